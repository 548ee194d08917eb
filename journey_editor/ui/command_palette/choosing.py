"""Which rows the command palette shows for what was typed, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QIcon

from journey_editor.editing.session import Session
from journey_editor.layout import icons as outlines
from journey_editor.layout.theme import Theme
from journey_editor.model.records import Note, Persona, Stage, Touchpoint
from journey_editor.translation import tr
from journey_editor.ui import icons, kinds
from journey_editor.ui.command_palette.entries import Command
from journey_editor.ui.command_palette.matching import Match, match, words
from journey_editor.ui.command_palette.rows import Row
from journey_editor.ui.command_palette.things import Hit, Things

_LAST_USED: Final = 6
"""How many points the action that was run last has before others that match as well."""


class Chooser:
    """The rows for a text, from commands and the map of a session."""

    def __init__(
        self, commands: Sequence[Command], last: Sequence[str], session: Session, theme: Theme
    ) -> None:
        self._commands = commands
        self._last = {id_: place for place, id_ in enumerate(last)}
        self._session = session
        self._theme = theme
        self._things = Things(session.journey)

    def prepare(self) -> bool:
        """Read some names of what is on the map, so that the first letters are answered at once.

        False when all are read.
        """
        return self._things.read_some()

    def rows(self, text: str) -> list[Row]:
        """What to show for a text; everything, last used first, when it is empty."""
        typed = words(text)
        if not typed:
            return self._everything()
        commands = self._matching(typed)
        things = [self._thing(hit) for hit in self._things.find(typed)]
        if not things:
            return commands or [Row(tr("Nothing has this name"), is_caption=True)]
        on_map = [Row(tr("On this map"), is_caption=True), *things]
        if not commands:
            return on_map
        actions = [Row(tr("Actions"), is_caption=True), *commands]
        return on_map + actions if _begins(things, text) and not _begins(commands, text) else actions + on_map

    def _everything(self) -> list[Row]:
        used = [command for command in self._commands if command.id in self._last]
        used.sort(key=lambda command: self._last[command.id])
        rest = [command for command in self._commands if command.id not in self._last]
        # The many samples and lanes come last, as they would bury the actions.
        others = [_row(command) for command in sorted(rest, key=lambda it: "/" in it.id)]
        if not used:
            return others
        caption = Row(tr("Last used"), is_caption=True)
        return [caption, *map(_row, used), Row(tr("All actions"), is_caption=True), *others]

    def _matching(self, typed: tuple[str, ...]) -> list[Row]:
        found: list[tuple[int, int, Command, Match]] = []
        for place, command in enumerate(self._commands):
            hit = match(typed, command.name, command.others)
            if hit is not None:
                used = self._last.get(command.id)
                score = hit.score + (0 if used is None else max(1, _LAST_USED - used))
                found.append((-score, place, command, hit))
        found.sort(key=lambda it: it[:2])
        return [_row(command, hit.places) for _, _, command, hit in found]

    def _thing(self, hit: Hit) -> Row:
        journey = self._session.journey
        record = journey.node(hit.id)
        path, icon = "", QIcon()
        if isinstance(record, Touchpoint):
            icon = icons.colored(outlines.channel_icon(record.channel), self._theme.secondary)
            stage = journey.stage(record.stage)
            path = kinds.line_of(stage) if stage is not None else ""
        elif isinstance(record, Note):
            icon = kinds.note_icon(record.kind, self._theme)
            above = journey.node(record.at) if record.at else None
            path = kinds.line_of(above) if above is not None else tr("Parking lot")
        elif isinstance(record, Persona):
            icon = icons.colored("user", self._theme.secondary)
            path = tr("Persona")
        elif isinstance(record, Stage):
            icon = kinds.stage_icon(journey, record, self._theme)
            path = tr("Stage")
        return Row(hit.title, hit.id, path, icon=icon, places=hit.places)


def _begins(rows: Sequence[Row], text: str) -> bool:
    return rows[0].title.casefold().startswith(text.strip().casefold())


def _row(command: Command, places: frozenset[int] = frozenset()) -> Row:
    icon = command.action.icon()
    return Row(
        command.title,
        command,
        command.path,
        command.keys,
        None if icon.isNull() else icon,
        command.action.isEnabled(),
        command.checked,
        places,
    )
