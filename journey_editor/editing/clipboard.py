"""Parts of a map on the clipboard: as they are, as notes to read, and as a table; and back."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QMimeData

from journey_editor.capture import cursor as cursors
from journey_editor.capture import forms, grids, listing, notes
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.filling import filled
from journey_editor.capture.grammar import parse
from journey_editor.capture.statements import Complaint, Line, NoteLine
from journey_editor.capture.writing import edits
from journey_editor.collector import collector_paused
from journey_editor.editing.large import Tell, at_once
from journey_editor.editing.origin import mark
from journey_editor.errors import FileError
from journey_editor.layout import icons
from journey_editor.model import fragments
from journey_editor.model.edits import Edit
from journey_editor.model.fragments import Fragment, Place
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MAP as THE_MAP
from journey_editor.model.records import MapInfo
from journey_editor.storage import document
from journey_editor.storage.door import MAX_BYTES
from journey_editor.storage.reader import MAX_ELEMENTS
from journey_editor.translation import grouped, later, tr, tr_n

MAP: Final = "application/x-journey-map+json"
"""The type of copied parts: a map in the format of files."""
CHOSEN: Final = "application/x-journey-chosen"
"""Beside it, as JSON: which map it was copied from (`map`), and what was chosen itself (`ids`)."""
_MAX_HTML: Final = 10_000_000
_START: Final = 400
"""Within so many characters a text says that it is a map in the format of files."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What pasting comes to: an edit with its name, what to select then, and what there is to tell.

    Without an edit, `remarks` say why.
    """

    edit: Edit | None = None
    label: str = ""
    select: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class Content(NamedTuple):
    """What a clipboard or a drag has of what a map can take; empty is what it has not.

    `part` is a map in the format of files, None when there is no such type.
    """

    part: bytes | None = None
    chosen: bytes = b""
    text: str = ""
    html: str = ""
    has_files: bool = False


# Copying ------------------------------------------------------------------------------------------


def packed(journey: JourneyMap, ids: Collection[str]) -> QMimeData | None:
    """What goes on the clipboard for these things; None when none of them can stand alone."""
    content = written(journey, ids)
    return None if content is None else data_of(content)


def written(journey: JourneyMap, ids: Collection[str], tell: Tell = at_once) -> Content | None:
    """The same as plain values, which any thread can make."""
    fragment = fragments.extract(journey, frozenset(ids))
    if not fragment:
        return None
    with collector_paused():
        part = fragments.as_map(fragment, journey.info.title, journey.info.language)
        tell(0.2)
        whole = document.text(part).encode()
        tell(0.4)
        text = _reading(part, fragment)
        tell(0.7)
        rows = listing.rows(part)
        tell(0.9)
        html = grids.to_html(rows) if rows else ""
    chosen = {"map": mark(journey), "ids": sorted(fragments.chosen(fragment))}
    return Content(whole, json.dumps(chosen).encode(), text, html)


def data_of(content: Content) -> QMimeData:
    """What a clipboard or a drag takes."""
    data = QMimeData()
    data.setData(MAP, content.part or b"")
    data.setText(content.text)
    data.setData(CHOSEN, content.chosen)
    if content.html:
        data.setHtml(content.html)
    return data


def _reading(part: JourneyMap, fragment: Fragment) -> str:
    """The part as notes; touchpoints of one stage come without its name, to go where they are pasted."""
    whole = part.copy()
    whole.set_info(MapInfo())
    text = notes.text(whole)
    if fragment.stages or len(fragment.beside) != 1:
        return text
    heading = forms.stage(notes.one_line(fragment.beside[0].title) or notes.EMPTY)
    return "".join(line for line in text.splitlines(keepends=True) if line.rstrip("\n") != heading)


# Pasting ------------------------------------------------------------------------------------------


def holds_something(data: QMimeData) -> bool:
    """Whether there is anything that could be pasted; files are opened instead."""
    return not _has_files(data) and (data.hasFormat(MAP) or data.hasText() or data.hasHtml())


def _has_files(data: QMimeData) -> bool:
    return data.hasUrls() and any(url.isLocalFile() for url in data.urls())


def plan(journey: JourneyMap, data: QMimeData, place: Place) -> Pasted:
    """What pasting at a place would do; the map is only read. Nothing that is pasted can raise."""
    return planned(journey, content_of(data), place)


def content_of(data: QMimeData) -> Content:
    """What a clipboard or a drag has, as plain values; only the window's thread may ask it."""
    if data.hasFormat(MAP):
        return Content(bytes(data.data(MAP).data()), bytes(data.data(CHOSEN).data()))
    if _has_files(data):
        return Content(has_files=True)
    text = data.text() if data.hasText() else ""
    too_long = len(text) > MAX_BYTES
    return Content(text=text, html=data.html() if data.hasHtml() and not too_long else "")


