"""Pages on a printer, painted by the painter of the canvas, a little at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Final

import shiboken6
from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTransform
from PySide6.QtPrintSupport import QPrinter

from journey_editor.collector import collector_paused
from journey_editor.formats import pages
from journey_editor.formats.page import Page
from journey_editor.translation import tr
from journey_editor.ui.export.painting import Ink, Piece
from journey_editor.ui.worker import Work

_POINTS: Final = 72.0
_TURN: Final = 0.03
_SAME: Final = 3.0
"""Pages that differ from the paper by less than this many points are printed as large as they are."""
_KNOWN: Final = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "A2": QPageSize.PageSizeId.A2,
    "A1": QPageSize.PageSizeId.A1,
    "A0": QPageSize.PageSizeId.A0,
    "letter": QPageSize.PageSizeId.Letter,
    "tabloid": QPageSize.PageSizeId.Tabloid,
}


def printer_for(book: Sequence[Page], title: str) -> QPrinter:
    """A printer whose paper is that of the pages, where printers know it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("Journey Editor")
    first = book[0]
    known = _paper_of(first)
    if known is not None:
        printer.setPageSize(QPageSize(known))
    lying = first.width > first.height
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    )
    printer.setFromTo(1, len(book))
    return printer


def _paper_of(page: Page) -> QPageSize.PageSizeId | None:
    sides = sorted((page.width, page.height))
    for name, size in pages.PAPERS.items():
        if all(abs(a - b) < _SAME for a, b in zip(sides, sorted(size), strict=True)):
            return _KNOWN[name]
    return None


class Printing(QObject):
    """Prints pages while the window goes on; exactly one of `done`, `failed` and `stopped` is emitted.

    Pages are painted in turns. What Qt does with a page after that, which takes seconds for very many cards,
    it does in a thread; nobody else touches printer and painter meanwhile.
    """

    told = Signal(float)
    done = Signal()
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, printer: QPrinter, book: Sequence[Page], folder: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        first, last = printer.fromPage() or 1, printer.toPage() or len(book)
        self._book = book[first - 1 : last]
        self._ink = Ink(for_printer=True)
        self._ink.look_in(folder)
        self._painter = QPainter()
        self._count = 0
        self._left: Iterator[Piece] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        self._writing: Work[bool] | None = None
        self._is_unwanted = False

    def start(self) -> None:
        """Begin."""
        self._lay_paper(self._book[0])
        if self._painter.begin(self._printer):
            self._begin_page()
            self._timer.start()
        else:
            self.failed.emit(
                tr("The printer does not take anything; see whether it is on, or choose another.")
            )

    def cancel(self) -> None:
        """Stop; what the printer has not begun with is not printed."""
        self._is_unwanted = True
        if self._writing is None and self._is_painting:
            self._write(self._aborted)

    @property
    def _is_painting(self) -> bool:
        """Whether there may be more to paint, or there has been until it was stopped."""
        return shiboken6.isValid(self._painter) and self._painter.isActive()

    def _lay_paper(self, page: Page) -> None:
        """Have the paper lie as the page does; a file or a paper on rolls is as large as the page."""
        lying = page.width > page.height
        if self._printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            size = QPageSize(
                QSizeF(min(page.width, page.height), max(page.width, page.height)),
                QPageSize.Unit.Point,
                "",
                QPageSize.SizeMatchPolicy.FuzzyMatch,
            )
            self._printer.setPageSize(size)
        self._printer.setFullPage(True)
        self._printer.setPageOrientation(
            QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        )
        self._printer.setPageMargins(QMarginsF(0, 0, 0, 0))

    def _begin_page(self) -> None:
        page = self._book[self._count]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setTransform(self._on_paper(page))
        self._painter.setClipRect(QRectF(0, 0, page.width, page.height))
        self._left = self._ink.printed(page)

    def _on_paper(self, page: Page) -> QTransform:
        """From points of the page to dots of the paper: as large as it is, or smaller so that all fits."""
        dots = self._printer.resolution() / _POINTS
        paper = self._printer.pageLayout().fullRectPoints()
        w, h = float(paper.width()), float(paper.height())
        printable = self._printer.pageLayout().paintRectPoints()
        share = 1.0
        if page.width > w + _SAME or page.height > h + _SAME:
            share = min(printable.width() / page.width, printable.height() / page.height)
        left, top = (w - page.width * share) / 2, (h - page.height * share) / 2
        return QTransform.fromScale(dots, dots).translate(left, top).scale(share, share)

    def _on_turn(self) -> None:
        end = perf_counter() + _TURN
        # Else all that is painted is looked through for garbage now and then, which takes seconds.
        with collector_paused():
            for piece in self._left:
                piece(self._painter)
                if perf_counter() > end:
                    return
        self._count += 1
        if self._count == len(self._book):
            self._write(self._ended)
            return
        self._painter.resetTransform()
        self._painter.setClipping(False)
        self._lay_paper(self._book[self._count])
        self._write(self._printer.newPage)

    def _write(self, step: Callable[[], bool]) -> None:
        self._timer.stop()
        self._writing = Work(lambda _tell, _asked: step(), self)
        self._writing.ended.connect(self._on_written)
        self._writing.start()

    def _ended(self) -> bool:
        # That ends it, too, but nobody else can use Python while Qt is in `end`, which takes seconds.
        shiboken6.delete(self._painter)
        return True

    def _aborted(self) -> bool:
        self._printer.abort()
        return self._ended()

    def _on_written(self) -> None:
        work = self._writing
        assert work is not None
        work.wait()
        outcome = work.hand_over()
        work.deleteLater()
        if not self._is_unwanted:
            self.told.emit(self._count / len(self._book))
        self._writing = None
        is_fine = outcome is not None and outcome.result
        if self._is_unwanted and self._is_painting:
            self._write(self._aborted)
        elif self._is_unwanted and self._is_taken_back():
            self.stopped.emit()
        elif not is_fine or self._printer.printerState() == QPrinter.PrinterState.Error:
            if self._is_painting:
                self._ended()
            self.failed.emit(tr("The printer stopped with an error; see what it says."))
        elif self._is_painting:
            self._begin_page()
            self._timer.start()
        else:
            self.done.emit()

    def _is_taken_back(self) -> bool:
        """Remove what was printed if that is possible: paper is not."""
        if self._printer.outputFileName():
            Path(self._printer.outputFileName()).unlink(missing_ok=True)
            return True
        return self._printer.printerState() == QPrinter.PrinterState.Aborted
