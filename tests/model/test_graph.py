"""The graph is networkx's own, whatever was done to it, and before and after somebody asked for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import networkx as nx
import pytest

from journey_editor.model.graph import RECORD, MapGraph
from journey_editor.model.records import Link, Stage

ROOT = Path(__file__).resolve().parents[2]


def node(name: str) -> Stage:
    return Stage(id=name, title=name)


def edge(source: str, target: str, key: str) -> Link:
    return Link(id=key, source=source, target=target)


@pytest.mark.parametrize("seed", range(5))
def test_it_changes_as_the_library_changes_its_own(seed: int) -> None:
    ours, theirs, random = MapGraph(), nx.MultiDiGraph(), Random(seed)
    shown = ours.shown if seed % 2 else None
    most = 0
    for _ in range(300):
        names = random.choices("abcdef", k=2)
        key = random.choice("xyz")
        what = random.randrange(6)
        if what < 2:
            ours.put(node(names[0]))
            theirs.add_node(names[0], record=node(names[0]))
        elif what < 4 and all(name in ours for name in names):
            ours.join(*names, key, edge(*names, key))
            theirs.add_edge(*names, key=key, record=edge(*names, key))
        elif what == 4 and theirs.has_edge(*names, key=key):
            ours.part(*names, key)
            theirs.remove_edge(*names, key=key)
        elif what == 5 and random.random() < 0.4 and names[0] in ours:
            ours.drop(names[0])
            theirs.remove_node(names[0])
        most = max(most, theirs.number_of_edges())
        assert len(ours) == len(theirs)
        assert nx.utils.graphs_equal(ours.shown, theirs)
        assert {*ours.shown.in_edges(keys=True)} == {*theirs.in_edges(keys=True)}
    assert shown is None or shown is ours.shown
    assert most > 5, "too little happened to tell anything"


def test_a_copy_has_edges_of_its_own() -> None:
    graph = MapGraph()
    for name in "ab":
        graph.put(node(name))
    graph.join("a", "b", "x", edge("a", "b", "x"))
    copy = graph.copy()
    assert nx.utils.graphs_equal(graph.shown, copy.shown)
    copy.part("a", "b", "x")
    copy.put(Stage(id="a", title="other"))
    assert graph.shown.edges["a", "b", "x"][RECORD].id == "x"
    assert graph.nodes["a"][RECORD].title == "a"
    assert not copy.shown.edges
    assert not copy.pred["b"]


def test_a_map_is_opened_drawn_edited_and_saved_without_waiting_for_the_library() -> None:
    script = """
import sys
from pathlib import Path
from journey_editor.layout.compose import compose
from journey_editor.layout.theme import theme
from journey_editor.model.edits import apply, update
from journey_editor.paths import samples
from journey_editor.storage import files
import tempfile
journey = files.load(samples()[0]).journey
apply(journey, update(journey.touchpoints[0].id, title="Changed"))
compose(journey, theme("light"))
with tempfile.TemporaryDirectory() as folder:
    files.save(journey, Path(folder) / "a.journey.json")
print("networkx" in sys.modules, journey.graph.number_of_nodes() == len(journey.graph.nodes) > 9)
print("networkx" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout.split(), done.stderr) == (["False", "True", "True"], "")
