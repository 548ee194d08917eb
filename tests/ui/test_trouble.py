"""Mistakes of the program: in any thread, at each frame, and while the terminal is closed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from journey_editor.storage import files
from tests.ui.driving import GIFT

ROOT = Path(__file__).resolve().parents[2]
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
_BEGIN = """
import os, signal, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from journey_editor.model.edits import update_map
from journey_editor.storage import places
from journey_editor.ui import app, trouble

made = app.application()
shown = []

def when_ready(act):
    windows = [it for it in QApplication.topLevelWidgets() if it.inherits("QMainWindow")]
    if not windows or not windows[0].is_furnished or not windows[0].session.path:
        QTimer.singleShot(20, lambda: when_ready(act))
        return
    act(windows[0])

def answer():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        shown.append((box.detailedText().strip().splitlines()[-1], box.informativeText()))
        box.buttons()[-1].click()

def end(window):
    print("kept", len(list(places.recovery().rglob("*.journey.json"))))
    print("goes on", window.session.do(update_map(title="Changed again"), "Edit title"))
    for said in shown:
        print(said[0], "| could not be kept" if "could not" in said[1] else "| kept")
    window.session.mark_saved(window.session.path)
    window.close()

answering = QTimer(interval=5)
answering.timeout.connect(answer)
answering.start()
QTimer.singleShot(20_000, lambda: os._exit(3))
"""
_THREADS = (
    _BEGIN
    + """
class Own(QThread):
    def run(self):
        raise LookupError("in a thread of Qt")

def act(window):
    window.session.do(update_map(title="Changed"), "Edit title")
    trouble._PAUSE = -100.0
    window.own = Own(window)
    window.own.start()
    QTimer.singleShot(300, lambda: threading.Thread(target=lambda: 1 / 0).start())
    QTimer.singleShot(600, lambda: end(window))

when_ready(act)
print("code", app.run([Path(sys.argv[1])]))
"""
)
_STORM = (
    _BEGIN
    + """
number = 0

def act(window):
    window.session.do(update_map(title="Changed"), "Edit title")
    port = window.view.viewport()
    real = window.view.paintEvent

    def paint(event):
        global number
        number += 1
        raise ValueError("at each frame")

    window.view.paintEvent = paint
    type(window.view).paintEvent = lambda view, event: paint(event)
    frames = QTimer(window, interval=1)
    frames.timeout.connect(port.update)
    frames.start()

    def over():
        if number < 200:
            return
        frames.stop()
        looking.stop()
        print("many", number >= 200, "again" in window.status.message.text())
        type(window.view).paintEvent = lambda view, event: None
        end(window)

    looking = QTimer(window, interval=20)
    looking.timeout.connect(over)
    looking.start()

when_ready(act)
print("code", app.run([Path(sys.argv[1])]))
"""
)
_FULL = (
    _BEGIN
    + """
def act(window):
    places.data().mkdir(parents=True, exist_ok=True)
    places.recovery().write_bytes(b"a file where the folder should be")
    window.session.do(update_map(title="Changed"), "Edit title")
    QTimer.singleShot(200, lambda: end(window))
    1 / 0

when_ready(act)
print("code", app.run([Path(sys.argv[1])]))
"""
)


def ran(program: str, tmp_path: Path) -> tuple[list[str], str]:
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        cwd=ROOT,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout.splitlines(), done.stderr


def test_a_mistake_in_a_thread_is_told_in_the_window(tmp_path: Path) -> None:
    out, err = ran(_THREADS, tmp_path)
    assert out == [
        "kept 1",
        "goes on True",
        "LookupError: in a thread of Qt | kept",
        "ZeroDivisionError: division by zero | kept",
        "code 0",
    ], err


def test_a_mistake_at_each_frame_is_told_once(tmp_path: Path) -> None:
    out, err = ran(_STORM, tmp_path)
    assert out[:3] == ["many True True", "kept 1", "goes on True"], err
    (told,) = out[3:-1]
    assert told.endswith("at each frame | kept")
    assert out[-1] == "code 0"
    assert err.count("Traceback") == 3, "and not a thousand times in the log"


def test_what_could_not_be_kept_is_not_said_to_be_kept(tmp_path: Path) -> None:
    out, err = ran(_FULL, tmp_path)
    said = ["kept 0", "goes on True", "ZeroDivisionError: division by zero | could not be kept", "code 0"]
    assert out == said, err


_SIGNALLED = (
    _BEGIN
    + """
def act(window):
    window.session.do(update_map(title="Changed"), "Edit title")
    if sys.argv[2] == "modal":
        answering.stop()
        QTimer.singleShot(100, lambda: os.kill(os.getpid(), int(sys.argv[3])))
        window.documents.save_as()
    else:
        os.kill(os.getpid(), int(sys.argv[3]))
        QTimer.singleShot(400, lambda: end(window))

when_ready(act)
print("code", app.run([Path(sys.argv[1])]))
print("left", len(list(places.recovery().rglob("*.journey.json"))))
"""
)


@ON_POSIX
@pytest.mark.parametrize(("number", "when"), [(signal.SIGTERM, "modal"), (signal.SIGHUP, "at work")])
def test_what_ends_the_program_keeps_the_work(tmp_path: Path, number: int, when: str) -> None:
    out, err = signalled(tmp_path, number, when)
    assert out == [f"code {128 + number}", "left 1"], err
    (kept,) = tmp_path.rglob("0*.journey.json")
    assert files.load(kept).journey.info.title == "Changed"


@ON_POSIX
def test_who_ignores_the_end_of_the_terminal_goes_on(tmp_path: Path) -> None:
    out, err = signalled(tmp_path, signal.SIGHUP, "at work", "nohup")
    assert "goes on True" in out, err
    assert out[-2:] == ["code 0", "left 0"]


def signalled(tmp_path: Path, number: int, when: str, *before: str) -> tuple[list[str], str]:
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    done = subprocess.run(
        [*before, sys.executable, "-c", _SIGNALLED, str(file), when, str(int(number))],
        cwd=ROOT,
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.stdout.splitlines(), done.stderr
