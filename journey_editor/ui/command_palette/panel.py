"""The command palette over a window: a field to type in, and what can be chosen below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from journey_editor.canvas.announcing import announce
from journey_editor.canvas.line_feed import as_return
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, style
from journey_editor.ui.command_palette import last_used
from journey_editor.ui.command_palette.choosing import Chooser
from journey_editor.ui.command_palette.entries import Command, gather
from journey_editor.ui.command_palette.rows import ROW, Row, RowDelegate, RowModel
from journey_editor.ui.controls import roles

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_WIDTH: Final = 640
_TOP: Final = 64
_SHARE: Final = 0.62
"""Width and distance from the top in pixels at normal size; the most that it takes of the height."""
_SHADOW: Final = 22
_FALL: Final = 8
_PAGE: Final = 8
_CARDS: Final = frozenset(("stage", "touchpoint", "persona", "note"))


class Field(QLineEdit):
    """A field whose arrow keys, Enter and Esc are about the list below it."""

    moved = Signal(int)
    taken = Signal()
    left = Signal()
    deserted = Signal()
    """The keys went somewhere else."""

    def event(self, event: QEvent) -> bool:
        """Keep Tab and Esc, which would otherwise leave the field or be keys of the window."""
        if isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
            Qt.Key.Key_Escape,
        ):
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take or leave."""
        event = as_return(event)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys went elsewhere, unless to another window or a menu of this field."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.deserted.emit()


