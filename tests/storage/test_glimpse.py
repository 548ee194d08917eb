"""What a glimpse shows of a large file is what the map has there; of what is not plain it shows nothing."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import cache
from itertools import chain, islice
from random import Random

import pytest

from journey_editor.model import order
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Link, Note, Touchpoint
from journey_editor.paths import samples
from journey_editor.storage import document
from journey_editor.storage.glimpse import glimpse
from tests.benchmarks.generate import generate
from tests.storage.bad_inputs import GOOD, REFUSED, REPAIRED


@cache
def made() -> JourneyMap:
    """A map whose touchpoints do not stand stage by stage, with notes about stages and parked ones."""
    journey = generate(400)
    random = Random(5)
    for card, key in zip(journey.touchpoints, random.sample(order.keys(400), 400), strict=True):
        journey.put_node(replace(card, order=key))
    for number, at in enumerate(("s0", "s3", None, "s11", None)):
        journey.put_node(Note(id=f"more{number}", kind="idea", at=at, text='“"at": "t1"”', order="zz" + "V"))
    journey.put_node(replace(journey.touchpoints[0], extra=(("later", '{"at": "t5"}'),)))
    return journey


def written(journey: JourneyMap) -> bytes:
    return document.text(journey).encode()


def shown(journey: JourneyMap, columns: int, rows: int) -> list[Touchpoint]:
    """The touchpoints that a glimpse has to show, in the order of the file."""
    own = [islice(journey.touchpoints_of(stage.id), rows) for stage in journey.stages[:columns]]
    if journey.info.arrangement == "timeline":
        own = [islice(chain.from_iterable(journey.touchpoints_of(it.id) for it in journey.stages), columns)]
    ids = {card.id for card in chain.from_iterable(own)}
    return [card for card in journey.touchpoints if card.id in ids]


def unordered(records: object) -> list[object]:
    return [replace(record, order="") for record in records]  # type: ignore[call-overload,attr-defined]


@pytest.mark.parametrize("arrangement", ["stacked", "timeline"])
@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (5, 4), (100, 1000), (0, 3)])
def test_it_has_all_of_what_it_shows(columns: int, rows: int, arrangement: str) -> None:
    journey = made().copy()
    journey.set_info(replace(journey.info, arrangement=arrangement))
    found = glimpse(written(journey), columns, rows)
    assert found is not None
    cards = shown(journey, columns, rows)
    ids = {card.id for card in cards}
    places = ids | {stage.id for stage in journey.stages}
    assert unordered(found.touchpoints) == unordered(cards)
    assert (found.info, unordered(found.stages)) == (journey.info, unordered(journey.stages))
    assert unordered(found.personas) == unordered(journey.personas)
    assert unordered(found.notes) == unordered(it for it in journey.notes if it.at in places)
    links: list[Link] = [it for it in journey.links if it.source in ids and it.target in ids]
    assert unordered(found.links) == unordered(links)
    assert all(found.experiences_of(id_) == journey.experiences_of(id_) for id_ in ids)


def test_notes_are_left_out_below_the_rows_that_can_be_seen() -> None:
    journey = made()
    found = glimpse(written(journey), 4, 6, 2)
    assert found is not None
    places = {card.id for card in shown(journey, 4, 2)} | {stage.id for stage in journey.stages}
    assert unordered(found.touchpoints) == unordered(shown(journey, 4, 6))
    assert unordered(found.notes) == unordered(it for it in journey.notes if it.at in places)


def test_a_part_that_is_damaged_is_not_shown_and_another_one_does_not_matter() -> None:
    data = written(made())
    first = shown(made(), 3, 2)[1].title.encode()
    last = made().touchpoints_of("s9")[-1].title.encode()
    assert glimpse(data.replace(b'"title": "' + first, b'"title": 7, "was": "'), 3, 2) is None
    assert glimpse(data.replace(b'"title": "' + last, b'"title": 7, "was": "'), 3, 2) is not None


def test_what_is_not_laid_out_as_by_this_program_is_left_alone() -> None:
    data = written(made())
    assert glimpse(document.text(JourneyMap()).encode(), 5, 5) is None
    assert glimpse(b"\xef\xbb\xbf" + data, 5, 5) is None
    assert glimpse(data.replace(b"\n  ", b"\n\t"), 5, 5) is None
    assert glimpse(data.replace(b'"version": 1', b'"version": 2'), 5, 5) is None
    assert glimpse(data.replace(b'"title"', b'"image": "%s", "title"' % (b"x" * 2_000_000), 1), 5, 5) is None


def test_lists_that_are_not_there_are_empty() -> None:
    journey = generate(30)
    for note in journey.notes:
        journey.drop_node(note.id)
    found = glimpse(written(journey), 40, 40)
    assert found is not None
    assert (len(found.notes), len(found.links)) == (0, len(journey.links))
    for link in journey.links:
        journey.drop_link(link.id)
    found = glimpse(written(journey), 40, 40)
    assert found is not None
    assert (len(found.touchpoints), len(found.links)) == (30, 0)


def test_what_would_be_too_much_is_no_glimpse() -> None:
    """All of these once took as many copies of a long object as it has members of one name."""
    data = written(generate(30))
    for begun, often in (
        (b'"notes": [\n    {', b'"at": "t1", '),
        (b'"links": [\n    {', b'"from": "t1", '),
        (b'"touchpoints": [\n    {', b'\n      "stage": "s0",'),
    ):
        assert begun in data
        begin = time.process_time()
        assert glimpse(data.replace(begun, begun + often * 400_000), 40, 40) is None
        assert time.process_time() - begin < 1
    note = b'{"id": "more", "kind": "idea", "at": "t1", "text": "a"},\n    '
    many = data.replace(b'"notes": [\n    ', b'"notes": [\n    ' + note * 100_000)
    assert glimpse(many, 40, 40) is None


def test_it_never_raises() -> None:
    data, random = written(generate(6)), Random(7)
    for this, that, *_ in (*REFUSED, *REPAIRED):
        glimpse(GOOD.replace(this, that).encode(), 5, 5)
    for path in samples():
        assert glimpse(path.read_bytes(), 5, 5) is not None
    for _ in range(300):
        start = random.randrange(len(data))
        glimpse(data[:start] + data[start + random.randrange(1, 60) :], 5, 5)
