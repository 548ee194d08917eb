"""A drawing: figures of marks at their places, and the frame that says which place means what."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import chain
from typing import Final, Literal, NamedTuple

from journey_editor.collector import collector_paused
from journey_editor.layout import dimming, lacking
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Face, Mark, Text
from journey_editor.model.records import Direction, LaneKind

FigureKind = Literal[
    "title",  # the map's title block; id is empty
    "persona",  # a persona's card in the title block
    "stage",  # a stage's chevron
    "lane",  # a lane's background with its label; id is the key of its band
    "touchpoint",  # a card
    "curve",  # one persona's emotion curve; id is the persona
    "point",  # one experience on the curve; id is the touchpoint, `persona` the persona
    "highlight",  # what stands out in the emotions; id is the touchpoint, `persona` the persona if one's
    "beside",  # a curve or point of another map, for comparing; id is the touchpoint or persona
    "note",  # a note of any kind
    "thought",  # the thought of one experience; id is the touchpoint, `persona` the persona
    "metrics",  # the metrics of one touchpoint or stage; id is its id
    "channels",  # the channels of one column; id is its stage or touchpoint
    "link",  # a link's line and arrow head, or its label; id is the link
    "paper",  # on printed pages only: page numbers, marks for cutting, what says nothing of the map
    "heading",  # on printed pages only: a heading of the cover or the appendix
    "passage",  # on printed pages only: a passage of the cover or the appendix
]


class Field(NamedTuple):
    """Where one text of a figure stands, so that it can be edited in place (figure coordinates)."""

    name: str
    area: Rect
    face: Face
    size: float
    color: str


class Figure:
    """What one thing looks like, in its own coordinates from 0, 0 to w, h.

    Compared by identity: the same record with the same width and theme gives the same object, so
    an unchanged figure needs no new paint. `name` is what a screen reader says. `band` is the
    colour of the coarsest level of detail, None when the figure is then not drawn at all. Never
    changes; marks, name and fields of a figure made `later` are worked out when first asked for.
    """

    __slots__ = ("_content", "band", "h", "twin", "w")

    twin: Figure
    """The same from right to left, once somebody has asked `mirroring` for it."""

    def __init__(
        self,
        w: float,
        h: float,
        marks: tuple[Mark, ...] = (),
        name: str = "",
        fields: tuple[Field, ...] = (),
        band: str | None = None,
    ) -> None:
        self.w = w
        self.h = h
        self.band = band
        self._content: _Content | Callable[[], Figure] = (marks, name, fields)

    @classmethod
    def later(cls, w: float, h: float, draw: Callable[[], Figure], band: str | None = None) -> Figure:
        """A figure of this size that is drawn when it is first looked at: of a large map few are.

        `draw` gives a figure of the same size and band.
        """
        figure = cls(w, h, band=band)
        figure._content = draw
        return figure

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is drawn, in this order."""
        content = self._content
        return content[0] if type(content) is tuple else self.content[0]

    @property
    def name(self) -> str:
        """What a screen reader says."""
        return self.content[1]

    @property
    def fields(self) -> tuple[Field, ...]:
        """The texts that can be edited in place."""
        return self.content[2]

    @property
    def content(self) -> _Content:
        """Marks, name and fields."""
        content = self._content
        if callable(content):
            content = self._content = content().content
        return content


_Content = tuple[tuple[Mark, ...], str, tuple[Field, ...]]


class Placed(NamedTuple):
    """A figure at its place on the sheet; `key` is unique in the drawing and stable over edits."""

    key: str
    kind: FigureKind
    id: str
    figure: Figure
    x: float
    y: float
    persona: str = ""

    @property
    def area(self) -> Rect:
        """Where the figure stands on the sheet."""
        return Rect(self.x, self.y, self.figure.w, self.figure.h)


