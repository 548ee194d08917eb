"""The context menu of the canvas: only what can be done at that place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from journey_editor.editing.additions import ADDABLE, NAMES
from journey_editor.editing.tools import drop
from journey_editor.editing.tools.choose import text_under
from journey_editor.editing.tools.events import Sheet
from journey_editor.layout.geometry import Point
from journey_editor.translation import inside, tr


class Entry(NamedTuple):
    """One line of the menu: what it says, what it does, and to what kind of thing."""

    text: str
    action: Literal["edit", "link", "cut", "copy", "paste", "duplicate", "delete", "add", "select_all", "fit"]
    kind: str = ""
    keys: str = ""


_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
SEPARATOR: Final = Entry("", "fit", "separator")


def entries(sheet: Sheet, place: Point, read_only: bool, can_paste: bool = False) -> Iterator[Entry]:
    """What can be done at a place with what is selected there."""
    if not read_only:
        slot = text_under(sheet, place.x, place.y)
        if slot is not None:
            yield Entry(tr("Edit text"), "edit", keys="F2")
        if drop.hit(sheet, place.x, place.y, "touchpoint") is not None:
            yield Entry(tr("Link to…"), "link")
        yield SEPARATOR
    yield from _of_clipboard(bool(sheet.selection), read_only, can_paste)
    yield SEPARATOR
    if not read_only:
        for kind in ADDABLE:
            if drop.target(sheet, kind, place.x, place.y) is not None:
                yield Entry(tr("Add {thing} here", thing=inside(tr(NAMES[kind]))), "add", kind)
        yield SEPARATOR
    yield Entry(tr("Select all"), "select_all", keys="Ctrl+A")
    yield Entry(tr("Fit map"), "fit", keys="Ctrl+0")


def _of_clipboard(selected: bool, read_only: bool, can_paste: bool) -> Iterator[Entry]:
    """What can be done with the selection as a whole, and with what is on the clipboard."""
    if selected and not read_only:
        yield Entry(tr("Cut"), "cut", keys="Ctrl+X")
    if selected:
        yield Entry(tr("Copy"), "copy", keys="Ctrl+C")
    if can_paste and not read_only:
        yield Entry(tr("Paste here"), "paste", keys="Ctrl+V")
    if selected and not read_only:
        yield Entry(tr("Duplicate"), "duplicate", keys="Ctrl+D")
        yield Entry(tr("Delete"), "delete", keys="Del")


class Menu(QMenu):
    """A menu whose letters choose an entry, though the same letters are shortcuts of the canvas.

    Qt hears such shortcuts also while a menu is open, as a menu does not take the focus.
    """

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and not event.modifiers() & _COMMANDS:
            event.accept()
            return True
        return super().event(event)


def menu(found: Iterator[Entry], parent: QWidget) -> QMenu:
    """A menu of these entries; the data of each action is its entry."""
    made = Menu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in found:
        if entry == SEPARATOR:
            made.addSeparator()
            continue
        # The keys are only shown: the window and the view hear them.
        action = made.addAction(f"{entry.text}\t{entry.keys}" if entry.keys else entry.text)
        action.setData(entry)
    return made
