"""Makes maps as somebody with bad intentions would: one text in every field, and pictures from anywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

NOTE_KINDS: Final = (
    "pain_point",
    "opportunity",
    "quote",
    "thought",
    "action",
    "backstage",
    "evidence",
    "experiment",
    "idea",
    "question",
    "text",
)
LANES: Final = (
    "touchpoints",
    "emotions",
    "pain_points",
    "opportunities",
    "quotes",
    "thoughts",
    "actions",
    "metrics",
    "channels",
    "backstage",
    "evidence",
    "experiments",
    "ideas",
    "questions",
)
MARKUP: Final = (
    "<b>bold</b>",
    '<img src="file:///etc/passwd">',
    "<script>alert(1)</script>",
    "<a href='file:///etc/passwd'>a gift</a>",
    "<html><body><h1>large</h1></body></html>",
    "<!DOCTYPE html><p>paragraph",
    "&amp; &lt;b&gt; &#60;i&#62;",
    "]]><foreignObject/><!-- --",
    "{\\rtf1\\ansi bold}",
    "%s %n {0} {title} {__class__} ${HOME} $(id) `id`",
    "[*] & &File &&",
    "/Name (text) Tj <41> Tj endstream",
)
DISGUISE: Final = (
    "invoice\u202efdp.exe\u202c \u2066a\u2069 \u200fb\u200e \u061cc \u202ad\u202b \u202de \u2067f \u2068g"
)
"""A text with every character that turns round what stands beside it."""


def map_saying(text: str, image: str = "") -> dict[str, Any]:
    """A map in which every text is this one, with a persona that has an image."""
    metric = {"name": text, "value": 29, "unit": text, "source": text, "method": text}
    return {
        "format": "journey-map",
        "version": 1,
        "id": "hostile",
        "title": text,
        "scenario": text,
        "author": text,
        "review": {"last": "2026-10-01", "every_months": 3, "owner": text},
        "lanes": [
            *({"id": kind.replace("_", "-"), "kind": kind, "title": text} for kind in LANES),
            {"id": "own", "kind": "text", "title": text},
        ],
        "views": [{"name": text, "owners": [text], "tags": [text], "segments": [text], "channels": [text]}],
        "personas": [
            {
                "id": "maya",
                "name": text,
                "role": text,
                "segment": text,
                "age": text,
                "quote": text,
                "background": text,
                **{
                    name: [text, text]
                    for name in ("goals", "motivations", "expectations", "frustrations", "behaviours")
                },
                "channels": [text],
                **({"image": image} if image else {}),
            }
        ],
        "stages": [
            {
                "id": "buy",
                "title": text,
                "goal": text,
                "description": text,
                "owner": text,
                "metrics": [metric],
            }
        ],
        "touchpoints": [_card(text, id_) | {"metrics": [metric]} for id_ in ("cart", "checkout")],
        "notes": [*_notes(text, "cart"), {"id": "parked", "kind": "question", "at": None, "text": text}],
        "links": [
            {"id": "l1", "from": "cart", "to": "checkout", "kind": "triggers", "share": 0.5, "label": text}
        ],
        text: text,
    }


def _card(text: str, id_: str) -> dict[str, Any]:
    return {
        "id": id_,
        "stage": "buy",
        "title": text,
        "description": text,
        "channel": text,
        "owner": text,
        "tools": [text],
        "segments": [text],
        "tags": [text],
        "experiences": [{"persona": "maya", "emotion": -2, "thought": text}],
    }


def _notes(text: str, at: str) -> list[dict[str, Any]]:
    return [
        {
            "id": f"n{number}",
            "kind": kind,
            "at": at,
            "text": text,
            "owner": text,
            "source": text,
            "personas": ["maya"],
            "tags": [text],
            **({"lane": "own"} if kind == "text" else {}),
        }
        for number, kind in enumerate(NOTE_KINDS)
    ]


def damaged(told: dict[str, Any], text: str) -> dict[str, Any]:
    """A map in which much is wrong, so that each message about it quotes the text."""
    told |= {"state": text, text: text}
    told["stages"][0]["color"] = text
    told["touchpoints"][1] |= {"stage": text, "evidence": text}
    told["notes"][0] |= {"at": text, "kind": text, "personas": [text]}
    told["personas"][0]["image"] = f"../{text}"
    told["links"][0] |= {"to": text, text: 1}
    return told


def put(folder: Path, told: dict[str, Any], name: str = "map.journey.json") -> Path:
    """Write a map into a file of a folder; nothing is checked."""
    path = folder / name
    path.write_text(json.dumps(told, ensure_ascii=False, indent=2), encoding="utf-8")
    return path
