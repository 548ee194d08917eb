"""Objects of a file as the decoder gives them: with the right types, and not yet looked at."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import msgspec
from msgspec import UNSET, UnsetType

from journey_editor.model.records import Experience, Link, MapInfo, Metric, Note, Touchpoint
from journey_editor.storage.members import MEMBERS, NAMES
from journey_editor.storage.reader import Object

Raw = Any
"""An object whose members have the right types; those that the file has not have their defaults."""

BY_COLUMNS: Final = {"touchpoints": Touchpoint, "notes": Note, "links": Link}
"""The lists that may be long."""
_FRAME: Final = NAMES[MapInfo] - BY_COLUMNS.keys()


def frame(root: Raw) -> Object:
    """What a map has besides its long lists."""
    named = ((name, getattr(root, name)) for name in _FRAME)
    return {name: value for name, value in named if value is not UNSET}


@cache
def decoder(*, keeps: bool = False) -> msgspec.json.Decoder[Any]:
    """Decodes a map, and refuses wrong types and unknown members.

    What is encoded again has no defaults, unless it `keeps` what the file has: then the members that it
    has not are `UNSET`.
    """
    lists = {name: list[_of(name, keeps=keeps)] for name in BY_COLUMNS}  # type: ignore[misc]
    members: list[tuple[str, Any, Any]] = [(name, Any, UNSET) for name in sorted(_FRAME)]
    members += [
        (name, hint | UnsetType, UNSET) if keeps else (name, hint, []) for name, hint in lists.items()
    ]
    return msgspec.json.Decoder(
        msgspec.defstruct("RawMap", members, forbid_unknown_fields=True, omit_defaults=True)
    )


@cache
def list_decoder(name: str, *, lenient: bool = False) -> msgspec.json.Decoder[list[Any]]:
    """Decodes a list of touchpoints, notes or links; one that is `lenient` passes over unknown members."""
    return msgspec.json.Decoder(list[_of(name, lenient=lenient)])  # type: ignore[misc]


@cache
def _of(name: str, *, keeps: bool = False, lenient: bool = False) -> Any:
    lists = {}
    if name == "touchpoints":
        inner = {"metrics": Metric, "experiences": Experience}
        lists = {own: tuple[_shape(kind, keeps, lenient), ...] for own, kind in inner.items()}  # type: ignore[misc]
    return _shape(BY_COLUMNS[name], keeps, lenient, **lists)


def _shape(record_type: type, keeps: bool, lenient: bool, **lists: Any) -> Any:
    """The type of the objects that a record is made from."""
    members: list[Any] = []
    for member in MEMBERS[record_type]:
        if member.field in lists:
            continue
        if keeps:
            members.append((member.field, member.hint | UnsetType, UNSET))
        else:
            known = (member.field, member.hint)
            members.append(known if member.required else (*known, member.default))
    members += [(own, kind | UnsetType, UNSET) if keeps else (own, kind, ()) for own, kind in lists.items()]
    return msgspec.defstruct(
        f"Raw{record_type.__name__}",
        members,
        rename={member.field: member.name for member in MEMBERS[record_type]},
        forbid_unknown_fields=not lenient,
        omit_defaults=True,
        kw_only=True,
        gc=False,
    )
