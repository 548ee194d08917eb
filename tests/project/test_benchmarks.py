"""The benchmark measures what it says: every row, at the smallest size, with its work really done."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.rows import NO_MAP, all_rows

ROOT = Path(__file__).resolve().parents[2]
SMALLEST = 30


def test_the_benchmark_measures_every_row(tmp_path: Path) -> None:
    file = tmp_path / "samples.jsonl"
    command = [sys.executable, "-m", "tests.benchmarks", "--sizes", str(SMALLEST), "--pairs", "1"]
    done = subprocess.run(
        [*command, "--json", str(file)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    rows = [row for row in all_rows() if {SMALLEST, NO_MAP} & {*row.sizes}]
    samples = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [one["row"] for one in samples] == [row.key for row in rows]
    assert {one["row"]: one["seen"] for one in samples if not one["ratio"]} == {}
    assert all(one["floors"] and one["reals"] and one["seen"] for one in samples)
    cells = [line.split("|")[1].strip() for line in done.stdout.splitlines() if line.startswith("|")]
    assert cells[2:] == [row.what for row in rows]
