"""Where labels of links stand: on their own line, off the others, never on each other."""

from __future__ import annotations

from journey_editor.layout.labels import Spot, Stretch, spot, stretches
from journey_editor.layout.ways import Cell, Route
from journey_editor.model.records import Link

HERE, THERE = Cell(0, 0, 0.0, 50.0), Cell(1, 3, 180.0, 50.0)
ROOM = (2.0, 98.0)
SIZE = (30.0, 13.0)


def _route(id_: str, x: float, low: float = 20.0, high: float = 200.0) -> Route:
    link = Link(id=id_, source="a", target="b")
    return Route(link, "gutter", HERE, THERE, 1, 1, out_y=low, in_y=high, out_track=x, in_track=x)


def test_a_label_stands_in_the_middle_of_its_line_where_nothing_is_in_the_way() -> None:
    own = _route("own", 50.0)
    lines = stretches([own])[1]
    assert spot(own, SIZE, ROOM, lines, []) == Spot(35.0, 103.5, *SIZE)


def test_a_label_leaves_the_middle_to_lines_that_cross_it() -> None:
    own = _route("own", 50.0)
    across = Stretch("other", 0.0, 110.0, 100.0, 110.0)
    beside = Stretch("upright", 60.0, 60.0, 60.0, 140.0)
    found = spot(own, SIZE, ROOM, [*stretches([own])[1], across, beside], [])
    assert found.x < 50.0 < found.x + found.w, "it stands on its line"
    assert not found.crosses(*across[1:])
    assert not found.crosses(*beside[1:])


def test_a_label_hides_no_end_of_its_own_line() -> None:
    own = _route("own", 50.0, 20.0, 60.0)
    lines = stretches([own])[1]
    found = spot(own, SIZE, ROOM, lines, [])
    assert all(not found.crosses(*one[1:]) for one in lines if one.left != one.right)


def test_labels_never_stand_on_each_other() -> None:
    taken: list[Spot] = []
    routes = [_route(f"l{number}", 30.0 + 5 * number, 20.0, 60.0) for number in range(9)]
    lines = stretches(routes)[1]
    for route in routes:
        spot(route, SIZE, ROOM, lines, taken)
    assert len(taken) == 9
    for number, one in enumerate(taken):
        assert ROOM[0] <= one.x
        assert one.x + one.w <= ROOM[1]
        for other in taken[number + 1 :]:
            assert not one.crosses(other.x, other.y, other.x + other.w, other.y + other.h)


def test_lines_are_where_their_links_run() -> None:
    long = _route("long", 40.0)._replace(
        shape="corridor", arrives=2, in_track=12.0, target=Cell(2, 0, 0.0, 50.0)
    )
    found = stretches([long])
    assert [(one.left, one.top, one.right) for one in found[1]] == [(40.0, 20.0, 40.0), (0.0, 20.0, 40.0)]
    assert found[2][0].left == 12.0
    assert found[2][1].right == float("inf")
