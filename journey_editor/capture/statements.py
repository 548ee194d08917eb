"""What lines of the capture language say, as frozen statements with their places.

Lines count from 1, and so do columns: characters of the line as it was typed, its bullet included.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from journey_editor.model.records import LinkKind, NoteKind, Number
from journey_editor.translation import tr


@dataclass(frozen=True, slots=True)
class Complaint:
    """What could not be understood, in one sentence, and where.

    `lost` tells that words of the line are not on the map: the line should be corrected.
    """

    line: int
    column: int
    message: str
    lost: bool = False

    def __str__(self) -> str:
        return tr(
            "line {line}, column {column}: {message}",
            line=self.line,
            column=self.column,
            message=self.message,
        )


@dataclass(frozen=True, slots=True)
class Name:
    """A name as typed; an exact one (quoted, or behind a backslash) is met only by just this text."""

    text: str
    column: int
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Feeling:
    """An emotion of the persona of that name, of all personas when None."""

    name: Name | None
    emotion: Number
    column: int


@dataclass(frozen=True, slots=True)
class Markers:
    """What may follow a touchpoint's title; empty where nothing was said."""

    channel: str = ""
    tags: tuple[str, ...] = ()
    owner: str = ""
    moment_of_truth: bool = False


NO_MARKERS: Final = Markers()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line; `column` is where it begins behind blanks and a bullet, `text` what stands there."""

    number: int
    column: int
    text: str
    complaints: tuple[Complaint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing(Line):
    """An empty line, a comment, a rule, or a command with nothing behind it (with a complaint)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine(Line):
    """`# Buy: Orders and pays`; the goal is empty when none was given."""

    title: Name
    goal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TouchpointLine(Line):
    """`Checkout @website #payment * ~Shop = -2`."""

    title: Name
    markers: Markers = NO_MARKERS
    feelings: tuple[Feeling, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EmotionLine(Line):
    """`= maya -2, jonas 1` or `@website`: emotions and markers of the current touchpoint."""

    markers: Markers = NO_MARKERS
    feelings: tuple[Feeling, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine(Line):
    """A note of any kind; a question goes to the parking lot."""

    kind: NoteKind
    note: str
    severity: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaLine(Line):
    """`& Maya, Gift giver: I need it by Friday`; role and quote are empty when not given."""

    name: Name
    role: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLine(Line):
    """`-> Checkout 62%`, or `-> # Buy: Checkout` where the title alone would be unclear.

    `share` is 0 to 1. Markers and feelings are those of the touchpoint the link leads to.
    """

    kind: LinkKind
    title: Name
    stage: Name | None = None
    share: Number | None = None
    markers: Markers = NO_MARKERS
    feelings: tuple[Feeling, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricLine(Line):
    """`% conversion 29%`."""

    name: Name
    value: Number | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine(Line):
    """`Title: …` or `Scenario: …`: one of the map's own fields."""

    field: Literal["title", "scenario"]
    value: str
