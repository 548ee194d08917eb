"""All that stands above the map of one view: selection, hover, and the preview of a gesture."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsScene, QLabel, QWidget

from journey_editor.canvas.ghosts import Ghosts
from journey_editor.canvas.overlays import FeltPoint, Frames, Handles, Invitation, Marks
from journey_editor.canvas.painting import FigurePainter
from journey_editor.canvas.stroking import outline
from journey_editor.editing.session import Session
from journey_editor.editing.tools.events import Feeling, Preview
from journey_editor.editing.tools.link import handles
from journey_editor.layout.curves import curve, tangents
from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.layout.marks import Disc
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Stage, Touchpoint

_FRAMED: Final[frozenset[FigureKind]] = frozenset({"stage", "touchpoint", "persona", "note", "link"})
"""The figures that stand for a node or link; others, such as its point on a curve, are not framed."""
_KINDS: Final[dict[type, frozenset[FigureKind]]] = {
    Stage: frozenset({"stage"}),
    Touchpoint: frozenset({"touchpoint"}),
    Persona: frozenset({"persona"}),
    Note: frozenset({"note"}),
}
_LINK: Final[frozenset[FigureKind]] = frozenset({"link"})
_LEAST_CARD: Final = 70
"""Width in pixels from which on a card has room for link handles."""
_BESIDE: Final = QPoint(14, 18)
_FAR: Final = 140
_AROUND: Final = QMargins(12, 12, 12, 12)
_MANY: Final = 8
_VERY_MANY: Final = 300
"""More selected things than this are framed where somebody looks."""
_REACHES: Final = (900.0, 9000.0, 9e6)
_TALL: Final = 400.0


class Above:
    """The overlays of a scene and the hint beside the pointer."""

    def __init__(self, scene: QGraphicsScene, viewport: QWidget, theme: Theme, ink: FigurePainter) -> None:
        self.hovered = Frames(10, theme, 1.0)
        self.hovered.setOpacity(0.55)
        self.selected = Frames(20, theme, 2.0)
        self.caught = Frames(30, theme, 1.5)
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
        self._said_at = QPoint()
        self._theme = theme
        self._hint = _hint(viewport)
        self.show_theme()

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        shape = "border-radius: 5px; padding: 4px 8px; font-size: 12px;"
        self._hint.setStyleSheet(f"background: {self._theme.text}; color: {self._theme.paper}; {shape}")

    @property
    def hint(self) -> str:
        """The words beside the pointer, empty when there are none."""
        return self._hint.text() if self._hint.isVisibleTo(self._viewport) else ""

    def show_selection(self, index: Index, session: Session) -> None:
        """Frame the figures of what is selected."""
        ids = session.selection
        if len(ids) > _VERY_MANY:
            self.selected.enclose_all(index, session.selected, _FRAMED)
            self._chosen = None
            return
        found = _framed(index, session)
        self.selected.enclose(found)
        self._chosen = found[0] if len(found) == 1 else None

    def show_hover(self, placed: Placed | None, selected: Container[str], pixel: float) -> None:
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

    def show_preview(self, preview: Preview, index: Index, pointer: QPoint, pixel: float) -> None:
        """Show what letting go would do; `pointer` is in pixels of the viewport."""
        ghosts = [(index.keyed(ghost.key), ghost.dx, ghost.dy) for ghost in preview.ghosts]
        self.ghosts.put([(placed, dx, dy) for placed, dx, dy in ghosts if placed is not None])
        self.marks.put(preview.cell, preview.line, preview.band, preview.arrow, pixel)
        self.caught.enclose(preview.lit)
        self._show_feeling(preview.feeling, index)
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
        far = (pointer - self._said_at).manhattanLength() > _FAR
        hides = self._hint.geometry().marginsAdded(_AROUND).contains(pointer)
        if self.hint == words and not far and not hides:
            # The words stay where they are as long as they are true, which is easier to read.
            return
        self._said_at = pointer
        self._hint.setText(words)
        self._hint.adjustSize()
        room = self._viewport.size()
        place = pointer + _BESIDE
        x = max(4, min(place.x(), room.width() - self._hint.width() - 4))
        above = place.y() + self._hint.height() + 4 > room.height()
        y = pointer.y() - self._hint.height() - 12 if above else place.y()
        self._hint.move(x, y)
        self._hint.show()

    def _show_feeling(self, feeling: Feeling | None, index: Index) -> None:
        placed = None if feeling is None else index.keyed(feeling.key)
        if feeling is None or placed is None:
            self.felt.put(None)
            return
        color = next((mark.stroke for mark in placed.figure.marks if isinstance(mark, Disc)), None)
        self.felt.put(feeling.middle, feeling.emotion, color or "", _curve_with(index, placed, feeling))


def kinds_of(journey: JourneyMap, id_: str) -> frozenset[FigureKind]:
    """The kind of the figure that is a node or link itself, for looking it up."""
    return _KINDS.get(type(journey.node(id_)), _LINK)


def _framed(index: Index, session: Session) -> list[Placed]:
    ids, journey = session.selection, session.journey
    if len(ids) > _MANY:
        return [one for one in index.of_all(session.selected) if one.kind in _FRAMED]
    return [placed for id_ in ids for placed in index.of(id_, kinds_of(journey, id_))]


def _points_around(index: Index, placed: Placed) -> list[Placed]:
    """The points of the persona's curve, on a wide map only those that are near."""
    found: list[Placed] = []
    for reach in _REACHES:
        strip = Rect(placed.x - reach, placed.y - _TALL, 2 * reach, 2 * _TALL)
        near = index.within(strip)
        found = [one for one in near if one.kind == "point" and one.persona == placed.persona]
        before = sum(one.x < placed.x for one in found)
        if before > 1 and len(found) - before > 2:
            break
    return found


def _curve_with(index: Index, placed: Placed, feeling: Feeling) -> QPainterPath:
    """The curve from the point before to the point after the one that is dragged."""
    around = _points_around(index, placed)
    points = sorted(feeling.middle if one.key == placed.key else one.area.middle for one in around)
    here = points.index(feeling.middle)
    # Two more on each side, as the slope at a point depends on its neighbours.
    near = points[max(0, here - 2) : here + 3]
    slopes = tangents(near)
    at = near.index(feeling.middle)
    part = slice(max(0, at - 1), at + 2)
    return outline(curve(near[part], slopes[part]))


def _hint(viewport: QWidget) -> QLabel:
    label = QLabel(viewport)
    label.setObjectName("hint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.hide()
    return label
