"""Edits and steps that break off, or that a listener cannot follow: nothing has changed, and it is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.editing.undo import Step
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch, Edit, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Stage
from journey_editor.storage import document
from tests import faults
from tests.editing.desk import gift
from tests.strategies import state

STEP = 3
"""Every third line."""


class Listener:
    """Follows the map; cannot do so once, when it is told to."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.fails = 0
        self.known = document.text(session.journey)
        self.selected = session.selection
        session.changed.connect(self.follow)
        session.selection_changed.connect(self._select)

    def follow(self, _: object) -> None:
        if self.fails:
            self.fails -= 1
            raise MemoryError
        self.known = document.text(self.session.journey)

    def _select(self) -> None:
        self.selected = self.session.selection


@pytest.fixture
def session() -> Session:
    """Two steps done, the first of them saved, and one taken back."""
    made = Session(gift())
    made.do(update_map(title="One"), "Name it")
    made.mark_saved(None)
    made.do(rich(made.journey), "Change much")
    made.do(update_map(title="Three"), "Name it again")
    made.undo()
    made.select(["cart"])
    return made


def rich(journey: JourneyMap) -> Edit:
    removed = plans.remove(journey, ["email"])
    assert removed is not None
    return Batch((AddNode(Stage(id="new", title="New", order="b")), update("cart", stage="new"), removed))


def whole(session: Session) -> object:
    """The map, the steps, what is clean and selected."""
    stack = session.undo_stack
    steps: list[Step] = stack._steps
    named = [(step.label, step.edit, step.inverse, step.is_done) for step in steps]
    place = (stack.index(), stack.count(), stack.isClean(), stack._clean, stack.undoText(), stack.redoText())
    return state(session.journey), document.text(session.journey), named, place, session.selection


MORE = Batch((AddNode(Stage(id="more", title="More", order="c")), update("ad", title="Poster")))


def other(session: Session) -> object:
    return session.do(MORE, "Try")


DEEDS: list[tuple[Callable[[Session], object], str]] = [
    (other, "“Try” did not work; nothing was changed."),
    (Session.undo, "Taking back “Change much” did not work; nothing was changed."),
    (Session.redo, "Repeating “Name it again” did not work; nothing was changed."),
]


@pytest.mark.parametrize(("deed", "sentence"), DEEDS, ids=["do", "undo", "redo"])
@pytest.mark.parametrize("error", [MemoryError, KeyError])
def test_one_that_breaks_off_anywhere_changes_nothing_and_is_told(
    session: Session,
    deed: Callable[[Session], object],
    sentence: str,
    error: type[BaseException],
    qtbot: QtBot,
) -> None:
    listener = Listener(session)
    refused: list[str] = []
    session.refused.connect(refused.append)
    before, number = whole(session), 1
    with qtbot.capture_exceptions() as told:
        while True:
            refused.clear()
            del told[:]
            came = faults.at_line(number, error, lambda: deed(session), "journey_editor/model/")
            assert came is None, "it must not come out"
            if not told:
                break
            assert whole(session) == before, f"broken off at line {number}"
            assert listener.known == document.text(session.journey)
            assert refused == [sentence]
            assert [kind for kind, *_ in told] == [error]
            assert told[0][1].__notes__ == [sentence]
            number += STEP
    assert number > 10
    assert whole(session) != before
    assert listener.known == document.text(session.journey)


@pytest.mark.parametrize(("deed", "sentence"), DEEDS, ids=["do", "undo", "redo"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_one_that_a_listener_cannot_follow_is_taken_back(
    session: Session, deed: Callable[[Session], object], sentence: str, place: int, qtbot: QtBot
) -> None:
    listeners = [Listener(session) for _ in range(3)]
    refused: list[str] = []
    session.refused.connect(refused.append)
    clean: list[bool] = []
    session.clean_changed.connect(clean.append)
    before = whole(session)
    listeners[place].fails = 1
    with qtbot.capture_exceptions() as told:
        deed(session)
    assert whole(session) == before
    assert {listener.known for listener in listeners} == {document.text(session.journey)}
    assert {listener.selected for listener in listeners} == {session.selection}
    assert refused == [sentence]
    assert [error.__notes__ for _, error, _ in told] == [[sentence]]
    assert clean in ([], [not session.is_clean, session.is_clean])
    with qtbot.capture_exceptions() as told:
        deed(session)
    assert told == []
    assert whole(session) != before


def test_one_that_a_listener_can_never_follow_leaves_it_behind_alone(session: Session, qtbot: QtBot) -> None:
    bad, good = Listener(session), Listener(session)
    before = whole(session)
    bad.fails = 2
    with qtbot.capture_exceptions() as told:
        other(session)
    assert whole(session) == before
    assert good.known == bad.known == document.text(session.journey)
    assert len(told) == 1


def test_a_listener_that_edits_is_not_pulled_from_under(session: Session, qtbot: QtBot) -> None:
    """What it has done may stand on what it could not follow in the end."""

    def name_it(_: object) -> None:
        if session.undo_stack.undoText() == "Try":
            session.do(update("ad", title="Leaflet"), "Tidy")
            raise KeyError("after it")

    session.changed.connect(name_it)
    with qtbot.capture_exceptions() as told:
        assert other(session)
    assert [kind for kind, *_ in told] == [KeyError]
    assert not hasattr(told[0][1], "__notes__")
    assert session.undo_stack.undoText() == "Tidy"
    session.changed.disconnect(name_it)
    session.undo()
    session.undo()
    assert session.journey.touchpoint("ad").title == "Ad"  # type: ignore[union-attr]


def test_a_revision_that_a_listener_cannot_follow_leaves_the_step_as_it_was(
    session: Session, qtbot: QtBot
) -> None:
    listeners = [Listener(session) for _ in range(2)]
    session.do(update("ad", title="Poster"), "Edit title")
    before = whole(session)
    listeners[0].fails = 1
    with qtbot.capture_exceptions() as told:
        assert session.revise(lambda _: update("ad", title="Leaflet"), "Edit it") is None
    assert [error.__notes__ for _, error, _ in told] == [["“Edit it” did not work; nothing was changed."]]
    assert whole(session) == before
    assert {listener.known for listener in listeners} == {document.text(session.journey)}
    assert session.revise(lambda _: update("ad", title="Leaflet"), "Edit it") is not None
    assert {listener.known for listener in listeners} == {document.text(session.journey)}


def test_a_plan_that_breaks_off_leaves_the_step_as_it_was(session: Session) -> None:
    listener = Listener(session)
    session.do(update("ad", title="Poster"), "Edit title")
    before = whole(session)

    def plan(_: JourneyMap) -> Edit:
        raise LookupError

    with pytest.raises(LookupError):
        session.revise(plan, "Edit it")
    assert whole(session) == before
    session.do(update("ad", title="Leaflet"), "Edit title")
    assert listener.known == document.text(session.journey)
