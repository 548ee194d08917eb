"""The head of the map: title block, persona cards and the chevrons of the stages."""

from __future__ import annotations

from journey_editor.layout import style
from journey_editor.layout.colors import fill_and_text
from journey_editor.layout.drawing import Field, Figure
from journey_editor.layout.faces import persona_dot
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Box, Command, Mark, Path, Picture
from journey_editor.layout.style import Look
from journey_editor.layout.typography import line_marks, paragraph, width
from journey_editor.model.records import MapInfo, Persona, Stage

PERSONA_W = 204.0
PERSONA_GAP = 10.0
TIP = 12.0


def title_block(info: MapInfo, look: Look, w: float) -> Figure:
    """The map's title and, below it, scenario, state and review."""
    theme = look.theme
    title = paragraph(info.title or " ", "bold", style.TITLE, w, 28)
    parts = [info.scenario, look.words[info.state]]
    if info.review is not None and info.review.last:
        parts.append(f"{look.words['reviewed']} {look.words.date(info.review.last)}")
    below = paragraph(" · ".join(part for part in parts if part), "regular", 12, w, 17)
    title_h = max(1, len(title.lines)) * 28
    marks = [*title.marks(0, 0, theme.text), *below.marks(0, title_h, theme.secondary)]
    scenario = paragraph(info.scenario or " ", "regular", 12, w, 17)
    fields = (
        Field("title", Rect(0, 0, w, title_h), "bold", style.TITLE, theme.text),
        Field("scenario", Rect(0, title_h, w, max(17, scenario.h)), "regular", 12, theme.secondary),
    )
    return Figure(w, title_h + max(17, below.h), tuple(marks), info.title, fields)


def persona_card(persona: Persona, look: Look) -> Figure:
    """A persona's card: picture or initials, name, role and age, and what the persona says."""
    theme, own = look.theme, look.of(persona.id)
    assert own is not None, "only personas that are shown get a card"
    text_x, text_w = 46.0, PERSONA_W - 46 - 10
    name = paragraph(persona.name or " ", "semibold", 12, text_w, 16)
    marks: list[Mark] = list(name.marks(text_x, 6, theme.text))
    y = 6 + max(1, len(name.lines)) * 16.0
    about = " ".join(", ".join(part for part in (persona.role, persona.age) if part).split())
    beside = text_x + name.w + 6
    if about and len(name.lines) == 1 and beside + width(about, "regular", style.SMALL) <= PERSONA_W - 10:
        marks += line_marks(about, "regular", style.SMALL, theme.secondary, beside, 6 + 12.5)
    elif about:
        role = paragraph(about, "regular", style.SMALL, text_w, 14)
        marks += role.marks(text_x, y, theme.secondary)
        y += role.h
    if persona.quote:
        quote = paragraph(look.words.quoted(persona.quote), "regular", style.SMALL, text_w, 14)
        marks += quote.marks(text_x, y + 1, theme.text)
        y += quote.h + 1
    h = max(48.0, y + 8)
    if persona.image:
        avatar: tuple[Mark, ...] = (Picture(10, h / 2 - 14, 28, 28, persona.image, round=True),)
    else:
        avatar = persona_dot(24, h / 2, 14, own, 10)
    frame = Box(0, 0, PERSONA_W, h, theme.panel, theme.hairline, 1, 8)
    field = Field("name", Rect(text_x, 6, text_w, max(1, len(name.lines)) * 16), "semibold", 12, theme.text)
    spoken = ", ".join(part for part in (persona.name, about, persona.quote) if part)
    return Figure(PERSONA_W, h, (frame, *avatar, *marks), spoken, (field,), own.fill)


def chevron_height(stage: Stage, w: float) -> float:
    """How high a stage's chevron must be for its text at this width."""
    return _chevron_text(stage, w)[2]


def _chevron_text(stage: Stage, w: float) -> tuple[float, float, float]:
    limit = w - 22 - TIP - 6
    title = paragraph(stage.title or " ", "bold", style.STAGE, limit, 19)
    goal = paragraph(stage.goal, "regular", style.BODY, limit, 15)
    title_h, goal_h = max(1, len(title.lines)) * 19.0, goal.h if stage.goal else 0.0
    return title_h, goal_h, max(44.0, title_h + goal_h + 10)


def chevron(stage: Stage, color: str, look: Look, w: float, h: float, first: bool) -> Figure:
    """A stage's chevron, `w` from its notch to its tip; the first one has a straight left side."""
    fill, ink = fill_and_text(color)
    limit = w - 22 - TIP - 6
    title_h, goal_h, _ = _chevron_text(stage, w)
    top = (h - title_h - goal_h) / 2
    title = paragraph(stage.title or " ", "bold", style.STAGE, limit, 19)
    goal = paragraph(stage.goal, "regular", style.BODY, limit, 15)
    notch: tuple[Command, ...] = () if first else (("L", TIP, h / 2),)
    shape: tuple[Command, ...] = (
        ("M", 0, 0),
        ("L", w - TIP, 0),
        ("L", w, h / 2),
        ("L", w - TIP, h),
        ("L", 0, h),
        *notch,
        ("Z",),
    )
    marks: list[Mark] = [Path(shape, fill), *title.marks(22, top, ink)]
    if stage.goal:
        marks += goal.marks(22, top + title_h, ink)
    fields = (
        Field("title", Rect(22, top, limit, title_h), "bold", style.STAGE, ink),
        Field("goal", Rect(22, top + title_h, limit, max(15, goal_h)), "regular", style.BODY, ink),
    )
    spoken = ", ".join(part for part in (stage.title, stage.goal) if part)
    return Figure(w, h, tuple(marks), spoken, fields, fill)
