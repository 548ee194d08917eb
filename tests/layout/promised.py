"""The words that a drawing owes its map: every title, name, note, thought and label that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from journey_editor.layout.drawing import Drawing
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Link, Note
from tests.layout.ink import letters, written


def lost(journey: JourneyMap, drawing: Drawing) -> list[str]:
    """What is missing from the drawing, as sentences."""
    found = []
    for key, text in promised(journey, drawing):
        placed = drawing.by_key.get(key)
        if placed is None:
            found.append(f"{key} is not drawn")
        elif letters(text) not in written(placed.figure):
            found.append(f"{text!r} is not on {key}, which says {written(placed.figure)!r}")
    return found


def promised(journey: JourneyMap, drawing: Drawing) -> Iterator[tuple[str, str]]:
    """Pairs of a figure's key and a text that must be written on it."""
    yield from (("title", text) for text in (journey.info.title, journey.info.scenario))
    for persona in journey.personas:
        for text in (persona.name, persona.role, persona.age, persona.quote):
            yield f"persona:{persona.id}", text
    for stage in journey.stages:
        yield from ((f"stage:{stage.id}", text) for text in (stage.title, stage.goal))
    shown = {band.kind for band in drawing.frame.bands}
    for band in drawing.frame.bands:
        lane = next((one for one in queries.lanes(journey) if one.id == band.lane), None)
        if lane is not None and band.lane:
            yield f"lane:{band.key}", lane.title
    for kind, pairs in _by_lane(journey).items():
        if kind in shown:
            yield from pairs
    for note in journey.notes:
        if _is_shown(journey, drawing, note):
            yield f"note:{note.id}", note.text
            yield f"note:{note.id}", note.source


def telling_links(journey: JourneyMap) -> list[Link]:
    """The links that say more than the order of the cards on the whole map does."""
    follower = dict(pairwise(card.id for card in queries.in_order(journey)))
    return [link for link in journey.links if queries.tells_more(link, follower.get(link.source))]


def _by_lane(journey: JourneyMap) -> dict[str, list[tuple[str, str]]]:
    cards = journey.touchpoints
    lived = list(queries.experiences(journey))
    measured = [record for record in (*journey.stages, *cards) if record.metrics]
    return {
        "touchpoints": [
            *((f"touchpoint:{card.id}", card.title) for card in cards),
            *((f"link-label:{link.id}", link.label) for link in journey.links if link.label.strip()),
            *((f"link:{link.id}", "") for link in telling_links(journey)),
        ],
        "emotions": [
            (f"point:{one.persona}:{card.id}", "") for card, one in lived if one.emotion is not None
        ],
        "thoughts": [(f"thought:{one.persona}:{card.id}", one.thought) for card, one in lived if one.thought],
        "metrics": [
            (f"metrics:{record.id}", metric.name) for record in measured for metric in record.metrics
        ],
    }


def _is_shown(journey: JourneyMap, drawing: Drawing, note: Note) -> bool:
    """Whether a note stands on the map: it is about something, and its lane is not hidden."""
    bands = [band for band in drawing.frame.bands if band.kind == queries.LANE_OF_NOTE[note.kind]]
    if note.at is None or not bands:
        return False
    own = [lane.id for lane in queries.lanes(journey) if lane.kind == "text"]
    if note.kind != "text" or not own:
        return True
    return (note.lane if note.lane in own else own[0]) in [band.lane for band in bands]
