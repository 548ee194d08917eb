"""The keys of a persona's card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence

from journey_editor.ui.personas.card import PersonaCard

if TYPE_CHECKING:
    from journey_editor.ui.personas.panel import PersonasPanel

_Key = Qt.Key
_NONE: Final = Qt.KeyboardModifier.NoModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_PAD: Final = Qt.KeyboardModifier.KeypadModifier
_WORDS: Final = {
    **dict.fromkeys(((_Key.Key_Up, _NONE), (_Key.Key_Left, _NONE)), "before"),
    **dict.fromkeys(((_Key.Key_Down, _NONE), (_Key.Key_Right, _NONE)), "after"),
    **dict.fromkeys(((_Key.Key_Up, _ALT), (_Key.Key_Left, _ALT)), "up"),
    **dict.fromkeys(((_Key.Key_Down, _ALT), (_Key.Key_Right, _ALT)), "down"),
    **dict.fromkeys(((key, _NONE) for key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_F2)), "open"),
    **dict.fromkeys(((key, _NONE) for key in (_Key.Key_Delete, _Key.Key_Backspace)), "delete"),
    (_Key.Key_Space, _NONE): "show",
    (_Key.Key_O, _NONE): "only",
    (_Key.Key_A, _NONE): "activate",
    (_Key.Key_D, Qt.KeyboardModifier.ControlModifier): "duplicate",
}
_EDITS: Final = frozenset({"up", "down", "delete", "duplicate", "paste"})
"""What cannot be done when nothing can be edited."""


class CardKeys(QObject):
    """Looks at the keys of every card before the window's shortcuts do."""

    def __init__(self, panel: PersonasPanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what a key means on a card."""
        if not isinstance(watched, PersonaCard):
            return False
        if isinstance(event, QContextMenuEvent):
            menu = self._panel.deeds.menu(watched.id)
            menu.popup(event.globalPos())
            return True
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else a shortcut of the window with the same keys would win.
            if self._means(watched, event):
                event.accept()
            return False
        found = self._means(watched, event)
        if found:
            self._do(watched.id, found)
        return bool(found)

    def _means(self, card: PersonaCard, event: QKeyEvent) -> str:
        """The word for what a key does on a card; empty when it does nothing there."""
        pressed = Qt.Key(event.key()), event.modifiers() & ~_PAD
        word = "paste" if event.matches(QKeySequence.StandardKey.Paste) else _WORDS.get(pressed, "")
        return "" if card.state.frozen and word in _EDITS else word

    def _do(self, id_: str, word: str) -> None:
        panel, deeds = self._panel, self._panel.deeds
        if word in ("before", "after"):
            ids = list(panel.cards)
            at = ids.index(id_) + (1 if word == "after" else -1)
            deeds.focus(ids[max(0, min(at, len(ids) - 1))])
        elif word in ("up", "down"):
            deeds.shift(id_, 1 if word == "down" else -1)
        elif word == "open":
            panel.switch(id_)
        elif word == "show":
            deeds.switch_shown(id_)
        elif word == "only":
            panel.showing.show_only(id_)
        elif word == "activate":
            deeds.activate(id_)
        elif word == "paste":
            deeds.paste_photo(id_)
        elif word == "duplicate":
            deeds.duplicate(id_)
        else:
            deeds.delete(id_)
