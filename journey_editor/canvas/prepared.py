"""The drawing of a map made ahead, in another thread, for the view that will show the map."""

from __future__ import annotations

from typing import NamedTuple

from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.index import Index
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap


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
    return Prepared(journey, theme, memo, drawing, Index(drawing))


def drawn_ahead(theme: Theme, options: Options, memo: Memo, journey: JourneyMap) -> Memo:
    """A memo in which all of a map is drawn that is to be shown next; only what changed is made anew."""
    own = memo.copy()
    # What an index is made from is kept with the parts of the drawing.
    Index(compose(journey, theme, options, own))
    return own
