"""A round of votes: nobody has more than their share, all are counted, and the map keeps them in one step."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.editing import voting
from journey_editor.editing.session import Session
from journey_editor.editing.voting import (
    METRIC,
    SOURCE,
    Candidate,
    Round,
    VotingError,
    candidates,
    has_votes,
    keep,
    matching,
    votes_of,
)
from journey_editor.model import plans
from journey_editor.model.edits import apply, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Metric
from tests.benchmarks.generate import generate
from tests.editing.desk import gift

ALL = ("pain_point", "opportunity", "touchpoint")
DAY = "2026-11-22"


def _offered(count: int) -> tuple[Candidate, ...]:
    return tuple(Candidate(n, f"c{n}", "pain_point", f"Choice {n}", "Buy") for n in range(1, count + 1))


def test_candidates_are_counted_without_making_them(monkeypatch: pytest.MonkeyPatch) -> None:
    journey = generate(60)
    parked = plans.move_notes(journey, frozenset({"n1", "n2", "n3"}), None, None)
    assert parked is not None
    apply(journey, parked)
    made = {kind: len(candidates(journey, (kind,))) for kind in ALL}
    assert made["touchpoint"] == 60
    monkeypatch.setattr(voting, "Candidate", None)
    assert voting.counts(journey) == made


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    return Round(
        _offered(draw(st.integers(1, 5))),
        draw(st.integers(1, 4)),
        draw(st.integers(1, 4)),
        draw(st.booleans()),
    )


def _step(round_: Round, move: int) -> Round:
    """A vote for one of the candidates, or for 0 the next person; what is refused changes nothing."""
    try:
        return round_.next_person() if move == 0 else round_.vote(f"c{move}")
    except VotingError:
        return round_


@given(rounds(), st.lists(st.integers(0, 6), max_size=60))
def test_nobody_gives_more_than_their_votes_and_all_are_counted(round_: Round, moves: list[int]) -> None:
    for move in moves:
        round_ = _step(round_, move)
        assert len(round_.cast) <= round_.people + 1
        assert all(len(votes) <= round_.per_person for votes in round_.cast)
        assert round_.left == (0 if round_.is_over else round_.per_person - len(round_.cast[-1]))
        assert round_.is_over <= (round_.cast[-1] == ())
        if not round_.repeats:
            assert all(len(set(votes)) == len(votes) for votes in round_.cast)
    counted = round_.counted()
    assert sum(one.votes for one in counted) == round_.total <= round_.per_person * round_.people
    assert {one.candidate.id: one.votes for one in counted if one.votes} == Counter(
        id_ for votes in round_.cast for id_ in votes
    )


@given(rounds(), st.lists(st.integers(0, 6), max_size=40))
def test_taking_back_goes_back_step_by_step_to_the_beginning(round_: Round, moves: list[int]) -> None:
    past = [round_]
    for move in moves:
        after = _step(past[-1], move)
        if after != past[-1]:
            past.append(after)
    now = past[-1]
    for before in reversed(past[:-1]):
        now = now.take_back()
        assert now == before
    assert now.take_back() == round_


@given(rounds(), st.lists(st.integers(0, 6), max_size=40))
def test_the_result_is_sorted_and_equal_counts_share_a_rank(round_: Round, moves: list[int]) -> None:
    for move in moves:
        round_ = _step(round_, move)
    counted = round_.counted()
    assert len(counted) == len(round_.candidates)
    for number, one in enumerate(counted):
        assert one.rank == 1 + sum(1 for other in counted if other.votes > one.votes)
        if number:
            before = counted[number - 1]
            assert (-before.votes, before.candidate.number) < (-one.votes, one.candidate.number)


@pytest.mark.parametrize(
    ("round_", "id_", "said"),
    [
        (Round(_offered(2), 1, 2, cast=(("c1",),)), "c2", "Person 1 has no votes left"),
        (Round(_offered(2), 1, 1, cast=((), ())), "c2", "Everybody has voted"),
        (Round(_offered(2)), "c9", "not among the choices"),
        (Round(_offered(2), 3, 1, repeats=False, cast=(("c1",),)), "c1", "One vote for each choice"),
    ],
)
def test_a_vote_that_cannot_be_given_says_why(round_: Round, id_: str, said: str) -> None:
    with pytest.raises(VotingError, match=said):
        round_.vote(id_)


def test_after_the_last_person_there_is_no_next() -> None:
    over = Round(_offered(1), people=1).next_person()
    assert over.is_over
    assert over.person == 1
    with pytest.raises(VotingError):
        over.next_person()


def test_candidates_are_numbered_as_the_map_is_read() -> None:
    journey = gift()
    apply(journey, plans.add_note(journey, "pain_point", "Later", None))
    apply(journey, plans.add_note(journey, "quote", "Nice", "checkout"))
    found = candidates(journey, ALL)
    assert [(one.number, one.text) for one in found] == [
        (1, "Ad"),
        (2, "Guide"),
        (3, "Show all"),
        (4, "Cart"),
        (5, "Checkout"),
        (6, "Costs late"),
        (7, "No guests"),
        (8, "Email"),
    ]
    assert found[5].place == "Buy, Checkout"
    assert [one.text for one in candidates(journey, ["opportunity"])] == ["Show all"]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("1", [1, 10, 11, 12, 2]),
        ("12", [12]),
        ("012", [12]),
        ("0", []),
        ("cost", [3]),
        ("COST late", [3]),
        ("shop cost", [3]),
        ("cost early", []),
        ("  ", list(range(1, 13))),
    ],
)
def test_what_is_typed_finds_by_number_and_by_words(typed: str, numbers: list[int]) -> None:
    offered = list(_offered(12))
    offered = [replace(one, text="plain") for one in offered]
    offered[1] = replace(offered[1], text="Choice of 1 or more")
    offered[2] = replace(offered[2], text="Costs are late", place="Buy, Shop")
    assert [one.number for one in matching(tuple(offered), typed)] == numbers


def _voted(journey: JourneyMap, *ids: str, people: int = 4) -> Round:
    round_ = Round(candidates(journey, ALL), 3, people)
    for id_ in ids:
        if not round_.left:
            round_ = round_.next_person()
        round_ = round_.vote(id_)
    return round_


def _id(journey: JourneyMap, text: str) -> str:
    return next(one.id for one in candidates(journey, ALL) if one.text == text)


def _votes(journey: JourneyMap) -> dict[str, int]:
    return {one.text: n for one in candidates(journey, ALL) if (n := votes_of(journey, one.id))}


def test_the_map_keeps_the_result_in_one_step_that_can_be_undone(qapp: object) -> None:
    session = Session(gift())
    journey = session.journey
    late, every = _id(journey, "Costs late"), _id(journey, "Show all")
    round_ = _voted(journey, late, late, every, "cart")
    before = (journey.notes, journey.touchpoints, journey.info)
    assert not has_votes(journey, round_)
    edit = keep(journey, round_, "replace", DAY)
    assert edit is not None
    assert session.do(edit, "Keep votes")
    assert session.undo_stack.count() == 1
    assert _votes(journey) == {"Costs late": 2, "Show all": 1, "Cart": 1}
    assert journey.note(late).votes == 2
    cart = journey.touchpoint("cart")
    assert cart.metrics == (
        Metric(name=METRIC, value=1, date=DAY, source=SOURCE, method="3 votes a person", sample=2),
    )
    session.undo()
    assert (journey.notes, journey.touchpoints, journey.info) == before
    session.redo()
    assert has_votes(journey, round_)


def test_a_second_round_replaces_or_adds() -> None:
    for how, expected in (
        ("replace", {"Costs late": 1, "Cart": 2}),
        ("add", {"Costs late": 3, "Show all": 1, "Cart": 3}),
    ):
        journey = gift()
        late, every = _id(journey, "Costs late"), _id(journey, "Show all")
        apply(journey, keep(journey, _voted(journey, late, late, every, "cart"), "replace", DAY))
        apply(journey, keep(journey, _voted(journey, late, "cart", "cart"), how, "2026-11-23"))
        assert _votes(journey) == expected, how
        (metric,) = journey.touchpoint("cart").metrics
        assert (metric.date, metric.sample) == ("2026-11-23", 1 if how == "replace" else 3)


def test_only_what_was_voted_on_loses_its_votes() -> None:
    journey = gift()
    late, every = _id(journey, "Costs late"), _id(journey, "Show all")
    apply(journey, update(every, votes=7))
    apply(journey, update(late, votes=5))
    pains = Round(candidates(journey, ["pain_point"]), 1, 1)
    apply(journey, keep(journey, pains.vote(_id(journey, "No guests")), "replace", DAY))
    assert _votes(journey) == {"No guests": 1, "Show all": 7}


def test_other_metrics_of_a_touchpoint_stay_also_one_with_the_name() -> None:
    journey = gift()
    others = (Metric(name="nps", value=3), Metric(name="votes", value=40, source="forum"))
    apply(journey, update("cart", metrics=others))
    apply(journey, keep(journey, _voted(journey, "cart"), "replace", DAY))
    assert journey.touchpoint("cart").metrics[:2] == others
    assert votes_of(journey, "cart") == 1
    apply(journey, keep(journey, Round(candidates(journey, ALL)), "replace", DAY))
    assert journey.touchpoint("cart").metrics == others


def test_nothing_to_keep_is_no_edit_and_what_is_gone_is_passed_over() -> None:
    journey = gift()
    late = _id(journey, "Costs late")
    assert keep(journey, Round(candidates(journey, ALL)), "add", DAY) is None
    round_ = _voted(journey, late, "email")
    apply(journey, plans.remove(journey, [late]))
    apply(journey, keep(journey, round_, "add", DAY))
    assert _votes(journey) == {"Email": 1}
    assert keep(journey, _voted(journey, "email"), "replace", DAY) is None
