"""The file of one window's map, when another program changes it."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from journey_editor.disguises import spelled
from journey_editor.errors import Cancelled, JourneyError
from journey_editor.model.becoming import become
from journey_editor.storage import files
from journey_editor.translation import tr
from journey_editor.ui.documents import is_big
from journey_editor.ui.worker import Asked, Work, held

if TYPE_CHECKING:
    from journey_editor.storage.document import Loaded
    from journey_editor.ui.main_window import MainWindow

_SOON: Final = 400
"""Milliseconds, in which a program that writes a file in several steps comes to an end."""
_LOOKS: Final = 4
"""How often a file is looked at before it is said to be gone: some programs write it anew from nothing."""


class Watching(QObject):
    """Takes a change of the file into the map, as a step that can be taken back.

    A map that has changes of its own stays as it is, and the bar above it says so; saving asks then.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._told = ""
        self._missed = 0
        self._lost_at = -1
        self._is_reloading = False
        """Whether what has changed in a large file is being found out, and nobody edits the map."""
        self._work: Work[Loaded | str | None] | None = None
        self._looked_at: tuple[Path, str] = (Path(), "")
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._session.path_changed.connect(self._on_path)
        window.closed.connect(self.finish)

    @property
    def is_looking(self) -> bool:
        """Whether a large file is being looked at in a thread."""
        return self._work is not None

    def finish(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None:
            # Not stopped wherever it is: that can be between opening a file and being ready to close it.
            work.cancel()
            work.wait()
        self._session.path_changed.disconnect(self._on_path)
        self._forget()

    def look(self) -> None:
        """See whether the file is another version than the one that was read or written here."""
        path, seen = self._session.path, self._window.documents.seen()
        if path is None or not seen:
            return
        is_saving = self._window.documents.is_saving or self._window.autosave.is_saving
        if is_saving or self._work is not None or self._is_reloading:
            self._timer.start()
            return
        self._follow()
        look = partial(_looked, path, (seen, self._told))
        if not is_big(path):
            self._judge(path, look())
            return
        self._work = Work(lambda _tell, asked: look(asked), self)
        self._looked_at = path, seen
        self._work.ended.connect(self._on_looked)
        self._work.start()

    def _on_looked(self) -> None:
        """A large file was looked at in a thread; what has become of the map meanwhile counts."""
        (path, seen), (work, self._work) = self._looked_at, (self._work, None)
        if work is None:
            return
        work.wait()
        outcome = work.hand_over()
        work.deleteLater()
        documents = self._window.documents
        is_saving = documents.is_saving or self._window.autosave.is_saving
        if (path, seen) != (self._session.path, documents.seen()) or is_saving:
            self._timer.start()
        elif outcome is not None and not outcome.is_stopped:
            self._judge(path, outcome.result)

    def _judge(self, path: Path, found: Loaded | str | None) -> None:
        """Act on what is in the file: another version, the digest of one that is known, or no map."""
        if found is None:
            self._on_none(path)
            return
        if isinstance(found, str):
            self._on_same(path, found == self._window.documents.seen())
            return
        loaded = found
        if loaded.repairs:
            self._on_none(path)
            return
        self._missed = 0
        if self._session.is_clean and not self._session.read_only and not self._window.keeping.is_typing:
            self._reload(path, loaded)
        else:
            self._tell(path, loaded)

    def _tell(self, path: Path, loaded: Loaded) -> None:
        """Say that there is another version in the file, which is not taken into the map."""
        self._told = loaded.digest
        name = spelled(path.name)
        self._window.banner.tell(
            [tr("Another program has changed “{name}”; saving asks which to keep.", name=name)]
        )

    def _on_same(self, path: Path, is_mine: bool) -> None:
        """The file has what it should; when that is so again, and nothing was done meanwhile, it is saved."""
        was_lost, self._missed = self._missed >= _LOOKS, 0
        if is_mine and (was_lost or self._told):
            self._told = ""
            self._window.banner.tell(())
            if was_lost and self._session.undo_stack.index() == self._lost_at:
                self._session.mark_saved(path)

    def _on_none(self, path: Path) -> None:
        """There is no map, or a damaged one: not whole yet, or not there any more; saving over it asks."""
        self._missed += 1
        if self._missed < _LOOKS:
            self._timer.start()
            return
        if self._missed > _LOOKS:
            return
        name = spelled(path.name)
        if path.exists():
            said = tr("Another program has damaged “{name}”; saving asks which to keep.", name=name)
        else:
            said = tr("“{name}” is not there any more; save the map to keep it.", name=name)
        self._told = ""
        # What is in no file is asked about when the window closes.
        if self._session.is_clean and not self._session.read_only:
            self._lost_at = self._session.undo_stack.index()
            self._session.mark_unsaved()
        self._window.banner.tell([said])

    def take(self, path: Path) -> bool:
        """Give what is here up for what another program wrote, as a step too; False where that is no map."""
        try:
            loaded = self._read(path)
        except Cancelled as stopped:
            self._window.say(str(stopped))
            return True
        except (JourneyError, OSError):
            return False
        if loaded.repairs or loaded.read_only or path.resolve() != self._session.path:
            return False
        self._told = ""
        self._window.banner.tell(())
        self._reload(path, loaded)
        return True

    def _read(self, path: Path) -> Loaded:
        if is_big(path):
            said = tr("Opening {name} …", name=spelled(path.name))
            return held(self._window, said, lambda _tell, _asked: files.load(path))
        return files.load(path)

    def _reload(self, path: Path, loaded: Loaded) -> None:
        said, journey = tr("Opening {name} …", name=spelled(path.name)), self._session.journey
        self._is_reloading = True
        try:
            edit = self._session.worked(said, lambda _tell: become(journey, loaded.journey))
        except Cancelled as stopped:
            self._window.say(str(stopped))
            self._tell(path, loaded)
            return
        finally:
            self._is_reloading = False
        if edit is not None and not self._session.do(edit, tr("Reload from the file")):
            self._session.load(loaded.journey, path, read_only=loaded.read_only)
        self._session.mark_saved(path)
        self._window.documents.saw(path, loaded.digest)
        self._window.say(
            tr("{name} was changed by another program and has been read again.", name=spelled(path.name))
        )

    def _on_changed(self, _path: str) -> None:
        self._timer.start()

    def _on_path(self) -> None:
        """The map has another file, of which nothing was told yet."""
        if self._told:
            self._told = ""
            self._window.banner.tell(())
        self._follow()

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


def _looked(path: Path, known: Collection[str], asked: Asked = lambda: False) -> Loaded | str | None:
    """What a file holds: only its digest when that is known, the map, or None where there is none.

    Raises `Cancelled` when it is `asked` to stop before it is read as a map.
    """
    try:
        # Whatever happens in the folder, a save of one's own, too, is a reason to look; reading takes long.
        digest = files.digest(files.read_bytes(path))
        if asked():
            raise Cancelled
        return digest if digest in known else files.load(path)
    except Cancelled:
        raise
    except (JourneyError, OSError):
        return None
