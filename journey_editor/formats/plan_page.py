"""The plan of a poster: which sheet goes where, and what to do with scissors and glue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from journey_editor.formats import furniture
from journey_editor.formats.furniture import enlarged
from journey_editor.formats.page import Layer, Page
from journey_editor.formats.pages import MM
from journey_editor.layout.colors import mixed
from journey_editor.layout.drawing import Drawing, Figure, FigureKind, Placed
from journey_editor.layout.marks import Box, Mark
from journey_editor.layout.typography import line_marks, paragraph, width
from journey_editor.layout.words import words

if TYPE_CHECKING:
    from journey_editor.formats.poster import Grid

_TEXT: Final = "#1E2530"
_LINE: Final = "#66707F"
_STEPS: Final = ("plan print", "plan cut", "plan glue", "plan order")
_SIDED: Final = {"plan cut": "plan cut rtl", "plan order": "plan order rtl"}
"""What is said of a poster that begins at the right."""
_PALE: Final = 0.6
_SMALLEST: Final = 7.0


def plan_page(drawing: Drawing, grid: Grid) -> Page:
    """The first page of a poster."""
    w, h = grid.page
    k = enlarged(w, h, grid.least)
    border = max(grid.border, 14 * MM)
    room = w - 2 * border
    said = words(drawing.language)
    found: list[Placed] = []
    y = border
    for key, text, face, size, color in (
        ("plan", said["plan"], "bold", 20 * k, _TEXT),
        ("title", f"{drawing.title} · {_sizes(grid, said['sheets'])}", "regular", 10 * k, _LINE),
    ):
        lines = paragraph(text, face, size, room)
        figure = Figure(room, lines.h, tuple(lines.marks(0, 0, color)), text)
        kind: FigureKind = "heading" if key == "plan" else "passage"
        found.append(Placed(f"plan:{key}", kind, "", figure, border, y))
        y += lines.h + 2 * k
    y += 8 * k
    sided = _SIDED if drawing.direction == "rtl" else {}
    for number, key in enumerate([sided.get(step, step) for step in _STEPS], 1):
        lines = paragraph(f"{number}. {said[key]}", "regular", 10 * k, room)
        figure = Figure(room, lines.h, tuple(lines.marks(0, 0, _TEXT)), said[key])
        found.append(Placed(f"plan:{number}", "passage", "", figure, border, y))
        y += lines.h + 3 * k
    y += 14 * k
    picture = _picture(drawing, grid, room, h - border - y)
    layers = (Layer(found), furniture.furniture([furniture.placed("plan", picture, border, y)]))
    return Page(w, h, layers, "plan", said["plan"], said["plan"], drawing.paper)


def _sizes(grid: Grid, sheets: str) -> str:
    poster = f"{grid.w / MM:.0f} × {grid.h / MM:.0f} mm"
    return f"{poster} · {sheets.format(n=grid.rows * grid.columns)}"


def _picture(drawing: Drawing, grid: Grid, w: float, h: float) -> Figure:
    """The poster in small with the edges and names of its sheets."""
    corners = [grid.tile(0, 0), grid.tile(grid.rows - 1, grid.columns - 1)]
    whole = corners[0].united(corners[1])
    k = min(w / whole.w, h / whole.h)
    marks: list[Mark] = [Box(-whole.x * k, -whole.y * k, grid.w * k, grid.h * k, drawing.paper, _LINE, 0.5)]
    small = grid.scale * k
    for placed in drawing.figures:
        if placed.figure.band and placed.kind not in ("title", "curve"):
            color = mixed(placed.figure.band, drawing.paper, 0.0 if placed.kind == "stage" else _PALE)
            x, y = placed.x * small - whole.x * k, placed.y * small - whole.y * k
            marks.append(Box(x, y, placed.figure.w * small, placed.figure.h * small, color))
    for row in range(grid.rows):
        for column in range(grid.columns):
            tile = grid.tile(row, column)
            x, y = (tile.x - whole.x) * k, (tile.y - whole.y) * k
            marks.append(Box(x, y, tile.w * k, tile.h * k, None, _TEXT, 0.8))
            middle_x, middle_y = x + tile.w * k / 2, y + tile.h * k / 2
            name = grid.name(row, column)
            marks += _name(name, middle_x, middle_y, tile.w * k, drawing.paper, grid.least)
    return Figure(whole.w * k, whole.h * k, tuple(marks))


def _name(name: str, x: float, y: float, room: float, paper: str, least: float) -> list[Mark]:
    """The name of a sheet in its middle, on a ground of its own."""
    size = max(_SMALLEST, least, min(18.0, room / 4))
    wide = width(name, "semibold", size)
    pad = size * 0.3
    ground = Box(x - wide / 2 - pad, y - size * 0.75, wide + 2 * pad, size * 1.5, paper, _LINE, 0.5, pad)
    return [ground, *line_marks(name, "semibold", size, _TEXT, x - wide / 2, y + size * 0.36)]
