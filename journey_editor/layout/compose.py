"""`compose`: a journey map as a drawing, the one that screens and paper both show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from journey_editor.layout import style
from journey_editor.layout.colors import fill_and_text, readable_on
from journey_editor.layout.drawing import Band, Drawing, Figure, Frame, Placed
from journey_editor.layout.emotions import EMOTION_H, EMOTION_PAD, height_of
from journey_editor.layout.faces import face
from journey_editor.layout.geometry import Rect
from journey_editor.layout.grid import Grid, make_grid
from journey_editor.layout.headers import (
    PERSONA_GAP,
    PERSONA_W,
    chevron,
    chevron_height,
    persona_card,
    title_block,
)
from journey_editor.layout.lanes import lane_content
from journey_editor.layout.marks import Box, Mark, Polyline
from journey_editor.layout.scene import Scene
from journey_editor.layout.style import Look, Memo, PersonaLook
from journey_editor.layout.theme import Theme
from journey_editor.layout.typography import line_marks, paragraph, width
from journey_editor.layout.words import words
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement, Lane, Note, NoteKind, Persona

_TOP: Final = 14.0
_STAGE_GAP: Final = 12.0
_PERSONA_SHARE: Final = 0.62


@dataclass(frozen=True, slots=True)
class Options:
    """What to show of a map; None means as the map says. Personas by id; lanes by id, kind or title."""

    arrangement: Arrangement | None = None
    personas: tuple[str, ...] | None = None
    lanes: tuple[str, ...] | None = None


def compose(
    journey: JourneyMap, theme: Theme, options: Options | None = None, memo: Memo | None = None
) -> Drawing:
    """The whole map as a drawing, in points with y downwards, as large as its content needs.

    With a `memo` the figures of unchanged records are the same objects as the last time.
    """
    options = options or Options()
    memo = memo or Memo()
    shown = _personas(journey, options)
    look = _look(theme, journey.info.language, journey.personas, frozenset(p.id for p in shown))
    lanes = _lanes(journey, options)
    linked = any(lane.kind == "touchpoints" for _, lane in lanes)
    grid = make_grid(journey, options.arrangement or journey.info.arrangement, linked=linked)
    sheet_w = max(float(style.MIN_SHEET_W), grid.right + 2 * style.MARGIN)
    figures = _head(journey, shown, look, memo, sheet_w)
    top = max(placed.area.bottom for placed in figures) + 18
    header, chevrons = _stages(journey, grid, look, memo, top)
    figures += chevrons
    scene = _scene(journey, look, memo, grid)
    bands, bottom = _bands(scene, lanes, header.bottom + _STAGE_GAP, sheet_w, figures)
    memo.turn()
    frame = Frame(header, grid.spans, grid.columns, tuple(bands))
    info = journey.info
    author = info.author or (info.review.owner if info.review else "")
    return Drawing(
        sheet_w, bottom + style.MARGIN, theme.paper, tuple(figures), frame, info.title, author, info.language
    )


def _personas(journey: JourneyMap, options: Options) -> tuple[Persona, ...]:
    if options.personas is None:
        return journey.personas
    return tuple(persona for persona in journey.personas if persona.id in options.personas)


@lru_cache(16)
def _look(theme: Theme, language: str, personas: tuple[Persona, ...], shown: frozenset[str]) -> Look:
    """The look of the personas that are shown; a persona keeps its colour when others are hidden."""
    letters = style.initials(personas)
    looks = []
    for index, persona in enumerate(personas):
        if persona.id in shown:
            color = persona.color or theme.persona(index)
            fill, ink = fill_and_text(color)
            line = readable_on(color, theme.paper)
            looks.append(PersonaLook(persona.id, persona.name, fill, ink, line, letters[persona.id]))
    return Look(theme, words(language), tuple(looks))


def _lanes(journey: JourneyMap, options: Options) -> list[tuple[int, Lane]]:
    """The lanes to draw, each with its place among the map's lanes."""
    lanes = enumerate(queries.lanes(journey))
    if options.lanes is None:
        return [(index, lane) for index, lane in lanes if not lane.hidden]
    wanted = {name.casefold() for name in options.lanes}
    return [
        (index, lane)
        for index, lane in enumerate(queries.all_lanes(journey))
        if wanted & {lane.id.casefold(), lane.kind.casefold(), queries.lane_title(lane).casefold()}
    ]


