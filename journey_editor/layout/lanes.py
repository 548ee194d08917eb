"""What stands in a lane: cards with their links, notes, metrics and channels, each as befits it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journey_editor.layout import icons, style
from journey_editor.layout.drawing import Column, Figure, FigureKind, Placed
from journey_editor.layout.emotions import emotions
from journey_editor.layout.geometry import Rect
from journey_editor.layout.grid import Grid
from journey_editor.layout.links import Ground, link_figures
from journey_editor.layout.marks import Icon, Mark
from journey_editor.layout.metrics import Delta, is_share, metrics_figure
from journey_editor.layout.notes import fits_half, note_figure, pack, thought_figure, wording
from journey_editor.layout.scene import Content, KeyedLane, Scene
from journey_editor.layout.style import Look
from journey_editor.layout.typography import paragraph
from journey_editor.model.journey import JourneyMap
from journey_editor.model.queries import latest
from journey_editor.model.records import Lane, Note, Stage, Touchpoint


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be packed into a cell; `make(*inputs, w, h)` draws it at least h high."""

    key: str
    kind: FigureKind
    id: str
    make: Callable[..., Figure]
    inputs: tuple[object, ...]
    half: bool = False
    persona: str = ""


def lane_content(scene: Scene, key: str, lane: Lane, y: float) -> Content:
    """The content of a lane with this key whose top is at y on the sheet, in sheet coordinates."""
    if lane.kind == "touchpoints":
        return _touchpoints(scene, y)
    if lane.kind == "emotions":
        return emotions(scene, y)
    return _cells(scene, (key, lane), y)


def _touchpoints(scene: Scene, y: float) -> Content:
    content = Content()
    top = y + style.LANE_PAD
    plan = scene.grid.links
    for column, cards in zip(scene.grid.columns, scene.grid.cards, strict=True):
        for touchpoint in cards:
            id_ = touchpoint.id
            at = top + plan.cells[id_].y
            content.figures.append(
                Placed(f"touchpoint:{id_}", "touchpoint", id_, scene.cards[id_], column.x, at)
            )
    ground = Ground(scene.grid.columns, scene.grid.gutters, top)
    links, bottom = link_figures(plan, ground, scene.look)
    content.figures += links
    content.h = bottom - y + style.LANE_PAD
    return content


def _cells(scene: Scene, lane: KeyedLane, y: float) -> Content:
    """A lane of packed things: what belongs to a stage as a whole stands over all its columns."""
    content = Content()
    top = y + style.LANE_PAD
    lowest = top
    at = 0
    for span in scene.grid.spans:
        count = _columns_of(scene.grid, span.stage, at)
        columns = range(at, at + count)
        at += count
        stacked = not scene.grid.columns[columns[0]].touchpoint
        items = _stage_items(scene, lane, span.stage, stacked, scene.grid.cards[columns[0]])
        bottom = _pack(scene, content, items, Rect(span.x, top, span.w, 0), count)
        lowest = max(lowest, bottom)
        if stacked:
            continue
        start = bottom + (style.CARD_GAP if items else 0)
        for index in columns:
            column: Column = scene.grid.columns[index]
            own = _items(scene, lane, scene.grid.cards[index][0], named=False)
            area = Rect(column.x, start, column.w, 0)
            lowest = max(lowest, _pack(scene, content, own, area, 1))
    content.h = lowest - y + style.LANE_PAD
    return content


def _columns_of(grid: Grid, stage: str, start: int) -> int:
    """How many columns from this one on belong to the stage."""
    end = start
    while end < len(grid.columns) and grid.columns[end].stage == stage:
        end += 1
    return end - start


def _pack(scene: Scene, content: Content, items: Sequence[Item], cell: Rect, columns: int) -> float:
    """Place items in a cell from its top on; returns the y below the last one."""

    def figure(index: int, w: float, least: float) -> Figure:
        item = items[index]
        return scene.memo.figure((item.key, w, least), (*item.inputs, w, least), item.make)

    bottom = cell.y
    halves = [item.half for item in items]
    for one in pack(halves, lambda index, w: figure(index, w, 0.0).h, cell.w, columns):
        item = items[one.index]
        drawn = figure(one.index, one.w, 0.0)
        if drawn.h < one.h:
            drawn = figure(one.index, one.w, one.h)
        x, y = cell.x + one.x, cell.y + one.y
        content.figures.append(Placed(item.key, item.kind, item.id, drawn, x, y, item.persona))
        bottom = max(bottom, y + one.h)
    return bottom


