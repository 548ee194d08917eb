"""Editors that choose something of the map: a place, a stage, a touchpoint, a channel, personas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from journey_editor.disguises import one_line
from journey_editor.layout import icons as outlines
from journey_editor.model import queries
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Stage, Touchpoint
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.choices import Choice, DropDown
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.controls.toggles import TickBox
from journey_editor.ui.inspector.editors import ChosenEditor, Context, Editor, Maker
from journey_editor.ui.inspector.fields import Field


def _parked() -> Choice:
    return Choice(None, tr("Parking lot"))


def stages(context: Context) -> list[Choice]:
    """All stages."""
    return [Choice(stage.id, _titled(stage.title)) for stage in context.session.journey.stages]


def touchpoints(context: Context) -> list[Choice]:
    """All touchpoints, each with its stage."""
    journey = context.session.journey
    return [_touchpoint(journey, touchpoint) for touchpoint in queries.in_order(journey)]


def touchpoint(context: Context, id_: object) -> Choice | None:
    """One touchpoint with its stage."""
    journey = context.session.journey
    record = journey.touchpoint(str(id_))
    return None if record is None else _touchpoint(journey, record)


def _touchpoint(journey: JourneyMap, record: Touchpoint) -> Choice:
    stage = journey.stage(record.stage)
    return Choice(record.id, f"{_titled(record.title)} · {_titled(stage.title if stage else '')}")


def places(context: Context) -> list[Choice]:
    """Where a note can be: the parking lot, the stages, and under each its touchpoints."""
    journey = context.session.journey
    found = [_parked()]
    for stage in journey.stages:
        found.append(Choice(stage.id, _titled(stage.title)))
        found += [
            Choice(touchpoint.id, f"    {_titled(touchpoint.title)}")
            for touchpoint in journey.touchpoints_of(stage.id)
        ]
    return found


def place(context: Context, id_: object) -> Choice | None:
    """Where one note is."""
    record = context.session.journey.node(str(id_)) if id_ is not None else None
    if not isinstance(record, Stage | Touchpoint):
        return _parked()
    return Choice(record.id, _titled(record.title))


def text_lanes(context: Context) -> list[Choice]:
    """The map's lanes of free text."""
    lanes = queries.lanes(context.session.journey)
    own = [Choice(lane.id, queries.lane_title(lane)) for lane in lanes if lane.kind == "text" and lane.id]
    return own or [Choice("", tr("The first lane of notes"))]


def _titled(title: str) -> str:
    return one_line(title) or tr("Untitled")


def channel_id(text: str) -> str:
    """What a map holds for a channel that somebody typed: its id, or the text for an own channel."""
    typed = text.strip()
    known = outlines.channel(typed)
    if known is None:
        return typed
    names = {name.casefold() for _, name in known.names}
    return known.id if typed == known.id or typed.casefold() in names else typed


