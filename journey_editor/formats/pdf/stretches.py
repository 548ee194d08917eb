"""The marks of a figure in stretches that mean the same: text, small text, signs, pictures, decoration."""

from __future__ import annotations

from typing import Any, Final, Literal

from journey_editor.layout.drawing import FigureKind
from journey_editor.layout.marks import Disc, Mark, Picture, Polyline, Shaped, Text

Part = Literal["text", "small", "sign", "picture", "plain"]

_WHOLE: Final[dict[FigureKind, Part]] = {
    "curve": "sign",
    "point": "sign",
    "highlight": "sign",
    "beside": "sign",
    "link": "sign",
    "paper": "plain",
}
_SHAPES: Final[dict[FigureKind, Part]] = {
    "touchpoint": "sign",
    "note": "sign",
    "thought": "sign",
    "stage": "text",
}
"""What shapes say where they are more than decoration."""

_GATHERED: Final[frozenset[FigureKind]] = frozenset({"touchpoint", "note", "thought"})
_DOT: Final = 2.0
"""Smaller discs stand before the items of a list."""
_HEADED: Final[frozenset[FigureKind]] = frozenset({"title", "stage", "touchpoint", "heading"})
"""What begins with a heading, which small text does not belong to."""


Stretch = tuple[Part, tuple[Mark, ...], str]
"""Marks of a figure that are the same part of it, and the address that they lead to."""


def stretches(kind: FigureKind, marks: tuple[Mark, ...]) -> list[Stretch]:
    """The marks of a figure in stretches, in the order in which they can be painted.

    Text of the size that comes first is the main one. Signs on a card or a note are one stretch with its
    ground, before its text: none of them stands on it.
    """
    whole = _WHOLE.get(kind)
    if whole is not None:
        return [(whole, marks, "")]
    if kind not in _GATHERED:
        return _parted(kind, marks)
    return _gathered(kind in _HEADED, marks)


def _gathered(headed: bool, marks: tuple[Any, ...]) -> list[Stretch]:
    """Everything that is no text as one stretch, then the text."""
    signs: list[Mark] = []
    found: list[Stretch] = []
    last: tuple[Part, str] | None = None
    own: list[Mark] = []
    size = 0.0
    disc: Disc | None = None
    for mark in marks:
        what = type(mark)
        if what is Disc:
            disc = mark
        elif (what is Text or what is Shaped) and (disc is None or not _is_in(mark, disc)):
            size = size or mark.size
            now: tuple[Part, str] = "small" if headed and mark.size != size else "text", mark.link
            if now != last:
                if last is not None:
                    found.append((last[0], tuple(own), last[1]))
                    own = []
                last = now
            own.append(mark)
            continue
        signs.append(mark)
    if last is not None:
        found.append((last[0], tuple(own), last[1]))
    return [("sign", tuple(signs), ""), *found] if signs else found


def _parted(kind: FigureKind, marks: tuple[Any, ...]) -> list[Stretch]:
    """Marks in stretches, all of them in their order."""
    if not marks:
        return []
    shape, headed, is_lane = _SHAPES.get(kind, "plain"), kind in _HEADED, kind == "lane"
    found: list[Stretch] = []
    part, link, start, size = shape, "", 0, 0.0
    disc: Disc | None = None
    behind_axis = False
    for at, mark in enumerate(marks):
        now, leads, what = shape, "", type(mark)
        if what is Text or what is Shaped:
            if behind_axis or (disc is not None and _is_in(mark, disc)):
                now = "plain" if shape == "text" else shape
            else:
                size = size or mark.size
                now, leads = "small" if headed and mark.size != size else "text", mark.link
        elif what is Disc:
            disc = mark
            now = "sign" if kind == "metrics" else shape
        elif what is Picture:
            now = "picture"
        elif is_lane or kind == "metrics":
            is_line = what is Polyline
            behind_axis = behind_axis or (is_lane and is_line)
            now = "sign" if is_line and not is_lane else shape
        if now == part and leads == link:
            continue
        if at > start:
            found.append((part, marks[start:at], link))
        part, link, start = now, leads, at
    found.append((part, marks[start:], link))
    return found


def _is_in(text: Text, disc: Disc) -> bool:
    """Whether a text stands in a disc, as initials do in a persona's dot."""
    r, w = disc.r + 0.5, text.width
    return w <= 2 * r and -r < text.y - disc.y < r and -r < text.x + w / 2 - disc.x < r


def has_words(marks: tuple[Mark, ...]) -> bool:
    """Whether any text of a figure says anything."""
    # The first one nearly always does.
    return any(isinstance(mark, Text) and mark.text.strip() for mark in marks)


def is_item(marks: tuple[Mark, ...]) -> bool:
    """Whether a passage begins an item of a list, with a small dot before it."""
    return bool(marks) and isinstance(marks[0], Disc) and marks[0].r < _DOT


def goes_on(marks: tuple[Mark, ...]) -> bool:
    """Whether a passage goes on with the item before it: it stands as far in, and has no dot."""
    return bool(marks) and isinstance(marks[0], Text) and marks[0].x > 0
