"""The end of a PDF's export, where all is packed: it tells how far it is and can be stopped."""

from __future__ import annotations

import zlib
from pathlib import Path
from random import Random
from threading import Event
from time import sleep

import pytest

from journey_editor.errors import Cancelled
from journey_editor.formats import registry
from journey_editor.formats.pdf import streams, tree
from journey_editor.formats.pdf.streams import Packed, Packers
from journey_editor.formats.progress import Progress
from journey_editor.formats.settings import Settings
from journey_editor.storage import document

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "gift-online.journey.json"
BEGINNING = 0.3
"""The share of the drawing, before a PDF is written."""


@pytest.fixture(scope="module")
def journey():
    return document.parse(SAMPLE.read_bytes()).journey


@pytest.fixture
def few(monkeypatch):
    """Let few elements stand together, as if there were thousands of times as many."""
    monkeypatch.setattr(tree, "TOGETHER", 20)


def _of_pdf(share):
    return BEGINNING + (1 - BEGINNING) * share


@pytest.mark.usefixtures("few")
def test_tells_how_far_tags_and_streams_are(journey):
    told = []
    registry.rendered(journey, registry.format_named("pdf"), Settings(), Progress(told.append))
    assert told == sorted(told)
    assert len({share for share in told if _of_pdf(0.8) < share < _of_pdf(0.84)}) >= 3, "looked through"
    assert len({share for share in told if _of_pdf(0.85) < share < _of_pdf(0.9)}) >= 3, "tags"
    assert len({share for share in told if _of_pdf(0.93) < share < _of_pdf(1)}) >= 3, "streams"


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("share", [0.8, 0.82, 0.85, 0.87, 0.9, 0.92, 0.93, 0.96, 0.98])
def test_stops_between_pieces_of_the_end(journey, tmp_path, share):
    told = []
    with pytest.raises(Cancelled):
        registry.export(
            journey,
            tmp_path / "a.pdf",
            Settings(),
            told.append,
            lambda: max(told, default=0) >= 0.98 * _of_pdf(share),
        )
    assert told[-1] < 0.98 * _of_pdf(share + 0.05)
    assert list(tmp_path.iterdir()) == []


def test_pieces_are_packed_as_the_whole(monkeypatch):
    monkeypatch.setattr(streams, "_PIECE", 1_000)
    content = Random(1).randbytes(500) * 20 + b"<</S/P>>" * 700
    with Packers(1) as pool:
        assert pool.pack([content[:7], content[7:]], 8) == zlib.compress(content, 8)


@pytest.mark.parametrize("level", [6, 8])
@pytest.mark.parametrize("piece", [30_000, 50_000, 7])
def test_parts_that_threads_share_are_one_stream(level, piece):
    content = Random(1).randbytes(20_000) * 6 + b"<</S/P>>" * 700
    pieces = [content[at : at + piece] for at in range(0, len(content), piece)]
    if piece < 100:
        pieces = [content[:piece], content[piece:60_000], content[60_000:]]
    with Packers(2) as pool:
        made = Packed(pool, pieces, level, part=50_000)
        packed = made.format(None)
    assert len(made._packed) > 1
    head, _, body = packed.partition(b"\nstream\n")
    body = body.removesuffix(b"\nendstream")
    assert zlib.decompress(body) == content
    assert b"/Length %d>>" % len(body) in head
    assert len(body) < 24_000, "each part refers to what stands before it"


def test_nothing_more_is_packed_for_what_is_given_up():
    pool = Packers(1)

    def until_then():
        while not pool.is_given_up:
            sleep(0.001)

    pool.submit(until_then)
    last = pool.submit(pool.pack, [b"a"], 8)
    pool.__exit__(Cancelled, Cancelled(), None)
    assert last.cancelled() or last.result() == b""
    assert pool.pack([b"a" * 10], 8) == b"", "and what is begun is left"
    assert pool.pack_part([b"a" * 10], 0, 1, 8) == b""


def test_who_waits_for_what_is_packed_may_stop(monkeypatch):
    monkeypatch.setattr(streams, "_WAIT", 0.001)
    go_on, asked = Event(), []

    def cancelled():
        asked.append(True)
        return len(asked) > 3

    with Packers(1) as pool:
        pool.submit(go_on.wait)
        packed = Packed(pool, [b"words"], 8)
        with pytest.raises(Cancelled):
            packed.wait(Progress(None, cancelled), 0.5)
        go_on.set()
    assert len(asked) == 4
    assert zlib.compress(b"words", 8) in packed.format(None)
