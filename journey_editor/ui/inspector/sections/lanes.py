"""The lanes of the map: shown or hidden, their titles, their order, and more of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from journey_editor.model import plans, queries
from journey_editor.model.edits import update_map
from journey_editor.model.ids import readable_id
from journey_editor.model.records import Lane, Record
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.toggles import TickBox
from journey_editor.ui.inspector.editors import Context, Section

_OWN = "own"


class LaneRow(QWidget):
    """One lane: a box to show it, its title, and buttons to move it and take it away."""

    def __init__(self, section: LanesSection, index: int) -> None:
        super().__init__()
        self._section = section
        self._index = index
        theme = section.context.theme
        self.box = TickBox("", theme)
        self.box.setFixedWidth(24)
        self.title = Line(tr("Lane title"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(self.box)
        row.addWidget(self.title, 1)
        self.up = self._button("chevron-up", row)
        self.down = self._button("chevron-down", row)
        self.remove = self._button("x", row)
        self.box.clicked.connect(self._on_ticked)
        self.title.committed.connect(self._on_title)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.remove.clicked.connect(self._on_remove)

    def _button(self, icon: str, row: QHBoxLayout) -> QToolButton:
        button = QToolButton()
        button.setProperty("icononly", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(icons.icon(icon, self._section.context.theme))
        button.setIconSize(QSize(14, 14))
        row.addWidget(button)
        return button

    def put(self, lane: Lane, count: int, *, other: bool) -> None:
        """Show a lane; `count` is how many the map has."""
        name = queries.lane_title(lane)
        self.box.setChecked(not lane.hidden)
        self.box.setAccessibleName(tr("Show {name}", name=name))
        self.title.setPlaceholderText(tr(queries.LANE_TITLES[lane.kind]))
        self.title.setAccessibleName(tr("Title of {name}", name=name))
        if other:
            self.title.put(lane.title)
        self.up.setEnabled(self._index > 0)
        self.down.setEnabled(self._index < count - 1)
        self.up.setAccessibleName(tr("Move {name} up", name=name))
        self.down.setAccessibleName(tr("Move {name} down", name=name))
        for button in (self.up, self.down):
            button.setToolTip(plain(button.accessibleName()))
        self.remove.setToolTip(plain(tr("Take {name} off the map’s list; its notes are kept", name=name)))
        self.remove.setAccessibleName(tr("Remove {name}", name=name))

    def _on_ticked(self) -> None:
        self._section.switch(self._index, shown=self.box.isChecked())

    def _on_up(self) -> None:
        self._section.shift(self._index, self._index - 1)

    def _on_down(self) -> None:
        self._section.shift(self._index, self._index + 1)

    def _on_remove(self) -> None:
        self._section.take(self._index)

    def _on_title(self, text: str) -> None:
        self.title.put(text.strip())
        self._section.rename(self._index, text.strip())


class LanesSection(Section):
    """A row for each lane of the map, and a list to add those it does not have."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shown: tuple[Lane, ...] = ()
        self.rows: list[LaneRow] = []
        self.add = DropDown(tr("Add a lane"), self._missing, context.theme)
        self.add.setPlaceholderText(tr("Add a lane…"))
        self.add.chosen.connect(self._on_chosen)
        self.column.addWidget(self.add)

    def put_record(self, record: Record) -> None:
        """Show the map's lanes."""
        lanes = queries.lanes(self.context.session.journey)
        while len(self.rows) > len(lanes):
            row = self.rows.pop()
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(lanes):
            self.rows.append(LaneRow(self, len(self.rows)))
            self.column.insertWidget(self.column.count() - 1, self.rows[-1])
        before = (*self._shown, *[None] * len(lanes))
        for row, lane, old in zip(self.rows, lanes, before, strict=False):
            row.put(lane, len(lanes), other=lane != old)
        self._shown = lanes

    def flush(self) -> None:
        """Commit what is being typed."""
        for row in self.rows:
            row.title.flush()

    def switch(self, index: int, *, shown: bool) -> None:
        """Show or hide a lane."""
        edit = plans.switch_lane(self.context.session.journey, self._shown[index], shown=shown)
        self.context.session.do(edit, tr("Show lane") if shown else tr("Hide lane"))

    def rename(self, index: int, title: str) -> None:
        """Give a lane a title of its own; an empty one gives it back that of its kind."""
        changed = replace(self._shown[index], title=title)
        if changed == self._shown[index]:
            return
        self._set((*self._shown[:index], changed, *self._shown[index + 1 :]), tr("Rename lane"))

    def shift(self, index: int, to: int) -> None:
        """Move a lane to another place."""
        self.context.session.do(plans.move_lane(self.context.session.journey, index, to), tr("Move lane"))

    def take(self, index: int) -> None:
        """Take a lane off the map's list."""
        self._set((*self._shown[:index], *self._shown[index + 1 :]), tr("Remove lane"))

    def _set(self, lanes: tuple[Lane, ...], label: str) -> None:
        self.context.session.do(update_map(lanes=lanes), label)

    def _missing(self) -> list[Choice]:
        lanes = queries.all_lanes(self.context.session.journey)
        offered = [lane for lane in lanes if lane not in self._shown]
        found = [Choice(lane.kind, queries.lane_title(lane)) for lane in offered]
        return [*found, Choice(_OWN, tr("Lane of free text"))]

    def _on_chosen(self, kind: object) -> None:
        self.add.set_value(None)
        journey = self.context.session.journey
        if kind == _OWN:
            id_ = readable_id("notes", [lane.id for lane in self._shown], "notes")
            self._set((*self._shown, Lane(id=id_, kind="text", title=tr("Notes"))), tr("Add lane"))
            return
        lane = next(lane for lane in queries.all_lanes(journey) if lane.kind == kind)
        self.context.session.do(plans.switch_lane(journey, lane, shown=True), tr("Add lane"))
