"""In words, what unsaved work has that its file has not."""

from __future__ import annotations

from typing import Final

from journey_editor.errors import JourneyError
from journey_editor.insight.differences import Differences, differences
from journey_editor.storage import files, recovery
from journey_editor.storage.recovery import Left
from journey_editor.translation import later, tr, tr_n

_MOST: Final = 12


def compared(one: Left) -> str:
    """What differs between the unsaved work and the file it came from, on several lines."""
    try:
        kept = recovery.read(one).journey
        if one.origin is None:
            return tr_n(
                len(kept),
                later("It was never saved; it has {n} thing."),
                later("It was never saved; it has {n} things."),
            )
        return said(differences(files.load(one.origin).journey, kept))
    except JourneyError as error:
        return tr("This cannot be compared: {why}", why=str(error))


def said(found: Differences) -> str:
    """Differences in words: how many, and the titles of the first of them."""
    if not found:
        return tr("The file has all of it.")
    lines = []
    if found.info:
        lines.append(tr("Fields of the map itself differ."))
    for titles, one, many in (
        (found.added, later("{n} added: {titles}"), later("{n} added: {titles}")),
        (found.removed, later("{n} removed: {titles}"), later("{n} removed: {titles}")),
        (found.changed, later("{n} changed: {titles}"), later("{n} changed: {titles}")),
    ):
        if titles:
            some = ", ".join(titles[:_MOST]) + (" …" if len(titles) > _MOST else "")
            lines.append(tr_n(len(titles), one, many, titles=some))
    if found.links:
        lines.append(tr_n(found.links, later("{n} link differs."), later("{n} links differ.")))
    return "\n".join(lines)
