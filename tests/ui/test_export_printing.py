"""Printing: the pages of the preview on a printer, here one that writes a PDF."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journey_editor.formats import registry
from journey_editor.formats.page import Page
from journey_editor.formats.settings import Settings
from journey_editor.ui.export import printing
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.painting import Piece
from journey_editor.ui.export.printing import Printing
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import press, when_asked


def pages(window: MainWindow, settings: Settings) -> tuple[Page, ...]:
    """The pages that these settings give."""
    journey = window.session.journey
    return registry.laid_out(journey, registry.drawn(journey, settings), settings).pages


def to_file(book: tuple[Page, ...], path: Path) -> QPrinter:
    """A printer that writes a PDF."""
    printer = printing.printer_for(book, "Gift")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def into(asking: QPrintDialog, path: Path) -> None:
    """Choose to print into a file, as is proposed where there is no printer."""
    field = asking.findChild(QLineEdit, "filename")
    assert field is not None
    field.setText(str(path))


def grey(page: pypdfium2.PdfPage, size: tuple[int, int]) -> bytes:
    """A page as grey points, a little blurred as two painters smooth edges differently."""
    image = page.render(scale=1.0).to_pil().convert("L").resize(size)
    return bytes(image.reduce(4).tobytes())


@pytest.mark.parametrize(
    "settings", [Settings(paper="A4", split="stages", cover=True), Settings(paper="A4")], ids=["pages", "one"]
)
def test_what_is_printed_is_what_is_exported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    book = pages(window, settings)
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    shares: list[float] = []
    work.told.connect(shares.append)
    with qtbot.waitSignal(work.done, timeout=30_000):
        work.start()
    assert shares[-1] == 1.0
    written = registry.rendered(window.session.journey, registry.format_named("pdf"), settings)[0]
    with (
        pypdfium2.PdfDocument(tmp_path / "print.pdf") as printed,
        pypdfium2.PdfDocument(written) as exported,
    ):
        assert len(printed) == len(exported) == len(book)
        for one, other, page in zip(printed, exported, book, strict=True):
            assert one.get_size() == pytest.approx(other.get_size(), abs=1.5)
            size = round(page.width), round(page.height)
            apart = [abs(a - b) for a, b in zip(grey(one, size), grey(other, size), strict=True)]
            assert sum(apart) / len(apart) < 2.0, page.label
            assert min(grey(one, size)) < 150, "a page has ink"


def test_what_is_printed_into_a_file_can_be_searched(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    book = pages(window, Settings(paper="A4"))
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    with qtbot.waitSignal(work.done, timeout=30_000):
        work.start()
    with pypdfium2.PdfDocument(tmp_path / "print.pdf") as printed:
        text = printed[0].get_textpage().get_text_bounded()
    bare = "".join(text.split())
    for said in ("Buying a gift online", "Abandoned-cart email", "Shipping cost shown last", "Maya"):
        assert "".join(said.split()) in bare


def test_large_pages_are_made_smaller_to_fit_the_paper(window: MainWindow) -> None:
    book = pages(window, Settings(paper="A2"))
    printer = printing.printer_for(book, "Gift")
    work = Printing(printer, book, None, window)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    on_paper = work._on_paper(book[0])
    corner = on_paper.map(QPointF(book[0].width, book[0].height))
    dots = printer.resolution() / 72
    paper = printer.pageLayout().fullRectPoints()
    assert corner.x() / dots <= paper.width() + 1
    assert corner.y() / dots <= paper.height() + 1
    work.deleteLater()


def test_printing_can_be_stopped(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = pages(window, Settings(paper="A4", split="stages", cover=True, appendix=True))
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    work.told.connect(work.cancel)
    with qtbot.waitSignal(work.stopped, timeout=30_000):
        work.start()
    assert not (tmp_path / "print.pdf").exists()


class Noting:
    """Notes in which thread a painter is deleted, which ends it, and lets that wait."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ended_in: list[int] = []
        self.go = threading.Event()
        self.go.set()
        self._delete = shiboken6.delete
        monkeypatch.setattr(shiboken6, "delete", self)

    def __call__(self, painter: QPainter) -> None:
        self.ended_in.append(threading.get_ident())
        assert self.go.wait(10)
        self._delete(painter)


def test_what_takes_long_after_painting_is_done_in_a_thread(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = pages(window, Settings(paper="A4", split="stages"))
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    noting = Noting(monkeypatch)
    with qtbot.waitSignal(work.done, timeout=30_000):
        work.start()
    assert len(noting.ended_in) == 1
    assert threading.get_ident() not in noting.ended_in


def test_the_window_goes_on_while_qt_ends_a_page(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = pages(window, Settings(paper="A4"))
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    beats: list[int] = []
    timer = QTimer(work)
    timer.timeout.connect(lambda: beats.append(1) if work._writing is not None else None)
    timer.start(5)
    with qtbot.waitSignal(work.done, timeout=30_000):
        work.start()
        for at in range(8_000):
            work._painter.drawEllipse(QPointF(at % 97, at % 89), at % 13 + 0.5, at % 11 + 0.5)
    # To end so much takes a third of a second, in which nobody else could use Python.
    assert len(beats) > 8


def test_nothing_is_looked_through_for_garbage_while_a_page_is_painted(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = pages(window, Settings(paper="A4"))
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    printed, looked = work._ink.printed, []

    def watched(page: Page) -> Iterator[Piece]:
        for piece in printed(page):
            looked.append(gc.isenabled())
            yield piece

    monkeypatch.setattr(work._ink, "printed", watched)
    with qtbot.waitSignal(work.done, timeout=30_000):
        work.start()
    assert len(looked) > 5
    assert not any(looked)
    qtbot.waitUntil(gc.isenabled)


def test_printing_can_be_stopped_until_the_very_end(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = pages(window, Settings(paper="A4"))
    work = Printing(to_file(book, tmp_path / "print.pdf"), book, None, window)
    noting = Noting(monkeypatch)
    noting.go.clear()
    work.start()
    qtbot.waitUntil(lambda: bool(noting.ended_in), timeout=30_000)
    work.cancel()
    with qtbot.waitSignal(work.stopped, timeout=30_000):
        noting.go.set()
    assert not (tmp_path / "print.pdf").exists()


def test_the_action_shows_the_pages_and_asks_for_a_printer(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "print.pdf"
    told: list[str] = []

    def take(asking: QPrintDialog) -> None:
        into(asking, path)
        dialog = asking.parent()
        assert isinstance(dialog, ExportDialog)
        QTimer.singleShot(0, dialog, lambda: read(dialog))
        asking.accept()

    def read(dialog: ExportDialog) -> None:
        qtbot.waitUntil(lambda: not dialog.is_busy and dialog.told.isVisible(), timeout=30_000)
        told.append(dialog.told.text())
        dialog.reject()

    when_asked(QPrintDialog, take)
    window.commands["print"].trigger()
    assert told == ["The pages are on their way to the printer."]
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ExportDialog(window, Choices())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)

    def take(asking: QPrintDialog) -> None:
        into(asking, tmp_path / "nowhere" / "print.pdf")
        asking.accept()

    when_asked(QPrintDialog, take)
    press(dialog.print)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=10_000)
    assert "printer does not take anything" in dialog.problem.text()
    assert not dialog.is_busy
