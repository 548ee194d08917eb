"""Maps and windows that are closed are gone: what is alive does not grow with their number."""

from __future__ import annotations

import ctypes
import gc
import os
from collections import Counter
from pathlib import Path

import shiboken6
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.ui import settings, shortcuts
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.panes import Pane
from journey_editor.ui.present import motion
from journey_editor.ui.windows import Windows
from tests.editing.desk import gift
from tests.ui.capture_desk import add
from tests.ui.driving import GIFT, settle

WINDOWS, MORE_WINDOWS, MAPS = 8, int(os.environ.get("LEAK_WINDOWS", "20")), 500
"""Windows that are used in all their parts, others that only open a map, and maps in one window."""
PANES: tuple[Pane, ...] = ("outline", "table", "parking", "personas")
# What Qt and Python make for themselves now and then.
NOISE = 10
FULL, MEGABYTES = 200, 1.0
"""After so many maps all that is remembered of texts is; what the maps after that may take (0.1 was seen)."""
EDITS = 60


def alive() -> Counter[str]:
    """How many objects of each type there are: of Qt, maps, and what belongs to them."""
    for _ in range(3):
        delete_now()
        gc.collect()
    found = [it for it in gc.get_objects() if issubclass(type(it), QObject | JourneyMap)]
    return Counter(type(it).__name__ for it in found if not isinstance(it, QObject) or shiboken6.isValid(it))


def memory() -> float:
    """Megabytes of this process that are in use; 0 where the system does not tell."""
    delete_now()
    gc.collect()
    try:
        # What is free within the process is given back first, or it would look as if it were in use.
        ctypes.CDLL("libc.so.6").malloc_trim(0)
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (AttributeError, OSError):
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def delete_now() -> None:
    """Delete what was to be deleted later, as Qt's loop does; without a loop Qt keeps it all."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def grown(before: Counter[str]) -> Counter[str]:
    return alive() - before


def use(window: MainWindow) -> None:
    """Open every part, edit, and take it back."""
    window.session.load(files.load(GIFT).journey, None)
    for pane in PANES:
        window.panes.show(pane)
    window.session.select(["checkout"])
    window.capture_bar.open()
    bar = window.capture_bar.bar
    assert bar is not None
    add(bar, "# Stay", "Newsletter @email = 1")
    window.finding.find()
    window.filtering.open()
    window.dialogs.commands()
    settle()
    window.present()
    window.view.edit_text("checkout")
    window.undo()
    settle()
    window.session.mark_saved(None)
    window.close()
    settle()


def open_and_close(window: MainWindow) -> None:
    """Only show a map and go."""
    window.session.load(gift(), None)
    settle()
    window.session.mark_saved(None)
    window.close()
    settle()


def test_closed_windows_are_gone(windows: Windows, qtbot: QtBot) -> None:
    settings.remember(motion.SETTING, "less")
    for _ in range(2):
        use(windows.new())
    before = alive()
    for _ in range(WINDOWS):
        use(windows.new())
    for _ in range(MORE_WINDOWS):
        open_and_close(windows.new())
    found = grown(before)
    assert found.total() < NOISE, found.most_common(8)
    assert found["JourneyMap"] == found["Session"] == found["MainWindow"] == 0


def test_maps_that_are_opened_one_after_the_other_are_gone(window: MainWindow, tmp_path: Path) -> None:
    """As somebody opens them: from files, with one edit each, which is saved."""
    for pane in PANES:
        window.panes.show(pane)
    paths = [tmp_path / f"{name}.journey.json" for name in "abc"]
    for path in paths:
        files.save(gift(), path)

    def once(number: int) -> None:
        path = paths[number % len(paths)]
        assert window.documents.load(path)
        window.session.select(["checkout"])
        window.session.do(update("checkout", title=f"Till {number % 20}"), "Edit title")
        if number % 10 == 0:
            assert window.documents.save()
            settle()
        window.session.mark_saved(path)
        delete_now()

    for number in range(10):
        once(number)
    before = alive()
    for number in range(FULL):
        once(number)
    rounds = []
    # What is remembered once may come late, after other tests; what leaks comes in each round.
    while len(rounds) < 2 and (not rounds or rounds[-1] >= MEGABYTES):
        used = memory()
        for number in range(FULL, MAPS):
            once(number)
        settle()
        rounds.append(memory() - used)
    found = grown(before)
    assert found.total() < NOISE, found.most_common(8)
    assert found["JourneyMap"] == 0
    assert rounds[-1] < MEGABYTES, rounds


def test_edits_leave_no_listeners_behind(window: MainWindow) -> None:
    """A tool button whose default action changes listens to it once more each time (Qt 6.11)."""
    session, actions = window.session, window.commands

    def edit(number: int) -> None:
        session.do(update("checkout", title=f"Till {number % 2}"), f"Edit {number}")
        session.undo()
        window.view.set_zoom(1 + number % 2)

    def listeners() -> Counter[str]:
        return Counter(
            {spec.id: actions[spec.id].receivers(SIGNAL("changed()")) for spec in shortcuts.specs()}
        )

    edit(0)
    before = listeners()
    for number in range(EDITS):
        edit(number)
    assert before["undo"] > 0
    assert listeners() == before
