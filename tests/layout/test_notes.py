"""Notes: their words, signs and colours, and how they are packed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc
from journey_editor.layout.notes import (
    GAP,
    fits_half,
    note_figure,
    pack,
    signs_width,
    thought_figure,
    wording,
)
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
    return note_figure(note, wording(note, LOOK), LOOK, w, least)


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
    figure = thought_figure(Experience(persona="maya", thought="Why now?"), LOOK, W)
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
    assert fits_half(wording(PAIN, LOOK), 0, 98)
    assert not fits_half(wording(replace(PAIN, text="Verschlimmbesserung überall"), LOOK), 0, 98)
    assert not fits_half(
        wording(replace(PAIN, text="one two three four five six seven eight nine"), LOOK), 0, 98
    )
    assert not fits_half(wording(replace(PAIN, source="An interview in May"), LOOK), 0, 98)
    assert not fits_half(wording(PAIN, LOOK), 83, 98)


def test_signs_need_room_for_dots_and_severity() -> None:
    assert signs_width(PAIN, LOOK) == 0
    assert signs_width(replace(PAIN, severity=1), LOOK) == 28
    assert signs_width(replace(PAIN, personas=("maya", "hidden")), LOOK) == 20
    assert signs_width(replace(PAIN, kind="idea", severity=1, personas=("maya",)), LOOK) == 20


@given(
    st.lists(st.tuples(st.booleans(), st.integers(20, 90)), max_size=12),
    st.floats(150, 900),
    st.integers(1, 4),
)
def test_packed_things_keep_their_order_and_their_distance(
    things: list[tuple[bool, int]], w: float, columns: int
) -> None:
    places = pack(len(things), lambda n, _: things[n][0], lambda n, _: things[n][1], w, columns)
    assert [place.number for place in places] == list(range(len(things)))
    rows: dict[float, list[tuple[float, float, float, int]]] = {}
    for number, x, y, wide, h in places:
        assert -1e-6 <= x <= x + wide <= w + 1e-6
        assert h >= things[number][1]
        rows.setdefault(y, []).append((x, wide, h, number))
    below = 0.0
    for y, row in rows.items():
        assert y == below
        assert len({h for _, _, h, _ in row}) == 1
        for (x, wide, _, _), (after, *_) in pairwise(row):
            assert after - x - wide == pytest.approx(GAP)
        below = y + row[0][2] + GAP
        if columns == 1:
            assert len(row) == 1 or all(things[number][0] for *_, number in row)
        assert len(row) <= max(2 if columns == 1 else 1, columns)


def test_two_short_things_share_a_row_and_a_third_does_not() -> None:
    places = pack(4, lambda n, _: n != 3, lambda n, _: 20.0 + n, 206)
    assert [(place.x, place.y, place.w) for place in places] == [
        (0, 0, 100),
        (106, 0, 100),
        (0, 27, 206),
        (0, 55, 206),
    ]


def test_initials_are_as_large_as_the_smallest_type() -> None:
    initials = next(mark for mark in texts(drawn(replace(PAIN, personas=("maya",)))) if mark.text == "M")
    assert initials.size >= SMALL


def test_severity_is_told_without_colour() -> None:
    dots = [mark for mark in drawn(replace(PAIN, severity=2)).marks if isinstance(mark, Disc)]
    assert [mark.stroke is None for mark in sorted(dots, key=lambda mark: mark.x)] == [False, True, True]
