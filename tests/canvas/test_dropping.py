"""What is dragged onto the map from the panes beside it, and from other programs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.canvas import carrying
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.edits import AddNode, Batch
from tests.canvas.screen import LEFT, NO_KEYS, Hand
from tests.editing.desk import gift

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


@pytest.fixture
def parked(session: Session) -> str:
    """A pain point in the parking lot."""
    edit = plans.add_note(session.journey, "pain_point", "For later", None)
    assert session.do(edit, "Prepare")
    added = edit.edits[0] if isinstance(edit, Batch) else edit
    assert isinstance(added, AddNode)
    return added.record.id


def carried(session: Session, *ids: str, mime: str = carrying.NOTES) -> QMimeData:
    data = QMimeData()
    carrying.pack(data, session, ids, mime)
    return data


def over(view: MapView, data: QMimeData, place: QPoint) -> bool:
    """Drag over a place; whether it could be let go there."""
    port, actions = view.viewport(), COPY | MOVE
    enter = QDragEnterEvent(place, actions, data, LEFT, NO_KEYS)
    QApplication.sendEvent(port, enter)
    if not enter.isAccepted():
        return False
    event = QDragMoveEvent(place, actions, data, LEFT, NO_KEYS)
    QApplication.sendEvent(port, event)
    return event.isAccepted()


def let_go(view: MapView, data: QMimeData, place: QPoint) -> bool:
    assert over(view, data, place)
    event = QDropEvent(QPointF(place), COPY | MOVE, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def test_a_parked_note_lands_on_the_card_where_it_is_let_go(
    view: MapView, hand: Hand, session: Session, parked: str
) -> None:
    data = carried(session, parked)
    assert over(view, data, hand.at("cart"))
    assert view.above.hint == "Move to “Cart”"
    steps = session.undo_stack.index()
    assert let_go(view, data, hand.at("cart"))
    assert [note.id for note in session.journey.notes_about("cart")] == [parked]
    assert session.selection == (parked,)
    assert session.undo_stack.index() == steps + 1
    session.undo()
    assert parked in [note.id for note in session.journey.notes_about(None)]


def test_a_parked_note_lands_between_notes_of_a_cell_and_on_a_stage(
    view: MapView, hand: Hand, session: Session, parked: str
) -> None:
    assert let_go(view, carried(session, parked), hand.at("find", "stage"))
    assert session.journey.note(parked).at == "find"  # type: ignore[union-attr]
    assert let_go(view, carried(session, parked), hand.cell("stay", "pain_points"))
    assert session.journey.note(parked).at == "stay"  # type: ignore[union-attr]


def test_notes_of_another_map_and_of_a_frozen_one_are_not_taken(
    view: MapView, hand: Hand, session: Session, parked: str
) -> None:
    other = Session(gift())
    assert not over(view, carried(other, other.journey.notes[0].id), hand.at("cart"))
    session.load(session.journey, None, read_only=True)
    assert not over(view, carried(session, parked), hand.at("cart"))


def test_rows_of_the_outline_are_moved(view: MapView, hand: Hand, session: Session) -> None:
    data = carried(session, "cart", "checkout", mime=carrying.THINGS)
    assert let_go(view, data, hand.cell("stay", "touchpoints"))
    assert [card.id for card in session.journey.touchpoints_of("stay")] == ["cart", "checkout"]
    assert not over(view, carried(session, "cart", "buy", mime=carrying.THINGS), hand.at("ad"))
    assert not over(view, carried(session, "cart", mime=carrying.THINGS), hand.at("cart"))


def test_text_of_another_program_is_pasted_where_it_is_let_go(
    view: MapView, hand: Hand, session: Session
) -> None:
    data = QMimeData()
    data.setText("! Too slow\n+ Faster")
    assert over(view, data, hand.at("cart"))
    assert view.above.hint == "Paste at “Cart”"
    assert let_go(view, data, hand.at("cart"))
    assert [note.text for note in session.journey.notes_about("cart")] == ["Too slow", "Faster"]
    data.setText("Unpack\nUse")
    assert let_go(view, data, hand.cell("stay", "touchpoints"))
    assert [card.title for card in session.journey.touchpoints_of("stay")] == ["Unpack", "Use"]
    session.undo()
    assert session.journey.touchpoints_of("stay") == ()


def test_text_is_copied_and_never_taken_away_from_where_it_was(view: MapView, hand: Hand) -> None:
    data = QMimeData()
    data.setText("Unpack")
    assert over(view, data, hand.at("cart"))
    event = QDropEvent(QPointF(hand.at("cart")), COPY | MOVE, data, LEFT, NO_KEYS)
    event.setDropAction(MOVE)
    QApplication.sendEvent(view.viewport(), event)
    assert event.dropAction() == COPY


def test_files_are_left_to_the_window(view: MapView, hand: Hand) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.journey.json")])
    data.setText("file:///tmp/a.journey.json")
    assert not over(view, data, hand.at("cart"))


def test_only_a_pane_that_says_so_takes_notes(view: MapView) -> None:
    pane = QWidget(view)
    inner = QWidget(pane)
    pane.setGeometry(40, 40, 200, 200)
    inner.setGeometry(0, 0, 200, 200)
    pane.show()
    middle = inner.mapToGlobal(inner.rect().center())
    assert not carrying.takes_at(middle)
    pane.setProperty(carrying.TAKES, True)
    assert carrying.takes_at(middle)
