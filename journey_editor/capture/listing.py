"""The touchpoints of a map as the rows of a table: what a spreadsheet gets to see of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, get_args

from journey_editor.capture.headings import Meaning, heading
from journey_editor.capture.numerals import written
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import NoteKind, Number, Touchpoint

YES: Final = "*"
"""What stands in the column of moments of truth for one."""

_FIELDS: Final[tuple[tuple[Meaning, Callable[[Touchpoint], str]], ...]] = (
    ("channel", lambda it: it.channel),
    ("description", lambda it: it.description),
    ("owner", lambda it: it.owner),
    ("moment_of_truth", lambda it: YES * it.moment_of_truth),
    ("tags", lambda it: ", ".join(it.tags)),
    ("tools", lambda it: ", ".join(it.tools)),
    ("segments", lambda it: ", ".join(it.segments)),
    ("evidence_level", lambda it: it.evidence or ""),
)
_NOTES: Final[tuple[NoteKind, ...]] = get_args(NoteKind)


def rows(journey: JourneyMap) -> list[list[str]]:
    """The touchpoints stage by stage under a row of headings in the map's language; none without any.

    Stage and title come first, then what any of them has: fields, the emotions of each persona, notes.
    """
    language = journey.info.language
    columns: list[tuple[str, list[str]]] = []
    cards = [(stage, it) for stage in journey.stages for it in journey.touchpoints_of(stage.id)]
    if not cards:
        return []

    def add(name: str, cells: list[str], *, always: bool = False) -> None:
        if always or any(cells):
            columns.append((name, cells))

    add(heading("stage", language), [stage.title for stage, _ in cards], always=True)
    add(heading("title", language), [it.title for _, it in cards], always=True)
    for meaning, value in _FIELDS:
        add(heading(meaning, language), [value(it) for _, it in cards])
    for persona in journey.personas:
        name = f"{heading('emotion', language)}: {persona.name}"
        add(name, [_emotion(journey, persona.id, it.id) for _, it in cards])
    notes = _notes(journey)
    for kind in _NOTES:
        said = notes.get(kind, {})
        add(heading(kind, language), ["\n".join(said.get(it.id, ())) for _, it in cards])
    return [[name for name, _ in columns], *map(list, zip(*(cells for _, cells in columns), strict=True))]


def _emotion(journey: JourneyMap, persona: str, touchpoint: str) -> str:
    lived = journey.experience(persona, touchpoint)
    return "" if lived is None or lived.emotion is None else _signed(lived.emotion)


def _signed(value: Number) -> str:
    return f"+{written(value)}" if value > 0 else written(value)


def _notes(journey: JourneyMap) -> dict[NoteKind, dict[str, list[str]]]:
    """The texts of notes, each as one line, by kind and by what they are about."""
    found: dict[NoteKind, dict[str, list[str]]] = {}
    for note in journey.notes:
        if note.at is not None:
            found.setdefault(note.kind, {}).setdefault(note.at, []).append(" ".join(note.text.split()))
    return found
