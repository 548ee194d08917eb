"""What the bar says of a line while it is typed."""

from __future__ import annotations

import pytest

from journey_editor.capture.cursor import Cursor
from journey_editor.capture.preview import preview
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import writer
from tests.capture.said import built

MAP = "& Maya\n# Discover\nAd @web\n# Buy\nCheckout\n! pain"


@pytest.mark.parametrize(
    ("line", "kind", "where", "sentence"),
    [
        ("", "nothing", None, ""),
        ("// no", "nothing", None, ""),
        ("# Stay", "stage", None, "Stage “Stay”"),
        ("# discover: Hears", "stage", "discover", "Back to stage “Discover”, goal “Hears”"),
        (
            "Cart @web = 1",
            "touchpoint",
            "buy",
            "Touchpoint “Cart” in “Buy”, by web; Emotion at “Cart”: Maya +1",
        ),
        ("checkout", "touchpoint", "checkout", "Back to “Checkout” in “Buy”"),
        ("checkout *", "touchpoint", "checkout", "Touchpoint “Checkout” in “Buy”, moment of truth"),
        ("= -2", "emotion", "checkout", "Emotion at “Checkout”: Maya -2"),
        ("!! Costs", "pain_point", "checkout", "Pain point “Costs”, severity 2 at “Checkout”"),
        (". Costs", "text", "checkout", "Note “Costs” at “Checkout”"),
        ("? Who", "question", None, "Question “Who” in the parking lot"),
        ("& Jonas, Hunter", "persona", None, "Persona “Jonas”, Hunter"),
        ("& maya: Now", "persona", "maya", "Back to persona “maya”, “Now”"),
        ("-> ad 5%", "link", "checkout", "Link “Checkout” → “Ad” (next), 5 %"),
        ("% nps 38", "metric", "checkout", "Metric “nps 38” at “Checkout”"),
        ("Title: Gift", "map", None, "Title “Gift”"),
        ("x" * 100, "touchpoint", "buy", f"Touchpoint “{'x' * 59}…” in “Buy”"),
    ],
)
def test_preview_tells_what_and_where(line: str, kind: str, where: str | None, sentence: str) -> None:
    journey = built(MAP)
    before = writer.text(journey)
    found = preview(journey, line, Cursor("buy", "checkout"))
    assert (found.kind, found.where, found.sentence) == (kind, where, sentence)
    assert found.complaints == ()
    assert writer.text(journey) == before


def test_preview_complains_with_the_place() -> None:
    found = preview(built(MAP), "Cart = 9", Cursor("buy"))
    assert found.sentence == "Touchpoint “Cart” in “Buy”"
    assert [(it.line, it.column) for it in found.complaints] == [(1, 8)]


def test_preview_of_a_command_without_text_makes_nothing() -> None:
    found = preview(JourneyMap(), "!", Cursor())
    assert (found.kind, found.sentence) == ("nothing", "")
    assert [it.message for it in found.complaints] == ["there is no text behind “!”"]
