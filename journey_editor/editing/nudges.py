"""Moving things by keys: one place further along, or over to the neighbour. They plan, and change nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from journey_editor.editing.tools.places import called
from journey_editor.layout.drawing import Placed
from journey_editor.model import plans, queries
from journey_editor.model.edits import Batch, Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, NoteKind, Stage, Touchpoint
from journey_editor.translation import tr

Direction = Literal["left", "right", "up", "down"]
_COARSE, _FINE = 1.0, 0.5
_LOW, _HIGH = -2.0, 2.0
_Goal = tuple[str, str | None]
"""Where things go: the stage or the thing that they are about, and before which one there."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """What a key would move: the edit with its name for the undo menu, or else why nothing moves."""

    edit: Edit | None = None
    label: str = ""
    problem: str = ""


def nudge(
    journey: JourneyMap,
    placed: Placed,
    direction: Direction,
    *,
    selection: Collection[str] = (),
    timeline: bool = False,
    fine: bool = False,
) -> Nudge:
    """Move what a figure stands for in a direction, with what else of its kind is selected.

    `timeline` is whether each touchpoint has a column of its own; `fine` moves points half as far.
    """
    step = 1 if direction in (_onwards(journey), "down") else -1
    sideways = direction in ("left", "right")
    if placed.kind in ("stage", "touchpoint"):
        ids = _chosen(journey, placed, selection)
        is_stage = placed.kind == "stage"
        stages = _stages(journey, ids, step, sideways) if is_stage else None
        return stages or _cards(journey, ids, step, sideways, timeline)
    if placed.kind == "point":
        return _point(journey, placed, step, sideways, _FINE if fine else _COARSE)
    if placed.kind == "note":
        return _notes(journey, _chosen(journey, placed, selection), step, sideways, timeline)
    if placed.kind == "lane":
        return _lane(journey, placed.id, step, sideways)
    if placed.kind == "persona":
        return _persona(journey, placed.id, step)
    stays = tr("This stands where the thing that it tells of stands.")
    return Nudge(problem=tr("The map's title always stands at the top.") if placed.kind == "title" else stays)


def whereabouts(journey: JourneyMap, id_: str) -> str:
    """Where a thing stands, in a sentence that can be read out: “Checkout” is 2 of 3 in “Buy”."""
    record = journey.node(id_)
    if record is None:
        return ""
    name = called(journey, id_)
    if isinstance(record, Note):
        own = _of_lane(journey, record.at, record.kind, record.lane)
        at, place = called(journey, record.at), own.index(id_) + 1
        return tr(
            "{name} is at {place}: {number} of {count}", name=name, place=at, number=place, count=len(own)
        )
    if isinstance(record, Touchpoint):
        ids = [card.id for card in journey.touchpoints_of(record.stage)]
        stage = called(journey, record.stage)
        number = ids.index(id_) + 1
        return tr(
            "{name} is in {place}: {number} of {count}", name=name, place=stage, number=number, count=len(ids)
        )
    everyone = journey.stages if isinstance(record, Stage) else journey.personas
    ids = [one.id for one in everyone]
    return tr("{name} is {number} of {count}", name=name, number=ids.index(id_) + 1, count=len(ids))


def lane_place(journey: JourneyMap, key: str) -> str:
    """Where a lane stands among those that are shown, in a sentence; `key` is that of its band."""
    lanes = [(queries.lane_key(lane, at), lane) for at, lane in enumerate(queries.lanes(journey))]
    shown = [(own, lane) for own, lane in lanes if not lane.hidden]
    place = next((at for at, (own, _) in enumerate(shown) if own == key), None)
    if place is None:
        return ""
    name = tr("“{title}”", title=queries.lane_title(shown[place][1]))
    return tr("{name} is {number} of {count}", name=name, number=place + 1, count=len(shown))


def _chosen(journey: JourneyMap, placed: Placed, selection: Collection[str]) -> list[str]:
    """The thing with what else of its kind is selected, in their order on the map."""
    if placed.id not in selection:
        return [placed.id]
    if placed.kind == "stage":
        return [stage.id for stage in journey.stages if stage.id in selection]
    if placed.kind == "note":
        return [note.id for note in journey.notes if note.id in selection]
    return [card.id for card in queries.in_order(journey) if card.id in selection]


def _along(ids: Sequence[str], moved: Collection[str], step: int) -> tuple[bool, str | None]:
    """Whether things can go one place along a row, and before which of it they then stand."""
    places = [place for place, id_ in enumerate(ids) if id_ in moved]
    if step < 0:
        return places[0] > 0, ids[places[0] - 1]
    after = places[-1] + 1
    return after < len(ids), ids[after + 1] if after + 1 < len(ids) else None


def _stages(journey: JourneyMap, ids: list[str], step: int, sideways: bool) -> Nudge:
    if not sideways:
        return Nudge(problem=tr("A stage moves to the left and to the right."))
    can, before = _along([stage.id for stage in journey.stages], ids, step)
    if not can:
        return _at_end(step)
    return Nudge(plans.move_stages(journey, ids, before), tr("Move stage"))


def _cards(journey: JourneyMap, ids: list[str], step: int, sideways: bool, timeline: bool) -> Nudge:
    """Each card goes its way from where it stands; all of them, or none when one is at the end."""
    goals: dict[_Goal, list[str]] = {}
    for stage in dict.fromkeys(card.stage for id_ in ids if (card := journey.touchpoint(id_))):
        here = [one.id for one in journey.touchpoints_of(stage)]
        own = [id_ for id_ in here if id_ in ids]
        can, before = _along(here, own, step)
        if can and (timeline or not sideways):
            goals[stage, before] = own
            continue
        if not sideways:
            return _at_end(step)
        there = _beside([one.id for one in journey.stages], stage, step)
        if there is None:
            return _no_stage(journey, step)
        cards = [one.id for one in journey.touchpoints_of(there)]
        staying = [id_ for id_ in cards if id_ not in ids]
        place = here.index(own[0]) if not timeline else 0 if step > 0 else len(staying)
        goals[there, staying[place] if place < len(staying) else None] = own
    edits = (plans.move_touchpoints(journey, own, stage, before) for (stage, before), own in goals.items())
    return Nudge(_together(edits), tr("Move touchpoint"))


def _notes(journey: JourneyMap, ids: list[str], step: int, sideways: bool, timeline: bool) -> Nudge:
    """Each note goes its way from where it stands; all of them, or none when one is at the end."""
    goals: dict[_Goal, list[str]] = {}
    notes = [note for id_ in ids if (note := journey.note(id_)) is not None and note.at is not None]
    for at, kind, lane in dict.fromkeys((note.at, note.kind, note.lane) for note in notes):
        assert at is not None
        own = [note.id for note in notes if (note.at, note.kind, note.lane) == (at, kind, lane)]
        if sideways:
            there = _owner_beside(journey, at, step, timeline)
            if there is None:
                return _no_stage(journey, step)
            goals.setdefault((there, None), []).extend(own)
            continue
        can, before = _along(_of_lane(journey, at, kind, lane), own, step)
        if can:
            goals.setdefault((at, before), []).extend(own)
            continue
        there = _beside(_owners(journey, at, timeline), at, step)
        if there is None:
            return _at_end(step)
        others = _of_lane(journey, there, kind, lane)
        goals.setdefault((there, others[0] if others and step > 0 else None), []).extend(own)
    edits = (plans.move_notes(journey, own, at, before) for (at, before), own in goals.items())
    return Nudge(_together(edits), tr("Move note"))


def _together(edits: Iterable[Edit | None]) -> Edit | None:
    """These edits as one; None when nothing moves."""
    found = [edit for edit in edits if edit is not None]
    return found[0] if len(found) == 1 else Batch(tuple(found)) if found else None


def _of_lane(journey: JourneyMap, at: str | None, kind: NoteKind, lane: str) -> list[str]:
    """The notes of a lane about one thing, from above."""
    return [one.id for one in journey.notes_about(at) if (one.kind, one.lane) == (kind, lane)]


def _owners(journey: JourneyMap, at: str, timeline: bool) -> list[str]:
    """The things that notes of one column are about, from above."""
    stage = queries.stage_of(journey, at)
    if stage is None:
        return [at]
    cards = [card.id for card in journey.touchpoints_of(stage)]
    if not timeline:
        return [stage, *cards]
    return [stage, *(cards[:1] if at == stage else [at])]


def _owner_beside(journey: JourneyMap, at: str, step: int, timeline: bool) -> str | None:
    """What a note would be about one column further: a stage for a stage, a card for a card."""
    card = journey.touchpoint(at)
    if card is not None and timeline:
        return _beside([one.id for one in queries.in_order(journey)], at, step)
    here = at if card is None else card.stage
    stage = _beside([one.id for one in journey.stages], here, step)
    there = [] if stage is None else [one.id for one in journey.touchpoints_of(stage)]
    if card is None or not there:
        return stage
    place = [one.id for one in journey.touchpoints_of(card.stage)].index(at)
    return there[min(place, len(there) - 1)]


def _beside(ids: Sequence[str], id_: str, step: int) -> str | None:
    place = ids.index(id_) + step
    return ids[place] if 0 <= place < len(ids) else None


def _persona(journey: JourneyMap, id_: str, step: int) -> Nudge:
    can, before = _along([one.id for one in journey.personas], (id_,), step)
    return Nudge(plans.move_persona(journey, id_, before), tr("Move persona")) if can else _at_end(step)


def _lane(journey: JourneyMap, key: str, step: int, sideways: bool) -> Nudge:
    if sideways:
        return Nudge(problem=tr("A lane moves up and down."))
    lanes = queries.lanes(journey)
    shown = [place for place, lane in enumerate(lanes) if not lane.hidden]
    here = next((place for place in shown if queries.lane_key(lanes[place], place) == key), None)
    if here is None:
        return Nudge()
    number = shown.index(here) + step
    if not 0 <= number < len(shown):
        return _at_end(step)
    return Nudge(plans.move_lane(journey, here, shown[number]), tr("Move lane"))


def _point(journey: JourneyMap, placed: Placed, step: int, sideways: bool, by: float) -> Nudge:
    lived = journey.experience(placed.persona, placed.id)
    if sideways:
        return Nudge(problem=tr("A point of a curve moves up and down."))
    if lived is None or lived.emotion is None:
        return Nudge()
    emotion = min(_HIGH, max(_LOW, float(lived.emotion) - step * by))
    if emotion == lived.emotion:
        return _at_end(step)
    return Nudge(plans.set_emotion(journey, placed.persona, placed.id, emotion), tr("Change emotion"))


def _at_end(step: int) -> Nudge:
    words = tr("It is the last already.") if step > 0 else tr("It is the first already.")
    return Nudge(problem=words)


def _no_stage(journey: JourneyMap, step: int) -> Nudge:
    if (_onwards(journey) == "right") == (step > 0):
        return Nudge(problem=tr("There is nothing to the right of it."))
    return Nudge(problem=tr("There is nothing to the left of it."))


def _onwards(journey: JourneyMap) -> Direction:
    """The side of the map to which the journey goes on."""
    return "right" if journey.info.direction == "ltr" else "left"
