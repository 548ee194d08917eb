"""A PDF for those who listen to it: tagged, in reading order, with words for what is only seen."""

from __future__ import annotations

import io
import re
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader

from journey_editor.formats import registry
from journey_editor.formats.pages import placed
from journey_editor.formats.pdf.document import render
from journey_editor.formats.settings import Settings
from journey_editor.model import order
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.storage import files
from tests.formats import ua

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").glob("*.journey.json"))
HOSTILE = ") >> endobj (\\ <</Alt 🎁 \u05e9\u05dc \u0001 ÿþ"
OPTIONS = {
    "stages": {"paper": "A4", "split": "stages", "cover": True, "appendix": True},
    "poster": {"paper": "A4", "split": "poster", "poster": "A2", "bleed": 3.0},
    "timeline": {"arrangement": "timeline", "theme": "dark", "lanes": ("touchpoints", "quotes")},
}


def _pdf(journey: JourneyMap, **options) -> bytes:
    data, _ = registry.rendered(journey, registry.format_named("pdf"), Settings(**options))
    return data


def _sample(name: str, **options) -> tuple[JourneyMap, bytes]:
    file = next(one for one in SAMPLES if one.name.startswith(name))
    journey = files.load(file).journey
    return journey, _pdf(journey, folder=file.parent, **options)


def _made(title="A map", words="Ad", **more) -> JourneyMap:
    """Two stages, one without a name; two touchpoints, personas, a note and a link."""
    keys = order.keys(2)
    stages = [
        Stage(id="s", title=words, order=keys[0]),
        Stage(id="t", title="", order=keys[1]),
    ]
    cards = [
        Touchpoint(id="a", stage="s", title=words, order=keys[0], channel="email", moment_of_truth=True),
        Touchpoint(id="b", stage="t", title="Cart", order=keys[0]),
    ]
    people = [Persona(id="p", name="Maya", order=keys[0]), Persona(id="q", name=words, order=keys[1])]
    note = Note(id="n", kind="pain_point", text=words, at="a", severity=2, personas=("q",), order=keys[0])
    lived = [
        ("a", Experience(persona="p", emotion=-2, thought="Why now?")),
        ("b", Experience(persona="p", emotion=1)),
        ("a", Experience(persona="q", emotion=0.5)),
    ]
    links = [Link(id="l", source="a", target="b", kind="triggers", label=words, share=0.07)]
    info = MapInfo(title=title, scenario=words, language="en", **more)
    return JourneyMap.assembled(info, [*stages, *cards, *people, note], lived, links)


def _alts(data: bytes, role: str, key: str) -> list[str]:
    return [str(entries[key]) for found, entries, _ in ua.elements(data) if found == role and key in entries]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda file: file.name.partition(".")[0])
def test_checker_has_nothing_against_a_sample(sample):
    journey = files.load(sample).journey
    assert ua.complaints(_pdf(journey, folder=sample.parent)) == []


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
@pytest.mark.parametrize("sample", ["gift", "schuhe"])
def test_checker_has_nothing_against_any_pages(sample, options):
    _, data = _sample(sample, **options)
    assert ua.complaints(data) == []


def test_checker_has_nothing_against_a_map_to_fill():
    assert ua.complaints(_pdf(JourneyMap.assembled(MapInfo(title="Empty"), [], (), ()))) == []


def test_structure_reads_in_the_order_of_the_journey(tool):
    journey, data = _sample("gift")
    assert re.search(r"Tagged:\s+yes", tool("pdfinfo", data=data))
    told = tool("pdfinfo", "-struct-text", data=data)
    headings = re.findall(r'H[123] .*\n((?:\s+".*"\n)+)', told)
    plain = ["".join(re.findall(r'"(.*)"', lines)).strip() for lines in headings]
    wanted = [journey.info.title]
    for stage in journey.stages:
        wanted += [stage.title, *(card.title for card in journey.touchpoints_of(stage.id))]
    assert plain == wanted


def test_lines_of_a_text_are_kept_apart(tool):
    told = tool("pdfinfo", "-struct-text", data=_sample("gift")[1])
    assert '"Maya Gift giver, 34 “I need it by Friday.”"' in told
    assert "62 % reach \N{MINUS SIGN}38 pts" in told, "first how much there is, then how much less"


@pytest.mark.parametrize("split", ["none", "stages", "poster"])
def test_everything_is_read_once(split):
    journey, data = _sample(
        "gift", **({} if split == "none" else {**OPTIONS[split], "appendix": False, "cover": False})
    )
    roles = Counter(role for role, _, _ in ua.elements(data))
    assert roles["H2"] == len(journey.stages)
    assert roles["H3"] == len(journey.touchpoints)
    pains = [note for note in journey.notes if note.at is not None and note.kind == "pain_point"]
    labels = _alts(data, "Lbl", "/ActualText")
    assert sum(label.startswith("Pain point") for label in labels) == len(pains)


