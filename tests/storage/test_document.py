"""What is read is written, and what is written is read, for maps of every kind."""

from __future__ import annotations

from hypothesis import given

from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document
from tests.strategies import maps


def state(journey: JourneyMap) -> tuple[object, ...]:
    """All that a map is, in a form that can be compared."""
    edges = {(a, b, key): data for a, b, key, data in journey.graph.edges(keys=True, data=True)}
    return journey.info, dict(journey.graph.nodes(data=True)), edges, journey.links


@given(maps())
def test_writing_and_reading_gives_the_same_map(journey: JourneyMap) -> None:
    loaded = document.parse(document.text(journey))
    assert state(loaded.journey) == state(journey)
    assert document.text(loaded.journey) == document.text(journey)
    assert not loaded.read_only
    assert not loaded.messages
