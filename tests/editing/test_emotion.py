"""Dragging a point of an emotion curve."""

from __future__ import annotations

import pytest

from journey_editor.editing.tools import choose
from journey_editor.editing.tools.events import Outcome
from journey_editor.layout.geometry import Point
from journey_editor.model import plans
from journey_editor.model.edits import SetExperience
from journey_editor.model.records import Experience
from tests.editing.desk import Desk, Hand, pressed


def grab(desk: Desk) -> Hand:
    """Take hold of what Maya felt at the cart: -1."""
    return Hand(choose.begin(desk, pressed(desk.middle("cart", "point", "maya")), "select"))


def height(desk: Desk, emotion: float) -> Point:
    band = next(band for band in desk.drawing.frame.bands if band.kind == "emotions")
    return Point(desk.middle("cart", "point", "maya").x, band.height_of(emotion))


def felt(outcome: Outcome) -> object:
    assert isinstance(outcome.edit, SetExperience)
    assert outcome.edit.experience is not None
    return outcome.edit.experience.emotion


@pytest.mark.parametrize(
    ("pulled", "emotion"), [(2, 2), (1.4, 1.5), (0.6, 0.5), (0.2, 0), (-1.8, -2), (9, 2), (-9, -2)]
)
def test_it_snaps_to_halves_within_the_scale(desk: Desk, pulled: float, emotion: float) -> None:
    assert felt(grab(desk).drag(height(desk, pulled))) == emotion


def test_shift_sets_it_free(desk: Desk) -> None:
    hand = grab(desk)
    preview = hand.move(height(desk, 0.86), "shift")
    assert preview.feeling is not None
    assert preview.feeling.emotion == 0.85
    assert preview.hint == "Maya +0.85, good"
    assert felt(hand.release(height(desk, 0.86), "shift")) == 0.85


def test_going_sideways_does_not_matter(desk: Desk) -> None:
    hand = grab(desk)
    place = height(desk, 1)
    preview = hand.move(Point(place.x + 300, place.y))
    assert preview.feeling is not None
    assert preview.feeling.middle == pytest.approx(place)


def test_it_does_not_jump_when_grabbed_beside_its_middle(desk: Desk) -> None:
    middle = desk.middle("cart", "point", "maya")
    hand = Hand(choose.begin(desk, pressed(Point(middle.x, middle.y - 4)), "select"))
    target = height(desk, 0)
    assert felt(hand.drag(Point(target.x, target.y - 4))) == 0


def test_where_it_was_there_is_no_edit(desk: Desk) -> None:
    hand = grab(desk)
    hand.move(height(desk, 2))
    assert hand.release(height(desk, -1)) == Outcome()


def test_a_click_selects_the_touchpoint(desk: Desk) -> None:
    place = desk.middle("cart", "point", "maya")
    assert grab(desk).release(place).select == ("cart",)


def test_the_thought_is_kept(desk: Desk) -> None:
    desk.journey.put_experience("cart", Experience(persona="maya", emotion=-1, thought="Hm."))
    outcome = grab(desk).drag(height(desk, 1))
    assert isinstance(outcome.edit, SetExperience)
    assert outcome.edit.experience is not None
    assert outcome.edit.experience.thought == "Hm."


@pytest.mark.parametrize("gone", ["maya", "cart", "buy"])
def test_it_survives_what_vanishes_under_it(desk: Desk, gone: str) -> None:
    hand = grab(desk)
    hand.move(height(desk, 1))
    edit = plans.remove(desk.journey, [gone])
    assert edit is not None
    desk.do(edit)
    hand.move(Point(200, 200))
    assert hand.outcome == Outcome()
