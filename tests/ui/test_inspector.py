"""Every plain field of every form: typed or pressed in the window, found in the map, undone, redone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from journey_editor.model.records import Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.ui.controls.choices import DropDown
from journey_editor.ui.controls.levels import LevelDots
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.controls.swatches import Swatches
from journey_editor.ui.inspector import changes
from journey_editor.ui.inspector.editors import ChosenEditor, SwitchEditor, TypedEditor
from journey_editor.ui.inspector.fields import LINK, MAP, NOTE, PERSONA, STAGE, TOUCHPOINT, Field, Row
from journey_editor.ui.inspector.form import FieldBox
from journey_editor.ui.inspector.pickers import ChannelEditor, PersonasEditor
from tests.ui.driving import Bench, field, press, type_into

Do = Callable[[FieldBox], None]


def typed(text: str) -> Do:
    def act(box: FieldBox) -> None:
        assert isinstance(box.editor, TypedEditor | ChannelEditor)
        type_into(box.editor.line, text)

    return act


def segment(value: str) -> Do:
    def act(box: FieldBox) -> None:
        assert isinstance(box.editor, ChosenEditor)
        assert isinstance(box.editor.control, Segments)
        press(box.editor.control.buttons[value])

    return act


def dots(level: int) -> Do:
    def act(box: FieldBox) -> None:
        assert isinstance(box.editor, ChosenEditor)
        control = box.editor.control
        assert isinstance(control, LevelDots)
        at = control.rect().center()
        at.setX(next(x for x in range(control.width()) if control.at(x) == level) + 6)
        press(control, at)

    return act


def swatch(index: int) -> Do:
    def act(box: FieldBox) -> None:
        assert isinstance(box.editor, ChosenEditor)
        assert isinstance(box.editor.control, Swatches)
        press(box.editor.control.fixed[index])

    return act


def picked(value: object) -> Do:
    """Open a list and take the line that stands for a value, with the keyboard."""

    def act(box: FieldBox) -> None:
        assert isinstance(box.editor, ChosenEditor)
        control = box.editor.control
        assert isinstance(control, DropDown)
        control.showPopup()
        row = next(at for at in range(control.count()) if control.itemData(at) == value)
        control.hidePopup()
        control.setCurrentIndex(row)
        control.activated.emit(row)

    return act


def switched(box: FieldBox) -> None:
    assert isinstance(box.editor, SwitchEditor)
    press(box.editor.switch)


def ticked(persona: str) -> Do:
    def act(box: FieldBox) -> None:
        assert isinstance(box.editor, PersonasEditor)
        press(box.editor.boxes[persona])

    return act


@dataclass
class Case:
    kind: type
    id: str
    field: str
    do: Do
    expected: object

    def __str__(self) -> str:
        return f"{self.kind.__name__}.{self.field}"


_STAGE = [
    Case(Stage, "buy", "title", typed("Pay"), "Pay"),
    Case(Stage, "buy", "goal", typed("Pays"), "Pays"),
    Case(Stage, "buy", "description", typed("All of it"), "All of it"),
    Case(Stage, "buy", "color", swatch(4), "#8A5AA8"),
    Case(Stage, "buy", "owner", typed("Shop team"), "Shop team"),
]
_TOUCHPOINT = [
    Case(Touchpoint, "checkout", "title", typed("Till"), "Till"),
    Case(Touchpoint, "checkout", "channel", typed("email"), "email"),
    Case(Touchpoint, "cart", "channel", typed("Pigeon post"), "Pigeon post"),
    Case(Touchpoint, "checkout", "description", typed("One page"), "One page"),
    Case(Touchpoint, "checkout", "moment_of_truth", switched, False),
    Case(Touchpoint, "checkout", "owner", typed("Nobody"), "Nobody"),
    Case(Touchpoint, "checkout", "stage", picked("stay"), "stay"),
    Case(Touchpoint, "checkout", "evidence", segment("assumed"), "assumed"),
    Case(Touchpoint, "checkout", "tools", typed("till, scale"), ("till", "scale")),
    Case(Touchpoint, "checkout", "segments", typed("new, old"), ("new", "old")),
    Case(Touchpoint, "checkout", "tags", typed('"a, b", c'), ("a, b", "c")),
]
_PERSONA = [
    Case(Persona, "maya", "name", typed("Mia"), "Mia"),
    Case(Persona, "maya", "role", typed("Aunt"), "Aunt"),
    Case(Persona, "maya", "segment", typed("loyal"), "loyal"),
    Case(Persona, "maya", "age", typed("about 30"), "about 30"),
    Case(Persona, "maya", "quote", typed("Soon!"), "Soon!"),
    Case(Persona, "maya", "color", swatch(3), "#007A5A"),
    Case(Persona, "maya", "background", typed("Leeds"), "Leeds"),
    Case(Persona, "maya", "goals", typed("one, and two"), ("one, and two",)),
    Case(Persona, "maya", "motivations", typed("love"), ("love",)),
    Case(Persona, "maya", "expectations", typed("speed"), ("speed",)),
    Case(Persona, "maya", "frustrations", typed("forms"), ("forms",)),
    Case(Persona, "maya", "behaviours", typed("reads"), ("reads",)),
    Case(Persona, "maya", "channels", typed("email, shop"), ("email", "shop")),
    Case(Persona, "maya", "evidence", segment("measured"), "measured"),
]
_NOTE = [
    Case(Note, "pain", "kind", picked("idea"), "idea"),
    Case(Note, "pain", "text", typed("Too dear"), "Too dear"),
    Case(Note, "pain", "at", picked("stay"), "stay"),
    Case(Note, "pain", "severity", dots(1), 1),
    Case(Note, "pain", "frequency", dots(1), 1),
    Case(Note, "opportunity", "impact", dots(1), 1),
    Case(Note, "opportunity", "effort", dots(1), 1),
    Case(Note, "pain", "personas", ticked("jonas"), ("maya",)),
    Case(Note, "pain", "source", typed("Interviews"), "Interviews"),
    Case(Note, "pain", "status", segment("done"), "done"),
    Case(Note, "pain", "owner", typed("CX"), "CX"),
    Case(Note, "pain", "due", typed("2027-01-31"), "2027-01-31"),
    Case(Note, "pain", "votes", typed("7"), 7),
    Case(Note, "pain", "evidence", segment("assumed"), "assumed"),
    Case(Note, "pain", "tags", typed("price"), ("price",)),
]
_LINK = [
    Case(Link, "link", "source", picked("unboxing"), "unboxing"),
    Case(Link, "link", "target", picked("unboxing"), "unboxing"),
    Case(Link, "link", "kind", segment("alternative"), "alternative"),
    Case(Link, "link", "share", typed("12,5"), 0.125),
    Case(Link, "link", "label", typed("by mail"), "by mail"),
]
_MAP = [
    Case(MapInfo, "", "title", typed("Gifts"), "Gifts"),
    Case(MapInfo, "", "scenario", typed("All year"), "All year"),
    Case(MapInfo, "", "author", typed("Ann"), "Ann"),
    Case(MapInfo, "", "language", typed("de"), "de"),
    Case(MapInfo, "", "state", segment("to-be"), "to-be"),
    Case(MapInfo, "", "arrangement", segment("timeline"), "timeline"),
    Case(MapInfo, "", "direction", segment("rtl"), "rtl"),
    Case(MapInfo, "", "review.last", typed("2026-11-01"), "2026-11-01"),
    Case(MapInfo, "", "review.every_months", typed("6"), 6),
    Case(MapInfo, "", "review.owner", typed("Ann"), "Ann"),
]
CASES = [*_STAGE, *_TOUCHPOINT, *_PERSONA, *_NOTE, *_LINK, *_MAP]
ELSEWHERE = {"experiences", "notes", "metrics", "links", "image", "personas of the map", "lanes", "lane"}


def _id(bench: Bench, case: Case) -> str:
    journey = bench.session.journey
    if case.id == "pain":
        return next(note.id for note in journey.notes_about("checkout") if note.kind == "pain_point")
    if case.id == "opportunity":
        return next(note.id for note in journey.notes if note.kind == "opportunity")
    return journey.links_from("cart")[0].id if case.id == "link" else case.id


@pytest.mark.parametrize("case", CASES, ids=str)
def test_field_edits_the_record_in_one_step(bench: Bench, case: Case) -> None:
    session = bench.session
    id_ = _id(bench, case)
    session.select([id_] if id_ else [])
    record = changes.subject(session.journey, id_)
    assert type(record) is case.kind
    before = changes.value_of(record, case.field)
    assert before != case.expected, "the test would not see a change"

    case.do(field(bench, case.field))
    QApplication.processEvents()

    after = changes.subject(session.journey, id_)
    assert after is not None
    assert changes.value_of(after, case.field) == case.expected
    assert session.undo_stack.index() == 1
    session.undo()
    restored = changes.subject(session.journey, id_)
    assert restored == record
    session.redo()
    again = changes.subject(session.journey, id_)
    assert again is not None
    assert changes.value_of(again, case.field) == case.expected


def _fields(rows: tuple[Row, ...]) -> set[str]:
    return {one.name for row in rows for one in ([row] if isinstance(row, Field) else row)}


@pytest.mark.parametrize(
    ("rows", "cases"),
    [
        (STAGE, _STAGE),
        (TOUCHPOINT, _TOUCHPOINT),
        (PERSONA, _PERSONA),
        (NOTE, _NOTE),
        (LINK, _LINK),
        (MAP, _MAP),
    ],
    ids=["stage", "touchpoint", "persona", "note", "link", "map"],
)
def test_no_field_is_left_out(rows: tuple[Row, ...], cases: list[Case]) -> None:
    tried = {case.field for case in cases}
    assert _fields(rows) - tried - ELSEWHERE <= ({"personas"} if rows is MAP else set())


@pytest.mark.parametrize("record_type", [Stage, Touchpoint, Persona, Note, Link, MapInfo])
def test_every_member_of_a_record_has_a_field(record_type: type) -> None:
    rows = {Stage: STAGE, Touchpoint: TOUCHPOINT, Persona: PERSONA, Note: NOTE, Link: LINK, MapInfo: MAP}
    shown = {name.partition(".")[0] for name in _fields(rows[record_type])}
    # Views are filters, and have a panel of their own.
    members = set(record_type.__slots__) - {"id", "order", "extra", "views"}
    assert members <= shown