def test_what_is_only_seen_is_told():
    data = _pdf(_made())
    figures = _alts(data, "Figure", "/Alt")
    assert "Email; moment of truth; Maya: -2; Ad: +0.5" in figures
    assert "triggers: Cart, Ad, 7 %" in figures
    assert any(one.startswith("Maya: Ad -2, Cart +1. Ad: Ad +0.5. Maya, highest") for one in figures)
    assert "Pain point, severity 2 / 3, Ad" in _alts(data, "Lbl", "/ActualText")
    assert ua.complaints(data) == []


def test_long_curve_is_told_stage_by_stage():
    keys = order.keys(50)
    cards = [Touchpoint(id=f"c{at}", stage="s", title=f"Step {at}", order=keys[at]) for at in range(50)]
    lived = [(card.id, Experience(persona="p", emotion=at % 3 - 1)) for at, card in enumerate(cards)]
    records = [Stage(id="s", title="Buy", order="a"), Persona(id="p", name="Maya", order="a"), *cards]
    data = _pdf(JourneyMap.assembled(MapInfo(title="Long"), records, lived, ()))
    assert any(one.startswith("Maya: Buy -1 / +1") for one in _alts(data, "Figure", "/Alt"))


def test_nobody_who_is_hidden_is_told():
    data = _pdf(_made(), personas=("Ad",), lanes=("touchpoints", "pain_points"))
    told = " ".join([*_alts(data, "Figure", "/Alt"), *_alts(data, "Lbl", "/ActualText")])
    assert "Maya" not in told
    assert "+0.5" in told, "the face shows the mean"


def test_stage_without_a_name_is_told_by_its_place():
    assert "Stage 2" in _alts(_pdf(_made()), "H2", "/ActualText")


def test_hostile_words_stay_words(tool):
    data = _pdf(_made(title=HOSTILE, words=HOSTILE), paper="A4", split="stages", cover=True, appendix=True)
    assert "No syntax or stream encoding errors" in tool("qpdf", "--check", data=data)
    assert ua.complaints(data) == []
    told = HOSTILE.replace("\u0001", "").split("🎁")[0].strip()
    assert any(told in one for one in _alts(data, "Figure", "/Alt"))


def test_links_are_called_by_where_they_lead():
    _, data = _sample("gift", **OPTIONS["stages"])
    reader = PdfReader(io.BytesIO(data))
    told = [note.get_object()["/Contents"] for page in reader.pages for note in page.get("/Annots", ())]
    assert "All notes: Instagram ad" in told or any(one.startswith("All notes: ") for one in told)
    assert len(told) > 10


def _standards(data: bytes) -> tuple[str, str]:
    text = PdfReader(io.BytesIO(data)).trailer["/Root"]["/Metadata"].get_data().decode()
    archive = re.search("<pdfaid:part>(.)</pdfaid:part>", text)
    accessible = re.search("<pdfuaid:part>(.)</pdfuaid:part>", text)
    return archive[1] if archive else "", accessible[1] if accessible else ""


def test_standards_are_said_only_when_they_are_kept(make_drawing, lines, fit):
    whole = make_drawing(*lines("All there"), title="Whole", language="en")
    assert _standards(render(whole, placed(whole, Settings()), Settings())[0]) == ("2", "1")
    lacking = make_drawing(*lines("Lost \U0001f8ff"), title="Lacking", language="en")
    assert _standards(render(lacking, fit(lacking), Settings())[0]) == ("", "")
    nameless = make_drawing(*lines("All there"), language="en")
    assert _standards(render(nameless, fit(nameless), Settings())[0]) == ("2", "")


def test_colors_of_an_archive_are_described():
    root = PdfReader(io.BytesIO(_pdf(_made()))).trailer["/Root"]
    (intent,) = root["/OutputIntents"]
    profile = intent.get_object()["/DestOutputProfile"].get_object()
    assert profile["/N"] == 3
    assert profile.get_data()[36:40] == b"acsp"
    assert profile.get_data()[24:36] == bytes([7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])


def test_what_stands_on_several_pages_is_an_artifact_of_them():
    journey, data = _sample("gift", paper="A4", split="stages")
    first, second, *_ = PdfReader(io.BytesIO(data)).pages
    repeated = b"/Artifact<</Type/Pagination>>BDC"
    assert repeated not in first.get_contents().get_data()
    assert repeated in second.get_contents().get_data()
    assert journey.info.title in second.extract_text()
    assert len(_roles(data, "H1")) == 1


def _roles(data: bytes, role: str) -> list[ua.Element]:
    return [one for one in ua.elements(data) if one.role == role]
