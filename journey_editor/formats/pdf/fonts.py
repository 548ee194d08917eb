"""The bundled fonts in a PDF: only the glyphs that are used, each found again as its character.

A simple font of a PDF has 256 codes, so a face becomes as many fonts as its characters need. ASCII
keeps its own codes in the first, so that most text is written as it is. reportlab's own `TTFont` is
not used for this: it writes characters beyond U+FFFF wrongly (no emoji could be found or copied)
and leaves out characters that the font lacks; here they are drawn as boxes and can still be copied.
"""

from __future__ import annotations

import unicodedata
import zlib
from codecs import charmap_build, charmap_encode
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import groupby
from typing import Any, Final

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFontFace

from journey_editor.layout.marks import Face
from journey_editor.layout.typography import FONT_FILES, font_file, width

_SELECTORS: Final = range(0xFE00, 0xFE10)
_ESCAPED: Final = {"(": r"\(", ")": r"\)", "\\": r"\\"}
_FREE: Final = tuple(code for code in range(33, 256) if chr(code) not in _ESCAPED and code != 127)
"""The codes for what is not ASCII; those with a meaning in a PDF's string are left out."""
_FREE_FIRST: Final = tuple(code for code in _FREE if code > 127)
_LIST: Final = 100


class _Codes(dict[int, str]):
    """Character to what stands for it, filled as characters are met; for `str.translate`.

    The low byte of the result is the code, the rest says which of the face's fonts has it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.fonts: list[dict[int, str]] = [{}]
        self._free = [*reversed(_FREE_FIRST)]

    def __missing__(self, character: int) -> str:
        text = chr(character)
        if 32 <= character < 127:
            self.fonts[0][character] = text
            coded = _ESCAPED.get(text, text)
        elif character in _SELECTORS or unicodedata.category(text) in {"Cc", "Cf", "Cs"}:
            coded = ""
        else:
            coded = chr(self._next(text))
        self[character] = coded
        return coded

    def _next(self, text: str) -> int:
        if not self._free:
            self.fonts.append({})
            self._free = [*reversed(_FREE)]
        code = self._free.pop()
        self.fonts[-1][code] = text
        return code + 256 * (len(self.fonts) - 1)


class EmbeddedFace:
    """One bundled face as used in one document; `index` keeps its fonts' names apart."""

    def __init__(self, face: Face, index: int) -> None:
        self.face = face
        self.index = index
        self.codes = _Codes()
        self.lacks_glyphs = False
        self._known = 0
        self._table: Any = {}

    @property
    def left_out(self) -> bool:
        """Whether some character is not drawn at all, as it has no sign."""
        return "" in self.codes.values()

    @cached_property
    def name(self) -> str:
        """The name of the first font, as operators call it."""
        return self._name(0)

    def _name(self, number: int) -> str:
        return f"F{self.index}.{number}" if number else f"F{self.index}"

    def encoded(self, text: str) -> str:
        """The text as codes; those above 255 belong to further fonts, see `stretches`."""
        if text.isprintable():
            # In half of the time, when all characters were met before and none is escaped.
            try:
                return charmap_encode(text, "strict", self._table)[0].decode("latin-1")
            except UnicodeEncodeError:
                pass
        many = len(self.codes)
        coded = text.translate(self.codes)
        if self._known < len(self.codes) == many:
            self._learn()
        return coded

    def _learn(self) -> None:
        """Note which single codes of the first font stand for what, in the way that Python reads quickest."""
        self._known = len(self.codes)
        characters = ["\0", *["\ufffe"] * 255]
        for character, code in self.codes.items():
            if len(code) == 1 and code <= "ÿ":
                characters[ord(code)] = chr(character)
        self._table = charmap_build("".join(characters))

    def stretches(self, coded: str) -> Iterator[tuple[str, str]]:
        """The font's name and the escaped codes of each stretch that is in one font."""
        for number, group in groupby(coded, key=lambda code: ord(code) >> 8):
            yield self._name(number), "".join([chr(ord(code) & 255) for code in group])

    def add_to(self, document: pdfdoc.PDFDocument, fonts: dict[str, object]) -> None:
        """Put the fonts of this face into the document and its dictionary of fonts."""
        face = _opened(self.face)
        for number, used in enumerate(self.codes.fonts):
            if used:
                self.lacks_glyphs |= any(ord(text) not in face.charToGlyph for text in used.values())
                name = self._name(number)
                fonts[name] = document.Reference(self._font(document, face, used), name)

    def _font(
        self, document: pdfdoc.PDFDocument, face: TTFontFace, used: dict[int, str]
    ) -> pdfdoc.PDFDictionary:
        base = f"{_tag(used)}+{FONT_FILES[self.face].removesuffix('.ttf')}"
        first, last = min(used), max(used)
        # The codes from 0 on, as reportlab's subset wants them; 0 is a character that no font has.
        characters = [ord(used.get(code, "\0")) for code in range(last + 1)]
        em = [width(used[code], self.face, 1000.0) if code in used else 0 for code in range(first, last + 1)]
        unicodes = pdfdoc.PDFStream(content=to_unicode(used), filters=[pdfdoc.PDFZCompress])
        return pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/TrueType",
                "BaseFont": f"/{base}",
                "FirstChar": first,
                "LastChar": last,
                "Widths": pdfdoc.PDFArray(em),
                "FontDescriptor": face.addSubsetObjects(document, base, characters),
                "ToUnicode": document.Reference(unicodes),
            }
        )


@cache
def _opened(face: Face) -> TTFontFace:
    """A bundled face, read once; reportlab takes longer for it than for embedding a part of it."""
    return TTFontFace(str(font_file(face)))


def _tag(used: dict[int, str]) -> str:
    """Six letters that tell subsets apart, the same whenever the characters are."""
    number = zlib.crc32("".join(used.values()).encode())
    return "".join([chr(65 + number // 26**place % 26) for place in range(6)])


def to_unicode(used: dict[int, str], digits: int = 2) -> str:
    """The map from codes of so many digits back to characters (ISO 32000-1, 9.10.3)."""
    lines = [
        f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex().upper()}>"
        for code, text in sorted(used.items())
    ]
    chunks = [lines[start : start + _LIST] for start in range(0, len(lines), _LIST)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            f"<{'0' * digits}> <{'F' * digits}>",
            "endcodespacerange",
            *(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar" for chunk in chunks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )
