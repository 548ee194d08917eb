"""The one item that paints the map: the sheet, and the exposed part of its drawing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journey_editor.canvas import distant, overview
from journey_editor.canvas.changes import changed, changed_edges, common, together
from journey_editor.canvas.distant import Distant, finish
from journey_editor.canvas.fonts import bundled_font
from journey_editor.canvas.interim import Interim
from journey_editor.canvas.overview import Overview, Turned
from journey_editor.canvas.painting import FigurePainter
from journey_editor.disguises import undisguised
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.drawing import DIM, Drawing, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.model.asked import unasked_of

RADIUS: Final = 9.0
_HALO: Final = 4.0
_MOST_TURNED: Final = 60
_STEP: Final = 500
"""Points by which the room for the sheet grows at a time."""
_TURN: Final = 0.008
"""Seconds at a time in which figures are made ready that were put off."""
_LARGE: Final = 150
_MOST_ROUGH: Final = 100
_FEW: Final = 40
"""So many figures are painted at once even right after a zoom."""
_FAR: Final = 0.95
"""A map of more runs shows very many figures below this zoom; they are made ready in several frames."""
_NAME: Final = 10.0
_NAME_BELOW: Final = 0.5
_NAME_H: Final = 13.0
"""Below that zoom the name of a stage is written this large, in pixels, in a bar this high."""


def to_qt(area: Rect) -> QRectF:
    """A rectangle of the sheet as Qt's."""
    return QRectF(*area)


def from_qt(area: QRectF) -> Rect:
    """Qt's rectangle as one of the sheet."""
    return Rect(area.x(), area.y(), area.width(), area.height())


