"""Large edits of one window and what is worked out for them: in a thread, shown in the status bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer

from journey_editor.editing.large import Tell, edited
from journey_editor.errors import Cancelled
from journey_editor.model.edits import Change, Edit
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr
from journey_editor.ui import resting
from journey_editor.ui.worker import Asked, held

if TYPE_CHECKING:
    from journey_editor.layout.style import Memo
    from journey_editor.ui.main_window import MainWindow

_R = TypeVar("_R")
_DRAWN = 0.5
"""How much of a large edit is done when the map is changed and not drawn yet."""


class _Failed(NamedTuple):
    """What went wrong, given back whole, as only its words would come out of the thread."""

    error: Exception


class Aside(QObject):
    """Works things out for the session of a window, which takes no input meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def worked(self, text: str, function: Callable[[Tell], _R]) -> _R:
        """What a function gives; raises what it raises, and `Cancelled` when somebody has stopped it."""
        found = held(self._window, text, partial(_tried, function))
        if isinstance(found, _Failed):
            raise found.error
        return found

    def show_personas(self, shown: tuple[str, ...] | None) -> None:
        """Show these personas on the map, None for all; when that is stopped, those of before."""
        try:
            self._window.view.set_personas_shown(shown)
        except Cancelled as stopped:
            self._window.say(str(stopped))
            # Not before everybody has heard of those that were to be shown.
            QTimer.singleShot(0, self, self._show_as_before)

    def _show_as_before(self) -> None:
        self._window.palette_panel.personas.showing.take(self._window.view.personas_shown)

    def applied(self, edit: Edit) -> Change:
        """Apply an edit to a copy of the map, draw that, and put it in the map's place at once."""
        journey, view = self._window.session.journey, self._window.view
        made, change, memo = self.worked(
            tr("Changing the map …"), partial(_changed, journey, edit, view.ahead())
        )
        journey.take(made)
        view.take(memo)
        resting.weigh_again()
        return change


def _tried(function: Callable[[Tell], _R], tell: Tell, _asked: Asked) -> _R | _Failed:
    try:
        return function(tell)
    except Exception as error:
        if type(error) is Cancelled:
            raise
        return _Failed(error)


def _changed(
    journey: JourneyMap, edit: Edit, draw: Callable[[JourneyMap], Memo], tell: Tell
) -> tuple[JourneyMap, Change, Memo]:
    made, change = edited(journey, edit, lambda share: tell(share * _DRAWN))
    memo = draw(made)
    return made, change, memo
