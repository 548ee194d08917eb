"""Several things of several kinds at once: deleted and dragged as one step."""

from __future__ import annotations

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.storage.document import text
from tests.canvas.screen import Hand


def test_things_of_all_kinds_are_deleted_in_one_step(view: MapView, session: Session) -> None:
    before = text(session.journey)
    note = session.journey.notes_about("checkout")[0].id
    link = session.journey.links[0].id
    session.select(["cart", note, link, "jonas", "stay"])
    view.delete_selection()
    for id_ in ("cart", note, link, "jonas", "stay"):
        assert id_ not in session.journey
    assert session.undo_stack.undoText() == "Delete 5 things"
    session.undo()
    assert text(session.journey) == before
    assert set(session.selection) == {"cart", note, link, "jonas", "stay"}


def test_a_card_takes_the_other_selected_cards_along_and_leaves_notes_where_they_are(
    view: MapView, hand: Hand, session: Session
) -> None:
    note = session.journey.notes_about("checkout")[0].id
    session.select(["ad", "cart", note])
    hand.drag(hand.at("cart"), hand.cell("stay", "touchpoints"))
    assert [card.id for card in session.journey.touchpoints_of("stay")] == ["ad", "cart"]
    assert session.journey.note(note).at == "checkout"  # type: ignore[union-attr]
    assert session.undo_stack.index() == 1
    assert set(session.selection) == {"ad", "cart", note}


def test_a_note_takes_the_other_selected_notes_along(view: MapView, hand: Hand, session: Session) -> None:
    notes = [note.id for note in session.journey.notes_about("checkout")]
    session.select([*notes, "ad"])
    hand.drag(hand.at(notes[0], "note"), hand.at("cart"))
    assert [note.id for note in session.journey.notes_about("cart")] == notes
    assert session.journey.touchpoint("ad").stage == "find"  # type: ignore[union-attr]
    assert session.undo_stack.index() == 1


def test_a_stage_goes_with_selected_cards_that_stand_in_it(
    view: MapView, hand: Hand, session: Session
) -> None:
    session.select(["buy", "cart"])
    right = hand.at("stay", "stage")
    right.setX(right.x() + 60)
    hand.drag(hand.at("buy", "stage"), right)
    assert [stage.id for stage in session.journey.stages] == ["find", "stay", "buy"]
    assert [card.id for card in session.journey.touchpoints_of("buy")] == ["cart", "checkout", "email"]
