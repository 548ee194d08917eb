"""What the decoder makes of a file: records at once, with the right types, and not yet looked at."""

from collections.abc import Sequence
from functools import cache
from itertools import starmap
from typing import Any, Final, NamedTuple

import msgspec
from msgspec import UNSET
from msgspec.structs import astuple

from journey_editor.model.ids import ANONYMOUS
from journey_editor.model.records import (
    Evidence,
    Experience,
    Extra,
    Link,
    LinkKind,
    MapInfo,
    Metric,
    Note,
    Number,
    Touchpoint,
)
from journey_editor.model.rules import MAX_TEXT
from journey_editor.storage.members import LONG, NAMES
from journey_editor.storage.names import colons_in
from journey_editor.storage.reader import MAX_ELEMENTS, Object
from journey_editor.storage.sharing import set_field
from journey_editor.storage.slices import Cut, numbers

BY_COLUMNS: Final = {"touchpoints": Touchpoint, "notes": Note, "links": Link}
"""The lists that may be long."""
FRAME: Final = NAMES[MapInfo] - BY_COLUMNS.keys()
"""The members of a map besides those."""


class Lived(msgspec.Struct, omit_defaults=True):
    """What is lived at a touchpoint: in the file a part of it, in memory not."""

    id: str
    experiences: tuple[Experience, ...] = ()


class RawLink(
    msgspec.Struct,
    kw_only=True,
    omit_defaults=True,
    rename={"source": "from", "target": "to", "extra": "\x7fextra"},
):
    """A link that may lack its id."""

    id: str = None  # type: ignore[assignment]  # none, but null is no id, either
    source: str
    target: str
    kind: LinkKind = "next"
    share: Number | None = None
    label: str = ""
    extra: Extra = ()


class Card(msgspec.Struct, omit_defaults=True, gc=False, rename={"extra": "\x7fextra"}):
    """A touchpoint as the file has it: with what is lived there in the place of its order."""

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
    experiences: tuple[Experience, ...] = ()
    extra: Extra = ()


def cards(touchpoints: Sequence[Touchpoint], lived: Sequence[tuple[Experience, ...]]) -> list[Card]:
    """Touchpoints as the file has them."""
    made = list(starmap(Card, map(astuple, touchpoints)))
    set_field(made, "experiences", lived)
    return made


def links(several: Sequence[Link]) -> list[RawLink]:
    """Links as the file has them."""
    return [
        RawLink(
            id=None if link.id.startswith(ANONYMOUS) else link.id,  # type: ignore[arg-type]
            source=link.source,
            target=link.target,
            # The encoder leaves out this very text, not one that is equal.
            kind="next" if link.kind == "next" else link.kind,
            share=link.share,
            label=link.label,
            extra=link.extra,
        )
        for link in several
    ]


class Lists(NamedTuple):
    """The long lists of a map."""

    touchpoints: list[Touchpoint]
    lived: list[Lived]
    notes: list[Note]
    links: list[RawLink]


class Decoded(NamedTuple):
    """The long lists of a map, what is around them, and how many colons there are in what was made use of.

    Those of members that have their defaults are not counted. `parts` has the last object of each part of a
    list, and how many colons there are in what was made use of in it. `is_small` says that nobody has to
    look for texts longer than `MAX_TEXT`, and lists of more than `MAX_ELEMENTS`, in the long lists.
    """

    lists: Lists
    frame: Object
    colons: int
    parts: dict[str, list[tuple[int, int]]]
    is_small: bool


def decoded(cut: Cut) -> Decoded:
    """What the decoder makes of a file; raises `ValidationError`."""
    frame, colons = _frame(cut)
    lists, parts, is_small = in_lists(cut)
    used = sum(used for own in parts.values() for _, used in own)
    return Decoded(lists, frame, colons + used, parts, is_small)


def in_lists(cut: Cut) -> tuple[Lists, dict[str, list[tuple[int, int]]], bool]:
    """The long lists, and for `Decoded.parts` what their parts consist of, and whether all of it is small."""
    lists = Lists([], [], [], [])
    parts: dict[str, list[tuple[int, int]]] = {name: [] for name in LONG}
    is_small = True
    for name in LONG:
        own: list[Any] = getattr(lists, name)
        for part in cut.lists(name):
            found = listed(name, part)
            colons = colons_in(msgspec.json.encode(found))
            own.extend(found)
            if name == "touchpoints":
                lived = lived_in(part)
                colons += colons_in(msgspec.json.encode(lived)) - len(lived)  # Ids are there already.
                lists.lived.extend(lived)
            parts[name].append((len(own), colons))
            is_small = is_small and _is_small(part)
    return lists, parts, is_small


def _is_small(part: bytes) -> bool:
    """Whether a part has few bytes in short lines: a text is on one line, and an element has three bytes."""
    start, end = 0, len(part)
    while end - start > MAX_TEXT:
        start = part.rfind(b"\n", start, start + MAX_TEXT) + 1
        if not start:
            return False
    return end <= 3 * MAX_ELEMENTS


def _frame(cut: Cut) -> tuple[Object, int]:
    """The map without its long lists, and how many colons there are; raises `ValidationError`."""
    root = _frame_decoder().decode(cut.frame)
    if [root.touchpoints, root.notes, root.links] != numbers(cut.parts):
        raise msgspec.ValidationError("the parts are not those of the map's own lists")
    named = ((name, getattr(root, name)) for name in FRAME)
    return {name: value for name, value in named if value is not UNSET}, colons_in(msgspec.json.encode(root))


def listed(name: str, written: bytes | msgspec.Raw) -> list[Any]:
    """The touchpoints, notes or links in a list; unknown members are passed over."""
    return _list_decoder(name).decode(written)


def lived_in(written: bytes | msgspec.Raw) -> list[Lived]:
    """What is lived at the touchpoints in a list."""
    return _list_decoder("lived").decode(written)


def in_file(name: str, written: bytes) -> list[Any]:
    """What is in a list, as the file has it; unknown members are passed over.

    A list of `links` in which each has an id can be one of `named links`, which are those of the map.
    """
    return _list_decoder("cards" if name == "touchpoints" else name).decode(written)


@cache
def _frame_decoder() -> msgspec.json.Decoder[Any]:
    frame: list[tuple[str, Any, Any]] = [(name, Any, UNSET) for name in sorted(FRAME)]
    lists: list[tuple[str, Any, Any]] = [(name, list[int], []) for name in LONG]
    return msgspec.json.Decoder(msgspec.defstruct("RawMap", [*frame, *lists], omit_defaults=True))


@cache
def _list_decoder(name: str) -> msgspec.json.Decoder[list[Any]]:
    kinds: dict[str, Any] = {
        "touchpoints": list[Touchpoint],
        "lived": list[Lived],
        "cards": list[Card],
        "notes": list[Note],
        "links": list[RawLink],
        "named links": list[Link],
    }
    return msgspec.json.Decoder(kinds[name])
