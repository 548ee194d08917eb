"""Rows about the map on screen: painting it, panning, editing, dragging, showing all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import cycle

from PySide6.QtCore import QEvent, QPoint

from journey_editor.model import plans
from journey_editor.model.edits import Edit, SetExperience, UpdateNode, update
from journey_editor.model.records import Experience
from tests.benchmarks.direct_widget import DirectWidget
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case, NotDoneError, Timed
from tests.benchmarks.rows import SIZES, Row
from tests.benchmarks.screen import Screen, Shown, differing

_LEAST = 0.03
"""Seconds that a sample lasts; painting once takes some milliseconds."""
_PAN = 24
"""Pixels of one step of panning, as from a wheel or a moving hand."""
_AWAY = QPoint(90, 60)
_DRAG = 6
"""Pixels of one step of dragging."""
_ALIKE = 0.03
"""The share of pixels in which the floor may look different, as it has hinted text."""

Turns = tuple[Edit, Edit]


@contextmanager
def _repaint(subjects: Subjects, size: int) -> Iterator[Case]:
    with Screen(subjects.of(size)) as screen, _floor(screen) as bare:
        real = Timed(screen.repaint, least=_LEAST)
        yield Case(Timed(bare.repaint, least=_LEAST), real, lambda: _alike(screen, bare))


@contextmanager
def _pan(subjects: Subjects, size: int) -> Iterator[Case]:
    """Down and up, or sideways where the map is not higher than the view."""
    with Screen(subjects.of(size)) as screen, _floor(screen) as bare:
        higher = screen.view.verticalScrollBar().maximum() > _PAN
        step = (0, _PAN) if higher else (_PAN, 0)
        steps = cycle((step, (-step[0], -step[1])))
        real = Timed(lambda: screen.pan(*next(steps)), least=_LEAST)
        yield Case(Timed(bare.repaint, least=_LEAST), real, screen.seen)


@contextmanager
def _floor(screen: Screen) -> Iterator[Shown]:
    """The widget that directly draws what is on the screen now."""
    left, top, *_ = screen.visible
    widget = DirectWidget(screen.view.drawing, screen.visible_figures(), left, top)
    widget.resize(screen.view.viewport().size())
    with Shown(widget, widget) as bare:
        yield bare


def _alike(screen: Screen, bare: Shown) -> str:
    seen = screen.seen()
    share = differing(screen.picture(), bare.picture())
    if share > _ALIKE:
        raise NotDoneError(f"the floor and the map differ in {share:.1%} of their pixels")
    return f"{seen}, {share:.1%} of the pixels other than in the floor"


def _edited(turns: Callable[[Screen], Turns]) -> Callable[[Subjects, int], AbstractContextManager[Case]]:
    """A row's set-up: an edit and the one that takes it back, by turns, each until it is on screen."""

    @contextmanager
    def make(subjects: Subjects, size: int) -> Iterator[Case]:
        with Screen(subjects.of(size)) as screen:
            edits = cycle(turns(screen))
            step = lambda: screen.until_painted(lambda: screen.do(next(edits)))  # noqa: E731
            yield Case(Timed(screen.repaint, least=_LEAST), Timed(step), lambda: _changes(screen, step))

    return make


def _changes(screen: Screen, step: Callable[[], None]) -> str:
    """That each of the two edits shows on the card, and on the screen where the card was."""
    pictures, figures = [], []
    area = screen.on_screen(screen.placed)
    for _ in range(2):
        step()
        pictures.append(screen.picture().copy(area))
        figures.append(screen.placed)
    if figures[0] == figures[1]:
        raise NotDoneError("the edit has not reached the drawing")
    share = differing(*pictures, step=1)
    if not share:
        raise NotDoneError("the edit is not to be seen on the screen")
    return f"{screen.seen()}, {share:.1%} of the card's pixels changed"


def _rename(screen: Screen) -> Turns:
    record = screen.session.journey.touchpoint(screen.card)
    if record is None:
        raise NotDoneError("the card to rename is not on the map")
    return update(record.id, title=f"{record.title[:-1]}X"), update(record.id, title=record.title)


def _move(screen: Screen) -> Turns:
    """One place up or down in its stage, and back."""
    journey = screen.session.journey
    record = journey.touchpoint(screen.card)
    if record is None:
        raise NotDoneError("the card to move is not on the map")
    cards = journey.touchpoints_of(record.stage)
    at = cards.index(record)
    after = cards[at + 2].id if at + 2 < len(cards) else None
    before = cards[at - 1].id if at + 1 == len(cards) else after
    edit = plans.move_touchpoints(journey, (record.id,), record.stage, before)
    if not isinstance(edit, UpdateNode):
        raise NotDoneError("there is nowhere to move the card to")
    return edit, update(record.id, stage=record.stage, order=record.order)


def _feel(screen: Screen) -> Turns:
    persona = screen.session.journey.personas[0].id
    return tuple(  # type: ignore[return-value]
        SetExperience(persona, screen.card, Experience(persona=persona, emotion=emotion))
        for emotion in (-2, 2)
    )


@contextmanager
def _drag(subjects: Subjects, size: int) -> Iterator[Case]:
    """A card under a moving pointer, with the mark where it would land."""
    with Screen(subjects.of(size)) as screen:
        card = screen.on_screen(screen.placed)
        start, away = card.center(), card.center() + _AWAY
        # What the dragged card covers beside the place where it stands, and where its handles are.
        beside = card.translated(_AWAY).adjusted(card.width() - _AWAY.x() + 12, 0, 0, 0)
        before = screen.picture().copy(beside)
        places = cycle((away, away + QPoint(_DRAG, 0), away + QPoint(_DRAG, _DRAG)))

        def step() -> None:
            screen.until_painted(lambda: screen.mouse(QEvent.Type.MouseMove, next(places)))

        def begin() -> None:
            screen.mouse(QEvent.Type.MouseButtonPress, start)
            step()

        def seen() -> str:
            dragging = screen.picture().copy(beside)
            screen.view.cancel()
            share = differing(dragging, before, step=1)
            if not share or dragging == before:
                raise NotDoneError("the dragged card is not to be seen")
            if screen.picture().copy(beside) != before:
                raise NotDoneError("something of the drag stayed")
            words = f"{screen.seen()}, {share:.0%} of the pixels beside it show the drag"
            begin()  # for a second run
            return words

        begin()
        yield Case(Timed(screen.repaint, least=_LEAST), Timed(step, least=_LEAST), seen)


ROWS = (
    Row("repaint", "full repaint at 100 %", "drawing the visible figures directly", _repaint, paints=True),
    Row("pan", "pan step at 100 %", "drawing the visible figures directly", _pan, paints=True),
    Row("rename", "rename until repainted", "full repaint", _edited(_rename), SIZES, paints=True),
    Row("move", "move a card until repainted", "full repaint", _edited(_move), SIZES, paints=True),
    Row("emotion", "set an emotion until repainted", "full repaint", _edited(_feel), SIZES, paints=True),
    Row("drag", "drag step", "full repaint", _drag, paints=True),
)
