"""Typing, choosing and ticking in the table, for one touchpoint or many at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.model.records import Metric
from journey_editor.ui.controls.choices import DropDown
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.table.panel import TablePanel
from tests.ui.table_desk import (
    CONTROL,
    KEEP,
    card,
    cell,
    check,
    enter,
    gift,
    ids,
    open_editor,
    pick,
    session_of,
    steps,
    type_into,
)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[TablePanel]:
    made = gift(qtbot)
    yield made
    made.view.header.settle()


# Editing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "typed", "field", "wanted"),
    [
        ("title", "Basket", "title", "Basket"),
        ("channel", "newsletter", "channel", "newsletter"),
        ("channel", "Email", "channel", "email"),
        ("channel", "Pigeon", "channel", "Pigeon"),
        ("description", "Long story", "description", "Long story"),
        ("owner", "Nobody", "owner", "Nobody"),
        ("tools", 'till, "pen, paper"', "tools", ("till", "pen, paper")),
        ("segments", "", "segments", ()),
        ("tags", "a, b", "tags", ("a", "b")),
    ],
)
def test_typing_in_a_cell_is_one_step(
    panel: TablePanel, key: str, typed: str, field: str, wanted: object
) -> None:
    session_of(panel).do(update("cart", segments=("one",)), "Prepare")
    before = card(panel, "cart")
    type_into(panel, "cart", key, typed)
    assert getattr(card(panel, "cart"), field) == wanted
    assert steps(panel) == 2
    session_of(panel).undo()
    assert card(panel, "cart") == before


@pytest.mark.parametrize(
    ("typed", "wanted"), [("2", 2), ("-1,5", -1.5), ("+1", 1), ("\N{MINUS SIGN}2", -2), ("", None)]
)
def test_an_emotion_is_typed_as_a_number_and_keeps_the_thought(
    panel: TablePanel, typed: str, wanted: float | None
) -> None:
    journey = session_of(panel).journey
    thought = journey.experience("maya", "checkout").thought
    type_into(panel, "checkout", "emotion:maya", typed)
    lived = journey.experience("maya", "checkout")
    assert (lived.emotion, lived.thought) == (wanted, thought)
    assert (steps(panel)) == (0 if wanted == -2 else 1)


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("emotion:maya", "3", "“3” is no emotion; type a number from -2 to +2; the old one is kept."),
        ("emotion:maya", "bad", "“bad” is not a number; type it like 12 or 3.5; the old one is kept."),
        ("title", "", "Title cannot be empty; the old one is kept."),
        ("metric:conversion", "much", "“much” is not a number; type it like 12 or 3.5; the old one is kept."),
    ],
)
def test_what_cannot_be_keeps_the_old_value_and_says_why(
    panel: TablePanel, qtbot: QtBot, key: str, typed: str, said: str
) -> None:
    old = cell(panel, "checkout", key).data()
    with qtbot.waitSignal(panel.message) as heard:
        type_into(panel, "checkout", key, typed)
    assert heard.args == [said]
    assert steps(panel) == 0
    assert cell(panel, "checkout", key).data() == old


def test_a_metric_is_typed_with_or_without_its_unit(panel: TablePanel) -> None:
    old = card(panel, "checkout").metrics
    type_into(panel, "checkout", "metric:conversion", "31 %")
    changed = card(panel, "checkout").metrics
    assert [metric.value for metric in changed if metric.name == "conversion"] == [31]
    assert [metric.unit for metric in changed] == [metric.unit for metric in old]
    type_into(panel, "cart", "metric:conversion", "12.5")
    assert card(panel, "cart").metrics[-1] == Metric(name="conversion", value=12.5, unit="%")


def test_the_newest_value_of_a_series_is_shown_and_changed(panel: TablePanel) -> None:
    series = tuple(Metric(name="NPS", value=value, date=date) for value, date in _SERIES)
    session_of(panel).do(update("cart", metrics=series), "Measure")
    assert cell(panel, "cart", "metric:NPS").data() == "40"
    type_into(panel, "cart", "metric:NPS", "41")
    assert [metric.value for metric in card(panel, "cart").metrics] == [30, 41, 20]


_SERIES = ((30, "2026-01-01"), (40, "2026-09-01"), (20, "2025-01-01"))


def test_a_stage_is_chosen_from_a_list(panel: TablePanel) -> None:
    open_editor(panel, "cart", "stage")
    pick(panel, "Stay")
    assert card(panel, "cart").stage == "stay"
    assert steps(panel) == 1
    assert session_of(panel).selection == ("cart",)
    check(panel)


def test_evidence_is_chosen_and_taken_back(panel: TablePanel) -> None:
    open_editor(panel, "cart", "evidence")
    pick(panel, "Assumed")
    assert card(panel, "cart").evidence == "assumed"
    open_editor(panel, "cart", "evidence")
    pick(panel, "–")
    assert card(panel, "cart").evidence is None


def test_a_list_that_was_only_opened_changes_nothing(panel: TablePanel) -> None:
    session_of(panel).select(["checkout", "cart"])
    panel.view.selectionModel().setCurrentIndex(cell(panel, "cart", "stage"), KEEP)
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    assert isinstance(panel.view.delegate.editor, DropDown)
    panel.flush()
    assert steps(panel) == 0


def test_channels_and_owners_are_completed(panel: TablePanel) -> None:
    for key, part, wanted in (("channel", "soc", "Social media"), ("owner", "shop", "Shop team")):
        editor = open_editor(panel, "cart", key)
        assert isinstance(editor, Line)
        completer = editor.completer()
        completer.setCompletionPrefix(part)
        offered = completer.completionModel()
        assert wanted in [offered.index(row, 0).data() for row in range(offered.rowCount())]
        panel.flush()


@pytest.mark.parametrize(
    ("down", "typed", "wanted"), [(0, "Kio", "Kio"), (0, "email", "email"), (1, "ema", "email")]
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_one_key_takes_what_is_typed_while_words_are_offered(
    panel: TablePanel, key: Qt.Key, down: int, typed: str, wanted: str
) -> None:
    editor = open_editor(panel, "cart", "channel")
    assert isinstance(editor, Line)
    QTest.keyClicks(editor, typed)
    popup = editor.completer().popup()
    assert popup.isVisible()
    for _ in range(down):
        QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, key)
    assert card(panel, "cart").channel == wanted
    assert steps(panel) == 1
    assert panel.view.delegate.editor is not editor


def test_a_box_is_ticked_with_mouse_and_keyboard(panel: TablePanel) -> None:
    index = cell(panel, "cart", "moment_of_truth")
    rect, port, left = panel.view.visualRect(index), panel.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, pos=QPoint(rect.left() + 18, rect.center().y()))
    assert card(panel, "cart").moment_of_truth
    QTest.mouseClick(port, left, pos=QPoint(rect.right() - 4, rect.center().y()))
    assert card(panel, "cart").moment_of_truth
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    assert not card(panel, "cart").moment_of_truth
    assert steps(panel) == 2
    assert session_of(panel).selection == ("cart",)


def test_counts_cannot_be_typed(panel: TablePanel, qtbot: QtBot) -> None:
    panel.view.setCurrentIndex(cell(panel, "cart", "pain_points"))
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    assert panel.view.delegate.editor is None
    session_of(panel).select(["checkout", "cart"])
    with qtbot.waitSignal(panel.message) as said:
        panel.view.fill_down()
    assert said.args == ["Pain points are counted; select the touchpoint to change them."]


def test_typing_a_letter_opens_the_cell(panel: TablePanel) -> None:
    panel.view.setCurrentIndex(cell(panel, "cart", "owner"))
    QTest.keyClicks(panel.view, "N")
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line)
    assert editor.text() == "N"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert steps(panel) == 0


def test_an_edited_row_stays_where_it_is_until_sorted_again(panel: TablePanel) -> None:
    panel.view.header.setSortIndicator(panel.model.column_of("title"), Qt.SortOrder.AscendingOrder)
    first = ids(panel)[0]
    type_into(panel, first, "title", "Zzz")
    assert ids(panel)[0] == first
    panel.view.header.setSortIndicator(panel.model.column_of("title"), Qt.SortOrder.DescendingOrder)
    assert ids(panel)[0] == first


# Many at once -------------------------------------------------------------------------------------


def test_typing_in_one_of_several_selected_rows_sets_all(panel: TablePanel, qtbot: QtBot) -> None:
    session = session_of(panel)
    session.select(["cart", "checkout", "unboxing"])
    panel.view.selectionModel().setCurrentIndex(cell(panel, "checkout", "owner"), KEEP)
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.message) as said:
        enter(panel, "Everybody")
    assert said.args == ["Owner of 3 touchpoints was changed."]
    assert {card(panel, id_).owner for id_ in ("cart", "checkout", "unboxing")} == {"Everybody"}
    assert steps(panel) == 1
    session.undo()
    assert card(panel, "unboxing").owner == "Shop team"


@pytest.mark.parametrize(
    ("key", "value"),
    [("stage", "stay"), ("evidence", "assumed"), ("emotion:jonas", 1.5), ("metric:conversion", 5)],
)
def test_every_kind_of_value_can_be_set_for_many(panel: TablePanel, key: str, value: object) -> None:
    session = session_of(panel)
    chosen = ["cart", "checkout", "unboxing"]
    session.select(chosen)
    column = panel.model.columns[panel.model.column_of(key)]
    assert panel.model.put(cell(panel, "cart", key), value)
    assert {column.value(session.journey, card(panel, id_)) for id_ in chosen} == {value}
    assert steps(panel) == 1
    session.undo()
    check(panel)


def test_a_cell_outside_the_selection_changes_alone(panel: TablePanel) -> None:
    session_of(panel).select(["cart", "checkout"])
    assert panel.model.setData(cell(panel, "unboxing", "owner"), "Alone")
    assert card(panel, "unboxing").owner == "Alone"
    assert card(panel, "cart").owner != "Alone"


def test_fill_down_takes_the_topmost_value(panel: TablePanel) -> None:
    session = session_of(panel)
    session.select(["unboxing", "cart", "checkout"])
    panel.view.selectionModel().setCurrentIndex(cell(panel, "unboxing", "tags"), KEEP)
    QTest.keyClick(panel.view, Qt.Key.Key_D, CONTROL)
    assert card(panel, "unboxing").tags == card(panel, "checkout").tags == card(panel, "cart").tags
    assert card(panel, "cart").tags == ("order",)
    assert steps(panel) == 1


def test_fill_down_with_one_row_takes_the_one_above(panel: TablePanel) -> None:
    panel.view.setCurrentIndex(cell(panel, "checkout", "title"))
    QTest.keyClick(panel.view, Qt.Key.Key_D, CONTROL)
    assert card(panel, "checkout").title == "Cart"
    session_of(panel).select([ids(panel)[0]])
    QTest.keyClick(panel.view, Qt.Key.Key_D, CONTROL)
    assert steps(panel) == 1


def test_the_window_does_not_take_the_key_that_fills_down(
    panel: TablePanel, qapp: QApplication, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(panel)
    duplicated: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+D"), window)
    shortcut.activated.connect(lambda: duplicated.append(True))
    window.show()
    window.activateWindow()
    panel.view.setFocus()
    panel.view.setCurrentIndex(cell(panel, "checkout", "title"))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_D, CONTROL)
    assert card(panel, "checkout").title == "Cart"
    assert duplicated == []
    window.takeCentralWidget().setParent(None)  # the panel is not the window's to delete


def test_backspace_empties_a_cell_of_all_selected_rows(panel: TablePanel) -> None:
    session_of(panel).select(["cart", "checkout"])
    panel.view.selectionModel().setCurrentIndex(cell(panel, "cart", "tags"), KEEP)
    QTest.keyClick(panel.view, Qt.Key.Key_Backspace)
    assert card(panel, "cart").tags == card(panel, "checkout").tags == ()
    assert steps(panel) == 1


def test_a_read_only_map_cannot_be_changed_here(panel: TablePanel) -> None:
    session = session_of(panel)
    session.load(session.journey, None, read_only=True)
    panel.view.setCurrentIndex(cell(panel, "cart", "owner"))
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    assert panel.view.delegate.editor is None
    menu = QMenu()
    panel.view.fill(menu)
    assert menu.isEmpty()
    menu.deleteLater()
    panel.view.setCurrentIndex(cell(panel, "cart", "moment_of_truth"))
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    assert not card(panel, "cart").moment_of_truth
