"""Every text of a map with the place where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    MAP,
    Experience,
    Link,
    MapInfo,
    Metric,
    Node,
    Note,
    Persona,
    Review,
    Stage,
    Touchpoint,
)

Thing = Node | Link | MapInfo
"""What can hold texts: the id of `MapInfo` is `MAP`."""

_TEXTS: Final[dict[type, tuple[str, ...]]] = {
    MapInfo: ("title", "scenario", "author"),
    Stage: ("title", "goal", "description", "owner"),
    Touchpoint: ("title", "description", "channel", "owner"),
    Persona: ("name", "role", "segment", "age", "quote", "background"),
    Note: ("text", "source", "owner"),
    Link: ("label",),
}
_LISTS: Final[dict[type, tuple[str, ...]]] = {
    Touchpoint: ("tools", "segments", "tags"),
    Persona: ("goals", "motivations", "expectations", "frustrations", "behaviours", "channels"),
    Note: ("tags",),
}
_METRIC: Final = ("name", "unit", "source", "method")
_VIEW: Final = ("name", "text")
_VIEW_LISTS: Final = ("segments", "channels", "owners", "tags")
NEEDED: Final = frozenset({"title", "name", "text", "metrics.name", "views.name"})
"""Fields whose texts are never emptied; a view's `text` is no such field."""
_CHANNELS: Final = frozenset({"channel", "channels", "views.channels"})


class Place(NamedTuple):
    """Where a text stands: the id of the thing and its field.

    A dotted field is one of a nested record, as `metrics.name`; `nth` is the place in a list, `inner`
    in a list within it. A thought stands at its touchpoint, with the `persona` who thinks it.
    """

    id: str
    field: str
    nth: int = -1
    inner: int = -1
    persona: str = ""


class Passage(NamedTuple):
    """One text of the map, never empty."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Channels:
    """How channels are called: a map may hold `email` and show `E-Mail`."""

    shown: Callable[[str], str] = str
    read: Callable[[str], str] = str


AS_WRITTEN: Final = Channels()


def things(journey: JourneyMap) -> Iterator[tuple[str, Thing]]:
    """The map itself and all that is on it, in the order of the map; what is parked comes last."""
    yield MAP, journey.info
    for persona in journey.personas:
        yield persona.id, persona
    for stage in journey.stages:
        yield stage.id, stage
        for note in journey.notes_about(stage.id):
            yield note.id, note
        for touchpoint in journey.touchpoints_of(stage.id):
            yield touchpoint.id, touchpoint
            for note in journey.notes_about(touchpoint.id):
                yield note.id, note
    for link in journey.links:
        yield link.id, link
    for note in journey.notes_about(None):
        yield note.id, note


def passages(
    id_: str, thing: Thing, lived: tuple[Experience, ...] = (), channels: Channels = AS_WRITTEN
) -> Iterator[Passage]:
    """The texts of one thing; `lived` is what the personas live there."""
    record_type = type(thing)
    for field in _TEXTS[record_type]:
        text: str = getattr(thing, field)
        if text:
            yield Passage(Place(id_, field), channels.shown(text) if field in _CHANNELS else text)
    for one in lived:
        if one.thought:
            yield Passage(Place(id_, "thought", persona=one.persona), one.thought)
    for field in _LISTS.get(record_type, ()):
        for index, text in enumerate(getattr(thing, field)):
            if text:
                yield Passage(Place(id_, field, index), channels.shown(text) if field in _CHANNELS else text)
    if isinstance(thing, Stage | Touchpoint):
        yield from _of_metrics(id_, thing.metrics)
    elif isinstance(thing, MapInfo):
        yield from _of_map(thing, channels)


def _of_metrics(id_: str, metrics: tuple[Metric, ...]) -> Iterator[Passage]:
    for index, metric in enumerate(metrics):
        for field in _METRIC:
            text: str = getattr(metric, field)
            if text:
                yield Passage(Place(id_, f"metrics.{field}", index), text)


def _of_map(info: MapInfo, channels: Channels) -> Iterator[Passage]:
    if info.review is not None and info.review.owner:
        yield Passage(Place(MAP, "review.owner"), info.review.owner)
    for index, lane in enumerate(info.lanes or ()):
        if lane.title:
            yield Passage(Place(MAP, "lanes.title", index), lane.title)
    for index, view in enumerate(info.views):
        for field in _VIEW:
            text: str = getattr(view, field)
            if text:
                yield Passage(Place(MAP, f"views.{field}", index), text)
        for field in _VIEW_LISTS:
            for inner, item in enumerate(getattr(view, field)):
                said = channels.shown(item) if field == "channels" else item
                if said:
                    yield Passage(Place(MAP, f"views.{field}", index, inner), said)


def with_text(thing: Thing, place: Place, text: str, channels: Channels = AS_WRITTEN) -> Thing:
    """The thing with another text at a place, which is none of a thought."""
    if place.field in _CHANNELS:
        text = channels.read(text)
    name, dot, inner = place.field.partition(".")
    value: object = getattr(thing, name)
    if dot and place.nth < 0:
        changed: object = replace(value or Review(), **{inner: text})  # type: ignore[type-var]
    elif dot:
        assert isinstance(value, tuple)
        item = value[place.nth]
        if place.inner >= 0:
            changed = _put(
                value, place.nth, replace(item, **{inner: _put(getattr(item, inner), place.inner, text)})
            )
        else:
            changed = _put(value, place.nth, replace(item, **{inner: text}))
    else:
        assert isinstance(value, str | tuple)
        changed = text if isinstance(value, str) else _put(value, place.nth, text)
    return replace(thing, **{name: changed})  # type: ignore[arg-type]


def _put(values: tuple[object, ...], index: int, value: object) -> tuple[object, ...]:
    return (*values[:index], value, *values[index + 1 :])
