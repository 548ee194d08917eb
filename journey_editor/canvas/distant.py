"""Cards and notes from a distance at which none of their words can be read: plain areas, many at once.

Each area stands where the mark stands that it is for, so nothing moves when one comes nearer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from journey_editor.collector import collector_paused
from journey_editor.layout.drawing import DIM, Drawing, Figure, FigureKind, Placed
from journey_editor.layout.geometry import Rect
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
_MOST_KEPT_AREAS: Final = 6_000
_TOGETHER: Final = 12
_CARDS: Final = 20
_AT_FIRST: Final = 60
"""So many are made ready for the first frame of a map, which so is whole: nothing moves before it."""
_FIGURES: Final = 150
"""As many figures are made ready in a frame, when they are painted mark by mark and as areas."""
_FAINT: Final = 0.3
"""How strong the colour of a figure is that stands in for it until it is ready."""


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


class _Piece:
    """Some figures of a run that stand near each other; their areas are worked out when they are in sight."""

    def __init__(self, figures: list[Placed]) -> None:
        self.many = [placed for placed in figures if placed.kind in KINDS]
        self.others = [placed for placed in figures if placed.kind not in KINDS]
        self.left = min([placed.x for placed in figures])
        self.top = min([placed.y for placed in figures])
        self.right = max([placed.x + placed.figure.w for placed in figures])
        self.bottom = max([placed.y + placed.figure.h for placed in figures])
        self.areas: _Batches | None = None

    def meets(self, area: Rect) -> bool:
        """Whether something of it may be in a part of the sheet."""
        across = self.left < area.right and area.x < self.right
        return across and self.top < area.bottom and area.y < self.bottom

    def made(self) -> _Batches:
        """The areas of its figures by level, colour and strength."""
        if self.areas is None:
            self.areas = defaultdict(list)
            for placed in self.many:
                _add(self.areas, placed)
        return self.areas


class Distant:
    """Paints all areas of one colour in one go; those of a run are made once."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[StandingRun, list[_Piece]]] = {}
        self._bright: _Batches = defaultdict(list)
        self._dim: _Batches = defaultdict(list)
        self.rest = QRectF()
        """Around all that was put off until it is made ready; null when nothing was."""
        self.later: list[Callable[[], object]] = []
        """What makes it ready, piece by piece."""
        self.is_first = True
        """Whether nothing of the map has been painted yet."""

    def put_off(
        self,
        drawing: Drawing,
        figures: Sequence[Placed],
        is_ready: Callable[[Figure], bool],
        prepare: Callable[[Figure], object],
    ) -> list[Placed]:
        """Those that are ready to be painted mark by mark, and some more; the others become faint areas."""
        waiting = {at for at, one in enumerate(figures) if one.kind in KINDS and not is_ready(one.figure)}
        room, now = _CARDS, []
        if self.is_first and len(waiting) <= _AT_FIRST:
            room = len(waiting)
        for at, placed in enumerate(figures):
            if at in waiting:
                room -= 1
                if room < 0:
                    self._stand_in(drawing, placed)
                    self.later.append(partial(prepare, placed.figure))
                    continue
            now.append(placed)
        return now

    def collect(
        self, drawing: Drawing, runs: Iterable[StandingRun], area: Rect, is_slow: bool = False
    ) -> list[Placed]:
        """Have the many of some runs in a part of the sheet painted with the next `paint`; gives the others.

        When it is slow, as of a large map, some of what is new is put off.
        """
        others: list[Placed] = []
        room = _FIGURES
        # Of very many areas the collector would look at the whole map again and again.
        with collector_paused():
            for piece in [one for run in runs for one in self._pieces(run) if one.meets(area)]:
                others += piece.others
                if is_slow and piece.areas is None:
                    if room <= 0:
                        for placed in piece.many:
                            self._stand_in(drawing, placed)
                        self.later.append(piece.made)
                        continue
                    room -= len(piece.many)
                self._take(drawing, piece)
        return others

    def stand_in(self, drawing: Drawing, figures: Iterable[Placed]) -> None:
        """Have figures painted as faint areas with the next `paint`."""
        for placed in figures:
            self._stand_in(drawing, placed)

    def _take(self, drawing: Drawing, piece: _Piece) -> None:
        dims = {drawing.is_dim(placed) for placed in piece.many} if drawing.matches is not None else {False}
        if len(dims) == 1:
            batches = self._dim if dims.pop() else self._bright
            for key, areas in piece.made().items():
                batches[key] += areas
            return
        for placed in piece.many:
            _add(self._dim if drawing.is_dim(placed) else self._bright, placed)

    def paint(self, painter: QPainter) -> None:
        """Paint what was collected; the painter's coordinates are the sheet's."""
        finish(self.painting(painter))

    def painting(self, painter: QPainter) -> Iterator[None]:
        """Paint what was collected until now step by step."""
        self.is_first = False
        dim, bright = self._dim, self._bright
        self._dim, self._bright = defaultdict(list), defaultdict(list)
        return chain(_painting(painter, dim, DIM), _painting(painter, bright, 1.0))

    def making(self, runs: Iterable[StandingRun], area: Rect) -> Iterator[None]:
        """Make the areas of some runs in a part of the sheet step by step."""
        for piece in [one for run in runs for one in self._pieces(run) if one.meets(area)]:
            if piece.areas is None:
                with collector_paused():
                    piece.made()
                yield

    def _stand_in(self, drawing: Drawing, placed: Placed) -> None:
        """Have the area of a figure painted, whose marks need not be known for that."""
        area = QRectF(placed.x, placed.y, placed.figure.w, placed.figure.h)
        self.rest = self.rest.united(area)
        if placed.figure.band is not None:
            batches = self._dim if drawing.is_dim(placed) else self._bright
            batches[0, placed.figure.band, _FAINT].append(area)

    def _pieces(self, run: StandingRun) -> list[_Piece]:
        kept = self._kept.get(id(run))
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            figures = run.figures
            pieces = [_Piece(figures[at : at + _TOGETHER]) for at in range(0, len(figures), _TOGETHER)]
            kept = self._kept[id(run)] = run, pieces
        return kept[1]


