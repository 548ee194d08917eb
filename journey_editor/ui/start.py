"""The page on an empty map: where to type, what to drag, and templates, samples and files to begin from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from journey_editor import paths
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.translation import tr
from journey_editor.ui import icons, recent
from journey_editor.ui.actions import Actions
from journey_editor.ui.controls.focus import holds
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.controls.tiles import Plate, Tile
from journey_editor.ui.miniatures import Miniature
from journey_editor.ui.palette.items import PaletteItem
from journey_editor.ui.titles import title_of

_BLANK: Final = "blank"
_EXAMPLE: Final = "Checkout @website = -1"
"""A line of the capture language, which is the same in all languages."""
_RECENT: Final = 4
_COLUMNS: Final = 3
"""In how many columns the samples stand; one of them is for the recent files when there are some."""
_WIDEST: Final = 820
_NARROW: Final = 560
_BAR: Final = 12
"""What the border and a scroll bar take of the width of the card."""
_MARGIN: Final = 16


class StartCard(QFrame):
    """A card in the middle of the canvas, there until something is begun: typed, dragged or opened."""

    chosen = Signal(object)
    """The `Path` of the sample or template to begin from."""
    opened = Signal(object)
    """The `Path` of a file to open."""

    def __init__(self, session: Session, theme: Theme, view: MapView, actions: Actions) -> None:
        super().__init__(view)
        self._session = session
        self._theme = theme
        self._view = view
        self._actions = actions
        self._is_away = False
        self._page: QScrollArea | None = None
        self._is_narrow: bool | None = None
        self._least = 0
        """How wide the card is to be at least for all its columns."""
        self._covers = False
        """Whether there is no room below the empty sheet, so that the card stands in its place."""
        self._grids: list[tuple[QGridLayout, list[QWidget], int, int]] = []
        self._rows: QBoxLayout
        self.lines: dict[Path, Tile | RowLine] = {}
        self.setObjectName("StartCard")
        self.setAccessibleName(tr("Begin a map"))
        self.setProperty("floats", True)
        self.setAcceptDrops(True)
        self._ground = QFrame(view)
        self._ground.setObjectName("StartGround")
        self._ground.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ground.hide()
        self.hide()
        for watched in (view, view.viewport()):
            watched.installEventFilter(self)
        session.changed.connect(self.refresh)
        session.replaced.connect(self._on_replaced)
        session.path_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the card while the map is as empty as it began, else put it away."""
        session = self._session
        begun = len(session.journey) or session.undo_stack.canUndo() or session.path or session.read_only
        wanted = not begun and not self._is_away
        if wanted and self._page is None:
            self._fill()
        if wanted and not self.isVisibleTo(self._view):
            self._place()
        self.setVisible(bool(wanted))
        self._cover(covers=bool(wanted) and self._covers)

    def leave(self) -> None:
        """Get out of the way until another map is begun."""
        had_keys = holds(self, self._view.window().focusWidget())
        self._is_away = True
        self.refresh()
        if had_keys:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Getting out of the way -----------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle; leave when somebody types, drags or presses beside the card."""
        if event.type() == QEvent.Type.Resize and watched is self._view:
            self._place()
        elif self.isVisible() and _begins(event):
            self.leave()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and letters put the card away from inside of it too."""
        if _begins(event):
            self.leave()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Make room for what is dragged, so that the map below takes it."""
        event.ignore()
        self.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Find the right size now that everything inside has its fonts."""
        super().showEvent(event)
        self._place()

    def _on_replaced(self) -> None:
        self._is_away = False
        self.refresh()

    def _place(self) -> None:
        inner = None if self._page is None else self._page.widget()
        layout = None if inner is None else inner.layout()
        if inner is None or layout is None:
            return
        room = self._view.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(_WIDEST, room.width())
        if not self._is_narrow:
            self._arrange(narrow=False)
            layout.activate()
            self._least = inner.minimumSizeHint().width() + _BAR
        self._arrange(narrow=width < max(_NARROW, self._least))
        needed = layout.totalHeightForWidth(width - 4) if layout.hasHeightForWidth() else -1
        height = min(room.height(), max(needed, inner.sizeHint().height()) + 4)
        left = max(room.x(), self._view.mapFromScene(0, 0).x())
        below = self._view.mapFromScene(0, self._view.drawing.height).y() + _MARGIN
        self._covers = below + height > room.bottom() or left + width > room.right()
        self._ground.setGeometry(self._view.rect())
        self._cover(covers=self._covers and self.isVisibleTo(self._view))
        if self._covers:
            left = room.x() + (room.width() - width) // 2
            below = room.y() + max(0, room.height() - height) // 2
        self.setGeometry(left, below, width, height)

    def _cover(self, *, covers: bool) -> None:
        """Leave nothing of the empty sheet at the edges of a card that stands in its place."""
        self._ground.setVisible(covers)
        if covers:
            self._ground.raise_()
            self.raise_()
        policy = Qt.ScrollBarPolicy
        for put in (self._view.setHorizontalScrollBarPolicy, self._view.setVerticalScrollBarPolicy):
            put(policy.ScrollBarAlwaysOff if covers else policy.ScrollBarAsNeeded)

    # What is on the card --------------------------------------------------------------------------

    def _fill(self) -> None:
        """Make the page; not earlier, as most windows begin with a file."""
        inner = QWidget()
        inner.setObjectName("StartPage")
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(10)
        column.addWidget(label(tr("Begin a journey map"), "title"))
        column.addLayout(self._in_columns(self._ways(), 3, 1))
        column.addSpacing(6)
        column.addWidget(label(tr("Templates"), "caption"))
        templates = [path for name, path in paths.templates().items() if name != _BLANK]
        column.addLayout(self._in_columns([self._template(path) for path in templates], 4, 2))
        column.addSpacing(6)
        column.addLayout(self._lists())
        page = self._page = QScrollArea(self)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setWidgetResizable(True)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(inner)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(page)

    def _ways(self) -> list[QWidget]:
        """To type, to drag, to open."""
        theme = self._theme
        live = self._actions["capture"]
        told = tr("{key} takes notes line by line, as fast as people talk", key=_key(live.shortcut()))
        example = label(_EXAMPLE, "example")
        typed = Tile(tr("Type"), told, icons.toned("keyboard", theme, "accent"), example)
        typed.clicked.connect(live.trigger)
        stage = PaletteItem("stage", tr("Stage"), _key(self._actions["insert_stage"].shortcut()), theme)
        stage.chosen.connect(self._on_stage)
        told = tr("this, or anything from the left, to the map")
        drag = Plate(tr("Drag"), told, icons.toned("move", theme, "accent"), stage)
        open_ = self._actions["open"]
        told = tr("{key} opens a map or what another program made", key=_key(open_.shortcut()))
        place = label(tr("Or drop a file here"), "example")
        place.setProperty("drop", True)
        file = Tile(tr("Open a map"), told, icons.toned("folder-open", theme, "accent"), place)
        file.clicked.connect(open_.trigger)
        return [typed, drag, file]

    def _template(self, path: Path) -> Tile:
        tile = Tile(title_of(path), "", Miniature(path, self._theme))
        tile.setAccessibleName(tr("Template {title}", title=title_of(path)))
        tile.clicked.connect(_Choosing(self, path, self.chosen.emit).now)
        self.lines[path] = tile
        return tile

    def _lists(self) -> QBoxLayout:
        """The samples, and beside them the files that were open last."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(18)
        files = recent.paths()[:_RECENT]
        columns = _COLUMNS - bool(files)
        row.addLayout(
            self._list(tr("Samples"), paths.samples(), "book-open", self.chosen.emit, columns), columns
        )
        if files:
            row.addLayout(self._list(tr("Open again"), files, "history", self.opened.emit, 1), 1)
        self._rows = row
        return row

    def _in_columns(self, widgets: Sequence[QWidget], wide: int, narrow: int) -> QGridLayout:
        """Widgets in so many columns on a wide card, and so many on a narrow one."""
        grid = QGridLayout()
        grid.setSpacing(10)
        self._grids.append((grid, list(widgets), wide, narrow))
        return grid

    def _arrange(self, *, narrow: bool) -> None:
        """Put everything into the columns that there is room for."""
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        for grid, widgets, wide, few in self._grids:
            columns = few if narrow else wide
            for place, widget in enumerate(widgets):
                grid.addWidget(widget, place // columns, place % columns)
            for column in range(wide):
                grid.setColumnStretch(column, 1 if column < columns else 0)
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _list(
        self, title: str, files: Iterable[Path], icon: str, act: Callable[[Path], None], columns: int
    ) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(title, "caption"))
        lines: list[QWidget] = []
        picture = icons.toned(icon, self._theme)
        for path in files:
            name = title_of(path)
            line = RowLine(str(path), name, f"{title}: {name}", picture)
            line.clicked.connect(_Choosing(line, path, act).now)
            self.lines[path] = line
            lines.append(line)
        grid = self._in_columns(lines, columns, 1)
        grid.setVerticalSpacing(0)
        column.addLayout(grid)
        column.addStretch()
        return column

    def _on_stage(self, kind: str) -> None:
        self.leave()
        self._view.insert(kind)


class _Choosing(QObject):
    """Acts on one path when a button is pressed."""

    def __init__(self, parent: QObject, path: Path, act: Callable[[Path], None]) -> None:
        super().__init__(parent)
        self._path = path
        self._act = act

    def now(self) -> None:
        self._act(self._path)


def _begins(event: QEvent) -> bool:
    """Whether somebody begins something on the canvas: types a letter, presses, or drags something in."""
    if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        typed = event.text().isprintable() and event.text() and not event.modifiers() & commands
        return bool(typed) or event.key() == Qt.Key.Key_Escape
    return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.DragEnter)


def _key(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
