"""A map that tells names, quotes and owners in every text it has, and what is looked for afterwards."""

from __future__ import annotations

import json
import unicodedata
from typing import Final

from journey_editor.model.journey import JourneyMap
from journey_editor.model.redaction import Redaction
from journey_editor.storage import document

_SAID: Final = "My zebra prefers Tuesdays"
_ALL: Final = f"quorra, Wexford; {_SAID}"
_PIXEL: Final = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmM"
    "IQAAAABJRU5ErkJggg=="
)
SECRETS: Final[dict[Redaction, tuple[str, ...]]] = {
    "names": ("xenia", "quorra", "vantongeren", "iVBORw0K".casefold()),
    "quotes": ("zebra", "prefers tuesdays"),
    "owners": ("wexford", "guildmaster", "vantongeren"),
}
"""Folded words of which none may be anywhere when they are left out; the author by two of them."""
_METRIC: Final = {
    "name": f"index {_ALL}",
    "value": 3,
    "unit": f"pts {_ALL}",
    "date": "2026-10-01",
    "source": _ALL,
    "method": _ALL,
}
_MORE: Final = {"interviewee": f"Xenia {_ALL}", "quorra": {"Wexford": [_SAID]}}
_LANES: Final = (
    *("touchpoints", "emotions", "pain_points", "opportunities", "quotes", "thoughts", "actions", "metrics"),
    *("channels", "backstage", "evidence", "experiments", "ideas", "questions", "text"),
)
_KINDS: Final = (
    *("pain_point", "opportunity", "quote", "thought", "action", "backstage", "evidence"),
    *("experiment", "idea", "question", "text"),
)
MAP: Final[dict[str, object]] = {
    "format": "journey-map",
    "version": 1,
    "id": "xenia-buys",
    "title": f"XENIA’s way {_ALL}",
    "scenario": f"Xenias day, {_ALL}",
    "author": "Vantongeren",
    "review": {"last": "2026-10-01", "owner": "Guildmaster", **_MORE},
    "lanes": [{"id": f"{kind}-quorra", "kind": kind, "title": f"{kind} {_ALL}", **_MORE} for kind in _LANES],
    "views": [{"name": f"View {_ALL}", "personas": ["quorra"], "tags": [_ALL]}],
    "personas": [
        {
            "id": "quorra",
            "name": "Xenia Quorra",
            "role": f"Buyer {_ALL}",
            "segment": _ALL,
            "age": f"34 {_ALL}",
            "quote": _SAID,
            "background": _ALL,
            "image": _PIXEL,
            **{name: [f"{name} {_ALL}"] for name in ("goals", "motivations", "expectations", "frustrations")},
            **{name: [f"{name} {_ALL}"] for name in ("behaviours", "channels")},
            **_MORE,
        }
    ],
    "stages": [
        {
            "id": "quorra-stage",
            "title": f"Buy {_ALL}",
            "goal": _ALL,
            "description": _ALL,
            "owner": "Wexford",
            "metrics": [_METRIC],
            **_MORE,
        }
    ],
    "touchpoints": [
        {
            "id": "xenia-pays",
            "stage": "quorra-stage",
            "title": f"Pay {_ALL}",
            "description": _ALL,
            "channel": f"phone {_ALL}",
            "owner": "Wexford",
            "tools": [_ALL],
            "segments": [_ALL],
            "tags": [_ALL],
            "experiences": [{"persona": "quorra", "emotion": -2, "thought": _SAID, **_MORE}],
            "metrics": [_METRIC],
            **_MORE,
        },
        {"id": "plain", "stage": "quorra-stage", "title": "Nothing to tell", "channel": "shop"},
    ],
    "notes": [
        {
            "id": f"{kind.replace('_', '-')}-{'my-zebra-prefers-tuesdays' if kind == 'quote' else 'xenia'}",
            "kind": kind,
            **({} if at is None else {"at": at}),
            "text": _SAID if kind in ("quote", "thought") else f"{kind} {_ALL}",
            "owner": "Wexford",
            "source": "interview with Xenia Quorra",
            "personas": ["quorra"],
            "tags": [_ALL],
            **_MORE,
        }
        for kind, at in zip(_KINDS, (*["xenia-pays"] * 9, "quorra-stage", None), strict=True)
    ],
    "links": [
        {"id": "quorra-goes", "from": "xenia-pays", "to": "plain", "kind": "triggers", "label": _ALL, **_MORE}
    ],
    **_MORE,
}
"""A legal map; each of its texts mentions everything that may be left out."""


def journey() -> JourneyMap:
    """The map."""
    return document.parse(json.dumps(MAP).encode(), "telling").journey


def found(text: str, kind: Redaction) -> list[str]:
    """Which words of a kind a text has, however they are written."""
    folded = " ".join(unicodedata.normalize("NFKD", text).casefold().split())
    return [word for word in SECRETS[kind] if word in folded]
