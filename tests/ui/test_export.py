"""Exporting from the window: what is chosen is what is written, and it can be stopped."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from journey_editor.errors import JourneyError
from journey_editor.formats.settings import Settings
from journey_editor.ui.export import order
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.order import Order
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.worker import Asked, Tell, Work, waited
from tests.ui.driving import answer, press, when_asked


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(window, Choices())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)
    return dialog


def seen(dialog: ExportDialog, qtbot: QtBot) -> str:
    """What is said of the pages, once they are there."""
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)
    return dialog.legible.said.text()


def only(dialog: ExportDialog, *suffixes: str) -> None:
    """Press the formats until there are these alone."""
    buttons = dialog.form.formats.buttons
    for suffix in suffixes:
        if not buttons[suffix].isChecked():
            press(buttons[suffix])
    for suffix, button in buttons.items():
        if button.isChecked() and suffix not in suffixes:
            press(button)


def run(dialog: ExportDialog, qtbot: QtBot, target: Path) -> None:
    dialog.target.line.setText(str(target))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        press(dialog.start)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=5_000)


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def size_of(path: Path) -> tuple[int, int]:
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        w, h = document[0].get_size()
        return round(w), round(h)


def test_a_pdf_is_written_with_all_texts(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "gift.pdf"
    run(dialog, qtbot, target)
    text = text_of(target)
    for title in ("Buying a gift online", "Checkout", "Unboxing", "Maya"):
        assert title in text
    assert str(target) in dialog.told.text()
    assert dialog.show_file.isVisible()


def test_paper_orientation_and_margin_are_obeyed(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    form = dialog.form.page
    assert not form.orientation.isEnabled()
    form.paper.set_value("A3")
    form.paper.chosen.emit("A3")
    press(form.orientation.buttons["portrait"])
    form.margin.line.setText("20")
    form.margin.line.flush()
    assert seen(dialog, qtbot).startswith("297 × 420 mm · smallest type")
    run(dialog, qtbot, tmp_path / "gift.pdf")
    assert size_of(tmp_path / "gift.pdf") == (842, 1191)
    assert dialog.form.settings().margin == 20


def test_personas_lanes_and_arrangement_are_obeyed(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    press(dialog.form.shown.personas["maya"])
    quotes = next(box for box in dialog.form.shown.lanes if box.text() == "Pain points")
    press(quotes)
    press(dialog.form.shown.arrangement.buttons["timeline"])
    settings = dialog.form.settings()
    assert settings.personas == ("jonas",)
    assert settings.arrangement == "timeline"
    run(dialog, qtbot, tmp_path / "gift.pdf")
    text = text_of(tmp_path / "gift.pdf")
    assert "I need it by Friday" not in text
    assert "Shipping cost shown last" not in text
    assert "Show me the total first" in text


@pytest.mark.parametrize(
    ("suffix", "start"),
    [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".journey.json", b'{\n  "format": "journey-map"')],
)
def test_other_formats(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, suffix: str, start: bytes) -> None:
    dialog.target.line.setText(str(tmp_path / "gift.pdf"))
    only(dialog, suffix)
    assert dialog.target.line.text() == str(tmp_path / f"gift{suffix}")
    assert dialog.form.shown.scale.isVisibleTo(dialog) == (suffix == ".png")
    assert dialog.form.page.paper.isEnabled() == (suffix != ".journey.json")
    assert not dialog.form.page.split.isEnabled()
    run(dialog, qtbot, tmp_path / "gift")
    written = (tmp_path / f"gift{suffix}").read_bytes()
    assert written.lstrip(b"\xef\xbb\xbf")[: len(start)] == start or suffix == ".svg"
    if suffix == ".svg":
        assert b"<svg" in written[:400]


def test_a_margin_that_cannot_be_is_said(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.form.page.margin.line.setText("wide")
    dialog.target.line.setText(str(tmp_path / "gift.pdf"))
    press(dialog.start)
    assert "“wide” is not a number" in dialog.form.page.margin.problem.text()
    assert dialog.form.page.margin.problem.isVisible()
    assert not (tmp_path / "gift.pdf").exists()


def test_a_page_without_room_is_said(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.page.paper.set_value("A4")
    dialog.form.page.margin.line.setText("140")
    dialog.form.page.margin.line.flush()
    seen(dialog, qtbot)
    assert "leaves no room" in dialog.problem.text()


def test_a_folder_that_is_not_there_is_said(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.target.line.setText(str(tmp_path / "nowhere" / "gift.pdf"))
    press(dialog.start)
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=10_000)
    assert "no such folder" in dialog.problem.text()
    assert dialog.start.isEnabled()


@pytest.mark.parametrize(("button", "replaced"), [("Replace", True), ("Cancel", False)])
def test_a_file_that_is_there_is_replaced_only_when_agreed(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, button: str, replaced: bool
) -> None:
    target = tmp_path / "gift.pdf"
    target.write_bytes(b"mine")
    dialog.target.line.setText(str(target))
    answer(button)
    press(dialog.start)
    if replaced:
        qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
    assert (target.read_bytes() != b"mine") is replaced


def test_an_export_can_be_stopped(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "gift.pdf"
    dialog.target.line.setText(str(target))
    press(dialog.start)
    dialog.reject()
    qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
    assert dialog.isVisible()
    assert dialog.problem.text() == "Stopped; nothing has been written."
    assert not target.exists()
    dialog.reject()
    assert not dialog.isVisible()


def test_later_edits_are_not_in_an_export_that_runs(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    wanted = Order((tmp_path / "gift.journey.json",), Settings())
    work = order.start(window.session.journey, wanted, window)
    window.session.select(["checkout"])
    window.view.delete_selection()
    with qtbot.waitSignal(work.done):
        work.start()
    work.wait()
    written = json.loads(wanted.targets[0].read_text(encoding="utf-8"))
    assert "checkout" in [touchpoint["id"] for touchpoint in written["touchpoints"]]


def test_export_again_repeats_the_last_one(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "gift.svg"

    def choose(dialog: ExportDialog) -> None:
        only(dialog, ".svg")
        dialog.exported.connect(dialog.close)
        dialog.target.line.setText(str(target))
        press(dialog.start)
        qtbot.waitUntil(target.exists, timeout=20_000)
        qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
        dialog.reject()

    when_asked(ExportDialog, choose)
    window.commands["export_again"].trigger()
    assert target.exists()
    target.unlink()
    window.commands["export_again"].trigger()
    qtbot.waitUntil(lambda: window.status.message.text().startswith("Exported gift.svg"), timeout=20_000)
    assert target.exists()


def test_work_tells_stops_and_fails(window: MainWindow, qtbot: QtBot) -> None:
    def count(tell: Tell, asked: Asked) -> int:
        tell(0.5)
        return 7

    work = Work(count, window)
    shares: list[float] = []
    work.told.connect(shares.append)
    with qtbot.waitSignal(work.done) as done:
        work.start()
    work.wait()
    assert done.args == [7]
    qtbot.waitUntil(lambda: shares == [0.5])

    def fail(tell: Tell, asked: Asked) -> int:
        raise JourneyError("It cannot be.")

    work = Work(fail, window)
    with qtbot.waitSignal(work.failed) as failed:
        work.start()
    work.wait()
    assert failed.args == ["It cannot be."]


def test_a_mistake_in_a_thread_is_said_and_logged(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def break_(tell: Tell, asked: Asked) -> None:
        raise ZeroDivisionError("oh")

    work = Work(break_, window)
    with qtbot.waitSignal(work.failed) as failed:
        work.start()
    work.wait()
    assert "ZeroDivisionError: oh" in failed.args[0]
    assert "work in a thread failed" in caplog.text


def test_waiting_gives_the_result_or_the_reason(window: MainWindow) -> None:
    assert waited(window, "Counting", lambda: 3) == 3

    def fail() -> None:
        raise JourneyError("It cannot be.")

    with pytest.raises(JourneyError, match="It cannot be"):
        waited(window, "Counting", fail)
    assert not window.findChildren(QMessageBox)


def test_what_was_drawn_for_an_export_is_freed_a_little_at_a_time() -> None:
    freed: list[tuple[str, int]] = []

    class Thing:
        def __del__(self) -> None:
            around = sys._getframe(1)
            freed.append((around.f_code.co_name, len(around.f_locals.get("things", ()))))

    drawing: Any = SimpleNamespace(figures=[Thing() for _ in range(250)], parts=[Thing() for _ in range(30)])
    drawings: dict[tuple[str, bool], Any] = {("light", False): drawing}
    del drawing
    order._let_go(drawings)
    assert len(freed) == 280
    assert {name for name, _ in freed} == {"_let_go"}
    assert len({left for _, left in freed}) >= 3, "others have their turn in between"
