"""A form: labelled editors for the fields of one record, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_editor.model.records import Note, Record
from journey_editor.translation import tr
from journey_editor.ui.controls.labels import label
from journey_editor.ui.inspector import changes
from journey_editor.ui.inspector.editors import Context, Section
from journey_editor.ui.inspector.fields import Field, Row, said

_UNSEEN = object()


class FieldBox(QWidget):
    """One field: its label, its editor, and below it what is wrong."""

    committed = Signal(object, object)

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__()
        self.field = field
        self.editor = context.makers[field.kind](field, context)
        self._record: Record | None = None
        self._value: object = _UNSEEN
        self._problem = label("", "problem")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        if field.kind not in ("switch", "notes"):
            column.addWidget(label(field.label, "label"))
        column.addWidget(self.editor)
        column.addWidget(self._problem)
        self.editor.committed.connect(self._on_committed)
        self.editor.misread.connect(self._on_misread)

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; empty when nothing is."""
        return self._problem.text()

    def put(self, record: Record, *, other: bool) -> None:
        """Show a record's value; `other` says that it is not the record shown before.

        What is being typed stays as long as the value it is about to replace stays.
        """
        self._record = record
        if isinstance(self.editor, Section):
            self.editor.put_record(record)
            return
        value = changes.value_of(record, self.field.name)
        if other or value != self._value or self.editor.of_map:
            self._value = value
            self.editor.put(value)
            self._complain("")

    def is_used(self, record: Record) -> bool:
        """Whether the field says anything about this record."""
        when = self.field.when
        if not when or not isinstance(record, Note):
            return True
        return record.kind in when or changes.value_of(record, self.field.name) not in (None, "")

    def _on_misread(self, sentence: str) -> None:
        self._complain(tr("{sentence}; the old one is kept.", sentence=sentence) if sentence else "")

    def _on_committed(self, value: object) -> None:
        assert self._record is not None
        wrong = changes.problem(self._record, self.field, value)
        if wrong:
            self._complain(f"{wrong}.")
            return
        self._complain("")
        self._value = value
        self.editor.put(value)
        self.committed.emit(self.field, value)

    def _complain(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.editor.mark_wrong(wrong=bool(sentence))
        self.editor.setAccessibleDescription(sentence)


class Form(QWidget):
    """The fields of one kind of record, below and beside each other."""

    committed = Signal(object, object)
    """The `Field` that was changed and its new value, which is legal."""

    def __init__(self, rows: Sequence[Row], context: Context) -> None:
        super().__init__()
        self._rows: list[tuple[QWidget, list[FieldBox]]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(13)
        for row in rows:
            fields = row if isinstance(row, tuple) else (row,)
            boxes = [FieldBox(said(field), context) for field in fields]
            holder = boxes[0] if len(boxes) == 1 else _beside(boxes)
            self._rows.append((holder, boxes))
            column.addWidget(holder)
            for box in boxes:
                box.committed.connect(self.committed)

    def boxes(self) -> Iterator[FieldBox]:
        """All fields from top to bottom."""
        for _, boxes in self._rows:
            yield from boxes

    def box(self, name: str) -> FieldBox:
        """The field of that name; KeyError when there is none."""
        found = next((box for box in self.boxes() if box.field.name == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def put(self, record: Record, *, other: bool) -> None:
        """Show a record; `other` says that it is not the one shown before."""
        for holder, boxes in self._rows:
            holder.setVisible(any(box.is_used(record) for box in boxes))
            for box in boxes:
                box.put(record, other=other)

    def flush(self) -> None:
        """Commit what is being typed."""
        for box in self.boxes():
            box.editor.flush()


def _beside(boxes: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for box in boxes:
        row.addWidget(box, 1, Qt.AlignmentFlag.AlignTop)
    return holder
