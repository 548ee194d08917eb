"""Exporting a map: the format by its suffix, whole files or none, and everything worth telling told."""

from __future__ import annotations

from pathlib import Path

import pytest

from journey_editor.errors import Cancelled, ExportError, FileError
from journey_editor.formats import registry
from journey_editor.formats.registry import export, format_named, format_of, rendered
from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Text
from journey_editor.model.edits import AddNode, apply
from journey_editor.model.records import Touchpoint
from journey_editor.storage import document, files

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "gift-online.journey.json"
SMALL = {
    "format": "journey-map",
    "version": 1,
    "title": "Small",
    "scenario": "From here to there",
    "lanes": [{"id": "t", "kind": "touchpoints"}, {"kind": "text", "title": "Legal checks"}],
    "personas": [{"id": "maya", "name": "Maya"}, {"id": "p2", "name": "Jonas"}],
    "stages": [{"id": "buy", "title": "Buy"}],
    "touchpoints": [
        {
            "id": "checkout",
            "stage": "buy",
            "title": "Checkout",
            "experiences": [{"persona": "maya", "emotion": -1}, {"persona": "p2", "emotion": 2}],
        }
    ],
    "notes": [{"id": "n1", "kind": "text", "at": "buy", "text": "Right of return"}],
}


@pytest.fixture
def journey():
    """A small map."""
    import json

    return document.parse(json.dumps(SMALL)).journey


def _texts(drawing):
    marks = (mark for placed in drawing.figures for mark in placed.figure.marks)
    return {mark.text for mark in marks if isinstance(mark, Text)}


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("a.pdf", ".pdf"),
        ("a.PNG", ".png"),
        ("a.b.svg", ".svg"),
        ("a.json", ".json"),
        ("a.journey.json", ".journey.json"),
        ("A.Journey.JSON", ".journey.json"),
    ],
)
def test_suffix_says_the_format(name, suffix):
    assert format_of(Path("some.pdf/folder", name)).suffix == suffix


@pytest.mark.parametrize("name", ["a.html", "a", "pdf", "a.pdf.bak", "a.xlsx"])
def test_other_suffixes_are_refused_with_those_there_are(name):
    with pytest.raises(ExportError, match=r"must end in \.pdf, \.png, \.svg, \.notes or \.journey\.json"):
        format_of(Path(name))


def test_formats_by_name():
    assert format_named("pdf") is format_named(".PDF")
    with pytest.raises(ExportError, match="no format 'docx'"):
        format_named("docx")


@pytest.mark.parametrize(
    ("name", "begins"),
    [("a.pdf", b"%PDF-"), ("a.png", b"\x89PNG"), ("a.svg", b"<?xml"), ("a.journey.json", b'{\n  "format"')],
)
def test_export_writes_what_the_suffix_says(journey, tmp_path, name, begins):
    told = []
    report = export(journey, tmp_path / name, Settings(), told.append)
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert [entry.name for entry in tmp_path.iterdir()] == [name]
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] == 1
    assert report.messages == ()


def test_report_tells_page_and_type(journey):
    _, fit = rendered(journey, format_named("pdf"), Settings())
    _, small = rendered(journey, format_named("svg"), Settings(paper="A4"))
    assert fit.smallest_type >= 8
    assert small.width == pytest.approx(841.89, abs=0.01)
    assert small.smallest_type > 0
    assert small.smallest_type / fit.smallest_type == pytest.approx(
        min((small.width - 56.693) / fit.width, (small.height - 56.693) / fit.height), abs=1e-3
    )


def test_json_is_the_map_as_it_is_saved(journey, tmp_path):
    export(journey, tmp_path / "a.json", Settings(personas=("maya",)))
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == document.text(journey)


@pytest.mark.parametrize("name", ["a.pdf", "a.png", "a.svg", "a.json"])
def test_cancelled_export_leaves_the_old_file(journey, tmp_path, name):
    target = tmp_path / name
    target.write_bytes(b"old")
    told = []
    with pytest.raises(Cancelled):
        export(journey, target, Settings(), told.append, lambda: bool(told))
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1


