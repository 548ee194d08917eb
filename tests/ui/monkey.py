"""A monkey in front of the window: it does one thing after the other, the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journey_editor.paths import samples
from journey_editor.ui.action_table import ACTIONS, Spec
from journey_editor.ui.controls.focus import in_order
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.main_window import MainWindow
from tests.canvas.screen import Hand
from tests.ui.driving import drop

T = TypeVar("T")
Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, CONTROL, SHIFT, ALT = (
    Held.NoModifier,
    Held.ControlModifier,
    Held.ShiftModifier,
    Held.AltModifier,
)
# Dialogs, and what would open or close windows, have tests of their own.
_LEFT_OUT: Final = {
    "new",
    "open",
    "save",
    "save_as",
    "export",
    "export_again",
    "print",
    "close",
    "quit",
    "keys",
    "about",
}
IDS: Final = [
    entry.id
    for entry in ACTIONS
    if isinstance(entry, Spec) and entry.id not in _LEFT_OUT | {"compare_map", "preferences"}
]
_WAITS: Final = re.compile(r"^Export$|^Choose a photo$|other…$")
"""What opens a dialog and waits for an answer."""
_WORDS: Final = ("Till", "", "12", "2026-01-01", "<b>x</b>", "a, b", "Größe", "  ", "-3", "x" * 90)
_ON_CANVAS: Final = (
    *((key, held) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down) for held in (NONE, ALT)),
    *((key, NONE) for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5, Key.Key_0)),
    *((key, NONE) for key in (Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Space)),
    *((key, SHIFT) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Space)),
    *((key, CONTROL) for key in (Key.Key_Home, Key.Key_End, Key.Key_A, Key.Key_D)),
    *((key, NONE) for key in (Key.Key_S, Key.Key_T, Key.Key_P, Key.Key_X, Key.Key_O, Key.Key_Q, Key.Key_M)),
    *((key, NONE) for key in (Key.Key_N, Key.Key_Delete, Key.Key_F2, Key.Key_Return, Key.Key_Escape)),
    *((Key.Key_Up, ALT | SHIFT), (Key.Key_Down, ALT | SHIFT), (Key.Key_F6, NONE), (Key.Key_F6, SHIFT)),
)
_SHOWING: Final = (
    *(Key.Key_Right, Key.Key_Left, Key.Key_Home, Key.Key_End, Key.Key_B, Key.Key_W, Key.Key_H, Key.Key_L),
    *(Key.Key_T, Key.Key_Plus, Key.Key_Minus, Key.Key_2, Key.Key_9, Key.Key_Return, Key.Key_Backspace),
)


class Monkey:
    """Has a window, dice, and a memory of what it did, to be told when something breaks."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.session = window.session
        self.dice = random.Random(seed)
        self.hand = Hand(window.view)
        self.done: list[str] = []
        self.asked: list[str] = []
        """What came up and waited for an answer; nothing that the monkey does may."""
        self._watch = QTimer(window)
        self._watch.setInterval(300)
        self._watch.timeout.connect(self._look)
        self._watch.start()

    def act(self, deeds: Sequence[Callable[[Monkey], object]]) -> None:
        deed = self.pick(deeds)
        self.done.append(deed.__name__)
        deed(self)
        if self.dice.random() < 0.7:
            self.close_menus()

    def note(self, *words: object) -> None:
        self.done[-1] += " " + " ".join(repr(word)[:60] for word in words)

    def pick(self, of: Sequence[T]) -> T:
        return self.dice.choice(of)

    def chance(self, share: float) -> bool:
        return self.dice.random() < share

    def key(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.note(widget.objectName() or type(widget).__name__, key.name, held.name)
        QTest.keyClick(widget, key, held)

    def ids(self) -> list[str]:
        journey = self.session.journey
        found = [one.id for one in (*journey.stages, *journey.touchpoints, *journey.notes, *journey.personas)]
        return found + [link.id for link in journey.links]

    def somewhere(self) -> QPoint:
        """A pixel of the canvas, mostly on a figure."""
        view = self.window.view
        if self.chance(0.6):
            area = self.pick(view.drawing.figures).area
            place = view.mapFromScene(
                area.x + area.w * self.dice.random(), area.y + area.h * self.dice.random()
            )
            if view.viewport().rect().contains(place):
                return place
        port = view.viewport().rect()
        return QPoint(self.dice.randrange(port.width()), self.dice.randrange(port.height()))

    def close_menus(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()

    def _look(self) -> None:
        modal = QApplication.activeModalWidget()
        if modal is not None:
            self.asked.append(f"{type(modal).__name__} {modal.windowTitle()!r}")
            modal.close()


# The map -------------------------------------------------------------------------------------------


def trigger(monkey: Monkey) -> None:
    id_ = monkey.pick(IDS)
    monkey.note(id_)
    monkey.window.commands[id_].trigger()


def select(monkey: Monkey) -> None:
    ids = monkey.ids()
    monkey.session.select(monkey.dice.sample(ids, min(len(ids), monkey.pick((0, 1, 1, 1, 2, 5)))))


def click(monkey: Monkey) -> None:
    monkey.hand.click(monkey.somewhere(), monkey.pick((NONE, SHIFT, CONTROL)))


def double_click(monkey: Monkey) -> None:
    monkey.hand.double(monkey.somewhere())


def drag(monkey: Monkey) -> None:
    end = monkey.somewhere()
    monkey.hand.hold(monkey.somewhere(), end)
    if monkey.chance(0.2):
        monkey.pick((monkey.session.undo, monkey.window.view.cancel, monkey.window.view.delete_selection))()
    monkey.hand.release(end)


def carry(monkey: Monkey) -> None:
    drop(monkey.window, monkey.pick(list(monkey.window.palette_panel.items.items)), monkey.somewhere())


def walk(monkey: Monkey) -> None:
    for _ in range(monkey.dice.randint(1, 5)):
        monkey.key(monkey.hand.focused(), *monkey.pick(_ON_CANVAS))


def write(monkey: Monkey) -> None:
    """Type into the text that is open on the map."""
    editor = monkey.window.view.typing.editor
    if editor is not None:
        editor.insertPlainText(monkey.pick(_WORDS))
        monkey.key(editor, monkey.pick((Key.Key_Return, Key.Key_Return, Key.Key_Escape, Key.Key_Tab)))


def context_menu(monkey: Monkey) -> None:
    """Open the menu of the map and choose something in it."""
    monkey.key(monkey.window.view, Key.Key_Menu)
    place = monkey.somewhere()
    QTest.mouseClick(monkey.hand.viewport, Qt.MouseButton.RightButton, NONE, place)
    choose_in_menu(monkey)


def choose_in_menu(monkey: Monkey) -> None:
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):
        offered = [one for one in menu.actions() if one.isEnabled() and one.menu() is None and one.text()]
        if offered and monkey.chance(0.7):
            action = monkey.pick(offered)
            monkey.note(action.text())
            action.trigger()
        menu.close()


def back_and_forth(monkey: Monkey) -> None:
    for _ in range(monkey.dice.randint(1, 6)):
        monkey.pick((monkey.window.undo, monkey.window.undo, monkey.window.redo))()


# The window ----------------------------------------------------------------------------------------


def stops(monkey: Monkey) -> list[QWidget]:
    window = monkey.window
    parts: list[QWidget] = [window.inspector, window.palette_panel, window.header]
    parts += [dock.widget() for pane in window.panes.shown() if (dock := window.panes.dock(pane)) is not None]
    found = [stop for part in parts for stop in in_order(part)]
    return [
        stop
        for stop in found
        if stop.isVisible() and stop.isEnabled() and not _WAITS.search(stop.accessibleName())
    ]


def fill_in(monkey: Monkey) -> None:
    lines = [stop for stop in stops(monkey) if isinstance(stop, Line | Area)]
    if lines:
        line = monkey.pick(lines)
        monkey.note(line.accessibleName())
        line.setFocus()
        line.selectAll()
        word = monkey.pick(_WORDS)
        if isinstance(line, Line):
            line.insert(word)
        else:
            line.insertPlainText(word)
        if monkey.chance(0.6):
            QTest.keyClick(line, Key.Key_Return, CONTROL if isinstance(line, Area) else NONE)


def press(monkey: Monkey) -> None:
    stop = monkey.pick(stops(monkey))
    if "menu" in dir(stop) and getattr(stop, "menu")() is not None:  # noqa: B009
        return
    monkey.key(stop, monkey.pick((Key.Key_Space, Key.Key_Right, Key.Key_2)))


def key(monkey: Monkey) -> None:
    keys = (Key.Key_Escape, Key.Key_Delete, Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_S)
    widget = monkey.window.focusWidget() or monkey.window.view
    monkey.key(widget, monkey.pick((*keys, Key.Key_F6, Key.Key_Home)))


def compare(monkey: Monkey) -> None:
    comparing = monkey.window.comparing
    personas = [persona.id for persona in monkey.session.journey.personas]
    kind = monkey.dice.randrange(4)
    if kind == 0:
        path = monkey.pick(samples())
        monkey.note(path.name)
        assert comparing.compare_with(path)
    elif kind == 1 and len(personas) > 1:
        comparing.compare(*monkey.dice.sample(personas, 2))
    else:
        monkey.pick((comparing.stop, comparing.show_all))()


def present(monkey: Monkey) -> None:
    """Open the presentation, work it, mostly close it again."""
    window = monkey.window
    monkey.pick((window.present, window.present_here))()
    presentation = window.presenting.presentation
    assert presentation is not None
    assert presentation.isVisible()
    for _ in range(monkey.dice.randint(1, 6)):
        monkey.key(presentation, monkey.pick(_SHOWING))
    if monkey.chance(0.3):
        monkey.session.undo()
    if monkey.chance(0.8):
        presentation.close()
        assert not window.presenting.show.running


def resize(monkey: Monkey) -> None:
    monkey.window.resize(monkey.pick((900, 1280, 1500)), monkey.pick((600, 720, 950)))
