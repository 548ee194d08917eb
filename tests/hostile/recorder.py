"""Runs `journey-editor` and writes down, by an audit hook, which files, programs and addresses it asks for.

Called as `python -m tests.hostile.recorder REPORT [--close] ARGUMENTS…`; `--close` is for the window, which
is closed when it stands.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

ASKED: dict[str, list[str]] = {"opened": [], "written": [], "forbidden": []}
_FORBIDDEN = (
    "socket.bind",
    "socket.connect",
    "socket.get",
    "socket.send",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "pty.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "webbrowser.",
    "pickle.find_class",
)
_PAIR = getattr(socket, "AF_UNIX", socket.AF_INET)
"""Python hears of signals through a pair of sockets within the program."""
_CHANGING = (
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.chmod",
    "os.truncate",
)
_LOOKING = ("os.listdir", "os.scandir")


def watch(event: str, given: tuple[Any, ...]) -> None:
    """Note what is asked for; nothing is forbidden here, the test looks at the notes."""
    if event == "open":
        path, _mode, flags = given
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if isinstance(path, str | bytes):
            ASKED["written" if writes else "opened"].append(os.fsdecode(path))
    elif event in _LOOKING and isinstance(given[0], str):
        ASKED["opened"].append(given[0])
    elif event in _CHANGING:
        ASKED["written"] += [one for one in given if isinstance(one, str)]
    elif event.startswith(_FORBIDDEN) or (event == "socket.__new__" and given[1] != _PAIR):
        ASKED["forbidden"].append(f"{event} {given!r}"[:300])


def close_soon() -> None:
    """Close the window when it has stood a while with the map in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from journey_editor.ui import windows

    start = windows.Windows.__init__
    seen = [0]

    def look(made: windows.Windows) -> None:
        stands = [one for one in made.open_windows if one.is_furnished and len(one.session.journey)]
        seen[0] += bool(stands)
        if seen[0] == 6:
            stands[0].presenting.open_audience()
            stands[0].session.select(["cart"])
        if seen[0] > 12:
            for window in made.open_windows[:]:
                # What was repaired is not saved; nobody is here to answer.
                window.session.mark_saved(window.session.path)
                window.close()
            QApplication.quit()

    def begin(self: windows.Windows, *given: Any, **named: Any) -> None:
        start(self, *given, **named)
        timer = QTimer(self)
        timer.timeout.connect(lambda: look(self))
        timer.start(100)

    windows.Windows.__init__ = begin  # type: ignore[method-assign]


def main() -> int:
    """Run the command line under the hook, and write what it asked for."""
    report, *arguments = sys.argv[1:]
    from journey_editor.cli import main as run

    if arguments[0] == "--close":
        arguments = arguments[1:]
        close_soon()
    sys.addaudithook(watch)
    code = run(arguments)
    found = {name: sorted(set(some)) for name, some in ASKED.items()}
    Path(report).write_text(json.dumps(found | {"code": code}), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
