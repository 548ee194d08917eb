"""How the window looks: fonts, palette and style sheet, all from the tokens of the theme."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from journey_editor.layout.colors import mixed, readable_on
from journey_editor.layout.theme import Theme
from journey_editor.paths import resource

FAMILY: Final = "Noto Sans"
TEXT_SIZE: Final = 13
BOLD: Final = QFont.Weight.Bold
SEMIBOLD: Final = QFont.Weight.DemiBold
_ROLES: Final = (
    (QPalette.ColorRole.Window, "paper"),
    (QPalette.ColorRole.Base, "paper"),
    (QPalette.ColorRole.AlternateBase, "panel"),
    (QPalette.ColorRole.Button, "paper"),
    (QPalette.ColorRole.ToolTipBase, "text"),
    (QPalette.ColorRole.ToolTipText, "paper"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.PlaceholderText, "faint"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Mid, "hairline"),
    (QPalette.ColorRole.Light, "panel"),
    (QPalette.ColorRole.Midlight, "guide"),
)
_UNUSABLE: Final = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application its fonts and colours."""
    _load_fonts()
    app.setFont(font())
    color(app, theme)


def color(app: QApplication, theme: Theme) -> None:
    """Give the application the colours that the theme has now."""
    app.setPalette(palette(theme))
    app.setStyleSheet(sheet(theme))


def recolor(app: QApplication, theme: Theme) -> None:
    """Give all that is open the colours that the theme has now.

    The style sheet is set anew for each window, over that of the application: Qt repolishes all that is in
    a widget once for each widget that it is in when the application's is set, which takes ten times as long
    (115 to 190 ms for the 300 widgets of a window, with Qt 6.11).
    """
    app.setPalette(palette(theme))
    for window in app.topLevelWidgets():
        if window.parentWidget() is None:
            window.setStyleSheet(sheet(theme))


@cache
def _load_fonts() -> None:
    for file in sorted(resource("fonts").glob("NotoSans-*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(size: int = TEXT_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font, `size` in pixels."""
    found = QFont(FAMILY)
    found.setPixelSize(size)
    found.setWeight(weight)
    return found


def disabled(theme: Theme) -> str:
    """The colour of what cannot be used now."""
    return mixed(theme.faint, theme.paper, 0.45)


def palette(theme: Theme) -> QPalette:
    """The theme's colours in the roles that Qt's own widgets ask for."""
    found = QPalette()
    for role, token in _ROLES:
        found.setColor(role, QColor(getattr(theme, token)))
    for role in _UNUSABLE:
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor(disabled(theme)))
    return found


def edge(theme: Theme) -> str:
    """The colour of the border of what can be filled in or pressed: a little more than a hairline."""
    return mixed(theme.hairline, theme.faint, 0.24)


def accent_dark(theme: Theme) -> str:
    """The accent while it is pressed or under the pointer."""
    return mixed(theme.accent, theme.text, 0.18)


def colors(theme: Theme) -> dict[str, str]:
    """What the style sheet can name: the tokens of the theme, and mixes of two."""
    tokens = {one.name: getattr(theme, one.name) for one in fields(Theme)}
    return {name: value for name, value in tokens.items() if isinstance(value, str)} | {
        "accent_dark": accent_dark(theme),
        "edge": edge(theme),
        "disabled": disabled(theme),
        "hover": theme.panel,
        "pressed": theme.guide,
        "scroll": mixed(theme.hairline, theme.faint, 0.15),
        "star_dark": readable_on(theme.star, theme.paper),
        "banner": mixed(theme.star, theme.paper, 0.88),
        "banner_line": mixed(theme.star, theme.paper, 0.6),
    }


def sheet(theme: Theme) -> str:
    """The style sheet; every `$name` of the file is one of the `colors`."""
    found = colors(theme)
    text = Path(__file__).with_name("window.qss").read_text(encoding="utf-8")
    for name in sorted(found, key=len, reverse=True):
        text = text.replace(f"${name}", found[name])
    return text
