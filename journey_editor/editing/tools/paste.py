"""Where pasted things go: behind what is selected, or where they are let go on the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_editor.editing.tools import drop, places
from journey_editor.editing.tools.events import Line, Preview, Sheet
from journey_editor.editing.tools.places import called
from journey_editor.layout.geometry import Rect
from journey_editor.model.fragments import Place
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Stage, Touchpoint
from journey_editor.translation import tr


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the sheet, the mark that shows it, and it in words."""

    place: Place
    words: str
    cell: Rect | None = None
    line: Line | None = None

    @property
    def preview(self) -> Preview:
        """What to show while something is dragged there."""
        return Preview(cell=self.cell, line=self.line, hint=self.words)


def under(sheet: Sheet, x: float, y: float) -> Spot:
    """The place for what is let go at a point: between cards, at a thing, else at the end of the map."""
    journey, frame = sheet.journey, sheet.drawing.frame
    band = places.band_at(frame, y)
    on_card = any(one.kind in ("touchpoint", "stage", "note") for one in sheet.index.at(x, y))
    if band is not None and band.kind == "touchpoints" and not on_card:
        card = drop.card_place(sheet, x, y)
        if card is not None:
            stages = [stage.id for stage in journey.stages]
            place = Place(card.stage, _following(stages, card.stage), card.before, card.stage)
            return Spot(place, tr("Paste {place}", place=card.words), card.cell, card.line)
    owner = drop.owner(sheet, x, y)
    if owner is None:
        return Spot(Place(), tr("Paste at the end of the map"))
    id_, area = owner
    return Spot(behind(journey, id_), tr("Paste at {name}", name=called(journey, id_)), area)


def behind(journey: JourneyMap, id_: str | None) -> Place:
    """The place behind a thing: stages behind its stage, touchpoints behind it, notes about it."""
    record = None if id_ is None else journey.node(id_)
    if isinstance(record, Note):
        record = None if record.at is None else journey.node(record.at)
    stages = [stage.id for stage in journey.stages]
    if isinstance(record, Touchpoint):
        cards = [card.id for card in journey.touchpoints_of(record.stage)]
        return Place(record.stage, _following(stages, record.stage), _following(cards, record.id), record.id)
    if isinstance(record, Stage):
        return Place(record.id, _following(stages, record.id), None, record.id)
    return Place()


def last_of(journey: JourneyMap, ids: Iterable[str]) -> str | None:
    """The thing that comes last on the map, touchpoints before all else; None without any."""
    found = [record for id_ in ids if (record := journey.node(id_)) is not None]
    cards = [record for record in found if isinstance(record, Touchpoint)]
    if cards:
        stages = {stage.id: number for number, stage in enumerate(journey.stages)}
        return max(cards, key=lambda card: (stages[card.stage], card.order, card.id)).id
    columns = [record for record in found if isinstance(record, Stage)]
    if columns:
        return max(columns, key=lambda stage: (stage.order, stage.id)).id
    notes = [record for record in found if isinstance(record, Note)]
    return max(notes, key=lambda note: (note.order, note.id)).id if notes else None


def _following(ids: Sequence[str], id_: str) -> str | None:
    place = ids.index(id_) + 1
    return ids[place] if place < len(ids) else None
