"""Files in and out of the window: opening, saving, asking, recent files, dropping."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from journey_editor import paths
from journey_editor.model.edits import update, update_map
from journey_editor.storage import files
from journey_editor.ui import documents, recent
from journey_editor.ui.inspector.editors import TypedEditor
from journey_editor.ui.main_window import UNTITLED, MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, answer, choose_file, drop_files, field, type_into


def dirty(window: MainWindow) -> None:
    window.session.do(update_map(title="Changed"), "Edit title")


def title_in(path: Path) -> str:
    return json.loads(path.read_text(encoding="utf-8"))["title"]


def test_an_empty_window_offers_a_map_without_a_name(empty: MainWindow) -> None:
    assert empty.windowTitle() == f"{UNTITLED}[*]"
    assert not empty.isWindowModified()
    assert empty.header.state == ""
    assert empty.is_unused


def test_a_file_opens_in_the_unused_window(windows: Windows, empty: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    empty.documents.open(file)
    assert windows.open_windows == [empty]
    assert empty.session.path == file
    assert empty.windowTitle() == "Buying a gift online[*]"
    assert empty.header.state == "saved"
    assert empty.status.counts.text() == "5 stages · 13 touchpoints · 2 personas"
    assert recent.paths() == [file]


def test_a_file_opens_beside_a_map_that_is_in_use(
    windows: Windows, window: MainWindow, tmp_path: Path
) -> None:
    dirty(window)
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    window.documents.open(file)
    assert len(windows.open_windows) == 2
    assert window.session.journey.info.title == "Changed"
    assert not window.session.is_clean
    assert windows.open_windows[1].session.path == file


def test_a_file_that_is_open_already_is_only_shown(windows: Windows, saved: MainWindow) -> None:
    assert saved.session.path is not None
    saved.documents.open(saved.session.path)
    assert windows.open_windows == [saved]


def test_what_cannot_be_opened_is_said_and_leaves_no_window(
    windows: Windows, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "bad.journey.json"
    file.write_text('{"format": "something else"}', encoding="utf-8")
    seen: list[str] = []
    answer("OK", seen)
    window.documents.open(file)
    assert seen[0] == "“bad.journey.json” could not be opened."
    assert "not a journey map" in seen[1]
    assert windows.open_windows == [window]
    assert recent.paths() == []


def test_a_big_file_opens_in_a_thread(empty: MainWindow, tmp_path: Path) -> None:
    data = json.loads(GIFT.read_text(encoding="utf-8"))
    data["touchpoints"][0]["description"] = "long " * 2_000
    data["notes"] += [
        {"id": f"extra{n}", "kind": "idea", "at": None, "text": "much " * 200} for n in range(400)
    ]
    file = tmp_path / "big.journey.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    assert file.stat().st_size > documents.BIG_FILE
    assert empty.documents.load(file)
    assert len(empty.session.journey.notes) > 400


def test_saving_asks_for_a_name_once(window: MainWindow, tmp_path: Path) -> None:
    dirty(window)
    assert window.header.state == "unsaved"
    assert window.isWindowModified()
    file = tmp_path / "mine.journey.json"
    choose_file(file)
    assert window.documents.save()
    assert title_in(file) == "Changed"
    assert window.session.path == file
    assert window.header.state == "saved"
    assert not window.isWindowModified()
    window.session.do(update_map(title="Changed again"), "Edit title")
    assert window.documents.save()
    assert title_in(file) == "Changed again"


def test_a_name_without_a_suffix_gets_one(window: MainWindow, tmp_path: Path) -> None:
    choose_file(tmp_path / "mine")
    assert window.documents.save_as()
    assert (tmp_path / "mine.journey.json").is_file()


def test_what_is_being_typed_is_saved(saved: MainWindow) -> None:
    saved.session.select(["checkout"])
    editor = field(saved, "title").editor
    assert isinstance(editor, TypedEditor)
    type_into(editor.line, "Till", commit=False)
    assert saved.documents.save()
    assert saved.session.path is not None
    assert files.load(saved.session.path).journey.touchpoint("checkout").title == "Till"


def test_what_is_typed_on_the_map_is_saved(saved: MainWindow, qtbot: QtBot) -> None:
    saved.session.select(["checkout"])
    saved.view.edit_text()
    editor = saved.view.typing.editor
    assert editor is not None
    editor.setPlainText("Till")
    assert saved.documents.save()
    assert saved.session.path is not None
    assert files.load(saved.session.path).journey.touchpoint("checkout").title == "Till"


def test_a_save_that_fails_keeps_the_map_unsaved(saved: MainWindow, tmp_path: Path) -> None:
    dirty(saved)
    seen: list[str] = []
    saved.session.mark_saved(tmp_path / "no folder" / "gift.journey.json")
    dirty(saved)
    saved.session.do(update_map(author="Ann"), "Edit author")
    answer("OK", seen)
    assert not saved.documents.save()
    assert "could not be saved" in seen[0]
    assert "no such folder" in seen[1]
    assert not saved.session.is_clean


def test_a_version_before_that_could_not_be_kept_is_told(saved: MainWindow) -> None:
    path = saved.session.path
    assert path is not None
    path.with_name(f"{path.name}~").mkdir()
    dirty(saved)
    assert saved.documents.save()
    said = saved.status.message.text()
    assert said.startswith(f"Saved as {path.name}; the version before could not be kept as {path.name}~")


def test_after_a_save_that_failed_another_place_is_offered(saved: MainWindow, tmp_path: Path) -> None:
    saved.session.mark_saved(tmp_path / "no folder" / "gift.journey.json")
    dirty(saved)
    answer("Save as …")
    file = tmp_path / "mine.journey.json"
    choose_file(file)
    assert saved.documents.save()
    assert title_in(file) == "Changed"
    assert saved.session.path == file
    assert saved.session.is_clean


@pytest.fixture
def theirs(empty: MainWindow, tmp_path: Path) -> Path:
    """A file that another program changed after it was opened in the window and changed there."""
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    assert empty.documents.load(file)
    dirty(empty)
    file.write_bytes(GIFT.read_bytes().replace(b'"Buying a gift online"', b'"Theirs"', 1))
    return file


@pytest.mark.parametrize(
    ("button", "in_file", "here", "is_clean"),
    [
        ("Keep mine", "Changed", "Changed", True),
        ("Take theirs", "Theirs", "Theirs", True),
        ("Cancel", "Theirs", "Changed", False),
    ],
)
def test_saving_over_a_change_of_another_program_is_asked_about(
    empty: MainWindow, theirs: Path, button: str, in_file: str, here: str, is_clean: bool
) -> None:
    seen: list[str] = []
    answer(button, seen)
    assert empty.documents.save() is (button == "Keep mine")
    assert "gift.journey.json" in seen[0]
    assert title_in(theirs) == in_file
    assert empty.session.journey.info.title == here
    assert empty.session.is_clean is is_clean
    if button == "Keep mine":
        assert title_in(theirs.with_name(theirs.name + "~")) == "Theirs"
    empty.session.do(update_map(author="Ann"), "Edit author")
    if is_clean:
        assert empty.documents.save(), "once seen, nothing is asked"


def test_a_change_of_another_program_can_be_saved_beside(
    empty: MainWindow, theirs: Path, tmp_path: Path
) -> None:
    answer("Save as …")
    choose_file(tmp_path / "mine.journey.json")
    assert empty.documents.save()
    assert title_in(theirs) == "Theirs"
    assert title_in(tmp_path / "mine.journey.json") == "Changed"


def test_a_big_map_is_saved_in_a_thread(saved: MainWindow) -> None:
    journey = saved.session.journey
    base = journey.touchpoint("cart")
    from dataclasses import replace

    many = [replace(base, id=f"cart-{n}", order=f"{base.order}{n:04d}") for n in range(documents.BIG_MAP)]
    journey.put_nodes(many)
    dirty(saved)
    assert saved.documents.save()
    assert saved.session.is_clean
    assert saved.session.path is not None
    assert len(files.load(saved.session.path).journey.touchpoints) > documents.BIG_MAP


@pytest.mark.parametrize(
    ("button", "stays", "title"),
    [
        ("Save", False, "Changed"),
        ("Discard", False, "Buying a gift online"),
        ("Cancel", True, "Buying a gift online"),
    ],
)
def test_closing_asks_about_unsaved_work(
    windows: Windows, saved: MainWindow, button: str, stays: bool, title: str
) -> None:
    path = saved.session.path
    assert path is not None
    dirty(saved)
    seen: list[str] = []
    answer(button, seen)
    assert saved.close() is not stays
    assert "“Changed”" in seen[0]
    assert windows.open_windows == ([saved] if stays else [])
    assert title_in(path) == title


def test_closing_does_not_ask_when_all_is_saved(windows: Windows, saved: MainWindow) -> None:
    assert saved.close()
    assert windows.open_windows == []


def test_closing_and_saving_a_new_map_can_be_called_off(windows: Windows, window: MainWindow) -> None:
    dirty(window)
    from PySide6.QtWidgets import QFileDialog

    from tests.ui.driving import when_asked

    answer("Save")
    when_asked(QFileDialog, QFileDialog.reject)
    assert not window.close()
    assert windows.open_windows == [window]
    assert not window.session.is_clean


def test_undoing_back_to_the_saved_state_is_saved_again(saved: MainWindow) -> None:
    dirty(saved)
    assert saved.header.state == "unsaved"
    saved.undo()
    assert saved.header.state == "saved"


def test_recent_files_are_ten_and_there(tmp_path: Path) -> None:
    made = [tmp_path / f"{n}.journey.json" for n in range(12)]
    for path in made:
        path.write_text("{}")
        recent.add(path)
    assert recent.paths() == made[:1:-1]
    made[11].unlink()
    assert recent.paths()[0] == made[10]
    recent.add(made[5])
    assert recent.paths()[0] == made[5]
    assert len(recent.paths()) == len(set(recent.paths())) == 10 - 1


def test_the_recent_menu_opens_a_file(saved: MainWindow, empty: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "again & again.journey.json"
    file.write_bytes(GIFT.read_bytes())
    menu = QMenu()
    saved.documents.fill_recent(menu)
    assert [action.text() for action in menu.actions()] == ["Nothing yet"]
    recent.add(file)
    menu.clear()
    saved.documents.fill_recent(menu)
    assert menu.actions()[0].text() == "again && again"
    menu.actions()[0].trigger()
    assert file in [window.session.path for window in saved.neighbours.open_windows]
    menu.actions()[-1].trigger()
    assert recent.paths() == []


@pytest.mark.parametrize("fill", ["fill_samples", "fill_templates"])
def test_every_sample_and_template_begins_a_map_without_a_file(empty: MainWindow, fill: str) -> None:
    menu = QMenu()
    getattr(empty.documents, fill)(menu)
    actions = menu.actions()
    wanted = paths.samples() if fill == "fill_samples" else tuple(paths.templates().values())
    assert [Path(action.data()) for action in actions] == list(wanted)
    last = actions[0]
    last.trigger()
    assert empty.session.path is None
    assert empty.session.is_clean
    assert empty.session.journey.info.title == last.text().replace("&&", "&")


def test_a_template_leaves_its_id_behind(empty: MainWindow) -> None:
    empty.documents.begin_from(paths.templates()["subscription"])
    assert empty.session.journey.info.id == ""
    empty.session.load(empty.session.journey, None)
    assert len(empty.session.journey.stages) > 2


def test_files_dropped_on_the_window_open(windows: Windows, empty: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop_files(empty, data)
    assert empty.session.path == file


def test_what_is_no_file_is_not_taken(empty: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/map.json")])
    assert not drop_files(empty, data)
    assert empty.is_unused


def test_a_file_of_a_newer_version_is_read_only(empty: MainWindow, tmp_path: Path) -> None:
    data = json.loads(GIFT.read_text(encoding="utf-8"))
    data["version"] = 99
    file = tmp_path / "new.journey.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    empty.documents.open(file)
    assert empty.header.state == "read-only"
    assert "newer" in empty.banner.text.text()
    assert not empty.banner.isHidden()
    assert not empty.commands["save"].isEnabled()
    empty.session.do(update("checkout", title="Till"), "Edit")
    assert empty.session.journey.touchpoint("checkout").title == "Checkout"
    assert "read-only" in empty.status.message.text()
    assert not empty.documents.save()


def test_what_is_kept_though_not_known_is_told(empty: MainWindow, tmp_path: Path) -> None:
    data = json.loads(GIFT.read_text(encoding="utf-8"))
    data["weather"] = "fine"
    file = tmp_path / "more.journey.json"
    file.write_text(json.dumps(data), encoding="utf-8")
    empty.documents.open(file)
    assert "weather" in empty.banner.text.text()
    empty.banner.dismiss.click()
    assert empty.banner.isHidden()


def test_a_new_map_needs_a_new_window_only_when_this_one_is_used(
    windows: Windows, window: MainWindow
) -> None:
    window.documents.new()
    assert len(windows.open_windows) == 2
    fresh = windows.open_windows[1]
    fresh.documents.new()
    assert len(windows.open_windows) == 2
