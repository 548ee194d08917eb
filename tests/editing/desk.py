"""A small map as it is drawn, and a hand that runs gestures over it, all without Qt."""

from __future__ import annotations

from journey_editor.editing.tools.events import Gesture, Outcome, PointerEvent, Preview
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.geometry import Point
from journey_editor.layout.index import Index
from journey_editor.layout.theme import theme
from journey_editor.model import plans
from journey_editor.model.edits import Edit, apply
from journey_editor.model.journey import JourneyMap


def gift() -> JourneyMap:
    """Two personas; three stages: Find (ad, guide), Buy (cart, checkout, email) and an empty Stay."""
    journey = JourneyMap()
    for title in ("Find", "Buy", "Stay"):
        apply(journey, plans.add_stage(journey, title))
    for name in ("Maya", "Jonas"):
        apply(journey, plans.add_persona(journey, name))
    cards = (("Ad", "find"), ("Guide", "find"), ("Cart", "buy"), ("Checkout", "buy"), ("Email", "buy"))
    for title, stage in cards:
        apply(journey, plans.add_touchpoint(journey, title, stage))
    for persona, card, emotion in (("maya", "ad", 0), ("maya", "cart", -1), ("jonas", "ad", 1)):
        apply(journey, plans.set_emotion(journey, persona, card, emotion))
    apply(journey, plans.add_note(journey, "pain_point", "Costs late", "checkout"))
    apply(journey, plans.add_note(journey, "pain_point", "No guests", "checkout"))
    apply(journey, plans.add_note(journey, "opportunity", "Show all", "buy"))
    apply(journey, plans.add_link(journey, "ad", "cart"))
    return journey


class Desk:
    """A sheet for gestures: the map, drawn anew after every edit."""

    def __init__(self, journey: JourneyMap, options: Options | None = None) -> None:
        self.journey = journey
        self.selection: tuple[str, ...] = ()
        self.pixel = 1.0
        self._options = options
        self.redraw()

    def redraw(self) -> None:
        self.drawing: Drawing = compose(self.journey, theme(), self._options)
        self.index = Index(self.drawing)

    def do(self, edit: Edit) -> None:
        apply(self.journey, edit)
        self.redraw()

    def figure(self, id_: str, kind: str = "touchpoint", persona: str = "") -> Placed:
        """The figure of a thing."""
        return next(
            placed
            for placed in self.drawing.figures
            if placed.id == id_ and placed.kind == kind and persona in ("", placed.persona)
        )

    def middle(self, id_: str, kind: str = "touchpoint", persona: str = "") -> Point:
        return self.figure(id_, kind, persona).area.middle

    def cell(self, stage: str, kind: str) -> Point:
        """A place near the lower end of a stage's cell in the lane of a kind."""
        span = next(span for span in self.drawing.frame.spans if span.stage == stage)
        band = next(band for band in self.drawing.frame.bands if band.kind == kind)
        return Point(span.x + span.w / 2, band.y + band.h - 3)


def pressed(place: Point, *modifiers: str, button: str = "left") -> PointerEvent:
    return PointerEvent("press", *place, button=button, modifiers=frozenset(modifiers))  # type: ignore[arg-type]


class Hand:
    """Runs one gesture: press, then `move` and `release`; the last preview is kept."""

    def __init__(self, gesture: Gesture | None) -> None:
        assert gesture is not None
        self.gesture = gesture
        self.preview: Preview = next(gesture)
        self.previews = [self.preview]
        self.outcome: Outcome | None = None

    def move(self, place: Point, *modifiers: str) -> Preview:
        self._send(PointerEvent("move", *place, modifiers=frozenset(modifiers)))
        return self.preview

    def release(self, place: Point, *modifiers: str) -> Outcome:
        self._send(PointerEvent("release", *place, modifiers=frozenset(modifiers)))
        assert self.outcome is not None
        return self.outcome

    def drag(self, *places: Point) -> Outcome:
        for place in places:
            self.move(place)
        return self.release(places[-1])

    def _send(self, event: PointerEvent) -> None:
        try:
            self.preview = self.gesture.send(event)
            self.previews.append(self.preview)
        except StopIteration as stop:
            self.outcome = stop.value
