"""What tells one open map from all others, so that ids are believed only where they mean something."""

from __future__ import annotations

import uuid
from typing import Final
from weakref import WeakKeyDictionary

from journey_editor.model.journey import JourneyMap

_MARKS: Final[WeakKeyDictionary[JourneyMap, str]] = WeakKeyDictionary()


def mark(journey: JourneyMap) -> str:
    """The mark of an open map: the same as long as it is open, and no other map has it."""
    return _MARKS.setdefault(journey, uuid.uuid4().hex)
