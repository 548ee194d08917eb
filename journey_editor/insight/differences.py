"""What differs between two versions of a map, by the titles of things."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Note, Persona, Record, Stage, Touchpoint

_TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Differences:
    """Titles of stages, personas, touchpoints and notes; things are the same when their ids are.

    `links` is how many links differ, `info` whether the map's own fields do. Order alone is no difference.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    links: int
    info: bool

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.links or self.info)


def differences(old: JourneyMap, new: JourneyMap) -> Differences:
    """What was added to, removed from and changed in `old` to make `new`."""
    before, after = _things(old), _things(new)
    return Differences(
        tuple(_title(after[id_]) for id_ in after if id_ not in before),
        tuple(_title(before[id_]) for id_ in before if id_ not in after),
        tuple(_title(after[id_]) for id_ in after if id_ in before and before[id_] != after[id_]),
        len(_links(old) ^ _links(new)),
        old.info != new.info,
    )


def _things(journey: JourneyMap) -> dict[str, tuple[Record, object]]:
    """Each thing with what is lived there, without its place among the others."""
    lived = journey.experiences()
    every: tuple[Stage | Persona | Touchpoint | Note, ...] = (
        *journey.stages,
        *journey.personas,
        *journey.touchpoints,
        *journey.notes,
    )
    return {it.id: (replace(it, order=""), frozenset(lived.get(it.id, ()))) for it in every}


def _links(journey: JourneyMap) -> frozenset[tuple[object, ...]]:
    return frozenset((it.source, it.target, it.kind, it.share, it.label) for it in journey.links)


def _title(thing: tuple[Record, object]) -> str:
    record = thing[0]
    if isinstance(record, Persona):
        text = record.name
    elif isinstance(record, Note):
        text = record.text
    else:
        assert isinstance(record, Stage | Touchpoint)
        text = record.title
    line = " ".join(text.split())
    return line if len(line) <= _TITLE_LENGTH else f"{line[: _TITLE_LENGTH - 1]}…"
