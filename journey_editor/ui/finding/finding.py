"""Opening and closing the bar for finding words in a window, and going to what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from journey_editor.model.finding import Hit
    from journey_editor.ui.finding.bar import FindBar
    from journey_editor.ui.finding.finder import Finder
    from journey_editor.ui.main_window import MainWindow


class Finding(QObject):
    """Find and replace in one window; everything of it is made when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.bar: FindBar | None = None
        self.finder: Finder | None = None

    @property
    def is_open(self) -> bool:
        """Whether the bar is in the window."""
        return self.bar is not None and not self.bar.isHidden()

    def find(self) -> None:
        """Open the bar, with the text that is selected in a field."""
        self._open(replacing=False)

    def replace(self) -> None:
        """Open the bar with a second field, for the words to put instead."""
        self._open(replacing=True)

    def next(self) -> None:
        """Go to the next hit; opens the bar when there is nothing to look for."""
        self._go(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._go(-1)

    def close(self) -> None:
        """Put the bar away and give the keys back to where they were."""
        if self.bar is None or self.finder is None or self.bar.isHidden():
            return
        self.finder.switch(on=False)
        self.bar.hide()
        before = self._before
        known = before is not None and shiboken6.isValid(before) and before.isVisible()
        (before if known and before is not None else self._window.view).setFocus()

    def _go(self, step: int) -> None:
        if self.finder is None or not self.finder.wanted.words:
            self.find()
            return
        if not self.is_open:
            self._open(replacing=False)
        self.finder.go(step)

    def _open(self, *, replacing: bool) -> None:
        focused = self._window.focusWidget()
        words = _selected(focused)
        bar = self._made()
        if focused is not None and not bar.isAncestorOf(focused):
            self._before = focused
        self._window.flush()
        bar.show()
        assert self.finder is not None
        self.finder.switch(on=True)
        bar.begin(words, replacing=replacing)

    def _made(self) -> FindBar:
        if self.bar is not None:
            return self.bar
        from journey_editor.ui.finding.bar import FindBar
        from journey_editor.ui.finding.finder import Finder

        window = self._window
        self.finder = Finder(window.session, self)
        self.bar = FindBar(self.finder, window.theme)
        room = window.view.parentWidget()
        column = room.layout() if room is not None else None
        assert isinstance(column, QBoxLayout), "the canvas stands in a column"
        column.insertWidget(column.indexOf(window.view), self.bar)
        self.finder.went.connect(self._on_went)
        self.bar.left.connect(self.close)
        self.bar.said.connect(window.say)
        return self.bar

    def _on_went(self, hit: Hit) -> None:
        from journey_editor.ui.finding.showing import show

        assert self.bar is not None
        self.bar.tell(show(self._window, hit))


def _selected(focused: QWidget | None) -> str:
    """The text that is selected in a field, if it is on one line."""
    text = ""
    if isinstance(focused, QLineEdit):
        text = focused.selectedText()
    elif isinstance(focused, QPlainTextEdit | QTextEdit):
        # Qt puts this character between paragraphs.
        text = focused.textCursor().selectedText().replace("\u2029", "\n")
    return "" if "\n" in text else text
