"""Dragging what stands on the sheet: cards, stages, notes, lanes and personas."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from journey_editor.editing.tools import drop, places, select
from journey_editor.editing.tools.events import (
    Gesture,
    Ghost,
    Line,
    Outcome,
    PointerEvent,
    Preview,
    Sheet,
    goes_far,
)
from journey_editor.editing.tools.places import called
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.model import plans, queries
from journey_editor.model.edits import Edit
from journey_editor.translation import later, tr

_MOST_GHOSTS: Final = 24
_COPIED: Final[frozenset[FigureKind]] = frozenset(("touchpoint", "stage", "note"))


@dataclass(frozen=True, slots=True)
class Landing:
    """Where dragged things would come to stand; without an edit they stay where they are."""

    edit: Edit | None
    words: str
    cell: Rect | None = None
    line: Line | None = None


Mover = Callable[[Sheet, tuple[str, ...], PointerEvent], Landing | None]
"""The landing of these things at an event, the grabbed one first; None where they cannot land."""


def move(sheet: Sheet, start: PointerEvent, placed: Placed) -> Gesture:
    """Press on a thing: a click selects it, a drag moves it and what else of its kind is selected.

    With Ctrl held when it is let go, copies of cards, stages and notes go there instead.
    """
    fresh = select.on_press(sheet, start, placed.id) if placed.kind != "lane" else None
    event = yield Preview(select=fresh)
    while not goes_far(sheet, start, event):
        if event.kind == "release":
            return _clicked(sheet, start, placed, fresh is not None)
        event = yield Preview()
    keys = _moved_along(sheet, placed)
    while True:
        ids = tuple(id_ for id_ in keys if placed.kind == "lane" or id_ in sheet.journey)
        if not ids:
            return Outcome()
        copies = placed.kind in _COPIED and "ctrl" in event.modifiers
        if event.kind == "release":
            return _copied(sheet, placed, ids, event) if copies else _moved(sheet, placed, ids, event)
        shown = _copying(sheet, placed, event) if copies else _moving(sheet, placed, ids, event)
        ghosts = tuple(Ghost(keys[id_], event.x - start.x, event.y - start.y) for id_ in ids[:_MOST_GHOSTS])
        event = yield replace(shown, ghosts=ghosts, notes=ids if placed.kind == "note" else ())


def _moved(sheet: Sheet, placed: Placed, ids: tuple[str, ...], event: PointerEvent) -> Outcome:
    mover, label = MOVERS[placed.kind]
    landing = mover(sheet, ids, event)
    return Outcome() if landing is None else Outcome(landing.edit, tr(label))


def _moving(sheet: Sheet, placed: Placed, ids: tuple[str, ...], event: PointerEvent) -> Preview:
    landing = MOVERS[placed.kind][0](sheet, ids, event)
    if landing is None:
        return Preview(cursor="no")
    if landing.edit is None:
        return Preview(cursor="grabbing")
    copies = placed.kind in _COPIED
    words = tr("{words} \u00b7 Ctrl copies", words=landing.words) if copies else landing.words
    return Preview(cell=landing.cell, line=landing.line, hint=words, cursor="grabbing")


def _copied(sheet: Sheet, placed: Placed, ids: tuple[str, ...], event: PointerEvent) -> Outcome:
    # What only copying needs is not imported while a window opens.
    from journey_editor.editing.tools import copying

    landing = copying.landing(sheet, placed.kind, event)
    return Outcome() if landing is None else copying.outcome(sheet, ids, landing)


def _copying(sheet: Sheet, placed: Placed, event: PointerEvent) -> Preview:
    from journey_editor.editing.tools import copying

    landing = copying.landing(sheet, placed.kind, event)
    if landing is None:
        return Preview(cursor="no")
    return Preview(cell=landing.cell, line=landing.line, hint=landing.words, cursor="copy")


def _clicked(sheet: Sheet, start: PointerEvent, placed: Placed, fresh: bool) -> Outcome:
    if placed.kind == "lane":
        return Outcome(select=None if start.adds else ())
    if placed.id not in sheet.journey:
        return Outcome()
    return Outcome(select=select.on_click(sheet, start, placed.id, fresh))


def _moved_along(sheet: Sheet, placed: Placed) -> dict[str, str]:
    """The ids that move, the grabbed one first, with the keys of their figures."""
    along = {placed.id: placed.key}
    if placed.kind in ("lane", "persona") or placed.id not in sheet.selection:
        return along
    chosen = frozenset(sheet.selection)
    for id_, key in sheet.index.keys_of(placed.kind, chosen) if len(chosen) > 1 else ():
        along.setdefault(id_, key)
    return along


def _cards(sheet: Sheet, ids: tuple[str, ...], event: PointerEvent) -> Landing | None:
    place = drop.card_place(sheet, event.x, event.y, frozenset(ids))
    if place is None:
        return None
    edit = plans.move_touchpoints(sheet.journey, ids, place.stage, place.before)
    return Landing(edit, tr("Move {where}", where=place.words), place.cell, place.line)


def _stages(sheet: Sheet, ids: tuple[str, ...], event: PointerEvent) -> Landing | None:
    before, line, words = drop.stage_place(sheet, event.x, frozenset(ids))
    return Landing(plans.move_stages(sheet.journey, ids, before), tr("Move {where}", where=words), None, line)


def _lanes(sheet: Sheet, ids: tuple[str, ...], event: PointerEvent) -> Landing | None:
    bands = sheet.drawing.frame.bands
    lanes = queries.lanes(sheet.journey)
    keys = [queries.lane_key(lane, index) for index, lane in enumerate(lanes)]
    if ids[0] not in keys:
        return None
    areas = [Rect(0, band.y, sheet.drawing.width, band.h) for band in bands]
    number, line = places.insertion(areas, event.x, event.y, areas[0].inset(12, 0), across=False)
    index = keys.index(ids[0])
    to = keys.index(bands[number].key) if number < len(bands) else keys.index(bands[-1].key) + 1
    to -= to > index
    edit = None if to == index else plans.move_lane(sheet.journey, index, to)
    return Landing(edit, tr("Move {title} here", title=queries.lane_title(lanes[index])), None, line)


def _persona(sheet: Sheet, ids: tuple[str, ...], event: PointerEvent) -> Landing | None:
    person = sheet.journey.persona(ids[0])
    if person is None:
        return None
    card = drop.hit(sheet, event.x, event.y, "touchpoint")
    if card is not None:
        if sheet.journey.experience(person.id, card.id) is not None:
            return Landing(None, "")
        meeting = drop.meeting(sheet, person, card)
        return Landing(meeting.plan(sheet.journey, ""), meeting.sentence, meeting.cell)
    header = drop.top_of(sheet)
    if not header.inset(-24).contains(event.x, event.y):
        return None
    others = [one for one in sheet.index.within(header) if one.kind == "persona"]
    number, line = places.insertion([one.area for one in others], event.x, event.y, header, across=False)
    before = others[number].id if number < len(others) else None
    words = tr("at the end") if before is None else tr("before {title}", title=called(sheet.journey, before))
    return Landing(
        plans.move_persona(sheet.journey, person.id, before), tr("Move {where}", where=words), None, line
    )


def _notes(sheet: Sheet, ids: tuple[str, ...], event: PointerEvent) -> Landing | None:
    grabbed = sheet.journey.note(ids[0])
    for placed in sheet.index.at(event.x, event.y):
        if placed.kind in ("touchpoint", "stage"):
            return _about(sheet, ids, placed.id, placed.area)
    column = places.column_at(sheet.drawing.frame, event.x)
    band = places.band_at(sheet.drawing.frame, event.y)
    if grabbed is None or column is None or band is None:
        return None
    area = places.cell(column, band)
    notes = _reading_order(one for one in sheet.index.within(area) if one.kind == "note")
    if not any(one.area.inset(-6).contains(event.x, event.y) for one in notes):
        here = queries.stage_of(sheet.journey, grabbed.id) == column.stage and not column.touchpoint
        return _about(sheet, ids, (here and grabbed.at) or column.touchpoint or column.stage, area)
    number, line = places.insertion([one.area for one in notes], event.x, event.y, area, across=False)
    others = [one.id for one in notes]
    at, before = _between(
        sheet, grabbed.at, [one for one in others[:number] if one not in ids], others[number:]
    )
    edit = plans.move_notes(sheet.journey, ids, at, before)
    return Landing(edit, tr("Move here, about {title}", title=called(sheet.journey, at)), None, line)


def _between(
    sheet: Sheet, own: str | None, before: list[str], after: list[str]
) -> tuple[str | None, str | None]:
    """What a note between others is about: as before when a neighbour is too, else as a neighbour.

    With it comes the note that it then stands before.
    """
    about = {id_: note.at for id_ in (*before, *after) if (note := sheet.journey.note(id_))}
    neighbours = [about.get(id_) for id_ in (*after[:1], *before[-1:])]
    at = own if own in neighbours or not neighbours else neighbours[-1]
    return at, next((id_ for id_ in after if about.get(id_) == at), None)


def _about(sheet: Sheet, ids: tuple[str, ...], at: str, area: Rect) -> Landing:
    edit = plans.move_notes(sheet.journey, ids, at, None)
    return Landing(edit, tr("Move to {title}", title=called(sheet.journey, at)), area)


def _reading_order(notes: Iterable[Placed]) -> list[Placed]:
    return sorted(notes, key=lambda one: (one.y, one.x))


MOVERS: Final[dict[FigureKind, tuple[Mover, str]]] = {
    "touchpoint": (_cards, later("Move touchpoint")),
    "stage": (_stages, later("Move stage")),
    "note": (_notes, later("Move note")),
    "lane": (_lanes, later("Move lane")),
    "persona": (_persona, later("Move persona")),
}
"""How each kind that can be dragged lands, and what that is called in the undo menu."""
