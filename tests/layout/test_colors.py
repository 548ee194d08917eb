"""Colours: text can be read on every fill, those that people choose and those of the theme."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given

from journey_editor.layout.colors import READABLE, alike, contrast, fill_and_text, mixed, readable_on, rgb
from journey_editor.layout.style import persona_colors
from journey_editor.layout.theme import theme
from journey_editor.model.records import NoteKind, Persona
from tests.strategies import colors

LIGHT = theme("light")
PAIRS = {
    "text on paper": (LIGHT.text, LIGHT.paper),
    "text on panel": (LIGHT.text, LIGHT.panel),
    "secondary on paper": (LIGHT.secondary, LIGHT.paper),
    "secondary on panel": (LIGHT.secondary, LIGHT.panel),
    "secondary on desk": (LIGHT.secondary, LIGHT.desk),
    "danger on paper": (LIGHT.danger, LIGHT.paper),
    "accent on paper": (LIGHT.accent, LIGHT.paper),
    "on accent": (LIGHT.on_accent, LIGHT.accent),
    **{f"{kind}": (LIGHT.note(kind).text, LIGHT.note(kind).fill) for kind in NoteKind.__args__},
}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#ffffff", "#FFFFFF") == 1


@pytest.mark.parametrize("name", PAIRS)
def test_texts_of_the_theme_can_be_read(name: str) -> None:
    assert contrast(*PAIRS[name]) >= READABLE


@given(colors())
def test_text_can_be_read_on_every_fill(color: str) -> None:
    fill, text = fill_and_text(color)
    assert contrast(fill, text) >= READABLE


@given(colors())
def test_a_fill_is_only_darkened_when_it_must_be(color: str) -> None:
    fill, text = fill_and_text(color)
    if contrast(color, text) >= READABLE:
        assert rgb(fill) == rgb(color)
    else:
        assert all(new <= old for new, old in zip(rgb(fill), rgb(color), strict=True))
        lighter = mixed(fill, color, 0.5)
        assert contrast(lighter, text) < READABLE + 0.35


@given(colors())
def test_a_line_colour_can_be_read_as_text(color: str) -> None:
    for paper in (LIGHT.paper, LIGHT.panel):
        readable = readable_on(color, paper)
        assert contrast(readable, paper) >= READABLE
        if contrast(color, paper) >= READABLE:
            assert rgb(readable) == rgb(color)


@given(colors(), colors())
def test_mixing_goes_from_one_colour_to_the_other(one: str, other: str) -> None:
    assert mixed(one, other, 0) == one.upper()
    assert mixed(one, other, 1) == other.upper()
    steps = [rgb(mixed(one, other, step / 10)) for step in range(11)]
    for channel in zip(*steps, strict=True):
        assert list(channel) in (sorted(channel), sorted(channel, reverse=True))


def test_neighbouring_stages_differ_and_take_white() -> None:
    fills = [fill_and_text(LIGHT.stage(index)) for index in range(30)]
    assert all(before[0] != after[0] for before, after in pairwise(fills))
    assert {text for _, text in fills} == {"#FFFFFF"}


def test_the_first_personas_can_be_told_apart() -> None:
    assert len({LIGHT.persona(index) for index in range(8)}) == 8


@pytest.mark.parametrize(
    ("emotion", "level"),
    [
        (-2, 0),
        (-1.5, 0),
        (-1.49, 1),
        (-0.5, 1),
        (-0.49, 2),
        (0, 2),
        (0.49, 2),
        (0.5, 3),
        (1.5, 4),
        (2, 4),
        (9, 4),
    ],
)
def test_an_emotion_has_the_colour_of_the_nearest_level(emotion: float, level: int) -> None:
    assert LIGHT.emotion(emotion) == LIGHT.emotions[level]


def test_a_theme_is_loaded_once() -> None:
    assert theme() is theme("light")
    with pytest.raises(FileNotFoundError):
        theme("no such theme")


def people(*own: str | None) -> tuple[Persona, ...]:
    return tuple(Persona(id=f"p{place}", name="P", color=color) for place, color in enumerate(own))


def test_a_persona_without_a_colour_gets_one_that_nobody_has_one_like() -> None:
    first, second, third = LIGHT.personas[:3]
    assert persona_colors(people(None, None, None), LIGHT) == [first, second, third]
    assert persona_colors(people(None, second, None), LIGHT) == [first, second, third]
    # What the third place has is taken already, so the next one is given.
    like = mixed(third, "#000000", 0.05)
    assert persona_colors(people(like, None, None), LIGHT) == [like, second, LIGHT.personas[3]]
    many = persona_colors(people(*[None] * 20), LIGHT)
    assert len(many) == 20


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_personas_of_a_theme_are_not_alike(name: str) -> None:
    for one, other in combinations(theme(name).personas, 2):
        assert not alike(one, other), (one, other)
