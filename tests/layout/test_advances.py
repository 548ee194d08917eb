"""Advances read from the tables of the bundled fonts are those that HarfBuzz tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from journey_editor.layout.marks import Face
from journey_editor.layout.shaping.advances import Advances, advances
from journey_editor.layout.shaping.fonts import BUNDLED, bundled, opened


@pytest.mark.parametrize("face", list(BUNDLED))
def test_each_character_is_as_wide_as_harfbuzz_has_it(face: Face) -> None:
    file = bundled(BUNDLED[face])
    font, own = opened(file), advances(file.path)
    known = font.face.unicodes
    assert len(known) > 1_000
    for code in sorted(
        {0, 0x10FFFF, *known, *[code + 1 for code in known], *[max(0, code - 1) for code in known]}
    ):
        glyph = font.get_nominal_glyph(code)
        expected = None if glyph is None else font.get_glyph_h_advance(glyph) * 1000 / font.face.upem
        assert own.of(chr(code)) == expected, hex(code)


def test_a_font_whose_map_lacks_half_of_unicode_is_refused() -> None:
    data = Path(bundled("NotoSansThai-Regular.ttf").path).read_bytes()
    with pytest.raises(ValueError, match="format 12"):
        Advances(data)
