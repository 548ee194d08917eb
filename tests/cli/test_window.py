"""Opening the window where there is none, and `doctor`: a sentence or a list, and never an abort in Qt."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from journey_editor.cli import machine

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@LINUX
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":987"},
        {"DISPLAY": "nonsense"},
        {"WAYLAND_DISPLAY": "wayland-987"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ],
    ids=str,
)
def test_without_a_display_one_sentence_names_export(run, refused, sample, environment):
    for files in ((), (sample,)):
        sentence = refused(run(*files, without=DISPLAYS, environment=environment))
        assert "no display" in sentence
        assert "journey-editor export" in sentence


@LINUX
def test_without_pyside_one_sentence_says_how_to_get_it(run, refused):
    done = run(hidden=("PySide6", "shiboken6"), environment={"QT_QPA_PLATFORM": "offscreen"})
    assert "pip install PySide6-Essentials" in refused(done)


def _broken_pyside(folder: Path) -> Path:
    """A PySide6 that cannot load a library of the system, with real plugins that ask for another name."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    real = Path(next(iter(spec.submodule_search_locations)))
    fake = folder / "PySide6"
    (fake / "Qt" / "plugins" / "platforms").mkdir(parents=True)
    (fake / "Qt" / "lib").symlink_to(real / "Qt" / "lib")
    (fake / "__init__.py").write_text('__version__ = "6.11.0"\n')
    for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"):
        message = "libEGL.so.1: cannot open shared object file: No such file or directory"
        raising = f"raise ImportError({message!r}, name='PySide6.{name}')\n"
        (fake / f"{name}.py").write_text(raising)
    plugin = (real / "Qt" / "plugins" / "platforms" / "libqoffscreen.so").read_bytes()
    changed = plugin.replace(b"libX11.so.6", b"libX99.so.6")
    assert changed != plugin
    (fake / "Qt" / "plugins" / "platforms" / "libqoffscreen.so").write_bytes(changed)
    return fake


@LINUX
def test_missing_libraries_are_named(run, refused, tmp_path, sample):
    _broken_pyside(tmp_path / "broken")
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": f"{tmp_path / 'broken'}:{sample.parents[1]}",
    }
    sentence = refused(run(environment=environment))
    assert "the window needs libX99.so.6, which this machine lacks" in sentence
    assert "apt install" in sentence
    assert "journey-editor export" in sentence
    told = run("doctor", environment=environment)
    assert told.returncode == 1
    assert any(line.startswith("LACKS  libX99.so.6") for line in told.stdout.splitlines())


def test_packages_that_bring_libraries():
    assert machine.packages(("libEGL.so.1", "libxcb-cursor.so.0")) == "libegl1 libxcb-cursor0"
    assert machine.packages(("libglib-2.0.so.0", "libgthread-2.0.so.0")) == "libglib2.0-0"


@LINUX
@pytest.mark.parametrize("platform", ["xcb", "wayland", "offscreen"])
def test_plugins_of_qt_are_read(platform):
    folder = machine.pyside_folder()
    assert folder is not None
    needed = machine._needed(folder / "Qt" / "plugins" / "platforms" / f"libq{platform}.so")
    assert {"libQt6Gui.so.6", "libc.so.6"} <= set(needed)


def test_files_that_are_no_libraries_need_nothing(tmp_path):
    (tmp_path / "text.so").write_text("no library" * 100)
    (tmp_path / "empty.so").write_bytes(b"")
    (tmp_path / "cut.so").write_bytes(b"\x7fELF\x02\x01" + b"\xff" * 90)
    assert [machine._needed(file) for file in tmp_path.iterdir()] == [()] * 3
    assert machine._needed(tmp_path / "missing.so") == ()


@LINUX
def test_doctor_lists_what_there_is(run):
    told = run("doctor", environment={"QT_QPA_PLATFORM": "offscreen"}, without=("DISPLAY",))
    lines = told.stdout.splitlines()
    assert told.stderr == ""
    assert all(line.startswith(("ok     ", "LACKS  ")) for line in lines)
    for words in ("Journey Editor", "Python 3", "networkx", "reportlab", "PySide6", "display", "fonts"):
        assert any(words in line for line in lines), words
    assert told.returncode == (1 if any(line.startswith("LACKS") for line in lines) else 0)
    assert told.returncode == 0, told.stdout


@LINUX
def test_doctor_misses_a_display(run):
    told = run("doctor", without=DISPLAYS)
    assert told.returncode == 1
    lacking = [line for line in told.stdout.splitlines() if line.startswith("LACKS")]
    assert lacking == ["LACKS  a display for the window; `journey-editor export` works without"]


@LINUX
@pytest.mark.parametrize(("hidden", "words"), [(("PySide6",), "pip install PySide6-Essentials")])
def test_doctor_misses_packages(run, hidden, words):
    told = run("doctor", hidden=hidden, environment={"QT_QPA_PLATFORM": "offscreen"})
    assert told.returncode == 1
    assert any(line.startswith("LACKS") and words in line for line in told.stdout.splitlines())


def test_the_sources_of_the_program_are_not_read_when_the_window_opens():
    script = """
import linecache
from PySide6.QtWidgets import QApplication
from journey_editor.cli import main

def looped(*_):
    print([name for name in linecache.cache if name.endswith(("app.py", "main_window.py", "opening.py"))])
    return 0

QApplication.exec = looped
print("code", main([]))
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.splitlines() == ["[]", "code 0"], done.stderr
