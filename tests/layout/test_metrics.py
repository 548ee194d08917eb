"""Measured values: how numbers are written, and the bars, differences and sparklines beside them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journey_editor.layout.compose import compose
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc, Polyline, Text
from journey_editor.layout.metrics import (
    Delta,
    is_share,
    metrics_figure,
    metrics_height,
    metrics_heights,
    number,
    with_unit,
)
from journey_editor.layout.style import Look
from journey_editor.layout.theme import theme
from journey_editor.layout.words import words
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Metric, Number, Stage, Touchpoint
from tests.layout.ink import area_of, texts

LOOK = Look(theme(), words("en"), ())
REACH = Metric(name="reach", value=62, unit="%")
W = 202.0


def drawn(*metrics: Metric, title: str = "", deltas: tuple[Delta, ...] = ()) -> Figure:
    h = metrics_height(title, metrics, deltas, LOOK, W)
    return metrics_figure(title, metrics, deltas, "#2E8B9A", LOOK, W, h)


def said(figure: Figure) -> list[str]:
    return [mark.text for mark in texts(figure)]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (29, "29"),
        (29.0, "29"),
        (29.5, "29.5"),
        (0.1 + 0.2, "0.3"),
        (1234567, "1\u202f234\u202f567"),
        (51200.25, "51\u202f200.25"),
        (-44, "-44"),
        (0, "0"),
        (10**300, "1e+300"),
        (-1e-12, "-1e-12"),
    ],
)
def test_numbers_are_written_as_they_are_read(value: Number, written: str) -> None:
    assert number(value) == written


def test_a_value_has_its_unit() -> None:
    assert with_unit(REACH) == "62 %"
    assert with_unit(Metric(name="NPS", value=38)) == "38"
    assert with_unit(Metric(name="NPS", unit="pts")) == "–"


@pytest.mark.parametrize(
    ("value", "unit", "share"),
    [
        (0, "%", True),
        (100, " % ", True),
        (100.5, "%", False),
        (-1, "%", False),
        (4, "/ 5", False),
        (None, "%", False),
    ],
)
def test_only_shares_from_0_to_100_have_bars(value: Number | None, unit: str, share: bool) -> None:
    metric = Metric(name="m", value=value, unit=unit)
    assert is_share(metric) is share
    assert bool([mark for mark in drawn(metric).marks if isinstance(mark, Box)]) is share


@pytest.mark.parametrize(("value", "filled"), [(0, None), (1, 9), (50, W / 2), (100, W)])
def test_a_bar_is_as_long_as_its_share(value: Number, filled: float | None) -> None:
    track, *bar = (mark for mark in drawn(replace(REACH, value=value)).marks if isinstance(mark, Box))
    assert (track.w, track.fill) == (W, theme().track)
    assert [mark.w for mark in bar] == ([] if filled is None else [pytest.approx(filled)])
    assert [mark.fill for mark in bar] == ["#2E8B9A"] * len(bar)


def test_under_a_touchpoints_name_metrics_are_slim() -> None:
    figure = drawn(REACH, title="Checkout")
    assert said(figure) == ["Checkout", "62 % reach"]
    assert not [mark for mark in figure.marks if isinstance(mark, Box)]
    assert figure.name == "Checkout, reach 62 %"


def test_a_series_is_a_sparkline_ending_in_its_latest_value() -> None:
    months = zip((30, 10, 20), ("2026-03-01", "2026-01-01", "2026-02-01"), strict=True)
    figure = drawn(*(Metric(name="NPS", value=value, date=date) for value, date in months))
    assert said(figure) == ["NPS 30"]
    (line,) = (mark for mark in figure.marks if isinstance(mark, Polyline))
    xs, ys = zip(*line.points, strict=True)
    assert list(xs) == sorted(xs)
    assert ys[0] > ys[1] > ys[2]
    assert ys[0] - ys[1] == pytest.approx(ys[1] - ys[2])
    (end,) = (mark for mark in figure.marks if isinstance(mark, Disc))
    assert (end.x, end.y) == line.points[-1]


def test_a_difference_stands_at_the_right_and_the_worst_is_red_and_bold() -> None:
    for worst, face, color in ((True, "bold", theme().danger), (False, "regular", theme().secondary)):
        figure = drawn(REACH, deltas=(Delta("reach", -38.04, worst),))
        delta = next(mark for mark in texts(figure) if "pts" in mark.text)
        assert (delta.text, delta.face, delta.color) == ("−38 pts", face, color)
        assert delta.x + delta.width == pytest.approx(W)
    assert "+2.5 pts" in said(drawn(REACH, deltas=(Delta("reach", 2.5, False),)))
    assert "±0 pts" in said(drawn(REACH, deltas=(Delta("reach", 0, False),)))
    assert said(drawn(REACH, deltas=(Delta("other", 1, False),))) == ["62 % reach"]


def shares(*values: Number | None) -> list[str]:
    """The differences on a map whose stages have these shares."""
    metrics = [
        (Metric(name="reach", value=value, unit="%"),) if value is not None else () for value in values
    ]
    stages = [Stage(id=f"s{n}", title="Stage", metrics=own, order=f"{n}V") for n, own in enumerate(metrics)]
    drawing = compose(JourneyMap.assembled(MapInfo(title="Map"), stages, (), ()), theme())
    marks = [mark for placed in drawing.figures if placed.kind == "metrics" for mark in placed.figure.marks]
    found = [mark for mark in marks if isinstance(mark, Text) and "pts" in mark.text]
    return [mark.text.removesuffix(" pts") + ("!" if mark.face == "bold" else "") for mark in found]


def test_shares_are_compared_with_the_stage_before() -> None:
    assert shares(100, 62, 18, 17, 7) == ["−38", "−44!", "−1", "−10"]
    assert shares(10, 20, 20) == ["+10", "±0"]
    assert shares(50, None, 40, 30) == ["−10!"]
    assert shares(50) == []


def test_stages_are_compared_by_the_names_of_their_metrics() -> None:
    one = Stage(id="a", title="A", metrics=(REACH, Metric(name="CTR", value=5, unit="%")), order="1V")
    two = Stage(id="b", title="B", metrics=(Metric(name="CTR", value=2, unit="%"),), order="2V")
    drawing = compose(JourneyMap.assembled(MapInfo(title="Map"), [one, two], (), ()), theme())
    assert "−3 pts" in said(drawing.by_key["metrics:b"].figure)


@pytest.mark.parametrize("titled", [True, False])
def test_metrics_measured_together_are_as_high_as_each_alone(titled: bool) -> None:
    series = tuple(replace(REACH, value=value, date=f"2026-0{value}-01") for value in (1, 2, 3))
    long = replace(REACH, name="of those who came back to the shop within a week", value=12345678, unit="€")
    own = [(), (REACH,), series, (long,), (replace(long, unit="%", value=50),), (REACH, long)]
    cards = [
        Touchpoint(id=f"t{at}", stage="s", title="A title of two lines " * (at % 2 * 3), metrics=metrics)
        for at, metrics in enumerate(own)
    ]
    found = metrics_heights(cards, titled, LOOK, W)
    for card, h in zip(cards, found, strict=True):
        alone = metrics_figure(card.title if titled else "", card.metrics, (), "#2E8B9A", LOOK, W, h)
        assert h == metrics_height(card.title if titled else "", card.metrics, (), LOOK, W)
        assert max([area_of(mark).bottom for mark in alone.marks], default=0.0) <= h
    assert len(set(found)) > 3
