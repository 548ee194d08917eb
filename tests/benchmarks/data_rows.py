"""Rows without a picture: loading, saving, undo."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import cycle

from journey_editor.editing.session import Session
from journey_editor.model import plans
from journey_editor.model.edits import apply, update
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, files, pieces
from journey_editor.storage.document import Loaded
from tests.benchmarks.maps import Subject, Subjects
from tests.benchmarks.measuring import Case, NotDoneError, Timed
from tests.benchmarks.rows import BASE, MORE, Row


@contextmanager
def _load(subjects: Subjects, size: int) -> Iterator[Case]:
    subject = subjects.of(size)
    data, path = subject.data, subject.path
    real = Timed(lambda: files.load(path), least=0.005)

    def seen() -> str:
        loaded = real.result
        if not isinstance(loaded, Loaded) or loaded.messages or loaded.unknown or loaded.read_only:
            raise NotDoneError(f"not loaded cleanly: {loaded}")
        return _same(subject, loaded.journey)

    yield Case(Timed(lambda: json.loads(data), least=0.005), real, seen)


def _same(subject: Subject, journey: JourneyMap) -> str:
    """That a map has all that it was made of, compared record by record and edge by edge."""
    made = subject.journey
    same_edges = sorted(journey.graph.edges(keys=True)) == sorted(made.graph.edges(keys=True))
    same_nodes = dict(journey.graph.nodes) == dict(made.graph.nodes)
    same_felt = all(journey.experiences_of(it.id) == made.experiences_of(it.id) for it in made.touchpoints)
    if not (same_edges and same_nodes and same_felt and journey.links == made.links):
        raise NotDoneError("the map that was read is another one")
    return f"{len(journey.touchpoints):,} touchpoints, {len(journey.graph.edges):,} edges equal"


def _saving(*, first: bool) -> Callable[[Subjects, int], AbstractContextManager[Case]]:
    """A row's set-up: a map that is saved for the `first` time, or again after an edit."""

    @contextmanager
    def make(subjects: Subjects, size: int) -> Iterator[Case]:
        subject = subjects.of(size)
        journey, plain = subject.own(), subject.plain
        path = subjects.folder / "saved.journey.json"
        card = journey.touchpoints[0]
        titles = cycle((f"{card.title}X", card.title))

        def work() -> None:
            if not first:
                apply(journey, update(card.id, title=next(titles)))
            files.save(journey, path)

        def seen() -> str:
            apply(journey, update(card.id, title=card.title))
            files.save(journey, path)
            written = path.read_bytes()
            if written != subject.data:
                raise NotDoneError("the file that was written is another one")
            return f"{_same(subject, document.parse(written).journey)}, {len(written) / 1e6:.1f} MB"

        real = Timed(work, before=pieces.forget if first else None)
        yield Case(Timed(lambda: json.dumps(plain), least=0.005), real, seen)

    return make


class _Steps:
    """A session with a renamed and a moved touchpoint to take back and repeat."""

    def __init__(self, subject: Subject) -> None:
        self.session = Session(subject.own())
        journey = self.session.journey
        self._first, second, *_ = journey.touchpoints_of(journey.stages[0].id)
        moved = plans.move_touchpoints(journey, (self._first.id,), second.stage, None)
        if moved is None:
            raise NotDoneError("there was nowhere to move to")
        self.session.do(update(self._first.id, title="Renamed"), "Rename")
        self.session.do(moved, "Move")
        self._ways = cycle((self.session.undo, self.session.undo, self.session.redo, self.session.redo))

    def step(self) -> None:
        """Take back both, then repeat both, one a call."""
        next(self._ways)()

    def seen(self) -> str:
        """That one more round of steps gives the map as it was, and as it was edited."""
        while self.session.undo_stack.canUndo():
            self.session.undo()
        back = self.session.journey.touchpoint(self._first.id)
        while self.session.undo_stack.canRedo():
            self.session.redo()
        again = self.session.journey.touchpoint(self._first.id)
        if back != self._first or again is None or again.title != "Renamed":
            raise NotDoneError("undo and redo did not give back what was there")
        return "title and place taken back and repeated"


@contextmanager
def _undo(subjects: Subjects, size: int) -> Iterator[Case]:
    small, large = _Steps(subjects.of(BASE)), _Steps(subjects.of(size))
    yield Case(Timed(small.step, least=0.005), Timed(large.step, least=0.005), large.seen)


ROWS = (
    Row("load", "load, validate, build the graph", "`json.loads` of the same bytes", _load),
    Row("save", "save after an edit, readable and atomic", "`json.dumps`", _saving(first=False)),
    Row("save-first", "save for the first time", "`json.dumps`", _saving(first=True)),
    Row("undo", "undo or redo of one edit", f"the same at {BASE}", _undo, (5_000, *MORE)),
)
