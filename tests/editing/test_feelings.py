"""What a digit means: how a persona feels, at one or many touchpoints, as one edit."""

from __future__ import annotations

from journey_editor.editing import feelings
from journey_editor.model.edits import Batch, SetExperience, apply
from tests.editing.desk import gift


def test_the_touchpoints_of_things_are_found_once() -> None:
    journey = gift()
    ids = ("checkout", "costs-late", "buy", "maya", "show-all", "cart", "gone")
    assert feelings.touchpoints(journey, ids) == ("checkout", "cart")


def test_one_and_many_are_one_edit() -> None:
    journey = gift()
    assert isinstance(feelings.feel(journey, "maya", ("cart",), 2), SetExperience)
    both = feelings.feel(journey, "maya", ("cart", "email"), 2)
    assert isinstance(both, Batch)
    apply(journey, both)
    assert [journey.experience("maya", id_).emotion for id_ in ("cart", "email")] == [2, 2]  # type: ignore[union-attr]
    assert feelings.feel(journey, "maya", ("cart", "email"), 2) is None


def test_no_emotion_leaves_a_gap_and_makes_no_experience() -> None:
    journey = gift()
    assert feelings.feel(journey, "maya", ("email",), None) is None
    edit = feelings.feel(journey, "maya", ("cart", "email"), None)
    assert edit is not None
    apply(journey, edit)
    assert journey.experience("maya", "cart").emotion is None  # type: ignore[union-attr]
    assert journey.experience("maya", "email") is None


def test_it_is_told() -> None:
    journey = gift()
    assert feelings.told(journey, "maya", ("cart",), -2) == "“Maya” at “Cart”: \u22122, very bad"
    assert feelings.told(journey, "jonas", ("cart", "ad"), None) == "“Jonas” at 2 touchpoints: no emotion"
