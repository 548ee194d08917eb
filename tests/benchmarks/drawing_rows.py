"""Rows about the drawing: composing it, and what it costs and weighs as a PDF."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from io import BytesIO
from pathlib import Path

from journey_editor.layout.compose import compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.marks import Face, Text
from journey_editor.layout.typography import font_file
from journey_editor.model.journey import JourneyMap
from tests.benchmarks.maps import Subject, Subjects, light, pdf_of, untagged_pdf_of
from tests.benchmarks.measuring import Case, NotDoneError, Timed
from tests.benchmarks.pdf_parts import parts
from tests.benchmarks.raw_pdf import raw_pdf
from tests.benchmarks.rows import SIZES, Row

_LAYOUT = "journey_editor.layout."


def forget_texts() -> None:
    """Empty what the layout keeps of texts and colours between two drawings, so that it is cold.

    These are its bounded caches; the unbounded ones hold the bundled fonts, icons and words.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith(_LAYOUT):
            for kept in vars(module).values():
                clear = getattr(kept, "cache_clear", None)
                if clear is not None and kept.cache_parameters()["maxsize"] is not None:
                    clear()


@cache
def _advances(face: Face) -> dict[str, float]:
    """The advance of every character of a face, in parts of the size."""
    from fontTools.ttLib import TTFont

    with TTFont(font_file(face)) as font:
        unit, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        return {chr(code): widths[name][0] / unit for code, name in font.getBestCmap().items()}


Word = tuple[str, Callable[[str], float], float]


def _words(drawing: Drawing) -> list[Word]:
    """Every word of a drawing, as often as it stands there, with what tells the advances, and its size."""
    found: list[Word] = []
    for placed in drawing.figures:
        for mark in placed.figure.marks:
            if isinstance(mark, Text):
                advances = _advances(mark.face)
                for character in mark.text:
                    advances.setdefault(character, 0.0)
                found += [(word, advances.__getitem__, mark.size) for word in mark.text.split()]
    return found


@contextmanager
def _compose(subjects: Subjects, size: int) -> Iterator[Case]:
    subject = subjects.of(size)
    journey, theme = subject.own(), light()
    words = _words(subject.drawing)

    def ruler() -> list[float]:
        return [sum(map(advance, word)) * size for word, advance, size in words]

    real = Timed(lambda: compose(journey, theme), before=forget_texts)
    floor = Timed(ruler, least=0.005)

    def seen() -> str:
        measured = floor.result
        if not isinstance(measured, list) or not measured or min(measured) <= 0:
            raise NotDoneError("the floor has not measured the words")
        return f"{_drawn(real.result, journey)}, {len(measured):,} words"

    yield Case(floor, real, seen)


def _drawn(drawing: object, journey: JourneyMap) -> str:
    """That every card, note and stage is in the drawing, and every title's letters on its card."""
    if not isinstance(drawing, Drawing):
        raise NotDoneError("there is no drawing")
    kinds = {kind: {it.id for it in drawing.figures if it.kind == kind} for kind in ("note", "stage")}
    if kinds["note"] != {note.id for note in journey.notes if note.at is not None}:
        raise NotDoneError("notes are missing from the drawing")
    if kinds["stage"] != {stage.id for stage in journey.stages}:
        raise NotDoneError("stages are missing from the drawing")
    for touchpoint in journey.touchpoints:
        marks = drawing.by_key[f"touchpoint:{touchpoint.id}"].figure.marks
        text = "".join(mark.text for mark in marks if isinstance(mark, Text))
        if not _plain(text).startswith(_plain(touchpoint.title)):
            raise NotDoneError(f"the title {touchpoint.title!r} is not on its card")
    return f"{len(drawing.figures):,} figures, every title on its card"


def _plain(text: str) -> str:
    return "".join(text.split())


