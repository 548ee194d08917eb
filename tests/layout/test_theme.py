"""The themes: every colour can be told from what it stands on, in each of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import fields
from typing import Final

import pytest

from journey_editor.layout.colors import READABLE, contrast, fill_and_text, readable_on
from journey_editor.layout.theme import ScreenTheme, Theme, theme
from journey_editor.paths import resource
from journey_editor.ui.style import colors

SHAPE: Final = 3.0
THEMES: Final = ("light", "dark")
PAIRS: Final = tomllib.loads(resource("themes", "pairs.toml").read_text(encoding="utf-8"))
TOKENS: Final = {field.name for field in fields(Theme)}
ALWAYS: Final = {"notes", "personas", "on_stage"}
"""Tokens that are looked at below by what is made of them, and not as they are."""


def grounds(look: Theme, name: str) -> list[str]:
    """The colours of a token, of a mix of the style sheet, or of the papers of all kinds of notes."""
    if name == "notes":
        return [note.fill for note in look.notes]
    found = getattr(look, name, None) or colors(look)[name]
    return [found] if isinstance(found, str) else list(found)


def pairs(look: Theme, kind: str) -> Iterator[tuple[str, str, float]]:
    for ink, places in PAIRS[kind].items():
        for place in places:
            for one in grounds(look, ink):
                for other in grounds(look, place):
                    yield ink, place, contrast(one, other)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("kind", "least"), [("text", READABLE), ("shapes", SHAPE)])
def test_what_meets_can_be_told_apart(name: str, kind: str, least: float) -> None:
    poor = [(ink, place, round(ratio, 2)) for ink, place, ratio in pairs(theme(name), kind) if ratio < least]
    assert poor == []


def test_no_token_is_forgotten() -> None:
    named = {"notes", *PAIRS["decoration"]["tokens"]}
    for kind in ("text", "shapes"):
        named.update(PAIRS[kind], *PAIRS[kind].values())
    assert (TOKENS | set(colors(theme()))) - named - ALWAYS == set()


@pytest.mark.parametrize("name", THEMES)
def test_notes_can_be_read(name: str) -> None:
    assert [note for note in theme(name).notes if contrast(note.text, note.fill) < READABLE] == []


@pytest.mark.parametrize("name", THEMES)
def test_words_on_stages_and_initials_of_personas_can_be_read(name: str) -> None:
    look = theme(name)
    for color in (*look.stages, *look.personas):
        fill, ink = fill_and_text(color)
        assert contrast(fill, ink) >= READABLE
        assert ink == look.on_stage


@pytest.mark.parametrize("name", THEMES)
def test_curves_of_all_personas_stand_out(name: str) -> None:
    look = theme(name)
    for color in look.personas:
        line = readable_on(color, look.paper)
        assert min(contrast(line, look.paper), contrast(line, look.panel)) >= SHAPE


def test_neighbouring_emotions_differ() -> None:
    for name in THEMES:
        assert len(set(theme(name).emotions)) == len(theme(name).emotions)


def test_stages_and_personas_have_one_colour_in_light_and_dark() -> None:
    # Pictures of personas and the colours that people choose from are made of these once.
    light, dark = theme("light"), theme("dark")
    assert (light.stages, light.personas) == (dark.stages, dark.personas)


def test_the_theme_of_the_screen_changes_and_its_value_does_not() -> None:
    screen = ScreenTheme(theme("light"))
    before = screen.now
    screen.become(theme("dark"))
    assert (screen.paper, screen.note("quote")) == (theme("dark").paper, theme("dark").note("quote"))
    assert (before, screen.now) == (theme("light"), theme("dark"))
    assert isinstance(screen, Theme)
    with pytest.raises(AttributeError):
        _ = screen.no_such_token  # type: ignore[attr-defined]
