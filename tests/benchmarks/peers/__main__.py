"""`python -m tests.benchmarks.peers`: what people would take instead, beside Journey Editor, by turns.

Run by hand, with what README.md in this folder says installed. The table goes to standard output.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Installed programs have their bytecode, too.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

from tests.benchmarks import report
from tests.benchmarks.drawing_rows import printed
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import NotDoneError
from tests.benchmarks.peers.mermaid import Mermaid
from tests.benchmarks.screen import Screen
from tests.benchmarks.window_rows import _Process

_ROOT = Path(__file__).resolve().parents[3]
_NODE_GRAPH = Path(__file__).with_name("node_graph.py")
_MERMAIDS_OWN = 50_000
"""Letters of text that Mermaid takes unless it is told otherwise."""
_ANY = 100_000_000
_FEW = 3
_LARGE = 5_000
_HEADINGS = ("what", "touchpoints", "instead", "takes", "Journey Editor takes", "ratio", "seen")


@dataclass(frozen=True, slots=True)
class Pair:
    """The same task for a peer and for Journey Editor; samples of each, or why there are none."""

    what: str
    size: int
    peer: str
    theirs: tuple[float, ...]
    ours: tuple[float, ...]
    seen: str

    def cells(self) -> tuple[str, ...]:
        """The line of the table; the ratio is how much of the peer's time is taken."""
        their, our = median(self.theirs) if self.theirs else 0.0, median(self.ours)
        ratio = f"{our / their:.2f}" if their else ""
        taken = _seconds(their) if their else "fails"
        return self.what, f"{self.size:,}", self.peer, taken, _seconds(our), ratio, self.seen


def _seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1e3:.1f} ms"


def _in_turn(
    theirs: Callable[[], float], ours: Callable[[], float], pairs: int
) -> tuple[list[float], list[float]]:
    """Samples of both, after one pair that does not count."""
    found = [(theirs(), ours()) for _ in range(pairs + 1)][1:]
    return [one for one, _ in found], [other for _, other in found]


def _pdf(values: argparse.Namespace, subjects: Subjects, size: int) -> Iterator[Pair]:
    """A PDF with Mermaid as it comes, and, where that refuses the map, as it can be set."""
    subject, folder = subjects.of(size), subjects.folder
    target = folder / "ours.pdf"

    def ours() -> float:
        command = [sys.executable, "-m", "journey_editor", "export", str(subject.path), "-o", str(target)]
        start = perf_counter()
        subprocess.run(command, cwd=_ROOT, capture_output=True, check=True)
        return perf_counter() - start

    for most, name in ((_MERMAIDS_OWN, "Mermaid"), (_ANY, "Mermaid, its limit of text lifted")):
        mermaid = Mermaid(values.chromium, values.mermaid, subject.journey, folder, most)
        theirs, seen = [], ""
        try:
            mermaid()
            seen = mermaid.seen()
            theirs, own = _in_turn(mermaid, ours, min(values.pairs, _FEW) if size >= _LARGE else values.pairs)
        except NotDoneError as error:
            seen, own = str(error), [ours() for _ in range(values.pairs)]
        told = printed(target.read_bytes(), subject.journey, folder / "read.pdf")
        yield Pair("PDF of a map", size, name, tuple(theirs), tuple(own), f"{seen}; here {told}")
        if theirs:
            return


def _graph(values: argparse.Namespace, subjects: Subjects, size: int) -> Iterator[Pair]:
    """Opening a map and painting it with NodeGraphQt, whose cards have a title only."""
    subject, folder = subjects.of(size), subjects.folder
    cards, session = folder / "cards.json", folder / "session.json"
    titles = [card.title for card in subject.journey.touchpoints]
    cards.write_text(json.dumps(titles, ensure_ascii=False), encoding="utf-8")

    def run(*arguments: object) -> tuple[float, dict[str, list[float]]]:
        command = [str(values.node_graph), str(_NODE_GRAPH), *map(str, arguments)]
        start = perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        took = perf_counter() - start
        return took, json.loads(done.stdout.splitlines()[-1])

    run("make", cards, session)
    process = _Process(subjects, size)
    pairs = min(values.pairs, _FEW) if size >= _LARGE else values.pairs
    theirs, ours = _in_turn(lambda: run("load", session)[0], process.painted, pairs)
    yield Pair("open until painted", size, "NodeGraphQt", tuple(theirs), tuple(ours), process.seen())
    painted = run("paint", session)[1]
    if painted["cards"] != size or painted["seen"] != size:
        raise NotDoneError(f"NodeGraphQt has shown {painted['seen']} of {size} cards")
    with Screen(subject, whole=True) as screen:
        own = _samples(screen.repaint, values.pairs)
    yield Pair("show all", size, "NodeGraphQt", tuple(painted["whole"]), own, "all cards in view")
    with Screen(subject) as screen:
        way = iter([24, -24] * (values.pairs + 1))
        own = _samples(lambda: screen.pan(next(way), 0), values.pairs)
        seen = screen.seen()
    yield Pair("pan step at 100 %", size, "NodeGraphQt", tuple(painted["pan"]), own, seen)


def _samples(work: Callable[[], object], count: int) -> tuple[float, ...]:
    taken = []
    for _ in range(count + 1):
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return tuple(taken[1:])


def main() -> None:
    """Measure what there is, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers")
    parser.add_argument("--chromium", default="chromium", help="the program")
    parser.add_argument("--mermaid", type=Path, metavar="FILE", help="mermaid.min.js; without it, no Mermaid")
    told = "the Python that has NodeGraphQt; without it, no NodeGraphQt"
    parser.add_argument("--node-graph", type=Path, metavar="PYTHON", help=told)
    parser.add_argument("--pairs", type=int, default=9)
    parser.add_argument("--sizes", type=int, nargs="+", default=[30, 500, 5_000])
    parser.add_argument("--readme", action="store_true", help="put the table into README.md")
    values = parser.parse_args()
    found: list[Pair] = []
    with tempfile.TemporaryDirectory(prefix="journey-editor-") as folder:
        subjects = Subjects(Path(folder))
        for size in values.sizes:
            if values.mermaid:
                found += _told(_pdf(values, subjects, size))
        for size in values.sizes:
            if values.node_graph and size >= 500:
                found += _told(_graph(values, subjects, size))
    text = f"{report.plain_table([_HEADINGS, *(pair.cells() for pair in found)])}\n\n{report.machine()}"
    if values.readme:
        report.put_block("peers", "python -m tests.benchmarks.peers --readme", text)
    print(text)


def _told(pairs: Iterator[Pair]) -> Iterator[Pair]:
    for pair in pairs:
        print(" | ".join(pair.cells()), file=sys.stderr)
        yield pair


if __name__ == "__main__":
    main()
