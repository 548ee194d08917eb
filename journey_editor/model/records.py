"""The frozen records a journey map is made of; names and scales follow the field's vocabulary.

Lists are tuples. `extra` holds members of the file that this version does not know, as pairs of
name and JSON text, so that they are written back as they came. `order` is a fractional key (see
`journey_editor.model.order`): in the file the order of a list stands for it. It takes no part in
comparison with other maps beyond its sorting.

They are msgspec's: decoded and encoded in a tenth of the time that Python takes to fill a dataclass. All that
`dataclasses` does with its own it does with them, too. Annotations are types here and not texts, which would
have to be compiled one by one for each decoder.
"""

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

import msgspec

if TYPE_CHECKING:
    import dataclasses

Extra = tuple[tuple[str, str], ...]
Number = int | float

State = Literal["as-is", "to-be"]
Arrangement = Literal["stacked", "timeline"]
Direction = Literal["ltr", "rtl"]
"""Where a journey runs to: from left to right, or from right to left."""
Evidence = Literal["assumed", "observed", "measured"]
Status = Literal["open", "planned", "done"]
NoteKind = Literal[
    "pain_point",
    "opportunity",
    "quote",
    "thought",
    "action",
    "backstage",
    "evidence",
    "experiment",
    "idea",
    "question",
    "text",
]
LaneKind = Literal[
    "touchpoints",
    "emotions",
    "pain_points",
    "opportunities",
    "quotes",
    "thoughts",
    "actions",
    "metrics",
    "channels",
    "backstage",
    "evidence",
    "experiments",
    "ideas",
    "questions",
    "text",
]
LinkKind = Literal["next", "triggers", "alternative"]

MAP: Final = ""
"""The id under which changes of the map's own fields are reported; no record can have it."""

EMOTION_MIN: Final = -2.0
EMOTION_MAX: Final = 2.0


@cache
def _fields_of(kind: type[msgspec.Struct]) -> "dict[str, dataclasses.Field[Any]]":
    """The fields of a record as those of a dataclass."""
    import dataclasses

    required = len(kind.__struct_fields__) - len(kind.__struct_defaults__)
    known: list[Any] = [
        (name, Any) if default is msgspec.NODEFAULT else (name, Any, default)
        for name, default in zip(
            kind.__struct_fields__,
            (*[msgspec.NODEFAULT] * required, *kind.__struct_defaults__),
            strict=True,
        )
    ]
    return {one.name: one for one in dataclasses.fields(dataclasses.make_dataclass("_", known, kw_only=True))}


class _Fields:
    """What makes a record a dataclass to the functions of `dataclasses`."""

    def __get__(self, _: object, owner: type[msgspec.Struct]) -> "dict[str, dataclasses.Field[Any]]":
        return _fields_of(owner)


_IN_MEMORY: Final = {"order": "\x7forder", "extra": "\x7fextra"}
"""Names that no file can have: these are no members of its objects."""


class _Frozen(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, "dataclasses.Field[Any]"]]


_Frozen.__dataclass_fields__ = _Fields()  # type: ignore[assignment]


class Review(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """When the map was last looked at, how often it should be (months), and by whom."""

    last: str | None = None
    every_months: int | None = None
    owner: str = ""
    extra: Extra = ()


class Lane(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """One horizontal band of the map; `id` is empty when the file gives none."""

    id: str = ""
    kind: LaneKind
    title: str = ""
    hidden: bool = False
    extra: Extra = ()


class View(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """A filter that is kept with the map under a name; see `journey_editor.model.filters.Filter`."""

    name: str
    personas: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    text: str = ""
    extra: Extra = ()


class MapInfo(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """The map's own fields; `lanes` is None when the file leaves the choice to the program."""

    id: str = ""
    title: str = ""
    scenario: str = ""
    author: str = ""
    language: str = "en"
    state: State = "as-is"
    review: Review | None = None
    arrangement: Arrangement = "stacked"
    direction: Direction = "ltr"
    lanes: tuple[Lane, ...] | None = None
    views: tuple[View, ...] = ()
    extra: Extra = ()


class Metric(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """One measured value; several of one name with different dates are a series."""

    name: str
    value: Number | None = None
    unit: str = ""
    date: str | None = None
    source: str = ""
    method: str = ""
    sample: int | None = None
    extra: Extra = ()


class Stage(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """A high-level phase of the journey: a column of the map."""

    id: str
    title: str
    goal: str = ""
    description: str = ""
    color: str | None = None
    owner: str = ""
    metrics: tuple[Metric, ...] = ()
    order: str = ""
    extra: Extra = ()


class Persona(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """An archetype of a customer; `image` is a data URI or a path inside the map's folder."""

    id: str
    name: str
    role: str = ""
    segment: str = ""
    age: str = ""
    color: str | None = None
    quote: str = ""
    background: str = ""
    goals: tuple[str, ...] = ()
    motivations: tuple[str, ...] = ()
    expectations: tuple[str, ...] = ()
    frustrations: tuple[str, ...] = ()
    behaviours: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    evidence: Evidence | None = None
    image: str = ""
    order: str = ""
    extra: Extra = ()


class Touchpoint(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """Any interaction of the customer with the organisation: a card in its stage."""

    id: str
    stage: str
    title: str
    description: str = ""
    channel: str = ""
    moment_of_truth: bool = False
    owner: str = ""
    tools: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    evidence: Evidence | None = None
    metrics: tuple[Metric, ...] = ()
    order: str = ""
    extra: Extra = ()


class Experience(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """What one persona lives at one touchpoint; `emotion` is -2 to +2, None leaves a gap."""

    persona: str
    emotion: Number | None = None
    thought: str = ""
    extra: Extra = ()


class Note(_Frozen, frozen=True, kw_only=True, omit_defaults=True, rename=_IN_MEMORY):
    """A pain point, opportunity, quote or other note, about a touchpoint, a stage, or parked."""

    id: str
    kind: NoteKind
    at: str | None = None
    lane: str = ""
    text: str
    severity: int | None = None
    frequency: int | None = None
    impact: int | None = None
    effort: int | None = None
    status: Status | None = None
    owner: str = ""
    due: str | None = None
    source: str = ""
    personas: tuple[str, ...] = ()
    votes: int = 0
    evidence: Evidence | None = None
    tags: tuple[str, ...] = ()
    order: str = ""
    extra: Extra = ()


class Link(
    _Frozen,
    frozen=True,
    kw_only=True,
    omit_defaults=True,
    rename={**_IN_MEMORY, "source": "from", "target": "to"},
):
    """A way from one touchpoint to another; an `id` beginning with `~` is not in the file."""

    id: str
    source: str
    target: str
    kind: LinkKind = "next"
    share: Number | None = None
    label: str = ""
    order: str = ""
    extra: Extra = ()


Node = Stage | Persona | Touchpoint | Note
Record = Node | Link | MapInfo | Experience | Metric | Lane | View | Review
