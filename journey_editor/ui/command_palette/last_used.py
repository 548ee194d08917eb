"""The actions that were run by name last."""

from __future__ import annotations

import json
from typing import Final

from journey_editor.ui import settings

MOST: Final = 5
_SETTING: Final = "commands/last"


def ids() -> list[str]:
    """The ids of what was run last, the latest first."""
    found = settings.stored(_SETTING)
    return [id_ for id_ in found if isinstance(id_, str)][:MOST] if isinstance(found, list) else []


def add(id_: str) -> None:
    """Put an action first."""
    settings.remember(_SETTING, json.dumps([id_, *(other for other in ids() if other != id_)][:MOST]))
