"""Dragging with Ctrl: a copy goes where the things would have gone."""

from __future__ import annotations

from dataclasses import dataclass

from journey_editor.editing.tools import drop
from journey_editor.editing.tools.events import Line, Outcome, PointerEvent, Sheet
from journey_editor.editing.tools.places import called
from journey_editor.layout.drawing import FigureKind
from journey_editor.layout.geometry import Rect
from journey_editor.model import fragments
from journey_editor.model.fragments import Place
from journey_editor.translation import later, tr, tr_n


@dataclass(frozen=True, slots=True)
class CopyLanding:
    """Where copies would come to stand, the mark that shows it, and it in words."""

    place: Place
    words: str
    cell: Rect | None = None
    line: Line | None = None


def landing(sheet: Sheet, kind: FigureKind, event: PointerEvent) -> CopyLanding | None:
    """Where copies of things of a kind would land at an event; None when they cannot land there.

    The copies themselves are made only when they are let go, as that takes longer than a frame.
    """
    if kind == "touchpoint":
        card = drop.card_place(sheet, event.x, event.y)
        if card is None:
            return None
        place = Place(stage=card.stage, before_touchpoint=card.before)
        return CopyLanding(place, tr("Copy {where}", where=card.words), card.cell, card.line)
    if kind == "stage":
        before, line, words = drop.stage_place(sheet, event.x)
        return CopyLanding(Place(before_stage=before), tr("Copy {where}", where=words), None, line)
    owner = drop.owner(sheet, event.x, event.y)
    if owner is None:
        return None
    id_, area = owner
    return CopyLanding(Place(at=id_), tr("Copy to {title}", title=called(sheet.journey, id_)), area)


def outcome(sheet: Sheet, ids: tuple[str, ...], landed: CopyLanding) -> Outcome:
    """The edit that puts copies of these things there; the copies are selected then."""
    fragment = fragments.extract(sheet.journey, frozenset(ids))
    edit, roots = fragments.insert(sheet.journey, fragment, landed.place, same_map=True)
    return Outcome(edit, tr_n(len(roots), later("Copy"), later("Copy {n} things")), roots)
