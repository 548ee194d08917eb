"""Pictures in a map: from a file that the person chooses to a data URI, and from the map to pixels."""

from __future__ import annotations

import base64
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from journey_editor.errors import FileError
from journey_editor.formats import pictures

SIDE: Final = 512
"""The longest side, in pixels, of a picture that is put into a map."""
MAX_BYTES: Final = 20_000_000
_MAX_PIXELS: Final = 100_000_000
_MAX_MEGABYTES: Final = 512
_SHOWN: Final = 64.0
SUFFIXES: Final = ("png", "jpg", "jpeg", "gif", "bmp", "webp")


def data_uri(file: Path) -> str:
    """The picture of a file, made small enough, as a data URI.

    What a camera wrote besides the pixels (place, time) stays out. Raises `FileError` when the file
    is too large or no picture.
    """
    try:
        size = file.stat().st_size
    except OSError as error:
        raise FileError(f"“{file.name}” cannot be read; check that it is still there") from error
    if size > MAX_BYTES:
        raise FileError(f"“{file.name}” is larger than {MAX_BYTES // 1_000_000} MB; choose a smaller picture")
    image = _read(file)
    kind = "PNG" if image.hasAlphaChannel() else "JPEG"
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, 88 if kind == "JPEG" else -1)  # type: ignore[call-overload]
    text = base64.b64encode(data.data()).decode("ascii")
    return f"data:image/{kind.lower()};base64,{text}"


def _read(file: Path) -> QImage:
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(_MAX_MEGABYTES)
    size = reader.size()
    if not reader.canRead() or not size.isValid():
        raise FileError(f"“{file.name}” is not a picture that can be shown; choose a PNG or JPEG file")
    if size.width() * size.height() > _MAX_PIXELS:
        raise FileError(f"“{file.name}” has too many pixels; choose a smaller picture")
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise FileError(f"“{file.name}” is damaged; choose another picture")
    return image


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
