"""Things dragged from the palette to the map."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

from journey_editor.editing.additions import ADDABLE, Addable

MIME: Final = "application/x-journey-item"
"""The type of what is dragged; its data is the kind of thing, in UTF-8."""


def packed(kind: Addable) -> QMimeData:
    """The data of a drag that adds such a thing."""
    data = QMimeData()
    data.setData(MIME, kind.encode())
    return data


def unpacked(data: QMimeData) -> Addable | None:
    """What a drag would add; None when it is something else."""
    if not data.hasFormat(MIME):
        return None
    kind = bytes(data.data(MIME).data()).decode(errors="replace")
    return kind if kind in ADDABLE else None
