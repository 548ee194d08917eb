"""What can be chosen about the pages: paper, edges, how they are split, what comes before and after."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_editor.formats.settings import Orientation, Settings, Split
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_choices
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.controls.toggles import TickBox
from journey_editor.ui.export.fields import NumberField, SizeField, labelled
from journey_editor.ui.export.remembered import FLOOR

OWN: Final = "own"
_SIZES: Final = (
    ("A4", "A4"),
    ("A3", "A3"),
    ("A2", "A2"),
    ("A1", "A1"),
    ("A0", "A0"),
    ("letter", later("Letter")),
    ("tabloid", later("Tabloid")),
)
_FIT: Final = ("fit", later("Size of the map"))
_PAPERS: Final = (_FIT, *_SIZES, (OWN, later("Own size")))
_POSTERS: Final = (_FIT, *_SIZES)
_ORIENTATIONS: Final = (
    ("auto", later("Automatic")),
    ("landscape", later("Landscape")),
    ("portrait", later("Portrait")),
)
_SPLITS: Final = (
    ("none", later("One page")),
    ("stages", later("By stages")),
    ("lanes", later("By lanes")),
    ("poster", later("Poster")),
)
_GLUED: Final = "A4"
"""The sheets of a poster, which cannot be as large as the map."""


class PageForm(QWidget):
    """The choices about paper and pages."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._has_page = True
        papers = [Choice(value, text) for value, text in tr_choices(_PAPERS)]
        self._posters = [Choice(value, text) for value, text in tr_choices(_POSTERS)]
        self.paper = DropDown(tr("Paper"), lambda: papers, theme)
        self.own_size = SizeField()
        self.orientation = Segments(tr("Orientation"), tr_choices(_ORIENTATIONS))
        self.orientation.setToolTip(tr("Automatic takes the one with the larger type"))
        self.split = Segments(tr("Pages"), tr_choices(_SPLITS))
        self.split.setToolTip(tr("By lanes: by stages, and by lanes where type would be too small otherwise"))
        self.poster = DropDown(tr("Size of the poster"), lambda: self._posters, theme)
        self.margin = NumberField(tr("Margin in millimetres"), tr("Margin in mm"), tr("Automatic"))
        self.bleed = NumberField(tr("Bleed in millimetres"), tr("Bleed in mm"), "0", 50.0)
        self.floor = NumberField(
            tr("Warn of type smaller than this many points"), tr("Warn below, in pt"), f"{FLOOR:g}"
        )
        self.cover = TickBox(tr("Cover page"), theme)
        self.appendix = TickBox(tr("Appendix with all notes in full"), theme)
        self._arrange()
        for control in (self.paper, self.orientation, self.split, self.poster):
            control.chosen.connect(self._on_chosen)
        for field in (self.own_size, self.margin, self.bleed, self.floor):
            field.committed.connect(self._on_chosen)
        for box in (self.cover, self.appendix):
            box.clicked.connect(self._on_chosen)

    def over(self, settings: Settings) -> Settings:
        """The settings with what is chosen here."""
        paper = str(self.paper.value)
        floor = self.floor.value
        return replace(
            settings,
            paper=(self.own_size.value or "fit") if paper == OWN else paper,
            orientation=cast("Orientation", self.orientation.value or "auto"),
            margin=self.margin.value,
            bleed=self.bleed.value or 0.0,
            min_type=FLOOR if floor is None else floor,
            split=cast("Split", self.split.value or "none"),
            poster=str(self.poster.value) if self.split.value == "poster" else "fit",
            cover=self.cover.isChecked(),
            appendix=self.appendix.isChecked(),
        )

    def put(self, settings: Settings) -> None:
        """Show what settings ask for."""
        known = [value for value, _ in _PAPERS if value != OWN]
        self.paper.set_value(settings.paper if settings.paper in known else OWN)
        self.own_size.put("" if settings.paper in known else settings.paper)
        self.orientation.set_value(settings.orientation)
        self.margin.put(settings.margin)
        self.bleed.put(settings.bleed or None)
        self.floor.put(settings.min_type)
        self.split.set_value(settings.split)
        if settings.poster not in [choice.value for choice in self._posters]:
            self._posters.append(Choice(settings.poster, settings.poster))
        self.poster.set_value(settings.poster)
        self.cover.setChecked(settings.cover)
        self.appendix.setChecked(settings.appendix)
        self._follow()

    def complain(self) -> bool:
        """Whether something typed cannot be used; it is then said below its field."""
        fields = [self.margin, self.bleed, self.floor]
        found = [field.complain() for field in fields]
        return any(found) or (self.paper.value == OWN and self.own_size.complain())

    def follow(self, *, has_page: bool, has_pages: bool) -> None:
        """Offer only what the chosen formats can have: a page, or also several of them."""
        for control in (self.paper, self.own_size, self.margin, self.floor):
            control.setEnabled(has_page)
        for more in (self.split, self.poster, self.cover, self.appendix, self.bleed):
            more.setEnabled(has_pages)
        self._has_page = has_page
        self._follow()

    def _follow(self) -> None:
        is_own = self.paper.value == OWN
        self.own_size.setVisible(is_own)
        if not is_own:
            self.own_size.problem.hide()
        self.orientation.setEnabled(self._has_page and self.paper.value != "fit")
        self._poster_box.setVisible(self.split.value == "poster")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(labelled(tr("Paper"), self.paper))
        column.addWidget(self.own_size)
        column.addWidget(labelled(tr("Orientation"), self.orientation))
        column.addWidget(labelled(tr("Pages"), self.split))
        self._poster_box = labelled(tr("Size of the poster"), self.poster)
        column.addWidget(self._poster_box)
        row = QHBoxLayout()
        row.setSpacing(10)
        for field in (self.margin, self.bleed, self.floor):
            row.addWidget(field, 1)
        column.addLayout(row)
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        boxes.addWidget(self.cover)
        boxes.addWidget(self.appendix)
        column.addLayout(boxes)

    def _on_chosen(self) -> None:
        if self.split.value == "poster" and self.paper.value == "fit":
            self.paper.set_value(_GLUED)
        self._follow()
        if self.sender() is self.paper and self.paper.value == OWN and not self.own_size.value:
            self.own_size.line.setFocus()
            return
        self.changed.emit()
