"""What keys and menus do to the thing that has the focus: move it, say how it feels, park it, link it."""

from __future__ import annotations

from journey_editor.canvas.focus import OWN, Focus
from journey_editor.canvas.pointer_view import PointerView
from journey_editor.editing import feelings, nudges, texts
from journey_editor.editing.nudges import Direction
from journey_editor.editing.tools.places import called, is_timeline
from journey_editor.layout.drawing import Placed
from journey_editor.model import plans
from journey_editor.model.records import Note
from journey_editor.translation import tr


class AtFocus:
    """Each thing is one undo step and says in the status bar what it did, or why it could not."""

    def __init__(self, view: PointerView, focus: Focus) -> None:
        self._view = view
        self._focus = focus

    def move(self, direction: Direction, *, fine: bool = False) -> None:
        """Move what is focused, with what else of its kind is selected; the focus goes with it."""
        view, placed = self._view, self._focus.acting
        if placed is None:
            view.say(tr("Go to a thing with the arrows first, then move it."))
            return
        timeline = is_timeline(view.drawing.frame)
        nudge = nudges.nudge(
            view.journey, placed, direction, selection=view.selection, timeline=timeline, fine=fine
        )
        self._focus.use_keys(True)
        if nudge.edit is None:
            view.say(nudge.problem)
        elif view.session.do(nudge.edit, nudge.label):
            self._focus.reveal()
            # Each change is told to screen readers; only of lanes this tells more.
            tell = view.say if placed.kind == "lane" else view.show_words
            tell(self._told(placed.kind, placed.id, placed.persona))

    def move_a_little(self, direction: Direction) -> None:
        """Move a point of a curve half as far as usual."""
        placed = self._focus.acting
        if placed is None or placed.kind != "point":
            self._view.say(tr("Go to a point of a curve first: only points move a little."))
        else:
            self.move(direction, fine=True)

    def delete_told(self) -> bool:
        """Delete what the focused figure tells, and not the thing that it tells of; False if it is one.

        A point gives its emotion and a thought its words; what has no words of its own says where it
        is deleted.
        """
        placed, chosen = self._focus.acting, self._view.selection
        if placed is None or placed.kind in OWN or set(chosen) - {placed.id}:
            return False
        if placed.kind in ("point", "thought"):
            self._forget(placed)
        elif placed.kind == "lane":
            self._view.say(tr("A lane is switched off in the menu View, under Lanes."))
        elif placed.kind == "title":
            self._view.say(tr("A map always has its title; Enter changes it."))
        elif placed.kind == "metrics":
            self._view.say(tr("Metrics are deleted in the inspector."))
        else:
            self._view.say(tr("A channel is changed in the inspector of its touchpoint."))
        return True

    def feel(self, emotion: float) -> None:
        """Set the emotion (-2 to +2) of the active persona at what is focused, or all that is selected."""
        self._feel(emotion)

    def feel_nothing(self) -> None:
        """Take the active persona's emotion away there; it leaves a gap in the curve."""
        self._feel(None)

    def park(self) -> None:
        """Put the focused note, or the selected ones, into the parking lot."""
        view = self._view
        notes = [id_ for id_ in self._ids() if isinstance(view.journey.node(id_), Note)]
        edit = plans.move_notes(view.journey, notes, None, None) if notes else None
        if edit is None:
            view.say(tr("Choose a note first: only notes can be parked."))
        elif view.session.do(edit, tr("Move to the parking lot")):
            view.say(tr("It waits in the parking lot now."))

    def _forget(self, placed: Placed) -> None:
        """Take away the emotion of a point, or the words of a thought."""
        view, at, persona = self._view, placed.id, placed.persona
        if placed.kind == "thought":
            edit = texts.edit_for(view.journey, placed, "thought", "")
            if edit is not None:
                view.session.do(edit, tr("Delete thought"))
        elif view.session.do(plans.set_emotion(view.journey, persona, at, None), tr("Delete emotion")):
            view.show_words(feelings.told(view.journey, persona, (at,), None))

    def _feel(self, emotion: float | None) -> None:
        view, persona = self._view, self._view.session.active_persona
        ids = feelings.touchpoints(view.journey, self._ids())
        if not persona:
            view.say(tr("Add a persona first: an emotion is always somebody's."))
        elif not ids:
            view.say(tr("Go to a touchpoint first: emotions are felt there."))
        elif view.personas_shown is not None and persona not in view.personas_shown:
            name = called(view.journey, persona)
            view.say(tr("{persona} is hidden: show this persona first, or choose another.", persona=name))
        else:
            edit = feelings.feel(view.journey, persona, ids, emotion)
            if edit is None or view.session.do(edit, tr("Change emotion")):
                tell = view.show_words if edit is not None and len(ids) == 1 else view.say
                tell(feelings.told(view.journey, persona, ids, emotion))

    def _ids(self) -> tuple[str, ...]:
        """The things that are meant: the selected ones if the focused one is among them, else that one."""
        selection, placed = self._view.selection, self._focus.acting
        if placed is None or placed.id in selection:
            return selection
        return () if placed.kind in ("lane", "title") else (placed.id,)

    def _told(self, kind: str, id_: str, persona: str) -> str:
        lived = self._view.journey.experience(persona, id_) if kind == "point" else None
        if lived is not None:
            return feelings.told(self._view.journey, persona, (id_,), lived.emotion)
        place = nudges.lane_place if kind == "lane" else nudges.whereabouts
        return place(self._view.journey, id_)
