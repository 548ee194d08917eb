"""What was repaired when the file of a window's map was opened, and the way to each of the places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journey_editor.translation import later, tr, tr_n

if TYPE_CHECKING:
    from journey_editor.storage.salvage_report import Repair
    from journey_editor.ui.main_window import MainWindow


class Repairing(QObject):
    """Knows the repairs of the map in one window; another map has others, or none."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.repairs: tuple[Repair, ...] = ()
        self._is_pending = False
        window.session.replaced.connect(self._forget)
        window.session.clean_changed.connect(self._on_clean)

    def take(self, repairs: tuple[Repair, ...]) -> None:
        """Keep what was repaired in the map that was just loaded, which is saved in no file as it is now."""
        self.repairs = repairs
        self._is_pending = bool(repairs)
        self.changed.emit()
        if repairs:
            self._window.session.mark_unsaved()

    @property
    def is_pending(self) -> bool:
        """Whether the file is still as damaged as it was."""
        return self._is_pending

    def remarks(self) -> list[str]:
        """What the bar above the map says of it."""
        if not self.repairs:
            return []
        return [
            tr_n(
                len(self.repairs),
                later("{n} thing was repaired in this map. The file stays as it was until you save."),
                later("{n} things were repaired in this map. The file stays as it was until you save."),
            )
        ]

    def show(self) -> None:
        """Show the panel with all of them, and give it the keys."""
        self._window.panes.show("repairs").setFocus()

    def go(self, repair: Repair) -> None:
        """Select and reveal what was repaired, and say where it is when the map does not show it."""
        from journey_editor.model.finding import Hit
        from journey_editor.model.passages import Place
        from journey_editor.ui.finding import showing

        window = self._window
        if not repair.target:
            window.session.select([])
        elif repair.target in window.session.journey:
            why = showing.show(window, Hit(Place(repair.target, ""), 0, 0, ""))
            if why:
                window.say(why)
        else:
            window.say(tr("This is no longer on the map."))

    def _on_clean(self, is_clean: bool) -> None:
        if is_clean:
            self._is_pending = False

    def _forget(self) -> None:
        if self.repairs:
            self.take(())
