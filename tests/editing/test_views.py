"""Views of a map: each of saving, changing, renaming and deleting is an edit that can be taken back."""

from __future__ import annotations

from dataclasses import replace

from journey_editor.editing import views
from journey_editor.model.edits import Edit, apply, update_map
from journey_editor.model.filters import Filter, filter_of, matching
from journey_editor.model.journey import JourneyMap
from journey_editor.model.plans import remove
from tests.editing.desk import gift

CART, MAYA = Filter(text="cart"), Filter(personas=("maya",), evidence=("assumed",))


def names(journey: JourneyMap) -> list[str]:
    return [view.name for view in journey.info.views]


def do(journey: JourneyMap, edit: Edit | None) -> Edit:
    assert edit is not None
    return apply(journey, edit).inverse


def test_a_view_is_saved_changed_renamed_and_deleted() -> None:
    journey = gift()
    undo = [
        do(journey, views.save(journey, "  What  Maya\nlives ", MAYA)),
        do(journey, views.save(journey, "Carts", CART)),
    ]
    assert names(journey) == ["What Maya lives", "Carts"]
    undo.append(do(journey, views.change(journey, "Carts", replace(CART, text="checkout"))))
    assert filter_of(journey.info.views[1]) == Filter(text="checkout")
    undo.append(do(journey, views.rename(journey, "Carts", "Checkouts")))
    undo.append(do(journey, views.delete(journey, "What Maya lives")))
    assert names(journey) == ["Checkouts"]
    for edit in reversed(undo):
        apply(journey, edit)
    assert journey.info == gift().info


def test_what_somebody_else_added_to_a_view_stays() -> None:
    journey = gift()
    do(journey, views.save(journey, "Carts", CART))
    noted = replace(journey.info.views[0], extra=(("colour", '"red"'),))
    do(journey, update_map(views=(noted,)))
    do(journey, views.change(journey, "Carts", MAYA))
    do(journey, views.rename(journey, "Carts", "Maya"))
    assert journey.info.views == (replace(views.view_of("Maya", MAYA), extra=noted.extra),)


def test_names_are_told_apart_without_regard_to_case() -> None:
    journey = gift()
    assert "needs a name" in views.refusal(journey, " \n")
    assert not views.refusal(journey, "Carts")
    do(journey, views.save(journey, "Carts", CART))
    assert "“Carts”" in views.refusal(journey, "cARTS")
    assert not views.refusal(journey, "CARTS", own="Carts")


def test_nothing_is_done_where_nothing_would_change() -> None:
    journey = gift()
    do(journey, views.save(journey, "Carts", CART))
    assert views.change(journey, "Carts", CART) is None
    assert views.rename(journey, "Carts", " Carts ") is None
    assert views.delete(journey, "Another") is None


def test_a_view_may_name_a_persona_that_is_gone() -> None:
    journey = gift()
    do(journey, views.save(journey, "Maya", MAYA))
    do(journey, remove(journey, ["maya"]))
    assert matching(journey, filter_of(journey.info.views[0])) == frozenset()
