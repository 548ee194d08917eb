"""Measured values: a bar for a share, a sparkline for a series, a figure with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_editor.layout import style
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Disc, Face, Mark, Polyline
from journey_editor.layout.style import Look
from journey_editor.layout.typography import baseline, line_marks, paragraph, width
from journey_editor.model.queries import latest
from journey_editor.model.records import Metric, Number

_ROW = 16.0
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
    """A number as it is read: no trailing zeros, thousands apart by a thin space."""
    text = f"{value:,.10g}" if abs(value) < 1e15 else f"{value:g}"
    return text.replace(",", "\u2009")


def is_share(metric: Metric) -> bool:
    """Whether a value is a share that a bar can show."""
    return metric.unit.strip() in _SHARE_UNITS and metric.value is not None and 0 <= metric.value <= 100


def with_unit(metric: Metric) -> str:
    """The value with its unit, as `29 %`; a dash when there is no value."""
    if metric.value is None:
        return "–"
    unit = metric.unit.strip()
    return f"{number(metric.value)} {unit}" if unit else number(metric.value)


def metrics_figure(
    title: str, metrics: tuple[Metric, ...], deltas: tuple[Delta, ...], color: str, look: Look, w: float
) -> Figure:
    """All metrics of one stage or touchpoint, below each other; `title` is empty when it is clear whose."""
    marks: list[Mark] = []
    y = 0.0
    spoken = [title] if title else []
    if title:
        head = paragraph(title, "semibold", style.SMALL, w, 14)
        marks += head.marks(0, y, look.theme.secondary)
        y += head.h
    for series in latest(metrics).values():
        delta = next((found for found in deltas if found.name == series[-1].name), None)
        y = _row(marks, series, delta, _Ink(color, look, w, slim=bool(title)), y)
        spoken.append(f"{series[-1].name} {with_unit(series[-1])}")
    return Figure(w, max(y, 1.0), tuple(marks), ", ".join(spoken))


@dataclass(frozen=True, slots=True)
class _Ink:
    """What all rows of one figure share; slim rows, those of a touchpoint, have no bar."""

    color: str
    look: Look
    w: float
    slim: bool


def _row(marks: list[Mark], series: tuple[Metric, ...], delta: Delta | None, ink: _Ink, y: float) -> float:
    """Draw one series at y; returns where the next one begins."""
    look, w = ink.look, ink.w
    metric = series[-1]
    share = is_share(metric)
    if share and not ink.slim:
        marks += _bar(metric, ink.color, look, w, y)
        y += 13
    limit = w
    if delta is not None:
        limit -= _delta(marks, delta, look, w, y)
    values = [float(one.value) for one in series if one.value is not None]
    if len(values) > 1 and limit - _SPARK_W - 6 > w / 3:
        limit -= _SPARK_W + 6
        marks += _sparkline(values, limit + 6, y + 3, ink.color, look.theme.paper)
    words = f"{with_unit(metric)} {metric.name}" if share else f"{metric.name} {with_unit(metric)}"
    text = paragraph(words, "semibold" if share and not ink.slim else "regular", style.BODY, limit, _ROW)
    marks += text.marks(0, y, look.theme.text)
    return y + max(1, len(text.lines)) * _ROW + (3 if share and not ink.slim else 0)


def _bar(metric: Metric, color: str, look: Look, w: float, y: float) -> list[Mark]:
    filled = w * float(metric.value or 0) / 100
    marks: list[Mark] = [Box(0, y, w, 9, look.theme.track, None, 0, 4.5)]
    if filled > 0:
        marks.append(Box(0, y, max(filled, 9), 9, color, None, 0, 4.5))
    return marks


def _delta(marks: list[Mark], delta: Delta, look: Look, w: float, y: float) -> float:
    """Draw the difference at the right end; returns the width it takes."""
    sign = "+" if delta.points > 0 else _MINUS if delta.points < 0 else "±"
    text = f"{sign}{number(round(abs(delta.points), 1))} {look.words['points']}"
    face: Face = "bold" if delta.worst else "regular"
    color = look.theme.danger if delta.worst else look.theme.secondary
    size = style.BODY if delta.worst else style.SMALL
    taken = width(text, face, size)
    marks += line_marks(text, face, size, color, w - taken, y + baseline(size, _ROW))
    return taken + 8


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
