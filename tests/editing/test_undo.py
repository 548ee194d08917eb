"""What the undo stack keeps alive."""

from __future__ import annotations

import weakref

from journey_editor.editing.session import Session
from journey_editor.model import plans


def test_a_session_with_steps_goes_when_nothing_holds_it() -> None:
    """In a circle with its steps it would be left to the garbage collector, which crashed on it."""
    session = Session()
    assert session.do(plans.add_stage(session.journey, "Buy"), "Add stage")
    session.undo()
    session.redo()
    gone = weakref.ref(session)
    del session
    assert gone() is None
