"""Finding things by the names people type: exactly, or without regard to case and blanks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=32_768)
def folded(text: str) -> str:
    """What two names have in common that differ only in case, blanks or ways to write an accent."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(plain.casefold().split())


class Names:
    """Ids by name; several ids of one name stay in the order in which they came."""

    def __init__(self, named: Iterable[tuple[str, str]] = ()) -> None:
        self._exact: dict[str, list[str]] = {}
        self._folded: dict[str, list[str]] = {}
        for name, id_ in named:
            self.add(name, id_)

    def add(self, name: str, id_: str) -> None:
        """Make an id known under a name."""
        self._exact.setdefault(name, []).append(id_)
        self._folded.setdefault(folded(name), []).append(id_)

    def exactly(self, name: str) -> list[str]:
        """The ids of just this name."""
        return self._exact.get(name, [])

    def alike(self, name: str) -> list[str]:
        """The ids of this name without regard to case and blanks."""
        return self._folded.get(folded(name), [])

    def find(self, name: str, *, exact: bool) -> list[str]:
        """The ids of just this name, else, unless it has to be exact, of names like it."""
        return self.exactly(name) or ([] if exact else self.alike(name))
