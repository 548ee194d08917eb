"""Where everything stands, as rounded numbers: a change of the look must be meant.

To renew the numbers after a change that is meant, look at the drawings and run
`RENEW_GOLDENS=1 python -m pytest tests/layout/test_goldens.py`; then read the difference in git.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import get_args

import pytest

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.theme import theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement
from journey_editor.paths import samples
from journey_editor.storage import files
from tests.layout.extremes import EXTREMES

GOLDENS = Path(__file__).parent / "goldens"
SMALL = {"long-texts": EXTREMES["every text 300 characters"], "web": EXTREMES["a web of links"]}
Rows = list[list[object]]


def rows(drawing: Drawing) -> Rows:
    """The sheet, its bands, and every figure: key, kind, x, y, width, height."""
    sheet: Rows = [["sheet", "", 0, 0, _round(drawing.width), _round(drawing.height)]]
    bands: Rows = [
        [f"band:{band.key}", band.kind, 0, _round(band.y), _round(drawing.width), _round(band.h)]
        for band in drawing.frame.bands
    ]
    figures: Rows = [[it.key, it.kind, *map(_round, it.area)] for it in drawing.figures]
    return sheet + bands + figures


def _round(number: float) -> float:
    """One digit behind the point, and no minus before a zero."""
    return round(number, 1) + 0.0


def check(name: str, journey: JourneyMap, arrangement: Arrangement) -> None:
    golden = GOLDENS / f"{name}-{arrangement}.json"
    now = rows(compose(journey, theme(), Options(arrangement=arrangement)))
    if os.environ.get("RENEW_GOLDENS"):
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in now)
        golden.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    assert now == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize("arrangement", get_args(Arrangement))
def test_the_sample_of_the_design_is_where_it_was(arrangement: Arrangement) -> None:
    path = next(path for path in samples() if path.name.startswith("gift-online"))
    check("gift-online", files.load(path).journey, arrangement)


@pytest.mark.parametrize("arrangement", get_args(Arrangement))
@pytest.mark.parametrize("name", SMALL)
def test_a_small_map_is_where_it_was(name: str, arrangement: Arrangement) -> None:
    check(name, SMALL[name](), arrangement)


def test_every_golden_is_compared() -> None:
    names = {
        f"{name}-{arrangement}.json"
        for name in ("gift-online", *SMALL)
        for arrangement in get_args(Arrangement)
    }
    assert {path.name for path in GOLDENS.iterdir()} == names
