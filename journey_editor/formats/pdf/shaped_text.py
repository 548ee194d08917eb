"""The operators of shaped clusters, so that what they say is copied out as it was put in.

A glyph that is a whole cluster has a code of its own for the cluster's text. What needs several
glyphs says its text as `ActualText` around them (ISO 32000-1, 14.9.4). From right to left readers
turn a line around sign by sign: there a cluster's characters are written backwards, and the widest
glyph says all of them, as marks that speak for themselves would be taken for words (tried with
poppler 22.12).
"""

from __future__ import annotations

from journey_editor.formats.numbers import Numbers
from journey_editor.formats.pdf.shaped_fonts import ShapedFont
from journey_editor.layout.marks import Cluster, Shaped

_SILENT = "\u200b"


def operators(mark: Shaped, cluster: Cluster, font: ShapedFont, n: Numbers, is_rtl: bool) -> list[str]:
    """What draws the glyphs of a cluster of the mark, within a text object with its font set."""
    text = cluster.text[::-1] if is_rtl else cluster.text
    glyphs = cluster.glyphs
    widest = max(range(len(glyphs)), key=lambda place: glyphs[place][3])
    several, out = len(glyphs) > 1, []
    if several and not is_rtl:
        out.append(f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC")
    for place, (glyph, x, y, _) in enumerate(glyphs):
        speaks = place == widest
        if several and is_rtl and not speaks:
            out.append("/Span <</ActualText ()>> BDC")
        code = font.code(glyph, text if speaks else _SILENT)
        out.append(f"1 0 0 1 {n[mark.x + x * mark.size]} {n[-mark.y + y * mark.size]} Tm <{code}> Tj")
        if several and is_rtl and not speaks:
            out.append("EMC")
    if several and not is_rtl:
        out.append("EMC")
    return out
