"""What is found of a whole map in turns is what is found when each thing is asked by itself."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.model.filters import Criteria, Filter, matching
from journey_editor.model.journey import JourneyMap
from journey_editor.model.matcher import Matcher
from journey_editor.model.sweep import Sweep
from tests.benchmarks.generate import generate
from tests.model.test_matcher import wanted
from tests.strategies import maps


def one_by_one(journey: JourneyMap, asked: Filter) -> set[str]:
    criteria, found = Criteria(asked), set[str]()
    segments = {persona.id: persona.segment for persona in journey.personas}
    found.update(card.id for card in journey.touchpoints if criteria.card(card, journey, segments))
    cards = frozenset(found)
    found.update(note.id for note in journey.notes if criteria.note(note, cards))
    found.update(one.id for one in journey.personas if criteria.persona(one))
    found.update(one.id for one in journey.stages if criteria.stage(one, journey, found))
    found.update(one.id for one in journey.links if one.source in found and one.target in found)
    return found


@settings(max_examples=60, deadline=None)
@given(journey=maps(max_stages=3, max_touchpoints=5, max_personas=2), seed=st.integers(0, 1 << 16))
def test_all_together_are_found_as_one_by_one(journey: JourneyMap, seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(6):
        asked = wanted(journey, dice)
        assert matching(journey, asked) == one_by_one(journey, asked)


def test_a_large_map_is_looked_at_in_many_turns() -> None:
    journey = generate(3_000)
    asked = Filter(text="ka", channels=("email", "shop"))
    sweep = Sweep(journey, asked)
    shares, grown = list[float](), list[int]()
    for share in sweep.run():
        shares.append(share)
        grown.append(len(sweep.found))
    assert sweep.found == one_by_one(journey, asked)
    assert len(shares) > len(journey) / 1_000
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1
    steps = [after - before for before, after in zip([0, *grown], grown, strict=False)]
    assert max(steps) <= 1_000


def test_a_matcher_has_an_answer_when_it_has_looked_at_all() -> None:
    journey = generate(200)
    matcher = Matcher(journey, Filter(text="a"), at_once=False)
    assert not matcher.ids
    assert matcher.is_past
    for _ in matcher.begin():
        assert not matcher.ids
    assert matcher.ids == matching(journey, matcher.wanted)
    assert matcher.ids
    assert not matcher.is_past
