"""The choices of an export: format, page, arrangement, and what is on it."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journey_editor.disguises import one_line
from journey_editor.formats.settings import Orientation, Settings
from journey_editor.layout.theme import Theme
from journey_editor.model import queries
from journey_editor.model.filters import Filter
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement
from journey_editor.translation import later, tr, tr_choices
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.controls.toggles import TickBox
from journey_editor.ui.inspector.values import NotUnderstoodError, number

_FORMATS: Final = ((".pdf", "PDF"), (".png", "PNG"), (".svg", "SVG"), (".journey.json", "JSON"))
_PAPERS: Final = (
    ("fit", later("Size of the map")),
    ("A4", "A4"),
    ("A3", "A3"),
    ("A2", "A2"),
    ("A1", "A1"),
    ("A0", "A0"),
    ("letter", later("Letter")),
    ("tabloid", later("Tabloid")),
)
_ORIENTATIONS: Final = (
    ("auto", later("Automatic")),
    ("landscape", later("Landscape")),
    ("portrait", later("Portrait")),
)
_ARRANGEMENTS: Final = (
    ("", later("As it is")),
    ("stacked", later("Stacked")),
    ("timeline", later("Timeline")),
)
_SCALES: Final = (("1", "1×"), ("2", "2×"), ("3", "3×"), ("4", "4×"))
_WIDTH: Final = 300


class ExportForm(QWidget):
    """Everything that can be chosen besides the file."""

    changed = Signal()

    def __init__(
        self,
        journey: JourneyMap,
        suffix: str,
        chosen: Settings,
        theme: Theme,
        filter_on: Filter | None = None,
    ) -> None:
        """`filter_on` is a filter that is on in the window and no view keeps."""
        super().__init__()
        self._theme = theme
        self._lanes = queries.all_lanes(journey)
        papers = [Choice(value, text) for value, text in tr_choices(_PAPERS)]
        if chosen.paper not in dict(_PAPERS):
            papers.append(Choice(chosen.paper, chosen.paper))
        self.format = Segments(tr("Format"), _FORMATS)
        self.paper = DropDown(tr("Paper"), lambda: papers, theme)
        self.orientation = Segments(tr("Orientation"), tr_choices(_ORIENTATIONS))
        self.margin = Line(tr("Margin in millimetres"), tr("Automatic"))
        self.scale = Segments(tr("Pixels for a point"), _SCALES)
        self.arrangement = Segments(tr("Arrangement"), tr_choices(_ARRANGEMENTS))
        views = _views(journey, filter_on)
        self.view = DropDown(tr("View"), lambda: views, theme)
        self._has_views = len(views) > 1
        self.personas = {persona.id: TickBox(persona.name, theme) for persona in journey.personas}
        self.lanes = [TickBox(queries.lane_title(lane), theme) for lane in self._lanes]
        self._margin_problem = label("", "problem")
        self._margin_problem.hide()
        self._put(suffix, chosen)
        self._arrange()
        self._connect()
        self._follow()

    @property
    def suffix(self) -> str:
        """The suffix of the chosen format."""
        return self.format.value or ".pdf"

    @property
    def has_page(self) -> bool:
        """Whether the chosen format is a picture of the map."""
        return self.suffix != ".journey.json"

    def settings(self) -> Settings:
        """What is chosen."""
        personas = tuple(id_ for id_, box in self.personas.items() if box.isChecked())
        lanes = tuple(
            lane.id or lane.kind for lane, box in zip(self._lanes, self.lanes, strict=True) if box.isChecked()
        )
        usual = tuple(lane.id or lane.kind for lane in self._lanes if not lane.hidden)
        return Settings(
            paper=str(self.paper.value),
            orientation=cast("Orientation", self.orientation.value or "auto"),
            margin=self._margin(),
            arrangement=cast("Arrangement | None", self.arrangement.value or None),
            view=self.view.value or None if isinstance(self.view.value, str) else None,
            filter=self.view.value if isinstance(self.view.value, Filter) else None,
            personas=None if len(personas) == len(self.personas) else personas,
            lanes=None if lanes == usual else lanes,
            scale=float(self.scale.value or 2),
        )

    def complain(self) -> bool:
        """Whether something typed cannot be used; it is then said below its field."""
        try:
            problem = tr("A margin cannot be negative.") if (_typed(self.margin.text()) or 0) < 0 else ""
        except NotUnderstoodError as error:
            problem = f"{error}."
        self._margin_problem.setText(problem)
        self._margin_problem.setVisible(bool(problem))
        return bool(problem)

    def _margin(self) -> float | None:
        try:
            return _typed(self.margin.text())
        except NotUnderstoodError:
            return None

    def _put(self, suffix: str, chosen: Settings) -> None:
        self.format.set_value(".journey.json" if suffix == ".json" else suffix)
        self.paper.set_value(chosen.paper)
        self.orientation.set_value(chosen.orientation)
        self.margin.put("" if chosen.margin is None else f"{chosen.margin:g}")
        self.scale.set_value(f"{chosen.scale:g}")
        self.arrangement.set_value(chosen.arrangement or "")
        self.view.set_value(chosen.filter or chosen.view or "")
        if self.view.currentIndex() < 0:
            # It has been renamed or deleted since.
            self.view.set_value("")
        for id_, box in self.personas.items():
            box.setChecked(chosen.personas is None or id_ in chosen.personas)
        for lane, box in zip(self._lanes, self.lanes, strict=True):
            by_name = chosen.lanes is not None and (lane.id or lane.kind) in chosen.lanes
            box.setChecked(by_name if chosen.lanes is not None else not lane.hidden)

    def _arrange(self) -> None:
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_labelled(tr("Format"), self.format))
        page = QHBoxLayout()
        page.setSpacing(10)
        page.addWidget(_labelled(tr("Paper"), self.paper), 3)
        page.addWidget(_labelled(tr("Margin in mm"), self.margin), 2)
        column.addLayout(page)
        column.addWidget(self._margin_problem)
        column.addWidget(_labelled(tr("Orientation"), self.orientation))
        self._scale_box = _labelled(tr("Size in pixels"), self.scale)
        column.addWidget(self._scale_box)
        column.addWidget(_labelled(tr("Arrangement"), self.arrangement))
        view_box = _labelled(tr("View"), self.view)
        view_box.setVisible(self._has_views)
        column.addWidget(view_box)
        column.addWidget(self._shown_list(), 1)

    def _shown_list(self) -> QScrollArea:
        self._shown = area = QScrollArea()
        area.setObjectName("Shown")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(150)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(1)
        if self.personas:
            column.addWidget(label(tr("Personas"), "label"))
            for box in self.personas.values():
                column.addWidget(box)
            column.addSpacing(8)
        column.addWidget(label(tr("Lanes"), "label"))
        for box in self.lanes:
            column.addWidget(box)
        column.addStretch()
        area.setWidget(holder)
        return area

    def _connect(self) -> None:
        for control in (self.format, self.paper, self.orientation, self.scale, self.arrangement, self.view):
            control.chosen.connect(self._on_chosen)
        for box in (*self.personas.values(), *self.lanes):
            box.clicked.connect(self._on_chosen)
        self.margin.committed.connect(self._on_margin)

    def _on_margin(self, text: str) -> None:
        if not self.complain():
            self.margin.put(text.strip())
            self.changed.emit()

    def _on_chosen(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Offer only what means something for the chosen format and paper."""
        for control in (self.paper, self.margin, self.arrangement, self.view, self._shown):
            control.setEnabled(self.has_page)
        self.orientation.setEnabled(self.has_page and self.paper.value != "fit")
        self._scale_box.setVisible(self.suffix == ".png")


def _views(journey: JourneyMap, filter_on: Filter | None) -> list[Choice]:
    """The filter that is on, none, and the views of the map."""
    found = [] if filter_on is None else [Choice(filter_on, tr("The filter that is on"))]
    found.append(Choice("", tr("None: nothing is faint")))
    return found + [Choice(view.name, one_line(view.name)) for view in journey.info.views]


def _typed(text: str) -> float | None:
    return number(text) if text.strip() else None


def _labelled(text: str, control: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(5)
    column.addWidget(label(text, "label"))
    column.addWidget(control)
    return holder
