"""Names that are proposed for files: every system can have them, and none is a disguise."""

from __future__ import annotations

import unicodedata
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QFileDialog

from journey_editor.disguises import DIRECTIONS
from journey_editor.formats.file_names import FALLBACK, safe_stem
from journey_editor.model.edits import update_map
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from tests.hostile import maker

DEVICES = ("CON", "con", "Nul", "aux", "PRN", "COM1", "lpt9", "com¹", "LPT³", "COM0", "CONIN$", "conout$")
WANTED = (
    *DEVICES,
    *(f"{name}.txt" for name in DEVICES),
    "nul .pdf",
    "..",
    ".",
    "../../etc/passwd",
    "..\\..\\windows",
    "/etc/passwd",
    "\\\\server\\share",
    "C:\\windows",
    "C:",
    "a.png:stream",
    'a<b>c:d"e/f\\g|h?i*j',
    "trailing dots...",
    "trailing blanks   ",
    "trailing . . .",
    "-rf",
    "--output=x",
    ".hidden",
    "~root",
    "~",
    "invoice\u202efdp.exe",
    "a\x00b\x1b[31m\x7f\x9b",
    "two\nlines\tand tab\r",
    "half \ud800",
    "\u200b\ufeff\u2066",
    "",
    "   ",
    "é" * 300,
    "😀" * 300,
    "漢" * 300,
    "a" * 300,
    "$(touch x)`touch x`;&|",
)


def _complaints(name: str) -> list[str]:
    """What is wrong with the name of a file, on any system."""
    begins = name.partition(".")[0].strip().upper()
    wrong = {
        "empty": not name.strip(". "),
        "not in UTF-8": name.encode("utf-8", "replace").decode() != name,
        "too long": len(name.encode("utf-8", "replace")) > 240,
        "forbidden on Windows": bool(set(name) & set('<>:"/\\|?*')),
        "unseen": any(unicodedata.category(one)[0] == "C" or one in DIRECTIONS for one in name),
        "lines": any(one.isspace() and one != " " for one in name),
        "ends badly": name.endswith((".", " ")),
        "begins badly": name.startswith(("-", ".", "~", " ")),
        "a device": begins.replace("¹", "1").replace("²", "2").replace("³", "3") in _DEVICES,
        "another folder": PureWindowsPath(name).name != name or Path(name).name != name,
        "not composed": unicodedata.normalize("NFC", name) != name,
    }
    return [what for what, is_so in wrong.items() if is_so]


_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}
_DEVICES |= {f"{port}{number}" for port in ("COM", "LPT") for number in range(10)}


@pytest.mark.parametrize("wanted", WANTED, ids=lambda text: ascii(text[:24]))
def test_every_system_can_have_it(wanted: str) -> None:
    for suffix in (".journey.json", ".pdf", ".journey.json~"):
        assert _complaints(safe_stem(wanted) + suffix) == []


@given(st.text(st.characters(exclude_categories=[]), max_size=400) | st.sampled_from(WANTED))
def test_any_text_gives_a_name(wanted: str) -> None:
    name = safe_stem(wanted)
    assert _complaints(f"{name}.pdf") == []
    assert safe_stem(name) == name


@pytest.mark.parametrize(
    "name", ["Schuhe zurückgeben", "map.v2", "2026-10 (final)", "旅", "a_b+c=d, e", FALLBACK]
)
def test_good_names_stay(name: str) -> None:
    assert safe_stem(name) == name


@pytest.mark.parametrize(
    "title", ["CON", "..", "-rf /", "invoice\u202efdp.exe", "é" * 300, "a/b\\c:d", "<b>nul</b>"]
)
def test_the_window_proposes_only_such_names(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, title: str
) -> None:
    proposed: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (proposed.append(Path(given[2]).name), ("", ""))[1]
    )
    empty.session.do(update_map(title=title), "Title")
    empty.documents.save_as()
    dialog = ExportDialog(empty, Choices())
    proposed.append(Path(dialog.target.line.text()).name)
    dialog.target.choose.click()
    dialog.deleteLater()
    assert len(proposed) == 3
    assert [_complaints(name) for name in proposed] == [[], [], []]


def test_a_disguised_file_is_not_proposed_again(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (proposed.append(Path(given[2]).name), ("", ""))[1]
    )
    assert empty.documents.load(maker.put(tmp_path, maker.map_saying("Buy"), "a\u202efdp.journey.json"))
    empty.documents.save_as()
    dialog = ExportDialog(empty, Choices())
    proposed.append(Path(dialog.target.line.text()).name)
    dialog.deleteLater()
    assert proposed == ["afdp.journey.json", "afdp.pdf"]
