"""The presentation: the map on the whole screen, worked by keys, a clicker or the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QScreen, QWheelEvent
from PySide6.QtWidgets import QWidget

from journey_editor.translation import later, tr
from journey_editor.ui.controls import roles
from journey_editor.ui.present.display import Display
from journey_editor.ui.present.show import Show
from journey_editor.ui.workshop.timer import WorkshopTimer

KEYS: Final[tuple[tuple[str, str], ...]] = (
    (later("→ ↓ Space Enter Page down, click"), later("next step")),
    (later("← ↑ Backspace Page up, right click"), later("step before")),
    (later("Home · End"), later("whole map · last step")),
    (later("a number, then Enter"), later("that stage; 0 is the whole map")),
    (later("B or . · W or ,"), later("black · white screen")),
    (later("+ · - · wheel · drag"), later("zoom · move around")),
    ("H", later("hide or show the line below")),
    ("L", later("all lanes of a stage at once, or in parts")),
    ("T", later("start or pause the timer")),
    (later("F5 · Esc"), later("from the start · leave")),
)
"""What the keys do, for a sheet of keys."""
_IDLE: Final = 2500
_ZOOM: Final = 1.25
_NOTCH: Final = 120.0
_CLICK: Final = 6.0
_NUMPAD: Final = Qt.KeyboardModifier.KeypadModifier


class Presentation(Display):
    """A window that fills a screen; closing it ends the show."""

    leads = True

    def __init__(self, show: Show, timer: WorkshopTimer, parent: QWidget | None = None) -> None:
        roles.has_role("Presentation", QAccessible.Role.Window)
        super().__init__(show, timer, parent)
        self._workshop_timer = timer
        self._typed = ""
        self._pressed: QPointF | None = None
        self._dragged = False
        self._keys = self._keymap()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE)
        self._idle.timeout.connect(self._hide_pointer)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(tr("Presentation"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for widget in (self, self.sheet):
            widget.setMouseTracking(True)
        show.running_changed.connect(self._on_running_changed)

    def open(self, screen: QScreen | None = None, stage: str | None = None) -> None:
        """Fill a screen and begin the show, at a stage or with the whole map."""
        if screen is not None:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.setFocus()
        self._tell_room()
        self.presentation.begin(stage)
        self.sheet.finish_moving()
        self._idle.start()

    def _keymap(self) -> dict[Qt.Key, Callable[[], None]]:
        key, show = Qt.Key, self.presentation
        forward = (key.Key_Down, key.Key_PageDown, key.Key_Space, key.Key_N)
        back = (key.Key_Up, key.Key_PageUp, key.Key_Backspace, key.Key_P)
        keys: dict[Qt.Key, Callable[[], None]] = {
            **dict.fromkeys(forward, show.next),
            **dict.fromkeys(back, show.previous),
            key.Key_Right: show.right,
            key.Key_Left: show.left,
            **dict.fromkeys((key.Key_Home, key.Key_F5), show.first),
            key.Key_End: show.last,
            **dict.fromkeys((key.Key_Return, key.Key_Enter), show.next),
            **dict.fromkeys((key.Key_B, key.Key_Period), self._black),
            **dict.fromkeys((key.Key_W, key.Key_Comma), self._white),
            **dict.fromkeys((key.Key_Plus, key.Key_Equal), self.zoom_in),
            **dict.fromkeys((key.Key_Minus, key.Key_Underscore), self.zoom_out),
            key.Key_H: self._toggle_footer,
            key.Key_L: self._toggle_parts,
            key.Key_T: self._workshop_timer.toggle,
            key.Key_Escape: self._leave,
        }
        return keys

    def zoom_in(self) -> None:
        """Show less, larger."""
        self.sheet.zoom_by(_ZOOM)

    def zoom_out(self) -> None:
        """Show more, smaller."""
        self.sheet.zoom_by(1 / _ZOOM)

    # Keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says; digits make the number of a stage."""
        key = Qt.Key(event.key())
        beyond = event.modifiers() & ~(_NUMPAD | Qt.KeyboardModifier.ShiftModifier)
        if beyond or (key == Qt.Key.Key_F5 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
            return
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and event.text().isdecimal():
            self._type((self._typed + event.text())[-4:])
        elif self._typed and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            number = int(self._typed)
            self._type("")
            self.presentation.go_to_stage(number)
        elif self._typed and key == Qt.Key.Key_Backspace:
            self._type(self._typed[:-1])
        elif self._typed and key == Qt.Key.Key_Escape:
            self._type("")
        elif key in self._keys:
            self._type("")
            self._free_or(key)
        else:
            super().keyPressEvent(event)

    def _free_or(self, key: Qt.Key) -> None:
        """Do what a key does; at the first or last step moving on takes back a zoom."""
        before = self.presentation.step
        self._keys[key]()
        moves = self._keys[key] in (
            self.presentation.next,
            self.presentation.previous,
            self.presentation.right,
            self.presentation.left,
            self.presentation.first,
            self.presentation.last,
        )
        if moves and self.sheet.is_free and self.presentation.step == before:
            self.show_step(smoothly=True)

    def _type(self, digits: str) -> None:
        self._typed = digits
        self.footer.show_typed(digits)

    def _black(self) -> None:
        self.presentation.toggle_blank("black")

    def _white(self) -> None:
        self.presentation.toggle_blank("white")

    def _toggle_footer(self) -> None:
        self.footer.setVisible(self.footer.isHidden())

    def _toggle_parts(self) -> None:
        self.presentation.set_in_parts(not self.presentation.in_parts)

    def _leave(self) -> None:
        if self.presentation.blank:
            self.presentation.set_blank("")
        else:
            self.close()

    # Mouse ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, or a click that goes on."""
        self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the sheet along; show the pointer for a while."""
        self._idle.start()
        if self._pressed is None or not event.buttons() & (
            Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton
        ):
            self.unsetCursor()
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > _CLICK:
            self._dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.sheet.pan_by(moved.x(), moved.y())
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go on with the left button, back with the right one, unless something was dragged."""
        pressed, self._pressed = self._pressed, None
        self.unsetCursor()
        if pressed is None or self._dragged:
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self.presentation.next()
        elif event.button() == Qt.MouseButton.RightButton:
            self.presentation.previous()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        angle = event.angleDelta().y() or event.angleDelta().x()
        self.sheet.zoom_by(_ZOOM ** (angle / _NOTCH), event.position())
        event.accept()

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    # The window -----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the show how large this screen is."""
        super().resizeEvent(event)
        if self.isVisible():
            self._tell_room()

    def event(self, event: QEvent) -> bool:
        """Take keys that would otherwise be a shortcut, or move the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._takes(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        return Qt.Key(event.key()) in self._keys and not event.modifiers() & ~_NUMPAD

    def _tell_room(self) -> None:
        self.presentation.set_room(float(self.width()), float(self.height() - self.footer.height()))

    def _on_running_changed(self, running: bool) -> None:
        if not running and self.isVisible():
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the show."""
        self._idle.stop()
        self.unsetCursor()
        self._type("")
        event.accept()
        self.presentation.end()
