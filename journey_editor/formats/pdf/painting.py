"""Figures of marks as the operators of a PDF's page, y upwards from the upper edge of each figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path as FilePath
from typing import Final, Literal

from journey_editor.formats.numbers import Numbers
from journey_editor.formats.page import Layer
from journey_editor.formats.pdf import shaped_text
from journey_editor.formats.pdf.fonts import EmbeddedFace
from journey_editor.formats.pdf.shaped_fonts import ShapedFont
from journey_editor.formats.pdf.structure import REPEATED, Element, Structure
from journey_editor.formats.pdf.tagging import Tagged
from journey_editor.formats.pictures import PLACEHOLDER, Photo, PictureError, photo
from journey_editor.layout.colors import rgb
from journey_editor.layout.drawing import Placed
from journey_editor.layout.icons import GRID
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
from journey_editor.layout.shaping.fonts import FontFile

ROUND: Final = 0.5522847498
"""How long the handles of a Bézier curve are for a quarter of a circle of radius 1."""


_APART: Final = 0.5
FAINT: Final = "Faint"
"""The name of the graphics state for what a filter does not ask for."""


class Colors(dict[str, str]):
    """Colours `#RRGGBB` as the three operands of an operator."""

    def __missing__(self, color: str) -> str:
        parts = [f"{value / 255:.4f}".rstrip("0").rstrip(".") for value in rgb(color)]
        text = self[color] = " ".join(parts)
        return text


class Painter:
    """Collects the operators of a page, and what they refer to: faces, icons and photos.

    The state of the page (colours, line, font) is followed, so that only changes are written; each
    figure begins with the page's own. `messages` tells what could not be drawn as it should. Everything
    that is painted is marked as a part of the structure, or as an artifact.
    """

    def __init__(self, folder: FilePath | None, structure: Structure) -> None:
        self.faces: dict[Face, EmbeddedFace] = {}
        self.shaped_fonts: dict[FontFile, ShapedFont] = {}
        self.icons: dict[str, str] = {}
        self.photos: dict[tuple[str, float, float], tuple[str, Photo]] = {}
        self.messages: dict[str, None] = {}
        self.is_faint = False
        self._folder = folder
        self._out: list[str] = []
        self._number = Numbers()
        self._color = Colors()
        self._shapes: dict[tuple[float, ...], str] = {}
        self._owner = ""
        self._structure = structure
        self._page = 0
        self._open: Element | Literal[False] | None = False
        self._begin_state()
        self._paint: dict[type, Callable[..., None]] = {
            Box: self._box,
            Disc: self._disc,
            Path: self._path,
            Polyline: self._polyline,
            Icon: self._icon,
            Text: self._text,
            Shaped: self._shaped,
            Picture: self._picture,
        }

    def _begin_state(self) -> None:
        self._fill = self._stroke = "#000000"
        self._line = 1.0
        self._dash: tuple[float, ...] = ()
        self._font: tuple[str, float] = ("", 0.0)
        self._last: Text | None = None
        self._ends = 0
        self._in_text = False

    @property
    def lacks_glyphs(self) -> bool:
        """Whether a box stands for some character; known when the fonts are in the document."""
        fonts: list[EmbeddedFace | ShapedFont] = [*self.faces.values(), *self.shaped_fonts.values()]
        return any(font.lacks_glyphs for font in fonts)

    def begin_page(self, number: int) -> None:
        """Go on with another page."""
        self._page = number

    def taken(self) -> str:
        """What has been painted since the last time: the operators of one page."""
        operators = "\n".join(self._out)
        self._out.clear()
        return operators

    def begin_layer(self, layer: Layer) -> None:
        """Change to the coordinates of a layer, and show no more than it shows."""
        scale = f"{layer.scale:.6f}"
        self._out.append(f"q {scale} 0 0 {scale} {layer.x:.3f} {-layer.y:.3f} cm")
        if layer.clip is not None:
            clip = layer.clip
            self._out.append(f"{clip.x:.3f} {-clip.bottom:.3f} {clip.w:.3f} {clip.h:.3f} re W n")

    def end_layer(self) -> None:
        """Change back to the coordinates of the page."""
        self._leave()
        self._out.append("Q")

    def figure(self, placed: Placed, tagged: Sequence[Tagged], *, dim: bool = False) -> None:
        """Paint the marks of a figure at its place, each in its element, faintly when `dim`."""
        if len(tagged) == 1:
            self._enter(tagged[0][0])
        else:
            self._leave()
        n = self._number
        self._owner = f"{placed.kind} {placed.id}".strip()
        self._out.append(f"q 1 0 0 1 {n[placed.x]} {n[-placed.y]} cm")
        if dim:
            self.is_faint = True
            self._out.append(f"/{FAINT} gs")
        self._begin_state()
        paint = self._paint
        marks = iter(placed.figure.marks)
        for element, count in tagged:
            self._enter(element)
            for mark in islice(marks, count):
                paint[type(mark)](mark)
            self._end_text()
        if len(tagged) > 1:
            self._leave()
        self._out.append("Q")

    def _enter(self, element: Element | None) -> None:
        """Let what is painted next be in an element, or an artifact; figures that follow may share it."""
        if element is self._open:
            return
        self._leave()
        self._open = element
        self._ends = 0
        if element is None:
            self._out.append("/Artifact BMC")
        elif element is REPEATED:
            self._out.append("/Artifact <</Type /Pagination>> BDC")
        else:
            self._out.append(f"/{element.role} <</MCID {self._structure.mark(self._page, element)}>> BDC")

    def _leave(self) -> None:
        if self._open is not False:
            self._open = False
            self._out.append("EMC")

    def _end_text(self) -> None:
        if self._in_text:
            self._out.append("ET")
            self._in_text = False

    # Text -----------------------------------------------------------------------------------------

    def _text(self, mark: Text) -> None:
        face = self.faces.get(mark.face)
        if face is None:
            face = self.faces[mark.face] = EmbeddedFace(mark.face, len(self.faces) + 1)
        coded = face.encoded(mark.text)
        if not coded:
            return
        out = self._out
        self._part_from_last(mark)
        self._begin_text(mark.color)
        n = self._number
        place = f"1 0 0 1 {n[mark.x]} {n[-mark.y]} Tm"
        if coded.isascii() or max(coded) <= "ÿ":
            self._set_font(face.name, mark.size)
            out.append(f"{place} ({coded}) Tj")
            if "\xff" >= coded[-1] != " ":
                face.encoded(" ")
                self._ends = len(out) - 1
            return
        out.append(place)
        for font, stretch in face.stretches(coded):
            self._set_font(font, mark.size)
            out.append(f"({stretch}) Tj")

    def _part_from_last(self, mark: Text) -> None:
        """Put a blank behind the text before this one when that is not on the same line right before it.

        Who reads the elements one after the other cannot see that a line has ended.
        """
        last, at = self._last, self._ends
        self._last, self._ends = mark, 0
        if at and last is not None and (last.y != mark.y or abs(mark.x - last.x - last.width) > _APART):
            self._out[at] = f"{self._out[at][:-4]} ) Tj"

    def _begin_text(self, color: str) -> None:
        if not self._in_text:
            self._out.append("BT")
            self._in_text = True
        if color != self._fill:
            self._fill = color
            self._out.append(f"{self._color[color]} rg")

    def _shaped(self, mark: Shaped) -> None:
        self._part_from_last(mark)
        self._begin_text(mark.color)
        for piece in shaped_text.parted(mark.pieces):
            file = FontFile(*piece.font)
            font = self.shaped_fonts.get(file)
            if font is None:
                font = self.shaped_fonts[file] = ShapedFont(file, len(self.shaped_fonts) + 1)
            self._set_font(font.name, mark.size)
            for cluster in piece.clusters:
                self._out += shaped_text.operators(mark, cluster, font, self._number, piece.is_rtl)

    def _set_font(self, name: str, size: float) -> None:
        if (name, size) != self._font:
            self._font = (name, size)
            self._out.append(f"/{name} {self._number[size]} Tf")

    # Shapes ---------------------------------------------------------------------------------------

    def _box(self, mark: Box) -> None:
        key = (mark.x, mark.y, mark.w, mark.h, mark.radius)
        outline = self._shapes.get(key)
        if outline is None:
            outline = self._shapes[key] = self._outline_of_box(*key)
        self._shape(outline, mark.fill, mark.stroke, mark.line)

    def _disc(self, mark: Disc) -> None:
        key = (mark.x, mark.y, mark.r)
        outline = self._shapes.get(key)
        if outline is None:
            outline = self._shapes[key] = self._outline_of_disc(*key)
        self._shape(outline, mark.fill, mark.stroke, mark.line)

    def _path(self, mark: Path) -> None:
        self._shape(self._outline_of_path(mark.commands), mark.fill, mark.stroke, mark.line, mark.dash)

    def _polyline(self, mark: Polyline) -> None:
        if len(mark.points) < 2:
            return
        n = self._number
        first, *others = [f"{n[x]} {n[-y]}" for x, y in mark.points]
        outline = f"{first} m {' '.join([f'{point} l' for point in others])}"
        self._shape(outline, None, mark.stroke, mark.line, mark.dash)

    def _shape(
        self,
        outline: str,
        fill: str | None,
        stroke: str | None,
        line: float,
        dash: tuple[float, ...] = (),
    ) -> None:
        if self._in_text:
            self._end_text()
        out = self._out
        if fill is not None and fill != self._fill:
            self._fill = fill
            out.append(f"{self._color[fill]} rg")
        if stroke is None:
            if fill is not None:
                out.append(f"{outline} f")
            return
        self._set_stroke(stroke)
        if line != self._line:
            self._line = line
            out.append(f"{self._number[line]} w")
        if dash != self._dash:
            self._dash = dash
            out.append(f"[{' '.join([self._number[part] for part in dash])}] 0 d")
        out.append(f"{outline} {'S' if fill is None else 'B'}")

    def _set_stroke(self, color: str) -> None:
        if color != self._stroke:
            self._stroke = color
            self._out.append(f"{self._color[color]} RG")

    def _outline_of_box(self, x: float, y: float, w: float, h: float, radius: float) -> str:
        n = self._number
        r = min(radius, w / 2, h / 2)
        if r <= 0:
            return f"{n[x]} {n[-y - h]} {n[w]} {n[h]} re"
        k = r - r * ROUND
        left, right, top, low = n[x], n[x + w], n[-y], n[-y - h]
        left_in, right_in, top_in, low_in = n[x + r], n[x + w - r], n[-y - r], n[-y - h + r]
        left_by, right_by, top_by, low_by = n[x + k], n[x + w - k], n[-y - k], n[-y - h + k]
        return (
            f"{left_in} {top} m {right_in} {top} l {right_by} {top} {right} {top_by} {right} {top_in} c "
            f"{right} {low_in} l {right} {low_by} {right_by} {low} {right_in} {low} c "
            f"{left_in} {low} l {left_by} {low} {left} {low_by} {left} {low_in} c "
            f"{left} {top_in} l {left} {top_by} {left_by} {top} {left_in} {top} c h"
        )

    def _outline_of_disc(self, x: float, y: float, r: float) -> str:
        n = self._number
        k = r * ROUND
        mid_x, mid_y, left, right, top, low = n[x], n[-y], n[x - r], n[x + r], n[-y + r], n[-y - r]
        before_x, after_x, above, below = n[x - k], n[x + k], n[-y + k], n[-y - k]
        return (
            f"{right} {mid_y} m {right} {above} {after_x} {top} {mid_x} {top} c "
            f"{before_x} {top} {left} {above} {left} {mid_y} c "
            f"{left} {below} {before_x} {low} {mid_x} {low} c "
            f"{after_x} {low} {right} {below} {right} {mid_y} c h"
        )

    def _outline_of_path(self, commands: tuple[Command, ...]) -> str:
        return outline_of_path(commands, self._number)

    # Forms ----------------------------------------------------------------------------------------

    def _icon(self, mark: Icon) -> None:
        """An icon is a form, stroked in the colour and line of the place where it is used."""
        self._end_text()
        name = self.icons.setdefault(mark.name, f"I{len(self.icons) + 1}")
        self._set_stroke(mark.color)
        n = self._number
        share = mark.size / GRID
        scale = f"{share:.4f}".rstrip("0").rstrip(".")
        solid = "[] 0 d " if self._dash else ""
        self._out.append(
            f"q {solid}{scale} 0 0 {scale} {n[mark.x]} {n[-mark.y - mark.size]} cm "
            f"{n[mark.line / share]} w /{name} Do Q"
        )

    def _picture(self, mark: Picture) -> None:
        self._end_text()
        n = self._number
        if mark.round:
            r = min(mark.w, mark.h) / 2
            outline = self._outline_of_disc(mark.x + mark.w / 2, mark.y + mark.h / 2, r)
        else:
            outline = self._outline_of_box(mark.x, mark.y, mark.w, mark.h, 0)
        try:
            name = self._photo(mark)
        except PictureError as error:
            self.messages[f"{self._owner}: {error}"] = None
            self._shape(outline, PLACEHOLDER, None, 0)
            return
        matrix = f"{n[mark.w]} 0 0 {n[mark.h]} {n[mark.x]} {n[-mark.y - mark.h]}"
        self._out.append(f"q {outline} W n {matrix} cm /{name} Do Q")

    def _photo(self, mark: Picture) -> str:
        key = (mark.source, mark.w, mark.h)
        if key not in self.photos:
            self.photos[key] = (
                f"P{len(self.photos) + 1}",
                photo(mark.source, self._folder, mark.w, mark.h),
            )
        return self.photos[key][0]


def outline_of_path(commands: tuple[Command, ...], n: dict[float, str], top: float = 0.0) -> str:
    """Path commands as operators, upwards from `top`."""
    parts = []
    for command in commands:
        if command[0] == "C":
            _, a, b, c, d, x, y = command
            parts.append(f"{n[a]} {n[top - b]} {n[c]} {n[top - d]} {n[x]} {n[top - y]} c")
        elif command[0] == "Z":
            parts.append("h")
        else:
            operator, x, y = command
            parts.append(f"{n[x]} {n[top - y]} {operator.lower()}")
    return " ".join(parts)
