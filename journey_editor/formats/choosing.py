"""What of a map an export shows: the theme, personas, lanes and view that the settings name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from journey_editor.errors import ExportError
from journey_editor.formats import whiteboard
from journey_editor.formats.settings import Settings
from journey_editor.model import queries
from journey_editor.paths import resource

if TYPE_CHECKING:
    from journey_editor.layout.compose import Options
    from journey_editor.layout.theme import Theme
    from journey_editor.model.journey import JourneyMap


def theme_of(settings: Settings) -> Theme:
    """The theme of this name; raises `ExportError` when there is none."""
    from journey_editor.layout.theme import theme

    if settings.theme not in themes():
        known = ", ".join(themes())
        raise ExportError(f"There is no theme {settings.theme!r} yet; there is {known}.")
    return theme(settings.theme)


def options_of(journey: JourneyMap, settings: Settings) -> Options:
    """What the settings show of a map; raises `ExportError` for names that it lacks."""
    from journey_editor.layout.compose import Options

    return Options(
        arrangement=settings.arrangement,
        personas=personas_of(journey, settings.personas),
        lanes=lanes_of(journey, settings.lanes),
        matches=matches_of(journey, settings),
        blank=whiteboard.is_blank(journey),
    )


@cache
def themes() -> tuple[str, ...]:
    """The names of the themes there are."""
    return tuple(sorted(file.stem for file in resource("themes").glob("*.json")))


def matches_of(journey: JourneyMap, settings: Settings) -> frozenset[str] | None:
    """The ids that are not faint: those that were found before, or that view or filter ask for."""
    if settings.matches is not None:
        return settings.matches
    wanted = settings.view
    if wanted is None and not settings.filter:
        return None
    from journey_editor.model import filters

    if wanted is None:
        return filters.matching(journey, settings.filter or filters.Filter())
    for view in journey.info.views:
        if view.name.casefold() == wanted.strip().casefold():
            return filters.matching(journey, filters.filter_of(view))
    known = ", ".join(view.name for view in journey.info.views)
    there = f"there is {known}" if known else "the map has none"
    raise ExportError(f"There is no view {wanted!r}; {there}.")


def personas_of(journey: JourneyMap, wanted: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """The ids of the personas of these names or ids; raises `ExportError` for others."""
    if wanted is None:
        return None
    known = {persona.name.casefold(): persona.id for persona in reversed(journey.personas)}
    known |= {persona.id.casefold(): persona.id for persona in journey.personas}
    names = [persona.name for persona in journey.personas]
    return tuple(_found(name, known, "persona", names) for name in wanted)


def lanes_of(journey: JourneyMap, wanted: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """The lanes of these ids, kinds or titles, by their ids, or by their kinds when they have none."""
    if wanted is None:
        return None
    lanes = queries.all_lanes(journey)
    known: dict[str, str] = {}
    for lane in lanes:
        for name in (lane.id, queries.lane_title(lane), lane.kind, lane.kind.replace("_", "-")):
            if name:
                known.setdefault(name.casefold(), lane.id or lane.kind)
    titles = [queries.lane_title(lane) for lane in lanes]
    return tuple(_found(name, known, "lane", titles) for name in wanted)


def _found(name: str, known: dict[str, str], what: str, names: list[str]) -> str:
    found = known.get(name.casefold())
    if found is None:
        there = f"it has {', '.join(names)}" if names else "it has none"
        raise ExportError(f"There is no {what} {name!r} in this map; {there}.")
    return found
