"""The grammar of the capture language: text becomes statements, one line one thing.

Nothing raises: a line that cannot be understood still says something, and complains of the rest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Final, Literal

from journey_editor.capture import cards, link_lines, metric_lines, quote_lines
from journey_editor.capture.link_lines import COLON
from journey_editor.capture.quoting import before, plain
from journey_editor.capture.source import Source
from journey_editor.capture.statements import (
    NO_MARKERS,
    EmotionLine,
    Feeling,
    FieldLine,
    Line,
    Markers,
    Name,
    NoteLine,
    PersonaLine,
    StageLine,
    TouchpointLine,
)
from journey_editor.model.records import NoteKind
from journey_editor.model.rules import MAX_TEXT
from journey_editor.translation import grouped, tr

BULLET: Final = re.compile(r"[•◦▪‣·\uf0b7]\s*|(?:[-*–—]|\d{1,3}[.)])(?:\s+|\Z)")
"""What is taken off the start of a pasted line; a dash, star or number only with a blank behind it."""
_RULE = re.compile(r"(?:[-*_=]\s*){3,}")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_COMMA = re.compile("[,，、]|:(?=\\s|\\Z)|：")

_SIGNS: Final[dict[str, NoteKind]] = {
    "+": "opportunity",
    "?": "question",
    ".": "text",
    "<": "backstage",
    "(": "thought",
    "/": "action",
}
_WORDS: Final[dict[str, NoteKind]] = {"idea": "idea", "evidence": "evidence", "experiment": "experiment"}

_Reader = Callable[[Source, re.Match[str]], Line]


def parse(text: str) -> tuple[Line, ...]:
    """The statements of a text, line by line; what is wrong with a line is in its `complaints`."""
    lines = _CONTROL.sub(" ", _SURROGATE.sub("\ufffd", text.removeprefix("\ufeff"))).splitlines()
    return tuple(line for number, raw in enumerate(lines, 1) for line in _lines(number, raw))


def _lines(number: int, raw: str) -> Iterator[Line]:
    text = raw.strip()
    column = 1 + len(raw) - len(raw.lstrip())
    bullet = None if _RULE.fullmatch(text) else BULLET.match(text)
    if bullet:
        column += bullet.end()
        text = text[bullet.end() :]
    line = _statement(Source(number, column, text))
    if len(text) <= MAX_TEXT or all(len(part) <= MAX_TEXT for part in _texts(line)):
        yield line
        return
    yield from _in_pieces(Source(number, column, text))


def _in_pieces(source: Source) -> Iterator[Line]:
    """A line too long for one text of a map: what is beyond the limit becomes plain notes."""
    text = source.text
    message = tr("what is beyond {count} characters stands in a note of its own", count=grouped(MAX_TEXT))
    source.complain(source.column + MAX_TEXT, message)
    source.text = text[:MAX_TEXT]
    yield _statement(source)
    for start in range(MAX_TEXT, len(text), MAX_TEXT):
        piece = text[start : start + MAX_TEXT].strip()
        if piece:
            yield NoteLine(
                number=source.number, column=source.column + start, text=piece, kind="text", note=piece
            )


def _texts(line: Line) -> Iterator[str]:
    """The texts of a statement that would stand in the map."""
    values = [getattr(line, field.name) for field in fields(line) if field.name != "text"]
    while values:
        value = values.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Name):
            yield value.text
        elif isinstance(value, Markers):
            yield from (value.channel, value.owner, *value.tags)
        elif isinstance(value, Feeling):
            values.append(value.name)
        elif isinstance(value, tuple):
            values.extend(value)


def _statement(source: Source) -> Line:
    for command, read in _COMMANDS:
        found = command.match(source.text)
        if found:
            line = read(source, found)
            break
    else:
        line = _touchpoint(source)
    return replace(line, complaints=tuple(source.complaints)) if source.complaints else line


def _nothing(source: Source, _: re.Match[str]) -> Line:
    return source.nothing()


def _verbatim(source: Source, backslash: re.Match[str]) -> Line:
    title, column = source.behind(backslash)
    if not title:
        return source.nothing(tr("there is no title behind the backslash"))
    return TouchpointLine(
        number=source.number, column=source.column, text=source.text, title=Name(title, column, exact=True)
    )


def _stage(source: Source, sign: re.Match[str]) -> Line:
    text, column = source.behind(sign)
    title, exact, end = before(text, COLON)
    if not title and not exact:
        return source.nothing(tr("the stage has no name"))
    return StageLine(
        number=source.number,
        column=source.column,
        text=source.text,
        title=Name(title, column, exact),
        goal=text[end + 1 :].strip(),
    )


def _persona(source: Source, sign: re.Match[str]) -> Line:
    text, column = source.behind(sign)
    name, exact, end = before(text, _COMMA)
    if not name:
        return source.nothing(tr("the persona has no name"))
    role, rest = "", text[end:]
    if rest and rest[0] not in ":：":
        role, _, end = before(rest[1:].lstrip(), COLON)
        rest = rest[1:].lstrip()[end:]
    return PersonaLine(
        number=source.number,
        column=source.column,
        text=source.text,
        name=Name(name, column, exact),
        role=role,
        quote=plain(rest[1:].strip()),
    )


def _pain_point(source: Source, signs: re.Match[str]) -> Line:
    count = len(signs.group())
    if count > 3:
        source.complain(source.column + 3, tr("severity goes to 3, so three exclamation marks are enough"))
    return _note(source, signs, "pain_point", min(count, 3))


def _sign(source: Source, sign: re.Match[str]) -> Line:
    return _note(source, sign, _SIGNS[sign.group()])


def _word(source: Source, word: re.Match[str]) -> Line:
    return _note(source, word, _WORDS[word.group(1).lower()])


def _note(source: Source, command: re.Match[str], kind: NoteKind, severity: int | None = None) -> Line:
    text, _ = source.behind(command)
    if not text:
        return source.nothing(tr("there is no text behind “{sign}”", sign=command.group().strip()))
    return NoteLine(
        number=source.number,
        column=source.column,
        text=source.text,
        kind=kind,
        note=text,
        severity=severity,
    )


def _field(source: Source, word: re.Match[str]) -> Line:
    value, _ = source.behind(word)
    if not value:
        return source.nothing(tr("there is no text behind “{sign}”", sign=word.group().strip()))
    field: Literal["title", "scenario"] = "title" if word.group(1).lower() == "title" else "scenario"
    return FieldLine(number=source.number, column=source.column, text=source.text, field=field, value=value)


def _touchpoint(source: Source) -> Line:
    """Any other line: a touchpoint, or what is said of the current one when there is no title."""
    card = cards.read(source.text, source.column, source.complain)
    if source.text.startswith("=") and card.title.text:
        # Words behind an equals sign at the start are no title; they are kept beside the touchpoint.
        return NoteLine(
            number=source.number, column=source.column, text=source.text, kind="text", note=source.text
        )
    if not (card.title.text or card.feelings or source.complaints) and card.markers == NO_MARKERS:
        return source.nothing(tr("there is no text behind “{sign}”", sign=source.text))
    if not card.title.text:
        return EmotionLine(
            number=source.number,
            column=source.column,
            text=source.text,
            markers=card.markers,
            feelings=card.feelings,
        )
    return TouchpointLine(
        number=source.number,
        column=source.column,
        text=source.text,
        title=card.title,
        markers=card.markers,
        feelings=card.feelings,
    )


_COMMANDS: Final[tuple[tuple[re.Pattern[str], _Reader], ...]] = (
    (re.compile(r"\\"), _verbatim),
    (re.compile(r"//|\Z|(?:[-*_=]\s*){3,}\Z"), _nothing),
    (re.compile("->|=>|~>|→|⇒"), link_lines.read),
    (re.compile("#+"), _stage),
    (re.compile("!+"), _pain_point),
    (re.compile(r"[+?]|[.<(/](?=\s|\Z)"), _sign),
    (re.compile("&"), _persona),
    (re.compile("%"), metric_lines.read),
    (re.compile('["“„«]|»(?=[^«»]*[«»])'), quote_lines.read),
    (re.compile(r"(idea|evidence|experiment)\s*[:：]", re.IGNORECASE), _word),
    (re.compile(r"(title|scenario)\s*[:：]", re.IGNORECASE), _field),
)
"""The commands in the order in which they are looked for; the first that matches reads the line."""
