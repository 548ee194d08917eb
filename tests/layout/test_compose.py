"""What a drawing shows of a map: options, lanes, personas, languages, and the frame behind it."""

from __future__ import annotations

import pytest

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, Figure
from journey_editor.layout.geometry import Point, Rect
from journey_editor.layout.marks import Box
from journey_editor.layout.theme import theme
from journey_editor.model import queries
from journey_editor.model.edits import apply, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, MapInfo, Persona, Review, Stage, Touchpoint
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.layout.ink import texts
from tests.layout.promised import telling_links


@pytest.fixture
def gift() -> JourneyMap:
    path = next(path for path in samples() if path.name.startswith("gift-online"))
    return files.load(path).journey


STAGE = Stage(id="s", title="Stage")


def draw(journey: JourneyMap, **options: object) -> Drawing:
    return compose(journey, theme(), Options(**options))


def kinds(drawing: Drawing) -> list[str]:
    return [band.kind for band in drawing.frame.bands]


def of_kind(drawing: Drawing, kind: str) -> list[str]:
    return [placed.id for placed in drawing.figures if placed.kind == kind]


def test_everything_of_a_sample_is_drawn(gift: JourneyMap) -> None:
    drawing = draw(gift)
    assert of_kind(drawing, "stage") == [stage.id for stage in gift.stages]
    assert of_kind(drawing, "persona") == [persona.id for persona in gift.personas]
    assert set(of_kind(drawing, "touchpoint")) == {card.id for card in gift.touchpoints}
    assert set(of_kind(drawing, "link")) == {link.id for link in telling_links(gift)}
    assert (drawing.title, drawing.language) == (gift.info.title, "en")
    assert drawing.author


def test_the_author_is_who_made_it_or_who_reviews_it() -> None:
    review = Review(owner="CX team")
    assert compose(JourneyMap(MapInfo(title="", review=review)), theme()).author == "CX team"
    assert compose(JourneyMap(MapInfo(title="", review=review, author="Ann")), theme()).author == "Ann"
    assert compose(JourneyMap(MapInfo(title="")), theme()).author == ""


@pytest.mark.parametrize("name", ["pain-points", "PAIN_POINTS", "Pain points", "Sore spots"])
def test_a_lane_is_chosen_by_id_kind_or_title(gift: JourneyMap, name: str) -> None:
    lanes = (Lane(id="pain-points", kind="pain_points", title="Sore spots" if "S" in name[0] else ""),)
    apply(gift, update_map(lanes=(*lanes, Lane(kind="emotions"))))
    assert kinds(draw(gift, lanes=(name,))) == ["pain_points"]


def test_hidden_lanes_are_shown_only_when_asked_for(gift: JourneyMap) -> None:
    apply(gift, update_map(lanes=(Lane(id="q", kind="quotes", hidden=True), Lane(kind="touchpoints"))))
    assert kinds(draw(gift)) == ["touchpoints"]
    assert kinds(draw(gift, lanes=("q",))) == ["quotes"]
    assert kinds(draw(gift, lanes=())) == []
    assert kinds(draw(gift, lanes=("channels", "touchpoints"))) == ["touchpoints", "channels"]


def test_without_cards_there_are_no_links_and_no_room_for_them(gift: JourneyMap) -> None:
    drawing = draw(gift, lanes=("emotions",))
    assert of_kind(drawing, "link") == []
    assert drawing.width < draw(gift).width


def test_hidden_personas_leave_no_trace(gift: JourneyMap) -> None:
    first, second = (persona.id for persona in gift.personas)
    drawing = draw(gift, personas=(first,))
    assert of_kind(drawing, "persona") == [first]
    assert not [placed for placed in drawing.figures if second in placed.key.split(":")]
    about_second = [note.id for note in gift.notes if note.personas == (second,) and note.at]
    assert about_second
    assert not set(about_second) & set(of_kind(drawing, "note"))
    assert set(of_kind(draw(gift, personas=()), "touchpoint")) == {card.id for card in gift.touchpoints}


def test_a_persona_keeps_its_colour_when_others_are_hidden() -> None:
    people = [Persona(id=id_, name=id_, order=f"{n}V") for n, id_ in enumerate("ab")]
    journey = JourneyMap.assembled(MapInfo(title=""), people, (), ())
    alone = draw(journey, personas=("b",)).by_key["persona:b"].figure
    both = draw(journey).by_key["persona:b"].figure
    assert alone.band == both.band != draw(journey).by_key["persona:a"].figure.band


def test_a_map_speaks_its_language(gift: JourneyMap) -> None:
    apply(gift, update_map(language="de-AT"))
    drawing = draw(gift)
    assert drawing.by_key["lane:emotions"].figure.name == "Emotionen"
    assert drawing.language == "de-AT"


def test_the_arrangement_is_the_maps_unless_asked_otherwise(gift: JourneyMap) -> None:
    stacked, timeline = draw(gift), draw(gift, arrangement="timeline")
    assert [column.touchpoint for column in stacked.frame.columns] == [""] * len(gift.stages)
    assert [column.touchpoint for column in timeline.frame.columns] == [
        touchpoint.id for touchpoint in queries.in_order(gift)
    ]
    tops = {placed.y for placed in timeline.figures if placed.kind == "touchpoint"}
    assert len(tops) == 1
    apply(gift, update_map(arrangement="timeline"))
    assert draw(gift).frame == timeline.frame


