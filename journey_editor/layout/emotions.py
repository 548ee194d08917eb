"""The emotions lane: a curve for each persona, its points, and who is who at its end."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, zip_longest
from typing import Final, NamedTuple

from journey_editor.layout import beside
from journey_editor.layout.colors import mixed
from journey_editor.layout.curve_ends import EMOTION_H, curve_ends
from journey_editor.layout.curves import OWN, POINT_R, Points, Stroke, curve_figures, point_figure
from journey_editor.layout.drawing import Column, Figure, FigureKind, Part
from journey_editor.layout.geometry import Rect
from journey_editor.layout.highlights import Dot, Ground, Spread, highlights, spread
from journey_editor.layout.notable import Lived, Notable, Peak, around, in_stage, notable
from journey_editor.layout.scene import Content, Scene
from journey_editor.layout.style import Look, Memo, PersonaLook, Shelf
from journey_editor.layout.unmade import Spots, Unmade
from journey_editor.model.records import Experience

EMOTION_PAD: Final = 20.0
"""Enough for a small sign, or a line of text, above the highest point and below the lowest."""
_RANGE: Final = EMOTION_H - 2 * EMOTION_PAD
_BESIDE: Final = Stroke("beside", "beside", 1.8, beside.DASH)
_REACH: Final = 400.0
"""Farther than any sign stands from its point, with the sign."""
_PALER: Final = 0.25
_SMALLER: Final = 0.7


_Felt = tuple[str, tuple[float, float]] | tuple[str, None]
"""One experience: its touchpoint, and its point from the left of its stage and the lane's top, or a gap."""


class _Brush(NamedTuple):
    """How points are drawn: in which look and how large, which of them are ends, and what they are."""

    look: Look
    r: float
    ends: frozenset[tuple[str, str]] = frozenset()
    kind: FigureKind = "point"


class _Way(NamedTuple):
    """The curve of a persona in one stage: up to the first gap, between gaps, and from the last gap on.

    Without a gap all of it is the `head`.
    """

    head: Points
    inner: tuple[Points, ...]
    tail: Points
    broken: bool


_NO_WAY: Final = _Way((), (), (), False)
_EMPTY: Final = Part(())
_NOTHING: Final = (_EMPTY, 0.0)
_NO_ENDS: Final[frozenset[tuple[str, str]]] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class _Stretch(Part):
    """The points in one stage, what each persona feels there, in their order, and the curves of that."""

    felt: Mapping[str, tuple[_Felt, ...]] = field(default_factory=dict)
    ways: Mapping[str, _Way] = field(default_factory=dict)


class _Laid(NamedTuple):
    """The points of one stage, and where its left is on the sheet."""

    stretch: _Stretch
    x: float


def emotions(scene: Scene) -> Content:
    """A curve for each persona with its points, y counted from the lane's top.

    Points are smaller where touchpoints stand closely somewhere on the map. What stands out has signs.
    """
    content = Content(h=EMOTION_H)
    steps = [_step(section.columns, section.ids) for section in scene.sections if section.ids]
    r = max(2.0, min(POINT_R, min(steps, default=math.inf) * 0.38))
    others = _others(scene)
    found = _notable(scene, others)
    laid = _laid(scene, [one.experiences for one in scene.sections], _Brush(scene.look, r), found.ends)
    other: list[_Laid] = []
    if others is not None:
        brush = _Brush(_paler(scene.look), r * _SMALLER, kind="beside")
        other = _laid(scene, others, brush, {})
        _add_curves(content, scene, brush.look, other, _BESIDE)
        content.parts += [(one.stretch, one.x) for one in other]
    ends = _add_curves(content, scene, scene.look, laid, OWN)
    last = scene.memo.part("ends", (tuple(ends), scene.look), curve_ends)
    content.parts += [*((one.stretch, one.x) for one in laid), (last, 0.0)]
    _add_signs(content, scene, found, (laid, other), last)
    if scene.beside is not None and scene.sections:
        x = scene.sections[0].span.x
        inputs = (scene.beside, scene.look, x, EMOTION_H - 2, max(scene.grid.right - x, 200.0))
        key = scene.memo.part("beside legend", inputs, beside.legend)
        content.parts.append((key, 0.0))
        content.h = key.bottom + 4
    return content


