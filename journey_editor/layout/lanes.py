"""What stands in a lane: cards with their links, notes, metrics and channels, each as befits it."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain, pairwise, repeat
from typing import NamedTuple

from journey_editor.layout import icons, style
from journey_editor.layout.cards import Cards
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.drawing import Column, Figure, FigureKind, Part
from journey_editor.layout.emotions import emotions
from journey_editor.layout.geometry import Rect
from journey_editor.layout.links import links_parts
from journey_editor.layout.marks import Icon, Mark
from journey_editor.layout.measured import Heights, Sizes
from journey_editor.layout.metrics import Delta, is_share, metrics_figure, metrics_height, metrics_heights
from journey_editor.layout.notes import note_figure, thought_figure
from journey_editor.layout.papers import Halves, HeightsOf, pack
from journey_editor.layout.scene import Content, KeyedLane, Scene, Section
from journey_editor.layout.stickies import stickies
from journey_editor.layout.style import Look, Memo, Shelf
from journey_editor.layout.typography import paragraph
from journey_editor.layout.unmade import Spot, Spots, Unmade
from journey_editor.model.queries import latest
from journey_editor.model.records import Experience, LaneKind, Note, Stage, Touchpoint


class Things(NamedTuple):
    """What a cell packs: first those of its stage as a whole, then those of each of its cards.

    `stage` and `cards` are how many there are of each; `halves(numbers, w)` is whether some stand well
    on half a cell, w wide, None when nothing does; `heights(numbers, w)` how high they must be.
    """

    kinds: Sequence[FigureKind]
    ids: Sequence[str]
    personas: Sequence[str]
    stage: int
    cards: Sequence[int]
    halves: Halves | None
    heights: HeightsOf


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
    return _cells(scene, key, *_asked_for(scene, key, kind))


def _asked_for(
    scene: Scene, key: str, kind: LaneKind
) -> tuple[list[tuple[object, ...]], Callable[..., Part]]:
    """What the cells of a lane are made from, and what makes them; the place of each comes first."""
    sections, memo = scene.sections, scene.memo
    plain = memo.kept("plain", (scene.look, ()), Look.only)
    if kind == "metrics":
        deltas = memo.kept("deltas", (tuple([one.stage for one in sections]),), _deltas)
        return [
            (
                _place(one),
                one.stage,
                one.cards,
                deltas.get(one.stage.id, ()),
                fill_and_text(one.color)[0],
                plain,
            )
            for one in sections
        ], _metrics_cell
    if kind == "channels":
        return [(_place(one), one.stage.id, one.cards, plain) for one in sections], _channels_cell
    return [
        (
            _place(one),
            one.stage.id,
            one.ids,
            one.notes.get(key, ()),
            one.experiences if kind == "thoughts" else (),
            one.look,
        )
        for one in sections
    ], _notes_cell


def _place(section: Section) -> Place:
    return Place(section.span.w, section.columns)


def _cells(scene: Scene, key: str, inputs: list[tuple[object, ...]], make: Callable[..., Part]) -> Content:
    cells = scene.memo.parts(("cells", key), scene.ids, inputs, make)
    content = Content(scene.placed(cells))
    content.h = max([part.bottom for part in cells], default=style.LANE_PAD) + style.LANE_PAD
    return content


def _touchpoints(scene: Scene) -> Content:
    inputs = [
        (section.columns, section.ids, section.figures, stand.ys)
        for section, stand in zip(scene.sections, scene.grid.links.stands, strict=True)
    ]
    content = Content(scene.placed(scene.memo.row("cards", scene.ids, inputs, _cards)))
    links, bottom = links_parts(scene.memo, scene.grid, scene.memo.kept("plain", (scene.look, ()), Look.only))
    content.parts += links
    content.h = bottom + style.LANE_PAD
    return content


def _cards(columns: tuple[Column, ...], ids: tuple[str, ...], cards: Cards, ys: tuple[float, ...]) -> Part:
    many = len(ids)
    xs = [column.x for column in columns] if len(columns) == many else [columns[0].x] * many
    spots = Spots.of(xs, [style.LANE_PAD + y for y in ys], [cards.w] * many, cards.heights)
    return Part(Unmade(["touchpoint"] * many, ids, [""] * many, spots, cards.figure))


def _packed(place: Place, things: Things) -> tuple[list[Spot], float]:
    """Things in their cells: what belongs to a stage as a whole stands over all its columns.

    In a single column the things of the cards follow those of the stage.
    """
    columns, halves, heights = place.columns, things.halves, things.heights
    top = Rect(0, style.LANE_PAD, place.w, 0)
    if not columns[0].touchpoint:
        return pack(range(len(things.ids)), halves, heights, top, len(columns))
    spots, bottom = pack(range(things.stage), halves, heights, top, len(columns))
    start = bottom + (style.CARD_GAP if things.stage else 0)
    at = things.stage
    for column, many in zip(columns, things.cards, strict=True):
        numbers = range(at, at + many)
        more, low = pack(numbers, halves, heights, Rect(column.x, start, column.w, 0))
        spots += more
        bottom = max(bottom, low)
        at += many
    return spots, bottom


def _stood(place: Place, things: Things) -> tuple[Spots, float]:
    packed, bottom = _packed(place, things)
    return Spots.of(*zip(*packed, strict=True)) if packed else Spots((), (), (), ()), bottom


def _part(place: Place, things: Things, draw: Callable[[Spots, int], Figure]) -> Part:
    spots, bottom = _stood(place, things)
    return Part(Unmade(things.kinds, things.ids, things.personas, spots, partial(draw, spots)), bottom)


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
    by_place: defaultdict[str, list[Note | Experience]] = defaultdict(list)
    for note in notes:
        by_place[note.at or ""].append(note)
    for id_, experiences in zip(ids, lived, strict=False):
        by_place[id_] += [one for one in experiences if one.thought and look.of(one.persona)]
    whole = by_place.get(stage, [])
    own = [by_place.get(id_, []) for id_ in ids]
    records = [*whole, *chain.from_iterable(own)]
    if not records:
        return Part((), float(style.LANE_PAD))
    at: Iterable[str] = repeat("")  # which only thoughts are named by
    if lived:
        at = [id_ for id_, there in zip((stage, *ids), (whole, *own), strict=True) for _ in there]
    kinds: list[FigureKind] = ["note" if isinstance(one, Note) else "thought" for one in records]
    names = [one.id if isinstance(one, Note) else id_ for one, id_ in zip(records, at, strict=False)]
    personas = ["" if isinstance(one, Note) else one.persona for one in records]
    papers = memo.kept("sizes", (look,), Sizes).of(records, look)
    shelf = memo.kept("shelf", (), Shelf)
    shelf.keep_only(zip(kinds, personas, names, strict=True))

    def draw(spots: Spots, number: int) -> Figure:
        inputs = records[number], look, spots.ws[number], spots.hs[number]
        make: Callable[..., Figure] = note_figure if kinds[number] == "note" else thought_figure
        return shelf.kept((kinds[number], personas[number], names[number]), inputs, make)

    many = list(map(len, own))
    return _part(
        place, Things(kinds, names, personas, len(whole), many, papers.fits_half, papers.heights), draw
    )


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
    titled = not place.columns[0].touchpoint
    known = memo.kept("heights", (titled, look, place.columns[0].w), Heights)
    # In another colour they stand where they stood.
    inputs = (place, stage, cards, deltas, look)
    records, spots, bottom = memo.kept("standing", inputs, partial(_metrics_standing, known))
    if not records:
        return Part((), float(style.LANE_PAD))
    shelf = memo.kept("shelf", (), Shelf)
    ids = [record.id for record in records]
    shelf.keep_only(ids)

    def draw(number: int) -> Figure:
        record = records[number]
        title, own = (record.title if titled else "", ()) if isinstance(record, Touchpoint) else ("", deltas)
        inputs = title, record.metrics, own, color, look, spots.ws[number], spots.hs[number]
        return shelf.kept(record.id, inputs, metrics_figure)

    many = len(records)
    kinds: list[FigureKind] = ["metrics"]
    return Part(Unmade(kinds * many, ids, [""] * many, spots, draw), bottom)


def _metrics_standing(
    heights_before: Heights,
    place: Place,
    stage: Stage,
    cards: tuple[Touchpoint, ...],
    deltas: tuple[Delta, ...],
    look: Look,
) -> tuple[list[Stage | Touchpoint], Spots, float]:
    """What is measured of a stage and its touchpoints, where that stands, and its lower end."""
    titled, w = not place.columns[0].touchpoint, place.columns[0].w
    hs = heights_before.of(
        lambda numbers: metrics_heights([cards[number] for number in numbers], titled, look, w), cards
    )
    records: list[Stage | Touchpoint] = [stage] if stage.metrics else []
    records += [card for card in cards if card.metrics]
    known = array("d", [0.0] if stage.metrics else ())
    known.extend([h for card, h in zip(cards, hs, strict=True) if card.metrics])

    def heights(numbers: Sequence[int], w: float) -> list[float]:
        return [known[at] or metrics_height("", records[at].metrics, deltas, look, w) for at in numbers]

    of_cards = [1 if card.metrics else 0 for card in cards]
    own = 1 if stage.metrics else 0
    things = Things((), [record.id for record in records], (), own, of_cards, None, heights)
    return records, *_stood(place, things)


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
    stacked = not place.columns[0].touchpoint
    columns = [(stage, cards)] if stacked else [(card.id, (card,)) for card in cards]
    named = [(key, tuple(dict.fromkeys([one.channel for one in own if one.channel]))) for key, own in columns]
    ids = [key for key, names in named if names]
    found = dict(named)
    shelf = memo.kept("shelf", (), Shelf)
    shelf.keep_only(ids)

    def figure(number: int, w: float) -> Figure:
        return shelf.kept(ids[number], (found[ids[number]], look, w), _channels_figure)

    def heights(numbers: Sequence[int], w: float) -> list[float]:
        return [figure(number, w).h for number in numbers]

    def draw(spots: Spots, number: int) -> Figure:
        return figure(number, spots.ws[number])

    many = len(ids)
    of_cards = [1 if names else 0 for _, names in named]
    kinds: list[FigureKind] = ["channels"]
    things = Things(kinds * many, ids, [""] * many, 0, of_cards, None, heights)
    return _part(place, things, draw)


def _channels_figure(channels: tuple[str, ...], look: Look, w: float) -> Figure:
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
    return Figure(w, y + row, tuple(marks), ", ".join(spoken))
