"""Everything inside a window: made after the window is on screen, as it takes longer than the window."""

from __future__ import annotations

from collections.abc import Iterator

from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.translation import tr
from journey_editor.ui import language
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
from journey_editor.ui.letting_go import LettingGo
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
from journey_editor.ui.workshop.timer_panel import TimerButton


def furnishing(window: MainWindow) -> Iterator[None]:
    """Give a window its session, its canvas and all the panels around it, step by step.

    None of the steps takes long, so that a window that is on screen answers in between.
    """
    _add_canvas(window)
    yield
    _add_deeds(window)
    yield
    yield from _add_panels(window)
    window.commands.fill(window.menuBar())
    window.comparing.begin()
    window.view.point_card.fade = motion.card_fade


def _add_canvas(window: MainWindow) -> None:
    theme = window.theme
    rooms = window.rooms
    window.session = Session(
        JourneyMap(MapInfo(title=tr(UNTITLED), language=language.current())), parent=window
    )
    window.view = MapView(window.session, theme)
    window.banner = Banner(theme)
    rooms.add_to_canvas(window.banner)
    rooms.add_to_canvas(window.view, stretch=1)
    window.view.setVisible(window.glimpse is None)


def _add_deeds(window: MainWindow) -> None:
    """What is done with a map and is seen only now and then."""
    window.beginning = Beginning(window.view)
    LettingGo(window.view)
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
    window.capture_bar = Capturing(window.view, window.theme)
    window.finding = Finding(window)
    window.filtering = Filtering(window)
    window.presenting = Presenting(window, window.view)
    window.presenting.message.connect(window.say)


def _add_panels(window: MainWindow) -> Iterator[None]:
    theme, rooms = window.theme, window.rooms
    window.commands = Actions(window, window.view, theme)
    window.theme_actions = ThemeActions({one: window.commands[f"theme_{one}"] for one in MODES}, window)
    yield
    window.header = Header(window.commands)
    rooms.put_header(window.header)
    window.banner.more.clicked.connect(window.repairing.show)
    window.clipboard = Clipboard(window)
    yield
    window.palette_panel = Palette(window.session, theme)
    rooms.put_palette(window.palette_panel)
    window.session.aside = aside = Aside(window)
    window.palette_panel.personas.shown_changed.connect(aside.show_personas)
    yield
    window.inspector = Inspector(window.session, theme)
    rooms.put_inspector(window.inspector)
    yield
    window.status.addPermanentWidget(TimerButton(window.presenting.timer, theme))
    window.stepping_aside = SteppingAside(window)
    window.stepping_aside.watch(rooms)
    yield
    window.start_card = StartCard(window.session, theme, window.view, window.commands)
    yield
