"""Drawings that run from right to left: everything stands on the other side, and nothing is turned round.

A drawing counts x from where reading begins. Here that becomes x from the left: lines and boxes are
mirrored, while texts, icons and pictures only change their place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial, singledispatch
from typing import Final

from journey_editor.layout.drawing import Column, Drawing, Field, Figure, Frame, Part, Placed, Span, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Command, Disc, Icon, Mark, Path, Picture, Polyline, Text

_TOUCHING: Final = 0.01


def as_seen(drawing: Drawing) -> Drawing:
    """The drawing with x from the left, whichever way it runs."""
    return drawing if drawing.direction == "ltr" else mirrored_drawing(drawing)


def mirrored_drawing(drawing: Drawing) -> Drawing:
    """The drawing on the other side; stages and columns stay in their order."""
    w = drawing.width
    frame = drawing.frame
    header = frame.header
    return replace(
        drawing,
        parts=(Standing(Part(mirrored_figures(drawing.figures, w))),),
        frame=Frame(
            mirrored_rect(header, w),
            tuple([Span(span.stage, w - span.x - span.w, span.w) for span in frame.spans]),
            tuple([Column(one.stage, one.touchpoint, w - one.x - one.w, one.w) for one in frame.columns]),
            frame.bands,
        ),
        head=None,
        direction="ltr" if drawing.direction == "rtl" else "rtl",
    )


def mirrored_figures(figures: Iterable[Placed], w: float) -> list[Placed]:
    """Figures on the other side of something that is this wide."""
    return [
        placed._replace(figure=mirrored(placed.figure), x=w - placed.x - placed.figure.w)
        for placed in figures
    ]


def mirrored_rect(area: Rect, w: float) -> Rect:
    """A rectangle on the other side of something that is this wide."""
    return Rect(w - area.x - area.w, area.y, area.w, area.h)


def mirrored(figure: Figure) -> Figure:
    """The figure from right to left: the same object each time; mirrored again, what it was made from."""
    try:
        return figure.twin
    except AttributeError:
        twin = figure.twin = Figure.later(figure.w, figure.h, partial(_drawn, figure), figure.band)
        twin.twin = figure
        return twin


def _drawn(figure: Figure) -> Figure:
    marks, name, fields = figure.content
    w = figure.w
    turned = tuple([Field(f.name, mirrored_rect(f.area, w), f.face, f.size, f.color) for f in fields])
    return Figure(w, figure.h, tuple(_marks(marks, w)), name, turned, figure.band)


def _marks(marks: tuple[Mark, ...], w: float) -> Iterator[Mark]:
    """The marks in the same order; texts that touch on one line keep their places beside each other."""
    line: list[Text] = []
    for mark in marks:
        if isinstance(mark, Text) and line and _goes_on(line[-1], mark):
            line.append(mark)
            continue
        yield from _line(line, w)
        line = [mark] if isinstance(mark, Text) else []
        if not line:
            yield _mirrored(mark, w)
    yield from _line(line, w)


def _goes_on(before: Text, mark: Text) -> bool:
    return mark.y == before.y and abs(before.x + before.width - mark.x) < _TOUCHING


def _line(line: list[Text], w: float) -> Iterator[Text]:
    if line:
        by = w - line[0].x - line[-1].x - line[-1].width
        for mark in line:
            yield replace(mark, x=mark.x + by)


@singledispatch
def _mirrored(mark: Mark, w: float) -> Mark:
    raise TypeError(f"{type(mark).__name__} is not a mark")


@_mirrored.register
def _(mark: Box, w: float) -> Mark:
    return replace(mark, x=w - mark.x - mark.w)


@_mirrored.register
def _(mark: Picture, w: float) -> Mark:
    return replace(mark, x=w - mark.x - mark.w)


@_mirrored.register
def _(mark: Disc, w: float) -> Mark:
    return replace(mark, x=w - mark.x)


@_mirrored.register
def _(mark: Icon, w: float) -> Mark:
    return replace(mark, x=w - mark.x - mark.size)


@_mirrored.register
def _(mark: Polyline, w: float) -> Mark:
    return replace(mark, points=tuple([(w - x, y) for x, y in mark.points]))


@_mirrored.register
def _(mark: Path, w: float) -> Mark:
    return replace(mark, commands=tuple([_command(command, w) for command in mark.commands]))


def _command(command: Command, w: float) -> Command:
    if command[0] == "Z":
        return command
    if command[0] == "C":
        _, ax, ay, bx, by, x, y = command
        return ("C", w - ax, ay, w - bx, by, w - x, y)
    if command[0] == "M":
        return ("M", w - command[1], command[2])
    return ("L", w - command[1], command[2])
