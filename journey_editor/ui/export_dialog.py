"""The dialog in which a person says how and where to export, and watches it happen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journey_editor.disguises import spelled
from journey_editor.errors import ExportError
from journey_editor.formats import pages, registry
from journey_editor.formats.registry import Report
from journey_editor.formats.settings import Settings
from journey_editor.model.filters import Filter, filter_of
from journey_editor.translation import grouped, tr
from journey_editor.ui import exporting, questions, settings
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.scrolling import Scrolling, fitting
from journey_editor.ui.export_form import ExportForm
from journey_editor.ui.exporting import Order
from journey_editor.ui.preview import Preview
from journey_editor.ui.worker import Work

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_STEPS: Final = 1000
_MOST_PREVIEWED: Final = 1_500
"""Above this many records the preview would make the dialog slow, and it stays empty."""


class ExportDialog(QDialog):
    """Choices at the left, the page at the right, the file and the progress below."""

    exported = Signal(object)
    """The `Order` that was carried out."""

    def __init__(self, window: MainWindow, last: Order | None) -> None:
        super().__init__(window)
        self._window = window
        self._work: Work[Report] | None = None
        self._order: Order | None = None
        self._agreed: Path | None = last.target if last is not None else None
        suffix, chosen = exporting.remembered()
        if last is not None:
            suffix, chosen = registry.format_of(last.target).suffix, last.settings
        else:
            chosen = replace(chosen, personas=window.palette_panel.personas.shown)
        chosen, unsaved = filtered(window, chosen, first=last is None)
        self.setWindowTitle(tr("Export"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.form = ExportForm(window.session.journey, suffix, chosen, window.theme, unsaved)
        self.preview = Preview(window.theme)
        self.said = label("", "faint")
        self.file = Line(tr("File"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a file"))
        self.choose.setAutoDefault(False)
        self.problem = label("", "problem")
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QPushButton(tr("Cancel"))
        self.start = QPushButton(tr("Export"))
        self.start.setProperty("primary", True)
        self.start.setDefault(True)
        self.show_file = QPushButton(tr("Show in folder"))
        self._arrange()
        self._connect()
        self._propose(last.target if last is not None else None)
        self._show_page()
        self.resize(fitting(self, self.sizeHint()))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        upper = QWidget()
        top = QHBoxLayout(upper)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(22)
        top.addWidget(self.form)
        top.addWidget(self.preview, 1)
        column.addWidget(Scrolling(upper), 1)
        # Outside of what scrolls, as it must always be seen, and a label that wraps would make that higher.
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.said)
        column.addWidget(label(tr("File"), "label"))
        column.addLayout(_row(self.file, self.choose))
        column.addWidget(self.problem)
        column.addWidget(self.progress)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.show_file)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.start)
        column.addLayout(buttons)
        for part in (self.problem, self.progress, self.show_file):
            part.hide()

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.choose.clicked.connect(self._on_choose)
        self.cancel.clicked.connect(self.reject)
        self.start.clicked.connect(self._on_start)
        self.show_file.clicked.connect(self._on_show_file)

    @property
    def target(self) -> Path:
        """The file that will be written, with the suffix of the chosen format."""
        typed = Path(self.file.text().strip()).expanduser()
        if not typed.is_absolute():
            typed = self._folder() / typed
        suffix = self.form.suffix
        return typed if typed.name.lower().endswith(suffix) else typed.with_name(typed.name + suffix)

    def reject(self) -> None:
        """Stop the export that is running, else close."""
        if self._work is not None:
            self._work.cancel()
            self.cancel.setEnabled(False)
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while the work is stopping."""
        if self._work is not None:
            self._work.cancel()
            event.ignore()
        else:
            super().closeEvent(event)

    # What is chosen -------------------------------------------------------------------------------

    def _propose(self, target: Path | None) -> None:
        stem = self._window.documents.file_stem()
        self.file.setText(str(target or self._folder() / f"{stem}{self.form.suffix}"))

    def _folder(self) -> Path:
        return Path(settings.folder("export_folder") or self._window.documents.folder())

    def _on_changed(self) -> None:
        name = self.file.text().strip()
        for known in sorted((known.suffix for known in registry.FORMATS), key=len, reverse=True):
            if name.lower().endswith(known):
                self.file.setText(name[: -len(known)] + self.form.suffix)
                break
        self._complain("")
        self._show_page()

    def _show_page(self) -> None:
        journey = self._window.session.journey
        self.said.setText("")
        if not self.form.has_page:
            self.preview.put(None, None)
            self.said.setText(tr("The whole map as a file that Journey Editor opens."))
            return
        if len(journey) > _MOST_PREVIEWED:
            self.said.setText(tr("The map is too large for a quick preview."))
            return
        try:
            drawing = registry.drawn(journey, self._settings())
            placing = pages.placed(drawing, self._settings())
        except ExportError as error:
            self.preview.put(None, None)
            self._complain(str(error))
            return
        self.preview.put(drawing, placing)
        w, h = (round(side / pages.MM) for side in (placing.width, placing.height))
        smallest = pages.smallest_type(drawing, placing)
        said = f"{w} × {h} mm" + (
            " · " + tr("smallest type {size} pt", size=grouped(smallest, 1)) if smallest else ""
        )
        self.said.setText(said)

    def _settings(self) -> Settings:
        path = self._window.session.path
        return replace(self.form.settings(), folder=path.parent if path is not None else None)

    def _on_choose(self) -> None:
        suffix = self.form.suffix
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export to"), str(self.target), f"{tr(registry.format_named(suffix).name)} (*{suffix})"
        )
        if name:
            self.file.setText(name)
            self._agreed = self.target

    # The work -------------------------------------------------------------------------------------

    def _on_start(self) -> None:
        if self._work is not None or self.form.complain():
            return
        target = self.target
        if target.exists() and target != self._agreed and not questions.replaces(self, spelled(target.name)):
            return
        self._agreed = target
        self._order = Order(target, self._settings())
        self._work = work = exporting.start(self._window.session.journey, self._order, self)
        work.told.connect(self._on_told)
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.finished.connect(self._on_finished)
        self._complain("")
        self._set_busy(busy=True)
        work.start()

    def _set_busy(self, *, busy: bool) -> None:
        for part in (self.form, self.file, self.choose, self.start):
            part.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self.cancel.setEnabled(True)
        self.show_file.hide()

    def _on_told(self, share: float) -> None:
        self.progress.setValue(round(share * _STEPS))

    def _on_done(self, report: Report) -> None:
        order = cast("Order", self._order)
        exporting.remember(self.form.suffix, order.settings)
        settings.remember("export_folder", str(order.target.parent))
        self.said.setText("\n".join([tr("Exported to {target}", target=order.target), *report.messages]))
        self.said.setWordWrap(True)
        self.cancel.setText(tr("Close"))
        self._set_busy(busy=False)
        self.show_file.show()
        self.exported.emit(order)

    def _on_failed(self, sentence: str) -> None:
        self._set_busy(busy=False)
        self._complain(sentence)

    def _on_finished(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
        if self.progress.isVisible():
            self._set_busy(busy=False)
            self._complain(tr("Stopped; nothing has been written."))

    def _on_show_file(self) -> None:
        if self._order is not None:
            exporting.show_file(self._order.target)

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def filtered(window: MainWindow, chosen: Settings, *, first: bool) -> tuple[Settings, Filter | None]:
    """The settings with what the window dims, for a `first` export or where that was chosen the last time.

    And the filter that is on, when no view of the map keeps it.
    """
    wanted, found = window.view.filter, None
    for view in window.session.journey.info.views:
        if wanted is not None and filter_of(view) == wanted:
            wanted, found = None, view.name
    if first:
        chosen = replace(chosen, view=found, filter=wanted)
    elif chosen.filter is not None:
        chosen = replace(chosen, filter=wanted)
    return chosen, wanted


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
