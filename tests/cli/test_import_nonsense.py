"""Nonsense imported as notes: an exit code, at most one sentence, and not a word lost."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.nonsense import NONSENSE

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
FINE = (
    *("10,000 without a blank", "overrides", "emoji", "marks", "channel", "hashes"),
    *("spaces", "zero width", "lines", "nested"),
)
ODD = {
    "21,000 characters": "line 1, column 20001: what is beyond 20,000 characters stands in a note",
    "controls": "line 1, column 2: 5 control characters are left out, the first of them here",
    "nul": "line 1, column 2: 1 control character is left out",
    "itself": "line 1, column 1: there is no touchpoint yet that leads to “Checkout”",
    "number": "line 1, column 1: there is no touchpoint yet for “= 2”",
}


def texts_in(value: object) -> str:
    """All texts of a file, one after the other."""
    if isinstance(value, dict | list):
        return "".join(map(texts_in, value.values() if isinstance(value, dict) else value))
    return value if isinstance(value, str) else ""


def words_lost(here: Path, text: str) -> set[str]:
    """The words of a text that the map does not have, but for signs of the capture language."""
    there = texts_in(json.loads((here / "out.journey.json").read_text(encoding="utf-8")))
    words = {word.lstrip("@#") for word in _CONTROL.sub(" ", text).split()} - {"-", "=", "->"}
    return {word for word in words if word not in there}


def put(here: Path, text: str) -> None:
    (here / "in.notes").write_bytes(text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("name", FINE)
def test_what_can_be_meant_becomes_a_map_without_a_word(run: Run, here: Path, name: str) -> None:
    put(here, NONSENSE[name])
    done = run("import", "in.notes", "-o", "out.journey.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not words_lost(here, NONSENSE[name])


@pytest.mark.parametrize("name", ODD)
def test_what_cannot_be_is_told_in_one_sentence(run: Run, here: Path, name: str) -> None:
    put(here, NONSENSE[name])
    done = run("import", "in.notes", "-o", "out.journey.json")
    assert done.returncode == 1
    assert [line.startswith(f"in.notes: {ODD[name]}") for line in done.stderr.splitlines()] == [True]
    if name == "21,000 characters":
        there = texts_in(json.loads((here / "out.journey.json").read_text(encoding="utf-8")))
        assert there.count("y") >= 21_000


def test_a_link_to_itself_is_told_and_the_rest_is_there(run: Run, here: Path) -> None:
    put(here, "# Save\nCheckout\n-> Checkout\nPay\n")
    done = run("import", "in.notes", "-o", "out.journey.json")
    assert done.returncode == 1
    assert done.stderr == "in.notes: line 3, column 4: a touchpoint cannot lead to itself\n"
    assert not words_lost(here, "Save Checkout Pay")


def test_halves_of_letters_are_no_text(run: Run, here: Path) -> None:
    put(here, NONSENSE["lone surrogates"])
    done = run("import", "in.notes", "-o", "out.journey.json")
    assert done.returncode == 2
    assert done.stderr == "journey-editor: in.notes: this is not text in UTF-8 (byte 2); save it as UTF-8\n"
    assert not (here / "out.journey.json").exists()
