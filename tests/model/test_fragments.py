"""Copying parts of a map: new ids, the same content, links inside the part kept."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from journey_editor.model.edits import apply
from journey_editor.model.fragments import Fragment, Place, extract, insert
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage.document import text
from journey_editor.storage.files import load
from tests.strategies import maps


def _gift() -> JourneyMap:
    return load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def test_a_touchpoint_takes_its_notes_and_experiences_along() -> None:
    journey = _gift()
    fragment = extract(journey, {"checkout"})
    assert [touchpoint.title for touchpoint in fragment.touchpoints] == ["Checkout"]
    assert {note.at for note in fragment.notes} == {"checkout"}
    assert {experience.persona for _, experience in fragment.experiences} == {"maya", "jonas"}
    assert fragment.links == ()


def test_a_copy_in_the_same_map_has_new_ids_and_no_second_personas() -> None:
    journey = _gift()
    before = len(journey.personas)
    batch, roots = insert(journey, extract(journey, {"checkout", "cart"}), Place(stage="stay"))
    apply(journey, batch)
    assert len(journey.personas) == before
    assert len(roots) == 2
    assert all(journey.touchpoint(root).stage == "stay" for root in roots)  # type: ignore[union-attr]
    assert [t.title for t in journey.touchpoints_of("stay")][-2:] == ["Cart", "Checkout"]
    first, second = roots
    assert any(link.target == second for link in journey.links_from(first))


def test_a_stage_comes_whole_and_before_the_given_one() -> None:
    journey = _gift()
    batch, roots = insert(journey, extract(journey, {"buy"}), Place(before_stage="buy"))
    apply(journey, batch)
    titles = [stage.title for stage in journey.stages]
    assert titles.count("Buy") == 2
    copy, original = (journey.touchpoints_of(stage.id) for stage in journey.stages if stage.title == "Buy")
    assert [t.title for t in copy] == [t.title for t in original]
    assert journey.stage(roots[0]) is not None


def test_into_an_empty_map_everything_comes_along() -> None:
    target = JourneyMap()
    batch, _ = insert(target, extract(_gift(), {"checkout"}), Place())
    apply(target, batch)
    assert [stage.title for stage in target.stages] == ["New stage"]
    assert [persona.name for persona in target.personas] == ["Maya", "Jonas"]
    assert target.experiences_of("checkout")


def test_a_note_alone_goes_where_it_is_pasted() -> None:
    journey = _gift()
    note = journey.notes_about("checkout")[0]
    batch, (root,) = insert(journey, extract(journey, {note.id}), Place(at="cart"))
    apply(journey, batch)
    assert journey.note(root) == replace(note, id=root, at="cart", order=journey.note(root).order)  # type: ignore[union-attr]


def test_nothing_chosen_is_nothing() -> None:
    assert not extract(_gift(), set())
    assert not Fragment()


@given(maps(), st.data())
def test_inserting_any_part_is_legal_and_can_be_taken_back(journey: JourneyMap, data: st.DataObject) -> None:
    every = [r.id for r in (*journey.stages, *journey.touchpoints, *journey.notes, *journey.personas)]
    chosen = data.draw(st.sets(st.sampled_from(every))) if every else set()
    before = text(journey)
    batch, roots = insert(journey, extract(journey, chosen), Place())
    change = apply(journey, batch)
    assert all(root in journey for root in roots)
    apply(journey, change.inverse)
    assert text(journey) == before
