"""Dot voting: a round of votes on things of a map, from the first dot to the edit that keeps the result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final, Literal

from journey_editor.errors import JourneyError
from journey_editor.model.edits import Batch, Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.plans import show_lane
from journey_editor.model.records import Metric, Note, Touchpoint
from journey_editor.translation import later, tr, tr_n

Votable = Literal["pain_point", "opportunity", "touchpoint"]
Keeping = Literal["replace", "add"]

VOTABLE: Final[tuple[tuple[Votable, str], ...]] = (
    ("pain_point", later("Pain points")),
    ("opportunity", later("Opportunities")),
    ("touchpoint", later("Touchpoints")),
)
METRIC: Final = "votes"
SOURCE: Final = "dot voting"
"""The votes of a touchpoint are a metric of this name and source, as only notes have `votes` in the file."""
MOST_VOTES: Final = 99
MOST_PEOPLE: Final = 99


class VotingError(JourneyError):
    """A vote that cannot be given; the round is as it was."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A thing that can be voted for; its number stays the same for the whole round."""

    number: int
    id: str
    kind: Votable
    text: str
    place: str
    """Where it stands: its stage, and for a note its touchpoint."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A candidate with its votes; those with equally many share a rank, the first is 1."""

    candidate: Candidate
    votes: int
    rank: int


@dataclass(frozen=True, slots=True)
class Round:
    """A round of votes; what changes it returns another one.

    Invariant: `cast` has the votes, by id, of each person who has begun, never more than `per_person`
    of them, and without `repeats` no id twice for one person. The last is voting now; when there is
    one more than `people` (and it is empty), the round is over.
    """

    candidates: tuple[Candidate, ...]
    per_person: int = 3
    people: int = 1
    repeats: bool = True
    cast: tuple[tuple[str, ...], ...] = ((),)

    @property
    def is_over(self) -> bool:
        """Whether everybody has had their turn."""
        return len(self.cast) > self.people

    @property
    def person(self) -> int:
        """Who votes now, from 1; the last one when the round is over."""
        return min(len(self.cast), self.people)

    @property
    def left(self) -> int:
        """How many votes the person who votes now still has."""
        return 0 if self.is_over else self.per_person - len(self.cast[-1])

    @property
    def total(self) -> int:
        """How many votes have been given."""
        return sum(len(votes) for votes in self.cast)

    @property
    def voters(self) -> int:
        """How many people have given at least one vote."""
        return sum(1 for votes in self.cast if votes)

    def vote(self, id_: str) -> Round:
        """The round with one more vote; raises `VotingError` when it cannot be given."""
        if self.is_over:
            raise VotingError(
                tr("Everybody has voted; take a vote back to change one, or reveal the result.")
            )
        if not self.left:
            raise VotingError(
                tr("Person {number} has no votes left; go on to the next person.", number=self.person)
            )
        if all(candidate.id != id_ for candidate in self.candidates):
            raise VotingError(tr("That is not among the choices of this round; take a number from the list."))
        if not self.repeats and id_ in self.cast[-1]:
            raise VotingError(tr("One vote for each choice in this round; take another number."))
        return replace(self, cast=(*self.cast[:-1], (*self.cast[-1], id_)))

    def next_person(self) -> Round:
        """The round with the turn of the next person, over after the last; votes left are given up."""
        if self.is_over:
            raise VotingError(tr("Everybody has voted; reveal the result."))
        return replace(self, cast=(*self.cast, ()))

    def take_back(self) -> Round:
        """The round as it was one vote or one turn before, the same one at its beginning."""
        if self.cast[-1]:
            return replace(self, cast=(*self.cast[:-1], self.cast[-1][:-1]))
        return replace(self, cast=self.cast[:-1]) if len(self.cast) > 1 else self

    def counted(self) -> tuple[Counted, ...]:
        """All candidates, most votes first, and those with equally many by their number."""
        votes = Counter(id_ for person in self.cast for id_ in person)
        ordered = sorted(self.candidates, key=lambda one: (-votes[one.id], one.number))
        ranks: dict[int, int] = {}
        for place, candidate in enumerate(ordered, 1):
            ranks.setdefault(votes[candidate.id], place)
        return tuple(Counted(one, votes[one.id], ranks[votes[one.id]]) for one in ordered)


def candidates(journey: JourneyMap, kinds: Collection[Votable]) -> tuple[Candidate, ...]:
    """What can be voted for, numbered from 1 in the order of the map; parked notes are not on it."""
    found: list[tuple[str, Votable, str, str]] = []
    for stage in journey.stages:
        found += _notes(journey, stage.id, kinds, stage.title)
        for touchpoint in journey.touchpoints_of(stage.id):
            if "touchpoint" in kinds:
                found.append((touchpoint.id, "touchpoint", touchpoint.title, stage.title))
            found += _notes(journey, touchpoint.id, kinds, f"{stage.title}, {touchpoint.title}")
    return tuple(Candidate(number, *one) for number, one in enumerate(found, 1))


