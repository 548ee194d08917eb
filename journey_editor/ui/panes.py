"""Other views of the map beside the canvas, such as outline and table, made when first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QWidget

from journey_editor.translation import later, tr
from journey_editor.ui import icons
from journey_editor.ui.present import motion

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

Pane = Literal["outline", "table", "parking", "personas", "repairs"]
_TITLES: Final[dict[Pane, str]] = {
    "outline": later("Outline"),
    "table": later("Table"),
    "parking": later("Parking lot"),
    "personas": later("Personas"),
    "repairs": later("Repairs"),
}
AREAS: Final[dict[Pane, Qt.DockWidgetArea]] = {
    "outline": Qt.DockWidgetArea.LeftDockWidgetArea,
    "table": Qt.DockWidgetArea.BottomDockWidgetArea,
    "parking": Qt.DockWidgetArea.BottomDockWidgetArea,
    "personas": Qt.DockWidgetArea.RightDockWidgetArea,
    "repairs": Qt.DockWidgetArea.BottomDockWidgetArea,
}

_BUTTONS: Final = (("close", "x"), ("float", "external-link"))
_UNDRESSING: Final = (QEvent.Type.StyleChange, QEvent.Type.Polish, QEvent.Type.Show)


def known(names: Iterable[str]) -> list[Pane]:
    """The panes of these names, in the order in which they are made."""
    wanted = set(names)
    return [pane for pane in _TITLES if pane in wanted]


class _Dock(QDockWidget):
    """A dock whose buttons have icons of the family that all others have."""

    def __init__(self, title: str, window: MainWindow) -> None:
        super().__init__(title, window)
        self._icons = {
            f"qt_dockwidget_{button}button": icons.toned(icon, window.theme) for button, icon in _BUTTONS
        }
        self._dress()

    def event(self, event: QEvent) -> bool:
        """Keep them, as Qt takes its own from the style whenever that or what the dock may do changes."""
        done = super().event(event)
        if event.type() in _UNDRESSING and hasattr(self, "_icons"):
            self._dress()
        return done

    def _dress(self) -> None:
        for button in self.findChildren(QAbstractButton):
            icon = self._icons.get(button.objectName())
            if icon is not None:
                button.setIcon(icon)


def empty_dock(window: MainWindow, pane: Pane) -> QDockWidget:
    """The dock of a pane, under whose name the window remembers where it was."""
    dock = _Dock(tr(_TITLES[pane]), window)
    dock.setObjectName(f"dock-{pane}")
    return dock


@runtime_checkable
class Flushing(Protocol):
    """A pane in which something can be half typed."""

    def flush(self) -> None:
        """Take what is being typed into the map."""


class Panes(QObject):
    """The panes of one window; a pane that is closed keeps what was unfolded or scrolled in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._docks: dict[Pane, QDockWidget] = {}
        self._reopening: list[Pane] = []

    def toggle(self, pane: Pane) -> None:
        """Show a pane and give it the keys, or put it away."""
        dock = self._docks.get(pane)
        if dock is not None and dock.isVisible():
            dock.hide()
            self._window.view.setFocus()
            return
        self.show(pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show(self, pane: Pane) -> QWidget:
        """Show a pane above the others in its place."""
        dock = self._docks.get(pane)
        if dock is None:
            dock = self._docks[pane] = self._made(pane)
        dock.show()
        dock.raise_()
        return dock.widget()

    def shown(self) -> list[Pane]:
        """The panes that are open."""
        return [pane for pane, dock in self._docks.items() if not dock.isHidden()]

    def reopen(self, names: Iterable[str]) -> None:
        """Show the panes of these names once the window is painted; the keys stay where they are."""
        self._reopening = known(names)
        if self._reopening:
            QTimer.singleShot(0, self, self._reopen)

    def _reopen(self) -> None:
        """Show one pane after the other, so that the window answers in between."""
        if self._reopening:
            self.show(self._reopening.pop(0))
            QTimer.singleShot(0, self, self._reopen)

    def open_persona(self, id_: str) -> None:
        """Unfold everything about a persona."""
        from journey_editor.ui.personas.panel import PersonasPanel

        panel = self.show("personas")
        assert isinstance(panel, PersonasPanel)
        panel.unfold(id_, focus=True)

    def flush(self) -> None:
        """Take what is being typed in any pane into the map."""
        for dock in self._docks.values():
            panel = dock.widget()
            if isinstance(panel, Flushing):
                panel.flush()

    def dock(self, pane: Pane) -> QDockWidget | None:
        """The dock of a pane, None until it was asked for."""
        return self._docks.get(pane)

    def _made(self, pane: Pane) -> QDockWidget:
        reserved = self._window.rooms.docks.pop(pane, None)
        dock = reserved or empty_dock(self._window, pane)
        empty = dock.widget()
        dock.setWidget(self._panel(pane))
        if empty is not None:
            empty.deleteLater()
        dock.visibilityChanged.connect(self._window.commands[pane].setChecked)
        self._window.commands[pane].setChecked(dock.isVisible())
        self._window.setAnimated(not motion.is_reduced())
        # Where it was when a window was closed last, which the window has restored.
        if reserved is None and not self._window.restoreDockWidget(dock):
            self._window.addDockWidget(AREAS[pane], dock)
        return dock

    def _panel(self, pane: Pane) -> QWidget:
        if pane == "personas":
            return self._personas()
        if pane == "repairs":
            from journey_editor.ui.repairs.panel import RepairsPanel

            return RepairsPanel(self._window.repairing)
        session, theme = self._window.session, self._window.theme
        if pane == "outline":
            from journey_editor.ui.outline.panel import OutlinePanel

            outline = OutlinePanel(session, theme, parked=False)
            outline.message.connect(self._window.say)
            self._window.filtering.attend(outline)
            return outline
        if pane == "table":
            from journey_editor.ui.table.panel import TablePanel

            table = TablePanel(session, theme)
            table.message.connect(self._window.say)
            self._window.filtering.attend(table)
            return table
        from journey_editor.ui.parking.panel import ParkingPanel

        parking = ParkingPanel(session, theme)
        parking.message.connect(self._window.say)
        return parking

    def _personas(self) -> QWidget:
        from journey_editor.ui.personas.panel import PersonasPanel

        window = self._window
        personas = PersonasPanel(window.session, window.theme, window.palette_panel.personas.showing)
        personas.message.connect(window.say)
        personas.left.connect(self._on_left)
        return personas

    def _on_left(self) -> None:
        """Give the keys to the map, also from a pane that floats in a window of its own."""
        self._window.activateWindow()
        self._window.view.setFocus()
