"""The window of one map: header, palette, canvas, inspector and status bar, and what ties them together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6 import QtCore  # its `Qt` takes long to make, and is not needed for the first paint
from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from journey_editor.disguises import one_line
from journey_editor.translation import inside, later, tr
from journey_editor.ui import settings, waiting
from journey_editor.ui.frame import fit_with_frame, frame, place

if TYPE_CHECKING:
    from journey_editor.canvas.prepared import Prepared
    from journey_editor.canvas.view import MapView
    from journey_editor.editing.session import Session
    from journey_editor.layout.theme import Theme
    from journey_editor.ui.actions import Actions
    from journey_editor.ui.arranging import Arranging
    from journey_editor.ui.autosave import Autosave
    from journey_editor.ui.banner import Banner
    from journey_editor.ui.beginning import Beginning
    from journey_editor.ui.capture_bar.capturing import Capturing
    from journey_editor.ui.clipboard import Clipboard
    from journey_editor.ui.comparing import Comparing
    from journey_editor.ui.dialogs import Dialogs
    from journey_editor.ui.documents import Documents
    from journey_editor.ui.exporting import Exporting
    from journey_editor.ui.filtering.filtering import Filtering
    from journey_editor.ui.finding.finding import Finding
    from journey_editor.ui.glimpse import Glimpse
    from journey_editor.ui.header import Header
    from journey_editor.ui.inspector.panel import Inspector
    from journey_editor.ui.looks import ThemeActions
    from journey_editor.ui.narrow import SteppingAside
    from journey_editor.ui.neighbours import Neighbours
    from journey_editor.ui.palette.panel import Palette
    from journey_editor.ui.panes import Panes
    from journey_editor.ui.present.presenting import Presenting
    from journey_editor.ui.recovery.keeping import Keeping
    from journey_editor.ui.recovery.watching import Watching
    from journey_editor.ui.repairs.repairing import Repairing
    from journey_editor.ui.rooms import Rooms
    from journey_editor.ui.start import StartCard
    from journey_editor.ui.status import StatusBar

UNTITLED: Final = later("Untitled journey")
_SIZE: Final = (1440, 900)


class MainWindow(QMainWindow):
    """One map and everything around it; `furnish` makes the parts."""

    closed = Signal()
    painted = Signal()
    """The window is on screen for the first time."""
    glimpse_painted = Signal()
    theme: Theme
    session: Session
    view: MapView
    autosave: Autosave
    keeping: Keeping
    watching: Watching
    dialogs: Dialogs
    documents: Documents
    exporting: Exporting
    finding: Finding
    filtering: Filtering
    arranging: Arranging
    capture_bar: Capturing
    beginning: Beginning
    commands: Actions
    theme_actions: ThemeActions
    header: Header
    stepping_aside: SteppingAside
    banner: Banner
    clipboard: Clipboard
    palette_panel: Palette
    panes: Panes
    comparing: Comparing
    presenting: Presenting
    repairing: Repairing
    inspector: Inspector
    status: StatusBar
    start_card: StartCard
    rooms: Rooms
    glimpse: Glimpse | None = None
    """The beginning of the map that is being opened, when it is shown before the rest."""

    def __init__(self, neighbours: Neighbours, theme: Theme | None = None) -> None:
        """Without a theme it is the screen's, from when the window is furnished."""
        super().__init__()
        self._given_theme = theme
        self.neighbours = neighbours
        self._is_painted = False
        self.is_furnished = False
        self._frame = frame()
        self.setCentralWidget(self._frame)
        self.setWindowTitle(f"{tr(UNTITLED)}[*]")
        place(self, QSize(*_SIZE))

    def furnish(self) -> None:
        """Put everything into the window; until then it is only a frame on screen."""
        for _ in self.furnishing():
            pass

    def furnishing(self) -> Iterator[None]:
        """Put everything into the window step by step, none of which takes long."""
        from journey_editor.ui.furniture import furnishing

        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.reserve()
        yield from furnishing(self)
        self._connect()
        self._restore()
        self._show_map()
        self._show_path()
        self.view.setFocus()
        self.is_furnished = True
        waiting.follow(self)

    @property
    def room(self) -> QSize:
        """How many pixels there are for the map."""
        return self.view.viewport().size() if self.is_furnished else self._frame.contentsRect().size()

    def reserve(self) -> None:
        """Give each part its room, before the parts come."""
        if hasattr(self, "rooms"):
            return
        from journey_editor.ui import looks
        from journey_editor.ui.rooms import Rooms
        from journey_editor.ui.status import StatusBar

        self.theme = self._given_theme or looks.screen()
        looks.dress(self)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.rooms = Rooms(self)

    def show_glimpse(self, prepared: Prepared) -> None:
        """Show the beginning of a map that is still being read, until the map is there."""
        from journey_editor.ui.glimpse import Glimpse

        room = self.room
        self.reserve()
        before, self.glimpse = self.glimpse, Glimpse(prepared, self.theme, self)
        self.glimpse.painted.connect(self._on_glimpse_painted)
        self.glimpse.refused.connect(self.status.say)
        self.rooms.add_to_canvas(self.glimpse, stretch=1)
        if before is not None:
            before.deleteLater()
        self.glimpse.come(room, self._uncover_glimpse)

    def _uncover_glimpse(self) -> None:
        if self.glimpse is not None:
            self.rooms.show_instead(self.glimpse, self.view if self.is_furnished else None)
            self.glimpse.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def _on_glimpse_painted(self) -> None:
        # In a frame of its own, as painting the map alone takes long.
        waiting.follow(self)
        waiting.AfterFrame(self, self.glimpse_painted.emit)

    def end_glimpse(self) -> None:
        """Show the window's own map, where somebody has gone in the glimpse of it."""
        glimpse, self.glimpse = self.glimpse, None
        if glimpse is not None:
            self.rooms.show_instead(self.view, glimpse)
            glimpse.hand_over(self.view)
            glimpse.deleteLater()
            waiting.follow(self)
            self._show_map()

    def _connect(self) -> None:
        session, view = self.session, self.view
        session.changed.connect(self._show_map)
        session.replaced.connect(self._on_replaced)
        session.path_changed.connect(self._show_path)
        session.clean_changed.connect(self._show_state)
        session.refused.connect(self.say)
        session.refused.connect(self._show_map)
        session.undo_stack.indexChanged.connect(self._show_undo)
        view.zoom_changed.connect(self.header.show_zoom)
        view.zoom_changed.connect(self.status.show_zoom)
        view.message.connect(self.say)
        view.tool_changed.connect(self._show_tool)
        self.palette_panel.items.chosen.connect(self._on_item)
        self.palette_panel.personas.opened.connect(self._on_opened)
        self.inspector.left.connect(view.setFocus)
        self.start_card.chosen.connect(self.documents.begin_from)
        self.start_card.opened.connect(self.documents.open)

    # What other parts ask for ---------------------------------------------------------------------

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar."""
        self.status.say(sentence, aloud=not self.view.is_quiet)

    def flush(self) -> None:
        """Take what is being typed, on the map, in the inspector or in a pane, into the map."""
        self.capture_bar.flush()
        self.view.leave_text(take=True)
        self.inspector.flush()
        self.panes.flush()

    @property
    def is_unused(self) -> bool:
        """Whether nothing has been begun in this window."""
        return self.session.path is None and self.session.is_clean and not len(self.session.journey)

    def another(self) -> MainWindow:
        """A window for another map, on screen: this one when nothing has been begun in it."""
        return self.neighbours.another(self)

    # Actions --------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back."""
        self.flush()
        self.session.undo()

    def redo(self) -> None:
        """Repeat the step that was taken back."""
        self.session.redo()

    def present(self) -> None:
        """Present the map from its beginning."""
        self.flush()
        self.presenting.from_start()

    def present_here(self) -> None:
        """Present the map from the stage that somebody is at."""
        self.flush()
        self.presenting.from_here()

    def next_pane(self) -> None:
        """Give the keys to the next part of the window."""
        self._go(1)

    def previous_pane(self) -> None:
        """Give the keys to the part of the window before."""
        self._go(-1)

    def quit(self) -> None:
        """Close all windows of the program."""
        self.neighbours.quit()

    def _go(self, step: int) -> None:
        from journey_editor.ui.going_round import go

        go(self, step)

    # What has changed -----------------------------------------------------------------------------

    def _show_map(self) -> None:
        info = self.session.journey.info
        title = one_line(info.title) or tr(UNTITLED)
        self.setWindowTitle(f"{title.replace('[*]', '[*][*]')}[*]")
        self.header.show_title(title)
        self.status.show_counts(self.session.journey)
        self.commands[info.arrangement].setChecked(True)
        self.commands["export"].setEnabled(True)

    def _on_replaced(self) -> None:
        self._show_map()
        self._show_undo()
        self._show_state()
        self.palette_panel.personas.take(self.view.personas_shown)
        self.beginning.show()
        if self.glimpse is not None:
            self.glimpse.give_way(self.view, self.end_glimpse)

    def _show_path(self) -> None:
        path = self.session.path
        self.setWindowFilePath(str(path) if path is not None else "")
        self._show_state()

    def _show_state(self) -> None:
        session = self.session
        self.setWindowModified(not session.is_clean)
        self.commands["save"].setEnabled(not session.read_only)
        if session.read_only:
            self.header.show_state("read-only")
        elif not session.is_clean:
            self.header.show_state("unsaved")
        else:
            self.header.show_state("saved" if session.path is not None else "")

    def _show_undo(self) -> None:
        stack = self.session.undo_stack
        undo, redo = inside(stack.undoText()), inside(stack.redoText())
        for id_, can, text in (
            ("undo", stack.canUndo(), tr("Undo {step}", step=undo) if undo else tr("Undo")),
            ("redo", stack.canRedo(), tr("Redo {step}", step=redo) if redo else tr("Redo")),
        ):
            action = self.commands[id_]
            action.setEnabled(can)
            self.commands.rename(id_, text)

    def _show_tool(self, tool: str) -> None:
        self.commands[f"tool_{tool}"].setChecked(True)

    def _on_item(self, kind: str) -> None:
        self.flush()
        self.view.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        self.view.insert(kind)

    def _on_opened(self, id_: str) -> None:
        self.session.select([id_])
        self.session.set_active_persona(id_)
        if self.inspector.isHidden():
            self.panes.open_persona(id_)

    # The window itself ----------------------------------------------------------------------------

    def _restore(self) -> None:
        for name, panel in (("palette", self.palette_panel), ("inspector", self.inspector)):
            shown = settings.text(f"window/{name}") != "hidden"
            panel.setVisible(shown)
            self.commands[name].setChecked(shown)
        self.panes.reopen(settings.text("window/panes").split())
        for id_ in ("undo", "redo"):
            self.commands[id_].setEnabled(False)
        self.commands["tool_select"].setChecked(True)
        self.stepping_aside.fit(self.width())

    def _remember(self) -> None:
        kept: dict[str, object] = {"window/geometry": self.saveGeometry(), **self.rooms.sizes()}
        # What was repaired belongs to this map, and the next one has other repairs or none.
        kept["window/panes"] = " ".join(pane for pane in self.panes.shown() if pane != "repairs")
        for name, panel in (("palette", self.palette_panel), ("inspector", self.inspector)):
            hidden = panel.isHidden() and not self.stepping_aside.is_aside(name)
            kept[f"window/{name}"] = "hidden" if hidden else "shown"
        settings.remember_all(kept)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about work that is not saved."""
        if not self.is_furnished:
            self.closed.emit()
            return
        if not self.documents.may_close():
            event.ignore()
            return
        self.exporting.finish()
        self.presenting.close()
        self._remember()
        event.accept()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, the first time, that the window is on screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            fit_with_frame(self)
            self.painted.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # Qt's name
        """Let Tab go in the order of reading, whatever has come and gone since the window was made.

        Qt's own chain follows the order in which widgets were made; `setTabOrder` on parts that come
        and go breaks it into rings (seen with Qt 6.11).
        """
        from journey_editor.ui.controls.focus import neighbour

        central = self.centralWidget()
        target = neighbour(central, self.focusWidget(), 1 if next else -1) if central else None
        if target is None:
            return super().focusNextPrevChild(next)
        reasons = QtCore.Qt.FocusReason
        target.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys back to the map with Esc, when nothing else takes it."""
        if event.key() == QtCore.Qt.Key.Key_Escape and self.is_furnished:
            self.view.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here from elsewhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(QtCore.Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)
        event.accept()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.documents.open(Path(QUrl(url).toLocalFile()))
