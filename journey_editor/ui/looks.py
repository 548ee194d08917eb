"""The look of the program: light or dark, as the system or the person wants it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, Protocol, get_args, runtime_checkable

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.errors import Cancelled
from journey_editor.layout.theme import ScreenTheme, Theme, theme
from journey_editor.ui import settings, style
from journey_editor.ui.frame import MODE

Mode = Literal["system", "light", "dark"]
MODES: Final[tuple[Mode, ...]] = get_args(Mode)
_only: Final[list[Looks]] = []
_SCHEMES: Final = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


@runtime_checkable
class Themed(Protocol):
    """A widget that keeps something made of colours, and makes it anew when they have changed."""

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""


@runtime_checkable
class Slow(Protocol):
    """A widget that needs long to have other colours, and can make itself ready for them."""

    def expect_theme(self, theme: Theme) -> None:
        """Be ready for the colours of a theme. Raises `Cancelled` when that was stopped."""


@runtime_checkable
class Shedding(Protocol):
    """A widget with many more in it that are not shown and can be made again."""

    def shed(self) -> None:
        """Delete what is not shown: Qt would give all of it other colours, too, while everybody waits."""


def _that_have(protocol: type, widgets: Sequence[QWidget]) -> list[QWidget]:
    """The widgets that have what a protocol wants; Python would need 10 ms to ask that of each widget."""
    kinds = {kind for kind in set(map(type, widgets)) if issubclass(kind, protocol)}
    return [widget for widget in widgets if type(widget) in kinds]


def mode() -> Mode:
    """Which theme the person wants on screen."""
    found = settings.text(MODE)
    return next((one for one in MODES if one == found), "system")


def choose_mode(wanted: Mode) -> None:
    """Show this theme in all windows, now and from now on; all stays as it was when that was stopped."""
    before, running = mode(), _running()
    _remember(wanted)
    if running is not None and not running.follow():
        _remember(before)
        running.follow()


def _remember(wanted: Mode) -> None:
    settings.remember(MODE, None if wanted == "system" else wanted)


def screen() -> Theme:
    """The theme of the screen, which changes as the person wants; the light one without a screen."""
    running = _running()
    return theme() if running is None else running.screen


class Looks(QObject):
    """Keeps the colours of all windows as the person, or else the system, wants them."""

    changed = Signal()
    """Another theme was chosen, or the screen has other colours now."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._is_following = False
        self.screen = ScreenTheme(theme(self._name()))
        style.dress(app, self.screen)
        self._first = self.screen.now
        app.styleHints().colorSchemeChanged.connect(self.follow)

    def dress(self, window: QWidget) -> None:
        """Give a window that was just made the colours of now, where the application began with others."""
        if self.screen.now is not self._first:
            window.setStyleSheet(style.sheet(self.screen))

    def follow(self) -> bool:
        """Show the theme that is wanted now, in everything that is open; False when that was stopped."""
        if self._is_following:
            # The system tells of what is being done, or somebody wants another theme meanwhile.
            return True
        self._is_following = True
        try:
            while (wanted := theme(self._name())) is not self.screen.now:
                self._expect(wanted)
                self.screen.become(wanted)
                self._show()
        except Cancelled:
            return False
        finally:
            self._is_following = False
        self.changed.emit()
        return True

    def _expect(self, wanted: Theme) -> None:
        """Let what would need long get ready, while the windows answer in the colours they have."""
        for widget in _that_have(Shedding, self._app.allWidgets()):
            if isinstance(widget, Shedding):
                widget.shed()
        slow = _that_have(Slow, self._app.allWidgets())
        for widget in [widget for widget in slow if widget.isVisible()]:
            # Another window may be closed meanwhile.
            if shiboken6.isValid(widget) and isinstance(widget, Slow):
                widget.expect_theme(wanted)

    def _name(self) -> str:
        hints, wanted = self._app.styleHints(), mode()
        if wanted != "system":
            # For what the system draws itself: frames of windows, and its own dialogs.
            hints.setColorScheme(_SCHEMES[wanted])
            return wanted
        hints.unsetColorScheme()
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _show(self) -> None:
        # In one go, so that no window is seen with half of its colours.
        shown = [window for window in self._app.topLevelWidgets() if window.isVisible()]
        for window in shown:
            window.setUpdatesEnabled(False)
        style.recolor(self._app, self.screen)
        for widget in _that_have(Themed, self._app.allWidgets()):
            if isinstance(widget, Themed):
                widget.show_theme()
        for window in shown:
            window.setUpdatesEnabled(True)


def begin(app: QApplication) -> Looks:
    """The look of an application, begun when it has none yet."""
    running = _running()
    if running is None:
        running = Looks(app)
        _only[:] = [running]
    return running


def dress(window: QWidget) -> None:
    """Give a window that belongs to none, and has just been made, the colours of now."""
    running = _running()
    if running is not None:
        running.dress(window)


class ThemeActions(QObject):
    """The actions of one window that choose the theme; the one that is chosen is checked."""

    def __init__(self, actions: Mapping[Mode, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._show()
        running = _running()
        if running is not None:
            running.changed.connect(self._show)

    def choose(self, wanted: Mode) -> None:
        """Show this theme in all windows."""
        choose_mode(wanted)
        self._show()

    def _show(self) -> None:
        self._actions[mode()].setChecked(True)


def _running() -> Looks | None:
    # Known here, as to look among the children of the application has Python learn all of Qt's styles.
    return _only[0] if _only and shiboken6.isValid(_only[0]) else None
