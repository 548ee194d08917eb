"""A map as notes in the capture language, and notes as a map; the same one, as far as it can say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journey_editor.capture import forms
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.grammar import parse
from journey_editor.capture.names import folded
from journey_editor.capture.statements import Complaint, Markers
from journey_editor.capture.writing import edits
from journey_editor.model import queries
from journey_editor.model.edits import apply
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Metric, Note, Number, Stage, Touchpoint

LINKS = "// Links"
"""The line before the links, which come last: only then does every touchpoint exist."""
EMPTY = "(no text)"
"""What stands for a title or text that is empty."""


def text(journey: JourneyMap) -> str:
    """The map as lines, with a line feed behind each; empty for an empty map.

    Things that are told apart only by their place get a number behind their name, as names are
    all that the language knows of them. What else is left out, `losses` tells.
    """
    return "".join(f"{line}\n" for line in _Writer(journey).lines())


def read(text: str) -> tuple[JourneyMap, tuple[Complaint, ...]]:
    """The map that notes make, and what in them could not be understood."""
    journey = JourneyMap()
    result = edits(journey, parse(text), Cursor())
    if result.edit is not None:
        apply(journey, result.edit)
    return journey, result.complaints


def one_line(text: str) -> str:
    """The text as one line without blanks at its ends."""
    return " ".join(part.strip() for part in text.splitlines()).strip()


class Titles:
    """Names as they are written: one line, never empty, and no two the same.

    `is_exact` of a name tells that one written earlier differs from it only in case or blanks.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._alike: set[str] = set()

    def add(self, title: str) -> tuple[str, bool]:
        """The title as it is written, and whether it is exact."""
        plain = base = one_line(title) or EMPTY
        number = 2
        while plain in self._taken:
            plain = f"{base} {number}"
            number += 1
        exact = folded(plain) in self._alike
        self._taken.add(plain)
        self._alike.add(folded(plain))
        return plain, exact


class _Writer:
    """Collects the lines of one map; titles are settled first, as links name them before and after."""

    def __init__(self, journey: JourneyMap) -> None:
        self._journey = journey
        self._names: dict[str, tuple[str, bool]] = {}
        self._count: dict[str, int] = {}
        stages, people = Titles(), Titles()
        self._names.update((stage.id, stages.add(stage.title)) for stage in journey.stages)
        self._names.update((persona.id, people.add(persona.name)) for persona in journey.personas)
        for stage in journey.stages:
            titles = Titles()
            for touchpoint in journey.touchpoints_of(stage.id):
                self._names[touchpoint.id] = titles.add(touchpoint.title)
                title = folded(self._names[touchpoint.id][0])
                self._count[title] = self._count.get(title, 0) + 1

    def lines(self) -> Iterator[str]:
        """All lines of the map."""
        blocks = [self._head(), self._personas(), self._parked()]
        blocks += [self._stage(stage) for stage in self._journey.stages]
        blocks.append(self._links())
        written = False
        for block in blocks:
            found = list(block)
            if found and written:
                yield ""
            written = written or bool(found)
            yield from found

    def _head(self) -> Iterator[str]:
        for field, value in (("Title", self._journey.info.title), ("Scenario", self._journey.info.scenario)):
            if one_line(value):
                yield f"{field}: {one_line(value)}"

    def _personas(self) -> Iterator[str]:
        for persona in self._journey.personas:
            name, exact = self._names[persona.id]
            yield forms.persona(name, one_line(persona.role), one_line(persona.quote), exact=exact)

    def _parked(self) -> Iterator[str]:
        """The parking lot; it comes before all stages, where notes of every kind go there."""
        yield from self._notes(self._journey.notes_about(None))

    def _stage(self, stage: Stage) -> Iterator[str]:
        title, exact = self._names[stage.id]
        yield forms.stage(title, one_line(stage.goal), exact=exact)
        yield from self._about(stage)
        for touchpoint in self._journey.touchpoints_of(stage.id):
            title, exact = self._names[touchpoint.id]
            markers = Markers(
                channel=one_line(touchpoint.channel),
                tags=tuple(dict.fromkeys(filter(None, map(one_line, touchpoint.tags)))),
                owner=one_line(touchpoint.owner),
                moment_of_truth=touchpoint.moment_of_truth,
            )
            yield from forms.touchpoint(title, markers, self._felt(touchpoint), exact=exact)
            yield from self._about(touchpoint)

    def _about(self, record: Stage | Touchpoint) -> Iterator[str]:
        names = Titles()
        for series in queries.latest(record.metrics).values():
            yield from self._metric(series[-1], names)
        yield from self._notes(self._journey.notes_about(record.id))

    def _metric(self, metric: Metric, names: Titles) -> Iterator[str]:
        name, exact = names.add(metric.name)
        unit = "" if metric.value is None else one_line(metric.unit)
        plain = Metric(name=name, value=metric.value, unit=unit)
        yield forms.metric(plain, exact=exact or metric.value is None)

    @staticmethod
    def _notes(notes: Iterable[Note]) -> Iterator[str]:
        for note in notes:
            severity = note.severity if note.kind == "pain_point" else None
            yield forms.note(note.kind, one_line(note.text) or EMPTY, severity, one_line(note.source))

    def _felt(self, touchpoint: Touchpoint) -> list[tuple[str | None, Number]]:
        felt = [
            (experience.persona, experience.emotion)
            for experience in self._journey.experiences_of(touchpoint.id)
            if experience.emotion is not None
        ]
        if len(felt) == len(self._journey.personas) and len({emotion for _, emotion in felt}) == 1:
            return [(None, felt[0][1])]
        return [(self._names[persona][0], emotion) for persona, emotion in felt]

    def _links(self) -> Iterator[str]:
        written = ""
        for touchpoint in queries.in_order(self._journey):
            lines = list(self._links_from(touchpoint))
            if not lines:
                continue
            if not written:
                yield LINKS
            if written != touchpoint.stage:
                written = touchpoint.stage
                yield forms.stage(self._names[written][0])
            title, exact = self._names[touchpoint.id]
            yield from forms.touchpoint(title, exact=exact)
            yield from lines

    def _links_from(self, source: Touchpoint) -> Iterator[str]:
        ends = set()
        for link in self._journey.links_from(source.id):
            target = self._journey.touchpoint(link.target)
            if target is None or link.target == source.id or (link.target, link.kind) in ends:
                continue
            ends.add((link.target, link.kind))
            title, exact = self._names[target.id]
            alone = self._count[folded(title)] == 1
            stage = "" if alone or target.stage == source.stage else self._names[target.stage][0]
            yield forms.link(link.kind, title, link.share, stage, exact=exact or not alone)
