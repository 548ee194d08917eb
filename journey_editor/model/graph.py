"""The graph that a journey map is: its records, and the edges that their references are."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

from journey_editor.model.ordered import Groups, Ordered, place
from journey_editor.model.records import Experience, Link, Node, Note, Persona, Stage, Touchpoint

if TYPE_CHECKING:
    import networkx as nx

    Graph = nx.MultiDiGraph[str]

IN: Final = "in"
ABOUT: Final = "about"
EXPERIENCES: Final = "experiences"
RECORD: Final = "record"
FROM: Final = "from"
TO: Final = "to"

_R = TypeVar("_R", Stage, Persona, Touchpoint, Note, Link)

_KINDS: Final[tuple[type[Node], ...]] = (Stage, Persona, Touchpoint, Note)
_GROUPED: Final[dict[str, tuple[type[Touchpoint | Note | Link], Callable[[Any], str | None]]]] = {
    IN: (Touchpoint, attrgetter("stage")),
    ABOUT: (Note, attrgetter("at")),
    FROM: (Link, attrgetter("source")),
    TO: (Link, attrgetter("target")),
}
"""Which records are asked for by what they refer to."""


class Data(dict[str, Node | Link | Experience]):
    """What a node or edge holds: its record, if it has one. Copies of it can be changed, it cannot."""

    def __setitem__(self, name: str, value: object) -> NoReturn:
        raise TypeError("the graph of a map is changed by edits only")

    def __deepcopy__(self, _: object) -> dict[str, Node | Link | Experience]:
        return dict(self)


Between = dict[str, Data]
_NO_DATA: Final = Data()


class MapGraph:
    """The nodes and edges of a map, as the records tell of them.

    The truth is in `nodes`, `links` and `lived`, and in nothing else: the records of the nodes and of the
    links by their ids, and what the personas live by touchpoint. Every edge is said by one of these records,
    so none is kept beside them; dictionaries of dictionaries for every edge took a third of the memory of an
    open window. What is made for answers (all of a kind in their order, what refers to a thing) is made when
    first asked for and changes with the records. Whoever computes with the graph is shown it as networkx's.
    """

    __slots__ = ("__weakref__", "_all", "_groups", "_is_ranked", "_shown", "links", "lived", "nodes")

    def __init__(
        self,
        nodes: Iterable[Node] = (),
        lived: Mapping[str, tuple[Experience, ...]] = MappingProxyType({}),
        links: Iterable[Link] = (),
    ) -> None:
        self.nodes: dict[str, Node] = {record.id: record for record in nodes}
        self.links: dict[str, Link] = {link.id: link for link in links}
        self.lived: dict[str, tuple[Experience, ...]] = dict(lived)
        """Never an empty tuple; ask `felt` for them in the order of the personas."""
        self._is_ranked = not self.lived
        self._all: dict[type, Ordered[Any]] = {}
        self._groups: dict[str, Groups[Any]] = {}
        self._shown: weakref.ref[Graph] | None = None

    def copy(self) -> MapGraph:
        """The same nodes and edges, to be changed apart from these."""
        other = MapGraph()
        other.nodes, other.links, other.lived = dict(self.nodes), dict(self.links), dict(self.lived)
        other._is_ranked = self._is_ranked
        return other

    @property
    def shown(self) -> Graph:
        """The same as networkx's graph: whatever changes here has changed there, where nothing can be."""
        shown = None if self._shown is None else self._shown()
        if shown is None:
            from journey_editor.model.shown import shown_as_graph

            shown = shown_as_graph(self)
            self._shown = weakref.ref(shown)
        return shown

    # Reading ------------------------------------------------------------------------------------

    def all_of(self, kind: type[_R]) -> tuple[_R, ...]:
        """The records of a kind in their order."""
        kept = self._all.get(kind)
        if kept is None:
            if kind is Link:
                kept = self._all[Link] = Ordered(self.links.values())
            else:
                self._all |= self._sorted_nodes()
                kept = self._all[kind]
        return kept.records

    def _sorted_nodes(self) -> dict[type, Ordered[Any]]:
        found: dict[type, list[Node]] = {kind: [] for kind in _KINDS}
        for record in self.nodes.values():
            found[type(record)].append(record)
        return {kind: Ordered(records) for kind, records in found.items()}

    def group(self, name: str, key: str | None) -> tuple[Any, ...]:
        """The records that refer to a thing in one way (`IN`, `ABOUT`, `FROM`, `TO`), in their order."""
        groups = self._groups.get(name)
        if groups is None:
            kind, of = _GROUPED[name]
            groups = self._groups[name] = Groups(of, self.all_of(kind))
        return groups.about(key)

    def felt(self) -> Mapping[str, tuple[Experience, ...]]:
        """What the personas live, by touchpoint, in the order of the personas."""
        if not self._is_ranked:
            rank = {persona.id: number for number, persona in enumerate(self.all_of(Persona))}

            def by_rank(one: Experience) -> int:
                return rank[one.persona]

            for touchpoint, lived in self.lived.items():
                if len(lived) > 1:
                    ranked = tuple(sorted(lived, key=by_rank))
                    if ranked != lived:
                        # Of a key that is there: whoever goes through the dictionary meanwhile may go on.
                        self.lived[touchpoint] = ranked
            self._is_ranked = True
        return self.lived

    def after(self, id_: str) -> Iterator[str]:
        """The ids of the nodes that a node has an edge to."""
        record = self.nodes[id_]
        if isinstance(record, Touchpoint):
            yield record.stage
            yield from dict.fromkeys([link.target for link in self.group(FROM, id_)])
        elif isinstance(record, Note) and record.at is not None:
            yield record.at
        elif isinstance(record, Persona):
            yield from [at for at, lived in self.lived.items() if any(one.persona == id_ for one in lived)]

    def before(self, id_: str) -> Iterator[str]:
        """The ids of the nodes that have an edge to a node."""
        record = self.nodes[id_]
        if isinstance(record, Stage):
            yield from [card.id for card in self.group(IN, id_)]
        if isinstance(record, Stage | Touchpoint):
            yield from [note.id for note in self.group(ABOUT, id_)]
        if isinstance(record, Touchpoint):
            yield from [one.persona for one in self.lived.get(id_, ())]
            yield from dict.fromkeys([link.source for link in self.group(TO, id_)])

    def between(self, source: str, target: str) -> Between:
        """The edges from one node to another: the data of each by its key."""
        record = self.nodes.get(source)
        if isinstance(record, Touchpoint):
            if record.stage == target:
                return {IN: _NO_DATA}
            links = self.group(FROM, source)
            return {link.id: Data({RECORD: link}) for link in links if link.target == target}
        if isinstance(record, Note):
            return {ABOUT: _NO_DATA} if record.at == target else {}
        lived = self.lived.get(target, ()) if isinstance(record, Persona) else ()
        felt = next((one for one in lived if one.persona == source), None)
        return {} if felt is None else {EXPERIENCES: Data({RECORD: felt})}

    # Writing ------------------------------------------------------------------------------------

    def put(self, record: Node) -> None:
        """Add a node whose references exist, or replace its record."""
        old = self.nodes.get(record.id)
        if old is not None:
            self._leave(old)
        self.nodes[record.id] = record
        self._enter(record)
        if isinstance(record, Persona) and old is not None and place(old) != place(record):
            self._is_ranked = False

    def drop(self, id_: str) -> None:
        """Remove a node that nothing refers to any more."""
        self._leave(self.nodes[id_])
        del self.nodes[id_]

    def put_link(self, link: Link) -> None:
        """Add a link between two touchpoints, or replace the one of that id."""
        if link.id in self.links:
            self._leave(self.links[link.id])
        self.links[link.id] = link
        self._enter(link)

    def drop_link(self, id_: str) -> None:
        """Remove a link."""
        self._leave(self.links.pop(id_))

    def put_experience(self, touchpoint: str, experience: Experience) -> None:
        """Add or replace what one persona lives at one touchpoint."""
        others = [one for one in self.felt().get(touchpoint, ()) if one.persona != experience.persona]
        self.lived[touchpoint] = tuple(sorted((*others, experience), key=self._place_of_persona))

    def drop_experience(self, persona: str, touchpoint: str) -> None:
        """Remove what one persona lives at one touchpoint."""
        left = tuple([one for one in self.lived[touchpoint] if one.persona != persona])
        if left:
            self.lived[touchpoint] = left
        else:
            del self.lived[touchpoint]

    def _place_of_persona(self, experience: Experience) -> tuple[str, str]:
        return place(self.nodes[experience.persona])

    def _enter(self, record: Node | Link) -> None:
        """Take a record into what was made for answers."""
        kind = type(record)
        if kind in self._all:
            self._all[kind].add(record)
        for name, groups in self._groups.items():
            if _GROUPED[name][0] is kind:
                groups.add(record)

    def _leave(self, record: Node | Link) -> None:
        """Leave a record out of what was made for answers."""
        kind = type(record)
        if kind in self._all:
            self._all[kind].drop(record)
        for name, groups in self._groups.items():
            if _GROUPED[name][0] is kind:
                groups.drop(record)
