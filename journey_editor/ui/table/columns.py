"""The columns of the table: what each shows of a touchpoint, and how it is typed, sorted and changed.

No widget is needed here. A column's values are those of the records, its texts are what a person
reads and types. Columns are equal when they would show the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from journey_editor.disguises import one_line
from journey_editor.layout import icons as outlines
from journey_editor.model import plans, queries
from journey_editor.model.edits import Batch, Edit, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import EMOTION_MAX, EMOTION_MIN, Metric, NoteKind, Persona, Touchpoint
from journey_editor.translation import later, tr
from journey_editor.ui.inspector import changes
from journey_editor.ui.inspector.fields import EVIDENCE, Choices, Field, said
from journey_editor.ui.inspector.sections.experiences import signed
from journey_editor.ui.inspector.sections.metrics import shown_value
from journey_editor.ui.inspector.sections.notes import PLURALS
from journey_editor.ui.inspector.values import READINGS, number

Editing = Literal["line", "choice", "channel", "owner", "tick", "none"]
Rank = tuple[object, ...]
"""What rows are sorted by; ranks of one column can be compared."""
_DIGITS: Final = re.compile(r"(\d+)")
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Column:
    """One column, known by a key that stays the same from start to start of the program."""

    key: str
    title: str
    width: int
    editing: Editing = "line"
    right: bool = False

    def value(self, journey: JourneyMap, card: Touchpoint) -> object:
        """What a touchpoint has here; None or nothing sorts last."""
        raise NotImplementedError

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        """The text in the cell, on one line."""
        return self.typed(journey, card)

    def typed(self, journey: JourneyMap, card: Touchpoint) -> str:
        """The text with which typing begins."""
        value = self.value(journey, card)
        return "" if value is None else str(value)

    def read(self, text: str) -> object:
        """The value that was typed; raises `NotUnderstoodError`."""
        return text.strip()

    def choices(self, journey: JourneyMap) -> Choices:
        """The values to choose from, with their texts."""
        return ()

    def problem(self, journey: JourneyMap, card: Touchpoint, value: object) -> str:
        """Why a touchpoint cannot have a value, as a sentence without its full stop; empty when it can."""
        return ""

    def edit(self, journey: JourneyMap, card: Touchpoint, value: object) -> Edit | None:
        """The edit that gives one touchpoint a value; None when it has it already."""
        raise NotImplementedError

    def edits(self, journey: JourneyMap, cards: Sequence[Touchpoint], value: object) -> Edit | None:
        """The edit that gives touchpoints a value, all at once; None when they all have it."""
        found = [edit for card in cards if (edit := self.edit(journey, card, value)) is not None]
        return None if not found else found[0] if len(found) == 1 else Batch(tuple(found))

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        """What the column is sorted by; None for an empty cell."""
        text = self.shown(journey, card)
        return alphabetical(text) if text else None


def alphabetical(text: str) -> Rank:
    """A key that sorts texts without regard to case and accents, and numbers in them by their size."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    parts = _DIGITS.split(plain)
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldColumn(Column):
    """A field of the touchpoint itself; its key is the field's name."""

    field: Field

    def value(self, journey: JourneyMap, card: Touchpoint) -> object:
        return getattr(card, self.key)

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        return one_line(READINGS[self.field.kind].shown(self.value(journey, card))[:_LONGEST])

    def typed(self, journey: JourneyMap, card: Touchpoint) -> str:
        return READINGS[self.field.kind].shown(self.value(journey, card))

    def read(self, text: str) -> object:
        return READINGS[self.field.kind].read(text)

    def problem(self, journey: JourneyMap, card: Touchpoint, value: object) -> str:
        return changes.problem(card, self.field, value)

    def edit(self, journey: JourneyMap, card: Touchpoint, value: object) -> Edit | None:
        return changes.change(journey, card, self.key, value)


