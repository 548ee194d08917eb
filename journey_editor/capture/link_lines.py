"""Lines that link: `-> Checkout 62%`, `=> # Win back: Reminder @email`."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from journey_editor.capture import cards, numerals
from journey_editor.capture.quoting import before, is_quoted, unquoted
from journey_editor.capture.source import Source
from journey_editor.capture.statements import NO_MARKERS, Line, LinkLine, Name
from journey_editor.model.records import LinkKind
from journey_editor.translation import tr

ARROWS: Final[dict[str, LinkKind]] = {
    **{"->": "next", "=>": "triggers", "~>": "alternative"},
    **{"→": "next", "⇒": "triggers"},  # what word processors make of them
}
COLON: Final = re.compile(r":(?=\s|\Z)|：")
"""Ends the name of a stage or persona; one inside a word, as in 10:30, does not."""
_STAGE = re.compile(r"#\s+")
_PERCENT = re.compile(r"\d+(?:[.,]\d+)?")
_IN_BRACKETS = re.compile(r"\(\s*(\d++(?:[.,]\d++)?)\s*%\s*\)\Z")


class _Ending(NamedTuple):
    """A text without the share at its end; `percent` is empty when there is none."""

    text: str
    percent: str
    start: int


def read(source: Source, arrow: re.Match[str]) -> Line:
    """The link that a line behind an arrow makes."""
    text, column = source.behind(arrow)
    if not text:
        return source.nothing(tr("there is no touchpoint behind “{sign}”", sign=arrow.group()))
    stage, skipped = _stage(text, column)
    text, column = text[skipped:], column + skipped
    ending = _ending(text)
    card = cards.read(ending.text, column, source.complain)
    title, markers = card.title, card.markers
    if is_quoted(title.text):
        title = Name(unquoted(title.text), title.column, exact=True)
    elif not title.text:  # what looks like a marker is the title when there is no other
        title, markers = Name(ending.text, column), NO_MARKERS
    elif not ending.percent:
        within = _ending(title.text)
        ending = within._replace(start=title.column - column + within.start)
        title = Name(within.text, title.column)
    share = numerals.share(ending.percent) if ending.percent else None
    if ending.percent and share is None:
        source.complain(
            column + ending.start,
            tr("{typed}% is no share: they go from 0 to 100%", typed=ending.percent),
            lost=True,
        )
    return LinkLine(
        number=source.number,
        column=source.column,
        text=source.text,
        kind=ARROWS[arrow.group()],
        title=title,
        stage=stage,
        share=share,
        markers=markers,
        feelings=card.feelings,
    )


def _stage(text: str, column: int) -> tuple[Name | None, int]:
    """The stage before a colon, and how much of the text it takes; none when nothing is behind it."""
    sign = _STAGE.match(text)
    if sign is None:
        return None, 0
    name, exact, end = before(text[sign.end() :], COLON)
    start = sign.end() + end + 1
    rest = text[start:].lstrip()
    if not name or not rest:
        return None, 0
    return Name(name, column + sign.end(), exact), len(text) - len(rest)


def _ending(text: str) -> _Ending:
    """Split a share such as `62%`, `62 %` or `(62%)` off; a text that is nothing else stays as it is."""
    within = _IN_BRACKETS.search(text)
    if within is not None and within.start():
        return _Ending(text[: within.start()].rstrip(), within[1], within.start(1))
    if not text.endswith("%"):
        return _Ending(text, "", 0)
    words = text[:-1].split()
    rest = text[:-1].rstrip()
    if len(words) < 2 or not _PERCENT.fullmatch(words[-1]):
        return _Ending(text, "", 0)
    start = len(rest) - len(words[-1])
    title = rest[:start].rstrip()
    # What parts a title from its share is no part of it.
    return _Ending(title.rstrip(" ,;:") or title, words[-1], start)