@contextmanager
def _pdf(subjects: Subjects, size: int, tagged: bool) -> Iterator[Case]:
    """The time of a PDF with tags and the map inside, or of what is drawn alone."""
    subject = subjects.of(size)
    journey, drawing = subject.own(), subject.drawing
    real = Timed((pdf_of if tagged else untagged_pdf_of)(journey), before=forget_texts)
    floor = Timed(lambda: raw_pdf(drawing))

    def seen() -> str:
        _known(floor.result, subject, subjects.folder / "floor.pdf", raw=True)
        told = _known(real.result, subject, subjects.folder / "real.pdf")
        if _has_marks(real.result) != tagged:
            raise NotDoneError("the PDF has tags and should not, or the other way round")
        return f"{told}, {'with' if tagged else 'without'} tags"

    yield Case(floor, real, seen)
    # Rows about the size need not make the same again.
    vars(subject).update({"raw_pdf": floor.result} | ({"pdf_with_map": real.result} if tagged else {}))


def _has_marks(data: object) -> bool:
    """Whether a PDF tells a screen reader what is what."""
    from pypdf import PdfReader

    assert isinstance(data, bytes)
    return b"/MCID" in PdfReader(BytesIO(data)).pages[0].get_contents().get_data()  # type: ignore[union-attr]


@contextmanager
def _pdf_size(subjects: Subjects, size: int, inside: str) -> Iterator[Case]:
    """The size of a PDF: of the `drawing` alone, with `tags`, or with tags and the `map` inside.

    With the map the floor has its file packed once, too. Without tags it is what `pdf_parts` leaves.
    """
    subject = subjects.of(size)
    data, floor = subject.pdf_with_map if inside == "map" else subject.pdf, len(subject.raw_pdf)
    told = len(data)
    if inside == "map":
        floor += len(zlib.compress(subject.data))
    if inside == "drawing":
        known = parts(data)
        told -= known["tags"] + known["marks for tags"]

    def seen() -> str:
        return _known(data, subject, subjects.folder / "real.pdf")

    yield Case(lambda: floor, lambda: told, seen, "bytes", pairs=1)


def _known(data: object, subject: Subject, path: Path, raw: bool = False) -> str:
    """What `printed` says of a PDF; the same bytes are looked through once."""
    if not isinstance(data, bytes):
        raise NotDoneError("there is no PDF")
    if data not in subject.printed:
        subject.printed[data] = printed(data, subject.journey, path, raw)
    return subject.printed[data]


def printed(data: bytes, journey: JourneyMap, path: Path, raw: bool = False) -> str:
    """That another program finds every title and note in a PDF.

    In a `raw` one, whose font has 256 characters, question marks stand for all others.
    """
    path.write_bytes(data)
    shown = _plain(_text_of(path))
    texts = [touchpoint.title for touchpoint in journey.touchpoints]
    texts += [note.text for note in journey.notes if note.at is not None and note.kind != "quote"]
    for text in texts:
        wanted = text.encode("latin-1", "replace").decode("latin-1") if raw else text
        if _plain(wanted) not in shown:
            raise NotDoneError(f"{wanted!r} is not in the PDF")
    return f"{len(texts):,} titles and notes found in the PDF"


def _text_of(path: Path) -> str:
    """The text of a PDF in the order in which it is drawn."""
    program = shutil.which("pdftotext")
    if program is not None:
        # At 72 dots an inch it leaves out small characters beyond 50,000.
        command = [program, "-raw", "-r", "720", str(path), "-"]
        done = subprocess.run(command, capture_output=True, check=True)
        return done.stdout.decode()
    from pypdf import PdfReader

    return "".join(page.extract_text() for page in PdfReader(path).pages)


ROWS = (
    Row("compose", "compose the whole drawing, cold", "measuring its words once", _compose),
    Row(
        "pdf",
        "PDF, wrapped and drawn, with tags",
        "the same figures as raw operators",
        partial(_pdf, tagged=True),
        SIZES,
    ),
    Row(
        "pdf-drawn",
        "PDF without tags and map, wrapped and drawn",
        "the same figures as raw operators",
        partial(_pdf, tagged=False),
        (5_000,),
    ),
    Row(
        "pdf-size-drawn",
        "size of the PDF without tags and map",
        "that of the raw operators",
        partial(_pdf_size, inside="drawing"),
        SIZES,
    ),
    Row(
        "pdf-size",
        "size of the PDF with tags",
        "that of the raw operators",
        partial(_pdf_size, inside="tags"),
        SIZES,
    ),
    Row(
        "pdf-size-map",
        "size of the PDF with tags and the map inside",
        "that of the raw operators and of the map's file, packed",
        partial(_pdf_size, inside="map"),
        SIZES,
    ),
)
