"""What the monkey types into the bars and the command palette, and has on the clipboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_editor.editing import clipboard
from journey_editor.ui.command_palette.entries import Command
from tests.ui import capture_desk
from tests.ui.driving import settle
from tests.ui.monkey import CONTROL, IDS, NONE, SHIFT, Key, Monkey, choose_in_menu

_SIGNS: Final = (
    "# ",
    "! ",
    "!!! ",
    "+ ",
    '" ',
    "? ",
    "& ",
    "-> ",
    "=> ",
    "~> ",
    "% ",
    ". ",
    "( ",
    "/ ",
    "= ",
    "",
)
_SIGNS_MORE: Final = ("- ", "idea: ", "Title: ", "Scenario: ", "\\", "// ", "1. ", "#", "=", "\u200b")
_WORDS: Final = (
    *("Checkout @website", "Buy", "Cart", "maya -2, jonas 1", "2", ":)", "conversion 29%", "Save", "Undo"),
    *(
        "مرحبا @قناة",
        "👩‍👩‍👧 #tag",
        "a\x00b\x1fc",
        "e\u0301" * 40,
        "\u202eabc\u202c",
        "  ",
        "x" * 500,
        "Cart 60%",
    ),
    *('"quoted', "Maya, Gift giver: soon", '@"call centre" ~Owner *', "nps 38", "", "-- source", "\ud800"),
)
_KEYS: Final = (
    *((Key.Key_Return, NONE),) * 8,
    *((Key.Key_Tab, NONE), (Key.Key_Backtab, SHIFT), (Key.Key_Up, NONE), (Key.Key_Down, NONE)),
    *((Key.Key_Right, NONE), (Key.Key_Escape, NONE), (Key.Key_Z, CONTROL), (Key.Key_Z, CONTROL | SHIFT)),
)
_SEARCHED: Final = (
    "",
    "un",
    "fit",
    "cart",
    "z",
    "dark",
    "lane",
    "gi t",
    "check",
    "\u202e",
    "x" * 200,
    "persona",
)
_SOUGHT: Final = ("e", "Cart", "a", "", "Größe", "\u0301", "<b>", "1", "maya", "x" * 300, "\ud83d", ".*")
_LISTED: Final = ("arranging.fill_lanes", "comparing.fill_pairs")


def line(monkey: Monkey) -> str:
    return monkey.pick(_SIGNS + _SIGNS_MORE) + monkey.pick(_WORDS)


def capture(monkey: Monkey) -> None:
    monkey.window.commands["capture"].trigger()
    bar = monkey.window.capture_bar.bar
    assert bar is not None
    for _ in range(monkey.dice.randint(1, 3)):
        if monkey.chance(0.8):
            text = line(monkey)
            monkey.note("types", text)
            capture_desk.typed(bar, text)
        if not monkey.window.capture_bar.is_open:
            return
        monkey.key(bar.line, *monkey.pick(_KEYS))
    if monkey.chance(0.15):
        text = "\n".join(line(monkey) for _ in range(monkey.dice.randint(2, 8)))
        monkey.note("pastes", text)
        capture_desk.paste(bar, text)


def command_palette(monkey: Monkey) -> None:
    """Type something, go down, and run what is harmless."""
    monkey.window.dialogs.commands()
    found = monkey.window.dialogs.palette
    if found is None:
        return  # it was open, and is closed now
    found.field.insert(monkey.pick(_SEARCHED))
    for _ in range(monkey.dice.randint(0, 4)):
        monkey.key(found.field, monkey.pick((Key.Key_Down, Key.Key_Up, Key.Key_PageDown)))
    value = None if found.current is None else found.current.value
    runs = isinstance(value, str) or (
        isinstance(value, Command) and (value.id in IDS or value.id.startswith(_LISTED))
    )
    if runs and monkey.chance(0.8):
        monkey.note(value.id if isinstance(value, Command) else value)
        monkey.key(found.field, Key.Key_Return)
    elif monkey.chance(0.8):
        monkey.key(found.field, Key.Key_Escape)


def find(monkey: Monkey) -> None:
    """Look for something, go to it, sometimes put something else there."""
    finding = monkey.window.finding
    monkey.pick((finding.find, finding.replace))()
    bar = finding.bar
    assert bar is not None
    words, by = monkey.pick(_SOUGHT), monkey.pick(_SOUGHT)
    monkey.note(words, by)
    bar.words.setText(words)
    bar.by.setText(by)
    monkey.pick((bar.match_case, bar.whole_words, bar.match_accents, bar.lists)).toggle()
    for _ in range(monkey.dice.randint(1, 3)):
        monkey.key(bar.words, monkey.pick((Key.Key_Return, Key.Key_Down)), monkey.pick((NONE, SHIFT)))
    if monkey.chance(0.4):
        monkey.pick((bar.replace, bar.replace, bar.replace_all)).click()
    if monkey.chance(0.6):
        finding.close()


def filter_(monkey: Monkey) -> None:
    """Ask for something, by words or in a menu of the bar, and mostly leave that on."""
    monkey.window.filtering.open()
    bar = monkey.window.filtering.bar
    assert bar is not None
    if monkey.chance(0.4):
        bar.field.selectAll()
        QTest.keyClicks(bar.field, monkey.pick(("cart", "e", "", "zz", "42")))
    else:
        monkey.pick((*bar.chips.values(), bar.views)).open()
        choose_in_menu(monkey)
    if bar.naming.isVisible():
        bar.naming.line.insert(monkey.pick(_SOUGHT))
        monkey.key(bar.naming.line, monkey.pick((Key.Key_Return, Key.Key_Escape)))
    monkey.pick((bar.clear, monkey.window.filtering.close, settle))()


def clip(monkey: Monkey) -> None:
    """Cut, copy, paste or double what is selected, wherever the keys are."""
    deeds = monkey.window.clipboard
    monkey.pick((deeds.copy, deeds.paste, deeds.paste, deeds.duplicate, deeds.cut))()


def copied_elsewhere(monkey: Monkey) -> None:
    """Another program puts something on the clipboard."""
    data = QMimeData()
    kind = monkey.pick(("text", "lines", "table", "html", "broken map", "map", "picture", "file", "nothing"))
    monkey.note(kind)
    if kind == "text":
        data.setText(line(monkey))
    elif kind == "lines":
        data.setText("\n".join(line(monkey) for _ in range(6)))
    elif kind == "table":
        data.setText("Touchpoint\tChannel\tmaya\nCart\twebsite\t2\nNew one\tphone\tx\n\t\t\n")
    elif kind == "html":
        data.setHtml("<table><tr><td>Stage</td><td>Touchpoint<tr><td>Buy</td><td>&lt;b&gt;</table>")
    elif kind == "broken map":
        data.setData(
            clipboard.MAP, monkey.pick((b"", b"{", b'{"format": "journey-map", "stages": 3}', b"\xff"))
        )
    elif kind == "map":
        data = clipboard.packed(monkey.session.journey, monkey.ids()) or data
        data.setData(clipboard.CHOSEN, monkey.pick((b"[]", b'{"ids": [3, "buy"], "map": 1}', b"\x00")))
    elif kind == "picture":
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(0)
        data.setImageData(image)
    elif kind == "file":
        data.setUrls([QUrl.fromLocalFile("/nowhere/at/all.journey.json")])
    QApplication.clipboard().setMimeData(data)
    if monkey.chance(0.7):
        monkey.window.clipboard.paste()
