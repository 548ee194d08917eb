"""The beginning of a large map is seen while the rest is read: stable, to be looked at, never saved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGlyphRun, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionGraphicsItem, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.canvas import readying
from journey_editor.canvas.fonts import Glyphs
from journey_editor.canvas.layer import MapLayer
from journey_editor.canvas.painting import FigurePainter, Step
from journey_editor.canvas.prepared import prepare
from journey_editor.canvas.sheet_view import SheetView
from journey_editor.errors import FileError
from journey_editor.formats import reading as formats_reading
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Face
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import files
from journey_editor.storage.document import Loaded
from journey_editor.ui import questions, reading, settings, waiting
from journey_editor.ui.glimpse import Glimpse
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.benchmarks.generate import generate
from tests.ui.driving import Painted, settle


@pytest.fixture(autouse=True)
def every_file_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LARGE_FILE", 0)


@pytest.fixture(scope="module")
def journey() -> JourneyMap:
    return generate(500)


@pytest.fixture
def path(journey: JourneyMap, tmp_path: Path) -> Path:
    file = tmp_path / "large.journey.json"
    files.save(journey, file)
    return file


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """All of the file is read only when this is set."""
    go, opened = threading.Event(), formats_reading.opened

    def wait(path: Path) -> Loaded:
        assert go.wait(10)
        return opened(path)

    monkeypatch.setattr(formats_reading, "opened", wait)
    yield go
    go.set()


def _opened(window: MainWindow, path: Path, meanwhile: Callable[[], None], go: threading.Event) -> None:
    """Open a file, and do something as soon as its beginning is painted."""

    def act() -> None:
        try:
            meanwhile()
        finally:
            go.set()

    window.glimpse_painted.connect(lambda: QTimer.singleShot(0, act))
    window.documents.open(path)
    # The map is made ready in turns before it is shown instead.
    end = perf_counter() + 10
    while window.glimpse is not None and perf_counter() < end:
        QApplication.processEvents()
    settle()


def _place(window: MainWindow) -> QRect:
    """Where the map is in the window."""
    view = window.glimpse or window.view
    return QRect(view.mapTo(window, QPoint(0, 0)), view.size())


def _colors(window: MainWindow) -> list[int]:
    """What is seen of the map, without scroll bars."""
    port = (window.glimpse or window.view).viewport()
    image = window.grab(QRect(port.mapTo(window, QPoint(0, 0)), port.size())).toImage()
    return [image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]


def test_the_first_screen_is_there_before_the_map_and_stays_as_it_is(
    empty: MainWindow, path: Path, slowly: threading.Event, journey: JourneyMap
) -> None:
    before = empty.session.journey
    seen: list[object] = []

    def look() -> None:
        assert empty.glimpse is not None
        assert empty.glimpse.isVisible()
        assert not empty.view.isVisible()
        assert 0 < len(empty.glimpse.session.journey.touchpoints) < 500
        assert empty.session.journey is before
        assert not empty.start_card.isVisible()
        seen[:] = _place(empty), _colors(empty)

    empty.resize(1500, 950)
    settle()
    _opened(empty, path, look, slowly)
    assert empty.glimpse is None
    assert empty.view.isVisible()
    assert empty.session.journey.touchpoints == journey.touchpoints
    assert seen[0] == _place(empty)
    before_, after = seen[1], _colors(empty)
    assert isinstance(before_, list)
    assert sum(one != other for one, other in zip(before_, after, strict=True)) < len(after) / 50


def test_what_is_around_the_map_waits_for_it(
    empty: MainWindow, path: Path, slowly: threading.Event, journey: JourneyMap
) -> None:
    title = empty.header.findChild(QLabel, "HeaderTitle")
    fields = empty.inspector.widget()

    def look() -> None:
        assert title.accessibleName() == journey.info.title
        assert fields.isHidden()
        assert not empty.palette_panel.isEnabled()
        assert empty.status.counts.text() == ""
        assert empty.glimpse is not None
        assert empty.header.zoom.text() == empty.status.zoom.text() == f"{round(empty.glimpse.zoom * 100)} %"

    empty.resize(1500, 950)
    settle()
    _opened(empty, path, look, slowly)
    assert not fields.isHidden()
    assert empty.palette_panel.isEnabled()
    assert "500 touchpoints" in empty.status.counts.text()


def test_what_is_around_the_map_waits_in_a_frame_of_its_own(
    empty: MainWindow, path: Path, slowly: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    enabled: list[bool] = []
    paint = Glimpse.paintEvent

    def painting(self: Glimpse, event: QPaintEvent) -> None:
        enabled.append(empty.palette_panel.isEnabled())
        paint(self, event)

    monkeypatch.setattr(Glimpse, "paintEvent", painting)
    _opened(empty, path, lambda: enabled.append(empty.palette_panel.isEnabled()), slowly)
    assert enabled[0]
    assert not enabled[-1]


def test_the_rest_is_read_only_when_what_is_around_the_map_is_painted(
    empty: MainWindow, path: Path, slowly: threading.Event, qtbot: QtBot
) -> None:
    seen: list[str] = []
    empty.glimpse_painted.connect(lambda: seen.append("goes on"))
    paints = Painted(lambda: seen.append("waits" if not empty.palette_panel.isEnabled() else "paints"))
    empty.palette_panel.installEventFilter(paints)
    _opened(empty, path, lambda: None, slowly)
    assert "waits" in seen[: seen.index("goes on")]
    # Nothing is to be painted, so it does not wait for that for ever.
    waiting.AfterFrame(empty, lambda: seen.append("done"))
    qtbot.waitUntil(lambda: seen[-1] == "done", timeout=2_000)


@pytest.fixture
def unready(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many figures each frame of a map has had to make ready, of many; comes before the window."""
    made: list[Figure] = []
    seen: list[int] = []
    make, paint = FigurePainter._made, MapLayer.paint

    def making(self: FigurePainter, figure: Figure) -> list[Step]:
        made.append(figure)
        return make(self, figure)

    def painting(
        self: MapLayer, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        before = len(made)
        paint(self, painter, option, widget)
        if self.drawing.figures[2:]:
            seen.append(len(made) - before)

    monkeypatch.setattr(FigurePainter, "_made", making)
    monkeypatch.setattr(MapLayer, "paint", painting)
    return seen


def test_the_first_frames_of_glimpse_and_map_only_paint_what_is_ready(
    unready: list[int],
    empty: MainWindow,
    path: Path,
    slowly: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(readying, "_TURN", 0.0)  # one figure at a time
    _opened(empty, path, lambda: None, slowly)
    qtbot.waitUntil(lambda: len(unready) > 1)
    assert unready == [0, 0]


def test_the_map_is_drawn_with_the_glyphs_that_its_glimpse_has_made(
    empty: MainWindow, path: Path, slowly: threading.Event, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made: list[str] = []
    make = Glyphs._run

    def making(self: Glyphs, text: str, face: Face, size: float) -> QGlyphRun | None:
        made.append(text)
        return make(self, text, face, size)

    seen: list[int] = []
    monkeypatch.setattr(Glyphs, "_run", making)
    _opened(empty, path, lambda: seen.append(len(made)), slowly)
    qtbot.waitUntil(lambda: empty.view.is_painted)
    assert seen[0] > 40
    assert len(made) == seen[0]


def test_what_is_shown_instead_has_its_size_at_once(
    empty: MainWindow, path: Path, slowly: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[QSize] = []
    resized = SheetView.resizeEvent

    def resizing(self: SheetView, event: QResizeEvent) -> None:
        sizes.append(self.size())
        resized(self, event)

    size = empty.view.size()
    monkeypatch.setattr(SheetView, "resizeEvent", resizing)
    _opened(empty, path, lambda: None, slowly)
    assert set(sizes) == {size}, "the two have not shared the room"


def test_what_is_around_the_map_is_back_when_opening_is_stopped(
    empty: MainWindow, path: Path, slowly: threading.Event
) -> None:
    title = empty.header.findChild(QLabel, "HeaderTitle")
    _opened(empty, path, empty.status.busy.cancelled.emit, slowly)
    assert empty.glimpse is None
    assert title.accessibleName() == "Untitled journey"
    assert not empty.inspector.widget().isHidden()
    assert empty.palette_panel.isEnabled()
    assert empty.status.counts.text() == "0 stages · 0 touchpoints · 0 personas"


def test_where_somebody_has_gone_meanwhile_is_what_the_map_shows(
    empty: MainWindow, path: Path, slowly: threading.Event
) -> None:
    seen: list[object] = []

    def go() -> None:
        glimpse = empty.glimpse
        assert glimpse is not None
        QTest.keyClick(glimpse, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
        port = glimpse.viewport()
        QApplication.sendEvent(port, _wheel(port.rect().center()))
        QTest.keyClick(glimpse, Qt.Key.Key_Right)
        bars = glimpse.horizontalScrollBar(), glimpse.verticalScrollBar()
        seen[:] = glimpse.zoom, *[bar.value() for bar in bars]

    empty.resize(1500, 950)
    _opened(empty, path, go, slowly)
    view = empty.view
    assert seen[0] != 0.8
    assert seen == [view.zoom, view.horizontalScrollBar().value(), view.verticalScrollBar().value()]
    assert view.verticalScrollBar().value() > view.verticalScrollBar().minimum()


def test_keys_of_the_keyboard_move_the_glimpse(
    empty: MainWindow, path: Path, slowly: threading.Event
) -> None:
    values: list[int] = []

    def press() -> None:
        assert empty.glimpse is not None
        across = empty.glimpse.horizontalScrollBar()
        values.append(across.value())
        QTest.keyClick(empty.windowHandle(), Qt.Key.Key_Right)
        values.append(across.value())

    _opened(empty, path, press, slowly)
    assert values[0] < values[1], "they are for what is seen, not for what comes after"


def _wheel(place: QPoint) -> QWheelEvent:
    held, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    buttons = Qt.MouseButton.NoButton
    return QWheelEvent(
        QPointF(place), QPointF(place), QPoint(0, -360), QPoint(0, -360), buttons, held, phase, False
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_N, Qt.Key.Key_Delete, Qt.Key.Key_F2])
def test_a_key_that_edits_says_that_the_map_is_still_being_opened(
    empty: MainWindow, path: Path, slowly: threading.Event, key: Qt.Key
) -> None:
    said: list[str] = []

    def press() -> None:
        assert empty.glimpse is not None
        QTest.keyClick(empty.glimpse, key)
        said.append(empty.status.message.text())

    _opened(empty, path, press, slowly)
    assert said == ["The map is still being opened."]
    assert len(empty.session.journey.touchpoints) == 500
    assert empty.session.is_clean


def test_esc_stops_it_and_the_window_has_its_own_map_again(
    empty: MainWindow, path: Path, slowly: threading.Event
) -> None:
    def stop() -> None:
        assert empty.glimpse is not None
        QTest.keyClick(empty.glimpse, Qt.Key.Key_Escape)

    _opened(empty, path, stop, slowly)
    assert empty.glimpse is None
    assert empty.view.isVisible()
    assert empty.session.path is None
    assert not len(empty.session.journey)


def test_a_map_that_turns_out_to_be_damaged_leaves_nothing_behind(
    empty: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> Loaded:
        raise FileError("the end is missing", file=str(path))

    said: list[str] = []
    monkeypatch.setattr(formats_reading, "opened", fail)
    monkeypatch.setattr(questions, "sorry", lambda _window, _what, why: said.append(why))
    seen: list[bool] = []
    empty.glimpse_painted.connect(lambda: seen.append(empty.glimpse is not None))
    empty.documents.open(path)
    assert seen == [True]
    assert len(said) == 1
    assert empty.glimpse is None
    assert empty.view.isVisible()
    assert not len(empty.session.journey)


@pytest.mark.parametrize("hidden", ["", "palette", "inspector"])
@pytest.mark.parametrize("panes", [False, True])
def test_the_parts_of_the_window_come_into_the_room_that_was_kept_for_them(
    windows: Windows, journey: JourneyMap, qtbot: QtBot, hidden: str, panes: bool
) -> None:
    if panes:
        before = windows.new()
        before.resize(1500, 950)
        before.panes.show("outline")
        before.panes.show("table")
        settle()
        before.close()
    if hidden:
        settings.remember(f"window/{hidden}", "hidden")
    window = windows.first()
    if not panes:
        window.resize(1500, 950)
    qtbot.waitExposed(window)
    window.show_glimpse(prepare(journey, window._given_theme.now))  # type: ignore[union-attr]
    settle()
    kept = _place(window)
    for _ in window.furnishing():
        settle()
        assert panes or _place(window) == kept
    for _ in range(4):
        settle()
    assert window.panes.shown() == (["outline", "table"] if panes else [])
    assert _place(window) == kept
    title = window.header.findChild(QLabel, "HeaderTitle")
    assert isinstance(title, QLabel)
    assert title.accessibleName() == journey.info.title
    window.end_glimpse()
    settle()
    assert _place(window) == kept
    assert window.view.hasFocus()
