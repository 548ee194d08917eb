"""One selection for a session and a view of rows, whoever changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView

from journey_editor.editing.session import Session

_Flag = QItemSelectionModel.SelectionFlag
_REPLACE: Final = _Flag.ClearAndSelect | _Flag.Rows


class SharedSelection(QObject):
    """Keeps the selected rows of a view and the selection of a session the same.

    What the view has no row for stays selected in the session until the view's own selection changes.
    """

    def __init__(
        self,
        session: Session,
        view: QAbstractItemView,
        id_of: Callable[[QModelIndex], str],
        index_of: Callable[[str], QModelIndex],
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._id_of = id_of
        self._index_of = index_of
        self._busy = False
        view.selectionModel().selectionChanged.connect(self._on_rows_selected)

    @contextmanager
    def held(self) -> Iterator[None]:
        """While rows come and go, what Qt makes of the selection is not a choice of the person."""
        before, self._busy = self._busy, True
        try:
            yield
        finally:
            self._busy = before

    def pull(self, *, reveal: bool = True, anew: bool = False) -> None:
        """Select the rows of what is selected in the session; `reveal` scrolls to the last of them.

        `anew` does so though the same rows are selected: new columns of them are not.
        """
        if self._busy:
            return
        chosen = [(id_, index) for id_ in self._session.selection if (index := self._index_of(id_)).isValid()]
        if not anew and {id_ for id_, _ in chosen} == set(self._shown()):
            return
        indexes = [index for _, index in chosen]
        with self.held():
            model = self._view.selectionModel()
            model.select(_ranges(indexes), _REPLACE)
            if indexes:
                column = max(0, model.currentIndex().column())
                current = indexes[-1].siblingAtColumn(column)
                model.setCurrentIndex(current, _Flag.NoUpdate)
                if reveal:
                    self._view.scrollTo(current)

    def _shown(self) -> list[str]:
        # Asking for `selectedRows` looks at the flags of every cell: half a second for 5,000 rows.
        found: dict[str, None] = {}
        parts: Iterable[QItemSelectionRange] = self._view.selectionModel().selection()  # type: ignore[assignment]
        for part in parts:
            for row in range(part.top(), part.bottom() + 1):
                found[self._id_of(self._view.model().index(row, 0, part.parent()))] = None
        return [id_ for id_ in found if id_ in self._session.journey]

    def _on_rows_selected(self) -> None:
        if self._busy:
            return
        ids = dict.fromkeys(self._shown())
        kept = [id_ for id_ in self._session.selection if id_ in ids]
        known = set(kept)
        added = [id_ for id_ in ids if id_ not in known]
        current = self._id_of(self._view.currentIndex())
        added.sort(key=lambda id_: id_ == current)
        with self.held():
            self._session.select([*kept, *added])


def _ranges(indexes: Sequence[QModelIndex]) -> QItemSelection:
    """The rows as few ranges of rows that lie next to each other."""
    found = QItemSelection()
    placed = sorted(((_parent_number(index), index.row(), index) for index in indexes), key=lambda it: it[:2])
    start = 0
    for at, (parent, row, index) in enumerate(placed):
        following = placed[at + 1][:2] if at + 1 < len(placed) else None
        if following != (parent, row + 1):
            found.select(placed[start][2], index)
            start = at + 1
    return found


def _parent_number(index: QModelIndex) -> int:
    parent = index.parent()
    return parent.internalId() if parent.isValid() else -1
