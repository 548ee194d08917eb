"""Lines that were captured, so that one can be brought back and corrected, and the place follows undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from journey_editor.capture import cursor as cursors
from journey_editor.capture.cursor import Cursor
from journey_editor.editing.undo import Step
from journey_editor.model.edits import Edit
from journey_editor.model.journey import JourneyMap

_MOST: Final = 500


@dataclass(slots=True, eq=False)
class Entry:
    """A line as it was typed, where things went before and after it, what it made, and in which step.

    `alone` tells that the step holds nothing but this line; `earlier` is the line that it corrected.
    """

    text: str
    before: Cursor
    after: Cursor
    edits: tuple[Edit, ...] = ()
    step: Step | None = None
    alone: bool = True
    earlier: Entry | None = None

    @property
    def is_done(self) -> bool:
        """Whether what the line made is in effect."""
        return self.step is None or self.step.is_done


class History:
    """The lines from the oldest to the newest, and the one that is being looked at."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._at: int | None = None
        self._draft = ""

    @property
    def current(self) -> Entry | None:
        """The line that was brought back, None while a new one is typed."""
        return None if self._at is None else self.entries[self._at]

    def add(self, entries: Iterable[Entry]) -> None:
        """Remember lines; the oldest are forgotten."""
        self.entries += entries
        del self.entries[:-_MOST]
        self.leave()

    def older(self, text: str) -> str | None:
        """The line before the one that is looked at, None when there is none; `text` is what is typed."""
        if self._at is None:
            self._draft = text
            self.entries = [_valid(entry) for entry in self.entries]
        at = len(self.entries) if self._at is None else self._at
        if at == 0:
            return None
        self._at = at - 1
        return self.entries[self._at].text

    def newer(self) -> str | None:
        """The line behind it, at last what was being typed; None when no line was brought back."""
        if self._at is None:
            return None
        if self._at + 1 < len(self.entries):
            self._at += 1
            return self.entries[self._at].text
        return self.leave()

    def leave(self) -> str:
        """Go back to what was being typed."""
        self._at, draft, self._draft = None, self._draft, ""
        return draft

    def replace(self, entry: Entry, other: Entry) -> None:
        """Put a line in the place of one that it corrects."""
        self.entries[self.entries.index(entry)] = other
        self.leave()

    def clear(self) -> None:
        """Forget everything, as another map is open."""
        self.entries.clear()
        self.leave()

    def of(self, step: Step | None) -> list[Entry]:
        """The lines that were done in this step."""
        return [] if step is None else [entry for entry in self.entries if entry.step is step]

    def place_before(self, journey: JourneyMap) -> Cursor | None:
        """The latest place of which all is still on the map."""
        places = (place for entry in reversed(self.entries) for place in (entry.after, entry.before))
        return next((place for place in places if cursors.live(journey, place) == place), None)


def _valid(entry: Entry) -> Entry:
    """The line that it corrected, when the correction has been taken back."""
    while entry.earlier is not None and not entry.is_done:
        entry = entry.earlier
    return entry
