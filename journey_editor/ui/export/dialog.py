"""The dialog in which a person says how and where to export, sees the pages, and watches it happen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from journey_editor.formats.registry import Report
from journey_editor.formats.settings import Settings
from journey_editor.model.filters import Filter, filter_of
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import settings
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.scrolling import Scrolling, fitting
from journey_editor.ui.export import order, printing
from journey_editor.ui.export.composing import Composer, Proof
from journey_editor.ui.export.form import ExportForm
from journey_editor.ui.export.legible import Legible
from journey_editor.ui.export.order import Order
from journey_editor.ui.export.preview import Preview
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.export.target import TargetField
from journey_editor.ui.worker import Work

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_STEPS: Final = 1000
_WANTED: Final = QSize(1160, 700)


class ExportDialog(QDialog):
    """Choices at the left, the pages at the right, the files and the progress below."""

    exported = Signal(object)
    """The `Order` that was carried out."""

    def __init__(self, window: MainWindow, chosen: Choices, *, is_agreed: bool = False) -> None:
        """`is_agreed` tells that the files of `chosen` were written before, so they may be replaced."""
        super().__init__(window)
        self._window = window
        self._work: Work[Report] | printing.Printing | None = None
        self._order: Order | None = None
        self._proof: Proof | None = None
        self._prints = False
        opened, unsaved = filtered(window, chosen.settings, first=not is_agreed)
        self.setWindowTitle(tr("Export"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.form = ExportForm(
            window.session.journey, replace(chosen, settings=opened), window.theme, unsaved
        )
        self.preview = Preview(window.theme)
        self.legible = Legible()
        self.target = TargetField(self._folder)
        self.composer = Composer(window.session.journey, self, painted=self._is_painted)
        self.problem = label("", "problem")
        self.told = label("", "faint")
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.open_file = _button(tr("Open"))
        self.show_file = _button(tr("Show in folder"))
        self.print = _button(tr("Print…"))
        self.cancel = _button(tr("Cancel"))
        self.start = _button(tr("Export"))
        self.start.setProperty("primary", True)
        self.start.setDefault(True)
        self._arrange()
        self._connect()
        self.target.follow(self.form.suffixes)
        stem = chosen.stem or self._folder() / window.documents.file_stem()
        self.target.propose(stem, agreed=is_agreed)
        self.resize(fitting(self, _WANTED))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        upper = QWidget()
        top = QHBoxLayout(upper)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(18)
        top.addWidget(self.form)
        top.addWidget(self.preview, 1)
        self.form.setMinimumSize(self.form.sizeHint().width(), 240)
        column.addWidget(Scrolling(upper), 1)
        below: tuple[QWidget, ...] = (self.legible, self.target, self.problem, self.told, self.progress)
        for widget in below:
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.open_file, self.show_file):
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.print, self.cancel, self.start):
            buttons.addWidget(button)
        column.addLayout(buttons)
        hidden: tuple[QWidget, ...] = (self.problem, self.told, self.progress, self.open_file, self.show_file)
        for widget in hidden:
            widget.hide()

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.legible.chosen.connect(self.form.take)
        self.composer.shown.connect(self._on_shown)
        self.composer.failed.connect(self._on_unshown)
        self.composer.remedied.connect(self.legible.put_remedies)
        self.cancel.clicked.connect(self.reject)
        self.start.clicked.connect(self._on_start)
        self.print.clicked.connect(self.ask_printer)
        self.show_file.clicked.connect(self._on_show_file)
        self.open_file.clicked.connect(self._on_open_file)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or printed."""
        return self._work is not None

    def print_when_shown(self) -> None:
        """Ask for a printer as soon as the pages can be seen."""
        self._prints = True

    def _is_painted(self) -> bool:
        return self.preview.is_painted

    @property
    def is_shown(self) -> bool:
        """Whether the pages that are seen are those of the choices."""
        return not self.composer.is_busy and self.preview.is_painted

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages; nothing is at work for a dialog that nobody sees."""
        super().showEvent(event)
        if not event.spontaneous():
            self._show_pages()

    def reject(self) -> None:
        """Stop what is running, else close."""
        if self._work is not None:
            self.cancel.setEnabled(False)
            self._work.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Close, and leave nothing at work."""
        self._rest()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while the work is stopping."""
        if self._work is not None:
            self._work.cancel()
            event.ignore()
        else:
            self._rest()
            super().closeEvent(event)

    def _rest(self) -> None:
        self.composer.stop()
        self.preview.stop()

    # What is chosen -------------------------------------------------------------------------------

    def _folder(self) -> Path:
        return Path(settings.folder("export_folder") or self._window.documents.folder())

    def _settings(self) -> Settings:
        path = self._window.session.path
        return replace(self.form.settings(), folder=path.parent if path is not None else None)

    def _on_changed(self) -> None:
        self.target.follow(self.form.suffixes)
        self._complain("")
        self.told.hide()
        self._show_pages()

    def _show_pages(self) -> None:
        format_ = self.form.proofed
        self.print.setEnabled(False)
        if format_ is None:
            self.preview.put(())
            self.legible.tell(
                tr("The map without what is left out, as a file that Journey Editor opens.")
                if self._settings().redact
                else tr("The whole map as a file that Journey Editor opens.")
            )
        else:
            self.composer.ask(self._settings(), format_)

    def _on_shown(self, proof: Proof) -> None:
        self._proof = proof
        self._complain("")
        self.preview.put(proof.book.pages, proof.settings.folder)
        self.legible.put(proof)
        self.print.setEnabled(self._work is None)
        if self._prints:
            self._prints = False
            QTimer.singleShot(0, self, self.ask_printer)

    def _on_unshown(self, sentence: str) -> None:
        self._proof = None
        self.preview.put(())
        self.legible.tell("")
        self._complain(sentence)

    # The work -------------------------------------------------------------------------------------

    def _on_start(self) -> None:
        if self._work is not None or self.form.complain():
            return
        if not self.target.line.text().strip():
            self._complain(tr("Type a name for the file."))
            self.target.line.setFocus()
            return
        wanted, session = Order(self.target.targets, self._settings()), self._window.session
        problem = order.replaced_map(wanted, session.path)
        if problem:
            self._complain(problem)
            self.target.line.setFocus()
            return
        if not self.target.agree():
            return
        self._order = wanted
        newer = self._window.documents.is_newer
        self._begin(order.start(session.journey, wanted, self, newer=newer, path=session.path))

    def ask_printer(self) -> None:
        """Ask for a printer, and print the pages that are shown."""
        proof = self._proof
        if proof is None or self._work is not None:
            return
        from PySide6.QtPrintSupport import QPrintDialog

        pages = proof.book.pages
        printer = printing.printer_for(pages, proof.book.title)
        asking = QPrintDialog(printer, self)
        asking.setMinMax(1, len(pages))
        agreed = asking.exec() == QDialog.DialogCode.Accepted
        asking.deleteLater()
        if agreed:
            self._order = None
            self._begin(printing.Printing(printer, pages, proof.settings.folder, self))

    def _begin(self, work: Work[Report] | printing.Printing) -> None:
        self._work = work
        work.told.connect(self._on_told)
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.stopped.connect(self._on_stopped)
        self._complain("")
        self._set_busy(busy=True)
        if isinstance(work, Work):
            self._tell([tr("The map is being laid out")])
        work.start()

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.form, self.target, self.legible, self.start, self.print):
            part.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self.cancel.setEnabled(True)
        if busy:
            for told in (self.show_file, self.open_file, self.told):
                told.hide()

    def _end(self) -> None:
        work = self._work
        self._work = None
        if isinstance(work, Work):
            work.wait()
        if work is not None:
            work.deleteLater()
        self.told.hide()
        self._set_busy(busy=False)

    def _on_told(self, share: float) -> None:
        if share:
            self.told.hide()
        self.progress.setValue(round(share * _STEPS))

    def _on_done(self, report: Report | None = None) -> None:
        done = self._order
        self._end()
        self.cancel.setText(tr("Close"))
        if done is None or report is None:
            self._tell([tr("The pages are on their way to the printer.")])
            return
        settings.remember("export_folder", str(done.targets[0].parent))
        self._tell([_said(done), *report.messages])
        self.show_file.show()
        self.open_file.show()
        self.exported.emit(done)

    def _on_failed(self, sentence: str) -> None:
        self._end()
        self._complain(sentence)

    def _on_stopped(self) -> None:
        is_printing = isinstance(self._work, printing.Printing)
        self._end()
        if is_printing:
            self._complain(tr("Printing was stopped."))
        else:
            self._complain(tr("Stopped; nothing has been written."))

    def _on_show_file(self) -> None:
        if self._order is not None:
            order.open_folder(self._order.targets[0])

    def _on_open_file(self) -> None:
        if self._order is not None:
            order.open_file(self._order.targets[0])

    def _tell(self, sentences: list[str]) -> None:
        self.told.setText("\n".join(sentences[:6]))
        self.told.show()

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def _said(done: Order) -> str:
    first, *more = done.targets
    if more:
        return tr_n(
            len(done.targets),
            later("{n} file written to {folder}"),
            later("{n} files written to {folder}"),
            folder=str(first.parent),
        )
    return tr("Exported to {target}", target=str(first))


def filtered(window: MainWindow, chosen: Settings, *, first: bool) -> tuple[Settings, Filter | None]:
    """The settings with what the window dims, for a `first` export or where that was chosen the last time.

    And the filter that is on, when no view of the map keeps it.
    """
    wanted, found = window.view.filter, None
    for view in window.session.journey.info.views:
        if wanted is not None and filter_of(view) == wanted:
            wanted, found = None, view.name
    if first:
        chosen = replace(chosen, view=found or chosen.view, filter=wanted)
    elif chosen.filter is not None:
        chosen = replace(chosen, filter=wanted)
    return chosen, wanted


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
