"""Cards and notes from a distance at which none of their words can be read: plain areas, many at once.

Each area stands where the mark stands that it is for, so nothing moves when one comes nearer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journey_editor.collector import collector_paused
from journey_editor.layout.drawing import DIM, Drawing, Figure, FigureKind, Placed
from journey_editor.layout.index import StandingRun
from journey_editor.layout.marks import Box, Mark, Path, Text

BELOW: Final = 0.4
"""Below this zoom titles are bars, and what else is small on a card is left out."""
KINDS: Final[frozenset[FigureKind]] = frozenset({"touchpoint", "note", "thought", "metrics", "channels"})
"""Figures of which there can be thousands on one screen; the others are painted as they are."""
_TITLES: Final = ("semibold", "bold")
_BAR: Final = 0.45
"""How strong the bar is that stands for a title."""
_SMALL: Final = 20.0
_MOST_KEPT: Final = 400


class _Area(NamedTuple):
    """A part of a figure in one colour; those of a higher level lie above."""

    level: int
    color: str
    alpha: float
    x: float
    y: float
    w: float
    h: float


_Key = tuple[int, str, float]
_Batches = defaultdict[_Key, list[QRectF]]


class _Seen(NamedTuple):
    """What is to be painted of a run: areas by level, colour and strength, and figures as they are."""

    run: StandingRun
    areas: _Batches
    others: list[Placed]


class Distant:
    """Paints all areas of one colour in one go; those of a run are made once."""

    def __init__(self) -> None:
        self._kept: dict[int, _Seen] = {}
        self._bright: _Batches = defaultdict(list)
        self._dim: _Batches = defaultdict(list)

    def collect(self, drawing: Drawing, runs: Iterable[StandingRun]) -> list[Placed]:
        """Have the many of some runs painted with the next `paint`; returns the others."""
        others: list[Placed] = []
        # Of very many areas the collector would look at the whole map again and again.
        with collector_paused():
            for run in runs:
                seen = self._seen(run)
                others += seen.others
                if drawing.matches is None:
                    for key, areas in seen.areas.items():
                        self._bright[key] += areas
                    continue
                for placed in run.figures:
                    if placed.kind in KINDS:
                        _add(self._dim if drawing.is_dim(placed) else self._bright, placed)
        return others

    def paint(self, painter: QPainter) -> None:
        """Paint what was collected; the painter's coordinates are the sheet's."""
        for batches, opacity in ((self._dim, DIM), (self._bright, 1.0)):
            _paint(painter, batches, opacity)
            batches.clear()

    def _seen(self, run: StandingRun) -> _Seen:
        seen = self._kept.get(id(run))
        if seen is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            seen = self._kept[id(run)] = _Seen(run, defaultdict(list), [])
            for placed in run.figures:
                if placed.kind in KINDS:
                    _add(seen.areas, placed)
                else:
                    seen.others.append(placed)
        return seen


def paint_figures(painter: QPainter, figures: Iterable[Placed], is_dim: Callable[[Placed], bool]) -> None:
    """Paint cards and notes as areas, without keeping anything of them."""
    bright: _Batches = defaultdict(list)
    dim: _Batches = defaultdict(list)
    for placed in figures:
        _add(dim if is_dim(placed) else bright, placed)
    _paint(painter, dim, DIM)
    _paint(painter, bright, 1.0)


def _add(batches: _Batches, placed: Placed) -> None:
    for area in _areas(placed.figure):
        key = area.level, area.color, area.alpha
        batches[key].append(QRectF(placed.x + area.x, placed.y + area.y, area.w, area.h))


def _paint(painter: QPainter, batches: _Batches, opacity: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setOpacity(opacity)
    for key in sorted(batches):
        _, name, alpha = key
        color = QColor(name)
        color.setAlphaF(alpha)
        painter.setBrush(color)
        painter.drawRects(batches[key])
    painter.setOpacity(1.0)


def _areas(figure: Figure) -> list[_Area]:
    found: list[_Area] = []
    for level, mark in enumerate(figure.marks):
        found += _of_mark(2 * level, mark)
    return found


def _of_mark(level: int, mark: Mark) -> list[_Area]:
    if isinstance(mark, Box):
        return _framed(level, mark)
    if isinstance(mark, Text):
        if mark.face not in _TITLES:
            return []
        return [
            _Area(level, mark.color, _BAR, mark.x, mark.y - mark.size * 0.55, mark.width, mark.size * 0.5)
        ]
    if isinstance(mark, Path) and mark.fill is not None:
        around = _around(mark)
        # The coloured edge of a card; stars and faces are too small to be told from each other.
        return [_Area(level, mark.fill, 1.0, *around)] if around[3] > _SMALL else []
    return []


def _framed(level: int, box: Box) -> list[_Area]:
    """A box with its border; one without a fill is only there to be read in."""
    x, y, w, h = box.x, box.y, box.w, box.h
    if box.fill is None:
        return []
    if box.stroke is None:
        return [_Area(level, box.fill, 1.0, x, y, w, h)]
    half = box.line / 2
    outer = _Area(level, box.stroke, 1.0, x - half, y - half, w + box.line, h + box.line)
    return [outer, _Area(level + 1, box.fill, 1.0, x + half, y + half, w - box.line, h - box.line)]


def _around(path: Path) -> tuple[float, float, float, float]:
    points = [
        (float(a), float(b))
        for command in path.commands
        for a, b in zip(command[1::2], command[2::2], strict=True)
    ]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top
