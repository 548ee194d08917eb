"""One line of the table: what was measured, what is asked of it, and how both are kept as JSON."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, cast

from tests.benchmarks.measuring import Measured, Unit
from tests.benchmarks.rows import Row

_LIMITS: Final = Path(__file__).with_name("limits.toml")


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
    """A row at a size on a platform of Qt: what was measured or why nothing was, and the goal.

    `first` is the ratio of the first run, when that was over and the row was measured twice.
    """

    row: Row
    size: int
    platform: str
    unit: Unit
    limit: Limit
    measured: Measured | None = None
    problem: str = ""
    first: float | None = None

    @property
    def place(self) -> tuple[str, int, str]:
        """What no two lines of a table have in common."""
        return self.row.key, self.size, self.platform

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

    def as_json(self) -> str:
        """The line with all its samples (seconds or bytes), as one line of JSON."""
        found, limit = self.measured, self.limit
        return json.dumps(
            {
                "row": self.row.key,
                "what": self.row.what,
                "touchpoints": self.size,
                "platform": self.platform,
                "floor is": self.row.floor,
                "unit": self.unit,
                "floor": found and found.floor,
                "real": found and found.real,
                "ratio": found and found.ratio,
                "floors": found and found.floors,
                "reals": found and found.reals,
                "first ratio": self.first,
                "limit": {"ratio": limit.ratio, "more": limit.more, "ms": limit.ms},
                "over": self.is_over,
                "seen": found.seen if found else self.problem,
                "at": datetime.now(UTC).isoformat(timespec="seconds"),
            },
            ensure_ascii=False,
        )


def from_json(text: str, rows: Iterable[Row]) -> Line | None:
    """The line that was written as JSON; None when there is no such row any more."""
    kept: dict[str, Any] = json.loads(text)
    row = next((row for row in rows if row.key == kept["row"]), None)
    if row is None:
        return None
    measured = problem = None
    if kept["floors"]:
        measured = Measured(tuple(kept["floors"]), tuple(kept["reals"]), kept["seen"])
    else:
        problem = kept["seen"]
    limit = Limit((kept["touchpoints"],), **kept["limit"])
    unit = cast("Unit", kept["unit"])
    first = kept["first ratio"]
    return Line(row, kept["touchpoints"], kept["platform"], unit, limit, measured, problem or "", first)


def limits() -> dict[str, Limit]:
    """What is asked of each row, by its key."""
    found = tomllib.loads(_LIMITS.read_text(encoding="utf-8"))
    return {
        key: Limit(
            tuple(one["at"]), one.get("ratio"), one["more"] * 1e6 if "more" in one else None, one.get("ms")
        )
        for key, one in found.items()
    }


def limit_of(known: dict[str, Limit], key: str, size: int) -> Limit:
    """What is asked of a row at a size; nothing where the limits do not name that size."""
    limit = known.get(key, Limit())
    return limit if size in limit.at else Limit()
