"""The circle that cuts a photo: always inside the picture, never nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journey_editor.editing.cropping import LEAST, first_crop

sizes = st.integers(1, 4000)
steps = st.lists(
    st.tuples(st.sampled_from(["move", "size", "at"]), st.floats(-5000, 5000), st.floats(-5000, 5000)),
    max_size=8,
)


@given(sizes, sizes, steps)
def test_it_stays_inside_whatever_is_done(w: int, h: int, done: list[tuple[str, float, float]]) -> None:
    crop = first_crop(w, h)
    for what, a, b in done:
        if what == "move":
            crop = crop.moved(a, b)
        elif what == "size":
            crop = crop.sized(a)
        else:
            crop = crop.at(a, b)
        assert min(LEAST, w, h) <= crop.side <= min(w, h)
        assert 0 <= crop.x <= w - crop.side + 1e-6
        assert 0 <= crop.y <= h - crop.side + 1e-6


def test_it_begins_as_the_largest_circle() -> None:
    assert (first_crop(300, 100).x, first_crop(300, 100).y, first_crop(300, 100).side) == (100, 0, 100)


def test_in_an_upright_picture_it_begins_where_faces_are() -> None:
    crop = first_crop(100, 300)
    assert 0 < crop.y < 100


def test_sizing_keeps_the_middle_where_there_is_room() -> None:
    crop = first_crop(200, 200).sized(100)
    assert crop.middle == (100, 100)
    assert crop.at(60, 60).sized(120).middle == (60, 60)


def test_moving_goes_as_far_as_the_picture() -> None:
    crop = first_crop(200, 100).moved(1000, 1000)
    assert (crop.x, crop.y) == (100, 0)
