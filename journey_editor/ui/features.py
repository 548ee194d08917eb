"""Importing as Python does it: Qt's own way reads the source of each module that is imported after it."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - it puts its way in the place of Python's


def forgo() -> None:
    """Do without PySide6's `__feature__`, of which we use none.

    To see whether one may be meant in a module it looks through the source. That takes a twelfth of what
    opening a map does, and all sources stay in memory.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