def _others(scene: Scene) -> list[Lived] | None:
    """What is lived on the other map at the touchpoints of each stage; None when there is no such map."""
    if scene.beside is None:
        return None
    return [scene.beside.at(section.ids) for section in scene.sections]


def _paler(look: Look) -> Look:
    """The look of the other map's curves."""
    panel = look.theme.panel
    return replace(
        look, personas=tuple([replace(one, line=mixed(one.line, panel, _PALER)) for one in look.personas])
    )


def _notable(scene: Scene, others: list[Lived] | None) -> Notable:
    inputs = [
        (section.ids, section.experiences, others and others[index], section.look)
        for index, section in enumerate(scene.sections)
    ]
    stages = scene.memo.row("stands out", scene.ids, inputs, in_stage)
    return scene.memo.kept("notable", (scene.look, tuple(stages)), notable)


def _laid(
    scene: Scene, lived: Sequence[Lived], brush: _Brush, ends: dict[int, frozenset[tuple[str, str]]]
) -> list[_Laid]:
    """The points of all stages."""
    looks = [brush.look] * len(scene.sections)
    # On the other map other personas may be met here.
    if brush.kind == "point":
        met = [(brush.look, section.look) for section in scene.sections]
        looks = scene.memo.row("named", scene.ids, met, _named)
    inputs = [
        (
            section.ids,
            section.columns,
            lived[index],
            brush._replace(look=look, ends=ends.get(index, _NO_ENDS)),
        )
        for index, (section, look) in enumerate(zip(scene.sections, looks, strict=True))
    ]
    made = scene.memo.parts((brush.kind, "points"), scene.ids, inputs, _stretch)
    return [_Laid(stretch, section.span.x) for stretch, section in zip(made, scene.sections, strict=True)]


def _named(look: Look, met: Look) -> Look:
    """The look of those who are met somewhere."""
    return look.only([one.id for one in met.personas])


def _add_curves(
    content: Content, scene: Scene, look: Look, laid: Sequence[_Laid], stroke: Stroke
) -> list[tuple[float, float] | None]:
    """Add the curve of each persona; gives the last point of each."""
    return [_add_curve(content, scene, persona, laid, stroke) for persona in look.personas]


def _add_curve(
    content: Content, scene: Scene, persona: PersonaLook, laid: Sequence[_Laid], stroke: Stroke
) -> tuple[float, float] | None:
    """Add the parts between gaps in one stage, and those that go on over the ends of stages."""
    ways = [one.stretch.ways.get(persona.id, _NO_WAY) for one in laid]
    inner = [(way.inner, persona, stroke) for way in ways]
    made = scene.memo.parts((stroke.key, persona.id), scene.ids, inner, _curve)
    broken = [(part, one.x) for part, one, way in zip(made, laid, ways, strict=True) if way.broken]
    runs: list[list[tuple[float, Points]]] = [[]]
    for way, one in zip(ways, laid, strict=True):
        if way.head:
            runs[-1].append((one.x, way.head))
        if way.broken:
            runs.append([(one.x, way.tail)] if way.tail else [])
    whole = _runs(scene.memo, runs, persona, stroke)
    both = chain.from_iterable(zip_longest(whole, broken, fillvalue=_NOTHING))
    content.parts += [one for one in both if one[0] is not _EMPTY]
    ends = (
        (one.x, part[-1][1])
        for way, one in zip(reversed(ways), reversed(laid), strict=True)
        for part in (way.tail, *reversed(way.inner), way.head)
        if part
    )
    x, last = next(ends, (0.0, None))
    return last and (x + last[0], last[1])


def _runs(
    memo: Memo, runs: Sequence[Sequence[tuple[float, Points]]], persona: PersonaLook, stroke: Stroke
) -> list[tuple[Part, float]]:
    """Curves that go on over the ends of stages, each counted from the left of its first stage."""
    drawn = [number for number, run in enumerate(runs) if len(run) > 1 or (run and len(run[0][1]) > 1)]
    ids = [runs[number][0][1][0][0] for number in drawn]
    lefts = [runs[number][0][0] for number in drawn]
    inputs = [
        (tuple([(round(x - left, 6), points) for x, points in runs[number]]), persona, stroke)
        for number, left in zip(drawn, lefts, strict=True)
    ]
    found = [_NOTHING] * len(runs)
    made = memo.parts((stroke.key, persona.id, "runs"), ids, inputs, _curve_over)
    for number, part, left in zip(drawn, made, lefts, strict=True):
        found[number] = part, left
    return found


