"""The views of the map in the filter bar: a menu to choose one, and a field in which one is named."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journey_editor.canvas.announcing import announce
from journey_editor.canvas.menu import Menu
from journey_editor.editing import views
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.model.edits import Edit
from journey_editor.model.filters import Filter, filter_of
from journey_editor.model.records import View
from journey_editor.translation import tr
from journey_editor.ui.controls.labels import label, plain
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.filtering.chips import Chip
from journey_editor.ui.filtering.criteria import line
from journey_editor.ui.filtering.field import PlainLine

_SHORT: Final = 24


class ViewsChip(Chip):
    """Which view is shown. Its menu chooses another one, and saves, updates, renames and deletes.

    A view stays the current one while its filter is being changed; undo may rename it or take it away,
    and then the one with the filter that is on is the current one.
    """

    chosen = Signal(object)
    """The filter of the view that was chosen."""
    naming = Signal(str)
    """A name is to be typed: for the view of this name, or for a new one when empty."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(Menu, theme)
        self._session = session
        self._wanted = Filter()
        self._name = ""
        self.menu_below.setAccessibleName(tr("Views"))

    @property
    def current(self) -> View | None:
        """The view that was chosen last, else one that asks for just this."""
        found = self._session.journey.info.views
        by_name = next((view for view in found if view.name == self._name), None)
        same = (view for view in found if filter_of(view) == self._wanted)
        return by_name or next(same, None)

    def follow(self, wanted: Filter) -> None:
        """Show which view is the current one now that this filter is on."""
        self._wanted = wanted
        if not wanted:
            self._name = ""
        view = self.current if wanted else None
        if view is None:
            self.say(tr("Views"), on=False)
            self.setToolTip(plain(tr("Filters that are kept with the map")))
            return
        name = line(view.name)
        short = name if len(name) <= _SHORT else name[: _SHORT - 1].rstrip() + "…"
        same = filter_of(view) == wanted
        self.say(tr("View: {name}", name=short) if same else tr("View: {name}, changed", name=short), on=True)
        self.setToolTip(plain(name))

    def fill(self) -> None:
        """List the views, and what can be done now."""
        menu, current = self.menu_below, self.current if self._wanted else None
        menu.clear()
        for view in self._session.journey.info.views:
            action = menu.addAction(line(view.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view is current)
            action.setData(view.name)
            action.triggered.connect(self._on_view)
        menu.addSeparator()
        editable = not self._session.read_only
        save = menu.addAction(tr("Save as view…"))
        save.setEnabled(editable and bool(self._wanted))
        save.triggered.connect(self._on_save)
        if current is not None and editable:
            name = line(current.name).replace("&", "&&")
            if filter_of(current) != self._wanted:
                menu.addAction(tr("Update “{name}”", name=name)).triggered.connect(self.update_current)
            menu.addAction(tr("Rename “{name}”…", name=name)).triggered.connect(self._on_rename)
            menu.addAction(tr("Delete “{name}”", name=name)).triggered.connect(self.delete_current)
        first = next((one for one in menu.actions() if one.isEnabled() and not one.isSeparator()), None)
        if first is not None:
            menu.setActiveAction(first)

    def name_view(self, own: str, new: str) -> str:
        """Name the view `own` anew, or save the filter that is on when empty; returns why that cannot be."""
        journey = self._session.journey
        refusal = views.refusal(journey, new, own)
        if refusal:
            return refusal
        name = views.tidy(new)
        if own:
            edit, label_ = views.rename(journey, own, name), tr("Rename view to “{name}”", name=name)
        else:
            edit, label_ = views.save(journey, name, self._wanted), tr("Save view “{name}”", name=name)
        self._name = name
        self._do(edit, label_)
        return ""

    def update_current(self) -> None:
        """Keep the filter that is on in the current view."""
        view = self.current
        if view is not None:
            self._name = view.name
            edit = views.change(self._session.journey, view.name, self._wanted)
            self._do(edit, tr("Update view “{name}”", name=line(view.name)))

    def delete_current(self) -> None:
        """Delete the current view; the filter stays on."""
        view = self.current
        if view is not None:
            edit = views.delete(self._session.journey, view.name)
            self._do(edit, tr("Delete view “{name}”", name=line(view.name)))

    def _do(self, edit: Edit | None, label_: str) -> None:
        if edit is not None:
            self._session.do(edit, label_)
        self.follow(self._wanted)

    def _on_view(self) -> None:
        action = self.sender()
        name = action.data() if hasattr(action, "data") else ""
        view = next((one for one in self._session.journey.info.views if one.name == name), None)
        if view is not None:
            self._name = view.name
            self.chosen.emit(filter_of(view))
            self.follow(self._wanted)

    def _on_save(self) -> None:
        self.naming.emit("")

    def _on_rename(self) -> None:
        view = self.current
        if view is not None:
            self.naming.emit(view.name)


class NameField(QWidget):
    """A row in which the name of a view is typed, with what is wrong with it at its side."""

    named = Signal(str, str)
    """The view to rename, empty for a new one, and the name."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own = ""
        self.line = PlainLine(tr("Name of the view"), tr("Name of the view"))
        self.line.setMinimumWidth(220)
        self.line.setMaximumWidth(320)
        self.take = QPushButton(tr("Save view"))
        self.take.setProperty("primary", True)
        self.cancel = QPushButton(tr("Cancel"))
        by_enter(self.take, self.cancel)
        self.problem = label("", "problem")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.line, self.take, self.cancel):
            row.addWidget(part)
        row.addWidget(self.problem, 1)
        self.take.clicked.connect(self._on_taken)
        self.cancel.clicked.connect(self.left)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._on_taken)
        self.hide()

    def begin(self, own: str) -> None:
        """Ask for a name, for a new view when `own` is empty."""
        self._own = own
        self.line.put(line(own))
        self.problem.clear()
        self.take.setText(tr("Rename") if own else tr("Save view"))
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def complain(self, sentence: str) -> None:
        """Say why the name cannot be taken."""
        self.problem.setText(sentence)
        announce(self.line, sentence)
        self.line.setProperty("wrong", bool(sentence))
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        self.complain("")

    def _on_taken(self) -> None:
        self.named.emit(self._own, self.line.typed)
