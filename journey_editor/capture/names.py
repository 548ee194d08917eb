"""Finding things by the names people type: exactly, or without regard to case and blanks."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=32_768)
def folded(text: str) -> str:
    """What two names have in common that differ only in case, blanks or ways to write an accent."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(plain.casefold().split())


class Names:
    """Ids by name; several ids of one name stay in the order in which they came."""

    def __init__(self, names: list[str], ids: list[str]) -> None:
        self._names = names
        self._ids = ids
        self._exact: _Table | None = None
        self._folded: _Table | None = None

    def add(self, name: str, id_: str) -> None:
        """Make an id known under a name."""
        self._names.append(name)
        self._ids.append(id_)
        if self._exact is not None:
            self._exact.add(name, id_)
        if self._folded is not None:
            self._folded.add(folded(name), id_)

    def exactly(self, name: str) -> list[str]:
        """The ids of just this name."""
        if self._exact is None:
            self._exact = _Table(self._names, self._ids)
        return self._exact.get(name)

    def alike(self, name: str) -> list[str]:
        """The ids of this name without regard to case and blanks."""
        if self._folded is None:
            self._folded = _Table([folded(it) for it in self._names], self._ids)
        return self._folded.get(folded(name))

    def find(self, name: str, *, exact: bool) -> list[str]:
        """The ids of just this name, else, unless it has to be exact, of names like it."""
        return self.exactly(name) or ([] if exact else self.alike(name))


class _Table:
    """Ids by key. Only a key that comes again has a list: thousands of lists wake the collector."""

    def __init__(self, keys: list[str], ids: list[str]) -> None:
        self._more: dict[str, list[str]] = {}
        self._first = dict(zip(keys, ids, strict=True))
        if len(self._first) < len(ids):
            self._first = {}
            for key, id_ in zip(keys, ids, strict=True):
                self.add(key, id_)

    def add(self, key: str, id_: str) -> None:
        if key in self._first:
            self._more.setdefault(key, []).append(id_)
        else:
            self._first[key] = id_

    def get(self, key: str) -> list[str]:
        first = self._first.get(key)
        return [] if first is None else [first, *self._more.get(key, ())]
