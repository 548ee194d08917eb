"""The window of one map: header, palette, canvas, inspector and status bar, and what ties them together."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model import plans, queries
from journey_editor.model.edits import update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, MapInfo
from journey_editor.ui import icons, settings
from journey_editor.ui.actions import Actions
from journey_editor.ui.banner import Banner
from journey_editor.ui.controls.focus import first_field, holds
from journey_editor.ui.documents import Documents
from journey_editor.ui.exporting import Exporting
from journey_editor.ui.header import Header
from journey_editor.ui.inspector.panel import Inspector
from journey_editor.ui.palette.panel import Palette
from journey_editor.ui.start import StartCard
from journey_editor.ui.status import StatusBar

UNTITLED: Final = "Untitled journey"
_SIZE: Final = (1440, 900)


class Neighbours(Protocol):
    """The other windows of the program."""

    def another(self, near: MainWindow) -> MainWindow:
        """A window for another map: `near` itself when nothing has been begun in it."""

    def open(self, path: Path, near: MainWindow) -> None:
        """Open a file, in the window that has it already if there is one."""

    def quit(self) -> None:
        """Close all windows, asking about work that is not saved."""


class MainWindow(QMainWindow):
    """One map and everything around it."""

    closed = Signal()

    def __init__(self, theme: Theme, neighbours: Neighbours) -> None:
        super().__init__()
        self.theme = theme
        self.neighbours = neighbours
        self.session = Session(JourneyMap(MapInfo(title=UNTITLED)), parent=self)
        self.view = MapView(self.session, theme)
        self.documents = Documents(self)
        self.exporting = Exporting(self)
        self.commands = Actions(self, self.view, theme)
        self.header = Header(self.commands)
        self.banner = Banner(theme)
        self.palette_panel = Palette(self.session, theme)
        self.inspector = Inspector(self.session, theme)
        self.status = StatusBar()
        self._lanes_offered: list[Lane] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowIcon(icons.application())
        self._arrange()
        self.start_card = StartCard(self.session, theme, self.view)
        self.commands.fill(self.menuBar())
        self._connect()
        self._restore()
        self._show_map()
        self._show_path()
        self.view.setFocus()
        self.header.show_zoom(self.view.zoom)
        self.status.show_zoom(self.view.zoom)

    def _arrange(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(middle)
        self._splitter.addWidget(self.inspector)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        self._splitter.setCollapsible(1, False)
        self.inspector.setMinimumWidth(290)
        self.inspector.setMaximumWidth(560)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.palette_panel)
        below.addWidget(self._splitter, 1)
        central = QWidget()
        outer = QVBoxLayout(central)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.header)
        outer.addLayout(below, 1)
        self.setCentralWidget(central)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        session, view = self.session, self.view
        session.changed.connect(self._show_map)
        session.replaced.connect(self._on_replaced)
        session.path_changed.connect(self._show_path)
        session.clean_changed.connect(self._show_state)
        session.refused.connect(self.say)
        session.undo_stack.indexChanged.connect(self._show_undo)
        view.zoom_changed.connect(self.header.show_zoom)
        view.zoom_changed.connect(self.status.show_zoom)
        view.message.connect(self.say)
        view.tool_changed.connect(self._show_tool)
        self.palette_panel.items.chosen.connect(self._on_item)
        self.palette_panel.personas.shown_changed.connect(view.set_personas_shown)
        self.palette_panel.personas.opened.connect(self._on_opened)
        self.inspector.left.connect(view.setFocus)
        self.start_card.chosen.connect(self.documents.begin_from)

    # What other parts ask for ---------------------------------------------------------------------

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar."""
        self.status.say(sentence)

    def flush(self) -> None:
        """Take what is being typed, on the map or in the inspector, into the map."""
        self.view.leave_text(take=True)
        self.inspector.flush()

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

    def arrange(self, arrangement: str) -> None:
        """Arrange the map stacked or as a timeline."""
        if arrangement != self.session.journey.info.arrangement:
            self.session.do(update_map(arrangement=arrangement), f"Arrange as {arrangement}")
        self._show_map()

    def fill_lanes(self, menu: QMenu) -> None:
        """List the lanes, ticked when they are shown."""
        self._lanes_offered = list(queries.all_lanes(self.session.journey))
        for place, lane in enumerate(self._lanes_offered):
            action = menu.addAction(queries.lane_title(lane).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not lane.hidden)
            action.setData(place)
            action.triggered.connect(self._on_lane)

    def show_palette(self) -> None:
        """Show the palette, or put it away."""
        self.palette_panel.setVisible(self.commands["palette"].isChecked())

    def show_inspector(self) -> None:
        """Show the inspector, or put it away."""
        self.inspector.setVisible(self.commands["inspector"].isChecked())

    def next_pane(self) -> None:
        """Give the keys to the next part of the window."""
        self._go(1)

    def previous_pane(self) -> None:
        """Give the keys to the part of the window before."""
        self._go(-1)

    def show_keys(self) -> None:
        """Show all keys on one sheet."""
        from journey_editor.ui.help import KeySheet

        dialog = KeySheet(self)
        dialog.exec()
        dialog.deleteLater()

    def show_about(self) -> None:
        """Tell what this program is."""
        from journey_editor.ui.help import About

        dialog = About(self)
        dialog.exec()
        dialog.deleteLater()

    def quit(self) -> None:
        """Close all windows of the program."""
        self.neighbours.quit()

    def _go(self, step: int) -> None:
        panes: list[QWidget] = [self.view]
        panes += [pane for pane in (self.palette_panel, self.inspector) if pane.isVisible()]
        focused = self.focusWidget()
        at = next((i for i, pane in enumerate(panes) if pane is focused or holds(pane, focused)), -1)
        pane = panes[(at + step) % len(panes)]
        target = pane if pane is self.view else first_field(pane)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # What has changed -----------------------------------------------------------------------------

    def _show_map(self) -> None:
        info = self.session.journey.info
        title = " ".join(info.title.split()) or UNTITLED
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
        self.view.fit_map()

    def _show_path(self) -> None:
        path = self.session.path
        self.setWindowFilePath(str(path) if path is not None else "")
        self._show_state()

    def _show_state(self) -> None:
        session = self.session
        self.setWindowModified(not session.is_clean)
        self.commands["save"].setEnabled(not session.read_only)
        self.commands["save_as"].setEnabled(not session.read_only)
        if session.read_only:
            self.header.show_state("read-only")
        elif not session.is_clean:
            self.header.show_state("unsaved")
        else:
            self.header.show_state("saved" if session.path is not None else "")

    def _show_undo(self) -> None:
        stack = self.session.undo_stack
        for id_, can, step in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            action = self.commands[id_]
            named = f"{id_.capitalize()} {step[:1].lower()}{step[1:]}" if can and step else id_.capitalize()
            action.setEnabled(can)
            self.commands.rename(id_, named)

    def _show_tool(self, tool: str) -> None:
        self.commands[f"tool_{tool}"].setChecked(True)

    def _on_item(self, kind: str) -> None:
        self.flush()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.insert(kind)

    def _on_opened(self, id_: str) -> None:
        self.session.select([id_])

    def _on_lane(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        lane = self._lanes_offered[action.data()]
        edit = plans.switch_lane(self.session.journey, lane, shown=lane.hidden)
        self.session.do(edit, "Show lane" if lane.hidden else "Hide lane")

    # The window itself ----------------------------------------------------------------------------

    def _restore(self) -> None:
        geometry = settings.settings().value("window/geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(*_SIZE)
        for name, panel in (("palette", self.palette_panel), ("inspector", self.inspector)):
            shown = settings.text(f"window/{name}") != "hidden"
            panel.setVisible(shown)
            self.commands[name].setChecked(shown)
        for id_ in ("undo", "redo"):
            self.commands[id_].setEnabled(False)
        self.commands["tool_select"].setChecked(True)

    def _remember(self) -> None:
        settings.remember("window/geometry", self.saveGeometry())
        for name, panel in (("palette", self.palette_panel), ("inspector", self.inspector)):
            settings.remember(f"window/{name}", "hidden" if panel.isHidden() else "shown")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about work that is not saved."""
        if not self.documents.may_close():
            event.ignore()
            return
        self.exporting.finish()
        self._remember()
        event.accept()
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here from elsewhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files that were dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.documents.open(Path(QUrl(url).toLocalFile()))
