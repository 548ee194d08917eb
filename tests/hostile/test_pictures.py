"""Pictures that a map names or holds: none from elsewhere, none without an end, none that fill the memory."""

from __future__ import annotations

import base64
import io
import os
import random
import struct
import sys
import tracemalloc
import warnings
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from journey_editor.canvas.painting import FigurePainter
from journey_editor.cli import main
from journey_editor.errors import FileError
from journey_editor.formats.pictures import LIMIT, PictureError, photo
from journey_editor.layout.marks import Picture
from journey_editor.ui import pictures
from tests.hostile import maker

PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")


def _stored(kind: str, size: tuple[int, int] = (20, 20), **options: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, (9, 99, 199)).save(stream, kind, **options)
    return stream.getvalue()


def _uri(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _png(width: int, height: int, *more: bytes) -> bytes:
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    rows = zlib.compress(bytes(min(width + 1, 10**6) * min(height, 50)), 9)
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(more) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/><script>x</script></svg>'
ELSEWHERE = (
    "../outside.png",
    "inside/../../outside.png",
    "/etc/passwd",
    "//server/share/a.png",
    "\\\\server\\share\\a.png",
    "\\\\?\\C:\\a.png",
    "C:a.png",
    "a.png:stream",
    "file:outside.png",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "http://192.0.2.1/a.png",
    "https://example.org/a.png",
    "ftp://example.org/a.png",
    "smb://server/a.png",
    "qrc:/a.png",
    "image://provider/a.png",
    "zip:a.zip!a.png",
    "way-out/outside.png",
    "link.png",
    "link-to-link.png",
    "/dev/zero",
    "/dev/stdin",
    "/proc/self/environ",
)
NOTHING = ("~/secret.png", "$HOME/secret.png", "%USERPROFILE%\\secret.png", "${HOME}/a.png", "a\0.png", "")
FORMATS = {
    "svg": SVG,
    "gif": _stored("GIF"),
    "bmp": _stored("BMP"),
    "tiff": _stored("TIFF"),
    "webp": _stored("WEBP"),
    "ppm": _stored("PPM"),
    "pcx": _stored("PCX"),
    "pdf": b"%PDF-1.4\n%%EOF",
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(%pipe%touch here) (w) file",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a map, with ways out of it, and a home with a secret."""
    found = tmp_path / "map"
    (found / "inside").mkdir(parents=True)
    for file in (tmp_path / "outside.png", tmp_path / "secret.png", found / "good.png"):
        file.write_bytes(_stored("PNG"))
    (found / "way-out").symlink_to(tmp_path)
    (found / "link.png").symlink_to(tmp_path / "outside.png")
    (found / "link-to-link.png").symlink_to(found / "link.png")
    (found / "circle.png").symlink_to(found / "circle.png")
    monkeypatch.setenv("HOME", str(tmp_path))
    return found


@pytest.mark.parametrize("source", [*ELSEWHERE, *NOTHING], ids=ascii)
def test_nothing_is_read_from_elsewhere(folder: Path, source: str) -> None:
    with pytest.raises(
        PictureError, match="elsewhere" if source in ELSEWHERE else "is not there|cannot|not a file"
    ):
        photo(source, folder, 20, 20)


def test_a_link_within_the_folder_is_no_way_out(folder: Path) -> None:
    (folder / "inside" / "again.png").symlink_to(folder / "good.png")
    assert photo("inside/again.png", folder, 20, 20).pixels.size == (20, 20)
    with pytest.raises(PictureError):
        photo("circle.png", folder, 20, 20)


@PIPES
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.png")
    with pytest.raises(PictureError, match="not a file"):
        photo("pipe.png", folder, 20, 20)
    with pytest.raises(FileError):
        pictures.read_file(folder / "pipe.png")
    assert pictures.is_quick(folder / "pipe.png")


@PIPES
def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(folder / "pipe.png")
    monkeypatch.setattr(Path, "is_file", lambda _: True)
    with pytest.raises(PictureError, match="not a file"):
        photo("pipe.png", folder, 20, 20)


@pytest.mark.skipif(sys.platform == "win32", reason="files there have no holes without asking")
def test_a_file_of_holes_does_not_fill_the_memory(folder: Path) -> None:
    with (folder / "holes.png").open("wb") as file:
        file.write(_stored("PNG"))
        file.truncate(2**40)
    with pytest.raises(PictureError, match="20 MB"):
        photo("holes.png", folder, 20, 20)


@pytest.mark.parametrize("name", FORMATS)
def test_other_formats_are_refused_whatever_they_are_called(folder: Path, name: str) -> None:
    (folder / "a.png").write_bytes(FORMATS[name])
    for source in ("a.png", _uri(FORMATS[name]), _uri(FORMATS[name], f"image/{name}")):
        with pytest.raises(PictureError, match="neither PNG nor JPEG"):
            photo(source, folder, 20, 20)


BOMBS = {
    "a side": _png(2**31 - 1, 1),
    "both sides": _png(50_000, 50_000),
    "more than twenty million bytes": _png(2300, 2300),
    "text": _png(9, 9, _chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 9))),
    "profile": _png(9, 9, _chunk(b"iCCP", b"a\0\0" + zlib.compress(bytes(200_000_000), 9))),
    "many texts": _png(9, 9, *[_chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(999_999), 9))] * 90),
    "frames": _png(9, 9, _chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))),
}


