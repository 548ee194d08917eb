"""What a row of the table is, and all rows in the order of the table."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final

from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case

SIZES: Final = (30, 500, 5_000)
MORE: Final = (50_000,)
NO_MAP: Final = 0
BASE: Final = 500
"""The size that larger ones are measured against where the cost must not grow with the map."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, at several sizes; `make` sets it up and cleans up after it.

    What paints is measured on each platform of Qt that is asked for, the rest once.
    """

    key: str
    what: str
    floor: str
    make: Callable[[Subjects, int], AbstractContextManager[Case]]
    sizes: tuple[int, ...] = SIZES + MORE
    paints: bool = False


def all_rows() -> tuple[Row, ...]:
    """Every row, in the order of the table."""
    from tests.benchmarks import (
        canvas_rows,
        command_rows,
        data_rows,
        drawing_rows,
        far_rows,
        silence_rows,
        window_rows,
    )

    return (
        *window_rows.ROWS,
        *command_rows.ROWS,
        *data_rows.ROWS,
        *drawing_rows.ROWS,
        *canvas_rows.ROWS,
        *far_rows.ROWS,
        *silence_rows.ROWS,
    )
