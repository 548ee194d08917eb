"""The vote that a workshop holds: the round that is going on, what of it may be seen, and keeping it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Literal

from PySide6.QtCore import QObject, Signal

from journey_editor.editing.session import Session
from journey_editor.editing.voting import (
    Candidate,
    Keeping,
    Round,
    Votable,
    VotingError,
    candidates,
    counts,
    has_votes,
    keep,
)
from journey_editor.translation import tr

State = Literal["none", "open", "revealed", "kept"]


class Voting(QObject):
    """One round at a time. Who voted for what is told to nobody; the counts only once revealed.

    The round is not part of the map and not on the undo stack; only its result is, when it is kept.
    """

    changed = Signal()
    """The round, or whether it is revealed or kept, is different."""
    refused = Signal(str)
    """A vote was not possible; the sentence says why."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._round: Round | None = None
        self._state: State = "none"
        session.replaced.connect(self.close)

    @property
    def state(self) -> State:
        """Whether there is a round, and whether its result is revealed or even kept in the map."""
        return self._state

    @property
    def round(self) -> Round | None:
        """The round, if there is one."""
        return self._round

    @property
    def is_open(self) -> bool:
        """Whether there is a round that the room should see."""
        return self._round is not None

    @property
    def is_revealed(self) -> bool:
        """Whether the counts may be seen."""
        return self._state in ("revealed", "kept")

    def offered(self) -> dict[str, int]:
        """How many things there are to vote for, by their kind."""
        return counts(self.session.journey)

    def begin(self, kinds: Collection[Votable], per_person: int, people: int, *, repeats: bool) -> bool:
        """Begin a round over these kinds; False, with a reason, when there is nothing to vote for."""
        offered = candidates(self.session.journey, kinds)
        if not offered:
            self.refused.emit(
                tr("There is nothing of that kind on the map to vote for; choose another kind.")
            )
            return False
        self._round = Round(offered, per_person, people, repeats)
        self._set("open")
        return True

    def vote(self, candidate: Candidate) -> bool:
        """Give a vote of the person who votes now."""
        if candidate.id not in self.session.journey:
            self.refused.emit(
                tr("Number {number} is no longer on the map; take another one.", number=candidate.number)
            )
            return False
        return self._turn(lambda round_: round_.vote(candidate.id))

    def next_person(self) -> bool:
        """Go on to the next person."""
        return self._turn(Round.next_person)

    def take_back(self) -> bool:
        """Take the last vote or turn back."""
        before = self._round
        return self._turn(Round.take_back) and self._round != before

    def reveal(self) -> None:
        """Show the counts."""
        if self._round is not None and self._state == "open":
            self._set("revealed")

    def hide(self) -> None:
        """Hide the counts again, to go on voting."""
        if self._state == "revealed":
            self._set("open")

    @property
    def has_earlier(self) -> bool:
        """Whether the map has votes of before for what this round was about, so that one must choose."""
        return self._round is not None and has_votes(self.session.journey, self._round)

    def keep(self, how: Keeping) -> bool:
        """Write the result into the map as one step that can be undone."""
        if self._round is None:
            return False
        edit = keep(self.session.journey, self._round, how, datetime.now(UTC).astimezone().date().isoformat())
        if edit is not None and not self.session.do(edit, tr("Keep votes")):
            return False
        self._set("kept")
        return True

    def close(self) -> None:
        """Forget the round."""
        self._round = None
        self._set("none")

    def _turn(self, step: Callable[[Round], Round]) -> bool:
        if self._round is None or self._state != "open":
            return False
        try:
            self._round = step(self._round)
        except VotingError as error:
            self.refused.emit(str(error))
            return False
        self.changed.emit()
        return True

    def _set(self, state: State) -> None:
        self._state = state
        self.changed.emit()