def _curve_over(
    memo: Memo, parts: tuple[tuple[float, Points], ...], persona: PersonaLook, stroke: Stroke
) -> Part:
    """A curve through the points of several stages, whose x are counted from the first of them."""
    whole = tuple([(id_, (x + at, y)) for x, points in parts for id_, (at, y) in points])
    return _curve(memo, (whole,), persona, stroke)


def _add_signs(
    content: Content, scene: Scene, found: Notable, laid: tuple[list[_Laid], list[_Laid]], ends: Part
) -> None:
    """Add the signs of what stands out, made anew only when something near them has changed."""
    for stages in around(found, len(scene.sections)):
        first, last = stages[0], stages[-1]
        left = scene.sections[first].span.x
        places = tuple(
            [tuple([one[at]._replace(x=round(one[at].x - left, 6)) for at in stages]) for one in laid if one]
        )
        own = tuple([peak._replace(stage=peak.stage - first) for peak in found.peaks if peak.stage in stages])
        gap = spread(found.gap[1]) if found.gap and found.gap[0] in stages else None
        # Signs stay near their points: what lies farther away, or where the lane ends, is nothing to them.
        end = scene.sections[last].span.x + scene.sections[last].span.w
        start, stop = (
            max(scene.sections[0].span.x - 4, left - _REACH),
            min(scene.grid.right + 4, end + _REACH),
        )
        area = Rect(round(start - left, 6), 0.5, round(stop - start, 6), EMOTION_H - 1)
        taken = tuple(
            [
                Rect(round(one.x - left, 6), one.y, one.figure.w, one.figure.h)
                for one in ends.figures
                if start - _REACH < one.x < stop
            ]
        )
        key = "signs", scene.sections[first].stage.id
        look = scene.look.only([peak.persona for peak in own])
        signs = scene.memo.part(key, (own, gap, places, taken, area, look), _signs)
        content.parts.append((signs, left))
    content.signs = tuple(dict.fromkeys(peak.role for peak in found.peaks))
    if found.ends:
        content.signs += ("end",)


def _signs(
    memo: Memo,
    peaks: tuple[Peak, ...],
    gap: Spread | None,
    places: tuple[tuple[_Laid, ...], ...],
    taken: tuple[Rect, ...],
    area: Rect,
    look: Look,
) -> Part:
    return highlights(memo, peaks, gap, tuple([_ground(laid) for laid in places]), taken, area, look)


def _ground(laid: Sequence[_Laid]) -> Ground:
    """The points and curves of stages that follow each other."""
    points = tuple([dot for one in laid for dot in _dots(one)])
    there = [_on_sheet(one.stretch, one.x) for one in laid]
    personas = dict.fromkeys(id_ for one in there for id_ in one)
    felt = [[own for one in there for own in one.get(id_, ())] for id_ in personas]
    curves = [tuple(point for _, point in part) for own in felt for part in _unbroken(own)]
    return Ground(points, tuple(curves))


def _dots(laid: _Laid) -> Iterator[Dot]:
    """Where the points of a stage stand; none of their figures is made for that."""
    figures = laid.stretch.figures
    if isinstance(figures, Unmade):
        for key, x, *spot in zip(figures.keys, *figures.spots, strict=True):
            yield Dot(key, Rect(laid.x + x, *spot))


def height_of(emotion: float) -> float:
    """The y of an emotion below the top of its lane."""
    return EMOTION_PAD + (2.0 - emotion) / 4.0 * _RANGE


def _step(columns: Sequence[Column], ids: Sequence[str]) -> float:
    """How far apart the touchpoints of one column stand: each has an even share of it."""
    return columns[0].w * len(columns) / len(ids)


def _on_sheet(stretch: _Stretch, x: float) -> dict[str, tuple[_Felt, ...]]:
    """What is felt in a stage whose left is at x."""

    def shifted(one: _Felt) -> _Felt:
        return one if one[1] is None else (one[0], (x + one[1][0], one[1][1]))

    return {persona: tuple(map(shifted, felt)) for persona, felt in stretch.felt.items()}


