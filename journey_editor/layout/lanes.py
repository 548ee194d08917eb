"""What stands in a lane: cards with their links, notes, metrics and channels, each as befits it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from journey_editor.layout import icons, style
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.drawing import Column, Figure, FigureKind, Part, Placed
from journey_editor.layout.emotions import emotions
from journey_editor.layout.geometry import Rect
from journey_editor.layout.links import links_parts
from journey_editor.layout.marks import Icon, Mark
from journey_editor.layout.metrics import Delta, is_share, metrics_figure
from journey_editor.layout.notes import (
    Wording,
    fits_half,
    note_figure,
    pack,
    signs_width,
    thought_figure,
    wording,
)
from journey_editor.layout.scene import Content, KeyedLane, Scene
from journey_editor.layout.stickies import stickies
from journey_editor.layout.style import Look, Memo
from journey_editor.layout.typography import paragraph
from journey_editor.layout.ways import Cell
from journey_editor.model.queries import latest
from journey_editor.model.records import Experience, Note, Stage, Touchpoint


class Item(NamedTuple):
    """One thing to be packed into a cell; `make(*inputs, w, h)` draws it at least h high.

    `half(w)` is whether it stands well on half a cell, w wide.
    """

    key: str
    kind: FigureKind
    id: str
    make: Callable[..., Figure]
    inputs: tuple[object, ...]
    half: Callable[[float], bool] = lambda _: False
    persona: str = ""


class Items(NamedTuple):
    """What a lane has for one stage: things of the stage as a whole, and those of each of its cards."""

    stage: list[Item]
    cards: list[list[Item]]


class Place(NamedTuple):
    """Where the content of one stage stands: how wide it is, and its columns from its left."""

    w: float
    columns: tuple[Column, ...]


def lane_content(scene: Scene, lane: KeyedLane) -> Content:
    """The content of a lane, y counted from the lane's top."""
    key, kind = lane[0], lane[1].kind
    if scene.blank and kind != "emotions":
        return stickies(scene, kind)
    if kind == "touchpoints":
        return _touchpoints(scene)
    if kind == "emotions":
        return emotions(scene)
    content = Content()
    plain = scene.memo.kept("plain", (scene.look, ()), Look.only)
    deltas = scene.memo.kept("deltas", (tuple(one.stage for one in scene.sections),), _deltas)
    for section in scene.sections:
        place = Place(section.span.w, section.columns)
        id_ = section.stage.id
        inputs: tuple[object, ...]
        if kind == "metrics":
            make: Callable[..., Part] = _metrics_cell
            color = fill_and_text(section.color)[0]
            inputs = (place, section.stage, section.cards, deltas.get(id_, ()), color, plain)
        elif kind == "channels":
            make = _channels_cell
            inputs = (place, id_, section.cards, plain)
        else:
            make = _notes_cell
            lived = section.experiences if kind == "thoughts" else ()
            inputs = (place, id_, section.ids, section.notes.get(key, ()), lived, section.look)
        cell = scene.memo.part(("cell", key, id_), inputs, make)
        content.parts.append((cell, section.span.x))
    content.h = max((part.bottom for part, _ in content.parts), default=style.LANE_PAD) + style.LANE_PAD
    return content


def _touchpoints(scene: Scene) -> Content:
    content = Content()
    for section, stand in zip(scene.sections, scene.grid.links.stands, strict=True):
        inputs = (section.columns, section.ids, section.figures, stand.cells)
        part = scene.memo.part(("cards", section.stage.id), inputs, _cards)
        content.parts.append((part, section.span.x))
    links, bottom = links_parts(scene.memo, scene.grid, scene.memo.kept("plain", (scene.look, ()), Look.only))
    content.parts += links
    content.h = bottom + style.LANE_PAD
    return content


def _cards(
    _: Memo,
    columns: tuple[Column, ...],
    ids: tuple[str, ...],
    figures: tuple[Figure, ...],
    cells: tuple[Cell, ...],
) -> Part:
    first = cells[0].column if cells else 0
    return Part(
        [
            Placed(
                f"touchpoint:{id_}",
                "touchpoint",
                id_,
                figure,
                columns[cell.column - first].x,
                style.LANE_PAD + cell.y,
            )
            for id_, figure, cell in zip(ids, figures, cells, strict=True)
        ]
    )


def _packed(memo: Memo, place: Place, items: Items) -> Part:
    """Things in their cells: what belongs to a stage as a whole stands over all its columns.

    In a single column the things of the cards follow those of the stage.
    """
    columns = place.columns
    stacked = not columns[0].touchpoint
    whole = [*items.stage, *(item for own in items.cards for item in own)] if stacked else items.stage
    figures: list[Placed] = []
    bottom = _pack(memo, figures, whole, Rect(0, style.LANE_PAD, place.w, 0), len(columns))
    if stacked:
        return Part(figures, bottom)
    start = bottom + (style.CARD_GAP if whole else 0)
    for column, own in zip(columns, items.cards, strict=True):
        bottom = max(bottom, _pack(memo, figures, own, Rect(column.x, start, column.w, 0), 1))
    return Part(figures, bottom)


