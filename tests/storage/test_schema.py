"""The published schema: fresh, true of all samples, and of one mind with the rules."""

from __future__ import annotations

import copy
import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor import paths
from journey_editor.errors import FileError
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, schema
from journey_editor.storage.descriptions import MEMBERS, OBJECTS
from journey_editor.storage.members import NAMES, SET_ASIDE
from tests.storage.bad_inputs import GOOD
from tests.storage.test_quick import FULL, WRONG, _places
from tests.strategies import maps

VALIDATOR = jsonschema.Draft202012Validator(
    schema.schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)


def test_the_published_schema_is_fresh() -> None:
    published = paths.resource("schema", "journey-map-1.schema.json").read_text(encoding="utf-8")
    assert published == schema.text(), "write what `journey-editor schema` prints to it"


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(schema.text()))


def test_every_member_is_described_and_nothing_else() -> None:
    assert {kind: set(members) for kind, members in MEMBERS.items()} == NAMES
    assert OBJECTS.keys() == NAMES.keys()


def test_what_was_set_aside_is_described_and_valid() -> None:
    journey = document.parse(GOOD.replace('"to": "pay"', '"to": "gone"')).journey
    written = json.loads(document.text(journey))
    entry = schema.schema()["properties"][SET_ASIDE]["items"]
    assert written[SET_ASIDE][0].keys() == entry["properties"].keys()
    VALIDATOR.validate(written)
    del written[SET_ASIDE][0]["value"]
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(written)


@pytest.mark.parametrize("path", [*paths.samples(), *paths.templates().values()], ids=lambda path: path.name)
def test_every_sample_and_template_is_valid(path: paths.Path) -> None:
    VALIDATOR.validate(json.loads(path.read_text(encoding="utf-8")))


@settings(max_examples=30)
@given(maps())
def test_whatever_is_written_is_valid(journey: JourneyMap) -> None:
    VALIDATOR.validate(json.loads(document.text(journey)))


# What a schema cannot say: that something exists, is there only once, or is a number beyond all floats.
BEYOND = (
    "there is no",
    "is that of",
    "has an experience here already",
    "two lanes have",
    "not a journey map",
    "newer version",
    "larger than any that a map can hold",
)


@pytest.mark.parametrize("place", _places(FULL)[1:], ids=lambda place: ".".join(map(str, place)))
def test_the_schema_and_the_reader_are_of_one_mind(place: tuple[object, ...]) -> None:
    for value in (*WRONG, "2026-12-24", "#ABCDEF", 3, 3.0, 2000, ...):
        root = copy.deepcopy(FULL)
        owner: object = root
        for key in place[:-1]:
            owner = owner[key]
        if value is ...:
            del owner[place[-1]]
        else:
            owner[place[-1]] = value
        _require_one_mind(root)


def _require_one_mind(root: object) -> None:
    valid = VALIDATOR.is_valid(root)
    said = ""
    try:
        loaded = document.parse(json.dumps(root))
    except FileError as error:
        said = str(error)
    else:
        assert valid or loaded.read_only or loaded.messages or loaded.repairs
    assert not said or not valid or any(words in said for words in BEYOND), said


@given(st.text(max_size=4))
def test_the_schema_takes_the_texts_that_the_reader_takes(said: str) -> None:
    _require_one_mind({**FULL, "title": said})
