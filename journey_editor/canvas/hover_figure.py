"""What the card beside a point of a curve looks like: touchpoint, persona, feeling, thought."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_editor.disguises import one_line
from journey_editor.layout.drawing import Figure
from journey_editor.layout.faces import face, persona_dot
from journey_editor.layout.marks import Box, Mark
from journey_editor.layout.style import PersonaLook
from journey_editor.layout.theme import Theme
from journey_editor.layout.typography import Paragraph, paragraph, width

_PAD: Final = 11.0
_W: Final = 236.0
_ROW: Final = 20.0
_DOT: Final = 8.0
_MOST_TITLE: Final = 3
_MOST_THOUGHT: Final = 6


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one point; `signs` are small lines such as that it is the highest."""

    touchpoint: str
    look: PersonaLook
    emotion: float
    feeling: str
    thought: str = ""
    signs: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """All of it in one line, for a screen reader."""
        parts = (self.touchpoint, self.look.name, self.feeling, *self.signs, self.thought)
        return ", ".join(one_line(part) for part in parts if part)


def card(told: Told, theme: Theme) -> Figure:
    """The card with its border, as wide as its words need up to a limit; in points."""
    room = _W - 2 * _PAD
    title = _short(paragraph(told.touchpoint or " ", "semibold", 12, room, 17), _MOST_TITLE)
    name = _short(paragraph(told.look.name, "regular", 11, room - 24, 15), 1)
    feeling = paragraph(told.feeling, "semibold", 11, room - 24, 15)
    thought = _short(paragraph(told.thought, "italic", 11, room, 15), _MOST_THOUGHT)
    signs = paragraph(" · ".join(told.signs), "regular", 10, room, 14)
    widest = max(title.w, 24 + name.w, 24 + feeling.w, thought.w, signs.w)
    w = round(min(_W, widest + 2 * _PAD + 1))
    marks: list[Mark] = [*title.marks(_PAD, _PAD - 2, theme.text)]
    y = _PAD + title.h + 3
    marks += persona_dot(_PAD + _DOT, y + _DOT, _DOT, told.look)
    marks += name.marks(_PAD + 24, y, theme.text)
    y += _ROW
    marks += face(_PAD + _DOT, y + _DOT, _DOT, told.emotion, theme)
    marks += feeling.marks(_PAD + 24, y, theme.text)
    y += _ROW
    if signs.h:
        marks += signs.marks(_PAD, y + 1, theme.secondary)
        y += signs.h + 2
    if thought.h:
        marks += thought.marks(_PAD, y + 3, theme.secondary)
        y += thought.h + 4
    h = round(y + _PAD - 4)
    frame = Box(0.5, 0.5, w - 1, h - 1, theme.paper, theme.hairline, 1, 8)
    return Figure(w, h, (frame, *marks), told.sentence)


def _short(text: Paragraph, most: int) -> Paragraph:
    """The first lines of a text, with a sign that there are more."""
    if len(text.lines) <= most:
        return text
    last = text.lines[most - 1].rstrip()
    while last and width(f"{last}…", text.face, text.size) > text.w:
        last = last[:-1]
    return text._replace(lines=(*text.lines[: most - 1], f"{last.rstrip()}…"), widths=())
