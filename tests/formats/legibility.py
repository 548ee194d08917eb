"""Whether everything on laid-out pages can be read: nothing clipped, cut off, written over or painted over.

Once over the pages themselves, once over what another program finds in the PDF.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from journey_editor.formats.page import Book, Layer, Page
from journey_editor.layout.drawing import Placed
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Disc, Picture, Text
from tests.layout.ink import area_of

NEAR = 0.05
FINER = 10
"""At 72 dots an inch poppler leaves out small characters; the words' places are then in smaller units."""
_WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', re.DOTALL
)
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)


class Written(NamedTuple):
    """A run of text on a page: where, in the how manieth mark, and of which figure."""

    area: Rect
    order: int
    text: str
    key: str


def about(book: Book) -> list[str]:
    """All complaints about the pages of a book."""
    return [f"page {page.label}: {complaint}" for page in book.pages for complaint in _on_page(page)]


def _on_page(page: Page) -> Iterator[str]:
    texts = list(_texts(page))
    if page.role != "tile":
        yield from _cut_off(page)
        sheet = Rect(0, 0, page.width, page.height)
        for one in texts:
            if not _lies_in(one.area, sheet):
                yield f"{one.text!r} of {one.key} leaves the page: {one.area}"
    yield from _written_over(texts)
    yield from _painted_over(page, texts)


def _texts(page: Page) -> Iterator[Written]:
    order = 0
    for layer in page.layers:
        for placed in layer.figures:
            for mark in placed.figure.marks:
                order += 1
                if isinstance(mark, Text) and mark.text.strip():
                    area = area_of(mark).moved(placed.x, placed.y)
                    if layer.clip is None or layer.clip.meets(area):
                        yield Written(layer.on_page(layer.seen(area)), order, mark.text, placed.key)


def _cut_off(page: Page) -> Iterator[str]:
    """Text, or a whole card or note, that a layer does not show to its end."""
    for layer in page.layers:
        if layer.clip is not None:
            for placed in layer.figures:
                texts = [mark for mark in placed.figure.marks if isinstance(mark, Text)]
                if texts and not _lies_in(placed.area, layer.clip):
                    yield f"{texts[0].text!r} of {placed.key} is cut off"


def _written_over(texts: list[Written]) -> Iterator[str]:
    ordered = sorted(texts, key=lambda one: one.area.x)
    for number, one in enumerate(ordered):
        area = one.area.inset(0.02 * one.area.h, 0.06 * one.area.h)
        for other in ordered[number + 1 :]:
            if other.area.x >= area.right:
                break
            if area.meets(other.area.inset(0.02 * other.area.h, 0.06 * other.area.h)):
                yield f"{one.text!r} of {one.key}, {other.text!r} of {other.key}: written over each other"


def _painted_over(page: Page, texts: list[Written]) -> Iterator[str]:
    """Text whose middle is under something that is painted later."""
    ordered = sorted(texts, key=lambda one: one.area.y)
    order = 0
    for layer in page.layers:
        for placed in layer.figures:
            for mark in placed.figure.marks:
                order += 1
                solid = isinstance(mark, Picture) or (isinstance(mark, Box | Disc) and mark.fill)
                if solid:
                    area = layer.on_page(area_of(mark).moved(placed.x, placed.y))
                    yield from _under(area, order, ordered, placed, layer)


def _under(area: Rect, order: int, texts: list[Written], placed: Placed, layer: Layer) -> Iterator[str]:
    for one in texts:
        if one.area.y >= area.bottom:
            break
        if one.order < order and area.contains(*one.area.middle) and not layer.is_dim(placed):
            yield f"{one.text!r} of {one.key} is under {placed.key}"


def _lies_in(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - NEAR
        and inner.y >= outer.y - NEAR
        and inner.right <= outer.right + NEAR
        and inner.bottom <= outer.bottom + NEAR
    )


def in_pdf(book: Book, data: bytes, tool: Callable[..., str]) -> list[str]:
    """Complaints about what poppler finds in a book's PDF: words outside, on each other, or not there."""
    found = tool("pdftotext", "-bbox", "-r", str(72 * FINER), data=data, after=("-",))
    pages = _PAGE.findall(found)
    if len(pages) != len(book.pages):
        return [f"{len(pages)} pages instead of {len(book.pages)}"]
    complaints = []
    for page, (width, height, content) in zip(book.pages, pages, strict=True):
        size = Rect(0, 0, float(width), float(height))
        words = []
        for *corners, text in _WORD.findall(content):
            left, top, right, low = (float(corner) / FINER for corner in corners)
            words.append((Rect(left, top, right - left, low - top), text))
        if page.role != "tile":
            complaints += [
                f"page {page.label}: {text!r} leaves it" for a, text in words if not _lies_in(a, size)
            ]
            complaints += [f"page {page.label}: {one}" for one in _crossing(words)]
            complaints += [f"page {page.label}: {one}" for one in _missing(page, words)]
    return complaints


def _crossing(words: list[tuple[Rect, str]]) -> Iterator[str]:
    """Words on each other; a word's box reaches further up and down than its letters."""
    ordered = sorted((a.inset(0.02 * a.h, 0.27 * a.h), text) for a, text in words if a.w > 0 and a.h > 0)
    for number, (area, text) in enumerate(ordered):
        for other, other_text in ordered[number + 1 :]:
            if other.x >= area.right:
                break
            if area.meets(other):
                yield f"{text!r} and {other_text!r} lie on each other"


def _missing(page: Page, words: list[tuple[Rect, str]]) -> Iterator[str]:
    drawn = Counter(_letters("".join(one.text for one in _texts(page))))
    found = Counter(_letters("".join(_plain(text) for _, text in words)))
    if drawn != found:
        yield f"missing {dict(drawn - found)}, too many {dict(found - drawn)}"


def _plain(text: str) -> str:
    for name, character in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("apos", "'"), ("amp", "&")):
        text = text.replace(f"&{name};", character)
    return text


def _letters(text: str) -> str:
    return "".join(
        c for c in unicodedata.normalize("NFKC", text) if not c.isspace() and unicodedata.category(c) != "Cf"
    )
