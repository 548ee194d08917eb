"""A captured line in a map of 5,000 touchpoints draws the map once, and makes little of it anew."""

from __future__ import annotations

import pytest

from journey_editor.layout import compose
from journey_editor.layout.drawing import Drawing, Figure
from journey_editor.ui.main_window import MainWindow
from tests.benchmarks.generate import generate
from tests.ui.capture_desk import Key, press, typed
from tests.ui.driving import settle

TOUCHPOINTS = 5_000
FEW = 600
"""Figures of one stage, and what reaches through all stages such as curves and lanes."""


def made_of(drawing: Drawing) -> dict[int, Figure]:
    """The figures by their identity, without asking the drawing for its flat list."""
    return {id(one.figure): one.figure for standing in drawing.parts for one in standing.part.figures}


@pytest.fixture
def large(empty: MainWindow) -> MainWindow:
    empty.resize(1440, 900)
    empty.session.load(generate(TOUCHPOINTS), None)
    for pane in ("outline", "table"):
        empty.panes.show(pane)
    empty.capture_bar.open()
    settle()
    return empty


def test_a_line_draws_once_and_little(large: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Drawing] = []
    composed = compose._composed

    def counting(*arguments: object) -> Drawing:
        drawn.append(composed(*arguments))  # type: ignore[arg-type]
        return drawn[-1]

    monkeypatch.setattr(compose, "_composed", counting)
    bar = large.capture_bar.bar
    assert bar is not None
    lines = (
        "Newsletter @email = 1",
        "! Too many fields",
        "= -2",
        "# A new stage",
        "First touchpoint",
        "+ Better",
    )
    for line in lines:
        before = made_of(large.view.drawing)
        assert len(before) > TOUCHPOINTS
        drawn.clear()
        typed(bar, line)
        assert drawn == [], f"typing {line!r} draws the map"
        press(bar, Key.Key_Return)
        settle()
        assert len(drawn) == 1, f"{line!r} draws the map {len(drawn)} times"
        assert drawn[0] is large.view.drawing
        assert not {"figures", "by_key"} & set(vars(drawn[0])), f"{line!r} needs every figure"
        new = made_of(drawn[0]).keys() - before.keys()
        assert 0 < len(new) < FEW, f"{line!r} makes {len(new)} figures anew"
    assert large.session.undo_stack.index() == len(lines)


def test_a_line_is_shown_without_an_index_of_all_ids(large: MainWindow) -> None:
    bar = large.capture_bar.bar
    assert bar is not None
    typed(bar, "Newsletter @email = 1")
    press(bar, Key.Key_Return)
    settle()
    made = large.session.journey.touchpoints[-1]
    area = next(one.area for one in large.view.index.of(made.id, {"touchpoint"}))
    assert large.view.visible.meets(area)
    runs = [run for standing in large.view.drawing.parts for run in standing.part.runs]
    indexed = sum("ids" in vars(run) for run in runs)
    assert indexed < len(runs) / 4, f"{indexed} of {len(runs)} runs"
