"""Marks that many figures have in common, drawn once: a form of the document, called where they stand."""

from __future__ import annotations

import math
from operator import attrgetter
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.pdf.shapes import Grouped, extent
from journey_editor.formats.pdf.streams import form
from journey_editor.layout.marks import Box

_LEAST: Final = 12
"""A form is worth its object from so many uses on; below, marks are written where they stand."""


_of_box: Final = attrgetter("x", "y", "w", "h", "fill", "stroke", "line", "radius")
"""What a box looks like on paper; in a quarter of the time that it takes to ask for its own hash."""


class _Group:
    """Marks that stand together: how they are called, what draws them, and how often they were met."""

    __slots__ = ("body", "call", "has_text", "marks", "uses")

    def __init__(self, call: str, body: str, marks: tuple[Grouped, ...], has_text: bool) -> None:
        self.call, self.body, self.marks, self.has_text = call, body, marks, has_text
        self.uses = 0


class Repeated:
    """The groups of marks of one document, by the marks in them.

    A group says all that it needs, as nobody knows yet whether it will be a form, which leaves no trace,
    or be written in its place, which does.
    """

    def __init__(self) -> None:
        self._groups: dict[tuple[object, ...], _Group] = {}
        self._same: dict[tuple[int, ...], _Group] = {}
        self._met: list[tuple[Grouped, ...]] = []

    def call(self, marks: tuple[Grouped, ...]) -> str | None:
        """How known marks are called, None for those that were not met before."""
        # Most signs and grounds are the same objects as on other cards.
        same = tuple(map(id, marks))
        group = self._same.get(same)
        if group is None:
            is_boxes = type(marks[0]) is Box
            group = self._groups.get(tuple([_of_box(mark) for mark in marks]) if is_boxes else marks)
            if group is None:
                return None
            self._same[same] = group
            self._met.append(marks)
        group.uses += 1
        return group.call

    def add(self, marks: tuple[Grouped, ...], body: str, *, has_text: bool) -> str:
        """Keep marks with what draws them; how they are called from now on."""
        key = tuple([_of_box(mark) for mark in marks]) if type(marks[0]) is Box else marks
        group = self._groups[key] = _Group(f"/X{len(self._groups)} Do", body, marks, has_text)
        group.uses = 1
        return group.call

    def settle(self, operators: list[str], calls: list[int]) -> None:
        """Write groups that are seldom met where they are called, at these places among the operators."""
        seldom = {group.call: group.body for group in self._groups.values() if group.uses < _LEAST}
        for at in calls:
            body = seldom.get(operators[at])
            if body is not None:
                operators[at] = body

    def add_to(self, document: pdfdoc.PDFDocument, fonts: str, forms: dict[str, object]) -> None:
        """Put the forms into the document and its dictionary of what can be called.

        `fonts` is how the dictionary of their fonts is called.
        """
        for group in self._groups.values():
            if group.uses >= _LEAST:
                left, top, w, h = extent(group.marks)
                box = math.floor(left), math.floor(-top - h), math.ceil(left + w), math.ceil(-top)
                used = f"/Font {fonts}" if group.has_text else ""
                forms[group.call[1:-3]] = document.Reference(form(group.body, box, used))
