"""What can be chosen about the map on the pages: arrangement, view, colours, personas and lanes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from journey_editor.disguises import one_line
from journey_editor.formats.settings import Settings
from journey_editor.layout.theme import Theme
from journey_editor.model import queries
from journey_editor.model.filters import Filter
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement
from journey_editor.translation import later, tr, tr_choices
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.controls.toggles import TickBox
from journey_editor.ui.export.fields import labelled
from journey_editor.ui.export.left_out import LeftOut
from journey_editor.ui.export.order import PAPER_THEME
from journey_editor.ui.export.remedies import lane_name

_ARRANGEMENTS: Final = (
    ("", later("As it is")),
    ("stacked", later("Stacked")),
    ("timeline", later("Timeline")),
)
_THEMES: Final = ((PAPER_THEME, later("Light")), ("dark", later("Dark")))
_SCALES: Final = (("1", "1×"), ("2", "2×"), ("3", "3×"), ("4", "4×"))


class ShownForm(QWidget):
    """The choices about what is shown."""

    changed = Signal()

    def __init__(self, journey: JourneyMap, theme: Theme, filter_on: Filter | None) -> None:
        super().__init__()
        self._lanes = queries.all_lanes(journey)
        views = _views(journey, filter_on)
        self._has_views = len(views) > 1
        self.scale = Segments(tr("Pixels for a point"), _SCALES)
        self.theme = Segments(tr("Colours of pictures"), tr_choices(_THEMES))
        self.arrangement = Segments(tr("Arrangement"), tr_choices(_ARRANGEMENTS))
        self.view = DropDown(tr("View"), lambda: views, theme)
        self.personas = {persona.id: TickBox(persona.name, theme) for persona in journey.personas}
        self.lanes = [TickBox(queries.lane_title(lane), theme) for lane in self._lanes]
        self.left_out = LeftOut(theme)
        self._is_drawn = True
        filled = queries.filled(journey)
        self._full = [box for lane, box in zip(self._lanes, self.lanes, strict=True) if lane.kind in filled]
        self._arrange()
        for control in (self.arrangement, self.view, self.scale, self.theme):
            control.chosen.connect(self.changed)
        for box in (*self.personas.values(), *self.lanes):
            box.clicked.connect(self._on_clicked)
        self.left_out.changed.connect(self.changed)

    def over(self, settings: Settings) -> Settings:
        """The settings with what is chosen here."""
        personas = tuple(id_ for id_, box in self.personas.items() if box.isChecked())
        lanes = tuple(
            lane_name(lane) for lane, box in zip(self._lanes, self.lanes, strict=True) if box.isChecked()
        )
        usual = tuple(lane_name(lane) for lane in self._lanes if not lane.hidden)
        view = self.view.value
        return replace(
            self.left_out.over(settings),
            arrangement=cast("Arrangement | None", self.arrangement.value or None),
            view=view or None if isinstance(view, str) else None,
            filter=view if isinstance(view, Filter) else None,
            personas=None if len(personas) == len(self.personas) else personas,
            lanes=None if lanes == usual else lanes,
            scale=float(self.scale.value or 2),
            theme=self.theme.value or PAPER_THEME,
        )

    def put(self, settings: Settings) -> None:
        """Show what settings ask for."""
        self.arrangement.set_value(settings.arrangement or "")
        self.view.set_value(settings.filter or settings.view or "")
        if self.view.currentIndex() < 0:
            # It has been renamed or deleted since.
            self.view.set_value("")
        self.scale.set_value(f"{settings.scale:g}")
        self.theme.set_value(settings.theme)
        self.left_out.put(settings)
        for id_, box in self.personas.items():
            box.setChecked(settings.personas is None or id_ in settings.personas)
        for lane, box in zip(self._lanes, self.lanes, strict=True):
            named = settings.lanes is not None and lane_name(lane) in settings.lanes
            box.setChecked(named if settings.lanes is not None else not lane.hidden)
        self._tell_of_map()

    def follow(self, suffixes: tuple[str, ...]) -> None:
        """Offer only what the chosen formats can have."""
        self._is_drawn = any(suffix in (".pdf", ".png", ".svg") for suffix in suffixes)
        for control in (self.arrangement, self.view, self._list):
            control.setEnabled(self._is_drawn)
        self._tell_of_map()
        self._scale_box.setVisible(".png" in suffixes)
        self._theme_box.setVisible(bool({".png", ".svg"} & set(suffixes)))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._scale_box = labelled(tr("Size in pixels"), self.scale)
        self._theme_box = labelled(tr("Colours of pictures"), self.theme)
        column.addWidget(self._scale_box)
        column.addWidget(self._theme_box)
        column.addWidget(labelled(tr("Arrangement"), self.arrangement))
        view_box = labelled(tr("View"), self.view)
        view_box.setVisible(self._has_views)
        column.addWidget(view_box)
        column.addWidget(self._shown_list())
        column.addWidget(self.left_out)

    def _shown_list(self) -> QWidget:
        self._list = QFrame()
        self._list.setObjectName("Shown")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self._list)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(1)
        if self.personas:
            column.addWidget(label(tr("Personas"), "label"))
            for box in self.personas.values():
                column.addWidget(box)
            column.addSpacing(8)
        column.addWidget(label(tr("Lanes"), "label"))
        for lane_box in self.lanes:
            column.addWidget(lane_box)
        return self._list

    def _tell_of_map(self) -> None:
        shows_all = all(box.isChecked() for box in (*self.personas.values(), *self._full))
        self.left_out.follow(is_drawn=self._is_drawn, shows_all=shows_all)

    def _on_clicked(self) -> None:
        self._tell_of_map()
        self.changed.emit()


def _views(journey: JourneyMap, filter_on: Filter | None) -> list[Choice]:
    """The filter that is on, none, and the views of the map."""
    found = [] if filter_on is None else [Choice(filter_on, tr("The filter that is on"))]
    found.append(Choice("", tr("None: nothing is faint")))
    return found + [Choice(view.name, one_line(view.name)) for view in journey.info.views]
