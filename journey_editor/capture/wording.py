"""The sentences that tell what a line makes and where; they read well before and after it is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_editor.capture.numerals import percent, written
from journey_editor.capture.statements import Markers
from journey_editor.model.records import Link, Metric, Note, NoteKind, Number, Persona, Stage, Touchpoint

_LONGEST: Final = 60
ARROWS: Final = {"next": "→", "triggers": "⇒", "alternative": "⇢"}


def named(text: str) -> str:
    """A name or text in quotation marks, not longer than a line of the window."""
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[: _LONGEST - 1]}…”"


def note_name(kind: NoteKind) -> str:
    """What a note of this kind is called."""
    return "note" if kind == "text" else kind.replace("_", " ")


def stage(record: Stage, goal: str, *, new: bool) -> str:
    """A stage that is made or gone back to, with the goal that is set."""
    lead = "Stage" if new else "Back to stage"
    return f"{lead} {named(record.title)}" + (f", goal {named(goal)}" if goal else "")


def touchpoint(record: Touchpoint, stage_title: str, markers: Markers, lead: str) -> str:
    """A touchpoint with what is said of it; `lead` tells whether it is new or was gone back to."""
    said = [f"by {markers.channel}"] if markers.channel else []
    said += [f"#{tag}" for tag in markers.tags]
    said += ["moment of truth"] if markers.moment_of_truth else []
    said += [f"owner {markers.owner}"] if markers.owner else []
    return ", ".join((f"{lead} {named(record.title)} in {named(stage_title)}".strip(), *said))


def emotions(felt: Sequence[tuple[str, Number]], place: Touchpoint) -> str:
    """What personas, by name, feel at a touchpoint."""
    each = ", ".join(f"{name} {'+' if value > 0 else ''}{written(value)}" for name, value in felt)
    return f"Emotion at {named(place.title)}: {each}"


def note(record: Note, place: str) -> str:
    """A note and the place it is at, such as `in the parking lot`."""
    name = note_name(record.kind)
    said_by = f" from {record.source}" if record.source else ""
    severity = f", severity {record.severity}" if record.severity and record.severity > 1 else ""
    return f"{name[0].upper()}{name[1:]} {named(record.text)}{said_by}{severity} {place}"


def persona(record: Persona, *, new: bool) -> str:
    """A persona that is made, or whose role or quote is set."""
    said = [part for part in (record.role, record.quote and named(record.quote)) if part]
    return ", ".join((f"{'Persona' if new else 'Back to persona'} {named(record.name)}", *said))


def link(record: Link, source: Touchpoint, target: Touchpoint) -> str:
    """A link between two touchpoints."""
    share = f", {percent(record.share)} %" if record.share is not None else ""
    arrow = ARROWS[record.kind]
    return f"Link {named(source.title)} {arrow} {named(target.title)} ({record.kind}){share}"


def measured(record: Metric) -> str:
    """A metric as words: its name and what was measured."""
    value = "" if record.value is None else written(record.value)
    return " ".join(part for part in (record.name, value, record.unit) if part)


def metric(record: Metric, place: str) -> str:
    """A metric and the place it is at."""
    return f"Metric {named(measured(record))} {place}"
