"""The proof that a written file says what the map says: it finds every difference, and no other."""

from __future__ import annotations

import json
from copy import copy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import force_setattr

from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Extra, Touchpoint
from journey_editor.model.snapshot import Snapshot, snapshot
from journey_editor.paths import samples
from journey_editor.storage import document, encoding, pieces, proof, raw, writer
from journey_editor.storage.members import LONG
from journey_editor.storage.pieces import Encoded
from tests.benchmarks.generate import generate


@cache
def made() -> JourneyMap:
    return generate(40)


def written(journey: JourneyMap | Snapshot) -> bytes:
    return document.text(journey).encode()


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_what_is_written_of_the_samples_is_true(path: Path) -> None:
    journey = document.parse(path.read_bytes()).journey
    assert proof.is_true(written(journey), journey)
    assert proof.is_true(written(journey), snapshot(journey))


def test_a_snapshot_is_written_as_its_map_and_stays_as_it_was() -> None:
    journey = generate(20)
    before, taken = written(journey), snapshot(journey)
    assert len(taken) == len(journey)
    card = journey.touchpoints[0]
    lived = journey.experiences_of(card.id)[0]
    journey.drop_experience(lived.persona, card.id)
    journey.put_node(replace(card, title="Changed"))
    assert written(taken) == before
    assert written(journey) != before
    assert not proof.is_true(before, journey)


def test_members_that_nobody_knows_are_looked_at_the_careful_way() -> None:
    journey = generate(20)
    card = replace(journey.touchpoints[3], extra=(("later", '{"a": [1.10, "b"]}'),))
    plain = written(journey)
    journey.put_node(card)
    assert proof.is_true(written(journey), journey)
    assert not proof.is_true(plain, journey)
    assert not proof.is_true(written(journey).replace(b"1.10", b"1.11"), journey)


