"""Going to a hit: it is selected and scrolled to, and where it cannot be seen a sentence says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from journey_editor.layout.drawing import FigureKind, Placed
from journey_editor.model import queries
from journey_editor.model.finding import Hit
from journey_editor.model.passages import Place
from journey_editor.model.records import Lane, Link, Note, Persona
from journey_editor.translation import tr
from journey_editor.ui import kinds

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_MARGIN: Final = 56
"""Pixels around what is scrolled into view."""
_OWN: Final[frozenset[FigureKind]] = frozenset({"stage", "touchpoint", "persona", "note", "link"})


def show(window: MainWindow, hit: Hit) -> str:
    """Select and reveal what a hit is in; why it cannot be seen on the map, empty when it can."""
    place = hit.place
    journey = window.session.journey
    record = journey.node(place.id) if place.id else None
    window.session.select([place.id] if place.id else [])
    if isinstance(record, Note) and record.at is None:
        window.panes.show("parking")
        return tr("This note is in the parking lot.")
    placed = _figure(window, place)
    if placed is None:
        return _why_hidden(window, place)
    area = placed.area
    window.view.ensureVisible(QRectF(area.x, area.y, area.w, area.h), _MARGIN, _MARGIN)
    return ""


def _figure(window: MainWindow, place: Place) -> Placed | None:
    """What is drawn of the text's thing: the text's own figure if there is one."""
    view = window.view
    if not place.id:
        lanes = queries.lanes(view.journey)
        if place.field == "lanes.title":
            return view.index.keyed(f"lane:{queries.lane_key(lanes[place.nth], place.nth)}")
        return view.index.keyed("title") if place.field in ("title", "scenario") else None
    figures = view.figures_of(place.id)
    special = {"thought": "thought", "metrics": "metrics"}.get(place.field.partition(".")[0])
    own = (one for one in figures if one.kind == special and one.persona == place.persona)
    return next(own, None) or next((one for one in figures if one.kind in _OWN), None)


def _why_hidden(window: MainWindow, place: Place) -> str:
    journey = window.session.journey
    record = journey.node(place.id) or journey.link(place.id) if place.id else None
    if place.field == "lanes.title":
        lane = queries.lanes(journey)[place.nth]
        return tr("The lane “{lane}” is hidden.", lane=queries.lane_title(lane))
    if isinstance(record, Note):
        return tr("This note is in the lane “{lane}”, which is hidden.", lane=_lane_of(window, record))
    if isinstance(record, Persona):
        return tr("The persona “{name}” is not shown now.", name=kinds.line_of(record))
    if isinstance(record, Link):
        return tr("This link is not drawn; the inspector shows it.")
    if place.field.startswith("views."):
        return tr("This is a view that is saved with the map.")
    return tr("This is not drawn on the map; the inspector shows it.")


def _lane_of(window: MainWindow, note: Note) -> str:
    kind = queries.LANE_OF_NOTE[note.kind]
    lanes = [lane for lane in queries.all_lanes(window.session.journey) if lane.kind == kind]
    own = next((lane for lane in lanes if note.lane and lane.id == note.lane), None)
    return queries.lane_title(own or (lanes[0] if lanes else Lane(kind=kind)))
