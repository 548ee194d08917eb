"""What stands out in the emotions lane has signs: at the right points, told without colour."""

from __future__ import annotations

import pytest

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.index import passes
from journey_editor.layout.marks import Box, Disc, Path
from journey_editor.layout.room import Piece, Room
from journey_editor.layout.signs import label_figure
from journey_editor.layout.theme import theme
from journey_editor.model.highlights import end, largest_gap, peaks
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement, Experience, MapInfo, Node, Persona, Stage, Touchpoint
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.layout.complaints import about
from tests.layout.ink import texts, written

ARRANGEMENTS: tuple[Arrangement, ...] = ("stacked", "timeline")


def draw(journey: JourneyMap, arrangement: Arrangement = "stacked", **options: object) -> Drawing:
    return compose(journey, theme(), Options(arrangement=arrangement, **options))  # type: ignore[arg-type]


def signs(drawing: Drawing) -> dict[str, Placed]:
    return {placed.key: placed for placed in drawing.figures if placed.kind == "highlight"}


def felt(*curves: tuple[float | None, ...], language: str = "en") -> JourneyMap:
    """A map of one stage with a persona for each curve and a touchpoint for each of its values."""
    count = max(map(len, curves), default=0)
    nodes: list[Node] = [Stage(id="s", title="Stage", order="a")]
    nodes += [Persona(id=f"p{n}", name=f"Persona {n}", order=f"a{n}") for n in range(len(curves))]
    nodes += [Touchpoint(id=f"t{n}", stage="s", title=f"Card {n}", order=f"a{n:05}") for n in range(count)]
    lived = [
        (f"t{at}", Experience(persona=f"p{n}", emotion=emotion))
        for n, curve in enumerate(curves)
        for at, emotion in enumerate(curve)
    ]
    return JourneyMap.assembled(MapInfo(title="Map", language=language), nodes, lived, ())


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_every_peak_end_and_gap_of_a_sample_has_its_sign(path: object, arrangement: Arrangement) -> None:
    journey = files.load(path).journey
    drawing = draw(journey, arrangement)
    found = signs(drawing)
    for persona in journey.personas:
        best = peaks(journey, persona.id)
        if best is not None:
            assert found[f"highlight:highest:{persona.id}"].id == best.highest.touchpoint
            assert found[f"highlight:lowest:{persona.id}"].id == best.lowest.touchpoint
        last = end(journey, persona.id)
        filled = [one.id for one in drawing.figures if one.persona == persona.id and is_filled(one)]
        assert filled == ([last.touchpoint] if last else [])
    gap = largest_gap(journey)
    assert (found["highlight:gap"].id if "highlight:gap" in found else None) == (gap and gap.touchpoint)


def words(drawing: Drawing) -> list[str]:
    """What is written beside the emotions lane, if there is one."""
    lane = drawing.by_key.get("lane:emotions")
    return [mark.text for mark in texts(lane.figure)] if lane else []


def is_filled(placed: Placed) -> bool:
    """Whether a point is filled with the colour of its line."""
    mark = placed.figure.marks[0] if placed.kind == "point" else None
    return isinstance(mark, Disc) and mark.fill == mark.stroke


def test_a_triangle_points_up_above_the_highest_and_down_below_the_lowest() -> None:
    drawing = draw(felt((0, 2, -2, 1)))
    found, points = signs(drawing), drawing.by_key
    assert set(found) == {"highlight:highest:p0", "highlight:lowest:p0"}
    high, low = found["highlight:highest:p0"], found["highlight:lowest:p0"]
    assert high.area.bottom < points["point:p0:t1"].y + 2
    assert low.y > points["point:p0:t2"].area.bottom - 2
    for placed, up in ((high, True), (low, False)):
        mark = placed.figure.marks[-1]
        assert isinstance(mark, Path)
        (_, _, tip), (_, _, base) = mark.commands[:2]
        assert (tip < base) is up
    assert (high.figure.name, low.figure.name) == ("Persona 0, highest +2", "Persona 0, lowest -2")


def test_the_gap_has_an_arrow_between_its_points_and_says_how_large_it_is() -> None:
    drawing = draw(felt((0, 2, 1), (0, -1.5, 1)))
    found, points = signs(drawing), drawing.by_key
    arrow = found["highlight:gap-line"].area
    assert arrow.y == pytest.approx(points["point:p0:t1"].area.bottom)
    assert arrow.bottom == pytest.approx(points["point:p1:t1"].y)
    assert written(found["highlight:gap"].figure) == "largestgap3.5"
    assert (found["highlight:gap"].id, found["highlight:gap"].persona) == ("t1", "")


