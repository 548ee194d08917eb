"""Find and replace in a whole window: keys, focus, and what is revealed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from journey_editor.model import queries
from journey_editor.model.edits import update, update_map
from journey_editor.model.records import View
from journey_editor.ui.finding.bar import FindBar
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import field, placed, settle


def look(window: MainWindow, words: str) -> FindBar:
    """Open the bar by its key and type."""
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.finding.bar
    assert bar is not None
    assert bar.words.hasFocus()
    bar.words.selectAll()
    QTest.keyClicks(bar.words, words)
    assert window.finding.finder is not None
    window.finding.finder.finish()
    return bar


def enter(bar: FindBar) -> None:
    QTest.keyClick(bar.words, Qt.Key.Key_Return)
    settle()


def test_a_hit_is_selected_and_scrolled_to(window: MainWindow) -> None:
    window.view.setFocus()
    window.view.set_zoom(3)
    bar = look(window, "loyalty prog")
    enter(bar)
    (chosen,) = window.session.selection
    area = placed(window, chosen, "touchpoint").area
    port = window.view.viewport().rect()
    assert port.contains(window.view.mapFromScene(QPointF(*area.middle)))
    assert bar.words.hasFocus(), "nothing is opened"
    assert not window.view.is_typing
    assert bar.remark.text() == ""


def test_the_keys_go_back_to_where_they_were(window: MainWindow) -> None:
    window.session.select(["checkout"])
    line = field(window, "owner").editor.line  # type: ignore[attr-defined]
    line.setFocus()
    bar = look(window, "x")
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert line.hasFocus()
    assert not window.finding.is_open


def test_it_begins_with_the_text_that_is_selected(window: MainWindow) -> None:
    window.session.select(["checkout"])
    line = field(window, "title").editor.line  # type: ignore[attr-defined]
    line.setFocus()
    line.setSelection(0, 5)
    QTest.keyClick(line, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    bar = window.finding.bar
    assert bar is not None
    assert bar.words.text() == "Check"
    assert bar.replacing.isVisible()
    assert bar.match_accents.isChecked(), "other letters are not replaced unseen"
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    window.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.words.selectedText() == "Check"
    assert bar.replacing.isHidden()
    assert not bar.match_accents.isChecked()


def test_f3_goes_on_when_the_bar_is_closed(window: MainWindow) -> None:
    bar = look(window, "checkout")
    QTest.keyClick(bar.words, Qt.Key.Key_Escape)
    QTest.keyClick(window.view, Qt.Key.Key_F3)
    assert bar.isVisible()
    first = window.session.selection
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.session.selection != first
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.selection == first


def test_a_parked_note_is_shown_in_the_parking_lot(window: MainWindow) -> None:
    note = window.session.journey.notes[0]
    window.session.do(update(note.id, at=None, text="Quux"), "Park")
    bar = look(window, "quux")
    enter(bar)
    assert "parking" in window.panes.shown()
    assert window.session.selection == (note.id,)
    assert bar.remark.text() == "This note is in the parking lot."
    assert bar.words.hasFocus()


def test_what_cannot_be_seen_is_said(window: MainWindow) -> None:
    session = window.session
    note = next(one for one in session.journey.notes if one.kind == "pain_point" and one.at)
    lanes = tuple(
        replace(lane, hidden=True, title="Quux lane") if lane.kind == "pain_points" else lane
        for lane in queries.lanes(session.journey)
    )
    session.do(update_map(lanes=lanes, author="Quux author", views=(View(name="Quux view"),)), "Hide")
    session.do(update(note.id, text="Quux note"), "Edit")
    session.do(update("maya", role="Quux"), "Edit")
    window.view.set_personas_shown(("jonas",))
    bar = look(window, "quux")
    said = []
    for _ in range(len(window.finding.finder.hits)):  # type: ignore[union-attr]
        enter(bar)
        said.append(bar.remark.text())
    assert said == [
        "This is not drawn on the map; the inspector shows it.",
        "The lane “Quux lane” is hidden.",
        "This is a view that is saved with the map.",
        "The persona “Maya” is not shown now.",
        "This note is in the lane “Quux lane”, which is hidden.",
    ]
    assert session.selection == (note.id,)


def test_the_map_itself_and_its_lanes_are_found(window: MainWindow) -> None:
    window.session.select(["checkout"])
    bar = look(window, "buying a gift")
    enter(bar)
    assert window.session.selection == ()
    assert bar.remark.text() == ""


def test_tab_goes_from_one_field_to_the_other(window: MainWindow) -> None:
    window.view.setFocus()
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    bar = window.finding.bar
    assert bar is not None
    QTest.keyClicks(bar.words, "checkout")
    parts = [bar.by, bar.replace, bar.replace_all, bar.match_case, bar.whole_words, bar.match_accents]
    for part in [*parts, bar.previous, bar.next, bar.lists, bar.close_button, bar.hits]:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus(), part.accessibleName()


def test_f6_comes_by_the_bar(window: MainWindow) -> None:
    bar = look(window, "x")
    seen = set()
    window.view.setFocus()
    for _ in range(8):
        window.next_pane()
        seen.add(bar.words.hasFocus())
    assert seen == {True, False}


def test_enter_presses_the_buttons(window: MainWindow) -> None:
    look(window, "checkout")
    window.finding.replace()
    settle()
    bar = window.finding.bar
    assert bar is not None
    bar.by.setText("payment")
    bar.replace_all.setFocus(Qt.FocusReason.TabFocusReason)
    steps = window.session.undo_stack.count()
    QTest.keyClick(bar.replace_all, Qt.Key.Key_Return)
    assert window.session.undo_stack.count() == steps + 1
    assert window.session.undo_stack.undoText() == "Replace all"
