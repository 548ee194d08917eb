"""Ids in a damaged file: what has none, or that of something else, gets one of its own."""

from __future__ import annotations

from typing import Final

from journey_editor.model import ids, rules
from journey_editor.model.records import Link
from journey_editor.storage.exact import Json
from journey_editor.storage.members import CALLED, NODES
from journey_editor.storage.reader import Object, missing, not_an_id
from journey_editor.storage.salvage_report import NOW, REPLACED, Place, Report, path_of
from journey_editor.translation import tr

Items = list[tuple[Place, Object]]
_NAMED_BY: Final = ("title", "name", "text")


class Ids:
    """The ids of one file: those that are given, and what the illegal ones have become."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._places: dict[str, Place] = {}
        self._reserved: set[str] = set()
        self._renamed: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self.of: dict[Place, str] = {}
        """The id of each object that has one, by its path."""

    def give(self, lists: dict[str, Items]) -> None:
        """Give every object an id that no other has; links without one go without."""
        for items in lists.values():
            self._reserved |= {legal for _, item in items if (legal := _legal(item.get("id")))}
        for name, items in lists.items():
            for at, item in items:
                if name == "links" and "id" not in item:
                    continue
                self.of[at] = self._given(NODES.get(name, Link), item, at)
                self._places[self.of[at]] = at

    def meant(self, written: Json) -> str:
        """The id that a reference means, as far as it can be understood."""
        if isinstance(written, str) and written in self._renamed:
            return self._renamed[written]
        return _legal(written)

    def free(self, base: str) -> str:
        """A new id that nothing has."""
        number = self._numbers.get(base, 0) + 1
        while (found := base if number == 1 else f"{base}-{number}") in self._reserved:
            number += 1
        self._numbers[base] = number
        self._reserved.add(found)
        return found

    def _given(self, record_type: type, item: Object, at: Place) -> str:
        written = item.get("id")
        legal = _legal(written)
        if legal and legal not in self._places:
            if written != legal:
                self._tell(at, not_an_id(written), legal, written, is_whole=True)
            return legal
        name = next((item[key] for key in _NAMED_BY if isinstance(item.get(key), str)), "")
        basis = legal or (written if isinstance(written, str) and written else name)
        new = self.free(ids.readable_id(str(basis)[:200], (), CALLED[record_type]))
        if legal:
            twice = tr(
                "the id “{id}” is that of {place} already", id=legal, place=path_of(self._places[legal])
            )
            self._tell(at, twice, new, written, is_whole=False)
        elif "id" not in item:
            self._tell(at, missing(record_type), new, None, is_whole=True)
        else:
            self._tell(at, not_an_id(written), new, written, is_whole=written in ("", None))
            if isinstance(written, str):
                self._renamed.setdefault(written, new)
        return new

    def _tell(self, at: Place, what: str, new: str, written: Json, *, is_whole: bool) -> None:
        self._report.target = new
        if is_whole:
            self._report.tell((*at, "id"), what, tr(NOW, value=rules.shown(new)))
        else:
            self._report.set_aside((*at, "id"), what, written, tr(REPLACED, value=rules.shown(new)))


def _legal(written: Json) -> str:
    """The id that was written, also as a number; empty when it is none."""
    text = str(written) if isinstance(written, int) and not isinstance(written, bool) else written
    return text if isinstance(text, str) and ids.is_legal(text) else ""
