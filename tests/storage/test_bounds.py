"""Limits that hold before the memory is full: files that are made to be much larger than they look."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from journey_editor.errors import FileError
from journey_editor.storage import document, door, mistakes
from journey_editor.storage.salvage_text import LenientText

HEAD = '{"format": "journey-map", "version": 1, "title": "M", "x": '
ROOT = Path(__file__).parents[2]
BOMBS = {
    # how it goes on, and what is said of it
    "lists in lists": ("[" * 10_000_000, "deeper than 64 levels"),
    "objects in objects": ('{"a":' * 1_000_000, "deeper than 64 levels"),
    "empty objects": ("[" + "{}," * 5_000_000 + "{}]}", "more than 4,000,000 values"),
    "one name": ('{"a": {' + '"a":0,' * 4_000_000 + '"a":0}}}', "more than 4,000,000 values"),
    "open text": ('"' + "\\\\" * 4_000_000, "ends in the middle"),
    "escapes": ('"' + "\\u0001" * 1_000_000 + '"}', "control character"),
    "digits": ("9" * 5_000_000 + "}", "is not a number that a map can hold"),
}
MEASURE = """
import resource, sys
from journey_editor.storage import document
from journey_editor.errors import FileError
data = open(sys.argv[1], "rb").read()
document.parse('{"format": "journey-map", "version": 1, "title": 1}')
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    said = document.parse(data).repairs[0].sentence
except FileError as error:
    said = error.message
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024, said)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the unit of the measure differs")
@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_never_takes_much_memory(name: str, tmp_path: Path) -> None:
    rest, words = BOMBS[name]
    bomb = tmp_path / "bomb.json"
    bomb.write_text(HEAD + rest, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(bomb)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    taken, _, said = done.stdout.partition(" ")
    assert words in said
    assert len(said) < 400
    # Several copies of the text are in memory for a while, and nothing that is many times as large.
    assert int(taken) < 8 * bomb.stat().st_size / 1_000_000 + 50


def test_commas_in_texts_are_no_values() -> None:
    data = HEAD + '["' + ",{[" * 1_500_000 + '"]}'
    assert document.parse(data).unknown == ("x",)


def test_members_of_one_object_are_no_more_than_elements_of_a_list() -> None:
    many = "".join(f', "m{number}": 0' for number in range(100_000))
    with pytest.raises(FileError, match="100,001 elements are more than 100,000"):
        document.parse(f"{HEAD}0{many}}}")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x1f\x8b\x08\x00junk", "a compressed file (gzip)"),
        (b"PK\x03\x04\xff\xff", "a ZIP archive or a document of an office program"),
        (b"\x89PNG\r\n\x1a\n\x00", "a picture"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        ("\ufeff{}".encode("utf-16-be"), "UTF-16"),
        (b"\xff\xd8\xff\xe0", "a picture"),
    ],
)
def test_a_file_of_another_kind_is_called_by_its_kind(data: bytes, words: str) -> None:
    with pytest.raises(FileError) as caught:
        document.parse(data, "map.json")
    assert words in caught.value.message
    assert caught.value.place == "line 1, column 1"


def test_byte_order_marks_are_left_out_however_many() -> None:
    text = '{"format": "journey-map", "version": 1, "title": "M"}'
    for marks in (1, 2):
        loaded = document.parse((door.BOM * marks + text).encode())
        assert loaded.journey.info.title == "M"
        assert "byte order mark" in loaded.messages[0]


def test_what_another_version_of_python_calls_a_comma_too_many_is_one() -> None:
    found = mistakes.of_json("[1,]", "Illegal trailing comma before end of array", 2)
    assert (found.place, "one too many" in found.message) == ("line 1, column 3", True)


def test_a_map_that_is_wrong_everywhere_is_read_slowly_only_for_the_places(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readings: list[LenientText] = []

    def read(self: LenientText) -> str | None:
        readings.append(self)
        return real(self)

    real = LenientText.read
    monkeypatch.setattr(LenientText, "read", read)
    notes = ", ".join(
        f'{{"id": "n{i}", "kind": "pain_point", "text": "x", "severity": 9}}' for i in range(2_000)
    )
    loaded = document.parse(f'{{"format": "journey-map", "version": 1, "title": "M", "notes": [{notes}]}}')
    assert len(loaded.repairs) == 2_000
    assert all(repair.place for repair in loaded.repairs)
    assert len(readings) == 1