class CommandPalette(QWidget):
    """Covers its window, so that a click beside the list closes it; made anew each time."""

    def __init__(self, window: MainWindow) -> None:
        roles.has_role("CommandPalette", QAccessible.Role.Dialog)
        super().__init__(window)
        self._window = window
        self._theme = window.theme
        self._before = window.focusWidget()
        self._is_open = True
        self.setObjectName("CommandPalette")
        self.setAccessibleName(tr("Command palette"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._chooser = Chooser(gather(window, self), last_used.ids(), window.session, window.theme)
        self.field = Field()
        self.list = _list(window.theme)
        self._model = RowModel(self.list)
        self.list.setModel(self._model)
        self.hint = QLabel()
        self._box = self._boxed(window.theme)
        self._connect()
        window.installEventFilter(self)
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Names of thousands of things are read while the person still thinks of the first letter.
        QTimer.singleShot(0, self, self._prepare)

    def _prepare(self) -> None:
        if self._chooser.prepare() and self.isVisible():
            QTimer.singleShot(0, self, self._prepare)

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        self._glass.setPixmap(icons.colored("search", self._theme.secondary).pixmap(17, 17))

    def _boxed(self, theme: Theme) -> QFrame:
        box = QFrame(self)
        box.setObjectName("CommandBox")
        column = QVBoxLayout(box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(15, 4, 12, 4)
        row.setSpacing(8)
        self._glass = QLabel()
        self.show_theme()
        row.addWidget(self._glass)
        self.field.setObjectName("CommandField")
        self.field.setPlaceholderText(tr("Find an action, or anything on this map"))
        self.field.setAccessibleName(tr("Find an action, or anything on this map"))
        self.field.setFont(style.font(15))
        row.addWidget(self.field, 1)
        column.addLayout(row)
        self.list.setAccessibleName(tr("What was found"))
        column.addWidget(self.list, 1)
        self.hint.setObjectName("CommandHint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setFont(style.font(11))
        column.addWidget(self.hint)
        return box

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self.take)
        self.field.left.connect(self.leave)
        self.field.deserted.connect(self._end)
        self.list.clicked.connect(self._on_clicked)
        self.list.selectionModel().currentChanged.connect(self._tell)

    # What is shown ------------------------------------------------------------------------------------

    @property
    def rows(self) -> list[Row]:
        """The rows that are shown."""
        return list(self._model.rows)

    @property
    def current(self) -> Row | None:
        """The row that Enter takes."""
        found = self.list.currentIndex().data(ROW)
        return found if isinstance(found, Row) else None

    def _search(self, text: str) -> None:
        self._model.put(self._chooser.rows(text))
        self.list.scrollToTop()
        self._go(0, 1)
        self._place()

    def _move(self, step: int) -> None:
        if abs(step) == 1:
            self._go(self.list.currentIndex().row() + step, step)
        else:
            row = self.list.currentIndex().row() + step
            self._go(max(0, min(len(self._model.rows) - 1, row)), 1 if step > 0 else -1)

    def _go(self, row: int, step: int) -> None:
        """Go to a row, or on from there over captions; round at the ends."""
        rows = self._model.rows
        for _ in range(len(rows)):
            row %= len(rows)
            if not rows[row].is_caption:
                index = self._model.index(row)
                self.list.selectionModel().setCurrentIndex(
                    index, QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
                self.list.scrollTo(self._model.index(0) if row == 1 and rows[0].is_caption else index)
                return
            row += step
        self._say(tr("Esc closes"))

    def _tell(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self._say(tr("Enter runs it   ·   ↑ ↓ choose   ·   Esc closes"))
            announce(self.list, row.spoken)

    def _say(self, words: str) -> None:
        self.hint.setText(words)

    # Taking and leaving -------------------------------------------------------------------------------

    def take(self) -> None:
        """Run the action that is chosen, or go to the thing on the map."""
        row = self.current
        if row is None:
            return
        if isinstance(row.value, Command):
            self._run(row.value)
        elif isinstance(row.value, str):
            self._end()
            self._go_to(row.value)

    def _go_to(self, id_: str) -> None:
        """Select a thing on the map and show it."""
        view = self._window.view
        self._window.flush()
        self._window.session.select([id_])
        view.reveal(id_)
        # Zoomed in, all that belongs to a touchpoint does not fit; its card is what is looked for.
        card = next((it.area for it in view.figures_of(id_) if it.kind in _CARDS), None)
        if card is not None:
            view.ensureVisible(QRectF(card.x, card.y, card.w, card.h), _SHADOW, _SHADOW)
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _run(self, command: Command) -> None:
        if not command.action.isEnabled():
            said = tr("“{action}” cannot be used now.", action=command.title)
            self._say(said)
            announce(self.hint, said)
            return
        last_used.add(command.id)
        view = self._window.view
        self.leave()
        if command.scope == "canvas":
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        command.action.trigger()

    def leave(self) -> None:
        """Close the palette and give the keys back to who had them."""
        self._end()
        before = self._before
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        if self._is_open:
            self._is_open = False
            self._window.removeEventFilter(self)
            self.hide()
            self.deleteLater()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.take()

    # The widget itself --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the list closes it."""
        event.accept()
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the whole window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(_WIDTH, self.width() - 2 * _SHADOW)
        rows = range(len(self._model.rows))
        wanted = sum(self.list.sizeHintForRow(row) for row in rows[:24]) + 12
        around = self._box.sizeHint().height() - self.list.sizeHint().height()
        height = min(wanted + around, round(self.height() * _SHARE))
        top = min(_TOP, self.height() // 10)
        before = self._box.geometry()
        now = QRect((self.width() - width) // 2, top, width, height)
        if now != before:
            self._box.setGeometry(now)
            # What is below has to paint itself again, so no more than the shadow is.
            self.update(before.united(now).adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW + _FALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shadow of the list on the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self._theme
        darkest = min((QColor(name) for name in (theme.text, theme.desk)), key=QColor.lightness)
        area = QRectF(self._box.geometry())
        for grown in range(_SHADOW, 0, -2):
            darkest.setAlphaF(0.010 + 0.012 * (1 - grown / _SHADOW))
            painter.setBrush(darkest)
            painter.drawRoundedRect(
                area.adjusted(-grown, _FALL - grown, grown, _FALL + grown), 10 + grown, 10 + grown
            )


def _list(theme: Theme) -> QListView:
    found = QListView()
    found.setObjectName("CommandList")
    found.setFrameShape(QListView.Shape.NoFrame)
    found.setItemDelegate(RowDelegate(theme, found))
    found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    found.setSelectionMode(QListView.SelectionMode.SingleSelection)
    found.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    found.setMouseTracking(True)
    return found
