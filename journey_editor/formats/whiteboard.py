"""An empty map on paper: a poster for a wall, to be filled with sticky notes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from journey_editor.formats import pages
from journey_editor.formats.settings import Settings
from journey_editor.model import order, queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, Stage

_STAGES: Final = 5
_WALL: Final = "A0"
"""The paper on which the places are as large as a sticky note."""


def is_blank(journey: JourneyMap) -> bool:
    """Whether a map has nothing in its lanes yet."""
    placed = any(note.at is not None for note in journey.notes)
    return not (journey.touchpoints or placed or any(stage.metrics for stage in journey.stages))


def to_print(journey: JourneyMap) -> JourneyMap:
    """The map as it is printed: a blank one with stages and lanes to fill, any other as it is."""
    if not is_blank(journey):
        return journey
    info = journey.info
    if info.lanes is None:
        lanes = tuple(Lane(id=kind.replace("_", "-"), kind=kind) for kind in queries.USUAL_LANES)
        info = replace(info, lanes=lanes)
    keys = order.keys(_STAGES)
    stages = journey.stages or [Stage(id=f"~{key}", title="", order=key) for key in keys]
    return JourneyMap.assembled(info, [*stages, *journey.personas, *journey.notes], (), ())


def on_a_wall(journey: JourneyMap, settings: Settings) -> Settings:
    """The settings with a paper for a wall where a blank map would only be as large as its drawing."""
    if is_blank(journey) and pages.is_fit(settings.paper) and settings.split == "none":
        return replace(settings, paper=_WALL)
    return settings
