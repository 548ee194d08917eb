"""The table of actions made into menus and shortcuts of one window."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.ui import icons
from journey_editor.ui.action_table import ACTIONS, MENUS, Entry, Key, Spec, Submenu
from journey_editor.ui.controls.labels import plain


class Actions:
    """The table, made into actions of one window."""

    def __init__(self, window: QWidget, canvas: QWidget, theme: Theme) -> None:
        self._window = window
        self._canvas = canvas
        self._theme = theme
        self._groups: dict[str, QActionGroup] = {}
        self._made = {entry.id: self._make(entry) for entry in ACTIONS if isinstance(entry, Spec)}

    def __getitem__(self, id_: str) -> QAction:
        return self._made[id_]

    def rename(self, id_: str, text: str) -> None:
        """Give an action another text, in the menu and in its tooltip."""
        self._made[id_].setText(text)
        self._made[id_].setToolTip(plain(told(text, self._made[id_])))

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar."""
        for menu_id, title in MENUS:
            menu = bar.addMenu(title)
            for entry in ACTIONS:
                if entry.menu == menu_id:
                    self._add(menu, entry)

    def _add(self, menu: QMenu, entry: Entry) -> None:
        if isinstance(entry, Spec):
            menu.addAction(self._made[entry.id])
        elif isinstance(entry, Submenu):
            below = menu.addMenu(entry.text)
            if entry.icon:
                below.setIcon(icons.icon(entry.icon, self._theme))
            below.aboutToShow.connect(_Filling(below, self._window, entry.fills).now)
        else:
            menu.addSeparator()

    def _make(self, spec: Spec) -> QAction:
        action = QAction(spec.text, self._window)
        action.setObjectName(spec.id)
        action.setShortcuts(sequences(spec.keys))
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.icon:
            action.setIcon(icons.icon(spec.icon, self._theme))
        name = spec.text.replace("&", "").rstrip("…")
        action.setStatusTip(spec.tip)
        action.setToolTip(told(spec.tip or name, action))
        owner = self._window
        if spec.scope == "canvas":
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            owner = self._canvas
        owner.addAction(action)
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self._window))
            group.addAction(action)
        action.triggered.connect(_Calling(action, self._window, spec).now)
        return action


class _Calling(QObject):
    """Calls what an action does, without the state that Qt sends along."""

    def __init__(self, action: QAction, window: QWidget, spec: Spec) -> None:
        super().__init__(action)
        self._window = window
        self._spec = spec

    def now(self) -> None:
        function: Callable[..., object] = attrgetter(self._spec.does)(self._window)
        if self._spec.argument is None:
            function()
        else:
            function(self._spec.argument)


class _Filling(QObject):
    """Fills a menu anew each time it opens."""

    def __init__(self, menu: QMenu, window: QWidget, fills: str) -> None:
        super().__init__(menu)
        self._menu = menu
        self._window = window
        self._fills = fills

    def now(self) -> None:
        self._menu.clear()
        attrgetter(self._fills)(self._window)(self._menu)


def sequences(keys: tuple[Key, ...]) -> list[QKeySequence]:
    """The platform's key sequences for keys, each once."""
    found: list[QKeySequence] = []
    for key in keys:
        bound = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        found += [sequence for sequence in bound if sequence not in found]
    return found


def told(text: str, action: QAction) -> str:
    """A tooltip with the key at its end."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({key})" if key else text
