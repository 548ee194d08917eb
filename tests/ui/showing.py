"""A room to present in: an editor's window with the gift sample, and what it presents with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.editing.session import Session
from journey_editor.layout.geometry import Rect
from journey_editor.layout.theme import theme
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui import settings as remembered
from journey_editor.ui.present import motion
from journey_editor.ui.present.audience import Audience
from journey_editor.ui.present.framing import Step
from journey_editor.ui.present.presenting import Presenting
from journey_editor.ui.present.window import Presentation
from tests.ui.driving import GIFT


@dataclass
class Room:
    """An editor's window with the gift sample, and what it presents with."""

    window: QMainWindow
    view: SheetView
    presenting: Presenting

    @property
    def session(self) -> Session:
        return self.view.session

    @property
    def steps(self) -> list[Step]:
        """All steps of the presentation, also those nobody has come to."""
        return [step for steps in self.presenting.show.route for step in steps]

    @property
    def index(self) -> int:
        """The place among all steps of the one that is shown, from 0."""
        return self.steps.index(self.presenting.show.step)

    def present(self, *, here: bool = False) -> Presentation:
        """The presentation, at a size that does not depend on the machine."""
        (self.presenting.from_here if here else self.presenting.from_start)()
        found = self.presenting.presentation
        assert found is not None
        found.showNormal()
        found.resize(1280, 720)
        found.sheet.finish_moving()
        QApplication.processEvents()
        return found

    def audience(self) -> Audience:
        self.presenting.open_audience()
        found = self.presenting.audience
        assert found is not None
        found.resize(1000, 640)
        QApplication.processEvents()
        return found


def showing(qtbot: QtBot) -> Iterator[Room]:
    """A room in which nothing moves by itself, until a test asks for it."""
    app.application()
    remembered.remember(motion.SETTING, "less")
    window = QMainWindow()
    session = Session(files.load(GIFT).journey, parent=window)
    view = SheetView(session, theme())
    window.setCentralWidget(view)
    window.resize(1100, 800)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    view.fit_map()
    presenting = Presenting(window, view)
    yield Room(window, view, presenting)
    presenting.close()


def press(window: Presentation | Audience, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)


def place(room: Room) -> tuple[str, int]:
    step = room.presenting.show.step
    return step.stage, step.part


def inside(small: Rect, large: Rect) -> bool:
    return (
        small.x >= large.x - 0.01
        and small.y >= large.y - 0.01
        and small.right <= large.right + 0.01
        and small.bottom <= large.bottom + 0.01
    )


def colors(image: QImage) -> set[str]:
    steps = [
        image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)
    ]
    return set(steps)
