"""Whatever is pressed in the personas panel, it shows the map as it is, and everything can be undone."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.ui.personas.panel import PersonasPanel
from tests.ui.driving import settle, type_into
from tests.ui.personas_desk import ALT, LEFT, NONE, check, drag, three

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
KEYS = (
    (KEY.Key_Up, NONE),
    (KEY.Key_Down, NONE),
    (KEY.Key_Up, ALT),
    (KEY.Key_Down, ALT),
    (KEY.Key_Return, NONE),
    (KEY.Key_Space, NONE),
    (KEY.Key_A, NONE),
    (KEY.Key_O, NONE),
    (KEY.Key_D, CONTROL),
    (KEY.Key_Delete, NONE),
    (KEY.Key_Escape, NONE),
)
STEPS = 60


def act(panel: PersonasPanel, random: Random) -> None:
    session, cards = panel.session, panel.cards
    kind = random.randrange(12)
    if not cards or kind == 0:
        panel.deeds.add(random.choice(("Maya", "", "Jonas", "x" * 3000)))
    elif kind < 6:
        card = random.choice(list(cards.values()))
        card.setFocus()
        QTest.keyClick(card, *random.choice(KEYS))
    elif kind == 6:
        drag(panel, random.choice(list(cards)), random.choice(list(cards)), QPoint(100, random.randrange(90)))
    elif kind == 7:
        QTest.mouseClick(random.choice(list(cards.values())), LEFT, NONE, QPoint(90, 40))
    elif kind == 8 and panel.sheet is not None and panel.sheet.isVisible():
        line = panel.sheet.box(random.choice(("name", "role", "segment"))).editor.focusProxy()
        type_into(line, random.choice(("a", "", "Role")), commit=random.random() < 0.5)  # type: ignore[arg-type]
    elif kind == 9:
        panel.resize(random.choice((300, 700, 1000)), 800)
    elif kind == 10:
        session.do(update(random.choice(list(cards)), quote=str(random.random())), "Edit quote")
    else:
        random.choice((session.undo, session.undo, session.redo))()
    settle()


@pytest.mark.parametrize("seed", range(4))
def test_panel_and_map_are_in_step(qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    panel = three(qtbot)
    start = panel.session.journey.personas
    for _ in range(STEPS):
        act(panel, random)
        check(panel)
    panel.flush()
    while panel.session.undo_stack.canUndo():
        panel.session.undo()
    settle()
    check(panel)
    assert panel.session.journey.personas == start
