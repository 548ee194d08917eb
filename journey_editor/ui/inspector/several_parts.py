"""Editors for what is said of several things at once: lists, flags, personas and emotions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.model.edits import Edit
from journey_editor.model.records import Persona
from journey_editor.translation import grouped, inside, later, tr, tr_n
from journey_editor.ui import icons
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.faces import FaceRow
from journey_editor.ui.controls.labels import label, plain
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.toggles import Switch, TickBox
from journey_editor.ui.inspector import together
from journey_editor.ui.inspector.editors import Context, Editor, Maker
from journey_editor.ui.inspector.fields import Field
from journey_editor.ui.inspector.sections.experiences import signed
from journey_editor.ui.inspector.sections.parts import AddLine, clear
from journey_editor.ui.inspector.together import Thing
from journey_editor.ui.inspector.values import READINGS, NotUnderstoodError, number

_MOST: Final = 12
_KEYS_ONLY: Final = Qt.FocusPolicy.TabFocus
_ADD: Final = {
    "tags": later("Add a tag to all"),
    "segments": later("Add a segment to all"),
    "tools": later("Add a tool to all"),
    "channels": later("Add a channel to all"),
}


class ManyEditor(Editor):
    """Looks at several things itself and does its own edits, each one step for all."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__()
        self.field = field
        self.context = context
        self.records: Sequence[Thing] = ()

    def put(self, value: object) -> None:
        """A part shows things, not a value."""

    def put_records(self, records: Sequence[Thing], *, other: bool) -> None:
        """Show what these things have; `other` says that they are not the ones shown before."""
        self.records = records
        if other:
            self.forget()
        self.show_records()

    def now(self) -> list[Thing]:
        """The things as they are now, those that are still there."""
        return together.chosen(self.context.session.journey, (record.id for record in self.records))

    def show_records(self) -> None:
        """Show what the things have now."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drop what is typed and was refused."""

    def do(self, edit: Edit | None) -> None:
        """Make a change, and show what there is when it was refused."""
        self.misread.emit("")
        session = self.context.session
        step = tr("Edit {field}", field=inside(self.field.label))
        if edit is None or not session.do(edit, step):
            self.records = self.now()
            self.show_records()


class FlagOfMany(ManyEditor):
    """A switch that is in the middle while a flag is on for some; pressing it puts all on, then all off."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__(field, context)
        self.switch = _ThreeWay(field.label, context.theme)
        self.words = label("", "faint")
        self.switch.clicked.connect(self._on_clicked)
        self.setFocusProxy(self.switch)
        self.column.addWidget(self.switch)
        self.column.addWidget(self.words)

    def show_records(self) -> None:
        """Show on, off, or for how many it is on."""
        count = sum(bool(getattr(record, self.field.name)) for record in self.records)
        self.switch.setCheckState(_state(count, len(self.records)))
        self.words.setText(_on_for(count, len(self.records)))
        self.switch.setAccessibleDescription(self.words.text())

    def _on_clicked(self) -> None:
        wanted = self.switch.checkState() == Qt.CheckState.Checked
        self.do(together.change(self.context.session.journey, self.now(), self.field.name, wanted))


def _turn(box: QCheckBox) -> None:
    """What a click on a box of three states does: it never asks for some of them."""
    on = box.checkState() == Qt.CheckState.Checked
    box.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


class _ThreeWay(Switch):
    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text, theme)
        self.setTristate(True)

    def nextCheckState(self) -> None:
        _turn(self)


class _ThreeWayTick(TickBox):
    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text, theme)
        self.setTristate(True)

    def nextCheckState(self) -> None:
        _turn(self)


class PersonasOfMany(ManyEditor):
    """The map's personas, each ticked for all, for some or for none of several notes."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__(field, context)
        self.of_map = True
        self.boxes: dict[str, TickBox] = {}

    def show_records(self) -> None:
        """Show who is named, and by how many."""
        found = together.members(self.records, self.field.name)
        personas = self.context.session.journey.personas
        if [(one.id, one.name) for one in personas] != [(id_, box.text()) for id_, box in self.boxes.items()]:
            clear(self.column)
            self.boxes = {one.id: _ThreeWayTick(one.name, self.context.theme) for one in personas}
            for box in self.boxes.values():
                box.clicked.connect(self._on_clicked)
                self.column.addWidget(box)
        for id_, box in self.boxes.items():
            box.setCheckState(_state(found[id_], len(self.records)))
            words = _on_for(found[id_], len(self.records))
            box.setAccessibleDescription(words)
            box.setToolTip(words)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        id_ = next(id_ for id_, box in self.boxes.items() if box is pressed)
        if self.boxes[id_].checkState() == Qt.CheckState.Checked:
            self.do(together.add(self.now(), self.field.name, (id_,)))
        else:
            self.do(together.take(self.now(), self.field.name, id_))


