"""F6: the parts of a window that have the keys one after the other, all that can be seen just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from journey_editor.ui.controls.focus import first_field, holds

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow


def parts(window: MainWindow) -> list[QWidget]:
    """The canvas, palette, inspector, then docks as they were opened, the bars, header and status bar."""
    docks = [dock.widget() for dock in window.findChildren(QDockWidget) if _is_seen(dock)]
    bars = window.filtering.bar, window.capture_bar.bar, window.finding.bar, window.banner
    found = [window.view, window.palette_panel, window.inspector, *docks, *bars, window.header, window.status]
    return [part for part in found if part is not None and _is_seen(part)]


def go(window: MainWindow, step: int) -> None:
    """Give the keys to the next part (step 1) or the one before (-1) in which anything takes them."""
    there = [(part, _taking_keys(window, part)) for part in parts(window)]
    there = [(part, taking) for part, taking in there if _takes(taking)]
    focused = QApplication.focusWidget() or window.focusWidget()
    inner = (at for at, (part, _) in enumerate(there) if part is focused or holds(part, focused))
    target = there[(next(inner, -1) + step) % len(there)][1]
    target.window().activateWindow()
    target.setFocus(Qt.FocusReason.TabFocusReason)


def _taking_keys(window: MainWindow, part: QWidget) -> QWidget:
    if part is window.view:
        return part
    if window.capture_bar.bar is not None and part is window.capture_bar.bar:
        return window.capture_bar.bar.line
    proxy = part.focusProxy()
    if proxy is not None:
        return proxy
    return part if part.focusPolicy() & Qt.FocusPolicy.TabFocus else first_field(part)


def _takes(widget: QWidget) -> bool:
    """Whether the keys can go to a widget; not to a pane in which there is nothing to choose or type."""
    can = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(can) and widget.isVisible() and widget.isEnabled()


def _is_seen(part: QWidget) -> bool:
    """Whether a part is on screen; one behind another tab is visible to Qt, but cannot be seen."""
    # A canvas without scroll bars has nothing to show of itself: all of it is what it shows the map on.
    within = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = (one for one in (part, *within) if one.isVisible())
    return part.isVisible() and any(not one.visibleRegion().isEmpty() for one in shown)
