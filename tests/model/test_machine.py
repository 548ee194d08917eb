"""All edits in any order: undo restores, redo repeats, nothing is half done, and the map stays legal."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journey_editor.errors import EditError
from journey_editor.model import rules
from journey_editor.model.edits import AddLink, AddNode, Batch, Change, Edit, apply
from journey_editor.model.graph import ABOUT, EXPERIENCES, IN, RECORD
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MAP, Experience, Link, Note, Persona, Stage, Touchpoint
from journey_editor.storage import document
from tests.edit_strategies import edits
from tests.strategies import maps, state


class Editing(RuleBasedStateMachine):
    """A map with everything that was done to it, as an editor has it."""

    def __init__(self) -> None:
        super().__init__()
        self.journey = JourneyMap()
        self.done: list[tuple[Edit, Change, object, object]] = []
        self.undone: list[tuple[Edit, Change, object, object]] = []

    @initialize(journey=maps(max_stages=1, max_touchpoints=2, max_personas=1))
    def open(self, journey: JourneyMap) -> None:
        """Begin with what there is to refer to, and with something rich."""
        begin = (
            AddNode(Stage(id="s1", title="Buy", order="1")),
            AddNode(Stage(id="s2", title="Stay", order="2")),
            AddNode(Persona(id="p1", name="Maya", order="1")),
            AddNode(Persona(id="p2", name="Jonas", order="2")),
            AddNode(Touchpoint(id="t1", stage="s1", title="Cart", order="1")),
            AddNode(Touchpoint(id="t2", stage="s2", title="Email", order="2")),
            AddNode(Note(id="n1", kind="idea", at="t1", text="", order="1")),
            AddLink(Link(id="l1", source="t1", target="t2", order="1")),
        )
        apply(journey, Batch(tuple(edit for edit in begin if edited_id(edit) not in journey)))
        self.journey = journey

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        edit = data.draw(edits(self.journey))
        before = state(self.journey)
        try:
            change = apply(self.journey, edit)
        except EditError as error:
            said = str(error)
            assert state(self.journey) == before
            assert "\n" not in said
            assert len(said) < 300
            return
        after = state(self.journey)
        assert changed_ids(before, after) <= change.ids
        self.done.append((edit, change, before, after))
        self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        edit, change, before, after = self.done.pop()
        back = apply(self.journey, change.inverse)
        assert state(self.journey) == before
        assert back.ids == change.ids
        self.undone.append((edit, change, before, after))

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        edit, change, before, after = self.undone.pop()
        assert apply(self.journey, edit) == change
        assert state(self.journey) == after
        self.done.append((edit, change, before, after))

    @precondition(lambda self: self.done)
    @rule()
    def undo_of_undo(self) -> None:
        """The inverse of the inverse does what the edit did."""
        _, change, before, after = self.done[-1]
        again = apply(self.journey, change.inverse).inverse
        assert state(self.journey) == before
        apply(self.journey, again)
        assert state(self.journey) == after

    @rule()
    def copy(self) -> None:
        assert state(self.journey.copy()) == state(self.journey)
        self.journey = self.journey.copy()

    @rule()
    def save_and_load(self) -> None:
        text = document.text(self.journey)
        loaded = document.parse(text)
        assert document.text(loaded.journey) == text
        assert len(loaded.journey) == len(self.journey)
        assert [it.id for it in loaded.journey.touchpoints] == [it.id for it in self.journey.touchpoints]

    @invariant()
    def is_legal(self) -> None:
        require_legal(self.journey)

    def teardown(self) -> None:
        while self.done:
            self.undo()


def edited_id(edit: AddNode | AddLink) -> str:
    return edit.record.id if isinstance(edit, AddNode) else edit.link.id


def changed_ids(before: tuple[object, ...], after: tuple[object, ...]) -> set[str]:
    """The ids of what differs between two states of a map, as a change has to tell them."""
    (info, nodes, edges, links), (new_info, new_nodes, new_edges, new_links) = before, after
    changed = {MAP} if info != new_info else set()
    changed |= {id_ for id_ in nodes.keys() | new_nodes.keys() if nodes.get(id_) != new_nodes.get(id_)}
    changed |= {link.id for link in set(links) ^ set(new_links)}
    for edge in edges.keys() | new_edges.keys():
        if edge[2] == EXPERIENCES and edges.get(edge) != new_edges.get(edge):
            changed |= set(edge[:2])
    return changed


def require_legal(journey: JourneyMap) -> None:
    """Every record is legal, every reference there, and the edges say what the records say."""
    nodes = {id_: data[RECORD] for id_, data in journey.graph.nodes(data=True)}
    edges = {(a, b, key): data for a, b, key, data in journey.graph.edges(keys=True, data=True)}
    expected: dict[tuple[str, str, str], dict[str, object]] = {}
    for id_, record in nodes.items():
        assert record.id == id_
        assert list(rules.problems(record)) == []
        if isinstance(record, Touchpoint):
            assert isinstance(nodes[record.stage], Stage)
            expected[id_, record.stage, IN] = {}
        elif isinstance(record, Note) and record.at is not None:
            assert isinstance(nodes[record.at], Stage | Touchpoint)
            expected[id_, record.at, ABOUT] = {}
    for link in journey.links:
        assert link.id not in nodes
        assert list(rules.problems(link)) == []
        expected[link.source, link.target, link.id] = {RECORD: link}
    for (persona, touchpoint, key), data in edges.items():
        if isinstance(data.get(RECORD), Experience):
            assert key == EXPERIENCES
            assert isinstance(nodes[persona], Persona)
            assert data[RECORD].persona == persona
            assert list(rules.problems(data[RECORD])) == []
            expected[persona, touchpoint, key] = data
        if isinstance(data.get(RECORD), Experience | Link):
            assert isinstance(nodes[touchpoint], Touchpoint)
    assert edges == expected
    assert list(rules.problems(journey.info)) == []
    require_true_lists(journey, list(nodes.values()))


def require_true_lists(journey: JourneyMap, nodes: list[object]) -> None:
    """What the map tells of itself is what is in the graph, in its order."""

    def of(kind: type, records: list[object] = nodes) -> tuple[object, ...]:
        return tuple(sorted((it for it in records if isinstance(it, kind)), key=lambda it: (it.order, it.id)))

    assert journey.stages == of(Stage)
    assert journey.personas == of(Persona)
    assert journey.touchpoints == of(Touchpoint)
    assert journey.notes == of(Note)
    assert journey.links == of(Link, list(journey.links))
    assert journey.notes_about(None) == tuple(it for it in journey.notes if it.at is None)
    for stage in journey.stages:
        assert journey.touchpoints_of(stage.id) == tuple(
            it for it in journey.touchpoints if it.stage == stage.id
        )
        assert journey.notes_about(stage.id) == tuple(it for it in journey.notes if it.at == stage.id)
        places = {stage.id, *(it.id for it in journey.touchpoints_of(stage.id))}
        assert journey.notes_in(stage.id) == tuple(it for it in journey.notes if it.at in places)
        assert journey.experiences_in(stage.id) == tuple(
            journey.experiences_of(it.id) for it in journey.touchpoints_of(stage.id)
        )
    lived = journey.experiences()
    for card in journey.touchpoints:
        assert journey.notes_about(card.id) == tuple(it for it in journey.notes if it.at == card.id)
        assert journey.links_from(card.id) == tuple(it for it in journey.links if it.source == card.id)
        assert journey.links_to(card.id) == tuple(it for it in journey.links if it.target == card.id)
        assert journey.experiences_of(card.id) == tuple(lived.get(card.id, ()))
        assert [it.persona for it in journey.experiences_of(card.id)] == [
            it.id for it in journey.personas if journey.experience(it.id, card.id) is not None
        ]


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=40)
