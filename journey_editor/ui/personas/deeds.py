"""What can be done with the personas of the panel, from its keys, its menu and its mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from journey_editor.editing import personas
from journey_editor.model import plans
from journey_editor.model.edits import Edit
from journey_editor.translation import tr
from journey_editor.ui import kinds

if TYPE_CHECKING:
    from journey_editor.ui.personas.panel import PersonasPanel


class Deeds(QObject):
    """Each changes the map as one step, or the window alone."""

    def __init__(self, panel: PersonasPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._session = panel.session

    def add(self, name: str) -> None:
        """Add a persona after the others."""
        self._session.do(plans.add_persona(self._session.journey, name), tr("Add persona"))

    def activate(self, id_: str) -> None:
        """Let the digit keys speak for a persona, and select it."""
        self._session.set_active_persona(id_)
        self._session.select([id_])
        card = self._panel.cards.get(id_)
        if card is not None and not card.hasFocus():
            card.setFocus(Qt.FocusReason.MouseFocusReason)

    def duplicate(self, id_: str) -> None:
        """Add another persona like this one."""
        edit = personas.duplicate(self._session.journey, id_)
        if edit is not None and self._session.do(edit, tr("Duplicate persona")):
            self.focus(edit.record.id)

    def delete(self, id_: str) -> None:
        """Delete a persona with its feelings; the next card takes the keys."""
        record = self._session.journey.persona(id_)
        ids = list(self._panel.cards)
        edit = plans.remove(self._session.journey, [id_])
        if record is None or edit is None or not self._session.do(edit, tr("Delete persona")):
            return
        self._panel.say(tr("“{name}” is deleted; undo brings it back.", name=kinds.line_of(record)))
        at = ids.index(id_) if id_ in ids else 0
        left = [other for other in ids if other != id_]
        if left:
            self.focus(left[min(at, len(left) - 1)])

    def shift(self, id_: str, step: int) -> None:
        """Move a persona up (-1) or down (1) by one."""
        self._move(id_, personas.shift(self._session.journey, id_, step))

    def put_before(self, id_: str, before: str | None) -> None:
        """Move a persona before another one, to the end when None."""
        self._move(id_, plans.move_persona(self._session.journey, id_, before))

    def focus(self, id_: str) -> None:
        """Give a card the keys."""
        card = self._panel.cards.get(id_)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch_shown(self, id_: str) -> None:
        """Show a persona, or hide it."""
        showing = self._panel.showing
        showing.switch(id_, shown=not showing.is_shown(id_))

    def paste_photo(self, id_: str) -> None:
        """Begin to cut the picture on the clipboard for a persona."""
        sheet = self._panel.unfold(id_)
        if sheet is not None:
            sheet.photo.take_offered()

    def menu(self, id_: str) -> QMenu:
        """What can be done with one persona."""
        menu = QMenu(self._panel)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        panel, showing = self._panel, self._panel.showing
        frozen = self._session.read_only
        everyone = [persona.id for persona in self._session.journey.personas]

        def add(text: str, keys: str, deed: Callable[[], object], *, enabled: bool = True) -> None:
            action = menu.addAction(f"{text}\t{keys}" if keys else text)
            action.triggered.connect(_Doing(menu, deed).now)
            action.setEnabled(enabled)

        is_open, is_active = panel.opened == id_, self._session.active_persona == id_
        add(tr("Fold") if is_open else tr("Edit"), tr("Enter"), lambda: panel.switch(id_))
        add(tr("Make active"), "A", lambda: self.activate(id_), enabled=not is_active)
        add(tr("Hide") if showing.is_shown(id_) else tr("Show"), tr("Space"), lambda: self.switch_shown(id_))
        add(tr("Show only this"), "O", lambda: showing.show_only(id_))
        menu.addSeparator()
        add(tr("Duplicate"), "Ctrl+D", lambda: self.duplicate(id_), enabled=not frozen)
        add(tr("Paste photo"), "Ctrl+V", lambda: self.paste_photo(id_), enabled=not frozen)
        up, down = tr("Alt+Up"), tr("Alt+Down")
        add(tr("Move up"), up, lambda: self.shift(id_, -1), enabled=not frozen and id_ != everyone[0])
        add(tr("Move down"), down, lambda: self.shift(id_, 1), enabled=not frozen and id_ != everyone[-1])
        menu.addSeparator()
        add(tr("Delete"), tr("Del"), lambda: self.delete(id_), enabled=not frozen)
        return menu

    def _move(self, id_: str, edit: Edit | None) -> None:
        # Unless somebody is chosen the first one is active: moving must not change who that is.
        self._session.set_active_persona(self._session.active_persona)
        if edit is not None and self._session.do(edit, tr("Move persona")):
            self._tell_place(id_)

    def _tell_place(self, id_: str) -> None:
        ids = [persona.id for persona in self._session.journey.personas]
        record = self._session.journey.persona(id_)
        name = kinds.line_of(record) if record is not None else ""
        place = ids.index(id_) + 1
        self._panel.say(tr("“{name}” is {place} of {count} now.", name=name, place=place, count=len(ids)))


class _Doing(QObject):
    """Does one thing when a line of a menu is chosen, and goes with the menu."""

    def __init__(self, menu: QMenu, deed: Callable[[], object]) -> None:
        super().__init__(menu)
        self._deed = deed

    def now(self) -> None:
        """Do it."""
        self._deed()
