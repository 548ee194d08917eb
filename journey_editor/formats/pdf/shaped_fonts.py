"""Fonts of shaped text in a PDF: one font for each file used, with only the glyphs that are drawn.

A code stands for a glyph together with what it says, so that text can be copied exactly: the same
glyph has two codes when it is drawn for two characters. Outlines are written as TrueType whatever
the font was, since a font of the system may be of any kind.
"""

from __future__ import annotations

import io
import zlib
from typing import Final

from reportlab.pdfbase import pdfdoc

from journey_editor.formats.pdf.fonts import to_unicode
from journey_editor.layout.shaping.fonts import FontFile, opened

_LARGEST_ERROR: Final = 0.5
"""How far a curve may be off when cubic outlines become quadratic ones, in thousandths of the size."""
_SYMBOLIC: Final = 4


class ShapedFont:
    """The glyphs of one font that a document draws; `number` keeps the names of fonts apart."""

    def __init__(self, file: FontFile, number: int) -> None:
        self.name = f"S{number}"
        self._file = file
        self._codes: dict[tuple[int, str], int] = {}

    @property
    def lacks_glyphs(self) -> bool:
        """Whether a box stands for some character."""
        return any(glyph == 0 for glyph, _ in self._codes)

    def code(self, glyph: int, text: str) -> str:
        """The operand that draws the glyph and says the text."""
        return f"{self._codes.setdefault((glyph, text), len(self._codes) + 1):04X}"

    def add_to(self, document: pdfdoc.PDFDocument, fonts: dict[str, object]) -> None:
        """Put the font into the document and its dictionary of fonts."""
        font = opened(self._file)
        em = 1000 / font.face.upem
        glyphs = [glyph for glyph, _ in self._codes]
        texts = {code: text for (_, text), code in self._codes.items()}
        tag = zlib.crc32(repr(sorted(self._codes)).encode())
        base = "".join([chr(65 + tag // 26**place % 26) for place in range(6)]) + f"+Shaped{self.name}"
        data = _true_type(self._file, [0, *glyphs])
        program = pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
        program.dictionary["Length1"] = len(data)
        extents = font.get_font_extents("ltr")
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{base}",
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([-1000, -1000, 2000, 2000]),
                "ItalicAngle": 0,
                "Ascent": round(extents.ascender * em),
                "Descent": round(extents.descender * em),
                "CapHeight": 700,
                "StemV": 80,
                "FontFile2": document.Reference(program),
            }
        )
        widths = [round(font.get_glyph_h_advance(glyph) * em, 2) for glyph in glyphs]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{base}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(descriptor),
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
                "CIDToGIDMap": "/Identity",
            }
        )
        unicodes = pdfdoc.PDFStream(content=to_unicode(texts, 4), filters=[pdfdoc.PDFZCompress])
        font_dictionary = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{base}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(unicodes),
            }
        )
        fonts[self.name] = document.Reference(font_dictionary, self.name)


def _true_type(file: FontFile, glyphs: list[int]) -> bytes:
    """A TrueType font of these glyphs, in this order; the same bytes every time."""
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    font = opened(file)
    unit = font.face.upem
    names = [".notdef", *(f"g{place}" for place in range(1, len(glyphs)))]
    outlines, metrics = {}, {}
    for name, glyph in zip(names, glyphs, strict=True):
        pen = TTGlyphPen(None)
        font.draw_glyph_with_pen(glyph, Cu2QuPen(pen, _LARGEST_ERROR * unit / 1000))
        outlines[name] = pen.glyph()
        metrics[name] = (font.get_glyph_h_advance(glyph), 0)
    builder = FontBuilder(unit, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupGlyf(outlines)
    glyf = builder.font["glyf"]
    metrics = {name: (advance, getattr(glyf[name], "xMin", 0) or 0) for name, (advance, _) in metrics.items()}
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=unit, descent=-unit // 4)
    builder.setupMaxp()
    builder.updateHead(created=0, modified=0)
    builder.font.recalcTimestamp = False
    stream = io.BytesIO()
    builder.font.save(stream)
    return stream.getvalue()
