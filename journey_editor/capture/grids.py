"""Tables as other programs copy them: tabs between cells, or a table in HTML; and back."""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

Rows = list[list[str]]

MAX_CELLS: Final = 1_000_000
_MOST_COLUMNS: Final = 1_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<[!?][^<>]*>")
_SPAN = re.compile(r"""(row|col)span\s*=\s*["']?(\d{1,4})""", re.IGNORECASE)
_SILENT: Final = frozenset(("style", "script", "head", "title", "template"))
_BREAKS: Final = frozenset(("br", "p", "div", "li"))
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def from_tabs(text: str) -> Rows | None:
    """The cells of a text with tabs between them, as spreadsheets copy; None when it is no table.

    A table has at least two columns, and the same number of them in every row.
    """
    if "\t" not in text:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").splitlines(keepends=True)
    try:
        rows = list(csv.reader(lines, "excel-tab"))
    except csv.Error:
        return None
    rows = [row for row in rows if row]
    # Lines that are indented by tabs have them, too, but nothing before the first.
    widths = {len(row) for row in rows}
    if len(widths) != 1 or not 2 <= max(widths) <= _MOST_COLUMNS or not any(row[0].strip() for row in rows):
        return None
    return [[cell.strip() for cell in row] for row in rows]


def from_html(source: str) -> Rows | None:
    """The cells of the largest table in HTML; None without one, or when there is more text beside it.

    Markup is only skipped, never interpreted; merged cells have their text in the first of them.
    """
    reader = _Reader()
    for part in _parts(source):
        reader.take(part)
    reader.end()
    table = max(reader.tables, key=lambda it: sum(map(len, it)), default=[])
    width = max(map(len, table), default=0)
    inside = sum(len(cell) for row in table for cell in row)
    if width < 2 or reader.beside > inside:
        return None
    rows = [[*row, *[""] * (width - len(row))] for row in table]
    return [row for row in rows if any(row)]


def to_html(rows: Sequence[Sequence[str]]) -> str:
    """A table in HTML, the first row as its head; every text is escaped and stays text in a spreadsheet."""
    lines = ['<html><head><meta charset="utf-8"></head><body><table>']
    for number, row in enumerate(rows):
        tag = "td" if number else "th"
        # Without this format a spreadsheet would compute a title that begins with an equals sign.
        cells = [f"<{tag} style='mso-number-format:\"\\@\"'>{_escaped(cell)}</{tag}>" for cell in row]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join((*lines, "</table></body></html>"))


def _escaped(text: str) -> str:
    return "<br>".join(html.escape(line) for line in text.split("\n"))


@dataclass(frozen=True, slots=True)
class _Part:
    """A text between tags, or a tag by its name in lower case."""

    text: str = ""
    tag: str = ""
    closes: bool = False
    attributes: str = ""


def _parts(source: str) -> Iterator[_Part]:
    """Texts and tags in their order, in one pass whatever is open and never closed."""
    source = _without_comments(source)
    at = 0
    for found in _TAG.finditer(source):
        if found.start() > at:
            yield _Part(text=source[at : found.start()])
        at = found.end()
        if found.group(2):
            yield _Part(tag=found.group(2).lower(), closes=bool(found.group(1)), attributes=found.group(3))
    if at < len(source):
        yield _Part(text=source[at:])


def _without_comments(source: str) -> str:
    kept, at = [], 0
    while (start := source.find("<!--", at)) >= 0:
        kept.append(source[at:start])
        end = source.find("-->", start)
        if end < 0:
            return "".join(kept)
        at = end + 3
    return "".join((*kept, source[at:]))


@dataclass(slots=True)
class _Reader:
    """Collects the cells of tables; a table in a cell is text of that cell."""

    tables: list[Rows] = field(default_factory=list)
    beside: int = 0
    """How many characters stand outside of all tables."""
    _depth: int = 0
    _silent: str = ""
    _cell: list[str] | None = None
    _span: int = 1
    _down: dict[int, int] = field(default_factory=dict)
    _cells: int = 0

    def take(self, part: _Part) -> None:
        """Take the next text or tag."""
        if self._silent:
            if part.closes and part.tag == self._silent:
                self._silent = ""
        elif part.text:
            self._say(part.text)
        elif part.tag in _SILENT and not part.closes:
            self._silent = part.tag
        elif part.tag == "table":
            self._table(part.closes)
        elif part.tag in _BREAKS:
            self._say_break()
        elif self._depth == 1:
            self._inside(part)

    def end(self) -> None:
        """Take what was never closed."""
        self._leave()

    def _table(self, closes: bool) -> None:
        if closes:
            if self._depth == 1:
                self._leave()
            self._depth = max(0, self._depth - 1)
            return
        self._depth += 1
        if self._depth == 1:
            self.tables.append([])
            self._down = {}

    def _inside(self, part: _Part) -> None:
        if part.tag in ("td", "th", "tr"):
            self._leave()
        if part.closes or self._cells > MAX_CELLS:
            return
        if part.tag == "tr":
            self.tables[-1].append([])
        elif part.tag in ("td", "th"):
            if not self.tables[-1]:
                self.tables[-1].append([])
            self._enter(part.attributes)

    def _enter(self, attributes: str) -> None:
        spans = {name.lower(): int(count) for name, count in _SPAN.findall(attributes)}
        row = self.tables[-1][-1]
        # Cells that reach down from the rows above take up their columns.
        while self._down.get(len(row), 0) > 0 and len(row) < _MOST_COLUMNS:
            self._down[len(row)] -= 1
            row.append("")
            self._cells += 1
        self._span = max(1, min(spans.get("col", 1), _MOST_COLUMNS - len(row)))
        for column in range(len(row), len(row) + self._span):
            self._down[column] = spans.get("row", 1) - 1
        self._cell = []

    def _leave(self) -> None:
        if self._cell is None:
            return
        row = self.tables[-1][-1]
        if len(row) < _MOST_COLUMNS:
            text = html.unescape("".join(self._cell)).replace("\xa0", " ")
            lines = (line.strip() for line in text.split("\n"))
            row += ["\n".join(lines).strip(), *[""] * (self._span - 1)]
            self._cells += self._span
        self._cell = None

    def _say(self, text: str) -> None:
        plain = _BLANKS.sub(" ", text)
        if self._cell is not None:
            self._cell.append(plain)
        elif not self._depth:
            self.beside += len(plain.strip())

    def _say_break(self) -> None:
        if self._cell and not self._cell[-1].endswith("\n"):
            self._cell.append("\n")