class ListOfMany(ManyEditor):
    """What stands in a list of several things, to be added to all of them or taken off all."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__(field, context)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.more = label("", "faint")
        words = tr(_ADD[field.name])
        self.adding = AddLine(words, field.hint)
        self.adding.typed.connect(self._on_typed)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.more)
        self.column.addWidget(self.adding)
        self.adds: dict[str, QToolButton] = {}
        self.takes: dict[str, QToolButton] = {}
        self._shown: list[tuple[str, int]] | None = None
        self._of = 0

    def show_records(self) -> None:
        """Show the members, the commonest first."""
        found = together.members(self.records, self.field.name)
        ranked = sorted(found.items(), key=lambda it: (-it[1], it[0].casefold()))
        rest = len(ranked) - _MOST
        self.more.setVisible(rest > 0)
        self.more.setText(tr_n(rest, later("and {n} more"), later("and {n} more")))
        if ranked[:_MOST] == self._shown and self._of == len(self.records):
            return
        self._shown, self._of = ranked[:_MOST], len(self.records)
        focused = self.window().focusWidget()
        had_keys = focused is not None and self.isAncestorOf(focused)
        clear(self._rows)
        self.adds, self.takes = {}, {}
        for text, count in self._shown:
            self._rows.addWidget(self._row(text, count))
        if had_keys and not self.adding.line.isVisible():
            self.adding.button.setFocus()

    def forget(self) -> None:
        """Drop what is typed."""
        self.adding.line.put("")

    def flush(self) -> None:
        """Add what is typed."""
        self.adding.flush()

    def _row(self, text: str, count: int) -> QWidget:
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(4)
        words = label(text if len(text) <= 40 else f"{text[:39]}…", "plain")
        words.setToolTip(plain(text))
        row.addWidget(words)
        many = label(_for_how_many(count, self._of), "faint")
        many.setWordWrap(False)
        row.addStretch()
        row.addWidget(many)
        if count < self._of:
            add = _small("plus", tr("Add “{item}” to all", item=text), self.context.theme)
            add.clicked.connect(self._on_add)
            self.adds[text] = add
            row.addWidget(add)
        take = _small("x", tr("Take “{item}” off all", item=text), self.context.theme)
        take.clicked.connect(self._on_take)
        self.takes[text] = take
        row.addWidget(take)
        return found

    def _on_typed(self, text: str) -> None:
        items = READINGS[self.field.kind].read(text)
        if isinstance(items, tuple):
            self.do(together.add(self.now(), self.field.name, items))

    def _on_add(self) -> None:
        text = _pressed(self.adds, self.sender())
        self.do(together.add(self.now(), self.field.name, (text,)))

    def _on_take(self) -> None:
        text = _pressed(self.takes, self.sender())
        self.do(together.take(self.now(), self.field.name, text))


class FeelingsOfMany(ManyEditor):
    """A row for each persona: what it feels at several touchpoints."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__(field, context)
        self.of_map = True
        self.rows: dict[str, FeelingRow] = {}
        self._named: list[tuple[str, str]] | None = None

    def show_records(self) -> None:
        """Show what each persona feels."""
        personas = self.context.session.journey.personas
        named = [(one.id, one.name) for one in personas]
        if named != self._named:
            self._named = named
            clear(self.column)
            self.rows = {one.id: FeelingRow(one, self) for one in personas}
            for row in self.rows.values():
                self.column.addWidget(row)
            if not personas:
                self.column.addWidget(label(tr("Add a persona to say how it feels."), "faint"))
        for one in personas:
            felt = together.emotion(self.context.session.journey, one.id, self.records)
            self.rows[one.id].put(one, felt)

    def forget(self) -> None:
        """Drop what is typed and was refused."""
        for row in self.rows.values():
            row.value.put("")

    def flush(self) -> None:
        """Commit what is being typed."""
        for row in self.rows.values():
            row.value.flush()


