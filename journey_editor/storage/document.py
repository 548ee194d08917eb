"""A journey map from the text of a file, and back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from journey_editor.collector import collector_paused
from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.model.rules import shown
from journey_editor.storage import door, migrations, quick
from journey_editor.storage.exact import Json
from journey_editor.storage.members import FORMAT, VERSION
from journey_editor.storage.reader import Reader
from journey_editor.translation import later, tr, tr_n

if TYPE_CHECKING:
    from journey_editor.model.snapshot import Snapshot
    from journey_editor.storage.salvage_report import Repair

    Mapped = JourneyMap | Snapshot

_LAST_VERSION = 999_999_999
"""There will be fewer versions than that: a larger number is a mistake."""


class Loaded(NamedTuple):
    """A map that was read, and what there is to tell of its file.

    `unknown` are the JSON paths of members that this version does not know and keeps. A file of a
    newer version is `read_only`: saving it would lose what the newer version means. `messages` are
    sentences for the person. `digest` tells this version of the file from others. `repairs` are what was
    wrong in a damaged file, and how the map differs from it for that; the file itself is as it was.
    `carrier` is the kind of file that the map was inside of, such as PDF: it is never saved there.
    """

    journey: JourneyMap
    unknown: tuple[str, ...] = ()
    read_only: bool = False
    messages: tuple[str, ...] = ()
    digest: str = ""
    repairs: tuple[Repair, ...] = ()
    carrier: str = ""


def parse(data: bytes | str, name: str = "") -> Loaded:
    """Read a map; `name` is the file's name for messages.

    A damaged map is repaired, and `Loaded.repairs` says how. Raises `FileError` with line and column, or
    the path in the JSON, when this is no map at all, or one beyond a limit.
    """
    try:
        with collector_paused():
            raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
            door.require_bounded(raw)
            read = quick.read(raw)
            return _read(data) if read is None else Loaded(read.journey, read.unknown)
    except FileError as error:
        raise FileError(error.message, error.place, name) from None


def text(journey: Mapped) -> str:
    """The whole file of a map, with a final newline."""
    from journey_editor.storage import writer

    return writer.text(journey)


def written(journey: Mapped) -> bytes:
    """The bytes of that file, quicker when most of it was written before.

    Raises `UnicodeEncodeError` for half a character.
    """
    from journey_editor.storage import writer

    return writer.written(journey)


def _read(data: bytes | str) -> Loaded:
    try:
        text_ = door.decoded(data)
        root = a_map(door.value(text_.lstrip(door.BOM)))
        version = version_of(root)
        root = migrations.migrated(root, version, VERSION)
        return built(root, version, has_mark=text_.startswith(door.BOM))
    except FileError as error:
        from journey_editor.storage import salvage

        return salvage.loaded(data, error)


def built(root: dict[str, Json], version: int, *, has_mark: bool) -> Loaded:
    """The map of an object as this version has them, from a file of some version.

    `has_mark` tells of a byte order mark. Raises `FileError`.
    """
    reader = Reader()
    try:
        journey = reader.journey(root)
    except FileError as error:
        raise _as_of_version(error, version) from None
    told = tuple(_messages(version, reader.returns, has_mark=has_mark))
    return Loaded(journey, tuple(reader.unknown), version > VERSION, told)


def _messages(version: int, returns: int, *, has_mark: bool) -> Iterator[str]:
    if has_mark:
        yield tr("The file began with a byte order mark; it will be saved without one.")
    if version < VERSION:
        yield tr(
            "The file is of the older version {old}; it will be saved as version {new}.",
            old=version,
            new=VERSION,
        )
    if version > VERSION:
        yield tr(
            "The file is of version {new}, newer than the version {known} that this program knows; "
            "it can be looked at, but not saved. Update Journey Editor to edit it.",
            new=version,
            known=VERSION,
        )
    if returns:
        yield tr_n(
            returns,
            later("The carriage returns in {n} text have become plain line breaks."),
            later("The carriage returns in {n} texts have become plain line breaks."),
        )


def a_map(value: Json) -> dict[str, Json]:
    """The object of a file that says it is a map; `FileError` when it does not say so."""
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise FileError(
            tr(
                "this is JSON, but not a journey map: a map begins with {beginning}",
                beginning=f'{{"format": "{FORMAT}"',
            ),
            "format",
        )
    return value


def version_of(root: dict[str, Json]) -> int:
    """The version that a map says; `FileError` when it says none."""
    if "version" not in root:
        raise FileError(
            tr("this is missing; write {version} for the version described today", version=VERSION), "version"
        )
    written = version = root["version"]
    if isinstance(version, float) and version.is_integer():
        version = int(version)
    if not isinstance(version, int) or isinstance(version, bool) or not 0 <= version <= _LAST_VERSION:
        raise FileError(
            tr("{value} is not a version; write {version}", value=shown(written), version=VERSION), "version"
        )
    return version


def _as_of_version(error: FileError, version: int) -> FileError:
    if version <= VERSION:
        return error
    newer = tr(
        "the file is of the newer version {version}; update Journey Editor to open it", version=version
    )
    return FileError(f"{error.message} ({newer})", error.place)
