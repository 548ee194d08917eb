"""What has to be true of a window after every step, whatever somebody has done."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.model.matcher import Matcher
from journey_editor.storage import document
from journey_editor.ui.inspector import changes
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.outline.panel import OutlinePanel
from journey_editor.ui.parking.panel import ParkingPanel
from journey_editor.ui.personas.panel import PersonasPanel
from journey_editor.ui.table.panel import TablePanel
from tests.ui import outline_desk, parking_desk, personas_desk, table_desk


def check(window: MainWindow) -> None:
    check_canvas(window)
    check_selection(window)
    check_words(window)
    check_panes(window)
    modal = QApplication.activeModalWidget()
    assert not isinstance(modal, QDialog), f"{modal.windowTitle()} waits for an answer"


def look_of(drawing: Drawing) -> object:
    """All that is painted, figure by figure."""
    figures = [(one.key, one.kind, one.id, one.x, one.y, one.figure.marks) for one in drawing.figures]
    return drawing.width, drawing.height, drawing.paper, drawing.frame, drawing.matches, figures


def check_canvas(window: MainWindow) -> None:
    """What is drawn is the map, as the view is told to show it."""
    view, journey = window.view, window.session.journey
    matches = None if view.filter is None else Matcher(journey, view.filter).ids
    options = Options(personas=view.personas_shown, beside=view.beside, matches=matches)
    assert look_of(view.drawing) == look_of(compose(journey, window.theme.now, options))
    drawn = {id_ for id_ in view.personas_shown or () if journey.persona(id_) is not None}
    shown = window.palette_panel.personas.shown
    assert (view.personas_shown is None) == (shown is None)
    assert drawn == set(shown or ())
    focused = view.focus.placed
    assert focused is None or any(one == focused for one in view.drawing.figures)


def check_selection(window: MainWindow) -> None:
    """What is selected, active and shown in the inspector is on the map."""
    session, shown = window.session, window.inspector.shown
    assert all(id_ in session.journey for id_ in session.selection)
    assert not session.active_persona or session.journey.persona(session.active_persona) is not None
    if len(session.selection) == 1:
        assert shown is not None
        assert shown.id == session.selection[0]
        assert changes.subject(session.journey, shown.id) is not None
    bar = window.capture_bar.bar
    if bar is not None and window.capture_bar.is_open:
        place = bar.desk.place
        named = (place.stage, place.touchpoint, place.record)
        assert all(id_ is None or id_ in session.journey for id_ in named)


def check_words(window: MainWindow) -> None:
    session = window.session
    assert window.status.counts.text().startswith(f"{len(session.journey.stages):,} stage")
    assert window.isWindowModified() is not session.is_clean
    assert window.commands["undo"].isEnabled() is session.undo_stack.canUndo()
    assert window.commands["redo"].isEnabled() is session.undo_stack.canRedo()


def check_panes(window: MainWindow) -> None:
    """Every pane that can be seen shows what the map has."""
    for pane in window.panes.shown():
        dock = window.panes.dock(pane)
        assert dock is not None
        panel = dock.widget()
        if not panel.isVisible():
            continue
        if isinstance(panel, OutlinePanel):
            outline_desk.check(panel)
        elif isinstance(panel, TablePanel):
            table_desk.check(panel)
        elif isinstance(panel, ParkingPanel):
            parking_desk.check(panel)
        elif isinstance(panel, PersonasPanel):
            personas_desk.check(panel)


def check_file(window: MainWindow) -> None:
    """Saving and loading gives the same map."""
    text = document.text(window.session.journey)
    assert document.text(document.parse(text.encode()).journey) == text


def check_undo(window: MainWindow, start: str) -> None:
    """Undoing all gives the start, doing all again gives the end."""
    session = window.session
    end, steps = document.text(session.journey), session.undo_stack.index()
    while session.undo_stack.canUndo():
        session.undo()
    assert document.text(session.journey) == start
    check(window)
    for _ in range(steps):
        session.redo()
    assert document.text(session.journey) == end
    check(window)
