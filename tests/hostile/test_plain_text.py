"""Text of a map is never markup in the window, and cannot turn round what stands beside it."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from journey_editor.disguises import DIRECTIONS
from journey_editor.model.edits import update_map
from journey_editor.ui import recent
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.hostile import maker, watching
from tests.hostile.tour import tour
from tests.ui.driving import settle

_BEGIN = '<span style="white-space: pre-wrap">'
ALL = " ".join(maker.MARKUP)


def _open(window: MainWindow, folder: Path, text: str) -> None:
    window.resize(1400, 900)
    assert window.documents.load(maker.put(folder, maker.map_saying(text)))


def test_messages_about_a_damaged_map_are_plain(empty: MainWindow, tmp_path: Path) -> None:
    text = f"{ALL} {maker.DISGUISE}"
    assert empty.documents.load(maker.put(tmp_path, maker.damaged(maker.map_saying(text), text)))
    empty.panes.show("repairs")
    settle()
    said = [one for _, one in watching.texts(empty)]
    assert any("&lt;b&gt;" in one for one in said), "a tooltip quotes the map"
    assert [one for one in said if _turns(one)] == []
    assert [one for one in watching.labels(empty) if watching.interprets(one)] == []
    assert [one for _, one in watching.tips(empty) if _is_markup(one)] == []


def test_the_title_of_the_window_says_what_the_map_does(empty: MainWindow, tmp_path: Path) -> None:
    _open(empty, tmp_path, "a [*] b[*]")
    assert empty.windowTitle().count("[*]") == 5, "Qt shows two as one, and the last is for what is not saved"
    _open(empty, tmp_path, "gift\u202efdp.exe")
    assert empty.windowTitle() == "giftfdp.exe[*]"
    empty.presenting.open_audience()
    assert empty.presenting.audience is not None
    assert "\u202e" not in empty.presenting.audience.windowTitle()
    empty.session.do(update_map(title="a [*] b"), "Title")
    assert empty.presenting.audience.windowTitle() == "Audience: a [*][*] b"


def test_names_of_recent_files_are_no_keys_and_no_disguise(empty: MainWindow, tmp_path: Path) -> None:
    name = "&Save\tCtrl+Q\ninvoice\u202efdp<b>.journey.json"
    path = maker.put(tmp_path, maker.map_saying("Buy"), name)
    assert empty.documents.load(path)
    menu = QMenu(empty)
    empty.documents.fill_recent(menu)
    entry = menu.actions()[0]
    assert entry.text() == "&&Save<U+0009>Ctrl+Q<U+000A>invoice<U+202E>fdp<b>"
    assert not _turns(entry.statusTip() + entry.toolTip())
    assert not _is_markup(entry.toolTip())
    menu.deleteLater()


@pytest.mark.parametrize(
    "begins",
    [b'{\n  "title": "a" "b",\n', b'{\n  "title": "\\ud800<b>\\u202e",\n', b"\xff\xfe\x00", b""],
    ids=["no JSON", "surrogate", "no UTF-8", "empty"],
)
def test_a_recent_file_cannot_keep_the_first_page_from_coming_up(
    qtbot: QtBot, windows: Windows, tmp_path: Path, begins: bytes
) -> None:
    path = tmp_path / "map.journey.json"
    path.write_bytes(begins)
    recent.add(path)
    window = windows.new()
    qtbot.waitExposed(window)
    settle()
    assert path in window.start_card.lines
    assert not _turns(window.start_card.lines[path].text())


def test_markup_stays_text_and_an_ampersand_is_no_key(empty: MainWindow, tmp_path: Path) -> None:
    _open(empty, tmp_path, ALL)
    wrong = set()
    for stop, top in tour(empty):
        wrong |= {(stop, one.text()) for one in watching.labels(top) if watching.interprets(one)}
        wrong |= {(stop, said) for where, said in watching.tips(top) if _is_markup(said)}
        wrong |= {(stop, one) for one in watching.rich_fields(top)}
        wrong |= {(stop, one.text()) for one in watching.boxes(top)}
        own = [one for one in top.findChildren(QAbstractButton) if "bold" in one.text()]
        wrong |= {(stop, f"the key of a {type(one).__name__}") for one in own if not one.shortcut().isEmpty()}
    assert wrong == set()


def _is_markup(said: str) -> bool:
    """Whether Qt takes a tip for markup, and it is not only a text that was made plain."""
    return Qt.mightBeRichText(said) and said != plain(html.unescape(said[len(_BEGIN) : -len("</span>")]))


def test_what_is_shown_keeps_its_order(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with watching.painted(monkeypatch) as painted:
        _open(empty, tmp_path, maker.DISGUISE)
        empty.grab()
        wrong = set()
        for stop, top in tour(empty):
            top.grab()
            wrong |= {(stop, where) for where, said in watching.texts(top) if _turns(said)}
            wrong |= {(stop, f"paints {said!r}") for said in painted if _turns(said)}
            painted.clear()
    assert wrong == set()


def _turns(said: str) -> bool:
    return any(character in DIRECTIONS for character in said)