@pytest.mark.parametrize("name", ["x\\\\", "\\u0007", "\\ud83d\\ude00", "\x7f"])
def test_members_that_nobody_knows_may_have_any_name(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    journey = generate(20)
    more = ((json.loads(f'"{name}"'), "1"),)
    journey.put_node(replace(journey.touchpoints[3], extra=more))
    journey.put_link(replace(journey.links[3], extra=more))
    pieces.forget()
    assert proof.is_true(document.written(journey), journey)
    _require_found('"id": "t3"', '"id": "t7", "id": "t3"', journey, monkeypatch)


FAULTS = (
    ('"moment_of_truth": true', '"moment_of_truth": false'),
    ('"emotion": -', '"emotion": '),
    ('"persona": "', '"thought": "not meant", "persona": "'),
    ('"value": ', '"value": 1'),
    ('"severity": 3', '"severity": 2'),
    ('"share": 0.', '"share": 0.0'),
    ('"kind": "triggers"', '"kind": "alternative"'),
    ('"title": "', '"title": "x'),
    ('"name": "', '"name": "x'),
    ('"version": 1', '"version": 2'),
)
AROUND = (
    ('"notes": [', '"notes": [\n    {"id": "more", "kind": "idea", "text": "more"},'),
    ("]\n}\n", "\n}\n"),
)


@pytest.mark.parametrize(("this", "that"), [*FAULTS, *AROUND])
def test_every_difference_is_found(this: str, that: str) -> None:
    text = document.text(made())
    assert this in text
    for other in (text.replace(this, that, 1), that.join(text.rsplit(this, 1))):
        assert not proof.is_true(other.encode(), made())


@pytest.mark.parametrize("more", [(), (("later", "[1]"),)], ids=["plain", "more"])
@pytest.mark.parametrize(("this", "that"), FAULTS)
def test_every_fault_of_the_writer_is_found(
    this: str, that: str, more: Extra, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was just written is proved piece by piece; each piece is looked at like a file."""
    journey = made().copy()
    for node in (*journey.touchpoints[:1], *journey.notes[-1:]):
        journey.put_node(replace(node, extra=more))
    pieces.forget()
    right = document.written(journey)
    for piece in (piece for name in LONG for piece in pieces.kept(name)):
        piece.text = piece.text.replace(this.encode(), that.encode(), 1)
    wrong = right.replace(this.encode(), that.encode(), 1)
    assert not proof.is_true(wrong, journey)
    pieces.forget()
    monkeypatch.setattr(encoding, "objects", _faulty(encoding.objects, this.encode(), that.encode()))
    for name in ("_head", "_tail"):
        monkeypatch.setattr(writer, name, _faulty(getattr(writer, name), this, that))
    wrong = document.written(journey)
    assert wrong != right
    assert not proof.is_true(wrong, journey)
    assert not proof.is_true(wrong, journey)


def test_a_name_that_stands_twice_is_found_however_quotes_are_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As many quotes as there should be are no proof when some of a text are escaped in another way."""
    journey = made().copy()
    journey.put_node(replace(journey.touchpoints[0], title='"a" "b"'))
    right, wrong = '"title": "\\"a\\" \\"b\\""', '"title": "x", "title": "\\u0022a\\u0022 \\u0022b\\u0022"'
    _require_found(right, wrong, journey, monkeypatch)


@pytest.mark.parametrize("more", [(), (("later", "[1]"),)], ids=["plain", "more"])
def test_a_name_that_stands_twice_is_found_however_colons_are_written(
    more: Extra, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many colons as there should be are no proof when one of a text is escaped."""
    journey = made().copy()
    journey.put_node(replace(journey.touchpoints[0], title="a:b", extra=more))
    _require_found('"title": "a:b"', '"title": "x", "title": "a\\u003ab"', journey, monkeypatch)


def _require_found(right: str, wrong: str, journey: JourneyMap, monkeypatch: pytest.MonkeyPatch) -> None:
    """That a writer is caught who writes the wrong text in the place of the right one."""
    pieces.forget()
    monkeypatch.setattr(encoding, "objects", _faulty(encoding.objects, right.encode(), wrong.encode()))
    data = document.written(journey)
    assert wrong.encode() in data
    assert not proof.is_true(data, journey)


def test_a_name_that_stands_twice_is_found_whatever_else_is_in_the_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    journey = made().copy()
    journey.put_node(replace(journey.touchpoints[0], title='C:\\x "a": b', tags=("c:", "\x7f:")))
    pieces.forget()
    assert proof.is_true(document.written(journey), journey)
    for twice in ('"title": "a", "title"', '"id": "t7", "id"', '"tags": ["d"], "tags"', '"later": 1, "id"'):
        name = twice.rsplit(" ", 1)[1]
        pieces.forget()
        with monkeypatch.context() as broken:
            broken.setattr(encoding, "objects", _faulty(encoding.objects, name.encode(), twice.encode()))
            assert not proof.is_true(document.written(journey), journey), twice


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_what_the_writer_counts_is_what_is_in_the_records(path: Path) -> None:
    """The proof takes the writer's word for it: as many colons as in one compact encoding of all."""
    for journey in (document.parse(path.read_bytes()).journey, made()):
        pieces.forget()
        document.written(journey)
        for name, piece in [(one, piece) for one in LONG for piece in pieces.kept(one)]:
            found = raw.in_file(name, b"[%b]" % piece.text)
            assert piece.colons == msgspec.json.encode(found).count(b":")


@pytest.mark.parametrize("name", LONG)
def test_members_that_nobody_knows_are_missed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    journey, real = made().copy(), encoding._ENCODED[name]
    more = replace(getattr(journey, name)[3], extra=(("later", "1"),))
    (journey.put_link if name == "links" else journey.put_node)(more)
    monkeypatch.setitem(
        encoding._ENCODED, name, lambda own, lived: real([replace(it, extra=()) for it in own], lived)
    )
    pieces.forget()
    data = document.written(journey)
    assert b"later" not in data
    assert not proof.is_true(data, journey)


def test_a_card_is_a_touchpoint_with_what_is_lived_in_the_place_of_its_order() -> None:
    """So values are taken over by their places."""
    own = [name if name != "experiences" else "order" for name in raw.Card.__struct_fields__]
    assert own == list(Touchpoint.__struct_fields__)
    journey = made()
    card = replace(
        journey.touchpoints[0], tools=("a",), segments=("b",), tags=("c",), extra=(("later", "1"),)
    )
    (found,) = raw.cards([card], [journey.experiences_of(card.id)])
    assert found.experiences == journey.experiences_of(card.id) != ()
    assert {name: getattr(found, name) for name in own if name != "order"} == {
        name: getattr(card, name) for name in own if name != "order"
    }


def _forgetful(record: msgspec.Struct, field: str, value: object) -> None:
    if field != "metrics":
        force_setattr(record, field, value)


def _twice(name: bytes, lists: Any, real: Any = encoding._leaf_lists) -> tuple[list[list[bytes]], int]:
    found, colons = real(name, lists)
    return [*found, *found], colons


@pytest.mark.parametrize(
    ("part", "wrong", "more"),
    [
        ("force_setattr", _forgetful, '"metrics": ['),
        ("_leaf_lists", _twice, '"experiences": ['),
        ("_unranked", lambda records: list(map(copy, records)), '"\x7forder": '),
    ],
)
def test_what_is_written_and_counted_and_not_meant_is_found(
    part: str, wrong: Any, more: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though the decoder finds the right records in it, and the writer has counted what stands there."""
    pieces.forget()
    monkeypatch.setattr(encoding, part, wrong)
    monkeypatch.setattr(encoding, "_IN_MEMORY", b"never there")
    data = document.written(made())
    assert data.count(more.encode()) > document.text(made()).count(more)
    assert not proof.is_true(data, made())


@pytest.mark.parametrize("closed", ["\n  ]]", "\n  ", '\n  ], "more": [1]', '\n  ], "notes": []'])
def test_a_fault_around_the_lists_is_found(closed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "CLOSED", closed)
    assert not proof.is_true(document.written(made()), made())


def _faulty(write: Any, this: Any, that: Any) -> Any:
    """A part of the writer that puts something else in one place."""

    def wrong(*args: Any, **given: Any) -> Any:
        made = write(*args, **given)
        if isinstance(made, Encoded):
            return made._replace(text=made.text.replace(this, that, 1))
        return made.replace(this, that, 1)

    return wrong


def test_a_part_that_is_missing_or_in_another_order_is_found() -> None:
    taken = snapshot(made())
    pieces.forget()
    data = document.written(taken)
    assert proof.is_true(data, taken)
    for name in ("personas", "stages", "touchpoints", "notes", "links"):
        records = getattr(taken, name)
        for others in (records[:-1], records[1:], records[::-1]):
            assert not proof.is_true(data, replace(taken, **{name: others}))
    card, *_ = (id_ for id_, felt in taken.lived.items() if len(felt) > 1)
    less = {**taken.lived, card: taken.lived[card][1:]}
    assert not proof.is_true(data, replace(taken, lived=less))
    assert not proof.is_true(data, replace(taken, info=replace(taken.info, author="x")))
