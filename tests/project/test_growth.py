"""What the work on a map grows like: counted calls, not times, so that it says the same on any machine.

Ten times the map may cost ten times the calls, and a little more for a longer search in a sorted list. An
edit looks at the stage it is in and not at the whole map, and undoing it at what it changes.
"""

from __future__ import annotations

import cProfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from journey_editor.editing.session import Session
from journey_editor.layout.compose import compose
from journey_editor.layout.index import Index
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import theme
from journey_editor.model import order
from journey_editor.model.edits import apply, update
from journey_editor.model.finding import find
from journey_editor.model.journey import JourneyMap
from journey_editor.model.patterns import Pattern
from journey_editor.model.records import Experience, Link, MapInfo, Metric, Note, Persona, Stage, Touchpoint
from journey_editor.storage import document, files, pieces, quick

SIZES: Final = (1_000, 10_000, 100_000)
"""Touchpoints, notes, links, experiences and metrics, all counted."""
PERSONAS: Final = 17
STAGES: Final = 20
NEARLY_LINEAR: Final = 1.15


def made(elements: int) -> JourneyMap:
    """A map of so many elements: of twenty, one is a card, one a note, one a link, sixteen are felt."""
    count = elements // (PERSONAS + 3)
    keys = order.keys(count)
    nodes = [
        *(Stage(id=f"s{n:02}", title=f"Stage {n}", order=key) for n, key in enumerate(order.keys(STAGES))),
        *(Persona(id=f"p{n}", name=f"P{n}", order=key) for n, key in enumerate(order.keys(PERSONAS))),
        *(
            Touchpoint(
                id=f"t{n}",
                stage=f"s{n * STAGES // count:02}",
                title=f"Card {n} is here",
                metrics=(Metric(name="reach", value=n % 100, unit="%"),),
                order=key,
            )
            for n, key in enumerate(keys)
        ),
        *(Note(id=f"n{n}", kind="idea", at=f"t{n}", text="Try it", order=key) for n, key in enumerate(keys)),
    ]
    felt = [
        (f"t{n}", Experience(persona=f"p{number}", emotion=(n + number) % 5 - 2))
        for n in range(count)
        for number in range(PERSONAS - 1)
    ]
    links = [
        Link(id=f"l{n}", source=f"t{n}", target=f"t{n + 1}", order=key) for n, key in enumerate(keys[:-1])
    ]
    return JourneyMap.assembled(MapInfo(title="Large"), nodes, felt, links)


@dataclass
class Subject:
    """A map of one size with what is measured on it."""

    journey: JourneyMap
    data: bytes
    path: Path

    def load(self) -> None:
        assert quick.read(self.data) is not None

    def compose(self) -> None:
        compose(self.journey, theme("light"))

    def save(self) -> None:
        pieces.forget()
        files.save(self.journey, self.path)

    def search(self) -> None:
        assert find(self.journey, Pattern("Card 12 "))


@pytest.fixture(scope="module")
def subjects(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Subject]]:
    folder = tmp_path_factory.mktemp("growth")
    journeys = [made(size) for size in SIZES]
    yield [Subject(one, document.text(one).encode(), folder / f"{len(one)}.json") for one in journeys]
    pieces.forget()


def calls(work: Callable[[], object]) -> int:
    """How many functions are called, those written in C among them."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


@cache
def warm() -> None:
    """Fonts, themes and the like are loaded once, whatever the size."""
    compose(made(100), theme("light"))


@pytest.mark.parametrize("work", [Subject.load, Subject.compose, Subject.save, Subject.search])
def test_work_on_a_whole_map_grows_with_the_map(
    subjects: list[Subject], work: Callable[[Subject], None]
) -> None:
    warm()
    counted = [calls(lambda one=subject: work(one)) for subject in subjects]
    assert counted[0] > 50
    for (small, large), (before, after) in zip(pairwise(SIZES), pairwise(counted), strict=True):
        assert after / before <= NEARLY_LINEAR * large / small, counted


def test_an_edit_until_it_is_drawn_costs_less_than_a_look_at_everything(subjects: list[Subject]) -> None:
    counted = []
    for subject in subjects:
        journey, memo = subject.journey, Memo()
        before = Index(compose(journey, theme("light"), memo=memo))
        card = journey.touchpoints[3]

        def edit() -> None:
            apply(journey, update(card.id, title="Other"))  # noqa: B023 - called here and now
            Index(compose(journey, theme("light"), memo=memo), before)  # noqa: B023

        counted.append(calls(edit))
        apply(journey, update(card.id, title=card.title))
    assert counted[-1] < SIZES[-1] / 1.5, f"less than one call an element: {counted}"
    assert all(after / before <= 10 for before, after in pairwise(counted)), counted


def test_taking_back_and_repeating_costs_the_same_in_any_map(subjects: list[Subject]) -> None:
    counted = []
    for subject in subjects:
        session = Session(subject.journey)
        card = subject.journey.touchpoints[3]
        session.do(update(card.id, title="Other"), "Rename")
        session.do(update(card.id, stage=subject.journey.stages[-1].id), "Move")
        for step in (session.undo, session.redo, session.undo):  # what is asked for first is made once
            step()
        counted.append((calls(session.undo), calls(session.redo), calls(session.redo)))
        session.undo()
        session.undo()
        assert subject.journey.touchpoint(card.id) == card
    assert min(map(min, counted)) > 20
    assert max(map(max, counted)) < 1.1 * min(map(min, counted)), counted
