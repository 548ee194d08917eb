"""What the capture bar says: where things go, and what a line makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_editor.capture.preview import Kind
from journey_editor.disguises import one_line
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, style
from journey_editor.ui.kinds import NOTE_ICONS

Tone = Literal["quiet", "done", "doubt", "wrong"]
"""What is being typed, what was made, what was made with a remark, and what could not be understood."""

_TOKENS: Final[dict[Tone, str]] = {
    "quiet": "secondary",
    "done": "success",
    "doubt": "text",
    "wrong": "danger",
}
_ICONS: Final[dict[str, str]] = {str(kind): icon for kind, icon in NOTE_ICONS.items()} | {
    "nothing": "text-cursor-input",
    "stage": "flag",
    "touchpoint": "map-pin",
    "emotion": "smile",
    "persona": "user-round",
    "link": "spline",
    "metric": "gauge",
    "map": "map",
}
_TEXT: Final = 17
_ICON: Final = 20
_CHIP: Final = 34
_WIDEST: Final = 320


def icon_of(kind: Kind) -> str:
    """The icon of what a line makes."""
    return _ICONS[kind]


class Words(QWidget):
    """One sentence with an icon, ending in … where there is no room; never markup."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone: Tone = "quiet"
        self._icon = icon_of("nothing")
        self._text = ""
        self.setFont(style.font(_TEXT))
        self.setFixedHeight(28)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text

    @property
    def tone(self) -> Tone:
        """How it is said."""
        return self._tone

    def say(self, text: str, icon: str, tone: Tone) -> None:
        """Say a sentence."""
        self._text, self._icon, self._tone = one_line(text), icon, tone
        self.setAccessibleName(self._text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon and as much of the sentence as there is room for."""
        painter = QPainter(self)
        color = getattr(self._theme, _TOKENS[self._tone])
        icons.paint(painter, self._icon, QRectF(2, (self.height() - _ICON) / 2, _ICON, _ICON), color)
        painter.setPen(QColor(color))
        area = self.rect().adjusted(_ICON + 12, 0, 0, 0)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, area.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, flags | Qt.TextFlag.TextSingleLine, text)
        painter.end()


class PlaceChip(QWidget):
    """Where the next line goes: “Buy › Checkout”, in the colour of the stage."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: tuple[str, ...] = ()
        self._color: str | None = None
        self.setFont(style.font(_TEXT, style.SEMIBOLD))
        self.setFixedHeight(_CHIP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What stands on it."""
        return " › ".join(self._parts) or tr("No stage yet")

    def show_place(self, titles: Sequence[str], color: str | None) -> None:
        """Show the titles of a stage and a touchpoint, and the stage's colour, None while there is none."""
        parts = tuple(one_line(title) or tr("Untitled") for title in titles)
        if (parts, color) == (self._parts, self._color):
            return
        self._parts, self._color = parts, color
        self.setAccessibleName(tr("Goes to {place}", place=self.text))
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its text, up to a limit."""
        return QSize(min(_WIDEST, self.fontMetrics().horizontalAdvance(self.text) + 30), _CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip; what is too long ends in …, each part on its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._color is None:
            fill, ink = self._theme.guide, self._theme.secondary
        else:
            fill, ink = fill_and_text(self._color)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setPen(QColor(ink))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(14, 0, -8, 0), flags, self._elided(self.width() - 28))
        painter.end()

    def _elided(self, room: int) -> str:
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.text) <= room or len(self._parts) < 2:
            return metrics.elidedText(self.text, Qt.TextElideMode.ElideRight, room)
        stage, card = self._parts
        between = " › "
        left = room - metrics.horizontalAdvance(between)
        for_stage = min(metrics.horizontalAdvance(stage), left * 2 // 5)
        shown = metrics.elidedText(stage, Qt.TextElideMode.ElideRight, for_stage)
        rest = left - metrics.horizontalAdvance(shown)
        return f"{shown}{between}{metrics.elidedText(card, Qt.TextElideMode.ElideRight, rest)}"


def as_sentence(message: str) -> str:
    """A complaint with a capital and a full stop."""
    return f"{message[:1].upper()}{message[1:]}."
