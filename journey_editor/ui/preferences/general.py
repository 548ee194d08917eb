"""The page about language and saving."""

from __future__ import annotations

from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import autosave, language
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.preferences.page import Page


class GeneralPage(Page):
    """The language of the interface, and when maps are saved by themselves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("General"))
        self.language = DropDown(tr("Language"), _languages, theme)
        self.language.set_value(language.chosen())
        self.language.chosen.connect(self._on_language)
        self.add(
            tr("Language"),
            self.language,
            tr("Of menus and panels, from the next start. Each map has a language of its own."),
        )
        self.autosave = DropDown(tr("Save by itself"), _autosave_choices, theme)
        self.autosave.set_value(autosave.minutes())
        self.autosave.chosen.connect(self._on_autosave)
        self.add(
            tr("Save by itself"),
            self.autosave,
            tr("A map that has a file is saved there after a change, and never while you type."),
        )

    def _on_language(self, code: object) -> None:
        language.choose(str(code))

    def _on_autosave(self, minutes: object) -> None:
        if isinstance(minutes, int):
            autosave.choose_minutes(minutes)


def _languages() -> list[Choice]:
    return [Choice("", tr("Like the system")), *(Choice(code, name) for code, name in language.choices())]


def _autosave_choices() -> list[Choice]:
    return [Choice(minutes, _said(minutes)) for minutes in autosave.CHOICES]


def _said(minutes: int) -> str:
    if not minutes:
        return tr("Never")
    return tr_n(minutes, later("After a minute"), later("After {n} minutes"))
