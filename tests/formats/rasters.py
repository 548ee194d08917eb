"""A drawing as pixels, by four ways: the canvas, the PDF, the SVG and the PNG; and how much two differ."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import resvg_py
from fontTools.ttLib import TTFont
from PIL import Image, ImageChops, ImageFilter
from pypdfium2 import raw
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene

from journey_editor.canvas.layer import MapLayer
from journey_editor.canvas.painting import FigurePainter
from journey_editor.formats.page import unit
from journey_editor.layout.drawing import Drawing, Figure, Part, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Mark
from journey_editor.layout.mirroring import mirrored_rect

TILE = 16
_BLUR = 1.2
_RULE = re.compile(
    r'@font-face\{font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+);'
    r"src:url\(data:font/woff;base64,([^)]+)\)"
)
_SIZE = re.compile('width="[^"]+" height="[^"]+" viewBox="[^"]+"')


# Ways to pixels ---------------------------------------------------------------------------------


def canvas(drawing: Drawing, part: Rect, scale: float, folder: Path | None) -> Image.Image:
    """What the window shows of a part, without shadows, which are for screens only."""
    ink = FigurePainter()
    ink.forget_pictures(folder)
    scene = QGraphicsScene()
    scene.addItem(MapLayer(_flat(drawing), ink))
    image = QImage(*_size(part, scale), QImage.Format.Format_RGB32)
    image.fill(drawing.paper)
    painter = QPainter(image)
    if drawing.direction == "rtl":
        painter.translate(image.width(), 0)
        painter.scale(-1, 1)
        part = mirrored_rect(part, drawing.width)
    scene.render(painter, QRectF(image.rect()), QRectF(*part))
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "BMP")
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")


def _flat(drawing: Drawing) -> Drawing:
    """The drawing without shadows, as on paper."""
    figures = [placed._replace(figure=_without_shadow(placed.figure)) for placed in drawing.figures]
    return replace(drawing, parts=(Standing(Part(figures)),))


def _without_shadow(figure: Figure) -> Figure:
    marks = tuple(_as_on_paper(mark) for mark in figure.marks)
    return Figure(figure.w, figure.h, marks, figure.name, figure.fields, figure.band)


def _as_on_paper(mark: Mark) -> Mark:
    return replace(mark, shadow=False) if isinstance(mark, Box) and mark.shadow else mark


def pdf(data: bytes, drawing: Drawing, part: Rect, scale: float) -> Image.Image:
    """A part of the first page as pdfium draws it, not stretched to whole pixels."""
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    w, h = _size(part, scale)
    bitmap = pypdfium2.PdfBitmap.new_native(w, h, raw.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, w, h)
    zoom = scale * unit(drawing.width, drawing.height)
    matrix = raw.FS_MATRIX(zoom, 0, 0, zoom, -part.x * scale, -part.y * scale)
    raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, raw.FS_RECTF(0, 0, w, h), raw.FPDF_ANNOT)
    image = bitmap.to_pil().convert("RGB")
    bitmap.close()
    page.close()
    document.close()
    return image


def svg(data: bytes, part: Rect, scale: float, fonts: Path) -> Image.Image:
    """A part of the SVG as resvg draws it, in the fonts that the file brings and in no others.

    It has four steps of grey from line to line, too few for curves that are almost level; so it draws
    twice as many lines as are asked for.
    """
    text = data.decode()
    files = list(_unpacked(text, fonts))
    w, h = _size(part, scale)
    box = f"{part.x:g} {2 * part.y:g} {part.w:g} {2 * part.h:g}"
    text = _SIZE.sub(f'width="{w}" height="{2 * h}" viewBox="{box}"', text, count=1)
    text = text.replace("</style>", '</style><g transform="scale(1 2)">', 1)
    text = text.replace("</svg>", "</g></svg>")
    drawn = resvg_py.svg_to_bytes(svg_string=text, skip_system_fonts=True, font_files=files)
    return Image.open(io.BytesIO(bytes(drawn))).convert("RGB").reduce((1, 2))


def _unpacked(text: str, fonts: Path) -> Iterator[str]:
    """The fonts inside an SVG as files that are called as its rules call them; resvg reads no rules."""
    for number, (family, weight, style, data) in enumerate(_RULE.findall(text)):
        font = TTFont(io.BytesIO(base64.b64decode(data)))
        font.flavor = None
        font["OS/2"].usWeightClass = int(weight)
        font["OS/2"].fsSelection = 0x01 if style == "italic" else 0x40
        for name in (1, 6, 16):
            font["name"].setName(family, name, 3, 1, 0x409)
        file = fonts / f"{number}.ttf"
        font.save(file)
        yield str(file)


def png(data: bytes, part: Rect, scale: float) -> Image.Image:
    """A part of the PNG, which was made at that scale."""
    x, y = round(part.x * scale), round(part.y * scale)
    w, h = _size(part, scale)
    return Image.open(io.BytesIO(data)).convert("RGB").crop((x, y, x + w, y + h))


def _size(part: Rect, scale: float) -> tuple[int, int]:
    return round(part.w * scale), round(part.h * scale)


# Comparing --------------------------------------------------------------------------------------


class Worst(NamedTuple):
    """The square in which two pictures differ most: by how much of 255, and where on the sheet."""

    by: float
    area: Rect


def worst(one: Image.Image, other: Image.Image, part: Rect, scale: float) -> Worst:
    """How much two pictures of a part of the sheet differ where they differ most.

    Both are blurred a little first, as each way has its own antialiasing. What is cut at the edge of the
    part is not compared.
    """
    assert one.size == other.size
    blur = ImageFilter.GaussianBlur(_BLUR * scale)
    apart = ImageChops.difference(one.filter(blur), other.filter(blur))
    half, (w, h) = round(TILE * scale / 2), apart.size
    found = Worst(0.0, part)
    for channel in apart.split():
        means = channel.filter(ImageFilter.BoxBlur(half)).crop((half, half, w - half, h - half))
        most = means.getextrema()[1]
        if most > found.by:
            left, top, _, _ = means.point(lambda value, most=most: 255 * (value >= most)).getbbox()
            found = Worst(most, Rect(part.x + left / scale, part.y + top / scale, TILE, TILE))
    return found
