"""A text of any length in a few lines of a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption


def paint_lines(painter: QPainter, area: QRectF, text: str, most: int) -> None:
    """Draw a text with the painter's font and pen, cut with an ellipsis after so many lines."""
    metrics = QFontMetrics(painter.font())
    y = area.top()
    for line in wrapped(text, painter.font(), area.width(), most):
        place = QRectF(area.left(), y, area.width(), metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        y += metrics.lineSpacing()


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """The first lines of a text broken to a width, inside words only where one is longer than a line."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    # Qt counts in units of UTF-16, of which an emoji takes two.
    units = text.encode("utf-16-le")
    lines: list[str] = []
    end = 0
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        part = units[start:] if len(lines) == most - 1 else units[start:end]
        lines.append(part.decode("utf-16-le", "ignore"))
    layout.endLayout()
    if lines and end < len(units):
        elided = QFontMetrics(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, int(width))
        lines[-1] = elided
    return [line.strip() for line in lines]
