"""Dot voting by keyboard: given, taken back, hidden until revealed, and kept in the map in one step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.editing.voting import Counted, candidates, votes_of
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.ui import app
from journey_editor.ui.workshop.board import VoteBoard, fitting_rows
from journey_editor.ui.workshop.voting import Voting
from journey_editor.ui.workshop.voting_panel import VotingWindow
from tests.editing.desk import gift
from tests.ui.driving import answer, press

RETURN, DOWN, PAGE_DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_PageDown
BACKSPACE = Qt.Key.Key_Backspace


@pytest.fixture
def voting(qapp: QApplication) -> Voting:
    app.application()
    session = Session(gift())
    found = Voting(session)
    session.setParent(found)
    return found


@pytest.fixture
def window(voting: Voting, qtbot: QtBot) -> Iterator[VotingWindow]:
    window = VotingWindow(voting, theme())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


def _begin(window: VotingWindow, per_person: int = 3, people: int = 2) -> None:
    """Set up a round over everything, and start it with Enter."""
    window.setup.kinds["touchpoint"].setChecked(True)
    window.setup.per_person.setValue(per_person)
    window.setup.people.setFocus()
    window.setup.people.selectAll()
    QTest.keyClicks(window.setup.people, str(people))
    QTest.keyClick(window.setup.people, RETURN)


def _give(window: VotingWindow, *typed: str) -> None:
    for text in typed:
        QTest.keyClicks(window.ballot.entry, text)
        QTest.keyClick(window.ballot.entry, RETURN)


def _page(window: VotingWindow) -> object:
    return window.pages.currentWidget()


def _counts(voting: Voting) -> dict[str, int]:
    assert voting.round is not None
    return {one.candidate.text: one.votes for one in voting.round.counted() if one.votes}


def test_a_whole_round_without_the_mouse(window: VotingWindow, voting: Voting) -> None:
    assert window.setup.kinds["pain_point"].text() == "Pain points (2)"
    _begin(window)
    ballot = window.ballot
    assert _page(window) is ballot
    assert ballot.entry.hasFocus()
    assert ballot.who.text() == "Person 1 of 2"
    _give(window, "6", "costs late", "4")
    assert ballot.left.text().endswith("0 votes left")
    _give(window, "1")
    assert "no votes left" in ballot.said.text()
    assert ballot.entry.selectedText() == "1"
    QTest.keyClick(ballot.entry, PAGE_DOWN)
    assert ballot.who.text() == "Person 2 of 2"
    assert ballot.entry.text() == ""
    _give(window, "8")
    QTest.keyClick(ballot.entry, PAGE_DOWN)
    assert ballot.who.text() == "Everybody has voted"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert _page(window) is window.outcome
    assert window.outcome.summary.text() == "4 votes from 2 people"
    lines = [line for line in window.outcome.choices.lines if isinstance(line, Counted)]
    assert [(one.candidate.text, one.votes) for one in lines] == [
        ("Costs late", 2),
        ("Cart", 1),
        ("Email", 1),
    ]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    journey = voting.session.journey
    kept = {one.text: votes_of(journey, one.id) for one in candidates(journey, window.setup.chosen)}
    assert {text: votes for text, votes in kept.items() if votes} == {"Costs late": 2, "Cart": 1, "Email": 1}
    assert not window.outcome.keep.isEnabled()
    voting.session.undo()
    assert not any(votes_of(journey, one.id) for one in candidates(journey, window.setup.chosen))
    assert voting.session.is_clean


def test_enter_presses_the_button_that_has_the_keys(window: VotingWindow, voting: Voting) -> None:
    _begin(window, people=1)
    _give(window, "6")
    window.ballot.reveal.setFocus()
    QTest.keyClick(window.ballot.reveal, RETURN)
    assert _page(window) is window.outcome
    window.outcome.keep.setFocus()
    QTest.keyClick(window.outcome.keep, RETURN)
    assert voting.state == "kept"


def test_nothing_of_the_counts_is_seen_before_they_are_revealed(
    window: VotingWindow, voting: Voting, qtbot: QtBot
) -> None:
    board = VoteBoard(voting, theme())
    qtbot.addWidget(board)
    board.resize(800, 500)
    board.show()
    _begin(window)

    def seen() -> tuple[object, ...]:
        lists = [[str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]
                 for view in window.findChildren(QListView)]  # fmt: skip
        return lists, board.lines, board.grab().toImage()

    _give(window, "6", "6", "4")
    one_way = seen()
    for _ in range(3):
        QTest.keyClick(window.ballot.entry, BACKSPACE)
    _give(window, "1", "2", "3")
    assert seen() == one_way
    assert "3 votes each · person 1 of 2, 0 votes left" in board.accessibleName()
    press(window.ballot.reveal)
    assert board.lines == ("1. Ad: 1 vote", "1. Guide: 1 vote", "1. Show all: 1 vote")
    assert board.grab().toImage() != one_way[2]
    press(window.outcome.hidden)
    assert seen() == one_way


def test_typing_narrows_the_list_and_arrows_choose(window: VotingWindow, voting: Voting) -> None:
    _begin(window)
    entry, choices = window.ballot.entry, window.ballot.choices
    assert choices.chosen is None
    QTest.keyClicks(entry, "checkout")
    assert [line.text for line in choices.lines] == ["Checkout", "Costs late", "No guests"]
    QTest.keyClick(entry, DOWN)
    QTest.keyClick(entry, RETURN)
    assert _counts(voting) == {"Costs late": 1}
    assert len(choices.lines) == 8
    QTest.keyClicks(entry, "zzz")
    QTest.keyClick(entry, RETURN)
    assert "zzz" in window.ballot.said.text()
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert entry.text() == ""
    assert window.isVisible()
    assert _counts(voting) == {"Costs late": 1}


def test_backspace_goes_back_over_votes_and_people(window: VotingWindow, voting: Voting) -> None:
    _begin(window, per_person=1)
    entry = window.ballot.entry
    _give(window, "4")
    QTest.keyClick(entry, RETURN)
    assert window.ballot.who.text() == "Person 2 of 2"
    QTest.keyClicks(entry, "55")
    QTest.keyClick(entry, BACKSPACE)
    assert entry.text() == "5"
    assert voting.round is not None
    assert voting.round.person == 2
    entry.clear()
    QTest.keyClick(entry, BACKSPACE)
    assert window.ballot.who.text() == "Person 1 of 2"
    QTest.keyClick(entry, BACKSPACE)
    assert _counts(voting) == {}
    QTest.keyClick(entry, BACKSPACE)
    assert voting.round.person == 1


def test_the_round_survives_putting_the_window_away(window: VotingWindow, voting: Voting) -> None:
    _begin(window)
    _give(window, "4", "5")
    QTest.keyClick(window.ballot.entry, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.show()
    assert _page(window) is window.ballot
    assert _counts(voting) == {"Cart": 1, "Checkout": 1}


def test_edits_during_a_round_do_not_move_numbers_or_break_it(window: VotingWindow, voting: Voting) -> None:
    session = voting.session
    _begin(window)
    _give(window, "6")
    late = next(one.id for one in candidates(session.journey, ["pain_point"]) if one.text == "Costs late")
    session.do(plans.remove(session.journey, [late]), "Delete")
    _give(window, "6")
    assert "no longer on the map" in window.ballot.said.text()
    window.ballot.entry.clear()
    _give(window, "8")
    assert _counts(voting) == {"Costs late": 1, "Email": 1}
    voting.reveal()
    assert voting.keep("replace")
    assert votes_of(session.journey, "email") == 1


@pytest.mark.parametrize(("pressed", "votes"), [("Add", 8), ("Replace", 1), ("Cancel", 7)])
def test_earlier_votes_are_asked_about(
    window: VotingWindow, voting: Voting, pressed: str, votes: int
) -> None:
    session = voting.session
    late = next(one.id for one in candidates(session.journey, ["pain_point"]) if one.text == "Costs late")
    session.do(update(late, votes=7), "Votes")
    _begin(window)
    _give(window, "6")
    press(window.ballot.reveal)
    seen: list[str] = []
    timer = answer(pressed, seen)
    press(window.outcome.keep)
    timer.stop()
    assert "earlier round" in seen[0]
    assert votes_of(session.journey, late) == votes
    assert (voting.state == "kept") == (pressed != "Cancel")


def test_a_new_round_asks_before_it_forgets_a_result(window: VotingWindow, voting: Voting) -> None:
    _begin(window)
    _give(window, "4")
    press(window.ballot.reveal)
    answer("Go back")
    press(window.outcome.again)
    assert _page(window) is window.outcome
    answer("Forget it")
    press(window.outcome.again)
    assert _page(window) is window.setup
    assert voting.round is None


def test_without_anything_to_vote_for_no_round_begins(window: VotingWindow, voting: Voting) -> None:
    session = voting.session
    session.do(plans.remove(session.journey, [one.id for one in session.journey.notes]), "Delete")
    window.setup.count()
    press(window.setup.start)
    assert _page(window) is window.setup
    assert "nothing of that kind" in window.setup.problem.text()
    for box in window.setup.kinds.values():
        box.setChecked(False)
    assert not window.setup.start.isEnabled()


def test_one_vote_for_a_thing_when_so_agreed(window: VotingWindow, voting: Voting) -> None:
    window.setup.repeats.setChecked(False)
    _begin(window)
    _give(window, "4", "4")
    assert "One vote for each choice" in window.ballot.said.text()
    assert _counts(voting) == {"Cart": 1}


def test_a_read_only_map_keeps_no_votes(window: VotingWindow, voting: Voting) -> None:
    voting.session.load(gift(), None, read_only=True)
    _begin(window)
    _give(window, "4")
    press(window.ballot.reveal)
    assert not window.outcome.keep.isEnabled()
    assert not voting.keep("replace")
    assert voting.state == "revealed"


def test_another_map_ends_the_round(window: VotingWindow, voting: Voting) -> None:
    _begin(window)
    voting.session.load(gift(), None)
    assert voting.round is None
    assert _page(window) is window.setup


def test_the_board_shows_as_many_as_fit_and_says_how_many_more(voting: Voting, qtbot: QtBot) -> None:
    journey = voting.session.journey
    for number in range(400):
        voting.session.do(
            plans.add_note(journey, "pain_point", f"Pain {number} " + "x" * 5000, "cart"), "Add"
        )
    board = VoteBoard(voting, theme())
    qtbot.addWidget(board)
    board.resize(900, 500)
    board.show()
    voting.begin(["pain_point"], 3, 2, repeats=True)
    assert len(board.lines) == 402
    assert not board.grab().toImage().isNull()


def test_type_on_the_board_grows_with_the_screen() -> None:
    sizes = [
        fitting_rows(QRectF(0, 0, w, h), 7, 15).size for w, h in ((1060, 500), (1600, 800), (3200, 1640))
    ]
    assert sizes[0] < sizes[1] < sizes[2]
    assert sizes[2] / 1640 > 0.9 * sizes[1] / 800
