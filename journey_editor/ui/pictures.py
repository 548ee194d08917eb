"""Pictures in a map: from what the person chooses, pastes or drops to a data URI, and back to pixels."""

from __future__ import annotations

import base64
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QPainter

from journey_editor.disguises import spelled
from journey_editor.errors import FileError
from journey_editor.formats import pictures
from journey_editor.translation import tr

if TYPE_CHECKING:
    from journey_editor.editing.cropping import Crop

SIDE: Final = 256
"""The side, in pixels, of a photo that is put into a map: enough for its place on the largest paper."""
MAX_BYTES: Final = 20_000_000
SUFFIXES: Final = ("png", "jpg", "jpeg", "gif", "bmp", "webp")
_FORMATS: Final = frozenset({"png", "jpg", "jpeg", "gif", "bmp", "webp"})
"""What is decoded, whatever a file is called: formats of pixels alone, which can refer to nothing else."""
_MAX_PIXELS: Final = 100_000_000
_MAX_MEGABYTES: Final = 512
_QUICK: Final = 4_000_000
"""Pixels that are decoded in less than the tenth of a second."""
_WORKING: Final = 1600
"""The longest side, in pixels, of a picture while it is being cropped."""
_SHOWN: Final = 64.0


def read_file(file: Path) -> QImage:
    """The picture of a file, upright and no larger than needed for cropping.

    Raises `FileError` when the file is gone, too large or no picture.
    """
    try:
        if not file.is_file():  # a pipe would never end
            raise OSError
        if file.stat().st_size > MAX_BYTES:
            raise FileError(
                tr(
                    "“{name}” is larger than {limit} MB; choose a smaller picture",
                    name=spelled(file.name),
                    limit=MAX_BYTES // 1_000_000,
                )
            )
        data = file.read_bytes()
    except OSError as error:
        raise FileError(
            tr("“{name}” cannot be read; check that it is still there", name=spelled(file.name))
        ) from error
    return read(data, file.name)


def read(data: bytes, name: str) -> QImage:
    """The picture in these bytes, upright; `name` is for the message. Raises `FileError`."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MAX_MEGABYTES)
    size = _size(reader)
    if not size.isValid():
        raise FileError(
            tr("“{name}” is not a picture that can be shown; choose a PNG or JPEG file", name=name)
        )
    if size.width() * size.height() > _MAX_PIXELS:
        raise FileError(tr("“{name}” has too many pixels; choose a smaller picture", name=name))
    if max(size.width(), size.height()) > _WORKING:
        reader.setScaledSize(size.scaled(QSize(_WORKING, _WORKING), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise FileError(tr("“{name}” is damaged; choose another picture", name=name))
    return _plain(image)


def is_quick(file: Path) -> bool:
    """Whether a picture is read before anybody notices; it may be missing or no picture, too."""
    if not file.is_file():
        return True
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    size = _size(reader)
    return size.width() * size.height() <= _QUICK


def _size(reader: QImageReader) -> QSize:
    """The size of a picture that may be decoded; not valid for anything else."""
    known = reader.format().toStdString() in _FORMATS
    return reader.size() if known else QSize()


def is_offered(data: QMimeData) -> bool:
    """Whether there is a picture, or a file that is called like one, among what is dragged or copied."""
    return file_of(data) is not None or data.hasImage()


def read_offered(data: QMimeData) -> QImage:
    """The picture that is dragged or copied as such, not as a file. Raises `FileError`."""
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        raise FileError(tr("There is no picture to paste; copy one first, or choose a file"))
    if max(image.width(), image.height()) > _WORKING:
        way = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_WORKING, _WORKING, Qt.AspectRatioMode.KeepAspectRatio, way)
    return _plain(image)


def file_of(data: QMimeData) -> Path | None:
    """The first local file that is called like a picture."""
    for url in data.urls():
        file = Path(url.toLocalFile())
        if url.isLocalFile() and file.suffix.lower().removeprefix(".") in SUFFIXES:
            return file
    return None


def _plain(image: QImage) -> QImage:
    """The picture in the colours of a screen, 8 bits a channel."""
    if image.colorSpace().isValid() and image.colorSpace() != QColorSpace(QColorSpace.NamedColorSpace.SRgb):
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    see_through = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if see_through else QImage.Format.Format_RGB32
    return image.convertToFormat(kind)


def cropped(image: QImage, crop: Crop) -> QImage:
    """The square that is cut out of a picture, as it is put into a map.

    It is painted anew, so that what a camera or a program wrote besides the pixels (place, time,
    names) stays out.
    """
    side = min(SIDE, max(1, round(crop.side)))
    found = QImage(side, side, image.format())
    found.fill(Qt.GlobalColor.transparent)
    # Painting alone would take one pixel of many where the picture is much finer.
    area = QRectF(crop.x, crop.y, crop.side, crop.side).toAlignedRect().intersected(image.rect())
    rough = image.copy(area)
    way = Qt.TransformationMode.SmoothTransformation
    painter = QPainter(found)
    painter.drawImage(0, 0, rough.scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, way))
    painter.end()
    return found


def data_uri(image: QImage) -> str:
    """A picture as a data URI: JPEG, or PNG when one can see through it."""
    kind = "PNG" if image.hasAlphaChannel() else "JPEG"
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, 88 if kind == "JPEG" else -1)  # type: ignore[call-overload]
    text = base64.b64encode(data.data()).decode("ascii")
    return f"data:image/{kind.lower()};base64,{text}"


@lru_cache(64)
def pixels(source: str, folder: Path | None) -> QImage | None:
    """A square picture of the map, cut to its middle; None when it cannot be shown.

    `source` is as in the file: a data URI, or a path inside `folder`.
    """
    try:
        found = pictures.photo(source, folder, _SHOWN, _SHOWN)
    except pictures.PictureError:
        return None
    image = QImage.fromData(QByteArray(found.encoded))
    return None if image.isNull() else image
