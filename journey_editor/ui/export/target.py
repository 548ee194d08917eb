"""The field for the file, or for the common name of several files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journey_editor.disguises import spelled
from journey_editor.formats import registry
from journey_editor.translation import tr
from journey_editor.ui import questions
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


class TargetField(QWidget):
    """Where the files go: one name for all, each with the suffix of its format."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        super().__init__()
        self._folder = folder
        self._suffixes: tuple[str, ...] = (".pdf",)
        self._agreed: set[Path] = set()
        self.line = Line(tr("File"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose a file"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)
        self.names = label("", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("File"), "label"))
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        column.addLayout(row)
        column.addWidget(self.names)
        self.line.textChanged.connect(self._show_names)
        self._show_names()

    @property
    def stem(self) -> Path:
        """The file without the suffix of a format."""
        typed = Path(self.line.text().strip()).expanduser()
        if not typed.is_absolute():
            typed = self._folder() / typed
        return _without_suffix(typed, self._suffixes)

    @property
    def targets(self) -> tuple[Path, ...]:
        """The files that will be written."""
        stem = self.stem
        return tuple(stem.with_name(stem.name + suffix) for suffix in self._suffixes)

    def propose(self, stem: Path, *, agreed: bool = False) -> None:
        """Show a file; one that was agreed to is replaced without a question."""
        shown = f"{stem}{self._suffixes[0]}" if len(self._suffixes) == 1 else str(stem)
        self.line.put(shown)
        if agreed:
            self._agreed.update(self.targets)

    def follow(self, suffixes: tuple[str, ...]) -> None:
        """Name files of these formats."""
        if suffixes != self._suffixes:
            stem = self.line.text().strip()
            known = _without_suffix(Path(stem), [one.suffix for one in registry.FORMATS]) if stem else Path()
            self._suffixes = suffixes
            if stem:
                self.propose(known)
        self._show_names()

    def agree(self) -> bool:
        """Whether all files may be written; asks when some are there already."""
        there = [target for target in self.targets if target.exists() and target not in self._agreed]
        if there and not questions.replaces(self, ", ".join(spelled(target.name) for target in there)):
            return False
        self._agreed.update(self.targets)
        return True

    def _show_names(self) -> None:
        several = len(self._suffixes) > 1
        self.names.setVisible(several)
        if several:
            self.names.setText(" · ".join(spelled(target.name) for target in self.targets))

    def _on_choose(self) -> None:
        suffix = self._suffixes[0]
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            str(self.targets[0]),
            f"{tr(registry.format_named(suffix).name)} (*{suffix})",
        )
        if name:
            self.propose(_without_suffix(Path(name), self._suffixes))
            self._agreed.add(self.targets[0])


def _without_suffix(path: Path, suffixes: Sequence[str]) -> Path:
    """The path without the longest of these suffixes that it ends with."""
    for suffix in sorted(suffixes, key=len, reverse=True):
        if path.name.lower().endswith(suffix) and len(path.name) > len(suffix):
            return path.with_name(path.name[: -len(suffix)])
    return path
