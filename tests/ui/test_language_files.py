"""The language files: whole, compiled, true to the source, with keys that a menu can tell apart."""

from __future__ import annotations

import ast
import re
import string
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

import journey_editor
from journey_editor.paths import resource
from journey_editor.ui import language
from journey_editor.ui.action_table import ACTIONS, MENUS, Spec, Submenu

CODES = [code for code, _ in language.choices() if code != language.ENGLISH]
_PACKAGE = Path(journey_editor.__file__).parent
_MNEMONIC = re.compile(r"&([^&\s])")
_MARKERS = ("tr", "later")
_SHOWN = frozenset(
    (
        *("setText", "setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription"),
        *("setWindowTitle", "setPlaceholderText", "setInformativeText", "setTitle", "addButton", "say"),
        *("addAction", "addMenu", "label", "QPushButton", "QLabel", "QAction", "QMenu", "QDockWidget"),
    )
)
"""What puts its first text in front of a person; in a menu that may come after an icon."""
_SAME_EVERYWHERE = frozenset({"Journey Editor"})
"""The name of the program."""


@cache
def trees() -> tuple[tuple[Path, ast.Module], ...]:
    files = sorted(_PACKAGE.rglob("*.py"))
    texts = ((file, file.read_text(encoding="utf-8")) for file in files)
    return tuple((file, ast.parse(text)) for file, text in texts if "cli" not in file.parts)


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


@cache
def nodes() -> tuple[tuple[Path, ast.Call | ast.ImportFrom], ...]:
    kinds = (ast.Call, ast.ImportFrom)
    return tuple((file, it) for file, tree in trees() for it in ast.walk(tree) if isinstance(it, kinds))


@cache
def calls(*names: str) -> tuple[tuple[Path, ast.Call], ...]:
    return tuple((file, it) for file, it in nodes() if isinstance(it, ast.Call) and name_of(it) in names)


@cache
def markers() -> frozenset[tuple[Path, str]]:
    """What each file calls something of `translation`."""
    return frozenset(
        (file, alias.asname or alias.name)
        for file, node in nodes()
        if isinstance(node, ast.ImportFrom) and node.module == "journey_editor.translation"
        for alias in node.names
    )


def spoken(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    """Calls of what `translation` has under these names."""
    return ((file, call) for file, call in calls(*names) if (file, name_of(call)) in markers())


@cache
def literals() -> frozenset[str]:
    """Every text of the source that is said in the language of the interface."""
    found = set()
    for _, call in spoken(*_MARKERS):
        if call.args and isinstance(text := call.args[0], ast.Constant) and isinstance(text.value, str):
            found.add(text.value)
    return frozenset(found)


@cache
def messages(code: str) -> dict[str, ElementTree.Element]:
    root = ElementTree.parse(resource("languages", f"journey_editor_{code}.ts")).getroot()
    assert root.get("language") == code
    found = {str(one.findtext("source")): one.find("translation") for one in root.iter("message")}
    return {source: made for source, made in found.items() if made is not None}


def said(code: str) -> dict[str, str]:
    return {source: made.text or "" for source, made in messages(code).items()}


def fields(text: str) -> Counter[str]:
    return Counter(
        f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name is not None
    )


def test_what_is_marked_is_one_literal() -> None:
    wrong = [
        f"{file.name}:{call.lineno}"
        for file, call in spoken("later")
        if not (call.args and isinstance(call.args[0], ast.Constant))
    ]
    wrong += [
        f"{file.name}:{call.lineno}"
        for file, call in spoken("tr")
        if call.args and isinstance(call.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert not wrong, "lupdate finds plain literals only; give values as {name}"


def test_counts_are_said_with_the_count_in_both_forms() -> None:
    for file, call in spoken("tr_n"):
        texts = [one.args[0] for one in call.args[1:3] if isinstance(one, ast.Call)]
        values = [str(one.value) for one in texts if isinstance(one, ast.Constant)]
        assert len(values) in (0, 2), f"{file.name}:{call.lineno}"
        assert not values or "{n}" not in values[0] or "{n}" in values[1], f"{file.name}:{call.lineno}"


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated_and_none_is_left_over(code: str) -> None:
    finished = {source for source, made in messages(code).items() if made.text and made.get("type") is None}
    wanted = literals() - {""}
    assert wanted - finished == set(), "`make languages` adds them to the .ts files; translate them there"
    assert set(messages(code)) - wanted == set(), "`make languages` takes them out"


@pytest.mark.parametrize("code", CODES)
def test_values_keep_their_names(code: str) -> None:
    wrong = [s for s, t in said(code).items() if "{" in s and fields(s) != fields(t)]
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_marks_for_keys_dialogs_and_patterns_are_kept(code: str) -> None:
    for source, made in said(code).items():
        assert len(_MNEMONIC.findall(source)) == len(_MNEMONIC.findall(made)), (source, made)
        assert source.endswith("…") == made.endswith("…") or " " in source.strip("…"), (source, made)
        assert re.findall(r"\*\.\w+", source) == re.findall(r"\*\.\w+", made), (source, made)
        assert source.count(";;") == made.count(";;"), (source, made)
        assert source.endswith(".") == made.endswith(".") or source == "+1 min", (source, made)
        assert made == made.strip() or source != source.strip(), (source, made)


@pytest.mark.parametrize("code", CODES)
def test_each_key_is_used_once_in_a_menu(code: str) -> None:
    words = said(code)
    menus: dict[str, set[str]] = {"": {title for _, title in MENUS}}
    for entry in ACTIONS:
        if isinstance(entry, Spec | Submenu):
            below = getattr(entry, "below", "")
            menus.setdefault(entry.menu, set()).add(below or entry.text)
            if below:
                menus.setdefault(f"{entry.menu}/{below}", set()).add(entry.text)
    for menu, texts in menus.items():
        keys = Counter(key.lower() for text in texts for key in _MNEMONIC.findall(words.get(text, "")))
        assert not [key for key, count in keys.items() if count > 1], menu


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_file_says_the_same(code: str, qtbot: QtBot) -> None:
    own = QTranslator()
    assert own.load(str(resource("languages", f"journey_editor_{code}.qm")))
    assert {source: own.translate("", source) for source in said(code)} == said(code)


@pytest.mark.parametrize("code", CODES)
def test_the_typography_is_that_of_the_language(code: str) -> None:
    quotes = {"de": ("„", "“"), "fr": ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»"), "es": ("«", "»")}[code]
    for source, made in said(code).items():
        assert made.count(quotes[0]) == made.count(quotes[1]) >= source.count("“"), (source, made)
        assert "”" not in made
        if code == "fr":
            assert not re.search(r"(?<=[^\W\d] )[;:?!](?=\s|$)", made), (source, made)


def words_of(node: ast.expr) -> str:
    """What a literal says, without the values in it."""
    if isinstance(node, ast.JoinedStr):
        return " ".join(words_of(part) for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_nothing_is_shown_in_english_only() -> None:
    wrong = []
    for file, call in calls(*_SHOWN):
        own = name_of(call) == "label" and isinstance(call.func, ast.Attribute)
        shown = call.args[: 2 if name_of(call) in ("addAction", "addMenu") else 1]
        for words in map(words_of, [] if own else shown):
            if re.search(r"[^\W\d]{2}", words) and words not in _SAME_EVERYWHERE:
                wrong.append(f"{file.relative_to(_PACKAGE)}:{call.lineno}: {words!r}")
    assert not wrong
