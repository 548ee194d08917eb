"""`python -m tests.benchmarks`: measures every row of the design's speed table against its floor.

Each row has a real path and a floor, measured in turn (A B A B …) so that a machine that slows down
slows both; the ratio is the median over the pairs. Beside each stands a look at whether the work was
really done. The table goes to standard output, what is going on to standard error.

The exit status is 0 when every ratio is within `limits.toml`, and 1 when one is over it in two runs
(a row that is over is run once more, and the better run counts) or when work was not done. Limits in
milliseconds are shown, but depend on the machine and so do not count.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks import report
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import NotDoneError, measure
from tests.benchmarks.report import Limit, Line
from tests.benchmarks.rows import MORE, NO_MAP, SIZES, Row, all_rows

PAIRS = 9
PAIRS_OF_HOPELESS = 1


def main() -> int:
    """Measure what is asked for; the exit status."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = all_rows()
    values = _arguments(rows)
    chosen = [row for row in rows if not values.row or row.key in values.row]
    sizes = [NO_MAP, *(values.sizes or (SIZES + MORE if values.all else SIZES))]
    limits = report.limits()
    lines: dict[tuple[str, int], Line] = {}
    with tempfile.TemporaryDirectory(prefix="journey-editor-") as folder:
        for size in sizes:
            # One size after the other, so that only one set of maps is in memory.
            subjects = Subjects(Path(folder))
            for row in chosen:
                if size in row.sizes:
                    limit = report.limit_of(limits, row, size)
                    lines[row.key, size] = _line(row, size, limit, subjects, values.pairs)
    ordered = [lines[row.key, size] for row in chosen for size in sizes if (row.key, size) in lines]
    if values.json:
        _write(values.json, ordered)
    print(report.table(ordered))
    return int(any(line.is_over for line in ordered))


def _arguments(rows: Iterable[Row]) -> argparse.Namespace:
    keys = [row.key for row in rows]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure against floors.")
    every = f"all sizes: {', '.join(f'{size:,}' for size in SIZES + MORE)} touchpoints"
    parser.add_argument("--all", action="store_true", help=every)
    parser.add_argument("--sizes", type=int, nargs="+", choices=SIZES + MORE, help="only these sizes")
    parser.add_argument(
        "--row", nargs="+", choices=keys, metavar="KEY", help=f"only these: {', '.join(keys)}"
    )
    parser.add_argument("--pairs", type=int, default=PAIRS, help=f"pairs to measure (default: {PAIRS})")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample, one row a line")
    return parser.parse_args()


def _line(row: Row, size: int, limit: Limit, subjects: Subjects, pairs: int) -> Line:
    """One row at one size; a second time when it is over its limit, and then the better one."""
    start = time.perf_counter()
    unit = "s"
    line = Line(row, size, "s", limit)
    try:
        with row.make(subjects, size) as case:
            unit = case.unit
            line = Line(row, size, unit, limit, measure(case, pairs))
            if line.is_over and case.pairs is None:
                again = Line(row, size, unit, limit, measure(case, min(pairs, _again(line)), warm=True))
                line = min(line, again, key=lambda one: one.measured.ratio if one.measured else 0.0)
    except NotDoneError as error:
        line = Line(row, size, unit, limit, None, str(error))
    took = time.perf_counter() - start
    print(f"{row.key} {size or ''}: {line.verdict.strip('*') or 'done'} ({took:.1f} s)", file=sys.stderr)
    return line


def _again(line: Line) -> int:
    """How many pairs a second run has: few where luck could not bring the row under its limit."""
    hopeless = line.measured and line.limit.ratio and line.measured.ratio > 2 * line.limit.ratio
    return PAIRS_OF_HOPELESS if hopeless else PAIRS


def _write(path: Path, lines: Iterable[Line]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{report.json_line(line)}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
