"""Outline, table and parking lot stay in step with a map that is edited at random, hidden or not."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.model import fragments, plans
from journey_editor.model.edits import Batch, Edit
from journey_editor.model.journey import JourneyMap
from tests.benchmarks.generate import generate
from tests.ui import outline_desk, parking_desk, table_desk

Plan = Callable[[JourneyMap, Random], Edit | None]
STEPS = 30


def some(random: Random, ids: list[str], most: int = 4) -> list[str]:
    return random.sample(ids, min(len(ids), random.randint(1, most)))


def stages(journey: JourneyMap) -> list[str]:
    return [stage.id for stage in journey.stages]


def cards(journey: JourneyMap) -> list[str]:
    return [card.id for card in journey.touchpoints]


def notes(journey: JourneyMap) -> list[str]:
    return [note.id for note in journey.notes]


def anything(journey: JourneyMap) -> list[str]:
    return [*journey.graph]


def add_card(journey: JourneyMap, random: Random) -> Edit | None:
    there = stages(journey)
    return plans.add_touchpoint(journey, "New", random.choice(there)) if there else None


def move_cards(journey: JourneyMap, random: Random) -> Edit | None:
    there = stages(journey)
    if not there:
        return None
    before = random.choice([*cards(journey), None])
    return plans.move_touchpoints(
        journey, some(random, cards(journey), random.choice((3, 70))), random.choice(there), before
    )


def move_notes(journey: JourneyMap, random: Random) -> Edit | None:
    at = random.choice([*stages(journey), *cards(journey), None, None])
    return plans.move_notes(journey, some(random, notes(journey), random.choice((3, 70))), at, None)


def copy(journey: JourneyMap, random: Random) -> Edit | None:
    part = fragments.extract(journey, some(random, stages(journey) + cards(journey) + notes(journey)))
    edit, _ = fragments.insert(journey, part, fragments.Place())
    return edit if edit.edits else None


PLANS: list[Plan] = [
    lambda journey, random: plans.add_stage(journey, "New", random.choice([*stages(journey), None])),
    add_card,
    lambda journey, random: plans.add_note(
        journey, "idea", "New", random.choice([*stages(journey), *cards(journey), None, None])
    ),
    lambda journey, random: plans.add_persona(journey, "New"),
    lambda journey, random: plans.remove(journey, some(random, anything(journey))),
    lambda journey, random: plans.move_stages(journey, some(random, stages(journey)), None),
    move_cards,
    move_notes,
    copy,
]


class Panels:
    """The three panels of one session, each watched for mistakes in its model."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.outline = outline_desk.shown(qtbot, session)
        self.table = table_desk.shown(qtbot, session)
        self.parking = parking_desk.shown(qtbot, session)
        self.all = (self.outline, self.table, self.parking)
        fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.testers = [QAbstractItemModelTester(panel.model, fatal) for panel in self.all]

    def check(self) -> None:
        if self.outline.isVisible():
            outline_desk.check(self.outline)
        if self.table.isVisible():
            table_desk.check(self.table)
        if self.parking.isVisible():
            parking_desk.check(self.parking)


def act(session: Session, panels: Panels, random: Random) -> None:
    """Do one thing: an edit mostly, else undo and redo, select, or show and hide a panel."""
    kind = random.randrange(10)
    if kind < 6:
        edit = random.choice(PLANS)(session.journey, random)
        if edit is not None and (not isinstance(edit, Batch) or edit.edits):
            assert session.do(edit, "Edit")
    elif kind < 8:
        for _ in range(random.randint(1, 5)):
            random.choice((session.undo, session.undo, session.redo))()
    elif kind == 8:
        session.select(some(random, anything(session.journey)))
    else:
        panel = random.choice(panels.all)
        panel.setVisible(not panel.isVisible())


@pytest.mark.parametrize("seed", range(4))
def test_what_panels_show_is_what_the_map_has(qapp: QApplication, qtbot: QtBot, seed: int) -> None:
    random = Random(seed)
    session = Session(generate(60, seed))
    panels = Panels(session, qtbot)
    if seed % 2:
        panels.outline.view.open_all()
        panels.table.model.sort(seed)
    for _ in range(STEPS):
        act(session, panels, random)
        if random.random() < 0.3:
            QApplication.processEvents()
        panels.check()
    panels.table.view.header.settle()
