"""Made-up records and maps for property tests: long words, several scripts, and what files may hold."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache
from typing import TypeVar, get_args

from hypothesis import strategies as st

from journey_editor.model import order
from journey_editor.model.edits import AddLink, AddNode, Edit, SetExperience, apply
from journey_editor.model.ids import ANONYMOUS
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import (
    Arrangement,
    Direction,
    Evidence,
    Experience,
    Extra,
    Lane,
    LaneKind,
    Link,
    LinkKind,
    MapInfo,
    Metric,
    Node,
    Note,
    NoteKind,
    Persona,
    Review,
    Stage,
    State,
    Status,
    Touchpoint,
    View,
)
from journey_editor.storage.exact import one_line

Ordered = TypeVar("Ordered", bound=Node | Link)

WORDS = (
    *(
        "Checkout",
        "shipping",
        "the",
        "a",
        "cost",
        "shown",
        "last",
        "60 %",
        "i",
        "“quoted”",
        "https://example.org/a/b",
    ),
    *("Größe", "Straßenbahnhaltestelle", "façade", "niño", "žluťoučký", "İstanbul", "Việt", "cafe\u0301"),
    *(
        "Покупка",
        "подарка",
        "Αγορά",
        "δώρου",
        "שלום",
        "עולם",
        "مرحبا",
        "بالعالم",
        "हिन्दी",
        "ภาษาไทย",
        "한국어",
    ),
    *("購入", "体験", "顧客のカスタマージャーニー", "→", "★", "✓", "😀", "👩‍👩‍👧", "🇫🇷", "1️⃣", "x\u200dy"),
    *(
        '"',
        "\\",
        "\\u0041",
        '"}, {"id": "',
        "</script>",
        "&amp;",
        "<b>bold</b>",
        "{{",
        "null",
        "\u2028",
        "\ufeff",
    ),
)
IDS = ("in", "about", "experiences", "next", "a", "A", "0", "-", ".", "..", "_", "id", "i" * 64)
LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def state(journey: JourneyMap) -> tuple[object, ...]:
    """All that a map is, in a form that can be compared, and that later edits leave alone."""
    nodes = {id_: dict(data) for id_, data in journey.graph.nodes(data=True)}
    edges = {(a, b, key): dict(data) for a, b, key, data in journey.graph.edges(keys=True, data=True)}
    return journey.info, nodes, edges, journey.links


@cache
def texts(max_words: int = 8) -> st.SearchStrategy[str]:
    """Text of all kinds that a file may hold: sentences, one long word, anything at all."""
    sentences = st.lists(st.sampled_from(WORDS), max_size=max_words).map(" ".join)
    lines = st.lists(sentences, min_size=2, max_size=3).map("\n".join)
    long_words = st.integers(1, 4).map(lambda times: LONG_WORD * times)
    letters = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"))
    return st.one_of(
        sentences, sentences, lines, long_words, st.text(letters | st.sampled_from("\n\t"), max_size=12)
    )


@cache
def ids() -> st.SearchStrategy[str]:
    """Legal ids, some of them the names of edges."""
    letters = st.sampled_from("abzABZ019-_.")
    return st.sampled_from(IDS) | st.text(letters, min_size=1, max_size=6)


@cache
def colors() -> st.SearchStrategy[str]:
    """Colours as a file has them, in either case."""
    return st.from_regex(r"#[0-9A-Fa-f]{6}", fullmatch=True)


@cache
def dates() -> st.SearchStrategy[str]:
    """Calendar dates of any year."""
    return st.dates().map(lambda date: date.isoformat())


@cache
def numbers(low: float | None = None, high: float | None = None) -> st.SearchStrategy[int | float]:
    """Whole and broken numbers, 29 as well as 29.0."""
    whole = st.integers(None if low is None else int(low), None if high is None else int(high))
    if low is None and high is None:
        whole = whole | st.sampled_from((2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**300))
    return whole | st.floats(low, high, allow_nan=False, allow_infinity=False)


@cache
def extras() -> st.SearchStrategy[Extra]:
    """Members that no version knows, their values as one line of JSON."""
    names = st.sampled_from(("x", "x-y", "neu: ä", "", 'x"q', "x.y", "x[0]", "x\\")) | texts(2).map(
        "x-{}".format
    )
    leaves = st.none() | st.booleans() | numbers() | texts(3)
    values = st.recursive(
        leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts(2), inner, max_size=4)
    )
    some = st.dictionaries(names, values.map(one_line), min_size=1, max_size=3)
    none: st.SearchStrategy[Extra] = st.just(())
    return none | none | some.map(lambda members: tuple(members.items()))


@cache
def _lists() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(texts(4), max_size=4).map(tuple)


@cache
def _one_of(literal: object) -> st.SearchStrategy[str]:
    return st.sampled_from(get_args(literal))


@cache
def _whole(low: int = 1, high: int = 3) -> st.SearchStrategy[int]:
    return st.integers(low, high)


def _records(
    record_type: type, needed: dict[str, st.SearchStrategy], **may: st.SearchStrategy
) -> st.SearchStrategy:
    fields = st.fixed_dictionaries(needed, optional={**may, "extra": extras()})
    return fields.map(lambda values: record_type(**values))


@cache
def metrics() -> st.SearchStrategy[Metric]:
    """Measured values."""
    return _records(
        Metric,
        {"name": texts(2)},
        value=numbers(),
        unit=st.sampled_from(("%", "EUR", "/ 5", "días")),
        date=dates(),
        source=texts(3),
        method=texts(3),
        sample=_whole(0, 2**70),
    )


@cache
def reviews() -> st.SearchStrategy[Review]:
    """Reviews of the map."""
    return _records(Review, {}, last=dates(), every_months=_whole(1, 24), owner=texts(2))


@cache
def lanes() -> st.SearchStrategy[tuple[Lane, ...]]:
    """The lanes of a map; ids differ where there are any."""
    some = _records(Lane, {"kind": _one_of(LaneKind)}, id=ids(), title=texts(3), hidden=st.booleans())
    return st.lists(some, max_size=6, unique_by=lambda lane: lane.id or object()).map(tuple)


@cache
def views() -> st.SearchStrategy[tuple[View, ...]]:
    """The views of a map; their names differ."""
    names = texts(3).filter(str.strip)
    listed = ("personas", "segments", "channels", "owners", "tags")
    some = _records(
        View,
        {"name": names},
        evidence=st.lists(_one_of(Evidence), max_size=2).map(tuple),
        text=texts(3),
        **{name: _lists() for name in listed},
    )
    return st.lists(some, max_size=3, unique_by=lambda view: view.name).map(tuple)


@cache
def infos() -> st.SearchStrategy[MapInfo]:
    """A map's own fields."""
    return _records(
        MapInfo,
        {"title": texts()},
        id=ids(),
        scenario=texts(),
        author=texts(3),
        language=st.sampled_from(("en", "de", "pt-BR", "zh-Hant", "ar")),
        state=_one_of(State),
        review=reviews(),
        arrangement=_one_of(Arrangement),
        direction=_one_of(Direction),
        lanes=lanes(),
        views=views(),
    )