def _head(
    journey: JourneyMap, personas: Sequence[Persona], look: Look, memo: Memo, sheet_w: float
) -> list[Placed]:
    """Title at the left, persona cards at the right in as many rows as they need."""
    step = PERSONA_W + PERSONA_GAP
    room = (sheet_w - 2 * 20) * _PERSONA_SHARE
    per_row = max(1, min(len(personas), int((room + PERSONA_GAP) // step)))
    block_w = per_row * step - PERSONA_GAP if personas else 0.0
    title_w = sheet_w - 20 - 24 - (block_w + 24 if personas else 0)
    title = memo.figure("title", (journey.info, look, title_w), title_block)
    found = [Placed("title", "title", "", title, 20, _TOP - 3)]
    y = _TOP
    for start in range(0, len(personas), per_row):
        row = personas[start : start + per_row]
        cards = [memo.figure(f"persona:{p.id}", (p, look), persona_card) for p in row]
        left = sheet_w - 24 - (len(row) * step - PERSONA_GAP)
        for index, (persona, card) in enumerate(zip(row, cards, strict=True)):
            found.append(Placed(f"persona:{persona.id}", "persona", persona.id, card, left + index * step, y))
        y += max(card.h for card in cards) + PERSONA_GAP
    return found


def _stages(journey: JourneyMap, grid: Grid, look: Look, memo: Memo, y: float) -> tuple[Rect, list[Placed]]:
    """The chevrons, all of one height; and the band they stand in."""
    ends = [*grid.starts[1:], grid.right]
    widths = [end - start for start, end in zip(grid.starts, ends, strict=False)]
    heights = [chevron_height(stage, w) for stage, w in zip(journey.stages, widths, strict=True)]
    h = max(heights, default=44.0)
    found = []
    for index, stage in enumerate(journey.stages):
        inputs = (stage, _stage_color(look.theme, stage.color, index), look, widths[index], h, index == 0)
        figure = memo.figure(f"stage:{stage.id}", inputs, chevron)
        found.append(Placed(f"stage:{stage.id}", "stage", stage.id, figure, grid.starts[index], y))
    left = grid.starts[0] if grid.starts else float(style.CONTENT_X - 6)
    return Rect(left, y, max(0.0, grid.right - left), h), found


def _stage_color(theme: Theme, color: str | None, index: int) -> str:
    return color or theme.stage(index)


def _scene(journey: JourneyMap, look: Look, memo: Memo, grid: Grid) -> Scene:
    by_place: defaultdict[tuple[NoteKind, str], list[Note]] = defaultdict(list)
    hidden = {persona.id for persona in journey.personas if not look.of(persona.id)}
    for note in journey.notes:
        if note.at is not None and not (note.personas and hidden.issuperset(note.personas)):
            by_place[note.kind, note.at].append(note)
    colors = {
        stage.id: fill_and_text(_stage_color(look.theme, stage.color, index))[0]
        for index, stage in enumerate(journey.stages)
    }
    text = next((lane.id for lane in queries.lanes(journey) if lane.kind == "text"), "")
    return Scene(journey, look, memo, grid, dict(by_place), colors, text)


def _bands(
    scene: Scene, lanes: Sequence[tuple[int, Lane]], y: float, sheet_w: float, figures: list[Placed]
) -> tuple[list[Band], float]:
    """The lanes one below the other; adds their figures and returns the bands and the lower end."""
    separators = tuple(start - 4.0 - style.MARGIN for start in scene.grid.starts[1:])
    w = sheet_w - 2 * style.MARGIN
    bands = []
    for index, lane in lanes:
        content = lane_content(scene, lane, y)
        key = queries.lane_key(lane, index)
        h = max(content.h, _label_height(lane, scene))
        inputs = (lane, _subtitle(lane, scene), scene.look, w, h, separators)
        figure = scene.memo.figure(f"lane:{key}", inputs, _lane_figure)
        figures.append(Placed(f"lane:{key}", "lane", key, figure, style.MARGIN, y))
        figures += content.figures
        if lane.kind == "emotions":
            band = Band(key, lane.kind, lane.id, y, h, y + EMOTION_PAD, y + EMOTION_H - EMOTION_PAD)
        else:
            band = Band(key, lane.kind, lane.id, y, h)
        bands.append(band)
        y += h + style.LANE_GAP
    return bands, y - style.LANE_GAP if lanes else y


def _subtitle(lane: Lane, scene: Scene) -> str:
    """The small line under a lane's title; a metrics lane names what its stages measure."""
    if lane.kind != "metrics":
        return scene.look.words.lane_subtitle(lane)
    names = dict.fromkeys(metric.name for stage in scene.journey.stages for metric in stage.metrics)
    return " · ".join(list(names)[:3])


def _label_parts(lane: Lane, subtitle: str, look: Look) -> tuple[float, float]:
    """The widths of a lane's label: less beside the faces of an emotions lane."""
    limit = 62.0 if lane.kind == "emotions" else float(style.LABEL_W)
    title = paragraph(look.words.lane_title(lane), "semibold", 12, limit, 16)
    below = paragraph(subtitle, "regular", style.SMALL, limit, 14)
    return title.h, below.h if subtitle else 0.0


def _label_height(lane: Lane, scene: Scene) -> float:
    return sum(_label_parts(lane, _subtitle(lane, scene), scene.look)) + 2 * style.LANE_PAD


def _lane_figure(
    lane: Lane, subtitle: str, look: Look, w: float, h: float, separators: tuple[float, ...]
) -> Figure:
    """A lane's background: frame, label, the lines between stages, and the levels of emotions."""
    theme = look.theme
    feels = lane.kind == "emotions"
    marks: list[Mark] = [Box(0, 0, w, h, theme.panel if feels else theme.paper, theme.guide, 1, 8)]
    x = style.LABEL_X - style.MARGIN
    title_h, _ = _label_parts(lane, subtitle, look)
    limit = 62.0 if feels else float(style.LABEL_W)
    title = paragraph(look.words.lane_title(lane), "semibold", 12, limit, 16)
    marks += title.marks(x, style.LANE_PAD - 1, theme.text)
    if subtitle:
        below = paragraph(subtitle, "regular", style.SMALL, limit, 14)
        marks += below.marks(x, style.LANE_PAD - 1 + title_h, theme.secondary)
    if feels:
        marks += _levels(look, w)
    marks += [Polyline(((s, 6), (s, h - 6)), theme.hairline, 1, (3, 3)) for s in separators]
    spoken = look.words.lane_title(lane)
    return Figure(w, h, tuple(marks), spoken, (), theme.guide)


def _levels(look: Look, w: float) -> list[Mark]:
    """Level lines from -2 to +2, with faces at the ends and the middle and numbers between."""
    marks: list[Mark] = []
    left = style.CONTENT_X - 6.0 - style.MARGIN
    x = 100.0 - style.MARGIN - 4
    for level in (2, 1, 0, -1, -2):
        y = height_of(level)
        color = look.theme.hairline if level == 0 else look.theme.guide
        marks.append(Polyline(((left, y), (w - 10, y)), color, 1.4 if level == 0 else 1.0))
        if level % 2 == 0:
            marks += face(x, y, 8, level, look.theme)
        else:
            text = f"+{level}" if level > 0 else f"\u2212{-level}"
            wide = width(text, "regular", style.SMALL)
            marks += line_marks(
                text, "regular", style.SMALL, look.theme.secondary, x - wide / 2, y + style.SMALL * 0.36
            )
    return marks
