"""`export`: a map into files of other formats, without a window."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, UsageError, Values
from journey_editor.errors import ExportError

if TYPE_CHECKING:
    from journey_editor.formats.registry import Format, Report
    from journey_editor.formats.settings import Settings
    from journey_editor.layout.drawing import Drawing
    from journey_editor.model.redaction import Redaction
    from journey_editor.storage.document import Loaded

_LARGEST_TYPE: Final = 1000
_ROUNDING: Final = 0.005


def add_arguments(parser: Parser) -> None:
    """Add what can be chosen about an export."""
    from journey_editor.formats.settings import Orientation, Split
    from journey_editor.model.records import Arrangement

    add = parser.add_argument
    add("file", metavar="FILE", help="the map, or a PDF, SVG or PNG with one inside; - is standard input")
    add(
        "-o",
        "--output",
        metavar="OUT",
        action="append",
        required=True,
        help="what to write; the suffix says the format: .pdf .png .svg .notes .journey.json; - is standard "
        "output; may be given several times",
    )
    add("--to", metavar="FORMAT", default="pdf", help="the format for standard output (default: pdf)")
    add(
        "--paper",
        default="fit",
        help="fit (a page as large as the map), A4 … A0, letter, tabloid, or a size such as 600x300mm",
    )
    add("--orientation", choices=get_args(Orientation), default="auto", help="how the paper lies")
    add("--margin", metavar="MM", type=float, help="blank border in mm (default: 10, and 0 on fit)")
    add(
        "--bleed",
        metavar="MM",
        type=float,
        default=0.0,
        help="paper beyond the edges, with marks for cutting",
    )
    add(
        "--split",
        choices=get_args(Split),
        default="none",
        help="several pages: broken between stages, or also between lanes where type would be too small "
        "otherwise, or sheets of the paper to glue to a poster",
    )
    add("--poster", metavar="SIZE", default="fit", help="how large the poster is when glued; as --paper")
    add("--cover", action="store_true", help="begin with scenario, personas, numbers and legend")
    add(
        "--appendix",
        action="store_true",
        help="end with all notes in full; very long ones only begin on the map",
    )
    add(
        "--min-type",
        metavar="PT",
        type=float,
        default=0.0,
        help="the smallest type that is allowed, in points; nothing is written with smaller one",
    )
    add("--force", action="store_true", help="write even with type smaller than --min-type")
    add("--persona", metavar="NAME", nargs="+", action="extend", help="show only these personas")
    add("--lane", metavar="NAME", nargs="+", action="extend", help="show only these lanes")
    add("--view", metavar="NAME", help="draw what does not match this view of the map faintly")
    add("--arrangement", choices=get_args(Arrangement), help="how cards stand (default: as in the map)")
    add(
        "--no-map",
        action="store_true",
        help="leave the map itself out of a PDF, PNG or SVG, which Journey Editor could open otherwise",
    )
    add(
        "--redact",
        metavar="WHAT",
        nargs="+",
        action="extend",
        help="leave out, with all that mentions them: names (also photos, author and sources of quotes), "
        "quotes (also thoughts), owners (also the author); several with commas; the map is not inside then, "
        "and what other programs added to it is left out of a .journey.json",
    )
    add("--theme", default="light", help="the colours (default: light)")
    add("--scale", metavar="N", type=float, default=2.0, help="pixels a point in a PNG (default: 2)")


def run(values: Values) -> int:
    """Write every file that is asked for; all formats are known before the first is written."""
    targets = [(name, _format(name, values.to)) for name in dict.fromkeys(values.output)]
    settings = _settings(values)
    _require_pages(targets, settings)
    _require_another_file(targets, settings, values.file)
    loaded = console.load(values.file)
    for _, format_ in targets:
        _require_writable(loaded, format_, values.file)
    if loaded.read_only:
        # What a newer version wrote would be lost in the map inside.
        settings = replace(settings, with_map=False)
    findings = dict.fromkeys(": ".join(filter(None, found)) for found in console.findings_of(loaded))
    drawing = _drawing(loaded, targets, settings)
    if settings.appendix and len({bool(format_.binder) for _, format_ in targets}) > 1:
        # A picture has all of each note, a PDF with an appendix there.
        drawing = None
    small = _too_small(loaded, targets, settings, drawing)
    for finding in small:
        console.say(finding)
    if small and not values.force:
        return 1
    for name, format_ in targets:
        findings |= dict.fromkeys(_write(loaded, name, format_, settings, drawing).messages)
    for line in console.shortened([f"{values.file}: {finding}" for finding in findings]):
        console.say(line)
    return 1 if findings or small else 0


def _format(name: str, standard: str) -> Format:
    from journey_editor.formats import registry

    return registry.format_named(standard) if name == console.STANDARD else registry.format_of(Path(name))


def _settings(values: Values) -> Settings:
    from journey_editor.formats.settings import Settings

    return Settings(
        paper=values.paper,
        orientation=values.orientation,
        margin=values.margin,
        arrangement=values.arrangement,
        personas=tuple(values.persona) if values.persona else None,
        lanes=tuple(values.lane) if values.lane else None,
        view=values.view,
        theme=values.theme,
        scale=values.scale,
        bleed=values.bleed,
        split=values.split,
        poster=values.poster,
        cover=values.cover,
        appendix=values.appendix,
        min_type=values.min_type,
        with_map=not values.no_map,
        redact=_redactions(values.redact or []),
        folder=None if values.file == console.STANDARD else Path(values.file).absolute().parent,
    )


def _redactions(told: list[str]) -> tuple[Redaction, ...]:
    """What is to be left out, of words between commas."""
    from journey_editor.model.redaction import REDACTIONS

    wanted = [word.strip().lower() for one in told for word in one.split(",")]
    for word in wanted:
        if word not in REDACTIONS:
            raise UsageError(f"--redact knows names, quotes and owners, not {word!r}")
    return tuple(one for one in REDACTIONS if one in wanted)


def _require_another_file(targets: list[tuple[str, Format]], settings: Settings, name: str) -> None:
    """Refuse to put a map that leaves something out in the place of the whole one."""
    if not settings.redact or name == console.STANDARD:
        return
    for target, _ in targets:
        if target != console.STANDARD and Path(target).resolve() == Path(name).resolve():
            raise UsageError(
                f"{target} is the map itself; choose another name for the one that leaves something out"
            )


def _require_writable(loaded: Loaded, format_: Format, name: str) -> None:
    if loaded.read_only and not format_.is_drawn:
        raise ExportError(
            f"{name}: the file is of a newer version, so writing it as JSON would lose something; export it "
            "as PDF, PNG or SVG, or update Journey Editor."
        )


def _drawing(loaded: Loaded, targets: list[tuple[str, Format]], settings: Settings) -> Drawing | None:
    """The drawing that all formats share; None when only the map itself is wanted."""
    from journey_editor.formats import registry

    if any(format_.is_drawn for _, format_ in targets):
        return registry.drawn(loaded.journey, settings)
    narrowed = (settings.personas, settings.lanes, settings.arrangement, settings.view)
    if any(choice is not None for choice in narrowed):
        raise UsageError(
            "JSON or notes holds the whole map; --persona, --lane, --view and --arrangement are for drawings"
        )
    return None


def _require_pages(targets: list[tuple[str, Format]], settings: Settings) -> None:
    """Refuse what only several pages can have, when nothing that is written has pages."""
    wanted = settings.split != "none" or settings.cover or settings.appendix or settings.bleed
    if wanted and not any(format_.binder for _, format_ in targets):
        raise UsageError("--split, --cover, --appendix and --bleed are for PDF")
    if settings.poster != "fit" and settings.split != "poster":
        raise UsageError("--poster says how large the poster of --split poster is")
    if not settings.with_map and not any(format_.is_drawn for _, format_ in targets):
        raise UsageError("--no-map is for PDF, PNG and SVG; JSON and notes are the map")
    if not 0 <= settings.min_type <= _LARGEST_TYPE:
        raise UsageError(f"--min-type is a size in points from 0 to {_LARGEST_TYPE}")


def _too_small(
    loaded: Loaded, targets: list[tuple[str, Format]], settings: Settings, drawing: Drawing | None
) -> list[str]:
    """A sentence for each file whose type would be smaller than is allowed."""
    if not settings.min_type:
        return []
    from journey_editor.formats import registry

    found = []
    for name, format_ in targets:
        smallest = registry.measured(loaded.journey, format_, settings, drawing).smallest_type
        if 0 < smallest < settings.min_type - _ROUNDING:
            found.append(
                f"{name}: the smallest type would be {floored(smallest)} pt, below {settings.min_type:g} pt; "
                f"choose {_larger(format_, settings)}, or write it with --force"
            )
    return found


def _larger(format_: Format, settings: Settings) -> str:
    """What makes the type larger, of what has not been chosen yet."""
    if format_.binder and settings.split in ("none", "stages"):
        return "a larger paper, --split lanes or fewer lanes"
    if format_.binder and settings.split == "lanes":
        return "a larger paper, --split poster or fewer lanes"
    return "a larger paper or fewer lanes"


def floored(size: float) -> str:
    """A size in points, never rounded up."""
    return f"{math.floor(size * 10) / 10:.1f}"


def _write(loaded: Loaded, name: str, format_: Format, settings: Settings, drawing: Drawing | None) -> Report:
    from journey_editor.formats import registry

    line = console.ProgressLine(name)
    try:
        if name == console.STANDARD:
            data, report = registry.rendered(loaded.journey, format_, settings, drawing=drawing)
            console.write_document(data)
        else:
            report = registry.export(loaded.journey, Path(name), settings, line.at, drawing=drawing)
    except BaseException:
        line.end()
        raise
    line.end(_summary(name, report))
    return report


def _summary(name: str, report: Report) -> str:
    """One line for a terminal: how many pages there are, how large they are, and their smallest type."""
    if not report.width:
        return name
    from journey_editor.formats.pages import MM

    size = f"{report.width / MM:.0f} × {report.height / MM:.0f} mm"
    smallest = f", smallest type {floored(report.smallest_type)} pt" if report.smallest_type else ""
    count = f"{report.pages} pages, " if report.pages > 1 else ""
    return f"{name}: {count}{size}{smallest}"
