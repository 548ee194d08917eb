"""Opening and closing the capture bar of a window, and showing on the canvas what it made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRectF

from journey_editor.model.records import Link, Note

if TYPE_CHECKING:
    from journey_editor.canvas.flash import Flash
    from journey_editor.canvas.view import MapView
    from journey_editor.layout.drawing import FigureKind
    from journey_editor.layout.theme import Theme
    from journey_editor.ui.capture_bar.bar import Bar

_THINGS: Final[frozenset[FigureKind]] = frozenset(("stage", "touchpoint", "persona", "note"))
_MARGIN: Final = 48
"""Pixels around what is scrolled into view."""


class Capturing(QObject):
    """The capture bar of one window; everything of it is made when it is first asked for."""

    def __init__(self, view: MapView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.bar: Bar | None = None
        self.flash: Flash | None = None

    @property
    def is_open(self) -> bool:
        """Whether the bar is in the window."""
        return self.bar is not None and not self.bar.isHidden()

    def open(self) -> None:
        """Open the bar, or give it the keys when it is open."""
        self._view.leave_text(take=True)
        bar = self._made()
        if bar.isHidden() or not bar.desk.is_open:
            bar.show()
            bar.begin()
        else:
            self.focus()

    def close(self) -> None:
        """Put the bar away and give the keys to the canvas; what is typed stays for the next time."""
        if self.bar is not None and not self.bar.isHidden():
            self.bar.end()
            self.bar.hide()
            self._view.setFocus()

    def focus(self) -> None:
        """Give the keys to the bar, if it is open."""
        if self.bar is not None and self.is_open:
            self.bar.line.setFocus()

    def flush(self) -> None:
        """Add what was entered and waits for a pause between keys."""
        if self.bar is not None:
            self.bar.pace.give()

    def _made(self) -> Bar:
        if self.bar is not None:
            return self.bar
        from journey_editor.canvas.flash import Flash
        from journey_editor.ui.capture_bar.bar import made

        self.flash = Flash(self._view)
        room = self._view.parentWidget()
        assert room is not None, "the canvas stands in a window"
        self.bar = made(self._view.session, self._theme, room)
        self.bar.made.connect(self._on_made)
        self.bar.reached.connect(self._on_reached)
        self.bar.left.connect(self.close)
        return self.bar

    def _on_made(self, ids: tuple[str, ...]) -> None:
        """Scroll to the last thing that is on the map, and mark all."""
        shown = [id_ for one in ids for id_ in self._ends(one)]
        self._mark(shown)
        for id_ in reversed(shown):
            if self._reveal(id_):
                return

    def _on_reached(self, id_: str) -> None:
        self._mark([id_])
        self._reveal(id_)

    def _reveal(self, id_: str) -> bool:
        """Scroll to a thing itself, not to all that is drawn about it; whether it is drawn at all."""
        # Of some kinds only: an index of all that is drawn takes long to make for one line.
        itself = next(iter(self._view.index.of(id_, _THINGS)), None) if id_ else None
        if itself is not None:
            area, port, zoom = itself.area, self._view.viewport(), self._view.zoom
            # A margin for which there is no room would push the thing itself out of sight.
            beside = max(0, min(_MARGIN, int(port.width() - area.w * zoom) // 2))
            above = max(0, min(_MARGIN, int(port.height() - area.h * zoom) // 2))
            self._view.ensureVisible(QRectF(area.x, area.y, area.w, area.h), beside, above)
            return True
        is_drawn = bool(id_ and self._view.figures_of(id_))
        if is_drawn:
            self._view.reveal(id_)
        return is_drawn

    def _ends(self, id_: str) -> tuple[str, ...]:
        """The things that are looked at for one that was made: the ends of a link, a note's place and it."""
        journey = self._view.journey
        found = journey.node(id_)
        if isinstance(found, Note) and found.at is not None:
            return (id_,) if self._view.figures_of(id_) else (found.at,)
        link = journey.link(id_) if found is None and id_ else None
        return (link.source, link.target) if isinstance(link, Link) else (id_,)

    def _mark(self, ids: list[str]) -> None:
        from journey_editor.ui.present import motion

        if self.flash is not None:
            self.flash.show(ids, motion.duration(0))
