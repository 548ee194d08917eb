"""The preview of an export: the pages that are written, how to look at them, and type that is too small."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from journey_editor.formats.page import Layer, Page
from journey_editor.formats.settings import Settings
from journey_editor.layout.drawing import Figure, Placed
from journey_editor.layout.geometry import Rect
from journey_editor.model.edits import AddNode
from journey_editor.model.records import Note
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.painting import Ink
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import press, settle

K = Qt.Key


def opened(window: MainWindow, qtbot: QtBot, settings: Settings, *suffixes: str) -> ExportDialog:
    """The dialog with these choices and its pages."""
    dialog = ExportDialog(window, Choices(suffixes or (".pdf",), replace(settings, min_type=6.0)))
    qtbot.addWidget(dialog)
    dialog.show()
    shown(dialog, qtbot)
    return dialog


def shown(dialog: ExportDialog, qtbot: QtBot) -> None:
    """Wait for the pages, and for what would make their type larger."""
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=20_000)


def colors(image: QImage) -> set[str]:
    """The colours along the middle."""
    middle = image.height() // 2
    return {image.pixelColor(x, middle).name() for x in range(image.width())}


def stages(window: MainWindow, qtbot: QtBot) -> ExportDialog:
    """The dialog with a cover, pages by stages and an appendix."""
    settings = Settings(paper="A4", split="stages", cover=True, appendix=True)
    return opened(window, qtbot, settings)


def test_the_preview_shows_the_pages_that_are_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = stages(window, qtbot)
    target = tmp_path / "gift.pdf"
    dialog.target.line.setText(str(target))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        press(dialog.start)
    shapes = [(round(page.width), round(page.height)) for page in dialog.preview.pages]
    with pypdfium2.PdfDocument(target) as document:
        assert [(round(w), round(h)) for w, h in (page.get_size() for page in document)] == shapes
        painted = document[1].render(scale=1.0).to_pil().convert("L")
    dialog.preview.go(1)
    shown(dialog, qtbot)
    place = dialog.preview.view.placed
    assert place is not None
    image = dialog.preview.view.grab().toImage()
    # The same ink in the same quarters of the page.
    dark = [0.0] * 16
    for x in range(0, painted.width, 2):
        for y in range(0, painted.height, 2):
            here = image.pixelColor(
                round(place.corner.x() + x * place.scale), round(place.corner.y() + y * place.scale)
            )
            quarter = 4 * (4 * y // painted.height) + 4 * x // painted.width
            dark[quarter] += (painted.getpixel((x, y)) - here.lightness()) / 255
    assert all(abs(one) < painted.width * painted.height / 64 * 0.06 for one in dark), dark


def test_pages_are_gone_to_by_key_wheel_and_pointer(window: MainWindow, qtbot: QtBot) -> None:
    preview = stages(window, qtbot).preview
    assert preview.count.text() == f"Page 1 of {len(preview.pages)}"
    QTest.keyClick(preview.view, K.Key_PageDown)
    assert preview.at == 1
    assert preview.strip.currentIndex().row() == 1
    QTest.keyClick(preview.view, K.Key_End)
    assert preview.at == len(preview.pages) - 1
    assert not preview.next.isEnabled()
    QTest.keyClick(preview.view, K.Key_PageUp)
    assert preview.at == len(preview.pages) - 2
    settle()
    area = preview.strip.visualRect(preview.strip.model().index(preview.at, 0))
    QTest.keyClick(preview.strip, K.Key_Home)
    assert preview.at == 0
    settle()
    area = preview.strip.visualRect(preview.strip.model().index(1, 0))
    press(preview.strip.viewport(), area.center())
    assert preview.at == 1
    assert preview.count.text().startswith("Page 2 of ")
    press(preview.next)
    assert preview.at == 2


def test_thumbnails_are_painted_and_named(window: MainWindow, qtbot: QtBot) -> None:
    strip = stages(window, qtbot).preview.strip
    index = strip.model().index(1, 0)
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("Page 2: ")
    qtbot.waitUntil(
        lambda: len(colors(strip.viewport().grab(strip.visualRect(index)).toImage())) > 6, timeout=10_000
    )


def test_a_page_is_enlarged_to_its_width_and_to_its_size_on_paper(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Settings(paper="A3"))
    view = dialog.preview.view
    whole = view.placed
    assert whole is not None
    assert not view.horizontalScrollBar().maximum()
    press(dialog.preview.zoom.buttons["width"])
    shown(dialog, qtbot)
    wide = view.placed
    assert wide is not None
    width = dialog.preview.pages[0].width
    assert 0.9 < wide.scale * width / view.viewport().width() < 1
    press(dialog.preview.zoom.buttons["actual"])
    shown(dialog, qtbot)
    actual = view.placed
    assert actual is not None
    assert actual.scale == pytest.approx(view.logicalDpiX() / 72)
    before = view.grab().toImage()
    QTest.keyClick(view, K.Key_Down)
    QTest.keyClick(view, K.Key_Right)
    shown(dialog, qtbot)
    assert view.grab().toImage() != before


def test_a_map_alone_has_no_page(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Settings(), ".journey.json")
    assert dialog.legible.said.text() == "The whole map as a file that Journey Editor opens."
    assert colors(dialog.preview.view.grab().toImage()) == {"#f3f5f8"}
    assert not dialog.print.isEnabled()


def test_the_last_change_wins(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Settings(paper="A4"))
    texts: list[str] = []
    dialog.composer.shown.connect(lambda proof: texts.append(proof.settings.paper))
    for paper in ("A3", "A2", "A1", "A0"):
        dialog.form.take(replace(dialog.form.settings(), paper=paper))
    shown(dialog, qtbot)
    assert texts[-1] == "A0"
    assert dialog.legible.said.text().startswith("1189 × 841 mm")


def test_small_type_is_warned_of_and_each_button_makes_it_larger(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Settings(paper="A4"))
    legible = dialog.legible
    assert "smallest type 5.3 pt" in legible.said.text()
    assert legible.warning.isVisible()
    assert legible.warning.text() == "Smaller than 6.0 pt:"
    paper, split, lanes, notes = legible.buttons
    assert notes.isHidden(), "no note is long"
    assert paper.text() == "A3 gives 7.7 pt"
    press(paper)
    shown(dialog, qtbot)
    assert dialog.form.page.paper.value == "A3"
    assert legible.said.text() == "420 × 297 mm · smallest type 7.7 pt"
    assert not legible.warning.isVisible()
    dialog.form.take(replace(dialog.form.settings(), paper="A4"))
    shown(dialog, qtbot)
    assert not lanes.isEnabled()
    assert "too wide" in lanes.toolTip()
    press(split)
    shown(dialog, qtbot)
    assert dialog.form.page.split.value == "stages"
    assert "pages" in legible.said.text()
    assert not legible.warning.isVisible()


def test_lanes_are_left_out_until_type_is_large_enough(window: MainWindow, qtbot: QtBot) -> None:
    settings = Settings(paper="A4", split="stages", orientation="landscape")
    dialog = opened(window, qtbot, settings)
    dialog.form.page.floor.line.setText("9")
    dialog.form.page.floor.line.flush()
    shown(dialog, qtbot)
    lanes = dialog.legible.buttons[2]
    before = sum(box.isChecked() for box in dialog.form.shown.lanes)
    assert lanes.isEnabled()
    said = lanes.text()
    press(lanes)
    shown(dialog, qtbot)
    left = before - sum(box.isChecked() for box in dialog.form.shown.lanes)
    assert said.startswith(f"Without {left} lane")
    assert dialog.legible.said.text().endswith(f"smallest type {said.split()[-2]} pt")


def test_nothing_is_warned_of_below_a_lower_floor(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Settings(paper="A4"))
    dialog.form.page.floor.line.setText("4")
    dialog.form.page.floor.line.flush()
    shown(dialog, qtbot)
    assert not dialog.legible.warning.isVisible()
    assert dialog.form.settings().min_type == 4


def test_pictures_can_be_dark_and_paper_stays_light(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, qtbot, Settings(), ".png", ".pdf")
    press(dialog.form.shown.theme.buttons["dark"])
    shown(dialog, qtbot)
    assert dialog.preview.pages[0].paper == "#FFFFFF"
    dialog.target.line.setText(str(tmp_path / "gift"))
    with qtbot.waitSignal(dialog.exported, timeout=20_000):
        press(dialog.start)
    assert QImage(str(tmp_path / "gift.png")).pixelColor(2, 2).lightness() < 80
    with pypdfium2.PdfDocument(tmp_path / "gift.pdf") as document:
        assert document[0].render(scale=0.1).to_pil().convert("L").getpixel((1, 60)) > 240


@pytest.mark.parametrize(("typed", "said"), [("600", "Type width"), ("5 x 9000", "from 20 to 5080")])
def test_an_own_size_that_cannot_be_is_said_in_its_place(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, typed: str, said: str
) -> None:
    dialog = opened(window, qtbot, Settings(paper="600x300mm"))
    assert dialog.legible.said.text().startswith("600 × 300 mm")
    field = dialog.form.page.own_size
    assert field.line.text() == "600 × 300"
    field.line.setText(typed)
    dialog.target.line.setText(str(tmp_path / "gift.pdf"))
    press(dialog.start)
    assert said in field.problem.text()
    assert not list(tmp_path.iterdir())
    field.line.setText("500×250 mm")
    field.line.flush()
    shown(dialog, qtbot)
    assert dialog.legible.said.text().startswith("500 × 250 mm")


def test_a_poster_is_made_from_sheets_and_not_from_one_as_large_as_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, Settings())
    press(dialog.form.page.split.buttons["poster"])
    shown(dialog, qtbot)
    assert dialog.form.page.paper.value == "A4"
    assert dialog.preview.pages[0].role == "plan"
    assert dialog.form.page.poster.isVisible()


def test_tab_leads_through_the_dialog_as_it_is_read(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, Settings(paper="A4", split="poster"), ".pdf", ".png")
    page, shown_form, preview = dialog.form.page, dialog.form.shown, dialog.preview
    read: list[QWidget] = [dialog.form.preset, dialog.form.keep, dialog.form.formats.buttons[".pdf"]]
    read += [page.paper, page.orientation.buttons["auto"], page.split.buttons["none"], page.poster]
    read += [page.margin.line, page.bleed.line, page.floor.line, page.cover, page.appendix]
    read += [shown_form.scale.buttons["1"], shown_form.theme.buttons["light"]]
    read += [shown_form.arrangement.buttons[""], shown_form.personas["maya"], shown_form.lanes[0]]
    read += [shown_form.left_out.map, preview.strip, preview.view, preview.next, preview.zoom.buttons["page"]]
    read += [dialog.target.line, dialog.target.choose, dialog.print, dialog.cancel, dialog.start]
    places: dict[QWidget, int] = {}
    at: QWidget | None = dialog.form.preset
    while at is not None and at not in places:
        places[at] = len(places)
        at = at.nextInFocusChain()
    assert [places[one] for one in read] == sorted(places[one] for one in read)
    assert all(one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in read)


def test_long_notes_are_offered_to_the_appendix(window: MainWindow, qtbot: QtBot) -> None:
    long = Note(id="long", kind="pain_point", at="checkout", text="So many words. " * 1_000)
    window.session.do(AddNode(long), "Add a note")
    dialog = opened(window, qtbot, Settings(paper="A4", split="stages", orientation="portrait"))
    notes = dialog.legible.buttons[-1]
    assert notes.isVisible()
    said = notes.text()
    press(notes)
    shown(dialog, qtbot)
    assert dialog.form.page.appendix.isChecked()
    assert said.startswith("Long notes in the appendix give ")
    assert not notes.isVisible()


def test_figures_out_of_sight_are_passed_a_little_at_a_time() -> None:
    far = [Placed(f"p{n}", "note", "", Figure(10, 10), 5_000.0, 5_000.0) for n in range(9_000)]
    page = Page(6_000, 6_000, (Layer(far),), "map", "1", "", "#FFFFFF")
    pieces = list(Ink().pieces(page, 1.0, Rect(0, 0, 100, 100)))
    assert len(pieces) == 1 + 5, "the paper, and a turn for the window after each 2,000"
