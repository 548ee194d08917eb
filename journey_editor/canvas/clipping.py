"""Cutting, copying, pasting and duplicating what is selected on a map."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from journey_editor.canvas.pointer_view import PointerView
from journey_editor.errors import Cancelled
from journey_editor.layout.geometry import Point
from journey_editor.model import plans
from journey_editor.model.edits import Edit
from journey_editor.translation import later, tr, tr_n

if TYPE_CHECKING:
    from journey_editor.editing.clipboard import Content
    from journey_editor.editing.large import Tell
    from journey_editor.model.fragments import Place

_NOTHING: Final = later("Select stages, touchpoints or notes first.")


class Clipping(QObject):
    """Copies from the map of a view and pastes onto it, each as one step."""

    remarked = Signal(list)
    """Several sentences of what could not be pasted as it was; a single one is a message of the view."""

    def __init__(self, view: PointerView, chosen: Callable[[], tuple[str, ...]]) -> None:
        super().__init__(view)
        self._view = view
        self._chosen = chosen
        self._worked = view.session.worked

    @property
    def can_paste(self) -> bool:
        """Whether the clipboard has anything that may belong onto a map."""
        data = on_clipboard()
        return data.hasText() or data.hasHtml()

    def copy(self) -> bool:
        """Put what is selected on the clipboard: for other windows, as notes, and as a table."""
        ids, journey = self._chosen(), self._view.journey

        def write(tell: Tell) -> Content | None:
            # Here and below: what only copying and pasting need is not imported while a window opens.
            from journey_editor.editing import clipboard

            return clipboard.written(journey, ids, tell)

        try:
            content = self._worked(tr("Copying …"), write)
        except Cancelled as stopped:
            self._view.say(str(stopped))
            return False
        if content is None:
            self._view.say(tr(_NOTHING))
            return False
        from journey_editor.editing import clipboard

        QGuiApplication.clipboard().setMimeData(clipboard.data_of(content))
        self._view.say(tr_n(len(ids), later("Copied."), later("Copied {n} things.")))
        return True

    def cut(self) -> None:
        """Copy what is selected, and delete it."""
        ids = self._chosen()
        edit = plans.remove(self._view.journey, ids)
        if edit is None:
            self._view.say(tr(_NOTHING))
        elif self.copy():
            self._view.session.do(edit, tr_n(len(ids), later("Cut"), later("Cut {n} things")))

    def duplicate(self) -> None:
        """Add a copy of what is selected right behind it."""
        from journey_editor.model import fragments

        ids, journey = self._chosen(), self._view.journey
        try:
            made = self._worked(tr("Copying …"), lambda _tell: fragments.duplicate(journey, ids))
        except Cancelled as stopped:
            self._view.say(str(stopped))
            return
        if made is None:
            self._view.say(tr(_NOTHING))
        else:
            self._do(made[0], tr_n(len(ids), later("Duplicate"), later("Duplicate {n} things")), made[1])

    def paste(self) -> None:
        """Paste what is on the clipboard, at what is selected."""
        self.take(on_clipboard())

    def paste_at(self, at: Point) -> None:
        """Paste what is on the clipboard at a place of the sheet."""
        from journey_editor.editing.tools import paste

        self.take(on_clipboard(), paste.under(self._view, at.x, at.y).place)

    def take(self, data: QMimeData, place: Place | None = None) -> None:
        """Bring what a clipboard or a drag has onto the map."""
        from journey_editor.editing import clipboard
        from journey_editor.editing.tools import paste

        view = self._view
        where = place or paste.behind(view.journey, paste.last_of(view.journey, self._chosen()))
        content, journey = clipboard.content_of(data), view.journey
        try:
            pasted = self._worked(tr("Pasting …"), lambda _tell: clipboard.planned(journey, content, where))
        except Cancelled as stopped:
            self._view.say(str(stopped))
            return
        if pasted.edit is not None and not self._do(pasted.edit, pasted.label, pasted.select):
            return
        if len(pasted.remarks) == 1:
            self._view.say(pasted.remarks[0])
        elif pasted.remarks:
            self.remarked.emit(list(pasted.remarks))
        elif not any(view.figures_of(id_) for id_ in pasted.select):
            self._view.say(tr("Pasted into the parking lot."))

    def _do(self, edit: Edit, label: str, made: Iterable[str]) -> bool:
        if not self._view.session.do(edit, label):
            return False
        self._view.session.select(made)
        if self._view.selection:
            self._view.reveal(self._view.selection[0])
        return True


def on_clipboard() -> QMimeData:
    """What is on the clipboard; Qt gives None where the screen has no clipboard."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if data is None else data
