"""What a line will make and where, told while it is typed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal

from journey_editor.capture.cursor import Cursor
from journey_editor.capture.grammar import parse
from journey_editor.capture.statements import (
    Complaint,
    EmotionLine,
    FieldLine,
    Line,
    LinkLine,
    MetricLine,
    NoteLine,
    PersonaLine,
    StageLine,
    TouchpointLine,
)
from journey_editor.capture.writing import edits
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import NoteKind

Kind = Literal["nothing", "stage", "touchpoint", "emotion", "persona", "link", "metric", "map"] | NoteKind

_KINDS: Final[dict[type[Line], Kind]] = {
    StageLine: "stage",
    TouchpointLine: "touchpoint",
    EmotionLine: "emotion",
    PersonaLine: "persona",
    LinkLine: "link",
    MetricLine: "metric",
    FieldLine: "map",
}

_PLACELESS: Final = frozenset[Kind](("persona", "question", "map", "nothing"))
"""Kinds that stand at no touchpoint and in no stage."""


@dataclass(frozen=True, slots=True)
class Preview:
    """One sentence for the bar; empty when the line makes nothing.

    `where` is the id of the touchpoint, stage or other thing on the map that the line is about or
    goes back to, None when that is new or nowhere.
    """

    sentence: str
    kind: Kind
    where: str | None
    complaints: tuple[Complaint, ...]


def preview(journey: JourneyMap, line: str, cursor: Cursor, unmet: Collection[str] = ()) -> Preview:
    """What adding this line at the cursor would do; the map is only read.

    Things of the ids `unmet` are those of a line that this one is to replace.
    """
    lines = parse(line)
    result = edits(journey, lines, cursor, unmet)
    kind: Kind = "nothing"
    if lines and result.made:
        first = lines[0]
        kind = first.kind if isinstance(first, NoteLine) else _KINDS.get(type(first), "nothing")
    here = result.cursor
    places = () if kind in _PLACELESS else (here.touchpoint, here.stage)
    where = next((id_ for id_ in (here.record, *places) if id_ is not None and id_ in journey), None)
    sentence = "; ".join(made.sentence for made in result.made)
    return Preview(sentence, kind, None if kind in ("nothing", "map") else where, result.complaints)
