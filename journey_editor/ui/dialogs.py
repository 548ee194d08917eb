"""What the window opens over itself: command palette, preferences, sheet of keys, about, and menus by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from journey_editor.ui.command_palette.panel import CommandPalette
    from journey_editor.ui.main_window import MainWindow


class Dialogs(QObject):
    """Makes dialogs when they are asked for, as their modules take time to load."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None

    @property
    def palette(self) -> CommandPalette | None:
        """The command palette while it is open."""
        found = self._palette
        if found is None or not shiboken6.isValid(found) or not found.isVisible():
            return None
        return found

    def commands(self) -> None:
        """Open the command palette, or close it."""
        from journey_editor.ui.command_palette.panel import CommandPalette

        found = self.palette
        if found is not None:
            found.leave()
        else:
            self._palette = CommandPalette(self._window)

    def preferences(self) -> None:
        """Let the person choose language, looks, shortcuts and when to save."""
        from journey_editor.ui.preferences.dialog import Preferences

        dialog = Preferences(self._window, self._window.theme)
        self._run(dialog)
        if dialog.wants_restart:
            self._window.flush()
            self._window.neighbours.restart()

    def keys(self) -> None:
        """Show all keys and the capture language on one sheet."""
        from journey_editor.ui.help import KeySheet

        self._run(KeySheet(self._window))

    def about(self) -> None:
        """Tell what this program is."""
        from journey_editor.ui.help import About

        self._run(About(self._window))

    def menu_here(self) -> None:
        """Open the menu of what has the keys, as many keyboards have no key of their own for it."""
        focused = self._window.focusWidget()
        if focused is not None:
            cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            at = cursor.center() if isinstance(cursor, QRect) else focused.rect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            QApplication.sendEvent(focused, QContextMenuEvent(reason, at, focused.mapToGlobal(at)))

    @staticmethod
    def _run(dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
