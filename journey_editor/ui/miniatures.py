"""Small pictures of bundled maps: their stages, and a block for each touchpoint with its emotion's edge."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_editor.layout.colors import mixed
from journey_editor.layout.theme import Theme

_SIZE: Final = QSize(132, 74)
_EDGE: Final = 8.0
_GAP: Final = 3.0
_HEAD: Final = 11.0
_POINT: Final = 3.5
_CARD: Final = 10.0
_EMOTION: Final = 2.5


class Column(NamedTuple):
    """A stage of a small picture: its own colour, if it has one, and the emotions of its touchpoints."""

    color: str
    emotions: tuple[float | None, ...]


@cache
def columns_of(path: Path) -> tuple[Column, ...]:
    """The stages of a bundled map, from its file."""
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Column(
            stage.get("color", ""),
            tuple(
                _feeling(touchpoint)
                for touchpoint in data.get("touchpoints", ())
                if touchpoint["stage"] == stage["id"]
            ),
        )
        for stage in data.get("stages", ())
    )


def _feeling(touchpoint: dict[str, Any]) -> float | None:
    felt = [one["emotion"] for one in touchpoint.get("experiences", ()) if one.get("emotion") is not None]
    return min(felt, default=None)


class Miniature(QWidget):
    """A map in small, in the colours of the theme. It tells nothing that its caption does not."""

    def __init__(self, path: Path, theme: Theme) -> None:
        super().__init__()
        self._columns = columns_of(path)
        self._theme = theme
        self.setMinimumHeight(_SIZE.height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """A size at which stages and cards can be told apart."""
        return _SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a sheet with the stages and their cards."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.hairline))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        step = (self.width() - 2 * _EDGE + _GAP) / max(1, len(self._columns))
        for place, column in enumerate(self._columns):
            left = _EDGE + step * place
            painter.setBrush(QColor(column.color or theme.stage(place)))
            painter.drawPolygon(_chevron(left, _EDGE, step - 1.0, first=place == 0))
            self._paint_cards(painter, column, left, step - _GAP - 1.0)
        painter.end()

    def _paint_cards(self, painter: QPainter, column: Column, left: float, width: float) -> None:
        theme, y = self._theme, _EDGE + _HEAD + 2 * _GAP
        for emotion in column.emotions:
            if y + _CARD > self.height() - _EDGE / 2:
                break
            painter.setBrush(QColor(mixed(theme.guide, theme.hairline, 0.5)))
            painter.drawRoundedRect(QRectF(left, y, width, _CARD), 2, 2)
            painter.setBrush(QColor(theme.faint if emotion is None else theme.emotion(emotion)))
            painter.drawRect(QRectF(left, y, _EMOTION, _CARD))
            y += _CARD + _GAP


def _chevron(left: float, top: float, width: float, *, first: bool) -> QPolygonF:
    right, middle, bottom = left + width, top + _HEAD / 2, top + _HEAD
    corners = [
        QPointF(left, top),
        QPointF(right - _POINT, top),
        QPointF(right, middle),
        QPointF(right - _POINT, bottom),
        QPointF(left, bottom),
    ]
    if not first:
        corners.append(QPointF(left + _POINT, middle))
    return QPolygonF(corners)
