"""Figures that are made when somebody looks."""

from __future__ import annotations

from journey_editor.layout.drawing import Figure, Part, Standing
from journey_editor.layout.unmade import Spots, Unmade


def _many(count):
    figures = [Figure(10, 10, name=str(number)) for number in range(count)]
    places = range(count)
    spots = Spots.of(places, [2 * x for x in places], [10] * count, [10] * count)
    ids = [f"n{number}" for number in range(count)]
    return Unmade(["note"] * count, ids, [""] * count, spots, figures.__getitem__)


def test_figures_stand_where_their_part_does_whether_somebody_looked_before_or_not():
    figures = _many(250)
    standing = Standing(Part(figures), 100.0, 30.0)
    unseen = standing.figures
    assert len(figures.runs) > 1
    assert standing.figures == unseen
    assert [(one.x, one.y, one.id) for one in unseen[:2]] == [(100.0, 30.0, "n0"), (101.0, 32.0, "n1")]
    assert [one.figure for one in unseen] == [one.figure for one in figures]
    assert unseen[249].key == "note:n249"
