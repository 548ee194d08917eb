"""The JSON Schema of the file, made from the records and their descriptions."""

from __future__ import annotations

import json
from typing import Any, Final, Literal, get_args, get_origin

from journey_editor.model import rules
from journey_editor.model.records import (
    EMOTION_MAX,
    EMOTION_MIN,
    Evidence,
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Review,
    Stage,
    Touchpoint,
    View,
)
from journey_editor.storage import descriptions
from journey_editor.storage.members import CALLED, FORMAT, MEMBERS, NODES, SET_ASIDE, VERSION, Member
from journey_editor.storage.reader import MAX_ELEMENTS

Schema = dict[str, object]

_ONE_TO_THREE: Final[Schema] = {"minimum": 1, "maximum": 3}
_AT_LEAST_0: Final[Schema] = {"minimum": 0}
_ID: Final[Schema] = {"$ref": "#/$defs/id"}
_OWN_ID: Final[Schema] = {"pattern": "^[A-Za-z0-9._-]{0,64}$"}
_DATE: Final[Schema] = {"format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_COLOR: Final[Schema] = {"pattern": "^#[0-9A-Fa-f]{6}$"}

_SET_ASIDE: Final[Schema] = {
    "description": descriptions.SET_ASIDE,
    "type": "array",
    "items": {
        "type": "object",
        "required": ["path", "value"],
        "properties": {
            name: {"description": description} for name, description in descriptions.ASIDE.items()
        },
    },
}

# What `rules` demands beyond the types; a test holds the two against each other.
_LIMITS: Final[dict[type, dict[str, Schema]]] = {
    MapInfo: {"id": _OWN_ID},
    Review: {"last": _DATE, "every_months": {"minimum": 1, "maximum": 1200}},
    Lane: {"id": _OWN_ID},
    View: {
        "name": {"$ref": "#/$defs/text", "pattern": r"\S"},
        "evidence": {"items": {"enum": list(get_args(Evidence))}},
    },
    Persona: {"id": _ID, "color": _COLOR, "image": {"maxLength": (rules.MAX_IMAGE * 4 + 3) // 3}},
    Stage: {"id": _ID, "color": _COLOR},
    Touchpoint: {"id": _ID, "stage": _ID},
    Experience: {"persona": _ID, "emotion": {"minimum": EMOTION_MIN, "maximum": EMOTION_MAX}},
    Metric: {"date": _DATE, "sample": _AT_LEAST_0},
    Note: {
        "id": _ID,
        "at": {"pattern": "^[A-Za-z0-9._-]{1,64}$"},
        "severity": _ONE_TO_THREE,
        "frequency": _ONE_TO_THREE,
        "impact": _ONE_TO_THREE,
        "effort": _ONE_TO_THREE,
        "due": _DATE,
        "votes": _AT_LEAST_0,
    },
    Link: {"id": _ID, "from": _ID, "to": _ID, "share": {"minimum": 0, "maximum": 1}},
}


def schema() -> dict[str, object]:
    """The schema (2020-12) of the current version; unknown members are allowed everywhere."""
    own = _object(MapInfo)
    own["properties"] = {**_properties(MapInfo), SET_ASIDE: _SET_ASIDE}
    extra = {"text": _text(), "id": _id()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:journey-editor:{FORMAT}:{VERSION}",
        "title": f"Journey map, version {VERSION}",
        **own,
        "$defs": extra | {name: _object(kind) for kind, name in CALLED.items() if kind is not MapInfo},
    }


def text() -> str:
    """The schema as it is published, with a final newline."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _text() -> Schema:
    return {
        "description": "Plain text, never markup; of the control characters only tabs and line breaks.",
        "type": "string",
        "maxLength": rules.MAX_TEXT,
        "pattern": r"^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]*$",
    }


def _id() -> Schema:
    return {
        "description": "An id, unique among all stages, personas, touchpoints, notes and links of the map; "
        "it never changes when a thing is renamed.",
        "type": "string",
        "pattern": "^[A-Za-z0-9._-]{1,64}$",
    }


def _object(record_type: type) -> Schema:
    required = [member.name for member in MEMBERS[record_type] if member.required]
    if record_type is MapInfo:
        required = ["format", "version", *required]
    found: Schema = {"description": descriptions.OBJECTS[record_type], "type": "object"}
    return found | ({"required": required} if required else {}) | {"properties": _properties(record_type)}


def _properties(record_type: type) -> Schema:
    return {
        name: {"description": description, **_property(record_type, name)}
        for name, description in descriptions.MEMBERS[record_type].items()
    }


def _property(record_type: type, name: str) -> Schema:
    for member in MEMBERS[record_type]:
        if member.name == name:
            return _value(record_type, member)
    if name == "format":
        return {"const": FORMAT}
    if name == "version":
        return {"const": VERSION}
    return _list_of(Link if name == "links" else NODES.get(name, Experience))


def _value(record_type: type, member: Member) -> Schema:
    if member.name == "metrics":
        return _list_of(Metric)
    if member.name == "views":
        return _list_of(View)
    if member.name in ("lanes", "review"):
        one = _list_of(Lane) if member.name == "lanes" else {"$ref": "#/$defs/review"}
        return {"anyOf": [one, {"type": "null"}]}
    limits = _LIMITS[record_type].get(member.name, {}) if record_type in _LIMITS else {}
    default: Schema = {} if member.required or member.default is None else {"default": member.default}
    if member.hint is str and not limits:
        return {"$ref": "#/$defs/text", **default}
    if "$ref" in limits:
        return limits
    return {**_type(member.hint), **limits, **({} if member.default == () else default)}


def _list_of(record_type: type) -> Schema:
    items = {"$ref": f"#/$defs/{CALLED[record_type]}"}
    return {"type": "array", "items": items, "maxItems": MAX_ELEMENTS}


def _type(hint: Any) -> Schema:
    if hint == tuple[str, ...]:
        return {"type": "array", "items": {"$ref": "#/$defs/text"}}
    members = get_args(hint)
    if get_origin(hint) is Literal:
        return {"enum": list(members)}
    literals = [get_args(member) for member in members if get_origin(member) is Literal]
    if literals:
        return {"enum": [*literals[0], None]}
    names = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}
    types = [names[member] for member in members or (hint,)]
    if "number" in types:
        types.remove("integer")
    return {"type": types if len(types) > 1 else types[0]}
