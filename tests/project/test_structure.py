"""The shape of the code base: short, documented modules in known places, and Qt only at the rim."""

from __future__ import annotations

import ast
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "journey_editor").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST = 400
TOP_LEVEL = {
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "journey_editor",
    "pyproject.toml",
    "resources",
    "samples",
    "tests",
}
VAGUE = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _imported(path: Path) -> set[str]:
    """The full names of all that the module at `path` imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_the_command_line_starts_without_qt() -> None:
    script = (
        "import sys, journey_editor.cli; print(*sorted(m for m in sys.modules if m.startswith('PySide6')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


def test_editing_needs_no_widgets() -> None:
    widgets = {
        f"{_name(path)}: {name}"
        for path in (ROOT / "journey_editor" / "editing").rglob("*.py")
        for name in _imported(path)
        if name.startswith("PySide6.QtWidgets")
    }
    assert widgets == set()


def test_modules_are_short() -> None:
    lines = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES + TESTS}
    assert lines
    assert {name: count for name, count in lines.items() if count > LONGEST} == {}


def test_modules_say_what_lives_in_them() -> None:
    assert [_name(path) for path in MODULES + TESTS if not _begins_with_a_text(path)] == []


def _begins_with_a_text(path: Path) -> bool:
    """Whether the first that a module says is a docstring; to parse all of it would take long."""
    beside = (tokenize.ENCODING, tokenize.COMMENT, tokenize.NL)
    with path.open("rb") as file:
        first = next(token for token in tokenize.tokenize(file.readline) if token.type not in beside)
    return first.type == tokenize.STRING and bool(ast.literal_eval(first.string).strip())


def test_modules_have_telling_names() -> None:
    parts = {_name(path): path.relative_to(ROOT).with_suffix("").parts for path in MODULES}
    assert [name for name, words in parts.items() if VAGUE & set("_".join(words).split("_"))] == []


def test_top_level_holds_only_what_is_known() -> None:
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    entries = {path.split("/")[0] for path in listed.stdout.split("\0") if path}
    assert {entry for entry in entries if not entry.startswith(".")} == TOP_LEVEL
