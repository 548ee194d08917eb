"""`compose`: a journey map as a drawing, the one that screens and paper both show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import repeat
from typing import Final

from journey_editor.collector import collector_paused
from journey_editor.disguises import undisguised
from journey_editor.layout import style
from journey_editor.layout.bands import label_width, make_bands
from journey_editor.layout.beside import Beside
from journey_editor.layout.cards import NO_CARDS, cards
from journey_editor.layout.drawing import Drawing, Frame, Part, Placed, Standing
from journey_editor.layout.following import telling
from journey_editor.layout.geometry import Rect
from journey_editor.layout.grid import column_width, make_grid
from journey_editor.layout.headers import (
    PERSONA_GAP,
    PERSONA_W,
    chevron,
    chevron_height,
    persona_card,
    title_block,
)
from journey_editor.layout.scene import KeyedLane, Scene, Section
from journey_editor.layout.style import Look, Memo
from journey_editor.layout.theme import Theme
from journey_editor.layout.words import words
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Arrangement,
    Experience,
    Lane,
    Link,
    MapInfo,
    Note,
    Persona,
    Touchpoint,
)

_TOP: Final = 14.0
_STAGE_GAP: Final = 12.0
_PERSONA_SHARE: Final = 0.62
_NARROW: Final = 220.0
"""A title with less room than this stands above the personas; only pages that show a part are so narrow."""


@dataclass(frozen=True, slots=True)
class Options:
    """What to show of a map; None means as the map says. Personas by id; lanes by id, kind or title.

    `matches` are the ids that a filter asks for; the rest is drawn faintly. `beside` are the curves of
    another map, to compare; nothing that is exported has them. A `blank` map is to be filled by hand.
    Lanes that would begin below `until` are not drawn; the others stand as they do in the whole drawing.
    """

    arrangement: Arrangement | None = None
    personas: tuple[str, ...] | None = None
    lanes: tuple[str, ...] | None = None
    beside: Beside | None = None
    matches: frozenset[str] | None = None
    blank: bool = False
    until: float | None = None


def compose(
    journey: JourneyMap, theme: Theme, options: Options | None = None, memo: Memo | None = None
) -> Drawing:
    """The whole map as a drawing, in points with y downwards, as large as its content needs.

    With a `memo` the figures of unchanged records are the same objects as the last time.
    """
    with collector_paused():
        return _composed(journey, theme, options or Options(), memo or Memo())


def look_of(journey: JourneyMap, theme: Theme, options: Options) -> Look:
    """The look of the personas that are shown; what is printed beside the drawing has it, too."""
    shown = frozenset(persona.id for persona in _personas(journey, options))
    return _look(theme, journey.info.language, journey.personas, shown)


def _composed(journey: JourneyMap, theme: Theme, options: Options, memo: Memo) -> Drawing:
    shown = _personas(journey, options)
    look = look_of(journey, theme, options)
    lanes = _lanes(journey, options)
    scene = _scene(journey, options, lanes, look, memo)
    grid = scene.grid
    sheet_w = max(float(style.MIN_SHEET_W), grid.right + 2 * style.MARGIN)
    head = memo.kept("head", tuple(_head(journey.info, shown, look, memo, sheet_w)), _together)
    header, chevrons = _stages(scene, head.runs[0].bottom + 18)
    parts = [Standing(head), Standing(chevrons, 0.0, header.y)]
    bands, bottom = make_bands(scene, lanes, header.bottom + _STAGE_GAP, sheet_w, parts, options.until)
    memo.turn()
    frame = Frame(header, grid.spans, grid.columns, tuple(bands))
    info = journey.info
    author = info.author or (info.review.owner if info.review else "")
    return Drawing(
        sheet_w,
        bottom + style.MARGIN,
        theme.paper,
        tuple(parts),
        frame,
        undisguised(info.title),
        undisguised(author),
        info.language,
        options.matches,
        partial(_head_again, info, shown, look),
        info.direction,
    )


def _together(*figures: Placed) -> Part:
    return Part(figures)


def _personas(journey: JourneyMap, options: Options) -> tuple[Persona, ...]:
    if options.personas is None:
        return journey.personas
    return tuple(persona for persona in journey.personas if persona.id in options.personas)


@lru_cache(16)
def _look(theme: Theme, language: str, personas: tuple[Persona, ...], shown: frozenset[str]) -> Look:
    """The look of the personas that are shown; a persona keeps its colour when others are hidden."""
    looks = tuple([one for one in style.persona_looks(personas, theme) if one.id in shown])
    return Look(theme, words(language), looks)


def _lanes(journey: JourneyMap, options: Options) -> list[KeyedLane]:
    """The lanes to draw."""
    if options.lanes is None:
        lanes = enumerate(queries.lanes(journey))
        return [(queries.lane_key(lane, index), lane) for index, lane in lanes if not lane.hidden]
    wanted = {name.casefold() for name in options.lanes}
    return [
        (queries.lane_key(lane, index), lane)
        for index, lane in enumerate(queries.all_lanes(journey))
        if wanted & {lane.id.casefold(), lane.kind.casefold(), queries.lane_title(lane).casefold()}
    ]


def _head_again(info: MapInfo, personas: tuple[Persona, ...], look: Look, w: float) -> Part:
    """Title and personas for a page of another width, y counted from its top."""
    figures = _head(info, personas, look, Memo(), w)
    return Part(figures, max(placed.area.bottom for placed in figures))


def _head(info: MapInfo, personas: Sequence[Persona], look: Look, memo: Memo, sheet_w: float) -> list[Placed]:
    """Title at the left, persona cards at the right in as many rows as they need.

    On a narrow page the cards stand below the title.
    """
    step = PERSONA_W + PERSONA_GAP
    room = (sheet_w - 2 * 20) * _PERSONA_SHARE
    per_row = max(1, min(len(personas), int((room + PERSONA_GAP) // step)))
    block_w = per_row * step - PERSONA_GAP if personas else 0.0
    title_w = sheet_w - 20 - 24 - (block_w + 24 if personas else 0)
    narrow = title_w < _NARROW
    if narrow:
        title_w = sheet_w - 20 - 24
        per_row = max(1, int((title_w + PERSONA_GAP) // step))
    title = memo.kept("title", (info, look.only(()), title_w), title_block)
    found = [Placed("title", "title", "", title, 20, _TOP - 3)]
    y = _TOP + (title.h + PERSONA_GAP if narrow else 0)
    for start in range(0, len(personas), per_row):
        row = personas[start : start + per_row]
        left = 20 if narrow else sheet_w - 24 - (len(row) * step - PERSONA_GAP)
        for index, persona in enumerate(row):
            key = f"persona:{persona.id}"
            figure = memo.kept(key, (persona, look.only((persona.id,))), persona_card)
            found.append(Placed(key, "persona", persona.id, figure, left + index * step, y))
        y += max(placed.figure.h for placed in found[-len(row) :]) + PERSONA_GAP
    return found


def _stages(scene: Scene, y: float) -> tuple[Rect, Part]:
    """The chevrons, all of one height; and the band they stand in."""
    grid = scene.grid
    ends = [*grid.starts[1:], grid.right]
    widths = [end - start for start, end in zip(grid.starts, ends, strict=False)]
    stages = [section.stage for section in scene.sections]
    memo = scene.memo
    h = max(
        memo.row("heights", scene.ids, list(zip(stages, widths, strict=True)), chevron_height), default=44.0
    )
    plain = memo.kept("plain", (scene.look, ()), Look.only)
    inputs = [
        (section.stage, section.color, plain, w, h, index == 0)
        for index, (section, w) in enumerate(zip(scene.sections, widths, strict=True))
    ]
    figures = memo.row("stages", scene.ids, inputs, chevron)
    found = [
        Placed(f"stage:{id_}", "stage", id_, figure, start, 0.0)
        for id_, figure, start in zip(scene.ids, figures, grid.starts, strict=True)
    ]
    left = grid.starts[0] if grid.starts else grid.gutters[0] - 6
    chevrons = scene.memo.kept("chevrons", tuple(found), _together)
    return Rect(left, y, max(0.0, grid.right - left), h), chevrons


def _scene(
    journey: JourneyMap, options: Options, lanes: Sequence[KeyedLane], look: Look, memo: Memo
) -> Scene:
    """The stages with their cards, where they stand, and the notes of each lane."""
    arrangement = options.arrangement or journey.info.arrangement
    stages = journey.stages
    names = tuple([stage.id for stage in stages])
    touchpoints = [journey.touchpoints_of(name) for name in names]
    lived = [journey.experiences_in(name) for name in names]
    about = [journey.notes_in(name) for name in names]
    met = memo.row("met", names, list(zip(lived, about, strict=True)), _met)
    looks = memo.row("looks", names, [(look, own) for own in met], Look.dots_of)
    ids = memo.row("ids", names, [(own,) for own in touchpoints], _ids)
    keyed = tuple(zip(names, ids, strict=True))
    figures = [NO_CARDS] * len(stages)
    heights: tuple[tuple[float, ...], ...] = ()
    links: tuple[tuple[Link, ...], ...] = ((),) * len(stages)
    if any(lane.kind == "touchpoints" for _, lane in lanes):
        w = column_width(arrangement)
        figures = memo.parts("figures", names, list(zip(touchpoints, lived, looks, repeat(w))), cards)
        heights = tuple([own.heights for own in figures])
        links = memo.part("telling", (journey.links, keyed), telling)
    label_w = label_width([lane for _, lane in lanes], look.words)
    grid = memo.part("grid", (arrangement, label_w, keyed, heights, links), make_grid)
    colors = [stage.color or look.theme.stage(index) for index, stage in enumerate(stages)]
    hidden = frozenset(persona.id for persona in journey.personas if not look.of(persona.id))
    # The same objects as the last time are equal without a look into them.
    shared = memo.kept("shared", (tuple(lanes), queries.lanes(journey), hidden), _all)
    notes = memo.row("notes", names, [(own, *shared) for own in about], _notes)
    placed = stages, grid.spans, grid.stages
    sections = map(Section, *placed, touchpoints, ids, lived, figures, colors, looks, notes)
    return Scene(look, memo, grid, names, tuple(sections), options.beside, options.blank)


def _met(lived: tuple[tuple[Experience, ...], ...], notes: tuple[Note, ...]) -> frozenset[str]:
    """Who is met in a stage: who lives something there, or whom a note concerns."""
    found = frozenset([one.persona for here in lived for one in here])
    return found.union(*[note.personas for note in notes])


def _all(*things: object) -> tuple[object, ...]:
    return things


def _ids(touchpoints: tuple[Touchpoint, ...]) -> tuple[str, ...]:
    return tuple([touchpoint.id for touchpoint in touchpoints])


def _notes(
    notes: tuple[Note, ...], lanes: tuple[KeyedLane, ...], all_lanes: tuple[Lane, ...], hidden: frozenset[str]
) -> dict[str, tuple[Note, ...]]:
    """The notes of one stage by the key of the lane that shows them.

    Of several lanes of one kind the first has the notes. A text note whose lane is not among the
    map's stands in the first text lane, so that it is not lost. Notes of `hidden` personas only are
    left out.
    """
    shown = {lane.kind: key for key, lane in reversed(lanes)}
    own = [lane.id for lane in all_lanes if lane.kind == "text"]
    texts = {lane.id: key for key, lane in reversed(lanes) if lane.kind == "text"}
    found: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        key = shown.get(queries.LANE_OF_NOTE[note.kind])
        if note.kind == "text" and own:
            key = texts.get(note.lane if note.lane in own else own[0])
        if key and not (note.personas and hidden.issuperset(note.personas)):
            found[key].append(note)
    return {key: tuple(there) for key, there in found.items()}
