"""Drawings made by hand, so that a format is tested by itself, and ways to read back what was made."""

from __future__ import annotations

import base64
import io
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from journey_editor.formats.pages import Placing, placed
from journey_editor.formats.settings import Settings
from journey_editor.layout import typography
from journey_editor.layout.drawing import Drawing, Figure, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.marks import Face, Mark

MakeDrawing = Callable[..., Drawing]


@pytest.fixture
def make_drawing() -> MakeDrawing:
    """Return a function from marks to a drawing with them in one figure at 20, 30."""

    def make(
        *marks: Mark, width: float = 400, height: float = 300, key: str = "touchpoint:a", **more: str
    ) -> Drawing:
        figure = Figure(width - 40, height - 60, marks, more.pop("name", ""))
        kind_id = (Placed(key, "touchpoint", "a", figure, 20, 30),)
        return Drawing(width, height, "#FFFFFF", (Standing(Part(kind_id)),), Frame(Rect(0, 0, 0, 0)), **more)

    return make


@pytest.fixture
def lines() -> Callable[..., list[Mark]]:
    """Return a function from texts to marks, one line each, as the ruler sets them."""

    def set_lines(*texts: str, face: Face = "regular", size: float = 11, step: float = 18) -> list[Mark]:
        return [
            mark
            for number, text in enumerate(texts)
            for mark in typography.line_marks(text, face, size, "#1E2530", 5, step * (number + 1))
        ]

    return set_lines


@pytest.fixture
def fit() -> Callable[[Drawing], Placing]:
    """Return a function from a drawing to a page of its size."""
    return lambda drawing: placed(drawing, Settings())


@pytest.fixture
def tool(program: Callable[[str], str], tmp_path: Path) -> Callable[..., str]:
    """Return a function that writes bytes to a file and gives back what a program says of them."""

    def run(name: str, *options: str, data: bytes, after: tuple[str, ...] = ()) -> str:
        file = tmp_path / "read-back"
        file.write_bytes(data)
        done = subprocess.run(
            [program(name), *options, str(file), *after], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def _uri(image: Image.Image, kind: str) -> str:
    stream = io.BytesIO()
    image.save(stream, kind)
    return f"data:image/{kind.lower()};base64,{base64.b64encode(stream.getvalue()).decode()}"


@pytest.fixture
def picture_uri() -> Callable[[Image.Image, str], str]:
    """Return a function from an image and a format (PNG, JPEG) to a data URI."""
    return _uri


@pytest.fixture
def red_uri() -> str:
    """A small red PNG as a data URI."""
    return _uri(Image.new("RGB", (64, 32), (200, 0, 0)), "PNG")
