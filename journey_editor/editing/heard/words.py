"""What a screen reader says of the things of a map: their names, what there is to add, their values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from journey_editor.disguises import undisguised
from journey_editor.editing.heard.spots import Spot, SpotKind, Spots
from journey_editor.editing.tools.emotion import feeling_words, level_word
from journey_editor.layout import icons
from journey_editor.layout.metrics import with_unit
from journey_editor.model import queries
from journey_editor.model.records import Experience, Node, Note, Persona, Stage, Touchpoint
from journey_editor.translation import later, tr, tr_n

_LONGEST: Final = 200
_COUNTS: Final = (
    ("frequency", later("frequency {level} of 3")),
    ("impact", later("impact {level} of 3")),
    ("effort", later("effort {level} of 3")),
)


def name(spots: Spots, spot: Spot) -> str:
    """What a thing is called, with all that a sighted person takes in at a glance."""
    return _NAMES[spot.kind](spots, spot)


def description(spots: Spots, spot: Spot) -> str:
    """What there is to know beyond the name; empty when there is nothing."""
    if spot.kind == "map":
        return f"{tr('Journey map')}: {_contents(spots)}"
    if spot.kind == "title":
        return one_line(spots.journey.info.scenario)
    if spot.kind == "experience":
        lived = spots.journey.experience(spot.persona, spot.id)
        return one_line(lived.thought) if lived is not None else ""
    if spot.kind in ("persona", "stage", "touchpoint", "note"):
        return _about(spots, spots.journey.node(spot.id))
    return ""


def value(spots: Spots, spot: Spot) -> str:
    """The emotion of an experience in words; empty for what has no value."""
    lived = spots.journey.experience(spot.persona, spot.id) if spot.kind == "experience" else None
    return "" if lived is None or lived.emotion is None else feeling_words(lived.emotion)


def title_of(spots: Spots, id_: str) -> str:
    """The title, name or text of a thing on one line."""
    record = spots.journey.node(id_)
    return "" if record is None else called(record)


def called(record: Node) -> str:
    """The title, name or text of a record on one line."""
    if isinstance(record, Persona):
        text = record.name
    else:
        text = record.text if isinstance(record, Note) else record.title
    return one_line(text) or tr("Untitled")


def feeling(spots: Spots, persona: str, lived: Experience) -> str:
    """How a persona feels, in words: Maya very bad."""
    if lived.emotion is None:
        return tr("{name} no emotion", name=title_of(spots, persona))
    return tr("{name} {feeling}", name=title_of(spots, persona), feeling=level_word(lived.emotion))


def _map(spots: Spots, spot: Spot) -> str:
    return one_line(spots.journey.info.title) or tr("Journey map")


def _title(spots: Spots, spot: Spot) -> str:
    return tr("Title: {title}", title=_map(spots, spot))


def _persona(spots: Spots, spot: Spot) -> str:
    record = spots.journey.persona(spot.id)
    about = () if record is None else (record.role, record.segment)
    number, count = spots.place(spot)
    place = tr("persona {number} of {count}", number=number, count=count)
    return ", ".join(_filled(title_of(spots, spot.id), *map(one_line, about), place))


def _stage(spots: Spots, spot: Spot) -> str:
    number, count = spots.place(spot)
    cards = len(spots.journey.touchpoints_of(spot.id))
    return ", ".join(
        (
            title_of(spots, spot.id),
            tr("stage {number} of {count}", number=number, count=count),
            tr_n(cards, later("{n} touchpoint"), later("{n} touchpoints")),
        )
    )


def _touchpoint(spots: Spots, spot: Spot) -> str:
    journey, record = spots.journey, spots.journey.touchpoint(spot.id)
    if record is None:
        return ""
    felt = [
        feeling(spots, one.persona, one)
        for one in journey.experiences_of(spot.id)
        if _shown(spots, one, spot)
    ]
    number, count = spots.place(spot)
    return ", ".join(
        _filled(
            title_of(spots, spot.id),
            icons.channel_name(record.channel, journey.info.language) if record.channel else "",
            tr("moment of truth") if record.moment_of_truth else "",
            *felt,
            tr("{number} of {count}", number=number, count=count),
        )
    )


def _shown(spots: Spots, lived: Experience, spot: Spot) -> bool:
    return lived.emotion is not None and Spot("experience", spot.id, lived.persona) in spots.children(spot)


def _experience(spots: Spots, spot: Spot) -> str:
    lived = spots.journey.experience(spot.persona, spot.id)
    return "" if lived is None else feeling(spots, spot.persona, lived)


def _thought(spots: Spots, spot: Spot) -> str:
    lived = spots.journey.experience(spot.persona, spot.id)
    thought = "" if lived is None else one_line(lived.thought)
    return tr("Thought of {name}: {words}", name=title_of(spots, spot.persona), words=thought)


def _note(spots: Spots, spot: Spot) -> str:
    record = spots.journey.note(spot.id)
    if record is None:
        return ""
    kind, text = tr(queries.NOTE_NAMES[record.kind]), one_line(record.text)
    if record.severity is None:
        return tr("{kind}: {words}", kind=kind, words=text)
    return tr("{kind}, severity {severity}: {words}", kind=kind, severity=record.severity, words=text)


def _metrics(spots: Spots, spot: Spot) -> str:
    record = spots.journey.node(spot.id)
    metrics = record.metrics if isinstance(record, Stage | Touchpoint) else ()
    said = (f"{one_line(one.name)} {with_unit(one)}" for one in metrics)
    return tr("Metrics: {list}", list="; ".join(said))


def _channels(spots: Spots, spot: Spot) -> str:
    journey = spots.journey
    card = journey.touchpoint(spot.id)
    cards = journey.touchpoints_of(spot.id) if card is None else (card,)
    names = (icons.channel_name(one.channel, journey.info.language) for one in cards if one.channel)
    return tr("Channels: {list}", list=", ".join(dict.fromkeys(names)))


def _lane(spots: Spots, spot: Spot) -> str:
    lanes = enumerate(queries.lanes(spots.journey))
    found = next((lane for at, lane in lanes if queries.lane_key(lane, at) == spot.id), None)
    if found is None:
        return ""
    number, count = spots.place(spot)
    title = one_line(queries.lane_title(found))
    return tr("{title}, lane {number} of {count}", title=title, number=number, count=count)


def _parking(spots: Spots, spot: Spot) -> str:
    count = len(spots.journey.notes_about(None))
    return ", ".join((tr("Parking lot"), tr_n(count, later("{n} note"), later("{n} notes"))))


_NAMES: Final[dict[SpotKind, Callable[[Spots, Spot], str]]] = {
    "map": _map,
    "title": _title,
    "people": lambda spots, spot: tr("Personas"),
    "persona": _persona,
    "stage": _stage,
    "touchpoint": _touchpoint,
    "experience": _experience,
    "thought": _thought,
    "note": _note,
    "metrics": _metrics,
    "channels": _channels,
    "lanes": lambda spots, spot: tr("Lanes"),
    "lane": _lane,
    "parking": _parking,
}


def _contents(spots: Spots) -> str:
    journey = spots.journey
    parked = len(journey.notes_about(None))
    return ", ".join(
        (
            tr_n(len(journey.stages), later("{n} stage"), later("{n} stages")),
            tr_n(len(journey.touchpoints), later("{n} touchpoint"), later("{n} touchpoints")),
            tr_n(len(journey.personas), later("{n} persona"), later("{n} personas")),
            *([tr_n(parked, later("{n} parked note"), later("{n} parked notes"))] if parked else []),
        )
    )


def _about(spots: Spots, record: Node | None) -> str:
    if isinstance(record, Persona):
        return one_line(record.quote)
    if isinstance(record, Stage):
        return "; ".join(_filled(one_line(record.goal), one_line(record.description)))
    if isinstance(record, Touchpoint):
        return _about_touchpoint(spots, record)
    return "" if record is None else _about_note(record)


def _about_touchpoint(spots: Spots, record: Touchpoint) -> str:
    links = (
        tr("leads to {title}", title=title_of(spots, link.target))
        for link in spots.journey.links_from(record.id)
    )
    owner = tr("owner {name}", name=one_line(record.owner)) if record.owner else ""
    return "; ".join(_filled(one_line(record.description), owner, *links))


def _about_note(record: Note) -> str:
    levels = (
        tr(text, level=getattr(record, field))
        for field, text in _COUNTS
        if getattr(record, field) is not None
    )
    votes = tr_n(record.votes, later("{n} vote"), later("{n} votes")) if record.votes else ""
    source = tr("from {source}", source=one_line(record.source)) if record.source else ""
    return "; ".join(_filled(*levels, votes, source))


def _filled(*texts: str) -> list[str]:
    return [text for text in texts if text]


def one_line(text: str) -> str:
    """A text on one line, cut where nobody would listen any more."""
    line = undisguised(" ".join(text[: 2 * _LONGEST].split()))
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
