"""One export: which files, how, and the work that writes all of them or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from journey_editor.collector import collector_paused
from journey_editor.errors import ExportError
from journey_editor.formats import registry
from journey_editor.formats.progress import Progress
from journey_editor.formats.registry import Format, Report
from journey_editor.formats.settings import Settings
from journey_editor.model.journey import JourneyMap
from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.storage import files
from journey_editor.translation import tr
from journey_editor.ui.worker import Asked, Tell, Work, stopping_at_once

if TYPE_CHECKING:
    from journey_editor.layout.drawing import Drawing

PAPER_THEME = "light"
_DRAWN = 0.98
_LAID_OUT = 0.15
_FREED = 100
"""Figures, or parts of a drawing, that are freed at a time."""


@dataclass(frozen=True, slots=True)
class Order:
    """One export: the files, each in the format of its suffix, and how."""

    targets: tuple[Path, ...]
    settings: Settings

    @property
    def formats(self) -> tuple[Format, ...]:
        """The formats of the files; raises `ExportError` for a suffix there is none for."""
        return tuple(registry.format_of(target) for target in self.targets)


def settings_for(format_: Format, chosen: Settings) -> Settings:
    """What of the chosen settings a format can have: paper is light, a picture is one page."""
    if format_.binder is not None:
        return replace(chosen, theme=PAPER_THEME)
    return replace(chosen, split="none", poster="fit", cover=False, appendix=False, bleed=0.0)


def replaced_map(order: Order, path: Path | None) -> str:
    """The sentence on a map that would be replaced by one without what is left out; empty when none is."""
    if path is None or not order.settings.redact:
        return ""
    if not any(target.resolve() == path.resolve() for target in order.targets):
        return ""
    return tr(
        "{name} is the map itself; choose another name for the one that leaves something out.", name=path.name
    )


def start(
    journey: JourneyMap, order: Order, parent: QObject, *, newer: bool = False, path: Path | None = None
) -> Work[Report]:
    """A work, not yet running, that exports the map as it is now, which is in the file at `path`.

    What a `newer` version wrote does not ride inside: written by this one, it would lose something.
    """
    if newer:
        order = replace(order, settings=replace(order.settings, with_map=False))
    taken = snapshot(journey)

    def work(tell: Tell, asked: Asked) -> Report:
        problem = replaced_map(order, path)
        if problem:
            raise ExportError(problem)
        with stopping_at_once():
            whole = again(taken)
        return written(whole, order, tell, asked)

    return Work(work, parent)


def written(journey: JourneyMap, order: Order, tell: Tell, asked: Asked) -> Report:
    """Write all files of an order; nothing is written before all of them are ready.

    Raises `Cancelled` when `asked` says so, `ExportError` for what cannot be had, `FileError` when
    writing fails.
    """
    steps = Progress(tell, asked, end=_DRAWN)
    ready: list[tuple[Path, bytes]] = []
    reports: list[Report] = []
    for target, data, report in _rendered(journey, order, steps):
        ready.append((target, data))
        reports.append(report)
    steps.at(1.0)
    for target, data in ready:
        files.write_bytes(target, data)
    tell(1.0)
    messages = dict.fromkeys(message for report in reports for message in report.messages)
    return replace(reports[0], messages=tuple(messages))


def _rendered(journey: JourneyMap, order: Order, steps: Progress) -> Iterator[tuple[Path, bytes, Report]]:
    """Each file with its bytes; files in one theme share their drawing."""
    drawings: dict[tuple[str, bool], Drawing] = {}
    share = 1 / len(order.targets)
    for number, (target, format_) in enumerate(zip(order.targets, order.formats, strict=True)):
        own = settings_for(format_, order.settings)
        part = steps.part(number * share, (number + 1) * share)
        part.at(0.0)
        looks = own.theme, own.appendix
        if format_.is_drawn and looks not in drawings:
            with stopping_at_once():
                drawings[looks] = _drawn(journey, own)
            part.at(_LAID_OUT)
            part = part.part(_LAID_OUT, 1.0)
        data, report = registry.rendered(journey, format_, own, part, drawings.get(looks))
        yield target, data, report
    _let_go(drawings)


def _let_go(drawings: dict[tuple[str, bool], Drawing]) -> None:
    """Free drawings a little at a time, as nothing else runs while Python frees something large."""
    parts = [part for drawing in drawings.values() for part in drawing.parts]
    figures = [placed for drawing in drawings.values() for placed in drawing.figures]
    drawings.clear()
    for things in (figures, parts):
        while things:
            del things[-_FREED:]


def _drawn(journey: JourneyMap, settings: Settings) -> Drawing:
    """The drawing with all of its figures: of a large map that takes as long as anything later."""
    drawing = registry.drawn(journey, settings)
    _ = drawing.figures
    return drawing


def again(taken: Snapshot) -> JourneyMap:
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


def open_folder(path: Path) -> None:
    """Open the folder of a file in the desktop's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def open_file(path: Path) -> None:
    """Open a file in the desktop's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
