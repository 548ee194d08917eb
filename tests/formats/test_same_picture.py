"""Canvas, PDF, SVG and PNG show the same picture, at 100 % and twice as large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Drawing, Figure, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Icon, Mark, Text
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.formats import rasters
from tests.formats.test_scripts import journey_with_all

TOLERANCE = 10
"""Of 255, on the mean of a square."""
OF_SVG = 24
"""The reader of SVG draws large bold letters heavier, and long curves as few straight lines."""
_MOST_PIXELS = 1_200_000
_SCRIPTS = Path("scripts")
ARRANGEMENTS = ("stacked", "timeline")


@dataclass
class Made:
    """A map in one arrangement, and the files made of it."""

    journey: JourneyMap
    settings: Settings
    drawing: Drawing
    pdf: bytes
    svg: bytes

    def png(self, scale: float) -> bytes:
        """A PNG of this scale."""
        return _rendered(self.journey, "png", replace(self.settings, scale=scale), self.drawing)


def _rendered(journey: JourneyMap, suffix: str, settings: Settings, drawing: Drawing) -> bytes:
    data, _ = registry.rendered(journey, registry.format_named(suffix), settings, drawing=drawing)
    return data


def _made(path: Path, arrangement: str) -> Made:
    journey = journey_with_all() if path == _SCRIPTS else files.load(path).journey
    settings = Settings(folder=path.parent, arrangement=arrangement)
    drawing = registry.drawn(journey, settings)
    pdf = _rendered(journey, "pdf", settings, drawing)
    return Made(journey, settings, drawing, pdf, _rendered(journey, "svg", settings, drawing))


_ALL = [(path, arrangement) for path in (*samples(), _SCRIPTS) for arrangement in ARRANGEMENTS]


@pytest.fixture(scope="module", params=_ALL, ids=lambda one: f"{one[0].name.partition('.')[0]}-{one[1]}")
def made(request: pytest.FixtureRequest) -> Made:
    return _made(*request.param)


@pytest.fixture(scope="module")
def gift() -> Made:
    """A small map, to spoil."""
    return _made(next(path for path in samples() if path.name.startswith("gift")), "stacked")


def _parts(drawing: Drawing, scale: float) -> list[Rect]:
    """The upper left of a sheet, with a bit of everything, and its lower right."""
    w, h = 1100 / scale, 800 / scale
    whole = Rect(0, 0, int(drawing.width), int(drawing.height))
    first = Rect(0, 0, min(whole.w, int(w)), min(whole.h, int(h)))
    if first == whole:
        return [whole]
    x, y = max(0, whole.w - int(w / 2)), max(0, whole.h - int(h / 2))
    return [first, Rect(x, y, whole.w - x, whole.h - y)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_canvas_and_svg_look_like_the_pdf(made: Made, scale: float, qapp: QApplication, tmp_path) -> None:
    for part in _parts(made.drawing, scale):
        paper = rasters.pdf(made.pdf, made.drawing, part, scale)
        shown = rasters.canvas(made.drawing, part, scale, made.settings.folder)
        by, area = rasters.worst(shown, paper, part, scale)
        assert by <= TOLERANCE, f"canvas, by {by} at {area}"
        drawn = rasters.svg(made.svg, part, scale, tmp_path)
        by, area = rasters.worst(drawn, paper, part, scale)
        assert by <= OF_SVG, f"SVG, by {by} at {area}"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_png_is_the_page_of_the_pdf(made: Made, scale: float) -> None:
    drawing = made.drawing
    whole = Rect(0, 0, int(drawing.width), int(drawing.height))
    scale = min(scale, round((_MOST_PIXELS / (whole.w * whole.h)) ** 0.5, 2))
    paper = rasters.pdf(made.pdf, drawing, whole, scale)
    by, area = rasters.worst(rasters.png(made.png(scale), whole, scale), paper, whole, scale)
    assert by <= 4, f"by {by} at {area}"


# What the comparing sees ------------------------------------------------------------------------


def _redrawn(placed: Placed, change: Callable[[Mark], Mark | None]) -> Placed:
    marks = tuple(new for mark in placed.figure.marks if (new := change(mark)) is not None)
    return placed._replace(figure=Figure(placed.figure.w, placed.figure.h, marks))


def _without(kind: type, most: float = 99.0) -> Callable[[Placed], Placed]:
    def is_left_out(mark: Mark) -> bool:
        return isinstance(mark, kind) and getattr(mark, "size", 0) <= most

    return lambda placed: _redrawn(placed, lambda mark: None if is_left_out(mark) else mark)


def _recolored(placed: Placed) -> Placed:
    return _redrawn(placed, lambda mark: replace(mark, fill="#5AA469") if _is_edge(mark) else mark)


def _is_edge(mark: Mark) -> bool:
    return isinstance(mark, Box) and mark.w < 10


def _repainted(placed: Placed) -> Placed:
    return _redrawn(placed, lambda mark: replace(mark, color="#66707F") if isinstance(mark, Text) else mark)


def _restroked(placed: Placed) -> Placed:
    return _redrawn(placed, lambda mark: replace(mark, stroke="#D55E00") if isinstance(mark, Disc) else mark)


SPOILED: dict[str, tuple[str, Callable[[Placed], Placed]]] = {
    "card further right": ("touchpoint", lambda placed: placed._replace(x=placed.x + 1.5)),
    "card further down": ("touchpoint", lambda placed: placed._replace(y=placed.y + 1.5)),
    "note further right": ("note", lambda placed: placed._replace(x=placed.x + 1.5)),
    "point further down": ("point", lambda placed: placed._replace(y=placed.y + 1.5)),
    "title missing": ("touchpoint", _without(Text)),
    "small text missing": ("touchpoint", _without(Text, 10)),
    "icon missing": ("touchpoint", _without(Icon)),
    "edge of another emotion": ("touchpoint", _recolored),
    "paler text": ("touchpoint", _repainted),
    "point of another persona": ("point", _restroked),
}


@pytest.mark.parametrize("name", SPOILED)
def test_comparing_sees(name: str, gift: Made, qapp: QApplication) -> None:
    """A single figure that is a little wrong is more than the tolerance, at its place."""
    kind, spoil = SPOILED[name]
    drawing = gift.drawing
    one = next(placed for placed in drawing.figures if placed.kind == kind)
    figures = [spoil(placed) if placed is one else placed for placed in drawing.figures]
    spoiled = replace(drawing, parts=(Standing(Part(figures)),))
    for scale in (1.0, 2.0):
        part = Rect(*(int(value) for value in one.area.inset(-40)))
        paper = rasters.pdf(gift.pdf, drawing, part, scale)
        assert rasters.worst(_shown(drawing, part, scale), paper, part, scale).by <= TOLERANCE
        found = rasters.worst(_shown(spoiled, part, scale), paper, part, scale)
        assert found.by > TOLERANCE
        assert found.area.meets(one.area.inset(-3))


def _shown(drawing: Drawing, part: Rect, scale: float) -> Image.Image:
    return rasters.canvas(drawing, part, scale, None)
