"""The map from afar: kept pictures of coloured blocks, made piece by piece and mended after edits."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from journey_editor import turns
from journey_editor.canvas.painting import FigurePainter
from journey_editor.collector import collector_paused
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
_AT_A_TIME: Final = 3_000
"""As many figures are made in a turn at most, or in a frame."""
_TURN: Final = 0.006
"""Seconds at a time in which pictures are made."""
_PAUSE: Final = 30
"""Milliseconds between two turns while something computes beside the window, which makes them longer."""
_SELDOM: Final = 0.25
"""Seconds between two looks at an unfinished picture meanwhile."""
_FEW: Final = 150
"""A map of so many runs is there with the first frame."""
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

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there and as it is now."""
        return self.work is None and self.stale is None

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
    would painting all of a picture at once: for a screen some more is made after each frame, and what is
    not there yet is shown by what there is at other scales.
    """

    def __init__(self, ink: FigurePainter) -> None:
        self._ink = ink
        self._tiles: dict[_Key, _Tile] = {}
        self._now: tuple[Drawing, Index] | None = None
        self._wanted: list[_Key] = []
        """The pictures on the screen when something in them was last found to be missing."""
        self._has_turn = False
        """Whether it will go on with them."""
        self._looked = 0.0

    def forget(self) -> None:
        """Begin anew, as the sheet has another size."""
        self._tiles.clear()

    def change(self, drawing: Drawing, old: Index, new: Index, turned: Turned = frozenset()) -> None:
        """Remember which parts of the pictures are out of date, as another drawing is there."""
        self._now = drawing, new
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
        self._now = drawing, index
        if not isinstance(screen, QWidget):
            self._work_on_all(tiles, math.inf, math.inf)
        else:
            # What an edit has changed is to be seen at once, and so is a small map, whatever time that takes.
            now = [tile for tile in tiles if tile.image is not None or len(index.runs) <= _FEW]
            self._work_on_all(now, _AT_A_TIME, math.inf)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # With smooth edges there would be a seam between two pictures.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for tile in tiles:
            self._show(painter, tile, exposed)
        self._drop_old(keys)
        if isinstance(screen, QWidget) and not all(tile.is_whole for tile in tiles):
            self._wanted, self._looked = keys, perf_counter()
            self._go_on(screen)

    def _go_on(self, screen: QWidget) -> None:
        """Make some more of the pictures soon; not in a frame, which has enough to paint already."""
        if not self._has_turn:
            self._has_turn = True
            QTimer.singleShot(_PAUSE if turns.are_shared() else 0, screen, partial(self._turn, screen))

    def _turn(self, screen: QWidget) -> None:
        self._has_turn = False
        missing = [tile for key in self._wanted if (tile := self._tiles.get(key)) and not tile.is_whole]
        self._work_on_all(missing, _AT_A_TIME, perf_counter() + _TURN)
        is_new = not missing or missing[0].is_whole or perf_counter() > self._looked + _SELDOM
        if is_new or not turns.are_shared():
            # It goes on after that frame, if these pictures are still to be seen.
            screen.update()
        else:
            self._go_on(screen)

    def _work_on_all(self, tiles: list[_Tile], room: float, end: float) -> None:
        """Go on with some pictures, in their order, as long as there is room for figures, and time."""
        # Of very many figures the collector would look at the whole map again and again.
        with collector_paused():
            for tile in tiles:
                if room > 0 and perf_counter() < end:
                    room -= self._work_on(tile, room, end)

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

    def _work_on(self, tile: _Tile, room: float, end: float) -> float:
        """Go on with a picture; how many figures were painted."""
        assert self._now is not None
        drawing, index = self._now
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
        while work.at < len(work.runs):
            run = work.runs[work.at]
            self._add(painter, blocks, run, drawing, tile.scale)
            work.at += 1
            done += len(run.own.figures) + _A_RUN
            if done >= room or perf_counter() >= end:
                break
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
