"""Notes: their words, signs and colours, and how they are packed."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc
from journey_editor.layout.notes import dots_width, note_figure, thought_figure, wording
from journey_editor.layout.papers import Papers, signs_of
from journey_editor.layout.style import SMALL, Look, PersonaLook
from journey_editor.layout.theme import theme
from journey_editor.layout.words import words
from journey_editor.model.records import Experience, Note, NoteKind
from tests.layout.ink import area_of, texts, written

MAYA = PersonaLook("maya", "Maya", "#D1495B", "#FFFFFF", "#B03A4A", "M")
LOOK = Look(theme(), words("en"), (MAYA,))
PAIN = Note(id="n", kind="pain_point", text="Shipping cost shown last")
W = 202.0


def drawn(note: Note, w: float = W, least: float = 0.0) -> Figure:
    return note_figure(note, LOOK, w, max(least, Papers([note], LOOK).heights([0], w)[0]))


def stands_on_half(note: Note, w: float = 98) -> bool:
    return Papers([note], LOOK).fits_half([0], w)[0] == 1


def pips(figure: Figure) -> list[str | None]:
    return [mark.fill for mark in figure.marks if isinstance(mark, Disc) and mark.r < 3]


@pytest.mark.parametrize("kind", get_args(NoteKind))
def test_a_note_has_the_colours_of_its_kind(kind: NoteKind) -> None:
    figure = drawn(replace(PAIN, kind=kind))
    paper, *_ = figure.marks
    colors = theme().note(kind)
    assert isinstance(paper, Box)
    assert (paper.fill, paper.stroke) == (colors.fill, colors.line)
    assert {mark.color for mark in texts(figure)} == {colors.text}
    assert figure.band == colors.line


@pytest.mark.parametrize("severity", [1, 2, 3])
def test_severity_is_told_by_one_to_three_dots(severity: int) -> None:
    filled = theme().note("pain_point").text
    assert pips(drawn(replace(PAIN, severity=severity))).count(filled) == severity
    assert len(pips(drawn(replace(PAIN, severity=severity)))) == 3
    assert pips(drawn(replace(PAIN, kind="idea", severity=severity))) == []
    assert pips(drawn(PAIN)) == []


def test_small_words_say_what_is_known() -> None:
    known = replace(PAIN, frequency=3, evidence="observed", source="Survey", votes=2, status="open")
    assert wording(known, LOOK).below == "often · observed · Survey · 2 votes"
    idea = Note(id="n", kind="opportunity", text="Guest checkout", impact=3, effort=2, status="planned")
    assert wording(idea, LOOK).below == "impact 3 · effort 2 · planned"
    assert wording(PAIN, LOOK).below == ""
    assert written(drawn(known)).endswith("often·observed·Survey·2votes")


def test_a_quote_has_marks_and_its_source() -> None:
    quote = Note(id="n", kind="quote", text="I need it by Friday.", source="Maya")
    assert wording(quote, LOOK) == ("“I need it by Friday.”", "italic", "— Maya")
    assert {mark.face for mark in texts(drawn(quote))} == {"italic", "regular"}


def test_a_note_names_its_personas_if_they_are_shown() -> None:
    figure = drawn(replace(PAIN, personas=("maya", "hidden")))
    assert [mark.fill for mark in figure.marks if isinstance(mark, Disc)] == [MAYA.fill]


def test_a_thought_has_the_dot_of_who_thinks_it() -> None:
    lived = Experience(persona="maya", thought="Why now?")
    figure = thought_figure(lived, LOOK, W, Papers([lived], LOOK).heights([0], W)[0])
    assert written(figure) == "Whynow?M"
    assert figure.band == theme().note("thought").line


@pytest.mark.parametrize("least", [0.0, 40.0, 120.0])
def test_a_note_is_at_least_as_high_as_asked(least: float) -> None:
    figure = drawn(replace(PAIN, severity=2, personas=("maya",), evidence="measured"), 98, least)
    paper, *inside = figure.marks
    assert isinstance(paper, Box)
    assert (paper.w, paper.h) == (98, figure.h)
    assert figure.h >= least
    assert max(area_of(mark).bottom for mark in inside) <= figure.h - 4


def test_short_notes_stand_well_on_half_a_cell() -> None:
    assert stands_on_half(PAIN)
    assert not stands_on_half(replace(PAIN, text="Verschlimmbesserung überall"))
    assert not stands_on_half(replace(PAIN, text="one two three four five six seven eight nine"))
    assert not stands_on_half(replace(PAIN, source="An interview in May"))
    assert stands_on_half(replace(PAIN, personas=("maya",) * 4))
    assert not stands_on_half(replace(PAIN, personas=("maya",) * 5))


def below(note: Note) -> tuple[str, int, float]:
    signs = signs_of(note, LOOK)
    return signs.below, signs.dots, signs.pips


def test_signs_are_dots_and_a_severity() -> None:
    assert below(PAIN) == ("", 0, 0)
    assert below(replace(PAIN, severity=1)) == ("", 0, 28)
    assert below(replace(PAIN, personas=("maya", "hidden"), votes=1)) == ("1 vote", 1, 0)
    assert below(replace(PAIN, kind="idea", severity=1, personas=("maya",))) == ("", 1, 0)
    assert [dots_width(count) for count in (0, 1, 2)] == [0, 20, 36]


def test_initials_are_as_large_as_the_smallest_type() -> None:
    initials = next(mark for mark in texts(drawn(replace(PAIN, personas=("maya",)))) if mark.text == "M")
    assert initials.size >= SMALL


def test_severity_is_told_without_colour() -> None:
    dots = [mark for mark in drawn(replace(PAIN, severity=2)).marks if isinstance(mark, Disc)]
    assert [mark.stroke is None for mark in sorted(dots, key=lambda mark: mark.x)] == [False, True, True]
