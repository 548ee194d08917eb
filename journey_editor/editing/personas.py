"""What is done with whole personas: another one like it, and a place further up or down."""

from __future__ import annotations

from dataclasses import replace

from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Edit
from journey_editor.model.ids import readable_id
from journey_editor.model.journey import JourneyMap


def duplicate(journey: JourneyMap, id_: str) -> AddNode | None:
    """Add another persona like this one right after it; None when there is no such persona.

    It gets a name and a colour of its own, so that the two can be told apart, and no feelings: its
    curve would lie under the other one's.
    """
    persona = journey.persona(id_)
    if persona is None:
        return None
    name = _free_name(journey, persona.name)
    after = _neighbour(journey, id_, 1)
    return AddNode(
        replace(
            persona,
            id=readable_id(name, journey, "persona"),
            name=name,
            color=None,
            order=plans.place_before(journey.personas, after),
        )
    )


def shift(journey: JourneyMap, id_: str, step: int) -> Edit | None:
    """Move a persona up (-1) or down (1) by one; None at the end of the list."""
    ids = [persona.id for persona in journey.personas]
    if id_ not in ids or not 0 <= ids.index(id_) + step < len(ids):
        return None
    other = _neighbour(journey, id_, -1 if step < 0 else 2)
    return plans.move_persona(journey, id_, other)


def _neighbour(journey: JourneyMap, id_: str, steps: int) -> str | None:
    ids = [persona.id for persona in journey.personas]
    place = ids.index(id_) + steps
    return ids[place] if 0 <= place < len(ids) else None


def _free_name(journey: JourneyMap, name: str) -> str:
    """The name with the next number that no persona has."""
    stem, _, number = name.rpartition(" ")
    if not stem or not number.isdecimal():
        stem = name
    taken = {persona.name for persona in journey.personas}
    count = 2
    while f"{stem} {count}".strip() in taken:
        count += 1
    return f"{stem} {count}".strip()
