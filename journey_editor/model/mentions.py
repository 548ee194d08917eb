"""Where names and other words are mentioned in texts, and what stands there instead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from journey_editor.model.rules import MAX_TEXT

_UNSEEN: Final = frozenset(("Mn", "Me", "Cf"))
_BETWEEN: Final = re.compile(r"[\s_/'’·‐-―-]")
_PARTS: Final = re.compile(r"[\s/,;&+]+")
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_STROKES: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Small letters that are no letter with an accent, and what is written for them where they lack."""
_SEVERAL: Final = re.compile("  +")
_EDGES: Final = " \t\n.,;:!?…()[]{}\"'“”„«»‘’"
_SENTENCES: Final = re.compile(r"(?<=[.!?…])\s+|\n+")
_SHORT: Final = 2
_ABBREVIATION: Final = 4
_LEAST_SAID: Final = 12
_LEAST_SENTENCE: Final = 24
_LEAST_JOINED: Final = 5
_SHARED: Final = 4
_BEFORE_NAMES: Final = frozenset(
    (
        *("a", "an", "the", "mr", "mrs", "ms", "miss", "dr", "prof"),
        *("der", "die", "das", "frau", "herr"),
        *("le", "la", "les", "un", "une", "madame", "monsieur", "mme"),
        *("el", "los", "las", "senor", "senora", "sr", "sra"),
        *("van", "von", "vom", "zu", "zum", "de", "den", "del", "della", "da", "dos", "du", "ten"),
        *("new", "old", "young", "first", "my", "our", "neue", "neuer", "alte", "alter", "unser", "unsere"),
    )
)
"""Words that stand before a name, folded; they identify nobody."""


class Word(NamedTuple):
    """A word or several to look for, and what stands for them."""

    text: str
    instead: str


