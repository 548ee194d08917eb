"""Composing again: the same map gives the same drawing, and an edit touches only what it changed."""

from __future__ import annotations

import gc
from contextlib import suppress
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_editor.errors import EditError
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing
from journey_editor.layout.following import telling
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import theme
from journey_editor.model import plans, queries
from journey_editor.model.edits import Batch, Edit, RemoveLink, apply, update, update_link, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Arrangement, Lane, Metric
from journey_editor.paths import samples
from journey_editor.storage import document, files
from tests.benchmarks.generate import generate
from tests.layout.crowded import EVERY_LANE, crowded


def look_of(drawing: Drawing) -> dict[str, object]:
    """All that can be seen or asked of a drawing, figures by their keys in the order of painting."""
    seen: dict[str, object] = {
        placed.key: (*placed[:3], *placed[4:], placed.figure.w, placed.figure.h, placed.figure.content)
        for placed in drawing.figures
    }
    return {"": (drawing.width, drawing.height, drawing.frame, drawing.title, list(seen)), **seen}


def edited(random: Random, journey: JourneyMap) -> Edit | None:
    """A random change of something that a drawing shows."""
    cards = [card.id for card in journey.touchpoints] or [""]
    stages, notes = [it.id for it in journey.stages] or [""], [it.id for it in journey.notes]
    people, links = [it.id for it in journey.personas], [it.id for it in journey.links]
    words = random.choice(("", "Pay", "A rather long text that needs some more lines than one or two"))
    card, stage = random.choice(cards), random.choice(stages)
    values = (Metric(name="reach", value=random.randint(0, 100), unit="%"),)
    metrics = random.choice(((), values))
    makers = {
        "rename": lambda: update(random.choice([*cards, *stages]), title=words),
        "mark": lambda: update(card, moment_of_truth=random.random() < 0.5, channel=words[:5]),
        "measure": lambda: update(random.choice([card, stage]), metrics=metrics),
        "write": lambda: update(random.choice(notes), text=words, personas=tuple(people[:2])),
        "note": lambda: plans.add_note(journey, "quote", words, random.choice([card, stage])),
        "carry": lambda: plans.move_notes(journey, notes[:2], card, None),
        "feel": lambda: plans.set_emotion(journey, random.choice(people), card, random.uniform(-2, 2)),
        "card": lambda: plans.add_touchpoint(journey, words, stage),
        "move": lambda: plans.move_touchpoints(journey, [card], stage, None),
        "turn": lambda: plans.move_stage(journey, stage, stages[0]),
        "stage": lambda: plans.add_stage(journey, words),
        "remove": lambda: plans.remove(journey, [random.choice([card, stage, *notes[:1], *people[:1]])]),
        "link": lambda: plans.add_link(journey, card, random.choice(cards)),
        "say": lambda: update_link(random.choice(links), label=words),
        "unlink": lambda: RemoveLink(random.choice(links)),
        "person": lambda: plans.add_persona(journey, words),
        "name": lambda: update(random.choice(people), name=words, color="#123456"),
        "title": lambda: update_map(title=words, language=random.choice(("en", "de"))),
        "lanes": lambda: update_map(lanes=tuple(random.sample(EVERY_LANE, 9))),
        "turn sheet": lambda: update_map(arrangement=random.choice(("stacked", "timeline"))),
        "turn round": lambda: update_map(direction=random.choice(("ltr", "rtl"))),
        "place": lambda: plans.move_touchpoints(journey, [card], stage, random.choice(cards)),
        "shuffle": lambda: plans.move_stages(journey, stages[:2], random.choice(stages)),
    }
    try:
        return makers[random.choice(list(makers))]()
    except (IndexError, EditError):
        return None  # there is nothing of the kind on the map, or nothing to change


@given(st.integers(0, 2**32))
@settings(max_examples=20)
def test_a_memo_never_changes_a_drawing(seed: int) -> None:
    random, memo = Random(seed), Memo()
    journey = crowded(random.randrange(1000))
    apply(journey, update_map(arrangement=random.choice(("stacked", "timeline"))))
    compose(journey, theme(), memo=memo)
    for _ in range(6):
        with suppress(EditError):
            apply(journey, edited(random, journey) or Batch(()))
        assert look_of(compose(journey, theme(), memo=memo)) == look_of(compose(journey, theme()))


