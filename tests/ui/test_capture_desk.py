"""Captured lines in a session: the same map as the importer's, corrections, undo, and where lines go."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from journey_editor.capture import cursor as cursors
from journey_editor.capture import notes
from journey_editor.cli import console
from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import writer
from journey_editor.ui.capture_bar.desk import Desk
from tests.capture import said
from tests.capture.said import WORKSHOP, built
from tests.capture.test_writing import MEANT

LINES = (
    st.sampled_from(MEANT) | said.texts() | st.lists(st.sampled_from(said.SIGNS), max_size=5).map(" ".join)
)


def made(*lines: str) -> tuple[Session, Desk]:
    session = Session(JourneyMap())
    desk = Desk(session, session)
    desk.open()
    for line in lines:
        assert desk.write(line).done
    return session, desk


def corrected(desk: Desk, back: int, text: str) -> str:
    """What is said when the line typed so many lines before is brought back and corrected."""
    for _ in range(back):
        assert desk.history.older("") is not None
    return desk.write(text).sentence


@settings(max_examples=150)
@given(st.lists(LINES, max_size=25))
def test_line_by_line_is_the_map_of_the_importer(qapp: QApplication, lines: list[str]) -> None:
    lines = [line for text in lines for line in text.splitlines() if not line.startswith("\ufeff")]
    session, _ = made(*lines)
    whole, _ = notes.read("\n".join(lines))
    assert writer.text(session.journey) == writer.text(whole)


@pytest.mark.parametrize("script", [WORKSHOP, WORKSHOP[::-1], WORKSHOP * 2])
def test_a_script_is_the_map_of_the_command_line(qapp: QApplication, tmp_path: Path, script: str) -> None:
    path = tmp_path / "workshop.txt"
    path.write_text(f"Title: Workshop\n{script}", encoding="utf-8")
    session, _ = made("Title: Workshop", *script.splitlines())
    assert writer.text(session.journey) == writer.text(console.load(str(path), "").journey)


@given(st.lists(LINES, min_size=1, max_size=12))
@settings(max_examples=50)
def test_undoing_all_is_the_start_and_redoing_all_the_end(qapp: QApplication, lines: list[str]) -> None:
    session, desk = made(*(line for text in lines for line in text.splitlines()))
    end = writer.text(session.journey)
    steps = session.undo_stack.count()
    for _ in range(steps):
        session.undo()
    assert writer.text(session.journey) == writer.text(JourneyMap())
    for _ in range(steps):
        session.redo()
    assert writer.text(session.journey) == end
    assert desk.titles == cursors.titles(session.journey, desk.place)


@given(st.lists(LINES, max_size=6), LINES.filter(str.strip), LINES)
@settings(max_examples=100)
def test_correcting_the_last_line_is_as_if_it_had_been_right(
    qapp: QApplication, lines: list[str], wrong: str, right: str
) -> None:
    before = [line for text in lines for line in text.splitlines()]
    other, straight = made(*before)
    assume(not straight.write(right).kept)
    session, desk = made(*before, wrong)
    corrected(desk, 1, right)
    assert writer.text(session.journey) == writer.text(other.journey)
    assert desk.place == straight.place


@given(st.lists(LINES.filter(str.strip), min_size=2, max_size=6), LINES)
@settings(max_examples=100)
def test_correcting_any_line_can_be_undone(qapp: QApplication, lines: list[str], right: str) -> None:
    session, desk = made(*lines)
    before, steps = writer.text(session.journey), session.undo_stack.count()
    refused: list[str] = []
    session.refused.connect(refused.append)
    corrected(desk, 2, right)
    assert refused == []
    if session.undo_stack.count() > steps:
        session.undo()
        assert writer.text(session.journey) == before


# The place -----------------------------------------------------------------------------------------


def test_the_place_goes_back_with_undo_and_forth_with_redo(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart", "! slow", "Checkout", "# Stay", "Survey")
    assert desk.titles == ("Stay", "Survey")
    seen = []
    for _ in range(5):
        session.undo()
        seen.append(desk.titles)
    assert seen == [("Stay",), ("Buy", "Checkout"), ("Buy", "Cart"), ("Buy", "Cart"), ("Buy",)]
    for _ in range(3):
        session.redo()
    assert desk.titles == ("Buy", "Checkout")


def test_the_place_survives_deletion(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart", "# Stay", "Survey")
    edit = plans.remove(session.journey, ["survey"])
    assert edit is not None
    session.do(edit, "Delete")
    assert desk.titles == ("Stay",)
    edit = plans.remove(session.journey, ["stay"])
    assert edit is not None
    session.do(edit, "Delete")
    assert desk.titles == ("Buy", "Cart")
    desk.write("Checkout")
    assert session.journey.touchpoint("checkout").stage == "buy"


def test_the_place_follows_the_selection_while_open(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart", "! slow", "# Stay", "Survey", "& Maya")
    session.select(["slow"])
    assert desk.titles == ("Buy", "Cart")
    session.select(["maya"])
    assert desk.titles == ("Buy", "Cart"), "a persona stands in no stage"
    session.select(["stay"])
    assert desk.titles == ("Stay",)
    session.select([])
    assert desk.titles == ("Stay",)


def test_the_place_begins_at_the_selection_and_goes_on_where_it_was_left(qapp: QApplication) -> None:
    session = Session(built("# Buy\nCart\nCheckout\n# Stay\nSurvey"))
    desk = Desk(session, session)
    session.select(["cart"])
    desk.open()
    assert desk.titles == ("Buy", "Cart")
    desk.step(1)
    desk.write("Loyalty card")
    desk.close()
    assert session.selection == ("loyalty-card",)
    session.select([])
    desk.open()
    assert desk.titles == ("Stay", "Loyalty card")
    desk.close()
    session.select(["checkout"])
    desk.open()
    assert desk.titles == ("Buy", "Checkout")


def test_tab_stops_at_the_first_and_last_stage(qapp: QApplication) -> None:
    _, desk = made("# Buy", "Cart", "# Stay")
    assert [desk.step(1), desk.step(-1), desk.step(-1)] == ["stay", "buy", "buy"]
    assert made()[1].step(1) is None


# Corrections ---------------------------------------------------------------------------------------


def test_the_last_line_is_corrected_as_one_step(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Chekout @website = -1")
    steps = session.undo_stack.count()
    corrected(desk, 1, "Checkout @website = -2")
    assert session.undo_stack.count() == steps
    assert writer.text(session.journey) == writer.text(built("# Buy\nCheckout @website = -2"))
    session.undo()
    assert [card.title for card in session.journey.touchpoints] == []


def test_a_line_corrected_twice_leaves_nothing_behind(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Chekout")
    corrected(desk, 1, "Chekcout")
    corrected(desk, 1, "! Checkout is slow")
    assert session.journey.touchpoints == ()
    corrected(desk, 1, "Checkout")
    assert writer.text(session.journey) == writer.text(built("# Buy\nCheckout"))


def test_a_corrected_line_that_meets_something_takes_back_what_was_wrong(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart", "Checkout", "Crat")
    corrected(desk, 1, "Cart")
    assert [card.title for card in session.journey.touchpoints] == ["Cart", "Checkout"]
    assert desk.titles == ("Buy", "Cart")


def test_an_emptied_line_is_taken_back(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart", "Oops")
    assert corrected(desk, 1, "") == "Taken back: Oops"
    assert [card.title for card in session.journey.touchpoints] == ["Cart"]
    assert desk.titles == ("Buy", "Cart")


def test_an_earlier_line_is_corrected_without_losing_what_came_after(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Chekout @web", "! slow", '" I left')
    corrected(desk, 3, "Checkout @website")
    (card,) = session.journey.touchpoints
    assert (card.id, card.title, card.channel) == ("chekout", "Checkout", "website")
    assert [note.text for note in session.journey.notes_about(card.id)] == ["slow", "I left"]
    assert desk.titles == ("Buy", "Checkout")
    corrected(desk, 3, "Checkout @app = 1")
    assert session.journey.touchpoint("chekout").channel == "app"
    session.undo()
    session.undo()
    assert session.journey.touchpoint("chekout").title == "Chekout"
    assert desk.history.older("") == '" I left'


def test_earlier_notes_stages_personas_and_links_are_corrected(qapp: QApplication) -> None:
    session, desk = made("& Maja", "# By", "Cart = 1", "-> Chekout 10%", "!! slwo", "Last")
    corrected(desk, 2, "!!! slow")
    corrected(desk, 3, "=> Checkout 20%")
    corrected(desk, 4, "Cart = -1")
    corrected(desk, 5, "# Buy")
    corrected(desk, 6, "& Maya")
    journey = session.journey
    assert [(note.text, note.severity) for note in journey.notes] == [("slow", 3)]
    assert [(link.kind, link.share) for link in journey.links] == [("triggers", 0.2)]
    assert [card.title for card in journey.touchpoints] == ["Cart", "Checkout", "Last"]
    assert journey.experience("maja", "cart").emotion == -1
    assert journey.stages[0].title == "Buy"
    assert journey.personas[0].name == "Maya"


def test_an_earlier_line_that_becomes_another_thing_stays_and_that_is_said(qapp: QApplication) -> None:
    session, desk = made("# Buy", "slow", "! pain")
    sentence = corrected(desk, 2, "+ faster")
    assert sentence.endswith("The earlier line stays too, as other steps came after it.")
    assert [note.text for note in session.journey.notes] == ["pain", "faster"]


def test_a_line_that_was_undone_is_added_again(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart")
    session.undo()
    corrected(desk, 1, "Trolley")
    assert [card.title for card in session.journey.touchpoints] == ["Trolley"]


# Many lines ----------------------------------------------------------------------------------------


def test_forty_lines_are_one_step(qapp: QApplication) -> None:
    session, desk = made()
    answer = desk.write("# Buy\n" + "\n".join(f"Card {number}" for number in range(39)))
    assert len(session.journey.touchpoints) == 39
    assert session.undo_stack.count() == 1
    assert len(answer.ids) == 40
    assert "40" in answer.sentence
    assert desk.history.older("") == "Card 38"


def test_lines_that_were_not_understood_stay_with_their_place(qapp: QApplication) -> None:
    session, desk = made("& Maya", "& Marc")
    answer = desk.write("# Buy\nCart = ma 1\n-> Cart\n# \n! slow\n# Stay\nSurvey\n")
    assert [kept.text for kept in answer.kept] == ["Cart = ma 1", "-> Cart", "# "]
    assert all(kept.among_others for kept in answer.kept)
    assert [note.at for note in session.journey.notes] == ["cart"]
    desk.write("Cart = may 1", answer.kept[0].before)
    assert session.journey.experience("maya", "cart").emotion == 1


def test_a_read_only_map_says_so(qapp: QApplication) -> None:
    session = Session()
    session.load(built("# Buy"), None, read_only=True)
    answer = Desk(session, session).write("Cart")
    assert not answer.done
    assert "read-only" in answer.sentence
    assert session.journey.touchpoints == ()


def test_another_map_forgets_the_lines_of_the_last(qapp: QApplication) -> None:
    session, desk = made("# Buy", "Cart")
    session.load(built("# Stay\nSurvey"), None)
    assert desk.history.older("") is None
    assert desk.titles == ("Stay", "Survey")


def test_a_channel_is_offered_once(qapp: QApplication) -> None:
    _, desk = made("# Buy", "Cart @social-media")
    assert [one.name for one in desk.completions("Ad @soc", 7)] == ["social-media"]
