"""Telling how far a long piece of work is, and stopping it when asked to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journey_editor.errors import Cancelled
from journey_editor.translation import tr


@dataclass(frozen=True, slots=True)
class Progress:
    """One stretch, from `start` to `end` (shares of the whole work, 0 to 1), of what is reported."""

    report: Callable[[float], None] | None = None
    cancelled: Callable[[], bool] | None = None
    start: float = 0.0
    end: float = 1.0

    def at(self, share: float) -> None:
        """Tell that this share of the stretch is done; raises `Cancelled` when that was asked for."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(tr("Stopped; nothing has been written."))
        if self.report is not None:
            self.report(self.start + (self.end - self.start) * share)

    def part(self, start: float, end: float) -> Progress:
        """A part of this stretch, for a step of the work that reports by itself."""
        length = self.end - self.start
        return Progress(self.report, self.cancelled, self.start + length * start, self.start + length * end)


SILENT = Progress()