@cache
def stages(id_: str = "stage") -> st.SearchStrategy[Stage]:
    """Stages with this id."""
    return _records(
        Stage,
        {"id": st.just(id_), "title": texts()},
        goal=texts(),
        description=texts(),
        color=colors(),
        owner=texts(2),
        metrics=st.lists(metrics(), max_size=2).map(tuple),
    )


@cache
def personas(id_: str = "persona") -> st.SearchStrategy[Persona]:
    """Personas with this id."""
    listed = ("goals", "motivations", "expectations", "frustrations", "behaviours", "channels")
    written = ("role", "segment", "age", "quote", "background")
    return _records(
        Persona,
        {"id": st.just(id_), "name": texts(3)},
        color=colors(),
        evidence=_one_of(Evidence),
        image=st.sampled_from(("photos/maya.png", "data:image/png;base64,iVBORw0KGgo=")),
        **{name: _lists() for name in listed},
        **{name: texts(4) for name in written},
    )


@cache
def touchpoints(id_: str = "touchpoint", stage: str = "stage") -> st.SearchStrategy[Touchpoint]:
    """Touchpoints with this id in this stage."""
    return _records(
        Touchpoint,
        {"id": st.just(id_), "stage": st.just(stage), "title": texts()},
        description=texts(),
        channel=st.sampled_from(("website", "email", "call centre", "電話")),
        moment_of_truth=st.booleans(),
        owner=texts(2),
        tools=_lists(),
        segments=_lists(),
        tags=_lists(),
        evidence=_one_of(Evidence),
        metrics=st.lists(metrics(), max_size=2).map(tuple),
    )


