"""A drawing as a picture: what the page of the PDF shows, drawn by pdfium, so that both look the same.

pdfium neither tells how far it is with a page nor can be stopped in it. So each has but some figures of the
map, and one after the other is drawn into the same picture.
"""

from __future__ import annotations

import io
import math
from contextlib import closing
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Final

from journey_editor.errors import ExportError
from journey_editor.formats.page import Book, Layer, Page, single, unit
from journey_editor.formats.pages import Placing
from journey_editor.formats.pdf import document
from journey_editor.formats.progress import SILENT, Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout.colors import rgb
from journey_editor.layout.drawing import Drawing

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer
    from PIL import Image

LIMIT: Final = 120_000_000
"""Pixels; while it is made, a picture takes about 10 bytes of memory for each."""
AT_ONCE: Final = 1_000
"""How many figures pdfium reads and draws at a time; some tenths of a second of work."""
_USUAL: Final = 0.1
"""Bytes of a picture's file for each pixel, more or less."""
_INCH: Final = 72
_ALMOST: Final = 1e-6
_PDFIUM: Final = Lock()
"""pdfium is not made for several threads at a time."""


def render(
    drawing: Drawing,
    placing: Placing,
    settings: Settings,
    subject: str = "",
    progress: Progress = SILENT,
) -> tuple[bytes, tuple[str, ...]]:
    """The drawing as a PNG of `settings.scale` pixels a point, and what could not be drawn.

    Raises `ExportError` when the picture would be too large, and `Cancelled`.
    """
    _check_size(placing, settings.scale)
    book = Book(_pages(drawing, placing))
    bound = document.write(book, settings, progress.part(0, 0.4), is_read=False)
    # pdfium counts in the page's own units, which are larger than a point on a very large page.
    scale = settings.scale * unit(placing.width, placing.height)
    size = _pixels(placing, settings.scale)
    image = _drawn(bound.data, size, scale, drawing.paper, progress.part(0.4, 0.7))
    picture = _written(image, settings.scale, progress.part(0.7, 1))
    progress.at(1.0)
    return picture, bound.messages


def _pages(drawing: Drawing, placing: Placing) -> tuple[Page, ...]:
    """Pages that lie on one another: the first has the ground, each its share of the figures."""
    layer = Layer((), placing.scale, placing.x, placing.y, matches=drawing.matches)
    page = single(drawing, placing.width, placing.height, layer)
    figures = drawing.figures
    layers = [
        replace(layer, figures=figures[start : start + AT_ONCE])
        for start in range(0, max(1, len(figures)), AT_ONCE)
    ]
    return tuple(
        [
            replace(page, layers=(layer,), paper="" if number else page.paper)
            for number, layer in enumerate(layers)
        ]
    )


def _check_size(placing: Placing, scale: float) -> None:
    if not (math.isfinite(scale) and scale > 0):
        raise ExportError(f"A scale of {scale:g} cannot be; give a number above 0, such as 2.")
    pixels = placing.width * scale * placing.height * scale
    if pixels > LIMIT:
        largest = math.floor(math.sqrt(LIMIT / (placing.width * placing.height)) * 100) / 100
        raise ExportError(
            f"At a scale of {scale:g} the picture would have {pixels / 1e6:,.0f} million pixels, more than "
            f"the {LIMIT / 1e6:,.0f} million that can be made; use a scale of {largest:g} or less, or a PDF."
        )
    if min(placing.width, placing.height) * scale < 1:
        raise ExportError(f"At a scale of {scale:g} nothing would be seen; use a larger one, such as 2.")


def _pixels(placing: Placing, scale: float) -> tuple[int, int]:
    """Width and height of the picture."""
    width, height = (math.ceil(side * scale - _ALMOST) for side in (placing.width, placing.height))
    return width, height


def _drawn(data: bytes, size: tuple[int, int], scale: float, paper: str, progress: Progress) -> Image.Image:
    """The pages with each point at its very place: pdfium by itself would stretch them to whole pixels."""
    import pypdfium2
    from pypdfium2 import raw

    pixels = pypdfium2.PdfBitmap.new_native
    with (
        _PDFIUM,
        closing(pypdfium2.PdfDocument(data)) as pdf,
        closing(pixels(*size, raw.FPDFBitmap_BGR)) as bitmap,
    ):
        bitmap.fill_rect((*rgb(paper), 255), 0, 0, *size)
        matrix, whole = raw.FS_MATRIX(scale, 0, 0, scale, 0, 0), raw.FS_RECTF(0, 0, *size)
        count = len(pdf)
        for number in range(count):
            progress.at(number / count)
            page = pdf[number]
            raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, whole, raw.FPDF_ANNOT)
            page.close()
        progress.at(1.0)
        image: Image.Image = bitmap.to_pil().convert("RGB")
        return image


class _Stream(io.BytesIO):
    """The bytes of a picture; whenever there are more the person may stop the export.

    How many there will be depends on what is drawn, so each tells a part of what is left.
    """

    def __init__(self, pixels: int, progress: Progress) -> None:
        super().__init__()
        self._usual = max(1, round(pixels * _USUAL))
        self._progress = progress

    def write(self, data: ReadableBuffer, /) -> int:
        """Add some bytes; raises `Cancelled`."""
        done = self.tell()
        self._progress.at(done / (done + self._usual))
        return super().write(data)


def _written(image: Image.Image, scale: float, progress: Progress) -> bytes:
    stream = _Stream(image.width * image.height, progress)
    image.save(stream, "PNG", dpi=(_INCH * scale, _INCH * scale))
    return stream.getvalue()
