"""What a digit key means: how one persona feels at one or several touchpoints, as one edit."""

from __future__ import annotations

from collections.abc import Iterable

from journey_editor.editing.tools.emotion import feeling_words
from journey_editor.editing.tools.places import called
from journey_editor.model import plans
from journey_editor.model.edits import Batch, Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Touchpoint
from journey_editor.translation import later, tr, tr_n


def touchpoints(journey: JourneyMap, ids: Iterable[str]) -> tuple[str, ...]:
    """The touchpoints that these things are or are about, each once."""
    found: dict[str, None] = {}
    for id_ in ids:
        record = journey.node(id_)
        about = record.at if isinstance(record, Note) else id_
        if about is not None and isinstance(journey.node(about), Touchpoint):
            found[about] = None
    return tuple(found)


def feel(journey: JourneyMap, persona: str, ids: Iterable[str], emotion: float | None) -> Edit | None:
    """Set the persona's emotion (-2 to +2; None: none) at touchpoints; None when nothing changes."""
    edits = []
    for id_ in ids:
        old = journey.experience(persona, id_)
        if (None if old is None else old.emotion) != emotion:
            edits.append(plans.set_emotion(journey, persona, id_, emotion))
    return edits[0] if len(edits) == 1 else Batch(tuple(edits)) if edits else None


def told(journey: JourneyMap, persona: str, ids: tuple[str, ...], emotion: float | None) -> str:
    """What was felt, in a sentence: “Maya” at “Checkout”: +1, good."""
    feeling = tr("no emotion") if emotion is None else feeling_words(emotion)
    place = (
        called(journey, ids[0])
        if len(ids) == 1
        else tr_n(len(ids), later("{n} touchpoint"), later("{n} touchpoints"))
    )
    return tr(
        "{persona} at {place}: {feeling}", persona=called(journey, persona), place=place, feeling=feeling
    )