class ChannelEditor(Editor):
    """A channel, completed from the catalogue; any other text is an own channel."""

    def __init__(self, field: Field, context: Context) -> None:
        super().__init__()
        self._context = context
        self._hint = field.hint
        self.says_several = True
        self.line = Line(field.label, field.hint)
        # Made here, as an action that the line makes itself can be forgotten while it is still there.
        self._icon = QAction(self.line)
        self._icon.setVisible(False)
        self.line.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.completer = QCompleter(self)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(12)
        popup = QListView()
        popup.setObjectName("Completions")
        popup.setAccessibleName(tr("Channels"))
        self.completer.setPopup(popup)
        self.completer.activated.connect(self._on_picked)
        self.line.setCompleter(self.completer)
        chevron = icons.toned("chevron-down", context.theme)
        more = self.line.addAction(chevron, QLineEdit.ActionPosition.TrailingPosition)
        more.setToolTip(tr("All channels"))
        more.triggered.connect(self._on_all)
        self.line.committed.connect(self._on_committed)
        self.setFocusProxy(self.line)
        self.column.addWidget(self.line)
        self._language = ""

    def put(self, value: object) -> None:
        """Show a channel by its name and icon."""
        text = str(value or "")
        self.line.setPlaceholderText(self._hint)
        language = self._context.session.journey.info.language
        if language != self._language:
            self._language = language
            self.completer.setModel(self._catalogue(language))
        known = outlines.channel(text)
        self.line.put(known.name(language) if known is not None and known.id == text else text)
        self._icon.setVisible(bool(text))
        if text:
            icon = icons.toned(outlines.channel_icon(text), self._context.theme)
            # Each change of the icon makes Qt's button in the line listen once more to its action.
            if icon.cacheKey() != self._icon.icon().cacheKey():
                self._icon.setIcon(icon)

    def put_several(self) -> None:
        """Show an empty line that says why it is empty."""
        self.put(None)
        self.line.setPlaceholderText(tr("Several values"))

    def flush(self) -> None:
        """Commit what is being typed."""
        self.line.flush()

    def _catalogue(self, language: str) -> QStandardItemModel:
        channels = outlines.catalogue()
        # Items that Qt makes itself: those made here can outlive what Python knows of them.
        model = QStandardItemModel(len(channels), 1, self)
        for row, channel in enumerate(channels):
            index = model.index(row, 0)
            icon = icons.toned(channel.icon, self._context.theme)
            model.setData(index, channel.name(language), Qt.ItemDataRole.EditRole)
            model.setData(index, icon, Qt.ItemDataRole.DecorationRole)
        return model

    def _on_all(self) -> None:
        self.line.setFocus()
        self.completer.setCompletionPrefix("")
        self.completer.complete()

    def _on_picked(self, text: str) -> None:
        self.line.setText(text)
        self.line.flush()

    def _on_committed(self, text: str) -> None:
        self.committed.emit(channel_id(text))


class PersonasEditor(Editor):
    """The map's personas, each with a box to tick."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.of_map = True
        self._context = context
        self._value: tuple[str, ...] = ()
        self.boxes: dict[str, TickBox] = {}

    def put(self, value: object) -> None:
        """Show who is named; personas that have left the map are not shown, but kept."""
        self._value = value if isinstance(value, tuple) else ()
        personas = self._context.session.journey.personas
        wanted = [(persona.id, persona.name) for persona in personas]
        if wanted != [(id_, box.text()) for id_, box in self.boxes.items()]:
            for box in self.boxes.values():
                self.column.removeWidget(box)
                box.deleteLater()
            self.boxes = {id_: TickBox(name, self._context.theme) for id_, name in wanted}
            for box in self.boxes.values():
                box.clicked.connect(self._on_clicked)
                self.column.addWidget(box)
        for id_, box in self.boxes.items():
            box.setChecked(id_ in self._value)

    def _on_clicked(self) -> None:
        ticked = {id_ for id_, box in self.boxes.items() if box.isChecked()}
        others = tuple(id_ for id_ in self._value if id_ not in self.boxes)
        self.committed.emit((*(id_ for id_ in self.boxes if id_ in ticked), *others))


Choices = Callable[[Context], Sequence[Choice]]
Found = Callable[[Context, object], Choice | None]


def _dropped(choices: Choices, found: Found | None, field: Field, context: Context) -> Editor:
    find = partial(found, context) if found is not None else None
    editor = ChosenEditor(DropDown(field.label, partial(choices, context), context.theme, find))
    editor.of_map = True
    return editor


MAKERS: Final[dict[str, Maker]] = {
    "stage": partial(_dropped, stages, None),
    "touchpoint": partial(_dropped, touchpoints, touchpoint),
    "place": partial(_dropped, places, place),
    "lane": partial(_dropped, text_lanes, None),
    "channel": ChannelEditor,
    "personas": lambda _, context: PersonasEditor(context),
}
