"""A filter that follows edits asks for the same things as one that looks at the whole map anew."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.errors import EditError
from journey_editor.model.asked import unasked_of
from journey_editor.model.edits import SetExperience, apply, update
from journey_editor.model.filters import Filter, matching
from journey_editor.model.journey import JourneyMap
from journey_editor.model.matcher import Matcher
from journey_editor.model.records import Experience
from tests.edit_strategies import edits
from tests.editing.desk import gift
from tests.strategies import maps

WORDS = ("a", "e", "Buy", "website", "ops", "Maya", "B2B", "")


def wanted(journey: JourneyMap, dice: random.Random) -> Filter:
    """Some criteria, mostly with values that are on the map."""
    cards, people = journey.touchpoints, journey.personas
    pools = {
        "personas": [person.id for person in people],
        "segments": [person.segment for person in people] + [one for card in cards for one in card.segments],
        "channels": [card.channel for card in cards],
        "owners": [card.owner for card in cards],
        "tags": [tag for card in cards for tag in card.tags],
        "evidence": ["assumed", "observed", "measured"],
    }
    asked = {name: tuple(dict.fromkeys(dice.choices(pool, k=2))) for name, pool in pools.items() if pool}
    names = dice.sample(sorted(asked), k=min(len(asked), dice.choice((0, 1, 1, 2))))
    return Filter(**{name: asked[name] for name in names}, text=dice.choice(WORDS))


@settings(max_examples=50, deadline=None)
@given(journey=maps(max_stages=3, max_touchpoints=5, max_personas=2), data=st.data())
def test_following_edits_is_looking_anew(journey: JourneyMap, data: st.DataObject) -> None:
    dice = random.Random(data.draw(st.integers(0, 1 << 16)))
    matchers = [Matcher(journey, wanted(journey, dice)) for _ in range(4)]
    for _ in range(6):
        try:
            change = apply(journey, data.draw(edits(journey)))
        except EditError:
            continue
        for matcher in matchers:
            matcher.follow(change.ids)
            assert matcher.ids == matching(journey, matcher.wanted)


def test_a_note_that_moves_takes_its_words_along() -> None:
    journey = gift()
    matcher = Matcher(journey, Filter(text="costs late"))
    note = next(note.id for note in journey.notes if note.text == "Costs late")
    assert {"checkout", "buy", note} == matcher.ids
    matcher.follow(apply(journey, update(note, at="ad")).ids)
    assert {"ad", "find", note} == matcher.ids
    matcher.follow(apply(journey, update(note, at=None)).ids)
    assert {note} == matcher.ids


def test_a_persona_that_changes_its_segment_changes_where_it_comes() -> None:
    journey = gift()
    matcher = Matcher(journey, Filter(segments=("B2B",)))
    assert not matcher.ids
    matcher.follow(apply(journey, update("maya", segment="b2b")).ids)
    assert {"maya", "ad", "cart", "find", "buy", "ad-to-cart"} == matcher.ids
    matcher.follow(apply(journey, SetExperience("maya", "email", Experience(persona="maya"))).ids)
    assert "email" in matcher.ids
    assert matcher.ids == matching(journey, matcher.wanted)
    assert unasked_of(matcher.ids) == {"jonas"}
    matcher.follow(apply(journey, update("jonas", segment="B2B")).ids)
    assert unasked_of(matcher.ids) == frozenset()
