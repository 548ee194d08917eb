"""A drawing as an SVG: real text in embedded fonts, one group a figure, named for screen readers."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path as FilePath
from typing import Final

from journey_editor.disguises import undisguised
from journey_editor.formats.numbers import Numbers
from journey_editor.formats.pages import FIT, MM, Placing
from journey_editor.formats.pictures import PLACEHOLDER, PictureError, photo
from journey_editor.formats.progress import SILENT, Progress
from journey_editor.formats.settings import Settings
from journey_editor.formats.svg_fonts import FAMILY, STYLES, font_faces
from journey_editor.layout.drawing import DIM, Drawing, Placed
from journey_editor.layout.icons import GRID, outline
from journey_editor.layout.marks import (
    Box,
    Command,
    Disc,
    Face,
    Icon,
    Path,
    Picture,
    Polyline,
    Shaped,
    Text,
)
from journey_editor.layout.shaping import outlines
from journey_editor.layout.shaping.fonts import FontFile

_STEP: Final = 250
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def render(
    drawing: Drawing,
    placing: Placing,
    settings: Settings,
    subject: str = "",
    progress: Progress = SILENT,
) -> tuple[bytes, tuple[str, ...]]:
    """The drawing as an SVG, and what could not be drawn; the same drawing gives the same bytes.

    Raises `Cancelled`.
    """
    painter = _Painter(settings.folder)
    count = max(1, len(drawing.figures))
    for number, placed in enumerate(drawing.figures):
        if number % _STEP == 0:
            progress.at(0.5 * number / count)
        painter.figure(placed, dim=drawing.is_dim(placed))
    progress.at(0.5)
    fonts = font_faces(painter.used)
    progress.at(0.9)
    parts = [
        *_head(drawing, placing, subject, fit=settings.paper.lower() == FIT),
        f"<style>\n{fonts}\n</style>",
        *painter.definitions(),
        *_sheet(drawing, placing),
        *painter.out,
        "</g>\n</svg>\n",
    ]
    return "\n".join(parts).encode(), tuple(painter.messages)


def _head(drawing: Drawing, placing: Placing, subject: str, *, fit: bool) -> list[str]:
    """The root; a drawing in its own size is as large on the screen as in the window at 100 %."""
    n = Numbers()
    width, height = n[placing.width], n[placing.height]
    if fit:
        size = f'width="{width}" height="{height}"'
    else:
        size = f'width="{n[placing.width / MM]}mm" height="{n[placing.height / MM]}mm"'
    language = f' xml:lang="{_escaped(drawing.language)}"' if drawing.language else ""
    head = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'{size} viewBox="0 0 {width} {height}" role="graphics-document document"{language}>',
        f"<title>{_escaped(drawing.title)}</title>",
    ]
    return [*head, f"<desc>{_escaped(subject)}</desc>"] if subject else head


def _sheet(drawing: Drawing, placing: Placing) -> list[str]:
    """The ground, and the group of everything: its coordinates, and how text and lines are by default."""
    n = Numbers()
    x, y = f"{placing.x:.3f}", f"{placing.y:.3f}"
    return [
        f'<rect width="{n[placing.width]}" height="{n[placing.height]}" fill="{drawing.paper}"/>',
        f'<g transform="translate({x} {y}) scale({placing.scale:.6f})" fill="none" stroke-linecap="round" '
        f'stroke-linejoin="round" font-family="{FAMILY}" font-kerning="none" '
        'style="font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre" '
        'xml:space="preserve">',
    ]


def _escaped(text: str) -> str:
    """The text as it may stand in an element or attribute; what XML forbids is left out."""
    return _NOT_XML.sub("", undisguised(text)).translate(_ESCAPES)


class _Painter:
    """Collects the elements of figures, and what they refer to: characters, icons and photos."""

    def __init__(self, folder: FilePath | None) -> None:
        self.out: list[str] = []
        self.used: dict[Face, set[str]] = {}
        self.messages: dict[str, None] = {}
        self._folder = folder
        self._number = Numbers()
        self._icons: dict[str, str] = {}
        self._glyphs: dict[tuple[FontFile, int], tuple[str, str]] = {}
        self._photos: dict[tuple[str, float, float], tuple[str, str]] = {}
        self._owner = ""
        self._paint: dict[type, Callable[..., str]] = {
            Box: self._box,
            Disc: self._disc,
            Path: self._path,
            Polyline: self._polyline,
            Icon: self._icon,
            Text: self._text,
            Shaped: self._shaped,
            Picture: self._picture,
        }

    def figure(self, placed: Placed, *, dim: bool = False) -> None:
        """Paint a figure as a group at its place, faintly when `dim`."""
        n = self._number
        self._owner = f"{placed.kind} {placed.id}".strip()
        place = f"translate({n[placed.x]} {n[placed.y]})"
        faint = f' opacity="{DIM}"' if dim else ""
        self.out.append(f'<g id="{_escaped(placed.key)}" transform="{place}"{faint}>')
        if placed.figure.name:
            self.out.append(f"<title>{_escaped(placed.figure.name)}</title>")
        paint = self._paint
        self.out += [element for mark in placed.figure.marks if (element := paint[type(mark)](mark))]
        self.out.append("</g>")

    def definitions(self) -> list[str]:
        """What the elements refer to."""
        kept = [*self._glyphs.values(), *self._photos.values()]
        lines = [*self._icons.values(), *(element for _, element in kept)]
        if self._photos:
            circle = '<circle cx="0.5" cy="0.5" r="0.5"/>'
            lines.append(f'<clipPath id="_round" clipPathUnits="objectBoundingBox">{circle}</clipPath>')
        return ["<defs>", *lines, "</defs>"] if lines else []

    def _text(self, mark: Text) -> str:
        self.used.setdefault(mark.face, set()).update(mark.text)
        n = self._number
        return (
            f'<text x="{n[mark.x]}" y="{n[mark.y]}"{STYLES[mark.face].attributes} '
            f'font-size="{n[mark.size]}" fill="{mark.color}" textLength="{n[mark.width]}">'
            f"{_escaped(mark.text)}</text>"
        )

    def _shaped(self, mark: Shaped) -> str:
        """Outlines, as programs shape text differently; what they say is their label."""
        n = self._number
        size = f"{mark.size:.6g}"
        signs = [
            f'<use xlink:href="#{self._glyph(FontFile(*piece.font), glyph)}" transform="translate('
            f'{n[mark.x + x * mark.size]} {n[mark.y - y * mark.size]}) scale({size})"/>'
            for piece in mark.pieces
            for cluster in piece.clusters
            for glyph, x, y, _ in cluster.glyphs
        ]
        label = _escaped(mark.text)
        return f'<g role="img" aria-label="{label}" fill="{mark.color}">{"".join(signs)}</g>'

    def _glyph(self, file: FontFile, glyph: int) -> str:
        found = self._glyphs.get((file, glyph))
        if found is None:
            id_ = f"_glyph-{len(self._glyphs) + 1}"
            path = "".join(
                f"{name}{' '.join([f'{value:.4f}' for value in values])}"
                for name, *values in outlines.outline(file, glyph)
            )
            found = self._glyphs[file, glyph] = (id_, f'<path id="{id_}" d="{path}"/>')
        return found[0]

    def _box(self, mark: Box) -> str:
        n = self._number
        radius = f' rx="{n[min(mark.radius, mark.w / 2, mark.h / 2)]}"' if mark.radius > 0 else ""
        return (
            f'<rect x="{n[mark.x]}" y="{n[mark.y]}" width="{n[mark.w]}" height="{n[mark.h]}"{radius}'
            f"{self._look(mark.fill, mark.stroke, mark.line)}/>"
        )

    def _disc(self, mark: Disc) -> str:
        n = self._number
        look = self._look(mark.fill, mark.stroke, mark.line)
        return f'<circle cx="{n[mark.x]}" cy="{n[mark.y]}" r="{n[mark.r]}"{look}/>'

    def _path(self, mark: Path) -> str:
        look = self._look(mark.fill, mark.stroke, mark.line, mark.dash)
        return f'<path d="{self._outline(mark.commands)}"{look}/>'

    def _polyline(self, mark: Polyline) -> str:
        n = self._number
        points = " ".join([f"{n[x]},{n[y]}" for x, y in mark.points])
        return f'<polyline points="{points}"{self._look(None, mark.stroke, mark.line, mark.dash)}/>'

    def _icon(self, mark: Icon) -> str:
        """An icon is a path that is used again; not a symbol, as not every program scales those."""
        if mark.name not in self._icons:
            path = self._outline(outline(mark.name))
            self._icons[mark.name] = f'<path id="_icon-{mark.name}" d="{path}"/>'
        n = self._number
        share = mark.size / GRID
        return (
            f'<use xlink:href="#_icon-{mark.name}" '
            f'transform="translate({n[mark.x]} {n[mark.y]}) scale({share:.6g})" '
            f'stroke="{mark.color}" stroke-width="{n[mark.line / share]}"/>'
        )

    def _picture(self, mark: Picture) -> str:
        try:
            id_ = self._photo(mark)
        except PictureError as error:
            self.messages[f"{self._owner}: {error}"] = None
            radius = min(mark.w, mark.h) / 2 if mark.round else 0.0
            return self._box(Box(mark.x, mark.y, mark.w, mark.h, PLACEHOLDER, radius=radius))
        n = self._number
        clip = ' clip-path="url(#_round)"' if mark.round else ""
        return f'<g{clip}><use xlink:href="#{id_}" x="{n[mark.x]}" y="{n[mark.y]}"/></g>'

    def _photo(self, mark: Picture) -> str:
        key = (mark.source, mark.w, mark.h)
        if key not in self._photos:
            data = photo(mark.source, self._folder, mark.w, mark.h).data_uri
            id_ = f"_photo-{len(self._photos) + 1}"
            size = f'width="{self._number[mark.w]}" height="{self._number[mark.h]}"'
            element = f'<image id="{id_}" {size} preserveAspectRatio="none" xlink:href="{data}"/>'
            self._photos[key] = (id_, element)
        return self._photos[key][0]

    def _look(self, fill: str | None, stroke: str | None, line: float, dash: tuple[float, ...] = ()) -> str:
        n = self._number
        parts = f' fill="{fill}"' if fill else ""
        if stroke:
            parts += f' stroke="{stroke}"'
            parts += f' stroke-width="{n[line]}"' if line != 1 else ""
            parts += f' stroke-dasharray="{" ".join([n[part] for part in dash])}"' if dash else ""
        return parts

    def _outline(self, commands: tuple[Command, ...]) -> str:
        n = self._number
        return "".join([f"{name}{' '.join([n[value] for value in values])}" for name, *values in commands])