@pytest.mark.parametrize("arrangement", ["stacked", "timeline"])
def test_a_wider_gutter_moves_what_follows_and_makes_none_of_it_anew(arrangement: Arrangement) -> None:
    journey, memo, options = generate(60), Memo(), Options(arrangement=arrangement)
    before = compose(journey, theme(), options, memo)
    first, second, *_ = (card.id for card in journey.touchpoints_of(journey.stages[1].id))
    apply(journey, plans.add_link(journey, second, first))
    after = compose(journey, theme(), options, memo)
    spans = {span.stage: span.x for span in before.frame.spans}
    assert [span.stage for span in after.frame.spans if span.x > spans[span.stage]] == [
        stage.id for stage in journey.stages[2:]
    ]
    known = {id(standing.part) for standing in before.parts}
    new = [one for standing in after.parts if id(standing.part) not in known for one in standing.part.figures]
    nodes = (*journey.stages, *journey.touchpoints, *journey.notes)
    own = {node.id for node in nodes if queries.stage_of(journey, node.id) in ("s0", "s1", "s2")}
    own |= {link.id for link in journey.links if link.source in own}
    assert {one.kind for one in new if one.id not in own} <= {"title", "persona", "stage", "lane", "curve"}


@given(st.integers(0, 2**32))
@settings(max_examples=10)
def test_composing_changes_nothing_and_gives_the_same_again(seed: int) -> None:
    journey = crowded(seed)
    before = document.text(journey)
    first = look_of(compose(journey, theme()))
    assert document.text(journey) == before
    assert look_of(compose(document.parse(before).journey, theme())) == first


@pytest.fixture
def gift() -> JourneyMap:
    path = next(path for path in samples() if path.name.startswith("gift-online"))
    return files.load(path).journey


def new_figures(journey: JourneyMap, edit: Edit, options: Options | None = None) -> set[str]:
    """The keys of the figures that are other objects after an edit."""
    memo = Memo()
    before = compose(journey, theme(), options, memo).by_key
    apply(journey, edit)
    after = compose(journey, theme(), options, memo).by_key
    return {
        key for key, placed in after.items() if key not in before or before[key].figure is not placed.figure
    }


def test_nothing_is_new_when_nothing_changed(gift: JourneyMap) -> None:
    memo = Memo()
    before, after = compose(gift, theme(), memo=memo), compose(gift, theme(), memo=memo)
    assert all(a.figure is b.figure for a, b in zip(before.figures, after.figures, strict=True))


@pytest.mark.parametrize("arrangement", ["stacked", "timeline"])
def test_a_new_title_draws_only_its_card(gift: JourneyMap, arrangement: str) -> None:
    options = Options(arrangement=arrangement)
    assert new_figures(gift, update("cart", title="Basket"), options) == {"touchpoint:cart"}


def test_a_title_on_two_lines_moves_what_is_below_but_draws_it_not(gift: JourneyMap) -> None:
    new = new_figures(
        gift, update("return-at-the-store", title="Return at the store, or by mail, or not at all")
    )
    assert "touchpoint:return-at-the-store" in new
    assert {key.split(":")[0] for key in new} <= {"touchpoint", "link", "lane"}
    assert not any(key.startswith("touchpoint") for key in new - {"touchpoint:return-at-the-store"})


def test_an_emotion_draws_its_card_its_point_and_its_curve(gift: JourneyMap) -> None:
    persona, card = gift.personas[0].id, "unboxing"
    assert [one.persona for one in gift.experiences_of(card)] == [persona]
    new = new_figures(gift, plans.set_emotion(gift, persona, card, -0.5))
    assert {f"touchpoint:{card}", f"point:{persona}:{card}"} < new
    assert {key.split(":")[1] for key in new if key.startswith("curve:")} == {persona}
    assert {key.split(":")[0] for key in new} == {"touchpoint", "point", "curve"}
    assert len(new) == 3


def test_a_note_draws_itself_and_those_in_its_row(gift: JourneyMap) -> None:
    note = next(note for note in gift.notes if note.kind == "opportunity")
    assert new_figures(gift, update(note.id, text=note.text[::-1])) == {f"note:{note.id}"}


def test_a_hidden_lane_draws_nothing_anew(gift: JourneyMap) -> None:
    lanes = (Lane(id="touchpoints", kind="touchpoints"), Lane(id="quotes", kind="quotes"))
    new = new_figures(gift, update_map(lanes=lanes))
    assert not any(key.startswith(("touchpoint", "stage", "persona", "link")) for key in new)


def test_what_is_not_on_the_map_any_more_is_forgotten(gift: JourneyMap) -> None:
    memo = Memo()
    kept = compose(gift, theme(), memo=memo).by_key["touchpoint:cart"].figure
    edit = plans.remove(gift, ["cart"])
    assert edit is not None
    undo = apply(gift, edit).inverse
    compose(gift, theme(), memo=memo)
    apply(gift, undo)
    assert compose(gift, theme(), memo=memo).by_key["touchpoint:cart"].figure is not kept


