"""Adding things to the map of a view: one step each, and their text opens for typing."""

from __future__ import annotations

from journey_editor.canvas.sheet_view import SheetView
from journey_editor.canvas.typing import Fresh, Typing
from journey_editor.editing import additions, texts
from journey_editor.editing.additions import Addable, Plan
from journey_editor.editing.texts import Slot
from journey_editor.editing.tools import drop
from journey_editor.editing.tools.events import Sheet
from journey_editor.layout.geometry import Point
from journey_editor.translation import tr


class Adding:
    """Adds to the map that a view shows; `sheet` is the same view as gestures see it."""

    def __init__(self, view: SheetView, sheet: Sheet, typing: Typing) -> None:
        self._view = view
        self._sheet = sheet
        self._typing = typing

    def beside(self, kind: Addable, ids: tuple[str, ...]) -> bool:
        """Add a thing near the last of these; False when there is nothing it could be about."""
        plan = additions.near(self._sheet.journey, ids, kind)
        if plan is not None:
            self.add(plan, additions.label(kind))
        return plan is not None

    def at(self, kind: Addable, place: Point) -> None:
        """Add a thing where it was let go."""
        target = drop.target(self._sheet, kind, place.x, place.y)
        if target is not None:
            self.add(
                target.plan, additions.label(kind) if target.opens else tr("Add experience"), target.opens
            )

    def into_cell(self, place: Point) -> None:
        """Add what belongs into the empty cell at a place, if that is one."""
        found = drop.in_cell(self._sheet, place.x, place.y)
        if found is not None:
            self.add(found[0].plan, found[1])

    def add(self, plan: Plan, label: str, opens: bool = True) -> None:
        """Add as planned, select it, and open its text when wanted."""
        session = self._view.session
        edit = plan(session.journey, "")
        if edit is None or not session.do(edit, label):
            return
        new = additions.added(edit)
        id_ = new or additions.changed(edit)
        if id_ is None:
            return
        session.select((id_,))
        self._view.reveal(id_)
        slot = self._slot(id_, is_metric=new is None) if opens else None
        if slot is not None:
            self._typing.begin(slot, Fresh(plan, label, session.undo_stack.index()))

    def _slot(self, id_: str, *, is_metric: bool) -> Slot | None:
        if not is_metric:
            return texts.first_slot(self._view.index, id_)
        figure = next((one for one in self._view.figures_of(id_) if one.kind == "metrics"), None)
        return None if figure is None else texts.metric_slot(figure)
