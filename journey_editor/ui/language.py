"""The language of the interface: which there are, which is chosen, and speaking it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from journey_editor import translation
from journey_editor.paths import resource
from journey_editor.translation import Language
from journey_editor.ui import settings

ENGLISH: Final = "en"
_CHOICES: Final = ((ENGLISH, "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"))
_SETTING: Final = "language"
_NUMBERS: Final[dict[str, tuple[str, str]]] = {
    ENGLISH: (",", "."),
    "de": (".", ","),
    "es": (".", ","),
    "fr": ("\N{NARROW NO-BREAK SPACE}", ","),
}
"""What stands between thousands, and before decimals."""
_now: Final[list[str]] = [ENGLISH]
_speaking: Final[list[QTranslator]] = []
"""What is installed; Qt does not keep it alive."""


def choices() -> tuple[tuple[str, str], ...]:
    """The languages there are: the code of each, and what it calls itself."""
    return _CHOICES


def chosen() -> str:
    """The code of the language that the person has chosen; empty for that of the system."""
    code = settings.text(_SETTING)
    return code if code in dict(_CHOICES) else ""


def choose(code: str) -> None:
    """Keep a choice for the next start; an empty one follows the system."""
    settings.remember(_SETTING, code or None)


def spoken() -> str:
    """The code of the language to speak: the chosen one, else the first of the system's that there is."""
    wanted = (name.split("-", maxsplit=1)[0].lower() for name in QLocale.system().uiLanguages())
    return chosen() or next((code for code in wanted if code in dict(_CHOICES)), ENGLISH)


def current() -> str:
    """The code of the language that the interface speaks now."""
    return _now[-1]


def apply(app: QApplication) -> None:
    """Speak the language from now on, in all that is made later, and in Qt's own dialogs."""
    speak(app, spoken())


def speak(app: QApplication, code: str) -> None:
    """Speak the language of that code; what is on screen already stays as it is."""
    while _speaking:
        app.removeTranslator(_speaking.pop())
    _now[:] = [ENGLISH]
    if code == ENGLISH:
        translation.install(None)
        return
    own, qt = QTranslator(), QTranslator()
    if not own.load(str(resource("languages", f"journey_editor_{code}.qm"))):
        translation.install(None)
        return
    app.installTranslator(own)
    _now[:] = [code]
    _speaking.append(own)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
        _speaking.append(qt)
    thousands, point = _NUMBERS[code]
    translation.install(Language(_looked_up, thousands, point, zero_is_one=code == "fr"))


def _looked_up(text: str) -> str:
    return QCoreApplication.translate("", text) if text else ""
