"""Ways for links: no two share a track where they meet, and all have room."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from journey_editor.layout import routing
from journey_editor.layout.routing import Block, Plan, label_of
from journey_editor.layout.style import CARD_GAP, Memo
from journey_editor.layout.ways import Route
from journey_editor.model.records import Link

Columns = list[list[tuple[str, float]]]


def plan(links: list[Link], columns: Columns, memo: Memo | None = None) -> Plan:
    blocks = [
        Block(str(at), tuple(id_ for id_, _ in column), tuple(h for _, h in column), stacked=True)
        for at, column in enumerate(columns)
    ]
    return routing.plan([leaving(links, block) for block in blocks], blocks, memo)


def leaving(links: list[Link], block: Block) -> tuple[Link, ...]:
    return tuple(link for link in links if link.source in block.ids)


@st.composite
def columns_and_links(draw: st.DrawFn) -> tuple[Columns, list[Link]]:
    """Stacks of cards, and links between any two of them."""
    heights = st.lists(st.sampled_from((44.0, 52.0, 68.0, 100.0)), max_size=4)
    stacks = draw(st.lists(heights, min_size=1, max_size=5))
    columns = [[(f"{at}.{row}", h) for row, h in enumerate(stack)] for at, stack in enumerate(stacks)]
    ids = [id_ for column in columns for id_, _ in column] or ["gone"]
    ends = draw(st.lists(st.tuples(st.sampled_from(ids), st.sampled_from(ids)), max_size=25))
    labels = st.sampled_from(("", "60", "a long label that needs room"))
    links = [Link(id=f"l{n}", source=a, target=b, label=draw(labels)) for n, (a, b) in enumerate(ends)]
    return columns, links


def upright(route: Route, bottom: float) -> list[tuple[int, float, float, float]]:
    """Gutter, track, upper and lower end of a route's upright stretches."""
    if route.shape == "gap":
        return []
    if route.shape == "gutter":
        low, high = sorted((route.out_y, route.in_y))
        return [(route.leaves, route.out_track, low, high)]
    return [
        (route.leaves, route.out_track, route.out_y, bottom + route.corridor_track),
        (route.arrives, route.in_track, route.in_y, bottom + route.corridor_track),
    ]


@given(columns_and_links())
def test_links_that_meet_have_tracks_of_their_own(given: tuple[Columns, list[Link]]) -> None:
    result = plan(given[1], given[0])
    taken: defaultdict[tuple[int, float], list[tuple[float, float]]] = defaultdict(list)
    for route in result.routes:
        for gutter, track, low, high in upright(route, result.low):
            taken[gutter, track].append((low, high))
    for stretches in taken.values():
        for (_, end), (start, _) in pairwise(sorted(stretches)):
            assert start - end >= 12 - 1e-9


@given(columns_and_links())
def test_gutters_are_wide_enough_for_their_tracks_and_labels(given: tuple[Columns, list[Link]]) -> None:
    result = plan(given[1], given[0])
    for route in result.routes:
        for gutter, track, *_ in upright(route, 0):
            assert 12 <= track <= result.gutters[gutter] - 12
        if route.shape == "gutter" and route.label:
            assert result.gutters[route.leaves] >= route.label.w + 4


@given(columns_and_links())
def test_long_links_have_room_below_each_other(given: tuple[Columns, list[Link]]) -> None:
    result = plan(given[1], given[0])
    long = [route for route in result.routes if route.shape == "corridor"]
    for route in long:
        half = route.label.h / 2 if route.label else 1
        assert half <= route.corridor_track <= result.corridor - half
    for one, other in combinations(long, 2):
        (a, b), (c, d) = (sorted((route.leaves, route.arrives)) for route in (one, other))
        if a <= d and c <= b:
            assert abs(one.corridor_track - other.corridor_track) >= 10


@given(columns_and_links())
def test_links_leave_and_arrive_at_different_places_of_a_card(given: tuple[Columns, list[Link]]) -> None:
    result = plan(given[1], given[0])
    ports: defaultdict[tuple[object, bool], list[float]] = defaultdict(list)
    for route in result.routes:
        if route.shape != "gap":
            for cell, gutter, y in (
                (route.source, route.leaves, route.out_y),
                (route.target, route.arrives, route.in_y),
            ):
                assert gutter in (cell.column, cell.column + 1)
                assert cell.y < y < cell.y + cell.h
                ports[cell, gutter > cell.column].append(y)
    assert all(len(set(ys)) == len(ys) for ys in ports.values())


