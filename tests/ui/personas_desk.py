"""A personas panel on its own, with the gift sample or with made-up people."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.edits import AddNode, apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Persona
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.personas.panel import PersonasPanel
from tests.ui.driving import GIFT, settle

NONE, LEFT, COPY = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
ALT = Qt.KeyboardModifier.AltModifier


def shown(qtbot: QtBot, session: Session, width: int = 370) -> PersonasPanel:
    app.application()
    panel = PersonasPanel(session, theme())
    qtbot.addWidget(panel)
    panel.resize(width, 800)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    settle()
    return panel


def gift(qtbot: QtBot, width: int = 370) -> PersonasPanel:
    """Maya and Jonas."""
    return shown(qtbot, Session(files.load(GIFT).journey), width)


def people(qtbot: QtBot, *personas: Persona, width: int = 370) -> PersonasPanel:
    journey = JourneyMap(MapInfo(title="Map"))
    for persona in personas:
        apply(journey, AddNode(persona))
    return shown(qtbot, Session(journey), width)


def three(qtbot: QtBot, width: int = 370) -> PersonasPanel:
    """Personas with the ids a, b and c."""
    made = [Persona(id=id_, name=f"Name {id_}", order=f"{id_}1") for id_ in "abc"]
    return people(qtbot, *made, width=width)


def ids(panel: PersonasPanel) -> list[str]:
    """The ids of the cards from top to bottom and from left to right."""
    settle()
    places = {id_: card.geometry().topLeft() for id_, card in panel.cards.items()}
    return sorted(places, key=lambda id_: (places[id_].y(), places[id_].x()))


def check(panel: PersonasPanel) -> None:
    """Everybody has a card, in the order of the map, and the sheet is that of the open one."""
    session = panel.session
    everyone = [persona.id for persona in session.journey.personas]
    assert ids(panel) == everyone
    for id_, card in panel.cards.items():
        assert card.isVisible()
        assert card.state.active == (id_ == session.active_persona)
        assert card.state.shown == (panel.showing.shown is None or id_ in panel.showing.shown)
        assert card.state.opened == (id_ == panel.opened)
    sheet = panel.sheet
    assert (sheet is not None and sheet.isVisible()) == bool(panel.opened)
    if sheet is not None and panel.opened:
        assert sheet.id == panel.opened
        assert sheet.y() > panel.cards[panel.opened].y()


def key(panel: PersonasPanel, id_: str, pressed: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key on a card."""
    card = panel.cards[id_]
    card.setFocus()
    QTest.keyClick(card, pressed, held)
    settle()


def carry(panel: PersonasPanel, id_: str, onto: str, place: QPoint) -> None:
    """Drag a card to a place on another one, but do not let it go."""
    settle()
    card = panel.cards[id_]
    start = card.rect().center()
    end = card.mapFromGlobal(panel.cards[onto].mapToGlobal(place))
    QTest.mousePress(card, LEFT, NONE, start)
    QTest.mouseMove(card, (start + end) / 2)
    QTest.mouseMove(card, end)


def drag(panel: PersonasPanel, id_: str, onto: str, place: QPoint) -> None:
    carry(panel, id_, onto, place)
    card = panel.cards[id_]
    QTest.mouseRelease(card, LEFT, NONE, card.mapFromGlobal(panel.cards[onto].mapToGlobal(place)))
    settle()


def let_fall(target: QWidget, data: QMimeData) -> bool:
    """Drop something from elsewhere on a widget; whether it takes it."""
    enter = QDragEnterEvent(QPoint(20, 20), COPY, data, LEFT, NONE)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), COPY, data, LEFT, NONE))
        settle()
    return enter.isAccepted()
