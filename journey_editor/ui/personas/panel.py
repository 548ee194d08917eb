"""The personas panel: a card for everybody, shown or not, active or not, and the sheet of the open one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Persona
from journey_editor.translation import tr
from journey_editor.ui import kinds
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.focus import holds, neighbour
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.following import Following
from journey_editor.ui.inspector.sections.parts import AddLine
from journey_editor.ui.personas.board import Board
from journey_editor.ui.personas.card import AVATAR, PersonaCard, State
from journey_editor.ui.personas.deeds import Deeds
from journey_editor.ui.personas.keys import CardKeys
from journey_editor.ui.personas.sheet import PersonaSheet
from journey_editor.ui.personas.showing import Showing

WIDTH: Final = 340
MOST: Final = 60
"""More cards than this say nothing at a glance; a sentence tells where the others are."""

_LONGEST: Final = 40


class PersonasPanel(QWidget):
    """The personas of a session's map."""

    message = Signal(str)
    """A sentence for the status bar."""
    left = Signal()
    """Esc was pressed; somebody else should take the keys."""

    def __init__(
        self, session: Session, theme: Theme, showing: Showing | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("Personas")
        self.setAccessibleName(tr("Personas"))
        self.session = session
        self.showing = Showing(session, self) if showing is None else showing
        self._theme = theme
        self._opened = ""
        self.deeds = Deeds(self)
        self.sheet: PersonaSheet | None = None
        self.board = Board(theme)
        self.add = AddLine(tr("Add persona"), tr("Name, Enter for the next"))
        self.all = QPushButton(tr("Show all"))
        self.all.setProperty("link", True)
        self.all.setAccessibleName(tr("Show all personas"))
        by_enter(self.all)
        self._said = label("", "label")
        self._told = label("", "faint")
        self._keys = CardKeys(self)
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that F6 comes to the active card
        self._following = Following(session, self)
        self._following.changed.connect(self._on_changed)
        self._following.replaced.connect(self._on_replaced)
        self._following.selection_changed.connect(self._on_selection_changed)
        session.active_persona_changed.connect(self.refresh)
        session.path_changed.connect(self.refresh)
        self.showing.changed.connect(self._on_shown)
        self.board.moved.connect(self.deeds.put_before)
        self.add.typed.connect(self.deeds.add)
        self.all.clicked.connect(self.showing.show_all)
        self.refresh()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.add, 1)
        head.addWidget(self._said)
        head.addWidget(self.all)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.board)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def sizeHint(self) -> QSize:
        """Wide enough for a form."""
        return QSize(WIDTH, 420)

    def minimumSizeHint(self) -> QSize:
        """One narrow card."""
        return QSize(250, 180)

    # What others ask for --------------------------------------------------------------------------

    @property
    def opened(self) -> str:
        """The id of the persona whose sheet is unfolded; empty when none is."""
        return self._opened

    @property
    def cards(self) -> dict[str, PersonaCard]:
        """The cards by the ids of their personas, in their order."""
        return {card.id: card for card in self.board.cards}

    def unfold(self, id_: str, *, focus: bool = False) -> PersonaSheet | None:
        """Show a persona's sheet and fold the others; None when there is no such persona."""
        persona = self.session.journey.persona(id_)
        if persona is None or id_ not in self.cards:
            return None
        if self.sheet is None:
            self.sheet = PersonaSheet(self.session, self._theme)
        self._opened = id_
        self.sheet.put(persona)
        self.refresh()
        if focus:
            self.sheet.box("name").editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to(id_)
        return self.sheet

    def fold(self) -> None:
        """Put the sheet away; the card takes the keys if the sheet had them."""
        if self.sheet is None or not self._opened:
            return
        self.sheet.flush()
        card, had_focus = self.cards.get(self._opened), holds(self.sheet, self.window().focusWidget())
        self._opened = ""
        self.refresh()
        if had_focus and card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def switch(self, id_: str) -> None:
        """Unfold a card, or fold it."""
        if id_ == self._opened:
            self.fold()
        else:
            self.unfold(id_, focus=True)

    def flush(self) -> None:
        """Take what is being typed."""
        if self.sheet is not None and self._opened:
            self.sheet.flush()
        self.add.flush()

    def say(self, sentence: str) -> None:
        """Tell a sentence in the status bar."""
        self.message.emit(sentence)

    # Following the map ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the personas that there are now, and how they stand."""
        session = self.session
        personas, active = session.journey.personas[:MOST], session.active_persona
        if self._opened not in {persona.id for persona in personas}:
            self._opened = ""
        cards = self.cards
        made = [cards.get(persona.id) or self._made(persona.id) for persona in personas]
        for card, persona in zip(made, personas, strict=True):
            state = State(
                shown=self.showing.is_shown(persona.id),
                active=persona.id == active,
                opened=persona.id == self._opened,
                frozen=session.read_only,
            )
            card.put(persona, avatar_of(session, persona, self._theme, AVATAR), state)
        self.board.put(made, self._opened, self.sheet)
        self.setFocusProxy(self.cards.get(active) or self.add.button)
        self._tell(active)

    def show_theme(self) -> None:
        """Take the colours that the theme has now, for photos that are letters on a colour."""
        self.refresh()

    def _made(self, id_: str) -> PersonaCard:
        card = PersonaCard(id_, self._theme)
        card.pressed.connect(self.deeds.activate)
        card.opens.connect(self.switch)
        card.shows.connect(self._on_shows)
        card.shows_only.connect(self.showing.show_only)
        card.asks_menu.connect(self._on_asks_menu)
        card.pictured.connect(self._on_pictured)
        card.installEventFilter(self._keys)
        return card

    def _tell(self, active: str) -> None:
        session, everyone = self.session, self.session.journey.personas
        self._said.setText(self.showing.said)
        self._said.setVisible(self.showing.shown is not None)
        self.all.setVisible(self.showing.shown is not None)
        self.add.setVisible(not session.read_only)
        found = session.journey.persona(active)
        if found is None:
            told = tr("Nobody yet. Add somebody by name; Enter adds the next one.")
        else:
            name = kinds.line_of(found) or tr("Unnamed")
            short = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"
            told = tr("Keys 1 to 5 on the map set how {name} feels.", name=short)
        if len(everyone) > MOST:
            told += " " + tr("{count} more are in the outline.", count=len(everyone) - MOST)
        self._told.setText(told)

    def _scroll_to(self, id_: str) -> None:
        card = self.cards.get(id_)
        if card is not None:
            self.board.settle()
            self._scroll.ensureWidgetVisible(card, 0, 8)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._following.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self.flush()
        self._following.sleep()
        super().hideEvent(event)

    def _on_changed(self, ids: frozenset[str]) -> None:
        self.refresh()
        persona = self.session.journey.persona(self._opened)
        if self.sheet is not None and persona is not None:
            self.sheet.put(persona)

    def _on_replaced(self) -> None:
        if self.sheet is not None:
            self.sheet.forget()
        self._opened = ""
        self.refresh()

    def _on_selection_changed(self) -> None:
        chosen = self.session.selection
        one = self.session.journey.node(chosen[0]) if len(chosen) == 1 else None
        if self._opened and isinstance(one, Persona) and one.id != self._opened:
            self.unfold(one.id)

    def _on_shown(self) -> None:
        self.refresh()
        self.message.emit(self.showing.said)

    def _on_shows(self, id_: str, shown: bool) -> None:
        self.showing.switch(id_, shown=shown)

    def _on_asks_menu(self, id_: str) -> None:
        card = self.cards[id_]
        menu = self.deeds.menu(id_)
        menu.popup(card.more.mapToGlobal(QPoint(0, card.more.height())))

    def _on_pictured(self, id_: str, event: QDropEvent) -> None:
        sheet = self.unfold(id_)
        if sheet is not None:
            sheet.photo.drop(event)

    # Keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a drag, then the sheet, then the panel."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.board.cancel():
            return
        elif self._opened and self.sheet is not None and holds(self.sheet, self.window().focusWidget()):
            self.fold()
        else:
            self.left.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's name
        """Let Tab go round in this panel in the order of reading; F6 and Esc leave it."""
        target = neighbour(self, self.window().focusWidget(), 1 if next else -1)
        if target is None:
            return super().focusNextPrevChild(next)
        target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        self._scroll.ensureWidgetVisible(target, 0, 12)
        return True
