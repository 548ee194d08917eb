"""Finding and replacing words in all texts of a map."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.errors import EditError
from journey_editor.model import passages
from journey_editor.model.edits import Edit, apply, update
from journey_editor.model.finding import Hit, Reader, find, replacing
from journey_editor.model.journey import JourneyMap
from journey_editor.model.passages import Channels, Place
from journey_editor.model.patterns import Pattern
from journey_editor.model.records import (
    MAP,
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Review,
    Stage,
    Touchpoint,
    View,
)
from journey_editor.model.rules import MAX_TEXT

W = "word"


def lived_in() -> JourneyMap:
    """A map in which every text there can be says the same word."""
    metric = Metric(name=W, unit=W, source=W, method=W)
    view = View(name=W, text=W, segments=(W,), channels=(W,), owners=(W,), tags=(W,))
    info = MapInfo(
        title=W,
        scenario=W,
        author=W,
        review=Review(owner=W),
        lanes=(Lane(kind="text", title=W),),
        views=(view,),
    )
    texts: dict[str, str] = dict.fromkeys(("role", "segment", "age", "quote", "background"), W)
    lists = dict.fromkeys(
        ("goals", "motivations", "expectations", "frustrations", "behaviours", "channels"), (W,)
    )
    maya = Persona(id="maya", name=W, **texts, **lists)  # type: ignore[arg-type]
    buy = Stage(id="buy", title=W, goal=W, description=W, owner=W, metrics=(metric,))
    cart = Touchpoint(
        id="cart", stage="buy", title=W, description=W, channel=W, owner=W, tools=(W,), segments=(W,),
        tags=(W,), metrics=(metric,),
    )  # fmt: skip
    pay = replace(cart, id="pay", order="b")
    note = Note(id="n", kind="quote", at="cart", text=W, source=W, owner=W, tags=(W,))
    parked = replace(note, id="q", kind="question", at=None, order="b")
    link = Link(id="l", source="cart", target="pay", label=W)
    lived = [("cart", Experience(persona="maya", emotion=1, thought=W))]
    return JourneyMap.assembled(info, [maya, buy, cart, pay, note, parked], lived, [link])


def small(**touchpoint: object) -> JourneyMap:
    journey = JourneyMap(MapInfo(title="Map"))
    card = Touchpoint(id="cart", stage="buy", **{"title": "Cart", **touchpoint})  # type: ignore[arg-type]
    journey.put_nodes([Stage(id="buy", title="Buy"), card])
    return journey


def spans(words: str, text: str, **options: bool) -> list[str]:
    return [text[start:end] for start, end in Pattern(words, **options).spans(text)]


def do(journey: JourneyMap, edit: Edit | None) -> None:
    assert edit is not None
    apply(journey, edit)


def test_every_text_of_the_map_is_found() -> None:
    journey = lived_in()
    hits = find(journey, Pattern(W))
    written = str([thing for _, thing in passages.things(journey)]) + str(journey.experiences())
    # What is written with quotation marks around it are the values; ids and kinds are other words.
    assert len(hits) == written.count(f"'{W}'") > 60
    assert len({hit.place for hit in hits}) == len(hits)


def test_hits_come_in_the_order_of_the_map() -> None:
    ids = list(dict.fromkeys(hit.place.id for hit in find(lived_in(), Pattern(W))))
    assert ids == [MAP, "maya", "buy", "cart", "n", "pay", "l", "q"]


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("strasse", "Die Straße und die STRASSE", ["Straße", "STRASSE"]),
        ("straße", "STRASSE", ["STRASSE"]),
        ("stras", "Straße", []),
        ("s", "Straße", ["S"]),
        ("telephone", "Téléphone", ["Téléphone"]),
        ("e", "e\u0301te", ["e\u0301", "e"]),
        ("istanbul", "İstanbul ISTANBUL", ["İstanbul", "ISTANBUL"]),
        ("σοφος", "ΣΟΦΌΣ σοφός", ["ΣΟΦΌΣ", "σοφός"]),
        ("a b", "a\nb a\u00a0b", ["a\nb", "a\u00a0b"]),
        ("aa", "aaaaa", ["aa", "aa"]),
        ("か", "が", []),
        ("", "anything", []),
        ("\u0301", "é", []),
        ("(.*)", "a (.*) b", ["(.*)"]),
    ],
)  # fmt: skip
def test_what_counts_as_the_same(words: str, text: str, found: list[str]) -> None:
    assert spans(words, text) == found


def test_accents_and_case_can_matter() -> None:
    assert spans("laden", "Läden Laden", match_accents=True) == ["Laden"]
    assert spans("läden", "La\u0308den Läden", match_accents=True) == ["La\u0308den", "Läden"]
    assert spans("a", "a\u0308", match_accents=True) == []
    assert spans("Cart", "cart Cart CART", match_case=True) == ["Cart"]


def test_whole_words_end_where_words_end() -> None:
    assert spans("art", "cart, art; (art) artful art_1", whole_words=True) == ["art", "art"]
    assert spans("ete", "été, étés", whole_words=True) == ["été"]
    assert spans("-1", "a-1", whole_words=True) == ["-1"]


@given(
    st.text(alphabet="aAäßsSe\u0301éİi \n", max_size=3), st.text(alphabet="aAäßsSe\u0301éİi \n", max_size=12)
)
def test_a_span_is_what_was_looked_for(words: str, text: str) -> None:
    pattern = Pattern(words)
    end = 0
    for start, behind in pattern.spans(text):
        assert end <= start < behind
        assert pattern.folded(text[start:behind]) == pattern.needle
        end = behind


@given(st.text(alphabet="ab ", min_size=1, max_size=2), st.text(alphabet="ab ", max_size=12), st.text("xyz"))
def test_replacing_is_what_text_replacing_is(words: str, text: str, by: str) -> None:
    journey = small(description=text)
    hits = [hit for hit in find(journey, Pattern(words)) if hit.place.field == "description"]
    edit = replacing(journey, hits, by).edit
    if edit is not None:
        apply(journey, edit)
    card = journey.touchpoint("cart")
    assert card is not None
    assert card.description == text.replace(words, by)


def test_all_is_replaced_in_one_edit_and_taken_back() -> None:
    journey, before = lived_in(), lived_in()
    done = replacing(journey, find(journey, Pattern(W)), "phrase")
    assert (done.replaced, done.things, done.kept) == (len(find(before, Pattern(W))), 8, 0)
    assert done.edit is not None
    change = apply(journey, done.edit)
    assert find(journey, Pattern(W)) == []
    assert len(find(journey, Pattern("phrase"))) == done.replaced
    apply(journey, change.inverse)
    assert dict(passages.things(journey)) == dict(passages.things(before))
    assert journey.experiences() == before.experiences()


def test_titles_are_never_emptied() -> None:
    journey = lived_in()
    done = replacing(journey, find(journey, Pattern(W)), "")
    do(journey, done.edit)
    kept = {hit.place.field for hit in find(journey, Pattern(W))}
    assert kept == {"title", "name", "text", "metrics.name", "views.name"}
    assert done.kept == len(find(journey, Pattern(W)))
    maya, cart = journey.persona("maya"), journey.touchpoint("cart")
    assert maya is not None
    assert cart is not None
    assert (maya.goals, cart.tags) == ((), ())


def test_a_tag_that_becomes_another_stands_there_once() -> None:
    journey = small(tags=("pay", "paid", "x"))
    do(journey, replacing(journey, find(journey, Pattern("paid")), "pay").edit)
    card = journey.touchpoint("cart")
    assert card is not None
    assert card.tags == ("pay", "x")


def test_too_long_a_text_is_refused_in_one_sentence() -> None:
    journey = small(description="ab" * (MAX_TEXT // 2))
    with pytest.raises(EditError, match="20,000 characters") as refused:
        replacing(journey, find(journey, Pattern("ab")), "abc")
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 160


def test_a_text_that_has_changed_meanwhile_is_left() -> None:
    journey = small()
    hits = find(journey, Pattern("cart"))
    apply(journey, update("cart", title="A new cart"))
    assert replacing(journey, hits, "x") == (None, 0, 0, 0)
    gone = [Hit(Place("nowhere", "title"), 0, 1, "x")]
    assert replacing(journey, gone, "y") == (None, 0, 0, 0)


def test_channels_are_found_by_the_name_they_have_on_the_map() -> None:
    names = {"email": "E-Mail"}
    ids = {"E-Mail": "email", "Post": "letter"}
    channels = Channels(lambda id_: names.get(id_, id_), lambda name: ids.get(name, name))
    journey = small(channel="email")
    hits = find(journey, Pattern("mail"), channels)
    assert [(hit.place.field, hit.text) for hit in hits] == [("channel", "E-Mail")]
    do(journey, replacing(journey, find(journey, Pattern("E-Mail"), channels), "Post", channels).edit)
    card = journey.touchpoint("cart")
    assert card is not None
    assert card.channel == "letter"


def test_a_reader_keeps_up_with_edits() -> None:
    journey = lived_in()
    reader = Reader(journey)
    edits = [
        update("cart", title="changed"),
        replacing(
            journey, [hit for hit in find(journey, Pattern(W)) if hit.place.field == "thought"], "so"
        ).edit,
        update("n", at=None),
    ]
    for edit in edits:
        list(reader.search(Pattern(W)))
        do(journey, edit)
        for options in ({}, {"match_case": True}):
            pattern = Pattern(W, **options)
            assert [hit for hits in reader.search(pattern) for hit in hits] == find(journey, pattern)


def test_every_field_of_text_is_known() -> None:
    """A field that records get in a later version must be looked through as well, or named here."""
    known = {
        "id",
        "order",
        "extra",
        "image",
        "stage",
        "at",
        "lane",
        "source",
        "target",
        "language",
        "personas",
    }
    for record_type, texts in passages._TEXTS.items():
        lists = passages._LISTS.get(record_type, ())
        for field in fields(record_type):
            if field.type == "str" and field.name not in texts:
                assert field.name in known, f"{record_type.__name__}.{field.name}"
            if field.type == "tuple[str, ...]" and field.name not in lists:
                assert field.name in known, f"{record_type.__name__}.{field.name}"


def test_letters_fold_alike_however_they_are_composed() -> None:
    for letter in "éöÅñçİǆ":
        apart = unicodedata.normalize("NFD", letter)
        for options in ({}, {"match_case": True}, {"match_accents": True}):
            pattern = Pattern(letter, **options)
            assert pattern.folded(apart) == pattern.needle
