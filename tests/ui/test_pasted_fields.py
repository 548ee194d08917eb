"""Pasted texts in fields: what no file can hold is left out, wherever it is pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.model.rules import problems
from journey_editor.ui.controls.lines import Area, Line
from tests.ui.driving import Bench, field
from tests.ui.parking_desk import note, three

_FOREIGN = "Pay\x00 \x1b[0mnow\r\nor\x85later\x0c!"


@pytest.mark.parametrize(
    ("kind", "wanted"), [(Line, "Pay [0mnow or later !"), (Area, "Pay [0mnow\nor\nlater\n!")]
)
def test_fields_offer_only_what_a_map_can_hold(kind: type[Line | Area], wanted: str, qtbot: QtBot) -> None:
    one = kind("Title")
    qtbot.addWidget(one)
    heard: list[str] = []
    one.committed.connect(heard.append)
    QGuiApplication.clipboard().setText(_FOREIGN)
    one.paste()
    one.flush()
    assert heard == [wanted]


def test_a_pasted_title_in_the_inspector_is_taken(bench: Bench) -> None:
    bench.session.select(["checkout"])
    line = field(bench, "title").findChild(Line)
    assert line is not None
    line.setFocus()
    line.selectAll()
    QGuiApplication.clipboard().setText(_FOREIGN)
    line.paste()
    QTest.keyClick(line, Qt.Key.Key_Return)
    card = bench.session.journey.touchpoint("checkout")
    assert card is not None
    assert card.title == "Pay [0mnow or later !"
    assert not list(problems(card))


def test_a_pasted_note_in_the_parking_lot_is_taken(qtbot: QtBot) -> None:
    panel = three(qtbot)
    assert panel.model.setData(panel.model.index_of("a"), _FOREIGN)
    assert note(panel, "a").text == "Pay [0mnow\nor\nlater\n!"
    assert panel.model.ask("Why\x07?")
