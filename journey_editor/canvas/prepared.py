"""The drawing of a map made ahead, in another thread, for the view that will show the map."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from journey_editor.editing.large import is_big
from journey_editor.editing.session import Session
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.index import Index
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import tr


class Prepared(NamedTuple):
    """A map with its drawing, as a view shows it when the map has just been opened."""

    journey: JourneyMap
    theme: Theme
    memo: Memo
    drawing: Drawing
    places: Index


def prepare(journey: JourneyMap, theme: Theme, until: float | None = None) -> Prepared:
    """Draw a map that nobody edits meanwhile; `theme` is a value, see `Theme.now`, `until` see `Options`."""
    memo = Memo()
    drawing = compose(journey, theme, Options(until=until), memo)
    places = Index(drawing)
    places.look_ahead()
    return Prepared(journey, theme, memo, drawing, places)


def drawn_ahead(theme: Theme, options: Options, memo: Memo, journey: JourneyMap) -> Memo:
    """A memo in which all of a map is drawn that is to be shown next; only what changed is made anew."""
    own = memo.copy()
    # What an index is made from is kept with the parts of the drawing.
    Index(compose(journey, theme, options, own)).look_ahead()
    return own


def drawn_aside(session: Session, theme: Theme, options: Options, memo: Memo) -> Memo:
    """A memo in which the map is drawn that is to be shown otherwise; the same one when that is soon done.

    A large map is drawn beside the window. Raises `Cancelled` when that was stopped.
    """
    if session.aside is None or not is_big(session.journey):
        return memo
    draw = partial(drawn_ahead, theme, options, memo, session.journey)
    return session.worked(tr("Drawing the map …"), lambda _tell: draw())
