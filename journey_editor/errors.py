"""Errors fit to be shown to a person: each message says what, where, and what now."""

from __future__ import annotations


class JourneyError(Exception):
    """The root of everything Journey Editor raises on purpose; `str()` is one plain sentence."""


class EditError(JourneyError):
    """An edit that would make the map illegal; nothing has been changed."""


class FileError(JourneyError):
    """A file that cannot be read or written; `place` is a line and column, or a path in the JSON.

    `file` is the file's name, where it is known.
    """

    def __init__(self, message: str, place: str = "", file: str = "") -> None:
        super().__init__(": ".join(part for part in (file, place, message) if part))
        self.message = message
        self.place = place
        self.file = file


class ExportError(JourneyError):
    """A drawing that cannot be exported as asked."""


class Cancelled(JourneyError):
    """The person stopped a long piece of work; nothing has been written."""
