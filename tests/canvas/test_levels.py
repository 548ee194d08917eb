"""What is shown of a map from further and further away; nothing moves from one level to the next."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionGraphicsItem

from journey_editor.canvas.layer import MapLayer
from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.compose import Options, compose
from journey_editor.layout.drawing import Drawing, Placed
from journey_editor.layout.theme import theme
from tests.benchmarks.generate import generate

_CHANGES = (0.4, 0.2)
"""The zooms below which another level is shown."""
_SMOOTHED = 2
"""Pixels by which an edge can seem to be elsewhere, as the kept picture is shrunk smoothly."""


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    return compose(generate(60), theme())


def _picture(drawing: Drawing, scale: float, ink: FigurePainter | None = None) -> QImage:
    layer = MapLayer(drawing, ink or FigurePainter())
    picture = QImage(
        round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    picture.fill(0)
    painter = QPainter(picture)
    painter.scale(scale, scale)
    option = QStyleOptionGraphicsItem()
    option.exposedRect = QRectF(0, 0, drawing.width, drawing.height)
    layer.paint(painter, option)
    painter.end()
    return picture


def _cards(drawing: Drawing) -> list[Placed]:
    return [placed for placed in drawing.figures if placed.kind == "touchpoint"]


def _edge(picture: QImage, card: Placed, scale: float) -> list[int]:
    """The rows, below the middle of the header, in which a card shows its coloured edge or block."""
    x = round((card.x + 1.5) * scale)
    rows = range(round((card.y - 6) * scale), round((card.y + card.figure.h + 6) * scale))
    return [y for y in rows if picture.pixelColor(x, y).hslSaturationF() > 0.25]


@pytest.mark.parametrize("change", _CHANGES)
def test_cards_stay_where_they_are(qapp: QApplication, drawing: Drawing, change: float) -> None:
    near, far = change * 1.001, change * 0.999
    pictures = _picture(drawing, near), _picture(drawing, far)
    looked = 0
    for card in _cards(drawing):
        rows = _edge(pictures[0], card, near), _edge(pictures[1], card, far)
        if all(rows):
            looked += 1
            assert abs(rows[0][0] - rows[1][0]) <= _SMOOTHED, card.key
            assert abs(rows[0][-1] - rows[1][-1]) <= _SMOOTHED, card.key
    assert looked > 20


def test_titles_are_bars_at_the_place_of_their_words(qapp: QApplication, drawing: Drawing) -> None:
    near, far = 0.4001, 0.3999
    pictures = _picture(drawing, near), _picture(drawing, far)
    for card in _cards(drawing)[:20]:
        title = next(field for field in card.figure.fields if field.name == "title").area
        x = round((card.x + title.x + 4) * far)
        rows = range(round((card.y + title.y) * far), round((card.y + title.y + title.h) * far))
        near_rows, far_rows = ([y for y in rows if p.pixelColor(x, y).lightness() < 215] for p in pictures)
        assert abs(near_rows[0] - far_rows[0]) <= 1, card.key
        assert abs(len(near_rows) - len(far_rows)) <= 1, card.key


def test_below_the_change_no_card_is_painted_by_its_marks(
    qapp: QApplication, drawing: Drawing, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: Counter[str] = Counter()
    kinds = {id(placed.figure): placed.kind for placed in drawing.figures}
    paint = FigurePainter.paint

    def counted(self: FigurePainter, painter: QPainter, figure: object, scale: float) -> None:
        painted[kinds[id(figure)]] += 1
        paint(self, painter, figure, scale)  # type: ignore[arg-type]

    monkeypatch.setattr(FigurePainter, "paint", counted)
    _picture(drawing, 0.41)
    assert painted["touchpoint"] == 60
    assert painted["note"] > 0
    painted.clear()
    _picture(drawing, 0.39)
    assert painted["touchpoint"] == painted["note"] == 0
    assert painted["curve"] > 0


def test_what_a_filter_leaves_out_is_faint_from_afar(qapp: QApplication, drawing: Drawing) -> None:
    journey = generate(60)
    kept, left_out = _cards(drawing)[0], _cards(drawing)[1]
    matches = frozenset([kept.id])
    shown = compose(journey, theme(), Options(matches=matches))
    strong, faint = (_darkest(_picture(one, 0.3), left_out, 0.3) for one in (drawing, shown))
    assert faint < strong / 2
    same = [_darkest(_picture(one, 0.3), kept, 0.3) for one in (drawing, shown)]
    assert same[0] == same[1] > 0


def _darkest(picture: QImage, card: Placed, scale: float) -> int:
    """How dark the darkest pixel of a card is, from 0 to 255."""
    area = card.area
    columns = range(round(area.x * scale), round(area.right * scale))
    rows = range(round(area.y * scale), round(area.bottom * scale))
    return max(255 - picture.pixelColor(x, y).lightness() for x in columns for y in rows)
