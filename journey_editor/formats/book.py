"""All pages of an export, as the settings ask for them: cover, map or its parts, appendix."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from journey_editor.disguises import one_line, undisguised
from journey_editor.formats import furniture, pages, shortening
from journey_editor.formats.appendix import PARKED, appendix_pages, entries, entry_key
from journey_editor.formats.cover import cover_pages
from journey_editor.formats.flow import sheet_of
from journey_editor.formats.page import Book, Bookmark, Layer, Page, mirrored_page
from journey_editor.formats.poster import poster_pages
from journey_editor.formats.settings import Settings
from journey_editor.formats.spoken import Spoken
from journey_editor.formats.stage_pages import stage_pages
from journey_editor.layout.words import Words, words

if TYPE_CHECKING:
    from journey_editor.layout.drawing import Drawing
    from journey_editor.layout.style import Look
    from journey_editor.model.journey import JourneyMap


def laid_out(drawing: Drawing, settings: Settings, journey: JourneyMap, look: Look) -> Book:
    """The pages that the settings ask for; what is written beside the drawing has this look.

    Raises `ExportError` for a paper, margin or bleed that cannot be had.
    """
    bleed = pages.bleed_of(settings)
    titles = _titles(journey, look)
    shown, said = _map_pages(drawing, settings, titles)
    sheet = sheet_of(settings, shown[-1])
    cover = cover_pages(journey, look, sheet) if settings.cover else []
    notes = appendix_pages(journey, look, titles, sheet) if settings.appendix else []
    made = [*cover, *shown, *notes]
    if drawing.direction == "rtl":
        made = [mirrored_page(page) for page in made]
    if bleed:
        made = [_with_bleed(page, bleed) for page in made]
    return Book(
        tuple(made),
        drawing.title,
        drawing.author,
        drawing.language,
        undisguised(journey.info.scenario),
        _bookmarks(journey, made, look.words, titles),
        tuple(_ways(journey, made)) if notes else (),
        tuple(said),
        spoken=Spoken(journey, look, titles, drawing),
    )


def _ways(journey: JourneyMap, made: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """From each card to its entry in the appendix and back, and from each note that goes on there."""
    for card, entry in entries(journey):
        yield card, entry
        yield entry, card
    long = {note.id: note.at for note in shortening.long_notes(journey)}
    for page in made if long else ():
        for layer in page.layers:
            for placed in layer.figures:
                if placed.kind == "note" and placed.key and (at := long.get(placed.id)):
                    yield placed.key, entry_key(at)


def _map_pages(
    drawing: Drawing, settings: Settings, titles: Mapping[str, str]
) -> tuple[list[Page], list[str]]:
    if settings.split in ("stages", "lanes") and drawing.frame.spans:
        return stage_pages(drawing, settings, titles)
    if settings.split == "poster":
        return poster_pages(drawing, settings), []
    placing = pages.placed(drawing, settings)
    layer = Layer(drawing.figures, placing.scale, placing.x, placing.y, matches=drawing.matches)
    title = words(drawing.language)["map"]
    return [Page(placing.width, placing.height, (layer,), "map", "1", title, drawing.paper)], []


def _with_bleed(page: Page, bleed: float) -> Page:
    """The page with room beyond its edges, and with marks that say where they are."""
    marks = furniture.crop_marks(page.width, page.height, bleed)
    return replace(page, bleed=bleed, layers=(*page.layers, marks))


def _bookmarks(
    journey: JourneyMap, made: list[Page], said: Words, titles: Mapping[str, str]
) -> tuple[Bookmark, ...]:
    """Cover, map with its stages and touchpoints, and appendix with its stages."""
    begins = {page.role: number for number, page in reversed([*enumerate(made)])}
    first = min(begins[role] for role in ("map", "part", "tile", "plan") if role in begins)
    keys = {
        placed.key
        for page in made
        for layer in page.layers
        for placed in layer.figures
        if placed.kind in ("touchpoint", "heading")
    }
    stages = tuple(
        Bookmark(title, f"stage:{id_}", tuple(_cards(journey, id_, said, keys)))
        for id_, title in titles.items()
    )
    found = [Bookmark(said["cover"], begins["cover"])] if "cover" in begins else []
    found.append(Bookmark(said["map"], first, stages))
    if "appendix" in begins:
        below = [Bookmark(title, entry_key(id_)) for id_, title in titles.items() if entry_key(id_) in keys]
        if PARKED in keys:
            below.append(Bookmark(said["parking lot"], PARKED))
        found.append(Bookmark(said["appendix"], begins["appendix"], tuple(below)))
    return tuple(found)


def _cards(journey: JourneyMap, stage: str, said: Words, keys: set[str]) -> Iterator[Bookmark]:
    for one in journey.touchpoints_of(stage):
        if f"touchpoint:{one.id}" in keys:
            yield Bookmark(name_of(one.title, said["touchpoint"]), f"touchpoint:{one.id}")


def _titles(journey: JourneyMap, look: Look) -> dict[str, str]:
    """What the stages are called, by their ids; those without a name by their place."""
    said = look.words["stage"]
    return {
        stage.id: name_of(stage.title, f"{said} {number}") for number, stage in enumerate(journey.stages, 1)
    }


def name_of(title: str, otherwise: str) -> str:
    """A title on one line; something else when it is empty."""
    return one_line(title) or otherwise
