"""What every test runs in: no screen, no settings of the person's own, nothing left behind."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journey_editor.layout.shaping import fonts
from tests import leftovers

# What the tests of a folder have in common says on failing what differed, as tests themselves do.
pytest.register_assert_rewrite(
    *(f"tests.{path.name}" for path in Path(__file__).parent.iterdir() if path.is_dir())
)

_MEMORY = Path("/dev/shm")
_OWN_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
# In memory where that can be: settings are written often, and each time the disk is waited for.
_HOME = Path(tempfile.mkdtemp(prefix="journey-editor-tests-", dir=_MEMORY if _MEMORY.is_dir() else None))
_SLOW = (
    *("ui/test_many_edits.py", "ui/test_leaks.py", "project/test_benchmarks.py", "project/test_wheel.py"),
    *("storage/test_salvage.py", "ui/test_large_edits.py", "formats/test_same_picture.py"),
)
"""What takes long goes first, so that in the end no process works alone."""
_EXAMPLES = int(os.environ.get("EXAMPLES", "40"))
"""Of made-up maps, texts and so on, where a test does not say how many; more by hand: `EXAMPLES=1000`."""


def _isolate(home: Path) -> None:
    """Point all that asks for the person's folders, language or looks to `home` and to fixed values."""
    if "DISPLAY" in os.environ:
        os.environ.setdefault("XAUTHORITY", str(Path.home() / ".Xauthority"))
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", *_OWN_FOLDERS):
        folder = home if name in {"HOME", "USERPROFILE"} else home / name.lower()
        folder.mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(folder)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8" if sys.platform == "linux" else "en_US.UTF-8"
    for name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)


_isolate(_HOME)
leftovers.watch()
if threading.current_thread() is threading.main_thread():
    # What a script starts in the background ignores Ctrl+C, and so would every program that a test starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Machines differ, and are busy at times; time is measured by the benchmark.
settings.register_profile(
    "dev", deadline=None, max_examples=_EXAMPLES, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") == "true" else "dev")


def pytest_unconfigure() -> None:
    if isinstance(QApplication.instance(), QApplication):
        # What Python has put on the clipboard of the offscreen platform is freed after Python has ended,
        # which the process dies of (seen with PySide 6.11).
        QApplication.clipboard().clear()
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what is slow first, and skip what needs a screen where there is none to draw on."""
    items.sort(key=lambda item: not item.nodeid.partition("::")[0].endswith(_SLOW))
    if os.environ["QT_QPA_PLATFORM"] != "offscreen":
        return
    skip = pytest.mark.skip(reason="needs a screen: run it with `make test-screen`")
    for item in items:
        if item.get_closest_marker("screen"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """Return a function from the name of a program to its path; it skips the test when there is none."""

    def path_of(name: str) -> str:
        found = shutil.which(name)
        if found is None and os.environ.get("CI") == "true":
            pytest.fail(f"{name} is not installed, and in CI nothing may be skipped for that")
        return found or pytest.skip(f"{name} is not installed")

    return path_of


@pytest.fixture(autouse=True, scope="session")
def _only_bundled_fonts() -> Iterator[None]:
    """Draw with the bundled fonts alone, since machines have different ones; some tests bring their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fonts, "folders", list)
        patch.setattr(fonts, "extra", lambda: None)
        yield


@pytest.fixture(autouse=True)
def _own_settings() -> Iterator[None]:
    """Forget the settings, recent files and recovery files of a test, so that order cannot matter."""
    yield
    for name in ("xdg_config_home", "xdg_data_home", "xdg_state_home"):
        for entry in (_HOME / name).iterdir():
            if entry.is_dir():
                shutil.rmtree(entry)
            else:
                entry.unlink()


@pytest.fixture(autouse=True)
def _own_clipboard(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forget what a test has copied: the next one in this process would paste it."""
    yield
    if "qapp" in request.fixturenames:
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a top-level widget or a running timer behind."""
    threads, failed = set(threading.enumerate()), request.session.testsfailed
    uses_qt = "qapp" in request.fixturenames
    before = leftovers.alive() if uses_qt else set()
    yield
    if request.session.testsfailed > failed:
        return  # the traceback holds on to all that the test had
    left = [thread.name for thread in set(threading.enumerate()) - threads if _outlives(thread)]
    if uses_qt and leftovers.alive() - before:
        # Widgets in a reference cycle are only waiting for the collector.
        gc.collect()
        left += sorted(_describe(it) for it in leftovers.alive() - before)
    if left:
        pytest.fail(f"left behind: {', '.join(left)}")


def _outlives(thread: threading.Thread) -> bool:
    """Whether `thread` still runs after a while; those of Qt's pool look alive to Python for ever."""
    if isinstance(thread, threading._DummyThread):
        return False
    thread.join(timeout=10)
    return thread.is_alive()


def _describe(it: QObject) -> str:
    return f"{type(it).__name__} {it.objectName()!r}"
