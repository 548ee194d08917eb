"""The file of one window's map, when another program changes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from journey_editor.disguises import spelled
from journey_editor.errors import JourneyError
from journey_editor.model.becoming import become
from journey_editor.storage import files
from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.storage.document import Loaded
    from journey_editor.ui.main_window import MainWindow

_SOON: Final = 400
"""Milliseconds, in which a program that writes a file in several steps comes to an end."""


class Watching(QObject):
    """Takes a change of the file into the map, as a step that can be taken back.

    A map that has changes of its own stays as it is, and the bar above it says so; saving asks then.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._told = ""
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._session.path_changed.connect(self._follow)
        window.closed.connect(self.finish)

    def finish(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self._session.path_changed.disconnect(self._follow)
        self._forget()

    def look(self) -> None:
        """See whether the file is another version than the one that was read or written here."""
        path, seen = self._session.path, self._window.documents.seen()
        if path is None or not seen:
            return
        if self._window.documents.is_saving or self._window.autosave.is_saving:
            self._timer.start()
            return
        self._follow()
        try:
            if not path.is_file():
                return
            loaded = files.load(path)
        except (JourneyError, OSError):
            return  # not whole yet, or no map any more; saving over it asks
        if loaded.digest in (seen, self._told) or loaded.repairs:
            return  # what had to be repaired may be half written
        if self._session.is_clean and not self._session.read_only and not self._window.keeping.is_typing:
            self._reload(path, loaded)
        else:
            self._told = loaded.digest
            self._window.banner.tell(
                [
                    tr(
                        "Another program has changed “{name}”; saving asks which to keep.",
                        name=spelled(path.name),
                    )
                ]
            )

    def _reload(self, path: Path, loaded: Loaded) -> None:
        edit = become(self._session.journey, loaded.journey)
        if edit is not None and not self._session.do(edit, tr("Reload from the file")):
            self._session.load(loaded.journey, path, read_only=loaded.read_only)
        self._session.mark_saved(path)
        self._window.documents.saw(path, loaded.digest)
        self._window.say(
            tr("{name} was changed by another program and has been read again.", name=spelled(path.name))
        )

    def _on_changed(self, _path: str) -> None:
        self._timer.start()

    def _follow(self) -> None:
        """Watch the file, and its folder too, as a file that is replaced is not watched any more."""
        path = self._session.path
        wanted = [] if path is None else [str(path.parent), *([str(path)] if path.is_file() else [])]
        if sorted(wanted) != sorted([*self._watcher.files(), *self._watcher.directories()]):
            self._forget()
            if wanted:
                self._watcher.addPaths(wanted)

    def _forget(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
