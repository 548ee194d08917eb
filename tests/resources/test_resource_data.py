"""The bundled fonts, icons and channels keep what the code relies on."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

RESOURCES = Path(__file__).parents[2] / "resources"
SANS = ("NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Bold", "NotoSans-Italic")
FONTS = sorted(path.stem for path in (RESOURCES / "fonts").glob("*.ttf"))
SYMBOLS = "→←↑↓⇒★☆✓✔✗●○■□▲△◆≈≠≤≥∞∑€☎✉☺🙂😢👍🎁🛒💡✅❌"
ARGUMENTS = {"M": 2, "L": 2, "C": 6, "Z": 0}


def _font(stem: str) -> TTFont:
    return TTFont(RESOURCES / "fonts" / f"{stem}.ttf")


def _icons() -> dict[str, list[list[object]]]:
    return json.loads((RESOURCES / "icons/lucide.json").read_text(encoding="utf-8"))["icons"]


def _channels() -> list[dict[str, object]]:
    return json.loads((RESOURCES / "icons/channels.json").read_text(encoding="utf-8"))["channels"]


@pytest.mark.parametrize("stem", FONTS)
def test_font_is_static_with_truetype_outlines_and_its_licence(stem: str) -> None:
    font = _font(stem)
    assert "glyf" in font
    assert "fvar" not in font
    assert "Open Font License" in font["name"].getDebugName(13)
    assert font["name"].getDebugName(0) in (RESOURCES / "fonts/OFL.txt").read_text(encoding="utf-8")


def test_weights_of_the_text_face_share_their_metrics() -> None:
    fonts = [_font(stem) for stem in SANS]
    assert {(f["head"].unitsPerEm, f["hhea"].ascent, f["hhea"].descent) for f in fonts} == {
        (1000, 1069, -293)
    }
    assert [f["OS/2"].usWeightClass for f in fonts] == [400, 600, 700, 400]


@pytest.mark.parametrize("stem", SANS)
def test_text_face_covers_european_scripts(stem: str) -> None:
    characters = _font(stem).getBestCmap()
    assert [c for c in "ÄäßñŁłİığŐẞễộỹαΩЯЉѓҐїअ€“”…" if ord(c) not in characters] == []


def test_every_common_symbol_is_in_some_font() -> None:
    covered = {code for stem in FONTS for code in _font(stem).getBestCmap()}
    assert [c for c in SYMBOLS if ord(c) not in covered] == []


def test_no_font_claims_arabic_it_cannot_join() -> None:
    claiming = [stem for stem in FONTS if ord("ب") in _font(stem).getBestCmap()]
    assert sorted(claiming) == ["NotoSansArabic-Bold", "NotoSansArabic-Regular"]
    assert all("GSUB" in _font(stem) for stem in claiming)


def test_icons_are_absolute_paths_inside_their_square() -> None:
    for name, commands in _icons().items():
        assert commands[0][0] == "M", name
        for letter, *numbers in commands:
            assert len(numbers) == ARGUMENTS[str(letter)], name
            assert all(isinstance(n, int | float) and 0 <= n <= 24 for n in numbers), name


def test_every_channel_has_an_icon_and_names_in_four_languages() -> None:
    icons = _icons()
    for channel in _channels():
        assert re.fullmatch(r"[a-z-]{1,64}", str(channel["id"]))
        assert channel["icon"] in icons, channel["id"]
        assert isinstance(channel["online"], bool)
        assert list(channel["names"]) == ["en", "de", "fr", "es"]


def test_no_word_leads_to_two_channels() -> None:
    words = Counter()
    for channel in _channels():
        own = [channel["id"], *channel["names"].values(), *channel["aliases"]]
        words.update({word.casefold() for word in own})
    assert [word for word, count in words.items() if count > 1] == []
