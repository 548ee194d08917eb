"""Comparing curves: of two personas, or of this map and another such as to-be. Changes nothing on the map."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from journey_editor.collector import collector_paused
from journey_editor.disguises import one_line, spelled
from journey_editor.editing.large import Tell
from journey_editor.errors import Cancelled, JourneyError
from journey_editor.layout.beside import Beside
from journey_editor.layout.highlights import spread
from journey_editor.layout.words import words
from journey_editor.model.highlights import Gap, Shift, largest_gap, largest_shift
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import questions
from journey_editor.ui.documents import BIG_FILE
from journey_editor.ui.inspector.sections.experiences import signed
from journey_editor.ui.worker import held

if TYPE_CHECKING:
    from journey_editor.insight.overlay import Overlay, Pairing
    from journey_editor.layout.style import Memo
    from journey_editor.storage.document import Loaded
    from journey_editor.ui.main_window import MainWindow

_FILTER: Final = later("Maps and notes (*.journey.json *.json *.journey *.notes *.txt);;All files (*)")
_PAUSE: Final = 300
"""Milliseconds after the last change until the other map is matched anew."""
_TURN: Final = 0.006
"""Seconds of matching at a time."""
_MOST_PAIRS: Final = 15
BIG_NOTES: Final = 6_000
"""Bytes above which reading lines of notes takes long enough to happen in a thread."""
_MARGIN: Final = 40


class Comparing(QObject):
    """What the window compares with, for as long as it does.

    The other map is only looked at: it is no part of this one, is not saved with it, and exports leave it
    out, as they show the map and not what somebody looked at beside it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._other: JourneyMap | None = None
        self._pairing: Pairing | None = None
        self._turns: Iterator[None] | None = None
        self._edited: frozenset[str] = frozenset()
        """What was edited since the maps were matched."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._match)
        self._session.changed.connect(self._on_changed)
        self._session.replaced.connect(self._forget)

    def begin(self) -> None:
        """Keep the actions of the window in step from now on, when it has them."""
        self._window.palette_panel.personas.showing.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Offer what can be done."""
        commands = self._window.commands
        commands["compare_personas"].setEnabled(len(self._session.journey.personas) > 1)
        commands["show_all_personas"].setEnabled(self._window.palette_panel.personas.shown is not None)
        commands["stop_comparing"].setEnabled(self._other is not None)

    # Personas -------------------------------------------------------------------------------------

    def compare_personas(self) -> None:
        """Show only the two personas that are selected, or else the first two, and where they differ."""
        people = [one.id for one in self._session.journey.personas]
        chosen = [id_ for id_ in self._session.selection if id_ in people]
        if len(people) < 2:
            self._window.say(tr("To compare, the map needs two personas."))
            return
        self.compare(*(chosen if len(chosen) == 2 else people[:2]))

    def compare(self, one: str, other: str) -> None:
        """Show only these two personas, and tell where they differ most."""
        try:
            gap = self._session.worked(tr("Comparing …"), partial(self._gap, (one, other)))
        except Cancelled as stopped:
            self._window.say(str(stopped))
            return
        self._window.palette_panel.personas.showing.take((one, other))
        if gap is None:
            names = self._name(one), self._name(other)
            self._window.say(tr("{one} and {other} feel nothing differently.", one=names[0], other=names[1]))
            return
        self._reveal(gap)
        self._window.say(
            tr(
                "Largest gap: {touchpoint}, {low} {low_emotion}, {high} {high_emotion}",
                touchpoint=self._title(gap.touchpoint),
                low=self._name(gap.low),
                low_emotion=signed(gap.low_emotion),
                high=self._name(gap.high),
                high_emotion=signed(gap.high_emotion),
            )
        )

    def _gap(self, personas: tuple[str, str], _tell: Tell) -> Gap | None:
        return largest_gap(self._session.journey, personas)

    def show_all(self) -> None:
        """Show all personas."""
        self._window.palette_panel.personas.showing.show_all()

    def fill_pairs(self, menu: QMenu) -> None:
        """List the pairs of personas."""
        people = self._session.journey.personas
        pairs = list(combinations(people, 2))[:_MOST_PAIRS]
        for one, other in pairs:
            text = tr("{one} and {other}", one=one.name, other=other.name)
            action = menu.addAction(text.replace("&", "&&"))
            action.setData((one.id, other.id))
            action.triggered.connect(self._on_pair)
        if not pairs:
            menu.addAction(tr("The map needs two personas")).setEnabled(False)

    def _on_pair(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.compare(*action.data())

    # Another map ----------------------------------------------------------------------------------

    def ask(self) -> None:
        """Let the person choose a map, and lay its curves beside this one's."""
        window = self._window
        name, _ = QFileDialog.getOpenFileName(
            window, tr("Compare with another map"), window.documents.folder(), tr(_FILTER)
        )
        if name:
            self.compare_with(Path(name))

    def compare_with(self, path: Path) -> bool:
        """Lay the curves of the map in a file beside this one's; on failure say why."""
        title = tr("“{name}” could not be opened.", name=spelled(path.name))
        try:
            loaded = self._read(path)
            found = self._session.worked(tr("Comparing …"), partial(self._laid, loaded.journey))
        except Cancelled as stopped:
            self._window.say(str(stopped))
            return False
        except JourneyError as error:
            questions.sorry(self._window, title, str(error))
            return False
        self._other, self._edited = loaded.journey, frozenset()
        self._pairing, memo, shift = found
        self._window.view.take(memo)
        self._show()
        self._tell(shift)
        self._refresh()
        return True

    def _read(self, path: Path) -> Loaded:
        from journey_editor.formats import reading

        big = BIG_NOTES if reading.is_notes(path.name) else BIG_FILE
        if path.is_file() and path.stat().st_size > big:
            said = tr("Opening {name} …", name=spelled(path.name))
            return held(self._window, said, lambda _tell, _asked: reading.load(path))
        return reading.load(path)

    def stop(self) -> None:
        """Show this map alone, unless drawing that takes long and is stopped."""
        if self._other is not None:
            try:
                self._window.view.expect_alone()
            except Cancelled as stopped:
                self._window.say(str(stopped))
                return
            self._forget()

    def _forget(self) -> None:
        """Compare with nothing any more."""
        self._other = self._pairing = self._turns = None
        self._timer.stop()
        self._window.view.set_beside(None)
        self._refresh()

    @property
    def other(self) -> JourneyMap | None:
        """The map that this one is compared with, None while there is none."""
        return self._other

    def _match(self) -> None:
        """Match the other map with this one as it is now: what an edit has touched, in turns."""
        pairing, until = self._pairing, perf_counter() + _TURN
        if pairing is None:
            return
        if self._turns is None:
            if pairing.is_other:
                if self._window.status.busy.is_on:
                    # Somebody waits for something else, which may be an edit that is on its way.
                    self._timer.start(_PAUSE)
                else:
                    self._begin_again()
                return
            self._turns = pairing.follow(self._edited) or iter(())
        with collector_paused():
            for _ in self._turns:
                if perf_counter() > until:
                    self._timer.start(0)
                    return
        self._turns, self._edited = None, frozenset()
        self._show()

    def _begin_again(self) -> None:
        """Compare with other personas than before: all of the curves are drawn anew."""
        assert self._other is not None
        try:
            self._pairing, memo, _ = self._session.worked(tr("Comparing …"), partial(self._laid, self._other))
        except Cancelled as stopped:
            self._window.say(str(stopped))
            self._forget()
            return
        self._edited = frozenset()
        self._window.view.take(memo)
        self._show()

    def _show(self) -> None:
        """Draw the curves of the other map, unless they are drawn already."""
        assert self._other is not None
        assert self._pairing is not None
        view, beside = self._window.view, _beside(self._pairing.now, self._session.journey, self._other)
        before = view.beside
        is_same = before is not None and before.lived is beside.lived
        if not (before and is_same and (before.own, before.other) == (beside.own, beside.other)):
            view.set_beside(beside)

    def _laid(self, other: JourneyMap, _tell: Tell) -> tuple[Pairing, Memo, Shift | None]:
        """Match another map, draw its curves and find where they differ most, in another thread."""
        from journey_editor.insight.overlay import Pairing

        journey, view = self._session.journey, self._window.view
        pairing = Pairing(journey, other)
        shift = largest_shift(journey, pairing.now.lived, view.personas_shown)
        return pairing, view.ahead(_beside(pairing.now, journey, other))(journey), shift

    def _tell(self, shift: Shift | None) -> None:
        """Say where the maps differ most, and what of the other one is left out."""
        assert self._pairing is not None
        found = self._pairing.now
        said = []
        if shift is not None:
            self._reveal(shift)
            said.append(self._said(shift))
        elif found.lived:
            said.append(tr("Both maps feel the same."))
        else:
            said.append(tr("The maps have no touchpoint in common at which anything is felt."))
        if found.unmatched:
            one, many = (
                later("{n} touchpoint left out, as it is not on this map"),
                later("{n} touchpoints left out, as they are not on this map"),
            )
            said.append(tr_n(len(found.unmatched), one, many))
        if found.strangers:
            one, many = later("{n} persona left out"), later("{n} personas left out")
            said.append(tr_n(len(found.strangers), one, many))
        self._window.say(" · ".join(said))

    def _said(self, shift: Shift) -> str:
        own, other = self._session.journey.info, self._other
        assert other is not None
        return tr(
            "Largest gap: {touchpoint}, {persona} {here} {state}, {there} {other_state}",
            touchpoint=self._title(shift.touchpoint),
            persona=self._name(shift.persona),
            here=signed(shift.here),
            state=words(own.language)[own.state],
            there=signed(shift.there),
            other_state=words(own.language)[other.info.state],
        )

    def _on_changed(self, ids: frozenset[str]) -> None:
        if self._other is not None:
            self._edited |= ids
            self._turns = None
            self._timer.start(_PAUSE)
        self._refresh()

    # Both -----------------------------------------------------------------------------------------

    def _reveal(self, gap: Gap | Shift) -> None:
        """Scroll to the points between which a gap is."""
        view, between = self._window.view, spread(gap)
        found = [view.index.keyed(key) for key in (between.upper, between.lower)]
        areas = [placed.area for placed in found if placed is not None]
        if areas:
            view.go_to(areas[0].united(areas[-1]), _MARGIN)

    def _name(self, persona: str) -> str:
        found = self._session.journey.persona(persona)
        return one_line(found.name) if found is not None else ""

    def _title(self, touchpoint: str) -> str:
        found = self._session.journey.touchpoint(touchpoint)
        return one_line(found.title) if found is not None else ""


def _beside(found: Overlay, own: JourneyMap, other: JourneyMap) -> Beside:
    """What of another map is drawn beside this one's curves."""
    here, there = own.info, other.info
    return Beside(found.lived, (here.state, here.title), (there.state, there.title))