def _pack(memo: Memo, figures: list[Placed], items: Sequence[Item], cell: Rect, columns: int) -> float:
    """Place items in a cell from its top on; returns the y below the last one."""

    drawn: dict[int, Figure] = {}

    def figure(index: int, w: float, least: float) -> Figure:
        item = items[index]
        drawn[index] = memo.kept((item.key, w, least), (*item.inputs, w, least), item.make)
        return drawn[index]

    bottom = cell.y
    places = pack(
        len(items),
        lambda index, w: items[index].half(w),
        lambda index, w: figure(index, w, 0.0).h,
        cell.w,
        columns,
    )
    for index, left, top, w, h in places:
        if drawn[index].h < h:
            figure(index, w, h)
        key, kind, id_, _, _, _, persona = items[index]
        figures.append(Placed(key, kind, id_, drawn[index], cell.x + left, cell.y + top, persona))
        bottom = max(bottom, cell.y + top + h)
    return bottom


def _notes_cell(
    memo: Memo,
    place: Place,
    stage: str,
    ids: tuple[str, ...],
    notes: tuple[Note, ...],
    lived: tuple[tuple[Experience, ...], ...],
    look: Look,
) -> Part:
    """The notes about a stage and its touchpoints, with the thoughts that are lived there."""
    by_place: defaultdict[str, list[Item]] = defaultdict(list)
    for note in notes:
        by_place[note.at or ""].append(_note(note, look))
    for id_, experiences in zip(ids, lived, strict=False):
        by_place[id_] += _thoughts(id_, experiences, look)
    return _packed(memo, place, Items(by_place.get(stage, []), [by_place.get(id_, []) for id_ in ids]))


def _note(note: Note, look: Look) -> Item:
    words = wording(note, look)
    inputs = (note, words, look)
    half = partial(fits_half, words, signs_width(note, look))
    return Item(f"note:{note.id}", "note", note.id, note_figure, inputs, half)


def _thoughts(touchpoint: str, experiences: tuple[Experience, ...], look: Look) -> list[Item]:
    return [
        Item(
            f"thought:{experience.persona}:{touchpoint}",
            "thought",
            touchpoint,
            thought_figure,
            (experience, look),
            partial(fits_half, Wording(experience.thought, "italic", ""), 0.0),
            experience.persona,
        )
        for experience in experiences
        if experience.thought and look.of(experience.persona)
    ]


def _metrics_cell(
    memo: Memo,
    place: Place,
    stage: Stage,
    cards: tuple[Touchpoint, ...],
    deltas: tuple[Delta, ...],
    color: str,
    look: Look,
) -> Part:
    """The metrics of a stage and of its touchpoints; in a column of several they say whose they are."""
    named = not place.columns[0].touchpoint

    def item(record: Stage | Touchpoint, title: str, deltas: tuple[Delta, ...]) -> list[Item]:
        inputs = (title, record.metrics, deltas, color, look)
        key = f"metrics:{record.id}"
        return [Item(key, "metrics", record.id, _metrics_figure, inputs)] if record.metrics else []

    own = [item(card, card.title if named else "", ()) for card in cards]
    return _packed(memo, place, Items(item(stage, "", deltas), own))


def _metrics_figure(*inputs: object) -> Figure:
    """`metrics_figure` without a least height: metrics stand on the lane, not on paper."""
    return metrics_figure(*inputs[:-1])  # type: ignore[arg-type]


def _deltas(stages: tuple[Stage, ...]) -> dict[str, tuple[Delta, ...]]:
    """How the shares of each stage differ from those of the stage before, by stage."""
    measured = [shares(stage) for stage in stages]
    drops: defaultdict[str, list[float]] = defaultdict(list)
    for before, now in pairwise(measured):
        for name in before.keys() & now.keys():
            drops[name].append(now[name] - before[name])
    worst = {name: min(found) for name, found in drops.items() if min(found) < 0}
    return {
        stage.id: tuple(
            Delta(name, now[name] - before[name], now[name] - before[name] == worst.get(name))
            for name in now
            if name in before
        )
        for stage, (before, now) in zip(stages[1:], pairwise(measured), strict=True)
    }


def shares(stage: Stage) -> dict[str, float]:
    """The latest shares, in percent, that were measured for a stage, by name."""
    found = {name: series[-1] for name, series in latest(stage.metrics).items()}
    return {name: float(one.value or 0) for name, one in found.items() if is_share(one)}


def _channels_cell(memo: Memo, place: Place, stage: str, cards: tuple[Touchpoint, ...], look: Look) -> Part:
    """The channels of a column: all those of a stage, or that of one touchpoint."""

    def item(key: str, cards: Iterable[Touchpoint]) -> list[Item]:
        names = tuple(dict.fromkeys(card.channel for card in cards if card.channel))
        return [Item(f"channels:{key}", "channels", key, _channels_figure, (names, look))] if names else []

    if not place.columns[0].touchpoint:
        return _packed(memo, place, Items(item(stage, cards), []))
    return _packed(memo, place, Items([], [item(card.id, (card,)) for card in cards]))


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
