"""The links of a touchpoint: those that leave, those that arrive, and a list to link on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from journey_editor.disguises import one_line
from journey_editor.errors import EditError
from journey_editor.model import plans
from journey_editor.model.records import Link, Record, Touchpoint
from journey_editor.translation import inside, tr
from journey_editor.ui import icons
from journey_editor.ui.controls.choices import DropDown
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.rows import RowLine
from journey_editor.ui.inspector.editors import Context, Section
from journey_editor.ui.inspector.fields import LINK_KINDS
from journey_editor.ui.inspector.pickers import touchpoints
from journey_editor.ui.inspector.sections.parts import clear
from journey_editor.ui.inspector.values import READINGS


class LinksSection(Section):
    """Links as lines to press; the list below adds one to the touchpoint that is chosen in it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._owner = ""
        self._shown: list[tuple[Link, bool, str]] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.add = DropDown(
            tr("Link to another touchpoint"), partial(touchpoints, context), context.theme, find=_nothing
        )
        self.add.setPlaceholderText(tr("Link to…"))
        self.add.chosen.connect(self._on_chosen)
        self.column.addWidget(self.add)
        self.lines: dict[str, RowLine] = {}

    def put_record(self, record: Record) -> None:
        """Show the links of a touchpoint."""
        assert isinstance(record, Touchpoint)
        journey = self.context.session.journey
        found = [(link, True, self._titled(link.target)) for link in journey.links_from(record.id)]
        found += [(link, False, self._titled(link.source)) for link in journey.links_to(record.id)]
        if record.id == self._owner and found == self._shown:
            return
        self._owner, self._shown = record.id, found
        clear(self._list)
        self.lines = {}
        for link, leaves, title in found:
            line = self._line(link, title, leaves=leaves)
            self.lines[link.id] = line
            self._list.addWidget(line)
        self.add.set_value(None)

    def _titled(self, touchpoint: str) -> str:
        record = self.context.session.journey.touchpoint(touchpoint)
        return one_line(record.title) if record is not None else touchpoint

    def _line(self, link: Link, title: str, *, leaves: bool) -> RowLine:
        share = READINGS["share"].shown(link.share)
        kind = tr(dict(LINK_KINDS)[link.kind])
        said = " · ".join(part for part in (inside(kind), share, link.label) if part)
        told = (
            tr("Link to {title}: {kind}", title=title, kind=said)
            if leaves
            else tr("Link from {title}: {kind}", title=title, kind=said)
        )
        icon = icons.toned("arrow-right" if leaves else "arrow-left", self.context.theme)
        line = RowLine(
            link.id,
            f"{title}  ·  {said}",
            told,
            icon,
        )
        line.setToolTip(plain(line.accessibleName()))
        line.opened.connect(self.opened)
        return line

    def _on_chosen(self, target: object) -> None:
        session = self.context.session
        self.misread.emit("")
        self.add.set_value(None)
        try:
            edit = plans.add_link(session.journey, self._owner, str(target))
        except EditError as error:
            text = str(error)
            self.misread.emit(f"{text[:1].upper()}{text[1:]}")
            return
        session.do(edit, tr("Add link"))


def _nothing(_: object) -> None:
    """Which line is shown while the list is closed: none, and all touchpoints need not be asked for that."""
