"""The bar above the map in which words are looked for and replaced."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from journey_editor.canvas.announcing import announce
from journey_editor.canvas.line_feed import as_return
from journey_editor.layout.theme import Theme
from journey_editor.translation import grouped, later, tr, tr_n
from journey_editor.ui import icons
from journey_editor.ui.controls.lines import Line, add_sign
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.finding.finder import Finder, Wanted
from journey_editor.ui.finding.hit_list import HitList, row_height

_MOST_ROWS: Final = 7
_SHARE: Final = 0.3
"""How much of the room for the map the list may take."""
_FIELD: Final = 300
_LEAST: Final = 64
_KEYS_ONLY: Final = Qt.FocusPolicy.TabFocus


class FindLine(Line):
    """A field of the bar: Enter and the arrows are for the search, Esc for the bar."""

    entered = Signal(int)
    """Enter (1) or Shift+Enter (-1)."""
    down = Signal()
    is_for_map = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the bar."""
        event = as_return(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Wide enough for some words."""
        return QSize(_FIELD, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters at least."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def settle(self) -> None:
        """Forget how the text was typed, so that Ctrl+Z is for the map."""
        self.setText(self.text())


class FindBar(QFrame):
    """Shows a search; says when somebody wants to go, replace or leave."""

    left = Signal()
    said = Signal(str)

    def __init__(self, finder: Finder, theme: Theme) -> None:
        super().__init__()
        self._finder = finder
        self._kept = 0
        """How many rows the list has at least."""
        self._theme = theme
        self.setObjectName("FindBar")
        self.setAccessibleName(tr("Find and replace"))
        self.words = FindLine(tr("Find"), tr("Find in all texts of the map"))
        add_sign(self.words, icons.toned("search", theme))
        self.match_case = _option("Aa", tr("Match case"))
        self.whole_words = _option("ab", tr("Whole words"))
        self.match_accents = _option("é", tr("Match accents"))
        underlined = QFont(self.whole_words.font())
        underlined.setUnderline(True)
        self.whole_words.setFont(underlined)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.remark = QLabel()
        self.remark.setTextFormat(Qt.TextFormat.PlainText)
        self.remark.setProperty("faint", True)
        self.remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = _button(icons.icon("arrow-up", theme), tr("Previous hit"))
        self.next = _button(icons.icon("arrow-down", theme), tr("Next hit"))
        self.lists = _button(icons.icon("list", theme), tr("List of hits"))
        self.lists.setCheckable(True)
        self.lists.setChecked(True)
        self.close_button = _button(icons.icon("x", theme), tr("Close"))
        self.by = FindLine(tr("Replace by"), tr("Replace by"))
        self.replace = QPushButton(tr("Replace"))
        self.replace_all = QPushButton(tr("Replace all"))
        by_enter(self.replace, self.replace_all)
        self.replacing = QWidget()
        self.replacing.hide()
        self.by.hide()
        self.hits = HitList(theme)
        self._arrange()
        self._connect()
        self.show_hits()

    def _arrange(self) -> None:
        fields = QGridLayout()
        fields.setContentsMargins(14, 8, 10, 8)
        fields.setHorizontalSpacing(6)
        fields.setVerticalSpacing(6)
        fields.setColumnStretch(1, 1)
        # Tab follows the order in which parts are put here: from one field to the other, then to the rest.
        fields.addWidget(self.words, 0, 0)
        fields.addWidget(self.by, 1, 0)
        fields.addWidget(self.replacing, 1, 1)
        fields.addLayout(self._beside_words(), 0, 1)
        row = QHBoxLayout(self.replacing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.replace)
        row.addWidget(self.replace_all)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(fields)
        column.addWidget(self.hits)

    def _beside_words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3)
        for option in (self.match_case, self.whole_words, self.match_accents):
            row.addWidget(option)
        row.addSpacing(8)
        row.addWidget(self.count)
        row.addSpacing(4)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.remark, 1)
        for button in (self.lists, self.close_button):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.words.textChanged.connect(self._look)
        for option in (self.match_case, self.whole_words, self.match_accents):
            option.toggled.connect(self._look)
        self.words.entered.connect(self._finder.go)
        self.by.entered.connect(self._on_replace)
        for line in (self.words, self.by):
            line.down.connect(self._on_down)
        self.next.clicked.connect(self._on_next)
        self.previous.clicked.connect(self._on_previous)
        self.lists.toggled.connect(self._fit)
        self.close_button.clicked.connect(self.left)
        self.replace.clicked.connect(self._on_replace)
        self.replace_all.clicked.connect(self._on_replace_all)
        self.hits.chosen.connect(self._finder.go_to)
        self.hits.left.connect(self.words.setFocus)
        self._finder.changed.connect(self.show_hits)
        self._finder.refused.connect(self.tell)
        self._finder.edited.connect(self._on_edited)

    # From outside ---------------------------------------------------------------------------------

    def begin(self, words: str, *, replacing: bool) -> None:
        """Be ready for words to look for; these, if there are any, else the last ones."""
        if replacing == self.replacing.isHidden():
            # “Laden” must not replace “Läden” unseen; whoever wants that can still say so.
            self.match_accents.setChecked(replacing)
        self.replacing.setVisible(replacing)
        self.by.setVisible(replacing)
        self.tell("")
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._fit()

    def tell(self, sentence: str) -> None:
        """Say something about the search."""
        self.remark.setText(sentence)
        self.remark.setToolTip(sentence)
        announce(self.words, sentence)

    def show_hits(self) -> None:
        """Show what the search has found, and where somebody is."""
        finder = self._finder
        journey = finder.journey
        self.hits.put(journey, finder.hits, finder.at)
        count = len(finder.hits)
        said = self._counted(count)
        if said != self.count.text():
            self.count.setText(said)
            # The fields shrink before the words that tell what was found.
            self.count.setMinimumWidth(self.count.sizeHint().width())
            if self.isVisible():
                announce(self.words, said)
        missing = bool(finder.wanted.words) and not count and not finder.is_busy
        if bool(self.words.property("wrong")) != missing:
            self.words.setProperty("wrong", missing)
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)
        usable = bool(count) and not finder.is_read_only
        parts = (self.previous, self.next, self.lists), (self.replace, self.replace_all)
        focused = self.window().focusWidget()
        if focused is not None and not count and focused in (*parts[0], *parts[1], self.hits):
            # Qt would give the keys to whatever comes next in the window.
            self.words.setFocus()
        for button in parts[0]:
            button.setEnabled(bool(count))
        for push in parts[1]:
            push.setEnabled(usable)
        self._fit()

    def _counted(self, count: int) -> str:
        finder = self._finder
        if not finder.wanted.words:
            return ""
        if not count:
            return tr("Not found")
        if finder.at is None:
            return tr_n(count, later("{n} hit"), later("{n} hits"))
        return tr("{number} of {count}", number=grouped(finder.at + 1), count=grouped(count))

    # Inside ---------------------------------------------------------------------------------------

    def _look(self) -> None:
        self.tell("")
        self._finder.look(
            Wanted(
                self.words.text(),
                self.match_case.isChecked(),
                self.whole_words.isChecked(),
                self.match_accents.isChecked(),
            )
        )

    def _fit(self) -> None:
        """Let the list be as high as its rows, as far as the map can spare it."""
        count = len(self._finder.hits)
        if self._finder.at is not None or not count:
            self._kept = 0
        # While words are typed the list only grows, as the map would jump at each letter.
        self._kept = max(self._kept, min(count, _MOST_ROWS))
        self.hits.setVisible(bool(self._kept) and self.lists.isChecked())
        above = self.parentWidget()
        room = _MOST_ROWS if above is None else int(above.height() * _SHARE) // row_height()
        rows = max(2, min(_MOST_ROWS, room))
        self.hits.setFixedHeight(min(rows, max(1, self._kept)) * row_height() + 1)

    def _on_next(self) -> None:
        self._finder.go(1)

    def _on_previous(self) -> None:
        self._finder.go(-1)

    def _on_down(self) -> None:
        if self.hits.isVisible():
            self.hits.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.hits.currentIndex().isValid():
                self._finder.go(1)

    def _on_replace(self) -> None:
        if self.replace.isEnabled():
            self.tell("")
            self._settle()
            self._finder.replace(self.by.typed)

    def _on_replace_all(self) -> None:
        self.tell("")
        self._settle()
        done = self._finder.replace_all(self.by.typed)
        if done.edit is None and not done.kept:
            return
        said = tr_n(done.replaced, later("{n} hit replaced."), later("{n} hits replaced."))
        if done.kept:
            kept = tr_n(
                done.kept,
                later("{n} was kept, as nothing would be left of a title."),
                later("{n} were kept, as nothing would be left of a title."),
            )
            said = f"{said} {kept}"
        self.tell(said)
        self.said.emit(said)

    def _on_edited(self) -> None:
        self.tell("")

    def _settle(self) -> None:
        self.words.settle()
        self.by.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the rows that there is room for."""
        super().resizeEvent(event)
        self._fit()


def _option(text: str, name: str) -> QToolButton:
    found = QToolButton()
    found.setText(text)
    found.setCheckable(True)
    found.setAccessibleName(name)
    found.setToolTip(name)
    found.setFocusPolicy(_KEYS_ONLY)
    found.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return found


def _button(icon: QIcon, name: str) -> QToolButton:
    found = QToolButton()
    found.setIcon(icon)
    found.setIconSize(QSize(16, 16))
    found.setProperty("icononly", True)
    found.setAccessibleName(name)
    found.setToolTip(name)
    found.setFocusPolicy(_KEYS_ONLY)
    return found
