"""What can be run by name: the actions of a window, and the lines of menus whose content changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journey_editor.translation import tr
from journey_editor.ui import shortcuts
from journey_editor.ui.action_table import ACTIONS, MENUS, Entry, Scope, Spec, Submenu
from journey_editor.ui.actions import bare
from journey_editor.ui.command_palette.matching import folded
from journey_editor.ui.command_palette.synonyms import SYNONYMS

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

ITSELF: Final = "command_palette"
"""The action that is left out, as it has just been run."""


@dataclass(frozen=True, slots=True, eq=False)
class Command:
    """One action with its name and where it is in the menus; `name` and `others` are folded for searching."""

    id: str
    title: str
    path: str
    action: QAction
    name: str
    others: str
    scope: Scope = "window"

    @property
    def keys(self) -> str:
        """Its key as people write it here; empty when it has none."""
        return shortcuts.native(self.action.shortcut())

    @property
    def checked(self) -> bool | None:
        """Whether it is switched on; None when it cannot be."""
        return self.action.isChecked() if self.action.isCheckable() else None


def gather(window: MainWindow, holder: QWidget) -> list[Command]:
    """Everything that can be run now, in the order of the menus.

    `holder` keeps the lines of menus whose content changes alive.
    """
    found: list[Command] = []
    for menu, title in MENUS:
        for entry in (entry for entry in ACTIONS if entry.menu == menu):
            found += _of(entry, bare(tr(title)), window, holder)
    return found


def of_action(spec: Spec, action: QAction, menu: str) -> Command:
    """An action of the table; `menu` is the title of its menu."""
    title = bare(action.text())
    if spec.below:
        menu = f"{menu} › {bare(tr(spec.below))}"
    named = (spec.text, SYNONYMS.get(spec.id, ""))
    # In another language the English names are found as well: manuals and colleagues may use them.
    words = dict.fromkeys((tr(spec.tip) if spec.tip else "", tr(named[1]), *map(bare, named)))
    others = " ".join((menu, *words))
    return Command(spec.id, title, menu, action, folded(title), folded(others), spec.scope)


def _of(entry: Entry, menu: str, window: MainWindow, holder: QWidget) -> Iterator[Command]:
    if isinstance(entry, Spec):
        if entry.id != ITSELF:
            yield of_action(entry, window.commands[entry.id], menu)
    elif isinstance(entry, Submenu):
        below = QMenu(bare(tr(entry.text)), holder)
        attrgetter(entry.fills)(window)(below)
        yield from _lines(below, entry.fills, menu, entry.icon or "", window)


def _lines(below: QMenu, id_: str, path: str, icon: str, window: MainWindow) -> Iterator[Command]:
    from journey_editor.ui import icons

    title = below.title()
    for action in below.actions():
        further = action.menu()
        if isinstance(further, QMenu):
            further.aboutToShow.emit()
            yield from _lines(further, f"{id_}/{action.text()}", f"{path} › {title}", icon, window)
        elif action.isEnabled() and not action.isSeparator():
            if action.icon().isNull() and icon:
                action.setIcon(icons.icon(icon, window.theme))
            named = f"{title}: {bare(action.text())}"
            yield Command(f"{id_}/{action.text()}", named, path, action, folded(named), folded(path))
