"""Things as lines of the language: the plain form where it says just that, else a guarded one.

Each form is read back before it is used, so what the grammar understands and what is written
cannot part. Texts are given as one line without blanks at their ends.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from journey_editor.capture.grammar import parse
from journey_editor.capture.numerals import percent, written
from journey_editor.capture.quoting import quoted
from journey_editor.capture.statements import (
    NO_MARKERS,
    EmotionLine,
    Feeling,
    Line,
    LinkLine,
    Markers,
    MetricLine,
    NoteLine,
    PersonaLine,
    StageLine,
    TouchpointLine,
)
from journey_editor.model.records import LinkKind, Metric, NoteKind, Number

_TAME: Final = re.compile(r"[^\W\d_](?:[\w -]*\w)?")
"""Titles of letters, digits, blanks and hyphens are what they say; most are, and need no reading back."""
_RISKY = re.compile('["“”„«»=]')
"""What could reach beyond its own place in a line."""

Felt = Sequence[tuple[str | None, Number]]
"""Emotions by the persona's name; None is for all personas."""

_NOTES: Final[dict[NoteKind, str]] = {
    "pain_point": "!",
    "opportunity": "+",
    "question": "?",
    "text": ".",
    "backstage": "<",
    "thought": "(",
    "action": "/",
    "idea": "idea:",
    "evidence": "evidence:",
    "experiment": "experiment:",
}
_ARROWS: Final[dict[LinkKind, str]] = {"next": "->", "triggers": "=>", "alternative": "~>"}


def stage(title: str, goal: str = "", *, exact: bool = False) -> str:
    """A stage; an exact one is not taken for another whose title differs in case only."""
    end = f": {goal}" if goal else ""

    def fits(line: Line) -> bool:
        return isinstance(line, StageLine) and (line.title.text, line.goal) == (title, goal)

    return _first((f"# {title}{end}", f"# {quoted(title)}{end}"), fits, guarded=exact)


def persona(name: str, role: str = "", quote: str = "", *, exact: bool = False) -> str:
    """A persona with what is known of it."""

    said = (name, role, quote)

    def fits(line: Line) -> bool:
        return isinstance(line, PersonaLine) and (line.name.text, line.role, line.quote) == said

    def form(name: str, role: str, quote: str) -> str:
        return f"& {name}" + (f", {role}" if role else "") + (f": {quote}" if quote else "")

    safe = (role and quoted(role), quote and quoted(quote))
    return _first((form(*said), form(name, *safe), form(quoted(name), *safe)), fits, guarded=exact)


def note(kind: NoteKind, text: str, severity: int | None = None, source: str = "") -> str:
    """A note of any kind."""
    if kind == "quote":
        return _quote(text, source)
    return f"{_NOTES[kind] * (severity or 1)} {text}"


def _quote(text: str, source: str) -> str:
    def fits(line: Line) -> bool:
        return isinstance(line, NoteLine) and (line.note, line.source) == (text, source)

    end = f" -- {source}" if source else ""
    guard = f" -- {quoted(source)}" if source else ""
    return _first((f'" {text}{end}', f"{quoted(text)}{end}", f"{quoted(text)}{guard}"), fits)


def metric(record: Metric, *, exact: bool = False) -> str:
    """A metric: its name, value and unit."""
    value = "" if record.value is None else written(record.value)

    def fits(line: Line) -> bool:
        said = (record.name, record.value, record.unit)
        return isinstance(line, MetricLine) and (line.name.text, line.value, line.unit) == said

    joined = f"{value}{record.unit}" if record.unit == "%" else f"{value} {record.unit}"
    name, unit = quoted(record.name), record.unit and quoted(record.unit)
    parts = ((record.name, joined), (name, joined), (name, f"{value} {unit}"))
    return _first([f"% {first} {rest}".rstrip() for first, rest in parts], fits, guarded=exact)


