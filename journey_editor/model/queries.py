"""Questions to a map that several places ask; each is a pure function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from journey_editor.disguises import one_line
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Direction,
    Experience,
    Lane,
    LaneKind,
    Link,
    Metric,
    Note,
    NoteKind,
    Stage,
    Touchpoint,
)
from journey_editor.translation import later, tr

NOTE_LANES: Final[dict[LaneKind, NoteKind]] = {
    "pain_points": "pain_point",
    "opportunities": "opportunity",
    "quotes": "quote",
    "thoughts": "thought",
    "actions": "action",
    "backstage": "backstage",
    "evidence": "evidence",
    "experiments": "experiment",
    "ideas": "idea",
    "questions": "question",
    "text": "text",
}
LANE_OF_NOTE: Final[dict[NoteKind, LaneKind]] = {note: lane for lane, note in NOTE_LANES.items()}

LANE_TITLES: Final[dict[LaneKind, str]] = {
    "touchpoints": later("Touchpoints"),
    "emotions": later("Emotions"),
    "pain_points": later("Pain points"),
    "opportunities": later("Opportunities"),
    "quotes": later("Quotes"),
    "thoughts": later("Thoughts"),
    "actions": later("Actions"),
    "metrics": later("Metrics"),
    "channels": later("Channels"),
    "backstage": later("Backstage"),
    "evidence": later("Evidence"),
    "experiments": later("Experiments"),
    "ideas": later("Ideas"),
    "questions": later("Questions"),
    "text": later("Notes"),
}
NOTE_NAMES: Final[dict[NoteKind, str]] = {
    "pain_point": later("Pain point"),
    "opportunity": later("Opportunity"),
    "quote": later("Quote"),
    "thought": later("Thought"),
    "action": later("Action"),
    "backstage": later("Backstage"),
    "evidence": later("Evidence"),
    "experiment": later("Experiment"),
    "idea": later("Idea"),
    "question": later("Question"),
    "text": later("Note"),
}
"""What each kind of note is called, in English."""
USUAL_LANES: Final[tuple[LaneKind, ...]] = (
    "touchpoints",
    "emotions",
    "pain_points",
    "opportunities",
    "quotes",
    "metrics",
)


def lane_key(lane: Lane, index: int) -> str:
    """A name for a lane that is unique in the map: its id, else its place among the lanes."""
    return lane.id or f"#{index}"


def lane_title(lane: Lane) -> str:
    """What stands beside a lane: its own title, else that of its kind."""
    return one_line(lane.title) or tr(LANE_TITLES[lane.kind])


def lanes(journey: JourneyMap) -> tuple[Lane, ...]:
    """The lanes of the map: its own, else the usual ones that have content.

    Touchpoints are always among the usual ones, so that there is a place to begin.
    """
    if journey.info.lanes is not None:
        return journey.info.lanes
    return tuple(
        Lane(id=kind.replace("_", "-"), kind=kind)
        for kind in USUAL_LANES
        if kind == "touchpoints" or has_content(journey, kind)
    )


def all_lanes(journey: JourneyMap) -> tuple[Lane, ...]:
    """The lanes of the map followed by the kinds it does not have yet, those as hidden.

    What a list with switches shows. Free text lanes beyond the map's own are not offered.
    """
    found = lanes(journey)
    kinds = {lane.kind for lane in found}
    ids = {lane.id for lane in found}
    more = [
        Lane(id=id_, kind=kind, hidden=True)
        for kind in LANE_TITLES
        if kind not in kinds and kind != "text" and (id_ := kind.replace("_", "-")) not in ids
    ]
    return (*found, *more)


def has_content(journey: JourneyMap, kind: LaneKind) -> bool:
    """Whether anything on the map belongs in a lane of this kind."""
    if kind == "touchpoints":
        return bool(journey.touchpoints)
    if kind == "emotions":
        return any(one.emotion is not None for lived in journey.experiences().values() for one in lived)
    if kind == "metrics":
        stages = any(stage.metrics for stage in journey.stages)
        return stages or any(touchpoint.metrics for touchpoint in journey.touchpoints)
    if kind == "channels":
        return any(touchpoint.channel for touchpoint in journey.touchpoints)
    notes = any(note.kind == NOTE_LANES[kind] and note.at is not None for note in journey.notes)
    if kind == "thoughts" and not notes:
        return _any_thought(journey)
    return notes


def filled(journey: JourneyMap) -> frozenset[LaneKind]:
    """The kinds of lanes that have content, see `has_content`; each note is looked at once for all."""
    noted = {note.kind for note in journey.notes if note.at is not None}
    found = {kind for kind, of in NOTE_LANES.items() if of in noted}
    others = [kind for kind in LANE_TITLES if kind not in NOTE_LANES]
    if "thoughts" not in found and _any_thought(journey):
        found.add("thoughts")
    return frozenset((*found, *(kind for kind in others if has_content(journey, kind))))


def _any_thought(journey: JourneyMap) -> bool:
    return any(one.thought for lived in journey.experiences().values() for one in lived)


def experiences(journey: JourneyMap) -> Iterator[tuple[Touchpoint, Experience]]:
    """Every experience on the map with its touchpoint, stage by stage."""
    for touchpoint in in_order(journey):
        for experience in journey.experiences_of(touchpoint.id):
            yield touchpoint, experience


def in_order(journey: JourneyMap) -> Iterator[Touchpoint]:
    """All touchpoints as the customer meets them: stage by stage."""
    for stage in journey.stages:
        yield from journey.touchpoints_of(stage.id)


def tells_more(link: Link, follower: str | None) -> bool:
    """Whether a link says more than that the card it leaves is followed by another.

    All but a plain `next` to the card that follows does; stages without touchpoints are passed over.
    """
    return link.kind != "next" or link.share is not None or bool(link.label) or link.target != follower


def mood(journey: JourneyMap, touchpoint: str, personas: frozenset[str] | None = None) -> float | None:
    """The mean emotion at a touchpoint over the personas asked for (all when None), or None."""
    values = [
        experience.emotion
        for experience in journey.experiences_of(touchpoint)
        if experience.emotion is not None and (personas is None or experience.persona in personas)
    ]
    return sum(values) / len(values) if values else None


def stage_of(journey: JourneyMap, id_: str) -> str | None:
    """The id of the stage in which a stage, touchpoint or attached note stands; None elsewhere."""
    record = journey.node(id_)
    if isinstance(record, Note):
        return stage_of(journey, record.at) if record.at is not None else None
    if isinstance(record, Touchpoint):
        return record.stage
    return record.id if isinstance(record, Stage) else None


def latest(metrics: tuple[Metric, ...]) -> dict[str, tuple[Metric, ...]]:
    """The metrics by name, each as a series from the oldest date to the newest.

    Values without a date come first, in the order given.
    """
    if len(metrics) == 1:
        return {metrics[0].name: metrics}
    series: dict[str, list[Metric]] = {}
    for metric in metrics:
        series.setdefault(metric.name, []).append(metric)
    return {name: tuple(sorted(found, key=lambda m: m.date or "")) for name, found in series.items()}


_TO_THE_LEFT: Final = frozenset(["ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"])


def reads_to(language: str) -> Direction:
    """Where a language, such as `ar-EG`, is read to."""
    return "rtl" if language.split("-", maxsplit=1)[0].lower() in _TO_THE_LEFT else "ltr"
