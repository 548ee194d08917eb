"""How the structure of a PDF is written: what is read together stands together."""

from __future__ import annotations

from itertools import chain

from journey_editor.formats.pdf.structure import Structure

_CARDS = 2_500
_NEAR = 4_000
"""Five streams of objects hold as many, wherever they begin; some readers keep no more unpacked."""


def test_elements_that_are_read_together_stand_near_each_other():
    structure = Structure(1)
    cards = []
    for place in range(_CARDS):
        section = structure.root.part((place,), "Sect")
        parts = [section.part((number,), role) for number, role in enumerate(("H1", "Figure", "P"))]
        for part in parts:
            structure.mark(0, part)
        cards.append([section, *parts])
    written = structure.written(7, ["1 0 R"], "")
    numbers = [[element.number for element in card] for card in cards]
    root = structure.root.number
    assert sorted([root, *chain.from_iterable(numbers)]) == [*range(9, 7 + len(written))]
    assert all(max(card) - min(card) < _NEAR for card in numbers)
    assert all(written[number - 7].startswith("<</S/H1/P ") for _, number, _, _ in numbers)
