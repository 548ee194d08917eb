"""The table: rows and columns in step with the map, one selection, sorting and hiding."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.edits import Batch, Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Metric
from journey_editor.storage import files
from journey_editor.ui import settings
from journey_editor.ui.table.columns import alphabetical
from journey_editor.ui.table.header import KEY
from journey_editor.ui.table.panel import TablePanel
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT
from tests.ui.table_desk import (
    CONTROL,
    card,
    cell,
    check,
    gift,
    ids,
    open_editor,
    session_of,
    shown,
    steps,
    texts,
)


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> Iterator[TablePanel]:
    made = gift(qtbot)
    yield made
    made.view.header.settle()


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


def with_other_metrics(journey: JourneyMap) -> Edit:
    """One column goes and another one comes."""
    measured = [one.id for one in journey.touchpoints if one.metrics]
    return Batch(tuple(update(id_, metrics=(Metric(name="NPS", value=38),)) for id_ in measured))


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
    with_other_metrics,
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
