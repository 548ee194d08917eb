"""What there is to say of a file that a map was read from, in sentences for the bar above the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journey_editor.disguises import spelled
from journey_editor.storage.members import SET_ASIDE
from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.storage.document import Loaded


def of_carrier(path: Path) -> str:
    """What there is to say of a PDF, an SVG or a PNG with the map inside."""
    return tr(
        "This map was inside “{name}”, which stays as it is; saving asks for a file of its own.",
        name=spelled(path.name),
    )


def of_file(loaded: Loaded) -> list[str]:
    """What there is to say of what was in a file, apart from repairs."""
    found = list(loaded.messages)
    unknown = [path for path in loaded.unknown if path != SET_ASIDE]
    if len(unknown) < len(loaded.unknown):
        still = tr("What was set aside in a repair is still in the file, as “{name}”.", name=SET_ASIDE)
        found.append(still)
    if unknown:
        some = ", ".join(unknown[:3]) + (" …" if len(unknown) > 3 else "")
        found.append(
            tr("Parts of the file that this version does not know are kept as they are: {some}.", some=some)
        )
    return found
