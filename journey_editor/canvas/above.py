"""All that stands above the map of one view: selection, hover, and the preview of a gesture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsScene, QLabel, QWidget

from journey_editor.canvas.overlays import FeltPoint, Frames, Ghosts, Handles, Invitation, Marks
from journey_editor.canvas.painting import FigurePainter, outline
from journey_editor.editing.tools.events import Feeling, Preview
from journey_editor.editing.tools.link import handles
from journey_editor.layout.curves import curve, tangents
from journey_editor.layout.drawing import Drawing, FigureKind, Placed
from journey_editor.layout.marks import Disc
from journey_editor.layout.theme import Theme

_FRAMED: Final[frozenset[FigureKind]] = frozenset({"stage", "touchpoint", "persona", "note", "link"})
"""The figures that stand for a node or link; others, such as its point on a curve, are not framed."""
_LEAST_CARD: Final = 70
"""Width in pixels from which on a card has room for link handles."""
_BESIDE: Final = QPoint(14, 18)


class Above:
    """The overlays of a scene and the hint beside the pointer."""

    def __init__(self, scene: QGraphicsScene, viewport: QWidget, theme: Theme, ink: FigurePainter) -> None:
        self.hovered = Frames(10, theme.accent, 1.0)
        self.hovered.setOpacity(0.55)
        self.selected = Frames(20, theme.accent, 2.0)
        self.caught = Frames(30, theme.accent, 1.5)
        self.handles = Handles(40, theme)
        self.invitation = Invitation(5, theme)
        self.marks = Marks(50, theme)
        self.felt = FeltPoint(55, theme)
        self.ghosts = Ghosts(60, theme, ink)
        items = (self.invitation, self.hovered, self.selected, self.caught, self.handles)
        for item in (*items, self.marks, self.felt, self.ghosts):
            scene.addItem(item)
        self.card: Placed | None = None
        self._chosen: Placed | None = None
        self._viewport = viewport
        self._hint = _hint(viewport, theme)

    @property
    def hint(self) -> str:
        """The words beside the pointer, empty when there are none."""
        return self._hint.text() if self._hint.isVisibleTo(self._viewport) else ""

    def show_selection(self, drawing: Drawing, ids: Iterable[str]) -> None:
        """Frame the figures of these ids."""
        chosen = frozenset(ids)
        found = [one for one in drawing.figures if one.id in chosen and one.kind in _FRAMED] if chosen else []
        self.selected.enclose(found)
        self._chosen = found[0] if len(found) == 1 else None

    def show_hover(self, placed: Placed | None, selected: Sequence[str], pixel: float) -> None:
        """Frame what is under the pointer unless it is selected; it, or the selected card, shows handles."""
        framed = placed is not None and placed.kind != "lane" and placed.id not in selected
        self.hovered.enclose([placed] if placed is not None and framed else [])
        card = placed if placed is not None and placed.kind == "touchpoint" else self._chosen
        has_room = card is not None and card.kind == "touchpoint" and card.figure.w / pixel >= _LEAST_CARD
        self.card = card if has_room else None
        self.handles.put(handles(self.card.area) if self.card is not None else (), pixel)

    def hide_hover(self) -> None:
        """Show nothing that depends on where the pointer is."""
        self.card = None
        self.hovered.enclose([])
        self.handles.put((), 1.0)
        self.invitation.show_in(None)

    def show_preview(self, preview: Preview, drawing: Drawing, pointer: QPoint, pixel: float) -> None:
        """Show what letting go would do; `pointer` is in pixels of the viewport."""
        by_key = drawing.by_key
        self.ghosts.put([(by_key[g.key], g.dx, g.dy) for g in preview.ghosts if g.key in by_key])
        self.marks.put(preview.cell, preview.line, preview.band, preview.arrow, pixel)
        self.caught.enclose([by_key[key] for key in preview.lit if key in by_key])
        self._show_feeling(preview.feeling, drawing)
        self.say(preview.hint, pointer)

    def clear_preview(self) -> None:
        """Take away everything a gesture has shown."""
        self.ghosts.put([])
        self.marks.put()
        self.caught.enclose([])
        self.felt.put(None)
        self._hint.hide()

    def say(self, words: str, pointer: QPoint) -> None:
        """Show words beside the pointer, inside the viewport; none when empty."""
        if not words:
            self._hint.hide()
            return
        self._hint.setText(words)
        self._hint.adjustSize()
        room = self._viewport.size()
        place = pointer + _BESIDE
        x = max(4, min(place.x(), room.width() - self._hint.width() - 4))
        above = place.y() + self._hint.height() + 4 > room.height()
        y = pointer.y() - self._hint.height() - 12 if above else place.y()
        self._hint.move(x, y)
        self._hint.show()

    def _show_feeling(self, feeling: Feeling | None, drawing: Drawing) -> None:
        placed = None if feeling is None else drawing.by_key.get(feeling.key)
        if feeling is None or placed is None:
            self.felt.put(None)
            return
        color = next((mark.stroke for mark in placed.figure.marks if isinstance(mark, Disc)), None)
        self.felt.put(feeling.middle, feeling.emotion, color or "", _curve_with(drawing, placed, feeling))


def _curve_with(drawing: Drawing, placed: Placed, feeling: Feeling) -> QPainterPath:
    """The curve from the point before to the point after the one that is dragged."""
    points = sorted(
        feeling.middle if one.key == placed.key else one.area.middle
        for one in drawing.figures
        if one.kind == "point" and one.persona == placed.persona
    )
    here = points.index(feeling.middle)
    # Two more on each side, as the slope at a point depends on its neighbours.
    near = points[max(0, here - 2) : here + 3]
    slopes = tangents(near)
    at = near.index(feeling.middle)
    part = slice(max(0, at - 1), at + 2)
    return outline(curve(near[part], slopes[part]))


def _hint(viewport: QWidget, theme: Theme) -> QLabel:
    label = QLabel(viewport)
    label.setObjectName("hint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    shape = "border-radius: 5px; padding: 4px 8px; font-size: 12px;"
    label.setStyleSheet(f"background: {theme.text}; color: {theme.paper}; {shape}")
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.hide()
    return label
