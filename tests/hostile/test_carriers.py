"""Files with a map inside that were made to do harm: one sentence, little memory, little time."""

from __future__ import annotations

import time
import tracemalloc
import zlib

import pytest

from journey_editor.errors import FileError
from journey_editor.formats.carriers import reading
from journey_editor.storage import document
from tests.hostile import carriers
from tests.storage.bad_inputs import GOOD

MOST_MEMORY = 120_000_000
MOST_SECONDS = 10


@pytest.mark.parametrize("name", carriers.BAD)
def test_what_was_made_to_do_harm_gets_one_sentence(name: str) -> None:
    make, words = carriers.BAD[name]
    data = make()
    assert reading.kind_of(data)
    start = time.perf_counter()
    tracemalloc.start()
    with pytest.raises(FileError) as caught:
        reading.loaded(data, "mailed")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert words in str(caught.value)
    assert str(caught.value).startswith("mailed: ")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400
    assert most < MOST_MEMORY + len(data)
    assert time.perf_counter() - start < MOST_SECONDS


def test_what_they_are_made_of_is_good() -> None:
    good = document.text(document.parse(GOOD).journey)
    for data in (
        carriers.pdf(carriers.catalog({})),
        carriers.packed_objects(),
        carriers.drawing(GOOD.replace("&", "&amp;")),
        carriers.picture(carriers.text_chunk(zlib.compress(GOOD.encode()))),
    ):
        assert document.text(reading.loaded(data, "mailed").journey) == good


@pytest.mark.parametrize("beginning", [b"%PDF-1.7", b"<svg ", b"\x89PNG\r\n\x1a\n"])
def test_a_file_beyond_the_limit_is_not_looked_into(beginning: bytes) -> None:
    with pytest.raises(FileError, match="is too large"):
        reading.loaded(beginning + bytes(50_000_001), "mailed")


@pytest.mark.parametrize(
    "data",
    [
        b'{"title": "%PDF-1.7"}',
        b'\xef\xbb\xbf {"title": "<svg>%PDF-"}',
        b"<!doctype html><html><svg></svg></html>",
        b"<?xml version='1.0'?><mxfile><svg/></mxfile>",
        b"<?a?>" * 4_000,
        b"\x89PNG",
        b"",
    ],
)
def test_other_files_are_not_taken_for_one(data: bytes) -> None:
    assert reading.kind_of(data) == ""
