"""What the columns of a pasted table mean: by the names in its first row, else by what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from journey_editor.capture.feelings import EMOTICONS
from journey_editor.capture.grids import Rows
from journey_editor.capture.headings import Meaning, felt_by, meaning
from journey_editor.capture.names import folded
from journey_editor.capture.numerals import number
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import EMOTION_MAX, EMOTION_MIN, Evidence, NoteKind, Number

NOTES: Final[frozenset[NoteKind]] = frozenset(
    (
        *("pain_point", "opportunity", "quote", "thought", "action", "backstage"),
        *("evidence", "experiment", "idea", "question", "text"),
    )
)
_EVIDENCE: Final[dict[str, Evidence]] = {
    **dict.fromkeys(("assumed", "angenommen", "supposé", "supuesto", "assumption"), "assumed"),
    **dict.fromkeys(("observed", "beobachtet", "observé", "observado"), "observed"),
    **dict.fromkeys(("measured", "gemessen", "mesuré", "medido"), "measured"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it means, or by whose name (`persona`) its emotions are; neither is left out."""

    name: str
    meaning: Meaning | None = None
    persona: str = ""

    @property
    def is_left_out(self) -> bool:
        """Whether nobody knows what it means."""
        return self.meaning is None and not self.persona


def read(
    journey: JourneyMap, rows: Rows, is_channel: Callable[[str], bool] = lambda _: False
) -> tuple[list[Column], Rows]:
    """The columns of a table, and its rows without the one that names them.

    `is_channel` tells whether a text names a channel of the catalogue.
    """
    named = _named(journey, rows[0]) if rows else None
    if named is not None:
        return named, rows[1:]
    return _by_sense(journey, rows, is_channel), rows


def _named(journey: JourneyMap, cells: Sequence[str]) -> list[Column] | None:
    """The columns by their names; None when the row does not name any touchpoints."""
    people = {folded(persona.name): persona.name for persona in journey.personas}
    columns: list[Column] = []
    taken: set[Meaning] = set()
    for cell in cells:
        meant = meaning(cell)
        persona = felt_by(cell) or ("" if meant else people.get(folded(cell), ""))
        # The second column of a meaning would replace what the first one says.
        columns.append(Column(cell, None if meant in taken else meant, persona))
        taken.update([meant] if meant else [])
    if "title" in taken:
        return columns
    known = [column for column in columns if not column.is_left_out]
    if len(known) < 2:
        return None
    # A table without a name for its titles has them in its first column that means nothing else.
    first = next((place for place, column in enumerate(columns) if column.is_left_out), None)
    if first is None:
        return None
    columns[first] = Column(columns[first].name, "title")
    return columns


def _by_sense(journey: JourneyMap, rows: Rows, is_channel: Callable[[str], bool]) -> list[Column]:
    """Titles in the first column, unless that names stages; then what looks like something."""
    width = max(map(len, rows), default=0)
    cells = [[row[place] for row in rows if place < len(row) and row[place]] for place in range(width)]
    stages = {folded(stage.title) for stage in journey.stages}
    own = {folded(card.channel) for card in journey.touchpoints if card.channel}
    senses: tuple[tuple[Meaning, Callable[[str], bool]], ...] = (
        ("stage", lambda it: folded(it) in stages),
        ("emotion", lambda it: emotion(it) is not None),
        ("evidence_level", lambda it: evidence(it) is not None),
        ("tags", lambda it: it.startswith("#")),
        ("owner", lambda it: it.startswith("~")),
        ("channel", lambda it: it.startswith("@") or folded(it) in own or is_channel(it)),
    )
    found: list[Meaning | None] = [None] * width
    for place in range(width):
        for meant, fits in senses:
            may_be = place > 0 or (meant == "stage" and width > 1)
            if may_be and meant not in found and cells[place] and all(map(fits, cells[place])):
                found[place] = meant
                break
    texts: tuple[Meaning, ...] = ("title", "description")
    for meant in texts:
        free = [place for place, it in enumerate(found) if it is None and cells[place]]
        if free:
            found[free[0]] = meant
    return [Column(f"{place + 1}", meant) for place, meant in enumerate(found)]


def emotion(text: str) -> Number | None:
    """The emotion that a cell says, -2 to 2, as a number or a face."""
    value = EMOTICONS.get(text, number(text))
    if value is None or not EMOTION_MIN <= value <= EMOTION_MAX:
        return None
    return int(value) if value == int(value) else value


def evidence(text: str) -> Evidence | None:
    """The evidence level that a cell names."""
    return _EVIDENCE.get(folded(text))
