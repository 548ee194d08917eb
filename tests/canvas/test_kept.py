"""What is prepared for painting: kept while it is painted, let go when it is not."""

from __future__ import annotations

from itertools import pairwise
from weakref import ref

import pytest
from PySide6.QtGui import QImage, QPainter

from journey_editor.canvas import kept as kept_module
from journey_editor.canvas.kept import Kept
from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.drawing import Figure


class Made:
    """Something prepared."""


def figures(count: int) -> list[Figure]:
    return [Figure(1, 1) for _ in range(count)]


def made_anew(kept: Kept[Made], painted: list[Figure]) -> int:
    count = 0

    def make(_: Figure) -> Made:
        nonlocal count
        count += 1
        return Made()

    for figure in painted:
        kept.of(figure, make)
    return count


def test_what_is_painted_again_is_not_made_again() -> None:
    kept, painted = Kept[Made](), figures(100)
    assert made_anew(kept, painted) == 100
    for _ in range(20):
        assert made_anew(kept, [*painted, *figures(10)]) == 10
    assert painted[0] in kept


def test_what_is_not_painted_any_more_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_module, "_FEW", 150)
    kept, first, others = Kept[Made](), figures(1), figures(20)
    gone = ref(kept.of(first[0], lambda _: Made()))
    for _ in range(40):
        made_anew(kept, [*others, *figures(10)])
    assert first[0] not in kept
    assert gone() is None


def test_room_is_made_for_a_screen_full_of_figures() -> None:
    kept, painted = Kept[Made](), figures(3000)
    kept.expect(len(painted))
    for _ in range(6):
        made_anew(kept, painted)
    assert made_anew(kept, painted) == 0


def test_everything_can_be_forgotten() -> None:
    kept, painted = Kept[Made](), figures(3)
    made_anew(kept, painted)
    kept.clear()
    assert made_anew(kept, painted) == 3


def test_few_are_let_go_at_once_for_a_printer() -> None:
    printer, printed = FigurePainter(for_printer=True), figures(400)
    canvas = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    kept = []
    for figure in printed:
        printer.paint(painter, figure, 1.0)
        kept.append(sum(map(printer.is_prepared, printed)))
    painter.end()
    assert max(before - after for before, after in pairwise(kept)) <= 50
    assert max(kept) <= 100