def _stage_items(
    scene: Scene, lane: KeyedLane, stage: str, stacked: bool, cards: Iterable[Touchpoint]
) -> list[Item]:
    """The things of a stage as a whole and, when stacked, of its touchpoints too."""
    record = scene.journey.stage(stage)
    if lane[1].kind == "channels":
        return [_channels(scene, stage, cards)] if stacked and any(card.channel for card in cards) else []
    items = _items(scene, lane, record, named=False) if record is not None else []
    if stacked:
        for touchpoint in cards:
            items += _items(scene, lane, touchpoint, named=True)
    return items


def _items(scene: Scene, lane: KeyedLane, record: Stage | Touchpoint, *, named: bool) -> list[Item]:
    """What one stage or touchpoint has in a lane; `named` metrics say whose they are."""
    key, kind = lane[0], lane[1].kind
    if kind == "metrics":
        return [_metrics(scene, record, named=named)] if record.metrics else []
    if kind == "channels":
        return [_channels(scene, record.id, (record,))] if _has_channel(record) else []
    items = [_note(scene, note) for note in scene.notes.get((key, record.id), ())]
    if kind == "thoughts" and isinstance(record, Touchpoint):
        items += _thoughts(scene, record)
    return items


def _has_channel(record: Stage | Touchpoint) -> bool:
    return isinstance(record, Touchpoint) and bool(record.channel)


def _note(scene: Scene, note: Note) -> Item:
    words = wording(note, scene.look)
    half = fits_half(words.text, words.face, (style.COLUMN_W - 6) / 2, words.below)
    return Item(f"note:{note.id}", "note", note.id, note_figure, (note, scene.look), half)


def _thoughts(scene: Scene, touchpoint: Touchpoint) -> list[Item]:
    return [
        Item(
            f"thought:{experience.persona}:{touchpoint.id}",
            "thought",
            touchpoint.id,
            thought_figure,
            (experience, scene.look),
            fits_half(experience.thought, "italic", (style.COLUMN_W - 6) / 2),
            experience.persona,
        )
        for experience in scene.journey.experiences_of(touchpoint.id)
        if experience.thought and scene.look.of(experience.persona)
    ]


def _metrics(scene: Scene, record: Stage | Touchpoint, *, named: bool) -> Item:
    stage = record.id if isinstance(record, Stage) else record.stage
    deltas = _deltas(scene.journey, record) if isinstance(record, Stage) else ()
    title = record.title if named else ""
    inputs = (title, record.metrics, deltas, scene.colors[stage], scene.look)
    return Item(f"metrics:{record.id}", "metrics", record.id, _metrics_figure, inputs)


def _metrics_figure(*inputs: object) -> Figure:
    """`metrics_figure` without a least height: metrics stand on the lane, not on paper."""
    return metrics_figure(*inputs[:-1])  # type: ignore[arg-type]


def _deltas(journey: JourneyMap, stage: Stage) -> tuple[Delta, ...]:
    """How the stage's shares differ from those of the stage before."""
    place = journey.stages.index(stage)
    if place == 0:
        return ()
    now, before = shares(stage), shares(journey.stages[place - 1])
    return tuple(
        Delta(name, now[name] - before[name], now[name] - before[name] == _worst(journey, name))
        for name in now
        if name in before
    )


def shares(stage: Stage) -> dict[str, float]:
    """The latest shares, in percent, that were measured for a stage, by name."""
    found = {name: series[-1] for name, series in latest(stage.metrics).items()}
    return {name: float(one.value or 0) for name, one in found.items() if is_share(one)}


def _worst(journey: JourneyMap, name: str) -> float | None:
    """The deepest drop of a share from one stage to the next; None when it never drops."""
    values = [shares(stage).get(name) for stage in journey.stages]
    drops = [b - a for a, b in pairwise(values) if a is not None and b is not None]
    return min(drops) if drops and min(drops) < 0 else None


def _channels(scene: Scene, key: str, cards: Iterable[Stage | Touchpoint]) -> Item:
    names = dict.fromkeys(card.channel for card in cards if isinstance(card, Touchpoint) and card.channel)
    return Item(f"channels:{key}", "channels", key, _channels_figure, (tuple(names), scene.look))


def _channels_figure(channels: tuple[str, ...], look: Look, w: float, least: float) -> Figure:
    """Icons with labels, side by side where they are short."""
    marks: list[Mark] = []
    x = y = 0.0
    row = 18.0
    spoken = []
    for name in channels:
        label = icons.channel_name(name, look.words.language)
        spoken.append(label)
        text = paragraph(label, "regular", style.BODY, w - 20, 16)
        wide = 20 + text.w
        if x and x + wide > w:
            x, y, row = 0.0, y + row, 18.0
        marks.append(Icon(icons.channel_icon(name), x, y + 1, 14, look.theme.secondary, 1.2))
        marks += text.marks(x + 20, y, look.theme.text)
        row = max(row, text.h + 2)
        x += wide + 14
    return Figure(w, max(least, y + row), tuple(marks), ", ".join(spoken))
