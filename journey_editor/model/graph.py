"""The graph that a journey map is: networkx's, with names for its edges and a quick way to fill it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import networkx as nx

from journey_editor.model.records import Link, Node

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
        nodes: Iterable[Node],
        edges: Iterable[tuple[str, str, Between]],
        links: Iterable[Link],
    ) -> None:
        """Add nodes, edges (from, to, data by key) between nodes not joined yet, and links."""
        # The three dictionaries that the library lets subclasses work on; its stubs leave them out.
        own: _Nodes = self._node  # type: ignore[attr-defined]
        after: _Edges = self._succ  # type: ignore[attr-defined]
        before: _Edges = self._pred  # type: ignore[attr-defined]
        for record in nodes:
            id_ = record.id
            own[id_] = {RECORD: record}
            after[id_] = {}
            before[id_] = {}
        for source, target, between in edges:
            after[source][target] = before[target][source] = between
        for link in links:
            if link.target not in after[link.source]:
                after[link.source][link.target] = before[link.target][link.source] = {}
            after[link.source][link.target][link.id] = {RECORD: link}