def planned(journey: JourneyMap, content: Content, place: Place) -> Pasted:
    """What pasting this would do; the map is only read."""
    if content.part is not None:
        chosen = _chosen(content.chosen)
        same = chosen is not None and chosen[0] == mark(journey)
        return _map(journey, content.part, place, None if chosen is None else chosen[1], same)
    if content.has_files:
        return Pasted(remarks=(tr("Files are opened from the File menu, or dropped on the window."),))
    text = content.text
    if len(text) > MAX_BYTES:
        return _refused(tr("the text is longer than {most} characters", most=grouped(MAX_BYTES)))
    if text.lstrip().startswith("{") and '"journey-map"' in text[:_START]:
        return _map(journey, text.encode("utf-8", "replace"), place, None, same_map=False)
    rows = _rows(content.html, text)
    return _notes(journey, text, place) if rows is None else _table(journey, rows, place)


def _rows(html: str, text: str) -> grids.Rows | None:
    """The table that the clipboard has, None when it has something else."""
    rows = grids.from_tabs(text)
    return grids.from_html(html) if rows is None and 0 < len(html) <= _MAX_HTML else rows


def _map(
    journey: JourneyMap, raw: bytes, place: Place, ids: Collection[str] | None, same_map: bool
) -> Pasted:
    try:
        part = document.parse(raw).journey
    except FileError as error:
        return _refused(str(error))
    fragment = fragments.extract(part, frozenset(_everything(part, journey) if ids is None else ids))
    if not fragment:
        return _refused(tr("it is an empty map"))
    edit, roots = fragments.insert(journey, fragment, place, same_map=same_map)
    return Pasted(edit, tr_n(len(roots), later("Paste"), later("Paste {n} things")), roots)


def _everything(part: JourneyMap, journey: JourneyMap) -> Iterable[str]:
    """All of a map that is pasted whole; personas that the other map has by name are not doubled."""
    known = {persona.name.casefold() for persona in journey.personas}
    yield from (persona.id for persona in part.personas if persona.name.casefold() not in known)
    yield from (stage.id for stage in part.stages)
    yield from (note.id for note in part.notes)


def _chosen(raw: bytes) -> tuple[str, list[str]] | None:
    """Which map the part was copied from, and what was chosen; None when that is not known."""
    try:
        said = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or not isinstance(said.get("ids"), list):
        return None
    return str(said.get("map")), [id_ for id_ in said["ids"] if isinstance(id_, str)]


def _table(journey: JourneyMap, rows: grids.Rows, place: Place) -> Pasted:
    if len(rows) > MAX_ELEMENTS:
        return _refused(tr("the table has more than {most} rows", most=grouped(MAX_ELEMENTS)))
    found = filled(journey, rows, _cursor(journey, place), lambda name: icons.channel(name) is not None)
    remarks = found.remarks or (() if found.edit else (tr("The map has all of this table already."),))
    return Pasted(found.edit, found.edit.label if found.edit else "", found.touchpoints, remarks)


def _notes(journey: JourneyMap, text: str, place: Place) -> Pasted:
    if not text.strip():
        return Pasted(remarks=(tr("There is nothing on the clipboard that a map can hold."),))
    lines = parse(text)
    if len(lines) > MAX_ELEMENTS:
        return _refused(tr("the text has more than {most} lines", most=grouped(MAX_ELEMENTS)))
    cursor = _cursor(journey, place)
    result = edits(journey, lines, cursor)
    lost = {line.number for line in result.written if line.lost}
    if lost:
        result = edits(journey, _kept(lines, lost), cursor)
    made = tuple(dict.fromkeys(one.id for one in result.made if one.id != THE_MAP))
    fresh = tuple(id_ for id_ in made if id_ not in journey)
    remarks = tuple(_sentence(complaint) for complaint in result.complaints)
    if result.edit is None and not remarks:
        remarks = (tr("The map has all of this text already."),)
    said = sum(bool(line.edits) for line in result.written)
    label = tr_n(said, later("Paste {n} line"), later("Paste {n} lines"))
    return Pasted(result.edit, label, fresh or made, remarks)


def _cursor(journey: JourneyMap, place: Place) -> Cursor:
    return cursors.at(journey, place.at or place.stage)


def _kept(lines: Iterable[Line], lost: Collection[int]) -> Iterable[Line]:
    """The lines, and behind each of which words were lost a note with all of it, so that nothing is."""
    waiting: NoteLine | None = None
    for line in lines:
        if waiting is not None and waiting.number != line.number:
            yield waiting
            waiting = None
        yield line
        if line.number in lost:
            waiting = NoteLine(
                number=line.number, column=line.column, text=line.text, kind="text", note=line.text
            )
    if waiting is not None:
        yield waiting


def _sentence(complaint: Complaint) -> str:
    said = str(complaint)
    return f"{said[:1].upper()}{said[1:]}."


def _refused(why: str) -> Pasted:
    return Pasted(remarks=(tr("This cannot be pasted: {why}.", why=why.rstrip(".")),))
