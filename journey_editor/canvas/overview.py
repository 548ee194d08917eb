"""The map from afar: a small picture of coloured blocks, kept and mended where the map changes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.drawing import DIM, Drawing, FigureKind, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index

FROM: Final = 0.2
"""Below this zoom a map is shown as coloured blocks."""
_MOST_PIXELS: Final = 8_000_000
_MOST_STALE: Final = 60
"""With more parts out of date the whole picture is painted anew, as each part looks at all runs."""
_BEHIND: Final[frozenset[FigureKind]] = frozenset({"lane", "title"})
"""Figures that are painted as they are, being few."""
Turned = Callable[[Collection[str]], bool]
"""Whether any of these ids became dim or bright."""
Blocks = defaultdict[tuple[str, bool], list[QRectF]]
"""What is to be filled with a colour, strong or dim."""


class Overview:
    """A picture of the whole sheet, a little finer than the screen, so that it need only be shrunk.

    Painting tens of thousands of blocks anew for each frame would take longer than a frame may.
    """

    def __init__(self, ink: FigurePainter) -> None:
        self._ink = ink
        self._image: QImage | None = None
        self._scale = 0.0
        self._stale: list[Rect] = []

    def forget(self) -> None:
        """Begin anew, as the sheet has another size."""
        self._image = None
        self._stale = []

    def change(self, old: Index, new: Index, turned: Turned | None = None) -> None:
        """Remember which parts of the picture are out of date; `turned` tells what became dim or bright."""
        if self._image is None:
            return
        before, after = {id(run) for run in old.runs}, {id(run) for run in new.runs}
        gone = [run.area for run in old.runs if id(run) not in after]
        self._stale += [*gone, *(run.area for run in new.runs if id(run) not in before)]
        if turned is not None:
            self._stale += [run.area for run in new.runs if turned(run.own.by_id.keys())]

    def paint(self, painter: QPainter, drawing: Drawing, index: Index, exposed: QRectF, scale: float) -> None:
        """Paint the exposed part of the sheet; the painter's coordinates are the sheet's."""
        if exposed.isEmpty():
            return
        finer = FROM / 2 ** math.floor(math.log2(FROM / scale))
        if drawing.width * finer * drawing.height * finer > _MOST_PIXELS:
            self._paint_blocks(painter, drawing, index, exposed, scale)
            return
        image = self._mended(drawing, index, finer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        source = QTransform.fromScale(finer, finer).mapRect(exposed)
        painter.drawImage(exposed, image, source)

    def _mended(self, drawing: Drawing, index: Index, scale: float) -> QImage:
        whole = Rect(0, 0, drawing.width, drawing.height)
        if self._image is None or self._scale != scale:
            size = math.ceil(drawing.width * scale), math.ceil(drawing.height * scale)
            self._image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.fill(Qt.GlobalColor.transparent)
            self._scale = scale
            self._stale = [whole]
        if len(self._stale) > _MOST_STALE:
            self._stale = [whole]
        if self._stale:
            painter = QPainter(self._image)
            painter.scale(scale, scale)
            for area in self._stale:
                part = QRectF(*area)
                painter.setClipRect(part)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.fillRect(part, QColor(drawing.paper))
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
                self._paint_blocks(painter, drawing, index, part, scale)
            painter.end()
            self._stale = []
        return self._image

    def _paint_blocks(
        self, painter: QPainter, drawing: Drawing, index: Index, exposed: QRectF, scale: float
    ) -> None:
        """Paint figures as blocks of their colour; all blocks of one colour in a lane at once."""
        blocks: Blocks = defaultdict(list)
        least = 1 / scale
        area = Rect(exposed.x(), exposed.y(), exposed.width(), exposed.height())
        base = painter.worldTransform()
        is_dim = drawing.is_dim if drawing.matches is not None else _never
        for placed in index.within(area):
            figure = placed.figure
            if placed.kind in _BEHIND:
                _fill(painter, blocks)
                painter.setWorldTransform(QTransform(base).translate(placed.x, placed.y))
                self._ink.paint(painter, figure, scale)
                painter.setWorldTransform(base)
            elif placed.kind != "stage" and figure.band is not None:
                w, h = max(figure.w, least), max(figure.h, least)
                blocks[figure.band, is_dim(placed)].append(QRectF(placed.x, placed.y, w, h))
        _fill(painter, blocks)


def _never(_: Placed) -> bool:
    """Nothing is dim while there is no filter."""
    return False


def _fill(painter: QPainter, blocks: Blocks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for (color, dim), areas in blocks.items():
        painter.setOpacity(DIM if dim else 1.0)
        painter.setBrush(QColor(color))
        painter.drawRects(areas)
    painter.setOpacity(1.0)
    blocks.clear()
