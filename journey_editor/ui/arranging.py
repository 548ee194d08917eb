"""How the map is arranged and which lanes it shows, as the menus offer it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from journey_editor.editing.session import Session
from journey_editor.model import plans, queries
from journey_editor.model.edits import update_map
from journey_editor.model.records import Lane
from journey_editor.translation import later, tr

_STEPS: Final = {"stacked": later("Arrange as stacked"), "timeline": later("Arrange as timeline")}


class Arranging(QObject):
    """Edits of the arrangement and of the lanes."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._offered: list[Lane] = []

    def arrange(self, arrangement: str) -> None:
        """Arrange the map `stacked` or as a `timeline`."""
        if arrangement != self._session.journey.info.arrangement:
            self._session.do(update_map(arrangement=arrangement), tr(_STEPS[arrangement]))

    def fill_lanes(self, menu: QMenu) -> None:
        """List the lanes, ticked when they are shown."""
        self._offered = list(queries.all_lanes(self._session.journey))
        for place, lane in enumerate(self._offered):
            action = menu.addAction(queries.lane_title(lane).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not lane.hidden)
            action.setData(place)
            action.triggered.connect(self._on_lane)

    def _on_lane(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        lane = self._offered[action.data()]
        edit = plans.switch_lane(self._session.journey, lane, shown=lane.hidden)
        self._session.do(edit, tr("Show lane") if lane.hidden else tr("Hide lane"))
