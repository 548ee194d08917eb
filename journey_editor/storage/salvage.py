"""Opens a damaged file: as much of the map as there is, with a report of what was repaired or set aside."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from typing import Final

from journey_editor.errors import FileError
from journey_editor.model import rules
from journey_editor.storage import document, door, migrations
from journey_editor.storage.document import Loaded
from journey_editor.storage.exact import Json
from journey_editor.storage.members import SET_ASIDE, VERSION
from journey_editor.storage.reader import Object
from journey_editor.storage.salvage_map import Salvage
from journey_editor.storage.salvage_report import NOW, Report
from journey_editor.storage.salvage_text import LenientText, NotJsonError
from journey_editor.translation import later, tr

_ENDS: Final = later("the file ends in the middle")
_WHOLE: Final = later("what is whole in it is here")
_ZEROS: Final = "\0"
_DIGITS: Final = re.compile(r"[0-9]{1,9}\Z")


def loaded(data: bytes | str, error: FileError) -> Loaded:
    """The map in a damaged file that was refused with an error; `FileError` when there is none in it."""
    text = _decoded(data, error)
    has_mark = text.startswith(door.BOM)
    text = text.lstrip(door.BOM)
    report = Report()
    root = _root(text, report, error)
    version = _version(root, report)
    mended = Salvage(report).mended(migrations.migrated(root, version, VERSION))
    found = document.built(mended, version, has_mark=has_mark)
    places = LenientText(text.rstrip(_ZEROS), Report(), report.wanted())
    places.read()
    # What was set aside just now is no part of the file yet.
    unknown = tuple(path for path in found.unknown if path != SET_ASIDE or path in root)
    repairs = tuple(
        # A link that got an id and was then set aside leads nowhere.
        it if it.target in found.journey else replace(it, target="")
        for it in report.repairs(places.places)
    )
    return found._replace(unknown=unknown, repairs=repairs)


def _decoded(data: bytes | str, error: FileError) -> str:
    """The text of a file, which may end within a character."""
    if isinstance(data, str):
        return data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        if wrong.reason != "unexpected end of data":
            raise error from None
        return data[: wrong.start].decode("utf-8")


def _root(text: str, report: Report, error: FileError) -> Object:
    """The map's object, of as much of the text as there is."""
    whole = text.rstrip(_ZEROS)
    if text and not whole:
        raise FileError(tr("the file holds nothing but zeros; open an older copy of it, or ask for it again"))
    with suppress(FileError):
        # Most damage is in what the JSON says; then a hundred times as much of it is read in that time.
        return document.a_map(door.value(text))
    reading = LenientText(whole, report)
    try:
        rest = reading.read()
    except NotJsonError:
        raise error from None
    if rest is None:
        if len(whole) < len(text):
            report.tell((), tr("the file goes on with zeros after its end"), tr("they are left out"))
        return document.a_map(reading.value)
    try:
        root = document.a_map(reading.value)
    except FileError:
        raise error from None
    place = door.place_of(whole, len(whole))
    if rest:
        report.keep((), tr(_ENDS), rules.cleaned(rest))
    report.tell((), tr(_ENDS), tr(_WHOLE), place=place)
    return root


def _version(root: Object, report: Report) -> int:
    """The version that the file says, or this one when it says none."""
    try:
        return document.version_of(root)
    except FileError as wrong:
        written: Json = root.get("version")
        is_number = isinstance(written, str) and _DIGITS.match(written)
        version = int(str(written)) if is_number else VERSION
        report.tell(("version",), wrong.message.split(";")[0], tr(NOW, value=version))
        return version
