"""Another persona like one, and its place among the others."""

from __future__ import annotations

import pytest

from journey_editor.editing import personas
from journey_editor.model.edits import AddNode, Edit, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Persona


def journey_of(*names: str) -> JourneyMap:
    journey = JourneyMap(MapInfo(title="Map"))
    for place, name in enumerate(names):
        record = Persona(id=f"p{place}", name=name, color="#112233", goals=("one",), order=f"{place + 1}1")
        apply(journey, AddNode(record))
    return journey


def names(journey: JourneyMap) -> list[str]:
    return [persona.name for persona in journey.personas]


def done(journey: JourneyMap, edit: Edit | None) -> list[str]:
    assert edit is not None
    apply(journey, edit)
    return names(journey)


def test_a_duplicate_stands_after_its_model_with_a_name_and_colour_of_its_own() -> None:
    journey = journey_of("Maya", "Jonas")
    assert done(journey, personas.duplicate(journey, "p0")) == ["Maya", "Maya 2", "Jonas"]
    copy = journey.personas[1]
    assert copy.goals == ("one",)
    assert copy.color is None
    assert copy.id not in ("p0", "p1")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (("Maya", "Maya 2"), "Maya 3"),
        (("Maya 2",), "Maya 3"),
        (("",), "2"),
        (("7",), "7 2"),
    ],
)
def test_its_name_is_the_next_that_is_free(before: tuple[str, ...], expected: str) -> None:
    journey = journey_of(*before)
    assert done(journey, personas.duplicate(journey, "p0"))[1] == expected


def test_nobody_has_no_duplicate() -> None:
    assert personas.duplicate(journey_of("Maya"), "nobody") is None


def test_personas_move_by_one_and_stop_at_the_ends() -> None:
    journey = journey_of("A", "B", "C")
    assert done(journey, personas.shift(journey, "p0", 1)) == ["B", "A", "C"]
    assert done(journey, personas.shift(journey, "p0", 1)) == ["B", "C", "A"]
    assert personas.shift(journey, "p0", 1) is None
    assert done(journey, personas.shift(journey, "p0", -1)) == ["B", "A", "C"]
    assert done(journey, personas.shift(journey, "p0", -1)) == ["A", "B", "C"]
    assert personas.shift(journey, "p0", -1) is None
    assert personas.shift(journey, "nobody", 1) is None
