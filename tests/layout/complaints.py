"""What may be wrong with a drawing: each check yields one sentence for each thing that is."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations, pairwise

from journey_editor.layout.drawing import Drawing, FigureKind, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Disc, Icon, Text
from journey_editor.model.journey import JourneyMap
from journey_editor.model.queries import NOTE_LANES
from tests.layout.ink import area_of, is_label, link_lines, numbers, texts

Complaints = Iterator[str]
STROKE = 1.3
"""How far the middle of a line or an accent may reach beyond the box of its figure."""
_APART: frozenset[FigureKind] = frozenset(
    ("touchpoint", "note", "thought", "metrics", "channels", "stage", "persona", "title")
)
_BANDS: dict[FigureKind, str] = {
    "touchpoint": "touchpoints",
    "link": "touchpoints",
    "curve": "emotions",
    "point": "emotions",
    "highlight": "emotions",
    "beside": "emotions",
    "thought": "thoughts",
    "metrics": "metrics",
    "channels": "channels",
}
_LANES = {note: lane for lane, note in NOTE_LANES.items()}
_NEAR = 0.01


def about(journey: JourneyMap, drawing: Drawing) -> list[str]:
    """All complaints about the drawing of a map."""
    own = [complaint for check in _CHECKS for complaint in check(drawing)]
    return own + [complaint for check in (_strangers, _strays) for complaint in check(journey, drawing)]


def _meets(one: Rect, other: Rect, slack: float = _NEAR) -> bool:
    return one.inset(slack).meets(other)


def _lies_in(inner: Rect, outer: Rect, slack: float) -> bool:
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.right <= outer.right + slack
        and inner.bottom <= outer.bottom + slack
    )


def _overlaps(drawing: Drawing) -> Complaints:
    """Figures that lie on one another, found from the left to the right."""
    solid = sorted((p for p in drawing.figures if p.kind in _APART), key=lambda p: p.x)
    for index, one in enumerate(solid):
        for other in solid[index + 1 :]:
            if other.x >= one.area.right:
                break
            if _meets(one.area, other.area):
                yield f"{one.key} {one.area} lies on {other.key} {other.area}"


def _spills(drawing: Drawing) -> Complaints:
    for placed in drawing.figures:
        room = Rect(0, 0, placed.figure.w, placed.figure.h)
        for mark in placed.figure.marks:
            slack = 0.05 if isinstance(mark, Disc | Icon) else STROKE
            if not _lies_in(area_of(mark), room, slack):
                yield f"{mark} leaves {placed.key}, {room.w} by {room.h}"
            if isinstance(mark, Text) and not -_NEAR <= mark.x <= mark.x + mark.width <= room.w + _NEAR:
                yield f"the text {mark} leaves {placed.key}, {room.w} wide"


def _piles(drawing: Drawing) -> Complaints:
    """Letters on letters, and letters half on a disc or an icon, inside one figure."""
    for placed in drawing.figures:
        written = [(mark, area_of(mark)) for mark in texts(placed.figure)]
        for (one, area), (other, other_area) in combinations(written, 2):
            if _meets(area, other_area, 0.3):
                yield f"{one} is written over {other} in {placed.key}"
        discs = [mark for mark in placed.figure.marks if isinstance(mark, Disc)]
        for disc, round_one in combinations(discs, 2):
            apart = math.hypot(disc.x - round_one.x, disc.y - round_one.y)
            if abs(disc.r - round_one.r) < apart < disc.r + round_one.r - 0.3:
                yield f"{disc} lies half on {round_one} in {placed.key}"
        for mark in placed.figure.marks:
            if isinstance(mark, Disc | Icon):
                yield from (
                    f"{text} runs into {mark} in {placed.key}"
                    for text, area in written
                    if _meets(area, area_of(mark), 0.3) and not area_of(mark).contains(*area.middle)
                )


def _outside(drawing: Drawing) -> Complaints:
    sheet = Rect(0, 0, drawing.width, drawing.height)
    for placed in drawing.figures:
        if not _lies_in(placed.area, sheet, _NEAR):
            yield f"{placed.key} {placed.area} leaves the sheet, {sheet.w} by {sheet.h}"


def _doubled(drawing: Drawing) -> Complaints:
    for key, count in Counter(placed.key for placed in drawing.figures).items():
        if count > 1:
            yield f"{count} figures have the key {key}"
    if len(drawing.by_key) != len(drawing.figures):
        yield f"by_key has {len(drawing.by_key)} of {len(drawing.figures)} figures"


def _odd_numbers(drawing: Drawing) -> Complaints:
    for placed in drawing.figures:
        values = [placed.x, placed.y, placed.figure.w, placed.figure.h]
        values += [number for mark in placed.figure.marks for number in numbers(mark)]
        if not all(map(math.isfinite, values)) or placed.figure.w < 0 or placed.figure.h < 0:
            yield f"{placed.key} has a number that is none: {values}"


def _odd_characters(drawing: Drawing) -> Complaints:
    for placed in drawing.figures:
        for mark in texts(placed.figure):
            if any(unicodedata.category(c) in ("Cc", "Zl", "Zp") for c in mark.text):
                yield f"{mark} in {placed.key} has a control character"


def _bad_links(drawing: Drawing) -> Complaints:
    cards = [placed for placed in drawing.figures if placed.kind == "touchpoint"]
    labels = [placed for placed in drawing.figures if is_label(placed)]
    for label in labels:
        yield from (f"{label.key} lies on {c.key}" for c in cards if _meets(label.area, c.area))
    for one, other in combinations(labels, 2):
        if _meets(one.area, other.area):
            yield f"{one.key} {one.area} lies on {other.key} {other.area}"
    rooms = [(card.key, card.area.inset(0.5)) for card in cards]
    for link, stretch in link_lines(drawing):
        wide = stretch.inset(-0.01)
        yield from (
            f"the link {link} runs across {key}: {stretch}" for key, area in rooms if area.meets(wide)
        )


def _shared_ways(drawing: Drawing) -> Complaints:
    """Upright stretches of two links that run on or close by one another."""
    upright = sorted((area.x, area.y, area.bottom, id_) for id_, area in link_lines(drawing) if area.w < 1)
    for index, (x, top, bottom, id_) in enumerate(upright):
        for other_x, other_top, other_bottom, other in upright[index + 1 :]:
            if other_x >= x + 3:
                break
            shared = min(bottom, other_bottom) - max(top, other_top)
            if id_ != other and shared > _NEAR:
                yield f"the links {id_} and {other} share a way at x {x}, y {max(top, other_top)}"


def _hidden_signs(drawing: Drawing) -> Complaints:
    """Signs in an emotions lane on a point, on the end of a curve, on one another or on the faces."""
    signs = [placed for placed in drawing.figures if placed.kind == "highlight"]
    taken = [
        placed
        for placed in drawing.figures
        if placed.kind == "point" or placed.key.startswith(("curve-end:", "beside-point:"))
    ]
    left = min((column.x for column in drawing.frame.columns), default=0.0) - 5
    for number, sign in enumerate(signs):
        yield from (
            f"{sign.key} {sign.area} lies on {other.key} {other.area}"
            for other in (*taken, *signs[number + 1 :])
            if _meets(sign.area, other.area)
        )
        if sign.x < left:
            yield f"{sign.key} {sign.area} leaves the columns, which begin at {left}"


def _odd_frame(drawing: Drawing) -> Complaints:
    frame = drawing.frame
    ends = [(span.x, span.x + span.w) for span in frame.spans]
    ends_of_columns = [(column.x, column.x + column.w) for column in frame.columns]
    bands = [(band.y, band.y + band.h) for band in frame.bands]
    for places in (ends, ends_of_columns, bands):
        if any(before[1] > after[0] for before, after in pairwise(places)):
            yield f"not in order: {places}"
    spans = {span.stage: span for span in frame.spans}
    for column in frame.columns:
        span = spans[column.stage]
        if column.x < span.x or column.x + column.w > span.x + span.w + _NEAR:
            yield f"{column} is not in {span}"
    if len({band.key for band in frame.bands}) != len(frame.bands):
        yield "two bands have one key"
    for band in frame.bands:
        if band.kind == "emotions":
            for emotion in (-2.0, -0.7, 0.0, 1.5, 2.0):
                if abs(band.emotion_at(band.height_of(emotion)) - emotion) > 1e-9:
                    yield f"{band} does not know {emotion}"


def _strangers(journey: JourneyMap, drawing: Drawing) -> Complaints:
    """Figures of something that is not on the map, and columns of a touchpoint from elsewhere."""
    for placed in drawing.figures:
        about_all = placed.kind in ("title", "lane") or placed.key.startswith("beside-legend:")
        if not about_all and placed.id not in journey:
            yield f"{placed.key} is about {placed.id!r}, which is not on the map"
        if placed.persona and journey.persona(placed.persona) is None:
            yield f"{placed.key} is about the persona {placed.persona!r}, who is not on the map"
    for column in drawing.frame.columns:
        record = journey.touchpoint(column.touchpoint)
        if column.touchpoint and (record is None or record.stage != column.stage):
            yield f"{column} is not in its stage"


def _strays(journey: JourneyMap, drawing: Drawing) -> Complaints:
    """Figures that do not lie in the band they belong to, or not in the columns of their stage."""
    bands: dict[str, list[Rect]] = {}
    for band in drawing.frame.bands:
        bands.setdefault(band.kind, []).append(Rect(0, band.y, drawing.width, band.h))
    spans = {span.stage: Rect(span.x, 0, span.w, drawing.height) for span in drawing.frame.spans}
    for placed in drawing.figures:
        kind = _band_of(journey, placed)
        if kind and not any(_lies_in(placed.area, area, _NEAR) for area in bands.get(kind, ())):
            yield f"{placed.key} {placed.area} is not in the lane {kind}: {bands.get(kind)}"
        if placed.kind == "stage" and not _lies_in(placed.area, drawing.frame.header, _NEAR):
            yield f"{placed.key} {placed.area} is not in the header {drawing.frame.header}"
        stage = _stage_of(journey, placed)
        if stage and not _lies_in(placed.area, spans[stage], _NEAR):
            yield f"{placed.key} {placed.area} is not below its stage {spans[stage]}"


def _band_of(journey: JourneyMap, placed: Placed) -> str | None:
    if placed.kind != "note":
        return _BANDS.get(placed.kind)
    note = journey.note(placed.id)
    return _LANES[note.kind] if note else None


def _stage_of(journey: JourneyMap, placed: Placed) -> str | None:
    """The id of the stage a figure must stand below."""
    if placed.kind not in ("touchpoint", "note", "thought", "metrics", "channels"):
        return None
    note = journey.note(placed.id)
    id_ = note.at or "" if note else placed.id
    touchpoint = journey.touchpoint(id_)
    return touchpoint.stage if touchpoint else id_


_CHECKS: tuple[Callable[[Drawing], Complaints], ...] = (
    _overlaps,
    _spills,
    _piles,
    _outside,
    _doubled,
    _odd_numbers,
    _odd_characters,
    _bad_links,
    _shared_ways,
    _hidden_signs,
    _odd_frame,
)
