"""The bundled fonts inside an SVG: the glyphs that are used, as WOFF, so that it looks right anywhere."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from journey_editor.layout.marks import Face
from journey_editor.layout.typography import font_file


class Style(NamedTuple):
    """How a face is asked for in SVG and CSS."""

    family: str
    weight: int = 400
    style: str = "normal"

    @property
    def attributes(self) -> str:
        """The face as attributes; what an element has by itself is left out."""
        parts = [f' font-family="{self.family}"'] if self.family != FAMILY else []
        parts += [f' font-weight="{self.weight}"'] if self.weight != 400 else []
        parts += [f' font-style="{self.style}"'] if self.style != "normal" else []
        return "".join(parts)


FAMILY: Final = "Noto Sans"
STYLES: Final[dict[Face, Style]] = {
    "regular": Style(FAMILY),
    "semibold": Style(FAMILY, 600),
    "bold": Style(FAMILY, 700),
    "italic": Style(FAMILY, 400, "italic"),
    "symbols": Style("Noto Sans Symbols"),
    "symbols2": Style("Noto Sans Symbols 2"),
    "math": Style("Noto Sans Math"),
    "emoji": Style("Noto Emoji"),
}


def font_faces(used: Mapping[Face, Iterable[str]]) -> str:
    """The CSS rules that bring the characters used of each face."""
    rules = []
    for face in sorted(used):
        data = base64.b64encode(_subset(face, used[face])).decode("ascii")
        style = STYLES[face]
        rules.append(
            f'@font-face{{font-family:"{style.family}";font-weight:{style.weight};'
            f"font-style:{style.style};src:url(data:font/woff;base64,{data})}}"
        )
    return "\n".join(rules)


def _subset(face: Face, characters: Iterable[str]) -> bytes:
    """A WOFF file with these characters of a face; kerning and ligatures are left out, as the ruler does."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options(
        layout_features=[],
        notdef_outline=True,
        name_IDs=[0, 1, 2, 13, 14],
        drop_tables=["GSUB", "GPOS", "GDEF", "kern"],
    )
    stream = io.BytesIO()
    with TTFont(font_file(face), lazy=True, recalcTimestamp=False) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(text="".join(sorted(set(characters))))
        subsetter.subset(font)
        font.flavor = "woff"
        font.save(stream)
    return stream.getvalue()
