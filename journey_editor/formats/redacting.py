"""What an export leaves out of a map, before anything is made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from journey_editor.formats.choosing import lanes_of, matches_of, personas_of
from journey_editor.formats.settings import Settings
from journey_editor.model import queries
from journey_editor.model.asked import unasked_of, with_unasked
from journey_editor.model.journey import JourneyMap
from journey_editor.model.redaction import SPEAKING_LANES, Redacted, redacted

Leave = Callable[[JourneyMap, Settings], Redacted]


def left(journey: JourneyMap, settings: Settings) -> Redacted:
    """The map without what the settings leave out."""
    from journey_editor.layout.words import words

    return redacted(journey, settings.redact, words(journey.info.language)["persona"])


def prepared(journey: JourneyMap, settings: Settings, leave: Leave = left) -> tuple[JourneyMap, Settings]:
    """The map that may be seen, and the settings for it: both as they are when nothing is left out.

    Everything is drawn, written and told from that map alone, so nothing of the rest can be in a file.
    Personas, lanes and views are still meant by their own names. The map does not ride inside: whoever
    opens it would take it for the whole. `leave` gives what `left` does, perhaps from the last time. Raises
    `ExportError` for names that the map lacks.
    """
    if not settings.redact:
        return journey, settings
    personas = personas_of(journey, settings.personas)
    matches = matches_of(journey, settings)
    shown, ids = leave(journey, settings)
    return shown, replace(
        settings,
        redact=(),
        with_map=False,
        personas=None if personas is None else tuple(ids.get(one, one) for one in personas),
        lanes=_lanes(journey, settings, ids),
        view=None,
        filter=None,
        matches=None if matches is None else _matches(matches, ids),
    )


def _matches(matches: frozenset[str], ids: Mapping[str, str]) -> frozenset[str]:
    """What a filter asks for, by the ids of the map that may be seen."""
    found = frozenset(ids.get(one, one) for one in matches)
    unasked = frozenset(ids.get(one, one) for one in unasked_of(matches))
    return with_unasked(found, unasked) if unasked else found


def _lanes(journey: JourneyMap, settings: Settings, ids: Mapping[str, str]) -> tuple[str, ...] | None:
    """The lanes that are shown, without those in which personas speak when their quotes are left out."""
    wanted = lanes_of(journey, settings.lanes)
    if wanted is None:
        return None
    silent = set()
    if "quotes" in settings.redact:
        silent = {lane.id or lane.kind for lane in queries.all_lanes(journey) if lane.kind in SPEAKING_LANES}
    return tuple(ids.get(name, name) for name in wanted if name not in silent)
