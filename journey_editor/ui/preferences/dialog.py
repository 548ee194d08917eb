"""The preferences as one dialog; what is chosen counts at once, so there is nothing to confirm."""

from __future__ import annotations

from typing import Final, Literal, get_args

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr
from journey_editor.ui import icons, restarting, settings
from journey_editor.ui.controls.scrolling import Scrolling, fitting
from journey_editor.ui.preferences.appearance import AppearancePage
from journey_editor.ui.preferences.general import GeneralPage
from journey_editor.ui.preferences.shortcut_page import ShortcutPage

PageName = Literal["general", "appearance", "shortcuts"]
_PAGES: Final[dict[PageName, tuple[str, str]]] = {
    "general": (later("General"), "settings"),
    "appearance": (later("Appearance"), "sun"),
    "shortcuts": (later("Shortcuts"), "keyboard"),
}
_LAST: Final = "preferences/page"
_SIZE: Final = (820, 600)


class Preferences(QDialog):
    """Pages to choose from at the left, the chosen one at the right."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(fitting(self, QSize(*_SIZE)))
        self.general = GeneralPage(theme)
        self.appearance = AppearancePage(theme)
        self.shortcuts = ShortcutPage(theme)
        self.wants_restart = False
        """Whether the program is to begin anew when the dialog has gone."""
        self.restart = QPushButton(tr("Restart now"))
        self.restart.setAutoDefault(False)
        self.restart.setToolTip(tr("Open the same maps again, with what you have chosen"))
        self.restart.clicked.connect(self._on_restart)
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self._pages: dict[PageName, QWidget] = {
            "general": self.general,
            "appearance": self.appearance,
            "shortcuts": self.shortcuts,
        }
        self._arrange(theme)
        self._buttons.idClicked.connect(self._on_page)
        settings.watch().changed.connect(self._show_restart)
        self._show_restart()
        last = settings.text(_LAST)
        self.show_page(next((name for name in self._pages if name == last), "general"))
        self._buttons.button(self._stack.currentIndex()).setFocus()

    def show_page(self, name: PageName) -> None:
        """Show one of the pages."""
        place = list(self._pages).index(name)
        self._stack.setCurrentIndex(place)
        self._buttons.button(place).setChecked(True)
        settings.remember(_LAST, name)

    @property
    def page(self) -> PageName:
        """The page that is shown."""
        return get_args(PageName)[self._stack.currentIndex()]  # type: ignore[no-any-return]

    def _arrange(self, theme: Theme) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 18, 22, 18)
        outer.setSpacing(22)
        side = QVBoxLayout()
        side.setSpacing(4)
        for place, (name, (title, icon)) in enumerate(_PAGES.items()):
            button = _page_button(tr(title), icon, theme)
            self._buttons.addButton(button, place)
            side.addWidget(button)
            self._stack.addWidget(Scrolling(self._pages[name]))
        side.addStretch()
        outer.addLayout(side)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.addWidget(self.restart)
        row.addStretch()
        close = QPushButton(tr("Close"))
        # Enter is for the fields here; Esc closes.
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        outer.addLayout(column, 1)

    def _show_restart(self, _: str = "") -> None:
        """Offer another start as long as something waits for it."""
        self.restart.setVisible(restarting.is_waiting())

    def _on_restart(self) -> None:
        self.wants_restart = True
        self.accept()

    def _on_page(self, place: int) -> None:
        self.show_page(list(self._pages)[place])


def _page_button(title: str, icon: str, theme: Theme) -> QToolButton:
    button = QToolButton()
    button.setProperty("page", True)
    # The space keeps it off the icon, for which style sheets have no word.
    button.setText(f" {title}")
    button.setAccessibleName(title)
    button.setIcon(icons.icon(icon, theme))
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setCheckable(True)
    button.setAutoExclusive(True)
    button.setMinimumWidth(134)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
