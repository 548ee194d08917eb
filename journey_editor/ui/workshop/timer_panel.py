"""The timer in the window: a button that shows the time, and the panel it opens."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import icons, style
from journey_editor.ui.controls.labels import label
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.workshop.countdown import MINUTE, PRESETS, TimeError, read
from journey_editor.ui.workshop.timer import WorkshopTimer, color_of
from journey_editor.ui.workshop.timer_face import TimerFace

_WIDTH: Final = 300


class TimerPanel(QFrame):
    """Time boxes to take, a time to type, and start, pause, one minute more and reset."""

    def __init__(self, timer: WorkshopTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = timer
        self.setObjectName("StartCard")
        self.setAccessibleName(tr("Timer"))
        self.setFixedWidth(_WIDTH)
        self.face = TimerFace(timer, theme)
        self.face.setFixedHeight(130)
        self.presets = {minutes: self._preset(minutes) for minutes in PRESETS}
        self.own = Line(tr("Own time"))
        self.own.is_for_map = False
        self.own.setPlaceholderText(tr("7 or 1:30, then Enter"))
        self.own.returnPressed.connect(self._on_own)
        self.problem = label("", "problem")
        self.problem.hide()
        self.go = QPushButton(tr("Start"))
        self.go.setProperty("primary", True)
        self.go.clicked.connect(timer.toggle)
        self.more = QPushButton(tr("+1 min"))
        self.more.setAccessibleName(tr("One minute more"))
        self.more.clicked.connect(timer.add_minute)
        self.back = QPushButton(tr("Reset"))
        self.back.clicked.connect(timer.reset)
        self._arrange()
        timer.phase_changed.connect(self._show_phase)
        self._show_phase()

    def _preset(self, minutes: int) -> QPushButton:
        button = QPushButton(f"{minutes}")
        button.setAccessibleName(tr_n(minutes, later("{n} minute"), later("{n} minutes")))
        button.setToolTip(tr_n(minutes, later("Run for {n} minute"), later("Run for {n} minutes")))
        button.setProperty("minutes", minutes)
        button.clicked.connect(self._on_preset)
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(self.face)
        boxes = QGridLayout()
        boxes.setSpacing(6)
        boxes.addWidget(label(tr("Run for minutes"), "label"), 0, 0, 1, len(self.presets))
        for place, button in enumerate(self.presets.values()):
            button.setStyleSheet("padding-left: 4px; padding-right: 4px;")
            boxes.addWidget(button, 1, place)
        column.addLayout(boxes)
        column.addWidget(self.own)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.go, 1)
        row.addWidget(self.more)
        row.addWidget(self.back)
        column.addLayout(row)

    def _show_phase(self) -> None:
        texts = {"ready": tr("Start"), "paused": tr("Go on"), "over": tr("Start again")}
        self.go.setText(texts.get(self._timer.phase, tr("Pause")))

    def _on_preset(self) -> None:
        self._timer.begin(self.sender().property("minutes") * MINUTE)

    def _on_own(self) -> None:
        try:
            seconds = read(self.own.text())
        except TimeError as error:
            self.problem.setText(str(error))
            self.problem.show()
            self.own.selectAll()
        else:
            self.problem.hide()
            self.own.clear()
            self._timer.begin(seconds)
        self.adjustSize()


class TimerButton(QPushButton):
    """Shows the time left while the timer is in use; pressing it opens the panel below."""

    def __init__(self, timer: WorkshopTimer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = timer
        self._theme = theme
        self.setObjectName("TimerButton")
        self.setProperty("flat", True)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.panel = TimerPanel(timer, theme, self)
        self.panel.setWindowFlag(Qt.WindowType.Popup)
        self.panel.hide()
        timer.changed.connect(self._show_time)
        self.clicked.connect(self.open)
        self._show_time()

    def open(self) -> None:
        """Open the panel, at this button where there is room."""
        self.panel.adjustSize()
        at = self.mapToGlobal(QPoint(self.width() - self.panel.width(), self.height() + 4))
        room = self.screen().availableGeometry()
        if at.y() + self.panel.height() > room.bottom():
            at.setY(self.mapToGlobal(QPoint(0, -4)).y() - self.panel.height())
        self.panel.move(max(room.left(), at.x()), max(room.top(), at.y()))
        self.panel.show()
        self.panel.own.setFocus()

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        self._show_time()

    def _show_time(self) -> None:
        timer, color = self._timer, color_of(self._timer.phase, self._theme)
        told = f"{timer.text} · {timer.words}" if timer.in_use else tr("Timer")
        # The space keeps it off the icon, for which style sheets have no word.
        self.setText(f" {told}")
        self.setIcon(icons.colored("timer", color))
        self.setStyleSheet(f"#TimerButton {{ color: {color}; }}")
        self.setFont(style.font(style.TEXT_SIZE, style.SEMIBOLD) if timer.in_use else style.font(12))
        self.setAccessibleName(tr("Timer: {time}, {words}", time=timer.text, words=timer.words))
        self.setToolTip(tr("A timer for the room; an audience window shows it large"))
