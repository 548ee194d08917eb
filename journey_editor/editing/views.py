"""The views that are kept with a map: saved, changed, renamed and deleted. They read and change nothing."""

from __future__ import annotations

from dataclasses import fields, replace

from journey_editor.model.edits import Edit, update_map
from journey_editor.model.filters import Filter, view_of
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import View
from journey_editor.translation import tr


def named(journey: JourneyMap, name: str) -> View | None:
    """The view of a name, however it is written."""
    wanted = tidy(name).casefold()
    return next((view for view in journey.info.views if view.name.casefold() == wanted), None)


def tidy(name: str) -> str:
    """A name as it is kept: on one line, without blanks around it."""
    return " ".join(name.split())


def refusal(journey: JourneyMap, name: str, own: str = "") -> str:
    """Why a view cannot have this name, as a sentence; empty when it can. `own` is its name so far."""
    if not tidy(name):
        return tr("A view needs a name.")
    taken = named(journey, name)
    if taken is not None and taken.name != own:
        return tr(
            "There is a view “{name}” already; choose another name, or delete that one.", name=taken.name
        )
    return ""


def save(journey: JourneyMap, name: str, wanted: Filter) -> Edit:
    """Keep a filter as a view of this name, the last one."""
    return update_map(views=(*journey.info.views, view_of(tidy(name), wanted)))


def change(journey: JourneyMap, name: str, wanted: Filter) -> Edit | None:
    """Let a view ask for something else; None when nothing would change."""
    return _replaced(journey, name, {field.name: getattr(wanted, field.name) for field in fields(Filter)})


def rename(journey: JourneyMap, name: str, new: str) -> Edit | None:
    """Give a view another name; None when nothing would change."""
    return _replaced(journey, name, {"name": tidy(new)})


def delete(journey: JourneyMap, name: str) -> Edit | None:
    """Keep a view no longer; None when there is none of this name."""
    views = tuple(view for view in journey.info.views if view.name != name)
    return update_map(views=views) if views != journey.info.views else None


def _replaced(journey: JourneyMap, name: str, changes: dict[str, object]) -> Edit | None:
    views = tuple(
        replace(view, **changes) if view.name == name else view  # type: ignore[arg-type]
        for view in journey.info.views
    )
    return update_map(views=views) if views != journey.info.views else None
