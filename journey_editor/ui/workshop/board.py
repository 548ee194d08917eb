"""The board that a room sees of a vote: what can be voted for with its numbers, then the result with bars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from journey_editor.disguises import one_line as on_one_line
from journey_editor.editing.voting import Candidate, Counted, Round, Votable
from journey_editor.layout.colors import mixed
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui import style
from journey_editor.ui.workshop.voting import Voting

_SIZES: Final = (44, 36, 30, 26, 22, 19, 17, 15)
_MEANT_FOR: Final = (1500.0, 760.0)
"""The area of the rows for which the sizes are; on a larger screen type is larger, too."""
_ROW: Final = 2.0
"""Height of a row, in sizes of its text."""
_LEAST_COLUMN: Final = 15


@dataclass(frozen=True, slots=True)
class _Grid:
    """How rows stand on the board; `shown` of them fit."""

    size: int
    columns: int
    rows: int
    shown: int


class VoteBoard(QWidget):
    """Shows the round as large as fits; counts only when they are revealed."""

    def __init__(self, voting: Voting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voting = voting
        self._theme = theme
        voting.changed.connect(self._tell)
        self._tell()

    @property
    def lines(self) -> tuple[str, ...]:
        """What the board says, line by line."""
        round_ = self._voting.round
        if round_ is None:
            return ()
        if self._voting.is_revealed:
            return tuple(said(one) for one in _with_votes(round_))
        return tuple(f"{one.number}  {on_one_line(one.text)}" for one in round_.candidates)

    @property
    def title(self) -> str:
        """What stands above the lines."""
        round_ = self._voting.round
        if round_ is None:
            return ""
        if self._voting.is_revealed:
            return tr(
                "Result: {votes} from {people}", votes=votes(round_.total), people=people(round_.voters)
            )
        if round_.is_over:
            return tr("Everybody has voted")
        each = tr_n(round_.per_person, later("{n} vote each"), later("{n} votes each"))
        return tr(
            "{each} · person {person} of {people}, {left}",
            each=each,
            person=round_.person,
            people=round_.people,
            left=left(round_.left),
        )

    def _tell(self) -> None:
        self.setAccessibleName("; ".join((self.title, *self.lines)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw title and lines."""
        round_ = self._voting.round
        if round_ is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.hairline))
        painter.setBrush(QColor(self._theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 16, 16)
        head = max(22, self.height() // 14)
        area = QRectF(self.rect()).adjusted(head, head * 0.6, -head, -head * 0.6)
        self._paint_line(painter, self.title, QRectF(area.x(), area.y(), area.width(), head), head * 0.62)
        below = area.adjusted(0, head * 1.3, 0, 0)
        if self._voting.is_revealed:
            self._paint_result(painter, below, _with_votes(round_))
        else:
            self._paint_choices(painter, below, round_)

    def _paint_line(self, painter: QPainter, text: str, area: QRectF, size: float) -> None:
        painter.setPen(QColor(self._theme.text))
        painter.setFont(style.font(max(12, round(size)), style.BOLD))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_choices(self, painter: QPainter, area: QRectF, round_: Round) -> None:
        grid = fitting_rows(area, len(round_.candidates), _LEAST_COLUMN)
        w = area.width() / grid.columns
        h = grid.size * _ROW
        for place, candidate in enumerate(round_.candidates[: grid.shown]):
            column, row = divmod(place, grid.rows)
            spot = QRectF(area.x() + column * w, area.y() + row * h, w - grid.size, h)
            text = badge(painter, spot, candidate, grid.size, self._theme)
            one_line(painter, text, candidate.text, grid.size, self._theme.text)
        self._paint_rest(painter, area, len(round_.candidates) - grid.shown, grid)

    def _paint_result(self, painter: QPainter, area: QRectF, counted: tuple[Counted, ...]) -> None:
        if not counted:
            self._paint_line(
                painter, tr("Nobody has voted."), QRectF(area.x(), area.y(), area.width(), 40), 22
            )
            return
        grid = fitting_rows(area, len(counted), 10_000)
        h, most = grid.size * _ROW, counted[0].votes
        for place, one in enumerate(counted[: grid.shown]):
            spot = QRectF(area.x(), area.y() + place * h, area.width(), h)
            result_row(painter, spot, one, most, grid.size, self._theme)
        self._paint_rest(painter, area, len(counted) - grid.shown, grid)

    def _paint_rest(self, painter: QPainter, area: QRectF, more: int, grid: _Grid) -> None:
        if more > 0:
            line = QRectF(area.x(), area.bottom() - grid.size * 1.2, area.width(), grid.size * 1.4)
            text = (
                tr_n(more, later("and {n} more"), later("and {n} more"))
                if self._voting.is_revealed
                else tr_n(more, later("and {n} more, on the laptop"), later("and {n} more, on the laptop"))
            )
            one_line(painter, line, text, grid.size * 0.85, self._theme.secondary)


def _with_votes(round_: Round) -> tuple[Counted, ...]:
    return tuple(one for one in round_.counted() if one.votes)


def fitting_rows(area: QRectF, count: int, least_column: int) -> _Grid:
    """The largest type at which all rows fit, in columns of at least so many letter heights; else some."""
    scale = max(1.0, min(area.width() / _MEANT_FOR[0], area.height() / _MEANT_FOR[1]))
    sizes = [round(size * scale) for size in _SIZES]
    found = _Grid(sizes[-1], 1, 1, 1)
    for size in sizes:
        rows = max(1, int(area.height() / (size * _ROW)))
        columns = max(1, int(area.width() / (size * least_column)))
        if rows * columns >= count:
            needed = -(-count // rows)
            return _Grid(size, needed, rows, count)
        # The last line says how many there are besides.
        rows = max(1, int((area.height() - size * 1.4) / (size * _ROW)))
        found = _Grid(size, columns, rows, min(count, rows * columns))
    return found


def _colors(kind: Votable, theme: Theme) -> tuple[str, str]:
    """The fill of a candidate's badge and bar, and the text on it."""
    if kind == "touchpoint":
        return mixed(theme.accent, theme.paper, 0.68), mixed(theme.accent, theme.text, 0.7)
    colors = theme.note(kind)
    return colors.line, colors.text


def badge(painter: QPainter, area: QRectF, candidate: Candidate, size: float, theme: Theme) -> QRectF:
    """Draw a candidate's number at the left of a row; returns what is left of the row."""
    fill, ink = _colors(candidate.kind, theme)
    box = QRectF(area.x(), area.center().y() - size * 0.75, size * 2.3, size * 1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, size * 0.35, size * 0.35)
    painter.setPen(QColor(ink))
    painter.setFont(style.font(max(8, round(size * 0.9)), style.BOLD))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(candidate.number))
    return area.adjusted(size * 2.9, 0, 0, 0)


def result_row(
    painter: QPainter, area: QRectF, counted: Counted, most: int, size: float, theme: Theme
) -> None:
    """Draw one line of a result: number, a bar behind the text, and the count at the right."""
    text = badge(painter, area, counted.candidate, size, theme)
    count = QRectF(text.right() - size * 3.2, text.y(), size * 3.2, text.height())
    bar = text.adjusted(-size * 0.3, text.height() * 0.12, -size * 3.6, -text.height() * 0.12)
    fill, _ = _colors(counted.candidate.kind, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mixed(fill, theme.paper, 0.45)))
    share = counted.votes / most if most else 0.0
    painter.drawRoundedRect(
        QRectF(bar.x(), bar.y(), bar.width() * share, bar.height()), size * 0.25, size * 0.25
    )
    one_line(painter, bar.adjusted(size * 0.3, 0, -size * 0.3, 0), counted.candidate.text, size, theme.text)
    painter.setPen(QColor(theme.text))
    painter.setFont(style.font(round(size), style.BOLD))
    painter.drawText(count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, f"{counted.votes:,}")


def one_line(painter: QPainter, area: QRectF, text: str, size: float, color: str) -> None:
    """Draw a text on one line, ended by … where there is no room."""
    font = style.font(max(8, round(size)))
    shown = QFontMetricsF(font).elidedText(on_one_line(text), Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(QColor(color))
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def left(count: int) -> str:
    """So many votes that can still be given."""
    return tr_n(count, later("{n} vote left"), later("{n} votes left"))


def said(counted: Counted) -> str:
    """One line of a result in words."""
    return f"{counted.rank}. {on_one_line(counted.candidate.text)}: {votes(counted.votes)}"


def votes(count: int) -> str:
    """A number of votes in words."""
    return tr_n(count, later("{n} vote"), later("{n} votes"))


def people(count: int) -> str:
    """A number of people in words."""
    return tr_n(count, later("{n} person"), later("{n} people"))
