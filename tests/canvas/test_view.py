"""The map on screen, used with a real mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.compose import compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.geometry import Point
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import update
from tests.canvas.screen import CTRL, LEFT, MIDDLE, SHIFT, Hand
from tests.editing.desk import gift


def cards(session: Session, stage: str) -> list[str]:
    return [card.id for card in session.journey.touchpoints_of(stage)]


def looks(drawing: Drawing) -> list[tuple[object, ...]]:
    return [(one.key, one.x, one.y, one.figure.marks) for one in drawing.figures]


def test_it_shows_the_map_as_composed(view: MapView, session: Session) -> None:
    assert looks(view.drawing) == looks(compose(session.journey, theme()))


def test_a_card_is_dragged_to_another_stage_and_back_by_undo(hand: Hand, session: Session) -> None:
    hand.drag(hand.at("cart"), hand.cell("find", "touchpoints"))
    assert cards(session, "find") == ["ad", "guide", "cart"]
    assert session.undo_stack.count() == 1
    assert session.selection == ("cart",)
    session.undo()
    assert cards(session, "buy") == ["cart", "checkout", "email"]


def test_while_dragging_the_landing_place_is_shown(hand: Hand, view: MapView) -> None:
    hand.hold(hand.at("cart"), hand.cell("find", "touchpoints"))
    assert view.above.marks.shown[1] is not None
    assert view.above.hint == "Move in “Find”, after “Guide” · Ctrl copies"
    assert not view.above.ghosts.boundingRect().isEmpty()
    hand.release(hand.cell("find", "touchpoints"))
    assert not any(view.above.marks.shown)
    assert view.above.hint == ""
    assert view.above.ghosts.boundingRect().isEmpty()


def test_a_dragged_card_is_seen_on_its_way(hand: Hand, view: MapView) -> None:
    place = hand.spot(Point(view.drawing.width + 60, 300))
    before = view.grab().toImage()
    hand.hold(hand.at("cart"), place)
    seen = view.grab().toImage()
    card = hand.figure("cart").area
    corner = place - (hand.at("cart") - hand.spot(Point(card.x, card.y)))
    inside = [corner + QPoint(dx, dy) for dx in range(10, 190, 9) for dy in range(8, 44, 4)]
    assert len({seen.pixel(at) for at in inside}) > len({before.pixel(at) for at in inside})
    hand.key(Qt.Key.Key_Escape)
    hand.move(QPoint(5, 5))
    hand.release(QPoint(5, 5))
    assert [view.grab().toImage().pixel(at) for at in inside] == [before.pixel(at) for at in inside]


def test_esc_cancels_a_drag(hand: Hand, view: MapView, session: Session) -> None:
    place = hand.cell("find", "touchpoints")
    hand.hold(hand.at("cart"), place)
    hand.key(Qt.Key.Key_Escape)
    assert not any(view.above.marks.shown)
    hand.release(place)
    assert cards(session, "buy") == ["cart", "checkout", "email"]
    assert session.undo_stack.count() == 0


def test_a_stage_a_note_and_a_lane_are_dragged(hand: Hand, session: Session) -> None:
    hand.drag(hand.at("stay", "stage"), hand.at("find", "stage") - QPoint(90, 0))
    assert [stage.id for stage in session.journey.stages] == ["stay", "find", "buy"]
    hand.drag(hand.at("costs-late", "note"), hand.at("ad"))
    assert session.journey.note("costs-late").at == "ad"  # type: ignore[union-attr]
    label, first = hand.figure("opportunities", "lane").area, hand.figure("touchpoints", "lane").area
    hand.drag(hand.spot(Point(label.x + 30, label.middle.y)), hand.spot(Point(first.x + 30, first.y + 3)))
    assert session.journey.info.lanes is not None
    assert session.journey.info.lanes[0].kind == "opportunities"
    assert session.undo_stack.count() == 3


def test_an_emotion_is_dragged_and_snaps(hand: Hand, view: MapView, session: Session) -> None:
    band = next(band for band in view.drawing.frame.bands if band.kind == "emotions")
    start = hand.figure("cart", "point", "maya").area.middle
    end = hand.spot(Point(start.x, band.height_of(1.4)))
    hand.hold(hand.spot(start), end)
    assert not view.above.felt.boundingRect().isEmpty()
    hand.release(end)
    assert session.journey.experience("maya", "cart").emotion == 1.5  # type: ignore[union-attr]
    assert session.undo_stack.undoText() == "Change emotion"


def test_shift_pressed_while_dragging_frees_the_emotion(hand: Hand, view: MapView, session: Session) -> None:
    band = next(band for band in view.drawing.frame.bands if band.kind == "emotions")
    start = hand.figure("cart", "point", "maya").area.middle
    end = hand.spot(Point(start.x, band.height_of(1.2)))
    hand.hold(hand.spot(start), end)
    assert view.above.hint == "Maya +1, good"
    QTest.keyPress(view, Qt.Key.Key_Shift, SHIFT)
    assert view.above.hint == "Maya +1.2, good"
    hand.release(end, SHIFT)
    assert session.journey.experience("maya", "cart").emotion == 1.2  # type: ignore[union-attr]


def test_a_handle_is_dragged_to_another_card(hand: Hand, view: MapView, session: Session) -> None:
    hand.move(hand.at("cart"))
    assert view.above.card is not None
    area = hand.figure("cart").area
    hand.drag(hand.spot(Point(area.right, area.middle.y)), hand.at("guide"))
    (_, link) = session.journey.links
    assert (link.source, link.target) == ("cart", "guide")
    assert session.selection == (link.id,)
    view.delete_selection()
    assert len(session.journey.links) == 1


def test_the_connect_tool_links(hand: Hand, view: MapView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.tool_changed) as heard:
        view.set_tool("connect")
    assert heard.args == ["connect"]
    hand.drag(hand.at("cart"), hand.at("guide"))
    assert len(session.journey.links) == 2
    hand.key(Qt.Key.Key_Escape)
    assert view.tool == "select"


def test_what_cannot_be_linked_is_said(hand: Hand, view: MapView, qtbot: QtBot) -> None:
    view.set_tool("connect")
    heard: list[str] = []
    view.message.connect(heard.append)
    hand.drag(hand.at("ad"), hand.at("cart"))
    assert heard[-1] == "“Ad” and “Cart” are linked already."


def test_a_rubber_band_and_shift_click_select(hand: Hand, view: MapView, session: Session) -> None:
    area = hand.figure("ad").area.united(hand.figure("guide").area)
    start = hand.spot(Point(area.right + 7, area.bottom + 6))
    hand.hold(start, hand.spot(Point(area.x + 20, area.y + 8)))
    assert len(view.above.caught.areas) == 2
    hand.release(hand.spot(Point(area.x + 20, area.y + 8)))
    assert session.selection == ("ad", "guide")
    assert len(view.above.selected.areas) == 2
    hand.click(hand.at("email"), SHIFT)
    assert session.selection == ("ad", "guide", "email")
    hand.click(hand.at("ad"), CTRL)
    assert session.selection == ("guide", "email")


def test_selected_cards_are_dragged_together(hand: Hand, session: Session) -> None:
    session.select(["ad", "email"])
    hand.drag(hand.at("ad"), hand.cell("stay", "touchpoints"))
    assert cards(session, "stay") == ["ad", "email"]
    assert session.undo_stack.count() == 1


def test_delete_takes_what_is_selected_as_one_step(hand: Hand, session: Session) -> None:
    session.select(["cart", "find"])
    hand.key(Qt.Key.Key_Delete)
    assert {"cart", "find", "ad", "guide"}.isdisjoint(card.id for card in session.journey.touchpoints)
    assert session.undo_stack.count() == 1
    session.undo()
    assert session.selection == ("cart", "find")
    assert cards(session, "find") == ["ad", "guide"]


def test_esc_lets_go_of_the_selection_last(hand: Hand, view: MapView, session: Session) -> None:
    session.select(["cart"])
    view.set_tool("hand")
    hand.key(Qt.Key.Key_Escape)
    assert (view.tool, session.selection) == ("select", ("cart",))
    hand.key(Qt.Key.Key_Escape)
    assert session.selection == ()


def test_ctrl_and_wheel_zoom_at_the_pointer(hand: Hand, view: MapView, qtbot: QtBot) -> None:
    view.set_zoom(2.0)
    view.centerOn(*hand.figure("cart").area.middle)
    pointer = hand.at("cart")
    before = view.locate(pointer)
    with qtbot.waitSignal(view.zoom_changed):
        wheel = QWheelEvent(
            QPointF(pointer),
            QPointF(view.viewport().mapToGlobal(pointer)),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == pytest.approx(2.4)
    assert view.locate(pointer) == pytest.approx(before, abs=1)


@pytest.mark.parametrize("how", ["middle", "space", "tool"])
def test_the_sheet_is_dragged(hand: Hand, view: MapView, session: Session, how: str) -> None:
    view.set_zoom(3.0)
    view.centerOn(view.drawing.width / 2, view.drawing.height / 2)
    start = QPoint(400, 300)
    before = view.locate(start)
    if how == "space":
        QTest.keyPress(view, Qt.Key.Key_Space)
    if how == "tool":
        view.set_tool("hand")
    hand.drag(start, QPoint(340, 380), MIDDLE if how == "middle" else LEFT)
    assert view.locate(QPoint(340, 380)) == pytest.approx(before, abs=1)
    assert session.undo_stack.count() == 0
    if how == "space":
        QTest.keyRelease(view, Qt.Key.Key_Space)
        hand.click(QPoint(340, 380))


def test_fit_shows_the_whole_sheet_also_after_resizing(view: MapView, qtbot: QtBot) -> None:
    view.resize(700, 500)
    view.fit_map()
    view.resize(900, 640)
    qtbot.waitUntil(lambda: view.viewport().width() == 900)
    seen = view.visible
    assert seen.x < 0 < view.drawing.width < seen.right
    assert seen.y < 0 < view.drawing.height < seen.bottom
    sides = view.drawing.width * view.zoom / 900, view.drawing.height * view.zoom / 640
    assert max(sides) > 0.9


def test_an_edit_does_not_change_the_zoom(view: MapView, session: Session) -> None:
    view.fit_map()
    before = view.zoom
    for number in range(6):
        session.do(plans.add_stage(session.journey, f"Stage {number}"), "Add")
    QApplication.processEvents()
    assert view.zoom == before


def test_fit_selection_shows_it(hand: Hand, view: MapView, session: Session) -> None:
    session.select(["email"])
    view.fit_selection()
    area, seen = hand.figure("email").area, view.visible
    assert view.zoom > 1
    assert seen.x <= area.x
    assert seen.right >= area.right


def test_zoom_goes_in_steps_and_has_limits(view: MapView) -> None:
    view.zoom_in()
    assert view.zoom == pytest.approx(1.1)
    view.zoom_out()
    view.zoom_out()
    assert view.zoom == pytest.approx(0.9)
    view.set_zoom(1000)
    assert view.zoom == 8
    view.set_zoom(0)
    assert view.zoom == pytest.approx(0.002)


def test_reveal_scrolls_to_a_thing(hand: Hand, view: MapView) -> None:
    view.set_zoom(4.0)
    view.centerOn(0, 0)
    view.reveal("email")
    assert view.visible.meets(hand.figure("email").area)


def test_hidden_personas_have_no_curve(hand: Hand, view: MapView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.drawing_changed):
        view.set_personas_shown(("jonas",))
    assert not any(one.persona == "maya" for one in view.drawing.figures)
    view.set_personas_shown(None)
    assert hand.figure("ad", "point", "maya")


def test_a_hidden_persona_that_comes_back_stays_hidden(view: MapView, session: Session) -> None:
    view.set_personas_shown(("maya",))
    edit = plans.remove(session.journey, ["jonas"])
    assert edit is not None
    session.do(edit, "Delete")
    session.undo()
    assert view.personas_shown == ("maya",)
    session.do(plans.add_persona(session.journey, "Nora"), "Add")
    assert view.personas_shown == ("maya", "nora")


def test_a_map_that_is_edited_elsewhere_is_drawn_anew(hand: Hand, session: Session) -> None:
    session.do(update("cart", title="Basket"), "Rename")
    assert hand.figure("cart").figure.name.startswith("Basket")


def test_another_map_takes_the_place(view: MapView, session: Session, tmp_path: Path) -> None:
    other = gift()
    session.load(other, tmp_path / "x.journey.json")
    assert looks(view.drawing) == looks(compose(other, theme()))
    assert view.ink.folder == tmp_path


def test_undo_during_a_drag_does_no_harm(hand: Hand, view: MapView, session: Session) -> None:
    session.do(plans.add_touchpoint(session.journey, "New", "find"), "Add")
    place = hand.cell("stay", "touchpoints")
    hand.hold(hand.at("new"), place)
    session.undo()
    assert not view.gestures.is_running
    hand.release(place)
    assert "new" not in session.journey


def test_a_drag_to_the_edge_scrolls(hand: Hand, view: MapView, qtbot: QtBot) -> None:
    view.set_zoom(4.0)
    view.centerOn(*hand.figure("cart").area.middle)
    before = view.horizontalScrollBar().value()
    hand.hold(hand.at("cart"), QPoint(view.viewport().width() - 3, 300))
    qtbot.waitUntil(lambda: view.horizontalScrollBar().value() > before + 40)
    hand.key(Qt.Key.Key_Escape)


def test_select_all_takes_stages_cards_and_notes(view: MapView, session: Session) -> None:
    view.select_all()
    journey = session.journey
    expected = {*journey.stages, *journey.touchpoints, *journey.notes}
    assert set(session.selection) == {one.id for one in expected}


def test_it_has_a_name_for_screen_readers(view: MapView, session: Session) -> None:
    assert view.accessibleName() == "Journey map"
    session.do(plans.add_stage(session.journey, "More"), "Add")
    assert view.accessibleDescription() == "4 stages, 5 touchpoints, 2 personas"
