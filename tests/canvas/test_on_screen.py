"""The map on a real screen, with the mouse and the keys of the window system."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.canvas.palette import packed
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from tests.canvas.screen import Hand
from tests.editing.desk import gift

pytestmark = pytest.mark.screen
STEPS = 12


class Source(QLabel):
    """Something from which a touchpoint is dragged, as from the palette."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # overrides Qt
        drag = QDrag(self)
        drag.setMimeData(packed("touchpoint"))
        drag.exec(Qt.DropAction.CopyAction)


class Mouse:
    """The mouse and the keys of the window system, moved by xdotool."""

    def __init__(self, xdotool: str, qtbot: QtBot) -> None:
        self._xdotool = xdotool
        self._qtbot = qtbot

    def do(self, *words: object) -> None:
        """Run commands of xdotool while the window lives on."""
        running = subprocess.Popen([self._xdotool, *map(str, words)])
        self._qtbot.waitUntil(lambda: running.poll() is not None, timeout=20_000)
        assert running.returncode == 0
        QApplication.processEvents()

    def drag(self, start: QPoint, end: QPoint, *more: str) -> None:
        """Press, move in steps and let go; `more` is done before the button is let go."""
        words: list[object] = ["mousemove", start.x(), start.y(), "sleep", 0.1, "mousedown", 1]
        for step in range(1, STEPS + 1):
            at = start + (end - start) * step / STEPS
            words += ["sleep", 0.03, "mousemove", at.x(), at.y()]
        self.do(*words, "sleep", 0.2, *more, "mouseup", 1, "sleep", 0.1)


@pytest.fixture
def mouse(program: Callable[[str], str], qtbot: QtBot) -> Mouse:
    return Mouse(program("xdotool"), qtbot)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """A view beside something to drag from; without a window manager it has to ask for the focus."""
    window = QWidget()
    row = QHBoxLayout(window)
    source, view = Source("Touchpoint"), MapView(Session(gift()), theme())
    source.setFixedWidth(120)
    row.addWidget(source)
    row.addWidget(view, 1)
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 1400, 900)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    view.setFocus()
    view.set_zoom(1.0)
    yield window
    view.typing.cancel()


@pytest.fixture
def hand(window: QWidget) -> Hand:
    view = window.findChild(MapView)
    assert view is not None
    return Hand(view)


def on_screen(hand: Hand, place: QPoint) -> QPoint:
    return hand.viewport.mapToGlobal(place)


def test_a_card_is_dragged_with_the_real_mouse(hand: Hand, mouse: Mouse, qtbot: QtBot) -> None:
    session = hand.view.session
    end = on_screen(hand, hand.cell("find", "touchpoints"))
    mouse.drag(on_screen(hand, hand.at("checkout")), end)
    qtbot.waitUntil(lambda: session.journey.touchpoint("checkout").stage == "find")  # type: ignore[union-attr]
    assert session.undo_stack.count() == 1


def test_esc_cancels_a_real_drag(hand: Hand, mouse: Mouse) -> None:
    end = on_screen(hand, hand.cell("find", "touchpoints"))
    mouse.drag(on_screen(hand, hand.at("checkout")), end, "key", "Escape")
    assert hand.view.session.undo_stack.count() == 0
    assert not hand.view.gestures.is_running


def test_a_touchpoint_is_dragged_from_the_palette_and_named(
    hand: Hand, window: QWidget, mouse: Mouse, qtbot: QtBot
) -> None:
    source = window.findChild(Source)
    assert source is not None
    start = source.mapToGlobal(source.rect().center())
    mouse.drag(start, on_screen(hand, hand.cell("stay", "touchpoints")))
    qtbot.waitUntil(lambda: hand.view.is_typing)
    mouse.do("type", "Gift wrap")
    mouse.do("key", "Return")
    session = hand.view.session
    qtbot.waitUntil(lambda: "gift-wrap" in session.journey)
    assert session.journey.touchpoint("gift-wrap").stage == "stay"  # type: ignore[union-attr]
    assert session.undo_stack.count() == 1


def test_a_double_click_opens_a_title_to_type(hand: Hand, mouse: Mouse, qtbot: QtBot) -> None:
    place = on_screen(hand, hand.at("cart"))
    mouse.do("mousemove", place.x(), place.y(), "click", "--repeat", 2, "--delay", 60, 1)
    qtbot.waitUntil(lambda: hand.view.is_typing)
    mouse.do("type", "Basket")
    mouse.do("key", "Return")
    qtbot.waitUntil(lambda: hand.view.session.journey.touchpoint("cart").title == "Basket")  # type: ignore[union-attr]
