"""Hands for the window: typing into fields, pressing, and answering dialogs that are modal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from journey_editor.canvas.palette import packed
from journey_editor.editing.additions import Addable
from journey_editor.editing.session import Session
from journey_editor.layout import cards
from journey_editor.layout.drawing import Placed
from journey_editor.paths import samples
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.inspector.form import FieldBox
from journey_editor.ui.inspector.panel import Inspector
from journey_editor.ui.main_window import MainWindow

GIFT: Final = next(path for path in samples() if path.name.startswith("gift-online"))
_D = TypeVar("_D", bound=QDialog)


@dataclass
class Bench:
    """An inspector that is shown without its window."""

    session: Session
    inspector: Inspector


def field(window: MainWindow | Bench, name: str) -> FieldBox:
    """A field of the page that the inspector shows."""
    page = window.inspector.shown
    assert page is not None
    return page.form.box(name)


def type_into(line: Line | Area, text: str, *, commit: bool = True) -> None:
    """Replace what a field holds, key by key."""
    line.setFocus()
    line.selectAll()
    if text.isascii() and text:
        QTest.keyClicks(line, text)
    elif text:
        # QTest ends the process at keys that no American keyboard has.
        QApplication.sendEvent(line, _composed(text))
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    if commit:
        held = (
            Qt.KeyboardModifier.ControlModifier if isinstance(line, Area) else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(line, Qt.Key.Key_Return, held)


def _composed(text: str) -> QInputMethodEvent:
    """What an input method sends when a text has been composed."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def settle() -> None:
    """Let layouts find their places, which they do one level at a time."""
    for _ in range(8):
        QApplication.processEvents()


def press(button: QWidget, at: QPoint | None = None) -> None:
    """Press the left button of the mouse on a widget."""
    settle()
    held = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, held, at or button.rect().center())


def when_asked(kind: type[_D], act: Callable[[_D], object]) -> QTimer:
    """Do something with the next modal dialog of a kind, once it is there."""
    timer = QTimer(QApplication.instance())
    timer.setInterval(5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            # Not deleted: whoever has it asks afterwards whether it still waits.
            timer.stop()
            act(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def answer(text: str, seen: list[str] | None = None) -> QTimer:
    """Press a button of the next message, and keep what the message said."""

    def act(box: QMessageBox) -> None:
        if seen is not None:
            seen.extend((box.text(), box.informativeText()))
        button = next(one for one in box.buttons() if one.text().replace("&", "") == text)
        press(button)

    return when_asked(QMessageBox, act)


def choose_file(path: object) -> QTimer:
    """Type a path into the next file dialog and take it."""

    def act(dialog: QFileDialog) -> None:
        dialog.selectFile(str(path))
        dialog.accept()

    return when_asked(QFileDialog, act)


def button_of(parent: QWidget, text: str) -> QAbstractButton:
    """The visible button that says this."""
    return next(
        button
        for button in parent.findChildren(QAbstractButton)
        if button.text().replace("&", "") == text and button.isVisibleTo(parent)
    )


def placed(window: MainWindow, id_: str, kind: str) -> Placed:
    """The figure of a thing on the map."""
    return next(one for one in window.view.drawing.figures if one.id == id_ and one.kind == kind)


def middle(window: MainWindow, id_: str, kind: str) -> QPoint:
    """Where the middle of a thing is in the view."""
    area = placed(window, id_, kind).area
    return window.view.mapFromScene(QPointF(*area.middle))


def drop(window: MainWindow, kind: Addable, at: QPoint) -> None:
    """Carry a thing from the palette over the map and let it go there."""
    data = packed(kind)
    port = window.view.viewport()
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QDragEnterEvent(at, action, data, left, none))
    QApplication.sendEvent(port, QDragMoveEvent(at, action, data, left, none))
    QApplication.sendEvent(port, QDropEvent(QPointF(at), action, data, left, none))
    QApplication.processEvents()


def drop_files(window: MainWindow, data: QMimeData) -> bool:
    """Let files from elsewhere go over the window; whether it takes them."""
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), action, data, left, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, data, left, none))
    return enter.isAccepted()


def drawn_here(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether stages that are drawn from now on are drawn in this thread; filled as it happens."""
    here, found = threading.get_ident(), list[bool]()
    heights = cards._heights

    def seen(*inputs: Any) -> tuple[float, ...]:
        found.append(threading.get_ident() == here)
        return heights(*inputs)

    monkeypatch.setattr(cards, "_heights", seen)
    return found


class Painted(QObject):
    """Tells of each painting of a widget."""

    def __init__(self, tell: Callable[[], object]) -> None:
        super().__init__()
        self._tell = tell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self._tell()
        return False
