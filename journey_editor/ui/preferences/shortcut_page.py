"""The page where the keys of actions are looked up and changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, settings, shortcuts
from journey_editor.ui.action_table import MENUS, Spec
from journey_editor.ui.actions import bare
from journey_editor.ui.command_palette.matching import folded, match, words
from journey_editor.ui.command_palette.rows import ROW, Row, RowDelegate, RowModel
from journey_editor.ui.controls.flow import Flow
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.preferences.key_field import KeyField

_HEIGHT: Final = 140


class ShortcutPage(QWidget):
    """A list of all actions to search in, and the key of the one that is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._menus = {menu: bare(tr(title)) for menu, title in MENUS}
        self._wanted: QKeySequence | None = None
        self.setAccessibleName(tr("Shortcuts"))
        self.search = Line(tr("Find an action or a key"), tr("Find an action or a key"))
        self.list = _list(theme)
        self._model = RowModel(self.list)
        self.list.setModel(self._model)
        self.name = label("", "heading")
        self.key = KeyField()
        self.told = label("", "faint")
        self.take_over = _button(tr("Take it over"))
        self.none = _button(tr("No key"))
        self.reset = _button(tr("Back to the default"))
        self.reset_all = _button(tr("All back to the default"))
        self._arrange()
        self._connect()
        self._fill()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(label(tr("Shortcuts"), "heading"), 1)
        top.addWidget(self.reset_all)
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        details = QFrame()
        details.setObjectName("Details")
        grid = QGridLayout(details)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.name, 0, 0)
        beside = Flow(10)
        for part in (self.key, self.none, self.reset):
            beside.add(part)
        grid.addLayout(beside, 1, 0)
        words = QHBoxLayout()
        words.addWidget(self.told, 1)
        words.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, 2, 0)
        # Room for two lines, so that nothing jumps when there is something to say.
        self.told.setMinimumHeight(2 * self.told.fontMetrics().height() + 4)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(details)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.key.pressed.connect(self._on_pressed)
        self.take_over.clicked.connect(self._on_taken_over)
        self.none.clicked.connect(self._on_none)
        self.reset.clicked.connect(self._on_reset)
        self.reset_all.clicked.connect(shortcuts.reset_all)
        settings.watch().changed.connect(self._on_setting)

    # The list -----------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Spec | None:
        """The action that is chosen."""
        row = self.list.currentIndex().data(ROW)
        return row.value if isinstance(row, Row) and isinstance(row.value, Spec) else None

    def choose(self, id_: str) -> None:
        """Choose an action that is in the list."""
        place = next((at for at, row in enumerate(self._model.rows) if _id(row) == id_), 0)
        index = self._model.index(place)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def _fill(self) -> None:
        before = self.chosen
        self._model.put(self._rows(self.search.text()))
        self.choose(before.id if before is not None else "")
        self._show()

    def _rows(self, text: str) -> list[Row]:
        typed, changed = words(text), shortcuts.own()
        found = []
        for spec in shortcuts.specs():
            bound = shortcuts.keys(spec, changed)
            title = bare(tr(spec.text))
            below = bare(tr(spec.below)) if spec.below else ""
            hit = match(typed, folded(title), folded(f"{self._menus[spec.menu]} {below}"))
            if hit is not None or any(_says(key, text) for key in bound):
                places = hit.places if hit is not None else frozenset[int]()
                found.append(self._row(spec, title, bound, places, own=spec.id in changed))
        return found or [Row(tr("Nothing has this name or key"), is_caption=True)]

    def _row(
        self, spec: Spec, title: str, bound: list[QKeySequence], places: frozenset[int], *, own: bool
    ) -> Row:
        where = self._menus[spec.menu]
        if spec.below:
            where = f"{where} › {bare(tr(spec.below))}"
        if spec.scope == "canvas":
            where = tr("{menu}, on the map", menu=where)
        if own:
            where = tr("{menu} · changed", menu=where)
        icon = icons.icon(spec.icon, self._theme) if spec.icon else QIcon()
        key = shortcuts.native(bound[0]) if bound else ""
        return Row(title, spec, where, key, None if icon.isNull() else icon, places=places)

    def _on_setting(self, key: str) -> None:
        if key == shortcuts.SETTING:
            self._fill()

    # The one that is chosen ---------------------------------------------------------------------------

    def _show(self, _: QModelIndex | None = None) -> None:
        spec = self.chosen
        bound = shortcuts.keys(spec) if spec is not None else []
        self._offer(None)
        self.name.setText(bare(tr(spec.text)) if spec is not None else "")
        self.key.put(bound[0] if bound else QKeySequence())
        for control in (self.key, self.none):
            control.setEnabled(spec is not None)
        self.none.setEnabled(bool(bound))
        self.reset.setEnabled(spec is not None and bound != shortcuts.sequences(spec.keys))
        self.reset_all.setEnabled(bool(shortcuts.own()))
        further = ", ".join(map(shortcuts.native, bound[1:]))
        self.told.setText(tr("Also: {keys}", keys=further) if further else "")

    def _offer(self, wanted: QKeySequence | None) -> None:
        """Offer to take a key over from the action that has it; None takes the offer away."""
        self._wanted = wanted
        self.take_over.setVisible(wanted is not None)

    def _on_pressed(self, sequence: QKeySequence) -> None:
        spec = self.chosen
        if spec is None:
            return
        refused = shortcuts.refusal(spec, sequence)
        other = shortcuts.holder(sequence, spec.id)
        if sequence in shortcuts.keys(spec)[:1]:
            self._show()
        elif refused:
            self._show()
            self.told.setText(refused)
        elif other is not None:
            self._offer(sequence)
            key = shortcuts.native(sequence)
            self.told.setText(tr("{key} belongs to “{action}”.", key=key, action=bare(tr(other.text))))
        else:
            shortcuts.change(spec, sequence)

    def _on_taken_over(self) -> None:
        if self.chosen is not None and self._wanted is not None:
            shortcuts.change(self.chosen, self._wanted)
            self.key.setFocus()

    def _on_none(self) -> None:
        if self.chosen is not None:
            shortcuts.clear(self.chosen)

    def _on_reset(self) -> None:
        if self.chosen is not None:
            shortcuts.reset(self.chosen)


def _id(row: Row) -> str:
    return row.value.id if isinstance(row.value, Spec) else ""


def _says(key: QKeySequence, text: str) -> bool:
    typed = text.replace(" ", "").casefold()
    return bool(typed) and typed in shortcuts.native(key).replace(" ", "").casefold()


def _button(text: str) -> QPushButton:
    found = QPushButton(text)
    found.setAutoDefault(False)
    return found


def _list(theme: Theme) -> QListView:
    found = QListView()
    found.setObjectName("ShortcutList")
    found.setAccessibleName(tr("Actions"))
    found.setItemDelegate(RowDelegate(theme, found))
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    found.setMinimumHeight(_HEIGHT)
    return found
