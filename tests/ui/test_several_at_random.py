"""Anything pressed and typed while several things are selected and words are looked for."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.model.finding import Hit, find
from journey_editor.model.patterns import Pattern
from journey_editor.ui.finding.bar import FindBar
from journey_editor.ui.finding.finder import Finder
from tests.strategies import state
from tests.ui.driving import Bench

_TYPED = ("e", "a, b", "checkout", "", " ", "2026-10-01", "-1", "50 %", "x" * 40, "ß", "(")
_STEPS = 120


class Hands:
    """Random hands on an inspector and a find bar."""

    def __init__(self, bench: Bench, bar: FindBar, random: Random) -> None:
        self.bench = bench
        self.bar = bar
        self.random = random

    def act(self) -> None:
        """Do one thing."""
        session, random = self.bench.session, self.random
        choice = random.randrange(10)
        if choice < 3:
            journey = session.journey
            records = (
                *journey.stages,
                *journey.touchpoints,
                *journey.notes,
                *journey.personas,
                *journey.links,
            )
            count = random.choice((0, 1, 2, 3, 8))
            session.select(one.id for one in random.sample(records, min(count, len(records))))
        elif choice < 5:
            self._press(self.bench.inspector)
        elif choice == 5:
            self._type(self.bench.inspector)
        elif choice == 6:
            self._type(self.bar)
        elif choice == 7:
            self._press(self.bar)
        else:
            random.choice((session.undo, session.redo))()

    def _press(self, pane: QWidget) -> None:
        usable = [one for one in pane.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        usable = [one for one in usable if "…" not in one.accessibleName() + one.text()]
        if usable:
            self.random.choice(usable).click()

    def _type(self, pane: QWidget) -> None:
        lines = [one for one in pane.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]
        if lines:
            line = self.random.choice(lines)
            line.setFocus()
            line.setText(self.random.choice(_TYPED))
            QTest.keyClick(line, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down)))


def _apart_from_channels(hits: list[Hit]) -> list[Hit]:
    """Channels are found by their names, which the map does not have."""
    return [hit for hit in hits if "channel" not in hit.place.field]


@pytest.mark.parametrize("seed", range(3))
def test_nothing_breaks_and_all_can_be_undone(bench: Bench, qtbot: QtBot, seed: int) -> None:
    session = bench.session
    before = state(session.journey)
    finder = Finder(session, session)
    bar = FindBar(finder, theme())
    qtbot.addWidget(bar)
    bar.show()
    bar.begin("", replacing=True)
    finder.switch(on=True)
    hands = Hands(bench, bar, Random(seed))
    for _ in range(_STEPS):
        hands.act()
        finder.finish()
        wanted = finder.wanted
        pattern = Pattern(
            wanted.words,
            match_case=wanted.match_case,
            whole_words=wanted.whole_words,
            match_accents=wanted.match_accents,
        )
        assert _apart_from_channels(finder.hits) == _apart_from_channels(find(session.journey, pattern))
        assert (bench.inspector.shown is None) == (len(session.selection) > 1)
    assert session.undo_stack.index() > 3
    while session.undo_stack.canUndo():
        session.undo()
    assert state(session.journey) == before
