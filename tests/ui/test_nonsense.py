"""Nonsense pasted into every field: the obvious thing or a sentence comes of it, undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.model.rules import MAX_TEXT, cleaned
from journey_editor.storage import document
from journey_editor.ui import cells
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.outline.panel import OutlinePanel
from journey_editor.ui.parking.panel import ParkingPanel
from journey_editor.ui.personas.panel import PersonasPanel
from journey_editor.ui.table.panel import TablePanel
from tests.nonsense import NONSENSE
from tests.ui.driving import field, settle

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@dataclass
class Place:
    """A field of the window: how to come to it, and what it has told."""

    window: MainWindow
    told: Callable[[], str]
    """What is said about what was typed, where this field says it."""
    put: Callable[[str], None]
    """Paste a text over what is in the field, and take it."""
    value: Callable[[], str] | None = None
    """What the map has of it; None for a field that changes nothing."""


def pasted(widget: QWidget, text: str) -> None:
    """Paste with the keys, as people do; what was in the field is replaced."""
    QApplication.clipboard().setText(text)
    widget.setFocus()
    QTest.keyClick(widget, Key.Key_A, CONTROL)
    QTest.keyClick(widget, Key.Key_V, CONTROL)


def capture_bar(window: MainWindow) -> Place:
    window.commands["capture"].trigger()
    bar = window.capture_bar.bar
    assert bar is not None

    def put(text: str) -> None:
        pasted(bar.line, text)
        QTest.keyClick(bar.line, Key.Key_Return)

    return Place(window, lambda: bar.words.text, put)


def canvas(window: MainWindow) -> Place:
    def put(text: str) -> None:
        window.view.setFocus()
        window.view.edit_text("checkout")
        editor = window.view.typing.editor
        assert editor is not None
        pasted(editor, text)
        QTest.keyClick(editor, Key.Key_Return)

    return Place(window, window.status.message.text, put, title_of(window))


def title_of(window: MainWindow) -> Callable[[], str]:
    def title() -> str:
        found = window.session.journey.touchpoint("checkout")
        assert found is not None
        return found.title

    return title


def inspector(window: MainWindow) -> Place:
    window.session.select(["checkout"])
    settle()

    def put(text: str) -> None:
        line = field(window, "title").findChild(Line)
        assert line is not None
        pasted(line, text)
        QTest.keyClick(line, Key.Key_Return)

    return Place(window, lambda: field(window, "title").problem, put, title_of(window))


def outline(window: MainWindow) -> Place:
    panel = window.panes.show("outline")
    assert isinstance(panel, OutlinePanel)

    def put(text: str) -> None:
        panel.view.setCurrentIndex(panel.model.index_of("checkout"))
        in_row(panel, text)

    return Place(window, window.status.message.text, put, title_of(window))


def table(window: MainWindow) -> Place:
    panel = window.panes.show("table")
    assert isinstance(panel, TablePanel)

    def put(text: str) -> None:
        column = panel.model.column_of("title")
        panel.view.setCurrentIndex(panel.model.index_of("checkout").siblingAtColumn(column))
        in_row(panel, text)

    return Place(window, window.status.message.text, put, title_of(window))


def in_row(panel: OutlinePanel | TablePanel, text: str) -> None:
    cells.begin_typing(panel.view)
    editor = panel.view.delegate.editor
    assert editor is not None
    pasted(editor, text)
    QTest.keyClick(editor, Key.Key_Return)


def persona(window: MainWindow) -> Place:
    panel = window.panes.show("personas")
    assert isinstance(panel, PersonasPanel)
    sheet = panel.unfold("maya")
    assert sheet is not None
    box = sheet.box("name")

    def put(text: str) -> None:
        line = box.findChild(Line)
        assert line is not None
        pasted(line, text)
        QTest.keyClick(line, Key.Key_Return)

    def name() -> str:
        found = window.session.journey.persona("maya")
        assert found is not None
        return found.name

    return Place(window, lambda: box.problem, put, name)


def parking(window: MainWindow) -> Place:
    panel = window.panes.show("parking")
    assert isinstance(panel, ParkingPanel)

    def put(text: str) -> None:
        pasted(panel.question, text)
        QTest.keyClick(panel.question, Key.Key_Return)

    def newest() -> str:
        parked = window.session.journey.notes_about(None)
        return parked[-1].text if parked else ""

    return Place(window, window.status.message.text, put, newest)


def find(window: MainWindow) -> Place:
    window.finding.replace()
    bar = window.finding.bar
    assert bar is not None

    def put(text: str) -> None:
        pasted(bar.words, text)
        QTest.keyClick(bar.words, Key.Key_Return)

    return Place(window, bar.count.text, put)


def filter_(window: MainWindow) -> Place:
    window.filtering.open()
    bar = window.filtering.bar
    assert bar is not None
    return Place(window, bar.said.text, lambda text: pasted(bar.field, text))


def command_palette(window: MainWindow) -> Place:
    window.dialogs.commands()
    found = window.dialogs.palette
    assert found is not None
    return Place(window, lambda: found.rows[0].title, lambda text: pasted(found.field, text))


PLACES: Final = (
    *(capture_bar, canvas, inspector, outline, table, persona, parking, find, filter_, command_palette),
)


@pytest.fixture(params=PLACES, ids=lambda place: place.__name__)
def place(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[Place]:
    window.activateWindow()
    yield request.param(window)
    settle()


def is_held(text: str, value: str) -> bool:
    """Whether a map has a text that was pasted, but for what no file can hold, and for blanks."""
    return "".join(cleaned(text).split()) == "".join(value.split()) or value == cleaned(text).strip()


def test_nonsense_gives_the_obvious_or_a_sentence(place: Place) -> None:
    session = place.window.session
    start = document.text(session.journey)
    for name, text in NONSENSE.items():
        place.window.say("")
        place.put(text)
        settle()
        assert not place.window.grab().isNull(), name
        now = document.text(session.journey)
        assert document.text(document.parse(now.encode()).journey) == now, name
        if place.value is None:
            said = place.told()
            assert said or not cleaned(text).strip(), name
            assert len(said) < 400, f"{name}: {said[:80]}"
        elif is_held(text, place.value()):
            assert now != start, name
        else:
            assert now == start, f"{name}: {place.value()[:80]!r}"
            told = place.told()
            assert told or not text.strip(), f"{name} has gone without a word"
            assert len(text) > MAX_TEXT or not cleaned(text).strip(), f"{name}: {told}"
        place.window.flush()
        while session.undo_stack.canUndo():
            session.undo()
        assert document.text(session.journey) == start, name
