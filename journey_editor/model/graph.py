"""The graph that a journey map is: networkx's, with names for its edges and a quick way to fill it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

import networkx as nx

from journey_editor.model.records import Experience, Link, Node, Note, Touchpoint

if TYPE_CHECKING:
    Graph = nx.MultiDiGraph[str]
    Between = dict[str, dict[str, object]]
    _Nodes = dict[str, dict[str, object]]
    _Edges = dict[str, dict[str, Between]]

IN: Final = "in"
ABOUT: Final = "about"
EXPERIENCES: Final = "experiences"
RECORD: Final = "record"


class MapGraph(nx.MultiDiGraph):  # type: ignore[type-arg]  # which takes none when the program runs
    """The library's graph, with a way to fill an empty one.

    The library's own way asks for every edge what cannot be in a new map, and takes three times as long.
    """

    def fill(
        self,
        nodes: Sequence[Node],
        experiences: Iterable[tuple[str, Experience]],
        links: Iterable[Link],
    ) -> None:
        """Add nodes with the edges that their records tell of, what is lived at touchpoints, and links."""
        # The three dictionaries that the library lets subclasses work on; its stubs leave them out.
        own: _Nodes = self._node  # type: ignore[attr-defined]
        after: _Edges = self._succ  # type: ignore[attr-defined]
        before: _Edges = self._pred  # type: ignore[attr-defined]
        ids = [record.id for record in nodes]
        own.update(zip(ids, [{RECORD: record} for record in nodes], strict=True))
        after.update([(id_, {}) for id_ in ids])
        before.update([(id_, {}) for id_ in ids])
        for record in nodes:
            if isinstance(record, Touchpoint):
                after[record.id][record.stage] = before[record.stage][record.id] = {IN: {}}
            elif isinstance(record, Note) and record.at is not None:
                after[record.id][record.at] = before[record.at][record.id] = {ABOUT: {}}
        for touchpoint, lived in experiences:
            persona = lived.persona
            after[persona][touchpoint] = before[touchpoint][persona] = {EXPERIENCES: {RECORD: lived}}
        for link in links:
            source, target = link.source, link.target
            between = after[source].get(target)
            if between is None:
                between = after[source][target] = before[target][source] = {}
            between[link.id] = {RECORD: link}
