"""Every reader of the program is given thousands of damaged inputs, the same ones each time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from itertools import islice

import pytest
from PySide6.QtCore import QSettings

from tests.fuzzing import flips, seeds, targets

# About two seconds each; `make fuzz` goes on for as long as one likes.
TIMES = {
    "map": 700,
    "notes": 400,
    "carrier": 1_500,
    "part": 100,
    "text": 60,
    "table": 60,
    "photo": 700,
    "settings": 150,
    "snapshot": 300,
    "lock": 300,
}


@pytest.fixture(autouse=True)
def own_folders() -> Iterator[None]:
    """Leave the settings and the data of the other tests alone."""
    data, config = os.environ.get("XDG_DATA_HOME", ""), os.environ.get("XDG_CONFIG_HOME", "")
    yield
    os.environ["XDG_DATA_HOME"] = data
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, config)
    shutil.rmtree(targets.scratch(), ignore_errors=True)
    targets.scratch.cache_clear()


@pytest.mark.parametrize("name", targets.TARGETS)
def test_a_reader_is_not_hurt_by_anything(name: str) -> None:
    read = targets.TARGETS[name]
    for data in seeds.of(name):
        read(data)
    for number, data in enumerate(islice(flips.worse(seeds.of(name), seed=4), TIMES[name])):
        try:
            read(data)
        except Exception as error:
            error.add_note(f"{name} {number}: {data!r}")
            raise
