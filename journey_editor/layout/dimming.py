"""Which figures a filter that does not ask for them leaves dim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from journey_editor.model.asked import unasked_of

if TYPE_CHECKING:
    from journey_editor.layout.drawing import FigureKind, Placed

_NEVER_DIM: Final[frozenset[FigureKind]] = frozenset({"title", "lane", "curve"})


def is_dim(placed: Placed, matches: frozenset[str] | None) -> bool:
    """Whether a figure is drawn faintly when a filter asks for these ids; None is no filter.

    A curve is faint when the filter leaves its persona out, and so is all that is told of that persona.
    """
    if matches is None:
        return False
    unasked = unasked_of(matches)
    if placed.kind in _NEVER_DIM:
        return placed.kind == "curve" and placed.id in unasked
    return placed.id not in matches or placed.persona in unasked
