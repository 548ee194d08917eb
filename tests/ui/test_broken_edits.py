"""An edit that the window cannot follow: map, drawing, steps and file state stay, and the report names it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.storage import document
from journey_editor.ui.main_window import MainWindow
from tests import faults
from tests.ui import monkey_checks
from tests.ui.driving import settle

LAYOUT = "journey_editor/layout/"
PLACES = 25


def whole(window: MainWindow) -> object:
    stack = window.session.undo_stack
    named = (stack.index(), stack.count(), stack.isClean(), stack.undoText(), stack.redoText())
    drawn = monkey_checks.look_of(window.view.drawing)
    return document.text(window.session.journey), drawn, named, window.windowTitle(), window.session.selection


def change(window: MainWindow) -> object:
    edit = plans.remove(window.session.journey, ["checkout"])
    assert edit is not None
    return window.session.do(edit, "Delete")


@pytest.mark.parametrize("deed", [change, MainWindow.undo, MainWindow.redo])
def test_a_drawing_that_breaks_off_anywhere_takes_the_edit_back(
    saved: MainWindow, deed: object, qtbot: QtBot
) -> None:
    assert callable(deed)
    for title in ("Till", "Desk"):
        saved.session.do(update("cart", title=title), "Edit title")
    saved.session.undo()
    saved.session.select(["checkout"])
    settle()
    before = whole(saved)
    with qtbot.capture_exceptions() as told:
        count = faults.lines(lambda: deed(saved), LAYOUT)
        (saved.undo if deed is not MainWindow.undo else saved.redo)()
        if deed is change:
            saved.session.do(update("cart", title="Desk"), "Edit title")
            saved.undo()
        saved.session.select(["checkout"])
    assert told == []
    assert whole(saved) == before
    broken = 0
    for number in range(1, count, max(1, count // PLACES)):
        with qtbot.capture_exceptions() as told:
            faults.at_line(number, MemoryError, lambda: deed(saved), LAYOUT)
            settle()
        if not told:  # what had been drawn before was still known
            break
        broken += 1
        assert all("did not work; nothing was changed." in error.__notes__[0] for _, error, _ in told)
        assert whole(saved) == before, f"broken off at line {number} of {count}"
        monkey_checks.check(saved)
    assert broken > 3
