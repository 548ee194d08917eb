"""Measured values: a bar for a share, a sparkline for a series, a figure with its unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Final, NamedTuple

from journey_editor.layout import style
from journey_editor.layout.counting import Lengths, lengths
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc, Face, Mark, Polyline
from journey_editor.layout.style import Look
from journey_editor.layout.typography import Paragraph, baseline, line_marks, paragraph, width
from journey_editor.model.queries import latest
from journey_editor.model.records import Metric, Number, Touchpoint

_ROW = 16.0
_BAR_ROW = 13.0
_BAR_H = _BAR_ROW + 3
_HEAD = 14.0
_SPARK_W = 44.0
_MINUS = "\u2212"
_SHARE_UNITS: Final = frozenset(("%",))


@dataclass(frozen=True, slots=True)
class Delta:
    """How a share differs from that of the stage before, in points of percent."""

    name: str
    points: float
    worst: bool


def number(value: Number) -> str:
    """A number as it is read: no trailing zeros, thousands apart by a thin space that holds it together."""
    text = f"{value:,.10g}" if abs(value) < 1e15 else f"{value:g}"
    return text.replace(",", "\u202f") if "," in text else text


def is_share(metric: Metric) -> bool:
    """Whether a value is a share that a bar can show."""
    return metric.unit.strip() in _SHARE_UNITS and metric.value is not None and 0 <= metric.value <= 100


def with_unit(metric: Metric) -> str:
    """The value with its unit, as `29 %`; a dash when there is no value."""
    if metric.value is None:
        return "–"
    unit = metric.unit.strip()
    return f"{number(metric.value)} {unit}" if unit else number(metric.value)


class _Row(NamedTuple):
    """How one series is set: its value, its words, the difference at the right, the values of a sparkline."""

    metric: Metric
    value: str
    words: Paragraph
    delta: _Difference | None
    values: list[float]
    barred: bool
    limit: float

    @property
    def h(self) -> float:
        """How far below this row the next one begins."""
        return max(1, len(self.words.lines)) * _ROW + (_BAR_H if self.barred else 0)


class _Difference(NamedTuple):
    """A difference as it is written, and how wide that is."""

    text: str
    face: Face
    size: float
    w: float
    worst: bool


def metrics_figure(
    title: str,
    metrics: tuple[Metric, ...],
    deltas: tuple[Delta, ...],
    color: str,
    look: Look,
    w: float,
    h: float,
) -> Figure:
    """All metrics of one stage or touchpoint, below each other; `title` is empty when it is clear whose.

    With a title they are slim: without bars. The height is that of `metrics_heights`.
    """
    return Figure.later(w, h, partial(_drawn, title, metrics, deltas, color, look, w))


def metrics_height(
    title: str, metrics: tuple[Metric, ...], deltas: tuple[Delta, ...], look: Look, w: float
) -> float:
    """How high all metrics of one stage or touchpoint must be."""
    h = _head(title, w).h if title else 0.0
    h += sum([row.h for row in _rows(metrics, deltas, look, w, barred=not title)])
    return max(h, 1.0)


def metrics_heights(cards: Sequence[Touchpoint], titled: bool, look: Look, w: float) -> list[float]:
    """The same of each of some touchpoints, measured together; with or without their titles above."""
    heads: Sequence[int] = [0] * len(cards)
    if titled:
        titles = lengths(tuple([card.title for card in cards]), "semibold")
        heads = titles.counts(w, style.SMALL, _HEAD)
    single = [card for card in cards if len(card.metrics) == 1]
    shares = [is_share(card.metrics[0]) for card in single]
    words = [
        _said(card.metrics[0], with_unit(card.metrics[0]), share)
        for card, share in zip(single, shares, strict=True)
    ]
    bars = [share and not (titled and card.title) for card, share in zip(single, shares, strict=True)]
    rows = iter(_single_rows(words, bars, w))
    return [
        max(head * _HEAD + next(rows), 1.0)
        if len(card.metrics) == 1
        else metrics_height(card.title if titled else "", card.metrics, (), look, w)
        for card, head in zip(cards, heads, strict=True)
    ]


def _single_rows(said: Sequence[str], bars: Sequence[bool], w: float) -> list[float]:
    """How high the rows of values are that stand alone: without a series and a difference."""
    found = [_BAR_H if bar else 0.0 for bar in bars]
    faces: tuple[tuple[Face, bool], ...] = (("regular", False), ("semibold", True))
    for face, is_barred in faces:
        numbers = [number for number, bar in enumerate(bars) if bar is is_barred]
        words = Lengths([said[number] for number in numbers], face)
        for number, count in zip(numbers, words.counts(w, style.BODY, _ROW), strict=True):
            found[number] += (count or 1) * _ROW
    return found


def _drawn(
    title: str, metrics: tuple[Metric, ...], deltas: tuple[Delta, ...], color: str, look: Look, w: float
) -> Figure:
    head = _head(title, w)
    marks: list[Mark] = [*head.marks(0, 0, look.theme.secondary)]
    y = head.h
    spoken = [title] if title else []
    for row in _rows(metrics, deltas, look, w, barred=not title):
        marks += _row_marks(row, color, look, w, y)
        y += row.h
        spoken.append(f"{row.metric.name} {row.value}")
    return Figure(w, max(y, 1.0), tuple(marks), ", ".join(spoken))


def _head(title: str, w: float) -> Paragraph:
    return paragraph(title, "semibold", style.SMALL, w, _HEAD)


def _rows(
    metrics: tuple[Metric, ...], deltas: tuple[Delta, ...], look: Look, w: float, *, barred: bool
) -> list[_Row]:
    if len(metrics) == 1 and not deltas:
        # As nearly everywhere.
        return [_row(metrics, None, look, w, barred=barred)]
    by_name = {delta.name: delta for delta in deltas} if deltas else {}
    return [
        _row(series, by_name.get(name), look, w, barred=barred) for name, series in latest(metrics).items()
    ]


def _row(series: tuple[Metric, ...], delta: Delta | None, look: Look, w: float, *, barred: bool) -> _Row:
    """Set one series in the width there is beside its difference and its sparkline."""
    metric = series[-1]
    share = is_share(metric)
    difference = None if delta is None else _difference(delta, look)
    limit = w if difference is None else w - difference.w - 8
    values = [float(one.value) for one in series if one.value is not None] if len(series) > 1 else []
    if len(values) < 2 or limit - _SPARK_W - 6 <= w / 3:
        values = []
    else:
        limit -= _SPARK_W + 6
    face: Face = "semibold" if share and barred else "regular"
    value = with_unit(metric)
    text = paragraph(_said(metric, value, share), face, style.BODY, limit, _ROW)
    return _Row(metric, value, text, difference, values, share and barred, limit)


def _said(metric: Metric, value: str, share: bool) -> str:
    return f"{value} {metric.name}" if share else f"{metric.name} {value}"


def _difference(delta: Delta, look: Look) -> _Difference:
    sign = "+" if delta.points > 0 else _MINUS if delta.points < 0 else "±"
    text = f"{sign}{number(round(abs(delta.points), 1))} {look.words['points']}"
    face: Face = "bold" if delta.worst else "regular"
    size = style.BODY if delta.worst else style.SMALL
    return _Difference(text, face, size, width(text, face, size), delta.worst)


def _row_marks(row: _Row, color: str, look: Look, w: float, y: float) -> list[Mark]:
    marks: list[Mark] = []
    if row.barred:
        marks += _bar(float(row.metric.value or 0), color, look.theme.track, w, y)
        y += _BAR_ROW
    marks += row.words.marks(0, y, look.theme.text)
    if row.delta is not None:
        ink = look.theme.danger if row.delta.worst else look.theme.secondary
        text, face, size, wide, _ = row.delta
        marks += line_marks(text, face, size, ink, w - wide, y + baseline(size, _ROW))
    if row.values:
        marks += _sparkline(row.values, row.limit + 6, y + 3, color, look.theme.paper)
    return marks


@lru_cache(1024)
def _bar(value: float, color: str, track: str, w: float, y: float) -> tuple[Mark, ...]:
    filled = w * value / 100
    ground = Box(0, y, w, 9, track, None, 0, 4.5)
    return (ground, Box(0, y, max(filled, 9), 9, color, None, 0, 4.5)) if filled > 0 else (ground,)


def _sparkline(values: list[float], x: float, y: float, color: str, paper: str) -> list[Mark]:
    low, high = min(values), max(values)
    span = (high - low) or 1.0
    step = _SPARK_W / (len(values) - 1)
    h = _ROW - 6
    points = tuple(
        (round(x + index * step - 3, 2), round(y + h - (value - low) / span * h, 2))
        for index, value in enumerate(values)
    )
    return [Polyline(points, color, 1.4), Disc(*points[-1], 2.2, color, paper, 0.8)]
