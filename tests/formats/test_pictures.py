"""Pictures of a map: within limits, from the map's own folder only, cut to the shape of their place."""

from __future__ import annotations

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from journey_editor.formats.pictures import LIMIT, PictureError, photo


def _stored(image, kind="PNG", **options):
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def _uri(data, kind="png"):
    return f"data:image/{kind};base64,{base64.b64encode(data).decode()}"


SMALL = _stored(Image.new("RGB", (20, 20), (9, 99, 199)))


def _huge_png(width, height):
    """A PNG of a few bytes that says it has very many pixels."""

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("https://example.org/a.png", "nothing is read or fetched"),
        ("file:///etc/hostname", "nothing is read or fetched"),
        ("ftp://example.org/a.png", "nothing is read or fetched"),
        ("/etc/hostname", "nothing is read or fetched"),
        ("../secret.png", "nothing is read or fetched"),
        ("photos/../../secret.png", "nothing is read or fetched"),
        ("C:\\secret.png", "nothing is read or fetched"),
        ("\\\\server\\share\\a.png", "nothing is read or fetched"),
        ("//server/share/a.png", "nothing is read or fetched"),
        ("leads-out.png", "nothing is read or fetched"),
        ("not-there.png", "is not there"),
        ("photos", "is not a file"),
        ("a\0b.png", "cannot be read"),
        ("x" * 5000, "cannot be read"),
        ("notes.txt", "neither PNG nor JPEG"),
        ("data:image/svg+xml;base64,PHN2Zy8+", "neither PNG nor JPEG"),
        ("data:image/png,abc", "neither PNG nor JPEG"),
        ("data:text/html;base64,PGI+", "neither PNG nor JPEG"),
        ("data:image/png;base64,!!!!", "damaged"),
        ("data:image/png;base64,", "neither PNG nor JPEG"),
        (_uri(SMALL[: len(SMALL) // 2]), "damaged"),
        (_uri(b"GIF89a" + b"\0" * 40), "neither PNG nor JPEG"),
        (_uri(_huge_png(60_000, 60_000)), "pixels"),
        (_uri(_huge_png(3000, 3000)), "3000 by 3000 pixels"),
        (_uri(b"\x89PNG\r\n\x1a\n" + b"\0" * (LIMIT + 200)), "20 MB"),
    ],
    ids=lambda value: value[:24],
)
def test_what_cannot_be_shown_is_refused(tmp_path, source, words):
    folder = tmp_path / "map"
    (folder / "photos").mkdir(parents=True)
    (folder / "notes.txt").write_text("no picture")
    (tmp_path / "secret.png").write_bytes(SMALL)
    (folder / "leads-out.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(PictureError, match=words):
        photo(source, folder, 20, 20)


def test_a_photo_of_a_camera_is_shown_within_the_limit():
    across = Image.linear_gradient("L").resize((5000, 4000)).convert("RGB")
    made = photo(_uri(_stored(across, "JPEG", quality=40), "jpeg"), None, 50, 40)
    assert made.pixels.size == (400, 320)
    assert made.pixels.getpixel((5, 5))[0] < 10
    assert made.pixels.getpixel((395, 315))[0] > 245


def test_file_that_is_too_large_is_not_read(tmp_path):
    with (tmp_path / "large.png").open("wb") as file:
        file.write(SMALL)
        file.truncate(LIMIT + 1)
    with pytest.raises(PictureError, match="20 MB"):
        photo("large.png", tmp_path, 20, 20)


def test_map_without_a_folder_has_no_files():
    with pytest.raises(PictureError, match="no folder"):
        photo("a.png", None, 20, 20)


@pytest.mark.parametrize("name", ["maya.png", "photos/maya.png", "photos/../maya.png"])
def test_picture_in_the_folder_of_the_map_is_shown(tmp_path, name):
    (tmp_path / "photos").mkdir()
    (tmp_path / name).write_bytes(SMALL)
    assert photo(name, tmp_path, 20, 20).pixels.getpixel((5, 5)) == (9, 99, 199)


def test_picture_is_cut_to_the_shape_of_its_place_from_the_middle():
    image = Image.new("RGB", (300, 100), (255, 0, 0))
    image.paste((0, 0, 255), (100, 0, 200, 100))
    shown = photo(_uri(_stored(image)), None, 30, 30).pixels
    assert shown.size == (100, 100)
    assert {shown.getpixel((x, y)) for x in (2, 50, 97) for y in (2, 50, 97)} == {(0, 0, 255)}


def test_picture_keeps_no_more_pixels_than_print_needs():
    large = photo(_uri(_stored(Image.new("RGB", (1500, 1500)))), None, 40, 40)
    assert large.pixels.size == (320, 320)
    small = photo(_uri(_stored(Image.new("RGB", (50, 50)))), None, 40, 40)
    assert small.pixels.size == (50, 50)


def test_photo_of_a_turned_camera_stands_upright():
    image = Image.new("RGB", (40, 20), (255, 255, 255))
    image.paste((0, 0, 0), (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter to the right
    shown = photo(_uri(_stored(image, "JPEG", exif=exif, quality=95), "jpeg"), None, 20, 40).pixels
    assert shown.getpixel((10, 5))[0] < 60
    assert shown.getpixel((10, 35))[0] > 200


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "I;16", "CMYK"])
def test_every_kind_of_pixels_becomes_plain(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    shown = photo(_uri(_stored(Image.new(mode, (30, 30)), kind), kind.lower()), None, 20, 20)
    assert shown.pixels.mode in {"L", "RGB", "RGBA"}
    assert Image.open(io.BytesIO(shown.encoded)).size == (30, 30)
    assert shown.data_uri.startswith(f"data:image/{shown.kind};base64,")


def test_what_a_camera_tells_is_not_passed_on():
    exif = Image.Exif()
    exif[0x010F] = "SECRETMAKER"
    shown = photo(_uri(_stored(Image.new("RGB", (30, 30)), "JPEG", exif=exif), "jpeg"), None, 20, 20)
    assert b"SECRETMAKER" not in shown.encoded
