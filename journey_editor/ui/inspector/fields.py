"""Which fields the inspector shows for what is selected, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Choices = tuple[tuple[str, str], ...]

EVIDENCE: Final[Choices] = (("assumed", "Assumed"), ("observed", "Observed"), ("measured", "Measured"))
STATUS: Final[Choices] = (("open", "Open"), ("planned", "Planned"), ("done", "Done"))
STATE: Final[Choices] = (("as-is", "As-is"), ("to-be", "To-be"))
ARRANGEMENT: Final[Choices] = (("stacked", "Stacked"), ("timeline", "Timeline"))
LINK_KINDS: Final[Choices] = (("next", "Next"), ("triggers", "Triggers"), ("alternative", "Alternative"))
NOTE_KINDS: Final[Choices] = (
    ("pain_point", "Pain point"),
    ("opportunity", "Opportunity"),
    ("quote", "Quote"),
    ("thought", "Thought"),
    ("action", "Action"),
    ("backstage", "Backstage"),
    ("evidence", "Evidence"),
    ("experiment", "Experiment"),
    ("idea", "Idea"),
    ("question", "Question"),
    ("text", "Note"),
)


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


Row = Field | tuple[Field, ...]
"""A field on its own, or several side by side."""

_EVIDENCE = Field("evidence", "Evidence", "segments", choices=EVIDENCE, optional=True)
_OWNER = Field("owner", "Owner", "line", "Team or person")
_METRICS = Field("metrics", "Metrics", "metrics")
_NOTES = Field("notes", "Notes", "notes")

STAGE: Final[tuple[Row, ...]] = (
    Field("title", "Title", "line", needed=True),
    Field("goal", "Goal", "line", "What the customer wants here"),
    Field("description", "Description", "text"),
    Field("color", "Colour", "stage_color"),
    _OWNER,
    _NOTES,
    _METRICS,
)
TOUCHPOINT: Final[tuple[Row, ...]] = (
    Field("title", "Title", "line", needed=True),
    Field("channel", "Channel", "channel", "Website, shop, phone, …"),
    Field("description", "Description", "text"),
    Field("experiences", "Emotion per persona", "experiences"),
    Field("moment_of_truth", "Moment of truth", "switch"),
    _NOTES,
    _OWNER,
    _METRICS,
    Field("links", "Links", "links"),
    Field("stage", "Stage", "stage"),
    _EVIDENCE,
    Field("tools", "Tools", "list", "Separated by commas"),
    Field("segments", "Segments", "list", "Separated by commas"),
    Field("tags", "Tags", "list", "Separated by commas"),
)
PERSONA: Final[tuple[Row, ...]] = (
    Field("name", "Name", "line", needed=True),
    Field("role", "Role", "line", "Gift giver"),
    (Field("segment", "Segment", "line"), Field("age", "Age", "line")),
    Field("quote", "Quote", "text", "What they would say"),
    Field("image", "Photo", "image"),
    Field("color", "Colour", "persona_color"),
    Field("background", "Background", "text"),
    Field("goals", "Goals", "lines", "One a line"),
    Field("motivations", "Motivations", "lines", "One a line"),
    Field("expectations", "Expectations", "lines", "One a line"),
    Field("frustrations", "Frustrations", "lines", "One a line"),
    Field("behaviours", "Behaviours", "lines", "One a line"),
    Field("channels", "Channels", "list", "Separated by commas"),
    _EVIDENCE,
)
NOTE: Final[tuple[Row, ...]] = (
    Field("kind", "Kind", "choice", choices=NOTE_KINDS),
    Field("text", "Text", "text", needed=True),
    Field("at", "About", "place"),
    Field("lane", "Lane", "lane", when=("text",)),
    (
        Field("severity", "Severity", "level", when=("pain_point",)),
        Field("frequency", "Frequency", "level", when=("pain_point",)),
    ),
    (
        Field("impact", "Impact", "level", when=("opportunity",)),
        Field("effort", "Effort", "level", when=("opportunity",)),
    ),
    Field("personas", "Personas", "personas"),
    Field("source", "Source", "line", "Where this comes from"),
    Field("status", "Status", "segments", choices=STATUS, optional=True),
    _OWNER,
    (Field("due", "Due", "date", "2026-10-01"), Field("votes", "Votes", "votes", "0")),
    _EVIDENCE,
    Field("tags", "Tags", "list", "Separated by commas"),
)
LINK: Final[tuple[Row, ...]] = (
    Field("source", "From", "touchpoint"),
    Field("target", "To", "touchpoint"),
    Field("kind", "Kind", "segments", choices=LINK_KINDS),
    Field("share", "Share of those who leave", "share", "62 %"),
    Field("label", "Label", "line"),
)
MAP: Final[tuple[Row, ...]] = (
    Field("title", "Title", "line", needed=True),
    Field("scenario", "Scenario", "text", "The situation and goal the map covers"),
    (Field("author", "Author", "line"), Field("language", "Language", "line", "en")),
    Field("state", "State", "segments", choices=STATE),
    Field("arrangement", "Arrangement", "segments", choices=ARRANGEMENT),
    (
        Field("review.last", "Last reviewed", "date", "2026-10-01"),
        Field("review.every_months", "Every … months", "count", "3"),
    ),
    Field("review.owner", "Review owner", "line", "Team or person"),
    Field("personas", "Personas", "people"),
    Field("lanes", "Lanes", "lanes"),
)
METRIC: Final[tuple[Row, ...]] = (
    Field("name", "Name", "line", "conversion", needed=True),
    (Field("value", "Value", "number"), Field("unit", "Unit", "line", "%")),
    (Field("date", "Date", "date", "2026-10-01"), Field("sample", "Sample", "count")),
    Field("source", "Source", "line", "Where it was measured"),
    Field("method", "Method", "line", "How it was measured"),
)
