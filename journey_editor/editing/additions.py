"""What can be added to a map, from the palette or by a key, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, Literal, get_args

from journey_editor.model import plans
from journey_editor.model.edits import AddLink, AddNode, Batch, Edit, SetExperience, UpdateNode, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.queries import NOTE_NAMES
from journey_editor.model.records import (
    Experience,
    Metric,
    Note,
    NoteKind,
    Stage,
    Touchpoint,
)
from journey_editor.translation import inside, later, tr

Addable = Literal["stage", "touchpoint", "persona", "pain_point", "opportunity", "quote", "metric", "note"]
ADDABLE: Final[tuple[Addable, ...]] = get_args(Addable)

Plan = Callable[[JourneyMap, str], Edit | None]
"""The edit for a map as it is then, and the title typed for the new thing (empty: a placeholder)."""

NOTE_KINDS: Final[dict[Addable, NoteKind]] = {
    "pain_point": "pain_point",
    "opportunity": "opportunity",
    "quote": "quote",
    "note": "text",
}
NAMES: Final[dict[Addable, str]] = {
    "stage": later("Stage"),
    "touchpoint": later("Touchpoint"),
    "persona": later("Persona"),
    "pain_point": later("Pain point"),
    "opportunity": later("Opportunity"),
    "quote": later("Quote"),
    "metric": later("Metric"),
    "note": later("Note"),
}
"""What each kind is called, in English."""
_CALLED: Final[dict[str, str]] = dict((*NAMES.items(), *NOTE_NAMES.items()))
_NEW: Final[dict[str, str]] = {
    "stage": later("New stage"),
    "touchpoint": later("New touchpoint"),
    "persona": later("New persona"),
    "metric": later("New metric"),
    "pain_point": later("New pain point"),
    "opportunity": later("New opportunity"),
    "quote": later("New quote"),
    "thought": later("New thought"),
    "action": later("New action"),
    "backstage": later("New backstage"),
    "evidence": later("New evidence"),
    "experiment": later("New experiment"),
    "idea": later("New idea"),
    "question": later("New question"),
    "text": later("New note"),
}
_ONE: Final[dict[str, str]] = {
    "touchpoint": later("a touchpoint"),
    "metric": later("a metric"),
    "pain_point": later("a pain point"),
    "opportunity": later("an opportunity"),
    "quote": later("a quote"),
    "thought": later("a thought"),
    "action": later("an action"),
    "backstage": later("a backstage"),
    "evidence": later("an evidence"),
    "experiment": later("an experiment"),
    "idea": later("an idea"),
    "question": later("a question"),
    "text": later("a note"),
}
"""Each with its article."""


_VALUE: Final = re.compile(r"(.*\S)[\s:=]+([-+\u2212]?\d{1,15}(?:[.,]\d{1,9})?)\s*(%|[^\W\d]{0,4})\Z")


def placeholder(kind: Addable) -> str:
    """The title of a new thing until the person types one."""
    return tr(_NEW[NOTE_KINDS.get(kind, kind)])


def label(kind: Addable) -> str:
    """What adding such a thing is called in the undo menu."""
    return adding(kind)


def adding(kind: str) -> str:
    """What adding a touchpoint, a metric or a note of a kind is called in the undo menu."""
    return tr("Add {thing}", thing=inside(tr(_CALLED[kind])))


def stage(before: str | None) -> Plan:
    """A new stage before another one, at the end when None."""
    return lambda journey, title: plans.add_stage(journey, title or placeholder("stage"), before)


def touchpoint(at: str | None, before: str | None = None) -> Plan:
    """A new touchpoint in a stage; on a map without stages (None), in a first one of its own."""

    def plan(journey: JourneyMap, title: str) -> Edit:
        title = title or placeholder("touchpoint")
        if at is not None:
            return plans.add_touchpoint(journey, title, at, before)
        first = plans.add_stage(journey, placeholder("stage"))
        added = plans.add_touchpoint(journey, title, first.record.id, None)
        return Batch((first, added))

    return plan


def persona(at: str | None = None) -> Plan:
    """A new persona, with a neutral experience at a touchpoint when one is given."""

    def plan(journey: JourneyMap, title: str) -> Edit:
        added = plans.add_persona(journey, title or placeholder("persona"))
        if at is None:
            return added
        neutral = Experience(persona=added.record.id, emotion=0)
        return Batch((added, SetExperience(added.record.id, at, neutral)))

    return plan


def note(kind: NoteKind, at: str, lane: str = "") -> Plan:
    """A new note about a touchpoint or stage."""
    empty = tr(_NEW[kind])
    return lambda journey, title: plans.add_note(journey, kind, title or empty, at, lane)


def one(kind: str) -> str:
    """A touchpoint, a metric or a note of a kind as it is called where it is added."""
    return tr(_ONE[kind])


def metric(at: str) -> Plan:
    """A new metric of a touchpoint or stage, still without a value."""

    def plan(journey: JourneyMap, title: str) -> Edit | None:
        record = journey.node(at)
        if not isinstance(record, Stage | Touchpoint):
            return None
        added = measured(title) if title else Metric(name=placeholder("metric"))
        edit = update(at, metrics=(*record.metrics, added))
        shown = plans.show_lane(journey, "metrics")
        return edit if shown is None else Batch((edit, shown))

    return plan


def measured(text: str) -> Metric:
    """A metric as it is typed: a name, then perhaps a value with its unit, as in `CTR 2.1 %`."""
    found = _VALUE.match(text)
    if found is None:
        return Metric(name=text)
    name, digits, unit = found.groups()
    value = float(digits.replace("\u2212", "-").replace(",", "."))
    return Metric(name=name.rstrip(":= "), value=int(value) if value.is_integer() else value, unit=unit)


def near(journey: JourneyMap, selection: tuple[str, ...], kind: Addable) -> Plan | None:
    """The plan for a new thing beside what is selected, else at the end; None when there is no place.

    A touchpoint comes after the selected one, a stage after the selected stage, and a note is
    about the selected touchpoint or stage.
    """
    chosen = next((record for id_ in reversed(selection) if (record := journey.node(id_))), None)
    where = chosen.at if isinstance(chosen, Note) else None if chosen is None else chosen.id
    place = None if where is None else journey.node(where)
    if kind == "persona":
        return persona()
    if kind == "stage":
        return stage(_stage_after(journey, place))
    if kind == "touchpoint":
        return _touchpoint_after(journey, place)
    target = place if isinstance(place, Stage | Touchpoint) else _last(journey)
    if target is None:
        return None
    return metric(target.id) if kind == "metric" else note(NOTE_KINDS[kind], target.id)


def _stage_after(journey: JourneyMap, place: object) -> str | None:
    ids = [one.id for one in journey.stages]
    here = place.stage if isinstance(place, Touchpoint) else place.id if isinstance(place, Stage) else None
    following = ids[ids.index(here) + 1 :] if here in ids else []
    return following[0] if following else None


def _touchpoint_after(journey: JourneyMap, place: object) -> Plan:
    if isinstance(place, Touchpoint):
        ids = [one.id for one in journey.touchpoints_of(place.stage)]
        following = ids[ids.index(place.id) + 1 :]
        return touchpoint(place.stage, following[0] if following else None)
    if isinstance(place, Stage):
        return touchpoint(place.id)
    return touchpoint(journey.stages[-1].id if journey.stages else None)


def _last(journey: JourneyMap) -> Stage | Touchpoint | None:
    """The last touchpoint of the journey, else its last stage."""
    if not journey.stages:
        return None
    last = journey.stages[-1]
    cards = journey.touchpoints_of(last.id)
    return cards[-1] if cards else last


def added(edit: Edit) -> str | None:
    """The id of the thing that an edit is there to add: the last node or link added in it."""
    if isinstance(edit, AddNode):
        return edit.record.id
    if isinstance(edit, AddLink):
        return edit.link.id
    if isinstance(edit, Batch):
        return next((id_ for part in reversed(edit.edits) if (id_ := added(part))), None)
    return None


def changed(edit: Edit) -> str | None:
    """The id of the touchpoint or stage that an edit gives an experience or a metric."""
    if isinstance(edit, SetExperience):
        return edit.touchpoint
    if isinstance(edit, UpdateNode):
        return edit.id
    if isinstance(edit, Batch):
        return next((id_ for part in edit.edits if (id_ := changed(part))), None)
    return None
