"""The table of actions made into menus and shortcuts of one window."""

from __future__ import annotations

import re
from collections.abc import Callable
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from journey_editor.canvas.menu import Menu
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, settings, shortcuts
from journey_editor.ui.action_table import ACTIONS, MENUS, Entry, Spec, Submenu
from journey_editor.ui.controls.labels import plain

_MARK: Final = re.compile("&(.)")


class Actions:
    """The table, made into actions of one window."""

    def __init__(self, window: QWidget, canvas: QWidget, theme: Theme) -> None:
        self._window = window
        self._canvas = canvas
        self._theme = theme
        self._groups: dict[str, QActionGroup] = {}
        self._told: dict[str, str] = {}
        self._made: dict[str, QAction] = {}
        changed = shortcuts.own()
        for spec in shortcuts.specs():
            self._made[spec.id] = self._make(spec)
            self._bind(spec, changed)
        self._following = _Following(window, self._on_keys_changed)

    def __getitem__(self, id_: str) -> QAction:
        return self._made[id_]

    def __contains__(self, id_: str) -> bool:
        return id_ in self._made

    def rename(self, id_: str, text: str) -> None:
        """Give an action another text, in the menu and in its tooltip."""
        self._made[id_].setText(text)
        self._tell(id_, bare(text))

    def _tell(self, id_: str, text: str) -> None:
        """Say in the tooltip of an action what it does, and its key."""
        self._told[id_] = text
        self._made[id_].setToolTip(plain(told(text, self._made[id_])))

    def _bind(self, spec: Spec, changed: dict[str, list[QKeySequence]]) -> None:
        """Give an action its keys of now, and tell them."""
        self._made[spec.id].setShortcuts(shortcuts.keys(spec, changed))
        self._tell(spec.id, self._told[spec.id])

    def _on_keys_changed(self) -> None:
        changed = shortcuts.own()
        for spec in shortcuts.specs():
            self._bind(spec, changed)

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar."""
        for menu_id, title in MENUS:
            menu = Menu(tr(title), bar)
            bar.addMenu(menu)
            for entry in ACTIONS:
                if entry.menu == menu_id:
                    self._add(menu, entry)

    def _add(self, menu: QMenu, entry: Entry) -> None:
        if isinstance(entry, Spec):
            self._menu_for(menu, entry).addAction(self._made[entry.id])
        elif isinstance(entry, Submenu):
            below = Menu(tr(entry.text), menu)
            menu.addMenu(below)
            if entry.icon:
                below.setIcon(icons.icon(entry.icon, self._theme))
            below.aboutToShow.connect(_Filling(below, self._window, entry.fills).now)
        else:
            menu.addSeparator()

    @staticmethod
    def _menu_for(menu: QMenu, spec: Spec) -> QMenu:
        """The menu in which an action stands: the menu itself, or the one of its `below` at its end."""
        if not spec.below:
            return menu
        title = tr(spec.below)
        above = menu.actions()
        last = above[-1] if above else None
        if last is not None and last.text() == title and isinstance(last.menu(), QMenu):
            return last.menu()  # type: ignore[return-value]  # Qt's stubs say QObject
        below = Menu(title, menu)
        menu.addMenu(below)
        return below

    def _make(self, spec: Spec) -> QAction:
        action = QAction(tr(spec.text), self._window)
        action.setObjectName(spec.id)
        action.setMenuRole(spec.role)
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.icon:
            action.setIcon(icons.icon(spec.icon, self._theme))
        tip = tr(spec.tip) if spec.tip else ""
        action.setStatusTip(tip)
        self._told[spec.id] = tip or bare(action.text())
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


class _Following(QObject):
    """Hears of other keys as long as the window is there."""

    def __init__(self, window: QWidget, follow: Callable[[], None]) -> None:
        super().__init__(window)
        self._follow = follow
        settings.watch().changed.connect(self.now)

    def now(self, key: str) -> None:
        if key == shortcuts.SETTING:
            self._follow()


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


def bare(text: str) -> str:
    """The text of an action without the mark of its letter in the menu and without dots at its end."""
    return _MARK.sub(r"\1", text).rstrip("…")


def told(text: str, action: QAction) -> str:
    """A tooltip with the key at its end."""
    key = shortcuts.native(action.shortcut())
    return f"{text} ({key})" if key else text
