"""What an empty map offers besides its own hints: templates and samples to begin from."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journey_editor import paths
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.documents import title_of

_COLUMNS: Final = 2
_BLANK: Final = "blank"
_BOTTOM: Final = 36


class StartCard(QFrame):
    """A card at the bottom of the canvas, there as long as the map has no stage."""

    chosen = Signal(object)
    """The `Path` of the sample or template to begin from."""

    def __init__(self, session: Session, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._session = session
        self._room = room
        self.setObjectName("StartCard")
        self.setAccessibleName(tr("Begin a map"))
        self.lines: dict[Path, RowLine] = {}
        templates = [path for name, path in paths.templates().items() if name != _BLANK]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addWidget(label(tr("Press S or drag a stage to the map to begin it yourself"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(28)
        column.addLayout(row)
        row.addLayout(self._group(tr("or begin with a template"), templates, "layout-dashboard", theme, 1))
        row.addWidget(_rule())
        samples = list(paths.samples())
        row.addLayout(self._group(tr("or look at a sample"), samples, "book-open", theme, _COLUMNS))
        room.installEventFilter(self)
        session.changed.connect(self.refresh)
        session.replaced.connect(self.refresh)
        self.refresh()

    def _group(self, title: str, files: list[Path], icon: str, theme: Theme, columns: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(title, "label"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        picture = icons.colored(icon, theme.accent)
        for place, path in enumerate(files):
            title_ = title_of(path)
            line = RowLine(str(path), title_, f"{title}: {title_}", picture)
            line.opened.connect(self._on_opened)
            self.lines[path] = line
            grid.addWidget(line, place // columns, place % columns)
        column.addLayout(grid)
        column.addStretch()
        return column

    def refresh(self) -> None:
        """Show the card if the map is empty, else put it away."""
        self.setVisible(not self._session.journey.stages and not self._session.read_only)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the room, in its middle."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        area = self._room.rect()
        x = max(8, (area.width() - self.width()) // 2)
        y = max(8, area.height() - self.height() - _BOTTOM)
        self.move(x, y)

    def _on_opened(self, path: str) -> None:
        self.chosen.emit(Path(path))


def _rule() -> QLabel:
    line = QLabel()
    line.setFixedWidth(1)
    line.setObjectName("Rule")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return line
