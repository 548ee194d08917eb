"""Colours by the role they play; the tokens live in `resources/themes`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple, get_args

from journey_editor.model.records import NoteKind
from journey_editor.paths import resource

_NOTE_KINDS: Final[tuple[NoteKind, ...]] = get_args(NoteKind)
_PLACES: Final = {kind: place for place, kind in enumerate(_NOTE_KINDS)}


class NoteColors(NamedTuple):
    """The colours of one kind of note."""

    fill: str
    line: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """Every colour of one look, as `#RRGGBB`; `emotions` runs from -2 to +2.

    Compared by identity, as `theme` gives the same one for the same name.
    """

    paper: str
    desk: str
    hairline: str
    text: str
    secondary: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    on_stage: str
    panel: str
    guide: str
    track: str
    star: str
    danger: str
    success: str
    stages: tuple[str, ...]
    personas: tuple[str, ...]
    emotions: tuple[str, ...]
    notes: tuple[NoteColors, ...]
    """In the order of the kinds of notes."""

    @property
    def now(self) -> Theme:
        """This theme as a value that stays as it is; whatever is kept by its theme is kept by this."""
        return self

    def note(self, kind: NoteKind) -> NoteColors:
        """The colours of a kind of note."""
        return self.notes[_PLACES[kind]]

    def emotion(self, value: float) -> str:
        """The colour of an emotion from -2 to +2, that of the nearest whole level.

        Halves go to the stronger feeling, so that -1.5 is shown as very bad.
        """
        level = int(abs(value) + 0.5) * (1 if value > 0 else -1)
        return self.emotions[max(-2, min(2, level)) + 2]

    def stage(self, index: int) -> str:
        """The colour of the stage at this place; the palette goes round, so neighbours differ."""
        return self.stages[index % len(self.stages)]

    def persona(self, index: int) -> str:
        """The colour of the persona at this place."""
        return self.personas[index % len(self.personas)]


class ScreenTheme(Theme):
    """The look of the screen: each colour is that of the theme that was chosen last.

    Widgets hold it for as long as they live and read it when they paint, so that a window can change
    from light to dark as it is. It is no value: drawings, and all that is kept, are made from `now`.
    """

    __slots__ = ("_now",)

    def __init__(self, now: Theme) -> None:
        # The tokens of this object itself stay unset, so that `__getattr__` answers for them.
        self.become(now)

    def __getattr__(self, name: str) -> Any:
        return getattr(object.__getattribute__(self, "_now"), name)

    @property
    def now(self) -> Theme:
        """The theme that was chosen last."""
        chosen: Theme = object.__getattribute__(self, "_now")
        return chosen

    def become(self, now: Theme) -> None:
        """Show the colours of this theme from now on."""
        object.__setattr__(self, "_now", now.now)


def theme(name: str = "light") -> Theme:
    """The theme of that name; a file of `resources/themes` without its suffix."""
    return _loaded(name)


@cache
def _loaded(name: str) -> Theme:
    data: dict[str, Any] = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
    notes = data.pop("notes")
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in data.items()
    }
    return Theme(notes=tuple(NoteColors(*notes[kind]) for kind in _NOTE_KINDS), **values)
