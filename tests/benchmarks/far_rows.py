"""Rows about the map from far away: showing all of it, zooming and panning it, and its curves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from statistics import median
from typing import Final

from PySide6.QtCore import QPoint

from journey_editor.layout.geometry import Point
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case, NotDoneError, Timed
from tests.benchmarks.rows import BASE, MORE, Row
from tests.benchmarks.screen import Screen, colors, differing

_LEAST = 0.03
_MAPS_COLORS = 12
_NOTCH: Final = 1.2
"""One notch of a wheel, as people zoom with it."""
_NOTCHES: Final = 24
_PAN: Final = 24
_FAR: Final = (1.0, 0.5, 0.3, 0.12)
"""Zooms at which is panned, beside that which shows the whole map."""
_STEPS: Final = 4
_FEW: Final = 3
"""Samples of what is already the longest of many steps."""


@contextmanager
def _show_all(subjects: Subjects, size: int) -> Iterator[Case]:
    """Painting the whole map, whose picture is there."""
    with Screen(subjects.of(BASE), whole=True) as small, Screen(subjects.of(size), whole=True) as large:
        both = small, large
        for screen in both:
            screen.frames(screen.repaint)

        def seen() -> str:
            _whole(small)
            return _whole(large)

        yield Case(*[Timed(screen.repaint, least=_LEAST) for screen in both], seen)


@contextmanager
def _show_all_first(subjects: Subjects, size: int) -> Iterator[Case]:
    """Coming to the whole map from 100 %, when there is no picture of it yet, until it is there."""
    counts = []

    def longest(of: int) -> float:
        with Screen(subjects.of(of)) as screen:
            frames = screen.frames(screen.view.fit_map)
            counts.append(f"{_whole(screen)} after {len(frames)} frames and {sum(frames):.1f} s")
        return max(frames)

    yield Case(lambda: longest(BASE), lambda: longest(size), lambda: counts[-1], pairs=_FEW)


def _whole(screen: Screen) -> str:
    """That the view shows the whole sheet, and not as one blank area."""
    visible, drawing = screen.visible, screen.view.drawing
    inside = visible.contains(0, 0) and visible.contains(drawing.width, drawing.height)
    if not inside:
        share = min(visible.w / drawing.width, visible.h / drawing.height)
        raise NotDoneError(f"“fit” shows only {share:.0%} of the map at zoom {screen.view.zoom:.3f}")
    found = colors(screen.picture(), screen.view.viewport().rect())
    if found < _MAPS_COLORS:
        raise NotDoneError(f"the picture of the whole map has only {found} colours")
    return f"{found:,} colours at zoom {screen.view.zoom:.4f}"


@contextmanager
def _zoom(subjects: Subjects, size: int) -> Iterator[Case]:
    with Screen(subjects.of(BASE)) as small, Screen(subjects.of(size)) as large:
        took: list[float] = []

        def seen() -> str:
            return f"{_still(large)}, with all they have after {median(took) * 1000:.0f} ms at most"

        yield Case(_worst(small, _zooming), _worst(large, _zooming, took), seen, pairs=_FEW)


@contextmanager
def _pan_far(subjects: Subjects, size: int) -> Iterator[Case]:
    with Screen(subjects.of(BASE)) as small, Screen(subjects.of(size)) as large:
        yield Case(_worst(small, _panning), _worst(large, _panning), lambda: _still(large), pairs=_FEW)


@contextmanager
def _curve(subjects: Subjects, size: int) -> Iterator[Case]:
    """Panning along the emotions, near and far."""
    with Screen(subjects.of(BASE)) as small, Screen(subjects.of(size)) as large:
        both = [_worst(screen, lambda screen: _panning(screen, "curve")) for screen in (small, large)]

        def seen() -> str:
            points = sum(placed.kind == "point" for placed in large.view.drawing.figures)
            if not points:
                raise NotDoneError("there is no point on a curve")
            return f"{_still(large)}, {points:,} points on the curves"

        yield Case(*both, seen, pairs=_FEW)


def _worst(
    screen: Screen, steps: Callable[[Screen], Iterator[Callable[[], object]]], took: list[float] | None = None
) -> Callable[[], float]:
    """A sample of the longest frame in many steps, each until all is painted with all it has.

    What the longest step takes as a whole is added to `took`.
    """

    def longest() -> float:
        turns = [screen.turns(partial(screen.until_painted, step)) for step in steps(screen)]
        if took is not None:
            took.append(max(map(sum, turns)))
        return max(map(max, turns))

    return longest


def _zooming(screen: Screen) -> Iterator[Callable[[], object]]:
    """Out from 100 %, notch by notch around the middle, and back again."""
    view = screen.view
    middle = view.viewport().rect().center()
    _to(screen, 1.0)
    screen.complete()
    for factor in [1 / _NOTCH] * _NOTCHES + [_NOTCH] * _NOTCHES:
        yield lambda by=factor: view.zoom_at(view.zoom * by, middle)  # type: ignore[misc]


def _panning(screen: Screen, kind: str = "touchpoint") -> Iterator[Callable[[], object]]:
    """To several zooms with a thing of this kind in the middle, and right and back at each."""
    figures = [placed for placed in screen.view.drawing.figures if placed.kind == kind]
    if not figures:
        raise NotDoneError(f"there is no {kind} to pan along")
    place = figures[len(figures) // 2].area.middle
    screen.turns(screen.view.fit_map)
    for zoom in (*_FAR, screen.view.zoom * 1.5):
        yield partial(_go, screen, zoom, place)
        across = screen.view.horizontalScrollBar()
        if across.maximum() - across.minimum() <= _PAN:
            continue
        for _ in range(_STEPS):
            by = _PAN if across.value() + _PAN <= across.maximum() else -_PAN
            yield lambda by=by: screen.view.scroll_by(by, 0)  # type: ignore[misc]


def _to(screen: Screen, zoom: float) -> None:
    screen.view.set_zoom(zoom * 1.01)
    screen.view.set_zoom(zoom)


def _go(screen: Screen, zoom: float, place: Point) -> None:
    _to(screen, zoom)
    screen.view.centerOn(*place)


def _still(screen: Screen) -> str:
    """That the view shows the map after all steps: at 100 % with its cards, and far away with its colours."""
    view = screen.view
    _to(screen, 1.0)
    view.centerOn(*screen.placed.area.middle)
    screen.complete()
    near = screen.seen()
    before = screen.picture()
    view.fit_map()
    far = screen.picture()
    found = colors(far, view.viewport().rect())
    if found < _MAPS_COLORS or not differing(before, far):
        raise NotDoneError(f"from far away the map has only {found} colours")
    view.zoom_at(1.0, QPoint(0, 0))
    return near


ROWS = (
    Row("show-all", "show all", f"the same of {BASE}", _show_all, (5_000, *MORE), paints=True),
    Row(
        "show-all-first",
        "longest frame until all is shown for the first time",
        f"the same of {BASE}",
        _show_all_first,
        (5_000, *MORE),
        paints=True,
    ),
    Row("zoom", "longest frame of 48 zoom steps", f"the same of {BASE}", _zoom, MORE, paints=True),
    Row(
        "pan-far",
        "longest pan step, near to far",
        f"the same of {BASE}",
        _pan_far,
        MORE,
        paints=True,
    ),
    Row("curve", "longest pan step along the curves", f"the same of {BASE}", _curve, (5_000,), paints=True),
)
