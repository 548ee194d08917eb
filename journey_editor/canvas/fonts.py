"""The bundled fonts in Qt: exact glyphs for the map, and ordinary fonts for text that is typed."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QRawFont

from journey_editor.layout.marks import Face
from journey_editor.layout.typography import FONT_FILES, font_file, width

_WEIGHTS: Final[dict[Face, QFont.Weight]] = {
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}
_SHAPED: Final = frozenset({"R", "AL", "AN", "NSM"})
"""Bidirectional classes of characters that want more than one glyph after the other."""


@cache
def _families() -> dict[Face, str]:
    """The family name that Qt gives each face; the faces of Noto Sans share one."""
    found: dict[Face, str] = {}
    for face in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(font_file(face)))
        found[face] = QFontDatabase.applicationFontFamilies(number)[0]
    return found


def bundled_font(face: Face, pixels: float) -> QFont:
    """A face as a font of this size on screen, for widgets: without kerning and hinting, as on the map."""
    families = _families()
    font = QFont([families[face], *(families[other] for other in ("symbols2", "symbols", "math", "emoji"))])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(_WEIGHTS.get(face, QFont.Weight.Normal))
    font.setItalic(face == "italic")
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Glyphs:
    """Glyph runs of lines of text, each glyph exactly where the ruler has it."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[Face, float], QRawFont] = {}

    def font(self, face: Face, size: float) -> QRawFont:
        """A face at a size in points of the sheet."""
        found = self._fonts.get((face, size))
        if found is None:
            path = str(font_file(face))
            found = QRawFont(path, size, QFont.HintingPreference.PreferNoHinting)
            self._fonts[face, size] = found
        return found

    def run(self, text: str, face: Face, size: float) -> QGlyphRun | None:
        """The text as glyphs from 0 on; None when its script must be shaped or a glyph is missing."""
        if any(unicodedata.bidirectional(character) in _SHAPED for character in text):
            return None
        font = self.font(face, size)
        numbers = font.glyphIndexesForString(text)
        if len(numbers) != len(text) or 0 in numbers:
            return None
        places, x = [], 0.0
        for character in text:
            places.append(QPointF(x, 0))
            x += width(character, face, size)
        run = QGlyphRun()
        run.setRawFont(font)
        run.setGlyphIndexes(numbers)
        run.setPositions(places)
        return run