@pytest.mark.parametrize(("language", "said"), [("de", "größterAbstand"), ("fr", "plusgrandécart")])
def test_the_words_are_those_of_the_map(language: str, said: str) -> None:
    drawing = draw(felt((0, 2), (0, -2), language=language))
    assert written(signs(drawing)["highlight:gap"].figure) == f"{said}4"


def test_the_gap_is_between_the_personas_that_are_shown() -> None:
    journey = felt((2, 0, 0), (-2, 0, 0), (2, 0, 1))
    assert signs(draw(journey))["highlight:gap"].id == "t0"
    two = signs(draw(journey, personas=("p0", "p2")))
    assert two["highlight:gap"].id == "t2"
    alone = signs(draw(journey, personas=("p1",)))
    assert set(alone) == {"highlight:highest:p1", "highlight:lowest:p1"}


@pytest.mark.parametrize("curve", [(1, 1, 1), (None, 1, None), (None, None), ()])
def test_where_nothing_stands_out_there_is_no_sign(curve: tuple[float | None, ...]) -> None:
    drawing = draw(felt(curve, ()))
    assert signs(drawing) == {}
    said = words(drawing)
    assert ("end" in said) == (1 in curve)
    assert "highest" not in said


def test_an_experience_without_emotion_leaves_a_gap_and_not_a_zero() -> None:
    drawing = draw(felt((1, 1, None, 2, 2)))
    assert "point:p0:t2" not in drawing.by_key
    lines = [one for one in drawing.figures if one.kind == "curve" and not one.key.startswith("curve-end")]
    assert [one.key for one in lines] == ["curve:p0:t0", "curve:p0:t3"]
    before, after = (drawing.by_key[f"point:p0:{id_}"].area.middle.x for id_ in ("t1", "t3"))
    assert lines[0].area.right == pytest.approx(before)
    assert lines[1].x == pytest.approx(after)


def test_the_key_beside_the_lane_names_the_signs_there_are() -> None:
    drawing = draw(felt((0, 2, -2)))
    said = words(drawing)
    assert [word for word in said if word in ("highest", "lowest", "end")] == ["highest", "lowest", "end"]


@pytest.mark.parametrize("arrangement", ARRANGEMENTS)
def test_a_dense_map_has_few_signs_in_their_places(arrangement: Arrangement) -> None:
    curves = [tuple(((n * (7 + 3 * at)) % 41 - 20) / 10 for n in range(300)) for at in range(3)]
    journey = felt(*curves)
    drawing = draw(journey, arrangement)
    assert about(journey, drawing) == []
    assert {
        "highlight:gap",
        *(f"highlight:{role}:p{n}" for role in ("highest", "lowest") for n in range(3)),
    } <= {*signs(drawing)}
    assert len(signs(drawing)) <= 8


def test_room_takes_the_first_free_place_that_crosses_least() -> None:
    room = Room(Rect(0, 0, 100, 20), [Rect(0, 0, 20, 20)])
    lines = [Piece(Rect(20, 5, 30, 0), lambda: [Point(35.0, 5.0)])]
    corners = [(10.0, 0.0), (30.0, 0.0), (60.0, 0.0), (95.0, 0.0)]
    assert room.take(10, 10, corners, (), lines) == (Rect(60, 0, 10, 10), 0)
    assert room.take(10, 10, corners, (), lines) == (Rect(30, 0, 10, 10), 1)
    assert room.take(10, 10, corners, [Rect(80, 0, 5, 5)], lines) is None


def test_the_words_of_a_gap_keep_off_the_curves() -> None:
    journey = files.load(next(path for path in samples() if path.name.startswith("abandoned-cart"))).journey
    drawing = draw(journey)
    label = signs(drawing)["highlight:gap"]
    room = label.area.inset(3)
    lines = [one for one in drawing.figures if one.kind == "curve" and not one.key.startswith("curve-end")]
    steps = [(room.x + room.w * step / 40, room.middle.y) for step in range(41)]
    assert not [one.key for one in lines for x, y in steps if passes(one, x, y, room.h / 2)]


def test_words_that_must_cross_a_curve_have_a_ground() -> None:
    crossing = label_figure("largest gap 2", theme(), True).marks
    assert isinstance(crossing[0], Box)
    assert crossing[0].fill == theme().panel
    assert not isinstance(label_figure("largest gap 2", theme(), False).marks[0], Box)
