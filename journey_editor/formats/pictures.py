"""Pictures of the map's file, decoded within limits: nothing is fetched, no other folder is read."""

from __future__ import annotations

import base64
import binascii
import io
import os
import re
import stat
import warnings
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Final

from journey_editor.errors import JourneyError

if TYPE_CHECKING:
    from PIL import Image

LIMIT: Final = 20_000_000
"""Bytes that a picture may have, both as it is stored and decoded."""
_MOST_OF_PHOTO: Final = 60_000_000
"""Pixels of a photo that is decoded in part; cameras make fewer."""
_SHARES: Final = (1, 2, 4, 8)
DENSITY: Final = 8
"""Pixels a point that are kept: still 192 to the inch when a page is printed three times as large."""
EMBEDDED: Final = 640
"""Pixels that the longer side of a photo has inside a map that is sent."""
PLACEHOLDER: Final = "#D5DBE3"
"""The colour of the shape in the place of a picture that cannot be shown."""
_DATA: Final = re.compile(r"data:image/(?:png|jpe?g);base64,", re.IGNORECASE)
_ELSEWHERE: Final = "is not in the map's folder (nothing is read or fetched from elsewhere)"
_ORIENTATION: Final = 0x0112
"""The number that Exif has for how a camera was held."""
_WITHOUT_WAITING: Final = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")


class PictureError(JourneyError):
    """A picture that cannot be shown; a grey shape stands in its place."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The picture {reason}, so a grey shape stands in its place.")


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture ready for its place: cut to the shape of the place and no finer than needed.

    `encoded` is a whole JPEG or PNG file, `pixels` the decoded picture in mode RGB, RGBA or L.
    """

    pixels: Image.Image
    encoded: bytes
    kind: str

    @property
    def data_uri(self) -> str:
        """The picture as a data URI."""
        return f"data:image/{self.kind};base64,{base64.b64encode(self.encoded).decode('ascii')}"


def photo(source: str, folder: Path | None, w: float, h: float) -> Photo:
    """The picture for a place of w by h points, its middle part when the shapes differ.

    `source` is a data URI or a path relative to `folder`. Raises `PictureError`.
    """
    from PIL import Image, ImageOps

    kind, pixels = _decoded(_stored(source, folder))
    size = _reduced(pixels, w, h)
    pixels = ImageOps.fit(pixels, size, Image.Resampling.LANCZOS)
    return _encoded(pixels, "jpeg" if kind == "JPEG" and pixels.mode != "RGBA" else "png")


def embedded(source: str, folder: Path | None) -> str:
    """The whole picture as a data URI, no finer than `EMBEDDED` pixels and without what a camera wrote.

    `source` is as in `photo`. Raises `PictureError`.
    """
    from PIL import Image

    kind, pixels = _decoded(_stored(source, folder))
    pixels.thumbnail((EMBEDDED, EMBEDDED), Image.Resampling.LANCZOS)
    return _encoded(pixels, "jpeg" if kind == "JPEG" and pixels.mode != "RGBA" else "png").data_uri


def _decoded(data: bytes) -> tuple[str, Image.Image]:
    """The format of the bytes of a PNG or JPEG, and its pixels, upright."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # What the decoder has to say of odd bytes helps nobody.
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
                _bound(image)
                return image.format or "PNG", _plain(_upright(image))
    except PictureError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureError("has more pixels than can be shown") from error
    except UnidentifiedImageError as error:
        raise PictureError("is neither PNG nor JPEG") from error
    except (
        Exception
    ) as error:  # on changed bytes decoders fail in any way, with struct.error and TypeError too
        raise PictureError("is damaged") from error


def _bound(image: Image.Image) -> None:
    """Refuse a picture with too many pixels; a photo's are made fewer while it is decoded, as JPEG can."""
    w, h = image.size
    if image.format == "JPEG" and w * h <= _MOST_OF_PHOTO:
        share = next((one for one in _SHARES if w * h * 4 <= LIMIT * one**2), _SHARES[-1])
        image.draft(None, (max(1, w // share), max(1, h // share)))
    if image.width * image.height * 4 > LIMIT:
        raise PictureError(f"is {w} by {h} pixels large, more than can be shown")


def _upright(image: Image.Image) -> Image.Image:
    """The picture turned as the camera was held."""
    from PIL import Image

    way = Image.Transpose
    turns = {
        2: way.FLIP_LEFT_RIGHT,
        3: way.ROTATE_180,
        4: way.FLIP_TOP_BOTTOM,
        5: way.TRANSPOSE,
        6: way.ROTATE_270,
        7: way.TRANSVERSE,
        8: way.ROTATE_90,
    }
    # Pillow's own `exif_transpose` writes the rest of Exif anew, which fails on odd bytes.
    told = image.getexif().get(_ORIENTATION)
    return image.transpose(turns[told]) if told in turns else image


def _plain(image: Image.Image) -> Image.Image:
    """The picture with 8 bits a channel: grey, or colours, with transparency only where it has some."""
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("L" if image.mode in {"1", "L", "I;16"} else "RGB")


def _reduced(image: Image.Image, w: float, h: float) -> tuple[int, int]:
    """The pixels to keep for a place of w by h points."""
    share = min(image.width / w, image.height / h, DENSITY)
    return max(1, round(w * share)), max(1, round(h * share))


def _encoded(pixels: Image.Image, kind: str) -> Photo:
    stream = io.BytesIO()
    if kind == "jpeg":
        pixels.save(stream, "JPEG", quality=90)
    else:
        pixels.save(stream, "PNG", compress_level=9)
    return Photo(pixels, stream.getvalue(), kind)


def _stored(source: str, folder: Path | None) -> bytes:
    """The bytes of the picture's file."""
    found = _DATA.match(source)
    if found:
        if len(source) > LIMIT * 4 // 3 + 100:
            raise PictureError("is larger than 20 MB")
        try:
            return base64.b64decode(source[found.end() :], validate=True)
        except (binascii.Error, ValueError) as error:
            raise PictureError("is damaged") from error
    if source.startswith("data:"):
        raise PictureError("is neither PNG nor JPEG")
    if _SCHEME.match(source) or PureWindowsPath(source).drive or source.startswith(("/", "\\")):
        raise PictureError(_ELSEWHERE)
    return _read(source, folder)


def _read(source: str, folder: Path | None) -> bytes:
    if folder is None:
        raise PictureError("has no folder to be in, as the map is in none yet")
    try:
        root = folder.resolve(strict=True)
        path = (root / source).resolve(strict=True)
        if not path.is_relative_to(root):
            raise PictureError(_ELSEWHERE)
        return _contents(path)
    except FileNotFoundError as error:
        raise PictureError("is not there") from error
    except (OSError, ValueError, RuntimeError) as error:
        raise PictureError("cannot be read") from error


def _contents(path: Path) -> bytes:
    """The bytes of a file that is one: a pipe or a device in its place would never end."""
    if not path.is_file():
        raise PictureError("is not a file")
    # What was opened is looked at again, as it may have been put there in between.
    with open(path, "rb", opener=_open) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise PictureError("is not a file")
        data = file.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise PictureError("is larger than 20 MB")
    return data


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _WITHOUT_WAITING)
