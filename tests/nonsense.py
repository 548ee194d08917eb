"""Texts that nobody means, by what is odd about them, to be typed, pasted and imported."""

from __future__ import annotations

from typing import Final

NONSENSE: Final = {
    "10,000 characters": "word " * 2_000,
    "10,000 without a blank": "x" * 10_000,
    "21,000 characters": "y" * 21_000,
    "controls": "a\x01b\x1b[31mc\x7fd\x9fe\x08",
    "nul": "a\x00b",
    "lone surrogates": "a\ud800b\udfffc",
    "right to left": "مرحبا بالعالم، שלום",
    "overrides": "abc \u202eمرحبا def\u2066 \u202d x\u2069",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏿 1️⃣",
    "marks": "Z" + "\u0301\u0327\u0489" * 17 + "algo",
    "channel": "Pay @no-such-channel",
    "itself": "-> Checkout",
    "command": "Save",
    "hashes": "# #",
    "link": "-> x",
    "number": "= 2",
    "bullets": "- " * 500 + "x",
    "spaces": "     ",
    "tabs": "\t\ta\tb\t",
    "zero width": "\u200b\u200d\ufeff\u2060",
    "html": "<img src=x><script>alert(1)</script>&amp;",
    "lines": "\n".join(f"Line {number}" for number in range(5_000)),
    "nested": "\n".join("  " * (number % 60) + f"- point {number}" for number in range(500)),
}
