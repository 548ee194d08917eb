"""The formats a map can be exported to, by the suffix of the file; writes whole files or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from journey_editor.collector import collector_paused
from journey_editor.disguises import undisguised
from journey_editor.errors import ExportError
from journey_editor.formats import choosing, pages, shortening, whiteboard
from journey_editor.formats.carriers import png, svg
from journey_editor.formats.page import smallest_type
from journey_editor.formats.pages import Placing
from journey_editor.formats.progress import SILENT, Progress
from journey_editor.formats.redacting import prepared
from journey_editor.formats.settings import Settings
from journey_editor.storage import document, files
from journey_editor.translation import later, tr, tr_n

if TYPE_CHECKING:
    from journey_editor.formats.page import Book, Bound
    from journey_editor.layout.drawing import Drawing, Placed
    from journey_editor.layout.style import Memo
    from journey_editor.model.journey import JourneyMap

Drawn = tuple[bytes, tuple[str, ...]]
Renderer = Callable[["Drawing", Placing, Settings, str, Progress], Drawn]
Binder = Callable[["Book", Settings, Progress], "Bound"]
Carries = Callable[[bytes, bytes], bytes]
Writer = Callable[["JourneyMap"], tuple[str, tuple[str, ...]]]
_MOST_MISSING: Final = 12


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its suffix, its name, and what makes it of a drawing, of many pages, or of the map itself.

    All give, beside the bytes or the text, sentences on what could not be said. What `carries` puts the
    text of the map into a drawing that was made.
    """

    suffix: str
    name: str
    renderer: Renderer | None = None
    carries: Carries | None = None
    binder: Binder | None = None
    writer: Writer | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether it shows the map, on one page or many."""
        return self.writer is None


@dataclass(frozen=True, slots=True)
class Report:
    """What there is to tell of an export.

    `width` and `height` of the map's first page and `smallest_type` are in points, 0 for what has no
    page; `pages` is how many there are. `messages` are findings, one sentence each: characters without a
    glyph, pictures left out.
    """

    messages: tuple[str, ...] = ()
    width: float = 0.0
    height: float = 0.0
    smallest_type: float = 0.0
    pages: int = 0


def _pdf(book: Book, settings: Settings, progress: Progress) -> Bound:
    from journey_editor.formats.pdf.document import write

    return write(book, settings, progress)


def _png(drawing: Drawing, placing: Placing, settings: Settings, subject: str, progress: Progress) -> Drawn:
    from journey_editor.formats.png import render as render_png

    return render_png(drawing, placing, settings, subject, progress)


def _svg(drawing: Drawing, placing: Placing, settings: Settings, subject: str, progress: Progress) -> Drawn:
    from journey_editor.formats.svg import render as render_svg

    return render_svg(drawing, placing, settings, subject, progress)


def _json(journey: JourneyMap) -> tuple[str, tuple[str, ...]]:
    return document.text(journey), ()


def _notes(journey: JourneyMap) -> tuple[str, tuple[str, ...]]:
    from journey_editor.capture import losses, notes

    left = losses.losses(journey)
    told = (f"notes cannot say {', '.join(left)}; that is left out",) if left else ()
    return notes.text(journey), told


FORMATS: Final = (
    Format(".pdf", "PDF", binder=_pdf),
    Format(".png", later("PNG picture"), _png, carries=png.with_map),
    Format(".svg", later("SVG drawing"), _svg, carries=svg.with_map),
    Format(".notes", later("Notes"), writer=_notes),
    Format(".journey.json", later("Journey map"), writer=_json),
    Format(".json", later("Journey map"), writer=_json),
)


def format_of(target: Path) -> Format:
    """The format that a file name asks for, the longest suffix first; raises `ExportError`."""
    name = target.name.lower()
    fitting = [known for known in FORMATS if name.endswith(known.suffix)]
    if fitting:
        return max(fitting, key=lambda known: len(known.suffix))
    return _refuse(f"{target}: the name must end in {_listed('or')}, as that says what to write.")


def format_named(name: str) -> Format:
    """The format of that suffix, with or without its dot; raises `ExportError`."""
    suffix = f".{name.lower().lstrip('.')}"
    for known in FORMATS:
        if known.suffix == suffix:
            return known
    return _refuse(f"There is no format {name!r} to write; there are {_listed('and')}.")


def _refuse(message: str) -> Format:
    raise ExportError(message)


def _listed(last: str) -> str:
    *names, end = [known.suffix for known in FORMATS if known.suffix != ".json"]
    return f"{', '.join(names)} {last} {end}"


def export(
    journey: JourneyMap,
    target: Path,
    settings: Settings,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    drawing: Drawing | None = None,
) -> Report:
    """Write a map into a file, in the format of its suffix, and tell what there is to tell.

    The file is written whole or not at all. `progress` is told shares from 0 to 1; when `cancelled`
    returns true, `Cancelled` is raised. A `drawing` that was made with these settings before is not
    made again. Raises `ExportError` for what cannot be had, `FileError` when writing fails.
    """
    steps = Progress(progress, cancelled, end=0.98)
    data, report = rendered(journey, format_of(target), settings, steps, drawing)
    files.write_bytes(target, data)
    if progress is not None:
        progress(1.0)
    return report


@collector_paused()
def rendered(
    journey: JourneyMap,
    format_: Format,
    settings: Settings,
    progress: Progress = SILENT,
    drawing: Drawing | None = None,
) -> tuple[bytes, Report]:
    """The bytes of a map in a format, and what there is to tell of them; see `export`."""
    progress.at(0.0)
    journey, settings = prepared(journey, _without_pages(settings, format_))
    if format_.writer is not None:
        text, messages = format_.writer(journey)
        progress.at(1.0)
        return text.encode(), Report(messages)
    steps = progress if drawing else progress.part(0.3, 1.0)
    drawing = drawing or drawn(journey, settings)
    carried, remarks = _carried(journey, settings)
    if format_.binder is not None:
        book = replace(laid_out(journey, drawing, settings), carried=carried)
        data, messages, smallest, drew_all = format_.binder(book, settings, steps)
        report = _of_book(book, smallest)
        missing = [] if drew_all else _missing(drawing, [*book.beside()])
    else:
        assert format_.renderer is not None, "a format is written, bound or drawn"
        from journey_editor.layout.mirroring import as_seen

        drawing = as_seen(drawing)
        placing = pages.placed(drawing, settings)
        subject = undisguised(journey.info.scenario)
        data, messages = format_.renderer(drawing, placing, settings, subject, steps)
        if carried and format_.carries is not None:
            data = format_.carries(data, carried)
        report = _of_page(drawing, placing)
        missing = _missing(drawing, [])
    return data, replace(report, messages=(*missing, *report.messages, *messages, *remarks))


def _without_pages(settings: Settings, format_: Format) -> Settings:
    """The settings; where there is but one page, it has all of each note."""
    return settings if format_.binder is not None else replace(settings, appendix=False)


def _carried(journey: JourneyMap, settings: Settings) -> Drawn:
    """The text of the map that rides inside, empty when it does not, and a sentence when it cannot."""
    if not settings.with_map:
        return b"", ()
    from journey_editor.formats.embedding import with_photos

    try:
        return document.written(with_photos(journey, settings.folder)), ()
    except UnicodeEncodeError:
        return b"", (tr("A text of the map has half a character, so the map is not inside the file."),)


def measured(
    journey: JourneyMap, format_: Format, settings: Settings, drawing: Drawing | None = None
) -> Report:
    """What there is to tell before anything is written: pages, their size, the smallest type on them."""
    if not format_.is_drawn:
        return Report()
    journey, settings = prepared(journey, _without_pages(settings, format_))
    drawing = drawing or drawn(journey, settings)
    if format_.binder is not None:
        book = laid_out(journey, drawing, settings)
        return _of_book(book, smallest_type(book.pages))
    return _of_page(drawing, pages.placed(drawing, settings))


def _of_book(book: Book, smallest: float) -> Report:
    shown = next(page for page in book.pages if page.role not in ("cover", "plan"))
    return Report(book.messages, shown.width, shown.height, smallest, len(book.pages))


def _of_page(drawing: Drawing, placing: Placing) -> Report:
    return Report((), placing.width, placing.height, pages.smallest_type(drawing, placing), 1)


def drawn(journey: JourneyMap, settings: Settings, memo: Memo | None = None) -> Drawing:
    """The drawing that the settings ask for; raises `ExportError` for names that the map lacks.

    With an appendix it has only the beginnings of very long notes.
    With a `memo` what is the same as in the last drawing is not made again.
    """
    from journey_editor.layout.compose import compose

    journey, settings = prepared(journey, settings)
    journey = whiteboard.to_print(journey)
    if settings.appendix:
        journey = shortening.with_beginnings(journey)
    return compose(journey, choosing.theme_of(settings), choosing.options_of(journey, settings), memo)


def laid_out(journey: JourneyMap, drawing: Drawing, settings: Settings) -> Book:
    """All pages that the settings ask for, of a map and its drawing; raises `ExportError`.

    What a preview shows and a PDF is written from. `journey_editor.formats.page.smallest_type` tells the
    smallest type on them.
    """
    from journey_editor.formats.book import laid_out as lay_out
    from journey_editor.layout.compose import look_of

    journey, settings = prepared(journey, settings)
    journey = whiteboard.to_print(journey)
    settings = whiteboard.on_a_wall(journey, settings)
    look = look_of(journey, choosing.theme_of(settings), choosing.options_of(journey, settings))
    return lay_out(drawing, settings, journey, look)


def _missing(drawing: Drawing, beside: list[Placed]) -> list[str]:
    """A sentence for each text with characters that no font has, the first few of them.

    Those of cover and appendix stand `beside` the drawing.
    """
    from journey_editor.layout import lacking

    by_text: dict[str, str] = {}
    for character, text in drawing.missing(beside):
        by_text[text] = by_text.get(text, "") + character
    sentences = [
        tr(
            "No font here has {characters} in “{context}”; boxes stand for them.",
            characters=lacking.named(characters),
            context=_short(text),
        )
        for text, characters in by_text.items()
    ]
    more = len(sentences) - _MOST_MISSING
    if more > 0:
        return [
            *sentences[:_MOST_MISSING],
            tr_n(
                more,
                later("{n} more text has characters that no font here has."),
                later("{n} more texts have characters that no font here has."),
            ),
        ]
    return sentences


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
