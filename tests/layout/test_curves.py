"""Emotion curves: through every point, and never beyond two neighbours."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journey_editor.layout.curves import curve, curve_figures, point_figure, tangents
from journey_editor.layout.drawing import Placed
from journey_editor.layout.marks import Disc, Path
from journey_editor.layout.style import PersonaLook, Shelf
from journey_editor.layout.theme import theme

MAYA = PersonaLook("maya", "Maya", "#D1495B", "#FFFFFF", "#B03A4A", "M")
Points = list[tuple[float, float]]


@st.composite
def points(draw: st.DrawFn) -> Points:
    """Points of a curve from left to right, at heights of an emotions lane."""
    steps = draw(st.lists(st.floats(0.2, 300), min_size=2, max_size=80))
    heights = st.floats(17, 133) | st.sampled_from((17.0, 75.0, 133.0))
    found, x = [], 0.0
    for step in steps:
        x += step
        found.append((x, draw(heights)))
    return found


def pieces(commands: tuple[tuple[object, ...], ...]) -> list[tuple[float, ...]]:
    """Each cubic of a path as eight numbers."""
    found, here = [], commands[0][1:]
    for _, *numbers in commands[1:]:
        found.append((*here, *numbers))
        here = tuple(numbers[-2:])
    return found


def on(piece: tuple[float, ...], t: float) -> tuple[float, float]:
    xs, ys = piece[::2], piece[1::2]
    weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
    x, y = (sum(w * v for w, v in zip(weights, values, strict=True)) for values in (xs, ys))
    return x, y


@given(points())
def test_a_curve_stays_between_its_points(given: Points) -> None:
    for piece, (a, b) in zip(pieces(curve(given, tangents(given))), pairwise(given), strict=True):
        assert piece[:2] == a
        assert piece[-2:] == b
        low, high = sorted((a[1], b[1]))
        along = [on(piece, step / 12) for step in range(13)]
        assert all(low - 1e-6 <= y <= high + 1e-6 for _, y in along)
        assert all(before[0] < after[0] for before, after in pairwise(along))
        rises = [after[1] - before[1] for before, after in pairwise(along)]
        assert all(rise >= -1e-6 for rise in rises) or all(rise <= 1e-6 for rise in rises)


@given(points())
def test_a_curve_has_no_corners(given: Points) -> None:
    for before, after in pairwise(pieces(curve(given, tangents(given)))):
        into = (before[7] - before[5]) / (before[6] - before[4])
        out = (after[3] - after[1]) / (after[2] - after[0])
        assert into == pytest.approx(out, abs=1e-6)


def test_a_curve_rests_at_its_peaks_and_ends() -> None:
    slopes = tangents([(0, 10), (10, 30), (20, 5), (30, 5), (40, 25), (50, 40)])
    assert slopes[:4] == [0, 0, 0, 0]
    assert slopes[4] == pytest.approx(1.75)
    assert slopes[5] == 0
    assert tangents([(0, 1)]) == [0]
    assert tangents([]) == []


@given(points())
@example([(10.0 * index, 17.0 + index * index % 101) for index in range(100)])
@example([(10.0 * index, float(index)) for index in range(70)])
def test_the_figures_of_a_curve_are_the_curve_in_parts(given: Points) -> None:
    named = [(f"t{index}", point) for index, point in enumerate(given)]
    figures = curve_figures(Shelf(), MAYA, [tuple(named)], 150)
    whole = pieces(curve(given, tangents(given)))
    drawn = [piece for placed in figures for piece in _moved(placed)]
    assert len(drawn) == len(whole)
    for piece, expected in zip(drawn, whole, strict=True):
        # Figures count from their own left, to a millionth of a point.
        assert piece == pytest.approx(expected, abs=1e-4)
    assert all(before.area.right == pytest.approx(after.x) for before, after in pairwise(figures))
    assert len({placed.key for placed in figures}) == len(figures)


def _moved(placed: Placed) -> list[tuple[float, ...]]:
    (path,) = placed.figure.marks
    assert isinstance(path, Path)
    assert path.stroke == MAYA.line
    assert placed.figure.w == pytest.approx(path.commands[-1][-2])
    return [
        tuple(v + placed.x if index % 2 == 0 else v + placed.y for index, v in enumerate(piece))
        for piece in pieces(path.commands)
    ]


def test_a_moved_point_draws_only_the_part_it_is_in() -> None:
    named = [(f"t{index}", (10.0 * index, 50.0 + index % 3)) for index in range(200)]
    shelf = Shelf()
    before = list(curve_figures(shelf, MAYA, [tuple(named)], 150))
    named[100] = ("t100", (1000.0, 20.0))
    after = curve_figures(shelf, MAYA, [tuple(named)], 150)
    new = [a.key for a, b in zip(after, before, strict=True) if a.figure is not b.figure]
    assert new == ["curve:maya:t96"]


def test_a_point_is_a_ring_in_the_middle_of_its_figure() -> None:
    figure = point_figure(MAYA, 5, -1.5, theme())
    (disc,) = figure.marks
    assert isinstance(disc, Disc)
    assert (disc.x, disc.y, disc.stroke, disc.fill) == (figure.w / 2, figure.h / 2, MAYA.line, theme().paper)
    assert figure.name == "Maya -1.5"
