"""Words of the interface in the person's language; the window says where translations come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple, TypeVar

from journey_editor.disguises import undisguised

_Value = TypeVar("_Value")


class Language(NamedTuple):
    """How a language says texts and writes numbers.

    `lookup` gives the translation of an English text, or that text itself. `zero_is_one` tells that
    none of a thing is said like one of it, as in French.
    """

    lookup: Callable[[str], str]
    thousands: str = ","
    point: str = "."
    zero_is_one: bool = False


_ENGLISH: Final = Language(str)
_spoken: Final[list[Language]] = []


def tr(text: str, **values: object) -> str:
    """The text in the language of the interface, with `{name}` replaced by the value of that name.

    `text` is a literal in English, so that Qt Linguist's `lupdate` finds it. Call this when the words
    are shown and not while a module is imported: the language is not known then. Texts among the values
    cannot turn round the sentence that they stand in.
    """
    said = _spoken[-1].lookup(text) if _spoken else text
    if not values:
        return said
    return said.format(
        **{name: undisguised(it) if isinstance(it, str) else it for name, it in values.items()}
    )


def later(text: str) -> str:
    """The text itself: marks a literal in a table of constants that `tr` says where it is shown."""
    return text


def tr_choices(choices: Iterable[tuple[_Value, str]]) -> tuple[tuple[_Value, str], ...]:
    """Values with their texts in the language of the interface, from texts marked by `later`."""
    return tuple((value, tr(text)) for value, text in choices)


def tr_n(count: int, one: str, many: str, **values: object) -> str:
    """What is right for a count: `one` or `many`, both marked by `later`, both with `{n}` for the count."""
    language = _spoken[-1] if _spoken else _ENGLISH
    is_one = count == 1 or (count == 0 and language.zero_is_one)
    return tr(one if is_one else many, n=grouped(count), **values)


def grouped(value: float, digits: int = 0) -> str:
    """A number as the language writes it, with `digits` after the point."""
    language = _spoken[-1] if _spoken else _ENGLISH
    marks = str.maketrans({",": language.thousands, ".": language.point})
    return f"{value:,.{digits}f}".translate(marks)


def inside(text: str) -> str:
    """A text as it stands inside another: begun small in English, as it is where nouns begin with capitals.

    Translations leave room for it behind a colon or in quotation marks.
    """
    return text if _spoken else text[:1].lower() + text[1:]


def install(language: Language | None) -> None:
    """Speak a language from now on; None goes back to English."""
    _spoken[:] = [] if language is None else [language]
