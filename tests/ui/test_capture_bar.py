"""The capture bar alone: what it says, keeps, offers and gives back, key by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.capture import notes
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import writer
from journey_editor.ui import app
from journey_editor.ui.capture_bar.bar import Bar
from tests.capture.said import built
from tests.ui.capture_desk import Key, add, line_feed, paste, press, typed, workshop

BUY = "& Maya\n# Stay\nSurvey\n# Buy\nCart @website\nCheckout"


@pytest.fixture
def session(qapp: QApplication) -> Session:
    app.application()
    return Session(JourneyMap())


@pytest.fixture
def bar(session: Session, qtbot: QtBot) -> Bar:
    bar = Bar(session, theme())
    qtbot.addWidget(bar)
    bar.resize(1000, 120)
    bar.show()
    qtbot.waitExposed(bar)
    bar.begin()
    return bar


def test_typing_tells_what_the_line_will_make_and_where(bar: Bar) -> None:
    assert bar.chip.text == "No stage yet"
    add(bar, "# Buy")
    assert bar.chip.text == "Buy"
    assert (bar.words.text, bar.words.tone) == ("Stage “Buy”", "done")
    typed(bar, "Checkout @website")
    assert (bar.words.text, bar.words.tone) == ("Touchpoint “Checkout” in “Buy”, by website", "quiet")
    press(bar, Key.Key_Return)
    assert bar.line.text() == ""
    assert bar.chip.text == "Buy › Checkout"
    typed(bar, "!! slow")
    assert bar.words.text == "Pain point “slow”, severity 2 at “Checkout”"


def test_a_script_typed_line_by_line_is_the_map_of_the_importer(bar: Bar, session: Session) -> None:
    script = workshop()
    assert len(script.splitlines()) > 100
    add(bar, *script.splitlines())
    whole, _ = notes.read(script)
    assert writer.text(session.journey) == writer.text(whole)


def test_pasting_a_script_is_the_same_map_in_one_step(bar: Bar, session: Session) -> None:
    script = "\n".join(line for line in workshop().splitlines() if line not in ("#", "= 7", "-> Gift guide"))
    paste(bar, script)
    assert writer.text(session.journey) == writer.text(notes.read(script)[0])
    assert session.undo_stack.count() == 1
    assert bar.line.text() == ""
    assert "one step to undo" in bar.words.text


def test_pasted_lines_go_behind_what_is_typed_already(bar: Bar, session: Session) -> None:
    typed(bar, "# B")
    paste(bar, "uy\r\nCart\r\n\r\nCheckout\r\n")
    assert [stage.title for stage in session.journey.stages] == ["Buy"]
    assert [card.title for card in session.journey.touchpoints] == ["Cart", "Checkout"]


def test_the_line_feed_key_is_enter(bar: Bar, session: Session) -> None:
    typed(bar, "Cart")
    line_feed(bar)
    assert [card.title for card in session.journey.touchpoints] == ["Cart"]


def test_one_pasted_line_waits_for_enter(bar: Bar, session: Session) -> None:
    paste(bar, "Cart\n")
    assert bar.line.text() == "Cart"
    assert session.journey.touchpoints == ()


# Lines that are not understood ----------------------------------------------------------------------


def test_a_line_that_is_not_understood_stays_selected(bar: Bar, session: Session) -> None:
    add(bar, "# Buy", "Cart", "-> Cart")
    assert bar.line.selectedText() == "-> Cart"
    assert (bar.words.text, bar.words.tone) == ("A touchpoint cannot lead to itself.", "wrong")
    add(bar, "! slow")
    assert bar.line.text() == ""
    assert [note.at for note in session.journey.notes] == ["cart"]
    press(bar, Key.Key_Up, Key.Key_Up)
    assert bar.line.text() == "-> Cart", "nothing typed is lost"


def test_a_line_is_corrected_in_place(bar: Bar, session: Session) -> None:
    add(bar, "# Buy", "Cart = -3")
    press(bar, Key.Key_End, Key.Key_Backspace)
    add(bar, "2")
    assert session.journey.experience("customer", "cart").emotion == -2
    assert len(session.journey.touchpoints) == 1


def test_pasted_lines_that_are_not_understood_come_one_by_one(bar: Bar, session: Session) -> None:
    paste(bar, "# Buy\nCart\n-> Cart\n# Stay\n= 9\nSurvey\n")
    assert bar.line.text() == "-> Cart"
    assert bar.words.text.endswith("One more line waits to be corrected.")
    press(bar, Key.Key_End)
    add(bar, " 2")
    assert [link.source for link in session.journey.links] == ["cart"]
    assert bar.line.text() == "= 9"
    assert bar.chip.text == "Stay › Survey", "the place is where the lines have led"
    add(bar, "= 1")
    assert bar.line.text() == ""


@pytest.mark.parametrize(
    "line",
    [
        "x" * 10_000,
        "# " + "y" * 10_000,
        "مرحبا @قناة #وسم",
        "👩‍👩‍👧 🇫🇷 = :)",
        "Cart @carrier-pigeon",
        "# title: scenario",
        "# //",
        "= 1",
    ],
)
def test_nonsense_is_taken_and_can_be_undone(bar: Bar, session: Session, line: str) -> None:
    add(bar, "# Buy", "First")
    before = writer.text(session.journey)
    paste(bar, line)
    add(bar, "")
    assert bar.line.text() == ""
    assert bar.words.text
    assert writer.text(session.journey) != before
    session.undo()
    assert writer.text(session.journey) == before
    assert bar.grab().width() == 1000


def test_control_characters_are_taken_as_blanks(bar: Bar, session: Session) -> None:
    paste(bar, "Ca\x07rt\x1b now")
    press(bar, Key.Key_Return)
    assert [card.title for card in session.journey.touchpoints] == ["Ca rt  now"]


# Suggestions ----------------------------------------------------------------------------------------


def test_a_suggestion_is_shown_and_taken_only_when_wanted(bar: Bar, session: Session) -> None:
    session.load(built(BUY), None)
    typed(bar, "Ca")
    assert bar.line.ghost == "rt"
    press(bar, Key.Key_Right)
    assert bar.line.text() == "Cart"
    bar.line.clear()
    add(bar, "Ca")
    assert "Ca" in [card.title for card in session.journey.touchpoints], "Enter adds what is typed"


def test_the_arrows_choose_a_suggestion(bar: Bar, session: Session) -> None:
    session.load(built(BUY), None)
    typed(bar, "-> ")
    assert bar.offers is None or bar.offers.offered == ()
    typed(bar, "c")
    assert bar.offers is not None
    assert [one.name for one in bar.offers.offered] == ["Cart", "Checkout"]
    press(bar, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert bar.offers.highlighted is not None
    press(bar, Key.Key_Return)
    assert bar.line.text() == "-> Cart"
    assert bar.offers.isHidden()
    press(bar, Key.Key_Return)
    assert [link.target for link in session.journey.links] == ["cart"]


def test_a_channel_with_blanks_is_quoted(bar: Bar) -> None:
    typed(bar, "Ad @soc")
    press(bar, Key.Key_End)
    assert bar.line.text() == 'Ad @"Social media"'


def test_escape_puts_the_suggestions_away_then_the_bar(bar: Bar, session: Session, qtbot: QtBot) -> None:
    session.load(built(BUY), None)
    typed(bar, "Ca")
    press(bar, Key.Key_Escape)
    assert bar.offers is not None
    assert bar.offers.isHidden()
    assert bar.line.text() == "Ca"
    with qtbot.waitSignal(bar.left, timeout=10_000):
        press(bar, Key.Key_Escape)


# Keys -----------------------------------------------------------------------------------------------


def test_tab_goes_to_the_next_stage_and_back(bar: Bar, session: Session) -> None:
    session.load(built(BUY), None)
    assert bar.chip.text == "Buy › Checkout"
    press(bar, Key.Key_Backtab)
    assert bar.chip.text == "Stay"
    typed(bar, "Loyalty")
    assert bar.words.text == "Touchpoint “Loyalty” in “Stay”"
    press(bar, Key.Key_Tab)
    assert bar.words.text == "Touchpoint “Loyalty” in “Buy”"
    assert bar.line.hasFocus()


def test_up_brings_lines_back_and_down_what_was_typed(bar: Bar) -> None:
    add(bar, "# Buy", "Cart", "! slow")
    typed(bar, "half")
    press(bar, Key.Key_Up)
    assert (bar.line.text(), bar.words.text) == ("! slow", "Instead: Pain point “slow” at “Cart”")
    press(bar, Key.Key_Up)
    assert bar.line.text() == "Cart"
    press(bar, Key.Key_Down, Key.Key_Down)
    assert bar.line.text() == "half"
    press(bar, Key.Key_Up, Key.Key_Escape)
    assert bar.line.text() == "half"


def test_up_corrects_the_last_line(bar: Bar, session: Session) -> None:
    add(bar, "# Buy", "Chekout")
    press(bar, Key.Key_Up, Key.Key_Home, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    press(bar, Key.Key_Delete, Key.Key_Delete)
    add(bar, "cko")
    assert [card.title for card in session.journey.touchpoints] == ["Checkout"]
    assert session.undo_stack.count() == 2
    assert bar.line.text() == ""


def test_the_bar_says_when_the_map_is_read_only(bar: Bar, session: Session) -> None:
    session.load(built(BUY), None, read_only=True)
    bar.begin()
    assert "read-only" in bar.words.text
    add(bar, "Cart")
    assert len(session.journey.touchpoints) == 3


def test_a_refused_line_stays(bar: Bar, session: Session) -> None:
    add(bar, "# Buy")
    typed(bar, "Cart")
    session.load(built("# Buy"), None, read_only=True)
    press(bar, Key.Key_Return)
    assert bar.line.text() == "Cart"
    assert bar.words.tone == "wrong"


def test_the_chip_follows_deletion_and_undo(bar: Bar, session: Session) -> None:
    add(bar, "# Buy", "Cart")
    edit = plans.remove(session.journey, ["cart"])
    assert edit is not None
    session.do(edit, "Delete")
    assert bar.chip.text == "Buy"
    session.undo()
    session.undo()
    assert bar.chip.text == "Buy"


def test_undo_and_redo_are_told(bar: Bar, session: Session) -> None:
    add(bar, "# Buy", "Cart @website")
    session.undo()
    assert bar.words.text == "Taken back: Cart @website"
    session.redo()
    assert bar.words.text == "Done again: Cart @website"
    typed(bar, "! slow")
    session.undo()
    assert bar.words.text == "Pain point “slow” in stage “Buy”", "what is typed goes elsewhere now"


def test_names_are_told_to_screen_readers(bar: Bar) -> None:
    add(bar, "# Buy")
    assert bar.line.accessibleName() == "Capture"
    assert bar.chip.accessibleName() == "Goes to Buy"
    assert bar.words.accessibleName() == "Stage “Buy”"
    assert bar.line.focusPolicy() & Qt.FocusPolicy.TabFocus
