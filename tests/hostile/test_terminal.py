"""What the command line says about a map cannot steer a terminal, and turns nothing round."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journey_editor.cli import main
from journey_editor.disguises import DIRECTIONS
from tests.hostile import maker

NAMES = (
    "invoice\u202efdp.journey.json",
    "a\x1b]0;title\x07\x1b[31mred.journey.json",
    "two\nlines: nothing to find fault with.journey.json",
    "c1\x9b31m.journey.json",
)
DAMAGE = "\u202egnp.\u202c \x1b[2J \x9b31m \r\nforged: line"


def _is_safe(said: str) -> bool:
    return all(letter == "\n" or (letter.isprintable() and letter not in DIRECTIONS) for letter in said)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
@pytest.mark.parametrize(
    "command", [("check",), ("check", "--json"), ("export", "-o", "out.svg")], ids=" ".join
)
def test_names_and_texts_are_spelled(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    command: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    maker.put(tmp_path, maker.damaged(maker.map_saying("Buy"), DAMAGE), name)
    assert main([*command, name]) == 1
    said = capsys.readouterr()
    assert _is_safe(said.out), ascii(said.out)
    assert _is_safe(said.err), ascii(said.err)
    if "--json" in command:
        assert json.loads(said.out)[0]["file"] == name
    else:
        assert all(line.startswith(name[0]) for line in (said.out + said.err).splitlines())


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_names_of_what_is_not_there_are_spelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in (
        ["check", name],
        ["export", name, "-o", "a.pdf"],
        ["export", "a", "-o", name + "x"],
        [name],
    ):
        assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert _is_safe(said.err), ascii(said.err)
