"""An edit that breaks off anywhere, for whatever reason, leaves the map exactly as it was."""

from __future__ import annotations

import pytest

from journey_editor.errors import EditError
from journey_editor.model import plans
from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    apply,
    update,
    update_link,
    update_map,
)
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Note, Persona, Stage, Touchpoint
from journey_editor.storage import document
from tests import faults
from tests.editing.desk import gift
from tests.strategies import state

MODEL = "journey_editor/model/"


def rich(journey: JourneyMap) -> Batch:
    """Every kind of edit, some within each other, some on what another one has just made."""
    link = journey.links[0]
    note = journey.notes_about("checkout")[0]
    return Batch(
        (
            update_map(title="Other"),
            AddNode(Stage(id="new", title="New", order="b")),
            AddNode(Persona(id="eve", name="Eve", order="b")),
            Batch(
                (
                    AddNode(Touchpoint(id="call", stage="new", title="Call", order="b")),
                    AddNode(Note(id="hm", kind="idea", at="call", text="Hm", order="b")),
                    AddLink(Link(id="about", source="call", target="cart", order="b")),
                )
            ),
            update("cart", stage="new", title="Bag"),
            update(note.id, at=None),
            SetExperience("eve", "call", Experience(persona="eve", emotion=1)),
            SetExperience("maya", "cart", None),
            SetExperience("maya", "ad", Experience(persona="maya", emotion=2)),
            update_link(link.id, target="guide"),
            RemoveLink("about"),
            RemoveNode(note.id),
            plans.remove(journey, ["email"]) or Batch(()),
            AddNode(Stage(id=note.id, title="Reused", order="c")),
        )
    )


def everything(journey: JourneyMap) -> object:
    """What the map holds, what it says of that when asked, and its file."""
    lists = (journey.stages, journey.personas, journey.touchpoints, journey.notes, journey.links)
    stages = [(journey.touchpoints_of(one.id), journey.notes_in(one.id)) for one in journey.stages]
    lived = [journey.experiences_in(one.id) for one in journey.stages]
    cards = [(journey.notes_about(one.id), journey.links_from(one.id)) for one in journey.touchpoints]
    arrivals = [journey.links_to(one.id) for one in journey.touchpoints]
    asked = (lists, stages, lived, cards, arrivals, journey.notes_about(None), len(journey))
    return state(journey), dict(journey.experiences()), asked


def attempt(journey: JourneyMap, edit: Edit, error: type[BaseException], step: int = 1) -> int:
    """Have an edit break off at each of its lines, until it comes to its end; how many lines that took."""
    before, file, number = everything(journey), document.text(journey), 1
    while faults.at_line(number, error, lambda: apply(journey, edit), MODEL) is not None:
        assert everything(journey) == before, f"broken off at line {number}"
        if number % 50 == 1:
            assert document.text(journey) == file
        number += step
    return number


@pytest.mark.parametrize(("error", "step"), [(MemoryError, 1), (KeyError, 7), (KeyboardInterrupt, 11)])
def test_a_batch_that_breaks_off_anywhere_changes_nothing(error: type[BaseException], step: int) -> None:
    journey = gift()
    edit, before = rich(journey), everything(journey)
    inverse = apply(journey, edit).inverse
    after = everything(journey)
    apply(journey, inverse)
    assert attempt(journey, edit, error, step) > 300
    assert everything(journey) == after != before
    assert attempt(journey, inverse, error, step) > 300
    assert everything(journey) == before


def test_a_refused_batch_that_breaks_off_while_it_is_taken_back_changes_nothing() -> None:
    journey = gift()
    refused = Batch((rich(journey), AddNode(Stage(id="new", title="Taken", order="b"))))
    before, number = everything(journey), 1

    def refuse() -> None:
        with pytest.raises(EditError, match="taken"):
            apply(journey, refused)

    while faults.at_line(number, MemoryError, refuse, MODEL) is not None:
        assert everything(journey) == before, f"broken off at line {number}"
        number += 7
    assert everything(journey) == before
    assert number > 600


def test_inverses_that_do_not_fit_are_not_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    journey = gift()
    before = everything(journey)
    refused = Batch((rich(journey), AddNode(Stage(id="new", title="Taken", order="b"))))
    drop = JourneyMap.drop_node

    def no_way_back(self: JourneyMap, id_: str) -> None:
        if id_ == "hm":
            raise EditError("no")
        drop(self, id_)

    monkeypatch.setattr(JourneyMap, "drop_node", no_way_back)
    with pytest.raises(RuntimeError, match="inverses"):
        apply(journey, refused)
    assert everything(journey) == before
