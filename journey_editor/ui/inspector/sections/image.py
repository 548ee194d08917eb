"""A persona's photo: shown, chosen from a file and kept in the map, or taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton

from journey_editor.errors import FileError
from journey_editor.model.edits import update
from journey_editor.model.records import Persona, Record
from journey_editor.ui import pictures
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.inspector.editors import Context, Section

_SIDE = 56


class ImageEditor(Section):
    """The photo with its buttons."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._owner = ""
        self._photo = QLabel()
        self._photo.setFixedSize(_SIDE, _SIDE)
        self.choose = QPushButton("Choose…")
        self.choose.setAccessibleName("Choose a photo")
        self.remove = QPushButton("Remove")
        self.remove.setProperty("link", True)
        self.remove.setAccessibleName("Remove the photo")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._photo)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch()
        self.column.addLayout(row)
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)

    def put_record(self, record: Record) -> None:
        """Show a persona's photo."""
        assert isinstance(record, Persona)
        self._owner = record.id
        icon = avatar_of(self.context.session, record, self.context.theme, _SIDE)
        self._photo.setPixmap(icon.pixmap(_SIDE, _SIDE))
        self._photo.setAccessibleName(f"Photo of {record.name}" if record.image else "No photo yet")
        self.remove.setVisible(bool(record.image))

    def take(self, file: Path) -> None:
        """Put the picture of a file into the map."""
        try:
            image = pictures.data_uri(file)
        except FileError as error:
            self.misread.emit(str(error))
            return
        self.misread.emit("")
        self.context.session.do(update(self._owner, image=image), "Set photo")

    def _on_choose(self) -> None:
        suffixes = " ".join(f"*.{suffix}" for suffix in pictures.SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self.window(), "Choose a photo", "", f"Pictures ({suffixes});;All files (*)"
        )
        if name:
            self.take(Path(name))

    def _on_remove(self) -> None:
        self.misread.emit("")
        self.context.session.do(update(self._owner, image=""), "Remove photo")
