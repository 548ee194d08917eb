"""What a screen reader says of a step of a presentation: what of the map is on the screen."""

from __future__ import annotations

from journey_editor.editing.heard import words
from journey_editor.editing.heard.spots import MAP_SPOT, Spot, Spots
from journey_editor.model.journey import JourneyMap
from journey_editor.ui.present.framing import Step


def said(journey: JourneyMap, step: Step) -> tuple[str, str]:
    """The name of what a step shows, and what is in it: the stages, or the touchpoints of one stage."""
    spots = Spots(lambda: journey)
    if not step.stage:
        stages = (words.title_of(spots, stage.id) for stage in journey.stages)
        return words.name(spots, MAP_SPOT), ". ".join((words.description(spots, MAP_SPOT), ", ".join(stages)))
    shown = Spot("stage", step.stage)
    cards = (words.name(spots, spot) for spot in spots.children(shown) if spot.kind == "touchpoint")
    return words.name(spots, shown), "; ".join(cards)