def link(
    kind: LinkKind, title: str, share: Number | None = None, stage: str = "", *, exact: bool = False
) -> str:
    """A link to a touchpoint, told by its stage where the title alone is not enough."""
    end = "" if share is None else f" {percent(share)}%"

    def fits(line: Line) -> bool:
        if not isinstance(line, LinkLine) or line.markers != NO_MARKERS or line.feelings:
            return False
        where = line.stage.text if line.stage else ""
        return (line.title.text, where, line.share) == (title, stage, share)

    where = f"# {quoted(stage)}: " if stage else ""
    said = (f"{_ARROWS[kind]} {where}{it}{end}" for it in (title, quoted(title)))
    return _first(tuple(said), fits, guarded=exact)


def touchpoint(
    title: str, markers: Markers = NO_MARKERS, felt: Felt = (), *, exact: bool = False
) -> tuple[str, ...]:
    """A touchpoint: one line, or the title behind a backslash and what is said of it on the next."""

    def fits(line: Line) -> bool:
        return isinstance(line, TouchpointLine) and line.title.text == title and _says(line, markers, felt)

    def more_fits(line: Line) -> bool:
        return isinstance(line, EmotionLine) and _says(line, markers, felt)

    said = [(_markers(markers, guarded), _emotions(felt, guarded)) for guarded in (False, True)]
    whole = [" ".join(part for part in (title, *parts) if part) for parts in said]
    if not exact:
        plain = whole[0] if _TAME.fullmatch(title) else next((it for it in whole if _reads(it, fits)), None)
        if plain is not None:
            return (plain,)
    if not felt and markers == NO_MARKERS:
        return (f"\\{title}",)
    more = [" ".join(part for part in (emotions or "=", marks) if part) for marks, emotions in said]
    return (f"\\{title}", _first(more, more_fits))


@lru_cache(maxsize=1024)
def marker(sign: str, value: str, *, guarded: bool = False) -> str:
    """One of `@channel`, `#tag`, `~owner`."""
    plain = f"{sign}{value}"

    def fits(line: Line) -> bool:
        return isinstance(line, EmotionLine) and line.markers == (
            Markers(
                channel=value if sign == "@" else "",
                tags=(value,) if sign == "#" else (),
                owner=value if sign == "~" else "",
            )
        )

    is_plain = not guarded and not _RISKY.search(value) and _reads(f"= {plain}", fits)
    return plain if is_plain else f"{sign}{quoted(value)}"


@lru_cache(maxsize=1024)
def person(name: str, *, guarded: bool = False) -> str:
    """The name of a persona as it stands before an emotion."""

    def fits(line: Line) -> bool:
        return isinstance(line, EmotionLine) and _felt(line.feelings) == [(name, 0)]

    is_plain = not guarded and not _RISKY.search(name) and _reads(f"= {name} 0", fits)
    return name if is_plain else quoted(name)


def _markers(markers: Markers, guarded: bool) -> str:
    values = [("@", markers.channel), *(("#", tag) for tag in markers.tags), ("*", "*"), ("~", markers.owner)]
    parts = [
        sign if sign == "*" else marker(sign, value, guarded=guarded)
        for sign, value in values
        if (markers.moment_of_truth if sign == "*" else value)
    ]
    return " ".join(parts)


def _emotions(felt: Felt, guarded: bool) -> str:
    parts = [
        _even(value) if name is None else f"{person(name, guarded=guarded)} {_even(value)}"
        for name, value in felt
    ]
    return f"= {', '.join(parts)}" if parts else ""


def _even(value: Number) -> str:
    """An emotion as people write it: 1 rather than 1.0."""
    return written(int(value) if value == int(value) else value)


def _says(line: TouchpointLine | EmotionLine, markers: Markers, felt: Felt) -> bool:
    return line.markers == markers and _felt(line.feelings) == list(felt)


def _felt(feelings: Sequence[Feeling]) -> list[tuple[str | None, Number]]:
    return [(feeling.name.text if feeling.name else None, feeling.emotion) for feeling in feelings]


def _reads(text: str, fits: Callable[[Line], bool]) -> bool:
    lines = parse(text)
    return len(lines) == 1 and not lines[0].complaints and fits(lines[0])


def _first(forms: Sequence[str], fits: Callable[[Line], bool], *, guarded: bool = False) -> str:
    """The first form that reads as it should, the last one when none does or when it has to be."""
    return forms[-1] if guarded else next((form for form in forms if _reads(form, fits)), forms[-1])
