"""Hands for the capture bar, and a script of a workshop as people say it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_editor.ui.capture_bar.bar import Bar

Key = Qt.Key
_STAGES = ("Discover: Hears of the shop", "Consider", "Buy: Orders and pays", "Receive", "Stay")
_TOUCHPOINTS = (
    ("Instagram ad @social-media = 1", "Gift guide @website #content"),
    ("Product page @website *", "Size advice @chat ~Service = :)"),
    ('Cart @website ~"E-commerce team" = maya -1, jonas 0', "Checkout @website #payment * = -2"),
    ("Delivery updates @email", "Unboxing @parcel * = 2"),
    ('Survey @"feedback form"', "Loyalty programme @app #loyalty"),
)


def workshop() -> str:
    """A hundred lines and more: stages, touchpoints, notes of every kind, links forth and back, nonsense."""
    lines = [
        "// Workshop of the shop team",
        "Title: Buying a gift online",
        "",
        "Scenario: First ad to return",
    ]
    lines += ["& Maya, Gift giver: I need it by Friday", "& Jonas, Bargain hunter", "? Who is not here?"]
    for number, (stage, cards) in enumerate(zip(_STAGES, _TOUCHPOINTS, strict=True)):
        lines += ["", f"# {stage}", f"% reach {100 - 19 * number}%", ". to be checked"]
        for card in cards:
            lines += [
                f"{number + 1}. {card}",
                f"- {'!' * (number % 3 + 1)} Trouble {number} with {card.split()[0].lower()}",
                f"• + Better {card.split()[0].lower()}",
                f'" I did not expect that -- Interview {number + 1}',
                f"% csat {number + 0.5} / 5",
                "( why now?",
                "< a colleague looks it up",
            ]
    lines += ["# buy", "checkout", "-> Product page 11%", "=> Abandoned-cart email @email", "~> Survey"]
    lines += ["Abandoned-cart email", "-> Cart 8%", "/ goes away", "idea: one page", "evidence: 51 % leave"]
    lines += [
        "# Discover",
        "Gift guide",
        "-> Product page",
        "-> Gift guide",
        "#",
        "= 7",
        "= 1",
        ":(",
        "\\# no stage",
    ]
    lines += ["experiment: show the price first", "// the end", "---"]
    return "\n".join(lines)


def typed(bar: Bar, text: str) -> None:
    """Type a text into the bar's line with keys, in whatever script."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(bar.line, event)


def line_feed(bar: Bar) -> None:
    """Press the key of that name, as programs do that type a text."""
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(bar.line, QKeyEvent(QEvent.Type.KeyPress, 10, none, "\n"))


def press(bar: Bar, *keys: Qt.Key) -> None:
    """Press keys in the line."""
    for key in keys:
        QTest.keyClick(bar.line, key)


def add(bar: Bar, *lines: str) -> None:
    """Type lines, each with Enter behind it."""
    for line in lines:
        typed(bar, line)
        press(bar, Key.Key_Return)


def paste(bar: Bar, text: str) -> None:
    """Put a text on the clipboard and paste it into the line."""
    QApplication.clipboard().setText(text)
    QTest.keyClick(bar.line, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
