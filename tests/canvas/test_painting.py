"""Painting: text as wide as the ruler says, every mark visible, and only what changed painted again."""

from __future__ import annotations

import base64
import gc
import io
from collections.abc import Sequence
from pathlib import Path as FilePath

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QGraphicsScene

from journey_editor.canvas import kept
from journey_editor.canvas.changes import changed as differing
from journey_editor.canvas.changes import together
from journey_editor.canvas.fonts import Glyphs, bundled_font
from journey_editor.canvas.layer import MapLayer, to_qt
from journey_editor.canvas.painting import FigurePainter
from journey_editor.layout.compose import compose
from journey_editor.layout.drawing import Drawing, Figure, FigureKind, Frame, Part, Placed, Standing
from journey_editor.layout.geometry import Rect
from journey_editor.layout.index import Index
from journey_editor.layout.marks import Box, Disc, Face, Icon, Mark, Path, Picture, Polyline, Shaped, Text
from journey_editor.layout.style import Memo
from journey_editor.layout.theme import theme
from journey_editor.layout.typography import line_marks, width
from journey_editor.model import plans
from journey_editor.model.edits import apply, update
from tests.editing.desk import gift

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = 64
TEXTS = ("Live chat: size advice", "AVATAR To. Ty, “W”", "Größe žluťoučký İstanbul", "Покупка Αγορά 60 %")


def painted(*marks: Mark, scale: float = 1.0, w: int = SIZE, h: int = SIZE) -> QImage:
    image = QImage(w, h, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    FigurePainter().paint(painter, Figure(SIZE, SIZE, marks), scale)
    painter.end()
    return image


def inked(image: QImage) -> Rect:
    """The smallest rectangle around all that is not white."""
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 230
    ]
    left, top = min(x for x, _ in places), min(y for _, y in places)
    right, bottom = max(x for x, _ in places), max(y for _, y in places)
    return Rect(left, top, right + 1 - left, bottom + 1 - top)


def text(words: str, size: float, face: Face = "regular", x: float = 4, y: float = 40) -> Text:
    return Text(x, y, words, face, size, "#000000", width(words, face, size))


@pytest.mark.parametrize("face", ["regular", "semibold", "bold", "italic"])
@pytest.mark.parametrize("words", TEXTS)
def test_text_is_as_wide_as_the_ruler_says(words: str, face: Face) -> None:
    font = Glyphs().font(face, 120)
    numbers = font.glyphIndexesForString(words)
    assert 0 not in numbers
    advance = sum(place.x() for place in font.advancesForGlyphIndexes(numbers))
    assert advance == pytest.approx(width(words, face, 120), rel=0.005)


@pytest.mark.parametrize("words", TEXTS)
def test_every_glyph_stands_where_the_ruler_has_it(words: str) -> None:
    run = Glyphs().run(words, "regular", 12)
    assert run is not None
    places = [place.x() for place in run.positions()]
    assert places == pytest.approx([width(words[:count], "regular", 12) for count in range(len(words))])


@pytest.mark.parametrize("scale", [0.7, 1.0, 1.6, 3.0])
def test_painted_text_ends_where_the_ruler_says(scale: float) -> None:
    words = "Hamburg HHH"
    image = painted(text(words, 24), scale=scale, w=round(200 * scale), h=round(50 * scale))
    found = inked(image)
    assert found.x / scale == pytest.approx(4, abs=4)
    assert found.right / scale == pytest.approx(4 + width(words, "regular", 24), abs=3)
    assert found.bottom / scale == pytest.approx(40 + 24 * 0.24, abs=2)


@pytest.mark.parametrize("words", ["שלום עולם", "مرحبا", "नमस्ते", "cafe\u0301", "東京", "👩\u200d👩\u200d👧"])
def test_scripts_that_need_shaping_are_painted_within_their_width(words: str) -> None:
    (mark,) = line_marks(words, "regular", 24, "#000000", 4, 40)
    assert isinstance(mark, Shaped)
    found = inked(painted(mark, w=400, h=80))
    assert found.x >= 0
    assert found.right == pytest.approx(4 + mark.width, abs=6)


