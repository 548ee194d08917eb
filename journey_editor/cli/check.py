"""`check`: what is wrong in maps, each finding with its place in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from journey_editor.cli import console
from journey_editor.cli.arguments import Parser, Values
from journey_editor.collector import collector_paused
from journey_editor.errors import FileError

if TYPE_CHECKING:
    from journey_editor.model.journey import JourneyMap
    from journey_editor.model.records import Record

_DRAWN: Final = frozenset(
    (
        *"\t\n–—‘’‚“”„•…‹›€",
        *map(chr, chain(range(0x20, 0x7F), range(0xA0, 0x180), range(0x391, 0x3A2), range(0x3A3, 0x3CF))),
        *map(chr, range(0x400, 0x460)),
    )
)
"""Characters that the bundled fonts have, those of most texts."""


class Finding(NamedTuple):
    """Something to know about a file: a path in its JSON (perhaps none), and a sentence."""

    place: str
    message: str


class Checked(NamedTuple):
    """One file, and what was found in it; `readable` is false when there is no map in it."""

    file: str
    readable: bool
    findings: tuple[Finding, ...]


def add_arguments(parser: Parser) -> None:
    """Add the files, and the form of the answer."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="a map, or a PDF, SVG or PNG with one inside; - is standard input",
    )
    parser.add_argument("--json", action="store_true", help="answer in JSON")


def run(values: Values) -> int:
    """Check every file; 1 when there are findings, 2 when a file cannot be read."""
    checked = [_checked(name) for name in values.files]
    if values.json:
        answer = [
            {**one._asdict(), "findings": [finding._asdict() for finding in one.findings]} for one in checked
        ]
        console.show_json(answer)
    else:
        for one in checked:
            _tell(one)
    if not all(one.readable for one in checked):
        return 2
    return 1 if any(one.findings for one in checked) else 0


def _checked(name: str) -> Checked:
    try:
        # Much of what reads maps is loaded only now.
        with collector_paused():
            loaded = console.load(name)
    except FileError as error:
        return Checked(name, False, (Finding(error.place, error.message),))
    told = [Finding(*found) for found in console.findings_of(loaded)]
    return Checked(name, True, (*told, *findings(loaded.journey), *_photos(loaded.journey, name)))


def _tell(one: Checked) -> None:
    write = console.show if one.readable else console.say
    for line in console.shortened([": ".join(filter(None, (one.file, *it))) for it in one.findings]):
        write(line)
    if not one.findings:
        console.show(f"{one.file}: nothing to find fault with")


def findings(journey: JourneyMap) -> Iterator[Finding]:
    """What is wrong in the structure of a map that could be read."""
    yield from _lanes(journey)
    yield from _views(journey)
    yield from _notes(journey)
    yield from _links(journey)
    yield from _glyphs(journey)


def _lanes(journey: JourneyMap) -> Iterator[Finding]:
    """Kinds of lanes that are there twice; text lanes may be, each has its own title."""
    lanes = journey.info.lanes or ()
    kinds = Counter(lane.kind for lane in lanes)
    seen = set()
    for index, lane in enumerate(lanes):
        if kinds[lane.kind] > 1 and lane.kind != "text" and lane.kind in seen:
            yield Finding(f"lanes[{index}]", f"there is another lane of the kind {lane.kind}; remove one")
        seen.add(lane.kind)
    if lanes and all(lane.hidden for lane in lanes):
        yield Finding("lanes", "every lane is hidden, so nothing is on the map; show one")


def _notes(journey: JourneyMap) -> Iterator[Finding]:
    """Notes that name a persona or a lane which the map does not have."""
    lanes = {lane.id for lane in journey.info.lanes or () if lane.kind == "text"}
    for index, note in enumerate(journey.notes):
        for place, persona in enumerate(note.personas):
            if journey.persona(persona) is None:
                yield Finding(f"notes[{index}].personas[{place}]", _no_persona(journey, persona))
        if note.kind != "text":
            continue
        if note.lane and note.lane not in lanes:
            guess = _like(note.lane, lanes)
            meant = f", did you mean “{guess}”?" if guess else "; add the lane"
            message = f"there is no text lane “{note.lane}”, so the note is not on the map{meant}"
            yield Finding(f"notes[{index}].lane", message)
        elif note.at is not None and not lanes:
            message = "there is no text lane, so the note is not on the map; add one to lanes"
            yield Finding(f"notes[{index}]", message)


