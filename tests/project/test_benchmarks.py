"""The benchmark measures what it says: every row, at the smallest size, with its work really done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from journey_editor.model.edits import apply, update
from tests.benchmarks import __main__ as benchmark
from tests.benchmarks import data_rows, drawing_rows, pdf_parts, platforms, report
from tests.benchmarks.lines import Limit, Line, from_json, limits
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case, Measured, NotDoneError
from tests.benchmarks.raw_pdf import raw_pdf
from tests.benchmarks.rows import MORE, NO_MAP, SIZES, Row, all_rows
from tests.benchmarks.screen import Screen

ROOT = Path(__file__).resolve().parents[2]
SMALLEST = SIZES[0]
ROW = Row("any", "anything", "something", lambda *_: pytest.fail("made"), (SMALLEST,))
LINE = Line(ROW, SMALLEST, "offscreen", "s", Limit((SMALLEST,), 2.0))


@pytest.fixture
def subjects(tmp_path: Path) -> Subjects:
    return Subjects(tmp_path)


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


@pytest.mark.screen
def test_the_benchmark_measures_on_a_virtual_screen(tmp_path: Path) -> None:
    file = tmp_path / "samples.jsonl"
    keys = ["repaint", "window"]
    command = ["-m", "tests.benchmarks", "--platform", "both", "--pairs", "1", "--row", *keys]
    sizes = ["--sizes", str(SMALLEST), "--json", str(file)]
    done = subprocess.run(
        [sys.executable, *command, *sizes], cwd=ROOT, capture_output=True, text=True, check=False
    )
    # 1 says that a ratio was over its limit, which one pair beside other tests does not tell.
    assert done.returncode in (0, 1), done.stderr
    samples = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert all(one["floors"] and one["reals"] and one["seen"] for one in samples)
    measured = {(one["row"], one["platform"]) for one in samples}
    # On the virtual screen only what has a goal at this size is measured again.
    assert measured == {("repaint", "offscreen"), ("window", "offscreen"), ("window", "xcb")}


def test_a_run_that_broke_off_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    line = replace(LINE, row=all_rows()[0], measured=Measured((1.0,), (1.5,), "looked"))
    for is_whole in (True, False):
        monkeypatch.setattr(platforms, "measured_on", lambda *_, whole=is_whole: ([line.as_json()], whole))
        assert benchmark.main([]) == int(not is_whole)


def test_every_limit_is_asked_of_a_row_at_a_size_that_is_measured() -> None:
    sizes = {row.key: row.sizes for row in all_rows()}
    assert {
        key: limit.at for key, limit in limits().items() if not {*limit.at} <= {*sizes.get(key, ())}
    } == {}
    assert {size for limit in limits().values() for size in limit.at} <= {NO_MAP, *SIZES, *MORE}


@pytest.mark.parametrize(
    ("times", "is_over", "runs"), [((1.0,), False, 1), ((3.0, 1.5), False, 2), ((3.0, 2.5), True, 2)]
)
def test_a_row_fails_only_when_it_is_over_in_two_runs(
    times: tuple[float, ...], is_over: bool, runs: int
) -> None:
    pairs, taken = 5, []

    def real() -> float:
        # One sample that does not count, and then run after run.
        taken.append(None)
        return times[max(0, len(taken) - 2) // pairs]

    line = benchmark._twice(LINE, Case(lambda: 1.0, real, lambda: "looked"), pairs)
    assert line.is_over is is_over
    assert len(taken) == 1 + runs * pairs
    assert line.first == (times[0] if runs == 2 else None)


def test_work_that_was_not_done_fails_the_run() -> None:
    assert replace(LINE, problem="the card is not painted").is_over


def test_lines_come_back_from_json() -> None:
    line = replace(LINE, measured=Measured((1.0, 2.0), (1.5, 2.5), "looked"), first=3.0)
    assert from_json(line.as_json(), [ROW]) == line
    assert from_json(line.as_json(), []) is None


def test_the_table_replaces_the_one_in_the_readme(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    text = report.README.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    measured = replace(LINE, measured=Measured((1.0,), (1.5,), "looked"))
    for what in ("anything", "something else"):
        row = replace(ROW, what=what)
        report.put_into_readme([replace(measured, row=row), replace(measured, limit=Limit())], path)
    begin, end = text.index("<!-- benchmark: begin"), text.index("<!-- benchmark: end")
    written = path.read_text(encoding="utf-8")
    assert written.startswith(text[:begin])
    assert written.endswith(text[end:])
    assert written.count("| something else |") == 1
    assert "| anything |" not in written
    path.write_text("No marks.", encoding="utf-8")
    with pytest.raises(SystemExit):
        report.put_into_readme([measured], path)


def test_the_table_tells_of_a_busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(os, "getloadavg", lambda: (1.0, 2.5, 1.0), raising=False)
    assert "other work" not in report.machine()
    monkeypatch.setattr(os, "getloadavg", lambda: (1.0, 9.5, 1.0), raising=False)
    assert "other work (load 10)" in report.machine()


# What was really done ---------------------------------------------------------------------------------


@pytest.fixture
def shown(qapp: QApplication, subjects: Subjects) -> Iterator[Screen]:
    with Screen(subjects.of(SMALLEST)) as made:
        yield made


def test_cards_that_are_not_painted_are_seen(shown: Screen) -> None:
    assert "cards painted" in shown.seen()
    above = QWidget(shown.view.viewport())
    above.setAutoFillBackground(True)
    above.setBackgroundRole(QPalette.ColorRole.Base)
    above.setGeometry(shown.on_screen(shown.placed))
    above.show()
    with pytest.raises(NotDoneError, match="is not painted"):
        shown.seen()


def test_a_title_that_is_not_in_the_pdf_is_seen(subjects: Subjects) -> None:
    subject = subjects.of(SMALLEST)
    path = subjects.folder / "floor.pdf"
    assert "found" in drawing_rows.printed(raw_pdf(subject.drawing), subject.journey, path, raw=True)
    renamed = subject.own()
    apply(renamed, update(renamed.touchpoints[-1].id, title="Never drawn"))
    with pytest.raises(NotDoneError, match="Never drawn"):
        drawing_rows.printed(raw_pdf(subject.drawing), renamed, path, raw=True)
    with pytest.raises(NotDoneError, match="is not on its card"):
        drawing_rows._drawn(subject.drawing, renamed)


def test_parts_of_a_pdf_are_all_of_it(subjects: Subjects) -> None:
    subject = subjects.of(SMALLEST)
    data = subject.pdf_with_map
    told = pdf_parts.parts(data)
    assert sum(told.values()) == len(data)
    assert min(told.values()) > 0
    assert told["map"] == pytest.approx(len(zlib.compress(subject.data)), rel=0.1)
    without = pdf_parts.parts(subject.pdf)
    assert without["map"] == 0
    assert without["drawing"] == told["drawing"]


def test_a_map_that_was_read_wrongly_is_seen(subjects: Subjects) -> None:
    subject = subjects.of(SMALLEST)
    assert "equal" in data_rows._same(subject, subject.own())
    other = subject.own()
    apply(other, update(other.touchpoints[0].id, title="Another"))
    with pytest.raises(NotDoneError):
        data_rows._same(subject, other)


def test_the_floor_measures_the_words_of_the_whole_drawing(subjects: Subjects) -> None:
    subject = subjects.of(SMALLEST)
    words = drawing_rows._words(subject.drawing)
    titles = [word for touchpoint in subject.journey.touchpoints for word in touchpoint.title.split()]
    notes = [word for note in subject.journey.notes for word in note.text.split()]
    assert len(words) >= len(titles) + len(notes)
