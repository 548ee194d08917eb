"""How things are packed into a cell, and that heights known beforehand are those that are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box
from journey_editor.layout.notes import note_figure, thought_figure
from journey_editor.layout.papers import GAP, Papers, pack
from journey_editor.layout.style import Look, PersonaLook
from journey_editor.layout.theme import theme
from journey_editor.layout.words import words
from journey_editor.model.records import Experience, Note
from tests.layout.ink import area_of
from tests.layout.test_counting import PIECES

LOOKS = tuple(PersonaLook(id_, id_, "#D1495B", "#FFFFFF", "#B03A4A", "M") for id_ in ("maya", "jonas"))
LOOK = Look(theme(), words("en"), LOOKS)


@given(
    st.lists(st.tuples(st.booleans(), st.integers(20, 90)), max_size=12),
    st.floats(150, 900),
    st.integers(1, 4),
)
def test_packed_things_keep_their_order_and_their_distance(
    things: list[tuple[bool, int]], w: float, columns: int
) -> None:
    cell = Rect(30, 10, w, 0)
    places, bottom = pack(
        range(5, 5 + len(things)),
        lambda numbers, _: [int(things[n - 5][0]) for n in numbers],
        lambda numbers, _: [float(things[n - 5][1]) for n in numbers],
        cell,
        columns,
    )
    assert len(places) == len(things)
    rows: dict[float, list[tuple[float, float, float, int]]] = {}
    for number, (x, y, wide, h) in enumerate(places):
        assert cell.x - 1e-6 <= x <= x + wide <= cell.right + 1e-6
        assert h >= things[number][1]
        rows.setdefault(y, []).append((x, wide, h, number))
    below = cell.y
    for y, row in rows.items():
        assert y == below
        assert len({h for _, _, h, _ in row}) == 1
        for (x, wide, _, _), (after, *_) in pairwise(row):
            assert after - x - wide == pytest.approx(GAP)
        below = y + row[0][2] + GAP
        if columns == 1:
            assert len(row) == 1 or all(things[number][0] for *_, number in row)
        assert len(row) <= max(2 if columns == 1 else 1, columns)
    assert bottom == (below - GAP if things else cell.y)


def test_two_short_things_share_a_row_and_a_third_does_not() -> None:
    halves, heights = (lambda ns, _: [n != 3 for n in ns]), (lambda ns, _: [20.0 + n for n in ns])
    places, bottom = pack(range(4), halves, heights, Rect(0, 0, 206, 0))
    assert [place[:3] for place in places] == [(0, 0, 100), (106, 0, 100), (0, 27, 206), (0, 55, 206)]
    assert bottom == 78


def test_each_thing_is_asked_once_whether_it_stands_on_half_and_how_high_it_is() -> None:
    asked: list[int] = []
    measured: list[int] = []

    def halves(numbers: Sequence[int], _: float) -> list[int]:
        asked.extend(numbers)
        return [int(number % 3 > 0) for number in numbers]

    def heights(numbers: Sequence[int], _: float) -> list[float]:
        measured.extend(numbers)
        return [20.0] * len(numbers)

    pack(range(20), halves, heights, Rect(0, 0, 206, 0))
    assert asked == sorted(measured) == list(range(20))


def test_nothing_stands_beside_anything_without_halves() -> None:
    places, _ = pack(range(3), None, lambda ns, _: [20.0] * len(ns), Rect(0, 0, 206, 0))
    assert [place[:2] for place in places] == [(0, 0), (0, 26), (0, 52)]


@pytest.mark.parametrize("seed", range(6))
def test_what_is_measured_together_is_what_is_drawn(seed: int) -> None:
    random = Random(seed)
    records: list[Note | Experience] = []
    for number in range(30):
        text = " ".join(random.choices(PIECES, k=random.randint(0, 9)))
        note = Note(
            id=f"n{number}",
            kind=random.choice(("pain_point", "quote", "opportunity", "thought")),
            text=text,
            severity=random.choice((None, 2)),
            impact=random.choice((None, 2)),
            source=random.choice(("", "", "A survey among those who left")),
            personas=random.choice(((), ("maya",), ("jonas", "hidden", "maya"))),
        )
        records.append(random.choice((note, Experience(persona="maya", thought=text))))
    together = Papers(records, LOOK)
    for w in (202.0, 98.0, 176.0):
        for number, record in enumerate(records):
            alone = Papers([record], LOOK)
            (h,) = together.heights([number], w)
            assert together.fits_half([number], w) == alone.fits_half([0], w)
            assert [h] == alone.heights([0], w)
            make = note_figure if isinstance(record, Note) else thought_figure
            paper, *inside = make(record, LOOK, w, h).marks  # type: ignore[operator]
            assert isinstance(paper, Box)
            assert max((area_of(mark).bottom for mark in inside), default=0.0) <= h - 3
            lower = make(record, LOOK, w, h + 20).marks  # type: ignore[operator]
            text_low = max((area_of(mark).bottom for mark in inside), default=h)
            assert h - text_low < 15, "a note is higher than it must be"
            assert len(lower) == len(inside) + 1
