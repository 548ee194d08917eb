"""`JourneyMap`: the one owner of the graph that a journey map is."""

from __future__ import annotations

from collections.abc import Iterable, KeysView, Mapping
from typing import TYPE_CHECKING

from journey_editor.model.graph import ABOUT, FROM, IN, TO, MapGraph
from journey_editor.model.ordered import place
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


class JourneyMap:
    """A journey map as a `networkx.MultiDiGraph`.

    Node key = id, node data `record` = one frozen record. Edges: touchpoint `in` stage, note
    `about` touchpoint or stage, persona `experiences` touchpoint (data: `Experience`), and one edge
    per `Link`, keyed by the link's id. The records own the truth: the `in` and `about` edges are what
    their `stage` and `at` say. Invariant: every id that is referred to exists. Only the methods under
    "writing" change the graph, and only edits (`journey_editor.model.edits`) and the reader of files
    call them.
    """

    def __init__(self, info: MapInfo | None = None) -> None:
        self._graph = MapGraph()
        self._info = info or MapInfo()
        self._lived_in: dict[str, tuple[tuple[Experience, ...], ...]] = {}
        self._notes_in: dict[str, tuple[Note, ...]] = {}

    @classmethod
    def assembled(
        cls,
        info: MapInfo,
        nodes: Iterable[Node],
        experiences: Iterable[tuple[str, Experience]],
        links: Iterable[Link],
    ) -> JourneyMap:
        """A whole map at once, as putting its parts one by one would give it, in a third of the time.

        The caller has made sure that all ids differ, that what is referred to is there, and that no
        persona has two experiences at one touchpoint.
        """
        lived: dict[str, list[Experience]] = {}
        for touchpoint, one in experiences:
            lived.setdefault(touchpoint, []).append(one)
        return cls.whole(info, nodes, {at: tuple(together) for at, together in lived.items()}, links)

    @classmethod
    def whole(
        cls,
        info: MapInfo,
        nodes: Iterable[Node],
        lived: Mapping[str, tuple[Experience, ...]],
        links: Iterable[Link],
    ) -> JourneyMap:
        """The same from what is lived at each touchpoint; none of these tuples is empty."""
        journey = cls(info)
        journey._graph = MapGraph(nodes, lived, links)
        return journey

    # Reading ------------------------------------------------------------------------------------

    @property
    def graph(self) -> Graph:
        """The graph itself, for reading and for networkx's algorithms; only edits can change it."""
        return self._graph.shown

    @property
    def info(self) -> MapInfo:
        """The map's own fields."""
        return self._info

    def __contains__(self, id_: object) -> bool:
        return id_ in self._graph.nodes or id_ in self._graph.links

    def __len__(self) -> int:
        """The number of records that have an id: stages, personas, touchpoints, notes and links."""
        return len(self._graph.nodes) + len(self._graph.links)

    def node(self, id_: str) -> Node | None:
        """The record of a stage, persona, touchpoint or note, or None."""
        return self._graph.nodes.get(id_)

    def records(self, ids: Iterable[str]) -> list[Node | Link]:
        """The records of nodes and links with these ids; those that are not there are left out."""
        nodes, links = self._graph.nodes, self._graph.links
        found = [nodes.get(id_) or links.get(id_) for id_ in ids]
        return [record for record in found if record is not None]

    def known(self, ids: Iterable[str]) -> KeysView[str]:
        """Those of some ids that are there, each once, in their order."""
        found = dict.fromkeys(ids)
        if not found.keys() <= self._graph.nodes.keys():
            found = {id_: None for id_ in found if id_ in self}
        return found.keys()

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
        return self._graph.links.get(id_)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """All stages in their order."""
        return self._graph.all_of(Stage)

    @property
    def personas(self) -> tuple[Persona, ...]:
        """All personas in their order."""
        return self._graph.all_of(Persona)

    @property
    def touchpoints(self) -> tuple[Touchpoint, ...]:
        """All touchpoints in the order of the file (not stage by stage)."""
        return self._graph.all_of(Touchpoint)

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes in the order of the file, parked ones included."""
        return self._graph.all_of(Note)

    @property
    def links(self) -> tuple[Link, ...]:
        """All links in the order of the file."""
        return self._graph.all_of(Link)

    def touchpoints_of(self, stage: str) -> tuple[Touchpoint, ...]:
        """The touchpoints of one stage, in their order."""
        return self._graph.group(IN, stage)

    def notes_about(self, target: str | None) -> tuple[Note, ...]:
        """The notes about one touchpoint or stage, in their order; None asks for the parking lot."""
        return self._graph.group(ABOUT, target)

    def experience(self, persona: str, touchpoint: str) -> Experience | None:
        """What this persona lives at this touchpoint, or None."""
        for one in self._graph.lived.get(touchpoint, ()):
            if one.persona == persona:
                return one
        return None

    def experiences_of(self, touchpoint: str) -> tuple[Experience, ...]:
        """What the personas live at one touchpoint, in the order of the personas."""
        return self._graph.felt().get(touchpoint, ())

    def experiences(self) -> Mapping[str, tuple[Experience, ...]]:
        """What the personas live, by touchpoint, in the order of the personas: all of it at once.

        The map's own, which later edits change; those of touchpoints at which nothing is lived are not there.
        """
        return self._graph.felt()

    def experiences_in(self, stage: str) -> tuple[tuple[Experience, ...], ...]:
        """What the personas live at each touchpoint of one stage, in their order; kept like those lists."""
        if stage not in self._lived_in:
            lived = self.experiences()
            self._lived_in[stage] = tuple([lived.get(card.id, ()) for card in self.touchpoints_of(stage)])
        return self._lived_in[stage]

    def notes_in(self, stage: str) -> tuple[Note, ...]:
        """The notes about one stage and its touchpoints, in their order; kept until one changes."""
        if stage not in self._notes_in:
            targets = (stage, *[touchpoint.id for touchpoint in self.touchpoints_of(stage)])
            records = [note for target in targets for note in self.notes_about(target)]
            self._notes_in[stage] = tuple(sorted(records, key=place))
        return self._notes_in[stage]

    def links_from(self, touchpoint: str) -> tuple[Link, ...]:
        """The links that leave a touchpoint, in the order of the file."""
        return self._graph.group(FROM, touchpoint)

    def links_to(self, touchpoint: str) -> tuple[Link, ...]:
        """The links that arrive at a touchpoint, in the order of the file."""
        return self._graph.group(TO, touchpoint)

    def referring(self, id_: str) -> tuple[str, ...]:
        """The ids of the nodes with an edge to this one."""
        return tuple(self._graph.before(id_))

    def referred(self, id_: str) -> tuple[str, ...]:
        """The ids of the nodes that this one has an edge to."""
        return tuple(self._graph.after(id_))

    def copy(self) -> JourneyMap:
        """A second map with the same records, for work that must not see later edits."""
        other = JourneyMap(self._info)
        other._graph = self._graph.copy()
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
        """Add a node, or replace the record of that id."""
        old = self.node(record.id)
        if old is not None:
            self._forget(old)
        self._graph.put(record)
        self._forget(record)

    def drop_node(self, id_: str) -> None:
        """Remove a node that nothing refers to any more."""
        record = self._graph.nodes[id_]
        self._graph.drop(id_)
        self._forget(record)

    def put_link(self, link: Link) -> None:
        """Add a link, or replace the one of that id."""
        self._graph.put_link(link)

    def drop_link(self, id_: str) -> None:
        """Remove a link."""
        self._graph.drop_link(id_)

    def put_experience(self, touchpoint: str, experience: Experience) -> None:
        """Add or replace what one persona lives at one touchpoint."""
        self._graph.put_experience(touchpoint, experience)
        self._relive(touchpoint)

    def drop_experience(self, persona: str, touchpoint: str) -> None:
        """Remove what one persona lives at one touchpoint."""
        self._graph.drop_experience(persona, touchpoint)
        self._relive(touchpoint)

    def rebuild(
        self,
        info: MapInfo,
        nodes: Mapping[str, Node | None],
        links: Mapping[str, Link | None],
        lived: Mapping[tuple[str, str], Experience | None],
    ) -> None:
        """Put these where their ids are (None: nothing), and make all that is not a record anew.

        What is lived is told by persona and touchpoint.
        """
        graph = self._graph
        felt = {(one.persona, at): one for at, together in graph.lived.items() for one in together}
        made = JourneyMap.assembled(
            info,
            [record for record in {**graph.nodes, **nodes}.values() if record is not None],
            [(at, one) for (_, at), one in {**felt, **lived}.items() if one is not None],
            [link for link in {**graph.links, **links}.values() if link is not None],
        )
        self.take(made)

    # Inside --------------------------------------------------------------------------------------

    def _forget(self, record: Node) -> None:
        """Ask again, when somebody wants to know, what is said of the stage this record stands in."""
        if isinstance(record, Persona):
            self._lived_in.clear()
        elif isinstance(record, Note):
            card = None if record.at is None else self.touchpoint(record.at)
            self._notes_in.pop(card.stage if card else record.at or "", None)
        else:
            stage = record.stage if isinstance(record, Touchpoint) else record.id
            self._notes_in.pop(stage, None)
            self._lived_in.pop(stage, None)

    def _relive(self, touchpoint: str) -> None:
        """Ask again what is lived in the stage of a touchpoint."""
        card = self.touchpoint(touchpoint)
        if card is not None:
            self._lived_in.pop(card.stage, None)
