"""The encoder lays objects out as the writer does, to the last byte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Experience, Link, Metric, Note, Touchpoint
from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.storage import document, encoding, pieces, proof
from journey_editor.storage.pieces import Lived
from tests.benchmarks.generate import generate
from tests.strategies import maps


@pytest.fixture(autouse=True)
def nothing_written() -> Iterator[None]:
    pieces.forget()
    yield
    pieces.forget()


def _require_alike(journey: JourneyMap | Snapshot) -> None:
    pieces.forget()
    data = document.written(journey)
    assert data.decode() == document.text(journey)
    assert proof.is_true(data, journey)


@settings(max_examples=60)
@given(maps())
def test_both_lay_a_map_out_alike(journey: JourneyMap) -> None:
    _require_alike(journey)


def test_most_objects_of_a_large_map_are_made_by_the_encoder() -> None:
    left: list[str] = []

    def write(records: list[Note | Touchpoint | Link], lived: list[Lived]) -> list[str]:
        left.extend(record.id for record in records)
        return [""] * len(records)

    journey = generate(100)
    lived = [journey.experiences_of(card.id) for card in journey.touchpoints]
    encoding.objects("touchpoints", journey.touchpoints, lived, write)  # type: ignore[arg-type]
    encoding.objects("notes", journey.notes, [()] * 100, write)  # type: ignore[arg-type]
    encoding.objects("links", journey.links, [()] * len(journey.links), write)  # type: ignore[arg-type]
    assert left == []


@settings(max_examples=150)
@given(
    st.text('\\"\n\t[]{},: ä購x', max_size=90),
    st.lists(st.text('\\"\n,[ äx', min_size=1, max_size=12), max_size=14).map(tuple),
    st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**20), 10**20),
)
def test_any_text_list_and_number_is_laid_out_alike(said: str, texts: tuple[str, ...], number: float) -> None:
    journey = generate(3)
    card, note, link = journey.touchpoints[0], journey.notes[0], journey.links[0]
    metric = Metric(name=said or "x", value=number, unit=said)
    journey.put_node(replace(card, title=said or "x", tags=texts, tools=texts[:2], metrics=(metric, metric)))
    journey.put_node(replace(note, text=said or "x", tags=texts, source=said))
    journey.put_experience(card.id, Experience(persona="p0", emotion=number, thought=said))
    journey.put_link(replace(link, label=said, share=number))
    _require_alike(journey)


@pytest.mark.parametrize("more", ["", "x" * 140])
@pytest.mark.parametrize(
    "said",
    [
        "}, {",
        "}], [{",
        "a}]}, {",
        "],",
        "a, ",
        "\n    },\n    {",
        ',\n        "',
        '}, {"id": ',
        '"}, {"from": ',
    ],
)
def test_a_text_may_be_as_what_stands_between_objects(said: str, more: str) -> None:
    journey = generate(6)
    for card, note, link in zip(
        journey.touchpoints[::2], journey.notes[::2], journey.links[::2], strict=False
    ):
        metric = Metric(name=more + said, value=1, unit=said)
        journey.put_node(replace(card, title=more + said, tools=(said, said), metrics=(metric, metric)))
        journey.put_node(replace(note, text=more + said, source=said, personas=(said, said)))
        for persona in ("p0", "p1"):
            journey.put_experience(card.id, Experience(persona=persona, thought=more + said))
        journey.put_link(replace(link, label=more + said))
    _require_alike(journey)


@pytest.mark.parametrize("anonymous", [(0,), (1, 2), (0, 4), range(5)], ids=str)
def test_some_links_may_have_no_id(anonymous: Sequence[int]) -> None:
    journey = snapshot(generate(6))
    links = [replace(it, id=f"~{n}") if n in anonymous else it for n, it in enumerate(journey.links)]
    _require_alike(replace(journey, links=links))


def test_what_is_equal_to_a_default_is_not_written() -> None:
    journey = generate(3)
    link = replace(journey.links[0], kind="".join(("ne", "xt")), label="", id="~7")  # type: ignore[arg-type]
    journey.put_link(link)
    _require_alike(journey)
    assert b'"next"' not in document.written(journey)
