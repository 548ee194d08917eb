"""Members of the long lists that this version does not know, found without reading everything carefully.

An object that has more names than were made use of is read a second time, as plain JSON. Almost all objects
of almost all files have none.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress, count, repeat
from typing import Any, Final, NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from journey_editor.model.records import Experience, Extra, Link, Metric, Note, Touchpoint
from journey_editor.storage import door, raw
from journey_editor.storage.exact import one_line
from journey_editor.storage.members import NAMES
from journey_editor.storage.names import UnusualError, names_in
from journey_editor.storage.reader import MAX_ELEMENTS, Object, joined

_R = TypeVar("_R", Metric, Experience)
_KINDS: Final[dict[str, type]] = {
    "touchpoints": Touchpoint,
    "notes": Note,
    "links": Link,
    "metrics": Metric,
    "experiences": Experience,
}
_READ: Final = ("touchpoints", "notes", "experiences", "links")
"""The order in which the careful way comes to speak of them; metrics are in their touchpoints."""
_NOTHING: Final = msgspec.Raw(b"[]")


class Found(NamedTuple):
    """The long lists of a file with their unknown members and the paths of these, and what is around them."""

    lists: raw.Lists
    frame: Object
    paths: tuple[str, ...]


def found(data: bytes, names: int) -> Found:
    """All of a file with so many names; raises something or other when the quick way is not enough."""
    written = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    search = _Search()
    search.names = len(written.keys() & raw.BY_COLUMNS.keys())
    lists = search.lists({name: written.pop(name, _NOTHING) for name in raw.BY_COLUMNS})
    members = [b"%s:%s" % (msgspec.json.encode(name), bytes(value)) for name, value in written.items()]
    around = b"{" + b",".join(members) + b"}"
    if search.names + names_in(around) != names:
        raise UnusualError  # a list of the map, or another member, stands twice
    frame: Any = door.value(around.decode())
    return Found(lists, frame, tuple([path for kind in _READ for path in search.paths[kind]]))


class _Search:
    """Looks for unknown members; `names` counts those of all the objects that were looked at."""

    def __init__(self) -> None:
        self.names = 0
        self.paths: dict[str, list[str]] = {kind: [] for kind in _READ}

    def lists(self, written: dict[str, msgspec.Raw]) -> raw.Lists:
        """The long lists, with the unknown members of their objects."""
        lists = {name: raw.listed(name, one) for name, one in written.items()}
        lived = raw.lived_in(written["touchpoints"])
        inner = map(raw.names_of, [[one] for one in lived])
        for number, one in self._with_more("touchpoints", written, lists["touchpoints"], inner):
            path = f"touchpoints[{number}]"
            card = lists["touchpoints"][number]
            metrics = self._all("metrics", f"{path}.metrics", card.metrics, one)
            felt = lived[number]
            felt.experiences = self._all("experiences", f"{path}.experiences", felt.experiences, one)
            own = self._unknown("touchpoints", path, one)
            lists["touchpoints"][number] = replace(card, metrics=metrics, extra=own)
        for name in ("notes", "links"):
            for number, one in self._with_more(name, written, lists[name], repeat(0)):
                own = self._unknown(name, f"{name}[{number}]", one)
                lists[name][number] = replace(lists[name][number], extra=own)
        return raw.Lists(lists["touchpoints"], lived, lists["notes"], lists["links"])

    def _with_more(
        self, name: str, written: dict[str, msgspec.Raw], objects: list[Any], inner: Iterable[int]
    ) -> list[tuple[int, Object]]:
        """The objects that have more names than were made use of, as plain JSON, with their numbers."""
        texts = list(map(bytes, msgspec.json.decode(written[name], type=list[msgspec.Raw])))
        counted = list(map(names_in, texts))
        used = map(names_in, msgspec.json.Encoder().encode_lines(objects).splitlines())
        self.names += sum(counted)
        more = [own + deeper < names for own, deeper, names in zip(used, inner, counted, strict=False)]
        plain = _plain(list(compress(texts, more))) if any(more) else []
        return list(zip(compress(count(), more), plain, strict=True))

    def _all(self, kind: str, path: str, records: tuple[_R, ...], owner: Object) -> tuple[_R, ...]:
        """Records of a list with the unknown members that their objects have in their owner."""
        objects: Any = owner.get(kind, ())
        return tuple(
            [
                replace(record, extra=self._unknown(kind, f"{path}[{number}]", one))
                for number, (record, one) in enumerate(zip(records, objects, strict=True))
            ]
        )

    def _unknown(self, kind: str, path: str, one: Object) -> Extra:
        unknown = [name for name in one if name not in NAMES[_KINDS[kind]]]
        if len(unknown) > MAX_ELEMENTS:
            raise UnusualError
        if unknown:
            told = self.paths["touchpoints" if kind == "metrics" else kind]
            told += [joined(path, name) for name in unknown]
        return tuple([(name, one_line(one[name])) for name in unknown])


def _plain(texts: list[bytes]) -> list[Object]:
    """Objects of a list as plain JSON; raises `FileError` when something stands twice or is too deep."""
    # As deep as in the file: in a list of the map.
    value: Any = door.value((b"[[" + b",".join(texts) + b"]]").decode())
    return value[0]  # type: ignore[no-any-return]
