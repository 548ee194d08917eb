"""Exporting the map of one window: the dialog, the same once more, and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from journey_editor.disguises import spelled
from journey_editor.translation import tr
from journey_editor.ui import questions
from journey_editor.ui.busy import Busy
from journey_editor.ui.worker import Work

if TYPE_CHECKING:
    from journey_editor.formats.registry import Report
    from journey_editor.ui.export.finished import Finished
    from journey_editor.ui.export.order import Order
    from journey_editor.ui.export.remembered import Choices
    from journey_editor.ui.main_window import MainWindow

_BEHIND_MESSAGE: Final = 2


class Exporting(QObject):
    """The exports of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._orders: dict[str, Order] = {}
        self._work: Work[Report] | None = None
        self._order: Order | None = None
        self._finished: Finished | None = None
        self._progress: Busy | None = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being written while the window goes on."""
        return self._work is not None

    @property
    def progress(self) -> Busy | None:
        """What shows how far an export beside the window is, and stops it; None before there was one."""
        return self._progress

    @property
    def offered(self) -> Finished | None:
        """What offers the files that were written last; None before there are any."""
        return self._finished

    def ask(self) -> None:
        """Let the person choose, and export."""
        self._ask()

    def print(self) -> None:
        """Let the person see the pages, and print them."""
        self._window.flush()
        self._ask(prints=True)

    def again(self) -> None:
        """Export to the same place in the same way as the last time, else ask."""
        last = self.last()
        if last is None:
            self.ask()
        else:
            self.carry_out(last)

    def carry_out(self, wanted: Order) -> None:
        """Export without asking, beside the window; not while another export is under way."""
        if self._work is not None:
            return
        from journey_editor.ui.export import order

        self._order = wanted
        newer = self._window.documents.is_newer
        session = self._window.session
        self._work = work = order.start(session.journey, wanted, self, newer=newer, path=session.path)
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.stopped.connect(self._on_stopped)
        work.finished.connect(self._on_finished)
        if self._finished is not None:
            self._finished.leave()
        if self._progress is None:
            self._progress = Busy()
            self._progress.cancelled.connect(self._on_cancelled)
            self._window.status.insertPermanentWidget(_BEHIND_MESSAGE, self._progress)
        work.told.connect(self._progress.tell)
        said = tr("Exporting {name} …", name=_named(wanted))
        self._window.say(said)
        self._progress.begin("", can_stop=True)
        self._progress.bar.setAccessibleName(said)
        work.start()

    def last(self) -> Order | None:
        """The last export of this map, from this window or an earlier one; None when there was none."""
        found = self._orders.get(self._key())
        if found is not None:
            return found
        kept = self._kept()
        if kept is None or kept.stem is None:
            return None
        from journey_editor.ui.export.order import Order

        path = self._window.session.path
        targets = tuple(kept.stem.with_name(kept.stem.name + suffix) for suffix in kept.suffixes)
        return Order(targets, replace(kept.settings, folder=path.parent if path is not None else None))

    def finish(self) -> None:
        """Stop what is running and wait until it has stopped."""
        if self._work is not None:
            self._work.cancel()
            self._work.wait()

    def _ask(self, *, prints: bool = False) -> None:
        from journey_editor.ui.export.dialog import ExportDialog

        chosen, is_agreed = self.proposed()
        dialog = ExportDialog(self._window, chosen, is_agreed=is_agreed)
        dialog.exported.connect(self._on_exported)
        if prints:
            dialog.print_when_shown()
        dialog.exec()
        dialog.deleteLater()

    def proposed(self) -> tuple[Choices, bool]:
        """What a dialog begins with, and whether that is how this map was exported the last time."""
        from journey_editor.ui.export import remembered

        last = self._orders.get(self._key())
        if last is not None:
            return remembered.choices_of(last), True
        kept = self._kept()
        if kept is not None:
            return kept, True
        personas = self._window.palette_panel.personas.shown
        found = remembered.last()
        return replace(found, settings=replace(found.settings, personas=personas), stem=None), False

    def _kept(self) -> Choices | None:
        from journey_editor.ui.export import remembered

        return remembered.of_map(self._key())

    def _key(self) -> str:
        """What tells this map from others: its id, else its file; empty for one that has neither."""
        session = self._window.session
        return session.journey.info.id or (str(session.path) if session.path is not None else "")

    def _on_exported(self, done: Order) -> None:
        from journey_editor.ui.export import remembered

        key = self._key()
        self._orders[key] = done
        remembered.remember(key, remembered.choices_of(done))
        self._tell(done, ())

    def _on_done(self, report: Report) -> None:
        if self._order is not None:
            self._on_exported(self._order)
            self._tell(self._order, report.messages[:1])

    def _tell(self, done: Order, more: tuple[str, ...]) -> None:
        from journey_editor.ui.export.finished import Finished

        if self._finished is None:
            self._finished = Finished()
            self._window.status.insertPermanentWidget(_BEHIND_MESSAGE, self._finished)
        self._window.say(" ".join([tr("Exported {name}.", name=_named(done)), *more]))
        self._finished.offer(done.targets[0])

    def _on_failed(self, sentence: str) -> None:
        questions.sorry(self._window, tr("The map could not be exported."), sentence)

    def _on_cancelled(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _on_stopped(self) -> None:
        self._window.say(tr("Stopped; nothing has been written."))

    def _on_finished(self) -> None:
        if self._progress is not None:
            self._progress.end()
        if self._work is not None:
            self._work.wait()
            self._work.deleteLater()
            self._work = None


def _named(order: Order) -> str:
    return ", ".join(spelled(target.name) for target in order.targets)
