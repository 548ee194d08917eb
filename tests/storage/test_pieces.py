"""What was written before stands for what has not changed since, and never for anything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from journey_editor.errors import FileError
from journey_editor.model.records import Experience, Note, Record
from journey_editor.model.snapshot import snapshot
from journey_editor.storage import document, encoding, files, pieces, proof
from journey_editor.storage.pieces import Encoded, Lived, Write
from tests.benchmarks.generate import generate


@pytest.fixture(autouse=True)
def nothing_written() -> Iterator[None]:
    pieces.forget()
    yield
    pieces.forget()


@pytest.fixture
def rendered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the touchpoints, notes and links that are made into text."""
    found: list[str] = []

    real = encoding.objects

    def counting(name: str, records: Sequence[Record], lived: Sequence[Lived], write: Write) -> Encoded:
        found.extend(record.id for record in records)  # type: ignore[union-attr]
        return real(name, records, lived, write)

    monkeypatch.setattr(encoding, "objects", counting)
    monkeypatch.setattr(pieces, "MANY", 8)
    return found


def test_what_has_not_changed_is_not_written_anew(rendered: list[str]) -> None:
    journey = generate(30)
    document.written(journey)
    assert set(rendered) >= {"t0", "t29", "n0", "l0"}
    rendered.clear()
    document.written(snapshot(journey))
    assert rendered == []
    journey.put_node(replace(journey.touchpoints[3], title="Other"))
    journey.put_experience("t7", Experience(persona="p0", emotion=1.5))
    assert document.written(journey) == document.text(journey).encode()
    rendered.clear()
    journey.put_node(replace(journey.notes[2], text="Other"))
    document.written(journey)
    assert rendered == [f"n{number}" for number in range(8)], "one piece"


def test_after_any_edits_the_bytes_are_those_of_a_first_saving() -> None:
    journey, random = generate(40), Random(3)
    for _ in range(60):
        card = random.choice(journey.touchpoints)
        what = random.randrange(5)
        if what == 0:
            journey.put_node(replace(card, title=f"T{random.random()}", order=random.choice("aBz9") + "V"))
        elif what == 1:
            journey.put_experience(card.id, Experience(persona="p1", emotion=random.choice((-1, 0, 2))))
        elif what == 2:
            journey.put_node(replace(random.choice(journey.notes), votes=random.randrange(9)))
        elif what == 3 and journey.links:
            journey.drop_link(random.choice(journey.links).id)
        else:
            journey.drop_node(random.choice(journey.notes).id)
        data = document.written(journey)
        assert data == document.text(journey).encode()
        assert proof.is_true(data, journey)


def test_an_equal_experience_is_written_as_it_is_now() -> None:
    journey = generate(5)
    journey.put_experience("t2", Experience(persona="p0", emotion=1))
    document.written(journey)
    journey.put_experience("t2", Experience(persona="p0", emotion=1.0))
    assert document.written(journey) == document.text(journey).encode()


def test_another_map_is_written_as_itself() -> None:
    one, other = generate(12), generate(12, seed=2)
    for journey in (one, other, one):
        data = document.written(journey)
        assert data == document.text(journey).encode()
        assert proof.is_true(data, journey)
        assert not proof.is_true(data, other if journey is one else one)


def test_what_was_written_but_never_proved_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    journey = generate(12)
    right = encoding._ENCODED["notes"]

    def wrong(notes: list[Note], lived: list[Lived]) -> Encoded:
        return right([replace(note, text="x") if note.id == "n4" else note for note in notes], lived)

    monkeypatch.setitem(encoding._ENCODED, "notes", wrong)
    data = document.written(journey)
    monkeypatch.undo()
    assert document.written(journey) == data, "the wrong piece is there to be taken again"
    assert not proof.is_true(data, journey)


def test_a_byte_that_differs_from_what_was_proved_is_found() -> None:
    journey = generate(12)
    data = document.written(journey)
    assert proof.is_true(data, journey)
    title = journey.touchpoints[5].title.encode()
    for wrong in (data.replace(title, b"Other"), data.replace(b'"notes": [', b'"notes": [{}, ')):
        assert wrong != data
        assert not proof.is_true(wrong, journey)
    assert proof.is_true(data, journey)


def test_members_nobody_knows_need_no_reading_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    journey = generate(12)
    journey.put_node(replace(journey.touchpoints[3], extra=(("later", "[1.10]"),)))
    journey.put_experience("t5", Experience(persona="p0", extra=(("pulse", "80"),)))
    journey.put_link(replace(journey.links[2], id="~3", extra=(("weight", '{"a": []}'),)))
    monkeypatch.setattr(document, "parse", None)
    assert proof.is_true(document.written(journey), journey)
    journey.put_node(replace(journey.touchpoints[4], title="Other"))
    data = document.written(journey)
    assert proof.is_true(data, journey)
    for name in ("touchpoints", "links"):
        for piece in pieces.kept(name):
            piece.is_proven, piece.text = False, piece.text.replace(b"1.10", b"1.1").replace(b"[]", b"0")
    data = data.replace(b"1.10", b"1.1").replace(b'{"a": []}', b'{"a": 0}')
    assert not proof.is_true(data, journey)


def test_pieces_stay_whole_while_records_come_and_go() -> None:
    """However much is edited, few pieces are made again, and they stay about as long as they were."""
    journey, random = generate(2000), Random(4)
    document.written(journey)
    for number in range(40):
        before = {id(piece) for piece in pieces.kept("notes")}
        if number % 2:
            journey.drop_node(random.choice(journey.notes).id)
        else:
            near = random.choice(journey.notes)
            journey.put_node(replace(near, id=f"new{number}", order=near.order + "V"))
        data = document.written(journey)
        assert len({id(piece) for piece in pieces.kept("notes")} - before) <= 2
    assert len(pieces.kept("notes")) <= 2000 // pieces.MANY + 2
    assert data == document.text(journey).encode()
    assert proof.is_true(data, journey)


def test_saving_a_wrong_text_again_is_refused_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journey = generate(6)
    path = tmp_path / "a.journey.json"
    files.save(journey, path)
    good = path.read_bytes()
    journey.put_node(replace(journey.touchpoints[0], title="Changed"))
    monkeypatch.setitem(encoding._ENCODED, "touchpoints", lambda _, __: Encoded(b'{"id": "x"}', 1))
    for _ in range(2):
        with pytest.raises(FileError, match="not read back"):
            files.save(journey, path)
    assert path.read_bytes() == good
