"""Good and bad examples of what each target reads, to be made worse."""

from __future__ import annotations

import io
import json
import zlib
from functools import cache

from PIL import Image

from journey_editor.capture import grids, listing, notes
from journey_editor.paths import samples
from journey_editor.storage import document, files
from tests.hostile import carriers
from tests.nonsense import NONSENSE
from tests.storage.bad_inputs import GOOD, REFUSED, REPAIRED, RICH

_CARD = {"origin": "/tmp/map.journey.json", "title": "Map", "user": "ann", "machine": "gone", "pid": 1}
_LONGEST = 3_000


@cache
def of(target: str) -> tuple[bytes, ...]:
    """The seeds of a target, the simplest first."""
    maps = [GOOD, json.dumps(RICH), *(GOOD.replace(there, bad) for there, bad, *_ in (*REPAIRED, *REFUSED))]
    small = [text.encode("utf-8", "surrogatepass") for text in maps if len(text) < _LONGEST]
    card = json.dumps(_CARD).encode()
    sample = files.load(samples()[0]).journey
    part = document.parse(GOOD).journey
    nonsense = [text.encode("utf-8", "replace") for text in NONSENSE.values() if len(text) < _LONGEST]
    chosen = json.dumps({"map": "x", "ids": ["cart", "n1", "maya"]}).encode()
    rows = listing.rows(part)
    found = {
        "map": small,
        "notes": [notes.text(sample).encode()[:_LONGEST], notes.text(part).encode(), *nonsense],
        "carrier": _carriers(),
        "part": [GOOD.encode() + b"\0" + chosen, *small[:20]],
        "text": [b"Stage\tTouchpoint\nBuy\tCart\n", GOOD.encode(), *nonsense],
        "table": [grids.to_html(rows).encode(), b"<table><tr><td colspan=3>a<td>b<tr><th>c</table>"],
        "photo": [_picture("PNG"), _picture("JPEG"), b"photos/../../maya.png", b"GIF89a"],
        "settings": [_settings()],
        "snapshot": [GOOD.encode() + b"\0" + card, b"{}\0" + card, GOOD.encode()],
        "lock": [json.dumps({**_CARD, "since": "2026-10-01T12:00:00+00:00"}).encode(), b""],
    }
    return tuple(found[target])


def _carriers() -> list[bytes]:
    """Small files with a map inside, packed and not, as flips seldom leave what is packed whole."""
    objects = carriers.catalog({4: b"<< /Length %d >>\nstream\n%b\nendstream" % (len(GOOD), GOOD.encode())})
    return [
        carriers.pdf(carriers.catalog({})),
        carriers.pdf(objects),
        carriers.packed_objects(),
        carriers.drawing(GOOD),
        carriers.drawing(GOOD, "<?xml version='1.0'?><!-- a --><!DOCTYPE svg>"),
        carriers.picture(carriers.text_chunk(zlib.compress(GOOD.encode()))),
        carriers.picture((b"iTXt", b"journey-map\0\0\0\0\0" + GOOD.encode())),
    ]


def _picture(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.linear_gradient("L").resize((12, 9)).save(stream, kind)
    return stream.getvalue()


def _settings() -> bytes:
    lines = (
        "[General]",
        'recent="[\\"/tmp/a.journey.json\\"]"',
        "language=de",
        'shortcuts="{\\"save\\": [\\"Ctrl+Shift+K\\"]}"',
        "[commands]",
        'last="[\\"save\\"]"',
        "[look]",
        "size=125",
        "mode=dark",
        "[window]",
        "geometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)",
        "panes=outline table",
        "[export]",
        'last="{\\"suffix\\": \\".pdf\\", \\"paper\\": \\"A4\\"}"',
        "",
    )
    return "\n".join(lines).encode()
