"""Errors fit to be shown to a person: each message says what, where, and what now."""

from __future__ import annotations


class JourneyError(Exception):
    """The root of everything Journey Editor raises on purpose; `str()` is one plain sentence."""


class EditError(JourneyError):
    """An edit that would make the map illegal; nothing has been changed."""


class FileError(JourneyError):
    """A file that cannot be read or written; `place` is a line and column, or a path in the JSON."""

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(f"{place}: {message}" if place else message)
        self.place = place


class ExportError(JourneyError):
    """A drawing that cannot be exported as asked."""


class Cancelled(JourneyError):
    """The person stopped a long piece of work; nothing has been written."""
