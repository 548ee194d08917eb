"""Which stages share a page, how large they are drawn there, and the pages with what belongs around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from journey_editor.formats import furniture, pages
from journey_editor.formats.furniture import FOOT, TYPE, enlarged
from journey_editor.formats.page import Layer, Page
from journey_editor.formats.pages import MM
from journey_editor.formats.settings import Settings
from journey_editor.formats.splitting import Cutter, Strip
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.marks import Text
from journey_editor.translation import tr

_A4_SHORT: Final = 210 * MM
_FIT_SHAPE: Final = 1.42
"""How much wider than high pages in the map's own size may become."""
_SECONDARY: Final = "#66707F"
_ROUNDS: Final = 12
_GIVEN_UP: Final = 0.84
_ONE_MORE: Final = 0.97
_UNEVEN: Final = 0.9


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet of paper: its size, its margin, and how much larger than on A4 its foot is."""

    width: float
    height: float
    border: float
    k: float

    @property
    def foot(self) -> float:
        """How high its foot is."""
        return FOOT * self.k

    @property
    def w(self) -> float:
        """How wide the room for the map is."""
        return self.width - 2 * self.border

    @property
    def h(self) -> float:
        """How high the room for the map is."""
        return self.height - 2 * self.border - self.foot


@dataclass(frozen=True, slots=True)
class _Plan:
    """The strips of one map on a sheet, the scale of most, and the smaller ones of those too wide."""

    sheet: _Sheet
    scale: float
    strips: tuple[Strip, ...]
    scales: tuple[float, ...]


def stage_pages(
    drawing: Drawing, settings: Settings, titles: Mapping[str, str]
) -> tuple[list[Page], list[str]]:
    """The pages of a map that is broken between stages, and sentences on what had to be made smaller.

    `titles` are what the stages are called, by their ids. Raises `ExportError` for a paper or margin that
    cannot be had.
    """
    cutter = Cutter(drawing)
    least = _least_scale(drawing, settings)
    if pages.is_fit(settings.paper):
        plan = _fitted(cutter, settings)
    else:
        border = pages.border_of(settings)
        found = [_Sheet(*size, border, enlarged(*size, settings.min_type)) for size in pages.sheets(settings)]
        plans = [_planned(cutter, sheet, least) for sheet in found]
        plan = max(plans, key=lambda one: (min(one.scales) >= least, _worth(one)))
    names = [_named(strip, cutter.stages, titles) for strip in plan.strips]
    made = [_page(cutter, plan, number, names[number]) for number in range(len(plan.strips))]
    return made, _said(plan, names)


def _worth(plan: _Plan) -> float:
    """Larger type is better, but not when it takes many more pages, or pages of different sizes."""
    uneven = _UNEVEN if min(plan.scales) < plan.scale else 1.0
    return round(min(plan.scales) * _ONE_MORE ** len(plan.strips) * uneven, 4)


def _least_scale(drawing: Drawing, settings: Settings) -> float:
    """The scale at which the smallest type is as large as was asked for; 0 when it was not."""
    if not settings.min_type:
        return 0.0
    sizes = {mark.size for one in drawing.figures for mark in one.figure.marks if isinstance(mark, Text)}
    return settings.min_type / min(sizes) if sizes else 0.0


def _fitted(cutter: Cutter, settings: Settings) -> _Plan:
    """The plan for pages as large as their part of the map."""
    count = len(cutter.stages)
    widest = max(cutter.width(cutter.strip(at, at)) for at in range(count))
    w = max(widest, _FIT_SHAPE * cutter.height(widest))
    strips = _shared(cutter, range(count), w)
    w = max(cutter.width(strip) for strip in strips)
    border, k = pages.border_of(settings), max(1.0, settings.min_type / TYPE)
    sheet = _Sheet(w + 2 * border, cutter.height(w) + 2 * border + FOOT * k, border, k)
    return _Plan(sheet, 1.0, tuple(strips), (1.0,) * len(strips))


def _planned(cutter: Cutter, sheet: _Sheet, least: float) -> _Plan:
    """The plan for one sheet of paper.

    The scale is the largest that lets the height of the map fit, but not so large that a page holds less
    than is well read from where one stands before it: 1 on A4, twice that on A0. A little of it is given
    up for fewer pages. What is then still too wide for a page gets one of its own; all others are as
    large as the fullest of them allows.
    """
    highest = _by_height(cutter, sheet)
    comfortable = (min(sheet.width, sheet.height) / _A4_SHORT) ** 0.5
    target = min(highest, max(_GIVEN_UP * min(highest, comfortable), least))
    room = sheet.w / target
    alone = [cutter.width(cutter.strip(at, at)) > room for at in range(len(cutter.stages))]
    strips: list[Strip] = []
    for wide, run in groupby(range(len(alone)), key=alone.__getitem__):
        stages = list(run)
        strips += [cutter.strip(at, at) for at in stages] if wide else _shared(cutter, stages, room)
    usual = [strip for strip in strips if not alone[strip.first]]
    scale = target
    if usual:
        scale = min(highest, sheet.w / max(cutter.width(strip) for strip in usual))
    scales = [_of_wide(cutter, sheet, strip) if alone[strip.first] else scale for strip in strips]
    return _Plan(sheet, scale, tuple(strips), tuple(scales))


def _by_height(cutter: Cutter, sheet: _Sheet) -> float:
    """The largest scale at which the map is no higher than the sheet; a wider head may be a lower one."""
    scale = sheet.h / cutter.below
    for _ in range(_ROUNDS):
        found = sheet.h / cutter.height(sheet.w / scale)
        if found >= scale:
            break
        scale = found
    return scale


def _of_wide(cutter: Cutter, sheet: _Sheet, strip: Strip) -> float:
    w = cutter.width(strip)
    return min(sheet.w / w, sheet.h / cutter.height(w))


def _shared(cutter: Cutter, stages: Sequence[int], room: float) -> list[Strip]:
    """As few strips as hold the stages, none wider than the room, and the widest as narrow as can be."""
    first, end = stages[0], stages[-1] + 1
    count = len(_filled(cutter, first, end, room))
    low, high = 0.0, room
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        if len(_filled(cutter, first, end, middle)) <= count:
            high = middle
        else:
            low = middle
    return _filled(cutter, first, end, high)


def _filled(cutter: Cutter, first: int, end: int, room: float) -> list[Strip]:
    """Strips filled one after the other; a stage wider than the room has its own."""
    found = [cutter.strip(first, first)]
    for at in range(first + 1, end):
        longer = cutter.strip(found[-1].first, at)
        if cutter.width(longer) <= room:
            found[-1] = longer
        else:
            found.append(cutter.strip(at, at))
    return found


def _page(cutter: Cutter, plan: _Plan, number: int, name: str) -> Page:
    sheet, strip, scale, drawing = plan.sheet, plan.strips[number], plan.scales[number], cutter.drawing
    w = _shared_width(cutter, plan, number)
    x = sheet.border + (sheet.w - w * scale) / 2
    layers = [
        Layer(
            piece.figures,
            scale,
            x + piece.dx * scale,
            sheet.border + piece.dy * scale,
            piece.clip,
            drawing.matches,
        )
        for piece in cutter.pieces(strip, w)
    ]
    layers.append(_foot(plan, number, drawing, x))
    return Page(sheet.width, sheet.height, tuple(layers), "part", str(number + 1), name, drawing.paper)


def _shared_width(cutter: Cutter, plan: _Plan, number: int) -> float:
    """How wide the map is on a page and on all others of its scale: as the fullest of them.

    As wide as the sheet where a narrower head would be too high.
    """
    sheet, scale = plan.sheet, plan.scales[number]
    alike = [strip for strip, own in zip(plan.strips, plan.scales, strict=True) if own == scale]
    w = max(cutter.width(strip) for strip in alike)
    return w if cutter.height(w) * scale <= sheet.h else max(w, sheet.w / scale)


def _named(strip: Strip, stages: Sequence[str], titles: Mapping[str, str]) -> str:
    """What a page is called: by its first stage and its last."""
    first, last = (titles[stages[at]] for at in (strip.first, strip.last))
    return first if strip.first == strip.last else f"{first} – {last}"


def _foot(plan: _Plan, number: int, drawing: Drawing, x: float) -> Layer:
    """Where this page is in the map, and which of how many it is."""
    sheet, strip = plan.sheet, plan.strips[number]
    k = sheet.k
    said = furniture.words(f"{number + 1} / {len(plan.strips)}", k, _SECONDARY)
    left = x + 12 * min(1.0, plan.scale)
    right = sheet.width - left
    room = right - left - said.w - 12 * k
    here = range(strip.first, strip.last + 1)
    small = furniture.page_map(furniture.overview(drawing), here, room, drawing.paper, k)
    low = sheet.height - sheet.border
    found = [
        furniture.placed("map", small, left, low - small.h - 2 * k),
        furniture.placed("number", said, right - said.w, low - said.h - 1 * k),
    ]
    return furniture.furniture(found)


def _said(plan: _Plan, names: Sequence[str]) -> list[str]:
    """A sentence for each stage that is smaller than the others, as it is too wide for a page."""
    most = max(plan.scales)
    return [
        tr(
            "The stage “{stage}” is too wide for a page of this paper, so it is drawn at {share} % of its "
            "neighbours' size; a larger paper shows it as large as them.",
            stage=name,
            share=round(100 * scale / most),
        )
        for name, scale in zip(names, plan.scales, strict=True)
        if scale < 0.995 * most
    ]
