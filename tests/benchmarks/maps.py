"""The maps that are measured, each in the forms that rows need, made when first asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Self, TypeVar, cast

from journey_editor.formats import registry
from journey_editor.formats.settings import Settings
from journey_editor.layout.compose import compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.theme import Theme, theme
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document
from tests.benchmarks.generate import generate
from tests.benchmarks.raw_pdf import raw_pdf

_Kept = TypeVar("_Kept")


def light() -> Theme:
    """The theme that is measured."""
    return theme("light")


def pdf_of(journey: JourneyMap, *, with_map: bool = True) -> Callable[[], bytes]:
    """The export to PDF, from a map in memory to the bytes of the file."""
    pdf = registry.format_named("pdf")
    return lambda: registry.rendered(journey, pdf, Settings(with_map=with_map))[0]


def untagged_pdf_of(journey: JourneyMap) -> Callable[[], bytes]:
    """The same without the map inside, and with nothing in it for those who listen: all is decoration."""
    settings = Settings(with_map=False)

    def export() -> bytes:
        from journey_editor.formats.pdf.document import write

        book = registry.laid_out(journey, registry.drawn(journey, settings), settings)
        pages = [
            replace(page, layers=tuple([replace(layer, furniture=True) for layer in page.layers]))
            for page in book.pages
        ]
        return write(replace(book, pages=tuple(pages)), settings).data

    return export


class Subject:
    """A made-up map of so many touchpoints."""

    def __init__(self, size: int, folder: Path) -> None:
        self.size = size
        self.printed: dict[bytes, str] = {}
        """What was found in PDFs of the map that were looked through already, which takes seconds."""
        self._folder = folder

    @cached_property
    def journey(self) -> JourneyMap:
        """The map itself; not to be edited, as rows share it."""
        return generate(self.size)

    @cached_property
    def data(self) -> bytes:
        """The bytes of its file."""
        return document.text(self.journey).encode()

    @cached_property
    def path(self) -> Path:
        """Its file."""
        path = self._folder / f"{self.size}.journey.json"
        path.write_bytes(self.data)
        return path

    @cached_property
    def plain(self) -> object:
        """What the file holds, as `json` gives it."""
        return json.loads(self.data)

    @cached_property
    def drawing(self) -> Drawing:
        """The map, drawn."""
        return compose(self.journey, light())

    @cached_property
    def raw_pdf(self) -> bytes:
        """The map as a PDF of raw operators."""
        return raw_pdf(self.drawing)

    @cached_property
    def pdf(self) -> bytes:
        """The map as a PDF without its file inside."""
        return pdf_of(self.journey, with_map=False)()

    @cached_property
    def pdf_with_map(self) -> bytes:
        """The map as a PDF with its file inside."""
        return pdf_of(self.journey)()

    def lighten(self) -> None:
        """Let go of what rows without a window share; it is made anew when one asks for it again."""
        for name in ("plain", "drawing", "raw_pdf", "pdf", "pdf_with_map"):
            vars(self).pop(name, None)
        self.printed.clear()

    def own(self) -> JourneyMap:
        """A map of the same content that may be edited."""
        return document.parse(self.data).journey


class Subjects:
    """The maps of one run, the same one for the same size."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.looks: dict[int, dict[str, float]] = {}
        """What was seen in a process of its own with the map of a size, for all rows that want to know."""
        self._made: dict[int, Subject] = {}
        self._shared: dict[object, object] = {}
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *ended: object) -> None:
        self._open.close()

    def shared(self, key: object, make: Callable[[], AbstractContextManager[_Kept]]) -> _Kept:
        """What takes long to set up, for all rows that use it; it is cleaned up after the last row."""
        if key not in self._shared:
            self._shared[key] = self._open.enter_context(make())
        return cast("_Kept", self._shared[key])

    def of(self, size: int) -> Subject:
        """The map of this size."""
        return self._made.setdefault(size, Subject(size, self.folder))

    def lighten(self) -> None:
        """Let go of what makes each look for garbage long, and rows with a window do not need."""
        for subject in self._made.values():
            subject.lighten()

    def forget(self) -> None:
        """Let go of all maps."""
        self._made.clear()
