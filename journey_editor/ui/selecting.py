"""One selection for a session and a view of rows, whoever changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication

from journey_editor.editing.session import Session
from journey_editor.ui.shown_rows import ShownRows

_Flag = QItemSelectionModel.SelectionFlag
_MANY: Final = 200
"""More rows of a tree are not selected for Qt, which takes half a second for 1,500 of them."""
_VERY_MANY: Final = 2_000
"""The last of so many things is not what somebody looks for."""


class SharedSelection(QObject):
    """Keeps the selected rows of a view and the selection of a session the same.

    What the view has no row for stays selected in the session until the view's own selection changes.
    A view of which no `rows` are given is a tree. There rows lie apart, and Qt looks at each of them several
    times; so very many are `unmarked`: the view has to show them itself.
    """

    def __init__(
        self,
        session: Session,
        view: QAbstractItemView,
        id_of: Callable[[QModelIndex], str],
        index_of: Callable[[str], QModelIndex],
        rows: ShownRows | None = None,
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._id_of = id_of
        self._index_of = index_of
        self._rows = rows
        self._busy = False
        self._unmarked: frozenset[str] = frozenset()
        view.selectionModel().selectionChanged.connect(self._on_rows_selected)

    @property
    def unmarked(self) -> frozenset[str]:
        """What is selected without its rows being so for Qt; empty unless it is very much."""
        return self._unmarked

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
        if self._busy or self._leaves_unmarked():
            return
        found = self._missing(anew=anew)
        if found is None:
            return
        with self.held():
            model = self._view.selectionModel()
            # With the flag for whole rows Qt would compare each range with all others.
            model.select(found, _Flag.ClearAndSelect)
            last = self._last()
            if last is not None:
                current = last.siblingAtColumn(max(0, model.currentIndex().column()))
                model.setCurrentIndex(current, _Flag.NoUpdate)
                if reveal:
                    self._view.scrollTo(current)

    def _missing(self, *, anew: bool) -> QItemSelection | None:
        """All rows of what is selected in the session; None when they are selected already."""
        chosen = self._session.selection
        if self._rows is not None:
            rows = self._rows.places(chosen)
            is_same = rows == sorted(row for part in self._parts() for row in _span(part))
            return None if is_same and not anew else _of_rows(self._view, rows)
        found = [(id_, index) for id_ in chosen if (index := self._index_of(id_)).isValid()]
        is_same = {id_ for id_, _ in found} == set(self._shown())
        return None if is_same and not anew else _of_tree([index for _, index in found])

    def _last(self) -> QModelIndex | None:
        chosen = self._session.selection
        if len(chosen) > _VERY_MANY:
            return None
        return next((index for id_ in reversed(chosen) if (index := self._index_of(id_)).isValid()), None)

    def _leaves_unmarked(self) -> bool:
        """Whether it is so much that Qt is given none of it."""
        before, self._unmarked = self._unmarked, frozenset()
        if self._rows is None and len(self._session.selection) > _MANY:
            self._unmarked = frozenset(self._session.selection)
            with self.held():
                self._view.selectionModel().clearSelection()
        if before or self._unmarked:
            self._view.viewport().update()
        return bool(self._unmarked)

    def _parts(self) -> Iterable[QItemSelectionRange]:
        # Asking for `selectedRows` looks at the flags of every cell: half a second for 5,000 rows.
        return self._view.selectionModel().selection()  # type: ignore[return-value]

    def _shown(self) -> list[str]:
        """What Qt has selected."""
        model = self._view.model()
        found = [
            self._rows[row] if self._rows is not None else self._id_of(model.index(row, 0, part.parent()))
            for part in self._parts()
            for row in _span(part)
        ]
        return [id_ for id_ in dict.fromkeys(found) if id_ in self._session.journey]

    def _on_rows_selected(self) -> None:
        if self._busy:
            return
        ids = dict.fromkeys(self._shown())
        if self._unmarked:
            self._change_unmarked(ids)
            return
        kept = [id_ for id_ in self._session.selection if id_ in ids]
        known = set(kept)
        added = [id_ for id_ in ids if id_ not in known]
        current = self._id_of(self._view.currentIndex())
        added.sort(key=lambda id_: id_ == current)
        with self.held():
            self._session.select([*kept, *added])

    def _change_unmarked(self, ids: dict[str, None]) -> None:
        """Take rows as the selection, or with Ctrl add each of them or take it away."""
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            away = self._unmarked & ids.keys()
            kept = [id_ for id_ in self._session.selection if id_ not in away]
            ids = dict.fromkeys([*kept, *(id_ for id_ in ids if id_ not in away)])
        with self.held():
            self._session.select(ids)
        self.pull(reveal=False)


def _span(part: QItemSelectionRange) -> range:
    return range(part.top(), part.bottom() + 1)


def _of_rows(view: QAbstractItemView, rows: Sequence[int]) -> QItemSelection:
    """Rows as few ranges of rows that lie next to each other; they come from top to bottom."""
    found, model = QItemSelection(), view.model()
    last = 0 if isinstance(model, QAbstractListModel) else model.columnCount() - 1
    start = 0
    for at, row in enumerate(rows):
        if at + 1 == len(rows) or rows[at + 1] != row + 1:
            found.select(model.index(rows[start], 0), model.index(row, last))
            start = at + 1
    return found


def _of_tree(indexes: Sequence[QModelIndex]) -> QItemSelection:
    """The same for rows of a tree, which has one column."""
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
