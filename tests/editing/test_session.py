"""The session: one door for all changes, with undo, selection and the file's state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.edits import Edit, update
from journey_editor.model.journey import JourneyMap
from tests.editing.desk import gift


class Ear:
    """Hears the signals of a session, in their order."""

    def __init__(self, session: Session) -> None:
        self.heard: list[object] = []
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_selection_changed)
        session.clean_changed.connect(self._on_clean_changed)
        session.refused.connect(self._on_refused)
        session.replaced.connect(self._on_replaced)
        session.path_changed.connect(self._on_path_changed)
        self._session = session

    def _on_changed(self, ids: object) -> None:
        self.heard.append(ids)
        assert all(id_ in self._session.journey for id_ in self._session.selection)

    def _on_selection_changed(self) -> None:
        self.heard.append(self._session.selection)

    def _on_clean_changed(self, clean: bool) -> None:
        self.heard.append("clean" if clean else "dirty")

    def _on_refused(self, words: str) -> None:
        self.heard.append(words)

    def _on_replaced(self) -> None:
        self.heard.append("replaced")

    def _on_path_changed(self) -> None:
        self.heard.append(self._session.path)

    def taken(self) -> list[object]:
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture
def session() -> Session:
    return Session(gift())


@pytest.fixture
def ear(session: Session) -> Ear:
    return Ear(session)


def removed(session: Session, *ids: str) -> Edit:
    edit = plans.remove(session.journey, ids)
    assert edit is not None
    return edit


def test_an_empty_map_that_is_given_is_the_one_that_is_kept() -> None:
    journey = JourneyMap()
    assert Session(journey).journey is journey


def test_do_undo_and_redo_are_heard_with_the_ids(session: Session, ear: Ear) -> None:
    assert session.do(update("cart", title="Basket"), "Rename")
    session.undo()
    session.redo()
    ids = frozenset({"cart"})
    assert ear.taken() == ["dirty", ids, ids, "clean", ids, "dirty"]
    record = session.journey.touchpoint("cart")
    assert record is not None
    assert record.title == "Basket"
    assert session.undo_stack.undoText() == "Rename"


def test_an_edit_that_is_not_possible_is_refused_in_a_sentence(session: Session, ear: Ear) -> None:
    assert not session.do(update("nothing", title="X"), "Rename")
    assert ear.taken() == ["There is no “nothing” in this map."]
    assert session.undo_stack.count() == 0
    assert session.is_clean


def test_a_read_only_map_refuses_every_edit(session: Session) -> None:
    session.load(gift(), None, read_only=True)
    ear = Ear(session)
    assert session.read_only
    assert not session.do(update("cart", title="X"), "Rename")
    assert "read-only" in str(ear.taken()[0])


def test_the_selection_forgets_what_vanishes_and_finds_it_again(session: Session, ear: Ear) -> None:
    session.select(["cart", "ad"])
    session.do(removed(session, "cart"), "Delete")
    assert session.selection == ("ad",)
    session.undo()
    assert session.selection == ("cart", "ad")
    session.redo()
    assert session.selection == ("ad",)
    heard = [one for one in ear.taken() if isinstance(one, tuple)]
    assert heard == [("cart", "ad"), ("ad",), ("cart", "ad"), ("ad",)]


def test_undoing_an_addition_selects_what_was_selected_before(session: Session) -> None:
    session.select(["cart"])
    session.do(plans.add_touchpoint(session.journey, "New", "buy"), "Add")
    session.select(["new"])
    session.undo()
    assert session.selection == ("cart",)
    session.redo()
    assert session.selection == ("new",)


def test_undo_leaves_another_selection_alone(session: Session) -> None:
    session.select(["cart"])
    session.do(update("cart", title="Basket"), "Rename")
    session.select(["ad"])
    session.undo()
    assert session.selection == ("ad",)


def test_selecting_asks_for_no_record(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [card.id for card in session.journey.touchpoints]
    for name in ("node", "link", "records", "__contains__"):
        monkeypatch.delattr(JourneyMap, name)
    session.select(ids)
    assert session.selection == tuple(ids)
    assert session.selected == {*ids}
    session.select(ids[:1])
    assert session.selected == {ids[0]}


def test_selecting_leaves_out_what_is_not_there_and_repeats(session: Session, ear: Ear) -> None:
    session.select(["cart", "nothing", "cart", "maya"])
    session.select(("cart", "maya"))
    assert ear.taken() == [("cart", "maya")]


def test_the_stack_itself_may_be_used_for_undo(session: Session) -> None:
    """Menus made by Qt call the stack; it must come to the same."""
    session.select(["cart"])
    session.do(removed(session, "cart"), "Delete")
    session.undo_stack.undo()
    assert session.selection == ("cart",)


def test_revising_makes_one_step_heard_once(session: Session, ear: Ear) -> None:
    session.do(plans.add_touchpoint(session.journey, "New touchpoint", "buy"), "Add touchpoint")
    ear.taken()
    edit = session.revise(lambda now: plans.add_touchpoint(now, "Pay", "buy"), "Add touchpoint")
    assert edit is not None
    assert "pay" in session.journey
    assert "new-touchpoint" not in session.journey
    assert session.undo_stack.count() == 1
    assert [heard for heard in ear.taken() if isinstance(heard, frozenset)] == [
        frozenset({"new-touchpoint", "pay"})
    ]
    session.undo()
    assert "pay" not in session.journey


@pytest.mark.parametrize("plan", [lambda _: None, lambda _: update("nothing", title="X")])
def test_a_revision_that_fails_leaves_the_step(
    session: Session, plan: Callable[[JourneyMap], Edit | None]
) -> None:
    session.do(plans.add_touchpoint(session.journey, "New", "buy"), "Add")
    assert session.revise(plan, "Add") is None
    assert "new" in session.journey
    assert session.undo_stack.canUndo()


def test_loading_replaces_all(session: Session, ear: Ear, tmp_path: Path) -> None:
    session.select(["cart"])
    session.do(update("cart", title="Basket"), "Rename")
    ear.taken()
    other = JourneyMap()
    session.load(other, tmp_path / "a.journey.json")
    assert session.journey is other
    assert (session.selection, session.is_clean, session.undo_stack.canUndo()) == ((), True, False)
    assert ear.taken() == ["clean", tmp_path / "a.journey.json", "replaced", ()]


def test_saving_makes_clean_and_undo_after_it_does_not(session: Session, tmp_path: Path) -> None:
    session.do(update("cart", title="Basket"), "Rename")
    assert not session.is_clean
    session.mark_saved(tmp_path / "a.journey.json")
    assert session.is_clean
    assert session.path == tmp_path / "a.journey.json"
    session.undo()
    assert not session.is_clean
    session.redo()
    assert session.is_clean


def test_the_active_persona_is_the_first_until_another_is_chosen(session: Session) -> None:
    first, second = session.journey.personas[:2]
    assert session.active_persona == first.id
    session.set_active_persona(second.id)
    assert session.active_persona == second.id
    session.set_active_persona("nobody")
    assert session.active_persona == first.id
    session.load(JourneyMap(), None)
    assert session.active_persona == ""
