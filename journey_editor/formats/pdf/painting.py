"""Figures of marks as the operators of a PDF's page, y upwards from the upper edge of each figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from pathlib import Path as FilePath
from typing import Any, Final, Literal

from journey_editor.formats.numbers import Hundredths
from journey_editor.formats.page import Layer
from journey_editor.formats.pdf import shaped_text
from journey_editor.formats.pdf.fonts import EmbeddedFace
from journey_editor.formats.pdf.repeated import Repeated
from journey_editor.formats.pdf.shaped_fonts import ShapedFont
from journey_editor.formats.pdf.shapes import Grouped, Shapes
from journey_editor.formats.pdf.structure import REPEATED, Element, Structure
from journey_editor.formats.pdf.tagging import Tagged
from journey_editor.formats.pictures import PLACEHOLDER, Photo, PictureError, photo
from journey_editor.layout.drawing import Placed
from journey_editor.layout.marks import Box, Disc, Face, Icon, Path, Picture, Polyline, Shaped, Text
from journey_editor.layout.shaping.fonts import FontFile

FAINT: Final = "Faint"
"""The name of the graphics state for what a filter does not ask for."""
_of_icon: Final = attrgetter("name", "x", "y", "size", "color", "line")
_APART: Final = 0.5
_BLANK: Final = ord(" ")
_INITIALS: Final = 2
"""So few letters on a disc belong to it."""
_JOINED: Final[dict[type, tuple[type, ...]]] = {Box: (Box,), Disc: (Disc,), Path: (Disc, Path)}
"""Which shapes follow which in a group: those of a face, of a note's severity, of a card's edge."""

_NO_FONT: Final = ("", 0.0)

Painted = tuple[list[str], list[int]]
"""The operators of a page, and which of them call groups of marks."""


class Painter:
    """Collects the operators of a page, and what they refer to: faces, icons, photos, and groups of marks.

    Colour, font and place of text are followed, so that only changes are written; each figure begins with
    the page's own. `messages` tells what could not be drawn as it should, `smallest_type` what is the size in
    points of the smallest type that says something of the map. Everything that is painted is marked as a part
    of the structure, or as an artifact.
    """

    def __init__(self, folder: FilePath | None, structure: Structure) -> None:
        self.faces: dict[Face, EmbeddedFace] = {}
        self.shaped_fonts: dict[FontFile, ShapedFont] = {}
        self.icons: dict[str, str] = {}
        self.photos: dict[tuple[str, float, float], tuple[str, Photo]] = {}
        self.repeated = Repeated()
        self.messages: dict[str, None] = {}
        self.is_faint = False
        self.smallest_type = 0.0
        self._sizes: set[float] = set()
        self._layer: Layer | None = None
        self._folder = folder
        self._out: list[str] = []
        self._calls: list[int] = []
        self._shapes = Shapes()
        self._number = self._shapes.number
        self._color = self._shapes.color
        self._length = Hundredths()
        self._drawn: dict[tuple[object, ...], str] = {}
        self._owner: Placed | None = None
        self._at: tuple[int, int] | None = None
        self._mark = structure.mark
        self._page = 0
        self._open: Element | Literal[False] | None = False
        self._fill: str | None = "#000000"
        self._font: tuple[str, float] = _NO_FONT
        self._last: Text | None = None
        self._ends = 0
        self._parted: set[Face] = set()
        self._in_text = False
        self._lead = 0
        self._others: dict[type, Callable[..., None]] = {
            Polyline: self._polyline,
            Icon: self._icon,
            Shaped: self._shaped,
            Picture: self._picture,
        }

    @property
    def lacks_glyphs(self) -> bool:
        """Whether a box stands for some character; known when the fonts are in the document."""
        fonts: list[EmbeddedFace | ShapedFont] = [*self.faces.values(), *self.shaped_fonts.values()]
        return any(font.lacks_glyphs for font in fonts)

    @property
    def drew_all(self) -> bool:
        """Whether every character has its glyph, and none was left out."""
        return not self.lacks_glyphs and not any(face.left_out for face in self.faces.values())

    def begin_page(self, number: int) -> None:
        """Go on with another page."""
        self._page = number

    def taken(self) -> Painted:
        """What has been painted since the last time, for `settled` when all pages are."""
        painted = self._out, self._calls
        self._out, self._calls = [], []
        return painted

    def settled(self, painted: Painted) -> Sequence[str]:
        """The operators of one page as they are written, line by line."""
        self.repeated.settle(*painted)
        return painted[0]

    def begin_layer(self, layer: Layer) -> None:
        """Change to the coordinates of a layer, and show no more than it shows."""
        self._layer = layer
        scale = f"{layer.scale:.6f}"
        self._out.append(f"q {scale} 0 0 {scale} {layer.x:.3f} {-layer.y:.3f} cm")
        if layer.clip is not None:
            clip = layer.clip
            self._out.append(f"{clip.x:.3f} {-clip.bottom:.3f} {clip.w:.3f} {clip.h:.3f} re W n")

    def end_layer(self) -> None:
        """Change back to the coordinates of the page."""
        self._leave()
        self._out.append("Q")
        if self._layer is not None and not self._layer.furniture and self._sizes:
            smallest = min(self._sizes) * self._layer.scale
            self.smallest_type = min(smallest, self.smallest_type or smallest)
        self._sizes = set()

    def figure(self, placed: Placed, tagged: Sequence[Tagged], *, dim: bool = False) -> None:
        """Paint the marks of a figure at its place, each in its element, faintly when `dim`."""
        n, out = self._number, self._out
        self._owner = placed
        is_whole = len(tagged) == 1
        if is_whole:
            if tagged[0][0] is not self._open:
                self._enter(tagged[0][0])
        elif self._open is not False:
            self._leave()
        out.append(f"q 1 0 0 1 {n[placed.x]} {n[-placed.y]} cm")
        if dim:
            self.is_faint = True
            out.append(f"/{FAINT} gs")
        self._fill, self._font, self._last, self._lead = "#000000", _NO_FONT, None, 0
        self._ends = 0
        if is_whole:
            marks: tuple[Any, ...] = tagged[0][1]
            if len(marks) == 1 and type(marks[0]) in _JOINED:
                # As points of curves are, of which there are more than of anything else.
                self._group(marks)
            else:
                self._marks(marks)
        else:
            for element, own in tagged:
                if element is not self._open:
                    self._enter(element)
                self._marks(own)
            self._leave()
        out.append("Q")

    def _enter(self, element: Element | None) -> None:
        """Let what is painted next be in another element or an artifact; figures that follow may share it."""
        end = "" if self._open is False else "EMC\n"
        self._open = element
        self._ends = 0
        if element is None:
            self._out.append(f"{end}/Artifact BMC")
        elif element is REPEATED:
            self._out.append(f"{end}/Artifact<</Type/Pagination>>BDC")
        else:
            number = self._mark(self._page, element)
            self._out.append(f"{end}/{element.role}<</MCID {number}>>BDC")

    def _leave(self) -> None:
        if self._open is not False:
            self._open = False
            self._out.append("EMC")

    def _marks(self, marks: tuple[Any, ...]) -> None:
        """Paint marks in their order, shapes that belong together as groups."""
        group: list[Grouped] = []
        last: type | None = None
        for mark in marks:
            kind = type(mark)
            if kind is Text:
                if last is Disc and len(mark.text) <= _INITIALS:
                    self._sizes.add(mark.size)
                    group.append(mark)
                    last = Text
                    continue
                if group:
                    self._group(group)
                    group, last = [], None
                self._text(mark)
            elif kind in _JOINED:
                if group and last not in _JOINED[kind]:
                    self._group(group)
                    group = []
                last = kind
                group.append(mark)
            else:
                if group:
                    self._group(group)
                    group, last = [], None
                self._others[kind](mark)
        if group:
            self._group(group)
        if self._in_text:
            self._out.append("ET")
            self._in_text = False

    def _group(self, group: Sequence[Grouped]) -> None:
        """Paint shapes, and initials upon them, that other figures may have, too."""
        out = self._out
        if self._in_text:
            out.append("ET")
            self._in_text = False
        marks = tuple(group)
        call = self.repeated.call(marks)
        if call is None:
            parts = [
                self._initials(one) if isinstance(one, Text) else self._shapes.operators(one) for one in marks
            ]
            has_text = isinstance(marks[-1], Text)
            call = self.repeated.add(marks, "\n".join(filter(None, parts)), has_text=has_text)
        self._calls.append(len(out))
        out.append(call)
        # Nothing is known of what is set, as shapes were perhaps painted in their place.
        self._fill = None
        self._font = _NO_FONT
        self._last = None
        self._ends = 0

    # Text -----------------------------------------------------------------------------------------

    def _face(self, face: Face) -> EmbeddedFace:
        found = self.faces.get(face)
        if found is None:
            found = self.faces[face] = EmbeddedFace(face, len(self.faces) + 1)
        return found

    def _initials(self, mark: Text) -> str:
        """A whole text object for some letters, with a blank behind them, as other text may follow."""
        face, n = self._face(mark.face), self._number
        parts = [f"BT\n{self._color[mark.color]} rg\n{n[mark.x]} {n[-mark.y]} Td"]
        for font, stretch in face.stretches(face.encoded(f"{mark.text} ")):
            parts.append(f"/{font} {n[mark.size]} Tf({stretch})Tj")
        return "\n".join([*parts, "ET"])

    def _text(self, mark: Text) -> None:
        face = self.faces.get(mark.face) or self._face(mark.face)
        coded = face.encoded(mark.text)
        if not coded:
            return
        out, size, color, begin = self._out, mark.size, mark.color, ""
        if self._ends:
            self._part_from_last(mark)
        self._last = mark
        if not self._in_text:
            self._in_text = True
            self._at = 0, 0
            begin = "BT\n"
        if color != self._fill:
            self._fill = color
            begin = f"{begin}{self._color[color]} rg\n"
        if len(face.codes.fonts) > 1 and not (coded.isascii() or max(coded) <= "ÿ"):
            self._in_fonts(mark, begin, face.stretches(coded))
            return
        name, is_size = self._font
        if face.name != name or is_size != size:
            self._font = face.name, size
            self._sizes.add(size)
            begin = f"{begin}/{face.name} {self._number[size]} Tf\n"
        self._ends = 0 if coded[-1] == " " else len(out)
        x, y, at, n = round(mark.x * 100), round(mark.y * -100), self._at, self._length
        if at is None:
            out.append(f"{begin}{self._move(x, y)}({coded})Tj")
            return
        self._at = x, y
        dx, dy = x - at[0], y - at[1]
        if dx or dy >= 0:
            out.append(f"{begin}{n[dx]} {n[dy]} Td({coded})Tj")
        elif dy == self._lead:
            out.append(f"{begin}({coded})'")
        else:
            self._lead = dy
            out.append(f"{begin}0 {n[dy]} TD({coded})Tj")

    def _in_fonts(self, mark: Text, begin: str, stretches: Iterable[tuple[str, str]]) -> None:
        """Paint text that is in more than one font of its face."""
        move = self._move(round(mark.x * 100), round(mark.y * -100))
        self._out.append(f"{begin}{move or 'T*'}")
        for font, stretch in stretches:
            self._set_font(font, mark.size)
            self._out.append(f"({stretch})Tj")

    def _move(self, x: int, y: int) -> str:
        """The operator that goes to a place; nothing when the next line is there."""
        n = self._length
        if self._at is None:
            self._at = x, y
            return f"1 0 0 1 {n[x]} {n[y]} Tm"
        dx, dy = x - self._at[0], y - self._at[1]
        self._at = x, y
        if dx or dy >= 0:
            return f"{n[dx]} {n[dy]} Td"
        if dy == self._lead:
            return ""
        self._lead = dy
        return f"0 {n[dy]} TD"

    def _part_from_last(self, mark: Text) -> None:
        """Put a blank behind the text before this one when that is not on the same line right before it.

        Who reads the elements one after the other cannot see that a line has ended.
        """
        last, at = self._last, self._ends
        self._ends = 0
        if last is not None and (last.y != mark.y or abs(mark.x - last.x - last.width) > _APART):
            if last.face not in self._parted:
                self._parted.add(last.face)
                self._face(last.face).codes[_BLANK]  # it is used from now on
            text = self._out[at]
            self._out[at] = f"{text[:-2]} )'" if text[-1] == "'" else f"{text[:-3]} )Tj"

    def _end_text(self) -> None:
        if self._in_text:
            self._out.append("ET")
            self._in_text = False

    def _shaped(self, mark: Shaped) -> None:
        if self._ends:
            self._part_from_last(mark)
        self._last = mark
        if not self._in_text:
            self._in_text = True
            self._at = 0, 0
            self._out.append("BT")
        if mark.color != self._fill:
            self._fill = mark.color
            self._out.append(f"{self._color[mark.color]} rg")
        for piece in shaped_text.parted(mark.pieces):
            file = FontFile(*piece.font)
            font = self.shaped_fonts.get(file)
            if font is None:
                font = self.shaped_fonts[file] = ShapedFont(file, len(self.shaped_fonts) + 1)
            self._set_font(font.name, mark.size)
            for cluster in piece.clusters:
                self._out += shaped_text.operators(mark, cluster, font, self._number, piece.is_rtl)
        self._at = None

    def _set_font(self, name: str, size: float) -> None:
        if (name, size) != self._font:
            self._font = (name, size)
            self._sizes.add(size)
            self._out.append(f"/{name} {self._number[size]} Tf")

    # What is painted in its place -----------------------------------------------------------------

    def _polyline(self, mark: Polyline) -> None:
        self._end_text()
        operators = self._shapes.operators(mark)
        if operators:
            self._out.append(operators)

    def _icon(self, mark: Icon) -> None:
        self._end_text()
        key = _of_icon(mark)
        operators = self._drawn.get(key)
        if operators is None:
            name = self.icons.setdefault(mark.name, f"I{len(self.icons) + 1}")
            operators = self._drawn[key] = self._shapes.icon(mark, name)
        self._out.append(operators)

    def _picture(self, mark: Picture) -> None:
        self._end_text()
        outline, matrix = self._shapes.picture(mark)
        try:
            name = self._photo(mark)
        except PictureError as error:
            # On a cover a photo stands in the heading about its persona.
            about = self._owner
            kind = "" if about is None else "persona" if about.kind == "heading" else about.kind
            owner = f"{kind} {about.id}".strip() if about is not None else ""
            self.messages[f"{owner}: {error}"] = None
            self._out.append(f"{self._color[PLACEHOLDER]} rg\n{outline} f")
            self._fill = PLACEHOLDER
            return
        self._out.append(f"q {outline} W n {matrix} cm /{name} Do Q")

    def _photo(self, mark: Picture) -> str:
        key = (mark.source, mark.w, mark.h)
        if key not in self.photos:
            self.photos[key] = (
                f"P{len(self.photos) + 1}",
                photo(mark.source, self._folder, mark.w, mark.h),
            )
        return self.photos[key][0]
