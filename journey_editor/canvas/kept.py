"""What was prepared for figures that were painted lately; the rest is forgotten by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from journey_editor.layout.drawing import Figure

T = TypeVar("T")

_FEW: Final = 1000
"""As many as a screen at half size shows of a large map, so that coming back there is nothing to prepare."""


class Kept(Generic[T]):
    """Things made from figures, kept as long as the figures are painted now and then.

    There is a young and an old generation. When the young one is full it becomes the old one, and what of
    that was not painted meanwhile is let go, be it on the map or not: nobody has to ask all figures of a
    large map. A generation has room for all that are painted at once.
    """

    def __init__(self, few: int | None = None) -> None:
        """`few` is how many a generation has room for at least; as many are let go at once."""
        self._young: dict[Figure, T] = {}
        self._old: dict[Figure, T] = {}
        self._few = _FEW if few is None else few
        self._room = self._few

    def expect(self, figures: int) -> None:
        """Have room for as many figures as are painted next."""
        self._room = max(self._few, figures)

    def __contains__(self, figure: object) -> bool:
        return figure in self._young or figure in self._old

    def of(self, figure: Figure, make: Callable[[Figure], T]) -> T:
        """The thing for a figure; made anew when it is not kept."""
        found = self._young.get(figure)
        if found is not None:
            return found
        found = self._old.pop(figure, None)
        if found is None:
            found = make(figure)
        self._make_room()
        self._young[figure] = found
        return found

    def clear(self) -> None:
        """Forget everything."""
        self._young, self._old = {}, {}

    def _make_room(self) -> None:
        if len(self._young) >= self._room:
            self._young, self._old = {}, self._young
