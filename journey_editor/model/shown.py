"""A map's graph as networkx's, for its algorithms: read from the records, nothing is kept beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import networkx as nx

from journey_editor.model.graph import RECORD, Between, Data, MapGraph

if TYPE_CHECKING:
    from journey_editor.model.graph import Graph


def shown_as_graph(graph: MapGraph) -> Graph:
    """A `networkx.MultiDiGraph` that is at any time what the map's graph is then; it cannot be changed."""
    shown: Graph = nx.MultiDiGraph()
    after, before = _Adjacency(graph, is_back=False), _Adjacency(graph, is_back=True)
    # As the library's own views of graphs do; setting `_adj` would forget what is set beside it.
    vars(shown).update({"_node": _Nodes(graph), "_adj": after, "_succ": after, "_pred": before})
    nx.freeze(shown)
    return shown


class _Nodes(Mapping[str, Data]):
    """The data of the nodes by their ids."""

    __slots__ = ("_graph",)

    def __init__(self, graph: MapGraph) -> None:
        self._graph = graph

    def __getitem__(self, id_: str) -> Data:
        return Data({RECORD: self._graph.nodes[id_]})

    def __iter__(self) -> Iterator[str]:
        return iter(self._graph.nodes)

    def __len__(self) -> int:
        return len(self._graph.nodes)


class _Neighbours(Mapping[str, Between]):
    """The edges from one node, or those to it, by the node at the other end."""

    __slots__ = ("_graph", "_id", "_is_back")

    def __init__(self, graph: MapGraph, id_: str, *, is_back: bool) -> None:
        self._graph = graph
        self._id = id_
        self._is_back = is_back

    def __getitem__(self, other: str) -> Between:
        ends = (other, self._id) if self._is_back else (self._id, other)
        found = self._graph.between(*ends)
        if not found:
            raise KeyError(other)
        return found

    def __iter__(self) -> Iterator[str]:
        return self._graph.before(self._id) if self._is_back else self._graph.after(self._id)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Adjacency(Mapping[str, _Neighbours]):
    """The neighbours of every node: after it, or before it."""

    __slots__ = ("_graph", "_is_back")

    def __init__(self, graph: MapGraph, *, is_back: bool) -> None:
        self._graph = graph
        self._is_back = is_back

    def __getitem__(self, id_: str) -> _Neighbours:
        if id_ not in self._graph.nodes:
            raise KeyError(id_)
        return _Neighbours(self._graph, id_, is_back=self._is_back)

    def __iter__(self) -> Iterator[str]:
        return iter(self._graph.nodes)

    def __len__(self) -> int:
        return len(self._graph.nodes)
