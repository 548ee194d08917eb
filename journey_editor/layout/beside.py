"""The curves of another map beside this one's, such as to-be beside as-is, and who is which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from journey_editor.disguises import one_line
from journey_editor.layout import style
from journey_editor.layout.drawing import Figure, Part, Placed
from journey_editor.layout.marks import Mark, Polyline
from journey_editor.layout.style import Look, Memo
from journey_editor.layout.typography import paragraph
from journey_editor.model.records import Experience, State

DASH: Final = (5.0, 4.0)
Lived = tuple[tuple[Experience, ...], ...]
"""What is lived at each of some touchpoints."""
_MOST_KEPT: Final = 400
"""Stages as they are and were."""
_SWATCH: Final = 24.0
_ROW: Final = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """What is lived on another map, by touchpoint and persona of this one; and both maps' state and title.

    Compared by identity.
    """

    lived: Mapping[str, tuple[Experience, ...]]
    own: tuple[State, str]
    other: tuple[State, str]
    _kept: dict[tuple[str, ...], Lived] = field(default_factory=dict, repr=False)

    def at(self, ids: tuple[str, ...]) -> Lived:
        """What is lived at some touchpoints; kept, as it is asked anew of every stage after each edit."""
        found = self._kept.get(ids)
        if found is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            found = self._kept[ids] = tuple([self.lived.get(id_, ()) for id_ in ids])
        return found


def legend(_: Memo, beside: Beside, look: Look, x: float, y: float, w: float) -> Part:
    """Which lines are which map's, one below the other from x, y on."""
    figures: list[Placed] = []
    for name, (state, title), dash in (("own", beside.own, ()), ("other", beside.other, DASH)):
        said = " · ".join(filter(None, (look.words[state], one_line(title))))
        text = paragraph(said, "regular", style.SMALL, w - _SWATCH - 8, 14)
        middle = _ROW / 2 - 1
        marks: list[Mark] = [Polyline(((1, middle), (_SWATCH, middle)), look.theme.secondary, 2.0, dash)]
        marks += text.marks(_SWATCH + 8, 0, look.theme.secondary)
        figure = Figure(w, max(_ROW, text.h), tuple(marks), said)
        figures.append(Placed(f"beside-legend:{name}", "beside", "", figure, x, y))
        y += figure.h
    return Part(figures, y)
