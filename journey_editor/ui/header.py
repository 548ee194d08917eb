"""The bar at the top: whose map this is, what the mouse does, undo, zoom; capture, present and export."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from journey_editor.disguises import one_line
from journey_editor.translation import later, tr
from journey_editor.ui import style
from journey_editor.ui.actions import Actions
from journey_editor.ui.controls import roles
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.pressing import by_enter

HEIGHT: Final = 52
_TOOLS: Final = (
    ("tool_select", later("Select")),
    ("tool_connect", later("Connect")),
    ("tool_hand", later("Hand")),
)
_BUTTONS: Final = (("capture", later("Capture")), ("present", later("Present")), ("export", later("Export")))
_STATES: Final = {
    "saved": later("saved"),
    "unsaved": later("unsaved"),
    "read-only": later("read-only"),
    "": "",
}
_SIDE: Final = 20
_GAP: Final = 16
_BETWEEN: Final = 18
_TITLE: Final = 150
"""Pixels that title and state are to have before other parts leave for them."""


class Header(QFrame):
    """Title and state at the left, tools in the middle, capture, present and export at the right.

    In a narrow window the parts that have keys and menus as well leave, one after the other.
    """

    def __init__(self, actions: Actions) -> None:
        roles.has_role("Header", QAccessible.Role.Pane)
        super().__init__()
        self.setObjectName("Header")
        self.setAccessibleName(tr("Toolbar"))
        self.setFixedHeight(HEIGHT)
        self._title = _Elided("HeaderTitle")
        self._title.setFont(style.font(15, style.BOLD))
        self._state = QLabel()
        self._state.setObjectName("HeaderState")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.zoom = _text_button(actions["zoom_100"], "86 %")
        self.zoom.setAccessibleName(tr("Zoom"))
        self.buttons = [_word_button(actions[name], tr(word)) for name, word in _BUTTONS if name in actions]
        self.export = self.buttons[-1]
        self.export.setProperty("primary", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDE, 0, _SIDE, 0)
        grid.setHorizontalSpacing(_GAP)
        grid.addWidget(_row([self._title, self._state], spacing=16, stretch=True), 0, 0)
        grid.addWidget(self._middle(actions), 0, 1)
        grid.addWidget(_row(self.buttons, spacing=8), 0, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _middle(self, actions: Actions) -> QWidget:
        tools = [_text_button(actions[name], tr(word)) for name, word in _TOOLS]
        undo, redo = (_icon_button(actions[name]) for name in ("undo", "redo"))
        smaller, larger = (_icon_button(actions[name]) for name in ("zoom_out", "zoom_in"))
        fit = _text_button(actions["fit"], tr("Fit"))
        self._parts = [
            _row(tools, spacing=4),
            _row([undo, redo]),
            _row([smaller, self.zoom, larger, fit], spacing=2),
        ]
        return _row(self._parts, spacing=_BETWEEN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let parts leave that have no room, and come back when they have."""
        super().resizeEvent(event)
        ends = sum(button.sizeHint().width() for button in self.buttons) + 8 * len(self.buttons)
        # The middle stays in the middle, so what the buttons take at the right is taken at the left too.
        room = self.width() - 2 * (_SIDE + _GAP) - ends - max(_TITLE, min(ends, self.width() // 4))
        for part in (self._parts[1], self._parts[0], self._parts[2]):
            room -= part.sizeHint().width() + _BETWEEN
            part.setVisible(room >= 0)

    def minimumSizeHint(self) -> QSize:
        """Title and buttons: everything between them may leave."""
        ends = sum(button.sizeHint().width() + 8 for button in self.buttons)
        return QSize(2 * _SIDE + _GAP + ends + _TITLE, HEIGHT)

    def show_title(self, title: str) -> None:
        """Show the map's title."""
        self._title.put(title)

    def show_state(self, state: str) -> None:
        """Show whether the map is saved: `saved`, `unsaved`, `read-only`, or nothing."""
        self._state.setText(tr(_STATES[state]) if state else "")
        self._state.setProperty("state", state)
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)

    @property
    def state(self) -> str:
        """What is said about saving."""
        return self._state.text()

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom; 1.0 is 100 %."""
        text = f"{round(zoom * 100)} %"
        self.zoom.setText(text)
        self.zoom.setAccessibleName(f"{tr('Zoom')}: {text}")


class _Elided(QLabel):
    """A label that ends in … where there is no room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(60)
        self._whole = ""

    def put(self, text: str) -> None:
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: object) -> None:
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, self.fontMetrics().height())

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
        self.setToolTip(plain(self._whole) if self.text() != self._whole else "")
        self.updateGeometry()


def _text_button(action: QAction, text: str) -> QPushButton:
    """A button with a shorter text than its action has in the menu, switched with the action."""
    button = QPushButton(text)
    button.setProperty("flat", True)
    _stand_for(action, button)
    return button


def _icon_button(action: QAction) -> QToolButton:
    """A button with the action's icon alone."""
    button = QToolButton()
    button.setIcon(action.icon())
    button.setProperty("icononly", True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(18, 18))
    _stand_for(action, button)
    return button


def _word_button(action: QAction, text: str) -> QPushButton:
    """A button with a frame, for what a whole session of work comes to."""
    button = QPushButton(text)
    _stand_for(action, button)
    button.setAccessibleName(text)
    button.ensurePolished()
    button.setMinimumWidth(max(88, button.sizeHint().width()))
    return button


def _stand_for(action: QAction, button: QAbstractButton) -> None:
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", "").rstrip("…"))
    button.setCheckable(action.isCheckable())
    if isinstance(button, QPushButton):
        by_enter(button)
    _Follower(action, button)


class _Follower(QObject):
    """Keeps a button as its action is, and triggers the action when the button is pressed.

    `QToolButton.setDefaultAction` connects itself once more at every change of the action: undo took
    longer and more memory with each edit (seen with Qt 6.11).
    """

    def __init__(self, action: QAction, button: QAbstractButton) -> None:
        super().__init__(button)
        self._action = action
        self._button = button
        button.clicked.connect(self._on_clicked)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._button.setEnabled(self._action.isEnabled())
        self._button.setChecked(self._action.isChecked())
        self._button.setToolTip(self._action.toolTip())

    def _on_clicked(self) -> None:
        self._action.trigger()
        self._follow()


def _row(widgets: Sequence[QWidget], spacing: int = 2, *, stretch: bool = False) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch()
    return holder
