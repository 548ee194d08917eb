"""Photos: from any picture to a small square in the map, and nothing else of the picture with it."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.editing.cropping import first_crop
from journey_editor.errors import FileError
from journey_editor.layout.theme import theme
from journey_editor.ui import pictures
from journey_editor.ui.controls.cropper import Cropper
from journey_editor.ui.inspector.sections.image import ImageEditor
from tests.ui.driving import Bench, field, press, settle

_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def stored(uri: str) -> Image.Image:
    return Image.open(io.BytesIO(bytes_of(uri)))


def bytes_of(uri: str) -> bytes:
    return base64.b64decode(uri.partition(",")[2])


def file_of(image: Image.Image, path: Path, **how: object) -> Path:
    image.save(path, **how)
    return path


def halves(w: int = 400, h: int = 200) -> Image.Image:
    """Red at the left, blue at the right."""
    image = Image.new("RGB", (w, h), "#FF0000")
    image.paste("#0000FF", (w // 2, 0, w, h))
    return image


def data_of(path: Path) -> bytes:
    """The photo that a file becomes."""
    image = pictures.read_file(path)
    return bytes_of(pictures.data_uri(pictures.cropped(image, first_crop(image.width(), image.height()))))


def taken(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(data_of(path)))


def editor(bench: Bench) -> ImageEditor:
    bench.session.select(["maya"])
    found = field(bench, "image").editor
    assert isinstance(found, ImageEditor)
    return found


# From a file to the map ---------------------------------------------------------------------------


def test_a_photo_is_a_small_square(tmp_path: Path) -> None:
    photo = taken(file_of(halves(3000, 2000), tmp_path / "large.jpg", quality=80))
    assert photo.size == (256, 256)
    assert photo.format == "JPEG"


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    assert taken(file_of(halves(60, 40), tmp_path / "small.png")).size == (40, 40)


def test_what_can_be_seen_through_stays_so(tmp_path: Path) -> None:
    image = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    image.paste((10, 200, 30, 255), (100, 100, 200, 200))
    photo = taken(file_of(image, tmp_path / "logo.png"))
    assert photo.format == "PNG"
    assert photo.getpixel((5, 5))[3] == 0
    assert photo.getpixel((128, 128)) == (10, 200, 30, 255)


@pytest.mark.parametrize("suffix", ["png", "jpg", "gif", "bmp", "webp"])
def test_the_usual_formats_are_read(tmp_path: Path, suffix: str) -> None:
    assert taken(file_of(halves(), tmp_path / f"photo.{suffix}")).size == (200, 200)


def test_a_camera_held_upright_gives_an_upright_photo(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    photo = taken(file_of(halves(400, 400), tmp_path / "turned.jpg", quality=95, exif=exif)).convert("RGB")
    (top, bottom) = photo.getpixel((128, 20)), photo.getpixel((128, 236))
    assert top[0] > 200
    assert bottom[2] > 200


def test_place_time_and_names_stay_out(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET description"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[29] = "2026:01:01"
    path = file_of(halves(), tmp_path / "camera.jpg", exif=exif, comment=b"SECRET comment")
    assert b"SECRET" in path.read_bytes()
    assert not taken(path).getexif()
    assert b"SECRET" not in data_of(path)


def test_texts_of_a_png_stay_out(tmp_path: Path) -> None:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "SECRET")
    image = halves().convert("RGBA")
    image.putalpha(200)
    path = file_of(image, tmp_path / "named.png", pnginfo=info)
    assert b"SECRET" in path.read_bytes()
    assert b"SECRET" not in data_of(path)


def test_a_large_picture_is_read_beside_the_window(bench: Bench, tmp_path: Path) -> None:
    path = file_of(halves(3000, 2000), tmp_path / "large.png")
    assert not pictures.is_quick(path)
    assert pictures.is_quick(file_of(halves(), tmp_path / "small.png"))
    part = editor(bench)
    part.take(path)
    part.use()
    assert stored(bench.session.journey.persona("maya").image).size == (256, 256)


# What is no picture -------------------------------------------------------------------------------


def refused(path: Path) -> str:
    with pytest.raises(FileError) as found:
        pictures.read_file(path)
    return str(found.value)


def test_a_drawing_that_could_refer_to_other_files_is_not_decoded(tmp_path: Path) -> None:
    path = tmp_path / "drawing.png"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>')
    assert "not a picture" in refused(path)


def test_a_picture_of_too_many_pixels_is_not_decoded(tmp_path: Path) -> None:
    path = file_of(Image.new("1", (20_000, 6_000)), tmp_path / "vast.png")
    assert path.stat().st_size < 100_000
    assert "too many pixels" in refused(path)


def test_too_many_bytes_and_missing_files_are_told(tmp_path: Path) -> None:
    path = tmp_path / "long.png"
    with path.open("wb") as file:
        file.truncate(pictures.MAX_BYTES + 1)
    assert "larger than 20 MB" in refused(path)
    assert "cannot be read" in refused(tmp_path / "gone.png")


@pytest.mark.qt_log_ignore(".*")
def test_a_damaged_picture_is_told(tmp_path: Path) -> None:
    path = file_of(halves(), tmp_path / "photo.png")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert "damaged" in refused(path)


# The circle ---------------------------------------------------------------------------------------


@pytest.fixture
def cropper(qapp: QApplication, qtbot: QtBot) -> Cropper:
    made = Cropper(theme())
    qtbot.addWidget(made)
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    made.put(image)
    made.resize(404, 220)
    made.show()
    return made


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, _LEFT, _NONE, start)
    QTest.mouseMove(widget, (start + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, _LEFT, _NONE, end)


def test_the_circle_is_dragged(cropper: Cropper) -> None:
    assert (cropper.crop.x, cropper.crop.side) == (100, 200)
    middle = cropper.circle().center().toPoint()
    drag(cropper, middle, middle + QPoint(50, 30))
    assert cropper.crop.x == pytest.approx(150, abs=2)
    assert cropper.crop.y == 0


def test_its_line_sizes_it(cropper: Cropper) -> None:
    circle = cropper.circle()
    edge = QPoint(round(circle.right()), round(circle.center().y()))
    drag(cropper, edge, edge - QPoint(50, 0))
    assert cropper.crop.side == pytest.approx(100, abs=3)
    assert cropper.crop.middle[0] == pytest.approx(200, abs=1)


def test_a_press_beside_it_brings_it_there(cropper: Cropper) -> None:
    cropper.set_crop(cropper.crop.sized(60))
    QTest.mouseClick(cropper, _LEFT, _NONE, QPoint(40, 110))
    assert cropper.crop.middle[0] == pytest.approx(38, abs=2)


def test_the_wheel_and_keys_do_the_same(cropper: Cropper) -> None:
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton, _NONE, Qt.ScrollPhase.NoScrollPhase, False
    )
    cropper.grow(-4)
    small = cropper.crop.side
    QApplication.sendEvent(cropper, event)
    assert cropper.crop.side > small
    QTest.keyClick(cropper, Qt.Key.Key_Minus)
    QTest.keyClick(cropper, Qt.Key.Key_Minus)
    assert cropper.crop.side == pytest.approx(small)
    x, y = cropper.crop.middle
    QTest.keyClick(cropper, Qt.Key.Key_Right)
    QTest.keyClick(cropper, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert cropper.crop.middle == (pytest.approx(x + 4), pytest.approx(y + 20))


# In the form --------------------------------------------------------------------------------------


def test_what_is_inside_the_circle_is_taken(bench: Bench, tmp_path: Path) -> None:
    part = editor(bench)
    part.take(file_of(halves(), tmp_path / "photo.png"))
    assert part.cutting is not None
    part.cutting.cropper.set_crop(part.cutting.cropper.crop.moved(-999, 0))
    QTest.keyClick(part.cutting.cropper, Qt.Key.Key_Return)
    assert part.cutting.isHidden()
    photo = stored(bench.session.journey.persona("maya").image).convert("RGB")
    assert photo.getpixel((100, 100))[0] > 200
    bench.session.undo()
    assert bench.session.is_clean


def test_esc_leaves_the_circle_and_the_map_alone(bench: Bench, tmp_path: Path) -> None:
    part = editor(bench)
    part.take(file_of(halves(), tmp_path / "photo.png"))
    assert part.cutting is not None
    press(part.cutting.smaller)
    QTest.keyClick(part.cutting.cropper, Qt.Key.Key_Escape)
    assert part.cutting.isHidden()
    assert bench.session.is_clean


def test_another_persona_does_not_get_the_photo(bench: Bench, tmp_path: Path) -> None:
    part = editor(bench)
    part.take(file_of(halves(), tmp_path / "photo.png"))
    bench.session.select(["jonas"])
    part.use()
    assert bench.session.is_clean


def test_a_picture_is_pasted(bench: Bench) -> None:
    part = editor(bench)
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#0000FF"))
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(part.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    part.use()
    photo = stored(bench.session.journey.persona("maya").image).convert("RGB")
    assert photo.getpixel((40, 40))[2] > 200


def test_a_clipboard_without_a_picture_is_told(bench: Bench) -> None:
    QGuiApplication.clipboard().setText("words")
    part = editor(bench)
    press(part.paste)
    assert "no picture to paste" in field(bench, "image").problem
    assert bench.session.is_clean


def test_a_picture_is_dropped(bench: Bench, tmp_path: Path) -> None:
    part = editor(bench)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file_of(halves(), tmp_path / "photo.jpg")))])
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, _LEFT, _NONE)
    QApplication.sendEvent(part, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(part, QDropEvent(QPointF(5, 5), copy, data, _LEFT, _NONE))
    settle()
    assert part.cutting is not None
    assert part.cutting.isVisible()


def test_other_files_are_not_taken(bench: Bench) -> None:
    part = editor(bench)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/map.journey.json"), QUrl("https://example.org/photo.png")])
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, _LEFT, _NONE)
    QApplication.sendEvent(part, enter)
    assert not pictures.is_offered(data)