@given(columns_and_links())
def test_cards_stand_below_each_other_with_room_for_short_links(given: tuple[Columns, list[Link]]) -> None:
    columns, links = given
    result = plan(links, columns)
    gaps = {(route.source.column, route.source.row): route for route in result.routes if route.shape == "gap"}
    for at, column in enumerate(columns):
        for row, ((id_, h), (below, _)) in enumerate(pairwise(column)):
            cell, room = result.cells[id_], result.cells[below].y - result.cells[id_].y - h
            assert cell[:2] == (at, row)
            route = gaps.get((at, row))
            if route is None:
                assert room == CARD_GAP
            else:
                assert room >= max(22, (route.label.h if route.label else 0) + 8)
    assert result.low == max((cell.y + cell.h for cell in result.cells.values()), default=0)
    assert len(result.routes) == sum({link.source, link.target} <= result.cells.keys() for link in links)


def shapes(*ends: tuple[str, str]) -> list[str]:
    columns = [[("a", 50.0), ("b", 50.0)], [("c", 50.0)], [("d", 50.0)]]
    links = [Link(id=f"{n}", source=one, target=other) for n, (one, other) in enumerate(ends)]
    return [route.shape for route in plan(links, columns).routes]


def test_a_link_takes_the_shortest_way() -> None:
    assert shapes(("a", "b")) == ["gap"]
    assert shapes(("a", "b"), ("a", "b")) == ["gap", "gutter"]
    assert shapes(("b", "a"), ("a", "a"), ("a", "c"), ("c", "b")) == ["gutter"] * 4
    assert shapes(("a", "d"), ("d", "b")) == ["corridor"] * 2
    assert shapes(("a", "gone"), ("gone", "a")) == []


def test_links_apart_in_one_gutter_share_a_track() -> None:
    columns = [[(f"a{n}", 60.0) for n in range(6)], [(f"b{n}", 60.0) for n in range(6)]]
    links = [Link(id=f"{n}", source=f"a{n}", target=f"b{n + 1}") for n in (0, 4)]
    first, second = plan(links, columns).routes
    assert first.out_track == second.out_track


def test_a_label_says_words_and_share() -> None:
    link = Link(id="l", source="a", target="b", label=" asks about the size ", share=0.145)
    beside = label_of(link, "gap")
    assert beside is not None
    assert beside.lines == ("asks about the size · 14.5 %",)
    below = label_of(link, "gutter")
    assert below is not None
    assert below.lines == ("asks about", "the size", "14.5 %")
    assert label_of(Link(id="l", source="a", target="b", label="  "), "gap") is None
    zero = label_of(Link(id="l", source="a", target="b", share=0), "corridor")
    assert zero is not None
    assert zero.lines == ("0 %",)


def test_no_cards_need_no_room() -> None:
    empty = plan([], [[], []])
    assert (empty.low, empty.corridor, empty.gutters, empty.routes) == (0, 0, {}, [])


def test_in_a_timeline_each_card_has_a_column_and_an_empty_stage_one() -> None:
    blocks = [Block("a", ("x", "y"), (50.0, 60.0), stacked=False), Block("b", (), (), stacked=False)]
    result = routing.plan([(), (), ()], [*blocks, Block("c", ("z",), (40.0,), stacked=False)])
    assert [(id_, cell.column, cell.row) for id_, cell in result.cells.items()] == [
        ("x", 0, 0),
        ("y", 1, 0),
        ("z", 3, 0),
    ]
    assert [len(stand.cells) for stand in result.stands] == [2, 0, 1]
    assert result.low == 60


@given(columns_and_links(), columns_and_links())
def test_what_is_kept_changes_no_plan(
    first: tuple[Columns, list[Link]], second: tuple[Columns, list[Link]]
) -> None:
    memo = Memo()
    plan(first[1], first[0], memo)
    memo.turn()
    kept, fresh = plan(second[1], second[0], memo), plan(second[1], second[0])
    assert (kept.cells, kept.stands, kept.low) == (fresh.cells, fresh.stands, fresh.low)
    assert kept.routes == fresh.routes
    assert (kept.gutters, kept.corridor) == (fresh.gutters, fresh.corridor)