class ChannelColumn(FieldColumn):
    """The channel; one of the catalogue has its name, any other text stays as it was typed."""

    __slots__ = ()

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        return one_line(self.typed(journey, card)[:_LONGEST])

    def typed(self, journey: JourneyMap, card: Touchpoint) -> str:
        known = outlines.channel(card.channel)
        if known is None or known.id != card.channel:
            return card.channel
        return known.name(journey.info.language)

    def read(self, text: str) -> object:
        typed = text.strip()
        known = outlines.channel(typed)
        if known is None:
            return typed
        # An alias such as newsletter says more than the catalogue does.
        names = {known.id, *(name.casefold() for _, name in known.names)}
        return known.id if typed.casefold() in names else typed


class ChoiceColumn(FieldColumn):
    """One of a few values, sorted in their order."""

    __slots__ = ()

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        value = self.value(journey, card)
        return next((text for own, text in self.field.choices if own == value), "")

    def choices(self, journey: JourneyMap) -> Choices:
        return (("", "–"), *self.field.choices)

    def read(self, text: str) -> object:
        return text or None

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        order = [own for own, _ in self.field.choices]
        value = self.value(journey, card)
        return (order.index(str(value)),) if value in order else None


class TickColumn(FieldColumn):
    """A box to tick; ticked ones come first."""

    __slots__ = ()

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        return tr("Yes") if self.value(journey, card) else ""

    def read(self, text: str) -> object:
        return text.strip().casefold() in _TRUE

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        return (0,) if self.value(journey, card) else None


_TRUE: Final = frozenset(("1", "yes", "true", "x", "*"))