@pytest.mark.parametrize("name", BOMBS)
def test_what_would_grow_is_refused_or_shown_small(name: str) -> None:
    resource = pytest.importorskip("resource")

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tracemalloc.start()
    try:
        photo(_uri(BOMBS[name]), None, 20, 20)
    except PictureError:
        pass
    finally:
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert most < 8 * LIMIT
    assert grown < 200_000, f"{grown} KB more"


def test_changed_bytes_never_get_further_than_a_sentence() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a camera"
    seeds = [_stored("PNG", exif=exif), _stored("JPEG", exif=exif), _stored("JPEG", progressive=True)]
    chance = random.Random(4)
    shown = refused = 0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for number in range(3000):
            data = bytearray(seeds[number % len(seeds)])
            for _ in range(chance.choice((1, 2, 4, 16))):
                data[chance.randrange(min(chance.choice((160, 9999)), len(data)))] = chance.randrange(256)
            try:
                photo(_uri(bytes(data)), None, 20, 20)
                shown += 1
            except PictureError:
                refused += 1
    assert shown > 100
    assert refused > 100


def test_exif_that_cannot_be_written_again_is_passed_over() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "x"
    data = _stored("JPEG", (40, 20), exif=exif)
    # A text where a number belongs: `exif_transpose` of Pillow ends in struct.error.
    changed = data.replace(struct.pack("<HHI", 0x010E, 2, 2), struct.pack("<HHI", 0x011A, 2, 2))
    changed = changed if changed != data else data.replace(b"\x01\x0e\x00\x02", b"\x01\x1a\x00\x02")
    assert changed != data
    assert photo(_uri(changed, "image/jpeg"), None, 20, 40).pixels.height > 0


@pytest.mark.parametrize(
    "source", ["../outside.png", "pipe.png", _uri(SVG, "image/svg+xml"), "file:///etc/passwd"]
)
def test_exports_and_canvas_put_a_grey_shape(
    folder: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication, source: str
) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.png")
    file = maker.put(folder, maker.map_saying("Buy", source))
    outs = [folder / f"out.{suffix}" for suffix in ("pdf", "png", "svg")]
    assert main(["export", str(file), *(part for out in outs for part in ("-o", str(out)))]) == 1
    assert "a grey shape stands in its place" in capsys.readouterr().err
    assert b"<image" not in outs[2].read_bytes()
    assert b"/Subtype /Image" not in outs[0].read_bytes()
    ink = FigurePainter()
    ink.forget_pictures(folder)
    assert ink._picture(Picture(0, 0, 20, 20, source)) == ()
    assert len(ink._picture(Picture(0, 0, 20, 20, "good.png"))) > 0
