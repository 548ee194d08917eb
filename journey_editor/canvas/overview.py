"""The map from afar: a small picture of coloured blocks, kept and mended where the map changes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.drawing import DIM, Drawing, FigureKind, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index, StandingRun

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


class _Block(NamedTuple):
    """A figure as a block; without a colour it is painted as it is."""

    placed: Placed
    color: str | None
    area: QRectF


class Overview:
    """A picture of the whole sheet, a little finer than the screen, so that it need only be shrunk.

    Painting tens of thousands of blocks anew for each frame would take longer than a frame may.
    """

    def __init__(self, ink: FigurePainter) -> None:
        self._ink = ink
        self._image: QImage | None = None
        self._scale = 0.0
        self._stale: list[Rect] = []
        self._prepared: dict[int, tuple[StandingRun, list[_Block]]] = {}

    def forget(self) -> None:
        """Begin anew, as the sheet has another size."""
        self._image = None
        self._stale = []
        self._prepared.clear()

    def change(self, old: Index, new: Index, turned: Turned | None = None) -> None:
        """Remember which parts of the picture are out of date; `turned` tells what became dim or bright."""
        if self._image is None:
            return
        before, after = {id(run) for run in old.runs}, {id(run) for run in new.runs}
        gone = [run.area for run in old.runs if id(run) not in after]
        self._stale += [*gone, *(run.area for run in new.runs if id(run) not in before)]
        for number in before - after:
            self._prepared.pop(number, None)
        if turned is not None:
            self._stale += [run.area for run in new.runs if turned(run.own.by_id.keys())]

    def paint(self, painter: QPainter, drawing: Drawing, index: Index, exposed: QRectF, scale: float) -> None:
        """Paint the exposed part of the sheet; the painter's coordinates are the sheet's."""
        if exposed.isEmpty():
            return
        finer = FROM / 2 ** math.floor(math.log2(FROM / scale))
        if drawing.width * finer * drawing.height * finer > _MOST_PIXELS:
            self._prepared.clear()
            self._paint_blocks(painter, drawing, index, exposed, scale)
            self._prepared.clear()
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
            self._prepared.clear()
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
        base = painter.worldTransform()
        dims = drawing.matches is not None
        seen = Rect(exposed.x(), exposed.y(), exposed.width(), exposed.height())
        for run in index.runs:
            if not run.area.meets(seen):
                continue
            for placed, color, area in self._blocks(run, scale):
                if color is not None:
                    blocks[color, dims and drawing.is_dim(placed)].append(area)
                    continue
                _fill(painter, blocks)
                painter.setWorldTransform(QTransform(base).translate(placed.x, placed.y))
                self._ink.paint(painter, placed.figure, scale)
                painter.setWorldTransform(base)
        _fill(painter, blocks)

    def _blocks(self, run: StandingRun, scale: float) -> list[_Block]:
        """The blocks of a run, made once, as another filter changes nothing but how strong they are."""
        kept = self._prepared.get(id(run))
        if kept is None:
            least = 1 / scale
            kept = self._prepared[id(run)] = (
                run,
                [
                    _Block(placed, color, QRectF(placed.x, placed.y, max(w, least), max(h, least)))
                    for placed in run.figures
                    if (color := _color(placed)) is not None or placed.kind in _BEHIND
                    for w, h in ((placed.figure.w, placed.figure.h),)
                ],
            )
        return kept[1]


def _color(placed: Placed) -> str | None:
    """The colour of a figure's block; None for what is painted as it is, and for what has none."""
    return None if placed.kind in _BEHIND or placed.kind == "stage" else placed.figure.band


def _fill(painter: QPainter, blocks: Blocks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for (color, dim), areas in blocks.items():
        painter.setOpacity(DIM if dim else 1.0)
        painter.setBrush(QColor(color))
        painter.drawRects(areas)
    painter.setOpacity(1.0)
    blocks.clear()
