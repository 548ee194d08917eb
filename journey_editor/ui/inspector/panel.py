"""The inspector: one page for each kind of thing, shown for what is selected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QSize, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.translation import inside, later, tr
from journey_editor.ui.controls import roles
from journey_editor.ui.controls.focus import first_field, holds
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.inspector import changes, editors, fields, pickers, sections
from journey_editor.ui.inspector.changes import Subject
from journey_editor.ui.inspector.editors import Context, Editor
from journey_editor.ui.inspector.fields import Field, Row
from journey_editor.ui.inspector.form import Form

if TYPE_CHECKING:
    from journey_editor.ui.inspector.several import ManyPage

WIDTH: Final = 330
_AHEAD: Final[tuple[type, ...]] = (Touchpoint, Note, Stage, Persona, Link, MapInfo)
_CALM: Final = 1_500
"""Milliseconds until the window is shown and the map in it painted."""
_BETWEEN: Final = 200
_VERY_MANY: Final = 5_000
_DONE: Final = object()
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
        """Commit what is being typed; for a record that is gone drop it, or undo would show it again."""
        if self._id is not None and changes.subject(self._context.session.journey, self._id) is not None:
            self.form.flush()
        else:
            self.forget()

    def forget(self) -> None:
        """Drop what is being typed: the record, or the map, is gone."""
        self._id = None
        typed: list[Line | Area] = [*self.findChildren(Line), *self.findChildren(Area)]
        for line in typed:
            line.take_back()

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
        roles.has_role("Inspector", QAccessible.Role.Pane)
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
        self._many: ManyPage | None = None
        self._putting: Iterator[None] | None = None
        self._later = QTimer(self)
        self._later.timeout.connect(self._on_later)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._on_ahead)
        self.setWidget(self._holder)
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self.refresh)
        session.replaced.connect(self._on_replaced)
        self.refresh()

    def sizeHint(self) -> QSize:
        """As wide as in the design."""
        return QSize(WIDTH, 600)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages that are needed next while nobody waits for them."""
        super().showEvent(event)
        self._ahead.start(_CALM)

    def _on_ahead(self) -> None:
        kind = next((kind for kind in _AHEAD if kind not in self.pages), None)
        if kind is not None and self.isVisible():
            self.page(kind)
            self._ahead.start(_BETWEEN)

    def shed(self) -> None:
        """Delete the pages that are not shown, until the theme has changed."""
        if QThread.currentThread().loopLevel() > 1:
            # Whoever waits in another loop, as for a file to be chosen, may be in one of them.
            return
        for kind in [kind for kind, page in self.pages.items() if _is_spare(page)]:
            shiboken6.delete(self.pages.pop(kind))
        if self._many is not None and self._putting is None and _is_spare(self._many):
            shiboken6.delete(self._many)
            self._many = None
        self._ahead.stop()

    def show_theme(self) -> None:
        """Make again what was deleted, while nobody waits for it."""
        if self.isVisible():
            self._ahead.start(_CALM)

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
    def many(self) -> ManyPage:
        """The page for several things, made when it is first needed."""
        if self._many is None:
            from journey_editor.ui.inspector.several import ManyPage

            self._many = ManyPage(self._context)
            self._many.hide()
            self._column.addWidget(self._many)
        return self._many

    @property
    def shown(self) -> Page | None:
        """The page that is shown; None while several things are selected."""
        return next((page for page in self.pages.values() if not page.isHidden()), None)

    @property
    def _visible(self) -> Page | ManyPage | None:
        many = self._many
        return many if many is not None and not many.isHidden() else self.shown

    def flush(self) -> None:
        """Commit what is being typed."""
        if self.shown is not None:
            self.shown.flush()
        elif self._many is not None:
            self._many.flush()

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field of the page that is shown."""
        if self.shown is not None:
            self.shown.form.box(name).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is selected now; when that is very much, after what is more urgent, and in turns."""
        self._putting = None
        if len(self._session.selection) < _VERY_MANY:
            self._later.stop()
            self._show()
            return
        if self._visible is not None:
            self._visible.flush()
        self._later.start()

    def _show(self) -> None:
        chosen = self._session.selection
        record = None
        if len(chosen) <= 1:
            record = changes.subject(self._session.journey, chosen[0] if chosen else "")
        page = self.many if record is None else self.page(type(record))
        self._hide_other(page)
        if isinstance(page, Page):
            assert record is not None
            page.put(record)
        else:
            page.put(chosen)
        self._uncover(page)

    def _on_later(self) -> None:
        """Go on with showing very much."""
        if self._putting is None:
            self._putting = self.many.putting(self._session.selection)
        if next(self._putting, _DONE) is _DONE:
            self._later.stop()
            self._putting = None
            self._hide_other(self.many)
            self._uncover(self.many)

    def _hide_other(self, page: Page | ManyPage) -> None:
        """Take what is typed on the page that is shown, and hide it, if it is not this one."""
        before = self._visible
        had_focus = before is not None and before is not page and holds(before, self.window().focusWidget())
        if before is not None and before is not page:
            before.flush()
            if had_focus:
                self.left.emit()
            before.hide()

    def _uncover(self, page: Page | ManyPage) -> None:
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
        if self._many is not None:
            self._many.forget()
        self.refresh()

    def _on_opened(self, id_: str) -> None:
        sender = self.window().focusWidget()
        by_key = sender is not None and holds(self, sender) and sender.focusPolicy() == _KEYS_ONLY
        self._session.select([id_])
        if by_key and self.shown is not None:
            first_field(self.shown).setFocus(Qt.FocusReason.TabFocusReason)


def _is_spare(page: Page | ManyPage) -> bool:
    """Whether nothing is lost with a page: it is not shown, and all that was begun on it is in the map."""
    return page.isHidden() and all(editor.is_idle for editor in page.findChildren(Editor))
