"""Rows of a pasted table in, one edit out: each row is a touchpoint, new or the one of that title."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from journey_editor.capture import columns as table
from journey_editor.capture import cursor as cursors
from journey_editor.capture.columns import Column
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.draft import Draft
from journey_editor.capture.grids import Rows
from journey_editor.capture.headings import Meaning
from journey_editor.capture.scribe import FIRST_PERSONA, FIRST_STAGE
from journey_editor.capture.wording import named
from journey_editor.model.edits import Batch
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, NoteKind, Touchpoint
from journey_editor.model.rules import MAX_TEXT, cleaned
from journey_editor.translation import later, tr, tr_n

_NO: Final = frozenset(("", "no", "nein", "non", "false", "falsch", "faux", "falso", "0", "-", "–"))


@dataclass(frozen=True, slots=True)
class Filled:
    """What a table gives: the edit (None when the map stays as it is), the ids of its touchpoints in
    the order of the rows, and sentences of what was left out."""

    edit: Batch | None
    touchpoints: tuple[str, ...]
    remarks: tuple[str, ...]


def filled(
    journey: JourneyMap, rows: Rows, cursor: Cursor, is_channel: Callable[[str], bool] = lambda _: False
) -> Filled:
    """The one edit that brings the rows of a table onto the map; the map is only read.

    A row without a stage goes where the row before it went, the first to that of the cursor. A
    touchpoint with the title of a row, in its stage, gets what the row says; empty cells change nothing.
    """
    columns, rows = table.read(journey, [[cleaned(cell) for cell in row] for row in rows], is_channel)
    filling = _Filling(journey, columns, cursors.live(journey, cursor).stage)
    for place, column in enumerate(columns):
        if column.persona and any(row[place : place + 1] not in ([], [""]) for row in rows):
            filling.meet(column.persona)
    for number, row in enumerate(rows, 1):
        filling.take(number, row)
    return filling.result()


class _Filling:
    """Takes one row after the other into a draft."""

    def __init__(self, journey: JourneyMap, columns: Sequence[Column], stage: str | None) -> None:
        self._journey = journey
        self._draft = Draft(journey)
        self._columns = columns
        self._stage = stage
        self._ids: dict[str, None] = {}
        self._untitled = 0
        self._wrong: list[str] = []

    def result(self) -> Filled:
        edits = tuple(self._draft.edits)
        label = tr_n(len(self._ids), later("Paste {n} touchpoint"), later("Paste {n} touchpoints"))
        return Filled(Batch(edits, label) if edits else None, tuple(self._ids), tuple(self._remarks()))

    def meet(self, name: str) -> None:
        """Make sure that a persona is there: the map gets them in the order of the columns."""
        self._people(name)

    def take(self, number: int, row: Sequence[str]) -> None:
        """Bring one row onto the draft; `number` counts from 1, without the row of names."""
        said = [(column, cell) for column, cell in zip(self._columns, row, strict=False) if cell]
        by_meaning = {column.meaning: cell for column, cell in said if column.meaning}
        stage = _line(by_meaning.get("stage", ""))
        if stage:
            self._stage = self._stage_called(stage)
        title = _line(by_meaning.get("title", ""))
        if not title:
            self._untitled += any(not column.is_left_out and column.meaning != "stage" for column, _ in said)
            return
        touchpoint = self._touchpoint(title)
        self._ids[touchpoint.id] = None
        for column, cell in said:
            touchpoint = self._say(number, touchpoint, column, cell)

    def _remarks(self) -> Iterable[str]:
        left = [column.name for column in self._columns if column.is_left_out and column.name]
        if left:
            known = ", ".join(named(name) for name in left)
            yield tr_n(
                len(left),
                later("The column {names} says nothing that a touchpoint has, so it was left out."),
                later("The columns {names} say nothing that a touchpoint has, so they were left out."),
                names=known,
            )
        if self._untitled:
            yield tr_n(
                self._untitled,
                later("A row without a title was left out."),
                later("{n} rows without a title were left out."),
            )
        yield from self._wrong

    def _stage_called(self, title: str) -> str:
        found = self._draft.stage_names.find(title, exact=False)
        return found[0] if found else self._draft.add_stage(title).id

    def _touchpoint(self, title: str) -> Touchpoint:
        """The touchpoint of a title that was there before and no row has meant yet, else a new one."""
        stage = self._here()
        names = self._draft.touchpoint_names(stage)
        for id_ in names.find(title, exact=False):
            old = self._draft.touchpoint(id_)
            if old is not None and id_ not in self._ids:
                return old
        return self._draft.add_touchpoint(Touchpoint(id="", stage=stage, title=title))

    def _here(self) -> str:
        if self._stage is None:
            stages = self._draft.stages
            self._stage = stages[-1] if stages else self._draft.add_stage(FIRST_STAGE).id
        return self._stage

    def _say(self, number: int, card: Touchpoint, column: Column, cell: str) -> Touchpoint:
        """Set what one cell says of a touchpoint."""
        meant = column.meaning
        if column.persona or meant == "emotion":
            self._feel(number, card, column.persona, cell)
        elif meant in table.NOTES:
            self._note(card, meant, cell)
        elif meant == "evidence_level" and table.evidence(cell) is None:
            self._wrong.append(
                tr("Row {row}: {cell} is not assumed, observed or measured.", row=number, cell=named(cell))
            )
        elif meant in _CHANGES:
            self._draft.update(card, **_CHANGES[meant](cell))
        return self._draft.touchpoint(card.id) or card

    def _feel(self, number: int, card: Touchpoint, persona: str, cell: str) -> None:
        value = table.emotion(_line(cell))
        if value is None:
            self._wrong.append(
                tr("Row {row}: {cell} is no emotion; they go from -2 to 2.", row=number, cell=named(cell))
            )
            return
        for id_ in self._people(persona):
            self._draft.set_emotion(id_, card.id, value)

    def _people(self, name: str) -> list[str]:
        """The ids of those whose emotions a column has, all when it names nobody."""
        if not name:
            return self._draft.personas or [self._draft.add_persona(FIRST_PERSONA).id]
        found = self._draft.persona_names.find(name, exact=False)
        return found[:1] or [self._draft.add_persona(name).id]

    def _note(self, card: Touchpoint, kind: NoteKind, cell: str) -> None:
        """Add the notes of a cell, a line each, that the touchpoint does not have yet."""
        about = self._journey.notes_about(card.id)
        known = {_line(note.text) for note in about if note.kind == kind}
        for text in filter(None, map(_line, cell.split("\n"))):
            if text not in known:
                known.add(text)
                self._draft.add_note(Note(id="", kind=kind, at=card.id, text=text))


def _line(text: str) -> str:
    return " ".join(text.split())[:MAX_TEXT]


def _several(text: str) -> tuple[str, ...]:
    parts = (
        _line(part).removeprefix("#").strip() for part in text.replace(";", ",").replace("\n", ",").split(",")
    )
    return tuple(dict.fromkeys(filter(None, parts)))


_CHANGES: Final[dict[Meaning, Callable[[str], dict[str, object]]]] = {
    "description": lambda cell: {"description": cell[:MAX_TEXT]},
    "channel": lambda cell: {"channel": _line(cell).removeprefix("@")},
    "owner": lambda cell: {"owner": _line(cell).removeprefix("~")},
    "tools": lambda cell: {"tools": _several(cell)},
    "segments": lambda cell: {"segments": _several(cell)},
    "tags": lambda cell: {"tags": _several(cell)},
    "moment_of_truth": lambda cell: {"moment_of_truth": _line(cell).casefold() not in _NO},
    "evidence_level": lambda cell: {"evidence": table.evidence(cell)},
}
"""What a cell sets in the record of a touchpoint."""
