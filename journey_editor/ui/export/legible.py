"""How small the type on the pages is, and what would make it larger when it is too small."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journey_editor.formats import pages
from journey_editor.translation import grouped, later, tr, tr_n
from journey_editor.ui.controls.flow import Flow
from journey_editor.ui.controls.labels import label
from journey_editor.ui.export.composing import Proof
from journey_editor.ui.export.remedies import Kind, Remedy

_BUTTONS: Final[tuple[tuple[tuple[Kind, ...], str, str], ...]] = (
    (("paper",), later("Larger paper"), later("No larger paper makes the type larger")),
    (
        ("stages", "rows", "poster"),
        later("Several pages"),
        later("More pages would not make the type larger"),
    ),
    (
        ("lanes",),
        later("Fewer lanes"),
        later("The map is too wide and not too high, so fewer lanes would not make the type larger"),
    ),
    (("appendix",), later("Long notes in the appendix"), later("No note is too long for the map")),
)


class Legible(QWidget):
    """A line that is always there, and a quiet warning with buttons when type is too small."""

    chosen = Signal(object)
    """The settings that a button stands for."""

    def __init__(self) -> None:
        super().__init__()
        self.said = label("", "faint")
        self.warning = label("", "problem")
        self.buttons = [QPushButton(tr(text)) for _, text, _ in _BUTTONS]
        self._remedies: list[Remedy | None] = [None] * len(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.said)
        self._asking = QWidget()
        row = Flow(8)
        self._asking.setLayout(row)
        row.add(self.warning)
        self.warning.setWordWrap(False)
        for button in self.buttons:
            button.setAutoDefault(False)
            button.setProperty("link", True)
            button.clicked.connect(self._on_clicked)
            row.add(button)
        self.warning.setMinimumHeight(self.buttons[0].sizeHint().height())
        column.addWidget(self._asking)
        self._asking.hide()

    def put(self, proof: Proof) -> None:
        """Tell of the pages of a proof."""
        self.said.setText(described(proof))
        self._asking.setVisible(proof.is_small)
        self.warning.setText(
            tr("Smaller than {floor} pt:", floor=_number(proof.settings.min_type)) if proof.is_small else ""
        )
        self._put_remedies([], tr("Being worked out"))

    def put_remedies(self, remedies: list[Remedy]) -> None:
        """Let the buttons do what makes the type larger."""
        self._put_remedies(remedies, "")

    def tell(self, sentence: str) -> None:
        """Tell something else than of pages."""
        self.said.setText(sentence)
        self._asking.hide()

    def _put_remedies(self, remedies: list[Remedy], otherwise: str) -> None:
        for at, (button, (kinds, text, useless)) in enumerate(zip(self.buttons, _BUTTONS, strict=True)):
            found = next((one for one in remedies if one.kind in kinds), None)
            self._remedies[at] = found
            button.setEnabled(found is not None)
            # Most maps have no note that is so long.
            button.setVisible(found is not None or "appendix" not in kinds)
            button.setText(tr(text) if found is None else named(found))
            button.setToolTip("" if found is not None else otherwise or tr(useless))

    def _on_clicked(self) -> None:
        remedy = self._remedies[self.buttons.index(self.sender())]  # type: ignore[arg-type]
        if remedy is not None:
            self.chosen.emit(remedy.settings)


def described(proof: Proof) -> str:
    """The size of the pages, how many there are, and their smallest type."""
    shown = next(page for page in proof.book.pages if page.role not in ("cover", "plan"))
    w, h = (round(side / pages.MM) for side in (shown.width, shown.height))
    parts = [f"{w} × {h} mm"]
    count = len(proof.book.pages)
    if count > 1:
        parts.append(tr_n(count, later("{n} page"), later("{n} pages")))
    if proof.smallest:
        parts.append(tr("smallest type {size} pt", size=_number(proof.smallest)))
    if _in_rows(proof):
        parts.append(tr("lanes continue on further pages, so that they can be read"))
    return " · ".join([*parts, *proof.book.messages[:1]])


def _in_rows(proof: Proof) -> bool:
    """Whether stages stand on several pages, above other lanes on each."""
    if proof.settings.split != "lanes":
        return False
    shown = [
        placed.key
        for page in proof.book.pages
        for layer in page.layers
        for placed in layer.figures
        if placed.kind == "stage"
    ]
    return len(set(shown)) < len(shown)


def named(remedy: Remedy) -> str:
    """What a remedy does, and how large the smallest type is then."""
    size = _number(remedy.smallest)
    if remedy.kind == "appendix":
        return tr("Long notes in the appendix give {size} pt", size=size)
    if remedy.kind == "paper":
        return tr("{paper} gives {size} pt", paper=remedy.settings.paper, size=size)
    if remedy.kind == "stages":
        return tr("Pages by stages give {size} pt", size=size)
    if remedy.kind == "rows":
        return tr("Pages by stages and lanes give {size} pt", size=size)
    if remedy.kind == "poster":
        return tr("A poster gives {size} pt", size=size)
    return tr_n(
        remedy.left,
        later("Without {n} lane {size} pt"),
        later("Without {n} lanes {size} pt"),
        size=size,
    )


def _number(size: float) -> str:
    """A size in points, never rounded up."""
    return grouped(math.floor(size * 10 + 0.05) / 10, 1)
