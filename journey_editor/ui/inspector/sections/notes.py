"""The notes about a touchpoint or stage, kind by kind, as coloured chips; more can be typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QVBoxLayout

from journey_editor.disguises import one_line
from journey_editor.layout.theme import Theme
from journey_editor.model import plans
from journey_editor.model.queries import NOTE_NAMES
from journey_editor.model.records import Note, NoteKind, Record, Stage, Touchpoint
from journey_editor.translation import inside, later, tr
from journey_editor.ui import style
from journey_editor.ui.controls.labels import label, plain
from journey_editor.ui.controls.levels import paint_dots
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.inspector.editors import Context, Section
from journey_editor.ui.inspector.sections.parts import AddLine, clear

PLURALS: Final[dict[NoteKind, str]] = {
    "pain_point": later("Pain points"),
    "opportunity": later("Opportunities"),
    "quote": later("Quotes"),
    "thought": later("Thoughts"),
    "action": later("Actions"),
    "backstage": later("Backstage"),
    "evidence": later("Evidence"),
    "experiment": later("Experiments"),
    "idea": later("Ideas"),
    "question": later("Questions"),
    "text": later("Notes"),
}


class NoteChip(QAbstractButton):
    """A note in its colours; pressing it selects the note."""

    opened = Signal(str)

    def __init__(self, note: Note, theme: Theme) -> None:
        super().__init__()
        self.note = note
        self._theme = theme
        text = one_line(note.text)
        self.setText(text)
        self.setShortcut(QKeySequence())  # an & in a note is no key
        self.setToolTip(plain(text) if len(text) > 30 else "")
        self.setAccessibleName(f"{tr(NOTE_NAMES[note.kind])}: {text}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(120, 31)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip, its text on one line, and the dots of its severity or impact."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.note(self.note.kind)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colors.text if self.underMouse() else colors.line), 1))
        painter.setBrush(QColor(colors.fill))
        painter.drawRoundedRect(area, 6, 6)
        level = self.note.severity or self.note.impact
        if level:
            dot = self._theme.danger if self.note.kind == "pain_point" else self._theme.success
            paint_dots(painter, area.right() - 10, area.center().y(), level, dot)
        painter.setPen(QColor(colors.text))
        painter.setFont(style.font(12))
        words = area.adjusted(10, 0, -38 if level else -10, 0)
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()), self._theme)

    def _on_clicked(self) -> None:
        self.opened.emit(self.note.id)


class NotesSection(Section):
    """Pain points first, with a line to add more; the other kinds where there are some."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._owner = ""
        self._notes: tuple[Note, ...] = ()
        self._pains = self._group()
        self.add_pain = AddLine(tr("Add pain point"), tr("What hurts here?"))
        self.add_pain.typed.connect(self._on_pain_typed)
        self.column.addWidget(self.add_pain)
        self._others = self._group()
        self._kind: NoteKind = "opportunity"
        self.add_other = AddLine(tr("Add another note"), "")
        self.add_other.button.clicked.disconnect()
        self.add_other.button.setMenu(self._kinds_menu(self.add_other.button))
        self.add_other.typed.connect(self._on_other_typed)
        self.column.addWidget(self.add_other)
        self.chips: dict[str, NoteChip] = {}

    def put_record(self, record: Record) -> None:
        """Show the notes about a touchpoint or stage."""
        assert isinstance(record, Stage | Touchpoint)
        notes = self.context.session.journey.notes_about(record.id)
        if record.id == self._owner and notes == self._notes:
            return
        self._owner, self._notes = record.id, notes
        clear(self._pains)
        clear(self._others)
        self.chips = {}
        self._pains.addWidget(label(tr(PLURALS["pain_point"]), "label"))
        for kind in PLURALS:
            group = self._pains if kind == "pain_point" else self._others
            same = [note for note in notes if note.kind == kind]
            if same and kind != "pain_point":
                group.addWidget(label(tr(PLURALS[kind]), "label"))
            for note in same:
                chip = NoteChip(note, self.context.theme)
                chip.opened.connect(self.opened)
                self.chips[note.id] = chip
                group.addWidget(chip)

    def flush(self) -> None:
        """Add what is being typed."""
        self.add_pain.flush()
        self.add_other.flush()

    def start_adding(self, kind: NoteKind) -> None:
        """Open the line in which a note of this kind is typed."""
        if kind == "pain_point":
            self.add_pain.open()
            return
        self._kind = kind
        self.add_other.line.setPlaceholderText(tr(NOTE_NAMES[kind]))
        self.add_other.line.setAccessibleName(_adding(kind))
        self.add_other.open()

    def _group(self) -> QVBoxLayout:
        group = QVBoxLayout()
        group.setContentsMargins(0, 0, 0, 0)
        group.setSpacing(5)
        self.column.addLayout(group)
        return group

    def _kinds_menu(self, button: QPushButton) -> QMenu:
        menu = QMenu(button)
        for kind, name in NOTE_NAMES.items():
            if kind != "pain_point":
                action = QAction(tr(name), menu)
                action.setData(kind)
                menu.addAction(action)
        menu.triggered.connect(self._on_kind)
        return menu

    def _on_kind(self, action: QAction) -> None:
        self.start_adding(action.data())

    def _on_pain_typed(self, text: str) -> None:
        self._add("pain_point", text)

    def _on_other_typed(self, text: str) -> None:
        self._add(self._kind, text)

    def _add(self, kind: NoteKind, text: str) -> None:
        session = self.context.session
        edit = plans.add_note(session.journey, kind, text, self._owner)
        session.do(edit, _adding(kind))


def _adding(kind: NoteKind) -> str:
    return tr("Add {thing}", thing=inside(tr(NOTE_NAMES[kind])))
