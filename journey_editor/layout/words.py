"""The few words the drawing adds by itself, in the language of the map."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from journey_editor.model.records import Evidence, Lane, LaneKind, Note, State, Status
from journey_editor.paths import resource


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one language; compared by it."""

    language: str
    quote: tuple[str, str]
    states: tuple[tuple[str, str], ...]
    frequency: tuple[str, str, str]
    votes: tuple[str, str]
    lanes: tuple[tuple[LaneKind, tuple[str, str]], ...]

    def __getitem__(self, name: State | Status | Evidence | str) -> str:
        """One word by its English key, such as `reviewed`."""
        return dict(self.states)[name]

    def lane_title(self, lane: Lane) -> str:
        """What stands beside a lane: its own title, else that of its kind."""
        return lane.title or dict(self.lanes)[lane.kind][0]

    def lane_subtitle(self, lane: Lane) -> str:
        """The small line under a lane's title; none under a lane of free text."""
        return dict(self.lanes)[lane.kind][1]

    def quoted(self, text: str) -> str:
        """The text in quotation marks, unless it has some already."""
        if not text or text[0] in "“„«\"»'‘":
            return text
        return f"{self.quote[0]}{text}{self.quote[1]}"

    def counted_votes(self, note: Note) -> str:
        """The votes of a note in words; empty when it has none."""
        if not note.votes:
            return ""
        return self.votes[0] if note.votes == 1 else self.votes[1].format(n=note.votes)


@cache
def words(language: str) -> Words:
    """The words for a language such as `de` or `de-AT`; English for those not translated."""
    short = language.split("-", maxsplit=1)[0].lower()
    file = resource("words", f"{short}.json") if short.isalpha() else resource("words", "en.json")
    if not file.is_file():
        file = resource("words", "en.json")
    data: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    plain = tuple((key, value) for key, value in data.items() if isinstance(value, str))
    lanes = tuple((kind, (title, subtitle)) for kind, (title, subtitle) in data["lanes"].items())
    opening, closing = data["quote"]
    rare, some, often = data["frequency"]
    one, many = data["votes"]
    return Words(file.stem, (opening, closing), plain, (rare, some, often), (one, many), lanes)
