"""Each edit by itself: what it does, what takes it back, what it says it changed, what it refuses."""

from __future__ import annotations

import pytest

from journey_editor.errors import EditError
from journey_editor.model.edits import (
    AddLink,
    AddNode,
    Batch,
    Change,
    Edit,
    RemoveLink,
    RemoveNode,
    SetExperience,
    apply,
    update,
    update_link,
    update_map,
)
from journey_editor.model.journey import JourneyMap
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
)
from tests.strategies import state


def gift() -> JourneyMap:
    """Two stages, two touchpoints, a persona who lives one of them, a note and a link."""
    journey = JourneyMap(MapInfo(title="Gift"))
    for record in (
        Stage(id="buy", title="Buy", order="1"),
        Stage(id="stay", title="Stay", order="2"),
        Persona(id="maya", name="Maya"),
        Touchpoint(id="cart", stage="buy", title="Cart", order="1"),
        Touchpoint(id="email", stage="stay", title="Email", order="2"),
        Note(id="n", kind="pain_point", at="cart", text="Late"),
    ):
        apply(journey, AddNode(record))
    apply(journey, SetExperience("maya", "cart", Experience(persona="maya", emotion=-2)))
    apply(journey, AddLink(Link(id="l", source="cart", target="email")))
    return journey


def done(journey: JourneyMap, edit: Edit) -> Change:
    """Apply an edit, once it is known that its inverse takes it back and the same edit does it again."""
    before = state(journey)
    change = apply(journey, edit)
    after = state(journey)
    assert apply(journey, change.inverse).ids == change.ids
    assert state(journey) == before
    assert apply(journey, edit) == change
    assert state(journey) == after
    return change


def refused(journey: JourneyMap, edit: Edit) -> str:
    before = state(journey)
    with pytest.raises(EditError) as caught:
        apply(journey, edit)
    assert state(journey) == before
    return str(caught.value)


def test_add_and_remove_a_node() -> None:
    journey = gift()
    assert done(journey, AddNode(Note(id="parked", kind="idea", text="Later"))).ids == {"parked"}
    assert [note.id for note in journey.notes_about(None)] == ["parked"]
    assert done(journey, RemoveNode("parked")).ids == {"parked"}
    assert "parked" not in journey
    assert refused(journey, AddNode(Stage(id="cart", title=""))) == "the id “cart” is taken"
    assert refused(journey, AddNode(Stage(id="l", title=""))) == "the id “l” is taken"
    assert refused(journey, RemoveNode("gone")) == "there is no “gone” in this map"
    assert refused(journey, RemoveNode("l")) == "there is no “l” in this map"


@pytest.mark.parametrize(
    ("id_", "user"), [("buy", "cart"), ("stay", "email"), ("maya", "cart"), ("email", "cart")]
)
def test_what_is_referred_to_stays(id_: str, user: str) -> None:
    message = refused(gift(), RemoveNode(id_))
    assert message.startswith(f"“{id_}” cannot be removed while “{user}” refers to it")


def test_a_touchpoint_goes_once_nothing_refers_to_it() -> None:
    journey = gift()
    for edit in (RemoveNode("n"), RemoveLink("l"), SetExperience("maya", "cart", None)):
        assert "cannot be removed" in refused(journey, RemoveNode("cart"))
        done(journey, edit)
    done(journey, RemoveNode("cart"))
    assert journey.touchpoints_of("buy") == ()


def test_a_link_from_a_touchpoint_to_itself_holds_it() -> None:
    journey = gift()
    done(journey, RemoveLink("l"))
    done(journey, AddLink(Link(id="again", source="email", target="email")))
    assert "cannot be removed" in refused(journey, RemoveNode("email"))


def test_update_a_node() -> None:
    journey = gift()
    assert done(journey, update("cart", title="Basket", tools=("shop",))).ids == {"cart"}
    assert journey.touchpoint("cart") == Touchpoint(
        id="cart", stage="buy", title="Basket", tools=("shop",), order="1"
    )
    assert done(journey, update("cart")).ids == {"cart"}


