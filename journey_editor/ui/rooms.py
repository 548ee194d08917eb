"""The areas of a window's parts, as large as the parts will be: nothing moves when those come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QMargins, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QSplitter, QToolBar, QVBoxLayout, QWidget

from journey_editor.translation import tr
from journey_editor.ui import settings
from journey_editor.ui.controls.focus import ABOVE
from journey_editor.ui.narrow import LEAST

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow
    from journey_editor.ui.panes import Pane

HEADER: Final = 52
"""How high the header is, in pixels."""
INSPECTOR: Final = 330
"""How wide the inspector is at first."""
_NARROWEST: Final = 290
_WIDEST: Final = 560
_MENU: Final = 30
_PALETTE: Final = 182
_STATUS: Final = 29
_LEAST: Final = 460
_DOCKS: Final = 1
"""The version of what is remembered of the docks; another one when their names change."""
_SIZES: Final = "window/rooms"


class Rooms(QWidget):
    """The header, and what is between it, status bar and panes: the canvas with palette and inspector."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        menu, palette, status, least = _remembered()
        # As much as all parts need at least, when panes stand around them.
        self.setMinimumWidth(least)
        self._header: QWidget = _Room("Header")
        self._palette, self._inspector = _Room("Palette"), _Room("Inspector")
        self._header.setFixedHeight(HEADER)
        self._bar = _Bar(window, self._header)
        self._palette.setFixedWidth(palette)
        self._canvas = QVBoxLayout()
        self.splitter = self._with_canvas()
        self._below = QHBoxLayout()
        self._below.setSpacing(0)
        self._below.addWidget(self._palette)
        self._below.addWidget(self.splitter, 1)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addLayout(self._below, 1)
        self.splitter.setAccessibleName(tr("Journey map"))
        window.menuBar().setMinimumHeight(menu)
        window.menuBar().setAccessibleName(tr("Menu bar"))
        window.statusBar().setMinimumHeight(status)
        window.statusBar().setAccessibleName(tr("Status bar"))
        window.setCentralWidget(self)
        self.docks = self._restore()

    # The parts ------------------------------------------------------------------------------------

    def add_to_canvas(self, part: QWidget, stretch: int = 0) -> None:
        """Put a part below the others that are where the canvas is."""
        self._canvas.addWidget(part, stretch)

    def put_header(self, header: QWidget) -> None:
        """Put the header into its room, where Tab comes first."""
        self._bar.put(header)
        self._header.deleteLater()
        self._header = header
        self.setProperty(ABOVE, header)

    def put_palette(self, palette: QWidget) -> None:
        """Put the palette into its room."""
        is_away = self._palette.isHidden()
        self._below.replaceWidget(self._palette, palette)
        palette.setVisible(not is_away)
        self._palette.deleteLater()

    def put_inspector(self, inspector: QWidget) -> None:
        """Put the inspector into its room, as the last part; the border to the canvas can be dragged."""
        inspector.setMinimumWidth(_NARROWEST)
        inspector.setMaximumWidth(_WIDEST)
        is_away = self._inspector.isHidden()
        # What is replaced is hidden.
        self.splitter.replaceWidget(self.splitter.indexOf(self._inspector), inspector)
        inspector.setVisible(not is_away)
        self.splitter.setCollapsible(self.splitter.indexOf(inspector), False)
        self._inspector.deleteLater()
        self.setMinimumWidth(0)

    def show_instead(self, shown: QWidget, hidden: QWidget | None) -> None:
        """Show one part of the canvas in the place of another, with its size and the keys, at once."""
        # Else the two would share the room for a moment, and both be painted in several sizes.
        self._canvas.setEnabled(hidden is None)
        if hidden is not None:
            shown.setGeometry(hidden.geometry())
        shown.show()
        if hidden is not None:
            if hidden.hasFocus():
                # Before it is hidden, or Qt looks through the whole window for who is next.
                shown.setFocus(Qt.FocusReason.OtherFocusReason)
            hidden.hide()
        self._canvas.setEnabled(True)
        self._canvas.activate()

    # Their sizes ----------------------------------------------------------------------------------

    def show_panel(self, name: str) -> None:
        """Show the palette or the inspector, or put it away, as its action says."""
        window = self._window
        panel = window.palette_panel if name == "palette" else window.inspector
        panel.setVisible(window.commands[name].isChecked())

    def sizes(self) -> dict[str, object]:
        """How large the parts are, as it is remembered for the next window."""
        window = self._window
        bars = window.menuBar().height(), window.palette_panel.maximumWidth(), window.statusBar().height()
        return {
            _SIZES: " ".join(map(str, (*bars, self.minimumSizeHint().width()))),
            "window/split": self.splitter.saveState(),
            "window/docks": window.saveState(_DOCKS),
        }

    def _with_canvas(self) -> QSplitter:
        middle = QWidget()
        middle.setLayout(self._canvas)
        self._canvas.setContentsMargins(0, 0, 0, 0)
        self._canvas.setSpacing(0)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(middle)
        splitter.addWidget(self._inspector)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)
        self._inspector.setMinimumWidth(_NARROWEST)
        self._inspector.setMaximumWidth(_WIDEST)
        return splitter

    def _restore(self) -> dict[Pane, QDockWidget]:
        """Make everything as large as it was when a window was closed last; the docks of panes to come."""
        for name, room in (("palette", self._palette), ("inspector", self._inspector)):
            is_away = settings.text(f"window/{name}") == "hidden" or self._window.width() < LEAST[name]
            room.setVisible(not is_away)
        split = settings.settings().value("window/split")
        if isinstance(split, QByteArray):
            self.splitter.restoreState(split)
        docks = settings.settings().value("window/docks")
        made: dict[Pane, QDockWidget] = {}
        if isinstance(docks, QByteArray):
            # Most windows have no pane, and the map is seen sooner without this.
            from journey_editor.ui.panes import AREAS, empty_dock, known

            for pane in known(settings.text("window/panes").split()):
                dock = made[pane] = empty_dock(self._window, pane)
                dock.setWidget(QWidget())
                self._window.addDockWidget(AREAS[pane], dock)
            # Of other panes, which are made later, Qt keeps the places.
            self._window.restoreState(docks, _DOCKS)
        return made


class _Bar(QToolBar):
    """What holds the header: as wide as the window, whatever panes stand at its sides."""

    def __init__(self, window: MainWindow, header: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("HeaderBar")
        self.setAccessibleName(tr("Toolbar"))
        self.setMovable(False)
        # A menu would offer to put it away, for good.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self.put(header)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)

    def put(self, header: QWidget) -> None:
        """Hold this header, and no other."""
        self.clear()
        self.addWidget(header)
        self.setMinimumWidth(max(0, header.minimumSizeHint().width()))

    def event(self, event: QEvent) -> bool:
        """Leave no margin around the header, which Qt takes from the style each time that changes."""
        done = super().event(event)
        layout = self.layout()
        if layout is not None and layout.contentsMargins() != QMargins():
            layout.setContentsMargins(0, 0, 0, 0)
        return done


class _Room(QFrame):
    """An empty area that looks like the part of this name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)

    def sizeHint(self) -> QSize:
        """As wide as the inspector at first; the others are of a fixed size."""
        return QSize(INSPECTOR, HEADER)


def _remembered() -> tuple[int, ...]:
    """Heights of menu bar and status bar, width of the palette, and the least width of all together."""
    found = settings.text(_SIZES).split()
    usual = _MENU, _PALETTE, _STATUS, _LEAST
    if len(found) != len(usual) or not all(len(one) < 4 and one.isascii() and one.isdigit() for one in found):
        return usual
    return tuple(map(int, found))
