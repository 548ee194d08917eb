"""Long work beside the window: in a thread of its own, with progress, cancel and a plain answer."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from journey_editor.errors import Cancelled, JourneyError
from journey_editor.translation import tr
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.resting import resting

_log = logging.getLogger(__name__)
_R = TypeVar("_R")

Tell = Callable[[float], None]
Asked = Callable[[], bool]


class Work(QThread, Generic[_R]):
    """One function at work in a thread.

    It is given `tell`, to say how much is done (0 to 1), and `asked`, which says whether it should
    stop. Exactly one of `done`, `failed` and `stopped` is emitted, in the thread of the receiver.
    """

    told = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, function: Callable[[Tell, Asked], _R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._function = function
        self._stop = threading.Event()

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Begin; nothing is collected as garbage until the end."""
        resting().begin()
        super().start(priority)

    def cancel(self) -> None:
        """Ask the work to stop; it does so when it next looks."""
        self._stop.set()

    def run(self) -> None:
        """Do the work; Qt calls this in the thread."""
        try:
            result = self._function(self.told.emit, self._stop.is_set)
        except Cancelled:
            self.stopped.emit()
        except JourneyError as error:
            self.failed.emit(str(error))
        except Exception as error:
            _log.exception("work in a thread failed")
            name = type(error).__name__
            self.failed.emit(
                tr(
                    "This went wrong inside Journey Editor ({name}: {error}); your map is unharmed.",
                    name=name,
                    error=error,
                )
            )
        else:
            self.done.emit(result)
        finally:
            resting().end()


class _Waiting(QObject):
    """Collects the answer of a work while the window waits for it."""

    def __init__(self, work: Work[_R], dialog: QProgressDialog, loop: QEventLoop) -> None:
        super().__init__(dialog)
        self.result: object = None
        self.problem: str | None = None
        work.done.connect(self._on_done)
        work.failed.connect(self._on_failed)
        work.finished.connect(loop.quit)

    def _on_done(self, result: object) -> None:
        self.result = result

    def _on_failed(self, sentence: str) -> None:
        self.problem = sentence


def waited(parent: QWidget, text: str, function: Callable[[], _R]) -> _R:
    """What a function gives, computed in a thread while the window shows that it is busy.

    The window takes no input meanwhile, so that nothing changes under the work. Raises
    `JourneyError` when the function does.
    """
    dialog = QProgressDialog(plain(text), "", 0, 0, parent)
    dialog.setCancelButton(None)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    dialog.setWindowTitle("")
    loop = QEventLoop()
    work = Work(lambda _tell, _asked: function(), dialog)
    waiting = _Waiting(work, dialog, loop)
    dialog.show()
    work.start()
    loop.exec()
    work.wait()
    dialog.hide()
    dialog.deleteLater()
    if waiting.problem is not None:
        raise JourneyError(waiting.problem)
    return waiting.result  # type: ignore[return-value]
