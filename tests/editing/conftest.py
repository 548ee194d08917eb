"""The desk that the tests of gestures work on."""

from __future__ import annotations

import pytest

from tests.editing.desk import Desk, gift


@pytest.fixture
def desk() -> Desk:
    return Desk(gift())
