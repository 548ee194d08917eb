"""Filtering in the window: by keys, told in words, seen in the table and in a presentation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas import sifting
from journey_editor.editing import views
from journey_editor.formats.settings import Settings
from journey_editor.model import sweep
from journey_editor.model.edits import update
from journey_editor.model.filters import Filter, matching
from journey_editor.ui import busy
from journey_editor.ui.export.dialog import ExportDialog, filtered
from journey_editor.ui.export.form import ExportForm
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.outline.panel import OutlinePanel
from journey_editor.ui.panes import Pane
from journey_editor.ui.present.screen import MapScreen
from journey_editor.ui.table.panel import TablePanel
from tests.benchmarks.generate import generate
from tests.ui.driving import press, settle, when_asked

K = Qt.Key
CART = Filter(text="cart")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_filter_is_worked_with_keys_and_told_in_words(window: MainWindow) -> None:
    assert window.filtering.bar is None
    QTest.keyClick(window.view, K.Key_F, CTRL | SHIFT)
    bar = window.filtering.bar
    assert bar is not None
    assert bar.isVisible()
    assert QApplication.focusWidget() is bar.field
    QTest.keyClicks(bar.field, "cart")
    note = window.filtering.note
    assert note is not None
    assert note.text() == "Filter on: 2 of 13 touchpoints match"
    QTest.keyClick(bar.field, K.Key_Return)
    assert not bar.isVisible()
    assert window.view.hasFocus()
    assert note.isVisible()
    window.session.do(update("checkout", title="Cart 2"), "Rename")
    assert note.text() == "Filter on: 3 of 13 touchpoints match"
    press(note)
    assert bar.isVisible()
    assert bar.field.text() == "cart"
    QTest.keyClick(bar.field, K.Key_Escape)
    assert not note.isVisible()
    QTest.keyClick(bar.field, K.Key_Escape)
    assert not bar.isVisible()


def test_the_bar_is_on_the_way_of_f6_and_tab(window: MainWindow) -> None:
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    settle()
    seen = []
    for _ in range(6):
        window.next_pane()
        seen.append(QApplication.focusWidget())
    assert bar.field in seen
    bar.field.setFocus()
    window.focusNextPrevChild(True)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert bar.isAncestorOf(focused)


@pytest.mark.parametrize("pane", ["table", "outline"])
def test_table_and_outline_are_dimmed_too(window: MainWindow, pane: Pane) -> None:
    table = window.panes.show(pane)
    assert isinstance(table, TablePanel | OutlinePanel)
    settle()
    before = table.view.viewport().grab().toImage()
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    QTest.keyClicks(bar.field, "cart")
    settle()
    assert table.view.delegate.matches == window.view.matches
    assert table.view.viewport().grab().toImage() != before
    bar.clear()
    settle()
    assert table.view.viewport().grab().toImage() == before


def test_a_presentation_shows_the_same(window: MainWindow, qtbot: QtBot) -> None:
    screen = MapScreen(window.view)
    qtbot.addWidget(screen)
    # Small enough for the whole map to be painted as blocks, whose picture is kept.
    screen.resize(150, 90)
    window.view.drawing_changed.connect(screen.redraw)
    before = screen.grab().toImage()
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    QTest.keyClicks(bar.field, "cart")
    filtered = screen.grab().toImage()
    assert filtered != before
    bar.clear()
    assert screen.grab().toImage() == before


def test_another_file_is_shown_without_a_filter(window: MainWindow) -> None:
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    QTest.keyClicks(bar.field, "cart")
    window.session.load(window.session.journey.copy(), None)
    assert window.view.filter is None
    assert window.filtering.note is not None
    assert not window.filtering.note.isVisible()
    assert bar.field.text() == ""


def exported(window: MainWindow, act: Callable[[ExportDialog], object]) -> None:
    """Open the dialog that exports, do something with it, and put it away."""

    def do(dialog: ExportDialog) -> None:
        act(dialog)
        dialog.reject()

    timer = when_asked(ExportDialog, do)
    window.exporting.ask()
    assert not timer.isActive()


def test_an_export_is_asked_for_a_view_only_where_there_is_one(window: MainWindow) -> None:
    seen: list[bool] = []
    exported(window, lambda dialog: seen.append(dialog.form.shown.view.isVisible()))
    window.session.do(views.save(window.session.journey, "Carts", CART), "Save")
    exported(window, lambda dialog: seen.append(dialog.form.shown.view.isVisible()))
    assert seen == [False, True]


def test_a_view_is_chosen_for_an_export_and_seen_in_its_preview(window: MainWindow, qtbot: QtBot) -> None:
    window.session.do(views.save(window.session.journey, "Carts", CART), "Save")

    def choose(dialog: ExportDialog) -> None:
        assert dialog.form.settings().view is None
        qtbot.waitUntil(lambda: dialog.is_shown, timeout=10_000)
        before = dialog.preview.grab().toImage()
        dialog.form.shown.view.setFocus()
        QTest.keyClick(dialog.form.shown.view, K.Key_Down)
        assert dialog.form.settings().view == "Carts"
        qtbot.waitUntil(lambda: dialog.is_shown, timeout=10_000)
        assert dialog.preview.grab().toImage() != before

    exported(window, choose)


def test_the_filter_that_is_on_comes_first(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.session.do(views.save(window.session.journey, "Ads", Filter(text="ad")), "Save")
    window.view.set_filter(CART)
    target = tmp_path / "map.svg"

    def export(dialog: ExportDialog) -> None:
        assert dialog.form.settings().filter == CART
        assert dialog.form.settings().view is None
        dialog.form.shown.view.fill()
        assert [dialog.form.shown.view.itemText(at) for at in range(dialog.form.shown.view.count())] == [
            "The filter that is on",
            "None: nothing is faint",
            "Ads",
        ]
        dialog.form.formats.set_values([".svg"])
        dialog.form.formats.chosen.emit()
        dialog.target.line.setText(str(target))
        with qtbot.waitSignal(dialog.exported):
            press(dialog.start)
        qtbot.waitUntil(lambda: not dialog.is_busy)

    exported(window, export)
    drawing = window.view.drawing
    assert target.read_text("utf-8").count(' opacity="0.22"') == sum(map(drawing.is_dim, drawing.figures))
    window.view.set_filter(None)
    found: list[Filter | None] = [CART]
    exported(window, lambda dialog: found.append(dialog.form.settings().filter))
    assert found == [CART, None]


def test_a_filter_that_a_view_keeps_is_exported_as_that_view(window: MainWindow) -> None:
    window.session.do(views.save(window.session.journey, "Carts", CART), "Save")
    window.view.set_filter(CART)
    chosen, unsaved = filtered(window, Settings(), first=True)
    assert (chosen.view, chosen.filter, unsaved) == ("Carts", None, None)
    window.session.do(views.rename(window.session.journey, "Carts", "Cart"), "Rename")
    kept = Settings(view="Carts")
    form = ExportForm(window.session.journey, Choices(settings=kept), window.theme)
    assert form.settings().view is None
    form.deleteLater()


def test_a_long_search_is_shown_and_can_be_stopped(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sifting, "_TURN", 0.0)
    monkeypatch.setattr(busy, "_SOON", 0)
    monkeypatch.setattr(sweep, "_TURN", 10)
    window.session.load(generate(800), None)
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    bar.ask(Filter(text="k"))
    window.view.sifting.finish()
    before, said = window.view.matches, bar.said.text()
    assert said
    bar.ask(Filter(text="ka"))
    shown = window.filtering.progress
    assert shown is not None
    qtbot.waitUntil(shown.isVisible)
    assert shown.label.text() == "Filtering …"
    assert window.view.filter == Filter(text="ka")
    QTest.mouseClick(shown.stop, Qt.MouseButton.LeftButton)
    assert shown.isHidden()
    assert not window.view.sifting.is_busy
    assert window.view.filter == Filter(text="k")
    assert window.view.matches is before
    assert (bar.field.text(), bar.said.text()) == ("k", said)


def test_keys_typed_during_a_search_are_all_taken(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sifting, "_TURN", 0.0)
    window.session.load(generate(800), None)
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    bar.ask(Filter(text="k"))
    assert window.view.sifting.is_busy
    # As where a search takes long: what is typed is asked for after a pause.
    bar._cost = 1.0
    bar.field.setFocus()
    bar.field.end(False)
    QTest.keyClicks(bar.field, "a l")
    QTest.keyClick(bar.field, K.Key_Backspace)
    qtbot.waitUntil(lambda: window.view.matches is not None)
    assert bar.field.text() == "ka "
    qtbot.waitUntil(lambda: window.view.filter == Filter(text="ka") and not window.view.sifting.is_busy)
    assert window.view.matches == matching(window.session.journey, Filter(text="ka"))
