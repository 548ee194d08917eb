"""What the file menu of one window does: new, open, save, export, and asking before work is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QStandardPaths, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from journey_editor import paths
from journey_editor.disguises import spelled
from journey_editor.errors import Cancelled, JourneyError
from journey_editor.formats import reading
from journey_editor.formats.file_names import safe_stem, stem_of
from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.storage import files
from journey_editor.storage.links import followed
from journey_editor.translation import later, tr
from journey_editor.ui import questions, recent, resting, settings
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.reading import Reading
from journey_editor.ui.recovery.holding import Holding
from journey_editor.ui.remarks import of_carrier, of_file
from journey_editor.ui.titles import SUFFIX, title_of
from journey_editor.ui.worker import awaited, beside

if TYPE_CHECKING:
    from journey_editor.storage.document import Loaded
    from journey_editor.ui.main_window import MainWindow

_FILTER: Final = later("Journey maps (*.journey.json *.json *.journey);;All files (*)")
_OPENED: Final = later(
    "Maps, also inside PDF, SVG and PNG (*.journey.json *.json *.journey *.pdf *.svg *.png);;All files (*)"
)
_READ_ONLY: Final = later("This map is read-only here, so it is not saved; save it under another name.")
_NEWER: Final = later(
    "This map is of a newer version of Journey Editor, and what this one does not know would be lost; "
    "it is not saved."
)
BIG_FILE: Final = 300_000
BIG_MAP: Final = 1_500
"""Above these (bytes, records) reading and writing take long enough to happen in a thread."""


class Documents(QObject):
    """Files in and out of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        resting.weigh(window.session)
        self._seen: tuple[Path | None, str] = (None, "")
        self._holding = Holding(window)
        self.is_saving = False
        self._closes = False
        """Whether the window is to be closed when it has been saved."""
        self.is_newer = False
        """Whether the map is of a version of which this program does not know all."""
        self.started: Reading | None = None
        """The file that is next, when its reading has begun before there was all of a window."""
        self._noting = recent.Noting(window)
        self._proposal: Path | None = None
        """The file that recovered work came from."""

    # Opening --------------------------------------------------------------------------------------

    def new(self) -> None:
        """Begin an empty map, here when nothing has been begun here, else in a new window."""
        self._window.another()

    def ask_and_open(self) -> None:
        """Let the person choose files, and open them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Open a map"), self.folder(), tr(_OPENED))
        for name in names:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a file: in the window that has it already, here when this one is unused, or in a new one."""
        self._window.neighbours.open(path, self._window)

    def load(self, path: Path) -> bool:
        """Read a file into this window; on failure say why, and keep what is here."""
        if reading.is_carrier(path):
            return self._take_out(path)
        way = self._holding.ask(path)
        loaded = self._read(path) if way != "not" else None
        if loaded is None:
            self._holding.follow()
            self.give_up()
            return False
        self._remember(path)
        if way == "copy":
            self._holding.follow()
            self.recover(loaded, path.with_name(f"{safe_stem(_stem(path))}-2{SUFFIX}"))
            return True
        self._session.load(loaded.journey, path.resolve(), read_only=loaded.read_only or way == "read")
        self._holding.follow()
        self._proposal = None
        self.saw(path, loaded.digest)
        self._tell_about(loaded)
        return True

    def _take_out(self, path: Path) -> bool:
        """Read the map inside a PDF, an SVG or a PNG; it has no file of its own yet, and never that one."""
        loaded = self._read(path)
        if loaded is None:
            self.give_up()
            return False
        self._remember(path)
        self._session.load(loaded.journey, None, read_only=loaded.read_only)
        self._holding.follow()
        self._proposal = None
        self._tell_about(loaded, of_carrier(path))
        return True

    def begin_from(self, path: Path) -> None:
        """Begin a map that is a copy of a sample or a template; it has no file yet."""
        loaded = self._read(path)
        if loaded is not None:
            window = self._window.another()
            if path in paths.templates().values():
                # The map that is made of it is another one than the template.
                loaded.journey.set_info(replace(loaded.journey.info, id=""))
            window.session.load(loaded.journey, None)
            window.banner.tell(())
        self.give_up()

    def recover(self, loaded: Loaded, origin: Path | None) -> None:
        """Go on with work that was not saved; its file is only proposed when it is saved."""
        self._session.load(loaded.journey, None, read_only=loaded.read_only)
        self._session.mark_unsaved()
        self._proposal = origin
        self._tell_about(loaded)

    def _remember(self, path: Path) -> None:
        """Remember where this was, for the next time; a large map is to be seen before that is written."""
        self._noting.note(path, at_once=not is_big(path))

    def _tell_about(self, loaded: Loaded, *own: str) -> None:
        """Say above the map what there is to know about the file that it was read from."""
        self.is_newer = loaded.read_only
        self._window.repairing.take(loaded.repairs)
        remarks = [*own, *self._window.repairing.remarks(), *of_file(loaded)]
        self._window.banner.tell(remarks, tr("Show what") if loaded.repairs else "")

    def _read(self, path: Path) -> Loaded | None:
        reading_, self.started = self.started, None
        try:
            if reading_ is not None and reading_.path == path:
                return self._awaited(reading_)
            if is_big(path):
                return self._awaited(
                    Reading(path, self._window.theme, self._window.view.size(), self._window)
                )
            return reading.opened(path)
        except Cancelled:
            self._window.say(tr("Opening {name} was stopped.", name=spelled(path.name)))
        except JourneyError as error:
            questions.sorry(
                self._window, tr("“{name}” could not be opened.", name=spelled(path.name)), str(error)
            )
        except OSError as error:
            questions.sorry(
                self._window,
                tr("“{name}” could not be opened.", name=spelled(path.name)),
                str(error.strerror or error),
            )
        return None

    def give_up(self) -> None:
        """Show the window's own map again, as the one that was on its way does not come."""
        if self.started is not None:
            self.started.abort()
            self.started = None
        self._window.end_glimpse()

    def _awaited(self, reading_: Reading) -> Loaded:
        """Read and draw a map in a thread, as both take long."""
        reading_.glimpsed.connect(self._window.show_glimpse)
        self._window.glimpse_painted.connect(reading_.go_on)
        found = awaited(self._window, tr("Opening {name} …", name=spelled(reading_.path.name)), reading_)
        self._window.view.expect(found.prepared)
        return found.loaded

    # Saving ---------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Save to the map's file, asking for one when it has none; False when nothing was saved."""
        path = self._session.path
        return self.save_as() if path is None else self._write(path, self.seen())

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        self._window.flush()
        known = self._session.path or self._proposal
        start = known or Path(self.folder()) / f"{self.file_stem()}{SUFFIX}"
        if safe_stem(start.name) != start.name:
            start = start.with_name(f"{safe_stem(_stem(start))}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Save the map as"), str(start), tr(_FILTER))
        return bool(name) and self._write(_with_suffix(Path(name)), "")

    def _write(self, path: Path, seen: str) -> bool:
        """Save to a file, unless it is another version than `seen` that is there."""
        self._window.flush()
        self._window.autosave.finish()
        if self._session.read_only and (self.is_newer or followed(path) == self._session.path):
            self._window.say(tr(_NEWER if self.is_newer else _READ_ONLY))
            return False
        if self.is_saving:
            self._window.say(tr("The map is being saved already."))
            return False
        who = self._holding.who_else(path)
        if who:
            what = tr("“{name}” is open elsewhere; choose another name.", name=spelled(path.name))
            return questions.not_saved(self._window, who, what) and self.save_as()
        at = self._session.undo_stack.moment()
        try:
            told: list[str] = []
            digest = self._saved(path, seen, told)
        except files.ChangedError as error:
            return self._choose(path, error.there)
        except JourneyError as error:
            self._holding.follow()
            return questions.not_saved(self._window, str(error)) and self.save_as()
        if self._session.read_only:
            # Under the new name it is this window's own, and can be edited.
            self._session.load(self._session.journey, path.resolve())
        else:
            self._session.mark_saved(path.resolve(), at)
        self._holding.follow()
        self._proposal = None
        self.saw(path, digest)
        self._remember(path)
        self._window.say("; ".join((tr("Saved as {name}", name=spelled(path.name)), *told)))
        return True

    def _saved(self, path: Path, seen: str, told: list[str]) -> str:
        """The digest of the file that was written, in a thread when that takes long; `told` is filled."""
        write = partial(_attempt, snapshot(self._session.journey), path, seen, told)
        done = self._saved_beside(path, write) if len(self._session.journey) > BIG_MAP else write()
        if isinstance(done, JourneyError):
            raise done
        return done

    def _saved_beside(self, path: Path, write: Callable[[], str | JourneyError]) -> str | JourneyError:
        """What came of writing while the map can be edited; closing the window waits for it."""
        self.is_saving = True
        try:
            said = tr("Saving {name} …", name=spelled(path.name))
            return beside(self._window, said, lambda _tell, _asked: write())
        finally:
            self.is_saving = False
            if self._closes:
                self._closes = False
                QTimer.singleShot(0, self._window, self._window.close)

    def _choose(self, path: Path, there: str) -> bool:
        """Let the person choose between what is here and what another program wrote; True when saved."""
        choice = questions.changed_outside(self._window, spelled(path.name))
        if choice == "mine":
            # What is there may be another version again by the time of the answer.
            return self._write(path, there)
        if choice == "theirs" and not self._window.watching.take(path):
            self.load(path)
        return choice == "elsewhere" and self.save_as()

    def who_else(self) -> str:
        """A sentence about who has taken over the map's file, empty when it is this window's."""
        path = self._session.path
        return "" if path is None else self._holding.who_else(path)

    def seen(self) -> str:
        """The digest of the map's file as it was last read or written here; empty when not known."""
        path, digest = self._seen
        return digest if path == self._session.path else ""

    def saw(self, path: Path, digest: str) -> None:
        """Remember what is in a file, so that nothing else is ever saved over unseen."""
        self._seen = (path.resolve(), digest)

    def may_close(self) -> bool:
        """Ask about work that is not saved; False when the window should stay."""
        self._window.flush()
        if self.is_saving:
            self._closes = True
            return False
        if self._session.is_clean:
            return True
        answer = questions.unsaved(self._window, self._session.journey.info.title)
        if answer != "save":
            return answer == "discard"
        # What was changed while it was saved is asked about again.
        return self.save() and self.may_close()

    # Export ---------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask how and where to export."""
        self._window.flush()
        self._window.exporting.ask()

    def export_again(self) -> None:
        """Export as the last time."""
        self._window.flush()
        self._window.exporting.again()

    # Menus ----------------------------------------------------------------------------------------

    def fill_recent(self, menu: QMenu) -> None:
        """List the files that were open last."""
        found = recent.paths()
        for path in found:
            self._add(menu, path.name.removesuffix(SUFFIX), path, str(path)).triggered.connect(self._on_path)
        if found:
            menu.addSeparator()
            menu.addAction(tr("Clear list")).triggered.connect(recent.clear)
        else:
            menu.addAction(tr("Nothing yet")).setEnabled(False)

    def fill_samples(self, menu: QMenu) -> None:
        """List the sample maps."""
        for path in paths.samples():
            self._add(menu, title_of(path), path).triggered.connect(self._on_copy)

    def fill_templates(self, menu: QMenu) -> None:
        """List the templates."""
        for path in paths.templates().values():
            self._add(menu, title_of(path), path).triggered.connect(self._on_copy)

    def _add(self, menu: QMenu, text: str, path: Path, tip: str = "") -> QAction:
        action = menu.addAction(spelled(text).replace("&", "&&"))
        action.setData(str(path))
        action.setStatusTip(spelled(tip))
        action.setToolTip(plain(spelled(tip or text)))
        return action

    def _on_path(self) -> None:
        self.open(self._chosen())

    def _on_copy(self) -> None:
        self.begin_from(self._chosen())

    def _chosen(self) -> Path:
        action = self.sender()
        assert isinstance(action, QAction)
        return Path(action.data())

    # Names ----------------------------------------------------------------------------------------

    def folder(self) -> str:
        """Where file dialogs begin."""
        if self._session.path is not None:
            return str(self._session.path.parent)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return settings.folder("folder") or documents

    def file_stem(self) -> str:
        """A name without a suffix that every system can have, from the map's file or its title."""
        if self._session.path is not None:
            return safe_stem(_stem(self._session.path))
        return stem_of(self._session.journey.info.title)


def is_big(path: Path) -> bool:
    """Whether reading a file takes long enough to happen in a thread."""
    try:
        return path.is_file() and path.stat().st_size > BIG_FILE
    except OSError:  # a name that is too long; reading it says so in words
        return False


def _attempt(taken: Snapshot, path: Path, seen: str, told: list[str]) -> str | JourneyError:
    """Save in a thread: the error is given back whole, as only its words would come out of there."""
    try:
        return files.save(taken, path, seen, tell=told.append)
    except JourneyError as error:
        return error


def _stem(path: Path) -> str:
    return path.name.removesuffix(".json").removesuffix(".journey")


def _with_suffix(path: Path) -> Path:
    return path if path.suffix.lower() in (".json", ".journey") else path.with_name(path.name + SUFFIX)
