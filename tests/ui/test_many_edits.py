"""Thousands of random edits, undos and redos in the whole window: always right, and no memory lost."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas import kept
from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.edits import Edit, RemoveLink, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import NoteKind
from journey_editor.storage import document, files
from journey_editor.ui import settings
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.present import motion
from tests.editing.desk import gift
from tests.strategies import state
from tests.ui import monkey_checks
from tests.ui.driving import settle
from tests.ui.test_leaks import PANES, alive, delete_now, memory

EDITS: Final = int(os.environ.get("MANY_EDITS", "10000"))
"""More are tried by hand: `MANY_EDITS=100000`, which takes some minutes."""
CHECKS: Final = 10
MEASURED: Final = (CHECKS // 3, CHECKS - 2)
"""The tenths after which memory is looked at; all parts are closed in both."""
MOST_CARDS: Final = 12
STEPS: Final = 400
"""After so many all are undone, or the steps that are kept would take more and more memory."""
TEXTS: Final = 60
"""So many texts are used again and again, so that soon all that is remembered of texts is."""
MEGABYTES: Final = 3.0
"""Room for the figures that are remembered: up to 300, of which then 200 are forgotten (0.3 was seen)."""
NOISE: Final = 25
KINDS: Final[tuple[NoteKind, ...]] = ("pain_point", "idea", "question")


@pytest.fixture(autouse=True)
def _little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep little of what was prepared for painting, as that would grow to its bound all along."""
    monkeypatch.setattr(kept, "_FEW", 150)


class Dice:
    """Chooses an edit that is possible, mostly a small one."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._count = 0

    def chance(self, share: float) -> bool:
        return self._random.random() < share

    def times(self) -> int:
        return self._random.choice((1, 1, 2, 5))

    def edit(self, journey: JourneyMap) -> tuple[Edit | None, str]:
        self._count = (self._count + 1) % TEXTS
        card = self._random.choice(journey.touchpoints).id if journey.touchpoints else None
        stage = self._random.choice(journey.stages).id
        kind = self._random.randrange(10)
        if card is None or (kind == 0 and len(journey.touchpoints) < MOST_CARDS):
            return plans.add_touchpoint(journey, f"Card {self._count}", stage), "Add touchpoint"
        if kind == 0:
            return plans.remove(journey, [card]), "Delete"
        if kind == 1:
            return update_map(title=f"Title {self._count}"), "Edit title"
        if kind in (2, 3):
            make = self._note if kind == 2 else self._link
            return make(journey, card), f"Change a {make.__name__[1:]}"
        if kind in (4, 5, 6):
            persona = self._random.choice(journey.personas).id
            emotion = self._random.choice((-2, -1, 0, 1, 2))
            return plans.set_emotion(journey, persona, card, emotion), "Change emotion"
        return update(card, title=f"Title {self._count}", stage=stage), "Edit title"

    def _note(self, journey: JourneyMap, card: str) -> Edit | None:
        notes = journey.notes_about(card)
        if len(notes) > 1:
            return plans.remove(journey, [notes[0].id])
        return plans.add_note(journey, self._random.choice(KINDS), f"Note {self._count}", card)

    def _link(self, journey: JourneyMap, card: str) -> Edit | None:
        if len(journey.links) > MOST_CARDS // 2:
            return RemoveLink(self._random.choice(journey.links).id)
        other = self._random.choice(journey.touchpoints).id
        linked = {link.target for link in journey.links_from(card)} | {card}
        return None if other in linked else plans.add_link(journey, card, other)


@pytest.fixture
def small(qapp: QApplication, empty: MainWindow) -> MainWindow:
    """A window with a small map and all parts open."""
    settings.remember(motion.SETTING, "less")
    empty.resize(1200, 800)
    empty.session.load(gift(), None)
    for pane in PANES:
        empty.panes.show(pane)
    settle()
    return empty


def test_they_are_right_and_the_memory_stays_flat(small: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Undo and redo are counted, too; all parts are open in the first and in the last tenth."""
    session, dice = small.session, Dice(1)
    start, done, labels = state(session.journey), 0, set[str]()
    path, sizes = tmp_path / "many.journey.json", list[tuple[float, int]]()
    for tenth in range(CHECKS):
        if tenth in (1, CHECKS - 1):
            for pane in PANES:
                small.panes.toggle(pane)
        while done < (tenth + 1) * EDITS // CHECKS:
            done += step(session, dice, labels)
            if dice.chance(0.01):
                settle()
                delete_now()
            if session.undo_stack.index() > STEPS:
                done += back(session, start)
        settle()
        delete_now()
        monkey_checks.check(small)
        files.save(session.journey, path)
        assert document.text(files.load(path).journey) == document.text(session.journey)
        if tenth in MEASURED:
            sizes.append((memory(), alive().total()))
    back(session, start)
    assert len(labels) == 6, labels
    (early, things), (late, more) = sizes
    assert late - early < MEGABYTES, sizes
    assert more - things < NOISE, sizes


def step(session: Session, dice: Dice, labels: set[str]) -> int:
    """An edit, now and then with some steps back and forth after it; how many that were in all."""
    done = 0
    edit, label = dice.edit(session.journey)
    if edit is not None:
        assert session.do(edit, label)
        labels.add(label)
        done += 1
    for way in (session.undo, session.redo) if dice.chance(0.1) else ():
        for _ in range(dice.times()):
            way()
            done += 1
    return done


def back(session: Session, start: object) -> int:
    """Undoing everything brings the start back; how many steps that took."""
    steps = session.undo_stack.index()
    while session.undo_stack.canUndo():
        session.undo()
    assert state(session.journey) == start
    return steps
