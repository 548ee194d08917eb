"""Members that this version does not know: perhaps only misspelt."""

from __future__ import annotations

import re
from typing import Final

from journey_editor.model.records import Experience, Link, MapInfo, Review
from journey_editor.storage.members import CALLED, NAMES, NODES
from journey_editor.storage.reader import LISTED
from journey_editor.storage.salvage_values import like

_NUMBERED: Final = re.compile(r"\[[0-9]+\]")
_OWNERS: Final[dict[str, type]] = {
    **NODES,
    **LISTED,
    "links": Link,
    "experiences": Experience,
    "review": Review,
    "": MapInfo,
}


def meant(path: str) -> str:
    """The member that was perhaps meant at the path of an unknown one; empty when none is like it."""
    *owners, name = _NUMBERED.sub("", path).split(".")
    owner = _OWNERS.get(owners[-1] if owners else "")
    return like(name, sorted(NAMES[owner])) if owner in CALLED else ""
