"""NodeGraphQt with the cards of a map, in a process and an environment of its own.

`node_graph.py make CARDS SESSION` keeps cards (a JSON list of titles) as a session of NodeGraphQt,
`load SESSION` opens it until it is painted, and `paint SESSION` measures painting all of it and panning.
The last line that is printed is JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

from NodeGraphQt import BaseNode, NodeGraph
from Qt import QtCore, QtWidgets

_SIZE = 1280, 800
_SAMPLES = 9
_PAN = 24


class Card(BaseNode):
    """A touchpoint: a title, a way in and ways out."""

    __identifier__ = "journey"
    NODE_NAME = "card"

    def __init__(self) -> None:
        super().__init__()
        self.add_input("in")
        self.add_output("out", multi_output=True)


class Paints(QtCore.QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:  # noqa: N802
        if event.type() == QtCore.QEvent.Paint:
            self.count += 1
        return False


def make(graph: NodeGraph, cards: Path, session: Path) -> dict[str, object]:
    """Lay the cards out in 40 columns, each linked to the next."""
    titles = json.loads(cards.read_text(encoding="utf-8"))
    rows = -(-len(titles) // 40)
    before = None
    for number, title in enumerate(titles):
        place = (number // rows * 320, number % rows * 140)
        node = graph.create_node("journey.Card", name=title, pos=place, selected=False, push_undo=False)
        if before is not None:
            before.set_output(0, node.input(0))
        before = node
    graph.save_session(str(session))
    return {"cards": len(titles)}


def load(app: QtWidgets.QApplication, graph: NodeGraph, session: Path) -> Paints:
    """Open a session until it is painted."""
    view = graph.viewer()
    paints = Paints()
    view.viewport().installEventFilter(paints)
    graph.widget.resize(*_SIZE)
    graph.load_session(str(session))
    graph.widget.show()
    before = paints.count
    view.viewport().update()
    while paints.count == before:
        app.processEvents()
    return paints


def paint(app: QtWidgets.QApplication, graph: NodeGraph, session: Path) -> dict[str, object]:
    """Seconds of repainting with every card in view, and of steps of panning at 100 %."""
    paints = load(app, graph, session)
    view = graph.viewer()
    # Its own command for this makes a group of all nodes first: minutes for 5,000.
    everything = view.scene().itemsBoundingRect()
    view.set_scene_rect([everything.x(), everything.y(), everything.width(), everything.height()])
    _settle(app)
    whole = []
    for _ in range(_SAMPLES + 1):
        start = perf_counter()
        view.viewport().repaint()
        whole.append(perf_counter() - start)
    seen = sum(view.sceneRect().intersects(it.sceneBoundingRect()) for it in view.all_nodes())
    middle = everything.center()
    view.set_scene_rect([middle.x() - _SIZE[0] / 2, middle.y() - _SIZE[1] / 2, *_SIZE])
    _settle(app)
    pans = []
    for step in range(_SAMPLES + 1):
        before, start = paints.count, perf_counter()
        view._set_viewer_pan(_PAN if step % 2 else -_PAN, 0)
        while paints.count == before:
            app.processEvents()
        pans.append(perf_counter() - start)
    return {
        "cards": len(graph.all_nodes()),
        "seen": seen,
        "whole": whole[1:],
        "pan": pans[1:],
    }


def _settle(app: QtWidgets.QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def main(what: str, *paths: str) -> None:
    app = QtWidgets.QApplication([])
    graph = NodeGraph()
    graph.register_node(Card)
    if what == "make":
        told = make(graph, *map(Path, paths))
    elif what == "load":
        load(app, graph, Path(paths[0]))
        told = {"cards": len(graph.all_nodes())}
    else:
        told = paint(app, graph, Path(paths[0]))
    print(json.dumps(told), flush=True)
    sys.stdout.flush()
    import os

    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
