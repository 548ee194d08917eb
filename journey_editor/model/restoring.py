"""Putting a map back as it was before an edit that broke off half-way, whatever it had done by then."""

from __future__ import annotations

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, MapInfo, Node


class Before:
    """What stood, before an edit, in the places that it has begun to write to.

    The first thing that is noted of a place counts, however often the edit comes back to it.
    """

    __slots__ = ("_info", "_links", "_lived", "_nodes")

    def __init__(self, journey: JourneyMap) -> None:
        self._info: MapInfo = journey.info
        self._nodes: dict[str, Node | None] = {}
        self._links: dict[str, Link | None] = {}
        self._lived: dict[tuple[str, str], Experience | None] = {}

    def node(self, id_: str, old: Node | None) -> None:
        """A node is going to be written; None when there is none of this id."""
        self._nodes.setdefault(id_, old)

    def link(self, id_: str, old: Link | None) -> None:
        """A link is going to be written; None when there is none of this id."""
        self._links.setdefault(id_, old)

    def lived(self, persona: str, touchpoint: str, old: Experience | None) -> None:
        """What a persona lives at a touchpoint is going to be written."""
        self._lived.setdefault((persona, touchpoint), old)

    def restore(self, journey: JourneyMap) -> None:
        """Make the map what it was, from its records alone: nothing derived from them is believed."""
        journey.rebuild(self._info, self._nodes, self._links, self._lived)
