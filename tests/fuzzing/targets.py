"""What is fuzzed: one function for each reader of the program, that takes any bytes and must not be hurt.

A reader may refuse, in one sentence. What it does not refuse must be a map that is saved and read again as
the same, with nothing more to repair.
"""

from __future__ import annotations

import base64
import os
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSettings

from journey_editor.editing import clipboard
from journey_editor.errors import FileError, JourneyError
from journey_editor.formats import pictures, reading
from journey_editor.formats.carriers import reading as carriers
from journey_editor.model.edits import apply
from journey_editor.model.fragments import Place
from journey_editor.model.journey import JourneyMap
from journey_editor.paths import samples
from journey_editor.storage import document, files, locks, places, quick, recovery
from journey_editor.storage.locks import Lock
from journey_editor.ui import autosave, language, looks, recent, scaling, settings, shortcuts
from journey_editor.ui.command_palette import last_used
from journey_editor.ui.export import remembered
from tests.strategies import state

Target = Callable[[bytes], None]
_LONGEST_SENTENCE: Final = 1_000


@cache
def scratch() -> Path:
    """A folder of its own for this process."""
    return Path(tempfile.mkdtemp(prefix="journey-editor-fuzzing-"))


@cache
def _sample() -> JourneyMap:
    return files.load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def _require_plain(error: JourneyError) -> None:
    """An error is one sentence that can be shown."""
    said = str(error)
    assert said.strip(), "nothing is said"
    assert "\n" not in said, said
    assert len(said) < _LONGEST_SENTENCE, said[:200]


def _require_saved_alike(journey: JourneyMap) -> None:
    """What is written of a map is read again as the same, and nothing of it has to be repaired."""
    text = document.text(journey)
    again = document.parse(text.encode())
    assert again.repairs == ()
    assert document.text(again.journey) == text


def read_map(data: bytes) -> None:
    """A file with a map, by the quick way and the careful one."""
    try:
        loaded = document.parse(data, "map.json")
    except FileError as error:
        _require_plain(error)
        return
    for repair in loaded.repairs:
        assert "\n" not in repair.sentence
        assert not repair.target or repair.target in loaded.journey
    fast = quick.read(data)
    if fast is not None:
        slow = document._read(data)
        assert (slow.repairs, slow.unknown, slow.messages) == ((), fast.unknown, ())
        assert state(fast.journey) == state(slow.journey)
    _require_saved_alike(loaded.journey)


def read_notes(data: bytes) -> None:
    """A file in the capture language."""
    try:
        loaded = reading.from_notes(data, "workshop.notes")
    except FileError as error:
        _require_plain(error)
        return
    assert all("\n" not in message for message in loaded.messages)
    _require_saved_alike(loaded.journey)


def read_carrier(data: bytes) -> None:
    """A PDF, an SVG or a PNG that was mailed, with a map inside."""
    if not carriers.kind_of(data):
        return
    try:
        loaded = carriers.loaded(data, "mailed")
    except FileError as error:
        _require_plain(error)
        return
    _require_saved_alike(loaded.journey)


def _paste(mime: QMimeData) -> None:
    """Paste into a sample: what comes of it can be saved, and taken back."""
    journey = _sample()
    before = document.text(journey)
    pasted = clipboard.plan(journey, mime, Place(at="checkout"))
    if pasted.edit is None:
        assert pasted.remarks
        return
    change = apply(journey, pasted.edit)
    try:
        _require_saved_alike(journey)
    finally:
        apply(journey, change.inverse)
    assert document.text(journey) == before


def paste_part(data: bytes) -> None:
    """A part of a map on the clipboard; behind a zero byte, what was chosen of it."""
    part, _, chosen = data.partition(b"\0")
    mime = QMimeData()
    mime.setData(clipboard.MAP, part)
    if chosen:
        mime.setData(clipboard.CHOSEN, chosen)
    _paste(mime)


def paste_text(data: bytes) -> None:
    """A text on the clipboard: notes, a table with tabs, a whole map."""
    mime = QMimeData()
    mime.setText(data.decode("utf-8", "replace"))
    _paste(mime)


def paste_table(data: bytes) -> None:
    """A table in HTML on the clipboard."""
    mime = QMimeData()
    mime.setHtml(data.decode("utf-8", "replace"))
    _paste(mime)


def show_photo(data: bytes) -> None:
    """The photo of a persona, in the map and as the name of a file."""
    sources = ["data:image/png;base64," + base64.b64encode(data).decode("ascii")]
    sources.append(data.decode("utf-8", "replace")[:500])
    for source in sources:
        try:
            found = pictures.photo(source, scratch(), 40, 40)
        except JourneyError as error:
            _require_plain(error)
        else:
            assert found.pixels.width <= 40 * pictures.DENSITY


def read_settings(data: bytes) -> None:
    """The file in which the window remembers things; it may have been written by anybody."""
    folder = scratch() / "settings"
    shutil.rmtree(folder, ignore_errors=True)
    path = folder / settings.ORGANISATION / f"{settings.APPLICATION}.conf"
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    settings.settings().sync()
    assert all(isinstance(path, Path) for path in recent.paths())
    assert all(isinstance(id_, str) for id_ in last_used.ids())
    assert isinstance(shortcuts.own(), dict)
    assert language.chosen() in ("", "en", "de", "es", "fr")
    assert looks.mode() in looks.MODES
    assert 80 <= scaling.size() <= 200
    assert autosave.minutes() >= 0
    chosen = remembered.last()
    assert chosen.suffixes
    remembered.presets()
    remembered.remember("a-map", remembered.of_map("a-map") or chosen)


def read_snapshot(data: bytes) -> None:
    """What was kept of work that was not saved, and the card that says whose it is, behind a zero byte."""
    snapshot, _, card = data.partition(b"\0")
    os.environ["XDG_DATA_HOME"] = str(scratch() / "data")
    folder = places.recovery() / "left"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "00000001.journey.json").write_bytes(snapshot)
    (folder / "card.json").write_bytes(card)
    for one in recovery.left():
        assert "\n" not in one.folder.name
        try:
            _require_saved_alike(recovery.read(one).journey)
        except FileError as error:
            _require_plain(error)


def read_lock(data: bytes) -> None:
    """A lock file that somebody left beside a map."""
    path = scratch() / "locked.journey.json"
    file = locks.lock_file(path)
    file.write_bytes(data)
    got = locks.take(path)
    if isinstance(got, Lock):
        got.release()
    else:
        again = locks.take(path, got)
        if isinstance(again, Lock):
            again.release()
    file.unlink(missing_ok=True)


TARGETS: Final[dict[str, Target]] = {
    "map": read_map,
    "notes": read_notes,
    "carrier": read_carrier,
    "part": paste_part,
    "text": paste_text,
    "table": paste_table,
    "photo": show_photo,
    "settings": read_settings,
    "snapshot": read_snapshot,
    "lock": read_lock,
}
