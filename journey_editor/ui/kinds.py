"""What the things of a map are called in lists, and the icons they have there."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from journey_editor.disguises import one_line, undisguised
from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.queries import NOTE_NAMES
from journey_editor.model.records import Link, MapInfo, Node, Note, NoteKind, Persona, Stage, Touchpoint
from journey_editor.translation import inside, later, tr, tr_n
from journey_editor.ui import icons

_LONGEST: Final = 300
_THINGS: Final = (later("Thing"), later("{n} thing"), later("{n} things"))
_NAMES: Final[dict[type, tuple[str, str, str]]] = {
    Stage: (later("Stage"), later("{n} stage"), later("{n} stages")),
    Touchpoint: (later("Touchpoint"), later("{n} touchpoint"), later("{n} touchpoints")),
    Persona: (later("Persona"), later("{n} persona"), later("{n} personas")),
    Note: (later("Note"), later("{n} note"), later("{n} notes")),
    Link: (later("Link"), later("{n} link"), later("{n} links")),
    MapInfo: (later("Map"), later("{n} map"), later("{n} maps")),
}
NOTE_ICONS: Final[dict[NoteKind, str]] = {
    "pain_point": "triangle-alert",
    "opportunity": "lightbulb",
    "quote": "quote",
    "thought": "message-circle",
    "action": "footprints",
    "backstage": "server-cog",
    "evidence": "microscope",
    "experiment": "flask-conical",
    "idea": "smile-plus",
    "question": "circle-help",
    "text": "sticky-note",
}


def note_icon(kind: NoteKind, theme: Theme) -> QIcon:
    """The icon of a kind of note, in the colour of its text."""
    return icons.colored(NOTE_ICONS[kind], theme.note(kind).text)


def stage_icon(journey: JourneyMap, record: Stage, theme: Theme) -> QIcon:
    """A square in the colour that a stage has on the map."""
    return swatch(record.color or theme.stage(journey.stages.index(record)))


@lru_cache(256)
def swatch(color: str) -> QIcon:
    """A small square in one colour."""
    found = QIcon()
    for scale in (1, 2, 3):
        picture = QPixmap(16 * scale, 16 * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 4, 4)
        painter.end()
        found.addPixmap(picture)
    return found


def text_field(record: Node) -> str:
    """The name of the field that holds a thing's title, name or text."""
    return "name" if isinstance(record, Persona) else "text" if isinstance(record, Note) else "title"


def text_of(record: Node) -> str:
    """A thing's title, name or text as it is."""
    return str(getattr(record, text_field(record)))


def line_of(record: Node) -> str:
    """The beginning of a thing's title, name or text on one line, longer than any list is wide."""
    return one_line(text_of(record)[:_LONGEST])


def kind_of(record: Node) -> str:
    """What a thing is called: its type, or its kind when it is a note."""
    return tr(NOTE_NAMES[record.kind] if isinstance(record, Note) else _NAMES[type(record)][0])


def said(journey: JourneyMap, record: Node) -> str:
    """A thing in words, for a screen reader."""
    parts = [f"{kind_of(record)} {line_of(record)}"]
    if isinstance(record, Touchpoint):
        if record.channel:
            parts.append(outlines.channel_name(record.channel, journey.info.language))
        if record.moment_of_truth:
            parts.append(tr("moment of truth"))
    elif isinstance(record, Stage) and record.goal:
        parts.append(one_line(record.goal))
    elif isinstance(record, Persona) and record.role:
        parts.append(record.role)
    elif isinstance(record, Note) and record.severity is not None:
        parts.append(tr("severity {severity} of 3", severity=record.severity))
    return undisguised(", ".join(parts))


def counted(records: list[Node]) -> str:
    """What several things are called together: `touchpoint`, `3 notes`, `4 things`."""
    if len(records) == 1:
        return inside(tr(_NAMES[type(records[0])][0]))
    kinds = {type(record) for record in records}
    return count_of(kinds.pop() if len(kinds) == 1 else object, len(records))


def count_of(kind: type, count: int) -> str:
    """A count with what is counted, such as `3 notes`; `object` stands for things of many kinds."""
    _, one, many = _NAMES.get(kind, _THINGS)
    return tr_n(count, one, many)
