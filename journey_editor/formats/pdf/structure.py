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
_TOGETHER: Final = 2_000
"""Among how many elements those of one role stand together."""
_LAST: Final = (1 << 30, 0)

Order = tuple[int, ...]


class Element:
    """One element: its role, what is said for it, and its parts under keys that sort as they are read.

    `marks` are the numbers of its marks with their pages; `objects` the annotations in it. A `spoken`
    text is an alternative for a picture, a `said` one is what stands for its content. `number` is that of
    its object in the file, `home` the element that it is in, both known when all is written.
    """

    __slots__ = ("area", "home", "marks", "number", "objects", "parts", "role", "said", "spoken")

    def __init__(self, role: str, spoken: str = "", said: str = "") -> None:
        self.role = role
        self.spoken = spoken
        self.said = said
        self.area: tuple[float, float, float, float] | None = None
        self.marks: list[tuple[int, int]] = []
        self.objects: list[tuple[int, str]] = []
        self.parts: dict[Order, Element] = {}
        self.number = 0
        self.home: Element | None = None

    def part(self, key: Order, role: str, spoken: str = "", said: str = "") -> Element:
        """The part with a key, made when there is none yet."""
        found = self.parts.get(key)
        if found is None:
            found = self.parts[key] = Element(role, spoken, said)
        return found

    def next(self, role: str, spoken: str = "") -> Element:
        """A new part behind all others."""
        return self.part((len(self.parts),), role, spoken)

    def read(self) -> list[Element]:
        """The parts as they are read, groups resolved, without those that hold nothing."""
        parts = self.parts
        found: list[Element] = []
        for key in sorted(parts) if len(parts) > 1 else parts:
            part = parts[key]
            if part.role == GROUP:
                found += part.read()
            elif part.marks or part.parts or part.objects:
                found.append(part)
        return found


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

    def written(self, first: int, pages: Sequence[str], language: str) -> list[str]:
        """The objects of the tree, the first with this number: the root of the tree.

        `pages` is how the pages are called. Where the words of the drawing are in another `language` than
        the document, the elements that are described say so.
        """
        return _Writer(self, first, pages, language).objects()


class _Writer:
    """Numbers the elements, and writes them.

    Elements of one role have numbers in a row: objects that look alike stand together, which packs better.
    But only among those that are read one after the other: a reader may keep only a few streams of objects
    unpacked, and if each element were in another one than the last, it would unpack one for every element.
    """

    def __init__(self, structure: Structure, first: int, pages: Sequence[str], language: str) -> None:
        self._structure = structure
        self._first = first
        self._pages = pages
        self._language = f"/Lang {text_string(language)}" if language else ""
        self._told: dict[str, str] = {}
        self._titled = True

    def objects(self) -> list[str]:
        """The root, the arrays of the tree of parents, and all elements."""
        structure, first = self._structure, self._first
        groups = self._read()
        number = first + 1 + len(structure.pages)
        for _, group in groups:
            for element, _ in group:
                element.number = number
                number += 1
        self._titled = number - first < _LARGE
        elements = [text for role, group in groups for text in self._group(role, group)]
        rows = [f"{page} {first + 1 + page} 0 R" for page in range(len(structure.pages))]
        keyed = enumerate(structure.annotations, len(rows))
        rows += [f"{key} {element.number} 0 R" for key, element in keyed]
        head = (
            f"<</Type/StructTreeRoot/K {structure.root.number} 0 R/ParentTree<</Nums[{' '.join(rows)}]>>"
            f"/ParentTreeNextKey {len(rows)}>>"
        )
        parents = [
            f"[{' '.join([f'{element.number} 0 R' for element in marks])}]" for marks in structure.pages
        ]
        return [head, *parents, *elements]

    def _read(self) -> list[tuple[str, list[tuple[Element, list[Element]]]]]:
        """The elements with their parts by their roles, as they are read; no heading skips a level."""
        found: list[tuple[str, list[tuple[Element, list[Element]]]]] = []
        groups: dict[str, list[tuple[Element, list[Element]]]] = {}
        level = count = 0
        stack = [self._structure.root]
        while stack:
            element = stack.pop()
            role, kids = element.role, element.read() if element.parts else []
            if role in HEADINGS:
                level = min(HEADINGS.index(role), level) + 1
                role = HEADINGS[level - 1]
            if role not in groups:
                groups[role] = []
            groups[role].append((element, kids))
            for kid in kids:
                kid.home = element
            stack += kids[::-1]
            count += 1
            if count % _TOGETHER == 0:
                found += groups.items()
                groups = {}
        return [*found, *groups.items()]

    def _group(self, role: str, group: list[tuple[Element, list[Element]]]) -> Iterator[str]:
        """The elements of one role as they are written."""
        head, pages = f"<</S/{role}/P ", [f"/Pg {name}" for name in self._pages]
        for element, kids in group:
            marks, home = element.marks, element.home
            page = marks[0][0] if marks else -1
            on = pages[page] if marks else ""
            said = element.spoken or element.said
            if home and len(marks) == 1 and not (kids or said or element.area or element.objects):
                yield f"{head}{home.number} 0 R{on}/K {marks[0][1]}>>"
                continue
            told = self._words(element) if said else ""
            area = element.area
            if area is not None and all(one == page for one, _ in marks):
                left, low, right, top = area
                told += f"/A<</O/Layout/BBox[{left:.0f} {low:.0f} {right:.0f} {top:.0f}]>>"
            if len(marks) == 1 and not kids and not element.objects:
                inside = f" {marks[0][1]}"
            elif len(kids) == 1 and not marks and not element.objects:
                inside = f" {kids[0].number} 0 R"
            else:
                inside = f"[{' '.join(self._inside(element, page, kids))}]"
            yield f"{head}{home.number if home else self._first} 0 R{on}{told}/K{inside}>>"

    def _words(self, element: Element) -> str:
        """What is said for an element."""
        words = element.spoken or element.said
        told = self._told.get(words)
        if told is None:
            told = self._told[words] = text_string(words)
        title = f"/T{told}" if self._titled else ""
        return f"{title}/{'Alt' if element.spoken else 'ActualText'}{told}{self._language}"

    def _inside(self, element: Element, page: int, kids: list[Element]) -> list[str]:
        """What is in an element: marks and parts in the order in which they are drawn, then annotations."""
        if kids and element.marks:
            told = [(mark, self._mark(mark, page)) for mark in element.marks]
            told += [(kid.marks[0] if kid.marks else _LAST, f"{kid.number} 0 R") for kid in kids]
            inside = [text for _, text in sorted(told)]
        elif kids:
            inside = [f"{kid.number} 0 R" for kid in kids]
        else:
            inside = [self._mark(mark, page) for mark in element.marks]
        for where, name in element.objects:
            inside.append(f"<</Type/OBJR/Pg {self._pages[where]}/Obj {name}>>")
        return inside

    def _mark(self, mark: tuple[int, int], page: int) -> str:
        where, number = mark
        return str(number) if where == page else f"<</Type/MCR/Pg {self._pages[where]}/MCID {number}>>"
