"""Small fields of the form: lengths, sizes of paper, and buttons of which several can be pressed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from journey_editor.errors import JourneyError
from journey_editor.translation import tr
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.segments import segments
from journey_editor.ui.inspector.values import NotUnderstoodError, number

_SIZE: Final = re.compile(r"\s*([\d.,]+)\s*(?:mm)?\s*[x×*]\s*([\d.,]+)\s*(?:mm)?\s*", re.IGNORECASE)


class NumberField(QWidget):
    """A number from 0 on with its label; what cannot be read is said below."""

    committed = Signal()

    def __init__(self, name: str, shown: str, hint: str = "", most: float = 1000.0) -> None:
        super().__init__()
        self._most = most
        self.line = Line(name, hint)
        self.problem = label("", "problem")
        self.problem.hide()
        column = _column(self)
        column.addWidget(label(shown, "label"))
        column.addWidget(self.line)
        column.addWidget(self.problem)
        self.line.committed.connect(self._on_committed)

    @property
    def value(self) -> float | None:
        """The number; None for nothing, or for what is no number."""
        try:
            return self._read()
        except JourneyError:
            return None

    def put(self, value: float | None) -> None:
        """Show a number."""
        self.line.put("" if value is None else f"{value:g}")
        self.complain()

    def complain(self) -> bool:
        """Whether what is typed cannot be used; it is then said below."""
        return _said(self.problem, self.line, self._read)

    def _read(self) -> float | None:
        text = self.line.text()
        value = number(text) if text.strip() else None
        if value is not None and not 0 <= value <= self._most:
            raise NotUnderstoodError(tr("Give a number from 0 to {most}", most=f"{self._most:g}"))
        return value

    def _on_committed(self, text: str) -> None:
        if not self.complain():
            self.line.put(text.strip())
            self.committed.emit()


class SizeField(QWidget):
    """Width and height of paper in millimetres."""

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = Line(tr("Width × height in millimetres"), "600 × 300")
        self.problem = label("", "problem")
        self.problem.hide()
        column = _column(self)
        column.addWidget(label(tr("Width × height in mm"), "label"))
        column.addWidget(self.line)
        column.addWidget(self.problem)
        self.line.committed.connect(self._on_committed)

    @property
    def value(self) -> str:
        """The size as settings name it; empty for nothing, or for what is no size."""
        try:
            return self._read()
        except JourneyError:
            return ""

    def put(self, paper: str) -> None:
        """Show a size as settings name it."""
        found = _SIZE.fullmatch(paper)
        self.line.put(f"{found[1]} × {found[2]}" if found else "")
        self.complain()

    def complain(self) -> bool:
        """Whether what is typed cannot be used; it is then said below."""
        return _said(self.problem, self.line, self._read)

    def _read(self) -> str:
        found = _SIZE.fullmatch(self.line.text())
        if found is None:
            raise NotUnderstoodError(tr("Type width and height of the paper like 600 × 300"))
        w, h = (number(side) for side in found.groups())
        if min(w, h) < 20 or max(w, h) > 5080:
            raise NotUnderstoodError(tr("Both sides must be from 20 to 5080 mm"))
        return f"{w:.10g}x{h:.10g}mm"

    def _on_committed(self, text: str) -> None:
        if not self.complain():
            self.line.put(text.strip())
            self.committed.emit()


class Several(QWidget):
    """Choices side by side of which at least one is taken."""

    chosen = Signal()

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons = segments(self, name, choices, several=True)
        for button in self.buttons.values():
            button.clicked.connect(self._on_clicked)

    @property
    def values(self) -> tuple[str, ...]:
        """What is taken."""
        return tuple(value for value, button in self.buttons.items() if button.isChecked())

    def set_values(self, values: Sequence[str]) -> None:
        """Take these and no others; the first when there is none of them."""
        wanted = [value for value in self.buttons if value in values] or [next(iter(self.buttons))]
        for value, button in self.buttons.items():
            button.setChecked(value in wanted)

    def _on_clicked(self) -> None:
        button = self.sender()
        if not self.values and isinstance(button, QPushButton):
            button.setChecked(True)
            return
        self.chosen.emit()


def labelled(text: str, control: QWidget) -> QWidget:
    """A control with its label above."""
    holder = QWidget()
    column = _column(holder)
    column.addWidget(label(text, "label"))
    column.addWidget(control)
    return holder


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    return column


def _said(problem: QLabel, line: Line, read: Callable[[], object]) -> bool:
    try:
        read()
        sentence = ""
    except JourneyError as error:
        sentence = f"{error}."
    problem.setText(sentence)
    problem.setVisible(bool(sentence))
    line.setProperty("wrong", bool(sentence))
    line.style().unpolish(line)
    line.style().polish(line)
    return bool(sentence)
