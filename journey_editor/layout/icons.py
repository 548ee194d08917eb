"""The bundled line icons (Lucide) as outlines, and the catalogue of channels they stand for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, cast

from journey_editor.layout.marks import Command
from journey_editor.paths import resource

GRID: Final = 24.0
"""Icons are drawn on a square of this size, with strokes 2 wide."""
_ANY_CHANNEL: Final = "tag"


@cache
def _icons() -> dict[str, list[list[str | float]]]:
    """The strokes of each icon as they stand in the file."""
    found: dict[str, list[list[str | float]]] = json.loads(
        resource("icons", "lucide.json").read_text(encoding="utf-8")
    )["icons"]
    return found


def names() -> tuple[str, ...]:
    """The names of all bundled icons."""
    return tuple(_icons())


@cache
def outline(name: str) -> tuple[Command, ...]:
    """The strokes of an icon on a grid of 24 by 24, y downwards; KeyError when there is none."""
    return tuple([cast("Command", tuple(command)) for command in _icons()[name]])


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel of the catalogue: its id, icon, kind, and name by language."""

    id: str
    icon: str
    online: bool
    names: tuple[tuple[str, str], ...]

    def name(self, language: str) -> str:
        """The name in a language such as `de` or `de-AT`, in English when there is none."""
        by_language = dict(self.names)
        return by_language.get(language.split("-", maxsplit=1)[0].lower(), by_language["en"])


@cache
def catalogue() -> tuple[Channel, ...]:
    """The known channels, the commonest first."""
    return tuple(dict.fromkeys(_by_name().values()))


@cache
def _by_name() -> dict[str, Channel]:
    data = json.loads(resource("icons", "channels.json").read_text(encoding="utf-8"))
    found: dict[str, Channel] = {}
    aliases: dict[str, Channel] = {}
    for entry in data["channels"]:
        pairs = tuple(entry["names"].items())
        channel = Channel(entry["id"], entry["icon"], entry["online"], pairs)
        found[entry["id"]] = channel
        for alias in (*entry["names"].values(), *entry.get("aliases", ())):
            aliases.setdefault(_plain(alias), channel)
    return {**found, **{alias: channel for alias, channel in aliases.items() if alias not in found}}


def _plain(text: str) -> str:
    return "-".join(text.lower().replace("-", " ").split())


@lru_cache(1024)
def channel(text: str) -> Channel | None:
    """The channel of the catalogue that a text names by id, name or alias; None for own ones."""
    return _by_name().get(_plain(text))


def channel_icon(text: str) -> str:
    """The icon for a channel, a neutral one for channels that are not in the catalogue."""
    found = channel(text)
    return found.icon if found else _ANY_CHANNEL


@lru_cache(1024)
def channel_name(text: str, language: str) -> str:
    """What a channel is called on the map."""
    found = channel(text)
    return found.name(language) if found else text
