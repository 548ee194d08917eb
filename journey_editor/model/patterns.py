"""Words to look for in texts: what counts as the same letter, and where the words stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

_ACCENTS_ABOVE_AND_BELOW: Final = 200
"""Combining classes from here on are marks above and below letters, such as accents."""
_POINTS: Final = range(10, 37)
"""The combining classes of Hebrew points and Arabic vowel signs."""


class _Folding(dict[int, str]):
    """For `str.translate`: what a letter is compared as; worked out when it first occurs."""

    def __init__(self, *, case: bool, accents: bool) -> None:
        super().__init__()
        self._case = case
        self._accents = accents

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        # Lower case may come apart in turn, as that of the Turkish İ does.
        text = unicodedata.normalize("NFD", letter if self._case else letter.casefold())
        if not self._accents:
            text = "".join(mark for mark in text if not _is_accent(mark))
        self[code] = found = " " if letter.isspace() else text
        return found


def _is_accent(letter: str) -> bool:
    # Marks that make another letter, such as a Japanese voicing mark or an Indic vowel, are none.
    kind = unicodedata.combining(letter)
    return kind >= _ACCENTS_ABOVE_AND_BELOW or kind in _POINTS


@cache
def _folding(case: bool, accents: bool) -> _Folding:
    return _Folding(case=case, accents=accents)


class Pattern:
    """Some words to look for.

    Without `match_case`, capital and small letters are the same, and so are ß and ss. Without
    `match_accents`, letters with and without accents are. A letter and its accent may be one character
    or two; any blank is like any other, a line break included.
    """

    def __init__(
        self, words: str, *, match_case: bool = False, whole_words: bool = False, match_accents: bool = False
    ) -> None:
        self.key = match_case, match_accents
        """Patterns of one key fold texts alike."""
        self._table = _folding(*self.key)
        self._whole = whole_words
        self.needle = self.folded(words)

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.needle)

    def folded(self, text: str) -> str:
        """The text as it is compared; the needle is in it wherever the words may stand."""
        return text.translate(self._table)

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where the words stand: the first character and the one behind the last; never overlapping.

        A span holds whole letters with their accents, never half an ß.
        """
        folded, needle = self.folded(text), self.needle
        at = folded.find(needle) if needle else -1
        if at < 0:
            return
        places = [place for place, letter in enumerate(text) for _ in self._table[ord(letter)]]
        places.append(len(text))
        while at >= 0:
            end = at + len(needle)
            start, behind = places[at], places[end]
            if self._is_cut(folded, places, at, end) or (self._whole and _goes_on(text, start, behind)):
                at = folded.find(needle, at + 1)
            else:
                yield start, behind
                at = folded.find(needle, end)

    @staticmethod
    def _is_cut(folded: str, places: list[int], at: int, end: int) -> bool:
        """Whether the words would begin or end within a letter."""
        if at and places[at - 1] == places[at]:
            return True
        if end == len(folded):
            return False
        return places[end] == places[end - 1] or unicodedata.combining(folded[end]) != 0


def _goes_on(text: str, start: int, behind: int) -> bool:
    """Whether a word goes on before or behind a part of the text."""
    before = start > 0 and _in_word(text[start - 1]) and _in_word(text[start])
    after = behind < len(text) and _in_word(text[behind - 1]) and _in_word(text[behind])
    return before or after


def _in_word(letter: str) -> bool:
    return letter == "_" or letter.isalnum() or unicodedata.combining(letter) != 0
