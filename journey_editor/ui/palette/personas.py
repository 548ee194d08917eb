"""The personas of the map: who is shown, and for whom the digit keys speak."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_editor.disguises import one_line
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Persona
from journey_editor.translation import tr
from journey_editor.ui import kinds
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.labels import label, plain
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.controls.toggles import TickBox
from journey_editor.ui.personas.showing import Showing


class PersonaRow(QWidget):
    """One persona: pressing the name opens it, the box shows or hides."""

    switched = Signal(str, bool)

    def __init__(self, persona: Persona, session: Session, theme: Theme) -> None:
        super().__init__()
        self.id = persona.id
        said = ", ".join(part for part in (kinds.line_of(persona), one_line(persona.role)) if part)
        self.name = RowLine(
            persona.id,
            kinds.line_of(persona),
            tr("Persona {said}", said=said),
            avatar_of(session, persona, theme),
        )
        self.name.setToolTip(plain(said))
        self.name.setIconSize(QSize(18, 18))
        self.name.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.keys = label("1–5", "caption")
        self.keys.setToolTip(plain(tr("Keys 1 to 5 set how {name} feels", name=persona.name)))
        self.box = TickBox("", theme)
        self.box.setFixedWidth(23)
        self.box.setAccessibleName(tr("Show {name}", name=persona.name))
        self.box.setToolTip(plain(tr("Show {name} on the map; Alt+click shows only this", name=persona.name)))
        self.box.clicked.connect(self._on_clicked)
        self.set_active(active=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.name, 1)
        row.addWidget(self.keys)
        row.addWidget(self.box)

    def set_active(self, *, active: bool) -> None:
        """Tell whether the digit keys set this persona's feelings."""
        self.keys.setVisible(active)
        said = tr("Active: keys 1 to 5 set this persona's feelings") if active else ""
        self.name.setAccessibleDescription(said)

    def _on_clicked(self) -> None:
        self.switched.emit(self.id, self.box.isChecked())


class Personas(QWidget):
    """All personas, who of them is shown, and for whom the digit keys speak."""

    shown_changed = Signal(object)
    """The ids of the personas to show as a tuple, or None for all."""
    opened = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._listed: tuple[object, ...] = ()
        self.showing = Showing(session, self)
        self.rows: dict[str, PersonaRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.showing.changed.connect(self._on_shown)
        session.changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        session.path_changed.connect(self.refresh)
        session.active_persona_changed.connect(self._tick)
        self.refresh()

    @property
    def shown(self) -> tuple[str, ...] | None:
        """The ids of the personas to show, or None for all."""
        return self.showing.shown

    def take(self, shown: tuple[str, ...] | None) -> None:
        """Show in the boxes who is shown on the map."""
        self.showing.take(shown)

    def refresh(self) -> None:
        """List the personas that the map has now."""
        personas = self._session.journey.personas
        listed = (personas, self._session.path)
        if listed != self._listed:
            self._listed = listed
            for row in self.rows.values():
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = {}
            for persona in personas:
                row = PersonaRow(persona, self._session, self._theme)
                row.name.opened.connect(self.opened)
                row.switched.connect(self._on_switched)
                self.rows[persona.id] = row
                self._column.addWidget(row)
        self._tick()

    def _tick(self) -> None:
        active = self._session.active_persona
        for id_, row in self.rows.items():
            row.box.setChecked(self.showing.is_shown(id_))
            row.set_active(active=id_ == active)

    def _on_switched(self, id_: str, shown: bool) -> None:
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            self.showing.show_only(id_)
        else:
            self.showing.switch(id_, shown=shown)
        self._tick()

    def _on_shown(self, shown: object) -> None:
        self._tick()
        self.shown_changed.emit(shown)
