"""What is left out of everything that is exported: names, quotes, owners, and the map inside."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journey_editor.formats.settings import Settings
from journey_editor.layout.theme import Theme
from journey_editor.model.redaction import Redaction
from journey_editor.translation import later, tr
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.toggles import TickBox

_KINDS: Final[tuple[tuple[Redaction, str, str], ...]] = (
    (
        "names",
        later("Names"),
        later("Personas are numbered, without photos; the author and the sources of quotes are left out"),
    ),
    ("quotes", later("Quotes"), later("What personas say and think is left out")),
    (
        "owners",
        later("Owners"),
        later("Owners of stages, touchpoints, notes and the review, and the author, are left out"),
    ),
)


class LeftOut(QFrame):
    """Ticks for what is left out, and words about what that means for the map inside."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("Shown")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kinds: dict[Redaction, TickBox] = {}
        for kind, text, meaning in _KINDS:
            box = self.kinds[kind] = TickBox(tr(text), theme)
            box.setAccessibleName(tr("Leave out: {what}", what=tr(text)))
            box.setToolTip(tr(meaning))
        self.map = TickBox(tr("The map inside"), theme)
        self.map.setAccessibleName(tr("Leave out: {what}", what=self.map.text()))
        self.map.setToolTip(
            tr(
                "Drawings carry the whole map, so that they can be opened again, with the personas and lanes "
                "that are not shown; this leaves it out"
            )
        )
        self.told = label("", "faint")
        self._is_drawn = True
        self._wanted = False
        self._shows_all = True
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(1)
        column.addWidget(label(tr("Leave out"), "label"))
        parts: tuple[QWidget, ...] = (*self.kinds.values(), self.map, self.told)
        for part in parts:
            column.addWidget(part)
        for box in self.kinds.values():
            box.clicked.connect(self._on_clicked)
        self.map.clicked.connect(self._on_map)
        self._follow()

    @property
    def what(self) -> tuple[Redaction, ...]:
        """What is ticked, besides the map inside."""
        return tuple(kind for kind, box in self.kinds.items() if box.isChecked())

    def over(self, settings: Settings) -> Settings:
        """The settings with what is chosen here."""
        return replace(settings, redact=self.what, with_map=not self._wanted)

    def put(self, settings: Settings) -> None:
        """Show what settings ask for."""
        self._wanted = not settings.with_map
        for kind, box in self.kinds.items():
            box.setChecked(kind in settings.redact)
        self._follow()

    def follow(self, *, is_drawn: bool, shows_all: bool) -> None:
        """Tell what fits drawings or other files, and whether something of the map is not shown."""
        self._is_drawn, self._shows_all = is_drawn, shows_all
        self._follow()

    def _follow(self) -> None:
        """The map cannot ride inside a drawing that leaves something of it out."""
        redacts = bool(self.what)
        self.map.setChecked(self._wanted or redacts)
        self.map.setEnabled(self._is_drawn and not redacts)
        said = ""
        if redacts:
            said = tr("Texts that mention them are changed, too. Look for what tells it in other words.")
        elif self._is_drawn and not self._wanted and not self._shows_all:
            said = tr("Personas and lanes that are not shown are in the map inside.")
        self.told.setText(said)
        self.told.setVisible(bool(said))

    def _on_clicked(self) -> None:
        self._follow()
        self.changed.emit()

    def _on_map(self) -> None:
        self._wanted = self.map.isChecked()
        self._on_clicked()
