"""What is remembered of exports: of each map, on this machine, as presets; and exporting once more."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from time import sleep

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from journey_editor.errors import Cancelled, ExportError, FileError
from journey_editor.formats import reading
from journey_editor.formats.registry import Report
from journey_editor.formats.settings import Settings
from journey_editor.model.edits import update_map
from journey_editor.ui import settings
from journey_editor.ui.export import finished, order, remembered
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.order import Order
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.worker import Asked, Tell
from tests.ui.driving import press, when_asked

CHOSEN = Settings(
    paper="A3",
    orientation="portrait",
    margin=12.0,
    bleed=3.0,
    split="stages",
    cover=True,
    appendix=True,
    personas=("maya",),
    lanes=("touchpoints", "emotions"),
    min_type=7.0,
    theme="dark",
    scale=3.0,
    with_map=False,
    redact=("quotes", "owners"),
)


def opened(window: MainWindow, qtbot: QtBot, chosen: Choices | None = None) -> ExportDialog:
    """A dialog as the window would open it, or with these choices."""
    proposed, is_agreed = window.exporting.proposed()
    dialog = ExportDialog(window, chosen or proposed, is_agreed=is_agreed)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)
    return dialog


def run(window: MainWindow, qtbot: QtBot, target: Path, chosen: Choices) -> None:
    """Export from the dialog."""

    def act(dialog: ExportDialog) -> None:
        dialog.form.put(chosen)
        dialog.target.follow(dialog.form.suffixes)
        dialog.target.line.setText(str(target))
        with qtbot.waitSignal(dialog.exported, timeout=20_000):
            press(dialog.start)
        dialog.reject()

    timer = when_asked(ExportDialog, act)
    window.exporting.ask()
    assert not timer.isActive()


@pytest.fixture
def named(window: MainWindow) -> MainWindow:
    """The window with a map that has an id."""
    window.session.do(update_map(id="a-map"), "Id")
    return window


def test_every_choice_of_a_map_comes_back(named: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    run(named, qtbot, tmp_path / "gift", Choices((".pdf", ".png"), CHOSEN))
    other = named.another()
    try:
        other.session.load(named.session.journey.copy(), None)
        proposed, is_agreed = other.exporting.proposed()
        dialog = ExportDialog(other, proposed, is_agreed=is_agreed)
        assert dialog.form.suffixes == (".pdf", ".png")
        assert dialog.form.settings() == CHOSEN
        assert [target.name for target in dialog.target.targets] == ["gift.pdf", "gift.png"]
        assert dialog.form.is_last
    finally:
        other.session.mark_saved(None)
        other.close()


def test_another_map_begins_with_its_own_personas_lanes_and_name(
    named: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    run(named, qtbot, tmp_path / "gift.pdf", Choices((".pdf",), CHOSEN))
    named.session.do(update_map(id="b-map"), "Id")
    dialog = opened(named, qtbot)
    assert dialog.form.settings() == replace(CHOSEN, personas=None, lanes=None, redact=())
    assert dialog.target.targets == (tmp_path / "buying-a-gift-online.pdf",)


def test_only_the_last_maps_are_remembered() -> None:
    for number in range(remembered.MOST_MAPS + 5):
        remembered.remember(f"map-{number}", Choices(settings=replace(CHOSEN, margin=float(number))))
    assert remembered.of_map("map-0") is None
    found = remembered.of_map(f"map-{remembered.MOST_MAPS + 4}")
    assert found is not None
    assert found.settings.margin == remembered.MOST_MAPS + 4
    kept = json.loads(settings.text("export_maps"))
    assert len(kept) == remembered.MOST_MAPS


@pytest.mark.parametrize(
    "kept",
    [
        {"paper": 5, "margin": "wide", "split": "halves", "cover": 1, "theme": "pink", "suffixes": [".exe"]},
        {"suffixes": ".pdf", "personas": [1], "lanes": "all", "stem": "a\0b", "orientation": ["auto"]},
        {"stem": "", "min_type": True, "view": {}, "arrangement": 7, "scale": None},
    ],
)
def test_nonsense_is_as_if_it_were_not_there(kept: dict[str, object]) -> None:
    settings.remember("export_maps", json.dumps({"a-map": kept}))
    assert remembered.of_map("a-map") == Choices()


def test_a_preset_changes_the_pages_and_not_what_is_shown(named: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(named, qtbot)
    form = dialog.form
    press(form.shown.personas["jonas"])
    assert form.preset.currentIndex() < 0
    for id_, paper, split in (
        ("projector", "338.7x190.5mm", "lanes"),
        ("wall", "A0", "none"),
        ("handout", "A4", "lanes"),
    ):
        form.preset.chosen.emit(id_)
        made = form.settings()
        assert (made.paper, made.split, made.personas) == (paper, split, ("maya",))
        assert form.preset.value == id_
        qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)
        assert dialog.preview.pages[0].role == (
            "cover" if made.cover else "part" if split != "none" else "map"
        )
    form.preset.chosen.emit("last")
    assert form.settings() == Settings(min_type=6.0)


def test_slides_for_a_projector_are_16_to_9(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.form.preset.chosen.emit("projector")
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)
    for page in dialog.preview.pages:
        assert page.width / page.height == pytest.approx(16 / 9, abs=0.001)


def test_own_choices_are_kept_under_a_name_and_forgotten(
    named: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = opened(named, qtbot, Choices((".svg",), replace(CHOSEN, split="none"))).form
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("  For the team ", True))
    press(form.keep)
    assert form.preset.currentText() == "For the team"
    other = opened(named, qtbot, Choices()).form
    other.preset.fill()
    texts = [other.preset.itemText(at) for at in range(other.preset.count())]
    assert texts == ["As last time", "Projector 16 : 9", "A4 hand-out", "A0 wall", "For the team"]
    other.preset.chosen.emit("own:For the team")
    assert other.suffixes == (".svg",)
    assert other.settings().paper == "A3"
    assert other.settings().personas is None
    press(other.forget)
    assert remembered.presets() == {}
    assert not other.forget.isVisible()


def test_several_formats_are_written_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, qtbot)
    for suffix in (".png", ".svg"):
        press(dialog.form.formats.buttons[suffix])
    dialog.target.line.setText(str(tmp_path / "gift"))
    assert dialog.target.names.text() == "gift.pdf · gift.png · gift.svg"
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        press(dialog.start)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gift.pdf", "gift.png", "gift.svg"]
    assert dialog.told.text().splitlines()[0] == f"3 files written to {tmp_path}"


def test_no_file_is_written_when_one_of_several_cannot_be_made(window: MainWindow, tmp_path: Path) -> None:
    journey, told = window.session.journey, [0.0]
    wanted = Order((tmp_path / "a.svg", tmp_path / "a.pdf"), Settings())
    unknown = Order((*wanted.targets, tmp_path / "a.exe"), Settings())
    with pytest.raises(ExportError):
        order.written(journey, unknown, told.append, lambda: False)
    with pytest.raises(Cancelled):
        # The first of the two is ready then.
        order.written(journey, wanted, told.append, lambda: told[-1] > 0.6)
    assert told[-1] > 0.6
    assert list(tmp_path.iterdir()) == []


def test_the_map_can_be_left_out_of_the_file(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, qtbot)
    for name in ("with.svg", "without.svg"):
        dialog.form.take(replace(dialog.form.settings(), with_map=name == "with.svg"))
        dialog.form.formats.set_values([".svg"])
        dialog.form.formats.chosen.emit()
        dialog.target.line.setText(str(tmp_path / name))
        with qtbot.waitSignal(dialog.exported, timeout=20_000):
            press(dialog.start)
    assert dialog.form.shown.left_out.map.isChecked()
    assert len(reading.load(tmp_path / "with.svg").journey.touchpoints) > 3
    with pytest.raises(FileError):
        reading.load(tmp_path / "without.svg")


def test_exporting_again_needs_no_dialog_in_a_new_window_either(
    named: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "gift.svg"
    run(named, qtbot, target, Choices((".svg",), Settings(personas=("maya",))))
    first = target.read_text("utf-8")
    target.unlink()
    shown: list[Path] = []
    monkeypatch.setattr(finished, "open_folder", shown.append)
    monkeypatch.setattr(finished, "open_file", shown.append)
    other = named.another()
    try:
        other.session.load(named.session.journey.copy(), None)
        other.commands["export_again"].trigger()
        qtbot.waitUntil(lambda: not other.exporting.is_busy and target.exists(), timeout=20_000)
        assert target.read_text("utf-8") == first
        assert other.status.message.text().startswith("Exported gift.svg.")
        offered = other.exporting.offered
        assert offered is not None
        assert offered.isVisible()
        press(offered.show_folder)
        press(offered.open)
        assert shown == [target, target]
    finally:
        other.session.mark_saved(None)
        other.close()


def test_exporting_again_says_why_it_cannot(named: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    run(named, qtbot, folder / "gift.svg", Choices((".svg",), Settings()))
    (folder / "gift.svg").unlink()
    folder.rmdir()
    said: list[str] = []

    def read(box: QMessageBox) -> None:
        said.append(box.informativeText())
        box.reject()

    timer = when_asked(QMessageBox, read)
    named.commands["export_again"].trigger()
    qtbot.waitUntil(lambda: bool(said) and not named.exporting.is_busy, timeout=20_000)
    assert not timer.isActive()
    assert "there is no such folder" in said[0]


def test_exporting_again_shows_how_far_it_is_and_can_be_stopped(
    named: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "gift.svg"
    run(named, qtbot, target, Choices((".svg",), Settings()))
    target.unlink()

    def endless(_journey: object, _order: Order, tell: Tell, asked: Asked) -> Report:
        tell(0.25)
        while not asked():
            sleep(0.001)
        raise Cancelled("stopped")

    monkeypatch.setattr(order, "written", endless)
    named.commands["export_again"].trigger()
    progress = named.exporting.progress
    assert progress is not None
    qtbot.waitUntil(lambda: progress.isVisible() and progress.bar.value() == 250, timeout=20_000)
    press(progress.stop)
    qtbot.waitUntil(lambda: not named.exporting.is_busy, timeout=20_000)
    assert named.status.message.text() == "Stopped; nothing has been written."
    assert not progress.isVisible()
    assert not target.exists()
    monkeypatch.undo()
    named.commands["export_again"].trigger()
    qtbot.waitUntil(lambda: not named.exporting.is_busy and target.exists(), timeout=20_000)
    assert not progress.isVisible()
