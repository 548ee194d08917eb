"""The program ends in the middle of work: by a kill, by SIGTERM, by a mistake of its own."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journey_editor.storage import locks, recovery
from tests.ui.driving import GIFT

ROOT = Path(__file__).resolve().parents[2]
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
_TYPING = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from journey_editor.ui import app
from journey_editor.model.edits import update_map

in_editor = sys.argv[2] == "editor"
made = app.application()
number = 0

def type_on():
    global number
    window = QApplication.topLevelWidgets()[0]
    for window in QApplication.topLevelWidgets():
        if window.inherits("QMainWindow"):
            break
    if not window.is_furnished or not window.session.path:
        return
    if in_editor:
        if number == 0:
            window.activateWindow()
            window.session.select(["checkout"])
            window.view.edit_text()
            window.view.typing.editor.setFocus()
        QTest.keyClicks(window.view.typing.editor, f"w{number} ")
    else:
        window.session.do(update_map(scenario=f"w{number}"), "Type")
    print(number, time.time(), flush=True)
    number += 1

timer = QTimer(interval=40)
timer.timeout.connect(type_on)
timer.start()
print("code", app.run([Path(sys.argv[1])]))
"""


class Typist:
    """A program of its own in which somebody types all the time, with the times of what was typed."""

    def __init__(self, home: Path, how: str) -> None:
        home.mkdir()
        file = home / "gift.journey.json"
        file.write_bytes(GIFT.read_bytes())
        self.home = home
        self.process = subprocess.Popen(
            [sys.executable, "-c", _TYPING, str(file), how],
            cwd=ROOT,
            env={**os.environ, "XDG_DATA_HOME": str(home)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def work(self, seconds: float) -> None:
        """Let it type for so long after it has begun."""
        assert self.process.stdout is not None
        first = self.process.stdout.readline()
        assert first.startswith("0 "), self.process.communicate()[1]
        self._began = float(first.split()[1])
        time.sleep(seconds)

    def end(self, number: int) -> tuple[list[float], str]:
        """End it by a signal: when each word was typed, and what it wrote to stderr."""
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=60)
        told = [line.split() for line in out.splitlines() if line[:1].isdigit()]
        return [self._began, *(float(when) for _, when in told)], err

    def recovered(self, monkeypatch: pytest.MonkeyPatch) -> int:
        """The last word that is offered at the next start; -1 when none is."""
        monkeypatch.setenv("XDG_DATA_HOME", str(self.home))
        left = recovery.left()
        if not left:
            return -1
        journey = recovery.read(left[0]).journey
        typed = [journey.info.scenario, *(note.text for note in journey.notes if note.at is None)]
        words = [word for text in typed for word in text.split() if word[:1] == "w" and word[1:].isdigit()]
        return int(words[-1][1:]) if words else -1


@ON_POSIX
@pytest.mark.parametrize("how", ["editor", "edits"])
def test_a_kill_takes_at_most_two_seconds_of_typing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """20 kills in both ways of typing together, 2 where all tests run after each change."""
    rounds = 1 if os.environ.get("CI") == "true" else 5
    chance = random.Random(how)
    lost = []
    for one in range(rounds):
        typists = [Typist(tmp_path / f"{how}{one}-{two}", how) for two in range(min(rounds, 2))]
        for typist in typists:
            typist.work(chance.uniform(1.0, 3.0))
        for typist in typists:
            typed, _ = typist.end(signal.SIGKILL)
            last = typist.recovered(monkeypatch)
            begun = typed[last + 1] if last + 1 < len(typed) else typed[-1]
            lost.append(typed[-1] - begun)
    assert max(lost) <= 2.0, lost


@ON_POSIX
def test_sigterm_keeps_everything_and_asks_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typist = Typist(tmp_path / "home", "edits")
    typist.work(0.3)
    lock = locks.lock_file(typist.home / "gift.journey.json")
    assert lock.is_file()
    sent = time.time()
    typed, err = typist.end(signal.SIGTERM)
    assert not lock.exists()
    assert typist.process.returncode == 0, err
    assert "Traceback" not in err
    # On a busy machine a last word is typed after all has been kept, while the program ends.
    before = sum(when < sent for when in typed)
    assert 1 <= before <= typist.recovered(monkeypatch) + 1 <= len(typed)


_MISTAKE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from journey_editor.model.edits import update_map
from journey_editor.storage import places
from journey_editor.ui import app

made = app.application()

def begin():
    windows = [it for it in QApplication.topLevelWidgets() if it.inherits("QMainWindow")]
    if not windows or not windows[0].is_furnished or not windows[0].session.path:
        QTimer.singleShot(20, begin)
        return
    window = windows[0]
    window.session.do(update_map(title="Changed"), "Edit title")
    QTimer.singleShot(200, lambda: answered(window))
    1 / 0

def answered(window):
    box = QApplication.activeModalWidget()
    print("kept", len(list(places.recovery().rglob("*.journey.json"))))
    next(it for it in box.buttons() if it.text() == "Copy the report").click()
    QTimer.singleShot(100, lambda: go_on(window))

def go_on(window):
    report = QApplication.clipboard().text()
    print("report", "ZeroDivisionError" in report, report.startswith("Journey Editor "))
    print("goes on", window.session.do(update_map(title="Changed again"), "Edit title"))
    window.session.mark_saved(window.session.path)
    window.close()

QTimer.singleShot(100, begin)
print("code", app.run([Path(sys.argv[1])]))
print("left", len(list(places.recovery().iterdir())))
"""


def test_a_mistake_of_the_program_is_told_after_the_work_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", _MISTAKE, str(file)],
        cwd=ROOT,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = ["kept 1", "report True True", "goes on True", "code 0", "left 0"]
    assert done.stdout.splitlines() == said, done.stderr


_OFFERED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from journey_editor.ui import app
from journey_editor.ui.recovery.offer import Notice

made = app.application()

def look():
    bars = [one for one in QApplication.allWidgets() if isinstance(one, Notice) and one.isVisible()]
    if not bars:
        QTimer.singleShot(20, look)
        return
    assert QApplication.activeModalWidget() is None
    bars[0].more.click()
    dialog = QApplication.activeModalWidget()
    print(dialog.windowTitle(), dialog.list.item(0).text().split(",")[0])
    dialog.discard.click()
    QTimer.singleShot(0, QApplication.closeAllWindows)

QTimer.singleShot(100, look)
print("code", app.run([]))
"""


def test_the_next_start_offers_what_was_left(tmp_path: Path) -> None:
    from journey_editor.storage import files, places

    folder = places.recovery() / "left"
    recovery.keep(folder, files.load(GIFT).journey, None)
    card = folder / "card.json"
    card.write_text(json.dumps({**json.loads(card.read_bytes()), "pid": 0}))
    done = subprocess.run(
        [sys.executable, "-c", _OFFERED], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines() == ["Unsaved work Buying a gift online", "code 0"], done.stderr
    assert recovery.left() == []
