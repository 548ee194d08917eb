"""Light and dark: chosen or the system's, in all that is open, without losing anything; and the size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.layout.theme import theme
from journey_editor.model.records import Note, Persona
from journey_editor.storage import files
from journey_editor.ui import app, icons, looks, scaling, settings
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.inspector import panel
from journey_editor.ui.inspector.sections.image import ImageEditor
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, field, settle, type_into
from tests.ui.test_inspector_panel import line


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window in the theme of the screen, with the gift sample."""
    app.application()
    windows = Windows(looks.screen())
    window = windows.new()
    window.resize(1300, 800)
    window.session.load(files.load(GIFT).journey, None)
    settle()
    yield window
    looks.choose_mode("system")
    window.view.leave_text(take=False)
    window.session.mark_saved(None)
    window.close()
    windows.deleteLater()


def color_at(picture: QPixmap, x: int, y: int) -> str:
    return picture.toImage().pixelColor(x, y).name().upper()


def corner(window: MainWindow) -> str:
    """The colour at the foot of the canvas, where the desk is."""
    view = window.view
    return color_at(view.grab(), 4, view.height() // 2)


def test_everything_changes_to_dark_and_back(desk: MainWindow) -> None:
    for mode in ("dark", "light"):
        looks.choose_mode(mode)
        assert corner(desk) == theme(mode).desk
        assert desk.view.drawing.paper == theme(mode).paper
        assert color_at(desk.header.grab(), 3, 3) == theme(mode).paper
        assert color_at(desk.inspector.grab(), desk.inspector.width() // 2, 3) == theme(mode).paper
        assert QApplication.palette().text().color() == QColor(theme(mode).text)


def test_nothing_is_lost(desk: MainWindow) -> None:
    session, view = desk.session, desk.view
    card = session.journey.touchpoints_of(session.journey.stages[2].id)[1]
    view.insert("stage")
    view.leave_text(take=True)
    session.select([card.id])
    view.set_zoom(1.3)
    view.scroll_by(150, 40)
    desk.panes.toggle("outline")
    settle()
    bars = view.horizontalScrollBar(), view.verticalScrollBar()
    before = (view.zoom, [bar.value() for bar in bars], session.selection, session.undo_stack.count())
    looks.choose_mode("dark")
    assert before == (view.zoom, [bar.value() for bar in bars], session.selection, session.undo_stack.count())
    outline = desk.panes.dock("outline")
    assert outline is not None
    assert outline.isVisible()


def test_a_text_that_is_being_typed_stays_open(desk: MainWindow) -> None:
    desk.view.edit_text(desk.session.journey.stages[0].id)
    editor = desk.view.typing.editor
    assert editor is not None
    editor.setPlainText("Half a wo")
    looks.choose_mode("dark")
    assert desk.view.typing.editor is editor
    assert editor.toPlainText() == "Half a wo"
    assert theme("dark").paper in editor.styleSheet()


def test_the_checked_action_is_the_chosen_theme_in_all_windows(desk: MainWindow) -> None:
    other = desk.neighbours.new()  # type: ignore[attr-defined]
    desk.commands["theme_dark"].trigger()
    assert looks.mode() == "dark"
    for window in (desk, other):
        assert window.commands["theme_dark"].isChecked()
        assert not window.commands["theme_system"].isChecked()
        assert corner(window) == theme("dark").desk
    other.close()


def test_icons_are_painted_in_the_colours_of_now(desk: MainWindow) -> None:
    icon = icons.icon("save", looks.screen())
    seen = []
    for mode in ("light", "dark"):
        looks.choose_mode(mode)
        image = icon.pixmap(48, 48).toImage()
        seen.append(max(image.pixelColor(x, y).lightness() for x in range(48) for y in range(48)))
    assert seen[0] < 100 < seen[1]


def test_paper_is_always_light(desk: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    written = []
    for mode in ("light", "dark"):
        looks.choose_mode(mode)
        target = tmp_path / f"{mode}.svg"
        registry.export(desk.session.journey.copy(), target, Settings())
        written.append(target.read_bytes())
    assert written[0] == written[1]
    drawing = registry.drawn(desk.session.journey, Settings())
    assert drawing.paper == theme("light").paper


def test_a_chosen_theme_is_kept_and_anything_else_is_the_systems(qapp: QApplication) -> None:
    looks.choose_mode("dark")
    assert (looks.mode(), settings.text("look/theme")) == ("dark", "dark")
    settings.remember("look/theme", "neon")
    assert looks.mode() == "system"
    looks.choose_mode("system")
    assert settings.text("look/theme") == ""


def test_the_systems_theme_comes_back(desk: MainWindow) -> None:
    hints = QApplication.styleHints()
    wanted = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    looks.choose_mode("dark")
    looks.choose_mode("system")
    assert corner(desk) == theme(wanted).desk


def test_the_size_is_kept_within_its_limits() -> None:
    assert scaling.size() == 100
    for asked, kept in ((150, 150), (20, 80), (999, 200), (100, 100)):
        scaling.choose_size(asked)
        assert scaling.size() == kept
    settings.remember("look/size", "large")
    assert scaling.size() == 100


@pytest.mark.parametrize(
    ("outside", "size", "factor"),
    [("", 150, "1.5"), ("2", 80, "1.6"), ("x", 200, "2"), ("1.25", 100, "1.25")],
)
def test_the_size_multiplies_a_factor_from_outside(
    outside: str, size: int, factor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Else the program would count as begun in that size for all tests that follow.
    monkeypatch.setattr(scaling, "_begun", [])
    scaling.choose_size(size)
    place = {"QT_SCALE_FACTOR": outside}
    scaling.scale(place)
    assert place["QT_SCALE_FACTOR"] == factor
    scaling.choose_size(100)


def test_panels_step_aside_in_a_narrow_window_and_come_back(desk: MainWindow) -> None:
    desk.resize(640, 400)
    settle()
    assert (desk.inspector.isVisible(), desk.palette_panel.isVisible()) == (False, True)
    assert not desk.commands["inspector"].isChecked()
    assert desk.width() == 640
    desk.commands["inspector"].trigger()
    desk.resize(660, 400)
    settle()
    assert desk.inspector.isVisible()
    desk.commands["inspector"].trigger()
    desk.resize(1300, 800)
    settle()
    assert desk.inspector.isVisible()


def test_the_header_keeps_its_buttons_at_every_width(desk: MainWindow) -> None:
    for width in (640, 853, 1280, 1600):
        desk.resize(width, 500)
        settle()
        for button in desk.header.buttons:
            place = button.mapTo(desk.header, button.rect().bottomRight())
            assert place.x() < desk.header.width()
            assert button.width() >= button.sizeHint().width()


def test_the_export_dialog_fits_a_small_screen_with_a_large_interface(desk: MainWindow) -> None:
    dialog = ExportDialog(desk, Choices())
    dialog.show()
    dialog.resize(640, 340)
    settle()
    assert (dialog.width(), dialog.height()) == (640, 340)
    for button in (dialog.cancel, dialog.start, dialog.target.choose):
        corner_ = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner_)
    dialog.reject()
    dialog.deleteLater()


class _Styles(QObject):
    """Keeps which widgets are told of another style, as often as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.StyleChange:
            self.told.append(watched)
        return False


def test_each_widget_is_dressed_about_once(desk: MainWindow, qapp: QApplication) -> None:
    styles = _Styles()
    qapp.installEventFilter(styles)
    looks.choose_mode("dark")
    qapp.removeEventFilter(styles)
    # Setting the application's style sheet tells each widget as often as it is in another one: 7 times.
    assert 0 < len(styles.told) < 3 * len(qapp.allWidgets())


def look_at_each_kind(window: MainWindow) -> None:
    """Have all pages of the inspector made and shown, and in the end that of the map."""
    journey = window.session.journey
    things = journey.touchpoints, journey.stages, journey.personas, journey.notes, journey.links
    for some in things:
        window.session.select([some[0].id])
    window.session.select([one.id for one in journey.touchpoints[:2]])
    window.session.select([])


def test_pages_that_are_not_shown_are_not_dressed(
    desk: MainWindow, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    inspector = desk.inspector
    shown = inspector.shown
    fewest = len(qapp.allWidgets())
    look_at_each_kind(desk)
    assert len(qapp.allWidgets()) > 2 * fewest
    monkeypatch.setattr(panel, "_CALM", 0)
    monkeypatch.setattr(panel, "_BETWEEN", 0)
    styles = _Styles()
    qapp.installEventFilter(styles)
    looks.choose_mode("dark")
    qapp.removeEventFilter(styles)
    assert list(inspector.pages.values()) == [shown]
    assert len(styles.told) < 2 * fewest
    qtbot.waitUntil(lambda: len(inspector.pages) == 6)
    assert inspector.shown is shown


@pytest.mark.parametrize("ahead", [True, False])
def test_pages_shown_after_another_theme_have_its_colours(desk: MainWindow, *, ahead: bool) -> None:
    look_at_each_kind(desk)
    for mode in ("dark", "light"):
        looks.choose_mode(mode)
        if ahead:
            for kind in panel._AHEAD:
                desk.inspector.page(kind)
        now = theme(mode)
        for some in (desk.session.journey.touchpoints, desk.session.journey.stages):
            desk.session.select([some[0].id])
            settle()
            title = line(desk, "title")
            assert title.palette().text().color() == QColor(now.text)
            assert color_at(title.grab(), title.width() - 9, title.height() // 2) == now.paper
            assert color_at(desk.inspector.grab(), desk.inspector.width() // 2, 3) == now.paper
        desk.session.select([])


def test_what_is_begun_on_a_page_is_not_lost(desk: MainWindow) -> None:
    journey = desk.session.journey
    note, person = journey.notes[0], journey.personas[0]
    desk.session.select([note.id])
    type_into(line(desk, "due"), "soon")
    said = field(desk, "due").problem
    assert said
    desk.session.select([person.id])
    photo = field(desk, "image").editor
    assert isinstance(photo, ImageEditor)
    picture = QImage(90, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    photo.begin(picture)
    desk.session.select([])
    looks.choose_mode("dark")
    assert set(desk.inspector.pages) >= {Note, Persona}
    desk.session.select([note.id])
    assert line(desk, "due").text() == "soon"
    assert field(desk, "due").problem == said
    desk.session.select([person.id])
    assert photo.cutting is not None
    assert photo.cutting.isVisible()
    assert not photo.cutting.cropper.image.isNull()


def test_a_page_that_waits_for_an_answer_stays(desk: MainWindow) -> None:
    desk.session.select([desk.session.journey.touchpoints[0].id])
    page = desk.inspector.shown
    desk.session.select([])
    outer, inner = QEventLoop(), QEventLoop()

    def asking() -> None:
        QTimer.singleShot(0, lambda: (looks.choose_mode("dark"), inner.quit()))
        inner.exec()
        outer.quit()

    QTimer.singleShot(0, asking)
    outer.exec()
    assert corner(desk) == theme("dark").desk
    assert page is not None
    assert shiboken6.isValid(page)
    looks.choose_mode("light")
    assert not shiboken6.isValid(page)


def test_widgets_are_told_by_what_their_class_has(qapp: QApplication) -> None:
    class Told(QDialog):
        def show_theme(self) -> None:
            self.setWindowTitle(looks.screen().now.paper)

    class Other(QDialog):
        pass

    first, second = Told(), Told()
    others = [Other() for _ in range(100)]
    asked = []

    class Watching(type):
        def __subclasscheck__(cls, kind: type) -> bool:
            asked.append(kind)
            return hasattr(kind, "show_theme")

    class Wanted(metaclass=Watching):
        pass

    assert looks._that_have(Wanted, [first, *others, second]) == [first, second]
    assert sorted(kind.__name__ for kind in asked) == ["Other", "Told"]
    for widget in (first, second, *others):
        widget.deleteLater()


def test_a_window_and_a_dialog_that_come_later_have_the_colours_of_now(desk: MainWindow) -> None:
    looks.choose_mode("dark")
    later = desk.another()
    assert later is not desk
    settle()
    assert color_at(later.header.grab(), 3, 3) == theme("dark").paper
    assert color_at(later.palette_panel.grab(), 3, 3) == theme("dark").paper
    dialog = QDialog(desk)
    field = QLineEdit(dialog)
    dialog.show()
    settle()
    desk.filtering.open()
    expected = desk.filtering.bar
    assert expected is not None
    assert field.palette().text().color() == expected.field.palette().text().color()
    dialog.close()
    later.close()
