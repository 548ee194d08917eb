"""A drawing as a picture: the page of the PDF, drawn by pdfium, so that both look the same."""

from __future__ import annotations

import io
import math
from threading import Lock
from typing import TYPE_CHECKING, Final

from journey_editor.errors import ExportError
from journey_editor.formats.page import unit
from journey_editor.formats.pages import Placing
from journey_editor.formats.pdf import document
from journey_editor.formats.progress import SILENT, Progress
from journey_editor.formats.settings import Settings
from journey_editor.layout.colors import rgb
from journey_editor.layout.drawing import Drawing

if TYPE_CHECKING:
    from PIL import Image

LIMIT: Final = 120_000_000
"""Pixels; while it is made, a picture takes about 10 bytes of memory for each."""
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
    data, messages = document.render(drawing, placing, settings, subject, progress.part(0, 0.4))
    # pdfium counts in the page's own units, which are larger than a point on a very large page.
    points = unit(placing.width, placing.height)
    image = _drawn(data, _pixels(placing, settings.scale), settings.scale * points, drawing.paper)
    progress.at(0.7)
    picture = _written(image, settings.scale)
    progress.at(1.0)
    return picture, messages


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


def _drawn(data: bytes, size: tuple[int, int], scale: float, paper: str) -> Image.Image:
    """The page with each point of it at its very place: pdfium by itself would stretch it to whole pixels."""
    import pypdfium2
    from pypdfium2 import raw

    with _PDFIUM:
        pdf = pypdfium2.PdfDocument(data)
        try:
            page = pdf[0]
            bitmap = pypdfium2.PdfBitmap.new_native(*size, raw.FPDFBitmap_BGR)
            bitmap.fill_rect((*rgb(paper), 255), 0, 0, *size)
            matrix, whole = raw.FS_MATRIX(scale, 0, 0, scale, 0, 0), raw.FS_RECTF(0, 0, *size)
            raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, whole, raw.FPDF_ANNOT)
            image: Image.Image = bitmap.to_pil().convert("RGB")
            bitmap.close()
            page.close()
            return image
        finally:
            pdf.close()


def _written(image: Image.Image, scale: float) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "PNG", dpi=(_INCH * scale, _INCH * scale))
    return stream.getvalue()