def test_failed_export_leaves_no_file(journey, tmp_path):
    with pytest.raises(ExportError):
        export(journey, tmp_path / "a.png", Settings(scale=1e6))
    with pytest.raises(FileError):
        export(journey, tmp_path / "no folder" / "a.pdf", Settings())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["maya", "MAYA", "Maya"])
def test_only_the_personas_that_are_asked_for(journey, name):
    texts = _texts(registry.drawn(journey, Settings(personas=(name,))))
    assert "Maya" in texts
    assert "Jonas" not in texts


@pytest.mark.parametrize("name", ["text", "Legal checks", "legal CHECKS"])
def test_only_the_lanes_that_are_asked_for(journey, name):
    texts = _texts(registry.drawn(journey, Settings(lanes=(name,))))
    assert {"Legal checks", "Right of return"} <= texts
    assert "Checkout" not in texts


@pytest.mark.parametrize("name", ["emotions", "Emotions"])
def test_lanes_that_the_map_does_not_show_can_be_asked_for(journey, name):
    shown = registry.drawn(journey, Settings(lanes=(name, "t")))
    assert [band.kind for band in shown.frame.bands] == ["touchpoints", "emotions"]
    assert [band.kind for band in registry.drawn(journey, Settings()).frame.bands] == ["touchpoints", "text"]


def test_lane_kinds_may_be_written_in_three_ways(journey):
    for name in ("pain_points", "pain-points", "Pain points"):
        shown = registry.drawn(journey, Settings(lanes=(name,)))
        assert [band.kind for band in shown.frame.bands] == ["pain_points"]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (Settings(personas=("Nobody",)), "no persona 'Nobody' in this map; it has Maya, Jonas"),
        (Settings(lanes=("weather",)), "no lane 'weather' in this map; it has Touchpoints, Legal checks"),
        (Settings(theme="print"), "no theme 'print' yet; there is"),
    ],
)
def test_names_that_are_not_there_are_refused_with_those_that_are(journey, settings, words):
    with pytest.raises(ExportError, match=words):
        registry.drawn(journey, settings)


def test_a_map_without_personas_says_so():
    bare = document.parse('{"format": "journey-map", "version": 1, "title": ""}').journey
    with pytest.raises(ExportError, match="it has none"):
        registry.drawn(bare, Settings(personas=("Maya",)))


def test_arrangement_can_be_chosen():
    journey = files.load(SAMPLE).journey
    stacked = registry.drawn(journey, Settings(arrangement="stacked"))
    timeline = registry.drawn(journey, Settings(arrangement="timeline"))
    assert timeline.width > stacked.width


def test_drawing_that_was_made_before_is_used(journey):
    drawing = registry.drawn(journey, Settings(lanes=("t",)))
    data, _ = rendered(journey, format_named("svg"), Settings(with_map=False), drawing=drawing)
    assert b"Checkout" in data
    assert b"Legal checks" not in data


def test_characters_without_a_glyph_are_told_once_for_each_text(journey):
    text = document.text(journey).replace("Checkout", "日本 日本").replace("Maya", "\U0010fffd")
    _, report = rendered(document.parse(text).journey, format_named("svg"), Settings())
    assert len(report.messages) == 2
    assert any("“日” (U+65E5), “本” (U+672C) in “日本 日本”" in message for message in report.messages)


def test_many_texts_without_glyphs_are_counted(journey):
    for number in range(30):
        title = f"{chr(0x4E00 + number)}{number}"
        apply(journey, AddNode(Touchpoint(id=f"new-{number}", stage="buy", title=title)))
    _, report = rendered(journey, format_named("svg"), Settings())
    assert len(report.messages) == 13
    assert report.messages[-1] == "18 more texts have characters that no font here has."
