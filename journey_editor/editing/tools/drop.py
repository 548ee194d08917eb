"""Where a new thing would land that is dragged over the sheet, and the edit that puts it there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from journey_editor.editing import additions
from journey_editor.editing.additions import NOTE_KINDS, Addable, Plan
from journey_editor.editing.tools import places
from journey_editor.editing.tools.events import Line, Preview, Sheet
from journey_editor.editing.tools.places import called
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.model import plans
from journey_editor.model.edits import Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.model.queries import NOTE_LANES
from journey_editor.model.records import Note, Persona
from journey_editor.translation import tr

_ABOVE: Final = 8
_LEAST_FREE: Final = 16


@dataclass(frozen=True, slots=True)
class Drop:
    """A place to let go: the plan, a sentence that says what it does, and the mark that shows it.

    `opens` tells whether the title of what is added wants to be typed at once.
    """

    plan: Plan
    sentence: str
    cell: Rect | None = None
    line: Line | None = None
    opens: bool = True

    @property
    def preview(self) -> Preview:
        """What to show while it is dragged there."""
        return Preview(cell=self.cell, line=self.line, hint=self.sentence)


def target(sheet: Sheet, kind: Addable, x: float, y: float) -> Drop | None:
    """Where a new thing of this kind would land when let go here; None when it cannot."""
    return _TARGETS[kind](sheet, x, y)


def stage(sheet: Sheet, x: float, _: float) -> Drop:
    """A new stage goes between the stages nearest to the pointer."""
    before, line, where = stage_place(sheet, x)
    return Drop(
        additions.stage(before),
        tr("Add a stage {where}", where=where),
        _whole(sheet) if line is None else None,
        line,
    )


def stage_place(
    sheet: Sheet, x: float, moved: frozenset[str] = frozenset()
) -> tuple[str | None, Line | None, str]:
    """Before which stage (None: the end) a place lies, the line that shows it, and it in words."""
    spans = sheet.drawing.frame.spans
    if not spans:
        return None, None, tr("to the map")
    number = sum(x > span.x + span.w / 2 for span in spans)
    if number == 0:
        at = spans[0].x - 10
    elif number == len(spans):
        at = spans[-1].x + spans[-1].w + 10
    else:
        at = (spans[number - 1].x + spans[number - 1].w + spans[number].x) / 2
    line = Point(at, sheet.drawing.frame.header.y - _ABOVE), Point(at, sheet.drawing.height - _ABOVE)
    rest = [span.stage for span in spans[number:] if span.stage not in moved]
    if rest:
        return spans[number].stage, line, tr("before {title}", title=called(sheet.journey, rest[0]))
    return (spans[number].stage if number < len(spans) else None), line, tr("at the end")


def touchpoint(sheet: Sheet, x: float, y: float) -> Drop | None:
    """A new touchpoint goes into the stage under the pointer, between the cards nearest to it."""
    if not sheet.drawing.frame.spans:
        return Drop(additions.touchpoint(None), tr("Add a touchpoint in a first stage"), _whole(sheet))
    place = card_place(sheet, x, y)
    if place is None:
        return None
    plan = additions.touchpoint(place.stage, place.before)
    return Drop(plan, tr("Add a touchpoint {where}", where=place.words), place.cell, place.line)


@dataclass(frozen=True, slots=True)
class CardPlace:
    """A place for a card: in a stage, before another card or at the end (None)."""

    stage: str
    before: str | None
    words: str
    cell: Rect | None = None
    line: Line | None = None


def card_place(sheet: Sheet, x: float, y: float, moved: frozenset[str] = frozenset()) -> CardPlace | None:
    """The place for a card that is nearest to a point; its words do not name the cards that are moved."""
    frame = sheet.drawing.frame
    span = places.span_at(frame, x)
    if span is None:
        return None
    journey = sheet.journey
    inside = tr("in {title}", title=called(journey, span.stage))
    band = next((band for band in frame.bands if band.kind == "touchpoints"), None)
    if band is None:
        return CardPlace(span.stage, None, inside)
    across = places.is_timeline(frame)
    y = y if across or band.y <= y <= band.y + band.h else band.y + band.h
    cards = places.cards_near(sheet, span, band, y)
    area = places.cell(span, band)
    if not cards:
        return CardPlace(span.stage, None, inside, area)
    number, line = places.insertion([card.area for card in cards], x, y, area, across)
    if number < len(cards) and cards[number].id not in moved:
        # As nearly always: the others of the stage, of which there may be a thousand, do not matter then.
        before = cards[number].id
        words = tr("before {title}", title=called(journey, before))
        return CardPlace(span.stage, before, f"{inside}, {words}", None, line)
    ids = [card.id for card in journey.touchpoints_of(span.stage)]
    place = ids.index(cards[number].id) if number < len(cards) else ids.index(cards[-1].id) + 1
    words = f"{inside}, {_beside(journey, ids, place, moved)}"
    return CardPlace(span.stage, ids[place] if place < len(ids) else None, words, None, line)


def _beside(journey: JourneyMap, ids: list[str], number: int, moved: frozenset[str]) -> str:
    """A place in a row of things, in words."""
    following = next((id_ for id_ in ids[number:] if id_ not in moved), None)
    if following is not None:
        return tr("before {title}", title=called(journey, following))
    previous = next((id_ for id_ in reversed(ids[:number]) if id_ not in moved), None)
    return tr("alone") if previous is None else tr("after {title}", title=called(journey, previous))


def persona(sheet: Sheet, x: float, y: float) -> Drop:
    """A persona joins the map, or on a card lives something there.

    On a card it is the first persona without an experience there; when all have one, a new one.
    """
    card = hit(sheet, x, y, "touchpoint")
    if card is None:
        return Drop(additions.persona(), tr("Add a persona to the map"), top_of(sheet))
    for one in sheet.journey.personas:
        if sheet.journey.experience(one.id, card.id) is None:
            return meeting(sheet, one, card)
    words = tr("Add a persona who meets {title}", title=called(sheet.journey, card.id))
    return Drop(additions.persona(card.id), words, card.area)


def meeting(sheet: Sheet, one: Persona, card: Placed) -> Drop:
    """The persona gets a neutral experience at the card."""
    person, touchpoint_ = one.id, card.id
    words = tr(
        "{persona} meets {title}",
        persona=called(sheet.journey, person),
        title=called(sheet.journey, card.id),
    )

    def plan(journey: JourneyMap, _: str) -> Edit:
        return plans.set_emotion(journey, person, touchpoint_, 0)

    return Drop(plan, words, card.area, opens=False)


def metric(sheet: Sheet, x: float, y: float) -> Drop | None:
    """A new metric of the touchpoint or stage under the pointer."""
    found = owner(sheet, x, y)
    if found is None:
        return None
    id_, area = found
    return Drop(additions.metric(id_), _about("metric", sheet, id_), area)


def _note(kind: Addable) -> Callable[[Sheet, float, float], Drop | None]:
    def found(sheet: Sheet, x: float, y: float) -> Drop | None:
        about = owner(sheet, x, y)
        if about is None:
            return None
        id_, area = about
        band = places.band_at(sheet.drawing.frame, y)
        lane = band.lane if kind == "note" and band is not None and band.kind == "text" else ""
        words = _about(NOTE_KINDS[kind], sheet, id_)
        return Drop(additions.note(NOTE_KINDS[kind], id_, lane), words, area)

    return found


def owner(sheet: Sheet, x: float, y: float) -> tuple[str, Rect] | None:
    """The touchpoint or stage that a thing let go here would belong to, and the area to mark.

    A card or chevron is meant itself, a note means what it is about, an empty place its column.
    """
    for placed in sheet.index.at(x, y):
        if placed.kind in ("touchpoint", "stage"):
            return placed.id, placed.area
        if placed.kind == "note":
            record = sheet.journey.node(placed.id)
            if isinstance(record, Note) and record.at is not None:
                return record.at, placed.area
    frame = sheet.drawing.frame
    column, band = places.column_at(frame, x), places.band_at(frame, y)
    if column is None or band is None:
        return None
    return column.touchpoint or column.stage, places.cell(column, band)


def in_cell(sheet: Sheet, x: float, y: float) -> tuple[Drop, str] | None:
    """What belongs into the empty cell at a point, and what adding it is called; None elsewhere.

    The mark is the free part of the cell.
    """
    frame = sheet.drawing.frame
    if not frame.spans:
        return stage(sheet, x, y), additions.label("stage")
    column, band = places.column_at(frame, x), places.band_at(frame, y)
    if column is None or band is None or not places.cell(column, band).inset(0, -4).contains(x, y):
        return None
    at = column.touchpoint or column.stage
    if band.kind == "touchpoints":
        kind, plan = "touchpoint", additions.touchpoint(column.stage)
        at = column.stage
    elif band.kind == "metrics":
        kind, plan = "metric", additions.metric(at)
    elif band.kind in NOTE_LANES:
        note_kind = NOTE_LANES[band.kind]
        kind, plan = note_kind, additions.note(note_kind, at, band.lane if note_kind == "text" else "")
    else:
        return None
    words = {"thing": additions.one(kind), "title": called(sheet.journey, at)}
    if kind == "touchpoint":
        sentence = tr("Double-click to add {thing} in {title}", **words)
    else:
        sentence = tr("Double-click to add {thing} about {title}", **words)
    free = _free(sheet, places.cell(column, band))
    return Drop(plan, sentence, free), additions.adding(kind)


def _free(sheet: Sheet, cell: Rect) -> Rect | None:
    """The part of a cell below all that stands in it; None when that is not worth showing."""
    inside = [one for one in sheet.index.within(cell) if one.kind not in ("lane", "link", "curve")]
    top = max((one.area.bottom + 4 for one in inside), default=cell.y)
    return Rect(cell.x, top, cell.w, cell.bottom - top) if cell.bottom - top >= _LEAST_FREE else None


def _about(kind: str, sheet: Sheet, id_: str) -> str:
    title = called(sheet.journey, id_)
    return tr("Add {thing} about {title}", thing=additions.one(kind), title=title)


def hit(sheet: Sheet, x: float, y: float, kind: str) -> Placed | None:
    """The foremost figure of a kind under a point."""
    return next((placed for placed in sheet.index.at(x, y) if placed.kind == kind), None)


def _whole(sheet: Sheet) -> Rect:
    drawing = sheet.drawing
    top = drawing.frame.header.y
    return Rect(0, top, drawing.width, drawing.height - top).inset(12, 0)


def top_of(sheet: Sheet) -> Rect:
    """The title block above the stages, where the personas are."""
    return Rect(0, 0, sheet.drawing.width, sheet.drawing.frame.header.y).inset(8)


_TARGETS: Final[dict[Addable, Callable[[Sheet, float, float], Drop | None]]] = {
    "stage": stage,
    "touchpoint": touchpoint,
    "persona": persona,
    "metric": metric,
    "pain_point": _note("pain_point"),
    "opportunity": _note("opportunity"),
    "quote": _note("quote"),
    "note": _note("note"),
}
