"""The scribe writes one statement after the other into a draft and remembers where it is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import singledispatchmethod
from typing import Final, NamedTuple

from journey_editor.capture import cursor as cursors
from journey_editor.capture import people, targets, wording
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.draft import Draft
from journey_editor.capture.names import Names
from journey_editor.capture.statements import (
    NO_MARKERS,
    Complaint,
    EmotionLine,
    Feeling,
    FieldLine,
    Line,
    LinkLine,
    Markers,
    MetricLine,
    Name,
    NoteLine,
    PersonaLine,
    StageLine,
    TouchpointLine,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MAP, Metric, Note, Number, Stage, Touchpoint
from journey_editor.translation import later, tr

_FIELDS: Final = {"title": later("Title"), "scenario": later("Scenario")}
FIRST_STAGE: Final = later("Stage 1")
"""What the stage is called that a touchpoint gets when there is none yet."""
FIRST_PERSONA: Final = later("Customer")
"""Who feels an emotion when there is no persona yet."""


class Made(NamedTuple):
    """A thing that was made, changed or gone back to, and one sentence of what it is and where."""

    id: str
    sentence: str


class Scribe:
    """Does what lines say, each as if those before it were on the map already.

    Invariant: `draft` holds the edits of all lines written, and the cursor names only what is in it.
    """

    def __init__(self, journey: JourneyMap, cursor: Cursor, unmet: Collection[str] = ()) -> None:
        here = cursors.live(journey, cursor)
        self.draft = Draft(journey, unmet)
        self.made: list[Made] = []
        self.complaints: list[Complaint] = []
        self._stage = here.stage
        self._touchpoint = here.touchpoint
        self._record = here.record
        self._number = 1

    @property
    def cursor(self) -> Cursor:
        """Where the next line goes."""
        return Cursor(self._stage, self._touchpoint, self._record)

    @property
    def place(self) -> tuple[str, ...]:
        """The titles of the stage and the touchpoint where the next line goes, as far as there are any."""
        stage, touchpoint = self.draft.stage(self._stage), self.draft.touchpoint(self._touchpoint)
        return tuple(record.title for record in (stage, touchpoint) if record is not None)

    def write(self, line: Line) -> None:
        """Do what one line says."""
        self._number = line.number
        self.complaints += line.complaints
        self._do(line)

    # One method for each statement --------------------------------------------------------------

    @singledispatchmethod
    def _do(self, line: Line) -> None:
        """Do nothing, for a line that says nothing."""

    @_do.register
    def _(self, line: StageLine) -> None:
        stage, new = self._stage_called(line.title, line.goal)
        if line.goal and self.draft.update(stage, goal=line.goal):
            stage = replace(stage, goal=line.goal)
        self._stage, self._touchpoint = stage.id, None
        self._tell(stage.id, wording.stage(stage, line.goal, new=new))

    @_do.register
    def _(self, line: TouchpointLine) -> None:
        stage = self._here()
        id_ = self._one_of(self.draft.touchpoint_names(stage), line.title)
        told = len(self.made)
        self._touchpoint = self._card(id_, line.title.text, stage, line.markers, line.feelings)
        touchpoint = self.draft.touchpoint(id_)
        if touchpoint is not None and told == len(self.made):
            self._tell_of(touchpoint, NO_MARKERS, back=True)

    @_do.register
    def _(self, line: EmotionLine) -> None:
        touchpoint = self.draft.touchpoint(self._touchpoint)
        if touchpoint is not None:
            touchpoint = self._mark(touchpoint, line.markers)
            self._feel(touchpoint, line.feelings)
        elif line.feelings or line.text.startswith("="):
            self._complain(
                line.column,
                tr("there is no touchpoint yet for {title}", title=wording.named(line.text)),
                lost=True,
            )
        else:  # what looks like a marker is a title where there is nothing to mark
            self._do(_as_title(line))

    @_do.register
    def _(self, line: NoteLine) -> None:
        at = None if line.kind == "question" else self._touchpoint or self._stage
        note = Note(id="", kind=line.kind, at=at, text=line.note, severity=line.severity, source=line.source)
        note = self.draft.add_note(note)
        place = tr("in the parking lot") if line.kind == "question" else self._place()
        self._tell(note.id, wording.note(note, place))

    @_do.register
    def _(self, line: PersonaLine) -> None:
        id_ = self._one_of(self.draft.persona_names, line.name)
        persona = self.draft.persona(id_)
        if persona is None:
            persona = self.draft.add_persona(line.name.text, line.role, line.quote)
            self._tell(persona.id, wording.persona(persona, new=True))
            return
        # Emotions are often typed in lower case before the persona is introduced properly.
        new = replace(
            persona,
            name=line.name.text,
            role=line.role or persona.role,
            quote=line.quote or persona.quote,
        )
        if self.draft.update(persona, name=new.name, role=new.role, quote=new.quote):
            self.draft.persona_names.add(new.name, new.id)
        self._tell(new.id, wording.persona(new, new=False))

    @_do.register
    def _(self, line: LinkLine) -> None:
        called = wording.named(line.title.text)
        stage = None if line.stage is None else self._stage_of_link(line.stage)
        id_ = self._target(line.title, stage)
        if id_ is not None and id_ == self._touchpoint:
            self._complain(line.title.column, tr("a touchpoint cannot lead to itself"), lost=True)
            return
        id_ = self._card(id_, line.title.text, stage or self._here(), line.markers, line.feelings)
        source, target = self.draft.touchpoint(self._touchpoint), self.draft.touchpoint(id_)
        if source is None or target is None:
            self._complain(
                line.column, tr("there is no touchpoint yet that leads to {title}", title=called), lost=True
            )
            if target is not None and target.stage == self._stage:
                self._touchpoint = id_
            return
        link = self.draft.link_between(source.id, target.id, line.kind)
        if link is None:
            link = self.draft.add_link(source.id, target.id, line.kind, line.share)
        elif line.share is not None:
            link = self.draft.set_share(link, line.share)
        self._tell(link.id, wording.link(link, source, target))

    @_do.register
    def _(self, line: MetricLine) -> None:
        record = self.draft.node(self._touchpoint or self._stage)
        metric = Metric(name=line.name.text, value=line.value, unit=line.unit)
        if not isinstance(record, Stage | Touchpoint):
            note = self.draft.add_note(Note(id="", kind="text", text=wording.measured(metric)))
            self._complain(
                line.column, tr("there is no touchpoint yet for this metric, so it waits as a note")
            )
            self._tell(note.id, wording.note(note, tr("in the parking lot")))
            return
        metrics = list(record.metrics)
        # A value without a date is the current one, so saying it again corrects it.
        undated = [str(index) for index, it in enumerate(metrics) if it.date is None]
        names = Names([metrics[int(index)].name for index in undated], undated)
        same = names.find(line.name.text, exact=line.name.exact)
        if not same:
            metrics.append(metric)
        elif line.value is not None:
            index = int(same[0])
            metric = metrics[index] = replace(metrics[index], value=line.value, unit=line.unit)
        self.draft.update(record, metrics=tuple(metrics))
        self.draft.show_lane("metrics")
        self._tell(record.id, wording.metric(metric, self._place()))

    @_do.register
    def _(self, line: FieldLine) -> None:
        self.draft.update_info(**{line.field: line.value})
        self._tell(MAP, f"{tr(_FIELDS[line.field])} {wording.named(line.value)}")

    # Places -------------------------------------------------------------------------------------

    def _here(self) -> str:
        """The id of the current stage; the last one where none is, a first one where none exists."""
        if self._stage is None:
            stages = self.draft.stages
            if stages:
                self._stage = stages[-1]
            else:
                first = self.draft.add_stage(tr(FIRST_STAGE))
                self._stage = first.id
                self._tell(
                    first.id, tr("{stage}, as there is none yet", stage=wording.stage(first, "", new=True))
                )
        return self._stage

    def _place(self) -> str:
        """Where notes and metrics go, as the end of a sentence."""
        record = self.draft.node(self._touchpoint or self._stage)
        if isinstance(record, Touchpoint):
            return tr("at {title}", title=wording.named(record.title))
        if isinstance(record, Stage):
            return tr("in stage {title}", title=wording.named(record.title))
        return tr("in the parking lot, as there is no touchpoint yet")

    def _stage_called(self, name: Name, goal: str = "") -> tuple[Stage, bool]:
        """The stage of a name, made when there is none; and whether it is new."""
        found = self.draft.stage(self._one_of(self.draft.stage_names, name))
        return (found, False) if found else (self.draft.add_stage(name.text, goal), True)

    def _stage_of_link(self, name: Name) -> str:
        """The id of the stage in which a link says that its touchpoint is."""
        stage, new = self._stage_called(name)
        if new:
            self._tell(stage.id, wording.stage(stage, "", new=True))
        return stage.id

    def _one_of(self, names: Names, name: Name) -> str | None:
        """The id of a name, of the first when several are called so."""
        found = names.find(name.text, exact=name.exact)
        if len(found) > 1:
            message = tr(
                "{count} are called {title}; the first is meant",
                count=len(found),
                title=wording.named(name.text),
            )
            self._complain(name.column, message)
        return found[0] if found else None

    def _target(self, name: Name, stage: str | None) -> str | None:
        """The id of the touchpoint that a link means, or None when there is none of that name."""
        if stage is not None:
            return self._one_of(self.draft.touchpoint_names(stage), name)
        found = targets.find(self.draft, name, self._stage, self._touchpoint)
        if len(found) > 1:
            where = wording.named(self._where(found[0]))
            message = tr(
                "{count} touchpoints are called {title}; the one in {stage} is meant",
                count=len(found),
                title=wording.named(name.text),
                stage=where,
            )
            self._complain(name.column, message)
        return found[0] if found else None

    # What is said of a touchpoint ----------------------------------------------------------------

    def _card(
        self, id_: str | None, title: str, stage: str, markers: Markers, feelings: Sequence[Feeling]
    ) -> str:
        """Make a touchpoint, or go back to the one of that id, and do what is said of it."""
        old = self.draft.touchpoint(id_)
        if old is not None:
            touchpoint = self._mark(old, markers)
        else:
            touchpoint = self.draft.add_touchpoint(
                Touchpoint(
                    id="",
                    stage=stage,
                    title=title,
                    channel=markers.channel,
                    tags=markers.tags,
                    owner=markers.owner,
                    moment_of_truth=markers.moment_of_truth,
                )
            )
            self._tell_of(touchpoint, markers)
        self._feel(touchpoint, feelings)
        return touchpoint.id

    def _mark(self, old: Touchpoint, markers: Markers) -> Touchpoint:
        """Set what the markers say of a touchpoint; tags come to those it has."""
        new = replace(
            old,
            channel=markers.channel or old.channel,
            owner=markers.owner or old.owner,
            tags=tuple(dict.fromkeys((*old.tags, *markers.tags))),
            moment_of_truth=markers.moment_of_truth or old.moment_of_truth,
        )
        if new != old:
            changed = ("channel", "owner", "tags", "moment_of_truth")
            self.draft.update(old, **{name: getattr(new, name) for name in changed})
            self._tell_of(new, markers)
        return new

    def _feel(self, touchpoint: Touchpoint, feelings: Sequence[Feeling]) -> None:
        """Set the emotions of personas at a touchpoint."""
        known = bool(self.draft.personas)
        felt: dict[str, Number] = {}
        for feeling in feelings:
            for persona in self._people(feeling.name, known=known):
                felt[persona] = feeling.emotion
        for persona, emotion in felt.items():
            self.draft.set_emotion(persona, touchpoint.id, emotion)
        if felt:
            names = [(self.draft.persona_name(persona), emotion) for persona, emotion in felt.items()]
            self._tell(touchpoint.id, wording.emotions(names, touchpoint))

    def _people(self, name: Name | None, *, known: bool) -> list[str]:
        """The ids of those a name means, all when None; a persona is made when there is none.

        `known` is whether there were personas before this line: then a new name may be a slip.
        """
        if name is None:
            return self.draft.personas or [self._new_persona(tr(FIRST_PERSONA))]
        found = people.meant(self.draft, name)
        if not found:
            if known:
                message = tr("there was no persona {name}, so one was made", name=wording.named(name.text))
                self._complain(name.column, message)
            return [self._new_persona(name.text)]
        if len(found) > 1:
            listed = (" " + tr("or") + " ").join(self.draft.persona_name(id_) for id_ in found[:3])
            self._complain(
                name.column,
                tr("{name} may mean {listed}", name=wording.named(name.text), listed=listed),
                lost=True,
            )
            return []
        return found

    def _new_persona(self, name: str) -> str:
        persona = self.draft.add_persona(name)
        self._tell(persona.id, wording.persona(persona, new=True))
        return persona.id

    # Telling ------------------------------------------------------------------------------------

    def _tell_of(self, touchpoint: Touchpoint, markers: Markers, *, back: bool = False) -> None:
        where = self._where(touchpoint.id)
        self._tell(touchpoint.id, wording.touchpoint(touchpoint, where, markers, back=back))

    def _where(self, id_: str) -> str:
        """The title of the stage in which a touchpoint is."""
        touchpoint = self.draft.touchpoint(id_)
        stage = self.draft.stage(touchpoint.stage) if touchpoint else None
        return stage.title if stage else ""

    def _tell(self, id_: str, sentence: str) -> None:
        self.made.append(Made(id_, sentence))
        if id_ != MAP:
            self._record = id_

    def _complain(self, column: int, message: str, *, lost: bool = False) -> None:
        self.complaints.append(Complaint(self._number, column, message, lost))


def _as_title(line: Line) -> TouchpointLine:
    """The line as the touchpoint that its text names."""
    title = Name(line.text, line.column)
    return TouchpointLine(number=line.number, column=line.column, text=line.text, title=title)
