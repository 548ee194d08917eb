"""The parts of the forms that hold lists: experiences, metrics, notes, links, personas, lanes, photo."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_editor.model import plans
from journey_editor.model.edits import update
from journey_editor.model.records import Experience, Link, Metric, Note, Persona, Touchpoint
from journey_editor.ui.inspector.sections.experiences import ExperiencesSection
from journey_editor.ui.inspector.sections.image import ImageEditor
from journey_editor.ui.inspector.sections.lanes import LanesSection
from journey_editor.ui.inspector.sections.links import LinksSection
from journey_editor.ui.inspector.sections.metrics import MetricsSection, shown_value, typed_metric
from journey_editor.ui.inspector.sections.notes import NotesSection
from journey_editor.ui.inspector.sections.people import PeopleSection
from tests.ui.driving import Bench, field, press, type_into

_S = TypeVar("_S")


def section(bench: Bench, name: str, kind: type[_S]) -> _S:
    editor = field(bench, name).editor
    assert isinstance(editor, kind)
    return editor


def emotion(bench: Bench, persona: str = "maya") -> object:
    experience = bench.session.journey.experience(persona, "checkout")
    return None if experience is None else experience.emotion


@pytest.fixture
def faces(bench: Bench) -> ExperiencesSection:
    bench.session.select(["checkout"])
    return section(bench, "experiences", ExperiencesSection)


def test_a_face_sets_the_emotion(bench: Bench, faces: ExperiencesSection) -> None:
    press(faces.rows["maya"].faces.buttons[1])
    assert emotion(bench) == 1
    assert faces.rows["maya"].value.text() == "+1"
    press(faces.rows["maya"].faces.buttons[-1])
    assert faces.rows["maya"].value.text() == "−1"
    bench.session.undo()
    bench.session.undo()
    assert emotion(bench) == -2
    assert faces.rows["maya"].faces.buttons[-2].isChecked()
    bench.session.redo()
    assert emotion(bench) == 1


def test_pressing_the_chosen_face_takes_the_emotion_away(bench: Bench, faces: ExperiencesSection) -> None:
    press(faces.rows["maya"].faces.buttons[-2])
    assert bench.session.journey.experience("maya", "checkout") is not None
    assert emotion(bench) is None


def test_keys_go_over_the_faces(bench: Bench, faces: ExperiencesSection) -> None:
    row = faces.rows["jonas"].faces
    row.buttons[-2].setFocus()
    QTest.keyClick(row.buttons[-2], Qt.Key.Key_4)
    assert emotion(bench, "jonas") == 1
    QTest.keyClick(row.buttons[-2], Qt.Key.Key_Right)
    assert row.buttons[-1].hasFocus()


@pytest.mark.parametrize(("typed", "value"), [("-1,5", -1.5), ("−0.5", -0.5), ("+2", 2), ("", None)])
def test_any_value_can_be_typed(
    bench: Bench, faces: ExperiencesSection, typed: str, value: float | None
) -> None:
    type_into(faces.rows["maya"].value, typed)
    assert emotion(bench) == value


@pytest.mark.parametrize("typed", ["3", "bad"])
def test_an_emotion_out_of_range_is_said(bench: Bench, faces: ExperiencesSection, typed: str) -> None:
    type_into(faces.rows["maya"].value, typed)
    assert emotion(bench) == -2
    assert typed in field(bench, "experiences").problem
    press(faces.rows["maya"].faces.buttons[0])
    assert field(bench, "experiences").problem == ""


def test_a_thought_keeps_the_emotion(bench: Bench, faces: ExperiencesSection) -> None:
    type_into(faces.rows["maya"].thought, "Now what?")
    experience = bench.session.journey.experience("maya", "checkout")
    assert experience is not None
    assert (experience.emotion, experience.thought) == (-2, "Now what?")


def test_a_persona_is_taken_off_a_touchpoint(bench: Bench, faces: ExperiencesSection) -> None:
    press(faces.rows["jonas"].remove)
    assert bench.session.journey.experience("jonas", "checkout") is None
    assert not faces.rows["jonas"].remove.isEnabled()
    bench.session.undo()
    assert isinstance(bench.session.journey.experience("jonas", "checkout"), Experience)


@pytest.mark.parametrize(
    ("typed", "metric"),
    [
        ("conversion 29 %", Metric(name="conversion", value=29, unit="%")),
        ("drop-off at Checkout 71%", Metric(name="drop-off at Checkout", value=71, unit="%")),
        ("CSAT 4,1 / 5", Metric(name="CSAT", value=4.1, unit="/ 5")),
        ("NPS −12", Metric(name="NPS", value=-12)),
        ("effort", Metric(name="effort")),
    ],
)
def test_a_metric_is_read_from_one_line(typed: str, metric: Metric) -> None:
    assert typed_metric(typed) == metric


def test_a_metrics_value_is_shown_with_its_unit() -> None:
    assert shown_value(Metric(name="visits", value=51200)) == "51,200"
    assert shown_value(Metric(name="CSAT", value=4.1, unit="/ 5")) == "4.1 / 5"
    assert shown_value(Metric(name="x")) == "–"


def test_metrics_are_added_edited_and_removed(bench: Bench) -> None:
    session = bench.session
    session.select(["unboxing"])
    metrics = section(bench, "metrics", MetricsSection)
    before = session.journey.touchpoint("unboxing").metrics
    press(metrics.add.button)
    type_into(metrics.add.line, "smiles 80 %")
    after = session.journey.touchpoint("unboxing").metrics
    assert after == (*before, Metric(name="smiles", value=80, unit="%"))

    press(metrics.lines[-1])
    value = metrics.form.box("value").editor
    type_into(value.line, "81.5")
    type_into(metrics.form.box("date").editor.line, "2026-12-24")
    type_into(metrics.form.box("sample").editor.line, "12")
    type_into(metrics.form.box("source").editor.line, "camera")
    last = session.journey.touchpoint("unboxing").metrics[-1]
    assert last == Metric(name="smiles", value=81.5, unit="%", date="2026-12-24", sample=12, source="camera")
    assert session.undo_stack.index() == 5

    press(metrics.remove)
    assert session.journey.touchpoint("unboxing").metrics == before
    assert not metrics.details.isVisible()
    session.undo()
    assert session.journey.touchpoint("unboxing").metrics[-1] == last


def test_a_metric_without_a_name_cannot_be(bench: Bench) -> None:
    bench.session.select(["checkout"])
    metrics = section(bench, "metrics", MetricsSection)
    press(metrics.lines[0])
    type_into(metrics.form.box("name").editor.line, "")
    assert bench.session.is_clean
    assert metrics.form.box("name").problem.startswith("Name cannot be empty")


def test_stages_have_metrics_and_notes_too(bench: Bench) -> None:
    bench.session.select(["buy"])
    metrics = section(bench, "metrics", MetricsSection)
    metrics.add.open()
    type_into(metrics.add.line, "margin 12 %")
    assert bench.session.journey.stage("buy").metrics[-1].name == "margin"
    notes = section(bench, "notes", NotesSection)
    notes.add_pain.open()
    type_into(notes.add_pain.line, "Too many steps")
    assert bench.session.journey.notes_about("buy")[-1].text == "Too many steps"


def test_pain_points_are_typed_one_after_the_other(bench: Bench) -> None:
    session = bench.session
    session.select(["checkout"])
    notes = section(bench, "notes", NotesSection)
    before = session.journey.notes_about("checkout")
    press(notes.add_pain.button)
    type_into(notes.add_pain.line, "Slow")
    type_into(notes.add_pain.line, "Dear")
    added = session.journey.notes_about("checkout")[len(before) :]
    assert [(note.kind, note.text) for note in added] == [("pain_point", "Slow"), ("pain_point", "Dear")]
    assert session.undo_stack.index() == 2
    QTest.keyClick(notes.add_pain.line, Qt.Key.Key_Return)
    assert not notes.add_pain.line.isVisible()


def test_other_notes_can_be_added_and_their_lane_appears(bench: Bench) -> None:
    session = bench.session
    session.select(["checkout"])
    notes = section(bench, "notes", NotesSection)
    action = next(one for one in notes.add_other.button.menu().actions() if one.text() == "Idea")
    action.trigger()
    type_into(notes.add_other.line, "Pay later")
    note = session.journey.notes_about("checkout")[-1]
    assert (note.kind, note.text) == ("idea", "Pay later")
    assert any(lane.kind == "ideas" and not lane.hidden for lane in session.journey.info.lanes or ())


def test_pressing_a_note_selects_it(bench: Bench) -> None:
    bench.session.select(["checkout"])
    notes = section(bench, "notes", NotesSection)
    id_, chip = next(iter(notes.chips.items()))
    press(chip)
    assert bench.session.selection == (id_,)
    assert bench.inspector.shown is bench.inspector.pages[Note]


def test_links_are_listed_added_and_selected(bench: Bench) -> None:
    session = bench.session
    session.select(["survey"] if session.journey.touchpoint("survey") else ["survey-nps"])
    chosen = session.selection[0]
    links = section(bench, "links", LinksSection)
    around = {*session.journey.links_from(chosen), *session.journey.links_to(chosen)}
    assert set(links.lines) == {link.id for link in around}
    links.add.chosen.emit("cart")
    added = session.journey.links_from(chosen)[-1]
    assert added.target == "cart"
    assert added.id in links.lines
    press(links.lines[added.id])
    assert session.selection == (added.id,)
    assert bench.inspector.shown is bench.inspector.pages[Link]


def test_a_link_that_is_there_is_not_added_again(bench: Bench) -> None:
    bench.session.select(["cart"])
    links = section(bench, "links", LinksSection)
    links.add.chosen.emit("cart")
    assert bench.session.is_clean
    assert "two different touchpoints" in field(bench, "links").problem


def test_personas_are_added_and_selected_from_the_map(bench: Bench) -> None:
    people = section(bench, "personas", PeopleSection)
    people.add.open()
    type_into(people.add.line, "Ada")
    assert [persona.name for persona in bench.session.journey.personas][-1] == "Ada"
    press(people.lines["maya"])
    assert bench.session.selection == ("maya",)
    assert bench.inspector.shown is bench.inspector.pages[Persona]


def test_lanes_are_switched_renamed_moved_added_and_removed(bench: Bench) -> None:
    session = bench.session

    def lanes() -> list[tuple[str, str, bool]]:
        return [(lane.kind, lane.title, lane.hidden) for lane in session.journey.info.lanes or ()]

    rows = section(bench, "lanes", LanesSection)
    assert lanes()[:2] == [("touchpoints", "", False), ("emotions", "", False)]
    press(rows.rows[1].box)
    assert lanes()[1] == ("emotions", "", True)
    type_into(rows.rows[1].title, "Feelings")
    assert lanes()[1] == ("emotions", "Feelings", True)
    press(rows.rows[1].up)
    assert lanes()[0] == ("emotions", "Feelings", True)
    press(rows.rows[0].remove)
    assert "emotions" not in {kind for kind, _, _ in lanes()}
    rows.add.chosen.emit("own")
    assert lanes()[-1] == ("text", "Notes", False)
    rows.add.chosen.emit("ideas")
    assert lanes()[-1] == ("ideas", "", False)
    for _ in range(6):
        session.undo()
    assert session.is_clean
    assert not rows.rows[0].up.isEnabled()
    assert not rows.rows[-1].down.isEnabled()


def _picture(folder: Path, size: int = 900) -> Path:
    image = QImage(size, size // 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    file = folder / "photo.png"
    assert image.save(str(file))
    return file


def test_a_photo_goes_into_the_map_small(bench: Bench, tmp_path: Path, qtbot: QtBot) -> None:
    bench.session.select(["maya"])
    photo = section(bench, "image", ImageEditor)
    photo.take(_picture(tmp_path))
    assert bench.session.is_clean
    assert photo.cutting is not None
    press(photo.cutting.use)
    image = bench.session.journey.persona("maya").image
    assert image.startswith("data:image/jpeg;base64,")
    assert len(image) < 40_000
    assert photo.remove.isVisible()
    press(photo.remove)
    assert bench.session.journey.persona("maya").image == ""


def test_what_is_no_picture_is_refused(bench: Bench, tmp_path: Path) -> None:
    bench.session.select(["maya"])
    photo = section(bench, "image", ImageEditor)
    file = tmp_path / "photo.png"
    file.write_bytes(b"no picture")
    photo.take(file)
    assert bench.session.is_clean
    assert "photo.png" in field(bench, "image").problem


def test_another_persona_means_another_row(bench: Bench, faces: ExperiencesSection) -> None:
    assert list(faces.rows) == ["maya", "jonas"]
    bench.session.do(update("maya", name="Mia"), "Rename")
    assert faces.rows["maya"].faces.accessibleName() == "Mia: emotion"


def test_what_was_typed_for_something_that_is_gone_does_not_come_back(bench: Bench) -> None:
    """Undoing would make a step of it, and what can be repeated would be lost."""
    session = bench.session
    session.select(["checkout"])
    row = section(bench, "experiences", ExperiencesSection).rows["maya"]
    before = row.thought.text()
    row.thought.insert("2")
    gone = plans.remove(session.journey, ["checkout"])
    assert gone is not None
    session.do(gone, "Delete")
    session.undo()
    assert bench.inspector.shown is bench.inspector.pages[Touchpoint]
    assert row.thought.text() == before
    session.select(["buy"])
    assert session.undo_stack.canRedo()
