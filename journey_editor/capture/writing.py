"""Lines in, one edit out: what the statements of the capture language do to a map."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby

from journey_editor.capture import wording
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.scribe import Made, Scribe
from journey_editor.capture.statements import Complaint, Line, Nothing
from journey_editor.model.edits import Batch, Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import later, tr, tr_n


@dataclass(frozen=True, slots=True)
class Written:
    """What one line gives: its part of the edit, and where things went before and after it."""

    number: int
    before: Cursor
    after: Cursor
    edits: tuple[Edit, ...]
    complaints: tuple[Complaint, ...]

    @property
    def lost(self) -> bool:
        """Whether words of the line are not on the map, so that it should be corrected."""
        return any(complaint.lost for complaint in self.complaints)


@dataclass(frozen=True, slots=True)
class Result:
    """What lines give: the edit (None when the map stays as it is), and where the next line goes.

    `made` names each thing in the order of the lines; the id `MAP` stands for the map's own fields.
    `place` is the titles of the stage and touchpoint where the next line goes.
    """

    edit: Batch | None
    cursor: Cursor
    made: tuple[Made, ...]
    complaints: tuple[Complaint, ...]
    written: tuple[Written, ...] = ()
    place: tuple[str, ...] = ()


def edits(journey: JourneyMap, lines: Iterable[Line], cursor: Cursor, unmet: Collection[str] = ()) -> Result:
    """The one edit that does what the lines say, from the cursor on; the map is only read.

    Line by line, each applied before the next, gives the same map as all lines at once. Things of the
    ids `unmet` are not met by their names, as if the lines that made them had not been written.
    """
    scribe = Scribe(journey, cursor, unmet)
    said: list[str] = []
    written: list[Written] = []
    for number, pieces in groupby(lines, lambda line: line.number):
        before, start, complaints = scribe.cursor, len(scribe.draft.edits), len(scribe.complaints)
        for line in pieces:
            scribe.write(line)
            if not isinstance(line, Nothing):
                said.append(line.text)
        made, told = scribe.draft.edits[start:], scribe.complaints[complaints:]
        written.append(Written(number, before, scribe.cursor, tuple(made), tuple(told)))
    label = (
        tr("Capture {title}", title=wording.named(said[0]))
        if len(said) == 1
        else tr_n(len(said), later("Capture {n} line"), later("Capture {n} lines"))
    )
    edit = Batch(tuple(scribe.draft.edits), label) if scribe.draft.edits else None
    return Result(
        edit,
        scribe.cursor,
        tuple(scribe.made),
        tuple(scribe.complaints),
        tuple(written),
        scribe.place,
    )
