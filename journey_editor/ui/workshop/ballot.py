"""Giving votes by keyboard: a number or some words, Enter, and on to the next person."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journey_editor.canvas.announcing import announce
from journey_editor.canvas.line_feed import as_return
from journey_editor.editing.voting import Candidate, Round, matching
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr
from journey_editor.ui import style
from journey_editor.ui.controls.labels import label
from journey_editor.ui.workshop.board import left
from journey_editor.ui.workshop.choices_list import LINE, ChoicesList
from journey_editor.ui.workshop.voting import Voting

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HINT: Final = later("Number or words, Enter gives the vote")


class VoteEntry(QLineEdit):
    """The field for votes. Up and Down go through the list; with nothing typed, Backspace takes back."""

    given = Signal()
    next_wanted = Signal()
    back_wanted = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Vote"))
        self.setPlaceholderText(tr(_HINT))
        self.setFont(style.font(18))
        self.setMinimumHeight(40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give, take back, go on, step."""
        event = as_return(event)
        key = event.key()
        if key == Qt.Key.Key_PageDown or (
            key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.next_wanted.emit()
        elif key in _ENTER:
            self.given.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.back_wanted.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Ballot(QWidget):
    """One person after the other. It never shows what got how many votes, only how many are left."""

    def __init__(self, voting: Voting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voting = voting
        self._shown: tuple[Candidate, ...] | None = None
        self.who = label("", "plain")
        self.left = label("", "plain")
        self.entry = VoteEntry()
        self.said = label("", "faint")
        self.choices = ChoicesList(tr("Choices"), theme)
        self.back = QPushButton(tr("Take back"))
        self.back.setToolTip(tr("Take the last vote back, or return to the person before (Backspace)"))
        self.on = QPushButton(tr("Next person"))
        self.on.setToolTip(tr("Go on to the next person (Page down)"))
        self.reveal = QPushButton(tr("Reveal result"))
        self.reveal.setProperty("primary", True)
        self._arrange()
        self.entry.textChanged.connect(self._filter)
        self.entry.given.connect(self._on_given)
        self.entry.back_wanted.connect(self._on_back)
        self.entry.next_wanted.connect(self._on_next)
        self.entry.stepped.connect(self.choices.step)
        self.choices.clicked.connect(self._on_clicked)
        self.back.clicked.connect(self._on_back)
        self.on.clicked.connect(self._on_next)
        self.reveal.clicked.connect(voting.reveal)
        voting.changed.connect(self._show_round)
        voting.refused.connect(self._say)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        self.who.setFont(style.font(22, style.BOLD))
        self.left.setFont(style.font(18, style.SEMIBOLD))
        head.addWidget(self.who, 1)
        head.addWidget(self.left)
        column.addLayout(head)
        column.addWidget(self.entry)
        column.addWidget(self.said)
        column.addWidget(self.choices, 1)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addStretch()
        row.addWidget(self.reveal)
        column.addLayout(row)

    def _show_round(self) -> None:
        round_ = self._voting.round
        if round_ is None or self._voting.state != "open":
            self._shown = None
            return
        if self._shown is not round_.candidates:
            self._shown = round_.candidates
            self.entry.clear()
            self._filter()
            self._say("")
        self.who.setText(tr("Everybody has voted") if round_.is_over else _person(round_))
        # Filled and empty dots, so that it is seen at a glance, and the number in words.
        given = round_.per_person - round_.left
        dots = "●" * round_.left + "○" * given if round_.per_person <= 10 and not round_.is_over else ""
        self.left.setText("" if round_.is_over else f"{dots}  {left(round_.left)}".strip())
        self.on.setEnabled(not round_.is_over)
        self.back.setEnabled(round_.cast != ((),))

    def _filter(self) -> None:
        round_ = self._voting.round
        if round_ is not None:
            typed = self.entry.text()
            self.choices.put(matching(round_.candidates, typed), mark=bool(typed.strip()))

    def _on_given(self) -> None:
        round_, chosen = self._voting.round, self.choices.chosen
        if chosen is not None:
            self._give(chosen)
        elif self.entry.text().strip():
            self._say(
                tr(
                    "Nothing is called “{typed}”; take a number from the list.",
                    typed=self.entry.text().strip()[:40],
                )
            )
            self.entry.selectAll()
        elif round_ is not None and not round_.left and not round_.is_over:
            self._on_next()

    def _on_clicked(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, Candidate):
            self._give(line)
        self.entry.setFocus()

    def _give(self, candidate: Candidate) -> None:
        if self._voting.vote(candidate):
            self.entry.clear()
            self._filter()
            round_ = self._voting.round
            more = "" if round_ is None or round_.left else " " + tr("Enter goes on to the next person.")
            self._say(tr("Vote for number {number} taken.", number=candidate.number) + more)
        else:
            self.entry.selectAll()

    def _on_back(self) -> None:
        before = self._voting.round
        if self._voting.take_back() and before is not None:
            self._say(tr("Vote taken back.") if before.cast[-1] else tr("Back to the person before."))
        self.entry.setFocus()

    def _on_next(self) -> None:
        if self._voting.next_person():
            self.entry.clear()
            self._filter()
            round_ = self._voting.round
            self._say(tr("Reveal the result.") if round_ is not None and round_.is_over else "")
        if self._voting.round is not None and self._voting.round.is_over:
            self.reveal.setFocus()
        else:
            self.entry.setFocus()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        if sentence:
            self.said.setAccessibleName(sentence)
            announce(self.said, sentence)


def _person(round_: Round) -> str:
    return tr("Person {person} of {people}", person=round_.person, people=round_.people)
