"""`JourneyMap`: the one owner of the graph that a journey map is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from journey_editor.model.graph import ABOUT, EXPERIENCES, IN, RECORD, MapGraph
from journey_editor.model.ordered import Ordered, place
from journey_editor.model.records import (
    Experience,
    Link,
    MapInfo,
    Node,
    Note,
    Persona,
    Stage,
    Touchpoint,
)

if TYPE_CHECKING:
    from journey_editor.model.graph import Graph

_N = TypeVar("_N", Stage, Persona, Touchpoint, Note)


class JourneyMap:
    """A journey map as a `networkx.MultiDiGraph`.

    Node key = id, node data `record` = one frozen record. Edges: touchpoint `in` stage, note
    `about` touchpoint or stage, persona `experiences` touchpoint (data: `Experience`), and one edge
    per `Link`, keyed by the link's id. Invariant: the `in` and `about` edges say what the records'
    `stage` and `at` say, and every id that is referred to exists. Only the methods under "writing"
    change the graph, and only edits (`journey_editor.model.edits`) and the reader of files call them.
    """

    def __init__(self, info: MapInfo | None = None) -> None:
        self._graph = MapGraph()
        self._info = info or MapInfo()
        self._links: dict[str, Link] = {}
        self._kinds: dict[type, dict[str, None]] = {
            Stage: {},
            Persona: {},
            Touchpoint: {},
            Note: {},
        }
        self._sorted: dict[object, Ordered[Any]] = {}
        self._lived: dict[str, tuple[Experience, ...]] | None = None
        self._lived_in: dict[str, tuple[tuple[Experience, ...], ...]] = {}
        self._notes_in: dict[str, tuple[Note, ...]] = {}

    @classmethod
    def assembled(
        cls,
        info: MapInfo,
        nodes: Sequence[Node],
        experiences: Iterable[tuple[str, Experience]],
        links: Sequence[Link],
    ) -> JourneyMap:
        """A whole map at once, as putting its parts one by one would give it, in a third of the time.

        The caller has made sure that all ids differ, that what is referred to is there, and that no
        persona has two experiences at one touchpoint.
        """
        journey = cls(info)
        for record in nodes:
            journey._kinds[type(record)][record.id] = None
        journey._links = {link.id: link for link in links}
        journey._graph.fill(nodes, experiences, links)
        return journey

    # Reading ------------------------------------------------------------------------------------

    @property
    def graph(self) -> Graph:
        """The graph itself, for reading and for networkx's algorithms; change it only by edits."""
        return self._graph.shown

    @property
    def info(self) -> MapInfo:
        """The map's own fields."""
        return self._info

    def __contains__(self, id_: object) -> bool:
        return id_ in self._graph or id_ in self._links

    def __len__(self) -> int:
        """The number of records that have an id: stages, personas, touchpoints, notes and links."""
        return len(self._graph) + len(self._links)

    def node(self, id_: str) -> Node | None:
        """The record of a stage, persona, touchpoint or note, or None."""
        data = self._graph.nodes.get(id_)
        return None if data is None else data[RECORD]

    def stage(self, id_: str) -> Stage | None:
        """The stage of that id, or None when there is none or it is something else."""
        record = self.node(id_)
        return record if isinstance(record, Stage) else None

    def persona(self, id_: str) -> Persona | None:
        """The persona of that id, or None."""
        record = self.node(id_)
        return record if isinstance(record, Persona) else None

    def touchpoint(self, id_: str) -> Touchpoint | None:
        """The touchpoint of that id, or None."""
        record = self.node(id_)
        return record if isinstance(record, Touchpoint) else None

    def note(self, id_: str) -> Note | None:
        """The note of that id, or None."""
        record = self.node(id_)
        return record if isinstance(record, Note) else None

    def link(self, id_: str) -> Link | None:
        """The link of that id, or None."""
        return self._links.get(id_)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """All stages in their order."""
        return self._all(Stage)

    @property
    def personas(self) -> tuple[Persona, ...]:
        """All personas in their order."""
        return self._all(Persona)

    @property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints in the order of the file (not stage by stage)."""
        return self._all(Touchpoint)

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes in the order of the file, parked ones included."""
        return self._all(Note)

    @property
    def links(self) -> tuple[Link, ...]:
        """All links in the order of the file."""
        if Link not in self._sorted:
            self._sorted[Link] = Ordered(self._links.values())
        return self._sorted[Link].records

    def touchpoints_of(self, stage: str) -> tuple[Touchpoint, ...]:
        """The touchpoints of one stage, in their order."""
        return self._about(stage, IN)  # type: ignore[return-value]

    def notes_about(self, target: str | None) -> tuple[Note, ...]:
        """The notes about one touchpoint or stage, in their order; None asks for the parking lot."""
        if target is not None:
            return self._about(target, ABOUT)  # type: ignore[return-value]
        key = (ABOUT, None)
        if key not in self._sorted:
            self._sorted[key] = Ordered(note for note in self.notes if note.at is None)
        return self._sorted[key].records

    def experience(self, persona: str, touchpoint: str) -> Experience | None:
        """What this persona lives at this touchpoint, or None."""
        edges = self._graph.pred.get(touchpoint, {}).get(persona, {})
        return edges[EXPERIENCES][RECORD] if EXPERIENCES in edges else None

    def experiences_of(self, touchpoint: str) -> tuple[Experience, ...]:
        """What the personas live at one touchpoint, in the order of the personas."""
        before = self._graph.pred.get(touchpoint, {})
        return tuple(
            before[persona.id][EXPERIENCES][RECORD]
            for persona in self.personas
            if EXPERIENCES in before.get(persona.id, ())
        )

    def experiences(self) -> Mapping[str, tuple[Experience, ...]]:
        """What the personas live, by touchpoint, in the order of the personas: all of it at once.

        Kept and brought up to date by edits, so that asking again costs nothing.
        """
        if self._lived is None:
            after = self._graph.succ
            found: dict[str, list[Experience]] = {}
            for persona in self.personas:
                for touchpoint, between in after[persona.id].items():
                    found.setdefault(touchpoint, []).append(between[EXPERIENCES][RECORD])
            self._lived = {touchpoint: tuple(lived) for touchpoint, lived in found.items()}
        return self._lived

    def experiences_in(self, stage: str) -> tuple[tuple[Experience, ...], ...]:
        """What the personas live at each touchpoint of one stage, in their order; kept like those lists."""
        if stage not in self._lived_in:
            lived = self.experiences()
            self._lived_in[stage] = tuple([lived.get(card.id, ()) for card in self.touchpoints_of(stage)])
        return self._lived_in[stage]

    def notes_in(self, stage: str) -> tuple[Note, ...]:
        """The notes about one stage and its touchpoints, in their order; kept until one changes."""
        if stage not in self._notes_in:
            cards = [touchpoint.id for touchpoint in self.touchpoints_of(stage)]
            before, nodes = self._graph.pred, self._graph.nodes
            records: list[Note] = [
                nodes[id_][RECORD]
                for target in (stage, *cards)
                for id_, edges in before.get(target, {}).items()
                if edges.get(ABOUT) == {}
            ]
            self._notes_in[stage] = tuple(sorted(records, key=place))
        return self._notes_in[stage]

    def links_from(self, touchpoint: str) -> tuple[Link, ...]:
        """The links that leave a touchpoint, in the order of the file."""
        return self._edges(self._graph.succ.get(touchpoint, {}))

    def links_to(self, touchpoint: str) -> tuple[Link, ...]:
        """The links that arrive at a touchpoint, in the order of the file."""
        return self._edges(self._graph.pred.get(touchpoint, {}))

    def referring(self, id_: str) -> tuple[str, ...]:
        """The ids of the nodes with an edge to this one."""
        return tuple(self._graph.pred[id_])

    def referred(self, id_: str) -> tuple[str, ...]:
        """The ids of the nodes that this one has an edge to."""
        return tuple(self._graph.succ[id_])

    def copy(self) -> JourneyMap:
        """A second map with the same records, for work that must not see later edits."""
        other = JourneyMap(self._info)
        other._graph = self._graph.copy()
        other._links = dict(self._links)
        other._kinds = {kind: dict(members) for kind, members in self._kinds.items()}
        return other

    def take(self, other: JourneyMap) -> None:
        """Become what another map is, at once; nobody uses that one any more."""
        vars(self).update(vars(other))

    # Writing: for edits and the reader of files --------------------------------------------------

    def set_info(self, info: MapInfo) -> None:
        """Replace the map's own fields."""
        self._info = info

    def put_nodes(self, records: Iterable[Node]) -> None:
        """Add or replace nodes whose references exist already."""
        for record in records:
            self.put_node(record)

    def put_node(self, record: Node) -> None:
        """Add a node, or replace the record of that id, and keep its `in` or `about` edge true."""
        old = self.node(record.id)
        if old is not None:
            self._detach(old)
        self._graph.put(record)
        self._kinds[type(record)][record.id] = None
        for kept in self._lists(record):
            kept.add(record)
        self._forget(record)
        target, key = self._reference(record)
        if target is not None:
            self._graph.join(record.id, target, key)

    def drop_node(self, id_: str) -> None:
        """Remove a node together with its edges."""
        record = self._graph.nodes[id_][RECORD]
        for kept in self._lists(record):
            kept.drop(record)
        self._forget(record)
        del self._kinds[type(record)][id_]
        self._graph.drop(id_)

    def put_link(self, link: Link) -> None:
        """Add a link, or replace the one of that id."""
        if link.id in self._links:
            self.drop_link(link.id)
        self._links[link.id] = link
        self._graph.join(link.source, link.target, link.id, link)
        if Link in self._sorted:
            self._sorted[Link].add(link)

    def drop_link(self, id_: str) -> None:
        """Remove a link."""
        link = self._links.pop(id_)
        self._graph.part(link.source, link.target, id_)
        if Link in self._sorted:
            self._sorted[Link].drop(link)

    def put_experience(self, touchpoint: str, experience: Experience) -> None:
        """Add or replace what one persona lives at one touchpoint."""
        self._graph.join(experience.persona, touchpoint, EXPERIENCES, experience)
        self._relive(touchpoint)

    def drop_experience(self, persona: str, touchpoint: str) -> None:
        """Remove what one persona lives at one touchpoint."""
        self._graph.part(persona, touchpoint, EXPERIENCES)
        self._relive(touchpoint)

    # Inside --------------------------------------------------------------------------------------

    def _all(self, kind: type[_N]) -> tuple[_N, ...]:
        if kind not in self._sorted:
            nodes = self._graph.nodes
            self._sorted[kind] = Ordered(nodes[id_][RECORD] for id_ in self._kinds[kind])
        return self._sorted[kind].records

    def _about(self, target: str, key: str) -> tuple[Node | Link, ...]:
        if (key, target) not in self._sorted:
            nodes = self._graph.nodes
            before = self._graph.pred.get(target, {})
            # A link whose id is "about" has an edge of that key, too; it alone has a record.
            records = (nodes[id_][RECORD] for id_, edges in before.items() if edges.get(key) == {})
            self._sorted[key, target] = Ordered(records)
        return self._sorted[key, target].records

    @staticmethod
    def _edges(neighbours: dict[str, dict[str, dict[str, object]]]) -> tuple[Link, ...]:
        def links() -> Iterator[Link]:
            for edges in neighbours.values():
                for data in edges.values():
                    record = data.get(RECORD)
                    if isinstance(record, Link):
                        yield record

        return tuple(sorted(links(), key=place))

    @staticmethod
    def _reference(record: Node) -> tuple[str | None, str]:
        if isinstance(record, Touchpoint):
            return record.stage, IN
        if isinstance(record, Note):
            return record.at, ABOUT
        return None, ""

    def _detach(self, record: Node) -> None:
        for kept in self._lists(record):
            kept.drop(record)
        self._forget(record)
        target, key = self._reference(record)
        if target is not None:
            self._graph.part(record.id, target, key)

    def _lists(self, record: Node) -> list[Ordered[Any]]:
        """The sorted lists this record stands in, those that somebody has asked for."""
        target, key = self._reference(record)
        lists = (self._sorted.get(type(record)), self._sorted.get((key, target)) if key else None)
        return [kept for kept in lists if kept is not None]

    def _forget(self, record: Node) -> None:
        """Ask again, when somebody wants to know, what is said of the stage this record stands in."""
        target, _ = self._reference(record)
        if isinstance(record, Persona):
            self._lived = None
            self._lived_in.clear()
            return
        if isinstance(record, Note):
            card = None if target is None else self.touchpoint(target)
            self._notes_in.pop(card.stage if card else target or "", None)
            return
        stage = record.stage if isinstance(record, Touchpoint) else record.id
        self._notes_in.pop(stage, None)
        self._lived_in.pop(stage, None)

    def _relive(self, touchpoint: str) -> None:
        """Ask again what is lived at one touchpoint."""
        if self._lived is not None:
            self._lived[touchpoint] = self.experiences_of(touchpoint)
        card = self.touchpoint(touchpoint)
        if card is not None:
            self._lived_in.pop(card.stage, None)
