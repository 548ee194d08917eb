"""The bundled fonts in Qt: exact glyphs for the map, and ordinary fonts for text that is typed."""

from __future__ import annotations

from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QPointF
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QRawFont

from journey_editor.layout.marks import Face, Shaped
from journey_editor.layout.shaping.fonts import SCRIPTS
from journey_editor.layout.typography import FONT_FILES, font_file, widths
from journey_editor.paths import resource

_ANY_SIZE: Final = 12
_WEIGHTS: Final[dict[Face, QFont.Weight]] = {
    "semibold": QFont.Weight.DemiBold,
    "bold": QFont.Weight.Bold,
}


@cache
def _families() -> dict[Face, str]:
    """The family name that Qt gives each face; the faces of Noto Sans share one."""
    found: dict[Face, str] = {}
    for name in SCRIPTS:
        for weight in ("Regular", "Bold"):
            QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}-{weight}.ttf")))
    for face in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(font_file(face)))
        found[face] = QFontDatabase.applicationFontFamilies(number)[0]
    return found


_MOST_RUNS: Final = 500
"""Lines that are kept as glyphs: after an edit most of what is drawn anew says what it said before."""
_SCRIPT_FAMILIES: Final = ("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Thai")


def bundled_font(face: Face, pixels: float) -> QFont:
    """A face as a font of this size on screen, for widgets: without kerning and hinting, as on the map."""
    families = _families()
    signs = [families[other] for other in ("symbols2", "symbols", "math", "emoji")]
    font = QFont([families[face], *_SCRIPT_FAMILIES, *signs])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(_WEIGHTS.get(face, QFont.Weight.Normal))
    font.setItalic(face == "italic")
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _known_to_qt(path: str) -> QRawFont | None:
    """The font of a file as one of those that Qt can put into a PDF; None when it has it from elsewhere.

    Of a font that is opened by its file alone Qt prints nothing but outlines, which nobody can search.
    """
    own = QRawFont(path, _ANY_SIZE).fontTable("head")
    for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(path)):
        for style in QFontDatabase.styles(family):
            found = QRawFont.fromFont(QFontDatabase.font(family, style, _ANY_SIZE))
            if found.isValid() and found.fontTable("head") == own:
                return found
    return None


@cache
def _read(path: str) -> QByteArray:
    """What is in the file of a font, read and kept once for all sizes."""
    try:
        return QByteArray(Path(path).read_bytes())
    except OSError:
        return QByteArray()


class Glyphs:
    """Glyph runs of lines of text, each glyph exactly where the ruler has it.

    For a printer they stay text, as far as Qt knows their fonts.
    """

    def __init__(self, *, for_printer: bool = False) -> None:
        self._fonts: dict[tuple[str, float], QRawFont] = {}
        self._for_printer = for_printer
        self._runs: dict[tuple[str, Face, float], QGlyphRun | None] = {}

    def font(self, face: Face, size: float) -> QRawFont:
        """A face at a size in points of the sheet."""
        return self._font(str(font_file(face)), size)

    def _font(self, path: str, size: float) -> QRawFont:
        found = self._fonts.get((path, size))
        if found is None:
            known = _known_to_qt(path) if self._for_printer else None
            if known is None:
                found = QRawFont(_read(path), size, QFont.HintingPreference.PreferNoHinting)
            else:
                found = QRawFont(known)
                found.setPixelSize(size)
            self._fonts[path, size] = found
        return found

    def shaped(self, mark: Shaped) -> list[QGlyphRun] | None:
        """The pieces of a shaped line as glyphs; None when Qt cannot open one of their fonts."""
        runs = []
        for piece in mark.pieces:
            path, face = piece.font
            font = self._font(path, mark.size)
            if face or not font.isValid():
                return None
            glyphs = [glyph for cluster in piece.clusters for glyph in cluster.glyphs]
            run = QGlyphRun()
            run.setRawFont(font)
            run.setGlyphIndexes([number for number, *_ in glyphs])
            run.setPositions([QPointF(x * mark.size, -y * mark.size) for _, x, y, _ in glyphs])
            runs.append(run)
        return runs

    def run(self, text: str, face: Face, size: float) -> QGlyphRun | None:
        """The text as glyphs from 0 on; None when a glyph is missing."""
        key = text, face, size
        if key not in self._runs:
            if len(self._runs) >= _MOST_RUNS:
                self._runs.clear()
            self._runs[key] = self._run(*key)
        return self._runs[key]

    def _run(self, text: str, face: Face, size: float) -> QGlyphRun | None:
        font = self.font(face, size)
        numbers = font.glyphIndexesForString(text)
        if len(numbers) != len(text) or 0 in numbers:
            return None
        starts = accumulate(widths(text, face, size), initial=0.0)
        run = QGlyphRun()
        run.setRawFont(font)
        run.setGlyphIndexes(numbers)
        run.setPositions([QPointF(x, 0) for x in islice(starts, len(text))])
        return run
