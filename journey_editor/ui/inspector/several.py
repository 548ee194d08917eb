"""The page for several things: what they have in common, to be changed in all of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from journey_editor.model import fragments, plans
from journey_editor.model.records import Link
from journey_editor.translation import inside, later, tr, tr_n
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.inspector import changes, several_parts, together
from journey_editor.ui.inspector.editors import Context
from journey_editor.ui.inspector.fields import Field, said
from journey_editor.ui.inspector.several_parts import ManyEditor
from journey_editor.ui.inspector.together import SEVERAL, Thing

_AT_ONCE: Final = 10_000
"""Things that are looked up in one step."""


class SharedBox(QWidget):
    """One field of several things: its label, whether values differ, its editor, and what is wrong."""

    committed = Signal(object, object)
    """The `Field` and its new value for all, which is legal."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__()
        self.field = field
        self.editor = context.makers[field.kind](field, context)
        self._records: Sequence[Thing] = ()
        self._value: object = self
        self.differ = label("", "faint")
        self.differ.setWordWrap(False)
        # A switch tells that things differ itself, so its line is in no layout.
        self.differ.setParent(self)
        self.differ.hide()
        self._problem = label("", "problem")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if field.kind != "switch":
            row = QHBoxLayout()
            row.addWidget(label(field.label, "label"))
            row.addStretch()
            row.addWidget(self.differ)
            self.differ.setVisible(not self.editor.says_several)
            column.addLayout(row)
        column.addWidget(self.editor)
        column.addWidget(self._problem)
        self.editor.committed.connect(self._on_committed)
        self.editor.misread.connect(self._on_misread)

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; empty when nothing is."""
        return self._problem.text()

    def put(self, records: Sequence[Thing], *, other: bool) -> None:
        """Show what these things have; `other` says that they are not the ones shown before."""
        self._records = records
        if isinstance(self.editor, ManyEditor):
            self.editor.put_records(records, other=other)
            if other:
                self._complain("")
            return
        value = together.value(records, self.field.name)
        if not other and value == self._value and not self.editor.of_map:
            return
        self._value = value
        self.differ.setText(tr("Several values") if value is SEVERAL else "")
        if value is SEVERAL:
            self.editor.put_several()
        else:
            self.editor.put(value)
        self._complain("")

    def forget(self) -> None:
        """Drop what is typed."""
        if isinstance(self.editor, ManyEditor):
            self.editor.forget()
        else:
            self.editor.put_several()
        self._value = self
        self._complain("")

    def _on_misread(self, sentence: str) -> None:
        self._complain(tr("{sentence}; nothing is changed.", sentence=sentence) if sentence else "")

    def _on_committed(self, value: object) -> None:
        kinds = {type(record): record for record in self._records}
        wrongs = (changes.problem(record, self.field, value) for record in kinds.values())
        wrong = next((one for one in wrongs if one), "")
        if wrong:
            self._complain(f"{wrong}.")
            return
        self._complain("")
        self._value = value
        self.differ.setText("")
        # Before anybody hears of it, as they may make the whole page offer what is typed.
        self.editor.put(value)
        self.committed.emit(self.field, value)

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.editor.mark_wrong(wrong=bool(sentence))
        self.editor.setAccessibleDescription(sentence or self.differ.text())


class SharedForm(QWidget):
    """The fields that things of some kinds share."""

    committed = Signal(object, object)

    def __init__(self, fields: Sequence[Field], context: Context) -> None:
        super().__init__()
        self.boxes = {field.name: SharedBox(said(field), context) for field in fields}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(13)
        for box in self.boxes.values():
            column.addWidget(box)
            box.committed.connect(self.committed)

    def forget(self) -> None:
        """Drop what is typed."""
        for box in self.boxes.values():
            box.forget()


class ManyPage(QWidget):
    """Shows several things and edits all of them, each change one step."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = Context(context.session, context.theme, {**context.makers, **several_parts.MAKERS})
        self._forms: dict[tuple[Field, ...], SharedForm] = {}
        self._shown: SharedForm | None = None
        self._ids: tuple[str, ...] = ()
        self.kinds = QLabel()
        self.kinds.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds.setProperty("heading", True)
        self.kinds.setWordWrap(True)
        self.hint = label(tr("A change here changes all of them."), "faint")
        self.duplicate = QPushButton(tr("Duplicate"))
        self.duplicate.setAccessibleName(tr("Duplicate what is selected"))
        self.delete = QPushButton(tr("Delete"))
        self.delete.setProperty("danger", True)
        self.delete.setAccessibleName(tr("Delete what is selected"))
        by_enter(self.duplicate, self.delete)
        self.duplicate.clicked.connect(self._on_duplicate)
        self.delete.clicked.connect(self._on_delete)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 20, 18, 20)
        self._column.setSpacing(10)
        self._column.addWidget(label(tr("Selection").upper(), "caption"))
        self._column.addWidget(self.kinds)
        self._column.addWidget(self.hint)
        self._column.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.duplicate)
        row.addWidget(self.delete)
        row.addStretch()
        self._column.addSpacing(6)
        self._column.addLayout(row)
        self._column.addStretch()

    def box(self, name: str) -> SharedBox:
        """The field of that name that is shown; KeyError when there is none."""
        if self._shown is None:
            raise KeyError(name)
        return self._shown.boxes[name]

    def names(self) -> Iterator[str]:
        """The fields that are shown."""
        yield from self._shown.boxes if self._shown is not None else ()

    def put(self, ids: tuple[str, ...]) -> None:
        """Show several things; what is being typed for others is committed first."""
        for _ in self.putting(ids):
            pass

    def putting(self, ids: tuple[str, ...]) -> Iterator[None]:
        """The same in steps, none of which takes long for very many things."""
        other = ids != self._ids
        if other:
            self.flush()
        self._ids = ids
        records: list[Thing] = []
        for start in range(0, len(ids), _AT_ONCE):
            records += together.chosen(self._context.session.journey, ids[start : start + _AT_ONCE])
            yield
        if not records:
            return
        self.kinds.setText(together.said(records))
        yield
        fields = together.common(records)
        yield
        form = self._form(fields)
        self.hint.setVisible(bool(form.boxes))
        frozen = self._context.session.read_only
        self.duplicate.setEnabled(not frozen)
        # A link is copied with its ends only.
        self.duplicate.setVisible(not all(isinstance(record, Link) for record in records))
        self.delete.setEnabled(not frozen)
        for box in form.boxes.values():
            yield
            box.put(records, other=other)

    def flush(self) -> None:
        """Commit what is being typed; for things that are gone drop it, or undo would show it again."""
        journey = self._context.session.journey
        if not any(id_ in journey for id_ in self._ids):
            self.forget()
        elif self._shown is not None:
            for box in self._shown.boxes.values():
                box.editor.flush()

    def forget(self) -> None:
        """Drop what is being typed: another map has come."""
        self._ids = ()

    def _records(self) -> list[Thing]:
        return together.chosen(self._context.session.journey, self._ids)

    def _form(self, fields: tuple[Field, ...]) -> SharedForm:
        """The form for these fields, made when they are first needed."""
        form = self._forms.get(fields)
        if form is None:
            form = self._forms[fields] = SharedForm(fields, self._context)
            form.committed.connect(self._on_committed)
            self._column.insertWidget(4, form)
        if form is not self._shown:
            if self._shown is not None:
                # What is still typed there, as what it was for is gone, must not come to others.
                self._shown.forget()
                self._shown.hide()
            self._shown = form
            form.show()
        return form

    def _on_committed(self, field: Field, value: object) -> None:
        session = self._context.session
        records = self._records()
        if not records:
            return
        edit = together.change(session.journey, records, field.name, value)
        step = tr("Edit {field}", field=inside(field.label))
        if edit is None or not session.do(edit, step):
            self.box(field.name).put(records, other=True)

    def _on_duplicate(self) -> None:
        session = self._context.session
        made = fragments.duplicate(session.journey, self._ids)
        label_ = tr_n(len(self._ids), later("Duplicate"), later("Duplicate {n} things"))
        if made is not None and session.do(made[0], label_):
            session.select(made[1])

    def _on_delete(self) -> None:
        edit = plans.remove(self._context.session.journey, self._ids)
        if edit is not None:
            count = len(self._ids)
            self._context.session.do(edit, tr_n(count, later("Delete {n} thing"), later("Delete {n} things")))