def test_shaped_text_looks_the_same_as_glyphs_and_as_outlines(monkeypatch: pytest.MonkeyPatch) -> None:
    (mark,) = line_marks("مرحبا नमस्ते", "regular", 40, "#000000", 4, 60)
    as_glyphs = painted(mark, w=400, h=100)
    monkeypatch.setattr(Glyphs, "shaped", lambda *_: None)
    as_outlines = painted(mark, w=400, h=100)
    one, other = inked(as_glyphs), inked(as_outlines)
    assert (one.x, one.y, one.w, one.h) == pytest.approx((other.x, other.y, other.w, other.h), abs=1.5)


MARKS: dict[str, Mark] = {
    "box": Box(10, 10, 30, 20, "#FF0000"),
    "round box": Box(10, 10, 30, 20, "#FF0000", "#00FF00", 2, 6, shadow=True),
    "disc": Disc(30, 30, 12, "#0000FF"),
    "path": Path((("M", 10, 10), ("L", 50, 10), ("C", 50, 40, 30, 50, 10, 50), ("Z",)), "#00AA00"),
    "stroke": Path((("M", 10, 10), ("L", 50, 50)), None, "#AA0000", 3, (4, 2)),
    "polyline": Polyline(((10, 10), (30, 50), (50, 10)), "#AA00AA", 2),
    "dense polyline": Polyline(tuple((x / 4, 30 + x % 3) for x in range(200)), "#AA00AA", 2),
    "icon": Icon("mail", 10, 10, 40, "#222222", 2),
    "text": text("Cart", 20),
}


@pytest.mark.parametrize("name", MARKS)
def test_every_kind_of_mark_is_painted(name: str) -> None:
    found = inked(painted(MARKS[name]))
    assert found.w > 8
    assert found.h > 3
    assert found.x >= 0
    assert found.right <= SIZE


def test_a_disc_is_painted_at_its_middle_in_its_color() -> None:
    image = painted(Disc(32, 32, 10, "#0000FF", "#FF0000", 4))
    assert image.pixelColor(32, 32) == QColor("#0000FF")
    assert image.pixelColor(42, 32) == QColor("#FF0000")
    assert image.pixelColor(32, 48) == QColor("#FFFFFF")


def picture(source: str, round_: bool = True) -> QImage:
    return painted(Picture(8, 8, 48, 48, source, round_))


@pytest.fixture
def photo() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (20, 20), "#008000").save(stream, "PNG")
    return stream.getvalue()


def test_a_photo_is_painted_round(photo: bytes) -> None:
    image = picture(f"data:image/png;base64,{base64.b64encode(photo).decode()}")
    assert image.pixelColor(32, 32) == QColor("#008000")
    assert image.pixelColor(10, 10) == QColor("#FFFFFF")


@pytest.mark.parametrize(
    "source", ["data:image/png;base64,AAAA", "http://example.org/a.png", "../up.png", "a.png"]
)
def test_a_photo_that_cannot_be_shown_leaves_a_grey_shape(source: str) -> None:
    image = picture(source, round_=False)
    assert image.pixelColor(32, 32) == QColor("#D5DBE3")


def test_photos_come_from_the_folder_of_the_map(photo: bytes, tmp_path: FilePath) -> None:
    (tmp_path / "maya.png").write_bytes(photo)
    ink = FigurePainter()
    ink.forget_pictures(tmp_path)
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ink.paint(painter, Figure(SIZE, SIZE, (Picture(0, 0, SIZE, SIZE, "maya.png"),)), 1)
    painter.end()
    assert image.pixelColor(32, 32) == QColor("#008000")


