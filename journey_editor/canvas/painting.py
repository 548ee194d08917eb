"""Figures on a QPainter: each mark becomes a drawing step once, and steps are kept by figure."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path as FilePath
from typing import Any, ClassVar, Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGlyphRun,
    QPainter,
    QPainterPath,
    QPixmap,
    QPolygonF,
    QTransform,
)

from journey_editor.canvas.fonts import Glyphs
from journey_editor.canvas.kept import Kept
from journey_editor.canvas.shapes import Draw, Shapes, brush_of, drawn_with, pen_of
from journey_editor.canvas.stroking import outline, stroked
from journey_editor.canvas.textures import halved, texture
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc, Icon, Mark, Path, Picture, Polyline, Shaped, Text
from journey_editor.layout.mirroring import mirrored
from journey_editor.layout.shaping import outlines
from journey_editor.layout.shaping.fonts import FontFile

LEGIBLE: Final = 5.0
"""Text smaller than this many pixels on screen is not drawn as text."""
_LARGEST_GLYPHS: Final = 56.0
_DENSE: Final = 64
_LARGE_BOX: Final = 1200.0
_SHADOW: Final = QColor(30, 37, 48, 16)
_NO_PEN: Final = Qt.PenStyle.NoPen
_PRINTED: Final = 50
"""Figures whose steps a printer keeps, as it paints each once; a thousand take 50 ms to be let go of."""


class Step(NamedTuple):
    """One mark: how to draw it, the size that must be legible for it (0: always), and else what.

    `large` draws it instead when that size is more than Qt can do with glyphs. `ends` are the left
    and right end, where a wide figure has many such marks.
    """

    draw: Draw
    size: float
    coarse: Draw | None = None
    large: Draw | None = None
    ends: tuple[float, float] = (-math.inf, math.inf)


class FigurePainter:
    """Draws figures; what was prepared for a figure is kept as long as room allows."""

    def __init__(self, *, for_printer: bool = False) -> None:
        self.folder: FilePath | None = None
        self._on_screen = not for_printer
        self._glyphs = Glyphs(for_printer=for_printer)
        self._shapes = Shapes(on_screen=self._on_screen)
        few = _PRINTED if for_printer else None
        self._steps = Kept[list[Step]](few)
        self._from_behind = Kept[list[Step]](few)
        """What was prepared of figures for a painter that has left and right exchanged."""
        self._pictures: dict[tuple[str, float, float], tuple[QPixmap, ...]] = {}

    def paint(self, painter: QPainter, figure: Figure, scale: float) -> None:
        """Draw a figure with its origin at the painter's; `scale` is pixels for a point.

        A painter that has left and right exchanged draws what runs from right to left: then the figure is
        mirrored, but what is there to be read is not.
        """
        if painter.worldTransform().m11() < 0:
            self._paint_from_behind(painter, figure, scale)
        else:
            _draw(painter, self._steps.of(figure, self._made), figure, scale)

    def _paint_from_behind(self, painter: QPainter, figure: Figure, scale: float) -> None:
        base = painter.worldTransform()
        painter.setWorldTransform(QTransform(base).translate(figure.w, 0).scale(-1, 1))
        _draw(painter, self._from_behind.of(figure, self._made_from_behind), figure, scale)
        painter.setWorldTransform(base)

    def paint_shape(self, painter: QPainter, figure: Figure) -> None:
        """Draw a figure without anything that is there to be read."""
        for step in self._steps.of(figure, self._made):
            if not step.size:
                step.draw(painter)

    def share(self, other: FigurePainter) -> None:
        """Draw with the glyphs and shapes that another painter has made, and have the same made for both."""
        self._glyphs, self._shapes = other._glyphs, other._shapes

    def forget_pictures(self, folder: FilePath | None) -> None:
        """Read pictures anew, from this folder."""
        self.folder = folder
        self._pictures.clear()
        self._steps.clear()
        self._from_behind.clear()

    def is_prepared(self, figure: Figure) -> bool:
        """Whether a figure can be drawn without preparing it first, which takes longer."""
        return figure in self._steps or figure in self._from_behind

    def expect(self, figures: int) -> None:
        """Have room to keep what is prepared for so many figures, which are painted next."""
        self._steps.expect(figures)
        self._from_behind.expect(figures)

    def prepare(self, figure: Figure, *, from_behind: bool) -> None:
        """Get a figure ready to be drawn, perhaps by a painter that has left and right exchanged."""
        if from_behind:
            self._from_behind.of(figure, self._made_from_behind)
        else:
            self._steps.of(figure, self._made)

    def _made(self, figure: Figure) -> list[Step]:
        return [self._STEPS[type(mark)](self, mark) for mark in figure.marks]

    def _made_from_behind(self, figure: Figure) -> list[Step]:
        return self._made(mirrored(figure))

    def _box(self, mark: Box) -> Step:
        area = QRectF(mark.x, mark.y, mark.w, mark.h)
        pen, brush = pen_of(mark.stroke, mark.line), brush_of(mark.fill)
        if not mark.radius:
            return Step(drawn_with(pen, brush, lambda painter: painter.drawRect(area)), 0)
        if max(mark.w, mark.h) > _LARGE_BOX:
            return Step(drawn_with(pen, brush, lambda painter: _paint_large(painter, area, mark.radius)), 0)
        below = area.translated(0, 1.2).adjusted(-0.4, 0, 0.4, 0.4)
        radius = mark.radius

        def draw(painter: QPainter) -> None:
            if mark.shadow:
                painter.setPen(_NO_PEN)
                painter.setBrush(_SHADOW)
                painter.drawRoundedRect(below, radius, radius)
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawRoundedRect(area, radius, radius)

        return Step(draw, 0)

    def _disc(self, mark: Disc) -> Step:
        # A dot can be told down to one pixel.
        return Step(self._shapes.disc(mark), 2 * mark.r * LEGIBLE)

    def _path(self, mark: Path) -> Step:
        pen, brush = pen_of(mark.stroke, mark.line, mark.dash), brush_of(mark.fill)
        path = outline(mark.commands)
        if self._on_screen and mark.stroke is not None and mark.fill is None and not mark.dash:
            return Step(stroked(path, pen), 0)
        return Step(drawn_with(pen, brush, lambda painter: painter.drawPath(path)), 0)

    def _polyline(self, mark: Polyline) -> Step:
        xs = [x for x, _ in mark.points]
        made: list[Draw] = []

        def draw(painter: QPainter) -> None:
            if not made:
                # A wide figure has many lines, most of them out of sight.
                made.append(_line(mark))
            made[0](painter)

        return Step(draw, 0, ends=(min(xs) - mark.line, max(xs) + mark.line))

    def _icon(self, mark: Icon) -> Step:
        return Step(self._shapes.icon(mark), mark.size)

    def _text(self, mark: Text) -> Step:
        place, color = QPointF(mark.x, mark.y), QColor(mark.color)
        run = self._glyphs.run(mark.text, mark.face, mark.size)
        if run is None:
            return Step(_nothing, mark.size, _bar(mark))

        def draw(painter: QPainter) -> None:
            painter.setPen(color)
            painter.drawGlyphRun(place, run)

        return Step(draw, mark.size, _bar(mark), _outlined(mark, run))

    def _shaped(self, mark: Shaped) -> Step:
        runs = self._glyphs.shaped(mark)
        outlined = _outlined_signs(mark)
        if runs is None:
            return Step(outlined, mark.size, _bar(mark))
        place, color = QPointF(mark.x, mark.y), QColor(mark.color)

        def draw(painter: QPainter) -> None:
            painter.setPen(color)
            for run in runs:
                painter.drawGlyphRun(place, run)

        return Step(draw, mark.size, _bar(mark), outlined)

    def _photo(self, mark: Picture) -> Step:
        levels = self._picture(mark)
        area = QRectF(mark.x, mark.y, mark.w, mark.h)
        clip = QPainterPath()
        if mark.round:
            clip.addEllipse(area)
        else:
            clip.addRect(area)
        if not levels:
            from journey_editor.formats.pictures import PLACEHOLDER

            empty = QBrush(QColor(PLACEHOLDER))
            return Step(lambda painter: painter.fillPath(clip, empty), 0)

        def draw(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillPath(clip, texture(levels, area, painter.deviceTransform()))

        return Step(draw, 0)

    def _picture(self, mark: Picture) -> tuple[QPixmap, ...]:
        """The picture at its full size and halved again and again, empty when it cannot be shown."""
        key = mark.source, mark.w, mark.h
        if key not in self._pictures:
            from journey_editor.formats.pictures import PictureError, photo

            pixmap = QPixmap()
            try:
                pixmap.loadFromData(photo(mark.source, self.folder, mark.w, mark.h).encoded)
            except PictureError:
                # The inspector tells why; on the map a grey shape stands in its place, as in exports.
                pixmap = QPixmap()
            self._pictures[key] = () if pixmap.isNull() else halved(pixmap)
        return self._pictures[key]

    _STEPS: ClassVar[dict[type[Mark], Callable[[FigurePainter, Any], Step]]] = {
        Box: _box,
        Disc: _disc,
        Path: _path,
        Polyline: _polyline,
        Icon: _icon,
        Text: _text,
        Shaped: _shaped,
        Picture: _photo,
    }


def _draw(painter: QPainter, steps: list[Step], figure: Figure, scale: float) -> None:
    if figure.w > _LARGE_BOX:
        steps = _seen(steps, painter.clipBoundingRect())
    largest = 0.0
    for draw, size, coarse, large, _ in steps:
        pixels = size * scale
        if large is not None:
            # Not for points on curves, of which there are thousands.
            largest = largest or _LARGEST_GLYPHS / painter.device().devicePixelRatio()
            if pixels > largest:
                large(painter)
                continue
        if pixels >= LEGIBLE or not size:
            draw(painter)
        elif coarse is not None:
            coarse(painter)


def _seen(steps: list[Step], clip: QRectF) -> list[Step]:
    """The steps that are not wholly left or right of what is to be painted."""
    if clip.isEmpty():
        return steps
    left, right = clip.left(), clip.right()
    return [step for step in steps if step.ends[0] < right and left < step.ends[1]]


def _paint_large(painter: QPainter, area: QRectF, radius: float) -> None:
    """A round box of which little is visible: sides that are out of sight are drawn nearer.

    Its outline costs by its whole length, ten times as much as all cards on a wide map.
    """
    clip = painter.clipBoundingRect()
    if not clip.isEmpty():
        reach = 4 * radius
        area = area.intersected(clip.adjusted(-reach, -reach, reach, reach))
    painter.drawRoundedRect(area, radius, radius)


def _line(mark: Polyline) -> Draw:
    pen, brush = pen_of(mark.stroke, mark.line, mark.dash), QBrush()
    points = [QPointF(x, y) for x, y in mark.points]
    if len(points) > _DENSE and not mark.dash:
        # One long wide polyline is stroked as a whole, which takes a hundred times as long.
        lines = [QLineF(a, b) for a, b in pairwise(points)]
        return drawn_with(pen, brush, lambda painter: painter.drawLines(lines))
    line = QPolygonF(points)
    return drawn_with(pen, brush, lambda painter: painter.drawPolyline(line))


def _outlined(mark: Text, run: QGlyphRun) -> Draw:
    """Text as outlines, which are made when they are first needed.

    WORKAROUND for https://github.com/slint-ui/slint/pull/10633: Qt draws nothing of a run of glyphs
    that are more than 64 pixels high.
    """
    brush = brush_of(mark.color)
    path = QPainterPath()

    def draw(painter: QPainter) -> None:
        if path.isEmpty():
            font = run.rawFont()
            for number, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(font.pathForGlyph(number).translated(mark.x + place.x(), mark.y))
        painter.fillPath(path, brush)

    return draw


def _outlined_signs(mark: Shaped) -> Draw:
    """A shaped line as outlines, which are made when they are first needed."""
    brush = brush_of(mark.color)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)

    def draw(painter: QPainter) -> None:
        if path.isEmpty():
            for piece in mark.pieces:
                for cluster in piece.clusters:
                    for glyph, x, y, _ in cluster.glyphs:
                        commands = outlines.outline(FontFile(*piece.font), glyph)
                        left, base = mark.x + x * mark.size, mark.y - y * mark.size
                        path.addPath(outline(commands, left, base, mark.size))
        painter.fillPath(path, brush)

    return draw


def _nothing(_painter: QPainter) -> None:
    """Text that no font can draw at all."""


def _bar(mark: Text) -> Draw | None:
    """What stands for a title that is too small to read; other text is left out then."""
    if mark.face not in ("semibold", "bold"):
        return None
    area = QRectF(mark.x, mark.y - mark.size * 0.55, mark.width, mark.size * 0.5)
    color = QColor(mark.color)
    color.setAlphaF(0.45)
    return lambda painter: painter.fillRect(area, color)
