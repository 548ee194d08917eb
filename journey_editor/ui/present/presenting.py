"""What the editor's window needs of presenting: it makes the windows, the timer and the vote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.translation import tr
from journey_editor.ui.present.show import Show, stage_here
from journey_editor.ui.workshop.timer import WorkshopTimer
from journey_editor.ui.workshop.voting import Voting

if TYPE_CHECKING:
    from journey_editor.ui.present.audience import Audience
    from journey_editor.ui.present.window import Presentation
    from journey_editor.ui.workshop.voting_panel import VotingWindow


class Presenting(QObject):
    """One for each editor's window. The windows are made when they are first asked for."""

    audience_changed = Signal(bool)
    """The audience window has been opened or closed."""
    message = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, window: QWidget, view: SheetView) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self.timer = WorkshopTimer(self)
        self.voting = Voting(view.session, self)
        self.show = Show(view, self)
        self.presentation: Presentation | None = None
        self.audience: Audience | None = None
        self.voting_window: VotingWindow | None = None
        self.timer.ended.connect(self._on_ended)

    def from_start(self) -> None:
        """Present from the whole map on, on the display of the editor."""
        self._present(None)

    def from_here(self) -> None:
        """Present from the stage that somebody is at in the editor."""
        self._present(stage_here(self._view))

    def in_audience(self) -> None:
        """Begin the show in the audience window only, so that the editor stays on its display."""
        if self.audience is None or not self.audience.isVisible():
            self.open_audience()
        self.show.begin(stage_here(self._view))

    def next(self) -> None:
        """Go on with the show from the editor; begins it when an audience is there."""
        if self.show.running:
            self.show.next()
        elif self.audience is not None and self.audience.isVisible():
            self.show.begin()
        else:
            self.message.emit(tr("Nothing is presented now; F5 begins."))

    def previous(self) -> None:
        """Go back with the show from the editor."""
        if self.show.running:
            self.show.previous()
        else:
            self.message.emit(tr("Nothing is presented now; F5 begins."))

    def stop(self) -> None:
        """End the show."""
        self.show.end()

    def toggle_audience(self) -> None:
        """Open the audience window, or close it."""
        if self.audience is not None and self.audience.isVisible():
            self.audience.close()
        else:
            self.open_audience()

    def open_audience(self) -> None:
        """Open the audience window, on another display when there is one."""
        if self.audience is None:
            from journey_editor.ui.present.audience import Audience

            self.audience = Audience(self.show, self.timer, self.voting, self._window)
            self.audience.closed.connect(self._on_audience_closed)
        self.audience.open(self._window)
        self.audience_changed.emit(True)

    def open_voting(self) -> None:
        """Open the window of the vote; a round that is going on goes on."""
        if self.voting_window is None:
            from journey_editor.ui.workshop.voting_panel import VotingWindow

            self.voting_window = VotingWindow(self.voting, self._view.theme, self._window)
        self.voting_window.show()
        self.voting_window.raise_()
        self.voting_window.activateWindow()

    def set_timer(self) -> None:
        """Open the panel of the timer, to say how long it runs."""
        from journey_editor.ui.workshop.timer_panel import TimerButton

        button = self._window.findChild(TimerButton)
        assert button is not None, "the status bar has one"
        button.open()

    def close(self) -> None:
        """Close all that belongs to the editor's window, which is closing too."""
        self.timer.reset()
        self.show.end()
        for window in (self.presentation, self.audience, self.voting_window):
            if window is not None:
                window.close()

    def _present(self, stage: str | None) -> None:
        if self.presentation is None:
            from journey_editor.ui.present.window import Presentation

            self.presentation = Presentation(self.show, self.timer, self._window)
        self.presentation.open(self._window.screen(), stage)

    def _on_audience_closed(self) -> None:
        if self.presentation is None or not self.presentation.isVisible():
            self.show.end()
        self.audience_changed.emit(False)

    def _on_ended(self) -> None:
        self.message.emit(tr("The timer has run out."))