def _like(named: str, names: Iterable[str]) -> str:
    """The one of the names that was probably meant; empty when none is like it."""
    from journey_editor.storage.salvage_values import like

    return like(named, names)


def _views(journey: JourneyMap) -> Iterator[Finding]:
    """Views that name a persona which the map does not have."""
    for index, view in enumerate(journey.info.views):
        for place, persona in enumerate(view.personas):
            if journey.persona(persona) is None:
                yield Finding(f"views[{index}].personas[{place}]", _no_persona(journey, persona))


def _no_persona(journey: JourneyMap, named: str) -> str:
    ids = {name: it.id for it in journey.personas for name in (it.name, it.id)}
    guess = ids.get(_like(named, ids))
    tail = f", did you mean “{guess}”?" if guess else "; add it or correct the id"
    return f"there is no persona “{named}”{tail}"


def _links(journey: JourneyMap) -> Iterator[Finding]:
    """Links that say nothing, and shares of one touchpoint that are more than all."""
    seen: dict[tuple[str, str, str], int] = {}
    shares: dict[str, float] = {}
    for index, link in enumerate(journey.links):
        first = seen.setdefault((link.source, link.target, link.kind), index)
        if link.source == link.target:
            yield Finding(f"links[{index}]", "this link leads back to where it begins; remove it")
        elif first < index:
            message = f"links[{first}] leads there already, and is of the same kind; remove one"
            yield Finding(f"links[{index}]", message)
        if link.kind == "next" and link.share is not None:
            shares[link.source] = shares.get(link.source, 0) + link.share
    for id_, share in shares.items():
        if share > 1.005:
            message = f"the shares of the links from “{id_}” add up to {share:.0%}; correct them"
            yield Finding("links", message)


def _photos(journey: JourneyMap, name: str) -> Iterator[Finding]:
    """Photos of personas that cannot be shown."""
    for index, persona in enumerate(journey.personas):
        if persona.image:
            from pathlib import Path

            from journey_editor.formats import pictures

            folder = None if name == console.STANDARD else Path(name).absolute().parent
            try:
                pictures.photo(persona.image, folder, 1, 1)
            except pictures.PictureError as error:
                yield Finding(f"personas[{index}].image", str(error))


def _glyphs(journey: JourneyMap) -> Iterator[Finding]:
    """Characters that no font has, each at the first place it stands."""
    if _DRAWN.issuperset(chain.from_iterable(text for _, text in _texts(journey))):
        return  # as almost always; then no font need be opened
    from journey_editor.layout import lacking

    seen: set[str] = set()
    for place, text in _texts(journey):
        new = [character for character in lacking.missing(text) if character not in seen]
        if new:
            seen.update(new)
            yield Finding(place, f"no font here has {lacking.named(''.join(new))}; boxes stand for them")


def _texts(journey: JourneyMap) -> Iterator[tuple[str, str]]:
    """Every text of the map that is shown, with its path in the file."""
    yield from _texts_of(journey.info, "")
    lists: tuple[tuple[str, Sequence[Record]], ...] = (
        ("personas", journey.personas),
        ("stages", journey.stages),
        ("touchpoints", journey.touchpoints),
        ("notes", journey.notes),
        ("links", journey.links),
    )
    for name, records in lists:
        for index, record in enumerate(records):
            yield from _texts_of(record, f"{name}[{index}]")
    for index, touchpoint in enumerate(journey.touchpoints):
        for experience in journey.experiences_of(touchpoint.id):
            yield f"touchpoints[{index}].experiences", experience.thought


def _texts_of(record: Record, path: str) -> Iterator[tuple[str, str]]:
    for name in record.__struct_fields__:
        if name in {"extra", "order", "image"}:
            continue
        place = f"{path}.{name}" if path else name
        value = getattr(record, name)
        values = enumerate(value) if isinstance(value, tuple) else [(None, value)]
        for index, item in values:
            here = place if index is None else f"{place}[{index}]"
            if isinstance(item, str):
                yield here, item
            elif hasattr(item, "__struct_fields__"):
                yield from _texts_of(item, here)
