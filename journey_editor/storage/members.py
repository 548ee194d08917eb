"""The one table of what an object of the file has, in the order it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from msgspec import NODEFAULT

from journey_editor.model import rules
from journey_editor.model.records import (
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Node,
    Note,
    Persona,
    Review,
    Stage,
    Touchpoint,
    View,
)

FORMAT: Final = "journey-map"
VERSION: Final = 1
SET_ASIDE: Final = "set_aside"
"""The member of the map in which the repair of a damaged file keeps what the map could not take.

A list of objects: `path` is where it was in the damaged file, `of` the id of the thing that it belonged to
(absent for the map itself), `why` what was wrong with it, and `value` is what was written there, as it was.
To this and other programs it is one more member that is kept; whoever has dealt with it deletes it.
"""

CALLED: Final[dict[type, str]] = {
    MapInfo: "map",
    Review: "review",
    Lane: "lane",
    View: "view",
    Persona: "persona",
    Stage: "stage",
    Touchpoint: "touchpoint",
    Experience: "experience",
    Metric: "metric",
    Note: "note",
    Link: "link",
}
"""What a person calls a record of each type."""

LISTS: Final = ("personas", "stages", "touchpoints", "notes", "links")
"""The lists of the map that become nodes and links, in the order they are written."""

LONG: Final = ("touchpoints", "notes", "links")
"""Those of them that may be long."""

NODES: Final[dict[str, type[Node]]] = {
    "stages": Stage,
    "personas": Persona,
    "touchpoints": Touchpoint,
    "notes": Note,
}
"""The lists of nodes, each after those that its records refer to."""

_RENAMED: Final[dict[tuple[type, str], str]] = {(Link, "source"): "from", (Link, "target"): "to"}
_IN_MEMORY: Final = frozenset(("order", "extra"))


class Member(NamedTuple):
    """One member of an object: its name in the file, the record's field, and when it may be left out."""

    name: str
    field: str
    hint: object
    required: bool
    default: object


def _members(record_type: Any) -> Iterator[Member]:
    hints = rules.hints(record_type)
    fields, defaults = record_type.__struct_fields__, record_type.__struct_defaults__
    required = len(fields) - len(defaults)
    for field, given in zip(fields, (*[NODEFAULT] * required, *defaults), strict=True):
        if field in _IN_MEMORY:
            continue
        name = _RENAMED.get((record_type, field), field)
        is_required = given is NODEFAULT and (record_type, name) != (Link, "id")
        is_required = is_required or (record_type, name) == (MapInfo, "title")
        yield Member(name, field, hints[field], is_required, None if given is NODEFAULT else given)


def _names(record_type: type) -> Iterator[str]:
    yield from (member.name for member in MEMBERS[record_type])
    if record_type is Touchpoint:
        yield "experiences"
    if record_type is MapInfo:
        yield from ("format", "version", *LISTS)


MEMBERS: Final = {record_type: tuple(_members(record_type)) for record_type in CALLED}
"""The members of each record's object in the order they are written.

Experiences are members of their touchpoint in the file, but edges in memory, so they are not among
these; nor are the lists of `LISTS`.
"""

NAMES: Final = {record_type: frozenset(_names(record_type)) for record_type in CALLED}
"""All names that the object of a record may have, those that `MEMBERS` leaves out included."""