def test_what_is_about_a_touchpoint_stands_in_its_column(gift: JourneyMap) -> None:
    drawing = draw(gift, arrangement="timeline")
    columns = {column.touchpoint: column for column in drawing.frame.columns}
    about = [note for note in gift.notes if note.at in columns]
    seen = 0
    for note in about:
        placed = drawing.by_key.get(f"note:{note.id}")
        if placed is not None:
            column = columns[note.at or ""]
            assert column.x <= placed.x <= placed.x + placed.figure.w <= column.x + column.w
            seen += 1
    assert seen


def test_an_emotion_stands_at_its_height(gift: JourneyMap) -> None:
    drawing = draw(gift)
    (band,) = (band for band in drawing.frame.bands if band.kind == "emotions")
    points = [placed for placed in drawing.figures if placed.kind == "point"]
    for placed in points:
        experience = gift.experience(placed.persona, placed.id)
        assert experience is not None
        assert band.emotion_at(placed.area.middle.y) == pytest.approx(experience.emotion)
    felt = [one for _, one in queries.experiences(gift) if one.emotion is not None]
    assert len(points) == len(felt)
    assert (band.emotion_at(-100), band.emotion_at(10_000)) == (2, -2)


def test_the_metrics_lane_names_what_stages_measure(gift: JourneyMap) -> None:
    said = " ".join(mark.text for mark in texts(draw(gift).by_key["lane:metrics"].figure))
    assert said == "Metrics reach · CTR · CSAT"


def test_stages_meet_without_a_gap_and_their_columns_lie_inside(gift: JourneyMap) -> None:
    drawing = draw(gift)
    chevrons = [placed.area for placed in drawing.figures if placed.kind == "stage"]
    for before, after, span in zip(chevrons, chevrons[1:], drawing.frame.spans, strict=False):
        assert before.right == pytest.approx(after.x)
        assert before.x <= span.x <= span.x + span.w <= before.right


def test_channels_on_two_lines_keep_those_below_apart() -> None:
    channels = ("Eins\nzwei", "A", "A channel with a rather long name")
    cards = [
        Touchpoint(id=f"t{n}", stage="s", title="Card", channel=channel, order=f"{n + 1}V")
        for n, channel in enumerate(channels)
    ]
    journey = JourneyMap.assembled(MapInfo(title="", lanes=(Lane(kind="channels"),)), [STAGE, *cards], (), ())
    first, second, beside, *below = texts(draw(journey).by_key["channels:s"].figure)
    assert beside.y == first.y
    assert second.y == first.y + 16
    assert all(mark.y >= second.y + 16 for mark in below)


def test_a_figure_drawn_later_is_drawn_once() -> None:
    calls = []

    def draw_it() -> Figure:
        calls.append(1)
        return Figure(10, 20, (Box(0, 0, 10, 20),), "Box")

    figure = Figure.later(10, 20, draw_it, "#123456")
    assert (figure.w, figure.h, figure.band, calls) == (10, 20, "#123456", [])
    assert figure.marks is figure.marks
    assert (figure.name, figure.fields, calls) == ("Box", (), [1])


def test_characters_without_a_glyph_are_told_with_their_text() -> None:
    nodes = [Stage(id="s", title="Fine"), Touchpoint(id="t", stage="s", title="Say \U0010fffd")]
    drawing = compose(JourneyMap.assembled(MapInfo(title=""), nodes, (), ()), theme())
    assert drawing.missing() == (("\U0010fffd", "Say \U0010fffd"),)


def test_rectangles() -> None:
    one = Rect(10, 20, 30, 40)
    assert (one.right, one.bottom, one.middle) == (40, 60, Point(25, 40))
    assert one.contains(40, 60)
    assert not one.contains(40.1, 60)
    assert one.meets(Rect(39, 59, 5, 5))
    assert not one.meets(Rect(40, 20, 5, 5))
    assert one.inset(2) == Rect(12, 22, 26, 36)
    assert one.inset(-1, 3) == Rect(9, 23, 32, 34)
    assert one.moved(1, -2) == Rect(11, 18, 30, 40)
    assert one.united(Rect(0, 30, 5, 100)) == Rect(0, 20, 40, 110)


def test_lanes_below_what_is_seen_are_left_out_and_the_others_stay_where_they_are(gift: JourneyMap) -> None:
    whole = draw(gift)
    second = whole.frame.bands[1]
    part = draw(gift, until=second.y)
    assert kinds(part) == kinds(whole)[:2]
    upper = [placed for placed in whole.figures if placed.y + placed.figure.h < second.y]
    standing = {(placed.key, placed.x, placed.y) for placed in part.figures}
    assert upper
    assert all((placed.key, placed.x, placed.y) in standing for placed in upper)
    assert part.width == whole.width
    assert part.height < whole.height
