"""How the structure of a PDF is written: its elements as rows of tables that pack to very little.

Elements of one role have numbers in a row, in the order in which they are painted: so the numbers of their
homes and marks count on from row to row, and so do those in the tree of parents. But only among elements
that are read one after the other: a reader may keep only a few streams of objects unpacked, and if each
element were in another one than the last, it would unpack one for every element.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from journey_editor.formats.pdf.strings import text_string
from journey_editor.formats.pdf.structure import HEADINGS, Element, Structure
from journey_editor.formats.pdf.tables import Objects, Table
from journey_editor.formats.progress import SILENT, Progress

_LARGE: Final = 4_000
"""From so many elements on the words for one are not also its title, which only some readers show."""
TOGETHER: Final = 8_000
"""Among how many elements those of one role stand together."""
_LEVELS: Final = {role: level for level, role in enumerate(HEADINGS)}
_LAST: Final = (1 << 30, 0)
_PLACED: Final = -1
"""The number of an element before it is known."""
_MANY: Final = 10
_LONG: Final = 160
"""A longer row is a list over many rows."""


def written(
    structure: Structure, first: int, pages: Sequence[int], language: str, progress: Progress = SILENT
) -> Objects:
    """The objects of the tree, the first with this number: the root of the tree.

    `pages` are the numbers of the pages. Where the words of the drawing are in another `language` than
    the document, the elements that are described say so. Raises `Cancelled`.
    """
    return _Writer(structure, first, pages, language, progress).objects()


_Shape = tuple[int, int, bool, bool, bool]
"""How many marks and parts, whether it is described, whether anything is said, and whether it has an area."""
_PLAIN: Final[_Shape] = (1, 0, False, False, False)
"""That of most elements."""
_Found = dict[_Shape, tuple[list[int], list[float]]]
_Alike = tuple[str, list[int], list[float]]


class _Writer:
    """Numbers the elements, and writes them."""

    def __init__(
        self, structure: Structure, first: int, pages: Sequence[int], language: str, progress: Progress
    ) -> None:
        self._structure = structure
        self._progress = progress
        self._pages = pages
        self._language = f"/Lang {text_string(language)}" if language else ""
        self._kids: dict[Element, list[Element]] = {}
        self._words: dict[str, int] = {}
        self._groups: list[dict[str, list[Element]]] = []
        self._objects = Objects(first)

    def objects(self) -> Objects:
        """The root, the arrays of the tree of parents, all elements, and what is said for them."""
        structure, found = self._structure, self._objects
        self._read()
        self._group()
        begin = number = found.first + 1 + len(structure.pages)
        for groups in self._groups:
            for group in groups.values():
                for element in group:
                    element.number = number
                    number += 1
        self._titled = number - begin < _LARGE
        self._number_words(number)
        found.count = number + len(self._words) - found.first
        self._digits = len(str(found.first + found.count))
        self._reference = f"%{self._digits}d 0 R "
        self._write_root()
        self._write_elements()
        return found

    def _read(self) -> None:
        """Find the parts of all elements in the order in which they are read; no heading skips a level."""
        level = count = 0
        stack, kids_of, said = [self._structure.root], self._kids, self._words
        usual = max(1, sum(map(len, self._structure.pages)))
        while stack:
            element = stack.pop()
            if count % TOGETHER == 0:
                self._progress.at(0.4 * min(1.0, count / usual))
            element.turn = count // TOGETHER
            count += 1
            words = element.spoken or element.said
            if words and words not in said:
                said[words] = len(said)
            if element.parts:
                kids = kids_of[element] = element.read()
                for kid in kids:
                    kid.home = element
                stack += kids[::-1]
            if element.role in _LEVELS:
                level = min(_LEVELS[element.role], level) + 1
                element.role = HEADINGS[level - 1]
        self._groups = [{} for _ in range(count // TOGETHER + 1)]

    def _group(self) -> None:
        """Put elements of one role together as they are painted; an item of a list stands with its text."""
        groups = self._groups
        for page in self._structure.pages:
            for element in page:
                if element.number:
                    continue
                element.number = _PLACED
                groups[element.turn].setdefault(element.role, []).append(element)
                home = element.home
                if home is not None and home.role == "LI" and not home.number:
                    home.number = _PLACED
                    groups[home.turn].setdefault("LI", []).append(home)
        for element in self._unmarked():
            if not element.number:
                groups[element.turn].setdefault(element.role, []).append(element)

    def _unmarked(self) -> Iterator[Element]:
        """Elements without a mark of their own, as they are read."""
        yield self._structure.root
        for kids in self._kids.values():
            for kid in kids:
                if not kid.marks:
                    yield kid

    def _number_words(self, number: int) -> None:
        """Give a number to all that is said for elements, once to what is said for many."""
        self._words = {said: number + place for said, place in self._words.items()}
        self._objects.alone |= {place: text_string(said) for said, place in self._words.items()}

    def _write_root(self) -> None:
        structure, found = self._structure, self._objects
        first = found.first
        rows = [f"{page} {first + 1 + page} 0 R" for page in range(len(structure.pages))]
        keyed = enumerate(structure.annotations, len(rows))
        rows += [f"{key} {element.number} 0 R" for key, element in keyed]
        found.alone[first] = (
            f"<</Type/StructTreeRoot/K {structure.root.number} 0 R/ParentTree<</Nums[{' '.join(rows)}]>>"
            f"/ParentTreeNextKey {len(rows)}>>"
        )
        parents = self._list()
        for number, marks in enumerate(structure.pages, first + 1):
            parents.add_list(number, "[", self._references(marks), "]")
        found.tables.append(parents)

    def _references(self, elements: Sequence[Element]) -> list[str]:
        """How the elements are referred to, each in a row."""
        found: list[str] = []
        # Of hundreds of thousands at once nobody else could use Python for a while.
        for start in range(0, len(elements), TOGETHER):
            numbers = tuple([element.number for element in elements[start : start + TOGETHER]])
            found += (f"{self._reference}\n" * len(numbers) % numbers).splitlines()
        return found

    def _list(self) -> Table:
        return Table(width=len(self._reference % 0))

    # Elements -------------------------------------------------------------------------------------

    def _write_elements(self) -> None:
        """Write the elements: those that are read together into two tables, by how long they are."""
        lists = self._list()
        short = 45 + 3 * self._digits
        for turn, groups in enumerate(self._groups):
            self._progress.at(0.5 + 0.5 * turn / len(self._groups))
            narrow, wide = Table(), Table()
            for role, group in groups.items():
                for form, numbers, values in self._alike(role, group, lists):
                    # All at once: thousands of rows differ in nothing but their numbers.
                    rows = (f"{form}\n" * len(numbers) % tuple(values)).splitlines()
                    table = narrow if len(rows[0]) <= short else wide
                    table.numbers += numbers
                    table.rows += rows
            self._objects.tables += [table for table in (narrow, wide) if table.rows]
        if lists.rows:
            self._objects.tables.append(lists)

    def _alike(self, role: str, group: Sequence[Element], lists: Table) -> Iterator[_Alike]:
        """Elements of one role that differ only in numbers: their form, their own numbers, and all others.

        What cannot be written so is put into the `lists`, or among the objects that stand alone.
        """
        found: _Found = {}
        pages, words, kids_of, times = self._pages, self._words, self._kids, 1 + self._titled
        first = self._objects.first
        for element in group:
            marks, home, area = element.marks, element.home, element.area
            said = element.spoken or element.said
            place = home.number if home is not None else first
            many = len(marks)
            if element.parts or element.objects or not (many == 1 or _is_on_one_page(marks)):
                self._write_other(element, place, found, lists, kids_of.get(element) or [])
                continue
            if many == 1 and not said and area is None:
                shape = _PLAIN
            else:
                shape = many, 0, bool(element.spoken), bool(said), area is not None
            numbers, values = found.get(shape) or found.setdefault(shape, ([], []))
            numbers.append(element.number)
            page, mark = marks[0]
            values += (place, pages[page], mark)
            if shape is _PLAIN:
                continue
            if many > 1:
                values += [mark for _, mark in marks[1:]]
            if said:
                values += [words[said]] * times
            if area is not None:
                values += area
        for shape, (numbers, values) in found.items():
            yield self._form(role, shape), numbers, values

    def _write_other(
        self, element: Element, place: int, found: _Found, lists: Table, kids: list[Element]
    ) -> None:
        """Write an element that has more than marks of one page."""
        is_more = element.marks or element.objects or element.spoken or element.said or element.area
        if is_more or not kids:
            self._objects.alone[element.number] = self._alone(element, place, kids)
        elif len(kids) * len(self._reference) < _LONG:
            shape = 0, len(kids), False, False, False
            numbers, values = found.setdefault(shape, ([], []))
            numbers.append(element.number)
            values += [place, *[kid.number for kid in kids]]
        else:
            head = f"<</S/{element.role}/P {place} 0 R/K["
            lists.add_list(element.number, head, self._references(kids), "]>>")

    def _form(self, role: str, shape: _Shape) -> str:
        """How elements that differ only in numbers are written."""
        marks, kids, is_spoken, has_words, has_area = shape
        n, r = f"%{self._digits}d", self._reference
        if kids:
            return f"<</S/{role}/P {r}/K[{r * kids}]>>"
        inside = f" {n}" if marks == 1 else f"[{' '.join([n] * marks)}]"
        told = f"<</S/{role}/P {n} 0 R/Pg {n} 0 R/K{inside}"
        if has_words:
            title = f"/T {n} 0 R" if self._titled else ""
            told += f"{title}/{'Alt' if is_spoken else 'ActualText'} {n} 0 R{self._language}"
        if has_area:
            told += "/A<</O/Layout/BBox[%5.0f %5.0f %5.0f %5.0f]>>"
        return f"{told}>>"

    def _alone(self, element: Element, place: int, kids: list[Element]) -> str:
        """An element that holds more than marks of one page, or marks and parts."""
        marks, told = element.marks, ""
        page = marks[0][0] if marks else -1
        words = element.spoken or element.said
        if words:
            said = f"{self._words[words]} 0 R"
            title = f"/T {said}" if self._titled else ""
            told = f"{title}/{'Alt' if element.spoken else 'ActualText'} {said}{self._language}"
        if element.area is not None and all(one == page for one, _ in marks):
            left, low, right, top = element.area
            told += f"/A<</O/Layout/BBox[{left:.0f} {low:.0f} {right:.0f} {top:.0f}]>>"
        on = f"/Pg {self._pages[page]} 0 R" if marks else ""
        inside = " ".join(self._inside(element, page, kids))
        return f"<</S/{element.role}/P {place} 0 R{on}{told}/K[{inside}]>>"

    def _inside(self, element: Element, page: int, kids: list[Element]) -> list[str]:
        """What is in an element: marks and parts in the order in which they are drawn, then annotations."""
        told = [(mark, self._mark(mark, page)) for mark in element.marks]
        told += [(kid.marks[0] if kid.marks else _LAST, f"{kid.number} 0 R") for kid in kids]
        inside = [text for _, text in (sorted(told) if element.marks else told)]
        for where, name in element.objects:
            inside.append(f"<</Type/OBJR/Pg {self._pages[where]} 0 R/Obj {name}>>")
        return inside

    def _mark(self, mark: tuple[int, int], page: int) -> str:
        where, number = mark
        return str(number) if where == page else f"<</Type/MCR/Pg {self._pages[where]} 0 R/MCID {number}>>"


def _is_on_one_page(marks: Sequence[tuple[int, int]]) -> bool:
    """Whether all of some marks are, and they are few enough for a row."""
    return len(marks) < _MANY and len({page for page, _ in marks}) == 1
