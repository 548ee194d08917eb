"""From one changed field of a form to the edit that changes it; no widget is needed."""

from __future__ import annotations

from dataclasses import replace

from journey_editor.model import plans, queries
from journey_editor.model.edits import Batch, Edit, update, update_link, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Link, MapInfo, Node, Note, Record, Review, Touchpoint
from journey_editor.model.rules import problems
from journey_editor.translation import tr
from journey_editor.ui.inspector.fields import Field

Subject = Node | Link | MapInfo


def subject(journey: JourneyMap, id_: str) -> Subject | None:
    """The record that an id of a selection stands for; the empty id is the map itself."""
    return journey.node(id_) or journey.link(id_) if id_ else journey.info


def value_of(record: Record, field: str) -> object:
    """The value of a field; a dotted name is one of a nested record, None when that is absent."""
    name, dot, inner = field.partition(".")
    value: object = getattr(record, name, None)
    if not dot:
        return value
    return None if value is None else getattr(value, inner)


def change(journey: JourneyMap, record: Subject, field: str, value: object) -> Edit | None:
    """The edit that gives a field a value; None when it has it already."""
    if value_of(record, field) == value:
        return None
    if isinstance(record, MapInfo):
        return _map_change(record, field, value)
    if isinstance(record, Link):
        return update_link(record.id, **{field: value})
    return _moved(journey, record, field, value) or update(record.id, **{field: value})


def _moved(journey: JourneyMap, record: Node, field: str, value: object) -> Edit | None:
    """The edit for a field that says where a thing stands; None for the others."""
    if isinstance(record, Touchpoint) and field == "stage":
        return plans.move_touchpoints(journey, [record.id], str(value), None)
    if isinstance(record, Note) and field == "at":
        return plans.move_notes(journey, [record.id], None if value is None else str(value), None)
    if isinstance(record, Note) and field in ("kind", "lane"):
        return _note_shown(journey, replace(record, **{field: value}), field)  # type: ignore[arg-type]
    return None


def _turned(info: MapInfo, language: str) -> dict[str, object]:
    """The map's direction when it was that of its language and is not that of the new one."""
    before, after = queries.reads_to(info.language), queries.reads_to(language)
    return {"direction": after} if info.direction == before != after else {}


def _map_change(info: MapInfo, field: str, value: object) -> Edit:
    name, dot, inner = field.partition(".")
    if name == "language":
        return update_map(language=value, **_turned(info, str(value)))
    if not dot:
        return update_map(**{name: value})
    review = info.review or Review()
    changed = replace(review, **{inner: value if value is not None or inner != "owner" else ""})  # type: ignore[arg-type]
    return update_map(review=None if changed == Review() else changed)


def _note_shown(journey: JourneyMap, note: Note, field: str) -> Edit:
    """Set a note's kind or lane, and show the lane it then stands in."""
    edit = update(note.id, **{field: getattr(note, field)})
    if note.at is None:
        return edit
    shown = plans.show_lane(
        journey, queries.LANE_OF_NOTE[note.kind], note.lane if note.kind == "text" else ""
    )
    return edit if shown is None else Batch((edit, shown))


def problem(record: Record, field: Field, value: object) -> str:
    """Why a field cannot have a value, as a sentence; empty when it can."""
    if field.needed and not value:
        return tr("{field} cannot be empty; the old one is kept", field=field.label)
    name, dot, inner = field.name.partition(".")
    tried: Record
    if dot:
        tried, name = getattr(record, name) or Review(), inner
    else:
        tried = record
    tried = replace(tried, **{name: value})
    found = next((found for found in problems(tried) if found.field.split(".")[0] == name), None)
    if found is None:
        return ""
    return tr("{problem}; the old one is kept", problem=f"{found.message[:1].upper()}{found.message[1:]}")
