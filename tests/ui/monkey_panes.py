"""What the monkey does in the outline, the table, the parking lot and the personas panel."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.outline.panel import OutlinePanel, OutlineView
from journey_editor.ui.panes import Pane
from journey_editor.ui.parking.panel import CardList, ParkingPanel
from journey_editor.ui.personas.panel import PersonasPanel
from journey_editor.ui.table.panel import TableGrid, TablePanel
from tests.ui import outline_desk
from tests.ui.driving import settle
from tests.ui.monkey import ALT, CONTROL, NONE, Key, Monkey, choose_in_menu

View = OutlineView | TableGrid | CardList
P = TypeVar("P", OutlinePanel, TablePanel, ParkingPanel, PersonasPanel)
_IN_ROWS: Final = (
    *((key, NONE) for key in (Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Return)),
    *((key, NONE) for key in (Key.Key_F2, Key.Key_Escape, Key.Key_Delete, Key.Key_Backspace, Key.Key_Home)),
    *((Key.Key_Up, ALT), (Key.Key_Down, ALT), (Key.Key_D, CONTROL), (Key.Key_A, CONTROL), (Key.Key_X, NONE)),
)
_ON_CARD: Final = (
    *((key, NONE) for key in (Key.Key_Up, Key.Key_Down, Key.Key_Return, Key.Key_Space, Key.Key_A, Key.Key_O)),
    *(
        (Key.Key_Up, ALT),
        (Key.Key_Down, ALT),
        (Key.Key_D, CONTROL),
        (Key.Key_Delete, NONE),
        (Key.Key_V, CONTROL),
    ),
)
_TITLES: Final = ("Gift wrap", "", "= 2", "# Buy", "-3", "maya 2", "a, b", "12 %", "\u202eabc", "x" * 300)


def shown(monkey: Monkey, pane: Pane, kind: type[P]) -> P:
    """The panel of a pane, which is brought up when it is not."""
    panel = monkey.window.panes.show(pane)
    assert isinstance(panel, kind)
    settle()
    return panel


def rows(monkey: Monkey, view: View) -> None:
    """Go somewhere in a view of rows, press keys there, and type when a field has come up."""
    view.setFocus()
    visible = view.viewport().rect()
    index = view.indexAt(
        QPoint(monkey.dice.randrange(visible.width()), monkey.dice.randrange(visible.height()))
    )
    if index.isValid() and monkey.chance(0.8):
        monkey.note(index.data())
        view.setCurrentIndex(index)
    for _ in range(monkey.dice.randint(1, 3)):
        monkey.key(view, *monkey.pick(_IN_ROWS))
        type_in_row(monkey, view)
    if monkey.chance(0.15):
        at = view.visualRect(view.currentIndex()).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, at)
        choose_in_menu(monkey)


def type_in_row(monkey: Monkey, view: View) -> None:
    field = view.delegate.editor
    if not isinstance(field, Line | Area):
        return
    word = monkey.pick(_TITLES)
    monkey.note("types", word)
    field.selectAll()
    if isinstance(field, Line):
        field.insert(word)
    else:
        field.insertPlainText(word)
    if monkey.chance(0.2):
        monkey.pick((monkey.session.undo, monkey.session.redo, monkey.window.flush))()
    elif monkey.chance(0.8):
        monkey.key(field, monkey.pick((Key.Key_Return, Key.Key_Return, Key.Key_Tab, Key.Key_Escape)))


def outline(monkey: Monkey) -> None:
    panel = shown(monkey, "outline", OutlinePanel)
    kind = monkey.dice.randrange(6)
    if kind == 0:
        monkey.pick((panel.view.open_all, panel.view.close_all))()
    elif kind == 1:
        ids = [id_ for id_ in monkey.ids() if panel.model.index_of(id_).isValid()]
        if ids:
            carried = monkey.dice.sample(ids, min(len(ids), monkey.dice.randint(1, 3)))
            data = outline_desk.drag(panel, *carried)
            onto = monkey.pick((*ids, outline_desk.ROOT))
            monkey.note(carried, onto)
            outline_desk.drop(panel, data, onto, monkey.pick((-1, 0, 1)))
    else:
        rows(monkey, panel.view)


def table(monkey: Monkey) -> None:
    panel = shown(monkey, "table", TablePanel)
    if monkey.chance(0.2):
        panel.view.sortByColumn(
            monkey.dice.randrange(-1, panel.model.columnCount()), monkey.pick(tuple(Qt.SortOrder))
        )
    else:
        rows(monkey, panel.view)


def parking(monkey: Monkey) -> None:
    panel = shown(monkey, "parking", ParkingPanel)
    kind = monkey.dice.randrange(5)
    if kind == 0:
        panel.question.insert(monkey.pick(_TITLES))
        monkey.key(panel.question, monkey.pick((Key.Key_Return, Key.Key_Return, Key.Key_Escape)))
    elif kind == 1:
        monkey.pick((panel.park_selection, panel.promote_selection))()
    else:
        rows(monkey, panel.view)


def personas(monkey: Monkey) -> None:
    panel = shown(monkey, "personas", PersonasPanel)
    cards = list(panel.cards.values())
    if not cards or monkey.chance(0.15):
        panel.add.line.insert(monkey.pick(_TITLES))
        monkey.key(panel.add.line, Key.Key_Return)
    elif monkey.chance(0.7):
        card = monkey.pick(cards)
        card.setFocus()
        monkey.key(card, *monkey.pick(_ON_CARD))
    else:
        QTest.mouseClick(monkey.pick(cards), Qt.MouseButton.RightButton, NONE, QPoint(90, 40))
        choose_in_menu(monkey)
