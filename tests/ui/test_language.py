"""The language of the interface: chosen or the system's, spoken by what is made after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.editing.session import Session
from journey_editor.layout.theme import theme
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.translation import grouped, later, tr, tr_n
from journey_editor.ui import language
from journey_editor.ui.palette.panel import Palette
from journey_editor.ui.preferences.general import GeneralPage
from journey_editor.ui.windows import Windows

OPENED = {"en": "Open a map", "de": "Karte öffnen", "es": "Abrir un mapa", "fr": "Ouvrir une carte"}
CANCEL = {"en": "Cancel", "de": "Abbrechen", "es": "Cancelar", "fr": "Annuler"}
NUMBERS = {"en": "12,345.5", "de": "12.345,5", "es": "12.345,5", "fr": "12\N{NARROW NO-BREAK SPACE}345,5"}


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    language.choose("")
    language.speak(qapp, language.ENGLISH)


@pytest.mark.parametrize("code", [code for code, _ in language.choices()])
def test_every_language_is_spoken(code: str, qapp: QApplication) -> None:
    language.choose(code)
    language.apply(qapp)
    assert language.chosen() == language.spoken() == code
    assert tr("Open a map") == OPENED[code]
    assert grouped(12345.5, 1) == NUMBERS[code]
    assert tr("a word of nobody") == "a word of nobody"
    assert tr("") == ""


@pytest.mark.parametrize("code", [code for code, _ in language.choices()])
def test_dialogs_of_qt_speak_it_too(code: str, qapp: QApplication) -> None:
    language.speak(qapp, code)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == CANCEL[code]


def test_none_is_said_like_one_in_french_only(qapp: QApplication) -> None:
    said = {}
    for code, _ in language.choices():
        language.speak(qapp, code)
        said[code] = tr_n(0, later("{n} stage"), later("{n} stages"))
    assert said == {"en": "0 stages", "de": "0 Phasen", "es": "0 etapas", "fr": "0 étape"}


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication) -> None:
    language.speak(qapp, "fr")
    language.speak(qapp, "de")
    assert QCoreApplication.translate("", "Open a map") == OPENED["de"]
    language.speak(qapp, language.ENGLISH)
    assert QCoreApplication.translate("", "Open a map") == OPENED["en"]


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["pt-BR", "es-419", "en"], "es"),
        (["de-AT"], "de"),
        (["en-GB", "fr"], "en"),
        (["ja"], "en"),
        ([], "en"),
    ],
)
def test_the_system_is_asked_in_its_order(
    wanted: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: wanted)
    assert language.spoken() == spoken


def test_a_choice_is_kept_and_nonsense_follows_the_system(qtbot: QtBot) -> None:
    assert language.chosen() == ""
    language.choose("fr")
    assert language.chosen() == language.spoken() == "fr"
    language.choose("tlh")
    assert language.chosen() == ""
    assert language.spoken() == "en"


def test_it_is_chosen_in_the_preferences(qtbot: QtBot) -> None:
    language.choose("es")
    page = GeneralPage(theme())
    qtbot.addWidget(page)
    assert page.language.currentText() == "Español"
    page.language.chosen.emit("de")
    assert language.chosen() == "de"
    page.language.chosen.emit("")
    assert language.chosen() == ""


@pytest.mark.parametrize("code", [code for code, _ in language.choices()])
def test_the_palette_is_wide_enough_for_its_words(code: str, qapp: QApplication, qtbot: QtBot) -> None:
    language.speak(qapp, code)
    palette = Palette(Session(JourneyMap(MapInfo())), theme())
    qtbot.addWidget(palette)
    palette.show()
    for item in palette.items.items.values():
        assert item.width() >= item.sizeHint().width(), item.text()


def test_a_new_map_is_in_the_language_of_the_window(windows: Windows, qapp: QApplication) -> None:
    language.speak(qapp, "de")
    window = windows.new()
    info = window.session.journey.info
    assert (info.language, info.title) == ("de", "Journey ohne Titel")
    lane = window.view.index.keyed(f"lane:{window.view.drawing.frame.bands[0].key}")
    assert lane is not None
    assert any("Kontaktpunkte" in str(mark) for mark in lane.figure.marks)
    language.speak(qapp, "en")
    assert windows.new().session.journey.info.language == "en"
