"""The table of contents beside a document (ISO 32000-1, 12.3.3), its many lines as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from journey_editor.formats.page import Bookmark
from journey_editor.formats.pdf.strings import text_string
from journey_editor.formats.pdf.tables import QUICK, Objects, Table
from journey_editor.formats.spoken import clipped


def written(marks: Sequence[Bookmark], first: int, leads: Callable[[int | str], str]) -> Objects:
    """The objects of the bookmarks, the first with this number: their root.

    They are open down to their second level; `leads` tells where to. Titles are objects of their own, as
    rows of numbers alone pack much better.
    """
    objects, rows = Objects(first), Table(level=QUICK)
    levels, begins, end = _levels(marks, first)
    titles: dict[str, int] = {}
    n = f"%{len(str(end))}d 0 R"
    between = f"/Prev {n}/Next {n}"
    blank = " " * len(f"/Prev {n % 0}")
    for parent, level in levels:
        begin = begins[parent]
        last = begin + len(level) - 1
        head = f"<</Parent {n % parent}"
        for own, mark in enumerate(level, begin):
            if begin < own < last:
                beside = between % (own - 1, own + 1)
            else:
                before = f"/Prev {n % (own - 1)}" if own > begin else blank
                beside = before + (f"/Next {n % (own + 1)}" if own < last else blank)
            title = titles.setdefault(clipped(mark.title), end + len(titles))
            text = f"{head}{beside}{leads(mark.target)}/Title {title} 0 R"
            if mark.below:
                start, count = begins[own], len(mark.below)
                objects.alone[own] = f"{text}/First {start} 0 R/Last {start + count - 1} 0 R/Count {-count}>>"
            else:
                rows.add(own, f"{text}>>")
    if rows.rows:
        objects.tables.append(rows)
    start, count = begins[first], len(marks)
    objects.alone[first] = f"<</Type/Outlines/First {start} 0 R/Last {start + count - 1} 0 R/Count {count}>>"
    objects.alone |= {number: text_string(title) for title, number in titles.items()}
    objects.count = end + len(titles) - first
    return objects


def _levels(
    marks: Sequence[Bookmark], first: int
) -> tuple[list[tuple[int, Sequence[Bookmark]]], dict[int, int], int]:
    """The bookmarks below each number, with what number those begin, and the number behind all of them."""
    levels: list[tuple[int, Sequence[Bookmark]]] = [(first, marks)]
    begins: dict[int, int] = {}
    number = first + 1
    for parent, level in levels:
        begins[parent] = number
        levels += [(own, mark.below) for own, mark in enumerate(level, number) if mark.below]
        number += len(level)
    return levels, begins, number
