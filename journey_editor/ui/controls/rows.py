"""Lines of a list that stand for things of the map."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolTip

from journey_editor.disguises import undisguised
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.pressing import by_enter

_GAP: Final = 6
"""Between icon and text, with what the style takes at the end."""


class RowLine(QPushButton):
    """A line that stands for a thing of the map; pressing it selects the thing."""

    opened = Signal(str)

    def __init__(self, id_: str, text: str, said: str, icon: QIcon) -> None:
        super().__init__(icon, undisguised(text).replace("&", "&&"))
        self._id = id_
        self.setProperty("row", True)
        by_enter(self)
        self.setAccessibleName(undisguised(said))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumWidth(40)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    @property
    def fitting(self) -> str:
        """What there is room for of the text; what is cut off ends in an ellipsis."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        room -= 0 if self.icon().isNull() else self.iconSize().width() + _GAP
        mode = Qt.TextElideMode.ElideRight
        return option.fontMetrics.elidedText(self.text(), mode, room, Qt.TextFlag.TextShowMnemonic.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would break off in the middle of a letter."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fitting
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where a part of it is cut off."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            whole = self.text().replace("&&", "&")
            QToolTip.showText(event.globalPos(), plain(whole) if self.fitting != self.text() else "", self)
            return True
        return super().event(event)

    def _on_clicked(self) -> None:
        self.opened.emit(self._id)
