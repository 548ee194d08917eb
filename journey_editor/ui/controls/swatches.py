"""A row of colours to choose from, with the automatic one first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QHBoxLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, style


class _Swatch(QAbstractButton):
    def __init__(self, color: str | None, icon: str, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = color
        self._icon = icon
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        disc = area.adjusted(4, 4, -4, -4)
        if self.color is None:
            painter.setPen(QPen(QColor(style.edge(self._theme)), 1.2))
            painter.setBrush(QColor(self._theme.paper))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.color))
        painter.drawEllipse(disc)
        if self._icon:
            icons.paint(painter, self._icon, disc.adjusted(3.5, 3.5, -3.5, -3.5), self._theme.secondary)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent if self.hasFocus() else self._theme.text), 1.8))
            painter.drawEllipse(area.adjusted(1.5, 1.5, -1.5, -1.5))


class Swatches(QWidget):
    """Colours in a row: automatic (None), the theme's, and any other through a dialog."""

    chosen = Signal(object)
    """A colour `#RRGGBB`, or None."""

    def __init__(self, name: str, colors: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value: str | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.automatic = _Swatch(None, "refresh-cw", tr("{name}: automatic", name=name), theme, self)
        self.own = _Swatch(None, "plus", tr("{name}: other…", name=name), theme, self)
        self.fixed = [_Swatch(color, "", f"{name}: {color}", theme, self) for color in colors]
        for swatch in (self.automatic, *self.fixed, self.own):
            swatch.clicked.connect(self._on_clicked)
            row.addWidget(swatch)
        row.addStretch()

    @property
    def value(self) -> str | None:
        """The colour that is shown as chosen."""
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show a colour as chosen; one that is not in the row takes the last place."""
        self._value = value
        self.automatic.setChecked(value is None)
        known = False
        for swatch in self.fixed:
            same = value is not None and swatch.color == value.upper()
            swatch.setChecked(same)
            known = known or same
        self.own.color = None if known else value
        self.own.setChecked(value is not None and not known)
        self.update()

    def show_several(self) -> None:
        """Show no colour as chosen, as things differ; each can be."""
        self.set_value("")
        self.own.color = None
        self.own.setChecked(False)

    def _on_clicked(self) -> None:
        swatch = self.sender()
        if swatch is self.own:
            start = QColor(self._value or "#3B6FB6")
            color = QColorDialog.getColor(start, self.window(), tr("Choose a colour"))
            value = color.name().upper() if color.isValid() else self._value
        else:
            value = None if swatch is self.automatic else swatch.color  # type: ignore[attr-defined]
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.chosen.emit(value)