placed_from: Final[Callable[[tuple[object, ...]], Placed]] = partial(tuple.__new__, Placed)
"""A figure at its place from all of its fields, in a third of the time: of a large map there are many."""
DIM: Final = 0.22
"""The opacity of what a filter does not ask for."""
LARGEST: Final = 96
"""Figures in a run."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""
_NOWHERE: Final[Box] = (math.inf, math.inf, -math.inf, -math.inf)


class Run:
    """Some figures of a part that follow each other, with the rectangle around them.

    `make` gives the figures when they are looked at; `ids`, `keys` and `kinds` theirs without them.
    """

    def __init__(
        self,
        box: Box,
        make: Callable[[], Sequence[Placed]],
        ids: Callable[[], Sequence[str]],
        keys: Callable[[], Iterable[str]],
        kinds: Callable[[], Sequence[FigureKind]],
        has_plain_keys: bool = False,
    ) -> None:
        # With plain keys, each ends with the id: what has no such id has no such key.
        self.has_plain_keys = has_plain_keys
        # Plain numbers, as each look at a part of a sheet compares them all.
        self.left, self.top, self.right, self.bottom = self.box = box
        self._make, self._ids, self._keys, self._kinds = make, ids, keys, kinds

    @cached_property
    def figures(self) -> Sequence[Placed]:
        """The figures, made when somebody first asks for them."""
        return self._make()

    @property
    def kinds(self) -> Sequence[FigureKind]:
        """The kinds of the figures, which need not be made for that."""
        return self._kinds()

    def ids_of(self, kinds: Set[FigureKind]) -> Sequence[str]:
        """The ids of the figures of some kinds; nothing is made or kept for that."""
        if (own := self._kinds()).count(own[0]) == len(own):
            return self._ids() if own[0] in kinds else ()
        return [id_ for id_, kind in zip(self._ids(), own, strict=True) if kind in kinds]

    def keys_of(self, kind: FigureKind, ids: Set[str]) -> list[tuple[str, str]]:
        """The ids and keys of the figures of one kind with any of some ids; nothing is made for that."""
        if ids.isdisjoint(self._ids()):
            return []
        own = zip(self._kinds(), self._ids(), self._keys(), strict=True)
        return [(id_, key) for of_kind, id_, key in own if of_kind == kind and id_ in ids]

    def places_of(self, ids: Set[str]) -> list[int]:
        """Which figures have any of some ids; nothing is made or kept for that."""
        own = self._ids()
        return [] if ids.isdisjoint(own) else [number for number, id_ in enumerate(own) if id_ in ids]

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of the figures, to be asked again and again."""
        return frozenset(self._ids())

    @property
    def keys(self) -> Iterable[str]:
        """The keys of the figures, which need not be made for that."""
        return self._keys()

    @cached_property
    def by_key(self) -> dict[str, int]:
        """Which figure has a key."""
        return {key: number for number, key in enumerate(self.keys)}


class Runs(Sequence[Placed], ABC):
    """Figures that come in runs, which need not be made yet."""

    @property
    @abstractmethod
    def runs(self) -> tuple[Run, ...]:
        """The figures in runs of `LARGEST` at most."""

    @abstractmethod
    def moved(self, dx: float, dy: float) -> list[Placed]:
        """The figures further to the right and down."""


def _run(figures: Sequence[Placed]) -> Run:
    box = (
        min([placed.x for placed in figures]),
        min([placed.y for placed in figures]),
        max([placed.x + placed.figure.w for placed in figures]),
        max([placed.y + placed.figure.h for placed in figures]),
    )
    return Run(
        box,
        lambda: figures,
        lambda: [placed.id for placed in figures],
        lambda: [placed.key for placed in figures],
        lambda: [placed.kind for placed in figures],
    )


@dataclass(frozen=True, eq=False)
class Part:
    """Some figures from a place of their own, and the lower end of what they need.

    y counts from the top of a lane, x from the left of a stage or of the sheet. Compared by identity,
    as an unchanged part is the same object as the last time, wherever it stands.
    """

    figures: Sequence[Placed]
    bottom: float = 0.0

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """The figures in runs of a hundred at most, in the part's own coordinates."""
        figures = self.figures
        if isinstance(figures, Runs):
            return figures.runs
        return tuple([_run(figures[at : at + LARGEST]) for at in range(0, len(figures), LARGEST)])

    @cached_property
    def box(self) -> Box:
        """The rectangle around the figures, in its own coordinates; that of none meets nothing."""
        boxes = [run.box for run in self.runs] or [_NOWHERE]
        if len(boxes) == 1:
            return boxes[0]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    @cached_property
    def kinds(self) -> frozenset[FigureKind]:
        """The kinds of the figures, none of which is made for that."""
        return frozenset(chain.from_iterable([run.kinds for run in self.runs]))