class StageColumn(Column):
    """The stage, sorted in the order of the journey; the last place in a stage is for who comes new."""

    __slots__ = ()

    def value(self, journey: JourneyMap, card: Touchpoint) -> object:
        return card.stage

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        stage = journey.stage(card.stage)
        return one_line(stage.title[:_LONGEST]) if stage is not None else ""

    def choices(self, journey: JourneyMap) -> Choices:
        return tuple((stage.id, one_line(stage.title) or tr("Untitled")) for stage in journey.stages)

    def problem(self, journey: JourneyMap, card: Touchpoint, value: object) -> str:
        return "" if value else tr("A touchpoint needs a stage; the old one is kept")

    def edits(self, journey: JourneyMap, cards: Sequence[Touchpoint], value: object) -> Edit | None:
        moving = frozenset(card.id for card in cards if card.stage != value)
        return plans.move_touchpoints(journey, moving, str(value), None) if moving else None

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        stage = journey.stage(card.stage)
        return None if stage is None else (stage.order, stage.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmotionColumn(Column):
    """How one persona feels there."""

    persona: str

    def value(self, journey: JourneyMap, card: Touchpoint) -> float | None:
        lived = journey.experience(self.persona, card.id)
        return None if lived is None else lived.emotion

    def typed(self, journey: JourneyMap, card: Touchpoint) -> str:
        return signed(self.value(journey, card))

    def read(self, text: str) -> object:
        return number(text) if text.strip() else None

    def problem(self, journey: JourneyMap, card: Touchpoint, value: object) -> str:
        if not isinstance(value, int | float) or EMOTION_MIN <= value <= EMOTION_MAX:
            return ""
        return tr(
            "“{typed}” is no emotion; type a number from -2 to +2; the old one is kept", typed=f"{value:g}"
        )

    def edit(self, journey: JourneyMap, card: Touchpoint, value: object) -> Edit | None:
        if value == self.value(journey, card):
            return None
        return plans.set_emotion(journey, self.persona, card.id, value)  # type: ignore[arg-type]

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        value = self.value(journey, card)
        return None if value is None else (value,)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountColumn(Column):
    """How many notes of one kind there are; they are written elsewhere."""

    kind: NoteKind

    def value(self, journey: JourneyMap, card: Touchpoint) -> int:
        return sum(note.kind == self.kind for note in journey.notes_about(card.id))

    def typed(self, journey: JourneyMap, card: Touchpoint) -> str:
        return str(self.value(journey, card) or "")

    def problem(self, journey: JourneyMap, card: Touchpoint, value: object) -> str:
        return tr("{title} are counted; select the touchpoint to change them", title=self.title)

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        count = self.value(journey, card)
        return (count,) if count else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricColumn(Column):
    """The newest value of one metric; `unit` is for touchpoints that have no value yet."""

    name: str
    unit: str

    def metric(self, card: Touchpoint) -> Metric | None:
        """The newest metric of this name."""
        return queries.latest(tuple(one for one in card.metrics if one.name == self.name)).get(
            self.name, (None,)
        )[-1]

    def value(self, journey: JourneyMap, card: Touchpoint) -> object:
        metric = self.metric(card)
        return None if metric is None else metric.value

    def shown(self, journey: JourneyMap, card: Touchpoint) -> str:
        metric = self.metric(card)
        return "" if metric is None or metric.value is None else shown_value(metric)

    def read(self, text: str) -> object:
        typed = text.strip().removesuffix(self.unit).strip() if self.unit else text.strip()
        return number(typed) if typed else None

    def edit(self, journey: JourneyMap, card: Touchpoint, value: object) -> Edit | None:
        old = self.metric(card)
        if value == self.value(journey, card):
            return None
        new = replace(old or Metric(name=self.name, unit=self.unit), value=value)  # type: ignore[arg-type]
        if old is None:
            return update(card.id, metrics=(*card.metrics, new))
        return update(card.id, metrics=tuple(new if one is old else one for one in card.metrics))

    def rank(self, journey: JourneyMap, card: Touchpoint) -> Rank | None:
        value = self.value(journey, card)
        return None if value is None else (value,)


def columns(journey: JourneyMap) -> tuple[Column, ...]:
    """The columns for a map, those of its personas and metrics among them."""
    first, middle = map(_said, _FIRST), map(_said, _MIDDLE)
    return (*first, *map(_emotions, journey.personas), *middle, *_metrics(journey))


def _said(column: Column) -> Column:
    """A column with its words in the language of the interface."""
    if isinstance(column, FieldColumn):
        return replace(column, title=tr(column.title), field=said(column.field))
    return replace(column, title=tr(column.title))


def _field(name: str, title: str, width: int, kind: str = "line", editing: Editing = "line") -> FieldColumn:
    return FieldColumn(name, title, width, editing, field=Field(name, title, kind, needed=name == "title"))


def _emotions(persona: Persona) -> Column:
    name = one_line(persona.name)
    return EmotionColumn(f"emotion:{persona.id}", name, 84, persona=persona.id)


def _metrics(journey: JourneyMap) -> Iterator[Column]:
    units: dict[str, str] = {}
    for name, unit in _measured(journey.touchpoints):
        units[name] = units.get(name) or unit
    for name, unit in units.items():
        yield MetricColumn(f"metric:{name}", one_line(name), 110, right=True, name=name, unit=unit)


def _measured(cards: Iterable[Touchpoint]) -> Iterator[tuple[str, str]]:
    for card in cards:
        for metric in card.metrics:
            yield metric.name, metric.unit


_EVIDENCE: Final = Field("evidence", later("Evidence"), "line", choices=EVIDENCE)
_TRUTH: Final = Field("moment_of_truth", later("Moment of truth"), "line")
_FIRST: Final[tuple[Column, ...]] = (
    StageColumn("stage", later("Stage"), 130, "choice"),
    _field("title", later("Title"), 220),
    ChannelColumn(
        "channel", later("Channel"), 130, "channel", field=Field("channel", later("Channel"), "line")
    ),
    _field("description", later("Description"), 240, "text"),
)
_MIDDLE: Final[tuple[Column, ...]] = (
    TickColumn("moment_of_truth", later("Moment of truth"), 120, "tick", field=_TRUTH),
    _field("owner", later("Owner"), 130, editing="owner"),
    _field("tools", later("Tools"), 140, "list"),
    _field("segments", later("Segments"), 140, "list"),
    _field("tags", later("Tags"), 140, "list"),
    ChoiceColumn("evidence", later("Evidence"), 110, "choice", field=_EVIDENCE),
    CountColumn("pain_points", PLURALS["pain_point"], 96, "none", right=True, kind="pain_point"),
    CountColumn("opportunities", PLURALS["opportunity"], 112, "none", right=True, kind="opportunity"),
)
