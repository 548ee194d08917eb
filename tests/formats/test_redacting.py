"""No byte of anything that is exported tells what was to be left out."""

from __future__ import annotations

import io
import json
import struct
import subprocess
import zlib

import pypdf
import pytest

from journey_editor.errors import FileError
from journey_editor.formats import registry
from journey_editor.formats.carriers import reading
from journey_editor.formats.redacting import prepared
from journey_editor.formats.settings import Settings
from journey_editor.model.filters import Filter
from journey_editor.model.redaction import REDACTIONS
from tests.model import telling

ALL = Settings(redact=REDACTIONS, cover=True, appendix=True, split="stages", paper="A3", scale=0.3)
_LANES = tuple(lane["kind"] for lane in telling.MAP["lanes"])


def _rendered(suffix, settings):
    return registry.rendered(telling.journey(), registry.format_named(suffix), settings)[0]


def _secrets(text, kinds=REDACTIONS):
    return {word for kind in kinds for word in telling.found(text, kind)}


def _of_pdf(data):
    """Everything that a PDF says: its syntax, its streams unpacked, its texts and what it tells of itself."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    said = [data.decode("latin-1"), str(reader.metadata), str(reader.outline)]
    for number in range(1, len(reader.xref_objStm) + max(reader.xref[0]) + 1):
        found = reader.get_object(number)
        said.append(repr(found))
        if hasattr(found, "get_data"):
            inside = found.get_data()
            said += [inside.decode("latin-1"), inside.decode("utf-16-be", "ignore")]
    return "\n".join([*said, *(page.extract_text() for page in reader.pages)])


def _chunks(data):
    """Everything that a PNG says beside its pixels."""
    at, said = 8, []
    while at < len(data):
        (length,), kind = struct.unpack_from(">I", data, at), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length]
        if kind != b"IDAT":
            said.append(body.decode("latin-1"))
        if kind in (b"zTXt", b"iTXt"):
            said.append(zlib.decompress(body[body.index(b"x\x9c") :]).decode())
        at += length + 12
    return "\n".join(said)


def _said(suffix, settings):
    data = _rendered(suffix, settings)
    if suffix == "pdf":
        return _of_pdf(data)
    return _chunks(data) if suffix == "png" else data.decode()


@pytest.mark.parametrize("suffix", ["pdf", "png", "svg", "notes", "journey.json"])
def test_nothing_that_is_left_out_is_anywhere_in_a_file(suffix):
    lanes = Settings(lanes=_LANES, cover=True, appendix=True, scale=0.3)
    assert _secrets(_said(suffix, lanes)) >= {"quorra", "wexford"}, "else nothing is looked for"
    assert _secrets(_said(suffix, ALL)) == set()


@pytest.mark.parametrize("what", REDACTIONS)
def test_each_is_left_out_by_itself(what):
    left = _secrets(_said("svg", Settings(redact=(what,), lanes=_LANES)))
    assert not left.intersection(telling.SECRETS[what])
    assert left


def test_nothing_can_be_read_from_the_pages(program, tmp_path):
    for settings in (ALL, Settings(redact=REDACTIONS, lanes=_LANES, bleed=3, cover=True, appendix=True)):
        (tmp_path / "a.pdf").write_bytes(_rendered("pdf", settings))
        for command in (
            ("pdftotext", "-raw", "a.pdf", "-"),
            ("pdfinfo", "-meta", "a.pdf"),
            ("pdfinfo", "a.pdf"),
            ("pdfinfo", "-struct-text", "a.pdf"),
            ("pdfinfo", "-dests", "a.pdf"),
            ("pdfdetach", "-list", "a.pdf"),
        ):
            done = subprocess.run(
                [program(command[0]), *command[1:]], cwd=tmp_path, capture_output=True, check=True
            )
            assert _secrets(done.stdout.decode(errors="replace")) == set(), command
        read = subprocess.run(
            [program("pdftotext"), "a.pdf", "-"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert "Persona 1" in read.stdout


@pytest.mark.parametrize("suffix", ["pdf", "png", "svg"])
def test_what_is_left_does_not_ride_inside(suffix):
    with pytest.raises(FileError, match="no map inside"):
        reading.loaded(_rendered(suffix, Settings(redact=("owners",))), "a")


def test_the_file_of_a_map_is_a_map_without_it():
    told = json.loads(_rendered("journey.json", Settings(redact=("names",))))
    assert [(one["id"], one["name"]) for one in told["personas"]] == [("persona-1", "Persona 1")]
    assert told["touchpoints"][0]["experiences"][0]["persona"] == "persona-1"
    assert "author" not in told
    assert told["touchpoints"][0]["owner"] == "Wexford"


def test_personas_lanes_and_filters_are_still_meant_by_their_own_names():
    settings = Settings(
        redact=REDACTIONS,
        personas=("Xenia Quorra",),
        lanes=("touchpoints-quorra", "quotes-quorra"),
        filter=Filter(owners=("Wexford",)),
    )
    journey, left = prepared(telling.journey(), settings)
    assert left.personas == ("persona-1",)
    assert left.lanes is not None
    assert [lane.kind for lane in journey.info.lanes or () if lane.id in left.lanes] == ["touchpoints"]
    assert left.matches is not None
    assert "persona-1-pays" in left.matches
    assert "plain" not in left.matches
    drawing = registry.drawn(telling.journey(), settings)
    assert drawing.matches == left.matches


def test_without_redaction_nothing_is_made_anew():
    journey, settings = telling.journey(), Settings()
    assert prepared(journey, settings) == (journey, settings)


def test_personas_are_told_apart_by_their_numbers():
    from journey_editor.layout.style import initials
    from journey_editor.model.records import Persona

    def of(*names):
        return [*initials(tuple(Persona(id=name, name=name) for name in names)).values()]

    assert of("Persona 1", "Persona 2") == ["P1", "P2"]
    assert of("Maya", "Jonas") == ["M", "J"]
    assert of("Maya", "Mike") == ["Ma", "Mi"]
