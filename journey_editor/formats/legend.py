"""What the signs on a map mean; only those that the map has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from journey_editor.formats.flow import Block, Group
from journey_editor.formats.passages import BODY, LEADING, Pen
from journey_editor.layout.drawing import Figure
from journey_editor.layout.faces import face, star
from journey_editor.layout.links import DASHES
from journey_editor.layout.marks import Box, Disc, Mark, Polyline
from journey_editor.layout.typography import paragraph
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane

_SIGN: Final = 44.0
_ROW: Final = 18.0


def legend(journey: JourneyMap, pen: Pen) -> Group:
    """The signs with what they mean, one below the other."""
    rows = [_row(sign, text, pen) for sign, text in _signs(journey, pen)]
    if not rows:
        return []
    return [pen.heading(pen.look.words["legend"], 12, "heading:legend", 20), *rows]


def _signs(journey: JourneyMap, pen: Pen) -> Iterator[tuple[list[Mark], str]]:
    theme, said = pen.look.theme, pen.look.words
    middle = _ROW / 2
    if any(one.emotion is not None for _, one in queries.experiences(journey)):
        marks: list[Mark] = []
        for number, level in enumerate((-2, 0, 2)):
            marks += face(7 + number * 15, middle, 6, level, theme)
        yield marks, said.lane_subtitle(Lane(kind="emotions"))
    if any(card.moment_of_truth for card in journey.touchpoints):
        yield [star(7, middle, 7, theme.star)], said["moment of truth"]
    notes = [note for note in journey.notes if note.at is not None]
    if any(note.severity for note in notes):
        colors = theme.note("pain_point")
        dots = [
            Disc(4 + at * 8, middle, 2.6, colors.text if at else None, colors.text, 0.8) for at in range(3)
        ]
        yield [*dots], f"{said['severity']} 2 / 3"
    lanes = [Lane(kind=kind) for kind in queries.NOTE_LANES]
    kinds = {note.kind for note in notes}
    for lane in lanes:
        kind = queries.NOTE_LANES[lane.kind]
        if kind in kinds:
            colors = theme.note(kind)
            yield [Box(0.5, middle - 6, 26, 12, colors.fill, colors.line, 1, 3)], said.lane_title(lane)
    used = {link.kind for link in journey.links}
    for name, dash in DASHES.items():
        if name in used:
            yield [Polyline(((1, middle), (30, middle)), theme.secondary, 1.4, dash)], said[name]


def _row(sign: list[Mark], text: str, pen: Pen) -> Block:
    lines = paragraph(text, "regular", BODY, pen.w - _SIGN - 8, LEADING)
    top = (_ROW - LEADING) / 2
    marks = (*sign, *lines.marks(_SIGN + 8, top, pen.look.theme.text))
    return Block(Figure(pen.w, max(_ROW, lines.h + 2 * top), marks, text))
