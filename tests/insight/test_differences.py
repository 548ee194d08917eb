"""What differs between two versions of a map, by title."""

from __future__ import annotations

from dataclasses import replace

from journey_editor.insight.differences import differences
from journey_editor.model.records import Note
from tests.benchmarks.generate import generate


def test_the_same_map_has_no_difference_whatever_its_order_keys() -> None:
    old, new = generate(30), generate(30)
    assert not differences(old, new)
    for number, card in enumerate(new.touchpoints):
        new.put_node(replace(card, order=f"z{number:04d}"))
    assert not differences(old, new)


def test_what_was_added_removed_and_changed_is_named() -> None:
    old, new = generate(30), generate(30)
    new.put_node(Note(id="more", kind="idea", text="A new\n idea " + "x" * 80))
    card, lived = next((it, felt) for it in new.touchpoints if (felt := new.experiences_of(it.id)))
    new.drop_experience(lived[0].persona, card.id)
    stage = new.stages[0]
    new.put_node(replace(stage, title="Another stage"))
    note = old.notes[0]
    old.put_node(replace(note, id="gone", text="Gone"))
    new.set_info(replace(new.info, author="Ann"))
    new.drop_link(new.links[0].id)
    found = differences(old, new)
    assert found.added == (f"A new idea {'x' * 48}…",)
    assert found.removed == ("Gone",)
    assert found.changed == ("Another stage", card.title)
    assert (found.links, found.info) == (1, True)
