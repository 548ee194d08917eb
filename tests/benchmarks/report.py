"""The lines as a Markdown table, on the terminal and in README."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from typing import Final

from tests.benchmarks.lines import Line
from tests.benchmarks.measuring import Measured, Unit
from tests.benchmarks.rows import NO_MAP

README: Final = Path(__file__).resolve().parents[2] / "README.md"
_HEADINGS: Final = (
    "what", "touchpoints", "on", "floor", "floor takes", "takes", "ratio", "spread", "goal", "", "seen",
)  # fmt: skip
_IN_README: Final = _HEADINGS[:-1]
_LONGEST: Final = 100
_RIGHT: Final = frozenset({"touchpoints", "floor takes", "takes", "Journey Editor takes", "ratio"})
_VIRTUAL: Final = "hypervisor"
"""The flag of a processor that is none of iron."""


def table(lines: Sequence[Line], headings: Sequence[str] = _HEADINGS) -> str:
    """The lines as a Markdown table, with the kind of machine and the day below."""
    cells = [dict(zip(_HEADINGS, _cells(line), strict=True)) for line in lines]
    rows = [headings, *([one[name] for name in headings] for one in cells)]
    return f"{plain_table(rows)}\n\n{machine()}"


def plain_table(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells as a Markdown table, the first of them the headings."""
    headings = rows[0]
    widths = [max(len(row[column]) for row in rows) for column in range(len(headings))]
    text = [_joined(row, widths, headings) for row in rows]
    rule = [
        "-" * (width - 1) + ":" if name in _RIGHT else "-" * width
        for name, width in zip(headings, widths, strict=True)
    ]
    return "\n".join((text[0], _joined(rule, widths, headings), *text[1:]))


def put_into_readme(lines: Iterable[Line], path: Path = README) -> None:
    """Let README show these lines: those that something is asked of, and those without a map."""
    shown = [line for line in lines if line.limit.words or line.size == NO_MAP]
    put_block("benchmark", "python -m tests.benchmarks --readme", table(shown, _IN_README), path)


def put_block(name: str, command: str, text: str, path: Path = README) -> None:
    """Replace what stands between the marks of this name in a file; the command is what writes it."""
    begin, end = f"<!-- {name}: begin, written by `{command}` -->", f"<!-- {name}: end -->"
    before, found, rest = path.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise SystemExit(f"{path} has no place for the table: {begin} … {end}")
    path.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")


def _joined(cells: Iterable[str], widths: Iterable[int], headings: Iterable[str]) -> str:
    padded = [
        cell.rjust(width) if name in _RIGHT else cell.ljust(width)
        for cell, width, name in zip(cells, widths, headings, strict=True)
    ]
    return f"| {' | '.join(padded)} |"


def _cells(line: Line) -> tuple[str, ...]:
    row, found = line.row, line.measured
    size = "no map" if line.size == NO_MAP else f"{line.size:,}"
    head = (row.what, size, line.platform if row.paints else "", row.floor)
    goal = (line.limit.words, line.verdict)
    if found is None:
        return (*head, "", "", "", "", *goal, line.problem[:_LONGEST].replace("|", "/"))
    amounts = (_amount(found.floor, line.unit), _amount(found.real, line.unit))
    return (*head, *amounts, f"{found.ratio:.2f}", _spread(found), *goal, found.seen)


def _spread(found: Measured) -> str:
    """Between what ratios half of the pairs are; nothing where pairs are too few to tell."""
    if len(found.ratios) < 4:
        return ""
    low, _, high = quantiles(found.ratios, n=4, method="inclusive")
    return f"{low:.2f} to {high:.2f}"


def _amount(value: float, unit: Unit) -> str:
    if unit == "bytes":
        return f"{value / 1e6:.2f} MB"
    return (
        f"{value:.2f} s"
        if value >= 10
        else f"{value * 1e3:.{2 if value < 0.01 else 1 if value < 1 else 0}f} ms"
    )


def machine() -> str:
    """The kind of machine, and the day."""
    import PySide6

    cores = f"{os.cpu_count()} cores of {_kind()}"
    programs = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    return f"Measured on {cores}; {_system()}; {programs}; {day}{_busy()}."


def _busy() -> str:
    """That others had the machine too, so that times are too long and only ratios hold."""
    load, cores = os.getloadavg()[1] if hasattr(os, "getloadavg") else 0.0, os.cpu_count() or 1
    if load <= cores + 1:
        return ""
    return f", beside other work (load {load:.0f}), so that times are too long and only ratios count"


def _kind() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or "an unknown processor"
    names = [line.partition(":")[2].strip() for line in text.splitlines() if line.startswith("model name")]
    name = names[0].replace("(R)", "").replace("(TM)", "") if names else "unknown processor"
    virtual = "a virtual machine on " if _VIRTUAL in text.split() else ""
    return f"{virtual}an {name} ({platform.machine()})".replace("_", "-")


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"
