"""A persona's photo: chosen, pasted or dropped, cut to a circle and kept in the map, or taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QScrollArea

from journey_editor.canvas.clipping import on_clipboard
from journey_editor.disguises import spelled
from journey_editor.errors import JourneyError
from journey_editor.model.edits import update
from journey_editor.model.records import Persona, Record
from journey_editor.translation import tr
from journey_editor.ui import pictures
from journey_editor.ui.controls.avatars import avatar_of, round_picture
from journey_editor.ui.controls.focus import holds
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.inspector.editors import Context, Section

if TYPE_CHECKING:
    from journey_editor.ui.inspector.sections.cutting import Cutting

_SIDE: Final = 56


class ImageEditor(Section):
    """The photo with its buttons; once there is a picture, the circle that cuts it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._owner = ""
        self._photo = QLabel()
        self._photo.setFixedSize(_SIDE, _SIDE)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a photo"))
        self.choose.setToolTip(tr("Choose a picture, or drop one here or on the card"))
        self.paste = QPushButton(tr("Paste"))
        self.paste.setProperty("link", True)
        self.paste.setAccessibleName(tr("Paste a photo"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setProperty("link", True)
        self.remove.setAccessibleName(tr("Remove the photo"))
        by_enter(self.choose, self.paste, self.remove)
        row = QHBoxLayout()
        row.setSpacing(10)
        for part in (self._photo, self.choose, self.paste, self.remove):
            row.addWidget(part)
        row.addStretch()
        self.column.addLayout(row)
        self.cutting: Cutting | None = None
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self._on_choose)
        self.paste.clicked.connect(self.take_offered)
        self.remove.clicked.connect(self._on_remove)

    @property
    def is_idle(self) -> bool:
        """Whether no picture is being cut."""
        return self.cutting is None or self.cutting.isHidden()

    def put_record(self, record: Record) -> None:
        """Show a persona's photo; a picture that was being cut for another one is left."""
        assert isinstance(record, Persona)
        if record.id != self._owner:
            self._leave()
            self.misread.emit("")
        self._owner = record.id
        self._on_cut()
        self._photo.setAccessibleName(
            tr("Photo of {name}", name=record.name) if record.image else tr("No photo yet")
        )
        self.remove.setVisible(bool(record.image))
        for button in (self.choose, self.paste, self.remove):
            button.setEnabled(not self.context.session.read_only)

    def take(self, file: Path) -> None:
        """Begin to cut the picture of a file."""
        self._try(lambda: self._read(file))

    def take_offered(self) -> None:
        """Begin to cut what is on the clipboard."""
        self._take_from(on_clipboard())

    def begin(self, image: QImage) -> None:
        """Show the circle over a picture."""
        if self.cutting is None:
            from journey_editor.ui.inspector.sections.cutting import Cutting

            self.cutting = Cutting(self.context.theme)
            self.cutting.cropper.accepted.connect(self.use)
            self.cutting.cropper.changed.connect(self._on_cut)
            self.cutting.use.clicked.connect(self.use)
            self.cutting.cropper.cancelled.connect(self._on_cancelled)
            self.cutting.cancel.clicked.connect(self._on_cancelled)
            self.column.addWidget(self.cutting)
        self.cutting.cropper.put(image)
        self.cutting.show()
        self.cutting.cropper.setFocus(Qt.FocusReason.OtherFocusReason)
        # Its place is known once the layouts have made room for it.
        QTimer.singleShot(0, self, self._reveal)

    def use(self) -> None:
        """Put what is inside the circle into the map, as one step."""
        if self.cutting is None or self.cutting.isHidden():
            return
        cropper = self.cutting.cropper
        image = pictures.data_uri(pictures.cropped(cropper.image, cropper.crop))
        self._leave()
        self.context.session.do(update(self._owner, image=image), tr("Set photo"))

    def _read(self, file: Path) -> QImage:
        from journey_editor.ui.worker import waited

        if pictures.is_quick(file):
            return pictures.read_file(file)
        return waited(
            self.window(), tr("Reading “{name}”…", name=spelled(file.name)), lambda: pictures.read_file(file)
        )

    def _try(self, read: Callable[[], QImage]) -> None:
        if self.context.session.read_only:
            return
        try:
            image = read()
        except JourneyError as error:
            self.misread.emit(str(error))
            return
        self.misread.emit("")
        self.begin(image)

    def _leave(self) -> None:
        if self.cutting is not None and not self.cutting.isHidden():
            had_focus = holds(self.cutting, self.window().focusWidget())
            self.cutting.hide()
            self.cutting.cropper.put(QImage())
            if had_focus:
                self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reveal(self) -> None:
        """Scroll whatever this stands in, so that the picture and its buttons can be seen."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self.cutting is not None:
            above.ensureWidgetVisible(self.cutting, 0, 16)

    def _show_photo(self) -> None:
        record = self.context.session.journey.persona(self._owner)
        if record is not None:
            icon = avatar_of(self.context.session, record, self.context.theme, _SIDE)
            self._photo.setPixmap(icon.pixmap(_SIDE, _SIDE))

    def _on_cut(self) -> None:
        """Show the photo as it would be."""
        if self.cutting is None or self.cutting.cropper.image.isNull():
            self._show_photo()
            return
        photo = pictures.cropped(self.cutting.cropper.image, self.cutting.cropper.crop)
        self._photo.setPixmap(round_picture(photo, _SIDE, self.devicePixelRatioF()))

    def _on_cancelled(self) -> None:
        self._leave()

    def _on_choose(self) -> None:
        suffixes = " ".join(f"*.{suffix}" for suffix in pictures.SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            tr("Choose a photo"),
            "",
            tr("Pictures ({suffixes});;All files (*)", suffixes=suffixes),
        )
        if name:
            self.take(Path(name))

    def _on_remove(self) -> None:
        self.misread.emit("")
        self.context.session.do(update(self._owner, image=""), tr("Remove photo"))

    # Keys and dragging ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture while one of the buttons has the keys."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_offered()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures."""
        if pictures.is_offered(event.mimeData()) and not self.context.session.read_only:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Begin to cut the picture that is let go here."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.drop(event)

    def drop(self, event: QDropEvent) -> None:
        """Begin to cut what a drag carries, here or on the persona's card."""
        self._take_from(event.mimeData())

    def _take_from(self, data: QMimeData) -> None:
        file = pictures.file_of(data)
        if file is not None:
            self.take(file)
        else:
            self._try(lambda: pictures.read_offered(data))