class Standing(NamedTuple):
    """A part at its place on the sheet: an edit moves many figures by moving few parts, which is fast."""

    part: Part
    x: float = 0.0
    y: float = 0.0

    @property
    def figures(self) -> list[Placed]:
        """The figures where they stand on the sheet."""
        figures, x, y = self.part.figures, self.x, self.y
        return figures.moved(x, y) if isinstance(figures, Runs) else moved(figures, x, y)


standing_from: Final[Callable[[tuple[Part, float, float]], Standing]] = partial(tuple.__new__, Standing)
"""A part at its place from all of its fields, in a third of the time: each edit places all of them anew."""


def moved(figures: Iterable[Placed], dx: float, dy: float) -> list[Placed]:
    """The figures further to the right and down."""
    return [
        placed_from((key, kind, id_, figure, x + dx, y + dy, persona))
        for key, kind, id_, figure, x, y, persona in figures
    ]


class Span(NamedTuple):
    """The columns of one stage: from x to x + w, gutters excluded."""

    stage: str
    x: float
    w: float


class Column(NamedTuple):
    """One column of content: a whole stage, or in a timeline one touchpoint.

    `touchpoint` is empty for a column that belongs to the stage as a whole.
    """

    stage: str
    touchpoint: str
    x: float
    w: float


Again = Callable[[float, tuple[float, ...]], Figure]
"""A lane's background anew: for another width, with lines between stages at these x of its own."""


@dataclass(frozen=True, slots=True)
class Band:
    """One lane on the sheet; `top` and `bottom` are the y of emotions +2 and -2, or equal.

    `again` draws its background for a page that shows a part of the lane.
    """

    key: str
    kind: LaneKind
    lane: str
    y: float
    h: float
    top: float = 0.0
    bottom: float = 0.0
    again: Again | None = field(default=None, compare=False, repr=False)

    def emotion_at(self, y: float) -> float:
        """The emotion that a height on the sheet stands for, kept within -2 to +2."""
        share = (y - self.top) / (self.bottom - self.top)
        return min(2.0, max(-2.0, 2.0 - 4.0 * share))

    def height_of(self, emotion: float) -> float:
        """The y on the sheet of an emotion from -2 to +2."""
        return self.top + (2.0 - emotion) / 4.0 * (self.bottom - self.top)


@dataclass(frozen=True, slots=True)
class Frame:
    """The skeleton of the sheet: what the places between and behind the figures mean."""

    header: Rect
    spans: tuple[Span, ...] = ()
    columns: Sequence[Column] = ()
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, eq=False)
class Drawing:
    """A whole map, drawn: `width` by `height` points, parts in the order they are painted.

    `matches` are the ids that a filter asks for, None without one; what it does not ask for is dim.
    `head` gives title and personas for another width, to stand on each page of a part of the drawing.
    All x count from where reading begins: what shows a drawing that runs from right to left shows it
    mirrored, see `mirroring`.
    """

    width: float
    height: float
    paper: str
    parts: tuple[Standing, ...]
    frame: Frame
    title: str = ""
    author: str = ""
    language: str = "en"
    matches: frozenset[str] | None = None
    head: Callable[[float], Part] | None = None
    direction: Direction = "ltr"

    def is_dim(self, placed: Placed) -> bool:
        """Whether a figure is drawn faintly, as a filter asks for other things."""
        return dimming.is_dim(placed, self.matches)

    @cached_property
    def figures(self) -> tuple[Placed, ...]:
        """All figures on the sheet, in the order they are painted."""
        # The collector would look at the whole map again for the figures that are made here.
        with collector_paused():
            return tuple(chain.from_iterable([standing.figures for standing in self.parts]))

    @cached_property
    def by_key(self) -> dict[str, Placed]:
        """The figures by their keys."""
        return {placed.key: placed for placed in self.figures}

    def missing(self, beside: Iterable[Placed] = ()) -> tuple[tuple[str, str], ...]:
        """Characters that no font can draw, each with the first text it stands in; also of figures beside."""
        figures = (*self.figures, *beside)
        texts = [m.text for placed in figures for m in placed.figure.marks if isinstance(m, Text)]
        return lacking.missing_in(texts)
