"""Things of the map carried by dragging, between the map, the outline and the parking lot."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.editing.origin import mark
from journey_editor.editing.session import Session

NOTES: Final = "application/x-journey-notes"
"""The type of dragged notes; its data is JSON: which map they are of (`map`), and their `ids`."""
THINGS: Final = "application/x-journey-outline"
"""The type of rows that are dragged in the outline, of whatever kinds; packed as notes are."""
TAKES: Final = "takesNotes"
"""The property of a pane that takes notes which are dragged out of the map."""
_PICTURE: Final = QSize(280, 120)


def pack(data: QMimeData, session: Session, ids: Iterable[str], mime: str = NOTES) -> None:
    """Put the ids of things of a session's map into what a drag carries."""
    carried = {"map": mark(session.journey), "ids": list(ids)}
    data.setData(mime, json.dumps(carried).encode())


def unpack(data: QMimeData, session: Session, mime: str = NOTES) -> tuple[str, ...]:
    """The ids that are carried; none when they are of another map, as ids mean nothing there."""
    if not data.hasFormat(mime):
        return ()
    try:
        carried = json.loads(bytes(data.data(mime).data()))
    except (ValueError, RecursionError):
        return ()
    if not isinstance(carried, dict) or carried.get("map") != mark(session.journey):
        return ()
    ids = carried.get("ids")
    found = [id_ for id_ in ids if isinstance(id_, str)] if isinstance(ids, list) else []
    return tuple(id_ for id_ in found if id_ in session.journey)


def notes(data: QMimeData, session: Session) -> tuple[str, ...]:
    """The ids of the notes that are carried and still on the map."""
    return tuple(id_ for id_ in unpack(data, session) if session.journey.note(id_) is not None)


def has_files(data: QMimeData) -> bool:
    """Whether these are files of this machine."""
    return data.hasUrls() and any(url.isLocalFile() for url in data.urls())


def takes_at(above: QPoint) -> bool:
    """Whether a pane that takes notes is at a pixel of the screen."""
    widget: QWidget | None = QApplication.widgetAt(above)
    while widget is not None and not widget.property(TAKES):
        widget = widget.parentWidget()
    return widget is not None


def carry(source: QWidget, session: Session, ids: Iterable[str], area: QRect) -> None:
    """Drag notes on as things that panes and other views take, until they are let go.

    `area` is where the first of them is seen in the source.
    """
    data = QMimeData()
    pack(data, session, ids)
    start(source, data, area)


def start(source: QWidget, data: QMimeData, area: QRect) -> None:
    """Drag things of a map until they are let go, with a picture of what is seen in an area of the source."""
    dragged = QDrag(source)
    dragged.setMimeData(data)
    seen = area.intersected(source.rect())
    if not seen.isEmpty():
        picture = source.grab(QRect(seen.topLeft(), seen.size().boundedTo(_PICTURE)))
        dragged.setPixmap(picture)
        # Above the pointer, where it hides neither the marks nor the words that tell of the place.
        height = round(picture.height() / picture.devicePixelRatio())
        dragged.setHotSpot(QPoint(12, height + 4))
    dragged.exec(Qt.DropAction.MoveAction)
