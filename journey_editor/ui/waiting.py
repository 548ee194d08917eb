"""What is around a map that is still being opened: blank, as it would show the map that was there before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journey_editor.ui.main_window import MainWindow


def follow(window: MainWindow) -> None:
    """Let the parts of a window wait while there is only a glimpse of its map, and be as ever after that."""
    if not window.is_furnished:
        return
    glimpse = window.glimpse
    fields = window.inspector.widget()
    assert fields is not None
    fields.setVisible(glimpse is None)
    window.palette_panel.setEnabled(glimpse is None)
    zoom = (glimpse or window.view).zoom
    window.header.show_zoom(zoom)
    window.status.show_zoom(zoom)
    if glimpse is not None:
        window.header.show_title(glimpse.title)
        window.status.counts.clear()
