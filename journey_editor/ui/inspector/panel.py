"""The inspector: one page for each kind of thing, shown for what is selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model import plans
from journey_editor.model.records import Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.translation import inside, later, tr, tr_n
from journey_editor.ui import kinds
from journey_editor.ui.controls.focus import first_field, holds
from journey_editor.ui.controls.labels import label
from journey_editor.ui.inspector import changes, editors, fields, pickers, sections
from journey_editor.ui.inspector.changes import Subject
from journey_editor.ui.inspector.editors import Context
from journey_editor.ui.inspector.fields import Field, Row
from journey_editor.ui.inspector.form import Form

WIDTH: Final = 330
_KEYS_ONLY: Final = Qt.FocusPolicy.TabFocus
_ROWS: Final[dict[type, tuple[str, Sequence[Row]]]] = {
    Stage: (later("Stage"), fields.STAGE),
    Touchpoint: (later("Touchpoint"), fields.TOUCHPOINT),
    Persona: (later("Persona"), fields.PERSONA),
    Note: (later("Note"), fields.NOTE),
    Link: (later("Link"), fields.LINK),
    MapInfo: (later("Map"), fields.MAP),
}


class Page(QWidget):
    """The form of one kind of record, which edits the record it shows."""

    opened = Signal(str)

    def __init__(self, kind: type, context: Context) -> None:
        super().__init__()
        self._context = context
        self._id: str | None = None
        title, rows = tr(_ROWS[kind][0]), _ROWS[kind][1]
        self.form = Form(rows, context)
        self.form.committed.connect(self._on_committed)
        for box in self.form.boxes():
            box.editor.opened.connect(self.opened)
        self._name = title
        self._caption = label(title.upper(), "caption")
        self._said_id = label("", "faint")
        self._said_id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 20, 18, 20)
        column.setSpacing(14)
        column.addWidget(self._caption)
        column.addWidget(self.form)
        column.addWidget(self._said_id)
        column.addStretch()

    @property
    def id(self) -> str | None:
        """The id of the record that is shown; empty for the map, None before the first."""
        return self._id

    def put(self, record: Subject) -> None:
        """Show a record."""
        id_ = "" if isinstance(record, MapInfo) else record.id
        other = id_ != self._id
        if other:
            self.flush()
        self._id = id_
        self._said_id.setText(
            tr("Id: {id}", id=record.id) if record.id and not record.id.startswith("~") else ""
        )
        self.form.put(record, other=other)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._id is not None and changes.subject(self._context.session.journey, self._id) is not None:
            self.form.flush()

    def forget(self) -> None:
        """Drop what is being typed: another map has come."""
        self._id = None

    def _on_committed(self, field: Field, value: object) -> None:
        session = self._context.session
        record = changes.subject(session.journey, self._id or "")
        if record is None:
            return
        edit = changes.change(session.journey, record, field.name, value)
        if edit is not None and not session.do(edit, tr("Edit {field}", field=inside(field.label))):
            self.form.box(field.name).put(record, other=True)


class Inspector(QScrollArea):
    """The panel at the right of the window."""

    left = Signal()
    """Whatever had the keys here is about to go or done; somebody else should take them."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._context = Context(session, theme, {**editors.MAKERS, **pickers.MAKERS, **sections.MAKERS})
        self.pages: dict[type, Page] = {}
        self.setObjectName("Inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.many = _Many(session)
        self._column.addWidget(self.many)
        self.setWidget(self._holder)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self.refresh)
        session.replaced.connect(self._on_replaced)
        self.refresh()

    def sizeHint(self) -> QSize:
        """As wide as in the design."""
        return QSize(WIDTH, 600)

    def page(self, kind: type) -> Page:
        """The page for one type of record, made when it is first needed."""
        if kind not in self.pages:
            page = Page(kind, self._context)
            page.opened.connect(self._on_opened)
            page.hide()
            self.pages[kind] = page
            self._column.addWidget(page)
        return self.pages[kind]

    @property
    def shown(self) -> Page | None:
        """The page that is shown; None while several things are selected."""
        return next((page for page in self.pages.values() if not page.isHidden()), None)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self.shown is not None:
            self.shown.flush()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field of the page that is shown."""
        if self.shown is not None:
            self.shown.form.box(name).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is selected now."""
        chosen = self._session.selection
        record = None
        if len(chosen) <= 1:
            record = changes.subject(self._session.journey, chosen[0] if chosen else "")
        page = self.page(type(record)) if record is not None else None
        before = self.shown
        had_focus = before is not None and before is not page and holds(before, self.window().focusWidget())
        if before is not None and before is not page:
            before.flush()
            if had_focus:
                self.left.emit()
            before.hide()
        self.many.setVisible(record is None)
        if record is None or page is None:
            self.many.put(chosen)
            return
        page.put(record)
        if page.isHidden():
            page.show()
            self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the inspector."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, ids: object) -> None:
        self.refresh()

    def _on_replaced(self) -> None:
        for page in self.pages.values():
            page.forget()
        self.refresh()

    def _on_opened(self, id_: str) -> None:
        sender = self.window().focusWidget()
        by_key = sender is not None and holds(self, sender) and sender.focusPolicy() == _KEYS_ONLY
        self._session.select([id_])
        if by_key and self.shown is not None:
            first_field(self.shown).setFocus(Qt.FocusReason.TabFocusReason)


class _Many(QWidget):
    """What is shown for several things: how many there are of each kind, and a way to delete them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._said = label("", "heading")
        self.kinds = QLabel()
        self.kinds.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds.setWordWrap(True)
        self.kinds.setProperty("faint", True)
        self.delete = QPushButton(tr("Delete"))
        self.delete.setProperty("danger", True)
        self.delete.setAccessibleName(tr("Delete what is selected"))
        self.delete.clicked.connect(self._on_delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 20, 18, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Selection").upper(), "caption"))
        column.addWidget(self._said)
        column.addWidget(self.kinds)
        row = QHBoxLayout()
        row.addWidget(self.delete)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()

    def put(self, ids: Sequence[str]) -> None:
        """Show how many things are selected."""
        journey = self._session.journey
        found = Counter(type(changes.subject(journey, id_)) for id_ in ids)
        self._said.setText(tr_n(len(ids), later("{n} thing selected"), later("{n} things selected")))
        parts = [kinds.count_of(kind, count) for kind in _ROWS if (count := found.get(kind, 0))]
        self.kinds.setText(" · ".join(parts))

    def _on_delete(self) -> None:
        edit = plans.remove(self._session.journey, self._session.selection)
        if edit is not None:
            self._session.do(edit, tr("Delete selection"))
