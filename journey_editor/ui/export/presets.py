"""Ready choices for an export: for a projector, as a hand-out, for a wall."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from journey_editor.formats.settings import Settings
from journey_editor.model.redaction import REDACTIONS
from journey_editor.translation import later
from journey_editor.ui.export.remembered import Choices

PROJECTOR: Final = "338.7x190.5mm"
"""A slide of 16 : 9 as presentation programs make them."""
_PLAIN: Final[Mapping[str, Any]] = {
    "orientation": "auto",
    "margin": None,
    "bleed": 0.0,
    "split": "none",
    "poster": "fit",
    "cover": False,
    "appendix": False,
}


class Preset(NamedTuple):
    """A ready choice: what it is called, and what it changes of the settings."""

    id: str
    name: str
    changes: Mapping[str, Any]


PRESETS: Final = (
    Preset("projector", later("Projector 16 : 9"), {"paper": PROJECTOR, "margin": 6.0, "split": "lanes"}),
    Preset(
        "handout",
        later("A4 hand-out"),
        {"paper": "A4", "split": "lanes", "cover": True, "appendix": True},
    ),
    Preset("wall", later("A0 wall"), {"paper": "A0", "margin": 15.0}),
)


def applied(preset: Preset, settings: Settings) -> Choices:
    """A PDF with the pages that a preset asks for; what is shown of the map stays as it is."""
    return Choices((".pdf",), replace(settings, **{**_PLAIN, **preset.changes}))


def applied_own(kept: Choices, settings: Settings) -> Choices:
    """What was kept as a preset; what is shown of the map stays as it is, as maps differ in that.

    What was to be left out still is: nothing is told because somebody chose another paper.
    """
    stays = ("view", "filter", "personas", "lanes", "folder")
    redact = tuple(one for one in REDACTIONS if one in settings.redact or one in kept.settings.redact)
    changes = {name: getattr(settings, name) for name in stays}
    return replace(kept, settings=replace(kept.settings, redact=redact, **changes))
