"""The edit from one map to another: it gives exactly that one, and back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journey_editor.model.becoming import become
from journey_editor.model.edits import apply
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage import document, files
from tests.benchmarks.generate import generate


def same(one: JourneyMap, other: JourneyMap) -> bool:
    return document.text(one) == document.text(other)


def test_the_same_map_needs_no_edit() -> None:
    assert become(generate(30), generate(30)) is None


@pytest.mark.parametrize("seed", range(4))
def test_any_map_becomes_any_other_and_back(seed: int) -> None:
    old, new = generate(40, seed), generate(25, seed + 1)
    before = document.text(old)
    edit = become(old, new)
    assert edit is not None
    change = apply(old, edit)
    assert same(old, new)
    apply(old, change.inverse)
    assert document.text(old) == before


def test_all_samples_become_each_other() -> None:
    maps = [files.load(path).journey for path in samples()]
    for one, other in zip(maps, [*maps[1:], maps[0]], strict=True):
        mine = one.copy()
        edit = become(mine, other)
        assert edit is not None
        apply(mine, edit)
        assert same(mine, other)


def test_one_change_is_a_small_edit() -> None:
    old, new = generate(30), generate(30)
    card = new.touchpoints[4]
    new.put_node(replace(card, title="Changed", stage=new.stages[-1].id))
    edit = become(old, new)
    assert edit is not None
    assert apply(old, edit).ids >= {card.id}
    assert same(old, new)
