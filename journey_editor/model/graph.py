"""The graph that a journey map is: networkx's, with names for its edges, and without waiting for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from journey_editor.model.records import Experience, Link, Node, Note, Touchpoint

if TYPE_CHECKING:
    import networkx as nx

    Graph = nx.MultiDiGraph[str]

_Between = dict[str, dict[str, Any]]
_Nodes = dict[str, dict[str, Any]]
_Edges = dict[str, dict[str, _Between]]

IN: Final = "in"
ABOUT: Final = "about"
EXPERIENCES: Final = "experiences"
RECORD: Final = "record"


class MapGraph:
    """The nodes and edges of a map, in the dictionaries that a `networkx.MultiDiGraph` consists of.

    Invariant: `succ[a][b]` and `pred[b][a]` are one object, the data of all edges from a to b by key.
    The library's object is put around them when somebody computes with it: importing it takes a tenth
    of a second, which opening, drawing, editing and saving a map need not wait for.
    """

    __slots__ = ("_shown", "nodes", "pred", "succ")

    def __init__(self) -> None:
        self.nodes: _Nodes = {}
        self.succ: _Edges = {}
        self.pred: _Edges = {}
        self._shown: Graph | None = None

    def __contains__(self, id_: object) -> bool:
        return id_ in self.nodes

    def __len__(self) -> int:
        return len(self.nodes)

    @property
    def shown(self) -> Graph:
        """The library's graph around these very dictionaries: whatever changes here has changed there."""
        if self._shown is None:
            import networkx as nx

            self._shown = nx.MultiDiGraph()
            own = {"_node": self.nodes, "_adj": self.succ, "_succ": self.succ, "_pred": self.pred}
            vars(self._shown).update(own)
        return self._shown

    def put(self, record: Node) -> None:
        """Add a node without edges, or replace its record."""
        id_ = record.id
        if id_ in self.nodes:
            self.nodes[id_][RECORD] = record
        else:
            self.nodes[id_] = {RECORD: record}
            self.succ[id_] = {}
            self.pred[id_] = {}

    def drop(self, id_: str) -> None:
        """Remove a node with its edges."""
        for target in self.succ.pop(id_):
            # An edge to itself has gone with the dictionary already.
            self.pred[target].pop(id_, None)
        for source in self.pred.pop(id_):
            if source != id_:
                del self.succ[source][id_]
        del self.nodes[id_]

    def join(self, source: str, target: str, key: str, record: Experience | Link | None = None) -> None:
        """Add an edge between two nodes, or replace its record."""
        between = self.succ[source].get(target)
        if between is None:
            between = self.succ[source][target] = self.pred[target][source] = {}
        between[key] = {} if record is None else {RECORD: record}

    def part(self, source: str, target: str, key: str) -> None:
        """Remove an edge."""
        between = self.succ[source][target]
        del between[key]
        if not between:
            del self.succ[source][target], self.pred[target][source]

    def copy(self) -> MapGraph:
        """The same nodes and edges in other dictionaries."""
        other = MapGraph()
        other.nodes = {id_: dict(data) for id_, data in self.nodes.items()}
        other.succ = {
            source: {
                target: {key: dict(data) for key, data in edges.items()} for target, edges in after.items()
            }
            for source, after in self.succ.items()
        }
        other.pred = {
            target: {source: other.succ[source][target] for source in before}
            for target, before in self.pred.items()
        }
        return other

    def fill(
        self,
        nodes: Sequence[Node],
        experiences: Iterable[tuple[str, Experience]],
        links: Iterable[Link],
    ) -> None:
        """Add nodes with the edges that their records tell of, what is lived at touchpoints, and links.

        For an empty graph: it asks of no edge whether it is there already, which takes a third of the time.
        """
        after, before = self.succ, self.pred
        ids = [record.id for record in nodes]
        self.nodes.update(zip(ids, [{RECORD: record} for record in nodes], strict=True))
        before.update([(id_, {}) for id_ in ids])
        for record in nodes:
            id_ = record.id
            kind = type(record)
            if kind is Touchpoint:
                stage: str = record.stage  # type: ignore[union-attr]
                between: _Between = {IN: {}}
                after[id_], before[stage][id_] = {stage: between}, between
            elif kind is Note and (target := record.at) is not None:  # type: ignore[union-attr]
                between = {ABOUT: {}}
                after[id_], before[target][id_] = {target: between}, between
            else:
                after[id_] = {}
        for touchpoint, lived in experiences:
            persona = lived.persona
            after[persona][touchpoint] = before[touchpoint][persona] = {EXPERIENCES: {RECORD: lived}}
        for link in links:
            source, target = link.source, link.target
            there = after[source].get(target)
            if there is None:
                after[source][target] = before[target][source] = {link.id: {RECORD: link}}
            else:
                there[link.id] = {RECORD: link}
