"""The choices of an export: what is ready to take, formats, pages, and what is on them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QPushButton, QVBoxLayout, QWidget

from journey_editor.disguises import one_line
from journey_editor.formats import registry
from journey_editor.formats.registry import Format
from journey_editor.formats.settings import Settings
from journey_editor.layout.theme import Theme
from journey_editor.model.filters import Filter
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.scrolling import Scrolling
from journey_editor.ui.export import presets, remembered
from journey_editor.ui.export.fields import Several, labelled
from journey_editor.ui.export.page_form import PageForm
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.export.shown_form import ShownForm

_FORMATS: Final = ((".pdf", "PDF"), (".png", "PNG"), (".svg", "SVG"), (".journey.json", "JSON"))
_LAST: Final = "last"
_OWN: Final = "own:"
_WIDTH: Final = 316


class ExportForm(Scrolling):
    """Everything that can be chosen besides the file; scrolls where it is higher than its room."""

    changed = Signal()

    def __init__(
        self, journey: JourneyMap, chosen: Choices, theme: Theme, filter_on: Filter | None = None
    ) -> None:
        """`filter_on` is a filter that is on in the window and no view keeps."""
        self._last = chosen
        self.preset = DropDown(tr("Ready choices"), self._presets, theme)
        self.preset.setPlaceholderText(tr("Own choice"))
        self.keep = QPushButton(tr("Keep…"))
        self.keep.setAccessibleName(tr("Keep these choices under a name"))
        self.keep.setToolTip(self.keep.accessibleName())
        self.keep.setAutoDefault(False)
        self.forget = QPushButton(tr("Forget"))
        self.forget.setAccessibleName(tr("Forget the kept choices"))
        self.forget.setAutoDefault(False)
        self.formats = Several(tr("Formats"), _FORMATS)
        self.page = PageForm(theme)
        self.shown = ShownForm(journey, theme, filter_on)
        super().__init__(self._arranged())
        self.preset.chosen.connect(self._on_preset)
        self.keep.clicked.connect(self._on_keep)
        self.forget.clicked.connect(self._on_forget)
        self.formats.chosen.connect(self._on_changed)
        self.page.changed.connect(self._on_changed)
        self.shown.changed.connect(self._on_changed)
        self.put(chosen)
        self.preset.set_value(_LAST)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the chosen formats."""
        return self.formats.values

    @property
    def proofed(self) -> Format | None:
        """The format that the preview shows: that with pages, else the first that is drawn."""
        found = [registry.format_named(suffix) for suffix in self.suffixes]
        drawn = sorted((one for one in found if one.is_drawn), key=lambda one: one.binder is None)
        return drawn[0] if drawn else None

    @property
    def is_last(self) -> bool:
        """Whether all is as it was the last time."""
        return self.preset.value == _LAST

    def settings(self) -> Settings:
        """What is chosen."""
        return self.shown.over(self.page.over(Settings()))

    def complain(self) -> bool:
        """Whether something typed cannot be used; it is then said below its field."""
        return self.proofed is not None and self.page.complain()

    def put(self, chosen: Choices) -> None:
        """Show other choices."""
        self.formats.set_values(
            [".journey.json" if suffix == ".json" else suffix for suffix in chosen.suffixes]
        )
        self.page.put(chosen.settings)
        self.shown.put(chosen.settings)
        self._follow()

    def take(self, settings: Settings) -> None:
        """Choose other settings, as if a person had."""
        self.put(Choices(self.suffixes, settings))
        self._on_changed()

    def sizeHint(self) -> QSize:
        """As wide as its fields; its height is free."""
        return QSize(_WIDTH + 14, 420)

    def _arranged(self) -> QWidget:
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(12)
        ready = QWidget()
        row = QHBoxLayout(ready)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.preset, 1)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        column.addWidget(labelled(tr("Ready choices"), ready))
        column.addWidget(labelled(tr("Formats"), self.formats))
        column.addWidget(self.page)
        column.addWidget(self.shown)
        column.addStretch()
        return inner

    def _presets(self) -> list[Choice]:
        found = [Choice(_LAST, tr("As last time"))]
        found += [Choice(one.id, tr(one.name)) for one in presets.PRESETS]
        return found + [Choice(f"{_OWN}{name}", one_line(name)) for name in remembered.presets()]

    def _on_preset(self, value: object) -> None:
        kept = remembered.presets()
        name = str(value).removeprefix(_OWN)
        if value == _LAST:
            self.put(self._last)
        elif str(value).startswith(_OWN) and name in kept:
            self.put(presets.applied_own(kept[name], self.settings()))
        else:
            ready = next(one for one in presets.PRESETS if one.id == value)
            self.put(presets.applied(ready, self.settings()))
        self.preset.set_value(value)
        self._follow()
        self.changed.emit()

    def _on_keep(self) -> None:
        if self.complain():
            return
        name, agreed = QInputDialog.getText(self, tr("Keep choices"), tr("Name"))
        name = one_line(name)
        if agreed and name:
            remembered.keep_preset(name, Choices(self.suffixes, self.settings()))
            self.preset.set_value(f"{_OWN}{name}")
            self._follow()

    def _on_forget(self) -> None:
        remembered.forget_preset(str(self.preset.value).removeprefix(_OWN))
        self._on_own_choice()

    def _on_own_choice(self) -> None:
        self.preset.set_value(None)
        self._follow()

    def _on_changed(self) -> None:
        self._on_own_choice()
        self.changed.emit()

    def _follow(self) -> None:
        """Offer only what means something for the chosen formats."""
        proofed = self.proofed
        has_pages = proofed is not None and proofed.binder is not None
        self.page.follow(has_page=proofed is not None, has_pages=has_pages)
        self.shown.follow(self.suffixes)
        self.forget.setVisible(str(self.preset.value).startswith(_OWN))
