"""Which stages and lanes share a page, how large they are there, and the pages with what is around them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from journey_editor.formats import furniture, pages
from journey_editor.formats.furniture import FOOT, TYPE, enlarged
from journey_editor.formats.page import Layer, Page
from journey_editor.formats.pages import MM
from journey_editor.formats.rows import Row
from journey_editor.formats.settings import READABLE, Settings
from journey_editor.formats.sharing import narrowest, shared
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
_ONE_MORE_OF_LANES: Final = 0.9
_UNEVEN: Final = 0.9
_MUCH_SMALLER: Final = 0.85
_ENOUGH: Final = 0.7
"""The part of the comfortable scale at which type is read well enough for fewer pages."""
_BEYOND: Final = 0.3
_FULL: Final = 0.7
"""How much a plan is worth of which one page is as good as empty."""


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
    """The strips of one map on a sheet, the scale of most, and the smaller ones of those too wide.

    Each strip has a page for each row of lanes.
    """

    cutter: Cutter
    sheet: _Sheet
    scale: float
    strips: tuple[Strip, ...]
    scales: tuple[float, ...]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.strips) * len(self.cutter.rows)


def stage_pages(
    drawing: Drawing, settings: Settings, titles: Mapping[str, str]
) -> tuple[list[Page], list[str]]:
    """The pages of a map that is broken between stages, and sentences on what had to be made smaller.

    Also between lanes, if that is asked for and type would be too small otherwise. `titles` are what the
    stages are called, by their ids. Raises `ExportError` for a paper or margin that cannot be had.
    """
    cutter = Cutter(drawing, may_break_lanes=settings.split == "lanes")
    least = _least_scale(drawing, settings)
    if pages.is_fit(settings.paper):
        plan = _fitted(cutter, settings)
    else:
        border = pages.border_of(settings)
        found = [_Sheet(*size, border, enlarged(*size, settings.min_type)) for size in pages.sheets(settings)]
        plan = _best([each for sheet in found for each in _plans(cutter, sheet, least)], least)
    names = [_named(strip, cutter.stages, titles) for strip in plan.strips]
    made = [_page(plan, number, names[number // len(plan.cutter.rows)]) for number in range(plan.count)]
    return made, _said(plan, names)


def _plans(cutter: Cutter, sheet: _Sheet, least: float) -> Iterator[_Plan]:
    """Ways to break a map for a sheet: with as few rows of lanes as type of the least size needs."""
    lanes = len(cutter.drawing.frame.bands) if cutter.may_break_lanes else 1
    for most in range(1, max(1, lanes) + 1):
        plan = _planned(cutter.in_rows(most), sheet, least)
        if len(plan.cutter.rows) < most:
            continue
        yield plan
        if fewer := _on_fewer(plan, least):
            yield fewer
        if min(plan.scales) >= least:
            return


def _best(plans: Sequence[_Plan], least: float) -> _Plan:
    return max(plans, key=lambda one: (min(one.scales) >= least, _worth(one, least)))


def _worth(plan: _Plan, least: float) -> float:
    """Larger type is better until it is well read, but not when it takes pages of different sizes.

    Nor when a page has so few stages beside others that much of it stays empty. Where lanes are broken
    for type of the least size, fewer pages are better than still larger type.
    """
    uneven = _UNEVEN if min(plan.scales) < plan.scale else 1.0
    widths = [plan.cutter.width(strip) * k for strip, k in zip(plan.strips, plan.scales, strict=True)]
    full = _FULL + (1 - _FULL) * min(widths) / max(widths)
    is_broken = len(plan.cutter.rows) > 1 and min(plan.scales) >= least
    more = _ONE_MORE_OF_LANES if is_broken else _ONE_MORE
    scale = min(plan.scales)
    enough = max(least, _enough(plan))
    value = scale if scale < enough else enough * (scale / enough) ** _BEYOND
    return round(value * more**plan.count * uneven * full, 4)


def _enough(plan: _Plan) -> float:
    """The scale from which on fewer pages are worth more: for those who left it open how they are broken."""
    return _ENOUGH * _comfortable(plan.sheet) if plan.cutter.may_break_lanes else math.inf


def _comfortable(sheet: _Sheet) -> float:
    """The scale that is well read from where one stands before a sheet: 1 on A4, twice that on A0."""
    return float((min(sheet.width, sheet.height) / _A4_SHORT) ** 0.5)


def _least_scale(drawing: Drawing, settings: Settings) -> float:
    """The scale at which the smallest type is as large as was asked for; 0 when it was not.

    Without being asked lanes are broken for type that can be read.
    """
    wanted = settings.min_type or (READABLE if settings.split == "lanes" else 0.0)
    if not wanted:
        return 0.0
    sizes = {mark.size for one in drawing.figures for mark in one.figure.marks if isinstance(mark, Text)}
    return wanted / min(sizes) if sizes else 0.0


def _fitted(cutter: Cutter, settings: Settings) -> _Plan:
    """The plan for pages as large as their part of the map."""
    count = len(cutter.stages)
    widest = max(cutter.width(cutter.strip(at, at)) for at in range(count))
    w = max(widest, _FIT_SHAPE * cutter.height(widest))
    strips = shared(cutter, range(count), w)
    w = max(cutter.width(strip) for strip in strips)
    border, k = pages.border_of(settings), max(1.0, settings.min_type / TYPE)
    sheet = _Sheet(w + 2 * border, cutter.height(w) + 2 * border + FOOT * k, border, k)
    return _Plan(cutter, sheet, 1.0, tuple(strips), (1.0,) * len(strips))


def _planned(cutter: Cutter, sheet: _Sheet, least: float) -> _Plan:
    """The plan for one sheet of paper.

    The scale is the largest that lets the height of the map fit, but not so large that a page holds less
    than is well read from where one stands before it: 1 on A4, twice that on A0. A little of it is given
    up for fewer pages. What is then still too wide for a page gets one of its own; all others are as
    large as the fullest of them allows.
    """
    highest = _by_height(cutter, sheet)
    target = min(highest, max(_GIVEN_UP * min(highest, _comfortable(sheet)), least))
    if len(cutter.rows) > 1:
        target = min(highest, least)
    room = sheet.w / target
    alone = [cutter.width(cutter.strip(at, at)) > room for at in range(len(cutter.stages))]
    strips: list[Strip] = []
    for wide, run in groupby(range(len(alone)), key=alone.__getitem__):
        stages = list(run)
        strips += [cutter.strip(at, at) for at in stages] if wide else shared(cutter, stages, room)
    usual = [strip for strip in strips if not alone[strip.first]]
    scale = target
    if usual:
        scale = min(highest, sheet.w / max(cutter.width(strip) for strip in usual))
    scales = [_of_wide(cutter, sheet, strip) if alone[strip.first] else scale for strip in strips]
    return _Plan(cutter, sheet, scale, tuple(strips), tuple(scales))


def _on_fewer(plan: _Plan, least: float) -> _Plan | None:
    """The stages on one page less, if type does not become much smaller for that."""
    cutter, sheet, count = plan.cutter, plan.sheet, len(plan.strips) - 1
    if not count or min(plan.scales) < plan.scale:
        return None
    every = range(len(cutter.stages))
    strips = shared(cutter, every, narrowest(cutter, every, count))
    scale = min(_by_height(cutter, sheet), sheet.w / max(cutter.width(strip) for strip in strips))
    if scale < max(least, min(_MUCH_SMALLER * plan.scale, _enough(plan))):
        return None
    return _Plan(cutter, sheet, scale, tuple(strips), (scale,) * len(strips))


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


def _page(plan: _Plan, number: int, name: str) -> Page:
    cutter, sheet = plan.cutter, plan.sheet
    at, below = divmod(number, len(cutter.rows))
    strip, scale, drawing = plan.strips[at], plan.scales[at], cutter.drawing
    w = _shared_width(cutter, plan, at)
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
        for piece in cutter.pieces(strip, w, cutter.rows[below])
    ]
    lanes = _lanes_named(cutter, cutter.rows[below]) if len(cutter.rows) > 1 else ""
    name = f"{name}: {lanes}" if lanes else name
    layers.append(_foot(plan, number, lanes, x))
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


def _lanes_named(cutter: Cutter, row: Row) -> str:
    """What the lanes of a row are called: by the first and the last that have names."""
    known = {one.id: one.figure.name for one in cutter.drawing.figures if one.kind == "lane"}
    shown = cutter.drawing.frame.bands[row.first : row.last + 1]
    names = [name for band in shown if (name := known.get(band.key, ""))]
    return " – ".join(dict.fromkeys([*names[:1], *names[-1:]]))


def _foot(plan: _Plan, number: int, lanes: str, x: float) -> Layer:
    """Where this page is in the map, and which of how many it is."""
    sheet, drawing = plan.sheet, plan.cutter.drawing
    strip = plan.strips[number // len(plan.cutter.rows)]
    k = sheet.k
    left = x + 12 * min(1.0, plan.scale)
    right = sheet.width - left
    place = f"{number + 1} / {plan.count}"
    said = furniture.words(f"{lanes}   {place}" if lanes else place, k, _SECONDARY)
    if said.w > (right - left) / 2:
        said = furniture.words(place, k, _SECONDARY)
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
