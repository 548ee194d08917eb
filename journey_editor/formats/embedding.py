"""A map that can be sent alone: photos in its folder as part of the map itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from journey_editor.formats import pictures

if TYPE_CHECKING:
    from journey_editor.model.journey import JourneyMap


def with_photos(journey: JourneyMap, folder: Path | None) -> JourneyMap:
    """The map with its photos inside; the map itself when they are already, or cannot be read.

    Whoever opens it somewhere else has no such folder. They are as fine as a printed card needs, and without
    what a camera wrote about place and time.
    """
    found = journey
    for persona in journey.personas:
        if not persona.image or persona.image.startswith("data:"):
            continue
        try:
            image = pictures.embedded(persona.image, folder)
        except pictures.PictureError:
            # It is told where it should be seen.
            continue
        if found is journey:
            found = journey.copy()
        found.put_node(replace(persona, image=image))
    return found
