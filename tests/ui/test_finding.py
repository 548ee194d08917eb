"""Finding and replacing in the window: the search that goes on, the bar, and going to hits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.edits import update, update_map
from journey_editor.model.finding import Hit
from journey_editor.model.passages import Place
from journey_editor.model.rules import MAX_TEXT
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.finding.bar import FindBar
from journey_editor.ui.finding.finder import Finder, Wanted
from journey_editor.ui.finding.hit_list import around
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT, press, settle


class Desk:
    """A bar alone with its session, and where it went."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.finder = Finder(session, session)
        self.bar = FindBar(self.finder, theme())
        self.went: list[Hit] = []
        self.finder.went.connect(self.went.append)
        self.finder.switch(on=True)
        self.bar.begin("", replacing=True)
        self.bar.match_accents.setChecked(False)

    def type(self, words: str) -> None:
        self.bar.words.setFocus()
        self.bar.words.selectAll()
        QTest.keyClicks(self.bar.words, words)
        self.finder.finish()

    def hits(self) -> list[Hit]:
        """The hits once the search is over, which on a busy computer takes several slices."""
        self.finder.finish()
        return self.finder.hits

    def texts(self) -> list[str]:
        return [hit.text for hit in self.hits()]

    def counted(self) -> str:
        self.finder.finish()
        return self.bar.count.text()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Desk:
    app.application()
    made = Desk(Session(files.load(GIFT).journey))
    qtbot.addWidget(made.bar)
    made.bar.resize(900, 300)
    made.bar.show()
    return made


def test_typing_finds_and_says_how_many(desk: Desk) -> None:
    desk.type("checkout")
    assert desk.texts() == ["drop-off at Checkout", "Checkout", "Guest checkout, price up front"]
    assert desk.counted() == "3 hits"
    assert desk.bar.hits.hits.rowCount() == 3
    assert desk.bar.hits.isVisible()
    desk.type("nowhere")
    assert desk.counted() == "Not found"
    assert desk.bar.words.property("wrong") is True
    assert desk.bar.hits.isHidden()
    desk.type("c")
    assert desk.bar.words.property("wrong") is False


