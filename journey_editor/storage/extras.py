"""Members of the long lists that this version does not know, found without reading everything carefully.

An object that has more names than were made use of is read a second time, as plain JSON. Almost all objects
of almost all files have none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress
from types import SimpleNamespace
from typing import Any, Final, NamedTuple

import msgspec

from journey_editor.model.records import Experience, Extra, Link, Metric, Note, Touchpoint
from journey_editor.storage import door, raw
from journey_editor.storage.exact import Json, one_line
from journey_editor.storage.members import NAMES
from journey_editor.storage.names import UnusualError, names_in
from journey_editor.storage.reader import MAX_ELEMENTS, Object, joined

_KINDS: Final[dict[str, type]] = {
    "touchpoints": Touchpoint,
    "notes": Note,
    "links": Link,
    "metrics": Metric,
    "experiences": Experience,
}
_READ: Final = ("touchpoints", "notes", "experiences", "links")
"""The order in which the careful way comes to speak of them; metrics are in their touchpoints."""
_INNER: Final = ("metrics", "experiences")
_NOTHING: Final = msgspec.Raw(b"[]")
_DEEPEST: Final = door.MAX_NESTING - 1
"""How deep one of the lists may be, as it is in the map itself."""


@dataclass(slots=True)
class Extras:
    """The unknown members of each object of a kind, in the order of the file, and their paths."""

    own: list[Extra] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


class Found(NamedTuple):
    """A file whose long lists were decoded, what is around them, and the unknown members."""

    root: raw.Raw
    frame: Object
    extras: dict[str, Extras]


def found(data: bytes) -> Found:
    """All of a file that the quick way needs; raises something or other when it is not enough."""
    written = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    search = _Search()
    search.names = len(written.keys() & raw.BY_COLUMNS.keys())
    objects = {name: search.objects(name, written.pop(name, _NOTHING)) for name in raw.BY_COLUMNS}
    members = [b"%s:%s" % (msgspec.json.encode(name), bytes(value)) for name, value in written.items()]
    frame = door.value((b"{" + b",".join(members) + b"}").decode())
    if not isinstance(frame, dict) or search.names + _size(frame) != names_in(data):
        raise UnusualError
    return Found(SimpleNamespace(**objects), frame, search.extras)


def paths(extras: dict[str, Extras]) -> tuple[str, ...]:
    """Where the unknown members are, in the order in which the careful way finds them."""
    return tuple([path for kind in _READ if kind in extras for path in extras[kind].paths])


class _Search:
    """Looks for unknown members; `names` counts those of all the objects that were looked at."""

    def __init__(self) -> None:
        self.names = 0
        self.extras = {kind: Extras() for kind in _KINDS}

    def objects(self, name: str, written: msgspec.Raw) -> list[raw.Raw]:
        """The objects of one of the long lists."""
        objects = raw.list_decoder(name, lenient=True).decode(written)
        texts = list(map(bytes, msgspec.json.decode(written, type=list[msgspec.Raw])))
        counted = list(map(names_in, texts))
        known = map(names_in, msgspec.json.Encoder().encode_lines(objects).splitlines())
        self.names += sum(counted)
        more = [own < names for own, names in zip(known, counted, strict=True)]
        plain = iter(_plain(list(compress(texts, more)), sum(compress(counted, more))))
        for number, has_more in enumerate(more):
            if has_more:
                self._look_into(name, f"{name}[{number}]", next(plain))
            else:
                self._has_none(name, objects[number])
        return objects

    def _has_none(self, name: str, one: raw.Raw) -> None:
        self.extras[name].own.append(())
        for inner in _INNER if name == "touchpoints" else ():
            self.extras[inner].own += [()] * len(getattr(one, inner))

    def _look_into(self, name: str, path: str, one: Object) -> None:
        """Note the unknown members of an object, those of the objects in it first."""
        for inner in _INNER if name == "touchpoints" else ():
            listed: Any = one.get(inner, ())
            for number, own in enumerate(listed):
                self._note(inner, f"{path}.{inner}[{number}]", own, inner if inner == "experiences" else name)
        self._note(name, path, one, name)

    def _note(self, kind: str, path: str, one: Object, told_with: str) -> None:
        unknown = [name for name in one if name not in NAMES[_KINDS[kind]]]
        if len(unknown) > MAX_ELEMENTS:
            raise UnusualError
        self.extras[kind].own.append(tuple([(name, one_line(one[name])) for name in unknown]))
        self.extras[told_with].paths += [joined(path, name) for name in unknown]


def _plain(texts: list[bytes], names: int) -> list[Object]:
    """Objects as plain JSON, when nothing stands twice in them and they are not too deep."""
    value = door.value((b"[" + b",".join(texts) + b"]").decode())
    if _size(value) != names or door.is_deep(value, _DEEPEST):
        raise UnusualError
    return value  # type: ignore[return-value]


def _size(value: Json) -> int:
    """How many members a value has, those of all the objects in it included."""
    if isinstance(value, dict):
        return len(value) + sum(map(_size, value.values()))
    return sum(map(_size, value)) if isinstance(value, list) else 0
