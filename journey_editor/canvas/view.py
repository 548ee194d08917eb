"""The view of the map: scrolls and zooms the painted layer, and turns events into gestures."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from journey_editor.editing.session import Session
from journey_editor.layout.drawing import Drawing, Frame
from journey_editor.layout.geometry import Rect
from journey_editor.layout.theme import Theme

Tool = Literal["select", "connect", "hand"]


class MapView(QGraphicsView):
    """The map of a session on screen. Lengths of the scene are points; `zoom` 1.0 shows them as pixels."""

    zoom_changed = Signal(float)
    tool_changed = Signal(str)
    drawing_changed = Signal()
    """The map is drawn anew, because it, the personas shown or the arrangement changed."""
    message = Signal(str)
    """A sentence for the status bar; an empty one takes it away."""
    text_edited = Signal(str)
    """The text of the thing with this id was changed in place."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._zoom = 1.0
        self._tool: Tool = "select"
        self._personas: tuple[str, ...] | None = None
        self._drawing = Drawing(0, 0, theme.paper, (), Frame(Rect(0, 0, 0, 0)))
        self.setScene(QGraphicsScene(self))

    @property
    def zoom(self) -> float:
        """Pixels for a point; 1.0 is 100 %."""
        return self._zoom

    @property
    def drawing(self) -> Drawing:
        """What is on screen now."""
        return self._drawing

    @property
    def tool(self) -> Tool:
        """What pressing the mouse does."""
        return self._tool

    def set_zoom(self, value: float) -> None:
        """Zoom around the middle of the view."""

    def zoom_in(self) -> None:
        """Zoom to the next step."""

    def zoom_out(self) -> None:
        """Zoom to the step before."""

    def fit_map(self) -> None:
        """Show the whole map."""

    def fit_selection(self) -> None:
        """Show what is selected as large as is sensible; the map when nothing is."""

    def set_tool(self, name: Tool) -> None:
        """Choose what pressing the mouse does."""

    def set_personas_shown(self, personas: tuple[str, ...] | None) -> None:
        """Draw only these personas; all when None."""

    def edit_text(self, id_: str | None = None) -> None:
        """Open the title or text of a thing (of the selection, when not given) for typing, in place."""

    def delete_selection(self) -> None:
        """Delete what is selected, as one step."""

    def select_all(self) -> None:
        """Select every stage, touchpoint and note on the map."""

    def reveal(self, id_: str) -> None:
        """Scroll so that a thing can be seen."""

    def cancel(self) -> None:
        """Leave what is going on: a text, a gesture, a tool, the selection, in this order."""

    def insert(self, kind: str) -> None:
        """Add a thing near what is selected, as one step, and open its text for typing."""
