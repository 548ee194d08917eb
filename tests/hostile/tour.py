"""A tour through everything that a window can show of a map, with a stop at each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from journey_editor.storage import places, recovery
from journey_editor.ui.command_palette.panel import CommandPalette
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.recovery.offer import Offer, notice
from tests.hostile import maker
from tests.ui.driving import settle

Stop = tuple[str, QWidget]
_THINGS = ("maya", "buy", "cart", "l1", *(f"n{number}" for number in range(len(maker.NOTE_KINDS))), "parked")


def tour(window: MainWindow) -> Iterator[Stop]:
    """Every place that shows texts of the map, each with the window it is in."""
    yield from _panes(window)
    yield from _bars(window)
    yield from _selections(window)
    yield from _menus(window)
    yield from _dialogs(window)
    yield from _shows(window)


def _panes(window: MainWindow) -> Iterator[Stop]:
    for pane in ("outline", "table", "parking", "personas", "repairs"):
        window.panes.show(pane)
        settle()
        yield pane, window
        if pane != "outline":
            window.panes.toggle(pane)


def _bars(window: MainWindow) -> Iterator[Stop]:
    window.capture_bar.open()
    settle()
    yield "capture bar", window
    window.finding.find()
    assert window.finding.bar is not None
    window.finding.bar.words.setText(window.session.journey.info.title[:3])
    window.finding.bar.words.textEdited.emit(window.finding.bar.words.text())
    window.finding.bar.words.settle()
    settle()
    yield "find bar", window
    window.finding.close()
    window.filtering.open()
    settle()
    yield "filter bar", window
    window.filtering.close()


def _selections(window: MainWindow) -> Iterator[Stop]:
    for thing in _THINGS:
        window.session.select([thing])
        settle()
        yield f"inspector of {thing}", window
        window.view.grab()
    for things in (["cart", "checkout"], ["n0", "n1", "n2"], ["maya", "buy", "cart", "n1"], []):
        window.session.select(things)
        settle()
        yield f"inspector of {len(things)}", window
    for placed in window.view.drawing.figures:
        if placed.kind == "point":
            window.view.point_card.tell(placed)
            window.view.point_card.grab()
            yield "card beside a point", window
    window.view.point_card.put_away()


def _menus(window: MainWindow) -> Iterator[Stop]:
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield f"menu {menu.title()}", window


def _dialogs(window: MainWindow) -> Iterator[Stop]:
    palette = CommandPalette(window)
    for query in ("", window.session.journey.info.title[:2], "b"):
        palette.field.setText(query)
        settle()
        palette.grab()
        yield "command palette", window
    palette.leave()
    dialog = ExportDialog(window, Choices())
    dialog.show()
    settle()
    yield "export dialog", dialog
    dialog.close()
    dialog.deleteLater()
    yield from _left_work(window)


def _left_work(window: MainWindow) -> Iterator[Stop]:
    """What a program that was killed has left, offered in a bar and in a dialog."""
    leave_work(window)
    bar = notice(window)
    assert bar is not None
    settle()
    yield "bar above the map", window
    bar.hide()
    bar.deleteLater()
    dialog = Offer(window, recovery.left())
    dialog.show()
    settle()
    dialog.compare.click()
    settle()
    yield "unsaved work", dialog
    dialog.close()
    settle()


def leave_work(window: MainWindow) -> Path:
    """Unsaved work of a program that does not run any more."""
    folder = places.recovery() / "hostile"
    recovery.keep(folder, window.session.journey, window.session.path)
    card = folder / "card.json"
    told = json.loads(card.read_bytes())
    card.write_text(json.dumps(told | {"pid": 2**22 + 1}))
    return folder


def _shows(window: MainWindow) -> Iterator[Stop]:
    window.presenting.open_audience()
    window.presenting.from_start()
    show = window.presenting.presentation
    assert show is not None
    settle()
    yield "presentation", show
    show.grab()
    window.presenting.next()
    settle()
    show.grab()
    yield "presentation of a stage", show
    assert window.presenting.audience is not None
    yield "audience", window.presenting.audience
    window.presenting.stop()
    window.presenting.open_voting()
    voting = window.presenting.voting_window
    assert voting is not None
    window.presenting.voting.begin({"touchpoint", "pain_point"}, 3, 1, repeats=True)
    settle()
    voting.grab()
    window.presenting.audience.grab()
    yield "voting", voting
    window.presenting.voting.reveal()
    settle()
    voting.grab()
    yield "votes", voting
    window.presenting.voting.close()
