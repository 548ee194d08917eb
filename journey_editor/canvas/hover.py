"""The card that tells of the point of a curve under the pointer, or in the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from journey_editor.canvas.hover_figure import Told, card
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.tools.emotion import feeling_words
from journey_editor.layout.beside import Beside
from journey_editor.layout.drawing import Figure, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.style import persona_looks
from journey_editor.layout.words import words
from journey_editor.translation import later, tr

if TYPE_CHECKING:
    from journey_editor.canvas.focus import Focus

FADE: Final = 120
"""Milliseconds in which the card appears."""
_REACH: Final = 6.0
_BESIDE: Final = 8
_EDGE: Final = 4
_SIDES: Final = (60.0, 600.0, 6e3, 6e6)
"""How far to the sides of the pointer a point of a curve is looked for, in points."""
_TALL: Final = 400.0
_SIGNS: Final = (("highest", later("Highest of {name}")), ("lowest", later("Lowest of {name}")))


class PointCard(QWidget):
    """Stands beside a point, never on it, inside the view; takes no mouse events."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._key = ""
        self._held = False
        self._focus: Focus | None = None
        self._figure = Figure(1, 1)
        self.told: Told | None = None
        self.fade: Callable[[], int] = self._usual_fade
        """Gives the milliseconds in which the card appears, 0 when nothing should move."""
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(0.0)
        self._fading.setEndValue(1.0)
        self._fading.valueChanged.connect(self._on_faded)
        self._opacity = 1.0
        self.setObjectName("pointCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        view.drawing_changed.connect(self._on_moved)
        view.zoom_changed.connect(self._on_moved)
        view.horizontalScrollBar().valueChanged.connect(self._on_moved)
        view.verticalScrollBar().valueChanged.connect(self._on_moved)

    @property
    def key(self) -> str:
        """The key of the point that is told of, empty for none."""
        return self._key

    def look_at(self, place: Point | None) -> None:
        """Tell of the point, or of the curve's nearest one, at a place on the sheet; None: of none."""
        point = None if place is None else _point_at(self._view, place)
        if point is not None or not self._held:
            self._held = False
            self.tell(point)

    def follow(self, focus: Focus) -> None:
        """Tell of the point that keys have focused, until they focus something else."""
        self._focus = focus
        focus.focus_changed.connect(self._on_focused)

    def tell(self, point: Placed | None) -> None:
        """Tell of a point of the drawing; None puts the card away."""
        told = None if point is None else _told(self._view, point)
        if point is None or told is None:
            self.put_away()
            return
        if point.key == self._key and told == self.told:
            return
        self._key, self.told = point.key, told
        self._figure = card(told, self._view.theme.now)
        self.setAccessibleName(told.sentence)
        self._stand_by(point)
        self._appear()

    def put_away(self) -> None:
        """Tell of nothing."""
        self._key, self.told, self._held = "", None, False
        self._fading.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._opacity)
        self._view.ink.paint(painter, self._figure, 1.0)
        painter.end()

    def _on_focused(self, target: object) -> None:
        focus = self._focus
        placed = None if focus is None or target is None or not focus.ring.isVisible() else focus.placed
        if placed is not None and placed.kind == "point":
            self._held = True
            self.tell(placed)
        elif self._held:
            self.put_away()

    def _on_moved(self) -> None:
        """The map has changed or was scrolled: a focused point is told of anew, where it is now."""
        point = self._view.index.keyed(self._key) if self._held else None
        if point is None:
            self.put_away()
            return
        self.tell(point)
        self._stand_by(point)

    def _stand_by(self, point: Placed) -> None:
        area, view = point.area, self._view
        ends = view.mapFromScene(area.x, area.y), view.mapFromScene(area.right, area.bottom)
        self.setGeometry(self._beside(QRect(*ends).normalized()))

    def _appear(self) -> None:
        duration = 0 if self.isVisible() else self.fade()
        self._fading.stop()
        self._opacity = 0.0 if duration else 1.0
        if duration:
            self._fading.setDuration(duration)
            self._fading.start()
        self.show()
        self.raise_()
        self.update()

    def _usual_fade(self) -> int:
        hint = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        return FADE if hint else 0

    def _on_faded(self, value: float) -> None:
        self._opacity = value
        self.update()

    def _beside(self, point: QRect) -> QRect:
        """Where the card stands: right of the point and above it, else on the side that has room."""
        w, h = round(self._figure.w), round(self._figure.h)
        room = self._view.viewport().rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        right, left = point.right() + _BESIDE, point.left() - _BESIDE - w
        x = right if right + w <= room.right() or left < room.left() else left
        x = max(room.left(), min(x, room.right() - w))
        y = max(room.top(), min(point.top() - _BESIDE - h, room.bottom() - h))
        place = QRect(x, y, w, h)
        if place.intersects(point):
            # No room on either side of it.
            below = point.bottom() + _BESIDE
            y = below if below + h <= room.bottom() else point.top() - _BESIDE - h
            place.moveTop(y)
        return place


def _point_at(view: SheetView, place: Point) -> Placed | None:
    """The point under a place; on the line of a curve, that of its points which is nearest."""
    for placed in view.index.at(*place, _REACH * view.pixel):
        if placed.kind == "point" or placed.key.startswith("beside-point:"):
            return placed
        if placed.kind == "curve" and not placed.key.startswith("curve-end:"):
            return _nearest(view, placed.id, place)
    return None


def _nearest(view: SheetView, persona: str, place: Point) -> Placed | None:
    for side in _SIDES:
        strip = Rect(place.x - side, place.y - _TALL, 2 * side, 2 * _TALL)
        found = [one for one in view.index.within(strip) if one.kind == "point" and one.persona == persona]
        if found:
            return min(found, key=lambda one: abs(one.area.middle.x - place.x))
    return None


def _told(view: SheetView, point: Placed) -> Told | None:
    journey, beside = view.session.journey, view.beside
    touchpoint, persona = journey.touchpoint(point.id), journey.persona(point.persona)
    lived = journey.experience(point.persona, point.id)
    other = beside.lived.get(point.id, ()) if beside is not None else ()
    there = next((one for one in other if one.persona == point.persona), None)
    if point.kind == "beside":
        lived, there = there, None
    if touchpoint is None or persona is None or lived is None or lived.emotion is None:
        return None
    names = {"name": persona.name}
    found = [(view.index.keyed(f"highlight:{role}:{persona.id}"), text) for role, text in _SIGNS]
    signs = [tr(text, **names) for sign, text in found if sign is not None and sign.id == point.id]
    if beside is not None and point.kind == "beside":
        signs = [_title(beside, journey.info.language)]
    elif beside is not None and there is not None and there.emotion is not None:
        signs.append(f"{words(journey.info.language)[beside.other[0]]} {feeling_words(there.emotion)}")
    looks = persona_looks(journey.personas, view.theme.now)
    look = next(one for one in looks if one.id == persona.id)
    return Told(
        touchpoint.title, look, lived.emotion, feeling_words(lived.emotion), lived.thought, tuple(signs)
    )


def _title(beside: Beside, language: str) -> str:
    state, title = beside.other
    return " · ".join(filter(None, (words(language)[state], title)))
