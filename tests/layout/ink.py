"""Where the ink of a drawing is: the boxes of its marks, its words, and the lines of its links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from journey_editor.layout.drawing import Drawing, Figure, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Icon, Mark, Path, Picture, Polyline, Text

RISE = 0.78
DROP = 0.22
"""How far letters reach above and below the baseline, in parts of the size; some accents reach further."""
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\ufe0e\ufe0f\u200e\u200f"))


def area_of(mark: Mark) -> Rect:
    """The box around a mark, line width left out."""
    if isinstance(mark, Box | Picture):
        return Rect(mark.x, mark.y, mark.w, mark.h)
    if isinstance(mark, Disc):
        return Rect(mark.x - mark.r, mark.y - mark.r, 2 * mark.r, 2 * mark.r)
    if isinstance(mark, Icon):
        return Rect(mark.x, mark.y, mark.size, mark.size)
    if isinstance(mark, Text):
        return Rect(mark.x, mark.y - RISE * mark.size, mark.width, (RISE + DROP) * mark.size)
    return around(corners(mark))


def corners(mark: Path | Polyline) -> list[tuple[float, float]]:
    """The points of a line, handles of its curves included."""
    if isinstance(mark, Polyline):
        return list(mark.points)
    numbers = [command[1:] for command in mark.commands]
    return [(x, y) for places in numbers for x, y in zip(places[::2], places[1::2], strict=True)]


def around(points: Iterable[tuple[float, float]]) -> Rect:
    """The box around points."""
    found = list(points)
    left, top = min(x for x, _ in found), min(y for _, y in found)
    return Rect(left, top, max(x for x, _ in found) - left, max(y for _, y in found) - top)


def texts(figure: Figure) -> list[Text]:
    """The text marks of a figure."""
    return [mark for mark in figure.marks if isinstance(mark, Text)]


def letters(text: str) -> str:
    """A text without blanks, line breaks and characters that are never seen."""
    return "".join(text.translate(_UNSEEN).split())


def written(figure: Figure) -> str:
    """All that is written on a figure, as `letters` gives it."""
    return letters("".join(mark.text for mark in texts(figure)))


def numbers(mark: Mark) -> Iterator[float]:
    """Every number in a mark."""
    for name in mark.__slots__:
        yield from _numbers(getattr(mark, name))


def _numbers(value: object) -> Iterator[float]:
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _numbers(part)


def is_label(placed: Placed) -> bool:
    """Whether a link's figure is its label, not its line."""
    return placed.key.startswith("link-label:")


def link_lines(drawing: Drawing) -> Iterator[tuple[str, Rect]]:
    """The stretches of every link on the sheet with the link's id, as boxes without width."""
    for placed in drawing.figures:
        if placed.kind == "link" and not is_label(placed):
            line = placed.figure.marks[0]
            assert isinstance(line, Path)
            points = [(x + placed.x, y + placed.y) for x, y in corners(line)]
            yield from ((placed.id, around(ends)) for ends in pairwise(points))
