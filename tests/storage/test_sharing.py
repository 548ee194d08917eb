"""What a file says over and over is there once in memory."""

from __future__ import annotations

from dataclasses import replace

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Metric, Note, Touchpoint
from journey_editor.storage import document, quick
from journey_editor.storage.sharing import share_repeated
from tests.benchmarks.generate import generate


def read(journey: JourneyMap) -> JourneyMap:
    found = quick.read(document.text(journey).encode())
    assert found is not None
    return found.journey


def objects(texts: list[object]) -> int:
    """How many objects there are for some texts, the ever same empty ones left out."""
    return len({id(text) for text in texts if text})


def test_texts_that_records_have_in_common_are_one_object() -> None:
    made = generate(60)
    for card in made.touchpoints:
        made.put_node(replace(card, tags=("new", "payment"), owner="Kim"))
    cards, notes, links = (journey := read(made)).touchpoints, journey.notes, journey.links
    assert objects([it.channel for it in cards]) == len({it.channel for it in cards}) > 3
    assert objects([it.owner for it in cards]) == objects([it.tags for it in cards]) == 1
    metrics = [one for it in cards for one in it.metrics]
    assert len(metrics) == 60
    for field in ("name", "unit", "date", "source"):
        assert objects([getattr(one, field) for one in metrics]) == 1
    assert objects([it.personas for it in notes]) == 2
    assert objects([it.order for it in (*cards, *notes, *links)]) == max(len(links), len(cards))


def test_what_is_referred_to_lends_its_id() -> None:
    journey = read(generate(60))
    for card in journey.touchpoints:
        stage = journey.stage(card.stage)
        assert stage is not None
        assert card.stage is stage.id
    for link in journey.links:
        ends = (journey.touchpoint(link.source), journey.touchpoint(link.target))
        assert [it and it.id is id_ for it, id_ in zip(ends, (link.source, link.target), strict=True)] == [
            True
        ] * 2
    abouts = [(note.at, journey.node(note.at or "")) for note in journey.notes]
    assert all(record is not None and at is record.id for at, record in abouts)
    personas = {id(persona.id) for persona in journey.personas}
    lived = journey.experiences()
    assert {id(one.persona) for together in lived.values() for one in together} == personas
    assert {*map(id, lived)} <= {id(card.id) for card in journey.touchpoints}


def test_a_text_that_is_said_once_is_left_as_it_is() -> None:
    cards = [Touchpoint(id=f"t{n}", stage="s", title="", owner=f"Owner {n}") for n in range(9)]
    owners = [card.owner for card in cards]
    share_repeated(cards)
    assert all(card.owner is owner for card, owner in zip(cards, owners, strict=True))


def test_none_and_numbers_and_no_records_are_no_trouble() -> None:
    share_repeated([])
    dates = [None, None, *[("2026-09-" + str(day)) for day in (10, 10, 10, 10, 10, 10)]]
    metrics = [Metric(name="a b", value=n % 2, date=date) for n, date in enumerate(dates)]
    share_repeated(metrics)
    assert [one.date for one in metrics] == dates
    assert objects([one.date for one in metrics]) == 1
    notes = [Note(id=f"n{n}", kind="idea", text="") for n in range(8)]
    share_repeated(notes)
    assert {note.due for note in notes} == {None}