class FeelingRow(QWidget):
    """One persona's emotion at several touchpoints."""

    def __init__(self, persona: Persona, part: FeelingsOfMany) -> None:
        super().__init__()
        self._persona = persona.id
        self._part = part
        self._avatar = QLabel()
        self._avatar.setFixedSize(22, 22)
        self.faces = FaceRow(part.context.theme)
        self.faces.setAccessibleName(tr("{name}: emotion", name=persona.name))
        self.value = Line(tr("{name}: emotion from -2 to +2", name=persona.name), "–")
        self.value.setFixedWidth(50)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.value.setToolTip(tr("From -2 to +2"))
        self.words = label("", "faint")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._avatar)
        row.addStretch()
        row.addWidget(self.faces)
        row.addStretch()
        row.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.words)
        self.faces.chosen.connect(self._feel)
        self.value.committed.connect(self._on_value)

    def put(self, persona: Persona, felt: Sequence[float | None]) -> None:
        """Show the one emotion, or say which there are."""
        context = self._part.context
        self._avatar.setPixmap(avatar_of(context.session, persona, context.theme, 22).pixmap(22, 22))
        self._avatar.setToolTip(plain(persona.name))
        alone = felt[0] if len(felt) == 1 else None
        self.faces.set_level(alone)
        if not self.value.is_touched:
            self.value.put(signed(alone))
        self.words.setText(_range(felt))
        self.words.setVisible(len(felt) > 1)
        self.value.setAccessibleDescription(self.words.text())
        self.faces.setAccessibleDescription(self.words.text())

    def _on_value(self, text: str) -> None:
        try:
            felt = number(text) if text.strip() else None
        except NotUnderstoodError as error:
            self._part.misread.emit(str(error))
            return
        if felt is not None and not -2 <= felt <= 2:
            wrong = tr("“{typed}” is no emotion; type a number from -2 to +2", typed=text.strip())
            self._part.misread.emit(wrong)
            return
        self._feel(felt)

    def _feel(self, felt: float | None) -> None:
        self.value.put("")
        journey = self._part.context.session.journey
        self._part.do(together.feel(journey, self._persona, self._part.now(), felt))


def _range(felt: Sequence[float | None]) -> str:
    known = [one for one in felt if one is not None]
    if len(felt) < 2:
        return ""
    if len(known) == 1:
        return tr("{emotion}, or none", emotion=signed(known[0]))
    words = tr("From {low} to {high}", low=signed(known[0]), high=signed(known[-1]))
    return (
        words
        if None not in felt
        else tr("From {low} to {high}, or none", low=signed(known[0]), high=signed(known[-1]))
    )


def _state(count: int, of: int) -> Qt.CheckState:
    if not count:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if count == of else Qt.CheckState.PartiallyChecked


def _on_for(count: int, of: int) -> str:
    if not count:
        return tr("Off for all")
    return (
        tr("On for all")
        if count == of
        else tr("On for {some} of {all}", some=grouped(count), all=grouped(of))
    )


def _for_how_many(count: int, of: int) -> str:
    return tr("all") if count == of else tr("{some} of {all}", some=grouped(count), all=grouped(of))


def _pressed(buttons: dict[str, QToolButton], sender: QObject) -> str:
    return next(text for text, button in buttons.items() if button is sender)


def _small(icon: str, name: str, theme: Theme) -> QToolButton:
    found = QToolButton()
    found.setProperty("icononly", True)
    found.setIcon(icons.icon(icon, theme))
    found.setIconSize(QSize(14, 14))
    found.setAccessibleName(name)
    found.setToolTip(plain(name))
    found.setFocusPolicy(_KEYS_ONLY)
    return found


MAKERS: Final[dict[str, Maker]] = {
    "list": ListOfMany,
    "switch": FlagOfMany,
    "personas": PersonasOfMany,
    "experiences": FeelingsOfMany,
}
