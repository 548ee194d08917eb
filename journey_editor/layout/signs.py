"""The signs of what stands out in an emotions lane: peaks, ends, the largest gap. Told without colour."""

from __future__ import annotations

from typing import Final

from journey_editor.layout import style
from journey_editor.layout.drawing import Figure
from journey_editor.layout.marks import Box, Command, Disc, Mark, Path, Polyline
from journey_editor.layout.metrics import number
from journey_editor.layout.style import Look, PersonaLook
from journey_editor.layout.theme import Theme
from journey_editor.layout.typography import Paragraph, line_marks, paragraph, width

PEAK_W: Final = 10.0
PEAK_H: Final = 7.0
ARROW_W: Final = 7.0
LABEL_H: Final = 12.0
_LABEL_PAD: Final = 3.0
_LEDGE: Final = 1.0
_KEY_GAP: Final = 6.0
_KEY_H: Final = 14.0
_KEY_X: Final = 12.0


def peak_figure(look: PersonaLook, role: str, words: str, theme: Theme) -> Figure:
    """A small triangle that points up at what is highest and down at what is lowest, with a pale rim."""
    mark = triangle(role, PEAK_W / 2, PEAK_H / 2, look.line)
    return Figure(PEAK_W, PEAK_H, (_rim(mark, theme), mark), f"{look.name}, {words}")


def triangle(role: str, x: float, y: float, color: str) -> Path:
    """The triangle itself around the centre x, y; 7 by 5 points."""
    half, rise = 3.5, 2.5 if role == "highest" else -2.5
    commands: tuple[Command, ...] = (
        ("M", x, y - rise),
        ("L", x + half, y + rise),
        ("L", x - half, y + rise),
        ("Z",),
    )
    return Path(commands, color)


def _rim(mark: Path, theme: Theme) -> Path:
    return Path(mark.commands, theme.panel, theme.panel, 2 * _LEDGE)


def arrow_figure(h: float, name: str, theme: Theme) -> Figure:
    """A thin upright line with an arrow head at each end, h points long."""
    x, reach = ARROW_W / 2, 2.6
    marks: list[Mark] = [Polyline(((x, 0.5), (x, h - 0.5)), theme.secondary, 1.0)]
    for tip, way in ((0.5, 1), (h - 0.5, -1)):
        ends = ((x - reach, tip + way * reach), (x, tip), (x + reach, tip + way * reach))
        marks.append(Polyline(ends, theme.secondary, 1.0))
    return Figure(ARROW_W, h, tuple(marks), name)


def gap_words(size: float, look: Look) -> str:
    """What is written at the largest gap."""
    return f"{look.words['gap']} {number(round(size, 1))}"


def label_width(words: str) -> float:
    """How wide the label of a gap is."""
    return width(words, "regular", style.SMALL) + 2 * _LABEL_PAD


def label_figure(words: str, theme: Theme, covers: bool) -> Figure:
    """The words at a gap; with a pale ground when it `covers` a part of a curve."""
    w = label_width(words)
    marks: list[Mark] = [Box(0, 0, w, LABEL_H, theme.panel, None, 1.0, 3)] if covers else []
    marks += line_marks(words, "regular", style.SMALL, theme.secondary, _LABEL_PAD, 9.4)
    return Figure(w, LABEL_H, tuple(marks), words)


def key_height(signs: tuple[str, ...], look: Look, limit: float) -> float:
    """How high the lines are in which the label of a lane explains its signs."""
    return sum(_key(sign, look, limit).h for sign in signs) + _KEY_GAP if signs else 0.0


def key_lines(signs: tuple[str, ...], look: Look, x: float, y: float, limit: float) -> list[Mark]:
    """The signs with what they mean, one below the other from x, y on, no wider than the limit."""
    marks: list[Mark] = []
    y += _KEY_GAP
    for sign in signs:
        middle, color = y + _KEY_H / 2, look.theme.secondary
        marks.append(Disc(x + 4, middle, 3, color) if sign == "end" else triangle(sign, x + 4, middle, color))
        text = _key(sign, look, limit)
        marks += text.marks(x + _KEY_X, y, color)
        y += text.h
    return marks


def _key(sign: str, look: Look, limit: float) -> Paragraph:
    return paragraph(look.words[sign], "regular", style.SMALL, limit - _KEY_X, _KEY_H)