class MapLayer(QGraphicsItem):
    """Shows one drawing at a time; scene coordinates are the drawing's points."""

    def __init__(self, drawing: Drawing, ink: FigurePainter) -> None:
        super().__init__()
        self.drawing = drawing
        self.index = Index(drawing)
        self.ink = ink
        self._overview = Overview(ink)
        self._distant = Distant()
        self._interim = Interim()
        self._keeps = False
        """Whether what is shown now stays until the next drawing is painted."""
        self._areas = distant.Kept()
        self._in_sight: list[Placed] = []
        """What is painted mark by mark since the last zoom."""
        self._above = 0.0
        self._rest = QRectF()
        self._gone: tuple[Drawing, Index] | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    @property
    def waits(self) -> bool:
        """Whether the last painting has put off some figures to the next."""
        return self._interim.is_on or not (self._distant.rest.isNull() and self._rest.isNull())

    def before_zoom(self, screen: QWidget, base: QTransform, zoom: float) -> None:
        """Keep what a screen shows of a large map, as this will be its zoom.

        `base` leads from the sheet to its pixels until then.
        """
        if len(self.index.runs) > _LARGE and zoom >= overview.FROM:
            self._interim.keep(screen, base)
        else:
            self._interim.stop()

    def before_change(self, screen: QWidget, base: QTransform, zoom: float) -> None:
        """Keep what a screen shows of a large map, as very much of it is different in the next drawing."""
        self.before_zoom(screen, base, zoom)
        self._keeps = True

    def paint_anew(self) -> None:
        """Paint all in the next frame, as something is to look different that is the same in the drawing."""
        self._interim.stop()
        self.update()

    def show_drawing(self, drawing: Drawing, visible: Rect) -> list[Rect]:
        """Show another drawing and repaint what is different in the visible part; returns those parts."""
        old, before, new = self.index, self.drawing, Index(drawing, self.index)
        turned = self.take(drawing, new)
        # To take apart what is not shown any more takes a while, so that is left until the new is painted.
        self._gone = before, old
        # With the same parts only a filter differs, and from afar there are very many figures.
        same = before.parts == drawing.parts
        parts = [] if same else changed(old, new, visible)
        parts += _turning(turned, new, visible)
        parts += changed_edges(before, drawing)
        parts = [common(part, visible) for part in parts if part.meets(visible)]
        parts = together(parts)
        for part in parts:
            self.update(to_qt(part.inset(-_HALO)).adjusted(0, -self._above, 0, 0))
        return parts

    def take(self, drawing: Drawing, index: Index) -> Turned:
        """Show another drawing, whose index this is, from the next painting on; what became dim or bright."""
        before = self.drawing
        if _room(drawing) != _room(before):
            self.prepareGeometryChange()
        if (drawing.width, drawing.height) != (before.width, before.height):
            self._overview.forget()
        turned = _turned(before, drawing)
        self._overview.change(drawing, self.index, index, turned)
        self.drawing, self.index = drawing, index
        # What the drawing before would have needed; what this one needs is found when it is painted.
        self._distant.later.clear()
        keeps, self._keeps = self._keeps, False
        if keeps or self._interim.stop():
            self.update()
        return turned

    def begin(self) -> None:
        """Take the next painting as the first one of a map, which is whole if few figures are in sight."""
        self._distant.is_first = True

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, *_room(self.drawing)).adjusted(-_HALO, -_HALO, _HALO, 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        exposed = option.exposedRect
        scale = abs(painter.worldTransform().m11())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(exposed)
        # The names of stages reach above their figures when the map is far away.
        self._above = _NAME_H / scale if scale < _NAME_BELOW else 0.0
        self._distant.rest = QRectF()
        screen = painter.device()
        if not isinstance(screen, QWidget):
            finish(self._painting(painter, exposed))
            return
        if self._interim.stands(painter, screen):
            self._paint_meanwhile(painter, screen, exposed)
        else:
            is_slow = scale < _FAR and len(self.index.runs) > _LARGE
            finish(self._painting(painter, exposed, is_slow=is_slow))
            if not self._distant.rest.isNull():
                self._go_on(screen)
        if self._gone is not None:
            QTimer.singleShot(0, screen, self._let_go)

    def _paint_meanwhile(self, painter: QPainter, screen: QWidget, exposed: QRectF) -> None:
        """Paint what there is right after a zoom, and roughly what has not been in sight before it."""
        base = painter.worldTransform()
        whole = base.inverted()[0].mapRect(QRectF(screen.rect()))
        if not self._interim.is_on:
            is_near = abs(base.m11()) >= distant.BELOW
            self._in_sight = self.index.within(self._reach(whole)) if is_near else []
            if is_near and len(self._in_sight) <= _FEW:
                self._interim.stop()
                finish(self._painting(painter, exposed))
                return
        figures = self._in_sight
        seen = self._interim.begin(screen, lambda own: self._painting(own, whole, figures))
        if seen is not None:
            self._paint_sheet(painter, exposed)
            many = [one for one in figures if one.kind in distant.KINDS]
            self._paint_roughly(painter, [one for one in many if not seen.contains(to_qt(one.area))])
        self._interim.paint(painter)

    def _reach(self, exposed: QRectF) -> Rect:
        """Where figures stand that are seen in a part of the sheet, with what reaches beyond them."""
        return from_qt(exposed.adjusted(-_HALO, -_HALO, _HALO, _HALO + self._above))

    def _paint_roughly(self, painter: QPainter, figures: list[Placed]) -> None:
        """Paint figures as areas, which are faint where it would take longer."""
        ready: list[Placed] = []
        faint: list[Placed] = []
        for placed in figures:
            is_ready = len(ready) < _MOST_ROUGH and self.ink.is_prepared(placed.figure)
            (ready if is_ready else faint).append(placed)
        distant.paint_figures(painter, ready, self.drawing.is_dim, self._areas)
        self._distant.stand_in(self.drawing, faint)
        self._distant.paint(painter)
        self._distant.rest = QRectF()

    def _painting(
        self,
        painter: QPainter,
        exposed: QRectF,
        near: list[Placed] | None = None,
        *,
        is_slow: bool = False,
    ) -> Iterator[None]:
        """Paint a part of the sheet step by step. When it is slow, some of what is new is put off.

        The figures in it can be given if they are to be painted mark by mark.
        """
        base = painter.worldTransform()
        scale = abs(base.m11())
        self._paint_sheet(painter, exposed)
        area = self._reach(exposed)
        if scale < overview.FROM:
            sheet = QRectF(0, 0, self.drawing.width, self.drawing.height)
            self._overview.paint(painter, self.drawing, self.index, exposed.intersected(sheet), scale)
            figures = self._stages(area)
        elif scale < distant.BELOW:
            runs = self.index.near(area)
            if not is_slow:
                yield from self._distant.making(runs, area)
            others = self._distant.collect(self.drawing, runs, area, is_slow)
            figures = _meeting(others, area)
        else:
            figures = near or self.index.within(area)
            self.ink.expect(len(figures))
            if is_slow:
                figures = self._distant.put_off(
                    self.drawing,
                    figures,
                    self.ink.is_prepared,
                    partial(self.ink.prepare, from_behind=base.m11() < 0),
                )
        areas = self._distant.painting(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dims = self.drawing.matches is not None
        for placed in figures:
            painter.setWorldTransform(QTransform(base).translate(placed.x, placed.y))
            if dims:
                painter.setOpacity(DIM if self.drawing.is_dim(placed) else 1.0)
            if placed.kind == "stage" and scale < _NAME_BELOW:
                self.ink.paint_shape(painter, placed.figure)
                _paint_name(painter, placed, scale)
            else:
                self.ink.paint(painter, placed.figure, scale)
            yield
        painter.setOpacity(1.0)
        painter.setWorldTransform(base)
        yield from areas

    def _let_go(self) -> None:
        self._gone = None

    def _go_on(self, screen: QWidget) -> None:
        """Have what was put off made ready little by little, then painted, wherever it is by then."""
        if self._rest.isNull():
            QTimer.singleShot(0, screen, partial(self._prepare, screen))
        self._rest = self._rest.united(self._distant.rest)

    def _prepare(self, screen: QWidget) -> None:
        later, end = self._distant.later, perf_counter() + _TURN
        while later:
            later.pop()()
            if perf_counter() >= end:
                break
        if later:
            QTimer.singleShot(0, screen, partial(self._prepare, screen))
            return
        rest, self._rest = self._rest, QRectF()
        self.update(rest.adjusted(-_HALO, -_HALO, _HALO, _HALO))

    def _stages(self, area: Rect) -> list[Placed]:
        header = self.drawing.frame.header
        inside = self.index.within(header)
        return [placed for placed in inside if placed.kind == "stage" and placed.area.meets(area)]

    def _paint_sheet(self, painter: QPainter, exposed: QRectF) -> None:
        sheet = QRectF(0, 0, self.drawing.width, self.drawing.height)
        paper = QColor(self.drawing.paper)
        inner = sheet.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS)
        if inner.contains(exposed):
            painter.fillRect(exposed, paper)
            return
        # Sides that are out of sight are drawn nearer, as an outline costs by its whole length.
        near = sheet.intersected(exposed.adjusted(-40, -40, 40, 40))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for grown, alpha in ((1.0, 14), (2.0, 9), (3.0, 5)):
            # Outlines, as a filled shape of this size would cost more than all cards together.
            painter.setPen(QPen(QColor(30, 37, 48, alpha), 2 * grown))
            painter.drawRoundedRect(near.translated(0, 1), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(paper)
        painter.drawRoundedRect(near, RADIUS, RADIUS)


def _meeting(figures: list[Placed], area: Rect) -> list[Placed]:
    """Those that share more than an edge with an area; of thousands, no rectangle is made for each."""
    left, top, right, bottom = area.x, area.y, area.right, area.bottom
    return [
        one
        for one in figures
        if one.x < right and one.y < bottom and left < one.x + one.figure.w and top < one.y + one.figure.h
    ]


def _room(drawing: Drawing) -> tuple[float, float]:
    """The size of the sheet and a little more, so that it may grow without all of it being painted anew."""
    return math.ceil(drawing.width / _STEP) * _STEP, math.ceil(drawing.height / _STEP) * _STEP


def _turned(old: Drawing, new: Drawing) -> Turned:
    """The ids of what became dim or bright, when they are few."""
    if old.matches is new.matches:
        return frozenset()
    if old.matches is None or new.matches is None:
        return None
    if unasked_of(old.matches) != unasked_of(new.matches):
        return None
    turned = old.matches ^ new.matches
    return turned if len(turned) <= _MOST_TURNED else None


def _turning(turned: Turned, index: Index, visible: Rect) -> list[Rect]:
    """Where figures became dim or bright; all that is visible, when they are many or far away."""
    if turned is None:
        return [visible]
    runs = index.near(visible) if turned else []
    if len(runs) > _LARGE:
        return [visible]
    return [run.figures[at].area for run in runs for at in run.own.places_of(turned)]


def _paint_name(painter: QPainter, placed: Placed, scale: float) -> None:
    """A stage's name at a size that can be read from afar, shortened to the room there is."""
    figure = placed.figure
    fill, ink = fill_and_text(figure.band or "#000000")
    font = bundled_font("semibold", _NAME)
    w, h = figure.w * scale, figure.h * scale
    name = undisguised(figure.name.split(", ")[0])
    text = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, w - 9)
    if len(text) < 2:
        return
    painter.save()
    left = 6.0
    if painter.worldTransform().m11() < 0:
        painter.translate(figure.w, 0)
        painter.scale(-1, 1)
        left = w - 6 - QFontMetricsF(font).horizontalAdvance(text)
    painter.scale(1 / scale, 1 / scale)
    if h < _NAME_H:
        painter.fillRect(QRectF(0, h - _NAME_H, w - 1, _NAME_H), QColor(fill))
    painter.setPen(QColor(ink))
    painter.setFont(font)
    painter.drawText(QPointF(left, h - max(h, _NAME_H) / 2 + _NAME * 0.36), text)
    painter.restore()
