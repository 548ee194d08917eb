"""A window onto the sheet: composes the map, paints it, scrolls, zooms and fits; edits nothing."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGestureEvent,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QWidget,
)

from journey_editor.canvas import zoom
from journey_editor.canvas.layer import MapLayer, from_qt, to_qt
from journey_editor.canvas.painting import FigurePainter
from journey_editor.canvas.prepared import Prepared, drawn_ahead, drawn_aside
from journey_editor.canvas.sifting import Sifting
from journey_editor.editing.session import Session
from journey_editor.layout.beside import Beside
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, FigureKind, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.index import Index
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import Theme

if TYPE_CHECKING:
    from journey_editor.model.filters import Filter
    from journey_editor.model.journey import JourneyMap

_MARGIN: Final = 24
"""Pixels of desk around the sheet."""
_ELSEWHERE: Final[frozenset[FigureKind]] = frozenset({"curve", "point", "highlight", "beside", "lane"})
"""Figures that only mention a thing, which itself stands elsewhere."""
_LARGEST_FIT: Final = 1.5
_LARGEST_FIT_OF_SELECTION: Final = 2.0


class SheetView(QGraphicsView):
    """The map of a session on screen. Lengths of the scene are points; `zoom` 1.0 shows them as pixels."""

    zoom_changed = Signal(float)
    drawing_changed = Signal()
    """The map is drawn anew, because it, the personas shown or the arrangement changed."""
    filter_changed = Signal()
    """Another filter is on, or none any more."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self._options = Options()
        self._memo = Memo()
        self.sifting = Sifting(session, self)
        self.sifting.changed.connect(self._on_sifted)
        self._known: frozenset[str] = frozenset()
        self._prepared: Prepared | None = None
        self._show_new_personas()
        self._fits = False
        self._size = self.maximumViewportSize()
        self.ink = FigurePainter()
        self._layer = MapLayer(compose(session.journey, theme.now, self._options, self._memo), self.ink)
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.setBackgroundBrush(QColor(theme.desk))
        scene.addItem(self._layer)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        # Of one that Qt has made Python would find the kind, and learn all kinds of widgets for that.
        self.setViewport(QWidget())
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # The scene fills all of it.
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._place_sheet()
        self._on_path_changed()
        session.changed.connect(self._on_changed)
        session.replaced.connect(self._on_replaced)
        session.path_changed.connect(self._on_path_changed)

    @property
    def zoom(self) -> float:
        """Pixels for a point; 1.0 is 100 %."""
        return abs(self.transform().m11())

    @property
    def across(self) -> float:
        """Pixels to the right for a point onwards on the sheet; less than 0 when it runs to the left."""
        return self.zoom if self.drawing.direction == "ltr" else -self.zoom

    @property
    def pixel(self) -> float:
        """How many points one pixel is."""
        return 1 / self.zoom

    @property
    def drawing(self) -> Drawing:
        """What is on screen now."""
        return self._layer.drawing

    @property
    def index(self) -> Index:
        """Where things are in the drawing."""
        return self._layer.index

    @property
    def is_painted(self) -> bool:
        """Whether the last painting has shown all figures that can be seen."""
        return not self._layer.waits

    @property
    def visible(self) -> Rect:
        """The part of the sheet that the window shows."""
        return from_qt(self.mapToScene(self.viewport().rect()).boundingRect())

    @property
    def personas_shown(self) -> tuple[str, ...] | None:
        """The personas that are drawn; None for all."""
        return self._options.personas

    def set_personas_shown(self, personas: tuple[str, ...] | None) -> None:
        """Draw only these personas; all when None. Raises `Cancelled` when it takes long and was stopped."""
        if personas != self._options.personas:
            ahead = replace(self._options, personas=personas)
            if self._shown(personas) != self._shown(self._options.personas):
                self._memo = drawn_aside(self.session, self.theme.now, ahead, self._memo)
            self._options = replace(self._options, personas=personas)
            self._layer.before_change(self.viewport(), self.viewportTransform(), self.zoom)
            self.redraw()

    def _shown(self, personas: tuple[str, ...] | None) -> list[str]:
        return [one.id for one in self.session.journey.personas if personas is None or one.id in personas]

    @property
    def beside(self) -> Beside | None:
        """The other map whose curves are drawn beside this one's."""
        return self._options.beside

    def expect_alone(self) -> None:
        """Have the map ready without another one. Raises `Cancelled` when that was stopped."""
        ahead = replace(self._options, beside=None)
        self._memo = drawn_aside(self.session, self.theme.now, ahead, self._memo)

    def set_beside(self, beside: Beside | None) -> None:
        """Draw the curves of another map, too; None for this one's only."""
        if beside is not self._options.beside:
            self._options = replace(self._options, beside=beside)
            self._layer.before_change(self.viewport(), self.viewportTransform(), self.zoom)
            self.redraw()

    @property
    def filter(self) -> Filter | None:
        """What is asked for; the rest of the map is dim. None while no filter is on."""
        return self.sifting.wanted

    @property
    def matches(self) -> frozenset[str] | None:
        """The ids of what the filter asks for; None while no filter is on."""
        return self._options.matches

    def set_filter(self, wanted: Filter | None) -> None:
        """Dim what does not match, after each edit, too; None dims nothing. `filter_changed` tells when."""
        if (wanted or None) != self.filter:
            self.sifting.ask(wanted or None)

    def _on_sifted(self) -> None:
        self._options = replace(self._options, matches=self.sifting.matches)
        self.redraw()
        self.filter_changed.emit()

    def redraw(self) -> None:
        """Compose the map and repaint what is different."""
        drawing = compose(self.session.journey, self.theme.now, self._options, self._memo)
        self._layer.show_drawing(drawing, self.visible)
        self._drawn()

    def _drawn(self) -> None:
        self.turn()
        self._place_sheet()
        self.drawing_changed.emit()

    def ahead(self, beside: Beside | None = None) -> Callable[[JourneyMap], Memo]:
        """What draws a map as this view would, in another thread; what it gives is for `take`.

        With curves of another map if they are given, else with those that are beside it now.
        """
        options = replace(self._options, beside=beside or self._options.beside)
        return partial(drawn_ahead, self.theme.now, options, self._memo)

    def take(self, memo: Memo) -> None:
        """Find in this what was drawn ahead, when the map is drawn next."""
        self._memo = memo

    def expect(self, prepared: Prepared) -> None:
        """Show the map of this drawing, when the session has it next, without composing it anew."""
        self._prepared = prepared

    def expect_theme(self, theme: Theme) -> None:
        """Have the map ready in the colours of a theme. Raises `Cancelled` when that was stopped."""
        self._memo = drawn_aside(self.session, theme, self._options, self._memo)

    def show_theme(self) -> None:
        """Take the colours that the theme has now; zoom and place stay."""
        self.scene().setBackgroundBrush(QColor(self.theme.desk))
        self.redraw()

    def set_zoom(self, value: float) -> None:
        """Zoom around the middle of the view."""
        self.zoom_at(value, self.viewport().rect().center())

    def zoom_in(self) -> None:
        """Zoom to the next step."""
        self.set_zoom(zoom.step_in(self.zoom))

    def zoom_out(self) -> None:
        """Zoom to the step before."""
        self.set_zoom(zoom.step_out(self.zoom))

    def zoom_at(self, value: float, pointer: QPoint) -> None:
        """Zoom so that the place under a pixel of the viewport stays there."""
        self._fits = False
        place = self.mapToScene(pointer)
        self._apply_zoom(zoom.limited(value))
        moved = self.mapFromScene(place) - pointer
        self.scroll_by(moved.x(), moved.y())

    def fit_map(self) -> None:
        """Show the whole map, also when the window changes its size afterwards."""
        size = self.drawing.width, self.drawing.height
        self._apply_zoom(zoom.fitting(size, self._room(), _LARGEST_FIT))
        self.scroll_to_start()
        self._fits = True

    def fit_selection(self) -> None:
        """Show what is selected as large as is sensible; the map when nothing is."""
        area = self._area_of(self.session.selection)
        if area is None:
            self.fit_map()
            return
        self._fits = False
        size = area.w + 2 * _MARGIN, area.h + 2 * _MARGIN
        self._apply_zoom(zoom.fitting(size, self._room(), _LARGEST_FIT_OF_SELECTION))
        self.centerOn(area.middle.x, area.middle.y)

    def reveal(self, id_: str) -> None:
        """Scroll so that a thing can be seen."""
        area = self._area_of((id_,))
        if area is not None:
            self.ensureVisible(to_qt(area), 2 * _MARGIN, 2 * _MARGIN)

    def scroll_by(self, dx: int, dy: int) -> bool:
        """Scroll by pixels; whether that was possible at all."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = across.value(), down.value()
        across.setValue(before[0] + dx)
        down.setValue(before[1] + dy)
        moved = (across.value(), down.value()) != before
        self._fits = self._fits and not moved
        return moved

    def locate(self, pointer: QPoint) -> Point:
        """The place on the sheet under a pixel of the viewport."""
        place = self.mapToScene(pointer)
        return Point(place.x(), place.y())

    def figures_of(self, id_: str) -> list[Placed]:
        """The figures with this id, in the order they are painted."""
        return self.index.of(id_)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A scroll bar that comes or goes resizes the viewport too, but must not change the zoom.
        grown = self.maximumViewportSize() != self._size
        self._size = self.maximumViewportSize()
        if self._fits and grown:
            self.fit_map()

    def wheelEvent(self, event: QWheelEvent) -> None:
        angle = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_at(zoom.by_wheel(self.zoom, angle), event.position().toPoint())
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.scroll_by(-angle, 0)
            event.accept()
        else:
            self._fits = False
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                pointer = self.viewport().mapFromGlobal(pinch.hotSpot().toPoint())
                self.zoom_at(self.zoom * pinch.scaleFactor(), pointer)
                event.accept(pinch)
                return True
        return super().viewportEvent(event)

    def _apply_zoom(self, value: float) -> None:
        if value == self.zoom:
            return
        self._layer.before_zoom(self.viewport(), self.viewportTransform(), value)
        self.setTransform(QTransform.fromScale(math.copysign(value, self.across), value))
        self._place_sheet()
        self.zoom_changed.emit(value)

    def turn(self) -> None:
        """Show the sheet from the side that its drawing runs from: whatever is on it is mirrored with it.

        Scenes and gestures know x from where reading begins; only what is read is painted unmirrored.
        """
        if self.across == self.transform().m11():
            return
        self.setTransform(QTransform.fromScale(self.across, self.zoom))
        side = Qt.AlignmentFlag.AlignLeft if self.across > 0 else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._place_sheet()
        self.scroll_to_start()
        self.viewport().update()

    def scroll_to_start(self) -> None:
        """Show the corner of the sheet at which reading begins."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.minimum() if self.across > 0 else bar.maximum())
        self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def _room(self) -> tuple[float, float]:
        """The pixels for the sheet when no scroll bar is needed."""
        size = self.maximumViewportSize()
        return size.width() - 2 * _MARGIN - 2, size.height() - 2 * _MARGIN - 2

    def _place_sheet(self) -> None:
        margin = _MARGIN * self.pixel
        sheet = QRectF(0, 0, self.drawing.width, self.drawing.height)
        self.setSceneRect(sheet.adjusted(-margin, -margin, margin, margin))

    def _area_of(self, ids: tuple[str, ...]) -> Rect | None:
        """The part of the sheet that these things take up, without what only mentions them."""
        found: Rect | None = None
        for placed in self.index.of_all(frozenset(ids)) if len(ids) > 1 else self.index.of("".join(ids)):
            if placed.id and placed.kind not in _ELSEWHERE:
                found = placed.area if found is None else found.united(placed.area)
        return found

    def _on_changed(self, ids: frozenset[str]) -> None:
        self._show_new_personas()
        self.sifting.follow(ids)
        self._options = replace(self._options, matches=self.sifting.matches)
        self.redraw()

    def _show_new_personas(self) -> None:
        """A persona that has just been added is shown, though others may be hidden."""
        everyone = [persona.id for persona in self.session.journey.personas]
        shown = self._options.personas
        if shown is not None:
            new = tuple(id_ for id_ in everyone if id_ not in self._known)
            self._options = replace(self._options, personas=(*shown, *new))
        # Whoever comes back by an undo is not new, and is hidden as before.
        self._known |= frozenset(everyone)

    def _on_replaced(self) -> None:
        self._options = Options()
        self._known = frozenset()
        self._show_new_personas()
        filtered = self.filter is not None
        self.sifting.forget()
        self._layer.begin()
        prepared, self._prepared = self._prepared, None
        if (
            prepared is not None
            and prepared.journey is self.session.journey
            and prepared.theme is self.theme.now
        ):
            self._memo = prepared.memo
            self._layer.take(prepared.drawing, prepared.places)
            self._layer.update()
            self._drawn()
        else:
            self._memo = Memo()
            self.redraw()
        self.fit_map()
        if filtered:
            self.filter_changed.emit()

    def _on_path_changed(self) -> None:
        self.ink.forget_pictures(self.session.path and self.session.path.parent)
        self._layer.paint_anew()
