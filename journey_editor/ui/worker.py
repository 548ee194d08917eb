"""Long work beside the window: in a thread of its own, with progress, cancel and a plain answer."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from journey_editor import turns
from journey_editor.errors import Cancelled, JourneyError
from journey_editor.translation import tr
from journey_editor.ui.resting import resting

if TYPE_CHECKING:
    from journey_editor.ui.busy import Busy
    from journey_editor.ui.main_window import MainWindow

_log = logging.getLogger(__name__)
_R = TypeVar("_R")

Tell = Callable[[float], None]
Asked = Callable[[], bool]


_working: Final[dict[int, Work[Any]]] = {}


@contextmanager
def stopping_at_once() -> Iterator[None]:
    """Let the work at hand be cancelled wherever it is: for steps that change only what they make."""
    work = _working.get(threading.get_ident())
    if work is None:
        yield
        return
    with work.cancelled_at_once():
        yield


@dataclass(frozen=True)
class Outcome(Generic[_R]):
    """What came of a work: its result, or why there is none."""

    result: _R | None = None
    problem: str | None = None
    is_stopped: bool = False


class Work(QThread, Generic[_R]):
    """One function at work in a thread.

    It is given `tell`, to say how much is done (0 to 1), and `asked`, which says whether it should
    stop. Exactly one of `done`, `failed` and `stopped` is emitted, in the thread of the receiver.
    """

    told = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    ended = Signal()
    """After one of those three."""

    def __init__(self, function: Callable[[Tell, Asked], _R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self.outcome: Outcome[_R] | None = None
        """What came of it, once it has ended."""
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._thread = 0
        self._is_free = False

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Begin; nothing is collected as garbage until the end."""
        resting().begin()
        super().start(priority)

    def cancel(self) -> None:
        """Ask the work to stop; it does so when it next looks, or at once in a step that allows it."""
        self._stop.set()
        with self._lock:
            if self._is_free:
                self._interrupt()

    def abort(self) -> None:
        """Stop the work wherever it is; only for work that changes nothing but what it makes itself."""
        self._stop.set()
        with self._lock:
            self._interrupt()

    @contextmanager
    def cancelled_at_once(self) -> Iterator[None]:
        """In its own thread: let the work be stopped wherever it is."""
        with self._lock:
            self._is_free = True
            if self._stop.is_set():
                raise Cancelled(tr("Stopped; nothing has been written."))
        try:
            yield
        finally:
            with self._lock:
                self._is_free = False

    def _interrupt(self) -> None:
        import ctypes

        if self._thread:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(self._thread), ctypes.py_object(Cancelled)
            )

    @contextmanager
    def _abortable(self) -> Iterator[None]:
        here = threading.get_ident()
        _working[here] = self
        with self._lock:
            self._thread = here
        try:
            yield
        finally:
            with self._lock:
                self._thread = 0
            _working.pop(here, None)

    def hand_over(self) -> Outcome[_R] | None:
        """What came of it, once: a work waits for the collector, and would keep a large map until then."""
        found = self.outcome
        if found is not None:
            self.outcome = Outcome()
        return found

    def run(self) -> None:
        """Do the work; Qt calls this in the thread."""
        try:
            outcome = self._outcome()
            self.outcome = outcome
            if outcome.is_stopped:
                self.stopped.emit()
            elif outcome.problem is not None:
                self.failed.emit(outcome.problem)
            else:
                self.done.emit(outcome.result)
            self.ended.emit()
        finally:
            resting().end()

    def _outcome(self) -> Outcome[_R]:
        try:
            with turns.computing(), self._abortable():
                return Outcome(self._function(self.told.emit, self._stop.is_set))
        except Cancelled:
            return Outcome(is_stopped=True)
        except JourneyError as error:
            return Outcome(problem=str(error))
        except Exception as error:
            _log.exception("work in a thread failed")
            name = type(error).__name__
            return Outcome(
                problem=tr(
                    "This went wrong inside Journey Editor ({name}: {error}); your map is unharmed.",
                    name=name,
                    error=error,
                )
            )


def waited(parent: QWidget, text: str, function: Callable[[], _R]) -> _R:
    """What a function gives, computed in a thread while the window shows that it is busy.

    The window takes no input meanwhile, so that nothing changes under the work. Raises
    `JourneyError` when the function does.
    """
    from journey_editor.ui.controls.labels import plain

    dialog = QProgressDialog(plain(text), "", 0, 0, parent)
    dialog.setCancelButton(None)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    dialog.setWindowTitle("")
    dialog.show()
    try:
        return _answer(Work(lambda _tell, _asked: function(), dialog), None)
    finally:
        dialog.hide()
        dialog.deleteLater()


def held(window: MainWindow, text: str, function: Callable[[Tell, Asked], _R]) -> _R:
    """What a function gives, computed in a thread, with progress and “Cancel” in the window's status bar.

    The window can be moved and looked at, but takes no input meanwhile; Esc and closing it stop the work at
    once. Raises `JourneyError` when the function does, and `Cancelled` when it was stopped.
    """
    return awaited(window, text, Work(function, window))


def awaited(window: MainWindow, text: str, work: Work[_R]) -> _R:
    """What a work gives that has perhaps been started already; the rest is as with `held`."""
    from journey_editor.ui.busy import Holding

    busy = window.status.busy
    holding = Holding(window, busy.stop)
    holding.stopped.connect(work.abort)
    busy.cancelled.connect(work.abort)
    busy.begin(text, can_stop=True)
    is_stopped = True
    try:
        found = _answer(work, busy)
        is_stopped = False
        return found
    finally:
        busy.cancelled.disconnect(work.abort)
        busy.end()
        holding.end(is_stopped=is_stopped)
        if holding.closes:
            # Not from inside the event that is being worked on: whoever asked for the work goes on first.
            QTimer.singleShot(0, window, window.close)


def beside(window: MainWindow, text: str, function: Callable[[Tell, Asked], _R]) -> _R:
    """What a function gives, computed in a thread while the window goes on as ever.

    It is shown in the status bar, and cannot be stopped. Raises `JourneyError` when the function does.
    """
    busy = window.status.busy
    busy.begin(text, can_stop=False)
    try:
        return _answer(Work(function, window), busy)
    finally:
        busy.end()


def _answer(work: Work[_R], busy: Busy | None) -> _R:
    """Run a work to its end while events go on, and give what came of it."""
    loop = QEventLoop()
    if busy is not None:
        work.told.connect(busy.tell)
    work.ended.connect(loop.quit)
    if not work.isRunning() and work.outcome is None:
        work.start()
    if work.outcome is None:
        # What ends from here on is told to the loop.
        loop.exec()
    work.wait()
    outcome = work.hand_over()
    work.deleteLater()
    assert outcome is not None
    if outcome.is_stopped:
        raise Cancelled(tr("It was stopped."))
    if outcome.problem is not None:
        raise JourneyError(outcome.problem)
    return outcome.result  # type: ignore[return-value]
