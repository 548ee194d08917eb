"""Where the keys go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget

ABOVE: Final = "above"
"""The property by which a widget names another that is read before what is in it."""


def holds(pane: QWidget, widget: QWidget | None) -> bool:
    """Whether a widget is inside a pane."""
    return widget is not None and pane.isAncestorOf(widget)


def first_field(pane: QWidget) -> QWidget:
    """The first widget of a pane that takes the keys, in the order of reading where there is one."""
    tab = Qt.FocusPolicy.TabFocus
    made = (child for child in pane.findChildren(QWidget) if child.focusPolicy() & tab)
    fields = chain(in_order(pane), made)
    return next((one for one in fields if one.isVisibleTo(pane) and one.isEnabled()), pane)


def in_order(root: QWidget) -> Iterator[QWidget]:
    """The widgets inside a pane that Tab stops at, as they lie in its layouts: the order of reading."""
    if isinstance(root, QSplitter):
        parts: list[QWidget] = [part for at in range(root.count()) if (part := root.widget(at))]
    elif isinstance(root, QScrollArea):
        parts = [inner] if (inner := root.widget()) is not None else []
    else:
        parts = list(_laid_out(root.layout()))
        parts += [one for one in root.children() if isinstance(one, QWidget) and one.property("floats")]
    above = root.property(ABOVE)
    for part in [above, *parts] if isinstance(above, QWidget) else parts:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        yield from in_order(part)


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid_out(item.layout())


def neighbour(root: QWidget, focused: QWidget | None, step: int) -> QWidget | None:
    """The widget to which Tab (step 1) or Shift+Tab (-1) goes from the one that has the keys."""
    stops = [widget for widget in in_order(root) if widget.isVisible() and widget.isEnabled()]
    if not stops:
        return None
    holders = [at for at, stop in enumerate(stops) if stop is focused or holds(stop, focused)]
    # The innermost, as the canvas holds the card that floats above it.
    at = holders[-1] if holders else None
    if at is None:
        return stops[0] if step > 0 else stops[-1]
    return stops[(at + step) % len(stops)]