def test_renaming_a_persona_changes_nothing_that_shows_its_dot_only() -> None:
    journey, memo = document.parse(samples()[0].read_bytes()).journey, Memo()
    before = compose(journey, theme("light"), memo=memo)
    persona = journey.personas[0]
    apply(journey, update(persona.id, name=f"{persona.name}x"))
    after = compose(journey, theme("light"), memo=memo)
    shown = [placed for placed in after.figures if placed.kind in ("touchpoint", "note", "thought")]
    assert {"touchpoint", "note"} <= {placed.kind for placed in shown}
    assert all(placed.figure is before.by_key[placed.key].figure for placed in shown)
    assert look_of(after) == look_of(compose(journey, theme("light")))


def test_an_edit_leaves_nothing_for_the_collector(gift: JourneyMap) -> None:
    """In circles, what is made of a drawing would stay until all of a large map has been looked at."""
    memo = Memo()
    compose(gift, theme(), None, memo)
    gc.collect()
    gc.disable()
    try:
        for number in range(10):
            apply(gift, update("checkout", title=f"Till {number}"))
            drawing = compose(gift, theme(), None, memo)
            assert all(placed.figure.marks is not None for placed in drawing.figures)
        del drawing
        assert gc.collect() < 20
    finally:
        gc.enable()


def test_of_a_row_only_what_differs_is_made() -> None:
    memo, made = Memo(), []

    def make(*inputs: object) -> list[object]:
        made.append(inputs)
        return [*inputs]

    def row(**things: tuple[object, ...]) -> dict[str, list[object]]:
        made.clear()
        found = memo.row("row", tuple(things), list(things.values()), make)
        memo.turn()
        return dict(zip(things, found, strict=True))

    first = row(a=(1,), b=(2,), c=())
    assert (first, made) == ({"a": [1], "b": [2], "c": []}, [(1,), (2,), ()])
    again = row(a=(1,), b=(2,), c=())
    assert made == []
    assert all(again[id_] is first[id_] for id_ in "abc")
    other = row(a=(1,), b=(3,), c=())
    assert made == [(3,)]
    assert other["a"] is first["a"]
    assert other["b"] == [3]
    assert first["b"] == [2]
    turned = row(c=(), d=(), b=(3,), a=(1,))
    assert made == [()]
    assert all(turned[id_] is other[id_] for id_ in "abc")
    assert row(a=(1,))["a"] is first["a"]
    assert row(b=(3,)) == {"b": [3]}
    assert made == [(3,)], "what was not asked for last is forgotten"


def test_parts_of_a_row_have_memos_of_their_own() -> None:
    def make(own: Memo, outer: int, inner: object) -> tuple[int, list[object]]:
        return outer, own.kept("inner", (inner,), lambda one: [one])

    def parts(memo: Memo, ids: str, outer: int) -> list[tuple[int, list[object]]]:
        found = memo.parts("row", tuple(ids), [(outer, id_) for id_ in ids], make)
        memo.turn()
        return found

    memo = Memo()
    before = parts(memo, "ab", 1)
    aside = memo.copy()
    after = parts(memo, "ba", 2)
    assert after == [(2, ["b"]), (2, ["a"])]
    assert after[0][1] is before[1][1]
    assert after[1][1] is before[0][1]
    assert all(one is other for one, other in zip(parts(aside, "ab", 1), before, strict=True))
    assert parts(aside, "ab", 3)[0][1] is before[0][1]


def test_links_are_followed_as_if_all_were_looked_at() -> None:
    journey, memo, random = generate(40), Memo(), Random(3)
    seen = set()
    for _ in range(40):
        own = [
            (stage.id, tuple(card.id for card in journey.touchpoints_of(stage.id)))
            for stage in journey.stages
        ]
        found = telling(memo, journey.links, own)
        seen.add(found)
        assert found == telling(Memo(), journey.links, own)
        memo.turn()
        ids = [card.id for card in journey.touchpoints]
        links = [link.id for link in journey.links]
        some = random.sample(links, min(len(links), random.choice((0, 0, 1, 3))))
        edits: list[Edit] = [RemoveLink(id_) for id_ in some]
        edits += [plans.add_link(journey, *random.sample(ids, 2)) for _ in range(random.choice((0, 1, 3)))]
        edits += [update_link(id_, label="x") for id_ in links[3:4] if id_ not in some]
        with suppress(EditError):
            apply(journey, Batch(tuple(edits)))
    assert len(seen) > 20
