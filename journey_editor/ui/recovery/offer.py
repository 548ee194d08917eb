"""What was not saved when the program ended last time: open it, look what differs, or discard it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from journey_editor.disguises import one_line, spelled
from journey_editor.errors import JourneyError
from journey_editor.storage import recovery
from journey_editor.storage.recovery import Left
from journey_editor.translation import tr
from journey_editor.ui import questions
from journey_editor.ui.banner import Banner
from journey_editor.ui.controls.labels import label
from journey_editor.ui.main_window import UNTITLED, MainWindow
from journey_editor.ui.recovery.words import compared

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

_WIDTH: Final = 560


def offer(window: MainWindow) -> Offer | None:
    """Show what was left, over a window that can be used again once it is answered; None when nothing was."""
    left = recovery.left()
    if not left:
        return None
    dialog = Offer(window, left)
    dialog.open()
    return dialog


class Notice(Banner):
    """Tells above the map that there is unsaved work; who only wants to type is not kept from it."""

    def __init__(self, window: MainWindow, left: list[Left]) -> None:
        super().__init__(window.theme)
        self._window = window
        self.setAccessibleName(tr("Unsaved work"))
        said = tr("Journey Editor ended before this was saved:")
        self.tell([said, *map(_line, left)], tr("Show what"))
        self.more.clicked.connect(self._on_more)

    def _on_more(self) -> None:
        self.hide()
        offer(self._window)


def notice(window: MainWindow) -> Notice | None:
    """Tell above the map of a window what was left, None when nothing was."""
    left = recovery.left()
    middle = window.banner.parentWidget()
    column = None if middle is None else middle.layout()
    if not left or not isinstance(column, QVBoxLayout):
        return None
    bar = Notice(window, left)
    column.insertWidget(0, bar)
    return bar


class Offer(QDialog):
    """A list of maps with their unsaved work. Leaving it keeps all that is left in the list for next time."""

    def __init__(self, window: MainWindow, left: list[Left]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Unsaved work"))
        self.setMinimumWidth(_WIDTH)
        self._window = window
        self._left = left
        told = label(tr("Journey Editor ended before this was saved:"), "plain")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Unsaved work"))
        for one in left:
            self.list.addItem(_line(one))
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("What differs from the file"))
        self.words.hide()
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self.words.hide)
        self.list.doubleClicked.connect(self._on_double_click)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for part in (told, self.list, self.words):
            column.addWidget(part)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.open_one = QPushButton(tr("Open"))
        self.open_one.setDefault(True)
        self.compare = QPushButton(tr("Compare"))
        self.discard = QPushButton(tr("Discard"))
        self.later = QPushButton(tr("Not now"))
        for button, role, act in (
            (self.open_one, roles.AcceptRole, self._on_open),
            (self.compare, roles.ActionRole, self._on_compare),
            (self.discard, roles.DestructiveRole, self._on_discard),
            (self.later, roles.RejectRole, self.reject),
        ):
            box.addButton(button, role)
            button.clicked.connect(act)
        return box

    def _on_double_click(self, _index: QModelIndex) -> None:
        self._on_open()

    def _on_open(self) -> None:
        row = self.list.currentRow()
        one = recovery.claim(self._left[row])
        if one is None:
            gone = tr("Another window of Journey Editor has opened or discarded it meanwhile.")
            questions.sorry(self, tr("This is not there any more."), gone)
            self._take_out(row)
            return
        self._left[row] = one
        try:
            loaded = recovery.read(one)
        except JourneyError as error:
            questions.sorry(self, tr("This cannot be read."), str(error))
            return
        window = self._window.another()
        window.documents.recover(loaded, one.origin)
        # The work is kept anew under this process before the old copy goes; where that cannot be, it stays.
        if window.keeping.keep_now():
            self._drop()
        else:
            self._take_out(row)

    def _on_compare(self) -> None:
        self.words.setPlainText(compared(self._left[self.list.currentRow()]))
        self.words.show()
        self.words.setFocus()

    def _on_discard(self) -> None:
        self._drop()

    def _drop(self) -> None:
        """Remove the chosen one from disk and list."""
        row = self.list.currentRow()
        recovery.forget(self._left[row].folder)
        self._take_out(row)

    def _take_out(self, row: int) -> None:
        """Offer one no more; with the last one the dialog goes."""
        self._left.pop(row)
        self.list.takeItem(row)
        self.words.hide()
        if not self._left:
            self.accept()


def _line(one: Left) -> str:
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(one.when)), QLocale.FormatType.ShortFormat)
    title = one_line(one.title) or tr(UNTITLED)
    if one.origin is None:
        return tr("{title}, never saved, as of {when}", title=title, when=when)
    return tr("{title}, from {name}, as of {when}", title=title, name=spelled(one.origin.name), when=when)
