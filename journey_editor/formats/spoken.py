"""What the figures of a map say to somebody who does not see them, and what belongs to what.

It tells no more than the drawing shows: nothing of personas that are hidden, and what each of them feels
only when the drawing has the lane of emotions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from journey_editor.disguises import one_line
from journey_editor.layout import icons
from journey_editor.layout.metrics import number
from journey_editor.model.queries import latest

if TYPE_CHECKING:
    from journey_editor.layout.drawing import Drawing, Placed
    from journey_editor.layout.style import Look
    from journey_editor.model.journey import JourneyMap
    from journey_editor.model.records import Experience, Note

LONGEST: Final = 2_000
"""Characters of one alternative text; more than anybody listens to, and no file grows by it."""
_TITLE: Final = 80
_TOLD: Final = 40
"""Points of a curve that are told one by one; of a longer curve each stage is told."""


def clipped(text: str, most: int = LONGEST) -> str:
    """The text on one line, cut when it is very long."""
    text = one_line(text[: 4 * most])
    return text if len(text) <= most else f"{text[: most - 1]}…"


class Spoken:
    """Words for the figures of one drawing of a map; `titles` are what its stages are called, by id."""

    def __init__(self, journey: JourneyMap, look: Look, titles: Mapping[str, str], drawing: Drawing) -> None:
        self.stages: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
            (stage.id, tuple([card.id for card in journey.touchpoints_of(stage.id)]))
            for stage in journey.stages
        )
        self.language = look.words.language
        self._journey = journey
        self._look = look
        self._titles = titles
        self._names: dict[str, str] = {}
        self._channels: dict[str, str] = {}
        self._feels = any(band.kind == "emotions" for band in drawing.frame.bands)

    def __getitem__(self, name: str) -> str:
        """A word in the language of the drawing's own words."""
        return self._look.words[name]

    def owner(self, placed: Placed) -> str:
        """The id of the touchpoint or stage that a figure says something about; empty without one."""
        if placed.kind == "note":
            note = self._journey.note(placed.id)
            return (note.at or "") if note else ""
        if placed.kind == "link":
            link = self._journey.link(placed.id)
            return link.source if link else ""
        return placed.id

    def title(self, id_: str) -> str:
        """What a stage or a touchpoint is called."""
        if id_ in self._titles:
            return clipped(self._titles[id_], _TITLE)
        card = self._journey.touchpoint(id_)
        return (clipped(card.title, _TITLE) if card else "") or self["touchpoint"]

    def persona(self, id_: str) -> str:
        """The name of a persona."""
        name = self._names.get(id_)
        if name is None:
            found = self._look.of(id_)
            name = self._names[id_] = clipped(found.name, _TITLE) if found else ""
        return name

    def card(self, id_: str) -> str:
        """What the signs on a touchpoint's card say: channel, moment of truth, who feels what."""
        card = self._journey.touchpoint(id_)
        if card is None:
            return ""
        parts = [self._channel(card.channel)] if card.channel else []
        if card.moment_of_truth:
            parts.append(self["moment of truth"])
        return "; ".join([*parts, *self._felt(self._lived.get(id_, ()))])[:LONGEST] or self["touchpoint"]

    def _channel(self, channel: str) -> str:
        name = self._channels.get(channel)
        if name is None:
            name = self._channels[channel] = clipped(icons.channel_name(channel, self.language), _TITLE)
        return name

    def _felt(self, lived: Collection[Experience]) -> Iterator[str]:
        shown = [(one, name) for one in lived if (name := self.persona(one.persona))]
        for one, name in shown:
            yield f"{name}: {_signed(one.emotion)}" if self._feels and one.emotion is not None else name
        values = [] if self._feels else [one.emotion for one, _ in shown if one.emotion is not None]
        if values:
            yield f"{self['mean']} {sum(values) / len(values):+.1f}"

    def note(self, id_: str) -> str:
        """What a note's colour and its signs say: its kind, how severe it is, whom it concerns."""
        note = self._journey.note(id_)
        if note is None:
            return ""
        parts = [self._kind(note)]
        if note.kind == "pain_point" and note.severity:
            parts.append(f"{self['severity']} {note.severity} / 3")
        parts += [name for persona in note.personas if (name := self.persona(persona))]
        return ", ".join(parts)[:LONGEST]

    def _kind(self, note: Note) -> str:
        own = self._lanes.get(note.lane, "") if note.kind == "text" else ""
        return own or self[f"one {note.kind}"]

    @cached_property
    def _lanes(self) -> dict[str, str]:
        return {
            lane.id: clipped(lane.title, _TITLE)
            for lane in self._journey.info.lanes or ()
            if lane.kind == "text"
        }

    def thought(self, persona: str) -> str:
        """What the colour and the dot of a thought say."""
        return ", ".join(filter(None, (self["one thought"], self.persona(persona))))

    def link(self, id_: str) -> str:
        """Of which kind a link is, where it leads to, and what is written on it; it is told at its source."""
        link = self._journey.link(id_)
        if link is None:
            return ""
        share = f"{number(round(link.share * 100, 1))} %" if link.share is not None else ""
        told = ", ".join(filter(None, (self.title(link.target), clipped(link.label, _TITLE), share)))
        return f"{self[link.kind]}: {told}"

    def series(self, id_: str) -> str:
        """The values behind the small curves in the metrics of a touchpoint or stage."""
        owner = self._journey.stage(id_) or self._journey.touchpoint(id_)
        if owner is None:
            return ""
        told = [
            f"{name}: {', '.join([number(float(one.value)) for one in series if one.value is not None])}"
            for name, series in latest(owner.metrics).items()
            if len(series) > 1
        ]
        return clipped("; ".join(told))

    def curves(self) -> str:
        """What the curves show: persona by persona, the emotion at each touchpoint, or of each stage."""
        told = [text for own in self._look.personas if (text := self._curve(own.id))]
        return clipped(". ".join(told), 2 * LONGEST)

    def _curve(self, persona: str) -> str:
        stages = [(stage, [*self._points(cards, persona)]) for stage, cards in self.stages]
        if sum([len(points) for _, points in stages]) <= _TOLD:
            told = [f"{self.title(card)} {_signed(felt)}" for _, points in stages for card, felt in points]
        else:
            told = [
                f"{self.title(stage)} {_range([felt for _, felt in points])}"
                for stage, points in stages
                if points
            ]
        return f"{self.persona(persona)}: {', '.join(told)}" if told else ""

    def _points(self, cards: Collection[str], persona: str) -> Iterator[tuple[str, float]]:
        for id_ in cards:
            for one in self._lived.get(id_, ()):
                if one.persona == persona and one.emotion is not None:
                    yield id_, one.emotion

    @cached_property
    def _lived(self) -> dict[str, tuple[Experience, ...]]:
        return {
            id_: lived
            for stage, cards in self.stages
            for id_, lived in zip(cards, self._journey.experiences_in(stage), strict=True)
        }


def _range(felt: Collection[float]) -> str:
    low, high = min(felt), max(felt)
    return _signed(low) if low == high else f"{_signed(low)} / {_signed(high)}"


def _signed(emotion: float) -> str:
    return f"{emotion:+g}" if emotion else "0"