class Mentions:
    """Words that are found in texts as whole words.

    Case, accents, invisible characters and what stands between several words make no difference, and the
    `s` of a genitive or of several may follow; other endings are not known. In scripts that put no blanks
    between words, or join others to them, words are found anywhere. An abbreviation such as IT, and a word
    of two letters, is found only as it is written; a single letter is not looked for.
    """

    def __init__(self, words: Iterable[Word]) -> None:
        self._words: dict[str, str] = {}
        # The short ones with how they are written, as only that is found.
        self._written: dict[str, set[str]] = {}
        for word in words:
            key = _key(word.text)
            if _is_telling(key):
                self._words.setdefault(key, word.instead)
                self._written.setdefault(key, set()).add(word.text.strip(_EDGES))
        self._pattern = re.compile(_any_of(sorted(self._words))) if self._words else None

    def left_out(self, text: str) -> str:
        """The text with something else where the words are mentioned; the same when they are not."""
        if self._pattern is None or not self._pattern.search(_quickly_folded(text)):
            return text
        parts, end = [], 0
        for start, stop, said in self._found(text):
            parts += [text[end:start], said]
            end = stop
        return "".join([*parts, text[end:]])[:MAX_TEXT] if parts else text

    def _found(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where the words are mentioned in a text, and what stands there instead."""
        assert self._pattern is not None, "only asked when there are words"
        folded, at = _folded(text), 0
        found = self._pattern.search(folded.text)
        while found:
            begin, end = found.span()
            start, stop = folded.starts[begin], folded.ends[end - 1]
            key = found.group()
            if (
                _is_whole(folded.text, begin, end)
                and _is_of_whole_characters(folded, begin, end)
                and self._is_written_so(key, text[start:stop])
            ):
                yield start, stop, self._words[key]
                found, at = None, end
            else:
                # A shorter word may begin at the same place.
                found, at = self._pattern.match(folded.text, begin, end - 1), begin + 1
            found = found or self._pattern.search(folded.text, at)

    def _is_written_so(self, key: str, written: str) -> bool:
        known = self._written[key]
        return written in known or not all(map(_is_short, known))


def of_person(name: str, instead: str) -> Iterator[Word]:
    """What to look for when a person has this name: the whole name, its first and its last part."""
    yield from of_somebody(name, instead)
    parts = _parts(name)
    while len(parts) > 1 and _key(parts[0]) in _BEFORE_NAMES:
        parts = parts[1:]
        yield from of_somebody(" ".join(parts), instead)
    if len(parts) > 1:
        yield from _spelled(parts[0], instead)
        yield from _spelled(parts[-1], instead)


def of_somebody(name: str, instead: str) -> Iterator[Word]:
    """What to look for when a person or a team is called so: the name as lists and addresses have it, too."""
    yield from _spelled(name, instead)
    parts = _parts(name)
    if len(parts) > 1:
        yield from _spelled(".".join(parts), instead)
        for spelled in _in_lists(parts[0], " ".join(parts[:-1]), parts[-1]):
            yield Word(spelled, f"{instead}@" if spelled.endswith("@") else instead)


def _in_lists(first: str, before: str, last: str) -> Iterator[str]:
    """A name as lists and addresses have it, from its first part, all before the last one, and that."""
    yield from (f"{last} {before}", f"{last}, {before}", f"{last}.{first}")
    if _is_cased(first[0]) and _is_cased(last[0]):
        yield from (f"{first[0]} {last}", f"{first[0]}. {last}", f"{first[0]}.{last}")
        yield from (f"{first} {last[0]}", f"{first}.{last[0]}")
        yield from (f"{first[0]}{last}@", f"{first}{last[0]}@")


def _parts(name: str) -> list[str]:
    return [bare for part in _PARTS.split(name) if (bare := part.strip(_EDGES))]


def _spelled(name: str, instead: str) -> Iterator[Word]:
    """A name, also without accents as German and Danish write it then, and in one word."""
    yield Word(name, instead)
    folded = unicodedata.normalize("NFC", name).casefold()
    plain = folded.translate(_UMLAUTS)
    if plain != folded:
        yield Word(plain, instead)
    for one in (name, plain):
        joined = _BETWEEN.sub("", one.strip(_EDGES))
        if len(joined) >= _LEAST_JOINED and joined != one:
            yield Word(joined, instead)


def of_long(text: str, instead: str) -> Iterator[Word]:
    """What to look for when somebody said this; nothing when it is short, as everybody says that."""
    if len(text.strip(_EDGES)) >= _LEAST_SAID:
        yield Word(text, instead)


def of_speech(text: str, instead: str) -> Iterator[Word]:
    """What to look for when somebody said this: all of it, and each sentence that is not short."""
    yield from of_long(text, instead)
    sentences = _SENTENCES.split(text.strip())
    if len(sentences) > 1:
        yield from (Word(one, instead) for one in sentences if len(one) >= _LEAST_SENTENCE)


class _Folded(NamedTuple):
    """A text as it is compared, and where each of its characters begins and ends in the text itself."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]


def _folded(text: str) -> _Folded:
    if text.isascii():
        plain = _BETWEEN.sub(" ", text.lower())
        if "  " not in plain:
            return _Folded(plain, range(len(text)), range(1, len(text) + 1))
    letters: list[str] = []
    starts: list[int] = []
    for place, character in enumerate(text):
        for letter in _of_character(character):
            if letter != " " or letters[-1:] != [" "]:
                letters.append(letter)
                starts.append(place)
    # What was dropped belongs to the letter before it.
    following = [*starts[1:], len(text)]
    ends = [max(place + 1, after) for place, after in zip(starts, following, strict=False)]
    return _Folded("".join(letters), starts, ends)


def _quickly_folded(text: str) -> str:
    """The text of `_folded` without its places: most texts have nothing to be found in."""
    if text.isascii():
        plain = text.lower()
    else:
        plain = _seen(unicodedata.normalize("NFKD", _seen(unicodedata.normalize("NFKD", text)).casefold()))
        plain = plain.translate(_STROKES)
    return _SEVERAL.sub(" ", _BETWEEN.sub(" ", plain))


def _seen(text: str) -> str:
    for unseen in {one for one in text if not one.isalnum() and not _is_seen(one)}:
        text = text.replace(unseen, "")
    return text


@lru_cache(4096)
def _of_character(character: str) -> str:
    """A character without regard to case and accents; nothing when it is only a mark."""
    seen = (one for one in unicodedata.normalize("NFKD", character) if _is_seen(one))
    folded = "".join(one for one in unicodedata.normalize("NFKD", "".join(seen).casefold()) if _is_seen(one))
    return _BETWEEN.sub(" ", folded.translate(_STROKES))


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in _UNSEEN


def _key(text: str) -> str:
    """Words as they are looked up."""
    return _folded(text.strip(_EDGES)).text.strip()


def _any_of(keys: Sequence[str], shared: int = 0) -> str:
    """A pattern for any of some sorted keys, the longest that fits; begun alike they are tried together.

    Without that, a thousand quotes would be tried one after the other at every letter of a map.
    """
    if len(keys) == 1 or shared == _SHARED:
        longest = sorted(keys, key=lambda key: -len(key))
        return f"(?:{'|'.join(re.escape(key[shared:]) for key in longest)})"
    ended = "|" if keys[0] == keys[0][:shared] else ""
    longer = [key for key in keys if len(key) > shared]
    groups = groupby(longer, key=lambda key: key[shared])
    parts = [f"{re.escape(letter)}{_any_of([*some], shared + 1)}" for letter, some in groups]
    return f"(?:{'|'.join(parts)}{ended})"


def _is_telling(key: str) -> bool:
    """Whether looking for it does not find all kinds of other things."""
    return any(map(str.isalpha, key)) and (len(key) > 1 or not _is_cased(key))


def _is_short(word: str) -> bool:
    """Whether a word is so short that many others are spelled like it."""
    is_abbreviation = word.isupper() and len(word) <= _ABBREVIATION
    return word.isalpha() and _is_cased(word[0]) and (is_abbreviation or len(word) <= _SHORT)


def _is_whole(folded: str, start: int, end: int) -> bool:
    """Whether no letter of the same word stands beside a part of a folded text."""
    if start and _is_joined(folded[start - 1], folded[start]):
        return False
    last, after = folded[end - 1], folded[end : end + 3]
    if not after or not _is_joined(last, after[0]):
        return True
    ending = "es" if last in "sxz" and after.startswith("es") else "s"
    rest = after.removeprefix(ending)
    return rest != after and _is_cased(last) and not (rest and _is_joined(last, rest[0]))


def _is_of_whole_characters(folded: _Folded, start: int, end: int) -> bool:
    """Whether a part of a folded text is not only a part of a character, as a Korean one has several."""
    starts = folded.starts
    return (not start or starts[start - 1] < starts[start]) and (
        end == len(starts) or starts[end - 1] < starts[end]
    )


def _is_joined(one: str, other: str) -> bool:
    """Whether two characters that touch belong to one word."""
    return (_is_cased(one) and _is_cased(other)) or (one.isdigit() and other.isdigit())


def _is_cased(letter: str) -> bool:
    """Whether a letter is of a script with capitals; those put blanks between words."""
    return letter.lower() != letter.upper()
