"""The floor of the PDF: the same figures as raw operators in one compressed page, nothing else.

Everything is drawn as it is on the real page, round corners included, but text goes as it is into the
reader's own Helvetica, and nothing is wrapped, embedded or described.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import cache

from journey_editor.layout import icons
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.marks import Box, Command, Disc, Icon, Mark, Path, Polyline, Text

_ROUND = 0.5523


def raw_pdf(drawing: Drawing) -> bytes:
    """The drawing as a PDF of one page; raises TypeError when it has pictures."""
    writer = _Writer()
    writer.out.append(f"1 0 0 -1 0 {drawing.height:.2f} cm 1 J 1 j")
    for placed in drawing.figures:
        writer.out.append(f"q 1 0 0 1 {placed.x:.2f} {placed.y:.2f} cm")
        writer.draw(placed.figure.marks)
        writer.out.append("Q")
    content = "\n".join(writer.out).encode("latin-1", "replace")
    return _file(drawing, content, list(writer.icons))


class _Colors(dict[str, str]):
    def __missing__(self, color: str) -> str:
        number = int(color[1:], 16)
        parts = (number >> 16, number >> 8 & 255, number & 255)
        self[color] = " ".join([f"{part / 255:.3f}" for part in parts])
        return self[color]


class _Writer:
    """Operators of marks in the order given; `icons` are the forms that are called."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.icons: dict[str, None] = {}
        self._rgb = _Colors()
        self._box = cache(_box)

    def draw(self, marks: Iterable[Mark]) -> None:
        """Draw marks where the origin is now."""
        out, rgb = self.out, self._rgb
        for mark in marks:
            if isinstance(mark, Text):
                text = mark.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
                out.append(
                    f"BT {rgb[mark.color]} rg /F {mark.size:g} Tf "
                    f"1 0 0 -1 {mark.x:.2f} {mark.y:.2f} Tm ({text}) Tj ET"
                )
            elif isinstance(mark, Disc):
                r = mark.r
                self._paint(self._box(mark.x - r, mark.y - r, 2 * r, 2 * r, r), mark.fill, mark)
            elif isinstance(mark, Box):
                self._paint(self._box(mark.x, mark.y, mark.w, mark.h, mark.radius), mark.fill, mark)
            elif isinstance(mark, Path):
                self._paint(_path(mark.commands), mark.fill, mark, mark.dash)
            elif isinstance(mark, Polyline):
                points = [f"{x:.2f} {y:.2f}" for x, y in mark.points]
                self._paint(f"{' l '.join(points)} l".replace(" l ", " m ", 1), None, mark, mark.dash)
            elif isinstance(mark, Icon):
                self._icon(mark)
            else:
                raise TypeError("a made-up map has no pictures")

    def _icon(self, mark: Icon) -> None:
        self.icons[mark.name] = None
        share = mark.size / icons.GRID
        self.out.append(
            f"q {self._rgb[mark.color]} RG {share:.4f} 0 0 {share:.4f} {mark.x:.2f} {mark.y:.2f} cm "
            f"{mark.line / share:.2f} w /{mark.name} Do Q"
        )

    def _paint(
        self, outline: str, fill: str | None, mark: Box | Disc | Path | Polyline, dash: tuple[float, ...] = ()
    ) -> None:
        stroke = mark.stroke
        if dash:
            outline = f"[{' '.join(map(str, dash))}] 0 d {outline} S [] 0 d"
        if fill and stroke:
            self.out.append(f"{self._rgb[fill]} rg {self._rgb[stroke]} RG {mark.line:g} w {outline} B")
        elif stroke:
            self.out.append(f"{self._rgb[stroke]} RG {mark.line:g} w {outline} {'' if dash else 'S'}")
        elif fill:
            self.out.append(f"{self._rgb[fill]} rg {outline} f")


def _box(x: float, y: float, w: float, h: float, radius: float) -> str:
    r = min(radius, w / 2, h / 2)
    if not r:
        return f"{x:.2f} {y:.2f} {w:.2f} {h:.2f} re"
    k = r * (1 - _ROUND)
    # Outer edges, where the straight parts end, and the handles between.
    a, b, c, d = f"{x:.2f}", f"{y:.2f}", f"{x + w:.2f}", f"{y + h:.2f}"
    ar, br, cr, dr = f"{x + r:.2f}", f"{y + r:.2f}", f"{x + w - r:.2f}", f"{y + h - r:.2f}"
    ak, bk, ck, dk = f"{x + k:.2f}", f"{y + k:.2f}", f"{x + w - k:.2f}", f"{y + h - k:.2f}"
    return (
        f"{ar} {b} m {cr} {b} l {ck} {b} {c} {bk} {c} {br} c {c} {dr} l {c} {dk} {ck} {d} {cr} {d} c "
        f"{ar} {d} l {ak} {d} {a} {dk} {a} {dr} c {a} {br} l {a} {bk} {ak} {b} {ar} {b} c h"
    )


def _path(commands: tuple[Command, ...]) -> str:
    parts = []
    for command in commands:
        letter = command[0]
        numbers = " ".join([f"{number:.2f}" for number in command[1:]])
        parts.append("h" if letter == "Z" else f"{numbers} {letter.lower()}")
    return " ".join(parts)


def _file(drawing: Drawing, content: bytes, used: list[str]) -> bytes:
    """The objects of the file, with their places at its end (ISO 32000-1, 7.5)."""
    forms = [f"/{name} {number} 0 R" for number, name in enumerate(used, 5)]
    size = f"[0 0 {drawing.width:.2f} {drawing.height:.2f}]"
    font = "/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox {size} /Contents 4 0 R /Resources << "
        f"/Font << {font} >> /XObject << {' '.join(forms)} >> >> >>".encode(),
        _stream("", content),
    ]
    for name in used:
        operators = f"{_path(icons.outline(name))} S".encode()
        objects.append(_stream("/Type /XObject /Subtype /Form /BBox [-24 -24 48 48] ", operators))
    data = bytearray(b"%PDF-1.6\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(data)


def _stream(head: str, content: bytes) -> bytes:
    packed = zlib.compress(content)
    filtered = f"<< {head}/Filter /FlateDecode /Length {len(packed)} >> stream\n"
    return filtered.encode() + packed + b"\nendstream"
