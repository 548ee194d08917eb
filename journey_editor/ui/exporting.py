"""Exporting the map of one window: what was chosen last, the dialog, and the work in a thread."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from journey_editor.collector import collector_paused
from journey_editor.disguises import spelled
from journey_editor.errors import ExportError
from journey_editor.formats import registry
from journey_editor.formats.registry import Report
from journey_editor.formats.settings import Orientation, Settings
from journey_editor.model import rules
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement
from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.translation import tr
from journey_editor.ui import questions, settings
from journey_editor.ui.worker import Work

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow

_KEY: Final = "export"
_KEPT: Final = ("paper", "orientation", "margin", "arrangement", "scale")


@dataclass(frozen=True, slots=True)
class Order:
    """One export: where to, and how."""

    target: Path
    settings: Settings


def start(journey: JourneyMap, order: Order, parent: QObject) -> Work[Report]:
    """A work, not yet running, that exports the map as it is now."""
    taken = snapshot(journey)
    return Work(
        lambda tell, asked: registry.export(_again(taken), order.target, order.settings, tell, asked), parent
    )


def _again(taken: Snapshot) -> JourneyMap:
    """The map as it was; made in the thread, as it takes long."""
    journey = JourneyMap(taken.info)
    with collector_paused():
        for nodes in (taken.personas, taken.stages, taken.touchpoints, taken.notes):
            journey.put_nodes(nodes)
        for link in taken.links:
            journey.put_link(link)
        for touchpoint, lived in taken.lived.items():
            for one in lived:
                journey.put_experience(touchpoint, one)
    return journey


def show_file(path: Path) -> None:
    """Open the folder of a file in the desktop's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def remembered() -> tuple[str, Settings]:
    """The suffix and settings of the last export on this machine."""
    kept = settings.stored(_KEY)
    if not isinstance(kept, dict):
        return ".pdf", Settings()
    suffix = str(kept.get("suffix", ".pdf"))
    fitting: dict[str, Any] = {name: kept[name] for name in _KEPT if _fits(name, kept.get(name))}
    chosen = replace(Settings(), **fitting)
    try:
        registry.format_named(suffix)
    except ExportError:
        return ".pdf", Settings()
    return suffix, chosen


def _fits(name: str, value: object) -> bool:
    """Whether what was kept can be a setting of this name; anybody may have written it."""
    if name in ("margin", "scale"):
        return rules.is_number(value)
    choices = {"orientation": get_args(Orientation), "arrangement": get_args(Arrangement)}.get(name)
    return isinstance(value, str) if choices is None else value in choices


def remember(suffix: str, chosen: Settings) -> None:
    """Keep the suffix and settings for the next export."""
    kept = {name: getattr(chosen, name) for name in _KEPT}
    settings.remember(_KEY, json.dumps({"suffix": suffix, **kept}))


class Exporting(QObject):
    """The exports of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: Order | None = None
        self._work: Work[Report] | None = None

    def ask(self) -> None:
        """Let the person choose, and export."""
        from journey_editor.ui.export_dialog import ExportDialog

        dialog = ExportDialog(self._window, self._last)
        dialog.exported.connect(self._on_exported)
        dialog.exec()
        dialog.deleteLater()

    def again(self) -> None:
        """Export to the same place in the same way as the last time, else ask."""
        if self._last is None:
            self.ask()
            return
        if self._work is not None:
            return
        order = self._last
        self._work = work = start(self._window.session.journey, order, self)
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.finished.connect(self._on_finished)
        self._window.say(tr("Exporting {name} …", name=spelled(order.target.name)))
        work.start()

    def finish(self) -> None:
        """Stop what is running and wait until it has stopped."""
        if self._work is not None:
            self._work.cancel()
            self._work.wait()

    def _on_exported(self, order: Order) -> None:
        self._last = order
        self._window.say(tr("Exported {name}", name=spelled(order.target.name)))

    def _on_done(self, report: Report) -> None:
        name = self._last.target.name if self._last is not None else ""
        self._window.say(" ".join([tr("Exported {name}.", name=spelled(name)), *report.messages[:1]]))

    def _on_failed(self, sentence: str) -> None:
        questions.sorry(self._window, tr("The map could not be exported."), sentence)

    def _on_finished(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None
