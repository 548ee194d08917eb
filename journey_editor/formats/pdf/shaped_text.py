"""The operators of shaped clusters, so that what they say is copied out as it was put in.

A glyph that is a whole cluster has a code of its own for the cluster's text. What needs several
glyphs says its text as `ActualText` around them (ISO 32000-1, 14.9.4). From right to left readers
turn a line around sign by sign: there a cluster's characters are written backwards, and the widest
glyph says all of them, as marks that speak for themselves would be taken for words (tried with
poppler 22.12).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from unicodedata import bidirectional

from journey_editor.formats.numbers import Numbers
from journey_editor.formats.pdf.shaped_fonts import ShapedFont
from journey_editor.layout.marks import Cluster, Piece, Shaped

_SILENT = "\u200b"
_TO_THE_LEFT = "\u200f"
_LETTERS = ("R", "AL")
_OF_NUMBERS = ("EN", "ES", "ET", "AN", "CS")


def parted(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """The pieces of a line, with marks of direction where readers would take a sign for part of a number.

    In a line from right to left poppler takes for a part of a number, or of a word from left to right, all
    that stands between it and the next letter, and begins a number at a colon, a hyphen and the like. Without
    the marks a blank behind a number is copied out before it, and a colon behind the number after it.
    """
    for piece, right in zip_longest(pieces, pieces[1:]):
        if not piece.is_rtl or not piece.clusters:
            yield piece
            continue
        marked = [_ended(cluster) for cluster in piece.clusters]
        if right is not None and not right.is_rtl and bidirectional(marked[-1].text[0]) not in _LETTERS:
            marked[-1] = marked[-1]._replace(text=_TO_THE_LEFT + marked[-1].text)
        yield piece._replace(clusters=tuple(marked))


def _ended(cluster: Cluster) -> Cluster:
    """The cluster with a mark behind it when it could begin a number."""
    if bidirectional(cluster.text[-1]) not in _OF_NUMBERS:
        return cluster
    return cluster._replace(text=cluster.text + _TO_THE_LEFT)


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
