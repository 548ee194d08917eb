"""Where a line may end inside of a word: after hyphens, between ideographs, between words of Thai."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from budoux import Parser

_AFTER: Final = re.compile("[-/\u2010\u2013\u2014\\\\|]")
"""Characters after which a line may end, though no blank follows."""
_WIDE: Final = "[\u2e80-\u2fdf\u3000-\u30ff\u3100-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]"
"""Chinese, Japanese and Korean signs, which stand alone; surrogates of them are beyond U+20000."""
_NOT_FIRST: Final = frozenset(
    "、。，．・：；？！‐ー―～…‥゛゜ヽヾゝゞ々〻）〕］｝〉》」』】〙〗〟’”｠»"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "!%),.:;?]}¢°′″‰℃％，．"
)
"""What no line begins with (JIS X 4051, and GB/T 15834)."""
_NOT_LAST: Final = frozenset("（〔［｛〈《「『【〘〖〝‘“｟«([{£¥$￥＄")
"""What no line ends with."""
_THAI: Final = re.compile("[\u0e01-\u0e5b]{4,}")
_NEAR: Final = "-/\u2010\u2013\u2014\\|\u200b"
"""What a line may end after, in texts of every script."""
_NEAR_OR_FAR: Final = re.compile(
    "[^ \\]-{}-\u0e000-\\[\x00-,.\u2000-\u200a\u200c-\u200f\u2011\u2012\u2015-\u2e7f]"
)
"""The same, and where Thai and wide signs are among the characters, and many others.

Said by what is not there, which Python compiles in a seventh of the time, with the most frequent ones first.
"""


@cache
def _special() -> re.Pattern[str]:
    # Made when far characters are met, as it takes long and most maps have none.
    return re.compile(f"{_AFTER.pattern}|{_WIDE}|[\u0e01-\u0e5b\U00020000-\U0003ffff\u200b]")


@cache
def _wide() -> re.Pattern[str]:
    return re.compile(_WIDE)


def has_breaks(text: str) -> bool:
    """Whether a line may end in the text at other places than blanks."""
    if text.isascii():
        return "-" in text or "/" in text or "|" in text or "\\" in text
    found = _NEAR_OR_FAR.search(text)
    if found is None:
        return False
    return found.group() in _NEAR or _special().search(text, found.start()) is not None


def unbroken(word: str) -> list[str]:
    """The word in the parts between which a line may end (a small part of UAX 14)."""
    if not has_breaks(word):
        return [word]
    ends = {0, len(word)}
    ends.update(place for place, pair in enumerate(pairwise(word), start=1) if _may_part(*pair, place == 1))
    for found in _THAI.finditer(word):
        place = found.start()
        for part in _thai().parse(found.group()):
            ends.add(place)
            place += len(part)
        ends.add(place)
    ordered = sorted(ends)
    return [word[start:end] for start, end in pairwise(ordered)]


def _may_part(before: str, after: str, is_first: bool) -> bool:
    if before == "\u200b":
        return True
    if _AFTER.match(before):
        # A sign in front of a word belongs to it: "-5", "/home".
        return not is_first and after not in _NOT_FIRST
    return (
        (_is_wide(before) or _is_wide(after))
        and after not in _NOT_FIRST
        and before not in _NOT_LAST
        and not _extends(after)
    )


def _is_wide(character: str) -> bool:
    return _wide().match(character) is not None or "\U00020000" <= character <= "\U0003ffff"


def _extends(character: str) -> bool:
    from journey_editor.layout.shaping.scripts import clusters

    return len(clusters(f"a{character}")) == 1


@cache
def _thai() -> Parser:
    """The word boundaries of Thai, which are not written, as BudouX has learnt them."""
    import budoux

    return budoux.load_default_thai_parser()
