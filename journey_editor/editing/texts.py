"""Texts that can be typed in place on the map, and the edits that set them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from journey_editor.layout.drawing import Field, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.model.edits import Edit, SetExperience, update, update_link, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, MapInfo, Node
from journey_editor.model.rules import cleaned

_NEEDED: Final = frozenset({"title", "name", "text"})
"""Fields that keep what they had when everything is deleted from them."""
_LABEL_W: Final = 120.0
_ROW: Final = 18.0


@dataclass(frozen=True, slots=True)
class Slot:
    """One text of one figure: the key of the figure, and where in it the text stands."""

    key: str
    field: Field


def slot_of(placed: Placed, name: str = "", y: float | None = None) -> Slot | None:
    """The text of a figure with this name, or at this height on the sheet, else its first one."""
    fields = placed.figure.fields
    if not fields:
        return _label_slot(placed) if placed.kind == "link" else None
    chosen = next((field for field in fields if field.name == name), None)
    if chosen is None and y is not None:
        at = y - placed.y
        chosen = next((field for field in fields if field.area.y <= at <= field.area.bottom), None)
    return Slot(placed.key, chosen or fields[0])


def _label_slot(placed: Placed) -> Slot:
    """A link's label: in the middle of the link, as an empty one is not drawn."""
    middle = Rect(0, 0, placed.figure.w, placed.figure.h).middle
    area = Rect(middle.x - _LABEL_W / 2, middle.y - _ROW / 2, _LABEL_W, _ROW)
    return Slot(placed.key, Field("label", area, "semibold", 10, "#1E2530"))


def metric_slot(placed: Placed) -> Slot:
    """The last row of a figure of metrics, where a new one is named."""
    area = Rect(0, placed.figure.h - _ROW, placed.figure.w, _ROW)
    return Slot(placed.key, Field("metric", area, "regular", 11, "#1E2530"))


def first_slot(index: Index, id_: str) -> Slot | None:
    """The title or text of a node or link on the sheet; of the map itself when the id is empty."""
    for placed in index.of(id_):
        if placed.figure.fields or placed.kind == "link":
            return slot_of(placed)
    return None


def text_of(journey: JourneyMap, placed: Placed, name: str) -> str | None:
    """What the map has as the text of this name of a figure; None when there is no such text."""
    record = _record(journey, placed)
    own = "thought" if placed.kind == "thought" else name
    value = None if record is None else getattr(record, own, None)
    return value if isinstance(value, str) else None


def edit_for(journey: JourneyMap, placed: Placed, name: str, text: str) -> Edit | None:
    """The edit that sets a text, tidied; None when it is as before, or needed and empty."""
    old = text_of(journey, placed, name)
    text = tidied(text, name)
    if old is None or text == old or (_is_needed(placed, name) and not text):
        return None
    if placed.kind == "title":
        return update_map(**{name: text})
    if placed.kind == "link":
        return update_link(placed.id, **{name: text})
    if placed.kind == "thought":
        lived = journey.experience(placed.persona, placed.id) or Experience(persona=placed.persona)
        return SetExperience(placed.persona, placed.id, replace(lived, thought=text))
    return update(placed.id, **{name: text})


def _is_needed(placed: Placed, name: str) -> bool:
    return name in _NEEDED and placed.kind != "thought"


def tidied(text: str, name: str) -> str:
    """The text as a map can hold it, without blanks at its ends; only notes keep several lines."""
    lines = [" ".join(line.split()) for line in cleaned(text).strip().splitlines()]
    return ("\n" if is_long(name) else " ").join(lines)


def is_long(name: str) -> bool:
    """Whether a text of this name may have several lines."""
    return name == "text"


def _record(journey: JourneyMap, placed: Placed) -> Node | Link | MapInfo | Experience | None:
    if placed.kind == "title":
        return journey.info
    if placed.kind == "link":
        return journey.link(placed.id)
    if placed.kind == "thought":
        return journey.experience(placed.persona, placed.id)
    return journey.node(placed.id)
