"""Lines counted without being made: the same as those that are made, whatever a text holds."""

from __future__ import annotations

from random import Random
from typing import Final

import pytest

from journey_editor.layout.counting import Lengths
from journey_editor.layout.marks import Face
from journey_editor.layout.typography import paragraph, width, widths

PIECES: Final = (
    *("a", "of", "checkout", "Überraschung", "покупка", "αγορά", "Donaudampfschifffahrtsgesellschaft" * 3),
    *("un-done", "/home/and/away", "10\u202f000", "km\u00a0h", "long" * 9 + "-" + "er" * 20),
    *(
        "مرحبا",
        "שלום",
        "ยินดีต้อนรับ",
        "日本語のテキスト",
        "e\u0301",
        "😀",
        "👩\u200d👧",
        "z\u00adz",
        "→",
        "\u0301",
    ),
    *("\n", "two\nlines", "\u2028", "\t", "\u3000", "https://example.org/a/b"),
)
"""Words of every kind."""


def texts(random: Random, count: int, most: int) -> list[str]:
    glue = ("", " ", " ", " ", "  ")
    return [
        "".join(random.choice(PIECES) + random.choice(glue) for _ in range(random.randint(0, most)))
        for _ in range(count)
    ]


def plain(random: Random, count: int, most: int) -> list[str]:
    return [" ".join(random.choices(PIECES[:6], k=random.randint(0, most))) for _ in range(count)]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("face", ["regular", "semibold", "italic"])
def test_lines_are_counted_as_they_are_made(seed: int, face: Face) -> None:
    random = Random(seed)
    found = (plain if seed % 2 else texts)(random, 40, 9)
    lengths = Lengths(found, face)
    for size, limit in (
        (12.0, 159.0),
        (11.0, 82.0),
        (11.0, 186.0),
        (10.0, random.uniform(20, 300)),
        (11.0, -1.0),
    ):
        made = [paragraph(text, face, size, limit, 15.0).lines for text in found]
        assert lengths.counts(limit, size, 15.0) == list(map(len, made))
        last = [width(lines[-1], face, size) if lines else 0.0 for lines in made]
        counted = list(zip(map(len, made), last, strict=True))
        assert lengths.lines(range(len(found)), limit, size, 15.0) == counted
        assert lengths.lines([7, 3], limit, size, 15.0) == [counted[7], counted[3]]
        words = [max(widths(text.split(), face, size), default=0.0) for text in found]
        few = [
            lines if lines[0] <= 3 and word <= limit else None
            for lines, word in zip(counted, words, strict=True)
        ]
        assert limit < 0 or lengths.within(range(len(found)), 3, limit, size, 15.0) == few


def test_a_line_that_is_exactly_full_is_not_broken() -> None:
    one, two = "checkout", "checkout page"
    for text in (one, two):
        limit = width(text, "regular", 10)
        others = ["🙂 e\u0301", text, "שלום"]
        assert Lengths(others, "regular").counts(limit, 10, 15)[1] == 1
        assert len(paragraph(text, "regular", 10, limit, 15).lines) == 1


def test_a_text_within_some_lines_has_no_wider_word() -> None:
    lengths = Lengths(["a checkout b", "", "of", "of the"], "regular")

    def within(at: int, most: int, limit: float) -> object:
        return lengths.within([at], most, limit, 11, 15)[0]

    wide = width("checkout", "regular", 11)
    assert within(0, 3, wide) == (3, width("b", "regular", 11))
    assert within(0, 2, wide) is None
    assert within(0, 3, wide - 0.1) is None
    assert within(0, 1, 200) == (1, width("a checkout b", "regular", 11))
    assert within(1, 1, 1) == (0, 0.0)
    assert within(3, 1, width("the", "regular", 11)) is None


@pytest.mark.parametrize("beside", ["", "plain", "\n", "plain\n"])
def test_a_line_break_is_seen_whatever_stands_beside_it(beside: str) -> None:
    assert Lengths(["two\nlines", beside], "regular").counts(500, 11, 15)[0] == 2
    assert Lengths([beside, "two\n\nlines", ""], "regular").counts(500, 11, 15)[1] == 3
