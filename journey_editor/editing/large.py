"""Edits and plans so large that they are worked out beside the window, while nobody edits the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from journey_editor.collector import collector_paused
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Lane, Stage

if TYPE_CHECKING:
    # Loaded with the first edit: a map is looked at before that.
    from journey_editor.model.edits import Change, Edit

_R = TypeVar("_R")
Tell = Callable[[float], None]
"""Takes how much is done, from 0 to 1."""

BIG: Final = 1_500
"""With more records than this a map is large: what looks at all of it takes long."""
VERY_BIG: Final = 60_000
"""With more records than this it takes long to lay out all behind a stage that comes, goes or moves."""
MANY: Final = 500
"""So many edits in one step take long, with what is drawn after them."""
_EVERYWHERE: Final = frozenset({"arrangement", "language", "name", "color", "order"})
"""Fields of the map and of personas with which nearly all of it is drawn anew."""
_SLICE: Final = 250


class Aside(Protocol):
    """Works things out in a thread while a window shows how far it is and takes no input."""

    def worked(self, text: str, function: Callable[[Tell], _R]) -> _R:
        """What a function gives; raises what it raises, and `Cancelled` when somebody has stopped it."""

    def applied(self, edit: Edit) -> Change:
        """What applying an edit to the session's map gives; the map is drawn in the thread, too."""


def at_once(_share: float) -> None:
    """Nobody waits to hear how far it is."""


def is_big(journey: JourneyMap) -> bool:
    """Whether what looks at all of a map takes long."""
    return len(journey) > BIG


def is_large(journey: JourneyMap, edit: Edit) -> bool:
    """Whether applying an edit and drawing what comes of it takes long."""
    from journey_editor.model.edits import Batch, UpdateMap, UpdateNode

    if isinstance(edit, Batch):
        several = [part for _, part in zip(range(MANY), parts(edit), strict=False)]
        return len(several) == MANY or any(_moves_stages(journey, part) for part in several)
    if _moves_stages(journey, edit):
        return True
    if not is_big(journey):
        return False
    if isinstance(edit, UpdateNode) and journey.persona(edit.id) is None:
        return False
    changes = dict(edit.changes) if isinstance(edit, UpdateNode | UpdateMap) else {}
    return not _EVERYWHERE.isdisjoint(changes) or _shows_others(journey, changes.get("lanes", ()))


def _moves_stages(journey: JourneyMap, edit: Edit) -> bool:
    """Whether a stage of a very large map comes, goes or moves, and with it all that stands behind it."""
    from journey_editor.model.edits import AddNode, RemoveNode, UpdateNode

    if len(journey) <= VERY_BIG:
        return False
    if isinstance(edit, AddNode):
        return isinstance(edit.record, Stage)
    if isinstance(edit, UpdateNode) and "order" not in dict(edit.changes):
        return False
    return isinstance(edit, RemoveNode | UpdateNode) and journey.stage(edit.id) is not None


def _shows_others(journey: JourneyMap, lanes: object) -> bool:
    """Whether other lanes would be on the map than now: what is in those that come must be drawn.

    Where the cards go, all that is drawn at them finds another place.
    """
    shown = {(lane.kind, lane.id) for lane in queries.lanes(journey) if not lane.hidden}
    wanted = lanes if isinstance(lanes, tuple) else ()
    left = {(one.kind, one.id) for one in wanted if isinstance(one, Lane) and not one.hidden}
    return bool(wanted) and (not left <= shown or any(kind == "touchpoints" for kind, _ in shown - left))


def parts(edit: Edit) -> Iterator[Edit]:
    """The single edits of a step, in their order."""
    from journey_editor.model.edits import Batch

    if isinstance(edit, Batch):
        for part in edit.edits:
            yield from parts(part)
    else:
        yield edit


def edited(journey: JourneyMap, edit: Edit, tell: Tell) -> tuple[JourneyMap, Change]:
    """Another map as an edit makes it of this one, which is only read; with what applying gave.

    Raises `EditError` as `apply` does.
    """
    from journey_editor.model.edits import Batch, Change, apply

    with collector_paused():
        made = journey.copy()
        tell(0.2)
        if not isinstance(edit, Batch):
            return made, apply(made, edit)
        single = list(parts(edit))
        done: list[Change] = []
        for start in range(0, len(single), _SLICE):
            done.append(apply(made, Batch(tuple(single[start : start + _SLICE]))))
            tell(0.2 + 0.8 * start / len(single))
        back = [one for change in reversed(done) for one in parts(change.inverse)]
        return made, Change(
            Batch(tuple(back), edit.label), frozenset().union(*[change.ids for change in done])
        )
