"""A persona as a card: photo, name, role, quote, whether it is shown, and whether the digits are its."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QIcon,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget

from journey_editor.disguises import one_line
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Persona
from journey_editor.translation import tr
from journey_editor.ui import icons, kinds, pictures, style
from journey_editor.ui.controls import roles
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.personas.quoting import paint_lines

HEIGHT: Final = 92
AVATAR: Final = 44
_PAD: Final = 12
_BUTTONS: Final = 34
_PALE: Final = 0.45


@dataclass(frozen=True, slots=True)
class State:
    """How a card stands beside the others."""

    shown: bool = True
    active: bool = False
    opened: bool = False
    frozen: bool = False
    """Nothing can be edited."""


class PersonaCard(QWidget):
    """One persona. Pressing it makes it the active one, dragging it moves it, a picture dropped is cut."""

    pressed = Signal(str)
    opens = Signal(str)
    """Asked to unfold, or to fold when it is open."""
    shows = Signal(str, bool)
    shows_only = Signal(str)
    asks_menu = Signal(str)
    carried = Signal(str, QPointF)
    """Dragged to this place of the screen."""
    let_go = Signal(str, QPointF)
    pictured = Signal(str, QDropEvent)
    """A picture was let go on it."""

    def __init__(self, id_: str, theme: Theme) -> None:
        roles.has_role("PersonaCard", QAccessible.Role.ListItem)
        super().__init__()
        self.id = id_
        self._theme = theme
        self._persona: Persona | None = None
        self._icon = QIcon()
        self._state = State()
        self._held: QPointF | None = None
        self._is_carried = False
        self.eye = self._button("eye")
        self.eye.setCheckable(True)
        self.more = self._button("ellipsis")
        self.fold = self._button("chevron-down")
        self.eye.clicked.connect(self._on_eye)
        self.more.clicked.connect(self._on_more)
        self.fold.clicked.connect(self._on_fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 6, 5)
        column.setSpacing(1)
        for button in (self.eye, self.more, self.fold):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(190)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAcceptDrops(True)
        self.setAccessibleDescription(
            tr(
                "Enter opens, Space shows or hides, A makes it active, O shows only this, "
                "Alt with an arrow moves, Ctrl+V pastes a photo, Delete deletes"
            )
        )

    @property
    def state(self) -> State:
        """How the card stands beside the others."""
        return self._state

    @property
    def is_carried(self) -> bool:
        """Whether it is being dragged."""
        return self._is_carried

    def put(self, persona: Persona, icon: QIcon, state: State) -> None:
        """Show a persona."""
        if (persona, state) == (self._persona, self._state) and icon.cacheKey() == self._icon.cacheKey():
            return
        self._persona, self._icon, self._state = persona, icon, state
        name = kinds.line_of(persona) or tr("Unnamed")
        self.eye.setChecked(state.shown)
        self.eye.setIcon(icons.icon("eye" if state.shown else "eye-off", self._theme))
        self.fold.setIcon(icons.icon("chevron-up" if state.opened else "chevron-down", self._theme))
        self._name(self.eye, tr("Show {name}", name=name))
        self.eye.setToolTip(plain(tr("Show {name} on the map; Alt+click shows only this", name=name)))
        self._name(self.more, tr("More about {name}", name=name))
        self._name(self.fold, tr("Fold {name}", name=name) if state.opened else tr("Edit {name}", name=name))
        self.setAccessibleName(self.said(name))
        self.update()

    def said(self, name: str) -> str:
        """The card in words."""
        state, persona = self._state, self._persona
        role = one_line(persona.role) if persona is not None else ""
        parts = [tr("Persona {said}", said=name), role]
        if state.active:
            parts.append(tr("active: keys 1 to 5"))
        parts.append(tr("shown") if state.shown else tr("hidden"))
        return ", ".join(part for part in parts if part)

    def release(self) -> None:
        """Let go of a drag without moving anything."""
        self._held, self._is_carried = None, False
        self.unsetCursor()

    def sizeHint(self) -> QSize:
        """As wide as a card of the map and its buttons."""
        return QSize(300, HEIGHT)

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("icononly", True)
        button.setIcon(icons.icon(icon, self._theme))
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _name(self, button: QToolButton, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(plain(name))

    def _on_eye(self) -> None:
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            self.shows_only.emit(self.id)
        else:
            self.shows.emit(self.id, self.eye.isChecked())

    def _on_more(self) -> None:
        self.asks_menu.emit(self.id)

    def _on_fold(self) -> None:
        self.opens.emit(self.id)

    # Mouse ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where it is held, as a drag may begin here."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card once the mouse has gone far enough."""
        if self._held is None or self._state.frozen:
            return
        far = (event.position() - self._held).manhattanLength() >= QApplication.startDragDistance()
        if far or self._is_carried:
            self._is_carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carried.emit(self.id, event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the card go, or take the press for what it was."""
        held, carried = self._held, self._is_carried
        self.release()
        if carried:
            self.let_go.emit(self.id, event.globalPosition())
        elif held is not None and self.rect().contains(event.position().toPoint()):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.shows_only.emit(self.id)
            else:
                self.pressed.emit(self.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Unfold the card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opens.emit(self.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures."""
        if pictures.is_offered(event.mimeData()) and not self._state.frozen:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the picture on, to be cut."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.pictured.emit(self.id, event)

    # Painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the photo and the words."""
        if self._persona is None:
            return
        theme, state = self._theme, self._state
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.faint if self.underMouse() else style.edge(theme)), 1))
        painter.setBrush(QColor(theme.paper if state.shown else theme.panel))
        painter.drawRoundedRect(frame, 8, 8)
        if state.active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(1, 10, 4, self.height() - 20), 2, 2)
        painter.setOpacity(1.0 if state.shown else _PALE)
        place = QRect(_PAD, _PAD, AVATAR, AVATAR)
        self._icon.paint(painter, place)
        painter.setOpacity(1.0)
        self._paint_words(painter, self._persona)
        if self.hasFocus():
            paint_ring(painter, frame, theme, 8)

    def _paint_words(self, painter: QPainter, persona: Persona) -> None:
        theme, state = self._theme, self._state
        left = float(_PAD + AVATAR + 11)
        words = QRectF(left, 9, max(20.0, self.width() - left - _BUTTONS - 4), 19)
        marks = [(tr("Keys 1–5"), True)] if state.active else []
        marks += [] if state.shown else [(tr("Hidden"), False)]
        room = words.width() - sum(_pill_width(mark) for mark, _ in marks)
        name = kinds.line_of(persona)
        painter.setFont(style.font(13, style.SEMIBOLD))
        painter.setPen(QColor(theme.text if name and state.shown else theme.secondary))
        cut = painter.fontMetrics().elidedText(
            name or tr("Unnamed"), Qt.TextElideMode.ElideRight, int(max(room, 48))
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        x = left + min(painter.fontMetrics().horizontalAdvance(cut), max(room, 48)) + 8
        for mark, accent in marks:
            x = _paint_pill(painter, QPointF(x, words.center().y()), mark, theme, accent=accent)
        about = " · ".join(
            one_line(part) for part in (persona.role, persona.segment, persona.age) if part.split()
        )
        painter.setFont(style.font(12))
        painter.setPen(QColor(theme.secondary))
        line = QRectF(left, 28, words.width(), 17)
        cut = painter.fontMetrics().elidedText(about, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        if persona.quote.strip():
            top = 47.0 if about else 30.0
            painter.setPen(QColor(theme.text if state.shown else theme.secondary))
            area = QRectF(left, top, words.width(), HEIGHT - top - 7)
            paint_lines(painter, area, tr("“{quote}”", quote=one_line(persona.quote[:400])), 2)


def _pill_width(text: str) -> float:
    return QFontMetrics(style.font(11, style.SEMIBOLD)).horizontalAdvance(text) + 20.0


def _paint_pill(painter: QPainter, place: QPointF, text: str, theme: Theme, *, accent: bool) -> float:
    """Draw a short word on a pill whose left end is at a place; gives where the next one begins."""
    painter.save()
    painter.setFont(style.font(11, style.SEMIBOLD))
    area = QRectF(place.x(), place.y() - 9, _pill_width(text) - 8, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent_soft if accent else theme.guide))
    painter.drawRoundedRect(area, 9, 9)
    painter.setPen(QColor(style.accent_dark(theme) if accent else theme.secondary))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return area.right() + 6
