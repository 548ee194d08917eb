"""The structure of a tagged PDF: elements, and the marks on the pages that are in them.

ISO 32000-1, 14.7 and 14.8. An element is made when something of it is drawn, so that none is empty; the
order in which people read is that of the keys under which an element has its parts.
"""

from __future__ import annotations

from typing import Final

GROUP: Final = ""
"""The role of what is no element itself: its parts stand in its place."""
HEADINGS: Final = ("H1", "H2", "H3", "H4")

Order = tuple[int, ...]
_NO_PARTS: Final[dict[Order, Element]] = {}
"""Those of most elements, of which there are very many."""


class Element:
    """One element: its role, what is said for it, and its parts under keys that sort as they are read.

    `marks` are the numbers of its marks with their pages; `objects` the annotations in it. A `spoken`
    text is an alternative for a picture, a `said` one is what stands for its content. `number` is that of
    its object in the file, `home` the element that it is in, `turn` about when it is read, all known when
    all is written.
    """

    __slots__ = ("area", "home", "marks", "number", "objects", "parts", "role", "said", "spoken", "turn")

    def __init__(self, role: str, spoken: str = "", said: str = "") -> None:
        self.role = role
        self.spoken = spoken
        self.said = said
        self.area: tuple[float, float, float, float] | None = None
        self.marks: list[tuple[int, int]] = []
        self.objects: tuple[tuple[int, str], ...] = ()
        self.parts: dict[Order, Element] = _NO_PARTS
        self.number = self.turn = 0
        self.home: Element | None = None

    def part(self, key: Order, role: str, spoken: str = "", said: str = "") -> Element:
        """The part with a key, made when there is none yet."""
        # All at once, as this is how nearly all of very many elements are made.
        parts = self.parts
        found = parts.get(key)
        if found is None:
            if parts is _NO_PARTS:
                parts = self.parts = {}
            found = parts[key] = Element(role, spoken, said)
        return found

    def put(self, key: Order, part: Element) -> Element:
        """Put a part under a key."""
        if self.parts is _NO_PARTS:
            self.parts = {}
        self.parts[key] = part
        return part

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
        number = len(marks)
        element.marks.append((page, number))
        marks.append(element)
        return number

    def annotation(self, page: int, reference: str, element: Element) -> int:
        """Put an annotation into an element; its key in the tree of parents."""
        element.objects = (*element.objects, (page, reference))
        self.annotations.append(element)
        return len(self.pages) + len(self.annotations) - 1
