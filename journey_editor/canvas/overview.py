"""The map from afar: kept pictures of coloured blocks, made piece by piece and mended after edits."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.drawing import DIM, Drawing, FigureKind
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index, StandingRun

FROM: Final = 0.2
"""Below this zoom a map is shown as coloured blocks."""
_SIDE: Final = 512
"""Pixels that a kept picture is wide and high."""
_MOST_KEPT: Final = 48
_MOST_STALE: Final = 60
"""With more parts out of date all is painted anew."""
_AT_A_TIME: Final = 1_500
"""As many figures are painted in a few milliseconds."""
_A_RUN: Final = 8
"""What a run costs apart from its figures, in figures."""
_BEHIND: Final[frozenset[FigureKind]] = frozenset({"lane", "title"})
"""Figures that are painted as they are, being few."""
Turned = frozenset[str] | None
"""The ids that became dim or bright; None when they are so many that nobody counts them."""
Blocks = defaultdict[tuple[str, bool], list[QRectF]]
"""What is to be filled with a colour, strong or dim."""
_Key = tuple[float, int, int]


class _Work:
    """A picture on its way: what of it is to be painted anew, and how far that is."""

    def __init__(self, image: QImage, area: Rect, runs: list[StandingRun]) -> None:
        self.image = image
        self.area = area
        self.runs = runs
        self.at = 0


class _Tile:
    """A part of the sheet at one scale: its last whole picture, and what is out of date in that."""

    def __init__(self, area: Rect, scale: float) -> None:
        self.area = area
        self.scale = scale
        self.image: QImage | None = None
        self.work: _Work | None = None
        self.stale: Rect | None = area

    def age(self, area: Rect) -> None:
        """Remember that a part of it is out of date."""
        if not self.area.meets(area):
            return
        if self.work is not None:
            self.stale, self.work = self.work.area, None
        self.stale = area if self.stale is None else area.united(self.stale)

    def whole_pixels(self, area: Rect) -> Rect:
        """A part of it that ends between pixels, with those around: blocks may be drawn a little larger."""
        x, y, scale = self.area.x, self.area.y, self.scale
        left, top = math.floor((area.x - x) * scale) - 1, math.floor((area.y - y) * scale) - 1
        right, bottom = math.ceil((area.right - x) * scale) + 1, math.ceil((area.bottom - y) * scale) + 1
        return Rect(x + left / scale, y + top / scale, (right - left) / scale, (bottom - top) / scale)


class Overview:
    """Pictures of the sheet, a little finer than the screen, so that they need only be shrunk.

    Painting tens of thousands of blocks anew for each frame would take longer than a frame may, and so
    would painting all of a picture at once: on a screen each frame paints some more, and what is not there
    yet is shown by what there is at other scales.
    """

    def __init__(self, ink: FigurePainter) -> None:
        self._ink = ink
        self._tiles: dict[_Key, _Tile] = {}

    def forget(self) -> None:
        """Begin anew, as the sheet has another size."""
        self._tiles.clear()

    def change(self, old: Index, new: Index, turned: Turned = frozenset()) -> None:
        """Remember which parts of the pictures are out of date."""
        if not self._tiles:
            return
        if turned is None:
            for tile in self._tiles.values():
                tile.age(tile.area)
            return
        stale = new.unlike(old)
        if turned:
            stale += [run.area for run in new.runs if run.own.places_of(turned)]
        for tile in self._tiles.values():
            for area in [tile.area] if len(stale) > _MOST_STALE else stale:
                tile.age(area)

    def paint(self, painter: QPainter, drawing: Drawing, index: Index, exposed: QRectF, scale: float) -> None:
        """Paint the exposed part of the sheet; the painter's coordinates are the sheet's."""
        if exposed.isEmpty():
            return
        finer = FROM / 2 ** math.floor(math.log2(FROM / scale))
        keys = list(_keys(exposed, finer))
        tiles = [self._tile(key, drawing) for key in keys]
        screen = painter.device()
        room = _AT_A_TIME if isinstance(screen, QWidget) else math.inf
        for tile in tiles:
            room -= self._work_on(tile, drawing, index, room)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # With smooth edges there would be a seam between two pictures.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for tile in tiles:
            self._show(painter, tile, exposed)
        self._drop_old(keys)
        if isinstance(screen, QWidget) and any(tile.work or tile.stale for tile in tiles):
            paint_again(screen)

    def _tile(self, key: _Key, drawing: Drawing) -> _Tile:
        """The picture with this key, from now on the one that was used last."""
        tile = self._tiles.pop(key, None)
        if tile is None:
            scale, column, row = key
            side = _SIDE / scale
            sheet = Rect(0, 0, drawing.width, drawing.height)
            tile = _Tile(_common(Rect(column * side, row * side, side, side), sheet), scale)
        self._tiles[key] = tile
        return tile

    def _drop_old(self, used: list[_Key]) -> None:
        for key in list(self._tiles)[: max(0, len(self._tiles) - max(_MOST_KEPT, len(used)))]:
            del self._tiles[key]

    def _work_on(self, tile: _Tile, drawing: Drawing, index: Index, room: float) -> float:
        """Go on with a picture as long as there is room for figures; how many were painted."""
        if room <= 0:
            return 0
        if tile.stale is not None and tile.work is None:
            tile.work = self._begun(tile, tile.stale, drawing, index)
            tile.stale = None
        work = tile.work
        if work is None:
            return 0
        painter = _painter(work.image, tile)
        painter.setClipRect(QRectF(*work.area))
        done = 0.0
        blocks: Blocks = defaultdict(list)
        while work.at < len(work.runs) and done < room:
            run = work.runs[work.at]
            self._add(painter, blocks, run, drawing, tile.scale)
            work.at += 1
            done += len(run.own.figures) + _A_RUN
        _fill(painter, blocks)
        painter.end()
        if work.at == len(work.runs):
            tile.image, tile.work = work.image, None
        return done

    @staticmethod
    def _begun(tile: _Tile, area: Rect, drawing: Drawing, index: Index) -> _Work:
        w, h = math.ceil(tile.area.w * tile.scale), math.ceil(tile.area.h * tile.scale)
        image = QImage(max(1, w), max(1, h), QImage.Format.Format_RGB32) if tile.image is None else QImage()
        if tile.image is not None:
            image = tile.image.copy()
        area = tile.whole_pixels(area)
        painter = _painter(image, tile)
        painter.fillRect(QRectF(*area), QColor(drawing.paper))
        painter.end()
        return _Work(image, area, index.near(area))

    def _add(
        self, painter: QPainter, blocks: Blocks, run: StandingRun, drawing: Drawing, scale: float
    ) -> None:
        """Add the figures of a run to the blocks, each in its colour; few are painted as they are."""
        least = 1 / scale
        dx, dy = run.left - run.own.left, run.top - run.own.top
        dims = drawing.matches is not None
        for placed in run.own.figures:
            if placed.kind in _BEHIND:
                _fill(painter, blocks)
                base = painter.worldTransform()
                painter.setWorldTransform(QTransform(base).translate(dx + placed.x, dy + placed.y))
                self._ink.paint(painter, placed.figure, scale)
                painter.setWorldTransform(base)
            elif (color := placed.figure.band) is not None and placed.kind != "stage":
                figure = placed.figure
                area = QRectF(dx + placed.x, dy + placed.y, max(figure.w, least), max(figure.h, least))
                blocks[color, dims and drawing.is_dim(placed)].append(area)

    def _show(self, painter: QPainter, tile: _Tile, exposed: QRectF) -> None:
        """Paint a part of the sheet by its picture, or by what there is of it at all scales."""
        part = QRectF(*tile.area).intersected(exposed)
        if tile.image is not None:
            _draw(painter, tile.image, tile, part)
            return
        if tile.work is not None:
            _draw(painter, tile.work.image, tile, part)
        others = [one for one in self._tiles.values() if one.image is not None and one.area.meets(tile.area)]
        for other in sorted(others, key=lambda one: one.scale):
            assert other.image is not None
            _draw(painter, other.image, other, part.intersected(QRectF(*other.area)))


def _common(one: Rect, other: Rect) -> Rect:
    x, y = max(one.x, other.x), max(one.y, other.y)
    return Rect(x, y, min(one.right, other.right) - x, min(one.bottom, other.bottom) - y)


def _keys(exposed: QRectF, scale: float) -> Iterator[_Key]:
    """The pictures that are needed for a part of the sheet."""
    side = _SIDE / scale
    for row in range(math.floor(exposed.top() / side), math.ceil(exposed.bottom() / side)):
        for column in range(math.floor(exposed.left() / side), math.ceil(exposed.right() / side)):
            yield scale, column, row


def _painter(image: QImage, tile: _Tile) -> QPainter:
    """A painter on a picture whose coordinates are the sheet's."""
    painter = QPainter(image)
    painter.scale(tile.scale, tile.scale)
    painter.translate(-tile.area.x, -tile.area.y)
    return painter


def _draw(painter: QPainter, image: QImage, tile: _Tile, part: QRectF) -> None:
    moved = part.translated(-tile.area.x, -tile.area.y)
    painter.drawImage(part, image, QTransform.fromScale(tile.scale, tile.scale).mapRect(moved))


def paint_again(screen: QWidget) -> None:
    """Have another frame painted, in which what was put off goes on."""
    QTimer.singleShot(0, screen, partial(_update, screen))


def _update(screen: QWidget) -> None:
    screen.update()


def _fill(painter: QPainter, blocks: Blocks) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    for (color, dim), areas in blocks.items():
        painter.setOpacity(DIM if dim else 1.0)
        painter.setBrush(QColor(color))
        painter.drawRects(areas)
    painter.setOpacity(1.0)
    blocks.clear()
