"""The page about colours and size."""

from __future__ import annotations

from typing import Final, cast, get_args

from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_choices
from journey_editor.ui import looks, scaling
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.segments import Segments
from journey_editor.ui.preferences.page import Page
from journey_editor.ui.present import motion

_MODES: Final = (
    ("system", later("Like the system")),
    ("light", later("Light")),
    ("dark", later("Dark")),
)
_MOTIONS: Final = (("", later("Like the system")), ("less", later("Always")))
_SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)


class AppearancePage(Page):
    """The theme of the screen and the size of everything in the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Appearance"))
        self.mode = Segments(tr("Theme"), tr_choices(_MODES))
        self.mode.set_value(looks.mode())
        self.mode.chosen.connect(self._on_mode)
        self.add(
            tr("Theme"),
            self.mode,
            tr("Only the screen: prints and exports stay on white, as you choose there."),
        )
        self.percent = DropDown(tr("Size of the interface"), _size_choices, theme)
        self.percent.set_value(scaling.size())
        self.percent.chosen.connect(self._on_size)
        self.add(
            tr("Size of the interface"),
            self.percent,
            tr("Menus, panels and the map grow together. It changes at the next start."),
        )
        self.motion = Segments(tr("Reduce motion"), tr_choices(_MOTIONS))
        self.motion.set_value("less" if motion.is_less_wanted() else "")
        self.motion.chosen.connect(self._on_motion)
        self.add(
            tr("Reduce motion"),
            self.motion,
            tr("Nothing slides, zooms or fades: each change is there at once."),
        )

    def _on_mode(self, mode: object) -> None:
        if mode in get_args(looks.Mode):
            looks.choose_mode(cast("looks.Mode", mode))

    def _on_motion(self, less: object) -> None:
        motion.choose_less(less == "less")

    def _on_size(self, percent: object) -> None:
        if isinstance(percent, int):
            scaling.choose_size(percent)


def _size_choices() -> list[Choice]:
    sizes = sorted({*_SIZES, scaling.size()})
    return [Choice(percent, tr("{percent} %", percent=percent)) for percent in sizes]
