"""A real window with a sample in it, closed after each test without a question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.storage import files
from journey_editor.ui import app
from journey_editor.ui.capture_bar import pace
from journey_editor.ui.filtering import bar as filter_bar
from journey_editor.ui.inspector import panel
from journey_editor.ui.inspector.panel import Inspector
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.windows import Windows
from tests.ui.driving import GIFT, Bench, settle


@pytest.fixture(autouse=True)
def _quick_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a search count as quick on a busy machine; large maps are still taken for slow by their size."""
    monkeypatch.setattr(filter_bar, "perf_counter", lambda: 0.0)


@pytest.fixture(autouse=True)
def _by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let keys count as typed by hand, however quickly a test sends them."""
    monkeypatch.setattr(pace, "QUICK", 0.0)


@pytest.fixture(autouse=True)
def _nothing_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the inspector make its pages when they are needed, however long a test takes."""
    monkeypatch.setattr(panel, "_CALM", 3_600_000)


@pytest.fixture
def windows(qapp: QApplication, qtbot: QtBot) -> Iterator[Windows]:
    app.application()
    made = Windows(theme())
    yield made
    for window in list(made.open_windows):
        window.flush()
        window.session.mark_saved(window.session.path)
        window.close()
    assert made.open_windows == []
    made.deleteLater()


@pytest.fixture
def empty(windows: Windows, qtbot: QtBot) -> MainWindow:
    window = windows.new()
    qtbot.waitExposed(window)
    settle()  # when it is painted first it is made to fit on the screen, which is small here
    return window


@pytest.fixture
def window(empty: MainWindow) -> MainWindow:
    """The window with the gift sample, not yet in a file."""
    empty.resize(1500, 950)
    empty.session.load(files.load(GIFT).journey, None)
    return empty


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot) -> Bench:
    """The inspector alone, with the gift sample: much quicker than a whole window."""
    app.application()
    session = Session(files.load(GIFT).journey)
    inspector = Inspector(session, theme())
    qtbot.addWidget(inspector)
    inspector.resize(340, 1400)
    inspector.show()
    return Bench(session, inspector)


@pytest.fixture
def saved(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with the gift sample, saved in a file of its own."""
    path = tmp_path / "gift.journey.json"
    files.save(window.session.journey, path)
    window.session.mark_saved(path)
    return window
