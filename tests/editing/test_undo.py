"""The undo stack: the place among its steps, what is clean, and a session that can go."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtWidgets import QApplication

from journey_editor.editing.session import Session
from journey_editor.model.edits import update_map
from tests.editing.desk import gift


def _renamed(qapp: QApplication, times: int) -> Session:
    session = Session(gift())
    for number in range(times):
        session.do(update_map(title=f"Name {number}"), f"Rename {number}")
    return session


def test_a_session_with_steps_in_a_circle_is_freed(qapp: QApplication) -> None:
    session = _renamed(qapp, 3)
    session.undo()
    session.setProperty("circle", [session])
    gone = weakref.ref(session)
    del session
    gc.collect()
    assert gone() is None


def test_steps_are_named_in_both_directions(qapp: QApplication) -> None:
    session = _renamed(qapp, 2)
    stack = session.undo_stack
    session.undo()
    assert (stack.undoText(), stack.redoText()) == ("Rename 0", "Rename 1")
    session.undo()
    assert (stack.undoText(), stack.redoText()) == ("", "Rename 0")
    session.undo()
    assert (stack.index(), stack.count()) == (0, 2)


def test_a_new_step_forgets_what_was_taken_back(qapp: QApplication) -> None:
    session = _renamed(qapp, 3)
    session.undo()
    session.undo()
    session.do(update_map(title="Other"), "Rename")
    assert session.undo_stack.count() == 2
    assert not session.undo_stack.canRedo()
    session.redo()
    assert session.journey.info.title == "Other"


@pytest.mark.parametrize("saved_after", [1, 2])
def test_clean_is_the_place_that_was_saved(qapp: QApplication, saved_after: int) -> None:
    session = _renamed(qapp, 2)
    for _ in range(2 - saved_after):
        session.undo()
    heard: list[bool] = []
    session.clean_changed.connect(heard.append)
    session.mark_saved(None)
    session.undo()
    session.redo()
    assert session.is_clean
    assert heard == [True, False, True]


def test_a_saved_place_that_is_overwritten_is_never_clean_again(qapp: QApplication) -> None:
    session = _renamed(qapp, 2)
    session.mark_saved(None)
    session.undo()
    session.do(update_map(title="Other"), "Rename")
    assert not session.is_clean
    session.undo()
    assert not session.is_clean
