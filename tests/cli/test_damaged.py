"""Damaged files on the command line: repaired and told, or refused in one sentence; the file itself stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journey_editor.cli import main
from tests.storage.bad_inputs import GOOD, REFUSED, REPAIRED


@pytest.fixture
def bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a file to be, in the current folder."""
    monkeypatch.chdir(tmp_path)
    return Path("map.journey.json")


@pytest.mark.parametrize(("there", "instead", "place", "words"), REPAIRED)
def test_repairs_are_told_by_every_command(there, instead, place, words, bad, capsys) -> None:
    bad.write_text(GOOD.replace(there, instead), encoding="utf-8", newline="")
    before = bad.read_bytes()
    assert main(["check", "--json", str(bad)]) == 1
    (answer,) = json.loads(capsys.readouterr().out)
    assert answer["readable"] is True
    assert place in answer["findings"][0]["place"]
    assert words in answer["findings"][0]["message"]
    assert main(["export", str(bad), "-o", "copy.journey.json"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(f"{bad}: ")
    assert place in told[0]
    assert words in told[0]
    assert bad.read_bytes() == before
    assert main(["export", "copy.journey.json", "-o", "again.journey.json"]) in (0, 1)
    assert Path("again.journey.json").read_bytes() == Path("copy.journey.json").read_bytes()


# A PDF may have a map inside, and is told of in other words.
@pytest.mark.parametrize(
    ("there", "instead", "place", "words"), [one for one in REFUSED if one[1] != "%PDF-1.7"]
)
def test_what_is_no_map_is_refused_by_every_command(there, instead, place, words, bad, capsys) -> None:
    bad.write_text(GOOD.replace(there, instead), encoding="utf-8", newline="")
    before = bad.read_bytes()
    for command in (["check", str(bad)], ["export", str(bad), "-o", "copy.journey.json"]):
        assert main(command) == 2
        (told,) = capsys.readouterr().err.splitlines()
        assert f"{bad}: {place}" in told
        assert words in told
    assert bad.read_bytes() == before
    assert not Path("copy.journey.json").exists()


def test_a_damaged_map_is_drawn(bad, capsys) -> None:
    bad.write_text(GOOD.replace('"cart", "stage": "buy"', '"cart", "stage": "bny"'), encoding="utf-8")
    assert main(["export", str(bad), "-o", "map.svg"]) == 1
    assert "did you mean “buy”?" in capsys.readouterr().err
    assert "Recovered" in Path("map.svg").read_text(encoding="utf-8")


def test_what_is_set_aside_is_named(bad, capsys) -> None:
    bad.write_text(GOOD.replace('"to": "pay"', '"to": "gone"'), encoding="utf-8")
    assert main(["export", str(bad), "-o", "copy.journey.json"]) == 1
    capsys.readouterr()
    assert main(["check", "copy.journey.json"]) == 1
    assert "set_aside: this was set aside when the file was repaired" in capsys.readouterr().out


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is nothing here that has no end")
def test_standard_input_without_an_end_is_refused(run) -> None:
    with Path("/dev/zero").open("rb") as zeros:
        done = run("check", "-", stdin=zeros)
    assert done.returncode == 2
    assert done.stderr == "-: the map is too large (more than 50 MB); take large images out of it\n"
