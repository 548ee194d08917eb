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


def prepare(journey: JourneyMap, theme: Theme) -> Prepared:
    """Draw a map that nobody edits meanwhile; `theme` is a value, see `Theme.now`."""
    memo = Memo()
    drawing = compose(journey, theme, Options(), memo)
    return Prepared(journey, theme, memo, drawing, Index(drawing))
