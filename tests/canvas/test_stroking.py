"""Strokes whose shape is worked out once look as those that a painter works out each time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPainterPathStroker, QPen

from journey_editor.canvas import stroking
from journey_editor.canvas.painting import FigurePainter
from journey_editor.canvas.stroking import outline
from journey_editor.layout import icons
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Disc, Icon, Mark

SHAPES = [icons.outline(name) for name in icons.names()[::20]]
SHAPES.append((("M", 0, 20), ("C", 10, 0, 14, 0, 24, 20), ("L", 24, 4)))


def _pen() -> QPen:
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(QColor(40, 60, 90, 200), 1.4, Qt.PenStyle.SolidLine, *round_ends)


def _picture(draw: Callable[[QPainter], None], scale: float, ratio: float, across: float = 1.0) -> QImage:
    image = QImage(round(90 * ratio), round(70 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(45.3 - 20 * across, 10.7)
    painter.scale(across * scale, scale)
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("scale", [0.5, 0.7, 1.0, 1.37, 4.0])
@pytest.mark.parametrize("across", [1.0, -1.0])
def test_each_pixel_is_as_a_painter_strokes_it(scale: float, ratio: float, across: float) -> None:
    for commands in SHAPES:
        path, pen = outline(commands), _pen()

        def plainly(painter: QPainter, path: QPainterPath = path, pen: QPen = pen) -> None:
            painter.strokePath(path, pen)

        assert _picture(stroking.stroked(path, pen), scale, ratio, across) == _picture(
            plainly, scale, ratio, across
        )


@pytest.fixture
def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[QPainterPath]:
    """The paths whose strokes have been worked out."""
    made = []

    class Counted(QPainterPathStroker):
        def createStroke(self, path: QPainterPath) -> QPainterPath:  # noqa: N802
            made.append(path)
            return super().createStroke(path)

    monkeypatch.setattr(stroking, "QPainterPathStroker", Counted)
    return made


def test_the_shape_is_worked_out_once(worked_out: list[QPainterPath]) -> None:
    draw = stroking.stroked(outline(SHAPES[0]), _pen())
    for scale in (1.0, 1.0, 2.0, 2.0):
        _picture(draw, scale, 1.0)
    assert len(worked_out) == 1


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("scale", [0.2, 0.45, 0.5, 0.8, 1.0, 1.37, 4.0])
@pytest.mark.parametrize("fill", ["#ffffff", None])
@pytest.mark.parametrize("stroke", ["#a02040", None])
def test_each_pixel_of_a_disc_is_as_a_painter_draws_it(
    scale: float, ratio: float, fill: str | None, stroke: str | None
) -> None:
    for r in (2.0, 5.0, 6.3):
        figure = Figure(20, 20, (Disc(9.0, 9.0, r, fill, stroke, 2.2),))

        def plainly(painter: QPainter, r: float = r) -> None:
            rounded = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            pen = QPen(QColor(stroke), 2.2, Qt.PenStyle.SolidLine, *rounded) if stroke else None
            painter.setPen(pen or Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(9.0, 9.0), r, r)

        def by_marks(painter: QPainter, figure: Figure = figure) -> None:
            FigurePainter().paint(painter, figure, 100.0)

        assert _picture(by_marks, scale, ratio) == _picture(plainly, scale, ratio)


def test_shapes_of_many_figures_are_worked_out_once(worked_out: list[QPainterPath]) -> None:
    colors = "#123456", "#123456", "#654321"
    marks: list[Mark] = [Icon(icons.names()[0], 4, 4, 16, color) for color in colors]
    marks += [Disc(9, 9, 5, None, color, 2.2) for color in colors]
    ink, other = FigurePainter(), FigurePainter()
    other.share(ink)
    for painter in (ink, other):
        for mark in marks:
            _picture(lambda to, ink=painter, mark=mark: ink.paint(to, Figure(90, 70, (mark,)), 4.0), 4.0, 1.0)
    assert len(worked_out) == 4
