"""What a person can choose about an export."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from journey_editor.model.records import Arrangement

if TYPE_CHECKING:
    from journey_editor.model.filters import Filter
    from journey_editor.model.redaction import Redaction

Orientation = Literal["auto", "landscape", "portrait"]
Split = Literal["none", "stages", "lanes", "poster"]
READABLE: Final = 6.0
"""The smallest type in points that is read on paper without a glass."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a map is exported; whatever is None is as in the map, or as befits the paper.

    `paper` is `fit`, a name of `pages.PAPERS`, or a size such as `297x420mm`; `margin` is in
    millimetres. `personas` are ids or names, `lanes` ids, kinds or titles. `view` is the name of a
    view of the map: what does not match it is drawn faintly; without a view `filter` tells what is to
    match. `scale` is for pictures: pixels a point. `folder` is the folder of the map's file, where its
    pictures may lie.

    On pages: `bleed` in millimetres brings marks for cutting. `split` breaks the map between stages, or
    with `lanes` also between lanes where type would be smaller than `min_type` and `READABLE`, or
    makes a poster of `poster` (a size as `paper`) from sheets of the paper. `cover` and `appendix` add
    pages before and after the map. Type smaller than `min_type` points is a finding, unless it is 0.

    The whole map rides inside as text, whatever of it is shown, unless `with_map` is false. What `redact`
    names is left out of everything that is written, and the map does not ride inside then. `matches`
    are ids of what is not faint, for maps whose views cannot be asked any more.
    """

    paper: str = "fit"
    orientation: Orientation = "auto"
    margin: float | None = None
    arrangement: Arrangement | None = None
    personas: tuple[str, ...] | None = None
    lanes: tuple[str, ...] | None = None
    view: str | None = None
    filter: Filter | None = None
    theme: str = "light"
    scale: float = 2.0
    folder: Path | None = None
    bleed: float = 0.0
    split: Split = "none"
    poster: str = "fit"
    cover: bool = False
    appendix: bool = False
    min_type: float = 0.0
    with_map: bool = True
    redact: tuple[Redaction, ...] = ()
    matches: frozenset[str] | None = None
