"""What each line of the capture language says: the table of interface.md, and what people type besides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.capture.grammar import parse
from journey_editor.capture.statements import (
    EmotionLine,
    Feeling,
    FieldLine,
    Line,
    LinkLine,
    Markers,
    MetricLine,
    NoteLine,
    Nothing,
    PersonaLine,
    StageLine,
    TouchpointLine,
)
from journey_editor.model.rules import MAX_TEXT
from tests.capture.said import SIGNS
from tests.capture.table import CLEAR, NOTHING, UNCLEAR


def brief(line: Line) -> str:
    """A statement on one line, without its place."""
    parts: tuple[object, ...]
    match line:
        case StageLine():
            parts = ("stage", line.title.text, line.goal)
        case TouchpointLine():
            parts = ("touchpoint", line.title.text, *_said(line.markers, line.feelings))
        case EmotionLine():
            parts = ("current", *_said(line.markers, line.feelings))
        case NoteLine():
            severity = f" {line.severity}" if line.severity else ""
            parts = (f"{line.kind}{severity}", line.note, *([line.source] if line.source else ()))
        case PersonaLine():
            parts = ("persona", line.name.text, line.role, line.quote)
        case LinkLine():
            title = f"{line.stage.text} > {line.title.text}" if line.stage else line.title.text
            share = () if line.share is None else (line.share,)
            parts = (line.kind, title, *share, *_said(line.markers, line.feelings))
        case MetricLine():
            parts = ("metric", line.name.text, line.value, line.unit)
        case FieldLine():
            parts = (line.field, line.value)
        case _:
            assert isinstance(line, Nothing)
            parts = (NOTHING,)
    return "|".join(map(str, parts))


def _said(markers: Markers, feelings: tuple[Feeling, ...]) -> list[str]:
    parts = [f"@{markers.channel}"] if markers.channel else []
    parts += [f"#{tag}" for tag in markers.tags]
    parts += ["*"] if markers.moment_of_truth else []
    parts += [f"~{markers.owner}"] if markers.owner else []
    return parts + [f"{it.name.text if it.name else 'all'} {it.emotion}" for it in feelings]


@pytest.mark.parametrize(("text", "says"), CLEAR)
def test_line_says(text: str, says: str) -> None:
    lines = parse(text)
    assert [brief(line) for line in lines] == ([says] if text else [])
    assert [line.complaints for line in lines if line.complaints] == []


@pytest.mark.parametrize(("text", "says", "complaints"), UNCLEAR)
def test_unclear_line_still_says(text: str, says: str, complaints: list[tuple[int, str]]) -> None:
    (line,) = parse(f"# first\n{text}")[1:]
    assert brief(line) == says
    assert [(it.column, it.message) for it in line.complaints] == complaints
    assert all(it.line == 2 for it in line.complaints)


def test_complaint_reads_as_a_sentence_with_its_place() -> None:
    (line,) = parse("Checkout = 5")
    assert str(line.complaints[0]) == "line 1, column 12: 5 is no emotion: they go from -2 to 2"


def test_lines_know_their_place() -> None:
    lines = parse("\ufeff# Buy\r\n\r\n  - Checkout\u2028! Pain")
    assert [(line.number, line.column, line.text) for line in lines] == [
        (1, 1, "# Buy"),
        (2, 1, ""),
        (3, 5, "Checkout"),
        (4, 1, "! Pain"),
    ]


def test_names_know_their_place_and_whether_they_are_exact() -> None:
    (line,) = parse('  = maya -2, "Jo" 1')
    assert isinstance(line, EmotionLine)
    assert [(it.name.column, it.name.exact, it.column) for it in line.feelings if it.name] == [
        (5, False, 10),
        (14, True, 19),
    ]


def test_control_characters_become_blanks_and_halves_of_characters_a_mark() -> None:
    (line,) = parse("Check\x00out \ud83d @w\x07eb")
    assert brief(line) == "touchpoint|Check out \ufffd @w eb"


def test_line_beyond_the_limit_of_a_text_goes_on_in_notes() -> None:
    text = "! " + "word " * (2 * MAX_TEXT // 5)
    first, *more = parse(text)
    assert isinstance(first, NoteLine)
    assert first.kind == "pain_point"
    assert [it.kind for it in more if isinstance(it, NoteLine)] == ["text"] * len(more)
    notes = [it.note for it in (first, *more) if isinstance(it, NoteLine)]
    assert "".join(notes).replace(" ", "") == text[2:].replace(" ", "")
    assert [(it.column, it.message) for it in first.complaints] == [
        (MAX_TEXT + 1, "what is beyond 20,000 characters stands in a note of its own")
    ]


def test_title_as_long_as_a_text_may_be_stays_one() -> None:
    title = "#" * MAX_TEXT
    (line,) = parse(f"\\{title}")
    assert isinstance(line, TouchpointLine)
    assert line.title.text == title


@given(st.lists(st.sampled_from(SIGNS) | st.text(max_size=3), max_size=8), st.sampled_from((" ", "")))
def test_any_text_is_read_and_keeps_its_places(parts: list[str], between: str) -> None:
    text = between.join(parts)
    for line in parse(text):
        raw = text.removeprefix("\ufeff").splitlines()[line.number - 1]
        assert 1 <= line.column <= len(raw) + 1
        assert all(1 <= it.column <= len(raw) + 1 for it in line.complaints)


NASTY = (
    '"',
    "“",
    "«",
    "„",
    '@"',
    "@“",
    "-- ",
    '-- "',
    "= ",
    "=",
    ",",
    "1 ",
    "1 a ",
    "a ",
    "#",
    "~",
    "* ",
    "%",
    "1%",
)


@pytest.mark.parametrize("part", NASTY)
@pytest.mark.parametrize("start", ["", "x ", "-> ", "% ", "& ", "# ", '" ', "= ", "- "])
def test_ten_thousand_characters_of_anything_make_one_line(start: str, part: str) -> None:
    text = start + part * (10_000 // len(part)) + " end"
    assert len(parse(text)) == 1
