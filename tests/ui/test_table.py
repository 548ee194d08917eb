"""The table: what it shows, sorting, hiding, editing one or many touchpoints, one selection."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans, queries
from journey_editor.model.edits import Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Metric, Touchpoint
from journey_editor.storage import files
from journey_editor.ui import app, settings
from journey_editor.ui.controls.choices import DropDown
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.table.columns import alphabetical
from journey_editor.ui.table.header import KEY
from journey_editor.ui.table.panel import TablePanel
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT

CONTROL = Qt.KeyboardModifier.ControlModifier
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate


def shown(qtbot: QtBot, session: Session) -> TablePanel:
    app.application()
    panel = TablePanel(session, theme())
    qtbot.addWidget(panel)
    panel.resize(1600, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    panel.view.setFocus()
    return panel


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[TablePanel]:
    made = shown(qtbot, Session(files.load(GIFT).journey))
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    yield made
    made.view.header.settle()


def session_of(panel: TablePanel) -> Session:
    return panel._session


def card(panel: TablePanel, id_: str) -> Touchpoint:
    found = session_of(panel).journey.touchpoint(id_)
    assert found is not None
    return found


def cell(panel: TablePanel, id_: str, key: str) -> QModelIndex:
    index = panel.model.index_of(id_)
    assert index.isValid()
    return index.siblingAtColumn(panel.model.column_of(key))


def ids(panel: TablePanel) -> list[str]:
    return [panel.model.id_of(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]


def texts(panel: TablePanel, key: str) -> list[str]:
    column = panel.model.column_of(key)
    return [panel.model.index(row, column).data() for row in range(panel.model.rowCount())]


def steps(panel: TablePanel) -> int:
    return session_of(panel).undo_stack.index()


def check(panel: TablePanel) -> None:
    """Every touchpoint has a row, every column is there, and selected rows are what is selected."""
    journey = session_of(panel).journey
    assert sorted(ids(panel)) == sorted(one.id for one in journey.touchpoints)
    if panel.model._by is None:
        assert ids(panel) == [one.id for one in queries.in_order(journey)]
    keys = [column.key for column in panel.model.columns]
    assert [key for key in keys if key.startswith("emotion:")] == [
        f"emotion:{p.id}" for p in journey.personas
    ]
    names = {f"metric:{metric.name}" for one in journey.touchpoints for metric in one.metrics}
    assert {key for key in keys if key.startswith("metric:")} == names
    assert panel.model.columnCount() == len(keys) == panel.view.header.count()
    chosen = {panel.model.id_of(index) for index in panel.view.selectionModel().selectedRows()}
    assert chosen == {id_ for id_ in session_of(panel).selection if journey.touchpoint(id_)}


def open_editor(panel: TablePanel, id_: str, key: str) -> Line | DropDown:
    panel.view.setCurrentIndex(cell(panel, id_, key))
    QTest.keyClick(panel.view, Qt.Key.Key_F2)
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line | DropDown)
    return editor


def enter(panel: TablePanel, text: str) -> None:
    """Replace what the open field holds, and press Enter."""
    editor = panel.view.delegate.editor
    assert isinstance(editor, Line)
    editor.selectAll()
    if text.isascii() and text:
        QTest.keyClicks(editor, text)
    elif text:
        editor.insert(text)  # QTest has no keys for it
    else:
        QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert panel.view.delegate.editor is None


def type_into(panel: TablePanel, id_: str, key: str, text: str) -> None:
    open_editor(panel, id_, key)
    enter(panel, text)


def pick(panel: TablePanel, text: str) -> None:
    """Choose a line of the open list with the keyboard."""
    editor = panel.view.delegate.editor
    assert isinstance(editor, DropDown)
    QApplication.processEvents()
    popup = editor.view()
    assert popup.isVisible()
    row = next(row for row in range(editor.count()) if editor.itemText(row) == text)
    popup.setCurrentIndex(editor.model().index(row, 0))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert panel.view.delegate.editor is None


# What it shows ------------------------------------------------------------------------------------


def test_every_touchpoint_has_a_row_in_the_order_of_the_journey(panel: TablePanel) -> None:
    check(panel)
    assert ids(panel)[:3] == ["instagram-ad", "gift-guide-article", "product-page"]


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("stage", "Buy"),
        ("title", "Checkout"),
        ("channel", "Website"),
        ("emotion:maya", "\N{MINUS SIGN}2"),
        ("moment_of_truth", "Yes"),
        ("pain_points", "2"),
        ("opportunities", "1"),
        ("metric:conversion", "29 %"),
    ],
)
def test_cells_say_what_the_touchpoint_has(panel: TablePanel, key: str, text: str) -> None:
    assert cell(panel, "checkout", key).data() == text


def test_headers_name_the_columns(panel: TablePanel) -> None:
    place = panel.model.column_of("emotion:maya")
    across = Qt.Orientation.Horizontal
    assert panel.model.headerData(place, across) == "Maya"
    assert panel.model.headerData(place, across, Qt.ItemDataRole.AccessibleTextRole) == "Emotion of Maya"
    assert not panel.model.headerData(place, across, Qt.ItemDataRole.DecorationRole).isNull()


def test_a_screen_reader_hears_column_and_value(panel: TablePanel) -> None:
    said = cell(panel, "checkout", "owner").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Owner: {card(panel, 'checkout').owner}"
    assert cell(panel, "cart", "description").data() == card(panel, "cart").description


def test_several_lines_are_shown_on_one_and_kept(panel: TablePanel) -> None:
    session_of(panel).do(update("cart", description="One\nTwo"), "Edit")
    assert cell(panel, "cart", "description").data() == "One Two"
    editor = open_editor(panel, "cart", "description")
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, "!")
    panel.flush()
    assert card(panel, "cart").description == "One\nTwo!"


# Following the map --------------------------------------------------------------------------------

Plan = Callable[[JourneyMap], Edit | None]
PLANS: list[Plan] = [
    lambda _: update("checkout", title="Till"),
    lambda journey: plans.add_touchpoint(journey, "New", "buy", "checkout"),
    lambda journey: plans.remove(journey, ["checkout"]),
    lambda journey: plans.remove(journey, ["buy", "maya"]),
    lambda journey: plans.remove(journey, [stage.id for stage in journey.stages]),
    lambda journey: plans.add_persona(journey, "New"),
    lambda journey: plans.move_persona(journey, "jonas", "maya"),
    lambda _: update("maya", name="Mia"),
    lambda _: update("buy", title="Pay"),
    lambda journey: plans.move_stage(journey, "stay", "discover"),
    lambda journey: plans.move_touchpoints(journey, ["cart", "checkout"], "stay", None),
    lambda _: update("cart", metrics=(Metric(name="NPS", value=38),)),
    lambda journey: plans.add_note(journey, "pain_point", "Slow", "cart"),
    lambda journey: plans.set_emotion(journey, "jonas", "unboxing", 1),
]


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize("key", ["", "title", "emotion:maya"])
def test_it_follows_every_edit_undo_and_redo(panel: TablePanel, plan: Plan, key: str) -> None:
    panel.model.sort(panel.model.column_of(key))
    session = session_of(panel)
    session.select(["checkout", "cart", "maya"])
    edit = plan(session.journey)
    assert edit is not None
    for step in (lambda: session.do(edit, "Edit"), session.undo, session.redo, session.undo):
        step()
        check(panel)


def test_counts_follow_the_notes(panel: TablePanel) -> None:
    session = session_of(panel)
    session.do(plans.add_note(session.journey, "pain_point", "Slow", "cart"), "Add")
    assert cell(panel, "cart", "pain_points").data() == "1"
    session.do(plans.move_notes(session.journey, ["slow"], "checkout", None), "Move")
    assert cell(panel, "cart", "pain_points").data() == ""
    assert cell(panel, "checkout", "pain_points").data() == "3"


def test_a_hidden_table_catches_up(panel: TablePanel, qtbot: QtBot) -> None:
    session = session_of(panel)
    panel.hide()
    session.do(plans.remove(session.journey, ["buy", "maya"]), "Delete")
    session.select(["unboxing"])
    panel.show()
    qtbot.waitExposed(panel)
    check(panel)
    assert panel.model.id_of(panel.view.currentIndex()) == "unboxing"


def test_another_map_is_shown_when_it_is_loaded(panel: TablePanel) -> None:
    panel.view.header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    session_of(panel).load(generate(30), None)
    check(panel)
    assert ids(panel)[:2] == ["t0", "t1"]


# Selection ----------------------------------------------------------------------------------------


def test_rows_select_touchpoints_and_touchpoints_rows(panel: TablePanel) -> None:
    session, view = session_of(panel), panel.view
    held = Qt.KeyboardModifier.NoModifier
    for id_ in ("cart", "product-page"):
        place = view.visualRect(cell(panel, id_, "title")).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
        held = CONTROL
    assert session.selection == ("cart", "product-page")
    session.select(["checkout", "maya"])
    check(panel)
    assert session.selection == ("checkout", "maya")
    assert panel._said.text() == "13 touchpoints · 1 selected"
    view.selectAll()
    assert set(session.selection) == {one.id for one in session.journey.touchpoints}


def test_the_selection_survives_sorting(panel: TablePanel) -> None:
    session_of(panel).select(["checkout", "cart"])
    panel.view.header.setSortIndicator(panel.model.column_of("title"), Qt.SortOrder.DescendingOrder)
    check(panel)
    assert session_of(panel).selection == ("checkout", "cart")


def test_delete_removes_the_selected_touchpoints_as_one_step(panel: TablePanel) -> None:
    session = session_of(panel)
    session.select(["checkout", "cart"])
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert session.journey.touchpoint("cart") is None
    assert steps(panel) == 1
    check(panel)
    session.undo()
    check(panel)


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
    panel.view.selectionModel().setCurrentIndex(cell(panel, "cart", "stage"), _KEEP)
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
    panel.view.selectionModel().setCurrentIndex(cell(panel, "checkout", "owner"), _KEEP)
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
    panel.view.selectionModel().setCurrentIndex(cell(panel, "unboxing", "tags"), _KEEP)
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
    panel.view.selectionModel().setCurrentIndex(cell(panel, "cart", "tags"), _KEEP)
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


# Sorting ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["title", "channel", "owner", "tags", "description"])
def test_texts_are_sorted_with_empty_cells_last(panel: TablePanel, key: str) -> None:
    session_of(panel).do(update("checkout", owner="", tags=(), description="", channel=""), "Empty")
    panel.view.header.setSortIndicator(panel.model.column_of(key), Qt.SortOrder.AscendingOrder)
    full = [text for text in texts(panel, key) if text]
    assert full == sorted(full, key=alphabetical)
    panel.view.header.setSortIndicator(panel.model.column_of(key), Qt.SortOrder.DescendingOrder)
    full = [text for text in texts(panel, key) if text]
    assert full == sorted(full, key=alphabetical, reverse=True)
    assert texts(panel, key)[: len(full)] == full


def test_numbers_are_sorted_by_size_and_stages_as_they_come(panel: TablePanel) -> None:
    panel.model.sort(panel.model.column_of("emotion:jonas"))
    shown_first = texts(panel, "emotion:jonas")
    lived = [float(text.replace("\N{MINUS SIGN}", "-")) for text in shown_first if text]
    assert lived == sorted(lived)
    assert all(shown_first[: len(lived)])
    panel.model.sort(panel.model.column_of("stage"), Qt.SortOrder.DescendingOrder)
    assert list(dict.fromkeys(texts(panel, "stage"))) == ["Stay", "Receive", "Buy", "Consider", "Discover"]
    panel.model.sort(panel.model.column_of("moment_of_truth"))
    assert texts(panel, "moment_of_truth")[0] == "Yes"


def test_a_third_press_on_a_header_gives_the_order_of_the_journey_back(panel: TablePanel) -> None:
    header, before = panel.view.header, ids(panel)
    place = header.sectionViewportPosition(panel.model.column_of("title")) + 40
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 15))
        orders.append(ids(panel))
    assert orders[0] != before
    assert orders[1] == orders[0][::-1]
    assert orders[2] == before


def test_words_are_compared_without_case_and_accents_and_numbers_by_size() -> None:
    words = ["Step 10", "step 2", "Ärger", "apfel", "Zoo", "éclair", "2", "10"]
    assert sorted(words, key=alphabetical) == [
        "2", "10", "apfel", "Ärger", "éclair", "step 2", "Step 10", "Zoo",
    ]  # fmt: skip


# Columns ------------------------------------------------------------------------------------------


def column_menu(panel: TablePanel) -> dict[str, QAction]:
    panel._menu.aboutToShow.emit()
    return {action.text(): action for action in panel._menu.actions()}


def test_columns_are_hidden_and_remembered(panel: TablePanel, qtbot: QtBot) -> None:
    actions = column_menu(panel)
    assert not actions["Title"].isEnabled()
    actions["Tools"].trigger()
    actions["Emotion of Maya"].trigger()
    tools = panel.model.column_of("tools")
    assert panel.view.isColumnHidden(tools)
    panel.view.setColumnWidth(panel.model.column_of("owner"), 222)
    panel.view.header.moveSection(0, 3)
    panel.hide()
    again = shown(qtbot, session_of(panel))
    assert again.view.isColumnHidden(tools)
    assert again.view.isColumnHidden(again.model.column_of("emotion:maya"))
    assert again.view.columnWidth(again.model.column_of("owner")) == 222
    assert again.view.header.logicalIndex(3) == 0
    column_menu(again)["Tools"].trigger()
    assert not again.view.isColumnHidden(tools)
    column_menu(again)["All columns as at first"].trigger()
    assert not again.view.isColumnHidden(again.model.column_of("emotion:maya"))
    assert again.view.header.logicalIndex(0) == 0
    again.view.header.settle()


def test_hidden_columns_stay_hidden_when_others_come_and_go(panel: TablePanel) -> None:
    session = session_of(panel)
    panel.view.header.set_shown("tools", False)
    panel.view.setColumnWidth(panel.model.column_of("tags"), 99)
    session.do(plans.add_persona(session.journey, "Ada"), "Add")
    session.do(plans.move_persona(session.journey, "ada", "maya"), "Move")
    session.do(update("cart", metrics=(Metric(name="NPS", value=1),)), "Measure")
    for _ in range(2):
        hidden = [c.key for place, c in enumerate(panel.model.columns) if panel.view.isColumnHidden(place)]
        assert hidden == ["tools"]
        assert panel.view.columnWidth(panel.model.column_of("tags")) == 99
        shown_keys = [panel.model.columns[panel.view.header.logicalIndex(p)].key for p in range(6)]
        assert shown_keys[:4] == ["stage", "title", "channel", "description"]
        session.do(plans.remove(session.journey, ["ada"]), "Delete")


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "[]",
        '{"widths": 3, "hidden": 4, "order": {}}',
        '{"widths": {"tags": "x"}, "hidden": ["title", 3]}',
    ],
)
def test_broken_settings_are_passed_over(qapp: QApplication, qtbot: QtBot, kept: str) -> None:
    settings.remember(KEY, kept)
    panel = shown(qtbot, Session(files.load(GIFT).journey))
    assert not any(panel.view.isColumnHidden(place) for place in range(panel.model.columnCount()))


def test_only_what_differs_is_kept(panel: TablePanel) -> None:
    panel.view.header.set_shown("tools", False)
    panel.view.header.settle()
    assert json.loads(settings.text(KEY)) == {"widths": {}, "hidden": ["tools"], "order": []}


# Large maps ---------------------------------------------------------------------------------------


def test_5000_rows_are_shown_sorted_and_edited(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(generate(5000))
    panel = shown(qtbot, session)
    assert panel.model.rowCount() == 5000
    told: list[str] = []
    panel.model.modelReset.connect(lambda: told.append("reset"))
    panel.model.layoutChanged.connect(lambda: told.append("layout"))
    panel.model.rowsInserted.connect(lambda *_: told.append("inserted"))
    session.do(plans.add_touchpoint(session.journey, "New", "s3"), "Add")
    assert told == ["inserted"]
    session.select(["new"])
    rect = panel.view.visualRect(panel.model.index_of("new"))
    assert panel.view.viewport().rect().contains(rect.center())
    panel.view.header.setSortIndicator(
        panel.model.column_of("metric:conversion"), Qt.SortOrder.AscendingOrder
    )
    values = [session.journey.touchpoint(id_).metrics for id_ in ids(panel)]
    numbers = [metrics[0].value for metrics in values if metrics]
    assert numbers == sorted(numbers)
    assert ids(panel)[-1] == "new"
    panel.view.selectAll()
    assert len(session.selection) == 5001
    assert panel.model.put(cell(panel, "t7", "owner"), "All of us")
    assert {one.owner for one in session.journey.touchpoints} == {"All of us"}
    assert steps(panel) == 2
    check(panel)
