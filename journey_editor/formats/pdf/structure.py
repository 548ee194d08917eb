"""The structure of a tagged PDF: elements, the marks on the pages that are in them, and how both are written.

ISO 32000-1, 14.7 and 14.8. An element is made when something of it is drawn, so that none is empty; the
order in which people read is that of the keys under which an element has its parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from journey_editor.formats.pdf.strings import text_string

GROUP: Final = ""
"""The role of what is no element itself: its parts stand in its place."""
HEADINGS: Final = ("H1", "H2", "H3", "H4")
_LARGE: Final = 4_000
"""From so many elements on the words for one are not also its title, which only some readers show."""
_LAST: Final = (1 << 30, 0)

Order = tuple[int, ...]


class Element:
    """One element: its role, what is said for it, and its parts under keys that sort as they are read.

    `marks` are the numbers of its marks with their pages; `objects` the annotations in it. A `spoken`
    text is an alternative for a picture, a `said` one is what stands for its content.
    """

    __slots__ = ("area", "marks", "objects", "parts", "role", "said", "spoken")

    def __init__(self, role: str, spoken: str = "", said: str = "") -> None:
        self.role = role
        self.spoken = spoken
        self.said = said
        self.area: tuple[float, float, float, float] | None = None
        self.marks: list[tuple[int, int]] = []
        self.objects: list[tuple[int, str]] = []
        self.parts: dict[Order, Element] = {}

    def part(self, key: Order, role: str, spoken: str = "", said: str = "") -> Element:
        """The part with a key, made when there is none yet."""
        found = self.parts.get(key)
        if found is None:
            found = self.parts[key] = Element(role, spoken, said)
        return found

    def next(self, role: str, spoken: str = "") -> Element:
        """A new part behind all others."""
        return self.part((len(self.parts),), role, spoken)

    def read(self) -> Iterator[Element]:
        """The parts as they are read, groups resolved, without those that hold nothing."""
        parts = self.parts
        for key in sorted(parts) if len(parts) > 1 else parts:
            part = parts[key]
            if part.role == GROUP:
                yield from part.read()
            elif part.marks or part.objects or part.parts:
                yield part


REPEATED: Final = Element("Artifact")
"""Stands for what is painted once more on another page: an artifact of the breaks between pages."""


class Structure:
    """The elements of one document below its `root`, and which marks of each page they have."""

    def __init__(self, pages: int) -> None:
        self.root = Element("Document")
        self.pages: list[list[Element]] = [[] for _ in range(pages)]
        self.annotations: list[Element] = []

    def mark(self, page: int, element: Element) -> int:
        """The number of a new mark on a page that is in the element."""
        marks = self.pages[page]
        element.marks.append((page, len(marks)))
        marks.append(element)
        return len(marks) - 1

    def annotation(self, page: int, reference: str, element: Element) -> int:
        """Put an annotation into an element; its key in the tree of parents."""
        element.objects.append((page, reference))
        self.annotations.append(element)
        return len(self.pages) + len(self.annotations) - 1

    def written(self, first: int, pages: Sequence[str], language: str) -> list[bytes]:
        """The objects of the tree, the first with this number: the root of the tree.

        `pages` is how the pages are called. Where the words of the drawing are in another `language` than
        the document, the elements that are described say so.
        """
        return _Writer(self, first, pages, language).objects()


class _Writer:
    """Numbers the elements as they are read, and writes them."""

    def __init__(self, structure: Structure, first: int, pages: Sequence[str], language: str) -> None:
        self._structure = structure
        self._first = first
        self._pages = pages
        self._language = f"/Lang {text_string(language)}" if language else ""
        self._numbers: dict[int, int] = {}
        self._titled = True

    def objects(self) -> list[bytes]:
        """The root, the arrays of the tree of parents, and all elements."""
        structure, numbers = self._structure, self._numbers
        start = self._first + 1 + len(structure.pages)
        found = [*self._read(start)]
        self._titled = len(found) < _LARGE
        elements = [self._element(*one) for one in found]
        rows = [f"{page} {self._first + 1 + page} 0 R" for page in range(len(structure.pages))]
        keyed = enumerate(structure.annotations, len(rows))
        rows += [f"{key} {numbers[id(element)]} 0 R" for key, element in keyed]
        head = (
            f"<</Type/StructTreeRoot/K {start} 0 R/ParentTree<</Nums[{' '.join(rows)}]>>"
            f"/ParentTreeNextKey {len(rows)}>>"
        )
        parents = [
            f"[{' '.join([f'{numbers[id(element)]} 0 R' for element in marks])}]" for marks in structure.pages
        ]
        return [text.encode("latin-1") for text in (head, *parents, *elements)]

    def _read(self, number: int) -> Iterator[tuple[Element, str, int, list[Element]]]:
        """Each element with its role, the number of its parent, and its parts; no heading skips a level."""
        numbers, level = self._numbers, 0
        stack = [(self._structure.root, self._first)]
        while stack:
            element, parent = stack.pop()
            numbers[id(element)] = number
            role, kids = element.role, [*element.read()]
            if role in HEADINGS:
                level = min(HEADINGS.index(role), level) + 1
                role = HEADINGS[level - 1]
            yield element, role, parent, kids
            stack.extend([(kid, number) for kid in reversed(kids)])
            number += 1

    def _element(self, element: Element, role: str, parent: int, kids: list[Element]) -> str:
        parts = [f"<</S/{role}/P {parent} 0 R"]
        marks = element.marks
        page = marks[0][0] if marks else -1
        if marks:
            parts.append(f"/Pg {self._pages[page]}")
        if element.spoken or element.said:
            told = text_string(element.spoken or element.said)
            title = f"/T {told}" if self._titled else ""
            parts.append(f"{title}/{'Alt' if element.spoken else 'ActualText'} {told}{self._language}")
        if element.area is not None and all(one == page for one, _ in marks):
            parts.append(f"/A<</O/Layout/BBox[{' '.join([f'{edge:.0f}' for edge in element.area])}]>>")
        inside = self._inside(element, page, kids)
        parts.append(f"/K {inside[0]}>>" if len(inside) == 1 else f"/K[{' '.join(inside)}]>>")
        return "".join(parts)

    def _inside(self, element: Element, page: int, kids: list[Element]) -> list[str]:
        """What is in an element: marks and parts in the order in which they are drawn, then annotations."""
        numbers = self._numbers
        if kids and element.marks:
            told = [(mark, self._mark(mark, page)) for mark in element.marks]
            told += [(kid.marks[0] if kid.marks else _LAST, f"{numbers[id(kid)]} 0 R") for kid in kids]
            inside = [text for _, text in sorted(told)]
        elif kids:
            inside = [f"{numbers[id(kid)]} 0 R" for kid in kids]
        else:
            inside = [self._mark(mark, page) for mark in element.marks]
        for where, name in element.objects:
            inside.append(f"<</Type/OBJR/Pg {self._pages[where]}/Obj {name}>>")
        return inside

    def _mark(self, mark: tuple[int, int], page: int) -> str:
        where, number = mark
        return str(number) if where == page else f"<</Type/MCR/Pg {self._pages[where]}/MCID {number}>>"
