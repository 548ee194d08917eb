"""Pages painted by the canvas's own painter, a little at a time so that the window goes on answering."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from journey_editor.canvas import distant
from journey_editor.canvas.painting import FigurePainter
from journey_editor.formats.page import Layer, Page
from journey_editor.layout.drawing import DIM, Placed
from journey_editor.layout.geometry import Rect

if TYPE_CHECKING:
    from journey_editor.layout.theme import Theme

Piece = Callable[[QPainter], None]
_TURN: Final = 0.008
_FIRST_TURN: Final = 0.03
"""Seconds for painting until the window has its turn; a page that needs no more appears at once."""
_AT_ONCE: Final = 64
_LOOKED_AT: Final = 2_000
"""Figures that are asked in one go whether they are seen."""
_FAR: Final = 0.22
_FINER: Final = 2.2
_HALO: Final = 3.0


class Ink:
    """Paints pages; the coordinates of its painters are points on the page."""

    def __init__(self, *, for_printer: bool = False) -> None:
        self._figures = FigurePainter(for_printer=for_printer)
        self._areas = distant.Kept()

    def look_in(self, folder: Path | None) -> None:
        """Take pictures from the folder of the map."""
        if folder != self._figures.folder:
            self._figures.forget_pictures(folder)

    def pieces(
        self, page: Page, scale: float, seen: Rect | None = None, *, fine: bool = True
    ) -> Iterator[Piece]:
        """The page in pieces that take little time each; `scale` is pixels for a point.

        `seen` is the part of the page that has to be painted. A `fine` page shows text also where it
        is too small to be read, as paper does.
        """
        below, finer = (_FAR, _FINER) if fine else (distant.BELOW, 1.0)
        yield lambda painter: _paint_paper(painter, page)
        for layer in page.layers:
            own = scale * layer.scale
            paint = self._from_far if own < below else self._near
            for at in range(0, len(layer.figures), _LOOKED_AT):
                some = layer.figures[at : at + _LOOKED_AT]
                shown = [one for one in some if seen is None or layer.on_page(one.area).meets(seen)]
                yield _nothing
                yield from paint(layer, shown, own * finer)

    def printed(self, page: Page) -> Iterator[Piece]:
        """The page in pieces with all text as text, however many pixels it will have."""
        for layer in page.layers:
            yield from self._near(layer, layer.figures, 1.0)

    def _near(self, layer: Layer, shown: Sequence[Placed], scale: float) -> Iterator[Piece]:
        for at in range(0, len(shown), 8):
            figures = shown[at : at + 8]
            yield lambda painter, figures=figures: self._paint(painter, layer, figures, scale)  # type: ignore[misc]

    def _from_far(self, layer: Layer, shown: Sequence[Placed], scale: float) -> Iterator[Piece]:
        """As on the canvas when it is far away: cards and notes as plain areas, many at once."""
        yield from self._near(layer, [one for one in shown if one.kind not in distant.KINDS], scale)
        many = [one for one in shown if one.kind in distant.KINDS]
        for at in range(0, len(many), _AT_ONCE):
            some = many[at : at + _AT_ONCE]
            yield lambda painter, some=some: self._paint_areas(painter, layer, some)  # type: ignore[misc]

    def _paint(self, painter: QPainter, layer: Layer, figures: Sequence[Placed], scale: float) -> None:
        painter.save()
        _enter(painter, layer)
        for placed in figures:
            painter.save()
            painter.translate(placed.x, placed.y)
            if layer.is_dim(placed):
                painter.setOpacity(DIM)
            self._figures.paint(painter, placed.figure, scale)
            painter.restore()
        painter.restore()

    def _paint_areas(self, painter: QPainter, layer: Layer, figures: Sequence[Placed]) -> None:
        painter.save()
        _enter(painter, layer)
        distant.paint_figures(painter, figures, layer.is_dim, self._areas)
        painter.restore()


def _nothing(_: QPainter) -> None:
    """A piece after which the window may have its turn: of a large map most figures may be out of sight."""


def _enter(painter: QPainter, layer: Layer) -> None:
    painter.translate(layer.x, layer.y)
    painter.scale(layer.scale, layer.scale)
    if layer.clip is not None:
        painter.setClipRect(QRectF(*layer.clip), Qt.ClipOperation.IntersectClip)


def _paint_paper(painter: QPainter, page: Page) -> None:
    edge = page.edge
    sheet = QRectF(-edge, -edge, page.width + 2 * edge, page.height + 2 * edge)
    painter.fillRect(sheet, Qt.GlobalColor.white)
    bleed = page.bleed
    painter.fillRect(
        QRectF(-bleed, -bleed, page.width + 2 * bleed, page.height + 2 * bleed), QColor(page.paper)
    )


class Place(NamedTuple):
    """Where a page is painted: pixels for a point, and where its corner is, in pixels of the picture."""

    scale: float
    corner: QPointF


class Picture(QObject):
    """One picture of a page, in the making."""

    done = Signal()

    def __init__(
        self,
        ink: Ink,
        page: Page,
        place: Place,
        size: QSize,
        ratio: float,
        theme: Theme,
        *,
        small: bool = False,
    ) -> None:
        """A `small` one shows no text that cannot be read, and nothing around the page."""
        super().__init__()
        self.page = page
        self.place = place
        self.image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self.image.setDevicePixelRatio(ratio)
        self.image.fill(Qt.GlobalColor.transparent if small else QColor(theme.desk))
        self.is_done = False
        scale, corner = place
        seen = Rect(-corner.x() / scale, -corner.y() / scale, size.width() / scale, size.height() / scale)
        self._hairline = QColor(theme.hairline)
        self._left = ink.pieces(page, scale, seen.inset(-_HALO), fine=not small)

    def advance(self, seconds: float) -> None:
        """Go on for about so long."""
        end = perf_counter() + seconds
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, (scale, corner) = self.page, self.place
        edge = page.edge * scale
        painter.translate(corner)
        sheet = QRectF(0, 0, page.width * scale, page.height * scale).adjusted(-edge, -edge, edge, edge)
        painter.save()
        painter.setClipRect(sheet)
        painter.scale(scale, scale)
        for piece in self._left:
            piece(painter)
            if perf_counter() > end:
                break
        else:
            self.is_done = True
        painter.restore()
        if self.is_done:
            painter.setPen(QPen(self._hairline, 1))
            painter.drawRect(sheet)
        painter.end()
        if self.is_done:
            self.done.emit()


class Easel(QObject):
    """Paints pictures one after the other while the window has nothing else to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Picture] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def put(self, picture: Picture, *, first: bool = False) -> None:
        """Have a picture painted; one that comes first is often there at once."""
        if first:
            picture.advance(_FIRST_TURN)
            if picture.is_done:
                return
            self._waiting.insert(0, picture)
        else:
            self._waiting.append(picture)
        self._timer.start()

    def take(self, picture: Picture) -> None:
        """Have a picture painted no more."""
        if picture in self._waiting:
            self._waiting.remove(picture)
        if not self._waiting:
            self._timer.stop()

    def stop(self) -> None:
        """Paint nothing any more."""
        self._waiting.clear()
        self._timer.stop()

    def _on_turn(self) -> None:
        if self._waiting:
            picture = self._waiting[0]
            picture.advance(_TURN)
            if picture.is_done:
                self.take(picture)
        if not self._waiting:
            self._timer.stop()
