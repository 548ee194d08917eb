"""The titles of maps in files, for lists of files."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Final

from journey_editor.disguises import one_line, spelled
from journey_editor.model.rules import cleaned

SUFFIX: Final = ".journey.json"
_TITLE: Final = re.compile(r'^  "title": (".*"),?$', re.MULTILINE)
_HEAD: Final = 2_000
_LONGEST_TITLE: Final = 200


@cache
def title_of(path: Path) -> str:
    """The title of a map on one line, found at the beginning of its file; else the file's name."""
    try:
        with path.open(encoding="utf-8") as file:
            found = _TITLE.search(file.read(_HEAD))
        title = cleaned(json.loads(found[1])) if found is not None else ""
    except (OSError, ValueError):  # another program may have written there since
        title = ""
    return one_line(title)[:_LONGEST_TITLE] or spelled(path.name.removesuffix(SUFFIX))
