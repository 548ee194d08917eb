"""A large map on many small sheets: tiles that overlap, marks for cutting and gluing, and a plan of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from journey_editor.errors import ExportError
from journey_editor.formats import furniture, pages
from journey_editor.formats.furniture import enlarged
from journey_editor.formats.page import Layer, Page
from journey_editor.formats.pages import MM
from journey_editor.formats.plan_page import plan_page
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Drawing, Figure, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.layout.marks import Command, Mark, Path, Polyline, Text
from journey_editor.layout.words import words

OVERLAP: Final = 10 * MM
_LEAST_MARGIN: Final = 8 * MM
"""The marks stand in the margin, so there must be one."""
_MOST: Final = 400
_INK: Final = "#66707F"
_TICK: Final = 9.0


@dataclass(frozen=True, slots=True)
class Grid:
    """A poster of `w` by `h` cut into sheets that each show `tile_w` by `tile_h` of it; in points.

    Type on it is never below `least` points.
    """

    w: float
    h: float
    scale: float
    page: tuple[float, float]
    border: float
    columns: int
    rows: int
    least: float

    @property
    def tile_w(self) -> float:
        """How wide the part of the poster on one sheet is."""
        return self.page[0] - 2 * self.border

    @property
    def tile_h(self) -> float:
        """How high the part of the poster on one sheet is."""
        return self.page[1] - 2 * self.border

    def tile(self, row: int, column: int) -> Rect:
        """The part of the poster on one sheet."""
        x = (self.w - _covered(self.tile_w, self.columns)) / 2
        y = (self.h - _covered(self.tile_h, self.rows)) / 2
        across, down = self.tile_w - OVERLAP, self.tile_h - OVERLAP
        return Rect(x + column * across, y + row * down, self.tile_w, self.tile_h)

    def name(self, row: int, column: int) -> str:
        """What a sheet is called: the row by letters, the column by its number."""
        letters = ""
        row += 1
        while row:
            row, rest = divmod(row - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}{column + 1}"


def _covered(tile: float, count: int) -> float:
    return count * tile - (count - 1) * OVERLAP


def poster_pages(drawing: Drawing, settings: Settings) -> list[Page]:
    """The plan and the sheets of a poster; raises `ExportError` for one that cannot be had."""
    grid = _grid(drawing, settings)
    made = [plan_page(drawing, grid)] if grid.rows * grid.columns > 1 else []
    index = Index(drawing)
    for row in range(grid.rows):
        for column in range(grid.columns):
            made.append(_tile_page(drawing, index, grid, row, column))
    return made


def _grid(drawing: Drawing, settings: Settings) -> Grid:
    w, h, scale = _size(drawing, settings)
    if pages.is_fit(settings.paper):
        raise ExportError("A poster is made from sheets of a paper; choose one such as A4.")
    border = max(pages.border_of(settings), _LEAST_MARGIN)
    margin = border / MM
    sheets = pages.sheets(replace(settings, margin=margin))
    found = []
    for page in sheets:
        columns = _count(w, page[0] - 2 * border)
        rows = _count(h, page[1] - 2 * border)
        found.append(Grid(w, h, scale, page, border, columns, rows, settings.min_type))
    best = min(found, key=lambda one: one.columns * one.rows)
    if best.columns * best.rows > _MOST:
        raise ExportError(
            f"The poster would need {best.columns * best.rows} sheets, more than the {_MOST} that can be "
            "glued; choose a larger paper or a smaller poster."
        )
    return best


def _count(length: float, tile: float) -> int:
    return max(1, math.ceil((length - OVERLAP) / (tile - OVERLAP) - 1e-6))


def _size(drawing: Drawing, settings: Settings) -> tuple[float, float, float]:
    """Width and height of the poster when it is glued, and the scale of the map on it."""
    wall = replace(settings, paper=settings.poster, margin=None)
    if not pages.is_fit(wall.paper):
        placing = pages.placed(drawing, wall)
        return drawing.width * placing.scale, drawing.height * placing.scale, placing.scale
    sizes = {mark.size for one in drawing.figures for mark in one.figure.marks if isinstance(mark, Text)}
    scale = max(1.0, settings.min_type / min(sizes)) if sizes else 1.0
    return drawing.width * scale, drawing.height * scale, scale


def _tile_page(drawing: Drawing, index: Index, grid: Grid, row: int, column: int) -> Page:
    """One sheet: its part of the map, and in the margin what helps to put it beside the others."""
    tile, scale = grid.tile(row, column), grid.scale
    seen = Rect(tile.x / scale, tile.y / scale, tile.w / scale, tile.h / scale)
    x, y = grid.border - tile.x, grid.border - tile.y
    layer = Layer(index.within(seen), scale, x, y, seen, drawing.matches)
    name = grid.name(row, column)
    marks = furniture.furniture(_marks(drawing, grid, row, column))
    w, h = grid.page
    return Page(w, h, (layer, marks), "tile", name, name, drawing.paper)


def _marks(drawing: Drawing, grid: Grid, row: int, column: int) -> list[Placed]:
    """The name of a sheet, lines to cut along, and the ends of the strips for glue."""
    w, h = grid.page
    left, top = grid.border, grid.border
    right, low = w - grid.border, h - grid.border
    lines = Figure(w, h, tuple(_lines(grid, row, column, Rect(left, top, right - left, low - top))))
    found = [furniture.placed("lines", lines, 0.0, 0.0)]
    k = min(enlarged(w, h, grid.least), grid.border / 14)
    said = words(drawing.language)
    name = furniture.words(grid.name(row, column), k * 1.2, _INK)
    found.append(furniture.placed("name", name, left + 4, low + (grid.border - name.h) / 2))
    if column + 1 < grid.columns:
        hint = furniture.words(f"{said['glue']} → {grid.name(row, column + 1)}", k, _INK)
        found.append(
            furniture.placed("right", hint, right - OVERLAP - hint.w - 6, low + (grid.border - hint.h) / 2)
        )
    if row + 1 < grid.rows:
        hint = furniture.words(f"{said['glue']} ↓ {grid.name(row + 1, column)}", k, _INK)
        middle = left + name.w + 24
        found.append(furniture.placed("below", hint, middle, low + (grid.border - hint.h) / 2))
    return found


def _lines(grid: Grid, row: int, column: int, area: Rect) -> Iterator[Mark]:
    """Dashed lines where to cut, and small arrows between which the glue belongs."""
    if column:
        yield _dashed(area.x, 0, area.x, grid.page[1])
    if row:
        yield _dashed(0, area.y, grid.page[0], area.y)
    if column + 1 < grid.columns:
        for x in (area.right - OVERLAP, area.right):
            yield Path(_arrow(x, area.y - 3, 0, 1), _INK)
            yield Path(_arrow(x, area.bottom + 3, 0, -1), _INK)
    if row + 1 < grid.rows:
        for y in (area.bottom - OVERLAP, area.bottom):
            yield Path(_arrow(area.x - 3, y, 1, 0), _INK)
            yield Path(_arrow(area.right + 3, y, -1, 0), _INK)


def _dashed(x: float, y: float, to_x: float, to_y: float) -> Polyline:
    return Polyline(((x, y), (to_x, to_y)), _INK, 0.5, (4.0, 3.0))


def _arrow(x: float, y: float, dx: int, dy: int) -> tuple[Command, ...]:
    """A small head whose tip is at x, y and points along dx, dy."""
    back_x, back_y = x - dx * _TICK, y - dy * _TICK
    side = _TICK * 0.3
    return (
        ("M", x, y),
        ("L", back_x - dy * side, back_y + dx * side),
        ("L", back_x + dy * side, back_y - dx * side),
        ("Z",),
    )
