"""The sentences that tell what a line makes and where; they read well before and after it is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from journey_editor.capture.numerals import percent, written
from journey_editor.capture.statements import Markers
from journey_editor.model.queries import NOTE_NAMES
from journey_editor.model.records import Link, Metric, Note, Number, Persona, Stage, Touchpoint
from journey_editor.translation import later, tr

_LONGEST: Final = 60
_LINKS: Final = {"next": later("next"), "triggers": later("triggers"), "alternative": later("alternative")}
ARROWS: Final = {"next": "→", "triggers": "⇒", "alternative": "⇢"}


def named(text: str) -> str:
    """A name or text in quotation marks, not longer than a line of the window."""
    return tr("“{title}”", title=text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…")


def stage(record: Stage, goal: str, *, new: bool) -> str:
    """A stage that is made or gone back to, with the goal that is set."""
    title = named(record.title)
    said = tr("Stage {title}", title=title) if new else tr("Back to stage {title}", title=title)
    return said + ", " + tr("goal {goal}", goal=named(goal)) if goal else said


def touchpoint(record: Touchpoint, stage_title: str, markers: Markers, *, back: bool = False) -> str:
    """A touchpoint with what is said of it; `back` tells that it was only gone back to."""
    title, where = named(record.title), named(stage_title)
    said = [tr("by {channel}", channel=markers.channel)] if markers.channel else []
    said += [f"#{tag}" for tag in markers.tags]
    said += [tr("moment of truth")] if markers.moment_of_truth else []
    said += [tr("owner {owner}", owner=markers.owner)] if markers.owner else []
    if back:
        return ", ".join((tr("Back to {title} in {stage}", title=title, stage=where), *said))
    return ", ".join((tr("Touchpoint {title} in {stage}", title=title, stage=where), *said))


def emotions(felt: Sequence[tuple[str, Number]], place: Touchpoint) -> str:
    """What personas, by name, feel at a touchpoint."""
    each = ", ".join(f"{name} {'+' if value > 0 else ''}{written(value)}" for name, value in felt)
    return tr("Emotion at {title}: {values}", title=named(place.title), values=each)


def note(record: Note, place: str) -> str:
    """A note and the place it is at, such as `in the parking lot`."""
    said_by = " " + tr("from {source}", source=record.source) if record.source else ""
    severe = record.severity and record.severity > 1
    severity = ", " + tr("severity {severity}", severity=record.severity) if severe else ""
    return f"{tr(NOTE_NAMES[record.kind])} {named(record.text)}{said_by}{severity} {place}"


def persona(record: Persona, *, new: bool) -> str:
    """A persona that is made, or whose role or quote is set."""
    said = [part for part in (record.role, record.quote and named(record.quote)) if part]
    name = named(record.name)
    head = tr("Persona {name}", name=name) if new else tr("Back to persona {name}", name=name)
    return ", ".join((head, *said))


def link(record: Link, source: Touchpoint, target: Touchpoint) -> str:
    """A link between two touchpoints."""
    share = f", {percent(record.share)} %" if record.share is not None else ""
    ends = f"{named(source.title)} {ARROWS[record.kind]} {named(target.title)}"
    return tr("Link {ends} ({kind})", ends=ends, kind=tr(_LINKS[record.kind])) + share


def measured(record: Metric) -> str:
    """A metric as words: its name and what was measured."""
    value = "" if record.value is None else written(record.value)
    return " ".join(part for part in (record.name, value, record.unit) if part)


def metric(record: Metric, place: str) -> str:
    """A metric and the place it is at."""
    return tr("Metric {name} {place}", name=named(measured(record)), place=place)
