"""The window is killed while it saves a large map: the file is the old one or the new one, whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import force_setattr

from journey_editor.storage import document, files, locks
from tests.benchmarks.generate import generate

ROOT = Path(__file__).resolve().parents[2]
_SAVING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from journey_editor.model.edits import update_map
from journey_editor.ui import app

made = app.application()
number = int(sys.argv[2])

def save_on():
    global number
    windows = [it for it in QApplication.topLevelWidgets() if it.inherits("QMainWindow")]
    window = windows[0] if windows else None
    if window is None or not window.is_furnished or not window.session.path:
        return
    if window.session.is_clean:
        print("saved", number, flush=True)
        number += 1
        window.session.do(update_map(title=f"Version {number}"), "Edit title")
        print("saving", number, flush=True)
    window.commands["save"].trigger()

timer = QTimer(interval=10)
timer.timeout.connect(save_on)
timer.start()
app.run([Path(sys.argv[1])])
"""


def version(path: Path) -> int:
    """The number of the version in a file, which is whole to the last byte."""
    data = path.read_bytes()
    loaded = document.parse(data, str(path))
    assert not loaded.repairs
    assert len(loaded.journey.touchpoints) == 5_000
    assert document.text(loaded.journey).encode() == data
    return int(loaded.journey.info.title.removeprefix("Version ") or 0)


@pytest.mark.skipif(os.name != "posix", reason="kills of POSIX")
def test_a_window_that_is_killed_while_it_saves_leaves_a_whole_map(tmp_path: Path) -> None:
    """10 kills, 2 where all tests run after each change; more than 200 before this was written."""
    path, number, chance = tmp_path / "big.journey.json", 0, random.Random(4)
    journey = generate(5_000)
    force_setattr(journey.info, "title", "Version 0")
    files.save(journey, path)
    for _ in range(2 if os.environ.get("CI") == "true" else 10):
        process = subprocess.Popen(
            [sys.executable, "-c", _SAVING, str(path), str(number)],
            cwd=ROOT,
            env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        first = [process.stdout.readline(), process.stdout.readline()]
        assert first == [f"saved {number}\n", f"saving {number + 1}\n"], process.communicate()[1]
        time.sleep(chance.uniform(0.0, 1.0))
        process.send_signal(signal.SIGKILL)
        out, _ = process.communicate(timeout=60)
        told = [line.split() for line in [*first, *out.splitlines()] if len(line.split()) == 2]
        saved = max(int(it) for word, it in told if word == "saved")
        begun = max(int(it) for word, it in told if word == "saving")
        number = version(path)
        assert number in (saved, begun)
        previous = path.with_name(f"{path.name}~")
        assert not previous.exists() or version(previous) <= number
    lock = locks.take(path)
    assert isinstance(lock, locks.Lock)
    lock.release()
    assert {it.name for it in tmp_path.iterdir()} <= {path.name, f"{path.name}~", "data"}
