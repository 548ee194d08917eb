"""Everything inside a window: made after the window is on screen, as it takes longer than the window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.translation import tr
from journey_editor.ui.actions import Actions
from journey_editor.ui.arranging import Arranging
from journey_editor.ui.aside import Aside
from journey_editor.ui.autosave import Autosave
from journey_editor.ui.banner import Banner
from journey_editor.ui.beginning import Beginning
from journey_editor.ui.capture_bar.capturing import Capturing
from journey_editor.ui.clipboard import Clipboard
from journey_editor.ui.comparing import Comparing
from journey_editor.ui.dialogs import Dialogs
from journey_editor.ui.documents import Documents
from journey_editor.ui.exporting import Exporting
from journey_editor.ui.filtering.filtering import Filtering
from journey_editor.ui.finding.finding import Finding
from journey_editor.ui.header import Header
from journey_editor.ui.inspector.panel import Inspector
from journey_editor.ui.looks import MODES, ThemeActions
from journey_editor.ui.main_window import UNTITLED, MainWindow
from journey_editor.ui.narrow import SteppingAside
from journey_editor.ui.palette.panel import Palette
from journey_editor.ui.panes import Panes
from journey_editor.ui.present import motion
from journey_editor.ui.present.presenting import Presenting
from journey_editor.ui.recovery.keeping import Keeping
from journey_editor.ui.recovery.watching import Watching
from journey_editor.ui.repairs.repairing import Repairing
from journey_editor.ui.start import StartCard
from journey_editor.ui.status import StatusBar
from journey_editor.ui.workshop.timer_panel import TimerButton

_NARROWEST: Final = 290
_WIDEST: Final = 560


def furnishing(window: MainWindow) -> Iterator[None]:
    """Give a window its session, its canvas and all the panels around it, step by step.

    None of the steps takes long, so that a window that is on screen answers in between.
    """
    theme = window.theme
    window.session = Session(JourneyMap(MapInfo(title=tr(UNTITLED))), parent=window)
    window.view = MapView(window.session, theme)
    yield
    window.beginning = Beginning(window.view)
    window.dialogs = Dialogs(window)
    window.documents = Documents(window)
    window.autosave = Autosave(window)
    window.keeping = Keeping(window)
    window.watching = Watching(window)
    window.exporting = Exporting(window)
    window.arranging = Arranging(window.session, window)
    window.panes = Panes(window)
    window.repairing = Repairing(window)
    window.comparing = Comparing(window)
    window.session.aside = Aside(window)
    window.capture_bar = Capturing(window.view, theme)
    window.finding = Finding(window)
    window.filtering = Filtering(window)
    window.presenting = Presenting(window, window.view)
    window.presenting.message.connect(window.say)
    yield
    window.commands = Actions(window, window.view, theme)
    window.theme_actions = ThemeActions({one: window.commands[f"theme_{one}"] for one in MODES}, window)
    yield
    window.header = Header(window.commands)
    window.banner = Banner(theme)
    window.banner.more.clicked.connect(window.repairing.show)
    window.clipboard = Clipboard(window)
    yield
    window.palette_panel = Palette(window.session, theme)
    yield
    window.inspector = Inspector(window.session, theme)
    yield
    window.status = StatusBar()
    window.status.addPermanentWidget(TimerButton(window.presenting.timer, theme))
    window.stepping_aside = SteppingAside(window)
    yield from _arranging(window)
    yield
    window.start_card = StartCard(window.session, theme, window.view, window.commands)
    yield
    window.commands.fill(window.menuBar())
    window.comparing.begin()
    window.view.point_card.fade = motion.card_fade


def _arranging(window: MainWindow) -> Iterator[None]:
    below = QHBoxLayout()
    below.setSpacing(0)
    below.addWidget(window.palette_panel)
    window.splitter = _with_canvas(window)
    below.addWidget(window.splitter, 1)
    central = QWidget()
    outer = QVBoxLayout(central)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(window.header)
    outer.addLayout(below, 1)
    window.setCentralWidget(central)
    yield
    _add_inspector(window)
    yield
    window.stepping_aside.watch(central)
    window.setStatusBar(window.status)


def _with_canvas(window: MainWindow) -> QSplitter:
    """The canvas, beside which the inspector will be; the border between them can be dragged."""
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.banner)
    column.addWidget(window.view, 1)
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.addWidget(middle)
    splitter.setStretchFactor(0, 1)
    splitter.setCollapsible(0, False)
    return splitter


def _add_inspector(window: MainWindow) -> None:
    window.inspector.setMinimumWidth(_NARROWEST)
    window.inspector.setMaximumWidth(_WIDEST)
    window.splitter.addWidget(window.inspector)
    window.splitter.setCollapsible(1, False)