def _stretch(
    memo: Memo, ids: tuple[str, ...], columns: tuple[Column, ...], experiences: Lived, brush: _Brush
) -> _Stretch:
    """The points of one stage; those of several personas in one place side by side.

    They stay nearer to their place than half the way to the next, so that a curve never turns back.
    """
    step = _step(columns, ids) if ids else 0.0
    places = [
        column.x + step * (index + 0.5) for column in columns for index in range(len(ids) // len(columns))
    ]
    felt: dict[str, list[_Felt]] = {persona.id: [] for persona in brush.look.personas}
    found: list[tuple[Experience, str, float, float]] = []
    for id_, x, lived in zip(ids, places, experiences, strict=True):
        shown = [one for one in lived if one.persona in felt]
        emotions = [one.emotion for one in shown]
        for index, (one, emotion) in enumerate(zip(shown, emotions, strict=True)):
            if emotion is None:
                felt[one.persona].append((id_, None))
                continue
            left, y = x, EMOTION_PAD + (2.0 - emotion) / 4.0 * _RANGE
            many = emotions.count(emotion)
            if many > 1:
                before = emotions[:index].count(emotion)
                left += (before - (many - 1) / 2) * min(2 * brush.r, 24 / many, 0.9 * step / many)
            felt[one.persona].append((id_, (left, y)))
            found.append((one, id_, left, y))
    figures = _points(memo, found, brush) if found else ()
    own_felt = {persona: tuple(own) for persona, own in felt.items()}
    return _Stretch(figures, EMOTION_H, own_felt, {persona: _way(own) for persona, own in own_felt.items()})


def _points(memo: Memo, felt: Sequence[tuple[Experience, str, float, float]], brush: _Brush) -> Unmade:
    """The points at places, in the order of touchpoints."""
    shelf = memo.kept("shelf", (), Shelf)
    beside_too = ("beside",) if brush.kind == "beside" else ()
    look, r = brush.look, brush.r
    lived, ids, lefts, heights = zip(*felt, strict=True)
    personas = [one.persona for one in lived]
    ways = beside_too, ("end", *beside_too)
    shelf.keep_only((one.persona, one.emotion, *signs) for one in lived for signs in ways)

    drawn: dict[tuple[str, float | None, bool], Figure] = {}

    def draw(number: int) -> Figure:
        persona, emotion = personas[number], lived[number].emotion
        ends = (ids[number], persona) in brush.ends
        figure = drawn.get((persona, emotion, ends))
        if figure is None:
            inputs = look.of(persona), r, emotion, look.theme, *ways[ends]
            figure = shelf.kept((persona, emotion, *ways[ends]), inputs, point_figure)
            drawn[persona, emotion, ends] = figure
        return figure

    many, size = len(felt), 2 * r + 4
    half = size / 2
    spots = Spots.of([x - half for x in lefts], [y - half for y in heights], [size] * many, [size] * many)
    kinds: list[FigureKind] = [brush.kind]
    keys: list[str] = []
    if beside_too:
        keys = [f"beside-point:{persona}:{id_}" for persona, id_ in zip(personas, ids, strict=True)]
    return Unmade(kinds * many, ids, personas, spots, draw, keys)


def _curve(memo: Memo, parts: tuple[Points, ...], persona: PersonaLook, stroke: Stroke) -> Part:
    """Parts of the curve of one persona; always the same empty one when none has two points."""
    figures = curve_figures(memo.kept("shelf", (), Shelf), persona, parts, EMOTION_H, stroke)
    return Part(figures, EMOTION_H) if len(figures) else _EMPTY


def _way(felt: tuple[_Felt, ...]) -> _Way:
    points = tuple([(id_, point) for id_, point in felt if point is not None])
    if len(points) == len(felt):
        return _Way(points, (), (), False)
    parts = [tuple(part) for part in _between_gaps(felt)]
    return _Way(parts[0], tuple(parts[1:-1]), parts[-1] if len(parts) > 1 else (), len(parts) > 1)


def _unbroken(felt: Iterable[_Felt]) -> list[list[tuple[str, tuple[float, float]]]]:
    """The parts of a curve between gaps, those with at least two points."""
    return [part for part in _between_gaps(felt) if len(part) > 1]


def _between_gaps(felt: Iterable[_Felt]) -> list[list[tuple[str, tuple[float, float]]]]:
    parts: list[list[tuple[str, tuple[float, float]]]] = [[]]
    for one in felt:
        if one[1] is None:
            parts.append([])
        else:
            parts[-1].append(one)
    return parts