def test_move_a_touchpoint_and_a_note() -> None:
    journey = gift()
    done(journey, update("cart", stage="stay", order="3"))
    assert [it.id for it in journey.touchpoints_of("stay")] == ["email", "cart"]
    assert journey.touchpoints_of("buy") == ()
    done(journey, update("n", at="buy"))
    assert [it.id for it in journey.notes_about("buy")] == ["n"]
    assert journey.notes_about("cart") == ()
    done(journey, update("n", at=None))
    assert [it.id for it in journey.notes_about(None)] == ["n"]


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (update("cart", stage="gone"), "there is no stage “gone” for the touchpoint “cart”"),
        (update("cart", stage="maya"), "there is no stage “maya”"),
        (update("n", at="gone"), "there is no touchpoint or stage “gone” for the note “n”"),
        (update("n", at="maya"), "there is no touchpoint or stage “maya”"),
        (update("n", at="n"), "there is no touchpoint or stage “n”"),
        (update("gone", title=""), "there is no “gone”"),
        (update("cart", id="new"), "“id” of a touchpoint cannot be set"),
        (update("cart", name="x"), "“name” of a touchpoint cannot be set"),
        (update("cart", title=None), "touchpoint title: null is not text"),
        (update("n", severity=4), "note severity: 4 is not a whole number from 1 to 3"),
        (AddNode(Touchpoint(id="new", stage="gone", title="")), "there is no stage “gone”"),
        (AddNode(Note(id="new", kind="idea", at="gone", text="")), "no touchpoint or stage “gone”"),
        (AddNode(Stage(id="a b", title="")), "stage id: “a b” is not an id"),
        (AddNode(Stage(id="~1", title="")), "stage id: “~1” is not an id"),
        (AddNode(Link(id="new", source="cart", target="cart")), "a link is not a stage"),  # type: ignore[arg-type]
        (AddLink(Link(id="new", source="cart", target="gone")), "no touchpoint “gone” for the link “new”"),
        (AddLink(Link(id="new", source="buy", target="cart")), "no touchpoint “buy”"),
        (AddLink(Link(id="l", source="cart", target="email")), "the id “l” is taken"),
        (AddLink(Link(id="n", source="cart", target="email")), "the id “n” is taken"),
        (AddLink(Link(id="new", source="cart", target="email", share=62)), "link share: 62 is not"),
        (update_link("l", target="gone"), "there is no touchpoint “gone”"),
        (update_link("l", share=-1), "link share: -1 is not"),
        (update_link("gone", share=1), "there is no link “gone”"),
        (update_link("cart", share=1), "there is no link “cart”"),
        (RemoveLink("gone"), "there is no link “gone”"),
        (SetExperience("gone", "cart", None), "there is no persona “gone”"),
        (SetExperience("maya", "buy", None), "there is no touchpoint “buy”"),
        (SetExperience("maya", "cart", Experience(persona="jonas")), "an experience of “jonas”"),
        (SetExperience("maya", "cart", Experience(persona="maya", emotion=3)), "emotion: 3 is not"),
        (update_map(title="\0"), "map title: the text has a character that no file can hold (U+0000)"),
        (update_map(title="\ud800"), "(U+D800)"),
        (
            update_map(lanes=(Lane(kind="text", id="a"), Lane(kind="text", id="a"))),
            "two lanes have the id “a”",
        ),
        (update_map(nonsense=1), "“nonsense” of a map cannot be set"),
        ("nonsense", "str is not an edit"),
    ],
)
def test_an_illegal_edit_is_refused_and_changes_nothing(edit: Edit, words: str) -> None:
    assert words in refused(gift(), edit)


@pytest.mark.parametrize(
    ("id_", "field", "value"),
    [
        ("cart", "metrics", 5),
        ("cart", "metrics", [Metric(name="reach")]),
        ("cart", "metrics", (1,)),
        ("cart", "metrics", (Metric(name="reach", value=10**400),)),
        ("cart", "metrics", (Metric(name="reach", value=float("inf")),)),
        ("cart", "metrics", (Metric(name="reach", date="2026-02-30"),)),
        ("cart", "tools", ["shop"]),
        ("cart", "order", 5),
        ("cart", "order", "10"),
        ("cart", "extra", 5),
        ("cart", "extra", (("x", "{"),)),
        ("cart", "extra", (("x", "1e400"), ("y",))),
        ("cart", "moment_of_truth", 1),
        ("n", "votes", None),
        ("n", "severity", True),
        ("buy", "color", "red"),
    ],
)
def test_values_that_no_file_can_hold_are_refused(id_: str, field: str, value: object) -> None:
    journey = gift()
    assert field in refused(journey, update(id_, **{field: value}))
    legal = update("email", title="Newsletter")
    assert field in refused(journey, Batch((legal, update(id_, **{field: value}))))


def test_experiences() -> None:
    journey = gift()
    new = Experience(persona="maya", emotion=1, thought="Nice")
    assert done(journey, SetExperience("maya", "email", new)).ids == {"maya", "email"}
    assert journey.experiences_of("email") == (new,)
    done(journey, SetExperience("maya", "cart", None))
    assert journey.experience("maya", "cart") is None
    done(journey, SetExperience("maya", "cart", None))


def test_links() -> None:
    journey = gift()
    done(journey, AddNode(Touchpoint(id="pay", stage="buy", title="Pay")))
    assert done(journey, update_link("l", target="pay", kind="triggers")).ids == {"l", "cart", "email", "pay"}
    assert journey.links_from("cart") == (Link(id="l", source="cart", target="pay", kind="triggers"),)
    assert journey.links_to("email") == ()
    assert done(journey, RemoveLink("l")).ids == {"l", "cart", "pay"}
    assert "l" not in journey


def test_the_map_itself() -> None:
    journey = gift()
    review = Review(last="2026-10-01", every_months=3)
    change = done(journey, update_map(title="New", id="new", review=review, lanes=()))
    assert change.ids == {MAP}
    assert journey.info == MapInfo(title="New", id="new", review=review, lanes=())


def test_a_batch_is_done_in_its_order_and_undone_in_the_opposite() -> None:
    journey = gift()
    edits = (
        AddNode(Stage(id="new", title="A")),
        update("new", title="B"),
        AddNode(Touchpoint(id="card", stage="new", title="")),
        update("new", title="C"),
    )
    change = done(journey, Batch(edits, "Add a stage"))
    assert change.ids == {"new", "card"}
    assert change.inverse.label == "Add a stage"
    assert journey.stage("new") == Stage(id="new", title="C")
    assert done(journey, Batch(())).ids == frozenset()


def test_a_batch_is_all_or_nothing() -> None:
    journey = gift()
    inner = Batch((AddNode(Stage(id="new", title="")), update("new", title="x")))
    assert "gone" in refused(journey, Batch((inner, update("cart", stage="new"), RemoveNode("gone"))))


def test_a_batch_that_meets_a_bug_is_not_left_half_done() -> None:
    journey = gift()
    before = state(journey)
    with pytest.raises(AttributeError):
        apply(journey, Batch((update("cart", title="x"), AddLink("no link"))))  # type: ignore[arg-type]
    assert state(journey) == before
