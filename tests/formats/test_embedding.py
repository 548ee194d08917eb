"""A drawing that is mailed shows its photos wherever it is opened."""

from __future__ import annotations

import base64
import io
import json

import pytest
from PIL import Image

from journey_editor.formats import registry
from journey_editor.formats.carriers import reading
from journey_editor.formats.embedding import with_photos
from journey_editor.formats.settings import Settings
from journey_editor.storage import document


@pytest.fixture
def folder(tmp_path):
    """A folder with a photo that says where it was taken, one with a transparent edge, and what is none."""
    (tmp_path / "photos").mkdir()
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 31.0, 12.0)}
    exif[0x010E] = "taken at home"
    exif[0x0112] = 6
    Image.new("RGB", (1600, 1200), (200, 10, 10)).save(tmp_path / "photos" / "maya.jpg", exif=exif)
    Image.new("RGBA", (40, 40), (0, 0, 200, 90)).save(tmp_path / "jonas.png")
    (tmp_path / "no.png").write_text("no picture")
    return tmp_path


def journey(*images):
    told = {
        "format": "journey-map",
        "version": 1,
        "title": "Photos",
        "personas": [{"id": f"p{n}", "name": f"P {n}", "image": image} for n, image in enumerate(images)],
        "stages": [{"id": "s", "title": "S"}],
        "touchpoints": [{"id": "t", "stage": "s", "title": "T"}],
    }
    return document.parse(json.dumps(told).encode()).journey


def pictured(source):
    assert source.startswith("data:image/")
    return Image.open(io.BytesIO(base64.b64decode(source.partition(",")[2])))


@pytest.mark.parametrize("kind", ["pdf", "svg", "png"])
def test_photos_ride_along_with_the_map(folder, kind):
    settings = Settings(folder=folder, scale=0.5)
    data = registry.rendered(journey("photos/maya.jpg"), registry.format_named(kind), settings)[0]
    assert data == registry.rendered(journey("photos/maya.jpg"), registry.format_named(kind), settings)[0]
    again = reading.loaded(data, "mailed").journey
    assert pictured(again.personas[0].image).size == (480, 640), "upright, and no finer than it needs to be"
    elsewhere = registry.rendered(again, registry.format_named("png"), Settings(scale=1))
    assert elsewhere[1].messages == ()
    colors = Image.open(io.BytesIO(elsewhere[0])).convert("RGB").getcolors(1 << 22)
    assert any(abs(r - 200) < 8 and g < 30 and b < 30 for _, (r, g, b) in colors or ()), "the photo is seen"


def test_nothing_a_camera_wrote_rides_along(folder):
    made = with_photos(journey("photos/maya.jpg"), folder)
    picture = pictured(made.personas[0].image)
    assert dict(picture.getexif()) == {}
    assert b"taken at home" not in base64.b64decode(made.personas[0].image.partition(",")[2])


def test_what_shows_through_does_so_still(folder):
    assert pictured(with_photos(journey("jonas.png"), folder).personas[0].image).mode == "RGBA"


@pytest.mark.parametrize(
    "image", ["no.png", "gone.png", "../secret.png", "/etc/hostname", "https://a.example/b.png"]
)
def test_what_cannot_be_read_stays_as_it_is_told(folder, image):
    (folder.parent / "secret.png").write_bytes((folder / "jonas.png").read_bytes())
    told = journey(image)
    assert with_photos(told, folder) is told


def test_a_map_with_its_photos_inside_is_not_touched(folder):
    inside = with_photos(journey("jonas.png"), folder)
    assert with_photos(inside, folder) is inside
    plain = journey("")
    assert with_photos(plain, folder) is plain
    outside = journey("jonas.png")
    before = document.text(outside)
    assert with_photos(outside, folder) is not outside
    assert document.text(outside) == before