def test_enter_goes_round_the_hits(desk: Desk) -> None:
    desk.type("checkout")
    assert desk.went == []
    said = []
    for _ in range(4):
        QTest.keyClick(desk.bar.words, Qt.Key.Key_Return)
        said.append(desk.counted())
    assert said == ["1 of 3", "2 of 3", "3 of 3", "1 of 3"]
    assert [hit.place.id for hit in desk.went[:2]] == ["buy", "checkout"]
    QTest.keyClick(desk.bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert desk.counted() == "3 of 3"
    assert desk.bar.hits.currentIndex().row() == 2


def test_it_begins_at_what_is_selected(desk: Desk) -> None:
    desk.session.select(["checkout"])
    desk.type("checkout")
    QTest.keyClick(desk.bar.words, Qt.Key.Key_Return)
    assert desk.went[-1].place.id == "checkout"


def test_the_list_is_gone_through_with_the_arrows(desk: Desk) -> None:
    desk.type("checkout")
    QTest.keyClick(desk.bar.words, Qt.Key.Key_Down)
    assert desk.bar.hits.hasFocus()
    QTest.keyClick(desk.bar.hits, Qt.Key.Key_Down)
    assert [hit.place.id for hit in desk.went] == ["buy", "checkout"]
    QTest.keyClick(desk.bar.hits, Qt.Key.Key_Up)
    QTest.keyClick(desk.bar.hits, Qt.Key.Key_Up)
    assert desk.bar.words.hasFocus()


def test_the_list_does_not_shrink_while_words_are_typed(desk: Desk) -> None:
    desk.type("e")
    high = desk.bar.hits.height()
    desk.type("checkout")
    assert desk.bar.hits.height() == high
    desk.finder.go(1)
    assert desk.bar.hits.height() < high


def test_options_narrow_the_search(desk: Desk) -> None:
    desk.type("Check")
    assert len(desk.hits()) == 3
    desk.bar.match_case.click()
    assert desk.texts() == ["drop-off at Checkout", "Checkout"]
    desk.bar.whole_words.click()
    assert desk.texts() == []


def test_hits_keep_up_with_edits_and_undo(desk: Desk) -> None:
    desk.type("checkout")
    desk.finder.go_to(1)
    desk.session.do(update("cart", title="Checkout cart"), "Edit")
    assert [hit.place.id for hit in desk.hits()][1:3] == ["cart", "checkout"]
    assert desk.counted() == "3 of 4"
    desk.session.do(update("checkout", title="Till"), "Edit")
    assert desk.counted() == "3 hits"
    desk.session.undo()
    desk.session.undo()
    assert desk.texts() == ["drop-off at Checkout", "Checkout", "Guest checkout, price up front"]
    desk.session.load(generate(3), None)
    assert desk.texts() == []


def test_a_search_that_rests_is_not_made(desk: Desk) -> None:
    desk.type("checkout")
    desk.finder.switch(on=False)
    desk.session.do(update("cart", title="Checkout cart"), "Edit")
    assert desk.hits() == []
    desk.finder.switch(on=True)
    assert len(desk.hits()) == 4


def test_one_hit_after_the_other_is_replaced(desk: Desk) -> None:
    desk.session.do(update("cart", description="aa aa"), "Edit")
    desk.type("aa")
    desk.bar.by.setText("aab")
    press(desk.bar.replace)
    assert desk.session.undo_stack.index() == 1, "the first press goes to the first hit"
    press(desk.bar.replace)
    cart = desk.session.journey.touchpoint("cart")
    assert cart is not None
    assert cart.description == "aab aa"
    assert desk.counted() == "2 of 2"
    assert desk.went[-1].start == 4
    press(desk.bar.replace)
    cart = desk.session.journey.touchpoint("cart")
    assert cart is not None
    assert cart.description == "aab aab"


def test_all_are_replaced_as_one_step(desk: Desk) -> None:
    said: list[str] = []
    desk.bar.said.connect(said.append)
    before = [thing.title for thing in desk.session.journey.touchpoints]
    desk.type("checkout")
    desk.bar.by.setText("Till")
    press(desk.bar.replace_all)
    assert said == [desk.bar.remark.text()] == ["3 hits replaced."]
    assert desk.session.undo_stack.index() == 1
    assert desk.hits() == []
    desk.session.undo()
    assert desk.bar.remark.text() == ""
    assert [thing.title for thing in desk.session.journey.touchpoints] == before
    assert len(desk.hits()) == 3


def test_titles_that_would_be_empty_are_kept_and_that_is_said(desk: Desk) -> None:
    desk.type("checkout")
    press(desk.bar.replace_all)
    assert desk.bar.remark.text() == "2 hits replaced. 1 was kept, as nothing would be left of a title."
    assert desk.texts() == ["Checkout"]
    desk.finder.go_to(0)
    press(desk.bar.replace)
    assert desk.bar.remark.text() == "A title cannot be empty; it is kept."


def test_the_keys_stay_in_the_bar_when_nothing_is_left(desk: Desk) -> None:
    desk.type("checkout")
    desk.bar.by.setText("Till")
    desk.bar.replace_all.setFocus()
    QTest.keyClick(desk.bar.replace_all, Qt.Key.Key_Space)
    assert desk.hits() == []
    assert desk.bar.words.hasFocus()


def test_too_long_a_text_is_refused_in_one_sentence(desk: Desk) -> None:
    desk.session.do(update("cart", description="xyz" * (MAX_TEXT // 3)), "Edit")
    desk.type("xyz")
    desk.bar.by.setText("four")
    press(desk.bar.replace_all)
    assert desk.bar.remark.text().startswith("The text “xyz")
    assert desk.bar.remark.text().endswith("would have more than 20,000 characters; nothing is replaced.")
    assert desk.session.undo_stack.index() == 1


def test_nothing_can_be_replaced_in_a_map_that_is_read_only(desk: Desk) -> None:
    desk.session.load(files.load(GIFT).journey, None, read_only=True)
    desk.type("checkout")
    assert desk.counted() == "3 hits"
    assert not desk.bar.replace.isEnabled()
    assert not desk.bar.replace_all.isEnabled()


def test_ctrl_z_after_replacing_is_for_the_map(desk: Desk) -> None:
    desk.type("checkout")
    QTest.keyClicks(desk.bar.by, "Till")
    assert desk.bar.by.isUndoAvailable()
    press(desk.bar.replace_all)
    assert not desk.bar.by.isUndoAvailable()
    assert not desk.bar.words.isUndoAvailable()


def test_a_large_map_is_searched_in_slices(qtbot: QtBot) -> None:
    desk = Desk(Session(generate(2000)))
    qtbot.addWidget(desk.bar)
    finished: list[int] = []
    desk.finder.changed.connect(lambda: finished.append(len(desk.finder.hits)))
    desk.finder.look(Wanted("a"))
    assert desk.finder.is_busy
    assert finished == []
    qtbot.waitUntil(lambda: not desk.finder.is_busy)
    assert finished == [len(desk.hits())]
    assert len(desk.hits()) > 2000


def test_rows_of_very_many_hits_come_as_they_are_needed(qtbot: QtBot) -> None:
    desk = Desk(Session(generate(2000)))
    qtbot.addWidget(desk.bar)
    desk.finder.look(Wanted("a"))
    desk.finder.finish()
    model, count = desk.bar.hits.hits, len(desk.hits())
    assert model.rowCount() == 500
    assert desk.counted() == f"{count:,} hits"
    desk.finder.go(-1)
    assert model.rowCount() == count
    assert desk.bar.hits.currentIndex().row() == count - 1
    desk.finder.look(Wanted("ab"))
    desk.finder.finish()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == len(desk.hits())


def test_words_are_shown_near_the_beginning_of_a_long_text() -> None:
    text = "word " * 50 + "🎁 here\nand more"
    start = text.index("here")
    hit = hit_in(text, start, start + 4)
    shown, at, length = around(hit)
    assert shown.startswith("…word")
    assert "here and more" in shown
    units = shown.encode("utf-16-le")
    assert units[2 * at : 2 * (at + length)].decode("utf-16-le") == "here"
    assert at < 60


def hit_in(text: str, start: int, end: int) -> Hit:
    return Hit(Place("cart", "description"), start, end, text)


def test_everything_has_a_name(desk: Desk) -> None:
    for part in desk.bar.findChildren(QWidget):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert part.accessibleName() or part.property("text"), part
    desk.type("checkout")
    index = desk.bar.hits.hits.index(1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Checkout, Title: Checkout"
    settle()


def test_views_and_lanes_are_found(desk: Desk) -> None:
    lanes = desk.session.journey.info.lanes
    assert lanes is not None
    desk.session.do(update_map(lanes=(*lanes[:-1], replace(lanes[-1], title="Zebra crossing"))), "Edit")
    desk.type("zebra")
    assert desk.bar.hits.hits.index(0).data() == "Map, Lane: Zebra crossing"
