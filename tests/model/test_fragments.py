"""Copying parts of a map: new ids, the same content, links inside the part kept."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from journey_editor.model import plans
from journey_editor.model.edits import apply, update, update_map
from journey_editor.model.fragments import Fragment, Place, as_map, chosen, duplicate, extract, insert
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, MapInfo, Note
from journey_editor.paths import samples
from journey_editor.storage.document import parse, text
from journey_editor.storage.files import load
from tests.strategies import maps


def _gift() -> JourneyMap:
    return load(next(path for path in samples() if path.name.startswith("gift-online"))).journey


def test_a_touchpoint_takes_its_notes_and_experiences_along() -> None:
    journey = _gift()
    fragment = extract(journey, {"checkout"})
    assert [touchpoint.title for touchpoint in fragment.touchpoints] == ["Checkout"]
    assert {note.at for note in fragment.notes} == {"checkout"}
    assert {experience.persona for _, experience in fragment.experiences} == {"maya", "jonas"}
    assert fragment.links == ()


def test_a_copy_in_the_same_map_has_new_ids_and_no_second_personas() -> None:
    journey = _gift()
    before = len(journey.personas)
    batch, roots = insert(journey, extract(journey, {"checkout", "cart"}), Place(stage="stay"))
    apply(journey, batch)
    assert len(journey.personas) == before
    assert len(roots) == 2
    assert all(journey.touchpoint(root).stage == "stay" for root in roots)  # type: ignore[union-attr]
    assert [t.title for t in journey.touchpoints_of("stay")][-2:] == ["Cart", "Checkout"]
    first, second = roots
    assert any(link.target == second for link in journey.links_from(first))


def test_a_stage_comes_whole_and_before_the_given_one() -> None:
    journey = _gift()
    batch, roots = insert(journey, extract(journey, {"buy"}), Place(before_stage="buy"))
    apply(journey, batch)
    titles = [stage.title for stage in journey.stages]
    assert titles.count("Buy") == 2
    copy, original = (journey.touchpoints_of(stage.id) for stage in journey.stages if stage.title == "Buy")
    assert [t.title for t in copy] == [t.title for t in original]
    assert journey.stage(roots[0]) is not None


def test_into_an_empty_map_everything_comes_along() -> None:
    target = JourneyMap()
    batch, _ = insert(target, extract(_gift(), {"checkout"}), Place())
    apply(target, batch)
    assert [stage.title for stage in target.stages] == ["New stage"]
    assert [persona.name for persona in target.personas] == ["Maya", "Jonas"]
    assert target.experiences_of("checkout")


def test_a_note_alone_goes_where_it_is_pasted() -> None:
    journey = _gift()
    note = journey.notes_about("checkout")[0]
    batch, (root,) = insert(journey, extract(journey, {note.id}), Place(at="cart"))
    apply(journey, batch)
    assert journey.note(root) == replace(note, id=root, at="cart", order=journey.note(root).order)  # type: ignore[union-attr]


def test_nothing_chosen_is_nothing() -> None:
    assert not extract(_gift(), set())
    assert not Fragment()


@given(maps(), st.data())
def test_inserting_any_part_is_legal_and_can_be_taken_back(journey: JourneyMap, data: st.DataObject) -> None:
    every = [r.id for r in (*journey.stages, *journey.touchpoints, *journey.notes, *journey.personas)]
    chosen = data.draw(st.sets(st.sampled_from(every))) if every else set()
    before = text(journey)
    batch, roots = insert(journey, extract(journey, chosen), Place())
    change = apply(journey, batch)
    assert all(root in journey for root in roots)
    apply(journey, change.inverse)
    assert text(journey) == before


def _pasted(journey: JourneyMap, ids: set[str], target: JourneyMap, place: Place | None = None) -> list[str]:
    batch, roots = insert(target, extract(journey, ids), place or Place())
    apply(target, batch)
    return list(roots)


def _told(journey: JourneyMap) -> list[object]:
    """All of a map but its own fields, without ids: things refer to each other by their places."""
    names: dict[str | None, object] = {None: None}
    for records in (journey.personas, journey.stages):
        names.update((record.id, index) for index, record in enumerate(records))
    cards = [card for stage in journey.stages for card in journey.touchpoints_of(stage.id)]
    names.update((card.id, index) for index, card in enumerate(cards))
    return [
        [replace(it, id="", order="") for it in journey.personas],
        [replace(it, id="", order="") for it in journey.stages],
        [(names[it.stage], replace(it, id="", stage="", order="")) for it in cards],
        [[(names[e.persona], replace(e, persona="")) for e in journey.experiences_of(it.id)] for it in cards],
        [(names[it.at], [names[p] for p in it.personas if p in names], _bare(it)) for it in journey.notes],
        [(names[it.source], names[it.target], it.kind, it.share, it.label) for it in journey.links],
    ]


def _bare(note: Note) -> Note:
    return replace(note, id="", at=None, personas=(), lane="", order="")


def _everything(journey: JourneyMap) -> set[str]:
    kinds = (journey.personas, journey.stages, journey.touchpoints, journey.notes)
    return {record.id for records in kinds for record in records}


@given(maps())
def test_all_of_a_map_in_an_empty_one_is_the_same_but_for_ids(journey: JourneyMap) -> None:
    target = JourneyMap()
    _pasted(journey, _everything(journey), target)
    assert _told(target) == _told(journey)
    assert text(parse(text(target)).journey) == text(target)


@given(maps(), st.data())
def test_a_fragment_survives_being_a_map_and_a_file(journey: JourneyMap, data: st.DataObject) -> None:
    every = sorted(_everything(journey))
    ids = data.draw(st.sets(st.sampled_from(every))) if every else set()
    fragment = extract(journey, ids)
    read = parse(text(as_map(fragment, "Some title"))).journey
    again = extract(read, chosen(fragment))
    assert _told(as_map(again)) == _told(as_map(fragment))
    assert chosen(again) == chosen(fragment)


def test_a_persona_renamed_since_is_the_same_one_in_its_own_map_only() -> None:
    journey = _gift()
    fragment = extract(journey, {"checkout"})
    apply(journey, update("maya", name="Maya Lindqvist"))
    batch, (root,) = insert(journey, fragment, Place(stage="buy"), same_map=True)
    apply(journey, batch)
    assert [it.persona for it in journey.experiences_of(root)] == ["maya", "jonas"]
    other = JourneyMap()
    apply(
        other,
        replace(plans.add_persona(other, "Someone else"), record=replace(fragment.personas[0], name="Nils")),
    )
    _pasted(_gift(), {"checkout"}, other)
    assert [persona.name for persona in other.personas] == ["Nils", "Maya", "Jonas"]


def test_of_two_personas_with_one_name_each_stays_itself() -> None:
    journey = _gift()
    apply(journey, update("jonas", name="Maya"))
    batch, (root,) = insert(journey, extract(journey, {"checkout"}), Place(stage="buy"), same_map=True)
    apply(journey, batch)
    lived = [(it.persona, it.emotion) for it in journey.experiences_of(root)]
    assert lived == [(it.persona, it.emotion) for it in journey.experiences_of("checkout")]


def test_text_lanes_come_along_or_are_met_by_their_title() -> None:
    lanes = (Lane(id="touchpoints", kind="touchpoints"), Lane(id="legal", kind="text", title="Legal checks"))
    journey = _gift()
    apply(journey, update_map(lanes=lanes))
    apply(journey, plans.add_note(journey, "text", "Age check", "checkout", "legal"))
    bare = JourneyMap()
    _pasted(journey, {"checkout"}, bare)
    assert bare.info.lanes is not None
    assert [lane.title for lane in bare.info.lanes if lane.kind == "text"] == ["Legal checks"]
    assert [note.lane for note in bare.notes if note.kind == "text"] == ["legal"]
    own = (*lanes[:1], Lane(id="legal", kind="emotions"), Lane(id="law", kind="text", title="legal checks"))
    target = JourneyMap(MapInfo(lanes=own))
    _pasted(journey, {"checkout"}, target)
    assert [note.lane for note in target.notes if note.kind == "text"] == ["law"]
    assert [lane.id for lane in target.info.lanes or ()][:3] == ["touchpoints", "legal", "law"]


def test_a_lane_that_was_put_away_stays_so_unless_its_note_was_chosen() -> None:
    journey = _gift()
    apply(journey, update_map(lanes=(Lane(kind="touchpoints"), Lane(kind="pain_points", hidden=True))))
    note = next(note for note in journey.notes_about("checkout") if note.kind == "pain_point")
    _pasted(journey, {"checkout"}, journey)
    assert journey.info.lanes == (Lane(kind="touchpoints"), Lane(kind="pain_points", hidden=True))
    _pasted(journey, {note.id}, journey, Place(at="cart"))
    assert journey.info.lanes == (Lane(kind="touchpoints"), Lane(kind="pain_points"))


def test_hundreds_of_the_same_name_keep_short_orders() -> None:
    journey = JourneyMap()
    apply(journey, plans.add_stage(journey, "Buy"))
    apply(journey, plans.add_touchpoint(journey, "Call", "buy"))
    apply(journey, plans.add_touchpoint(journey, "End", "buy"))
    for _ in range(9):
        cards = {it.id for it in journey.touchpoints if it.title == "Call"}
        _pasted(journey, cards, journey, Place(stage="buy", before_touchpoint="end"))
    orders = [it.order for it in journey.touchpoints_of("buy")]
    assert len(orders) == 513
    assert orders == sorted(set(orders))
    assert max(map(len, orders)) < 16
    assert journey.touchpoints_of("buy")[-1].title == "End"


def test_each_copy_stands_behind_its_original() -> None:
    journey = _gift()
    cards = [card.id for card in journey.touchpoints_of("buy")]
    first = journey.touchpoints_of(journey.stages[0].id)[0]
    note = journey.notes_about("checkout")[0]
    made = duplicate(journey, {"cart", first.id, note.id})
    assert made is not None
    batch, roots = made
    apply(journey, batch)
    assert [card.id for card in journey.touchpoints_of("buy")] == [*cards[:1], "cart-2", *cards[1:]]
    assert [card.title for card in journey.touchpoints_of(first.stage)][:2] == [first.title] * 2
    about = [it.text for it in journey.notes_about("checkout")]
    assert about[:2] == [note.text] * 2
    assert len(roots) == 3


def test_a_stage_is_doubled_with_all_that_is_in_it() -> None:
    journey = _gift()
    before = [stage.id for stage in journey.stages]
    links = sum(journey.touchpoint(it.source).stage == "buy" for it in journey.links)  # type: ignore[union-attr]
    inner = [
        it for it in journey.links if {"buy"} == {journey.touchpoint(e).stage for e in (it.source, it.target)}
    ]  # type: ignore[union-attr]
    made = duplicate(journey, {"buy", "checkout"})
    assert made is not None
    apply(journey, made[0])
    place = before.index("buy") + 1
    assert [stage.id for stage in journey.stages] == [*before[:place], "buy-2", *before[place:]]
    assert made[1] == ("buy-2",)
    there = {card.id for card in journey.touchpoints_of("buy-2")}
    assert [card.title for card in journey.touchpoints_of("buy-2")] == [
        card.title for card in journey.touchpoints_of("buy")
    ]
    assert 0 < len(inner) <= links
    assert len([it for it in journey.links if it.source in there and it.target in there]) == len(inner)


def test_nothing_has_no_double() -> None:
    assert duplicate(_gift(), {"nobody"}) is None


@given(maps(), st.data())
def test_doubling_any_part_is_legal_and_keeps_the_originals(journey: JourneyMap, data: st.DataObject) -> None:
    every = sorted(_everything(journey))
    ids = data.draw(st.sets(st.sampled_from(every))) if every else set()
    before = {id_: journey.node(id_) for id_ in every}
    made = duplicate(journey, ids)
    if made is not None:
        apply(journey, made[0])
        assert all(root in journey and root not in before for root in made[1])
    assert {id_: journey.node(id_) for id_ in every} == before
