"""Lanes as bands: label, frame and levels behind, and the content of each below the last."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from journey_editor.layout import style
from journey_editor.layout.curve_ends import EMOTION_H
from journey_editor.layout.drawing import Band, Figure, Part, Placed, Standing, standing_from
from journey_editor.layout.emotions import EMOTION_PAD, height_of
from journey_editor.layout.faces import face
from journey_editor.layout.lanes import lane_content
from journey_editor.layout.marks import Box, Mark, Polyline
from journey_editor.layout.scene import Content, KeyedLane, Scene
from journey_editor.layout.signs import key_height, key_lines
from journey_editor.layout.style import Look
from journey_editor.layout.typography import Paragraph, line_marks, paragraph, width
from journey_editor.layout.words import Words
from journey_editor.model.records import Lane


def make_bands(
    scene: Scene,
    lanes: Sequence[KeyedLane],
    y: float,
    sheet_w: float,
    parts: list[Standing],
    until: float | None = None,
) -> tuple[list[Band], float]:
    """The lanes one below the other; adds their parts and returns the bands and the lower end.

    Those that would begin below `until` are left out. Of several lanes of one kind only the first has
    content, as nothing can stand in two places; of free text lanes each has its own.
    """
    separators = tuple(start - 4.0 - style.MARGIN for start in scene.grid.starts[1:])
    w = sheet_w - 2 * style.MARGIN
    bands: list[Band] = []
    for key, lane in lanes:
        if until is not None and y > until:
            break
        second = lane.kind != "text" and any(band.kind == lane.kind for band in bands)
        content = Content() if second else lane_content(scene, (key, lane))
        least = max(EMOTION_H, content.h) if lane.kind == "emotions" else content.h
        h = max(least, _label_height(lane, scene, content.signs))
        told = _subtitle(lane, scene), content.signs
        inputs = (lane, told, scene.look, scene.grid.label_w, h, w, separators)
        figure = scene.memo.kept(f"lane:{key}", inputs, _lane_figure)
        background = scene.memo.kept(("lane", key), (f"lane:{key}", key, figure), _background)
        parts.append(Standing(background, style.MARGIN, y))
        parts += [standing_from((part, x, y)) for part, x in content.parts]
        again = partial(_lane_figure, lane, told, scene.look, scene.grid.label_w, h)
        if lane.kind == "emotions":
            band = Band(key, lane.kind, lane.id, y, h, y + EMOTION_PAD, y + EMOTION_H - EMOTION_PAD, again)
        else:
            band = Band(key, lane.kind, lane.id, y, h, again=again)
        bands.append(band)
        y += h + style.LANE_GAP
    return bands, y - style.LANE_GAP if lanes else y


def _background(key: str, lane: str, figure: Figure) -> Part:
    return Part((Placed(key, "lane", lane, figure, 0.0, 0.0),))


def _subtitle(lane: Lane, scene: Scene) -> str:
    """The small line under a lane's title; a metrics lane names what its stages measure."""
    if lane.kind != "metrics":
        return scene.look.words.lane_subtitle(lane)
    names = dict.fromkeys(metric.name for one in scene.sections for metric in one.stage.metrics)
    return " · ".join(list(names)[:3])


def label_width(lanes: Sequence[Lane], words: Words) -> float:
    """How wide the column of lane labels must be so that no word in them is broken, within reason."""
    widest = float(style.LABEL_W)
    for lane in lanes:
        longest = max((width(word, "semibold", 12) for word in words.lane_title(lane).split()), default=0)
        widest = max(widest, longest + 1 + _room_beside(lane))
    return min(widest, 2.0 * style.LABEL_W)


def _room_beside(lane: Lane) -> float:
    """The part of a label's width that the faces of an emotions lane take."""
    return 22.0 if lane.kind == "emotions" else 0.0


def _label(lane: Lane, subtitle: str, look: Look, label_w: float) -> tuple[Paragraph, Paragraph]:
    limit = label_w - _room_beside(lane)
    title = paragraph(look.words.lane_title(lane) or " ", "semibold", 12, limit, 16)
    return title, paragraph(subtitle, "regular", style.SMALL, limit, 14)


def _label_height(lane: Lane, scene: Scene, signs: tuple[str, ...]) -> float:
    title, below = _label(lane, _subtitle(lane, scene), scene.look, scene.grid.label_w)
    keys = key_height(signs, scene.look, scene.grid.label_w - _room_beside(lane))
    return title.h + below.h + keys + 2 * style.LANE_PAD


def _lane_figure(
    lane: Lane,
    told: tuple[str, tuple[str, ...]],
    look: Look,
    label_w: float,
    h: float,
    w: float,
    separators: tuple[float, ...],
) -> Figure:
    """A lane's background: frame, label, the lines between stages, and the levels of emotions.

    `told` are its subtitle and the signs that its label explains.
    """
    theme = look.theme
    subtitle, signs = told
    feels = lane.kind == "emotions"
    marks: list[Mark] = [Box(0, 0, w, h, theme.panel if feels else theme.paper, theme.guide, 1, 8)]
    x = style.LABEL_X - style.MARGIN
    title, below = _label(lane, subtitle, look, label_w)
    marks += title.marks(x, style.LANE_PAD - 1, theme.text)
    marks += below.marks(x, style.LANE_PAD - 1 + title.h, theme.secondary)
    if feels:
        top = style.LANE_PAD - 1 + title.h + below.h
        marks += key_lines(signs, look, x, top, label_w - _room_beside(lane))
        marks += _levels(look, x + label_w, w)
    marks += [Polyline(((s, 6), (s, h - 6)), theme.hairline, 1, (3, 3)) for s in separators]
    spoken = look.words.lane_title(lane)
    return Figure(w, h, tuple(marks), spoken, (), theme.guide)


def _levels(look: Look, label_end: float, w: float) -> list[Mark]:
    """Level lines from -2 to +2, with faces at the ends and the middle and numbers between."""
    marks: list[Mark] = []
    left, x = label_end + 6, label_end - 9
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
