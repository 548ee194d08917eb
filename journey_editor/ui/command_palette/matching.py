"""Finding names by some of their letters; the best match first."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_WORD_BEGINS, _FOLLOWS, _EXACT, _BEGINS = 8, 5, 40, 20
_WORD_INSIDE: Final = 12
_OTHER_WORDS: Final = 4
"""What makes a match better, in points."""
_NO_WORD: Final = re.compile(r"[\W_]+")


class _Fold(dict[int, str]):
    """What each character is compared as: one character for one, found when it is first met."""

    def __missing__(self, number: int) -> str:
        char = chr(number)
        # One character each, so that the places of a match are those in the text as it is shown.
        bases = [part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part)]
        base = bases[0] if bases else char
        lower = base.lower()
        self[number] = found = lower if len(lower) == 1 else base
        return found


_FOLD: Final = _Fold()


def folded(text: str) -> str:
    """A text as it is compared: without case and accents, and of the same length."""
    return text.lower() if text.isascii() else text.translate(_FOLD)


def words(query: str) -> tuple[str, ...]:
    """The words of what was typed."""
    return tuple(folded(query).split())


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name fits (more is better), and the places of its letters that were typed."""

    score: int
    places: frozenset[int]


def match(typed: tuple[str, ...], name: str, others: str = "") -> Match | None:
    """How the typed words fit a folded name; None when one of them fits nowhere.

    A word may be scattered over the name (`tmpl` finds "template"), or begin one of the `others`: folded
    words by which the thing is known besides.
    """
    score, places = 0, set[int]()
    for word in typed:
        found = _in_name(word, name)
        if found is not None:
            score += found.score
            places |= found.places
        else:
            known = _among_others(word, others)
            if known is None:
                return None
            score += known
    if typed and name.startswith(typed[0]):
        score += _BEGINS
    if " ".join(typed) == name:
        score += _EXACT
    return Match(score - len(name) // 4, frozenset(places))


def _in_name(word: str, name: str) -> Match | None:
    at = _whole(word, name)
    if at is not None:
        begins = at == 0 or not name[at - 1].isalnum()
        score = _WORD_INSIDE + _FOLLOWS * len(word) + (_WORD_BEGINS if begins else 0)
        return Match(score, frozenset(range(at, at + len(word))))
    return _scattered(word, name)


def _whole(word: str, name: str) -> int | None:
    """Where a word stands in a name, at best at the beginning of a word of it."""
    first = at = name.find(word)
    while at > 0 and name[at - 1].isalnum():
        at = name.find(word, at + 1)
    found = at if at >= 0 else first
    return found if found >= 0 else None


def _scattered(word: str, name: str) -> Match | None:
    """The letters of a word one after the other in a name, begun at the beginning of one of its words.

    At least every second letter is the first of a word or follows the one before: others are no match
    that a person would recognise.
    """
    best: Match | None = None
    for start in _beginnings(name):
        found = _from(word, name, start)
        if found is not None and (best is None or found.score > best.score):
            best = found
    return best


def _from(word: str, name: str, start: int) -> Match | None:
    places: list[int] = []
    score = good = 0
    at = start
    for letter in word:
        # The beginning of a later word is better than a letter in the middle of this one.
        found = name.find(letter, at)
        if found < 0:
            return None
        if not places or found != at:
            leap = next((it for it in _beginnings(name) if it >= at and name[it] == letter), found)
            found = leap
        begins = found == 0 or not name[found - 1].isalnum()
        follows = bool(places) and found == places[-1] + 1
        score += (_WORD_BEGINS if begins else 0) + (_FOLLOWS if follows else 0)
        good += begins or follows
        places.append(found)
        at = found + 1
    if places[0] != start or 2 * good < len(word):
        return None
    return Match(score - (places[-1] - places[0]) // 4, frozenset(places))


@lru_cache(4096)
def _beginnings(name: str) -> tuple[int, ...]:
    return tuple(
        at for at, char in enumerate(name) if char.isalnum() and (at == 0 or not name[at - 1].isalnum())
    )


def _among_others(word: str, others: str) -> int | None:
    """The points for one of the other words, more for all of it than for its beginning; None without."""
    word = _NO_WORD.sub("", word)
    if not others or not word:
        return None
    known = _NO_WORD.split(others)
    if word in known:
        return _OTHER_WORDS + _FOLLOWS * len(word)
    return _OTHER_WORDS if any(other.startswith(word) for other in known) else None
