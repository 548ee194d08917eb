"""The cards of the personas panel: who is shown, who is active, and their order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.edits import update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Persona
from journey_editor.storage import files
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.palette.personas import Personas
from journey_editor.ui.personas.panel import MOST, PersonasPanel
from tests.ui.driving import GIFT, button_of, press, settle, type_into
from tests.ui.personas_desk import ALT, LEFT, NONE, carry, drag, gift, ids, key, people, shown, three

KEY = Qt.Key


def names(panel: PersonasPanel) -> list[str]:
    return [persona.name for persona in panel.session.journey.personas]


# Shown --------------------------------------------------------------------------------------------


def test_the_eye_hides_and_shows(qtbot: QtBot) -> None:
    panel = three(qtbot)
    told: list[object] = []
    panel.showing.changed.connect(told.append)
    press(panel.cards["b"].eye)
    assert panel.showing.shown == ("a", "c")
    assert "hidden" in panel.cards["b"].accessibleName()
    assert panel.showing.said == "2 of 3 shown"
    press(panel.cards["b"].eye)
    assert panel.showing.shown is None
    assert told == [("a", "c"), None]


def test_alt_and_a_press_show_only_this_and_all_again(qtbot: QtBot) -> None:
    panel = three(qtbot)
    card = panel.cards["b"]
    QTest.mouseClick(card, LEFT, ALT, QPoint(100, 40))
    assert panel.showing.shown == ("b",)
    assert button_of(panel, "Show all").isVisible()
    QTest.mouseClick(card, LEFT, ALT, QPoint(100, 40))
    assert panel.showing.shown is None


def test_show_all_shows_all(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "a", KEY.Key_Space)
    key(panel, "b", KEY.Key_Space)
    assert panel.showing.said == "1 of 3 shown"
    press(button_of(panel, "Show all"))
    assert panel.showing.shown is None
    assert not panel.all.isVisible()


def test_who_is_new_is_shown_and_who_comes_back_is_as_before(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "b", KEY.Key_Space)
    panel.deeds.add("Someone")
    assert len(panel.showing.shown or ()) == 3
    panel.deeds.delete("b")
    assert panel.showing.shown is None
    panel.session.undo()
    assert "b" not in (panel.showing.shown or ())


def test_palette_and_panel_are_in_step(qtbot: QtBot) -> None:
    session = Session(files.load(GIFT).journey)
    palette = Personas(session, theme())
    qtbot.addWidget(palette)
    panel = PersonasPanel(session, theme(), palette.showing)
    qtbot.addWidget(panel)
    panel.show()
    press(palette.rows["jonas"].box)
    assert not panel.cards["jonas"].state.shown
    key(panel, "jonas", KEY.Key_O)
    assert not palette.rows["maya"].box.isChecked()
    assert palette.rows["jonas"].box.isChecked()
    key(panel, "jonas", KEY.Key_A)
    assert not palette.rows["jonas"].keys.isHidden()
    assert palette.rows["maya"].keys.isHidden()


def test_another_map_shows_everybody(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "a", KEY.Key_O)
    panel.session.load(files.load(GIFT).journey, None)
    settle()
    assert panel.showing.shown is None
    assert ids(panel) == ["maya", "jonas"]


# Active -------------------------------------------------------------------------------------------


def test_a_press_makes_active_and_selects(qtbot: QtBot) -> None:
    panel = three(qtbot)
    assert panel.cards["a"].state.active
    QTest.mouseClick(panel.cards["c"], LEFT, NONE, QPoint(100, 40))
    assert panel.session.active_persona == "c"
    assert panel.session.selection == ("c",)
    assert panel.cards["c"].state.active
    assert not panel.cards["a"].state.active
    assert "active: keys 1 to 5" in panel.cards["c"].accessibleName()
    assert "Name c" in panel._told.text()


def test_the_first_one_is_active_when_the_active_one_goes(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "b", KEY.Key_A)
    key(panel, "b", KEY.Key_Delete)
    assert panel.cards["a"].state.active


def test_moving_does_not_change_who_is_active(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "b", KEY.Key_Up, ALT)
    assert ids(panel) == ["b", "a", "c"]
    assert panel.session.active_persona == "a"


# Order, more and less -----------------------------------------------------------------------------


def test_alt_and_arrows_move(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "a", KEY.Key_Down, ALT)
    assert ids(panel) == ["b", "a", "c"]
    assert panel.cards["a"].hasFocus()
    key(panel, "a", KEY.Key_Up, ALT)
    key(panel, "a", KEY.Key_Up, ALT)
    assert ids(panel) == ["a", "b", "c"]
    assert panel.session.undo_stack.count() == 2


@pytest.mark.parametrize(
    ("onto", "y", "expected"), [("c", 80, "bca"), ("c", 10, "bac"), ("b", 80, "bac"), ("b", 10, "abc")]
)
def test_a_card_is_dragged_in_a_column(qtbot: QtBot, onto: str, y: int, expected: str) -> None:
    panel = three(qtbot)
    drag(panel, "a", onto, QPoint(100, y))
    assert "".join(ids(panel)) == expected
    assert panel.session.undo_stack.count() == (0 if expected == "abc" else 1)


@pytest.mark.parametrize(("onto", "x", "expected"), [("c", 280, "bca"), ("c", 10, "bac"), ("a", 10, "abc")])
def test_a_card_is_dragged_in_a_row(qtbot: QtBot, onto: str, x: int, expected: str) -> None:
    panel = three(qtbot, 1000)
    assert len({card.y() for card in panel.cards.values()}) == 1
    drag(panel, "a", onto, QPoint(x, 40))
    assert "".join(ids(panel)) == expected


def test_esc_leaves_a_drag(qtbot: QtBot) -> None:
    panel = three(qtbot)
    carry(panel, "a", "c", QPoint(100, 80))
    assert panel.cards["a"].is_carried
    QTest.keyClick(panel.cards["a"], KEY.Key_Escape)
    QTest.mouseRelease(panel.cards["a"], LEFT, NONE, QPoint(100, 250))
    assert ids(panel) == ["a", "b", "c"]
    assert panel.session.is_clean


def test_names_are_added_one_after_the_other(qtbot: QtBot) -> None:
    panel = people(qtbot)
    assert "Nobody yet" in panel._told.text()
    press(panel.add.button)
    for name in ("Maya", "Jonas"):
        type_into(panel.add.line, name)
    assert names(panel) == ["Maya", "Jonas"]
    assert panel.add.line.hasFocus()
    assert panel.session.undo_stack.count() == 2


def test_a_duplicate_comes_next_and_takes_the_keys(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "a", KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert names(panel) == ["Name a", "Name a 2", "Name b", "Name c"]
    assert next(card for card in panel.cards.values() if card.hasFocus()).id == ids(panel)[1]


def test_delete_goes_to_the_next_and_undo_brings_back(qtbot: QtBot) -> None:
    panel = three(qtbot)
    said: list[str] = []
    panel.message.connect(said.append)
    key(panel, "c", KEY.Key_Delete)
    assert ids(panel) == ["a", "b"]
    assert panel.cards["b"].hasFocus()
    assert said == ["“Name c” is deleted; undo brings it back."]
    panel.session.undo()
    assert ids(panel) == ["a", "b", "c"]


def test_arrows_go_from_card_to_card(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "a", KEY.Key_Down)
    assert panel.cards["b"].hasFocus()
    key(panel, "b", KEY.Key_Up)
    key(panel, "a", KEY.Key_Up)
    assert panel.cards["a"].hasFocus()


def test_the_menu_does_what_the_keys_do(qtbot: QtBot) -> None:
    panel = three(qtbot)

    def choose(id_: str, text: str) -> None:
        menu = panel.deeds.menu(id_)
        action = next(one for one in menu.actions() if one.text().partition("\t")[0] == text)
        assert action.isEnabled()
        action.trigger()
        settle()

    choose("a", "Move down")
    choose("c", "Make active")
    choose("b", "Hide")
    assert (ids(panel), panel.session.active_persona, panel.showing.shown) == (
        ["b", "a", "c"],
        "c",
        ("a", "c"),
    )
    choose("a", "Show only this")
    assert panel.showing.shown == ("a",)
    choose("a", "Duplicate")
    choose("a", "Delete")
    assert names(panel) == ["Name b", "Name a 2", "Name c"]
    choose("c", "Edit")
    assert panel.opened == "c"
    assert [one.isEnabled() for one in panel.deeds.menu("b").actions() if "Move up" in one.text()] == [False]


def test_a_read_only_map_is_looked_at_and_not_changed(qtbot: QtBot) -> None:
    panel = three(qtbot)
    panel.session.load(panel.session.journey, None, read_only=True)
    settle()
    key(panel, "a", KEY.Key_Delete)
    key(panel, "a", KEY.Key_Down, ALT)
    key(panel, "a", KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    drag(panel, "a", "c", QPoint(100, 80))
    assert ids(panel) == ["a", "b", "c"]
    key(panel, "a", KEY.Key_Space)
    assert panel.showing.shown == ("b", "c")
    assert not panel.add.isVisible()


# Nonsense, names, looks ---------------------------------------------------------------------------


def test_strange_people_have_cards_like_the_others(qtbot: QtBot) -> None:
    arabic = "\u0644\u064a\u0644\u0649 \u0627\u0644\u0639\u0631\u0628\u064a\u0629"
    made = [
        Persona(id="none", name="", order="1"),
        Persona(id="rtl", name=arabic, role=arabic, order="2"),
        Persona(id="long", name="n" * 5000, role="r" * 5000, quote="q " * 5000, order="3"),
        Persona(id="emoji", name="\U0001f600" * 400, quote="\U0001f600" * 10_000, order="4"),
        Persona(id="lines", name="<b>two</b>\nlines", quote="\n\n", order="5"),
        *(Persona(id=f"p{n}", name=f"Person {n}", order=f"6{n}1") for n in range(5)),
    ]
    panel = people(qtbot, *made)
    assert len({card.height() for card in panel.cards.values()}) == 1
    assert max(card.width() for card in panel.cards.values()) <= panel.width()
    assert "Unnamed" in panel.cards["none"].accessibleName()
    assert "<b>two</b> lines" in panel.cards["lines"].accessibleName()
    before = panel.cards["none"].grab().toImage()
    panel.session.do(update("none", quote="Something is said here"), "Edit quote")
    assert panel.cards["none"].grab().toImage() != before
    assert len(ids(panel)) == 10


def test_a_thousand_people_do_not_fill_the_window(qtbot: QtBot) -> None:
    crowd = [Persona(id=f"p{n}", name=f"Person {n}", order=f"{n:04}1") for n in range(1000)]
    panel = people(qtbot, *crowd)
    assert len(panel.cards) == MOST
    assert f"{1000 - MOST} more are in the outline" in panel._told.text()


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    panel.unfold("maya")
    panel.showing.switch("jonas", shown=False)
    settle()
    stops = panel.findChildren(QAbstractButton)
    assert len(stops) > 12
    assert [button for button in stops if button.isVisible() and not button.accessibleName()] == []
    assert "Edit Jonas" in {button.accessibleName() for button in stops}


def test_tab_goes_through_the_panel_in_the_order_of_reading(qtbot: QtBot) -> None:
    panel = three(qtbot)
    panel.add.button.setFocus()
    found = []
    for _ in range(7):
        QTest.keyClick(panel.focusWidget(), KEY.Key_Tab)
        found.append(panel.focusWidget().accessibleName())
    assert found == [
        panel.cards["a"].accessibleName(),
        "Show Name a",
        "More about Name a",
        "Edit Name a",
        panel.cards["b"].accessibleName(),
        "Show Name b",
        "More about Name b",
    ]


def test_a_hidden_panel_catches_up(qtbot: QtBot) -> None:
    panel = three(qtbot)
    panel.hide()
    panel.session.do(update("a", name="Renamed"), "Rename")
    panel.show()
    settle()
    assert "Renamed" in panel.cards["a"].accessibleName()


def test_esc_leaves_the_panel(qtbot: QtBot) -> None:
    panel = three(qtbot)
    with qtbot.waitSignal(panel.left, timeout=10_000):
        key(panel, "a", KEY.Key_Escape)


def test_who_is_hidden_in_the_panel_is_not_drawn(window: MainWindow) -> None:
    window.commands["personas"].trigger()
    settle()
    dock = window.panes.dock("personas")
    assert dock is not None
    panel = dock.widget()
    assert isinstance(panel, PersonasPanel)
    assert panel.cards["maya"].hasFocus()
    window.view.setFocus()
    for _ in range(3):
        window.next_pane()
    assert panel.cards["maya"].hasFocus(), "F6 comes to the active card"
    key(panel, "jonas", KEY.Key_Space)
    assert window.view.personas_shown == ("maya",)
    assert not window.palette_panel.personas.rows["jonas"].box.isChecked()
    window.inspector.hide()
    press(window.palette_panel.personas.rows["jonas"].name)
    assert panel.opened == "jonas"
    assert window.session.active_persona == "jonas"


def test_a_map_without_personas_is_no_trouble(qtbot: QtBot) -> None:
    panel = shown(qtbot, Session(JourneyMap(MapInfo(title="Empty"))))
    assert panel.cards == {}
    assert panel.unfold("nobody") is None
    panel.flush()
    panel.setFocus()
    assert QApplication.focusWidget() is panel.add.button


def test_digits_follow_to_somebody_who_is_shown(qtbot: QtBot) -> None:
    panel = three(qtbot)
    assert panel.session.active_persona == "a"
    key(panel, "b", KEY.Key_O)
    assert panel.session.active_persona == "b", "only this one is seen"
    panel.showing.show_all()
    assert panel.session.active_persona == "b"
    key(panel, "b", KEY.Key_Space)
    assert panel.session.active_persona == "a", "the first that is shown"
    key(panel, "c", KEY.Key_Space)
    assert panel.session.active_persona == "a"
