"""What stands above the map while editing: frames, handles, marks, ghosts; never exported."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas import overview
from journey_editor.canvas.layer import from_qt, to_qt
from journey_editor.canvas.stroking import outline
from journey_editor.collector import collector_paused
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.index import Index, StandingRun
from journey_editor.layout.marks import Path
from journey_editor.layout.theme import Theme

FRAME_RADIUS: Final = 7.0
HANDLE: Final = 4.5
"""Radius of a link handle in pixels of the screen."""
_GROW: Final = 3.0
_MANY: Final = 300
"""More frames than this in sight are drawn without round corners."""
_AT_A_TIME: Final = 400
"""So many frames are made in a few milliseconds."""
_MOST_KEPT: Final = 6_000
_PLUS: Final = 5.0


class Overlay(QGraphicsItem):
    """Something above the map. It takes no mouse events: gestures do that by the drawing."""

    def __init__(self, z: float) -> None:
        super().__init__()
        self._area = QRectF()
        self.setZValue(z)
        self.setVisible(False)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return self._area

    def cover(self, area: QRectF) -> None:
        """Take up this part of the sheet from now on; an empty one hides it."""
        if area != self._area:
            self.prepareGeometryChange()
            self._area = area
            # Qt paints an item with an empty rectangle nonetheless.
            self.setVisible(not area.isEmpty())
        self.update()


class _Frame(NamedTuple):
    """A frame around an area, or for what is a line, along it."""

    area: QRectF
    radius: float
    line: QPainterPath | None = None


class Frames(Overlay):
    """Frames around things: what is selected, what is under the pointer, what a rubber band holds."""

    def __init__(self, z: float, theme: Theme, width: float) -> None:
        super().__init__(z)
        self._theme = theme
        self._width = width
        self._frames: list[_Frame] = []
        self.many: FramesOfMany | None = None
        """The frames, when they are very many."""
        # Without it, what is exposed is all that the frames take up.
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def areas(self) -> list[QRectF]:
        """The frames there are, in coordinates of the sheet."""
        return [frame.area for frame in self._frames]

    def enclose(self, things: Sequence[Placed]) -> None:
        """Frame these things and nothing else."""
        # Of very many frames the collector would look at the whole map again and again.
        with collector_paused():
            frames = [_frame(placed) for placed in things]
        if frames == self._frames and self.many is None:
            return
        self._frames, self.many = frames, None
        around = QRectF()
        for frame in frames:
            around = around.united(frame.area)
        self.cover(around.adjusted(-_GROW, -_GROW, _GROW, _GROW) if frames else around)

    def enclose_all(self, index: Index, ids: Set[str], kinds: frozenset[FigureKind]) -> None:
        """Frame the figures with these ids, if of these kinds: so many that each is when it is in sight."""
        self._frames = []
        self.many = FramesOfMany(index, ids, kinds, self.many)
        self.cover(to_qt(self.many.area))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(self._theme.accent), self._width)
        pen.setCosmetic(True)
        along = QPen(pen)
        along.setWidthF(self._width + 2)
        reach = (self._width + 2) / abs(painter.worldTransform().m11())
        exposed = option.exposedRect.adjusted(-reach, -reach, reach, reach)
        frames = self._frames
        if self.many is not None:
            frames = self.many.near(from_qt(exposed), abs(painter.worldTransform().m11()), painter.device())
        seen = [frame for frame in frames if frame.area.intersects(exposed)]
        if len(seen) > _MANY:
            # So many are small: their corners cannot be seen, and would take longer than a frame may.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(pen)
            painter.drawRects([frame.area for frame in seen])
            return
        for frame in seen:
            if frame.line is not None:
                painter.setPen(along)
                painter.drawPath(frame.line)
            else:
                painter.setPen(pen)
                painter.drawRoundedRect(frame.area, frame.radius, frame.radius)


_Made = dict[tuple[int, bool], tuple[StandingRun, list[_Frame]]]
"""Frames by the run that they are of, and whether they are those for afar."""


class FramesOfMany:
    """The frames of so many things that they are made where somebody looks, some in each painting."""

    def __init__(
        self,
        index: Index,
        ids: Set[str],
        kinds: frozenset[FigureKind],
        before: FramesOfMany | None = None,
    ) -> None:
        """With the frames `before`, those of the same things that stand where they stood are taken over."""
        self.ids = ids
        self._index, self._kinds = index, kinds
        same = before is not None and before.ids == ids and len(before.made) < _MOST_KEPT
        self.made: _Made = before.made if before is not None and same else {}
        runs = index.runs
        right, bottom = (
            max([run.right for run in runs], default=0),
            max([run.bottom for run in runs], default=0),
        )
        self.area = Rect(0, 0, right, bottom).inset(-_GROW)

    def near(self, area: Rect, scale: float, screen: QPaintDevice) -> list[_Frame]:
        """The frames in a part of the sheet; what takes long is put off to the next painting of a screen."""
        is_far, room = scale < overview.FROM, _AT_A_TIME
        found: list[_Frame] = []
        with collector_paused():
            for run in self._index.near(area):
                kept = self.made.get((id(run), is_far))
                if kept is None:
                    if room < 0 and isinstance(screen, QWidget):
                        overview.paint_again(screen)
                        break
                    kept = self.made[id(run), is_far] = run, self._frames(run, is_far=is_far)
                    room -= len(kept[1]) + 1
                found += kept[1]
        return found

    def _frames(self, run: StandingRun, *, is_far: bool) -> list[_Frame]:
        own = run.own.places_of(self.ids)
        if is_far and len(own) == len(run.own.kinds) and self._kinds.issuperset(run.own.kinds):
            # From afar one around all of them says the same.
            return [_Frame(to_qt(run.area), 0)]
        there = [run.figures[at] for at in own]
        return [_frame(placed) for placed in there if placed.kind in self._kinds]


def _frame(placed: Placed) -> _Frame:
    area = to_qt(placed.area)
    if placed.kind in ("link", "curve"):
        lines = [mark for mark in placed.figure.marks if isinstance(mark, Path) and mark.fill is None]
        if lines:
            return _Frame(area, 0, outline(lines[0].commands, placed.x, placed.y))
    if placed.kind in ("touchpoint", "note", "thought", "persona"):
        return _Frame(area, FRAME_RADIUS)
    if placed.kind == "point":
        return _Frame(area, area.width() / 2)
    return _Frame(area.adjusted(-3, -3, 3, 3), FRAME_RADIUS)


class Handles(Overlay):
    """The little circles on the edges of a card from which a link can be dragged."""

    def __init__(self, z: float, theme: Theme) -> None:
        super().__init__(z)
        self._theme = theme
        self._places: tuple[Point, ...] = ()
        self._pixel = 1.0

    def put(self, places: tuple[Point, ...], pixel: float) -> None:
        """Show handles here; `pixel` is the size of a pixel of the screen in points."""
        if (places, pixel) == (self._places, self._pixel):
            return
        self._places, self._pixel = places, pixel
        reach = (HANDLE + 2) * pixel
        around = QRectF()
        for place in places:
            around = around.united(QRectF(place.x - reach, place.y - reach, 2 * reach, 2 * reach))
        self.cover(around)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._theme.accent), 1.6)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(QColor(self._theme.paper))
        r = HANDLE * self._pixel
        for place in self._places:
            painter.drawEllipse(QPointF(*place), r, r)


class Invitation(Overlay):
    """A plus in the free part of the cell under the pointer; a double click there adds something."""

    def __init__(self, z: float, theme: Theme) -> None:
        super().__init__(z)
        self._theme = theme

    def show_in(self, area: Rect | None) -> None:
        """Show it in this part of the sheet; None hides it."""
        if area is not None or not self._area.isNull():
            self.cover(QRectF() if area is None else to_qt(area))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.desk))
        painter.drawRoundedRect(self._area.adjusted(1, 1, -1, -1), FRAME_RADIUS, FRAME_RADIUS)
        faint = QColor(self._theme.faint)
        painter.setPen(QPen(faint, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = self._area.center()
        painter.drawLine(middle - QPointF(_PLUS, 0), middle + QPointF(_PLUS, 0))
        painter.drawLine(middle - QPointF(0, _PLUS), middle + QPointF(0, _PLUS))


class Marks(Overlay):
    """Where something will land, the rubber band, and the line of a new link."""

    def __init__(self, z: float, theme: Theme) -> None:
        super().__init__(z)
        self._theme = theme
        self._cell: Rect | None = None
        self._line: tuple[Point, Point] | None = None
        self._band: Rect | None = None
        self._arrow: tuple[Point, Point] | None = None
        self._pixel = 1.0

    @property
    def shown(self) -> tuple[object, ...]:
        """The cell, drop line, rubber band and arrow that are shown, None for each that is not."""
        return self._cell, self._line, self._band, self._arrow

    def put(
        self,
        cell: Rect | None = None,
        line: tuple[Point, Point] | None = None,
        band: Rect | None = None,
        arrow: tuple[Point, Point] | None = None,
        pixel: float = 1.0,
    ) -> None:
        """Show these marks and no others; coordinates of the sheet."""
        if (cell, line, band, arrow, pixel) == (*self.shown, self._pixel):
            return
        self._cell, self._line, self._band, self._arrow, self._pixel = cell, line, band, arrow, pixel
        around = QRectF()
        for area in (cell, band):
            if area is not None:
                around = around.united(to_qt(area))
        for ends in (line, arrow):
            if ends is not None:
                around = around.united(_box(*ends))
        reach = 12 * pixel
        self.cover(around.adjusted(-reach, -reach, reach, reach) if any(self.shown) else around)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cell is not None:
            self._paint_area(painter, self._cell, FRAME_RADIUS, 2.0)
        if self._band is not None:
            self._paint_area(painter, self._band, 0, 1.0)
        if self._line is not None:
            self._paint_line(painter, *self._line)
        if self._arrow is not None:
            self._paint_arrow(painter, *self._arrow)

    @property
    def _accent(self) -> QColor:
        return QColor(self._theme.accent)

    def _pen(self, width: float) -> QPen:
        pen = QPen(self._accent, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setCosmetic(True)
        return pen

    def _paint_area(self, painter: QPainter, area: Rect, radius: float, width: float) -> None:
        soft = QColor(self._accent)
        soft.setAlphaF(0.09)
        painter.setPen(self._pen(width))
        painter.setBrush(soft)
        painter.drawRoundedRect(to_qt(area), radius, radius)

    def _paint_line(self, painter: QPainter, start: Point, end: Point) -> None:
        painter.setPen(self._pen(3.0))
        painter.drawLine(QPointF(*start), QPointF(*end))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        for place in (start, end):
            painter.drawEllipse(QPointF(*place), 4 * self._pixel, 4 * self._pixel)

    def _paint_arrow(self, painter: QPainter, start: Point, end: Point) -> None:
        line = QLineF(QPointF(*start), QPointF(*end))
        if line.length() < 1:
            return
        painter.setPen(self._pen(2.0))
        painter.drawLine(line)
        unit = line.unitVector()
        dx, dy, size = unit.dx(), unit.dy(), 8 * self._pixel
        back = QPointF(end.x - dx * size, end.y - dy * size)
        side = QPointF(-dy, dx) * (size * 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawPolygon(QPolygonF([QPointF(*end), back + side, back - side]))


class FeltPoint(Overlay):
    """A point of an emotion curve while it is dragged, with the curve as it would be."""

    def __init__(self, z: float, theme: Theme) -> None:
        super().__init__(z)
        self._theme = theme
        self._middle: Point | None = None
        self._curve = QPainterPath()
        self._color = QColor()
        self._emotion = 0.0

    def put(
        self, middle: Point | None, emotion: float = 0.0, color: str = "", curve: QPainterPath | None = None
    ) -> None:
        """Show the point here in its persona's colour; None hides it."""
        self._middle, self._emotion, self._color = middle, emotion, QColor(color or self._theme.accent)
        self._curve = curve or QPainterPath()
        if middle is None:
            self.cover(QRectF())
            return
        around = self._curve.boundingRect().united(QRectF(middle.x - 8, middle.y - 8, 16, 16))
        self.cover(around.adjusted(-_GROW, -_GROW, _GROW, _GROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._middle is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.panel), 6))
        painter.drawPath(self._curve)
        painter.setPen(QPen(self._color, 2.2))
        painter.drawPath(self._curve)
        painter.setPen(QPen(self._color, 2.4))
        painter.setBrush(QColor(self._theme.emotion(self._emotion)))
        painter.drawEllipse(QPointF(*self._middle), 6.5, 6.5)


def _box(start: Point, end: Point) -> QRectF:
    left, top = min(start.x, end.x), min(start.y, end.y)
    return QRectF(left, top, abs(start.x - end.x) + 0.01, abs(start.y - end.y) + 0.01)
