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
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from tests.benchmarks import lines as kept
from tests.benchmarks import platforms, report
from tests.benchmarks.lines import Limit, Line
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case, NotDoneError, measure
from tests.benchmarks.rows import MORE, NO_MAP, SIZES, Row, all_rows

PAIRS = 9
FEW = 3
"""Pairs where nothing is asked of the ratio."""
PAIRS_OF_HOPELESS = 1


def main(arguments: Sequence[str]) -> int:
    """Measure what is asked for; the exit status."""
    rows = all_rows()
    values = _arguments(rows, arguments)
    chosen = [row for row in rows if not values.row or row.key in values.row]
    sizes = [NO_MAP, *(values.sizes or (SIZES + MORE if values.all else SIZES))]
    alone, is_whole = os.environ.get(platforms.ALONE), True
    if alone:
        found = _measured(chosen, sizes, alone, values)
    elif values.kept:
        found = _read(values.kept, rows)
    else:
        found, is_whole = _on_all(platforms.wanted(values.platform), chosen, arguments, rows)
    if values.json:
        values.json.parent.mkdir(parents=True, exist_ok=True)
        values.json.write_text("".join(f"{line.as_json()}\n" for line in found), encoding="utf-8")
    if values.readme and not alone:
        report.put_into_readme(found)
    print(report.table(found))
    return int(not is_whole or any(line.is_over for line in found))


def _arguments(rows: Iterable[Row], arguments: Sequence[str]) -> argparse.Namespace:
    keys = [row.key for row in rows]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Measure against floors.")
    every = f"all sizes: {', '.join(f'{size:,}' for size in SIZES + MORE)} touchpoints"
    parser.add_argument("--all", action="store_true", help=every)
    parser.add_argument("--sizes", type=int, nargs="+", choices=SIZES + MORE, help="only these sizes")
    parser.add_argument(
        "--row", nargs="+", choices=keys, metavar="KEY", help=f"only these: {', '.join(keys)}"
    )
    parser.add_argument("--pairs", type=int, default=PAIRS, help=f"pairs to measure (default: {PAIRS})")
    names = (*platforms.PLATFORMS, platforms.BOTH)
    told = "where to paint: without a screen, on a virtual one, or both (default: offscreen)"
    parser.add_argument("--platform", choices=names, default=names[0], help=told)
    parser.add_argument("--asked", action="store_true", help="only where something is asked of a row")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample, one row a line")
    told = "measure nothing; take what was written to these by --json, the last of the same row"
    parser.add_argument("--kept", type=Path, nargs="+", metavar="FILE", help=told)
    parser.add_argument("--readme", action="store_true", help="put the table into README.md")
    return parser.parse_args(arguments)


def _on_all(
    names: Sequence[str], chosen: Iterable[Row], arguments: Sequence[str], rows: Sequence[Row]
) -> tuple[list[Line], bool]:
    """Lines of all platforms, and whether no run broke off.

    On the second one there is only what paints, at sizes at which something is asked of it.
    """
    painting = [row.key for row in chosen if row.paints]
    texts: list[str] = []
    is_whole = bool(names)
    for name in names:
        only = [] if name == names[0] else ["--asked", "--row", *painting]
        if not painting and only:
            break
        found, got_to_end = platforms.measured_on(name, [*arguments, *only])
        texts += found
        is_whole = is_whole and got_to_end
    return _in_order([line for text in texts if (line := kept.from_json(text, rows))], rows), is_whole


def _read(files: Iterable[Path], rows: Sequence[Row]) -> list[Line]:
    texts = [text for file in files for text in file.read_text(encoding="utf-8").splitlines()]
    found = [line for text in texts if (line := kept.from_json(text, rows))]
    return _in_order(list({line.place: line for line in found}.values()), rows)


def _in_order(found: Sequence[Line], rows: Sequence[Row]) -> list[Line]:
    keys = [row.key for row in rows]
    return sorted(found, key=lambda line: (keys.index(line.row.key), line.size, line.platform))


def _measured(
    chosen: Sequence[Row], sizes: Sequence[int], platform: str, values: argparse.Namespace
) -> list[Line]:
    """Measure in this process, size after size, so that only one set of maps is in memory."""
    limits = kept.limits()
    found: list[Line] = []
    for size in sizes:
        with (
            tempfile.TemporaryDirectory(prefix="journey-editor-") as folder,
            Subjects(Path(folder)) as subjects,
        ):
            for row in chosen:
                is_asked = bool(kept.limit_of(limits, row.key, size).words)
                if size not in row.sizes or (values.asked and not is_asked):
                    continue
                if row.paints:
                    subjects.lighten()
                line = _line(Line(row, size, platform, "s", Limit()), limits, subjects, values.pairs)
                found.append(line)
                if values.json:  # what was measured is there though a later row may break off
                    with values.json.open("a", encoding="utf-8") as lines:
                        lines.write(f"{line.as_json()}\n")
    return _in_order(found, chosen)


def _line(line: Line, limits: dict[str, Limit], subjects: Subjects, pairs: int) -> Line:
    """One row at one size; a second time when it is over its limit, and then the better one."""
    start = time.perf_counter()
    try:
        with line.row.make(subjects, line.size) as case:
            limit = kept.limit_of(limits, line.row.key, line.size)
            line = _twice(replace(line, unit=case.unit, limit=limit), case, pairs)
    except NotDoneError as error:
        line = replace(line, measured=None, problem=str(error))
    took = time.perf_counter() - start
    told = f"{line.row.key} {line.size or ''} {line.platform if line.row.paints else ''}"
    print(f"{' '.join(told.split())}: {line.verdict.strip('*') or 'done'} ({took:.1f} s)", file=sys.stderr)
    return line


def _twice(line: Line, case: Case, pairs: int) -> Line:
    enough = min(pairs, case.pairs or (pairs if line.limit.words else FEW))
    once = replace(line, measured=measure(case, enough))
    if not once.is_over or case.unit == "bytes":
        return once
    again = replace(line, measured=measure(case, min(enough, _again(once)), warm=True))
    assert once.measured is not None
    assert again.measured is not None
    better = min(once, again, key=lambda one: one.measured.ratio if one.measured else 0.0)
    return replace(better, first=once.measured.ratio)


def _again(line: Line) -> int:
    """How many pairs a second run has: few where luck could not bring the row under its limit."""
    hopeless = line.measured and line.limit.ratio and line.measured.ratio > 2 * line.limit.ratio
    return PAIRS_OF_HOPELESS if hopeless else PAIRS


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
