"""Dragging a point of an emotion curve up and down."""

from __future__ import annotations

from typing import Final

from journey_editor.editing.tools import select
from journey_editor.editing.tools.events import (
    Feeling,
    Gesture,
    Outcome,
    PointerEvent,
    Preview,
    Sheet,
    goes_far,
)
from journey_editor.editing.tools.places import called
from journey_editor.layout.drawing import Band, Placed
from journey_editor.layout.geometry import Point
from journey_editor.model import plans
from journey_editor.translation import later, tr

_STEP: Final = 0.5
_FINE_STEP: Final = 0.05
WORDS: Final = (later("very bad"), later("bad"), later("neutral"), later("good"), later("very good"))


def drag_point(sheet: Sheet, start: PointerEvent, placed: Placed) -> Gesture:
    """Set one persona's emotion at one touchpoint: in halves, with Shift in steps of 0.05."""
    fresh = select.on_press(sheet, start, placed.id)
    event = yield Preview(select=fresh)
    while not goes_far(sheet, start, event):
        if event.kind == "release":
            return _clicked(sheet, start, placed, fresh is not None)
        event = yield Preview()
    off = start.y - placed.area.middle.y
    while True:
        here = sheet.index.keyed(placed.key)
        band = _band(sheet)
        if here is None or band is None or sheet.journey.experience(placed.persona, placed.id) is None:
            return Outcome()
        emotion = _value(band, event.y - off, "shift" in event.modifiers)
        if event.kind == "release":
            return _set(sheet, placed, emotion)
        middle = Point(here.area.middle.x, band.height_of(emotion))
        words = f"{called(sheet.journey, placed.persona)[1:-1]} {feeling_words(emotion)}"
        event = yield Preview(feeling=Feeling(placed.key, emotion, middle), hint=words, cursor="vertical")


def _clicked(sheet: Sheet, start: PointerEvent, placed: Placed, fresh: bool) -> Outcome:
    if placed.id not in sheet.journey:
        return Outcome()
    return Outcome(select=select.on_click(sheet, start, placed.id, fresh))


def _set(sheet: Sheet, placed: Placed, emotion: float) -> Outcome:
    old = sheet.journey.experience(placed.persona, placed.id)
    if old is not None and old.emotion == emotion:
        return Outcome()
    return Outcome(plans.set_emotion(sheet.journey, placed.persona, placed.id, emotion), tr("Change emotion"))


def _band(sheet: Sheet) -> Band | None:
    return next((band for band in sheet.drawing.frame.bands if band.bottom > band.top), None)


def _value(band: Band, y: float, fine: bool) -> float:
    step = _FINE_STEP if fine else _STEP
    return round(round(band.emotion_at(y) / step) * step, 2) + 0.0


def _signed(emotion: float) -> str:
    return f"{emotion:+g}".replace("-", "\u2212") if emotion else "0"


def level_word(emotion: float) -> str:
    """The nearest level in words; halves go to the stronger feeling."""
    level = int(abs(emotion) + 0.5) * (1 if emotion > 0 else -1)
    return tr(WORDS[level + 2])


def feeling_words(emotion: float) -> str:
    """An emotion from -2 to +2 as a number and in words: +1, good."""
    return f"{_signed(emotion)}, {level_word(emotion)}"
