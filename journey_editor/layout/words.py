"""The few words the drawing adds by itself, in the language of the map."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from journey_editor.model.records import Evidence, Lane, LaneKind, Note, State, Status
from journey_editor.paths import resource


@dataclass(frozen=True, slots=True)
class Words:
    """Words of one language; compared by it. `lanes` are titles and subtitles."""

    language: str
    quote: tuple[str, str] = field(compare=False)
    single: dict[str, str] = field(compare=False)
    frequency: tuple[str, str, str] = field(compare=False)
    votes: tuple[str, str] = field(compare=False)
    lanes: dict[LaneKind, tuple[str, str]] = field(compare=False)

    def __getitem__(self, name: State | Status | Evidence | str) -> str:
        """One word by its English key, such as `reviewed`."""
        return self.single[name]

    def lane_title(self, lane: Lane) -> str:
        """What stands beside a lane: its own title, else that of its kind."""
        return lane.title or self.lanes[lane.kind][0]

    def lane_subtitle(self, lane: Lane) -> str:
        """The small line under a lane's title; none under a lane of free text."""
        return self.lanes[lane.kind][1]

    def quoted(self, text: str) -> str:
        """The text in quotation marks, unless it has some already."""
        if not text or text[0] in "“„«\"»'‘":
            return text
        return f"{self.quote[0]}{text}{self.quote[1]}"

    def date(self, day: str) -> str:
        """A day of the file, `2026-10-01`, as it is read in this language.

        Numbers with hyphens change places between Arabic letters (UAX 9, rules W2 and W4); with slashes
        they stay as they are.
        """
        return day.replace("-", self.single["date separator"])

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
    single = {key: value for key, value in data.items() if isinstance(value, str)}
    lanes = {kind: (title, subtitle) for kind, (title, subtitle) in data["lanes"].items()}
    opening, closing = data["quote"]
    rare, some, often = data["frequency"]
    one, many = data["votes"]
    return Words(file.stem, (opening, closing), single, (rare, some, often), (one, many), lanes)
