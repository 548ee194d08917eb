"""A quiet bar above the map for what there is to know about its file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from journey_editor.disguises import undisguised
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import icons

_MOST: Final = 4


class Banner(QFrame):
    """Sentences with a button to put them away; hidden while there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("Banner")
        self.setAccessibleName(tr("About this file"))
        self._theme = theme
        self._mark = QLabel()
        self.show_theme()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = QPushButton()
        self.more.hide()
        self.dismiss = QToolButton()
        self.dismiss.setProperty("icononly", True)
        self.dismiss.setIcon(icons.icon("x", theme))
        self.dismiss.setIconSize(QSize(16, 16))
        self.dismiss.setToolTip(tr("Put away"))
        self.dismiss.setAccessibleName(tr("Put away"))
        self.dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        self._mark.setPixmap(icons.colored("info", self._theme.secondary).pixmap(18, 18))

    def tell(self, sentences: Sequence[str], more: str = "") -> None:
        """Show these sentences, with a button of this text if any; no sentence hides the bar."""
        self.more.setText(more)
        self.more.setVisible(bool(more))
        shown = [*sentences[:_MOST]]
        if len(sentences) > _MOST:
            shown.append(
                tr_n(
                    len(sentences) - _MOST,
                    later("There is {n} more remark."),
                    later("There are {n} more remarks."),
                )
            )
        self.text.setText(undisguised("\n".join(shown)))
        self.setVisible(bool(shown))