def counts(journey: JourneyMap) -> dict[str, int]:
    """How many candidates there are of each kind, without making them."""
    noted = Counter([note.kind for note in journey.notes if note.at is not None])
    found: dict[str, int] = {kind: noted[kind] for kind, _ in VOTABLE if kind != "touchpoint"}
    found["touchpoint"] = sum([len(journey.touchpoints_of(stage.id)) for stage in journey.stages])
    return found


def _notes(
    journey: JourneyMap, at: str, kinds: Collection[Votable], place: str
) -> list[tuple[str, Votable, str, str]]:
    found: list[tuple[str, Votable, str, str]] = []
    for note in journey.notes_about(at):
        kind = next((kind for kind, _ in VOTABLE if kind == note.kind and kind in kinds), None)
        if kind is not None:
            found.append((note.id, kind, note.text, place))
    return found


def matching(offered: tuple[Candidate, ...], typed: str) -> tuple[Candidate, ...]:
    """The candidates that something typed may mean, the likeliest first.

    A number means the one with that number before those it begins, and before those with it in
    their text; of several words each must be in the text or in the place.
    """
    words = typed.casefold().split()
    if not words:
        return offered
    if len(words) == 1 and words[0].isdecimal():
        number = words[0].lstrip("0")
        exact = [one for one in offered if str(one.number) == number]
        begun = [one for one in offered if one not in exact and number and str(one.number).startswith(number)]
        rest = [one for one in offered if one not in exact and one not in begun and words[0] in one.text]
        return (*exact, *begun, *rest)
    return tuple(
        one for one in offered if all(word in f"{one.text} {one.place}".casefold() for word in words)
    )


def votes_of(journey: JourneyMap, id_: str) -> int:
    """The votes that the map keeps for a note or a touchpoint, 0 for anything else."""
    record = journey.node(id_)
    if isinstance(record, Note):
        return record.votes
    if isinstance(record, Touchpoint):
        return sum(int(metric.value or 0) for metric in record.metrics if _is_votes(metric))
    return 0


def has_votes(journey: JourneyMap, round_: Round) -> bool:
    """Whether the map keeps votes of an earlier round for any candidate of this one."""
    return any(votes_of(journey, candidate.id) for candidate in round_.candidates)


def keep(journey: JourneyMap, round_: Round, how: Keeping, date: str) -> Batch | None:
    """Keep the result in the map, instead of the votes that are there or added to them.

    A note has its `votes`. A touchpoint has none in the file, so it gets a metric with the date (ISO
    8601) and, as its sample, the number of people. Candidates that are gone from the map are passed
    over. None when nothing would change.
    """
    edits: list[Edit] = []
    measured = False
    for counted in round_.counted():
        record = journey.node(counted.candidate.id)
        before = votes_of(journey, counted.candidate.id)
        votes = counted.votes + (before if how == "add" else 0)
        if isinstance(record, Note) and votes != record.votes:
            edits.append(update(record.id, votes=votes))
        elif isinstance(record, Touchpoint) and (counted.votes or votes != before):
            metrics = _measured(record, votes, round_, how, date)
            if metrics != record.metrics:
                edits.append(update(record.id, metrics=metrics))
                measured = measured or votes > 0
    if measured and (shown := show_lane(journey, "metrics")) is not None:
        edits.append(shown)
    return Batch(tuple(edits), tr("Keep votes")) if edits else None


def _measured(record: Touchpoint, votes: int, round_: Round, how: Keeping, date: str) -> tuple[Metric, ...]:
    """The metrics of a touchpoint with its votes where they were, last when there were none."""
    old = [metric for metric in record.metrics if _is_votes(metric)]
    people = round_.voters + (sum(metric.sample or 0 for metric in old) if how == "add" else 0)
    method = tr_n(round_.per_person, later("{n} vote a person"), later("{n} votes a person"))
    base = old[0] if old else Metric(name=METRIC, source=SOURCE)
    new = replace(base, value=votes, date=date, method=method, sample=people)
    found: list[Metric] = []
    for metric in record.metrics:
        if not _is_votes(metric):
            found.append(metric)
        elif metric is old[0] and votes:
            found.append(new)
    return (*found, new) if votes and not old else tuple(found)


def _is_votes(metric: Metric) -> bool:
    return metric.name == METRIC and metric.source == SOURCE
