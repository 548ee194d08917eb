"""What lies in a part of a sheet, and what is under a point."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.layout.drawing import Drawing, Figure, FigureKind, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.layout.marks import Box, Path, Polyline


def drawing(*figures: Placed) -> Drawing:
    return together(Standing(Part(figures)))


def together(*parts: Standing) -> Drawing:
    return Drawing(5000, 5000, "#FFFFFF", parts, Frame(Rect(0, 0, 0, 0)))


def box(key: str, area: Rect, kind: FigureKind = "touchpoint") -> Placed:
    return Placed(key, kind, key, Figure(area.w, area.h, (Box(0, 0, area.w, area.h),)), area.x, area.y)


areas = st.builds(
    Rect, st.floats(-900, 4000), st.floats(-900, 4000), st.floats(0.5, 3000), st.floats(0.5, 3000)
)


@given(st.lists(areas, max_size=12), st.lists(areas, min_size=1, max_size=4))
def test_it_finds_exactly_what_shares_more_than_an_edge(places: list[Rect], asked: list[Rect]) -> None:
    figures = [box(str(number), place) for number, place in enumerate(places)]
    index = Index(together(*[Standing(Part((figure,))) for figure in figures]))
    for area in asked:
        assert index.within(area) == [figure for figure in figures if figure.area.meets(area)]


@given(st.lists(areas, max_size=12), st.floats(-1000, 6000), st.floats(-1000, 6000))
def test_it_finds_exactly_what_is_under_a_point_foremost_first(
    places: list[Rect], x: float, y: float
) -> None:
    figures = [box(str(number), place) for number, place in enumerate(places)]
    found = Index(drawing(*figures)).at(x, y)
    assert found == [figure for figure in reversed(figures) if figure.area.contains(x, y)]


CURVE = Path((("M", 0, 0), ("C", 50, 0, 50, 100, 100, 100), ("L", 200, 100)), None, "#000000")


@pytest.mark.parametrize(
    ("x", "y", "near"),
    [(10, 10, True), (60, 60, True), (160, 114, True), (160, 116, False), (60, 15, False), (214, 110, True)],
)
def test_a_line_is_where_it_passes_and_not_in_its_whole_rectangle(x: float, y: float, near: bool) -> None:
    line = Placed("l", "link", "l", Figure(200, 100, (CURVE,)), 10, 10)
    assert bool(Index(drawing(line)).at(x, y, 5)) == near


def test_cards_are_in_front_of_lines_and_points_in_front_of_all() -> None:
    line = Polyline(((0, 10), (100, 10)), "#000000")
    figures = (
        box("card", Rect(0, 0, 100, 20)),
        box("point", Rect(40, 5, 10, 10), "point"),
        Placed("link", "link", "link", Figure(100, 20, (line,)), 0, 0),
        box("lane", Rect(0, 0, 500, 50), "lane"),
    )
    assert [one.key for one in Index(drawing(*figures)).at(45, 10, 5)] == ["point", "card", "link", "lane"]


def test_of_two_points_the_nearer_comes_first() -> None:
    left, right = box("left", Rect(0, 0, 10, 10), "point"), box("right", Rect(8, 0, 10, 10), "point")
    index = Index(drawing(left, right))
    assert [index.at(x, 5, 5)[0].key for x in (7, 11)] == ["left", "right"]


def test_a_links_label_is_the_link_too() -> None:
    label = Placed("label", "link", "l", Figure(40, 14, (Box(0, 0, 40, 14),)), 0, 0)
    assert Index(drawing(label)).at(20, 7)[0].id == "l"


def row(count: int, start: int = 0) -> list[Placed]:
    return [box(f"c{number}", Rect(number * 20, 0, 15, 15)) for number in range(start, start + count)]


@given(st.lists(st.tuples(st.integers(0, 250), st.integers(0, 3)), min_size=1, max_size=6), st.data())
def test_after_an_edit_it_is_as_if_made_anew(sizes: list[tuple[int, int]], data: st.DataObject) -> None:
    parts = [Part(row(count, 1000 * number)) for number, (count, _) in enumerate(sizes)]
    before = Index(together(*(Standing(part, 0.0, 7.0) for part in parts)))
    moved = [Standing(part, 0.0, 20.0 * down) for part, (_, down) in zip(parts, sizes, strict=True)]
    edited = data.draw(st.permutations(moved))
    new = together(*edited[1:], Standing(Part(row(3, 9000)), 5.0, 5.0))
    after, fresh = Index(new, before), Index(new)
    whole = Rect(-10, -10, 1e6, 1e4)
    assert after.within(whole) == fresh.within(whole) == list(new.figures)
    part = Rect(333, 0, 500, 30)
    assert after.within(part) == fresh.within(part) == [one for one in new.figures if one.area.meets(part)]
    assert [after.keyed(one.key) for one in new.figures] == list(new.figures)


def test_what_is_unchanged_is_taken_over() -> None:
    parts = [Standing(Part(row(150, 1000 * number)), 0.0, 20.0 * number) for number in range(20)]
    before = Index(together(*parts))
    old = {id(run) for run in before.runs}
    after = Index(together(*parts[:7], Standing(Part(row(150)), 0.0, 140.0), *parts[8:]), before)
    assert sum(id(run) not in old for run in after.runs) == 2


def test_figures_are_found_by_id_and_key() -> None:
    one, two = box("a", Rect(0, 0, 9, 9)), box("b", Rect(0, 0, 9, 9))
    point = Placed("p", "point", "a", Figure(4, 4), 0, 0)
    index = Index(drawing(one, two, point))
    assert index.of("a") == [one, point]
    assert index.of_all({"a", "b"}) == [one, two, point]
    assert index.keyed("b") == two
    assert (index.of("x"), index.keyed("x")) == ([], None)


def test_what_was_looked_at_before_hides_nothing() -> None:
    near, far = box("near", Rect(0, 0, 10, 10)), box("far", Rect(1350, 0, 10, 10))
    index = Index(together(Standing(Part((near,))), Standing(Part((far,)))))
    assert index.within(Rect(0, 0, 10, 10)) == [near]
    assert index.within(Rect(1300, 0, 100, 10)) == [far]
    assert index.within(Rect(0, 0, 2000, 10)) == [near, far]


def test_the_collector_does_not_look_while_all_runs_are_found() -> None:
    index = Index(together(*[Standing(Part((box(str(n), Rect(n, 0, 1, 1)),))) for n in range(2_000)]))
    looks: list[object] = []
    gc.callbacks.append(lambda *seen: looks.append(seen))
    try:
        assert len(index.runs) == 2_000
    finally:
        gc.callbacks.pop()
    assert looks == []
