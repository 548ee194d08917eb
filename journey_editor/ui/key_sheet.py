"""All keys and the capture language on one sheet, in columns that fit the window and type for any room."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journey_editor.capture import sheet
from journey_editor.translation import later, tr
from journey_editor.ui import shortcuts, style
from journey_editor.ui.action_table import MENUS
from journey_editor.ui.actions import bare
from journey_editor.ui.command_palette.matching import folded, words
from journey_editor.ui.controls.labels import label
from journey_editor.ui.present import window

_ON_THE_MAP: Final = (
    (later("Enter"), later("Type a title or text")),
    (later("Shift+arrows"), later("Choose several beside each other")),
    (later("Ctrl+arrows"), later("Go on, and keep what is chosen")),
    (later("Ctrl+Space"), later("Choose it as well, or no longer")),
    (later("Page up · Page down"), later("Go a page up or down")),
)
_WITH_THE_MOUSE: Final = (
    (later("Double click"), later("Type a title or text")),
    (later("Shift+click, or drag a frame"), later("Choose several")),
    (later("Drag the card’s edge"), later("Link two touchpoints")),
    (later("Drag a point of the curve"), later("Change an emotion; Shift for any value")),
    (later("Wheel, or drag with Space"), later("Move around")),
    (later("Ctrl+wheel, or pinch"), later("Zoom at the pointer")),
)
_WIDTH: Final = 268
"""Pixels of a column at the normal size of type."""
_GAP: Final = 34
_SHORT: Final = 18
"""Characters of several lines that are set beside each other."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines under a title: what to press or type, and what it does; `typed` ones are set as such."""

    title: str
    lines: tuple[tuple[str, str], ...]
    typed: bool = False


def blocks() -> Iterator[Block]:
    """Everything on the sheet: the keys of now by menu, the mouse, and the capture language."""
    changed = shortcuts.own()
    for menu, title in MENUS:
        anywhere: list[tuple[str, str]] = []
        on_map: list[tuple[str, str]] = []
        for spec in shortcuts.specs():
            if spec.menu == menu and (bound := shortcuts.keys(spec, changed)):
                lines = on_map if shortcuts.types(bound[0]) else anywhere
                lines.append((shortcuts.native(bound[0]), bare(tr(spec.text))))
        named = bare(tr(title))
        yield Block(named, tuple(anywhere))
        yield Block(tr("{menu}, while the map has the keys", menu=named), tuple(on_map))
    yield Block(tr("On the map"), tuple((tr(what), tr(does)) for what, does in _ON_THE_MAP))
    yield Block(tr("While presenting"), tuple((tr(what), tr(does)) for what, does in window.KEYS))
    yield Block(tr("With the mouse"), tuple((tr(what), tr(does)) for what, does in _WITH_THE_MOUSE))
    for part in sheet.PARTS:
        told = tuple((_together(entry.lines), tr(entry.makes)) for entry in part.entries)
        yield Block(tr("Capture: {part}", part=tr(part.title)), told, typed=True)


def _together(lines: tuple[str, ...]) -> str:
    """Short lines beside each other, longer ones below each other."""
    return ("    " if sum(map(len, lines)) < _SHORT else "\n").join(lines)


def matching(text: str) -> list[Block]:
    """The blocks with only the lines that say every word of a text; all when it is empty."""
    typed = words(text)
    found = []
    for block in blocks():
        if all(word in folded(block.title) for word in typed):
            lines = block.lines
        else:
            lines = tuple(line for line in block.lines if _says(line, typed))
        if lines:
            found.append(Block(block.title, lines, block.typed))
    return found


def _says(line: tuple[str, str], typed: tuple[str, ...]) -> bool:
    whole = folded(" ".join(line))
    return all(word in whole for word in typed)


class SheetView(QScrollArea):
    """The blocks in as many columns as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Keys and capture language"))
        self._text = ""
        self._percent = 100
        self._inner = QWidget()
        self._inner.setObjectName("SheetInner")
        self._parts: list[QWidget] = []
        self.setWidget(self._inner)
        self._fill()

    @property
    def percent(self) -> int:
        """The size of the type, 100 is normal."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Make the type larger or smaller."""
        if percent != self._percent:
            self._percent = percent
            self._fill()

    def search(self, text: str) -> None:
        """Show only what has these words."""
        self._text = text
        self._fill()
        self.verticalScrollBar().setValue(0)

    def _fill(self) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        found = matching(self._text)
        self._parts = [self._block(block) for block in found]
        if not found:
            self._parts = [label(tr("Nothing here says “{typed}”.", typed=self._text), "plain")]
        for part in self._parts:
            part.setParent(self._inner)
            part.show()
        self._place()

    def _block(self, block: Block) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._scaled(5))
        title = label(block.title, "plain")
        title.setFont(style.font(self._scaled(12), style.BOLD))
        title.setWordWrap(True)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._scaled(12))
        grid.setVerticalSpacing(self._scaled(2))
        for row, (what, does) in enumerate(block.lines):
            left, right = (does, what) if not block.typed else (what, does)
            grid.addWidget(self._words(left, strong=block.typed), row, 0, Qt.AlignmentFlag.AlignTop)
            side = Qt.AlignmentFlag.AlignLeft if block.typed else Qt.AlignmentFlag.AlignRight
            grid.addWidget(self._words(right, strong=not block.typed, side=side), row, 1)
        grid.setColumnStretch(0, 11 if block.typed else 12)
        grid.setColumnStretch(1, 10 if block.typed else 9)
        column.addLayout(grid)
        return holder

    def _words(
        self, text: str, *, strong: bool, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> QLabel:
        found = label(text, "plain")
        found.setWordWrap(True)
        found.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        found.setFont(style.font(self._scaled(12), style.SEMIBOLD if strong else QFont.Weight.Normal))
        return found

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self._percent / 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the columns for another width."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Lay the blocks out in order, down one column after the other, in columns of about one height."""
        room = self.viewport().width()
        gap, wanted = self._scaled(_GAP), self._scaled(_WIDTH)
        count = max(1, (room + gap) // (wanted + gap))
        width = (room - gap * (count - 1)) // count
        heights = [max(part.heightForWidth(width), part.minimumSizeHint().height()) for part in self._parts]
        between = self._scaled(15)
        limit = _least_height(heights, count, between)
        x = y = lowest = 0
        for part, height in zip(self._parts, heights, strict=True):
            if y and y + height > limit:
                x, y = x + width + gap, 0
            part.setGeometry(x, y, width, height)
            y += height + between
            lowest = max(lowest, y - between)
        self._inner.resize(room, lowest + 4)


def _least_height(heights: list[int], count: int, between: int) -> int:
    """The least height of columns into which blocks of these heights go in their order."""
    low, high = max(heights, default=0), sum(heights) + between * len(heights)
    while low < high:
        middle = (low + high) // 2
        if _columns(heights, middle, between) <= count:
            high = middle
        else:
            low = middle + 1
    return low


def _columns(heights: list[int], limit: int, between: int) -> int:
    columns, y = 1, 0
    for height in heights:
        if y and y + height > limit:
            columns, y = columns + 1, 0
        y += height + between
    return columns
