"""Parts of a form that hold more than one value: each lists things and edits them by itself."""

from __future__ import annotations

from typing import Final

from journey_editor.ui.inspector.editors import Maker
from journey_editor.ui.inspector.sections.experiences import ExperiencesSection
from journey_editor.ui.inspector.sections.image import ImageEditor
from journey_editor.ui.inspector.sections.lanes import LanesSection
from journey_editor.ui.inspector.sections.links import LinksSection
from journey_editor.ui.inspector.sections.metrics import MetricsSection
from journey_editor.ui.inspector.sections.notes import NotesSection
from journey_editor.ui.inspector.sections.people import PeopleSection
from journey_editor.ui.inspector.sources import source

MAKERS: Final[dict[str, Maker]] = {
    "experiences": lambda _, context: ExperiencesSection(context),
    "image": lambda _, context: ImageEditor(context),
    "lanes": lambda _, context: LanesSection(context),
    "links": lambda _, context: LinksSection(context),
    "metrics": lambda _, context: MetricsSection(context),
    "notes": lambda _, context: NotesSection(context),
    "people": lambda _, context: PeopleSection(context),
    "source": source,
}
