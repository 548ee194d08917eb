"""The window of a vote: what is voted on, the votes person by person, and the result."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journey_editor.canvas.line_feed import as_return
from journey_editor.editing.voting import MOST_PEOPLE, MOST_VOTES, VOTABLE, Keeping, Votable
from journey_editor.layout.theme import Theme
from journey_editor.translation import grouped, later, tr, tr_choices, tr_n
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.toggles import Switch, TickBox
from journey_editor.ui.workshop.ballot import Ballot
from journey_editor.ui.workshop.board import people, votes
from journey_editor.ui.workshop.choices_list import ChoicesList
from journey_editor.ui.workshop.voting import Voting
from journey_editor.ui.workshop.voting_questions import ask_how, may_discard

_SIZE: Final = (620, 620)
_INDENT: Final = 3
"""What tick boxes and switches leave free at their sides for the ring of the focus."""


class Setup(QWidget):
    """What is voted on, by how many people, with how many votes."""

    def __init__(self, voting: Voting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voting = voting
        self.kinds: dict[Votable, TickBox] = {
            kind: TickBox(name, theme) for kind, name in tr_choices(VOTABLE)
        }
        self.kinds["pain_point"].setChecked(True)
        self.kinds["opportunity"].setChecked(True)
        self.per_person = _number(tr("Votes for each person"), MOST_VOTES, 3)
        self.people = _number(tr("People"), MOST_PEOPLE, 6)
        self.repeats = Switch(tr("Several votes for one thing"), theme)
        self.repeats.setChecked(True)
        self.problem = label("", "problem")
        self.start = QPushButton(tr("Start voting"))
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._on_start)
        voting.refused.connect(self.problem.setText)
        for box in self.kinds.values():
            box.toggled.connect(self.count)
        self._arrange()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        heading = label(tr("Vote on"), "heading")
        heading.setContentsMargins(_INDENT, 0, 0, 0)
        column.addWidget(heading)
        for box in self.kinds.values():
            column.addWidget(box)
        for name, field in ((tr("Votes for each person"), self.per_person), (tr("People"), self.people)):
            line = QHBoxLayout()
            line.setContentsMargins(_INDENT, 0, _INDENT, 0)
            line.addWidget(label(name, "label"), 1)
            line.addWidget(field)
            column.addLayout(line)
        again = QHBoxLayout()
        again.setContentsMargins(_INDENT, 0, 0, 0)
        again.addWidget(self.repeats)
        column.addLayout(again)
        column.addWidget(self.problem)
        column.addStretch()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, _INDENT, 0)
        row.addStretch()
        row.addWidget(self.start)
        column.addLayout(row)

    @property
    def chosen(self) -> tuple[Votable, ...]:
        """The kinds that are ticked."""
        return tuple(kind for kind, box in self.kinds.items() if box.isChecked())

    def count(self) -> None:
        """Tell how many of each kind there are; only what is on the map can be voted for."""
        found = self._voting.offered()
        for kind, name in tr_choices(VOTABLE):
            offered = found[kind]
            self.kinds[kind].setText(f"{name} ({grouped(offered)})")
            self.kinds[kind].setAccessibleName(
                tr("{name}, {count} on the map", name=name, count=grouped(offered))
            )
        self.problem.setText("")
        self.start.setEnabled(bool(self.chosen))

    def _on_start(self) -> None:
        self.problem.setText("")
        self._voting.begin(
            self.chosen, self.per_person.value(), self.people.value(), repeats=self.repeats.isChecked()
        )


class Outcome(QWidget):
    """The counts as a sorted list, and what becomes of them."""

    def __init__(self, voting: Voting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voting = voting
        self.summary = label("", "heading")
        self.rest = label("", "faint")
        self.choices = ChoicesList(tr("Result"), theme)
        self.choices.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again = QPushButton(tr("New round"))
        self.hidden = QPushButton(tr("Hide again"))
        self.hidden.setToolTip(tr("Hide the counts and go on voting"))
        self.keep = QPushButton(tr("Keep in map"))
        self.keep.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self.choices, 1)
        column.addWidget(self.rest)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addWidget(self.hidden)
        row.addStretch()
        row.addWidget(self.keep)
        column.addLayout(row)
        self.again.clicked.connect(self._on_again)
        self.hidden.clicked.connect(voting.hide)
        self.keep.clicked.connect(self._on_keep)

    def show_result(self) -> None:
        """List the counts of the round."""
        round_ = self._voting.round
        if round_ is None:
            return
        counted = [one for one in round_.counted() if one.votes]
        without = len(round_.candidates) - len(counted)
        self.summary.setText(
            tr("{votes} from {people}", votes=votes(round_.total), people=people(round_.voters))
        )
        self.choices.put(tuple(counted))
        kept = self._voting.state == "kept"
        told = (
            tr_n(without, later("{n} without a vote."), later("{n} without a vote."))
            if without
            else tr("Everything got a vote.")
        )
        self.rest.setText(told + " " + tr("Kept in the map; undo takes it out again.") if kept else told)
        self.keep.setEnabled(not kept and not self._voting.session.read_only)
        self.hidden.setEnabled(not kept)

    def _on_keep(self) -> None:
        how: Keeping | None = ask_how(self) if self._voting.has_earlier else "replace"
        if how is not None:
            self._voting.keep(how)

    def _on_again(self) -> None:
        if self._voting.state == "kept" or may_discard(self):
            self._voting.close()


class VotingWindow(QDialog):
    """Setup, ballot and result, one after the other. Closing it only puts it away; the round goes on."""

    def __init__(self, voting: Voting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voting = voting
        self.setWindowTitle(tr("Dot voting"))
        self.resize(*_SIZE)
        self.setup = Setup(voting, theme)
        self.ballot = Ballot(voting, theme)
        self.outcome = Outcome(voting, theme)
        self.pages = QStackedWidget()
        for page in (self.setup, self.ballot, self.outcome):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.addWidget(self.pages)
        for button in self.findChildren(QPushButton):
            # Enter gives votes here; it must not press a button elsewhere.
            button.setAutoDefault(False)
        voting.changed.connect(self._show_page)
        self._show_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew what there is to vote for."""
        super().showEvent(event)
        self._show_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys; else it starts the round, on the first page."""
        enter = as_return(event).key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        button = self.focusWidget()
        if enter and isinstance(button, QPushButton):
            if not event.isAutoRepeat():
                button.click()
            return
        if enter and self.pages.currentWidget() is self.setup and self.setup.start.isEnabled():
            self.setup.start.click()
            return
        super().keyPressEvent(event)

    def _show_page(self) -> None:
        state = self._voting.state
        page = self.setup if state == "none" else self.ballot if state == "open" else self.outcome
        if page is self.setup:
            self.setup.count()
        if page is self.outcome:
            self.outcome.show_result()
        else:
            self.outcome.choices.put(())
        turned = self.pages.currentWidget() is not page
        self.pages.setCurrentWidget(page)
        if turned or self.focusWidget() is None:
            self._focus(page)

    def _focus(self, page: QWidget) -> None:
        if page is self.setup:
            self.setup.people.setFocus()
            self.setup.people.selectAll()
        elif page is self.ballot:
            self.ballot.entry.setFocus()
        else:
            (self.outcome.keep if self.outcome.keep.isEnabled() else self.outcome.again).setFocus()


def _number(name: str, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, most)
    box.setValue(value)
    box.setAccessibleName(name)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)
    box.setFixedWidth(70)
    return box
