"""Where the keys go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from operator import itemgetter
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
        inside = [one for one in root.children() if isinstance(one, QWidget)]
        parts = list(_laid_out(root.layout(), inside))
        parts += [one for one in inside if one.property("floats")]
    above = root.property(ABOVE)
    for part in [above, *parts] if isinstance(above, QWidget) else parts:
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield part
        yield from in_order(part)


def _laid_out(layout: QLayout | None, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of the widgets that are in a layout, in its order.

    Its items are not asked for: the wrappers of spacers outlive them, and whatever comes to stand at
    the same place in memory is then taken for a spacer (seen with PySide 6.11).
    """
    if layout is None:
        return
    parts: list[tuple[int, QWidget | QLayout]] = [
        (at, widget) for widget in widgets if (at := layout.indexOf(widget)) >= 0
    ]
    rest = [widget for widget in widgets if all(widget is not part for _, part in parts)]
    parts += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    for _, part in sorted(parts, key=itemgetter(0)):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid_out(part, rest)


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
