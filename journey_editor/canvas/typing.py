"""Typing in place: opens the text editor over a text of the map, and makes one edit of what is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.canvas.text_editor import TextEditor
from journey_editor.editing import additions, texts
from journey_editor.editing.additions import Plan
from journey_editor.editing.session import Session
from journey_editor.editing.texts import Slot
from journey_editor.layout.geometry import Rect
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr


@dataclass(frozen=True, slots=True)
class Fresh:
    """What was added a moment ago and waits for its title: how, under what name, after which step."""

    plan: Plan
    label: str
    steps: int


class Typing:
    """At most one text is open at a time.

    `opened` is called when one opens, `done` with the id whose text was changed.
    """

    def __init__(
        self,
        view: SheetView,
        session: Session,
        theme: Theme,
        opened: Callable[[], None],
        done: Callable[[str], None],
    ) -> None:
        self._view = view
        self._session = session
        self._theme = theme
        self._opened = opened
        self._done = done
        self._editor: TextEditor | None = None
        self._slot: Slot | None = None
        self._fresh: Fresh | None = None
        self._begun = ""

    @property
    def editor(self) -> TextEditor | None:
        """The open field, None when nothing is typed."""
        return self._editor

    def begin(self, slot: Slot, fresh: Fresh | None = None) -> bool:
        """Open a text; what was open before is committed. False when there is no such text."""
        self.commit()
        placed = self._view.index.keyed(slot.key)
        if placed is None or not self._session.may_edit():
            return False
        name = slot.field.name
        text = texts.text_of(self._session.journey, placed, name)
        if text is None and name != "metric":
            return False
        shown = additions.placeholder("metric") if text is None else text
        editor = TextEditor(shown, self._theme, is_long=texts.is_long(name), parent=self._view.viewport())
        editor.committed.connect(self._on_committed)
        editor.cancelled.connect(self._on_cancelled)
        self._editor, self._slot, self._fresh, self._begun = editor, slot, fresh, shown
        self.follow()
        self._opened()
        editor.show()
        editor.setFocus()
        return True

    def follow(self, *_: float) -> None:
        """Stand where the text is now; when the thing has vanished, the field goes too."""
        if self._editor is None or self._slot is None:
            return
        placed = self._view.index.keyed(self._slot.key)
        if placed is None:
            self._editor.give_up()
            return
        area = self._slot.field.area.moved(placed.x, placed.y)
        pixels = self._slot.field.size * self._view.zoom
        self._editor.put(self._on_screen(area), self._slot.field.face, pixels)

    def commit(self) -> None:
        """Take what is typed, if anything is open."""
        if self._editor is not None:
            self._editor.finish()

    def cancel(self) -> bool:
        """Leave what is open; whether there was anything."""
        if self._editor is None:
            return False
        self._editor.give_up()
        return True

    def _on_screen(self, area: Rect) -> QRect:
        return self._view.mapFromScene(QRectF(*area)).boundingRect()

    def _on_committed(self, text: str) -> None:
        slot, fresh = self._slot, self._fresh
        self._close()
        placed = None if slot is None else self._view.index.keyed(slot.key)
        if slot is None or placed is None:
            return
        if fresh is not None and fresh.steps == self._session.undo_stack.index():
            self._name(fresh, texts.tidied(text, slot.field.name))
            return
        edit = texts.edit_for(self._session.journey, placed, slot.field.name, text)
        if edit is not None and self._session.do(edit, tr("Edit text")):
            self._done(placed.id)

    def _name(self, fresh: Fresh, text: str) -> None:
        """Add the thing again with its title, in place of the step that added it without one."""
        if not text or text == self._begun:
            return
        edit = self._session.revise(lambda journey: fresh.plan(journey, text), fresh.label)
        added = None if edit is None else additions.added(edit)
        if added is not None:
            self._session.select((added,))
            self._done(added)

    def _on_cancelled(self) -> None:
        self._close()

    def _close(self) -> None:
        editor, self._editor, self._slot, self._fresh = self._editor, None, None, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self._view.setFocus()