def test_a_photo_drawn_small_is_smooth() -> None:
    stripes = Image.new("L", (224, 224))
    stripes.putdata([255 * (x // 4 % 2) for _ in range(224) for x in range(224)])
    stream = io.BytesIO()
    stripes.save(stream, "PNG")
    source = f"data:image/png;base64,{base64.b64encode(stream.getvalue()).decode()}"
    image = painted(Picture(10, 10, 28, 28, source, round=True))
    inside = {image.pixelColor(x, y).red() for x in range(18, 30) for y in range(18, 30)}
    assert all(96 <= level <= 160 for level in inside)
    edge = {image.pixelColor(x, y).red() for x in range(10, 38) for y in range(10, 38)}
    assert len(edge - inside - {255}) > 8, "the edge has no stairs"


def test_text_too_small_to_read_becomes_a_bar_when_it_is_a_title() -> None:
    title, body = text("Checkout", 12, "semibold"), text("Checkout", 12, "regular")
    assert inked(painted(title, scale=0.3)).h <= 3
    assert painted(body, scale=0.3) == painted(scale=0.3)


def scene_of(drawing: Drawing) -> tuple[QGraphicsScene, MapLayer]:
    scene = QGraphicsScene()
    layer = MapLayer(drawing, FigurePainter())
    scene.addItem(layer)
    return scene, layer


def shot(scene: QGraphicsScene, drawing: Drawing, scale: float) -> QImage:
    image = QImage(round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#F3F5F8"))
    painter = QPainter(image)
    area = QRectF(0, 0, drawing.width, drawing.height)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    return image


def near(one: QColor, other: str) -> bool:
    parts = zip(one.getRgb()[:3], QColor(other).getRgb()[:3], strict=True)
    return max(abs(a - b) for a, b in parts) < 40


@pytest.mark.parametrize("scale", [1.0, 0.4, 0.15, 0.05])
def test_from_near_and_far_cards_show_how_it_feels(scale: float) -> None:
    """By their left edge, from afar as blocks of that colour."""
    drawing = compose(gift(), theme())
    scene, _ = scene_of(drawing)
    image = shot(scene, drawing, scale)
    for placed in (one for one in drawing.figures if one.kind == "touchpoint"):
        x = placed.x + 2 if scale >= 0.2 else placed.area.middle.x
        seen = image.pixelColor(int(x * scale), int(placed.area.middle.y * scale))
        assert placed.figure.band is not None
        assert near(seen, placed.figure.band), placed.id


def test_the_names_of_stages_are_readable_from_afar() -> None:
    drawing = compose(gift(), theme())
    scene, _ = scene_of(drawing)
    scale = 0.2
    image = shot(scene, drawing, scale)
    stage = next(one for one in drawing.figures if one.kind == "stage")
    area = QRectF(*stage.area)
    band = [
        image.pixelColor(x, y).lightness()
        for x in range(int(area.left() * scale) + 4, int(area.right() * scale) - 4)
        for y in range(int(area.bottom() * scale) - 12, int(area.bottom() * scale))
    ]
    assert max(band) > 220, "white letters"
    assert min(band) < 160, "on the stage's colour"


def test_a_part_is_painted_as_in_the_whole() -> None:
    drawing = compose(gift(), theme())
    scene, _ = scene_of(drawing)
    whole = shot(scene, drawing, 1.0)
    part = QImage(200, 150, QImage.Format.Format_RGB32)
    painter = QPainter(part)
    scene.render(painter, QRectF(0, 0, 200, 150), QRectF(300, 120, 200, 150))
    painter.end()
    same = sum(part.pixel(x, y) == whole.pixel(300 + x, 120 + y) for x in range(200) for y in range(150))
    assert same > 0.995 * 200 * 150


@pytest.mark.parametrize("scale", [0.15, 0.06])
def test_from_afar_an_edit_is_seen_as_if_all_were_painted_anew(scale: float) -> None:
    journey, memo = gift(), Memo()
    scene, layer = scene_of(compose(journey, theme(), memo=memo))
    shot(scene, layer.drawing, scale)
    for edit in (
        plans.set_emotion(journey, "maya", "cart", 2),
        plans.add_note(journey, "pain_point", "Slow", "ad"),
        plans.add_stage(journey, "More"),
    ):
        apply(journey, edit)
        layer.show_drawing(compose(journey, theme(), memo=memo), Rect(0, 0, 50, 50))
        fresh, _ = scene_of(compose(journey, theme()))
        assert shot(scene, layer.drawing, scale) == shot(fresh, layer.drawing, scale)


def figure(key: str, x: float = 0, figure: Figure | None = None, kind: FigureKind = "touchpoint") -> Placed:
    return Placed(key, kind, key, figure or Figure(10, 10, ()), x, 0)


def test_only_what_is_different_is_painted_again() -> None:
    journey, memo = gift(), Memo()
    before = compose(journey, theme(), memo=memo)
    apply(journey, update("cart", title="Kart"))
    after = compose(journey, theme(), memo=memo)
    changed = next(one.area for one in after.figures if one.key == "touchpoint:cart")
    found = found_between(before.parts, after.parts)
    assert changed in found
    assert len(found) < len(after.figures) / 2


def found_between(old: Sequence[Standing], new: Sequence[Standing]) -> list[Rect]:
    """Where two rows of parts on a sheet look different."""
    frame, sheet = Frame(Rect(0, 0, 0, 0)), Rect(-100, -100, 9000, 9000)
    before = Index(Drawing(5000, 5000, "#FFFFFF", tuple(old), frame))
    return differing(before, Index(Drawing(5000, 5000, "#FFFFFF", tuple(new), frame), before), sheet)


def alone(*figures: Placed) -> Standing:
    return Standing(Part(figures))


def test_a_move_is_painted_at_both_places() -> None:
    shape = Figure(10, 10, ())
    both = [Rect(0, 0, 10, 10), Rect(40, 0, 10, 10)]
    assert found_between([alone(figure("a", 0, shape))], [alone(figure("a", 40, shape))]) == both
    part = Part((figure("a", 0, shape),))
    assert found_between([Standing(part)], [Standing(part, 40)]) == both
    assert found_between([Standing(part)], [Standing(part)]) == []


def test_another_order_is_painted_too() -> None:
    one, two = figure("a"), figure("b", 5)
    assert found_between([alone(one, two)], [alone(one, two)]) == []
    assert {area.x for area in found_between([alone(one, two)], [alone(two, one)])} == {0, 5}
    first, second = alone(one), alone(two)
    assert {area.x for area in found_between([first, second], [second, first])} == {0, 5}
    assert {area.x for area in found_between([first, second], [second, alone(one)])} == {0, 5}


def test_parts_that_fill_the_screen_are_painted_together() -> None:
    near, beside, far = Rect(0, 0, 40, 40), Rect(50, 0, 40, 40), Rect(900, 900, 10, 10)
    assert together([]) == []
    assert together([near, beside]) == [Rect(0, 0, 90, 40)]
    assert together([near, far]) == [near, far]
    assert together([near, far] * 40) == [Rect(0, 0, 910, 910)]


def test_the_layer_takes_the_size_of_its_drawing() -> None:
    journey = gift()
    _, layer = scene_of(compose(journey, theme()))
    before = layer.boundingRect()
    for number in range(6):
        apply(journey, plans.add_stage(journey, f"Stage {number}"))
    layer.show_drawing(compose(journey, theme()), Rect(0, 0, 100, 100))
    assert layer.boundingRect().width() > before.width()


def test_fonts_for_typing_are_the_bundled_ones() -> None:
    assert bundled_font("semibold", 12).families()[0].startswith("Noto Sans")
    assert bundled_font("bold", 22.4).pixelSize() == 22
    assert not bundled_font("regular", 12).kerning()
    assert QApplication.instance() is not None


def test_an_empty_frame_is_no_drawing_error() -> None:
    scene, _ = scene_of(Drawing(200, 100, "#FFFFFF", (), Frame(Rect(0, 0, 0, 0))))
    image = shot(scene, compose(gift(), theme()), 0.2)
    assert image.pixelColor(10, 10) == QColor("#FFFFFF")


def test_what_is_no_longer_on_the_map_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was prepared for the figures of all past edits would take more and more memory."""
    monkeypatch.setattr(kept, "_FEW", 150)
    journey, memo, counts = gift(), Memo(), list[int]()
    gc.collect()
    others = sum(type(it) is Figure for it in gc.get_objects())  # those that other tests have left
    layer = MapLayer(compose(journey, theme(), None, memo), FigurePainter())
    scene = QGraphicsScene()
    scene.addItem(layer)
    (key,) = [it.key for it in layer.drawing.figures if (it.kind, it.id) == ("touchpoint", "checkout")]
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    for number in range(700):
        apply(journey, update("checkout", title=f"Till {number}"))
        drawing = compose(journey, theme(), None, memo)
        layer.show_drawing(drawing, Rect(0, 0, drawing.width, drawing.height))
        (card,) = [placed for placed in drawing.figures if placed.key == key]
        painter = QPainter(image)
        scene.render(painter, QRectF(image.rect()), to_qt(card.area))
        painter.end()
        if number in (399, 549, 699):
            counts.append(sum(type(it) is Figure for it in gc.get_objects()))
    assert max(counts) - others < 600
    scene.removeItem(layer)
