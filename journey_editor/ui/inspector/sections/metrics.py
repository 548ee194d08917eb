"""The metrics of a touchpoint or stage: one line each, all fields when it is pressed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QVBoxLayout, QWidget

from journey_editor.disguises import one_line
from journey_editor.layout.theme import Theme
from journey_editor.model.edits import update
from journey_editor.model.records import Metric, Record, Stage, Touchpoint
from journey_editor.translation import tr
from journey_editor.ui import icons, style
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.pressing import by_enter
from journey_editor.ui.controls.ring import paint_ring
from journey_editor.ui.inspector.editors import Context, Section
from journey_editor.ui.inspector.fields import METRIC, Field
from journey_editor.ui.inspector.form import Form
from journey_editor.ui.inspector.sections.parts import AddLine
from journey_editor.ui.inspector.values import number

_TYPED: Final = re.compile(
    r"(?P<name>.*?)\s+(?P<value>[-+\N{MINUS SIGN}]?\d+(?:[.,]\d+)?)\s*(?P<unit>\D.*)?\Z"
)


def shown_value(metric: Metric) -> str:
    """The value of a metric with its unit."""
    if metric.value is None:
        return "–"
    value = f"{metric.value:,}" if isinstance(metric.value, int) else f"{metric.value:,.10g}"
    return one_line(f"{value} {metric.unit}")


def typed_metric(text: str) -> Metric:
    """A metric from a line such as `conversion 29 %`; a name alone has no value yet."""
    found = _TYPED.match(text.strip())
    if found is None:
        return Metric(name=text.strip())
    return Metric(name=found["name"], value=number(found["value"]), unit=(found["unit"] or "").strip())


class MetricLine(QAbstractButton):
    """A metric's name at the left and its value at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._metric = Metric(name="")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def put(self, metric: Metric) -> None:
        """Show a metric."""
        self._metric = metric
        self.setAccessibleName(f"{one_line(metric.name)}: {shown_value(metric)}")
        said = [metric.date, metric.source, metric.method]
        self.setToolTip(plain("\n".join(part for part in said if part)))
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(120, 29)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, value and the hairline below."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.underMouse():
            painter.fillRect(area, QColor(self._theme.panel))
        value = shown_value(self._metric)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(style.font(style.TEXT_SIZE, style.BOLD))
        right = area.adjusted(0, 0, -18, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)
        room = int(right.width()) - painter.fontMetrics().horizontalAdvance(value) - 10
        painter.setFont(style.font())
        name = painter.fontMetrics().elidedText(
            one_line(self._metric.name), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        chevron = "chevron-up" if self.isChecked() else "chevron-down"
        place = QRectF(area.right() - 13, area.center().y() - 6, 12, 12)
        icons.paint(painter, chevron, place, self._theme.faint)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawLine(QLineF(area.left(), area.bottom() - 0.5, area.right(), area.bottom() - 0.5))
        if self.hasFocus():
            paint_ring(painter, area, self._theme)


class MetricsSection(Section):
    """The lines, the form of the one that is open, and a line to add more."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._owner: Stage | Touchpoint | None = None
        self._open: int | None = None
        self.lines: list[MetricLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.form = Form(METRIC, context)
        self.form.committed.connect(self._on_committed)
        self.details = self._details()
        self.add = AddLine(tr("Add metric"), tr("conversion 29 %"))
        self.add.typed.connect(self._on_typed)
        self.column.addWidget(self.add)

    def _details(self) -> QWidget:
        frame = QFrame(self)
        frame.setObjectName("Details")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(10)
        column.addWidget(self.form)
        remove = QPushButton(tr("Remove metric"))
        remove.setProperty("link", True)
        remove.setProperty("danger", True)
        remove.clicked.connect(self._on_remove)
        self.remove = remove
        by_enter(remove)
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        frame.hide()
        return frame

    def put_record(self, record: Record) -> None:
        """Show the metrics of a stage or touchpoint."""
        assert isinstance(record, Stage | Touchpoint)
        other = self._owner is None or record.id != self._owner.id
        self._owner = record
        if other or (self._open is not None and self._open >= len(record.metrics)):
            self._open = None
        self._show_lines(record.metrics)
        if self._open is not None:
            self.form.put(record.metrics[self._open], other=other)

    def flush(self) -> None:
        """Commit what is being typed."""
        if self._open is not None:
            self.form.flush()
        self.add.flush()

    def open(self, index: int | None) -> None:
        """Show all fields of one metric; of none when None."""
        if self._owner is None:
            return
        self.form.flush()
        self._open = index
        if index is not None:
            self.form.put(self._owner.metrics[index], other=True)
        self._show_lines(self._owner.metrics)

    def _show_lines(self, metrics: Sequence[Metric]) -> None:
        while len(self.lines) > len(metrics):
            line = self.lines.pop()
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self.lines) < len(metrics):
            line = MetricLine(self.context.theme)
            line.clicked.connect(self._on_pressed)
            self.lines.append(line)
            self._list.addWidget(line)
        for index, (line, metric) in enumerate(zip(self.lines, metrics, strict=True)):
            line.put(metric)
            line.setChecked(index == self._open)
        self._list.removeWidget(self.details)
        if self._open is not None:
            self._list.insertWidget(self._open + 1, self.details)
        self.details.setVisible(self._open is not None)

    def _on_pressed(self) -> None:
        index = self.lines.index(self.sender())  # type: ignore[arg-type]
        self.open(None if index == self._open else index)

    def _on_typed(self, text: str) -> None:
        if self._owner is not None:
            self._set((*self._owner.metrics, typed_metric(text)), tr("Add metric"))

    def _on_committed(self, field: Field, value: object) -> None:
        if self._owner is None or self._open is None:
            return
        metrics = list(self._owner.metrics)
        metrics[self._open] = replace(metrics[self._open], **{field.name: value})  # type: ignore[arg-type]
        self._set(tuple(metrics), tr("Edit metric"))

    def _on_remove(self) -> None:
        if self._owner is not None and self._open is not None:
            kept = tuple(metric for at, metric in enumerate(self._owner.metrics) if at != self._open)
            self._open = None
            self._set(kept, tr("Remove metric"))

    def _set(self, metrics: tuple[Metric, ...], label: str) -> None:
        if self._owner is not None:
            self.context.session.do(update(self._owner.id, metrics=metrics), label)
