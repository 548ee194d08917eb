"""A file that is read by parts is read as one that is read at once, wherever its parts are found."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest

from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, door, names, quick, slices
from journey_editor.storage.members import LONG
from journey_editor.storage.reader import Reader
from tests.benchmarks.generate import generate
from tests.strategies import state


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "MANY_BYTES", 300)
    monkeypatch.setattr(names, "_PART", 100)


@cache
def made() -> str:
    return document.text(generate(30))


def laid_out() -> Iterator[str]:
    root: dict[str, Any] = json.loads(made())
    yield made()
    yield json.dumps(root, indent=2)
    yield json.dumps(root, indent="\t")
    yield json.dumps(root)
    yield json.dumps(dict(reversed(root.items())), ensure_ascii=False, indent=2)
    yield json.dumps({name: root[name] for name in root if name != "notes"}, indent=2)
    yield json.dumps(root | {"touchpoints": root["touchpoints"][:1], "notes": [], "links": []}, indent=2)
    yield json.dumps(root | {"touchpoints": [], "notes": [], "links": []}, indent=2)


def carefully(text: str) -> JourneyMap | None:
    try:
        root = door.value(text)
        return Reader().journey(root) if isinstance(root, dict) and root.get("version") == 1 else None
    except FileError:
        return None


@pytest.mark.parametrize("text", [*laid_out()], ids=range(8))
def test_every_layout_is_read_by_parts(text: str) -> None:
    read, right = quick.read(text.encode()), carefully(text)
    assert read is not None
    assert right is not None
    assert state(read.journey) == state(right)


@pytest.mark.parametrize("text", [*laid_out()][:6], ids=range(6))
def test_no_part_is_long(text: str) -> None:
    data = text.encode()
    for cut in (slices.cut(data), slices.cut_anyhow(data)):
        parts = [part for name in LONG for part in cut.lists(name)]
        if parts:
            longest = max(len(json.dumps(one, indent="\t")) for part in parts for one in json.loads(part))
            assert max(map(len, parts)) <= slices.MANY_BYTES + 2 * longest
            for name in LONG:
                found = [one for part in cut.lists(name) for one in json.loads(part)]
                assert found == json.loads(text).get(name, [])
            assert len(parts) > 15
    assert any(slices.cut_anyhow(data).parts.values())


NESTED = '"x": {\n  "notes": [\n    {"id": "n0", "kind": "idea", "text": "a"},\n    {"a": 1}\n  ]\n}'


@pytest.mark.parametrize("at", ['"title":', '"stages":', '"notes":', '"links":'])
@pytest.mark.parametrize("name", LONG)
def test_a_list_of_that_name_elsewhere_is_another_one(at: str, name: str) -> None:
    for text in (made(), made().replace(f'"{name}"', '"other"')):
        there = text.replace(f"\n  {at}", f"\n  {NESTED.replace('notes', name)},\n  {at}")
        read, right = quick.read(there.encode()), carefully(there)
        if read is not None:
            assert right is not None
            assert state(read.journey) == state(right)


@pytest.mark.parametrize("name", LONG)
def test_a_list_that_stands_twice_is_for_the_careful_way(name: str) -> None:
    for more in (f'"{name}": []', f'"{name}": [\n    {{}}\n  ]', f'"{name}": [0]', f'"{name}": [1, 2]'):
        for text in (f"{made()[:-3]},\n  {more}\n}}\n", made().replace("{\n  ", f"{{\n  {more},\n  ", 1)):
            assert text != made()
            assert quick.read(text.encode()) is None


def test_wherever_something_is_missing_both_ways_agree() -> None:
    random = Random(11)
    for _ in range(150):
        start = random.randrange(len(made()))
        text = made()[:start] + made()[start + random.choice((1, 1, 2, 7, 300)) :]
        read, right = quick.read(text.encode()), carefully(text)
        if read is not None:
            assert right is not None
            assert state(read.journey) == state(right)


@pytest.mark.parametrize("unusual", ["\\u0007", "\\ud800", "\x7f", "\u0085", '\\\\"', "\\b", "\\u003A"])
def test_what_is_unusual_is_found_in_every_part(unusual: str) -> None:
    for blanks in range(names._PART + 8):
        with pytest.raises(names.UnusualError):
            names.require_usual(f'{" " * blanks}{{"a": "{unusual}"}}{" " * 20}'.encode())


def test_names_are_counted_across_parts() -> None:
    for blanks in range(names._PART + 8):
        assert names.counted(f'{" " * blanks}{{"a": "say \\": \\":", "b": "c:"}}'.encode()) == 2
