"""The field that says where something comes from; a link in it can be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from journey_editor.model.addresses import address_in
from journey_editor.translation import tr
from journey_editor.ui import links
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.inspector.editors import Context, Editor, TypedEditor
from journey_editor.ui.inspector.fields import Field


class SourceEditor(TypedEditor):
    """A line, and below it a button while the line names an address of the web or of mail."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.open_link = QPushButton(tr("Open link…"))
        self.open_link.setProperty("link", True)
        self.open_link.setAutoDefault(False)
        self.open_link.hide()
        self.open_link.clicked.connect(self._on_open)
        self.column.addWidget(self.open_link, 0, Qt.AlignmentFlag.AlignLeft)
        assert isinstance(self.line, Line)
        self.line.textChanged.connect(self._on_changed)

    def _on_changed(self, text: str) -> None:
        self.open_link.setVisible(address_in(text) is not None)

    def _on_open(self) -> None:
        assert isinstance(self.line, Line)
        address = address_in(self.line.text())
        if address is not None:
            links.offer(self.window(), address)


def source(field: Field, context: Context) -> Editor:
    """The editor of a source."""
    return SourceEditor(field)
