"""What hits are called: the thing they are in, its icon, and the field."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QIcon

from journey_editor.disguises import one_line
from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.model import queries
from journey_editor.model.finding import Hit
from journey_editor.model.journey import JourneyMap
from journey_editor.model.passages import Place
from journey_editor.model.records import Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.translation import later, tr
from journey_editor.ui import icons, kinds
from journey_editor.ui.inspector import fields
from journey_editor.ui.inspector.fields import Field, Row

_ROWS: Final[dict[type, tuple[Row, ...]]] = {
    MapInfo: fields.MAP,
    Stage: fields.STAGE,
    Touchpoint: fields.TOUCHPOINT,
    Persona: fields.PERSONA,
    Note: fields.NOTE,
    Link: fields.LINK,
}
_OTHERS: Final = {
    "thought": later("Thought"),
    "lanes": later("Lane"),
    "views": later("View"),
    "metrics": later("Metric"),
}


def thing(journey: JourneyMap, id_: str) -> str:
    """What a hit is in, on one line."""
    if not id_:
        return tr("Map")
    record = journey.node(id_)
    if record is not None:
        return kinds.line_of(record)
    link = journey.link(id_)
    if link is None:
        return ""
    ends = (journey.touchpoint(link.source), journey.touchpoint(link.target))
    source, target = (kinds.line_of(one) if one is not None else "" for one in ends)
    return f"{source} → {target}"


def icon(journey: JourneyMap, id_: str, theme: Theme) -> QIcon:
    """The icon of what a hit is in."""
    record = journey.node(id_) if id_ else None
    if isinstance(record, Note):
        return kinds.note_icon(record.kind, theme)
    if isinstance(record, Stage):
        return kinds.stage_icon(journey, record, theme)
    if isinstance(record, Touchpoint):
        return icons.toned(outlines.channel_icon(record.channel), theme)
    if isinstance(record, Persona):
        return icons.toned("user", theme)
    return icons.toned("link" if id_ else "map", theme)


def field(journey: JourneyMap, place: Place) -> str:
    """What the text is called that a hit is in."""
    name = place.field.partition(".")[0]
    if name in _OTHERS:
        return tr(_OTHERS[name])
    record = journey.info if not place.id else journey.node(place.id) or journey.link(place.id)
    kind: type = type(record)
    labels = _labels(kind)
    if isinstance(record, Note) and place.field == "text":
        return tr(queries.NOTE_NAMES[record.kind])
    return tr(labels[place.field]) if place.field in labels else ""


def spoken(journey: JourneyMap, hit: Hit) -> str:
    """A hit in words, for a screen reader."""
    said = one_line(hit.text[max(0, hit.start - 60) : hit.end + 60])
    return f"{thing(journey, hit.place.id)}, {field(journey, hit.place)}: {said}"


@cache
def _labels(kind: type) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _ROWS.get(kind, ()):
        boxes: tuple[Field, ...] = row if isinstance(row, tuple) else (row,)
        found.update((one.name, one.label) for one in boxes)
    return found
