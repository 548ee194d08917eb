"""Sizes and distances of the drawing, in points at 100 %; what every figure is drawn with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from operator import ne
from typing import Any, Final, NamedTuple, TypeVar

from journey_editor.layout.colors import alike, fill_and_text, readable_on
from journey_editor.layout.theme import Theme
from journey_editor.layout.words import Words
from journey_editor.model.records import Persona

T = TypeVar("T")

MARGIN: Final = 12
LABEL_X: Final = 24
COLUMN_W: Final = 202
TIMELINE_W: Final = 176
GUTTER: Final = 20
TIMELINE_GUTTER: Final = 14
LANE_GAP: Final = 8
LANE_PAD: Final = 10
CARD_GAP: Final = 8
MIN_SHEET_W: Final = 760
LABEL_W: Final = 82
LABEL_GAP: Final = 12
TITLE: Final = 22
STAGE: Final = 14
CARD: Final = 12
BODY: Final = 11
SMALL: Final = 10


@dataclass(frozen=True, slots=True)
class PersonaLook:
    """How a persona is shown all over the map: fill and text colour of its dot, line colour, initials."""

    id: str
    name: str
    fill: str
    text: str
    line: str
    initials: str

    def __hash__(self) -> int:
        # Signs are kept by their personas' looks, and asked for very often.
        return hash(self.id)


@dataclass(frozen=True, slots=True)
class Look:
    """Everything outside a record that a figure depends on."""

    theme: Theme
    words: Words
    personas: tuple[PersonaLook, ...]
    _by_id: dict[str, PersonaLook] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {look.id: look for look in self.personas})

    def of(self, persona: str) -> PersonaLook | None:
        """The look of a persona that is shown, None for others."""
        return self._by_id.get(persona)

    @property
    def ids(self) -> Collection[str]:
        """The personas that are shown."""
        return self._by_id.keys()

    def only(self, personas: Collection[str]) -> Look:
        """The look with no more than these personas: what knows no other need not change with them."""
        return Look(self.theme, self.words, tuple([one for one in self.personas if one.id in personas]))

    def dots_of(self, personas: Collection[str]) -> Look:
        """The same without names: what shows dots only need not change when a persona is renamed."""
        dots = [replace(one, name="") for one in self.personas if one.id in personas]
        return Look(self.theme, self.words, tuple(dots))


def initials(personas: tuple[Persona, ...]) -> dict[str, str]:
    """One letter for each persona by id, two where the first letter is shared.

    Where the second is shared, too, as by Persona 1 and Persona 2, the last of both stands in its place.
    """
    names = {persona.id: "".join(persona.name.split()) or "?" for persona in personas}
    firsts = Counter(name[0].upper() for name in names.values())
    seconds = Counter(name[:2] for name in names.values())
    return {
        id_: _initials(name, firsts[name[0].upper()] > 1, seconds[name[:2]] > 1)
        for id_, name in names.items()
    }


def _initials(name: str, shares_first: bool, shares_second: bool) -> str:
    if not shares_first:
        return name[0].upper()
    if shares_second and name[-1].isdigit():
        return name[0] + name[-1]
    return name[:2]


def persona_looks(personas: tuple[Persona, ...], theme: Theme) -> tuple[PersonaLook, ...]:
    """How each persona of a map is shown."""
    letters = initials(personas)
    looks = []
    for persona, color in zip(personas, persona_colors(personas, theme), strict=True):
        fill, ink = fill_and_text(color)
        line = readable_on(color, theme.paper)
        looks.append(PersonaLook(persona.id, persona.name, fill, ink, line, letters[persona.id]))
    return tuple(looks)


def persona_colors(personas: Sequence[Persona], theme: Theme) -> list[str]:
    """The colour of each persona: its own, else that of its place, or the next that nobody has one like."""
    own = [persona.color for persona in personas if persona.color]
    found: list[str] = []
    for index, persona in enumerate(personas):
        others = (theme.persona(index + step) for step in range(len(theme.personas)))
        free = (one for one in others if one not in found and not any(alike(one, other) for other in own))
        found.append(persona.color or next(free, theme.persona(index)))
    return found


class _Row(NamedTuple):
    """Things of one kind by their ids, what each was made from, and its own memo if it has one."""

    ids: Sequence[str]
    inputs: Sequence[tuple[object, ...] | None]
    made: list[Any]
    memos: list[Memo | None]


def _aligned(row: _Row | None, ids: Sequence[str]) -> _Row:
    """A row of its own with these ids, without inputs of what is new in it."""
    if row is None:
        return _Row(ids, [None] * len(ids), [None] * len(ids), [None] * len(ids))
    if row.ids == ids:
        # Not by `_replace`, which takes five times as long; there are many rows.
        return _Row(ids, row.inputs, row.made.copy(), row.memos.copy())
    known = {id_: number for number, id_ in enumerate(row.ids)}
    places = [known.get(id_, -1) for id_ in ids]
    columns = [[*column, None] for column in (row.inputs, row.made, row.memos)]
    inputs, made, memos = [[column[at] for at in places] for column in columns]
    return _Row(ids, inputs, made, memos)


class Memo:
    """What was made at the last composing, kept for the next one, by what it was made from.

    Invariant: a thing is given back only when everything it was made from is the same, so keeping
    a memo never changes a drawing. What a composing did not ask for is dropped after it.
    """

    __slots__ = ("_new", "_new_rows", "_old", "_old_rows")

    def __init__(self) -> None:
        self._old_rows: dict[Hashable, _Row] = {}
        self._new_rows: dict[Hashable, _Row] = {}
        self._old: dict[Hashable, tuple[tuple[object, ...], Any, Memo | None]] = {}
        self._new: dict[Hashable, tuple[tuple[object, ...], Any, Memo | None]] = {}

    def kept(self, key: Hashable, inputs: tuple[object, ...], make: Callable[..., T]) -> T:
        """What `make(*inputs)` gives, the same object as last time when the inputs are equal."""
        found = self._old.get(key)
        if found is None or found[0] != inputs:
            found = self._new.get(key)
            if found is None or found[0] != inputs:
                found = (inputs, make(*inputs), None)
        self._new[key] = found
        made: T = found[1]
        return made

    def part(self, key: Hashable, inputs: tuple[object, ...], make: Callable[..., T]) -> T:
        """What `make(memo, *inputs)` gives, where `memo` is this part's own.

        When the inputs are equal to the last, nothing in the part is looked at; when some differ,
        what is unchanged in it is found in its memo.
        """
        found = self._old.get(key)
        if found is None or found[0] != inputs:
            memo = (found and found[2]) or Memo()
            found = (inputs, make(memo, *inputs), memo)
            memo.turn()
        self._new[key] = found
        made: T = found[1]
        return made

    def row(
        self,
        key: Hashable,
        ids: Sequence[str],
        inputs: Sequence[tuple[object, ...]],
        make: Callable[..., T],
    ) -> list[T]:
        """What `make(*inputs)` gives for each of some things, the same objects for the same inputs.

        They are asked for together, as after an edit nearly all are as before. The list is not to be changed.
        """
        return self._asked(key, ids, inputs, lambda _, own: (make(*own), None))

    def parts(
        self,
        key: Hashable,
        ids: Sequence[str],
        inputs: Sequence[tuple[object, ...]],
        make: Callable[..., T],
    ) -> list[T]:
        """What `make(memo, *inputs)` gives for each of some things, where `memo` is that thing's own."""

        def made(known: Memo | None, own: tuple[object, ...]) -> tuple[T, Memo]:
            memo = known or Memo()
            one = make(memo, *own)
            memo.turn()
            return one, memo

        return self._asked(key, ids, inputs, made)

    def _asked(
        self,
        key: Hashable,
        ids: Sequence[str],
        inputs: Sequence[tuple[object, ...]],
        make: Callable[[Memo | None, tuple[object, ...]], tuple[T, Memo | None]],
    ) -> list[T]:
        row = self._old_rows.get(key)
        if row is None or row.inputs != inputs or row.ids != ids:
            row = _aligned(row, ids)
            for number in [at for at, differs in enumerate(map(ne, inputs, row.inputs)) if differs]:
                row.made[number], row.memos[number] = make(row.memos[number], inputs[number])
            row = _Row(ids, inputs, row.made, row.memos)
        self._new_rows[key] = row
        return row.made

    def copy(self) -> Memo:
        """What is kept now, for a composing in another thread."""
        other = Memo()
        # Taken at once, as the window may be composing meanwhile.
        kept = {**self._old, **self._new}
        other._old = {
            key: (inputs, made, None if own is None else own.copy())
            for key, (inputs, made, own) in kept.items()
        }
        rows = {**self._old_rows, **self._new_rows}
        other._old_rows = {
            key: row._replace(memos=[None if own is None else own.copy() for own in row.memos])
            for key, row in rows.items()
        }
        return other

    def turn(self) -> None:
        """End one composing: forget what it did not use."""
        self._old, self._new = self._new, {}
        self._old_rows, self._new_rows = self._new_rows, {}


class Shelf:
    """Figures that were made when somebody looked, for the next composing, by what they were made from.

    Invariant: as that of a memo, but what is not asked for stays until `keep_only`, since nobody may
    have looked meanwhile.
    """

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[tuple[object, ...], Any]] = {}

    def kept(self, key: Hashable, inputs: tuple[object, ...], make: Callable[..., T]) -> T:
        """What `make(*inputs)` gives, the same object as last time when the inputs are equal."""
        found = self._kept.get(key)
        if found is None or found[0] != inputs:
            found = self._kept[key] = (inputs, make(*inputs))
        made: T = found[1]
        return made

    def keep_only(self, keys: Iterable[Hashable]) -> None:
        """Forget what has other keys."""
        if self._kept:
            # Taken at once, as another thread may be making a figure meanwhile.
            for key in set(self._kept.copy()).difference(keys):
                self._kept.pop(key, None)
