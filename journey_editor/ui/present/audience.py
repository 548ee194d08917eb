"""The audience window: what the room sees on the second display while the facilitator keeps the editor."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from journey_editor.disguises import one_line
from journey_editor.layout.geometry import Rect
from journey_editor.translation import later, tr
from journey_editor.ui.controls import roles
from journey_editor.ui.controls.labels import label
from journey_editor.ui.present import framing
from journey_editor.ui.present.display import Display
from journey_editor.ui.present.screen import seen_by
from journey_editor.ui.present.show import Show
from journey_editor.ui.workshop.board import VoteBoard
from journey_editor.ui.workshop.timer import WorkshopTimer
from journey_editor.ui.workshop.timer_face import TimerFace
from journey_editor.ui.workshop.voting import Voting

Between = Literal["view", "map"]
ONE_DISPLAY: Final = later(
    "There is one display only, so this is an ordinary window. Drag it to the projector when that is "
    "connected, and press F11 to fill it."
)
_SIZE: Final = (1120, 700)
_TIMER_W: Final = 0.2
_TIMER_H: Final = 0.16
_BOARD: Final = 0.06


class Audience(Display):
    """Mirrors the show while somebody presents. In between it follows the editor's view (`view`) or holds
    the whole map (`map`). The timer, when in use, and a vote lie above that."""

    closed = Signal()

    def __init__(
        self, show: Show, timer: WorkshopTimer, voting: Voting, parent: QWidget | None = None
    ) -> None:
        roles.has_role("Audience", QAccessible.Role.Window)
        super().__init__(show, timer, parent)
        self._timer = timer
        self._voting = voting
        self._between: Between = "view"
        theme = show.view.theme
        self.face = TimerFace(timer, theme, self)
        self.board = VoteBoard(voting, theme, self)
        self.footer.tells_time = False
        self.notice = _Notice(self)
        self.notice.hide()
        self.setWindowFlag(Qt.WindowType.Window)
        # The keys stay with the facilitator, whatever the window manager does with new windows.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAccessibleName(tr("Audience window"))
        self.cover.raise_()
        view = show.view
        for signal in (
            view.zoom_changed,
            view.horizontalScrollBar().valueChanged,
            view.verticalScrollBar().valueChanged,
        ):
            signal.connect(self._on_view_moved)
        show.running_changed.connect(self._on_running_changed)
        timer.changed.connect(self._show_above)
        voting.changed.connect(self._show_above)
        view.drawing_changed.connect(self._show_title)
        self._show_title()
        self._show_above()

    @property
    def between(self) -> Between:
        """What is shown while nobody presents."""
        return self._between

    def set_between(self, between: Between) -> None:
        """Follow the editor's view, or hold the whole map, while nobody presents."""
        self._between = between
        self._show_rest(smoothly=True)

    def open(self, beside: QWidget) -> None:
        """Fill another display than that of a window; be an ordinary window when there is none."""
        other = other_screen(beside.screen())
        if other is not None:
            self.setScreen(other)
            self.setGeometry(other.geometry())
            # `showFullScreen` would ask for the keys, and only some window managers give them back.
            self.setWindowState(Qt.WindowState.WindowFullScreen)
            self.show()
        else:
            self.resize(*_SIZE)
            self.notice.say(tr(ONE_DISPLAY))
            self.show()
        if self.follows:
            self.show_step(smoothly=False)
        else:
            self._show_rest(smoothly=False)
        self._place_above()
        # The facilitator goes on in the editor.
        beside.activateWindow()

    def toggle_full_screen(self) -> None:
        """Fill the display this window is on, or be an ordinary window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.notice.hide()
            self.showFullScreen()

    def _show_rest(self, *, smoothly: bool) -> None:
        """Show what is seen between presentations."""
        drawing = self.presentation.view.drawing
        whole = Rect(0, 0, drawing.width, drawing.height).inset(-8)
        seen = seen_by(self.presentation.view) if self._between == "view" else whole
        self.sheet.show_area(seen if seen.w > 1 and seen.h > 1 else whole, smoothly=smoothly)
        # The steps of the show are made anew only while somebody presents.
        whole_map = framing.whole(drawing)
        self.footer.show_step(whole_map)
        self.tell(whole_map)

    def _on_view_moved(self) -> None:
        if self._between == "view" and not self.follows and self.isVisible():
            self._show_rest(smoothly=False)

    def _on_redrawn(self) -> None:
        super()._on_redrawn()
        if not self.follows:
            self._show_rest(smoothly=False)

    def _on_running_changed(self, running: bool) -> None:
        if not running:
            self.cover.hide()
            self._show_rest(smoothly=True)

    def _show_title(self) -> None:
        # Qt takes [*] for the place of the mark for unsaved work, and two of them for one that is written.
        title = one_line(self.presentation.view.drawing.title).replace("[*]", "[*][*]")
        self.setWindowTitle(tr("Audience: {title}", title=title) if title else tr("Audience"))

    def _show_above(self) -> None:
        self.face.setVisible(self._timer.in_use)
        self.board.setVisible(self._voting.is_open)
        self._place_above()

    def _place_above(self) -> None:
        w, h = self.width(), self.height() - self.footer.height()
        edge = max(8, round(h * 0.025))
        tall = round(max(h * _TIMER_H, 60))
        wide = min(round(max(w * _TIMER_W, tall * 1.9)), w - 2 * edge)
        self.face.setGeometry(QRect(w - wide - edge, edge, wide, tall))
        left = round(w * _BOARD)
        top = round(h * _BOARD)
        below = self.face.geometry().bottom() + edge if self._timer.in_use else top
        self.board.setGeometry(QRect(left, below, w - 2 * left, h - below - top))
        self.notice.setFixedWidth(min(620, max(200, w - 40)))
        self.notice.adjustSize()
        self.notice.move(QPoint((w - self.notice.width()) // 2, h - self.notice.height() - edge))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what lies above in proportion."""
        super().resizeEvent(event)
        self._place_above()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the display, or not."""
        self.toggle_full_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 fills the display or not, Esc leaves that; the rest goes to the show, as a clicker sends it."""
        key = event.key()
        show = self.presentation
        if key in (Qt.Key.Key_F11, Qt.Key.Key_F):
            self.toggle_full_screen()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        elif not show.running:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Space):
            show.next()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Backspace):
            show.previous()
        elif key == Qt.Key.Key_Right:
            show.right()
        elif key == Qt.Key.Key_Left:
            show.left()
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            show.toggle_blank("black")
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window is gone."""
        event.accept()
        self.closed.emit()


class _Notice(QFrame):
    """A sentence that can be put away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("StartCard")
        self.text = label("", "faint")
        away = QPushButton(tr("Got it"))
        away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(away)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.raise_()


def other_screen(own: QScreen) -> QScreen | None:
    """A display other than this one that shows something else; None when there is none."""
    return next(
        (
            screen
            for screen in QGuiApplication.screens()
            if screen is not own and screen.geometry() != own.geometry()
        ),
        None,
    )
