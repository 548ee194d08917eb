"""What a wrong value of a member was probably meant to be: only where that is no guess."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from itertools import chain
from typing import Final, NamedTuple, get_args

from journey_editor.model import rules
from journey_editor.model.records import EMOTION_MAX, EMOTION_MIN
from journey_editor.storage.exact import Json, one_line
from journey_editor.storage.members import Member
from journey_editor.translation import tr

_RANGES: Final[dict[str, tuple[int, int | None]]] = {
    "emotion": (int(EMOTION_MIN), int(EMOTION_MAX)),
    "severity": (1, 3),
    "frequency": (1, 3),
    "impact": (1, 3),
    "effort": (1, 3),
    "every_months": (1, 1200),
    "votes": (0, None),
}
"""Scales on which a number beyond the end was meant to be the end."""
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,15})?\Z")
_SHARE = re.compile(r"\s*([0-9]{1,3}(?:\.[0-9]{1,4})?)\s*%\s*\Z")
_DAY = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?\Z", re.DOTALL)
_COLOR = re.compile(r"#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\Z")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})\Z")
_ROUGHLY = re.compile(r"[^0-9+.,-]{0,4}([+-]?[0-9]{1,15}(?:[.,][0-9]{1,2})?)\s?[^0-9+.,-]{0,12}\Z")
_COLOR_AND_ALPHA = re.compile(r"#[0-9a-f]{8}\Z")
_COLORS: Final = {
    **{"black": "#000000", "white": "#FFFFFF", "grey": "#808080", "gray": "#808080", "red": "#FF0000"},
    **{"green": "#008000", "blue": "#0000FF", "yellow": "#FFFF00", "orange": "#FFA500"},
    **{"purple": "#800080", "pink": "#FFC0CB", "brown": "#A52A2A", "teal": "#008080", "navy": "#000080"},
}
_FLAGS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_LONGEST_GUESSED: Final = 100
_MOST_CHOICES: Final = 2000


class Meant(NamedTuple):
    """What is there instead, and whether nothing of what was written is lost by that."""

    value: Json
    is_whole: bool


def meant(member: Member, written: Json, is_right: Callable[[Json], bool]) -> Meant | None:
    """What a wrong value was meant to be; None when nobody can tell."""
    return next((one for one in _ideas(member, written) if is_right(one.value)), None)


def like(wrong: object, right: Iterable[str]) -> str:
    """The one of the right texts that is most like a wrong one; empty when none is."""
    if not isinstance(wrong, str) or len(wrong) > _LONGEST_GUESSED:
        return ""
    known = list(right)[:_MOST_CHOICES]
    small = {text.lower(): text for text in reversed(known)}
    found = get_close_matches(wrong.lower(), small, 1, 0.6)
    return small[found[0]] if found else ""


def guess(member: Member, written: Json) -> str:
    """What was perhaps meant, when that is too much of a guess to take."""
    if member.name == "share" and isinstance(written, int | float) and 2 <= written <= 100:
        return f"{written / 100:g}"
    if isinstance(written, str) and member.hint in (int, int | None, int | float | None):
        return _number_in(written)
    if isinstance(written, str) and member.hint == str | None:
        return next(chain(_days_in(written), _colors_in(written)), "")
    return like(written, choices_of(member))


def _number_in(written: str) -> str:
    """The number in a text such as “18 %” or “€ 4,50”; empty when there is none, or are several."""
    found = _ROUGHLY.match(written[:_LONGEST_GUESSED].strip())
    return found[1].replace(",", ".") if found is not None else ""


def _days_in(written: str) -> Iterator[str]:
    """The day in a date as most of Europe writes it; with strokes it may as well be an American one."""
    found = _DAY_FIRST.match(written.strip())
    if found is not None:
        yield from _dates("-".join(reversed(found.groups())))


def _colors_in(written: str) -> Iterator[str]:
    plain = written.strip().lower()
    if plain in _COLORS:
        yield _COLORS[plain]
    elif _COLOR_AND_ALPHA.match(plain):
        yield plain[:7]


def choices_of(member: Member) -> tuple[str, ...]:
    """The words that a member can have, when they are few."""
    hints = (member.hint, *get_args(member.hint))
    return next((found for hint in hints if (found := _words_of(hint))), ())


def _words_of(hint: object) -> tuple[str, ...]:
    found = get_args(hint)
    return found if found and all(isinstance(one, str) for one in found) else ()


def _ideas(member: Member, written: Json) -> Iterator[Meant]:
    if isinstance(written, str) and written != written.strip() and len(written) <= _LONGEST_GUESSED:
        yield Meant(written.strip(), True)
    if member.hint is str:
        yield from _texts(written)
    elif member.hint == tuple[str, ...]:
        yield from _lists(written)
    elif member.hint is bool:
        yield from _flags(written)
    elif choices_of(member):
        yield from _choices(choices_of(member), written)
    elif member.hint in (int, int | None, int | float | None):
        yield from _numbers(member.name, written)
    elif isinstance(written, str):
        yield from (Meant(text, True) for text in (*_colors(written), *_dates(written)))


def _texts(written: Json) -> Iterator[Meant]:
    if isinstance(written, int | float):
        yield Meant(one_line(written), True)


def _lists(written: Json) -> Iterator[Meant]:
    if isinstance(written, str | int | float):
        yield Meant([written if isinstance(written, str) else one_line(written)], True)
    if isinstance(written, list):
        numbers = [one_line(it) if isinstance(it, int | float) else it for it in written]
        texts: list[Json] = [it for it in numbers if isinstance(it, str)]
        yield Meant(texts, len(texts) == len(written))


def _flags(written: Json) -> Iterator[Meant]:
    if isinstance(written, str | int | float):
        known = str(written).strip().lower()
        if known in _FLAGS:
            yield Meant(_FLAGS[known], True)


def _choices(choices: tuple[str, ...], written: Json) -> Iterator[Meant]:
    if isinstance(written, str) and len(written) <= _LONGEST_GUESSED:
        plain = _plain(written)
        yield from (Meant(choice, True) for choice in choices if _plain(choice) == plain)


def _plain(word: str) -> str:
    return re.sub(r"[\s_-]+", " ", word.strip().lower())


def _numbers(name: str, written: Json) -> Iterator[Meant]:
    number = written
    if name == "share" and isinstance(written, str) and (share := _SHARE.match(written)) is not None:
        yield Meant(round(float(share[1]) / 100, 6), True)
    if isinstance(written, str) and _NUMBER.match(written.strip()):
        number = float(written) if "." in written else int(written)
        yield Meant(number, True)
    if not rules.is_number(number) or not isinstance(number, int | float) or name not in _RANGES:
        return
    low, high = _RANGES[name]
    if number < low:
        yield Meant(low, False)
    elif high is not None and number > high:
        yield Meant(high, False)


def _colors(written: str) -> Iterator[str]:
    found = _COLOR.match(written.strip())
    if found is not None:
        digits = found[1]
        yield "#" + ("".join(2 * digit for digit in digits) if len(digits) == 3 else digits)


def _dates(written: str) -> Iterator[str]:
    found = _DAY.match(written.strip())
    if found is not None:
        try:
            yield datetime.date(*map(int, found.groups())).isoformat()
        except ValueError:
            return


def did_you_mean(problem: str, guessed: str) -> str:
    """What is wrong, with what was perhaps meant."""
    return tr("{problem}, did you mean “{guess}”?", problem=problem, guess=guessed) if guessed else problem
