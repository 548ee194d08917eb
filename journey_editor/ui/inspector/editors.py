"""Editors of one value each, made from the kind that a field's description names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Record
from journey_editor.translation import tr
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.levels import LevelDots
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.controls.swatches import Swatches
from journey_editor.ui.controls.toggles import Switch
from journey_editor.ui.inspector.fields import Field
from journey_editor.ui.inspector.values import READINGS, NotUnderstoodError

_SEVERAL_LINES: Final = frozenset({"text", "lines"})


Maker = Callable[[Field, "Context"], "Editor"]


@dataclass(frozen=True, slots=True)
class Context:
    """What editors need to know beyond their own value."""

    session: Session
    theme: Theme
    makers: Mapping[str, Maker]
    """Which kind of field gets which editor."""


class Editor(QWidget):
    """Shows one value and tells when the person has given another one."""

    committed = Signal(object)
    misread = Signal(str)
    """What was typed is no such value; the sentence says so."""
    opened = Signal(str)
    """The thing with this id was pressed, to be selected."""

    def __init__(self) -> None:
        super().__init__()
        self.of_map = False
        """Whether other things of the map show in it, so that it must look again at every change."""
        self.says_several = False
        """Whether `put_several` is told in words inside the editor."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    @property
    def is_idle(self) -> bool:
        """Whether nothing has been begun here that is not in the map."""
        typed: list[Line | Area] = [*self.findChildren(Line), *self.findChildren(Area)]
        return not any(line.is_touched for line in typed)

    def put(self, value: object) -> None:
        """Show the value that the record has."""
        raise NotImplementedError

    def put_several(self) -> None:
        """Show that several things have several values."""
        self.put(None)

    def flush(self) -> None:
        """Commit what is being typed."""

    def mark_wrong(self, *, wrong: bool) -> None:
        """Show whether what is typed was refused."""


class Section(Editor):
    """A part of a form that looks at the whole record and does its own edits."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context

    def put(self, value: object) -> None:
        """A section shows a record, not a value."""

    def put_record(self, record: Record) -> None:
        """Show what belongs to a record."""
        raise NotImplementedError


class TypedEditor(Editor):
    """One or several lines to type in, for every kind of value that can be written down."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.says_several = True
        self._reading = READINGS[field.kind]
        self._hint = field.hint
        many = field.kind in _SEVERAL_LINES
        self.line = Area(field.label, field.hint) if many else Line(field.label, field.hint)
        self.line.committed.connect(self._on_committed)
        self.setFocusProxy(self.line)
        self.column.addWidget(self.line)

    def put(self, value: object) -> None:
        """Show a value as text."""
        self.line.setPlaceholderText(self._hint)
        self.line.put(self._reading.shown(value))

    def put_several(self) -> None:
        """Show an empty line that says why it is empty."""
        self.put(None)
        self.line.setPlaceholderText(tr("Several values"))

    def flush(self) -> None:
        """Commit what is being typed."""
        self.line.flush()

    def mark_wrong(self, *, wrong: bool) -> None:
        """Give the line a red border while its text cannot be taken."""
        if bool(self.line.property("wrong")) != wrong:
            self.line.setProperty("wrong", wrong)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def _on_committed(self, text: str) -> None:
        try:
            value = self._reading.read(text)
        except NotUnderstoodError as error:
            self.misread.emit(str(error))
        else:
            self.committed.emit(value)


Control = Segments | LevelDots | Swatches | DropDown


class ChosenEditor(Editor):
    """A control in which one of several values is chosen."""

    def __init__(self, control: Control) -> None:
        super().__init__()
        self.control = control
        self.says_several = isinstance(control, DropDown)
        control.chosen.connect(self._on_chosen)
        self.column.addWidget(control)

    def put(self, value: object) -> None:
        """Show a value as the chosen one."""
        self.control.set_value(value)  # type: ignore[arg-type]

    def put_several(self) -> None:
        """Show none as the chosen one."""
        self.control.show_several()

    def _on_chosen(self, value: object) -> None:
        self.committed.emit(value)


class SwitchEditor(Editor):
    """A switch that carries the field's label itself."""

    def __init__(self, field: Field, theme: Theme) -> None:
        super().__init__()
        self.switch = Switch(field.label, theme)
        self.switch.clicked.connect(self._on_clicked)
        self.column.addWidget(self.switch)

    def put(self, value: object) -> None:
        """Show on or off."""
        self.switch.setChecked(bool(value))

    def _on_clicked(self) -> None:
        self.committed.emit(self.switch.isChecked())


def _typed(field: Field, context: Context) -> Editor:
    return TypedEditor(field)


def _segments(field: Field, context: Context) -> Editor:
    return ChosenEditor(Segments(field.label, field.choices, optional=field.optional))


def _choice(field: Field, context: Context) -> Editor:
    lines = [Choice(value, text) for value, text in field.choices]
    return ChosenEditor(DropDown(field.label, lambda: lines, context.theme))


def _switch(field: Field, context: Context) -> Editor:
    return SwitchEditor(field, context.theme)


def _level(field: Field, context: Context) -> Editor:
    kind = "opportunity" if "opportunity" in field.when else "pain_point"
    token = "success" if kind == "opportunity" else "danger"
    return ChosenEditor(LevelDots(field.label, context.theme, token))


def _stage_color(field: Field, context: Context) -> Editor:
    return ChosenEditor(Swatches(field.label, context.theme.stages, context.theme))


def _persona_color(field: Field, context: Context) -> Editor:
    return ChosenEditor(Swatches(field.label, context.theme.personas[:6], context.theme))


MAKERS: Final[dict[str, Maker]] = {
    **dict.fromkeys(READINGS, _typed),
    "segments": _segments,
    "choice": _choice,
    "switch": _switch,
    "level": _level,
    "stage_color": _stage_color,
    "persona_color": _persona_color,
}
