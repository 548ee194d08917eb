"""Leaving names, quotes and owners out of what is exported and printed from the window."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from journey_editor.formats.settings import Settings
from journey_editor.layout.marks import Text
from journey_editor.model.edits import update_map
from journey_editor.ui.export import presets, remembered
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.order import Order
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import press, when_asked
from tests.ui.test_export_remembered import opened


def shown(dialog: ExportDialog, qtbot: QtBot) -> str:
    """What stands on the pages of the preview, and what is said of them."""
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)
    figures = [one.figure for page in dialog.preview.pages for layer in page.layers for one in layer.figures]
    said = [mark.text for figure in figures for mark in figure.marks if isinstance(mark, Text)]
    return " ".join([*said, *(figure.name for figure in figures)])


def test_the_preview_follows_each_tick(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Choices((".pdf",), Settings(appendix=True)))
    ticks = dialog.form.shown.left_out.kinds
    for kind, word in (("names", "Maya"), ("quotes", "need it by Friday"), ("owners", "CRM team")):
        assert word in shown(dialog, qtbot), kind
        press(ticks[kind])
        assert word not in shown(dialog, qtbot), kind
    assert dialog.form.settings().redact == ("names", "quotes", "owners")
    press(ticks["names"])
    assert "Maya" in shown(dialog, qtbot)


def test_the_map_is_not_inside_what_leaves_something_out(window: MainWindow, qtbot: QtBot) -> None:
    part = opened(window, qtbot).form.shown.left_out
    assert not part.map.isChecked()
    press(part.kinds["owners"])
    assert part.map.isChecked()
    assert not part.map.isEnabled()
    assert "in other words" in part.told.text()
    press(part.kinds["owners"])
    assert not part.map.isChecked()
    assert part.over(Settings()) == Settings()


def test_what_is_not_shown_is_said_to_be_in_the_map_inside(window: MainWindow, qtbot: QtBot) -> None:
    form = opened(window, qtbot).form.shown
    for box in form.lanes:
        if not box.isChecked():
            press(box)
    assert not form.left_out.told.isVisible()
    press(form.personas["maya"])
    assert "are in the map inside" in form.left_out.told.text()
    press(form.left_out.map)
    assert not form.left_out.told.isVisible()
    press(form.left_out.map)
    assert form.left_out.told.isVisible()


def test_it_is_remembered_for_the_map_and_for_exporting_again(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.do(update_map(id="a-map"), "Id")

    def act(dialog: ExportDialog) -> None:
        press(dialog.form.shown.left_out.kinds["names"])
        dialog.form.formats.set_values([".journey.json"])
        dialog.form.formats.chosen.emit()
        assert "without what is left out" in dialog.legible.said.text()
        dialog.target.line.setText(str(tmp_path / "gift"))
        with qtbot.waitSignal(dialog.exported, timeout=20_000):
            press(dialog.start)
        dialog.reject()

    timer = when_asked(ExportDialog, act)
    window.exporting.ask()
    assert not timer.isActive()
    target = tmp_path / "gift.journey.json"
    for _ in range(2):
        told = json.loads(target.read_text(encoding="utf-8"))
        assert [one["name"] for one in told["personas"]] == ["Persona 1", "Persona 2"]
        target.unlink()
        window.exporting.again()
        qtbot.waitUntil(lambda: not window.exporting.is_busy, timeout=20_000)
    kept = remembered.of_map("a-map")
    assert kept is not None
    assert kept.settings.redact == ("names",)
    assert remembered.last().settings.redact == (), "another map is exported as a whole"


def test_presets_leave_out_what_they_were_kept_with_and_never_tell_more(
    window: MainWindow, qtbot: QtBot, monkeypatch
) -> None:
    form = opened(window, qtbot, Choices((".pdf",), Settings(redact=("names",)))).form
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("For others", True))
    press(form.keep)
    kept = remembered.presets()["For others"]
    assert kept.settings.redact == ("names",)
    both = presets.applied_own(kept, Settings(redact=("quotes",))).settings.redact
    assert both == ("names", "quotes")
    for ready in presets.PRESETS:
        assert presets.applied(ready, Settings(redact=("owners",))).settings.redact == ("owners",)


def test_what_was_kept_wrongly_leaves_nothing_out() -> None:
    for wrong in ("names", ["faces"], [["names"]], 3, None):
        assert remembered._fits("redact", wrong) is False


def test_the_map_itself_is_not_replaced_by_what_is_left(saved: MainWindow, qtbot: QtBot) -> None:
    path = saved.session.path
    assert path is not None
    whole = path.read_bytes()
    dialog = opened(saved, qtbot, Choices((".journey.json",), Settings(redact=("names",))))
    dialog.target.line.setText(str(path))
    press(dialog.start)
    assert "is the map itself" in dialog.problem.text()
    assert not dialog.is_busy
    said: list[str] = []

    def read(box: QMessageBox) -> None:
        said.append(box.informativeText())
        box.reject()

    timer = when_asked(QMessageBox, read)
    saved.exporting.carry_out(Order((path,), Settings(redact=("names",))))
    qtbot.waitUntil(lambda: bool(said) and not saved.exporting.is_busy, timeout=20_000)
    assert not timer.isActive()
    assert "is the map itself" in said[0]
    assert path.read_bytes() == whole