class Kept:
    """The areas of the figures that were painted last, for figures that stand elsewhere the next time."""

    def __init__(self) -> None:
        self._areas: dict[int, tuple[Figure, list[_Area]]] = {}

    def areas(self, figure: Figure) -> list[_Area]:
        """The areas of a figure."""
        found = self._areas.get(id(figure))
        if found is None:
            if len(self._areas) >= _MOST_KEPT_AREAS:
                self._areas.clear()
            found = self._areas[id(figure)] = figure, _areas(figure)
        return found[1]


def paint_figures(
    painter: QPainter, figures: Iterable[Placed], is_dim: Callable[[Placed], bool], kept: Kept
) -> None:
    """Paint cards and notes as areas."""
    bright: _Batches = defaultdict(list)
    dim: _Batches = defaultdict(list)
    for placed in figures:
        _put(dim if is_dim(placed) else bright, placed, kept.areas(placed.figure))
    finish(_painting(painter, dim, DIM))
    finish(_painting(painter, bright, 1.0))


def _add(batches: _Batches, placed: Placed) -> None:
    _put(batches, placed, _areas(placed.figure))


def _put(batches: _Batches, placed: Placed, areas: Iterable[_Area]) -> None:
    for area in areas:
        key = area.level, area.color, area.alpha
        batches[key].append(QRectF(placed.x + area.x, placed.y + area.y, area.w, area.h))


def _painting(painter: QPainter, batches: _Batches, opacity: float) -> Iterator[None]:
    for key in sorted(batches):
        _, name, alpha = key
        color = QColor(name)
        color.setAlphaF(alpha)
        painter.setOpacity(opacity)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRects(batches[key])
        painter.setOpacity(1.0)
        yield


def finish(steps: Iterable[object]) -> None:
    """Take all steps at once."""
    for _ in steps:
        pass


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
