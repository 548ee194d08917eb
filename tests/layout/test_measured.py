"""What was measured is not measured again when it only stands elsewhere, nor taken for anything else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest

from journey_editor.layout import cards, lanes, measured
from journey_editor.layout.compose import compose
from journey_editor.layout.measured import Heights, Sizes
from journey_editor.layout.papers import Papers
from journey_editor.layout.style import Look, Memo
from journey_editor.layout.theme import theme
from journey_editor.layout.words import words
from journey_editor.model import plans
from journey_editor.model.edits import apply, update
from journey_editor.model.records import Experience, Note
from tests.benchmarks.generate import generate, vocabulary

LOOK = Look(theme(), words("en"), ())
WIDTHS = (88.0, 182.0)


def test_only_what_is_new_has_its_height_measured_in_any_order() -> None:
    asked: list[str] = []
    heights, names, beside = Heights(), ["a", "b", "c"], [[1], [2], [3]]

    def of(names: list[str], beside: list[list[int]]) -> list[float]:
        def measure(numbers: Sequence[int]) -> list[float]:
            asked.extend(names[number] for number in numbers)
            return [ord(names[number]) + beside[number][0] for number in numbers]

        return list(heights.of(measure, names, beside))

    assert of(names, beside) == [98.0, 100.0, 102.0]
    assert of(names[::-1], beside[::-1]) == [102.0, 100.0, 98.0]
    assert asked == ["a", "b", "c"]
    # The same name with something else beside it is another thing.
    assert of(["d", "a", "b"], [[4], [7], beside[1]]) == [104.0, 104.0, 100.0]
    assert asked == ["a", "b", "c", "d", "a"]
    assert of(names, beside) == [98.0, 100.0, 102.0]
    assert of([], []) == []
    assert of(names, beside) == [98.0, 100.0, 102.0]


def test_notes_are_as_large_as_if_they_were_measured_for_the_first_time() -> None:
    random, sizes = Random(7), Sizes()
    made = vocabulary()
    records: list[Note | Experience] = []
    for turn in range(30):
        for _ in range(random.choice((0, 1, 12))):
            text = " ".join(random.choices(made, k=random.randint(1, 14)))
            lived = Experience(persona="maya", thought=text)
            note = Note(id=f"n{len(records)}", kind="idea", text=text, votes=random.randint(0, 2))
            records.append(random.choice((lived, note)))
        random.shuffle(records)
        if turn % 3 == 1 and records:
            del records[random.randrange(len(records))]
        there, fresh = sizes.of(tuple(records), LOOK), Papers(tuple(records), LOOK)
        for number in random.sample(range(len(records)), len(records) // 2):
            for w in random.sample(WIDTHS, random.randint(1, 2)):
                on_half = there.fits_half(range(number, number + 1), w)[0]
                assert on_half == fresh.fits_half([number], w)[0]
                assert there.heights([number], w) == fresh.heights([number], w)


def test_widths_that_are_not_asked_for_any_more_are_forgotten() -> None:
    sizes, notes = Sizes(), tuple(Note(id=f"n{at}", kind="idea", text="Some words") for at in range(3))
    for w in range(100, 140):
        there = sizes.of(notes, LOOK)
        assert there.heights([1], float(w))[0] > 0
        assert there.heights([1], 50.0)[0] > 0
        assert list(there.known) == [float(w), 50.0]


def test_a_moved_card_does_not_have_its_stage_measured_again(monkeypatch: pytest.MonkeyPatch) -> None:
    journey, memo = generate(1_500), Memo()
    compose(journey, theme(), None, memo)
    counted: list[int] = []
    real = cards._heights, lanes.metrics_heights, measured.Papers

    def titles(touchpoints: Sequence[object], *more: object) -> object:
        counted.append(len(touchpoints))
        return real[0](touchpoints, *more)  # type: ignore[arg-type]

    def values(touchpoints: Sequence[object], *more: object) -> object:
        counted.append(len(touchpoints))
        return real[1](touchpoints, *more)  # type: ignore[arg-type]

    def papers(records: Sequence[Note | Experience], look: Look) -> Papers:
        counted.append(len(records))
        return real[2](records, look)

    monkeypatch.setattr(cards, "_heights", titles)
    monkeypatch.setattr(lanes, "metrics_heights", values)
    monkeypatch.setattr(measured, "Papers", papers)
    stage = journey.stages[5].id
    own = journey.touchpoints_of(stage)
    assert len(own) > 100
    moved = plans.move_touchpoints(journey, (own[40].id,), stage, own[50].id)
    assert moved is not None
    apply(journey, moved)
    compose(journey, theme(), None, memo)
    assert 0 < sum(counted) < 20, "the moved card, and notes that have another neighbour now"
    counted.clear()
    note = next(note for note in journey.notes_in(stage) if note.text)
    apply(journey, update(note.id, text=f"{note.text} and more"))
    compose(journey, theme(), None, memo)
    assert 0 < sum(counted) < 20
    counted.clear()
    persona = journey.personas[0]
    apply(journey, update(persona.id, color="#123456"))
    compose(journey, theme(), None, memo)
    assert sum(counted) > 1_000, "with another look all is measured again"
    assert replace(persona, color="#123456") in journey.personas
