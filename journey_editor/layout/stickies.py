"""A map to be filled by hand: places for sticky notes instead of cards and notes."""

from __future__ import annotations

from typing import Final

from journey_editor.layout import style
from journey_editor.layout.drawing import Figure, Part, Placed
from journey_editor.layout.marks import Command, Mark, Path
from journey_editor.layout.scene import Content, Scene
from journey_editor.layout.theme import Theme
from journey_editor.model.records import LaneKind

_ROWS: Final[dict[LaneKind, int]] = {"touchpoints": 2}
_PER_COLUMN: Final = 2
_GAP: Final = 10.0
_CORNER: Final = 14.0


def stickies(scene: Scene, kind: LaneKind) -> Content:
    """The places in one lane: squares that on A0 are as large as a sticky note, 76 mm."""
    rows = _ROWS.get(kind, 1)
    found: list[Placed] = []
    for column in scene.grid.columns:
        side = (column.w - (_PER_COLUMN - 1) * _GAP) / _PER_COLUMN
        figure = scene.memo.kept(("sticky", kind, side), (side, scene.look.theme), _place)
        for at in range(rows * _PER_COLUMN):
            row, place = divmod(at, _PER_COLUMN)
            x = column.x + place * (side + _GAP)
            y = style.LANE_PAD + row * (side + _GAP)
            found.append(Placed(f"sticky:{kind}:{column.stage}:{at}", "paper", column.stage, figure, x, y))
    side = found[0].figure.h if found else 0.0
    return Content([(Part(found), 0.0)] if found else [], rows * (side + _GAP) - _GAP + 2 * style.LANE_PAD)


def _place(side: float, theme: Theme) -> Figure:
    """A dashed square with one corner cut off, as notes are stuck by the other edge."""
    outline: tuple[Command, ...] = (
        ("M", 0, 0),
        ("L", side, 0),
        ("L", side, side - _CORNER),
        ("L", side - _CORNER, side),
        ("L", 0, side),
        ("Z",),
    )
    fold: tuple[Command, ...] = (
        ("M", side, side - _CORNER),
        ("L", side - _CORNER, side - _CORNER),
        ("L", side - _CORNER, side),
    )
    marks: tuple[Mark, ...] = (
        Path(outline, None, theme.faint, 0.7, (4.0, 3.0)),
        Path(fold, None, theme.faint, 0.7),
    )
    return Figure(side, side, marks)
