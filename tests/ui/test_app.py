"""The application as a whole, in a process of its own: opening files, mistakes, Ctrl+C."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.storage import files
from journey_editor.ui import settings
from journey_editor.ui.frame import fit_with_frame, frame, place, wanted
from tests.benchmarks.generate import generate
from tests.ui.driving import GIFT

ROOT = Path(__file__).resolve().parents[2]
_SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from journey_editor.ui import app, windows

def soon():
    open_windows = [it for it in QApplication.topLevelWidgets() if it.inherits("QMainWindow")]
    if not all(it.is_furnished and it.session.path for it in open_windows):
        QTimer.singleShot(20, soon)
        return
    print("titles", *[it.windowTitle() for it in open_windows], flush=True)
    {then}

made = app.application()
QTimer.singleShot(100, soon)
print("code", app.run([Path(name) for name in sys.argv[1:]]))
"""


def _start(then: str, *files: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _SCRIPT.replace("{then}", then), *map(str, files)]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def _end(process: subprocess.Popen[str]) -> tuple[str, str]:
    try:
        return process.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()  # or a test after this one fails for what is left open
        raise


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    file = tmp_path / "gift.journey.json"
    file.write_bytes(GIFT.read_bytes())
    return file


def test_files_open_in_windows_and_the_last_one_ends_the_program(copy: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.journey.json"
    other.write_bytes(copy.read_bytes().replace(b'"Buying a gift online"', b'"Another"', 1))
    process = _start("[it.close() for it in open_windows]", copy, other)
    out, err = _end(process)
    assert process.returncode == 0, err
    assert "Buying a gift online[*]" in out
    assert "Another[*]" in out
    assert "code 0" in out
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to another process there")
def test_ctrl_c_closes_the_windows(copy: Path) -> None:
    process = _start("pass", copy)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("titles")
    process.send_signal(signal.SIGINT)
    out, err = _end(process)
    assert process.returncode == 0, err
    assert "code 0" in out
    assert "Traceback" not in err


def test_a_mistake_is_shown_and_the_map_stays_open(copy: Path) -> None:
    then = """
    def shown():
        box = QApplication.activeModalWidget()
        print("said", box.text(), "ZeroDivisionError" in box.detailedText(), open_windows[0].isVisible())
        box.done(0)
        QTimer.singleShot(0, open_windows[0].close)
    QTimer.singleShot(300, shown)
    1 / 0
"""
    process = _start(then.strip(), copy)
    out, err = _end(process)
    assert "said Something went wrong inside Journey Editor. True True" in out
    assert "an exception was not caught" in err
    assert process.returncode == 0


def test_the_window_is_on_screen_before_what_takes_long_is_loaded() -> None:
    script = """
import sys
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from journey_editor.ui import app
from journey_editor.ui.main_window import MainWindow

HEAVY = (
    "networkx", "msgspec", "reportlab", "PIL", "fontTools", "uharfbuzz", "bidi", "pypdfium2", "openpyxl",
    "pptx", "email", "asyncio", "http", "xml", "sqlite3", "ssl", "multiprocessing", "unittest",
    "journey_editor.model.records", "journey_editor.layout", "journey_editor.canvas",
    "journey_editor.formats", "PySide6.QtSvg", "PySide6.QtPrintSupport", "PySide6.QtNetwork",
)

UNUSED = [f"journey_editor.{name}" for name in (
    "formats.registry", "ui.export.dialog", "ui.present.audience", "ui.present.window",
    "ui.workshop.voting_panel", "ui.finding.finder", "ui.table.panel", "ui.preferences.dialog",
)]

class Watched(MainWindow):
    def furnishing(self):
        yield from super().furnishing()
        print("furnished", self.windowTitle(), "journey_editor.model.records" in sys.modules)
        print("unused", [name for name in UNUSED if name in sys.modules])
        self.close()

def on_painted():
    print("painted", [name for name in HEAVY if name in sys.modules], "Qt" in vars(QtCore))

app.windows = sys.modules["journey_editor.ui.windows"]
app.windows.MainWindow = Watched
first = app.Windows.first
def watched_first(self):
    window = first(self)
    window.painted.connect(on_painted)
    return window
app.Windows.first = watched_first
app.run([])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    lines = done.stdout.splitlines()
    assert lines == ["painted [] False", "furnished Untitled journey[*] True", "unused []"], done.stderr


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_first_paint_has_the_colours_of_the_theme(qapp: QApplication, name: str) -> None:
    shown, tokens = frame(name), theme(name)
    shown.resize(900, 300)
    picture = shown.grab().toImage()
    shown.deleteLater()
    desk, palette, header, inspector = ((500, 200), (90, 200), (500, 40), (800, 200))
    assert picture.pixelColor(*desk).name().upper() == tokens.desk
    for spot in (palette, header, inspector):
        assert picture.pixelColor(*spot).name().upper() == tokens.paper


def test_the_first_paint_is_in_the_theme_that_the_person_chose(qapp: QApplication) -> None:
    settings.remember("look/theme", "dark")
    assert wanted() == "dark"
    settings.remember("look/theme", "light")
    assert wanted() == "light"


def test_a_window_closed_before_it_is_furnished_ends_the_program() -> None:
    script = """
from journey_editor.ui import app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

made = app.application()
QTimer.singleShot(0, lambda: QApplication.topLevelWidgets()[0].close())
print("code", app.run([]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout == "code 0\n", done.stderr


def test_a_large_map_is_on_screen_before_what_is_around_it_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "large.journey.json"
    files.save(generate(1_500), path)
    script = """
import sys
from enum import Enum, Flag, IntEnum, IntFlag
from pathlib import Path
from journey_editor.ui import app
from journey_editor.ui.main_window import MainWindow

LATER = (
    "ui.furniture", "ui.inspector.panel", "ui.palette.panel", "canvas.view", "networkx.algorithms",
    "uharfbuzz", "model.edits", "model.filters", "model.addresses", "formats.pictures", "canvas.announcing",
    "ui.icons",
)
NAMES = {
    "QStyle.StyleHint", "QWizard.WizardOption", "QIcon.ThemeIcon", "QGradient.Preset", "QAccessible.Role",
}

def learned():  # which of Qt's long lists of names Python has made classes of
    made = [it for base in (Enum, Flag, IntEnum, IntFlag) for it in base.__subclasses__()]
    return sorted(NAMES & {it.__qualname__ for it in made})

class Watched(MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.glimpse_painted.connect(self.on_glimpse)
    def on_glimpse(self):
        there = [it.kind for it in self.glimpse.drawing.figures].count("touchpoint")
        later = [it for it in LATER if it in sys.modules or f"journey_editor.{it}" in sys.modules]
        print("glimpse", 0 < there < 1_500, later, learned(), self.is_furnished)
    def end_glimpse(self):
        super().end_glimpse()
        there = [it.kind for it in self.view.drawing.figures].count("touchpoint")
        print("map", there, self.is_furnished, self.windowTitle() == self.session.journey.info.title + "[*]")
        self.close()

app.windows = sys.modules["journey_editor.ui.windows"]
app.windows.MainWindow = Watched
print("code", app.run([Path(sys.argv[1])]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    lines = done.stdout.splitlines()
    assert lines == ["glimpse True [] [] False", "map 1500 True True", "code 0"], done.stderr


class _Framed(QWidget):
    """A window with a title bar, as a window manager gives it one."""

    def frameGeometry(self) -> QRect:  # noqa: N802
        return self.geometry().adjusted(-1, -25, 1, 2)


def test_a_window_fits_on_the_screen_with_its_frame(qtbot: QtBot) -> None:
    window = _Framed()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    settings.remember("window/geometry", None)
    place(window, QSize(9_000, 9_000))
    assert window.size() == room
    fit_with_frame(window)
    assert window.frameGeometry().size() == room
    window.resize(2_000, 1_500)
    fit_with_frame(window)
    assert window.size() == QSize(2_000, 1_500)
