"""Steps from one version of the file to the next; pure functions from JSON to JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from journey_editor.storage.exact import Json

Object = dict[str, Json]
Step = Callable[[Object], Object]


def _from_0(old: Object) -> Object:
    """Version 0 had `name` for the map's title, `phases` for stages, and a touchpoint's `phase`.

    It knew no experiences: a touchpoint had one `emotion`, which held for every persona.
    """
    new = _renamed(old, {"name": "title", "phases": "stages"})
    everyone = [persona.get("id") for persona in _objects(new.get("personas"))]
    touchpoints = new.get("touchpoints")
    if isinstance(touchpoints, list):
        new["touchpoints"] = [
            _touchpoint_from_0(item, everyone) if isinstance(item, dict) else item for item in touchpoints
        ]
    return new


def _touchpoint_from_0(old: Object, everyone: list[Json]) -> Object:
    new = _renamed(old, {"phase": "stage"})
    if new.get("emotion") is not None and everyone and "experiences" not in new:
        emotion = new.pop("emotion")
        new["experiences"] = [{"persona": persona, "emotion": emotion} for persona in everyone]
    return new


def _renamed(old: Object, names: dict[str, str]) -> Object:
    """The object with new names, but for a member whose new name is that of another one that is there."""
    taken = {new for new in names.values() if new in old}
    renamed = {name: new for name, new in names.items() if new not in taken}
    return {renamed.get(name, name): value for name, value in old.items()}


def _objects(value: Json | None) -> list[Object]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


STEPS: Final[dict[int, Step]] = {0: _from_0}
"""The step from each version to the next."""


def migrated(old: Object, version: int, to: int) -> Object:
    """The map of an older version, step by step brought up to version `to`."""
    for step in range(version, to):
        old = {**STEPS[step](old), "version": step + 1}
    return old
