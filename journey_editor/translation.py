"""Words of the interface in the person's language; the window says where translations come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_own: Final[list[Callable[[str], str]]] = []


def tr(text: str, **values: object) -> str:
    """The text in the language of the interface, with `{name}` replaced by the value of that name.

    `text` is a literal in English, so that Qt Linguist's `lupdate` finds it. Call this when the words
    are shown and not while a module is imported: the language is not known then.
    """
    said = _own[-1](text) if _own else text
    return said.format(**values) if values else said


def install(lookup: Callable[[str], str] | None) -> None:
    """Take translations from `lookup` from now on; None goes back to English."""
    _own[:] = [] if lookup is None else [lookup]
