"""Which fields the inspector shows for what is selected, as data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from journey_editor.model.queries import NOTE_NAMES
from journey_editor.translation import later, tr, tr_choices

Choices = tuple[tuple[str, str], ...]

EVIDENCE: Final[Choices] = (
    ("assumed", later("Assumed")),
    ("observed", later("Observed")),
    ("measured", later("Measured")),
)
STATUS: Final[Choices] = (("open", later("Open")), ("planned", later("Planned")), ("done", later("Done")))
STATE: Final[Choices] = (("as-is", later("As-is")), ("to-be", later("To-be")))
ARRANGEMENT: Final[Choices] = (("stacked", later("Stacked")), ("timeline", later("Timeline")))
DIRECTION: Final[Choices] = (("ltr", later("Left to right")), ("rtl", later("Right to left")))
LINK_KINDS: Final[Choices] = (
    ("next", later("Next")),
    ("triggers", later("Triggers")),
    ("alternative", later("Alternative")),
)
NOTE_KINDS: Final[Choices] = tuple(NOTE_NAMES.items())


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: the record's attribute, its label, and the kind of editor it gets.

    The kinds are the keys of `editors.MAKERS`, and of `sections.MAKERS` for those that hold more
    than one value. A dotted name is a field of a nested record. `needed` fields cannot be emptied;
    `optional` choices can be taken back. `when` names the note kinds that use the field.
    """

    name: str
    label: str
    kind: str
    hint: str = ""
    choices: Choices = ()
    needed: bool = False
    optional: bool = False
    when: tuple[str, ...] = ()


def said(field: Field) -> Field:
    """A field with its words in the language of the interface."""
    return replace(field, label=tr(field.label), hint=tr(field.hint), choices=tr_choices(field.choices))


Row = Field | tuple[Field, ...]
"""A field on its own, or several side by side."""

_EVIDENCE = Field("evidence", later("Evidence"), "segments", choices=EVIDENCE, optional=True)
_OWNER = Field("owner", later("Owner"), "line", later("Team or person"))
_METRICS = Field("metrics", later("Metrics"), "metrics")
_NOTES = Field("notes", later("Notes"), "notes")

STAGE: Final[tuple[Row, ...]] = (
    Field("title", later("Title"), "line", needed=True),
    Field("goal", later("Goal"), "line", later("What the customer wants here")),
    Field("description", later("Description"), "text"),
    Field("color", later("Colour"), "stage_color"),
    _OWNER,
    _NOTES,
    _METRICS,
)
TOUCHPOINT: Final[tuple[Row, ...]] = (
    Field("title", later("Title"), "line", needed=True),
    Field("channel", later("Channel"), "channel", later("Website, shop, phone, …")),
    Field("description", later("Description"), "text"),
    Field("experiences", later("Emotion per persona"), "experiences"),
    Field("moment_of_truth", later("Moment of truth"), "switch"),
    _NOTES,
    _OWNER,
    _METRICS,
    Field("links", later("Links"), "links"),
    Field("stage", later("Stage"), "stage"),
    _EVIDENCE,
    Field("tools", later("Tools"), "list", later("Separated by commas")),
    Field("segments", later("Segments"), "list", later("Separated by commas")),
    Field("tags", later("Tags"), "list", later("Separated by commas")),
)
PERSONA: Final[tuple[Row, ...]] = (
    Field("name", later("Name"), "line", needed=True),
    Field("role", later("Role"), "line", later("Gift giver")),
    (Field("segment", later("Segment"), "line"), Field("age", later("Age"), "line")),
    Field("quote", later("Quote"), "text", later("What they would say")),
    Field("image", later("Photo"), "image"),
    Field("color", later("Colour"), "persona_color"),
    Field("background", later("Background"), "text"),
    Field("goals", later("Goals"), "lines", later("One a line")),
    Field("motivations", later("Motivations"), "lines", later("One a line")),
    Field("expectations", later("Expectations"), "lines", later("One a line")),
    Field("frustrations", later("Frustrations"), "lines", later("One a line")),
    Field("behaviours", later("Behaviours"), "lines", later("One a line")),
    Field("channels", later("Channels"), "list", later("Separated by commas")),
    _EVIDENCE,
)
NOTE: Final[tuple[Row, ...]] = (
    Field("kind", later("Kind"), "choice", choices=NOTE_KINDS),
    Field("text", later("Text"), "text", needed=True),
    Field("at", later("About"), "place"),
    Field("lane", later("Lane"), "lane", when=("text",)),
    (
        Field("severity", later("Severity"), "level", when=("pain_point",)),
        Field("frequency", later("Frequency"), "level", when=("pain_point",)),
    ),
    (
        Field("impact", later("Impact"), "level", when=("opportunity",)),
        Field("effort", later("Effort"), "level", when=("opportunity",)),
    ),
    Field("personas", later("Personas"), "personas"),
    Field("source", later("Source"), "source", later("Where this comes from")),
    Field("status", later("Status"), "segments", choices=STATUS, optional=True),
    _OWNER,
    (Field("due", later("Due"), "date", "2026-10-01"), Field("votes", later("Votes"), "votes", "0")),
    _EVIDENCE,
    Field("tags", later("Tags"), "list", later("Separated by commas")),
)
LINK: Final[tuple[Row, ...]] = (
    Field("source", later("From"), "touchpoint"),
    Field("target", later("To"), "touchpoint"),
    Field("kind", later("Kind"), "segments", choices=LINK_KINDS),
    Field("share", later("Share of those who leave"), "share", "62 %"),
    Field("label", later("Label"), "line"),
)
MAP: Final[tuple[Row, ...]] = (
    Field("title", later("Title"), "line", needed=True),
    Field("scenario", later("Scenario"), "text", later("The situation and goal the map covers")),
    (Field("author", later("Author"), "line"), Field("language", later("Language"), "line", "en")),
    Field("state", later("State"), "segments", choices=STATE),
    Field("arrangement", later("Arrangement"), "segments", choices=ARRANGEMENT),
    Field("direction", later("Direction"), "segments", choices=DIRECTION),
    (
        Field("review.last", later("Last reviewed"), "date", "2026-10-01"),
        Field("review.every_months", later("Every … months"), "count", "3"),
    ),
    Field("review.owner", later("Review owner"), "line", later("Team or person")),
    Field("personas", later("Personas"), "people"),
    Field("lanes", later("Lanes"), "lanes"),
)
METRIC: Final[tuple[Row, ...]] = (
    Field("name", later("Name"), "line", "conversion", needed=True),
    (Field("value", later("Value"), "number"), Field("unit", later("Unit"), "line", "%")),
    (Field("date", later("Date"), "date", "2026-10-01"), Field("sample", later("Sample"), "count")),
    Field("source", later("Source"), "source", later("Where it was measured")),
    Field("method", later("Method"), "line", later("How it was measured")),
)
