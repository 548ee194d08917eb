"""A map that runs from right to left, used with a real mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.geometry import Point
from journey_editor.layout.mirroring import as_seen
from journey_editor.layout.theme import theme
from journey_editor.model.edits import apply, update_map
from tests.canvas.screen import Hand
from tests.editing.desk import gift

LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(qapp: QApplication) -> Session:
    journey = gift()
    apply(journey, update_map(direction="rtl"))
    return Session(journey)


@pytest.fixture
def view(session: Session, qtbot: QtBot) -> Iterator[MapView]:
    view = MapView(session, theme())
    qtbot.addWidget(view)
    view.resize(1100, 760)
    with qtbot.waitExposed(view):
        view.show()
    view.set_zoom(1.0)
    view.scroll_to_start()
    view.setFocus()
    yield view
    view.typing.cancel()


@pytest.fixture
def hand(view: MapView) -> Hand:
    return Hand(view)


def seen(view: MapView, key: str) -> QPoint:
    """The pixel at which the middle of a figure is seen, by the drawing that is exported."""
    drawing = as_seen(view.drawing)
    corner = view.mapFromScene(view.drawing.width, 0)
    return corner + QPoint(*map(round, drawing.by_key[key].area.middle))


def stage_of(view: MapView, id_: str) -> str:
    card = view.session.journey.touchpoint(id_)
    assert card is not None
    return card.stage


def test_the_start_is_at_the_right(view: MapView) -> None:
    right = view.viewport().width()
    places = [seen(view, f"stage:{id_}").x() for id_ in ("find", "buy", "stay")]
    assert places == sorted(places, reverse=True)
    assert right - 340 < places[0] < right
    assert view.locate(QPoint(right - 1, 100)).x < 0, "beyond the beginning there is the desk"


def test_what_is_seen_is_what_is_exported(view: MapView) -> None:
    """Colours of the edges of cards, where the exported drawing has them: at the right."""
    image = view.grab().toImage()
    drawing: Drawing = as_seen(view.drawing)
    corner = view.viewport().mapTo(view, view.mapFromScene(view.drawing.width, 0))
    for key in ("touchpoint:cart", "touchpoint:ad"):
        area = drawing.by_key[key].area
        edge, inside = Point(area.right - 2, area.middle.y), Point(area.x + 3, area.middle.y)
        assert _at(image, corner, edge) == QColor(drawing.by_key[key].figure.band or "").name()
        assert _at(image, corner, inside) == theme().paper.lower()


def _at(image: QImage, corner: QPoint, place: Point) -> str:
    pixel = (corner + QPoint(*map(round, place))) * image.devicePixelRatio()
    return image.pixelColor(pixel).name()


def test_a_click_selects_what_is_seen_there(view: MapView, hand: Hand, session: Session) -> None:
    for id_ in ("cart", "ad", "checkout"):
        hand.click(seen(view, f"touchpoint:{id_}"))
        assert session.selection == (id_,)


def test_a_card_dragged_to_the_left_comes_later(view: MapView, hand: Hand, session: Session) -> None:
    start = seen(view, "touchpoint:guide")
    assert seen(view, "stage:buy").x() < start.x()
    hand.drag(start, QPoint(seen(view, "stage:buy").x(), start.y()))
    assert stage_of(view, "guide") == "buy"
    session.undo_stack.undo()
    assert stage_of(view, "guide") == "find"


def test_a_new_stage_is_dropped_where_it_is_shown(view: MapView, hand: Hand, session: Session) -> None:
    between = (seen(view, "stage:find").x() + seen(view, "stage:buy").x()) // 2
    hand.drop("stage", QPoint(between - 4, seen(view, "stage:find").y() + 60))
    assert [one.id for one in session.journey.stages][::2] == ["find", "buy"]


def test_the_sheet_follows_the_hand(view: MapView, hand: Hand) -> None:
    view.set_zoom(2.0)
    view.scroll_to_start()
    start, end = QPoint(400, 300), QPoint(520, 300)
    under = view.locate(start)
    hand.drag(start, end, Qt.MouseButton.MiddleButton)
    assert view.locate(end).x == pytest.approx(under.x, abs=1)


def test_arrows_go_where_they_point(view: MapView, hand: Hand, session: Session) -> None:
    hand.click(seen(view, "touchpoint:ad"))
    hand.key(LEFT)
    assert session.selection == ("cart",)
    assert seen(view, "touchpoint:cart").x() < seen(view, "touchpoint:ad").x()
    hand.key(RIGHT)
    assert session.selection == ("ad",)
    hand.key(RIGHT, SHIFT)
    assert "cart" not in session.selection
    hand.key(Qt.Key.Key_Home)
    assert view.focus.target is not None
    assert view.focus.target.kind == "lane", "a row begins at its label"


def test_things_move_where_the_arrow_points(view: MapView, hand: Hand) -> None:
    said: list[str] = []
    view.message.connect(said.append)
    hand.click(seen(view, "touchpoint:ad"))
    view.at_focus.move("left")
    assert stage_of(view, "ad") == "buy"
    view.at_focus.move("right")
    assert stage_of(view, "ad") == "find"
    view.at_focus.move("right")
    assert stage_of(view, "ad") == "find"
    assert said[-1] == "There is nothing to the right of it."


def test_a_text_is_typed_where_it_stands(view: MapView, hand: Hand, session: Session) -> None:
    place = seen(view, "touchpoint:cart")
    hand.double(QPoint(place.x() + 20, place.y() - 6))
    card = as_seen(view.drawing).by_key["touchpoint:cart"]
    left = view.mapFromScene(view.drawing.width, 0).x() + card.x
    assert left - 8 < hand.editor.x()
    assert hand.editor.geometry().right() < left + card.figure.w
    hand.editor.selectAll()
    hand.write("Basket")
    hand.key(Qt.Key.Key_Return)
    cart = session.journey.touchpoint("cart")
    assert cart is not None
    assert cart.title == "Basket"


def test_turning_a_map_shows_its_start(view: MapView, session: Session) -> None:
    view.set_zoom(1.0)
    session.do(update_map(direction="ltr"), "Direction")
    assert view.transform().m11() == 1.0
    assert view.visible.x <= 0
    assert view.mapFromScene(0, 0).x() < 100
    session.undo_stack.undo()
    assert view.transform().m11() == -1.0
    assert view.zoom == 1.0
    assert view.mapFromScene(0, 0).x() > view.viewport().width() - 100


def test_accessible_rectangles_are_where_things_are_seen(view: MapView) -> None:
    from PySide6.QtGui import QAccessible

    tree = QAccessible.queryAccessibleInterface(view)
    found = {}
    pending = [tree]
    while pending:
        one = pending.pop()
        found[one.text(QAccessible.Text.Name)] = one.rect()
        pending += [one.child(number) for number in range(one.childCount())]
    name = next(name for name in found if name.startswith("Cart"))
    middle = view.viewport().mapToGlobal(seen(view, "touchpoint:cart"))
    assert found[name].contains(middle)
    assert abs(found[name].center().x() - middle.x()) < 3


@pytest.mark.parametrize("zoom", [0.12, 0.3, 0.7])
def test_from_afar_it_is_the_mirror_of_the_other(view: MapView, session: Session, zoom: float) -> None:
    """Blocks stand on the other side; what can be read is not turned round, so not all is the same."""
    view.set_zoom(zoom)
    size = round(view.drawing.width * zoom) - 8, round(view.drawing.height * zoom) - 8

    def sheet() -> QImage:
        QApplication.processEvents()
        ends = view.mapFromScene(0, 0), view.mapFromScene(view.drawing.width, 0)
        left = min(point.x() for point in ends)
        grabbed = view.viewport().grab().toImage()
        return grabbed.copy(left + 4, ends[0].y() + 4, *size)

    turned = sheet()
    session.do(update_map(direction="ltr"), "Direction")
    other = sheet()
    assert _apart(turned, other) > 2 * _apart(turned, other.transformed(QTransform.fromScale(-1, 1)))


def _apart(one: QImage, other: QImage) -> float:
    """The share of pixels that differ much."""
    size = one.size() / 2
    first, second = (it.scaled(size, mode=Qt.TransformationMode.SmoothTransformation) for it in (one, other))
    differing = sum(
        abs(first.pixelColor(x, y).lightness() - second.pixelColor(x, y).lightness()) > 24
        for x in range(first.width())
        for y in range(first.height())
    )
    return differing / (first.width() * first.height())
