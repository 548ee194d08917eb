"""What is seen of a map when it opens: all of it, or its beginning when all would be too small to read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject

from journey_editor.canvas.sheet_view import SheetView

_READABLE: Final = 0.5
_COMFORTABLE: Final = 0.8
"""Zooms: below the first no text is drawn any more, with the second all can be read."""
_MEANT: Final = frozenset(
    (
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # a key that is a shortcut is never pressed on the canvas itself
    )
)


class Beginning(QObject):
    """Keeps showing the beginning while a window is still finding its size, until the person acts."""

    def __init__(self, view: SheetView) -> None:
        super().__init__(view)
        self._view = view
        self.holds = False
        """Whether nobody has chosen yet what is seen."""
        self._is_placing = False
        view.zoom_changed.connect(self._on_zoom_changed)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def show(self) -> None:
        """Show the beginning of the map that is in the view now."""
        self.holds = True
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin anew with another size; end when the person points, scrolls or types."""
        if event.type() in _MEANT:
            self.holds = False
        elif event.type() == QEvent.Type.Resize and watched is self._view and self.holds:
            self._place()
        return False

    def _place(self) -> None:
        view = self._view
        self._is_placing = True
        view.fit_map()
        if view.zoom < _READABLE:
            view.set_zoom(_COMFORTABLE)
            view.scroll_to_start()
        self._is_placing = False

    def _on_zoom_changed(self, _: float) -> None:
        if not self._is_placing:
            self.holds = False
