"""An experience without an emotion is a gap everywhere, and nowhere a zero."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journey_editor.capture import listing, notes
from journey_editor.editing.session import Session
from journey_editor.layout.compose import compose
from journey_editor.layout.theme import theme
from journey_editor.model import queries
from journey_editor.model.edits import SetExperience, apply
from journey_editor.model.highlights import curve, end, largest_gap
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience
from journey_editor.storage import document, files
from journey_editor.ui.inspector.sections.experiences import ExperiencesSection
from tests.ui import table_desk
from tests.ui.driving import GIFT, Bench, field

UNFELT = Experience(persona="maya", thought="Nothing in particular")


@pytest.fixture
def journey() -> JourneyMap:
    """The gift map, on which Maya lives the checkout, and nobody feels anything there."""
    made = files.load(GIFT).journey
    apply(made, SetExperience("maya", "checkout", UNFELT))
    apply(made, SetExperience("jonas", "checkout", None))
    return made


def test_it_has_no_point_no_face_and_is_no_part_of_what_stands_out(journey: JourneyMap) -> None:
    drawing = compose(journey, theme())
    assert "point:maya:checkout" not in drawing.by_key
    assert "-2" not in drawing.by_key["touchpoint:checkout"].figure.name
    assert queries.mood(journey, "checkout") is None
    assert "checkout" not in [felt.touchpoint for felt in curve(journey, "maya")]
    apply(journey, SetExperience("maya", "loyalty-programme", UNFELT))
    last = end(journey, "maya")
    assert last is not None
    assert last.touchpoint == "survey-nps"
    gap = largest_gap(journey)
    assert gap is not None
    assert gap.touchpoint != "checkout"


def test_the_table_shows_nothing(journey: JourneyMap, qtbot: QtBot) -> None:
    panel = table_desk.shown(qtbot, Session(journey))
    cell = table_desk.cell(panel, "checkout", "emotion:maya")
    assert not cell.data()
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None


def test_the_inspector_checks_no_face(journey: JourneyMap, bench: Bench) -> None:
    bench.session.load(journey, None)
    bench.session.select(["checkout"])
    section = field(bench, "experiences").editor
    assert isinstance(section, ExperiencesSection)
    row = section.rows["maya"]
    assert not any(button.isChecked() for button in row.faces.buttons.values())
    assert row.value.text() == ""
    assert row.thought.text() == "Nothing in particular"


def test_notes_and_lists_leave_it_out_and_files_keep_it(journey: JourneyMap) -> None:
    said = notes.text(journey)
    start = said.index("Checkout @")
    assert "maya" not in said[start : said.index("\n", start)].casefold()
    rows = listing.rows(journey)
    place = next(n for n, name in enumerate(rows[0]) if name.endswith("Maya"))
    assert next(row for row in rows if row[1] == "Checkout")[place] == ""
    again = document.parse(document.text(journey).encode(), "again").journey
    assert again.experience("maya", "checkout") == UNFELT