@cache
def experiences(persona: str = "persona") -> st.SearchStrategy[Experience]:
    """What this persona lives somewhere."""
    return _records(Experience, {"persona": st.just(persona)}, emotion=numbers(-2, 2), thought=texts())


@cache
def notes(id_: str = "note", at: str | None = None) -> st.SearchStrategy[Note]:
    """Notes of every kind with this id about this touchpoint or stage."""
    return _records(
        Note,
        {"id": st.just(id_), "kind": _one_of(NoteKind), "at": st.just(at), "text": texts()},
        lane=ids(),
        severity=_whole(),
        frequency=_whole(),
        impact=_whole(),
        effort=_whole(),
        status=_one_of(Status),
        owner=texts(2),
        due=dates(),
        source=texts(3),
        personas=st.lists(ids(), max_size=2).map(tuple),
        votes=_whole(0, 20),
        evidence=_one_of(Evidence),
        tags=_lists(),
    )


@cache
def links(
    id_: str = "link", source: str = "touchpoint", target: str = "touchpoint"
) -> st.SearchStrategy[Link]:
    """Links with this id between these touchpoints."""
    ends = {"id": st.just(id_), "source": st.just(source), "target": st.just(target)}
    return _records(Link, ends, kind=_one_of(LinkKind), share=numbers(0, 1), label=texts(3))


@st.composite
def maps(draw: st.DrawFn, max_stages: int = 3, max_touchpoints: int = 6, max_personas: int = 3) -> JourneyMap:
    """Whole maps, made by edits, in the state that reading them from a file would give."""
    journey = JourneyMap(draw(infos()))
    for edit in _additions(draw, max_stages, max_touchpoints, max_personas):
        apply(journey, edit)
    return journey


def _additions(draw: st.DrawFn, most_stages: int, most_touchpoints: int, most_personas: int) -> list[Edit]:
    count = [draw(st.integers(0, most)) for most in (most_stages, most_personas, most_touchpoints, 6, 4)]
    if not count[0]:
        count[2] = 0
    if not count[2]:
        count[4] = 0
    free = iter(draw(st.lists(ids(), min_size=sum(count), max_size=sum(count), unique=True)))
    own, people, cards, remarks, ways = ([next(free) for _ in range(many)] for many in count)
    nodes = [
        [replace(draw(stages()), id=id_) for id_ in own],
        [replace(draw(personas()), id=id_) for id_ in people],
        [replace(draw(touchpoints()), id=id_, stage=draw(st.sampled_from(own))) for id_ in cards],
        [replace(draw(notes()), id=id_, at=draw(st.sampled_from((None, *own, *cards)))) for id_ in remarks],
    ]
    edits: list[Edit] = [AddNode(record) for records in nodes for record in _in_order(records)]
    for persona in people:
        for card in draw(st.lists(st.sampled_from(cards), unique=True)) if cards else ():
            edits.append(SetExperience(persona, card, replace(draw(experiences()), persona=persona)))
    between = st.sampled_from(cards) if cards else st.nothing()
    found = [
        replace(draw(links()), id=id_, source=draw(between), target=draw(between))
        for id_ in _some_anonymous(draw, ways)
    ]
    return edits + [AddLink(link) for link in _in_order(found)]


def _in_order(records: list[Ordered]) -> list[Ordered]:
    """The records with the order keys that a file gives them."""
    keys = order.keys(len(records))
    return [replace(record, order=key) for record, key in zip(records, keys, strict=True)]


def _some_anonymous(draw: st.DrawFn, link_ids: list[str]) -> list[str]:
    """The ids, some of them replaced by those that links without an id in the file have in memory."""
    without = itertools.count(1)
    return [f"{ANONYMOUS}{next(without)}" if draw(st.booleans()) else id_ for id_ in link_ids]
