"""How the structure of a PDF is written: what is read together stands together."""

from __future__ import annotations

from itertools import chain

from journey_editor.formats.pdf import tree
from journey_editor.formats.pdf.structure import Structure
from journey_editor.formats.pdf.tree import TOGETHER

_CARDS = 5_000
_FIRST = 7


def _made() -> tuple[Structure, list[list[int]], tree.Objects]:
    """Cards in the order in which they are read, whose facts are painted behind all titles and signs."""
    structure = Structure(1)
    cards, facts = [], []
    for place in range(_CARDS):
        section = structure.root.part((place,), "Sect")
        parts = [section.part((number,), role) for number, role in enumerate(("H1", "Figure", "P"))]
        for part in parts[:2]:
            structure.mark(0, part)
        facts.append(parts[2])
        cards.append([section, *parts])
    for part in facts:
        structure.mark(0, part)
    objects = tree.written(structure, _FIRST, [1], "")
    return structure, [[element.number for element in card] for card in cards], objects


def test_every_object_is_written_once():
    structure, numbers, objects = _made()
    told = [*objects.alone, *chain.from_iterable(table.numbers for table in objects.tables)]
    assert sorted(told) == [*range(_FIRST, _FIRST + objects.count)]
    assert sorted([structure.root.number, *chain.from_iterable(numbers)]) == [
        *range(9, _FIRST + objects.count)
    ]


def test_elements_that_are_read_together_stand_in_few_streams():
    """Some readers keep no more than five streams of objects unpacked."""
    _, numbers, objects = _made()
    stream = {number: at for at, table in enumerate(objects.tables) for number in table.numbers}
    near = [chain.from_iterable(numbers[at : at + 100]) for at in range(0, _CARDS, 100)]
    assert max(len({stream[number] for number in group}) for group in near) <= 2
    assert len(set(stream.values())) > 4 * _CARDS // TOGETHER, "not all of them in one"


def test_numbers_of_one_role_count_on_as_it_is_painted():
    _, numbers, objects = _made()
    rows = {n: row for table in objects.tables for n, row in zip(table.numbers, table.rows, strict=False)}
    headings = [heading for _, heading, _, _ in numbers[:100]]
    assert headings == [*range(headings[0], headings[0] + 100)]
    assert all(rows[number].startswith("<</S/H1/P ") for number in headings)
    assert len({len(rows[number]) for number in headings}) == 1, "only digits differ from row to row"
