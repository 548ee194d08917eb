"""Very long notes and thoughts on a map whose appendix has them in full: only how they begin."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from journey_editor.layout.words import words
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Node, Note

LONGEST: Final = 800
"""Characters; a longer text would make a map so high that nothing on it can be read."""
_BEGINNING: Final = 500
_WORD: Final = 40
_JOINERS: Final = "\u200c\u200d"
_FLAGS: Final = "".join(map(chr, range(0x1F1E6, 0x1F200)))
"""Letters of which two make a flag."""


def with_beginnings(journey: JourneyMap) -> JourneyMap:
    """The map with the beginnings of what is too long for it, and where all of it is said."""
    if not has_long(journey):
        return journey
    where = f" … → {words(journey.info.language)['appendix']}"

    def begun(text: str) -> str:
        return beginning(text) + where if len(text) > LONGEST else text

    notes = [replace(one, text=begun(one.text)) if _is_long(one) else one for one in journey.notes]
    lived = {
        at: tuple([replace(one, thought=begun(one.thought)) for one in ones])
        if any(len(one.thought) > LONGEST for one in ones)
        else ones
        for at, ones in journey.experiences().items()
    }
    nodes: list[Node] = [*journey.stages, *journey.personas, *journey.touchpoints, *notes]
    return JourneyMap.whole(journey.info, nodes, lived, journey.links)


def has_long(journey: JourneyMap) -> bool:
    """Whether a text of a map is too long for it."""
    return next(_long(journey), None) is not None


def long_notes(journey: JourneyMap) -> Iterator[Note]:
    """The notes of a map that are too long for it."""
    return filter(_is_long, journey.notes)


def _long(journey: JourneyMap) -> Iterator[str]:
    yield from (note.text for note in long_notes(journey))
    for ones in journey.experiences().values():
        yield from (one.thought for one in ones if len(one.thought) > LONGEST)


def _is_long(note: Note) -> bool:
    return note.at is not None and len(note.text) > LONGEST


def beginning(text: str) -> str:
    """The first sentences or words of a text; never a part of a sign that several characters make."""
    space = max(
        text.rfind(" ", _BEGINNING - _WORD, _BEGINNING), text.rfind("\n", _BEGINNING - _WORD, _BEGINNING)
    )
    if space > 0:
        return text[:space].rstrip()
    end = _BEGINNING
    while end > _BEGINNING - _WORD and (_goes_on(text[end]) or text[end - 1] in _JOINERS):
        end -= 1
    letters = len(text[:end]) - len(text[:end].rstrip(_FLAGS))
    return text[: end - letters % 2]


def _goes_on(character: str) -> bool:
    """Whether a character is a part of the sign before it."""
    return character in _JOINERS or unicodedata.category(character) in ("Mn", "Mc", "Me", "Sk", "Cf")
