"""The sheet of a persona: every field is there, each is one step, and a dropped picture is cut in it."""

from __future__ import annotations

from dataclasses import fields as fields_of
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.model.edits import update
from journey_editor.model.records import Persona
from journey_editor.ui.controls.lines import Area, Line
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.personas.panel import PersonasPanel
from journey_editor.ui.personas.sheet import PersonaSheet
from tests.ui.driving import press, settle, type_into
from tests.ui.personas_desk import LEFT, NONE, gift, key, let_fall, three

KEY = Qt.Key


def opened(panel: PersonasPanel, id_: str = "maya") -> PersonaSheet:
    sheet = panel.unfold(id_, focus=True)
    assert sheet is not None
    settle()
    return sheet


def line(sheet: PersonaSheet, name: str) -> Line | Area:
    found = sheet.box(name).editor.focusProxy()
    assert isinstance(found, Line | Area)
    return found


def test_it_has_every_field_of_a_persona(qtbot: QtBot) -> None:
    sheet = opened(gift(qtbot))
    shown = {box.field.name for form in sheet.forms for box in form.boxes()}
    assert shown == {field.name for field in fields_of(Persona)} - {"id", "order", "extra"}


def test_a_field_is_one_step(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    line(sheet, "goals").setPlainText("first\n\n second ")
    line(sheet, "goals").flush()
    assert panel.session.journey.persona("maya").goals == ("first", "second")
    assert panel.session.undo_stack.count() == 1
    assert panel.session.undo_stack.undoText() == "Edit goals"
    panel.session.undo()
    assert line(sheet, "goals").toPlainText() == "a gift that fits, wrapped, before the weekend"


def test_enter_begins_the_next_entry_and_tab_the_next_field(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    goals = line(sheet, "goals")
    goals.setFocus()
    goals.selectAll()
    QTest.keyClicks(goals, "one")
    QTest.keyClick(goals, KEY.Key_Return)
    QTest.keyClicks(goals, "two")
    QTest.keyClick(goals, KEY.Key_Tab)
    assert panel.session.journey.persona("maya").goals == ("one", "two")
    assert panel.focusWidget() is line(sheet, "motivations")


def test_tab_goes_from_text_to_text(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    found = []
    for _ in range(11):
        QTest.keyClick(panel.focusWidget(), KEY.Key_Tab)
        found.append(panel.focusWidget().accessibleName())
    assert found == [
        "Role",
        "Segment",
        "Age",
        "Quote",
        "Background",
        "Goals",
        "Motivations",
        "Expectations",
        "Frustrations",
        "Behaviours",
        "Channels",
    ]
    assert sheet.isVisible()


def test_enter_opens_and_esc_folds(qtbot: QtBot) -> None:
    panel = three(qtbot)
    key(panel, "b", KEY.Key_Return)
    assert panel.opened == "b"
    assert panel.sheet is not None
    assert panel.sheet.isVisible()
    assert panel.focusWidget() is line(panel.sheet, "name")
    QTest.keyClicks(panel.focusWidget(), "!")
    QTest.keyClick(panel.focusWidget(), KEY.Key_Escape)
    assert panel.session.is_clean, "Esc puts back what was there first"
    QTest.keyClick(panel.focusWidget(), KEY.Key_Escape)
    assert panel.opened == ""
    assert not panel.sheet.isVisible()
    assert panel.cards["b"].hasFocus()


def test_the_sheet_stands_below_its_card(qtbot: QtBot) -> None:
    panel = three(qtbot)
    sheet = opened(panel, "b")
    tops = {id_: card.y() for id_, card in panel.cards.items()}
    assert tops["a"] < tops["b"] < sheet.y() < tops["c"]
    opened(panel, "c")
    assert sheet.y() > panel.cards["c"].y()
    QTest.mouseDClick(panel.cards["c"], LEFT, NONE, QPoint(100, 40))
    assert not sheet.isVisible()


def test_it_takes_as_many_columns_as_there_is_room_for(qtbot: QtBot) -> None:
    panel = gift(qtbot, 1000)
    sheet = opened(panel)
    assert len({form.x() for form in sheet.forms}) == 3
    panel.resize(650, 800)
    settle()
    assert len({form.x() for form in sheet.forms}) == 2
    panel.resize(370, 800)
    settle()
    assert len({form.x() for form in sheet.forms}) == 1
    tops = [form.y() for form in sheet.forms]
    assert tops == sorted(tops)
    assert sheet.width() <= panel.width()


def test_what_is_typed_is_not_lost_when_another_card_opens(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    type_into(line(sheet, "role"), "Aunt", commit=False)
    press(panel.cards["jonas"].fold)
    assert panel.session.journey.persona("maya").role == "Aunt"
    assert line(sheet, "name").text() == "Jonas"


def test_saving_takes_what_is_being_typed(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    type_into(line(sheet, "quote"), "Now", commit=False)
    panel.flush()
    assert panel.session.journey.persona("maya").quote == "Now"


def test_a_name_cannot_be_emptied(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    type_into(line(sheet, "name"), "")
    assert panel.session.is_clean
    assert "cannot be empty" in sheet.box("name").problem


def test_it_follows_changes_from_elsewhere(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    panel.session.do(update("maya", role="Uncle"), "Edit role")
    assert line(sheet, "role").text() == "Uncle"
    panel.session.select(["jonas"])
    assert line(sheet, "name").text() == "Jonas"
    panel.deeds.delete("jonas")
    assert panel.opened == ""
    assert not sheet.isVisible()


def test_a_picture_dropped_on_a_card_is_cut_in_its_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#00AA00"))
    path = tmp_path / "photo.png"
    assert image.save(str(path))
    panel = gift(qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert let_fall(panel.cards["jonas"], data)
    assert panel.opened == "jonas"
    assert panel.sheet is not None
    cutting = panel.sheet.photo.cutting
    assert cutting is not None
    press(cutting.use)
    assert panel.session.journey.persona("jonas").image.startswith("data:image/jpeg;base64,")
    assert panel.session.undo_stack.count() == 1


def test_a_picture_is_pasted_on_a_card(qtbot: QtBot) -> None:
    image = QImage(90, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("#00AA00"))
    QGuiApplication.clipboard().setImage(image)
    panel = gift(qtbot)
    key(panel, "jonas", KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.sheet is not None
    cutting = panel.sheet.photo.cutting
    assert cutting is not None
    assert cutting.cropper.hasFocus()
    QTest.keyClick(cutting.cropper, KEY.Key_Return)
    assert panel.session.journey.persona("jonas").image.startswith("data:image/jpeg;base64,")


def test_the_circle_is_scrolled_into_view(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    panel.resize(370, 420)
    image = QImage(90, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("#00AA00"))
    QGuiApplication.clipboard().setImage(image)
    key(panel, "jonas", KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert panel.sheet is not None
    cutting = panel.sheet.photo.cutting
    assert cutting is not None
    use = cutting.use
    assert use.visibleRegion().boundingRect() == use.rect()


def test_other_things_dropped_on_a_card_are_not_its(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    data = QMimeData()
    data.setText("words")
    assert not let_fall(panel.cards["jonas"], data)


def test_a_panel_in_a_window_of_its_own_is_as_good(window: MainWindow) -> None:
    panel = window.panes.show("personas")
    assert isinstance(panel, PersonasPanel)
    dock = window.panes.dock("personas")
    assert dock is not None
    dock.setFloating(True)
    dock.resize(1100, 700)
    dock.activateWindow()
    sheet = opened(panel)
    assert len({form.x() for form in sheet.forms}) == 3
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
    assert QApplication.focusWidget() is line(sheet, "role")
    for holder in (panel.cards["maya"], window.view):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
        settle()
        assert QApplication.focusWidget() is holder
    dock.setFloating(False)


def test_another_map_closes_the_sheet(qtbot: QtBot) -> None:
    panel = gift(qtbot)
    sheet = opened(panel)
    type_into(line(sheet, "role"), "Half typed", commit=False)
    panel.session.load(panel.session.journey, None)
    settle()
    assert panel.opened == ""
    assert panel.session.is_clean
