"""Whether things may move: not when the system or the person's settings ask for less motion."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication, QStyle

from journey_editor.ui import settings
from journey_editor.ui.present import system_motion

SETTING: Final = "looks/motion"
"""The setting: `less` for no motion, `full` for motion whatever the system says; absent: as the system."""
SHORTEST: Final = 150
LONGEST: Final = 400
CARD: Final = 120


def is_reduced() -> bool:
    """Whether to show the end of a movement at once."""
    wanted = settings.text(SETTING)
    if wanted in ("less", "full"):
        return wanted == "less"
    style = QApplication.style()
    return (
        style.styleHint(QStyle.StyleHint.SH_Widget_Animate) == 0
        or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
        or system_motion.wants_less()
    )


def is_less_wanted() -> bool:
    """Whether the person has chosen less motion here, whatever the system says."""
    return settings.text(SETTING) == "less"


def choose_less(less: bool) -> None:
    """Keep whether to move less, or as the system says."""
    settings.remember(SETTING, "less" if less else None)


def card_fade() -> int:
    """Milliseconds in which the card beside a point of a curve appears; 0 when nothing may move."""
    return 0 if is_reduced() else CARD


def duration(share: float) -> int:
    """Milliseconds for a movement over a share (0 to 1) of what is seen; 0 when nothing may move."""
    if is_reduced():
        return 0
    return round(SHORTEST + (LONGEST - SHORTEST) * min(1.0, max(0.0, share)))
