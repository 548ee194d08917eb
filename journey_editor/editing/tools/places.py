"""What a place on the sheet means: stage, column, lane, and between which things it lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_editor.disguises import one_line
from journey_editor.editing.tools.events import Line, Sheet
from journey_editor.layout.drawing import Band, Column, Frame, Placed, Span
from journey_editor.layout.geometry import Point, Rect
from journey_editor.model.journey import JourneyMap
from journey_editor.model.ordered import place
from journey_editor.model.records import Note, Persona
from journey_editor.translation import tr

_BESIDE: Final = 48
"""How far beyond the first and last column a place still counts as theirs."""
_LONGEST: Final = 40
_NEAR: Final = 400


def called(journey: JourneyMap, id_: str | None) -> str:
    """A node's title, name or text in quotation marks, shortened."""
    record = None if id_ is None else journey.node(id_)
    if record is None:
        return tr("the parking lot")
    if isinstance(record, Persona):
        text = record.name
    else:
        text = record.text if isinstance(record, Note) else record.title
    text = one_line(text)
    return tr("“{title}”", title=text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…")


def span_at(frame: Frame, x: float) -> Span | None:
    """The stage whose columns are nearest to x; None far outside of all."""
    spans = frame.spans
    if not spans or x < spans[0].x - _BESIDE or x > spans[-1].x + spans[-1].w + _BESIDE:
        return None
    return min(spans, key=lambda span: max(span.x - x, x - span.x - span.w))


def column_at(frame: Frame, x: float) -> Column | None:
    """The column nearest to x; None far outside of all."""
    columns = frame.columns
    if not columns or x < columns[0].x - _BESIDE or x > columns[-1].x + columns[-1].w + _BESIDE:
        return None
    return min(columns, key=lambda column: max(column.x - x, x - column.x - column.w))


def band_at(frame: Frame, y: float) -> Band | None:
    """The lane at a height; one that is only just missed counts too."""
    if not frame.bands:
        return None
    nearest = min(frame.bands, key=lambda band: max(band.y - y, y - band.y - band.h))
    return nearest if max(nearest.y - y, y - nearest.y - nearest.h) <= _BESIDE else None


def cell(column: Column | Span, band: Band) -> Rect:
    """The part of a lane that lies in a column."""
    return Rect(column.x - 4, band.y + 4, column.w + 8, band.h - 8)


def is_timeline(frame: Frame) -> bool:
    """Whether every touchpoint has a column of its own."""
    return any(column.touchpoint for column in frame.columns)


def cards_near(sheet: Sheet, span: Span, band: Band, y: float) -> list[Placed]:
    """The cards of a stage around a height, in their order; all of them when none is near."""
    whole = cell(span, band)
    near = Rect(whole.x, max(whole.y, y - _NEAR), whole.w, 2 * _NEAR)
    for area in (near, whole):
        inside = sheet.index.within(area)
        found = {placed.id: placed for placed in inside if placed.kind == "touchpoint"}
        if found:
            # Not by going through the stage, which may have a thousand others.
            cards = [card for card in map(sheet.journey.touchpoint, found) if card is not None]
            return [found[card.id] for card in sorted(cards, key=place) if card.stage == span.stage]
    return []


def insertion(areas: Sequence[Rect], x: float, y: float, area: Rect, across: bool) -> tuple[int, Line]:
    """Before which of the things in reading order a place lies, and the line that shows it.

    Things stand below each other; those that share a row, or all when `across`, beside each other.
    The line lies within `area`, half way between two neighbours.
    """
    beside = [across or _shares_row(areas, number) for number in range(len(areas))]
    number = 0
    while number < len(areas) and not _is_before(areas[number], beside[number], x, y, across):
        number += 1
    in_row = {place for place in (number - 1, number) if 0 <= place < len(areas) and beside[place]}
    if not across:
        in_row = {place for place in in_row if areas[place].y <= y <= areas[place].bottom}
    previous = areas[number - 1] if number else None
    following = areas[number] if number < len(areas) else None
    if in_row:
        previous = previous if number - 1 in in_row else None
        following = following if number in in_row else None
        return number, _upright(previous, following)
    return number, _level(previous, following, area)


def _is_before(one: Rect, beside: bool, x: float, y: float, across: bool) -> bool:
    if across or (beside and one.y <= y <= one.bottom):
        return x < one.middle.x
    return y < (one.y if beside else one.middle.y)


def _shares_row(areas: Sequence[Rect], number: int) -> bool:
    """Whether a thing stands beside the one before or after it."""
    one = areas[number]
    neighbours = (*areas[max(0, number - 1) : number], *areas[number + 1 : number + 2])
    return any(other.y < one.bottom and one.y < other.bottom for other in neighbours)


def _upright(previous: Rect | None, following: Rect | None) -> Line:
    near = previous or following or Rect(0, 0, 0, 0)
    if previous and following:
        x = (previous.right + following.x) / 2
    else:
        x = previous.right + 5 if previous else near.x - 5
    return Point(x, near.y), Point(x, near.bottom)


def _level(previous: Rect | None, following: Rect | None, area: Rect) -> Line:
    if previous and following:
        y = (previous.bottom + following.y) / 2
    elif previous:
        y = previous.bottom + 4
    else:
        y = following.y - 4 if following else area.y + 4
    return Point(area.x, y), Point(area.right, y)
