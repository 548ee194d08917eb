"""The inspector while several things are selected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Touchpoint
from journey_editor.storage import files
from journey_editor.ui.controls.choices import DropDown
from journey_editor.ui.controls.levels import LevelDots
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.controls.swatches import Swatches
from journey_editor.ui.inspector import panel, several, together
from journey_editor.ui.inspector.editors import ChosenEditor, Editor, TypedEditor
from journey_editor.ui.inspector.pickers import ChannelEditor
from journey_editor.ui.inspector.several import SharedBox
from journey_editor.ui.inspector.several_parts import FeelingsOfMany, FlagOfMany, ListOfMany, PersonasOfMany
from journey_editor.ui.inspector.together import Thing
from tests.ui.driving import GIFT, Bench, press, settle, type_into

CARDS = ("cart", "checkout", "unboxing")
_E = TypeVar("_E", bound=Editor)


def box(bench: Bench, name: str) -> SharedBox:
    return bench.inspector.many.box(name)


def editor(bench: Bench, name: str, kind: type[_E]) -> _E:
    found = box(bench, name).editor
    assert isinstance(found, kind)
    return found


def line(bench: Bench, name: str) -> Line:
    found = box(bench, name).editor
    assert isinstance(found, TypedEditor | ChannelEditor)
    assert isinstance(found.line, Line)
    return found.line


def card(bench: Bench, id_: str) -> Touchpoint:
    found = bench.session.journey.touchpoint(id_)
    assert found is not None
    return found


@pytest.fixture
def many(bench: Bench) -> Bench:
    """The inspector with three touchpoints."""
    bench.session.select(CARDS)
    return bench


def pains(bench: Bench) -> list[str]:
    return [note.id for note in bench.session.journey.notes if note.kind == "pain_point"]


def test_what_is_the_same_is_shown_and_what_differs_is_said(many: Bench) -> None:
    many.session.select(("cart", "checkout"))
    assert many.inspector.many.kinds.text() == "2 touchpoints"
    assert editor(many, "stage", ChosenEditor).control.value == "buy"
    assert line(many, "channel").text() == "Website"
    many.session.select(CARDS)
    assert editor(many, "stage", ChosenEditor).control.value is None
    assert line(many, "owner").text() == ""
    assert line(many, "owner").placeholderText() == "Several values"
    assert box(many, "evidence").differ.isVisible()
    assert box(many, "evidence").differ.text() == "Several values"


def test_a_text_is_set_in_all_as_one_step(many: Bench) -> None:
    type_into(line(many, "owner"), "Us")
    assert {card(many, id_).owner for id_ in CARDS} == {"Us"}
    assert many.session.undo_stack.index() == 1
    assert line(many, "owner").text() == "Us"
    many.session.undo()
    assert len({card(many, id_).owner for id_ in CARDS}) > 1
    assert line(many, "owner").text() == ""


def test_nothing_is_overwritten_by_looking(many: Bench) -> None:
    for name in many.inspector.many.names():
        box(many, name).editor.setFocus()
        box(many, name).editor.flush()
    many.session.select(("cart",))
    many.session.select(CARDS)
    many.session.select(())
    assert many.session.undo_stack.index() == 0


def test_typing_counts_for_those_that_were_selected(many: Bench) -> None:
    type_into(line(many, "owner"), "Us", commit=False)
    many.session.select(("cart", "buy"))
    assert {card(many, id_).owner for id_ in CARDS} == {"Us"}
    many.session.do(update("cart", owner="Me"), "Edit")
    many.session.select(CARDS)
    many.session.select(("checkout", "unboxing"))
    assert (card(many, "cart").owner, card(many, "checkout").owner) == ("Me", "Us")
    assert many.session.undo_stack.index() == 2


def test_typing_counts_when_the_selection_goes(many: Bench) -> None:
    type_into(line(many, "owner"), "Us", commit=False)
    many.session.select(())
    assert {card(many, id_).owner for id_ in CARDS} == {"Us"}


def test_what_was_typed_for_things_that_are_gone_comes_to_no_others(bench: Bench) -> None:
    session = bench.session
    bench.inspector.activateWindow()
    session.select(("maya", "checkout"))
    new = [Touchpoint(id=id_, stage="buy", title=id_, order="zz") for id_ in ("one", "two")]
    session.do(Batch(tuple(AddNode(record) for record in new)), "Add")
    session.select(("one", "two"))
    type_into(line(bench, "owner"), "Us", commit=False)
    session.undo()
    assert session.selection == ("maya", "checkout")
    session.select(("cart", "checkout"))
    assert line(bench, "owner").text() != "Us"
    session.select(())
    assert session.undo_stack.index() == 0
    assert card(bench, "checkout").owner != "Us"


def test_what_cannot_be_is_refused_with_a_sentence(bench: Bench) -> None:
    bench.session.select(pains(bench))
    type_into(line(bench, "due"), "tomorrow")
    assert box(bench, "due").problem == (
        "“tomorrow” is not a date; type it like 2026-10-01; nothing is changed."
    )
    assert bench.session.undo_stack.index() == 0
    bench.session.select(pains(bench)[:2])
    assert box(bench, "due").problem == ""
    assert line(bench, "due").text() == ""


def test_a_flag_is_in_the_middle_while_it_differs(many: Bench) -> None:
    many.session.do(update("cart", moment_of_truth=False), "Edit")
    many.session.do(update("checkout", moment_of_truth=True), "Edit")
    many.session.do(update("unboxing", moment_of_truth=False), "Edit")
    flag = editor(many, "moment_of_truth", FlagOfMany)
    assert flag.switch.checkState() == Qt.CheckState.PartiallyChecked
    assert flag.words.text() == flag.switch.accessibleDescription() == "On for 1 of 3"
    press(flag.switch)
    assert all(card(many, id_).moment_of_truth for id_ in CARDS)
    assert flag.words.text() == "On for all"
    press(flag.switch)
    assert not any(card(many, id_).moment_of_truth for id_ in CARDS)
    assert many.session.undo_stack.index() == 5


def test_tags_are_added_to_all_and_taken_off_all(many: Bench) -> None:
    part = editor(many, "tags", ListOfMany)
    before = {id_: card(many, id_).tags for id_ in CARDS}
    press(part.adding.button)
    type_into(part.adding.line, "peak, order")
    assert all({"peak", "order"} <= set(card(many, id_).tags) for id_ in CARDS)
    assert all(set(before[id_]) <= set(card(many, id_).tags) for id_ in CARDS)
    assert "order" not in part.adds
    press(part.takes["order"])
    assert not any("order" in card(many, id_).tags for id_ in CARDS)
    press(part.adds["payment"])
    assert all("payment" in card(many, id_).tags for id_ in CARDS)
    assert many.session.undo_stack.index() == 3
    for _ in range(3):
        many.session.undo()
    assert {id_: card(many, id_).tags for id_ in CARDS} == before


def test_feelings_are_set_for_a_persona_at_all(many: Bench) -> None:
    row = editor(many, "experiences", FeelingsOfMany).rows["maya"]
    assert row.words.text() == "From \N{MINUS SIGN}2 to +2"
    press(row.faces.buttons[1])
    journey = many.session.journey
    assert {experience.emotion for id_ in CARDS if (experience := journey.experience("maya", id_))} == {1}
    assert row.words.isHidden()
    type_into(row.value, "-1.5")
    assert {experience.emotion for id_ in CARDS if (experience := journey.experience("maya", id_))} == {-1.5}
    type_into(row.value, "9")
    assert box(many, "experiences").problem.startswith("“9” is no emotion")
    assert many.session.undo_stack.index() == 2


def test_personas_of_notes_are_ticked_for_some(bench: Bench) -> None:
    ids = pains(bench)
    for at, id_ in enumerate(ids):
        bench.session.do(update(id_, personas=("maya",) if at == 0 else ()), "Edit")
    bench.session.select(ids)
    boxes = editor(bench, "personas", PersonasOfMany).boxes
    assert boxes["maya"].checkState() == Qt.CheckState.PartiallyChecked
    assert boxes["maya"].accessibleDescription() == f"On for 1 of {len(ids)}"
    press(boxes["maya"])
    assert all(bench.session.journey.note(id_).personas == ("maya",) for id_ in ids)
    press(boxes["maya"])
    assert not any(bench.session.journey.note(id_).personas for id_ in ids)


def test_a_level_a_colour_and_a_choice_are_set_for_all(bench: Bench) -> None:
    ids = pains(bench)
    bench.session.select(ids)
    dots = editor(bench, "severity", ChosenEditor).control
    assert isinstance(dots, LevelDots)
    assert dots.accessibleDescription() == "Several values"
    dots.setFocus()
    QTest.keyClick(dots, Qt.Key.Key_2)
    assert {bench.session.journey.note(id_).severity for id_ in ids} == {2}
    status = editor(bench, "status", ChosenEditor).control
    assert isinstance(status, Segments)
    press(status.buttons["planned"])
    assert {bench.session.journey.note(id_).status for id_ in ids} == {"planned"}
    stages = [stage.id for stage in bench.session.journey.stages]
    bench.session.select(stages)
    colors = editor(bench, "color", ChosenEditor).control
    assert isinstance(colors, Swatches)
    assert not colors.automatic.isChecked()
    press(colors.automatic)
    assert {stage.color for stage in bench.session.journey.stages} == {None}
    bench.session.undo()
    press(colors.fixed[1])
    assert len({stage.color for stage in bench.session.journey.stages}) == 1


def test_a_list_of_places_shows_none_while_they_differ(bench: Bench) -> None:
    bench.session.select(pains(bench))
    places = editor(bench, "at", ChosenEditor).control
    assert isinstance(places, DropDown)
    places.fill()
    assert places.currentIndex() == -1
    assert places.placeholderText() == "Several values"


def test_things_of_several_kinds_share_a_little(bench: Bench) -> None:
    first = pains(bench)[0]
    bench.session.select(("checkout", first))
    assert list(bench.inspector.many.names()) == ["owner", "evidence", "tags"]
    type_into(line(bench, "owner"), "Us")
    assert card(bench, "checkout").owner == bench.session.journey.note(first).owner == "Us"
    bench.session.select(("checkout", first, "maya", "buy"))
    assert list(bench.inspector.many.names()) == []
    assert bench.inspector.many.hint.isHidden()


def test_a_map_that_is_read_only_stays_as_it_is(qapp: object, bench: Bench) -> None:
    said: list[str] = []
    bench.session.refused.connect(said.append)
    bench.session.load(files.load(GIFT).journey, None, read_only=True)
    bench.session.select(CARDS)
    before = [card(bench, id_) for id_ in CARDS]
    type_into(line(bench, "owner"), "Us")
    press(editor(bench, "moment_of_truth", FlagOfMany).switch)
    press(editor(bench, "tags", ListOfMany).takes["payment"])
    assert [card(bench, id_) for id_ in CARDS] == before
    assert line(bench, "owner").text() == ""
    assert editor(bench, "moment_of_truth", FlagOfMany).words.text() == "On for 2 of 3"
    assert len(said) == 3
    assert not bench.inspector.many.delete.isEnabled()
    assert not bench.inspector.many.duplicate.isEnabled()


def test_copies_of_all_are_made_and_selected(many: Bench) -> None:
    count = len(many.session.journey.touchpoints)
    press(many.inspector.many.duplicate)
    assert len(many.session.journey.touchpoints) == count + 3
    assert not set(CARDS) & set(many.session.selection)
    assert many.inspector.many.kinds.text() == "3 touchpoints"
    assert many.session.undo_stack.index() == 1


def test_links_are_copied_with_their_ends_only(bench: Bench) -> None:
    bench.session.select([link.id for link in bench.session.journey.links[:2]])
    assert not bench.inspector.many.duplicate.isVisible()
    assert list(bench.inspector.many.names()) == ["kind", "share", "label"]


def test_edits_from_elsewhere_are_seen(many: Bench) -> None:
    for id_ in CARDS:
        many.session.do(update(id_, owner="Same", tags=("only",)), "Edit")
    assert line(many, "owner").text() == "Same"
    assert list(editor(many, "tags", ListOfMany).takes) == ["only"]
    many.session.load(files.load(GIFT).journey, None)
    many.session.select(("cart", "checkout"))
    assert line(many, "owner").text() == "E-commerce team"


def test_the_page_is_made_when_it_is_needed(bench: Bench) -> None:
    session = Session(files.load(GIFT).journey)
    fresh = type(bench.inspector)(session, theme())
    session.select(("cart",))
    assert fresh._many is None
    session.select(CARDS)
    assert fresh.shown is None
    assert not fresh.many.isHidden()
    fresh.deleteLater()


def test_enter_presses_the_buttons_of_several(bench: Bench) -> None:
    bench.session.select(["cart", "checkout"])
    QTest.keyClick(bench.inspector.many.delete, Qt.Key.Key_Return)
    assert "cart" not in bench.session.journey
    assert "checkout" not in bench.session.journey


def test_very_many_things_are_shown_after_what_is_more_urgent(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "_VERY_MANY", len(CARDS))
    bench.session.select(("cart",))
    shown = bench.inspector.shown
    assert shown is not None
    typed = shown.form.box("owner").editor
    assert isinstance(typed, TypedEditor)
    type_into(typed.line, "Nobody", commit=False)
    bench.session.select(CARDS)
    # What was typed is for the thing that was shown, and is not lost.
    assert card(bench, "cart").owner == "Nobody"
    assert bench.inspector.shown is shown
    qtbot.waitUntil(lambda: bench.inspector.shown is None)
    assert bench.inspector.many.kinds.text() == "3 touchpoints"
    bench.session.select(("cart",))
    assert bench.inspector.shown is shown


def test_very_many_things_are_looked_up_in_turns(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "_VERY_MANY", len(CARDS))
    monkeypatch.setattr(several, "_AT_ONCE", 1)
    turns: list[int] = []
    known, chosen, put = together.chosen, [0], SharedBox.put
    turned = bench.inspector._on_later

    def looked_up(journey: JourneyMap, ids: Iterable[str]) -> list[Thing]:
        found = known(journey, ids)
        chosen[0] += len(found)
        return found

    def shown(box: SharedBox, records: Sequence[Thing], *, other: bool) -> None:
        chosen[0] += 1
        put(box, records, other=other)

    def turn() -> None:
        chosen[0] = 0
        turned()
        turns.append(chosen[0])

    monkeypatch.setattr(together, "chosen", looked_up)
    monkeypatch.setattr(SharedBox, "put", shown)
    bench.inspector._later.timeout.disconnect()
    bench.inspector._later.timeout.connect(turn)
    bench.session.select(("cart",))
    bench.session.select(CARDS)
    qtbot.waitUntil(lambda: bench.inspector.shown is None)
    names = [*bench.inspector.many.names()]
    assert max(turns) == 1
    assert sum(turns) == len(CARDS) + len(names)
    # What is chosen meanwhile is shown instead.
    bench.session.select(("cart",))
    bench.session.select(CARDS)
    turn()
    bench.session.select(("checkout",))
    page = bench.inspector.shown
    assert page is not None
    assert page.id == "checkout"
    assert not bench.inspector._later.isActive()
    settle()
    assert bench.inspector.shown is page


def test_what_was_typed_for_things_that_are_gone_does_not_come_back(many: Bench) -> None:
    value = editor(many, "experiences", FeelingsOfMany).rows["maya"].value
    line(many, "owner").insert("Us")
    value.insert("2")
    gone = plans.remove(many.session.journey, CARDS)
    assert gone is not None
    many.session.do(gone, "Delete")
    many.session.undo()
    assert (line(many, "owner").text(), value.text()) == ("", "")
    many.session.select(())
    assert many.session.undo_stack.canRedo()
