"""Linking without a mouse: the card to link to is chosen with the arrows, or by typing its title."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent

from journey_editor.canvas.focus import Focus, Target
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.editing import feelings, steps
from journey_editor.editing.steps import Way
from journey_editor.editing.tools import link
from journey_editor.editing.tools.events import EventKind, PointerEvent
from journey_editor.layout.drawing import Placed
from journey_editor.model import queries
from journey_editor.translation import tr

_WAYS: Final[dict[int, Way]] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyLinking:
    """Draws a link with the same gesture as the mouse does, its pointer moved from card to card by keys."""

    def __init__(self, view: PointerView, focus: Focus) -> None:
        self._view = view
        self._focus = focus
        self._source: Target | None = None
        self._typed = ""

    @property
    def is_on(self) -> bool:
        """Whether the card to link to is being chosen."""
        return self._source is not None and self._view.gestures.is_running

    def begin(self) -> None:
        """Link the focused touchpoint to the one that is chosen next."""
        view, placed = self._view, self._focus.acting
        ids = feelings.touchpoints(view.journey, () if placed is None else (placed.id,))
        card = self._card(ids[0]) if ids else None
        if card is None or len(view.journey.touchpoints) < 2 or view.session.read_only:
            view.say(tr("Choose one of at least two touchpoints first: a link goes from one to another."))
            return
        self._focus.use_keys(True)
        self._focus.put(card)
        self._focus.reveal()
        self._typed = ""
        view.gestures.start(
            link.draw_link(view, self._event("press", card), card), self._pointer(card), sticky=True
        )
        self._source = self._focus.target
        self._hint(tr("Go to a touchpoint with the arrows or type its title; Enter links, Esc leaves it"))

    def press(self, event: QKeyEvent) -> bool:
        """Take a key while the card is chosen; every key is one of these then."""
        if not self.is_on:
            return False
        way = _WAYS.get(event.key())
        if way is not None:
            self._go(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(link_it=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(link_it=False)
        elif event.key() == Qt.Key.Key_Backspace:
            self._seek(self._typed[:-1])
        elif event.text() and event.text().isprintable() and not event.modifiers() & _HELD:
            self._seek(self._typed + event.text())
        return True

    def forget(self) -> None:
        """Leave the choice to the mouse."""
        self._source = None

    def leave(self) -> None:
        """Link nothing, as the keys go elsewhere."""
        if self.is_on:
            self._end(link_it=False)

    def _go(self, way: Way) -> None:
        at = self._focus.placed
        if at is None:
            return
        rows = self._focus.rows
        step = steps.step(rows, at, way, steps.aim_of(rows, at))
        if step is not None and step.to.kind == "touchpoint":
            self._typed = ""
            self._show(step.to)

    def _seek(self, typed: str) -> None:
        """Go to the first touchpoint whose title begins with what is typed, else has it somewhere."""
        self._typed = typed
        wanted, source = typed.casefold().strip(), self._source
        cards = [one for one in queries.in_order(self._view.journey) if source and one.id != source.id]
        titles = [(one.id, one.title.casefold()) for one in cards]
        found = [id_ for id_, title in titles if title.startswith(wanted)]
        found += [id_ for id_, title in titles if wanted in title]
        card = self._card(found[0]) if found and wanted else None
        if card is not None:
            self._show(card)
        elif wanted:
            self._hint(tr("No touchpoint is called “{title}”", title=typed))

    def _show(self, card: Placed) -> None:
        self._focus.put(card)
        self._focus.reveal()
        self._view.gestures.send(self._event("move", card), self._pointer(card))

    def _end(self, *, link_it: bool) -> None:
        source, card = self._source, self._focus.placed
        self._source = None
        if link_it and card is not None:
            with self._focus.selecting():
                self._view.gestures.send(self._event("release", card), self._pointer(card))
        else:
            self._view.gestures.cancel()
        back = None if source is None else self._view.index.keyed(source.key)
        if back is not None:
            self._focus.put(back)
            self._focus.reveal()

    def _card(self, id_: str) -> Placed | None:
        return next((one for one in self._view.index.of(id_) if one.kind == "touchpoint"), None)

    def _hint(self, words: str) -> None:
        self._view.say(words)
        if self._focus.placed is not None:
            self._view.above.say(words, self._pointer(self._focus.placed))

    def _event(self, kind: EventKind, card: Placed) -> PointerEvent:
        return PointerEvent(kind, *card.area.middle)

    def _pointer(self, card: Placed) -> QPoint:
        return self._view.mapFromScene(QPointF(*card.area.middle))
