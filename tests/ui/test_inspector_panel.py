"""What the inspector shows, when it takes what was typed, and when it keeps its hands off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.model.records import Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.inspector import panel
from journey_editor.ui.inspector.editors import ChosenEditor, TypedEditor
from journey_editor.ui.inspector.pickers import ChannelEditor
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import Bench, field, press, type_into


def line(bench: Bench | MainWindow, name: str) -> Line | Area:
    editor = field(bench, name).editor
    assert isinstance(editor, TypedEditor | ChannelEditor)
    return editor.line


@pytest.mark.parametrize(
    ("id_", "kind"),
    [("buy", Stage), ("checkout", Touchpoint), ("maya", Persona), ("link", Link), ("", MapInfo)],
)
def test_it_shows_the_form_of_what_is_selected(bench: Bench, id_: str, kind: type) -> None:
    session = bench.session
    wanted = session.journey.links_from("cart")[0].id if id_ == "link" else id_
    session.select([wanted or "loyalty"])
    session.select([wanted] if wanted else [])
    assert bench.inspector.shown is bench.inspector.pages[kind]
    assert bench.inspector.shown.id == wanted


def test_pages_are_made_ahead_one_at_a_time(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "_CALM", 0)
    monkeypatch.setattr(panel, "_BETWEEN", 0)
    inspector = bench.inspector
    shown = inspector.shown
    made: list[int] = []
    inspector._ahead.timeout.connect(lambda: made.append(len(inspector.pages)))
    inspector.hide()
    inspector.show()
    qtbot.waitUntil(lambda: len(inspector.pages) == 6 and not inspector._ahead.isActive())
    assert made == [2, 3, 4, 5, 6, 6]
    assert inspector.shown is shown
    page = inspector.pages[Touchpoint]
    bench.session.select(["cart"])
    assert inspector.shown is page


def test_several_things_are_counted_and_deleted_together(bench: Bench) -> None:
    session = bench.session
    session.select(["checkout", "cart", "stay"])
    assert bench.inspector.shown is None
    assert bench.inspector.many.kinds.text() == "1 stage and 2 touchpoints"
    press(bench.inspector.many.delete)
    assert session.journey.touchpoint("checkout") is None
    assert session.journey.stage("stay") is None
    session.undo()
    assert session.journey.touchpoint("checkout") is not None
    assert session.journey.stage("stay") is not None


def test_typing_counts_when_the_field_is_left(bench: Bench) -> None:
    bench.session.select(["checkout"])
    bench.inspector.activateWindow()
    type_into(line(bench, "title"), "Till", commit=False)
    assert bench.session.is_clean
    line(bench, "owner").setFocus()
    assert bench.session.journey.touchpoint("checkout").title == "Till"
    assert bench.session.undo_stack.index() == 1


def test_typing_counts_when_something_else_is_selected(bench: Bench) -> None:
    bench.session.select(["checkout"])
    type_into(line(bench, "title"), "Till", commit=False)
    bench.session.select(["cart"])
    assert bench.session.journey.touchpoint("checkout").title == "Till"
    assert bench.session.journey.touchpoint("cart").title == "Cart"
    assert line(bench, "title").text() == "Cart"


def test_typing_in_a_form_that_gives_way_to_another_counts(bench: Bench) -> None:
    bench.session.select(["checkout"])
    type_into(line(bench, "title"), "Till", commit=False)
    bench.session.select(["maya"])
    assert bench.session.journey.touchpoint("checkout").title == "Till"
    assert bench.inspector.shown is bench.inspector.pages[Persona]


def test_escape_puts_back_what_was_there(bench: Bench) -> None:
    bench.session.select(["checkout"])
    type_into(line(bench, "title"), "Till", commit=False)
    QTest.keyClick(line(bench, "title"), Qt.Key.Key_Escape)
    assert line(bench, "title").text() == "Checkout"
    assert bench.session.is_clean


def test_a_change_elsewhere_leaves_typing_alone(bench: Bench) -> None:
    bench.session.select(["checkout"])
    bench.inspector.activateWindow()
    title = line(bench, "title")
    type_into(title, "Ti", commit=False)
    title.setCursorPosition(1)
    bench.session.do(update("checkout", owner="Somebody"), "Elsewhere")
    assert title.hasFocus()
    assert (title.text(), title.cursorPosition()) == ("Ti", 1)
    assert line(bench, "owner").text() == "Somebody"
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert bench.session.journey.touchpoint("checkout").title == "Ti"


def test_undo_shows_in_the_field_that_has_the_keys(bench: Bench) -> None:
    bench.session.select(["checkout"])
    bench.inspector.activateWindow()
    title = line(bench, "title")
    type_into(title, "Till")
    assert title.hasFocus()
    bench.session.undo()
    assert title.text() == "Checkout"
    assert title.hasFocus()


def test_undo_key_belongs_to_the_typing_first_and_then_to_the_map(window: MainWindow) -> None:
    window.session.select(["checkout"])
    window.activateWindow()
    title = line(window, "title")
    type_into(title, "Till")
    type_into(title, "Till 2", commit=False)
    control = Qt.KeyboardModifier.ControlModifier
    while title.isUndoAvailable():
        QTest.keyClick(title, Qt.Key.Key_Z, control)
    assert window.session.journey.touchpoint("checkout").title == "Till"
    QTest.keyClick(title, Qt.Key.Key_Z, control)
    assert window.session.journey.touchpoint("checkout").title == "Checkout"
    assert title.text() == "Checkout"


@pytest.mark.parametrize(
    ("id_", "name", "typed", "said"),
    [
        ("checkout", "title", "", "Title cannot be empty; the old one is kept."),
        ("note", "due", "soon", "“soon” is not a date; type it like 2026-10-01; the old one is kept."),
        ("note", "votes", "many", "“many” is not a whole number; type it like 12; the old one is kept."),
        ("link", "share", "140", "140 % is not a share; type a number from 0 to 100; the old one is kept."),
        ("", "review.every_months", "0", "0 is not a whole number from 1 to 1200; the old one is kept."),
    ],
)
def test_what_cannot_be_is_said_below_the_field(
    bench: Bench, id_: str, name: str, typed: str, said: str
) -> None:
    session = bench.session
    journey = session.journey
    ids = {"note": journey.notes_about("checkout")[0].id, "link": journey.links_from("cart")[0].id}
    session.select([ids.get(id_, id_)] if id_ else [])
    type_into(line(bench, name), typed)
    assert session.is_clean
    assert field(bench, name).problem == said
    assert line(bench, name).property("wrong") is True
    QTest.keyClick(line(bench, name), Qt.Key.Key_Escape)
    assert not line(bench, name).is_touched


def test_a_problem_goes_away_with_a_good_value(bench: Bench) -> None:
    bench.session.select([bench.session.journey.notes_about("checkout")[0].id])
    type_into(line(bench, "due"), "soon")
    type_into(line(bench, "due"), "2027-01-01")
    assert field(bench, "due").problem == ""
    assert line(bench, "due").property("wrong") is False


def test_text_of_a_file_is_never_markup(bench: Bench) -> None:
    bench.session.do(update("maya", name="<b>Maya</b>"), "Rename")
    bench.session.select(["checkout"])
    for child in bench.inspector.findChildren(QWidget):
        form = getattr(child, "textFormat", None)
        if callable(form) and child.text():
            assert form() == Qt.TextFormat.PlainText, child.text()


def test_fields_of_other_kinds_of_notes_are_not_shown(bench: Bench) -> None:
    notes = bench.session.journey.notes
    pain = next(note for note in notes if note.kind == "pain_point")
    quote = next(note for note in notes if note.kind == "quote")
    bench.session.select([pain.id])
    assert field(bench, "severity").isVisibleTo(bench.inspector)
    assert not field(bench, "impact").isVisibleTo(bench.inspector)
    bench.session.select([quote.id])
    assert not field(bench, "severity").isVisibleTo(bench.inspector)
    assert isinstance(bench.session.journey.node(quote.id), Note)


def test_the_list_of_stages_follows_the_map(bench: Bench) -> None:
    bench.session.select(["checkout"])
    bench.session.do(update("buy", title="Pay"), "Rename")
    editor = field(bench, "stage").editor
    assert isinstance(editor, ChosenEditor)
    assert editor.control.currentText() == "Pay"


def test_channels_are_completed_and_named(bench: Bench) -> None:
    bench.session.select(["checkout"])
    editor = field(bench, "channel").editor
    assert isinstance(editor, ChannelEditor)
    assert editor.line.text() == "Website"
    model = editor.completer.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert {"Website", "Email", "Shop"} <= set(offered)
    editor.completer.activated.emit("Email")
    assert bench.session.journey.touchpoint("checkout").channel == "email"


def test_every_field_has_a_name_for_screen_readers(bench: Bench) -> None:
    for id_ in ("buy", "checkout", "maya", bench.session.journey.notes[0].id, ""):
        bench.session.select([id_] if id_ else [])
        page = bench.inspector.shown
        assert page is not None
        for child in page.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(page):
                text = getattr(child, "text", str)
                assert child.accessibleName() or text(), child
