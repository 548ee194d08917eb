"""Faces, dots and stars: inside their circle, and saying what they stand for without colour."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.layout.faces import face, persona_dot, star
from journey_editor.layout.marks import Disc, Path, Text
from journey_editor.layout.style import PersonaLook, initials
from journey_editor.layout.theme import theme
from journey_editor.model.records import Persona
from tests.layout.ink import area_of, corners


def mouth(emotion: float) -> tuple[float, float]:
    """The heights of the ends and of the middle of a mouth."""
    path = face(0, 0, 10, emotion, theme())[-1]
    assert isinstance(path, Path)
    (_, _, end), (_, _, first, *_) = path.commands
    return end, 0.25 * end + 0.75 * first


@given(st.floats(-2, 2), st.floats(4, 30))
def test_a_face_lies_inside_its_circle(emotion: float, r: float) -> None:
    rim, *inside = face(50, 60, r, emotion, theme())
    assert isinstance(rim, Disc)
    assert (rim.x, rim.y, rim.r) == (50, 60, r)
    for mark in inside:
        points = corners(mark) if isinstance(mark, Path) else [area_of(mark)[:2], area_of(mark).middle]
        assert all(math.hypot(x - 50, y - 60) < r for x, y in points)


def test_a_mouth_bends_with_the_emotion() -> None:
    bends = [middle - ends for ends, middle in map(mouth, (-2, -1, 0, 1, 2))]
    assert bends == sorted(bends)
    assert bends[0] < 0 == bends[2] < bends[4]
    assert mouth(9) == mouth(2)


def test_a_mouth_stays_clear_of_the_eyes() -> None:
    for emotion in (-2, -1, 0, 1, 2):
        _, left, right, _ = face(0, 0, 10, emotion, theme())
        assert isinstance(left, Disc)
        assert min(mouth(emotion)) > left.y + left.r + 0.5
        assert (left.x, left.y) == (-right.x, right.y)


def look(letters: str) -> PersonaLook:
    return PersonaLook("p", "P", "#D1495B", "#FFFFFF", "#B03A4A", letters)


@pytest.mark.parametrize("letters", ["M", "Ma", "WW", "İ", "购", "😀"])
@pytest.mark.parametrize("r", [6, 7, 14])
def test_initials_stand_in_the_middle_of_their_dot(letters: str, r: float) -> None:
    disc, *text = persona_dot(20, 30, r, look(letters))
    assert disc == Disc(20, 30, r, "#D1495B")
    assert all(isinstance(mark, Text) and mark.color == "#FFFFFF" for mark in text)
    left, right = text[0].x, text[-1].x + text[-1].width
    assert right - left <= 1.71 * r
    assert (left + right) / 2 == pytest.approx(20)
    assert abs(text[0].y - text[0].size * 0.36 - 30) < 0.5


def test_personas_with_one_initial_get_two_letters() -> None:
    names = {"a": "Maya", "b": "mona", "c": "Jonas", "d": "", "e": " x ", "f": "r\ns", "g": "R. T."}
    people = tuple(Persona(id=id_, name=name) for id_, name in names.items())
    assert initials(people) == {"a": "Ma", "b": "mo", "c": "J", "d": "?", "e": "X", "f": "rs", "g": "R."}


def test_a_star_has_five_points() -> None:
    path = star(10, 10, 7, "#E0A800")
    tips = [point for point in corners(path) if math.hypot(point[0] - 10, point[1] - 10) > 6.9]
    assert len(tips) == 5
    assert min(tips, key=lambda point: point[1]) == (10, 3)
    assert path.fill == "#E0A800"
