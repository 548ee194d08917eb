"""Frozen samples: what was once written is read for ever, and a step from each version to the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journey_editor.storage import document, files, migrations
from journey_editor.storage.members import VERSION

FROZEN = Path(__file__).parent.parent / "data" / "versions"
SAMPLES = sorted(FROZEN.glob("*/*.journey.json"))


def test_every_version_has_a_sample_and_every_older_one_a_step() -> None:
    assert {path.parent.name for path in SAMPLES} == {str(version) for version in range(VERSION + 1)}
    assert list(migrations.STEPS) == list(range(VERSION))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_frozen_sample_loads_and_saves_again(path: Path, tmp_path: Path) -> None:
    loaded = files.load(path)
    saved = tmp_path / "saved.json"
    files.save(loaded.journey, saved)
    assert not loaded.read_only
    if path.parent.name == str(VERSION):
        assert saved.read_bytes() == path.read_bytes()
        assert not loaded.messages
    else:
        assert any(f"version {path.parent.name}" in message for message in loaded.messages)
        assert files.load(saved).messages == ()


def test_everything_of_version_1_is_known_but_what_is_meant_not_to_be() -> None:
    unknown = files.load(FROZEN / "1" / "everything.journey.json").unknown
    assert sorted(unknown) == [
        "lanes[2].height",
        "links[1].weight",
        "notes[1].ticket",
        "personas[0].pets",
        "review.mood",
        "stages[0].gate",
        "theme",
        "touchpoints[1].experiences[0].pulse",
        "touchpoints[1].metrics[1].note",
        "touchpoints[1].x",
    ]


def test_version_0_becomes_what_version_1_has_of_the_same_map() -> None:
    old = files.load(FROZEN / "0" / "gift.journey.json")
    new = FROZEN / "1" / "gift.journey.json"
    assert document.text(old.journey) == new.read_text(encoding="utf-8")
    assert old.unknown == ("personas[1].mood",)


def test_a_step_leaves_the_old_map_as_it_was() -> None:
    old = json.loads((FROZEN / "0" / "gift.journey.json").read_text(encoding="utf-8"))
    before = json.dumps(old)
    new = migrations.STEPS[0](old)
    assert json.dumps(old) == before
    assert "phases" not in new
    assert [stage["id"] for stage in new["stages"]] == ["discover", "buy"]


def test_a_step_bears_what_is_not_as_it_should_be() -> None:
    for wrong in ({"touchpoints": 5}, {"touchpoints": [None, {"emotion": 1}]}, {"personas": [1, {}]}, {}):
        migrations.migrated({"format": "journey-map", "version": 0, **wrong}, 0, 1)


def test_a_step_loses_nothing_where_old_and_new_names_meet() -> None:
    both = {
        "format": "journey-map",
        "version": 0,
        "name": "Old",
        "title": "New",
        "phases": [{"id": "old", "title": "Old"}],
        "stages": [{"id": "new", "title": "New"}],
        "touchpoints": [{"id": "a", "phase": "old", "stage": "new", "title": "A", "emotion": -1}],
    }
    journey = document.parse(json.dumps(both)).journey
    assert [it.id for it in journey.stages] == ["new"]
    assert dict(journey.info.extra) == {"name": '"Old"', "phases": '[{"id": "old", "title": "Old"}]'}
    assert dict(journey.touchpoints[0].extra) == {"phase": '"old"', "emotion": "-1"}


def test_a_newer_version_opens_read_only_and_keeps_what_it_has() -> None:
    loaded = document.parse('{"format": "journey-map", "version": 2, "title": "A", "boards": [1]}')
    assert loaded.read_only
    assert loaded.unknown == ("boards",)
    assert loaded.journey.info.extra == (("boards", "[1]"),)
    assert "version 2" in loaded.messages[0]
