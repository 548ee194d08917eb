"""The blocks that cover and appendix are made of: headings, running text, lists, notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from journey_editor.formats.flow import SMALL, Block
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc, Face, Mark
from journey_editor.layout.style import Look
from journey_editor.layout.theme import NoteColors
from journey_editor.layout.typography import Paragraph, line_marks, paragraph, width

BODY: Final = 9.5
LEADING: Final = 13.5
SMALL_LEADING: Final = 11.5
_LINES: Final = 14
"""Lines of a long text that stay together; a column may end after them."""
_BAR: Final = 2.6
_INDENT: Final = 9.0


@dataclass(frozen=True, slots=True)
class Pen:
    """In which look things are written, and how wide the column is."""

    look: Look
    w: float

    def text(
        self,
        text: str,
        *,
        face: Face = "regular",
        size: float = BODY,
        leading: float = LEADING,
        color: str = "",
    ) -> Iterator[Block]:
        """Running text in blocks of some lines."""
        color = color or self.look.theme.text
        for part in _parts(paragraph(text, face, size, self.w, leading)):
            yield Block(Figure(self.w, part.h, tuple(part.marks(0, 0, color)), " ".join(part.lines)))

    def small(self, text: str) -> Iterator[Block]:
        """A line of facts in small type."""
        yield from self.text(text, size=SMALL, leading=SMALL_LEADING, color=self.look.theme.secondary)

    def heading(self, text: str, size: float, key: str, gap: float, id_: str = "") -> Block:
        """A heading that bookmarks and links can lead to."""
        lines = paragraph(text or " ", "bold", size, self.w)
        marks = tuple(lines.marks(0, 0, self.look.theme.text))
        return Block(Figure(self.w, lines.h + 2, marks, text), gap, "heading", key, id_, tied=True)

    def ribbon(self, text: str, color: str, key: str, gap: float, id_: str) -> Block:
        """The heading of a stage on its colour."""
        fill, ink = fill_and_text(color)
        lines = paragraph(text, "bold", 12, self.w - 20, 16)
        marks: list[Mark] = [Box(0, 0, self.w, lines.h + 8, fill, None, 0, 3), *lines.marks(10, 4, ink)]
        return Block(Figure(self.w, lines.h + 8, tuple(marks), text), gap, "heading", key, id_, tied=True)

    def entry(self, text: str, back: str, key: str, gap: float, id_: str) -> Block:
        """The heading of a touchpoint, with the words that lead back to its card."""
        theme = self.look.theme
        wide = width(back, "regular", SMALL)
        lines = paragraph(text, "semibold", 10.5, self.w - wide - 12, 14.5)
        marks: list[Mark] = [Box(0, 0, self.w, 0.7, theme.hairline), *lines.marks(0, 4, theme.text)]
        marks += line_marks(back, "regular", SMALL, theme.accent, self.w - wide, 4 + 10.5)
        return Block(Figure(self.w, lines.h + 6, tuple(marks), text), gap, "heading", key, id_, tied=True)

    def bullets(self, title: str, items: Sequence[str]) -> Iterator[Block]:
        """A small title with a list below it; nothing without items."""
        if not items:
            return
        yield from self._title(title)
        for item in items:
            for number, part in enumerate(
                _parts(paragraph(item, "regular", BODY, self.w - _INDENT, LEADING))
            ):
                dot: list[Mark] = []
                if number == 0:
                    dot.append(Disc(2.5, LEADING / 2 + 0.4, 1.3, self.look.theme.secondary))
                marks = (*dot, *part.marks(_INDENT, 0, self.look.theme.text))
                yield Block(Figure(self.w, part.h, marks, " ".join(part.lines)))

    def titled(self, title: str, text: str) -> Iterator[Block]:
        """A small title with text below it; nothing without text."""
        if text.strip():
            yield from self._title(title)
            yield from self.text(text)

    def _title(self, title: str) -> Iterator[Block]:
        for block in self.text(
            title, face="semibold", size=SMALL, leading=SMALL_LEADING, color=self.look.theme.secondary
        ):
            yield block._replace(gap=5.0, tied=True)

    def note(
        self, kind: str, text: str, facts: str, colors: NoteColors, *, face: Face = "regular", id_: str = ""
    ) -> Iterator[Block]:
        """A note in full beside a bar in its colour: what it is, its text, and facts in small type."""
        limit = self.w - _INDENT
        head = paragraph(kind, "semibold", SMALL, limit, SMALL_LEADING)
        body = paragraph(text or " ", face, BODY, limit, LEADING)
        foot = paragraph(facts, "regular", SMALL, limit, SMALL_LEADING)
        parts = [(head, colors.text), *((part, self.look.theme.text) for part in _parts(body))]
        if facts:
            parts += [(part, self.look.theme.secondary) for part in _parts(foot)]
        for number, (part, color) in enumerate(parts):
            marks: list[Mark] = [Box(0, 0, _BAR, part.h, colors.line), *part.marks(_INDENT, 0, color)]
            spoken = " ".join(part.lines)
            yield Block(
                Figure(self.w, part.h, tuple(marks), spoken), 0.0 if number else 6.0, id=id_, tied=not number
            )


def _parts(lines: Paragraph) -> Iterator[Paragraph]:
    """A paragraph in parts of some lines, each with its own addresses."""
    for start in range(0, max(1, len(lines.lines)), _LINES):
        end = start + _LINES
        own = tuple(one._replace(line=one.line - start) for one in lines.links if start <= one.line < end)
        yield lines._replace(lines=lines.lines[start:end], links=own, widths=lines.widths[start:end])
