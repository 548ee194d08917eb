"""The table and the JSON lines, and what is asked of each row."""

from __future__ import annotations

import json
import os
import platform
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.benchmarks.measuring import Measured, Unit
from tests.benchmarks.rows import NO_MAP, Row

_LIMITS: Final = Path(__file__).with_name("limits.toml")
_HEADINGS: Final = ("what", "touchpoints", "floor", "floor takes", "takes", "ratio", "goal", "", "seen")
_LONGEST: Final = 100
_RIGHT: Final = frozenset({"touchpoints", "floor takes", "takes", "ratio"})


@dataclass(frozen=True, slots=True)
class Limit:
    """What a row is to reach at these sizes; None where nothing is asked.

    `ratio` is to the floor, `more` in bytes beyond it, `ms` in milliseconds and only shown.
    """

    at: tuple[int, ...] = ()
    ratio: float | None = None
    more: float | None = None
    ms: float | None = None

    @property
    def words(self) -> str:
        """The goal as the table says it."""
        parts = []
        if self.ratio is not None:
            parts.append(f"≤ {self.ratio:g}")
        if self.more is not None:
            parts.append(f"≤ + {self.more / 1e6:g} MB")
        if self.ms is not None:
            parts.append(f"≤ {self.ms:g} ms")
        return " and ".join(parts)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: a row at a size, what was measured or why nothing was, and the goal."""

    row: Row
    size: int
    unit: Unit
    limit: Limit
    measured: Measured | None = None
    problem: str = ""

    @property
    def is_over(self) -> bool:
        """Whether the run has to fail for it, as a ratio is over its limit or the work was not done."""
        found, limit = self.measured, self.limit
        if found is None:
            return True
        too_slow = limit.ratio is not None and found.ratio > limit.ratio
        return too_slow or (limit.more is not None and found.real - found.floor > limit.more)

    @property
    def verdict(self) -> str:
        """`over`, `slow` (only over its milliseconds), `reached`, or nothing where nothing is asked."""
        if self.measured is None:
            return "**not done**"
        if self.is_over:
            return "**over**"
        if self.limit.ms is not None and self.measured.real * 1e3 > self.limit.ms:
            return "**slow**"
        return "reached" if self.limit.words else ""


def limits() -> dict[str, Limit]:
    """What is asked of each row, by its key."""
    found = tomllib.loads(_LIMITS.read_text(encoding="utf-8"))
    return {
        key: Limit(
            tuple(one["at"]), one.get("ratio"), one["more"] * 1e6 if "more" in one else None, one.get("ms")
        )
        for key, one in found.items()
    }


def limit_of(known: dict[str, Limit], row: Row, size: int) -> Limit:
    """What is asked of a row at a size; nothing where the limits do not name that size."""
    limit = known.get(row.key, Limit())
    return limit if size in limit.at else Limit()


def table(lines: Sequence[Line]) -> str:
    """The lines as a Markdown table, with the kind of machine and the day below."""
    rows = [_HEADINGS, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS))]
    text = [_joined(row, widths) for row in rows]
    rule = [
        "-" * (width - 1) + ":" if name in _RIGHT else "-" * width
        for name, width in zip(_HEADINGS, widths, strict=True)
    ]
    return "\n".join((text[0], _joined(rule, widths), *text[1:], "", machine()))


def _joined(cells: Iterable[str], widths: Iterable[int]) -> str:
    padded = [
        cell.rjust(width) if name in _RIGHT else cell.ljust(width)
        for cell, width, name in zip(cells, widths, _HEADINGS, strict=True)
    ]
    return f"| {' | '.join(padded)} |"


def _cells(line: Line) -> tuple[str, ...]:
    row, found = line.row, line.measured
    size = "no map" if line.size == NO_MAP else f"{line.size:,}"
    if found is None:
        return row.what, size, row.floor, "", "", "", line.limit.words, line.verdict, line.problem[:_LONGEST]
    ratio = f"{found.ratio:.2f}"
    amounts = (_amount(found.floor, line.unit), _amount(found.real, line.unit))
    return row.what, size, row.floor, *amounts, ratio, line.limit.words, line.verdict, found.seen


def _amount(value: float, unit: Unit) -> str:
    if unit == "bytes":
        return f"{value / 1e6:.2f} MB"
    return (
        f"{value:.2f} s"
        if value >= 10
        else f"{value * 1e3:.{2 if value < 0.01 else 1 if value < 1 else 0}f} ms"
    )


def json_line(line: Line) -> str:
    """A line with all its samples (seconds or bytes), as one line of JSON."""
    found = line.measured
    return json.dumps(
        {
            "row": line.row.key,
            "what": line.row.what,
            "touchpoints": line.size,
            "unit": line.unit,
            "floor": found and found.floor,
            "real": found and found.real,
            "ratio": found and found.ratio,
            "floors": found and found.floors,
            "reals": found and found.reals,
            "limit": {"ratio": line.limit.ratio, "more": line.limit.more, "ms": line.limit.ms},
            "over": line.is_over,
            "seen": found.seen if found else line.problem,
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
        },
        ensure_ascii=False,
    )


def machine() -> str:
    """The kind of machine, and the day."""
    import PySide6

    kind = f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    programs = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    return f"{kind}; {programs}, {os.environ.get('QT_QPA_PLATFORM', 'native')}; {datetime.now(UTC):%Y-%m-%d}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "unknown processor"
