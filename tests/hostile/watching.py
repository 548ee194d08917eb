"""Looks at all that a window shows: texts of widgets, rows, menus and tooltips, and what is painted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def labels(top: QWidget) -> list[QLabel]:
    """All labels of a window that have a text."""
    return [one for one in top.findChildren(QLabel) if one.text()]


def tips(top: QWidget) -> Iterator[tuple[str, str]]:
    """What Qt shows in a tooltip and would take for markup, each with where it is."""
    for widget in [top, *top.findChildren(QWidget)]:
        yield _name(widget), widget.toolTip()
        yield _name(widget), widget.whatsThis()
    for action in top.findChildren(QAction):
        if any(_shows_tips(one) for one in action.associatedObjects()):
            yield f"action {action.text()}", action.toolTip()
    for view in top.findChildren(QAbstractItemView):
        for index in _indexes(view.model()):
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole):
                yield f"{_name(view)} {index.row()}", str(index.data(role) or "")


def _shows_tips(holder: object) -> bool:
    return not isinstance(holder, QMenu) or holder.toolTipsVisible()


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """All that a window says outside of fields to type in, each with where it is."""
    for widget in [top, *top.findChildren(QWidget)]:
        said = [widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()]
        said.append(widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(number) for number in range(widget.count())]
        yield from ((_name(widget), text) for text in said if text)
    for action in top.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip()):
            yield f"action {action.objectName()}", text
    for view in top.findChildren(QAbstractItemView):
        for index in _indexes(view.model()):
            for role in _ROLES:
                data = index.data(role)
                if isinstance(data, str):
                    yield f"{_name(view)} {index.row()} {role.name}", data


def _indexes(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    if model is None:
        return
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            yield index
            yield from _indexes(model, index)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    # Of a list Qt keeps this to itself.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()


def interprets(label: QLabel) -> bool:
    """Whether a label could take its text for markup, or open a link by itself."""
    return label.textFormat() != Qt.TextFormat.PlainText or label.openExternalLinks()


def rich_fields(top: QWidget) -> list[str]:
    """Fields in which pasted markup would be markup."""
    return [_name(one) for one in top.findChildren(QTextEdit) if one.acceptRichText()]


def boxes(top: QWidget) -> list[QMessageBox]:
    """Message boxes that take their text for markup."""
    plain = Qt.TextFormat.PlainText
    return [one for one in top.findChildren(QMessageBox) if one.textFormat() != plain]


@contextmanager
def painted(patch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """The texts that parts of the window paint themselves."""
    seen: set[str] = set()
    draw, start = QPainter.drawText, QTextLayout.__init__

    def watched(painter: QPainter, *given: Any) -> Any:
        seen.update(one for one in given if isinstance(one, str))
        return draw(painter, *given)

    def laid_out(layout: QTextLayout, *given: Any) -> None:
        seen.update(one for one in given if isinstance(one, str))
        start(layout, *given)

    with patch.context() as changed:
        changed.setattr(QPainter, "drawText", watched)
        changed.setattr(QTextLayout, "__init__", laid_out)
        yield seen
