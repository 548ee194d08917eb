"""Cut, copy, paste and duplicate in real windows: between maps, in fields, and of text and tables."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from journey_editor.model.journey import JourneyMap
from journey_editor.storage.document import text
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import field

CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press Ctrl with a key where the focus of a window is."""
    target = window.focusWidget() or window
    QTest.keyClick(target, key, CTRL)


def told(journey: JourneyMap, stage: str) -> list[object]:
    """The cards of a stage as a graph says them, without ids."""
    graph = journey.graph
    cards = [card.id for card in journey.touchpoints_of(stage)]
    place = {id_: number for number, id_ in enumerate(cards)}
    links = [
        (place[a], place[b], data["record"].kind, data["record"].share)
        for a, b, data in graph.edges(data=True)
        if a in place and b in place
    ]
    lived = [
        [(journey.persona(it.persona).name, it.emotion, it.thought) for it in journey.experiences_of(id_)]  # type: ignore[union-attr]
        for id_ in cards
    ]
    notes = [[(note.kind, note.text, note.severity) for note in journey.notes_about(id_)] for id_ in cards]
    return [[journey.touchpoint(id_).title for id_ in cards], sorted(links), lived, notes]  # type: ignore[union-attr]


def put(said: str) -> None:
    QGuiApplication.clipboard().setText(said)


def test_a_stage_goes_from_one_window_to_another(window: MainWindow, windows: Windows, qtbot: QtBot) -> None:
    window.session.select(["buy"])
    window.view.setFocus()
    press(window, Qt.Key.Key_C)
    other = windows.new()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    other.view.setFocus()
    press(other, Qt.Key.Key_V)
    press(other, Qt.Key.Key_V)
    first, second = other.session.journey.stages
    assert other.session.selection == (second.id,)
    for stage in (first, second):
        assert told(other.session.journey, stage.id) == told(window.session.journey, "buy")
    assert len(other.session.journey.personas) == len(window.session.journey.personas)
    other.session.undo()
    other.session.undo()
    assert len(other.session.journey) == 0


def test_cut_and_paste_moves_and_is_two_steps(window: MainWindow) -> None:
    session = window.session
    before = text(session.journey)
    lived = session.journey.experiences_of("checkout")
    session.select(["checkout"])
    window.view.setFocus()
    press(window, Qt.Key.Key_X)
    assert session.journey.touchpoint("checkout") is None
    assert session.undo_stack.undoText() == "Cut"
    target = session.journey.stages[-1].id
    session.select([target])
    press(window, Qt.Key.Key_V)
    assert session.journey.touchpoints_of(target)[-1].title == "Checkout"
    (pasted,) = session.selection
    assert session.journey.experiences_of(pasted) == lived
    session.undo()
    session.undo()
    assert text(session.journey) == before


def test_duplicating_mixed_things_selects_the_copies(window: MainWindow) -> None:
    session = window.session
    note = next(it.id for it in session.journey.notes if it.at not in (None, "checkout", "buy"))
    session.select(["checkout", note])
    window.view.setFocus()
    press(window, Qt.Key.Key_D)
    assert session.undo_stack.undoText() == "Duplicate 2 things"
    assert len(session.selection) == 2
    assert not {"checkout", note} & set(session.selection)
    cards = [card.title for card in session.journey.touchpoints_of("buy")]
    assert cards.count("Checkout") == 2
    press(window, Qt.Key.Key_X)
    session.undo()
    session.undo()
    assert [card.title for card in session.journey.touchpoints_of("buy")].count("Checkout") == 1


def test_in_a_field_the_keys_are_for_its_text(window: MainWindow) -> None:
    session = window.session
    session.select(["checkout"])
    before = text(session.journey)
    line = field(window, "title").findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    window.commands["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "Checkout"
    assert not QGuiApplication.clipboard().mimeData().hasFormat("application/x-journey-map+json")
    press(window, Qt.Key.Key_D)
    assert text(session.journey) == before
    put("Pay")
    press(window, Qt.Key.Key_V)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert session.journey.touchpoint("checkout").title == "Pay"  # type: ignore[union-attr]
    assert len(session.journey.touchpoints) == text(session.journey).count('"stage":')


def test_text_is_notes_and_several_complaints_stand_above_the_map(window: MainWindow) -> None:
    session = window.session
    session.select(["checkout"])
    window.view.setFocus()
    put("! Too slow\nPay = great\nWait = 9")
    press(window, Qt.Key.Key_V)
    assert session.undo_stack.undoText() == "Paste 3 lines"
    assert "Too slow" in [note.text for note in session.journey.notes_about("checkout")]
    assert window.banner.isVisible()
    assert "Line 3" in window.banner.text.text()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("application/x-journey-map+json", "This cannot be pasted: "),
        ("text/plain", "nothing on the clipboard"),
    ],
)
def test_nonsense_is_one_sentence_in_the_status_bar(window: MainWindow, data: str, said: str) -> None:
    before = text(window.session.journey)
    broken = QMimeData()
    broken.setData(data, b" ")
    QGuiApplication.clipboard().setMimeData(broken)
    window.view.setFocus()
    press(window, Qt.Key.Key_V)
    assert said in window.status.message.text()
    assert text(window.session.journey) == before


def test_nothing_selected_is_said(window: MainWindow) -> None:
    window.session.select([])
    window.view.setFocus()
    for key in (Qt.Key.Key_C, Qt.Key.Key_D):
        window.say("")
        press(window, key)
        assert "Select" in window.status.message.text()


def test_a_map_that_is_read_only_can_be_copied_from(window: MainWindow) -> None:
    session = window.session
    session.load(session.journey, None, read_only=True)
    session.select(["checkout"])
    window.view.setFocus()
    put("")
    press(window, Qt.Key.Key_X)
    assert session.journey.touchpoint("checkout") is not None
    press(window, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text()
    press(window, Qt.Key.Key_V)
    assert "read-only" in window.status.message.text()
