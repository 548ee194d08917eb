"""What makes type larger that would be too small: larger paper, several pages, fewer lanes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from journey_editor.errors import ExportError
from journey_editor.formats import pages, registry, shortening
from journey_editor.formats.page import smallest_type
from journey_editor.formats.registry import Format
from journey_editor.formats.settings import Settings, Split
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane
from journey_editor.ui.export.order import settings_for

if TYPE_CHECKING:
    from journey_editor.layout.drawing import Drawing

ROUNDING: Final = 0.005
_STAY: Final = ("touchpoints", "emotions")
_WORTH: Final = 1.02
"""What makes type less than this much larger is no remedy."""

Kind = Literal["appendix", "paper", "stages", "rows", "poster", "lanes"]
_SPLITS: Final[tuple[tuple[Kind, Split], ...]] = (
    ("stages", "stages"),
    ("rows", "lanes"),
    ("poster", "poster"),
)
"""The ways to several pages, those with the most of the map on a page first."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """Settings that make the smallest type `smallest` points; `left` is how many lanes they leave out."""

    kind: Kind
    settings: Settings
    smallest: float
    left: int = 0


def found(
    journey: JourneyMap, format_: Format, settings: Settings, drawing: Drawing, smallest: float
) -> list[Remedy]:
    """What makes the smallest type larger, at best as large as is wanted; at most one of each kind."""
    made = [
        _with_appendix(journey, format_, settings),
        _best(_papers(journey, format_, settings, drawing), settings.min_type),
        _best(_splits(journey, format_, settings, drawing), settings.min_type) if format_.binder else None,
        _fewer_lanes(journey, format_, settings),
    ]
    return [one for one in made if one is not None and one.smallest > smallest * _WORTH]


def _with_appendix(journey: JourneyMap, format_: Format, settings: Settings) -> Remedy | None:
    """Very long notes in full in the appendix, and only their beginnings on the map."""
    if settings.appendix or format_.binder is None or not shortening.has_long(journey):
        return None
    chosen = replace(settings, appendix=True)
    return Remedy("appendix", chosen, _smallest(journey, format_, chosen, registry.drawn(journey, chosen)))


def lane_name(lane: Lane) -> str:
    """What a lane is called in settings."""
    return lane.id or lane.kind


def _best(tried: Iterator[Remedy], wanted: float) -> Remedy | None:
    """The first that is enough, else the one with the largest type."""
    best: Remedy | None = None
    for one in tried:
        if best is None or one.smallest > best.smallest:
            best = one
        if one.smallest >= wanted - ROUNDING:
            break
    return best


def _papers(journey: JourneyMap, format_: Format, settings: Settings, drawing: Drawing) -> Iterator[Remedy]:
    area = _area(settings.paper)
    larger = sorted((size[0] * size[1], name) for name, size in pages.PAPERS.items())
    for own, name in larger:
        if name.startswith("A") and own > area * 1.01:
            chosen = replace(settings, paper=name)
            yield Remedy("paper", chosen, _smallest(journey, format_, chosen, drawing))


def _area(paper: str) -> float:
    try:
        w, h = pages.turned(paper, "portrait")[0]
    except ExportError:
        return 0.0
    return w * h


def _splits(journey: JourneyMap, format_: Format, settings: Settings, drawing: Drawing) -> Iterator[Remedy]:
    known = [split for _, split in _SPLITS]
    begun = known.index(settings.split) + 1 if settings.split in known[:-1] else 0
    for kind, split in _SPLITS[2:] if settings.split == "poster" else _SPLITS[begun:]:
        chosen = replace(settings, split=split, poster="fit")
        try:
            yield Remedy(kind, chosen, _smallest(journey, format_, chosen, drawing))
        except ExportError:
            continue  # a poster of more sheets than can be glued


def _fewer_lanes(journey: JourneyMap, format_: Format, settings: Settings) -> Remedy | None:
    """The least number of lanes left out, from the last on, that is enough; else as many as can be."""
    lanes = [lane for lane in queries.all_lanes(journey) if _is_shown(lane, settings)]
    spare = [lane for lane in reversed(lanes) if lane.kind not in _STAY]
    tried: dict[int, Remedy] = {}

    def without(count: int) -> Remedy:
        if count not in tried:
            left = {lane_name(lane) for lane in spare[:count]}
            names = tuple(name for lane in lanes if (name := lane_name(lane)) not in left)
            chosen = replace(settings, lanes=names)
            smallest = _smallest(journey, format_, chosen, registry.drawn(journey, chosen))
            tried[count] = Remedy("lanes", chosen, smallest, count)
        return tried[count]

    low, high = 1, len(spare)
    if not spare or without(high).smallest < settings.min_type - ROUNDING:
        return without(high) if spare else None
    while low < high:
        middle = (low + high) // 2
        if without(middle).smallest >= settings.min_type - ROUNDING:
            high = middle
        else:
            low = middle + 1
    return without(high)


def _is_shown(lane: Lane, settings: Settings) -> bool:
    return not lane.hidden if settings.lanes is None else lane_name(lane) in settings.lanes


def _smallest(journey: JourneyMap, format_: Format, chosen: Settings, drawing: Drawing) -> float:
    return smallest_type(registry.laid_out(journey, drawing, settings_for(format_, chosen)).pages)
