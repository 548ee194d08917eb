"""The clipboard: what is offered to others, and what comes of all that may be on it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from journey_editor.capture.notes import read
from journey_editor.editing import clipboard
from journey_editor.editing.clipboard import Pasted
from journey_editor.editing.tools import paste
from journey_editor.model.edits import apply
from journey_editor.model.fragments import Place
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo
from journey_editor.storage.document import parse, text
from tests.editing.desk import gift


def _packed(journey: JourneyMap, *ids: str) -> QMimeData:
    data = clipboard.packed(journey, ids)
    assert data is not None
    return data


def _plain(said: str) -> QMimeData:
    data = QMimeData()
    data.setText(said)
    return data


def _paste(journey: JourneyMap, data: QMimeData, at: str | None = None) -> Pasted:
    before = text(journey)
    pasted = clipboard.plan(journey, data, paste.behind(journey, at))
    assert text(journey) == before
    if pasted.edit is not None:
        change = apply(journey, pasted.edit)
        apply(journey, change.inverse)
        assert text(journey) == before
        apply(journey, pasted.edit)
    assert text(parse(text(journey)).journey) == text(journey)
    return pasted


def _titles(journey: JourneyMap, stage: str) -> list[str]:
    return [card.title for card in journey.touchpoints_of(stage)]


# What is offered ----------------------------------------------------------------------------------


def test_what_is_copied_is_a_file_notes_and_a_table() -> None:
    journey = gift()
    data = _packed(journey, "cart", "checkout")
    part = parse(bytes(data.data(clipboard.MAP).data())).journey
    assert [card.title for card in part.touchpoints] == ["Cart", "Checkout"]
    assert data.text() == "& Maya\n\nCart = -1\nCheckout\n! Costs late\n! No guests\n"
    assert "<td" in data.html()
    assert "Costs late<br>No guests" in data.html()


def test_cards_of_two_stages_and_whole_stages_name_their_stages() -> None:
    journey = gift()
    assert "# Find\nAd" in _packed(journey, "ad", "cart").text()
    assert "# Buy\nCart" in _packed(journey, "ad", "cart").text()
    assert _packed(journey, "buy").text().startswith("& Maya\n\n# Buy\n+ Show all\nCart = -1")


def test_the_title_of_the_map_stays_where_it_is() -> None:
    journey = gift()
    journey.set_info(MapInfo(title="Secret plans", scenario="Not to be told"))
    assert "Secret" not in _packed(journey, "buy").text()


def test_notes_alone_are_notes_and_no_table() -> None:
    journey = gift()
    data = _packed(journey, journey.notes_about("checkout")[0].id)
    assert data.text() == "! Costs late\n"
    assert not data.hasHtml()


def test_what_cannot_stand_alone_is_not_copied() -> None:
    journey = gift()
    assert clipboard.packed(journey, [journey.links[0].id]) is None
    assert clipboard.packed(journey, []) is None


def test_the_text_makes_the_same_again() -> None:
    journey = gift()
    whole = _packed(journey, *(stage.id for stage in journey.stages)).text()
    again, complaints = read(whole)
    assert complaints == ()
    for stage in journey.stages:
        assert _titles(again, stage.id) == _titles(journey, stage.id)
    assert len(again.notes) == len(journey.notes)
    assert len(again.links) == len(journey.links)


# Parts of maps ------------------------------------------------------------------------------------


def test_cards_go_behind_the_selected_one_with_what_stands_on_them() -> None:
    journey = gift()
    data = _packed(journey, "cart", "checkout")
    pasted = _paste(journey, data, "ad")
    assert _titles(journey, "find") == ["Ad", "Cart", "Checkout", "Guide"]
    assert pasted.label == "Paste 2 things"
    assert pasted.select == ("cart-2", "checkout-2")
    assert [note.text for note in journey.notes_about("checkout-2")] == ["Costs late", "No guests"]
    again = _paste(journey, data, "ad")
    assert not set(again.select) & set(pasted.select)
    assert len(journey.personas) == 2


def test_stages_go_behind_the_stage_of_what_is_selected() -> None:
    journey = gift()
    data = _packed(journey, "stay")
    _paste(journey, data, "guide")
    assert [stage.title for stage in journey.stages] == ["Find", "Stay", "Buy", "Stay"]


def test_notes_go_to_what_is_selected_else_into_the_parking_lot() -> None:
    journey = gift()
    data = _packed(journey, journey.notes_about("checkout")[0].id)
    (first,) = _paste(journey, data, "cart").select
    assert journey.note(first).at == "cart"  # type: ignore[union-attr]
    (second,) = _paste(journey, data, first).select
    assert journey.note(second).at == "cart"  # type: ignore[union-attr]
    (third,) = _paste(journey, data).select
    assert journey.note(third).at is None  # type: ignore[union-attr]


def test_another_map_gets_the_personas_it_lacks() -> None:
    other = JourneyMap(MapInfo(language="de"))
    _paste(other, _plain("& Maya, Käuferin\n# Suche"))
    _paste(other, _packed(gift(), "ad"), "suche")
    assert [(it.name, it.role) for it in other.personas] == [("Maya", "Käuferin"), ("Jonas", "")]
    assert [it.emotion for it in other.experiences_of("ad")] == [0, 1]


def test_the_text_of_a_file_is_a_part_of_a_map_too() -> None:
    journey, other = gift(), JourneyMap()
    _paste(other, _plain(text(journey)))
    assert [stage.title for stage in other.stages] == ["Find", "Buy", "Stay"]
    assert [persona.name for persona in other.personas] == ["Maya", "Jonas"]
    _paste(other, _plain(text(journey)))
    assert [persona.name for persona in other.personas] == ["Maya", "Jonas"]


# Notes and tables ---------------------------------------------------------------------------------


def test_text_runs_the_grammar_at_what_is_selected() -> None:
    journey = gift()
    pasted = _paste(journey, _plain("! Too slow\r\n+ Faster\r\nWait @email\r\n# After\r\nUnpack"), "cart")
    assert [note.text for note in journey.notes_about("cart")] == ["Too slow", "Faster"]
    assert _titles(journey, "buy")[-1] == "Wait"
    assert _titles(journey, "after") == ["Unpack"]
    assert pasted.label == "Paste 5 lines"
    assert pasted.remarks == ()
    assert set(pasted.select) >= {"wait", "unpack", "too-slow"}


def test_lines_that_were_not_understood_are_told_and_kept_as_notes() -> None:
    journey = JourneyMap()
    pasted = _paste(journey, _plain("= -2\n# Buy\nCheckout = 9\n!"))
    assert any("Line 1" in remark for remark in pasted.remarks)
    assert all(remark.endswith(".") for remark in pasted.remarks)
    kept = {note.text for note in journey.notes}
    assert "= -2" in kept


def test_forty_lines_are_one_step() -> None:
    journey = gift()
    pasted = _paste(journey, _plain("\n".join(f"Step {n}" for n in range(40))), "stay")
    assert _titles(journey, "stay") == [f"Step {n}" for n in range(40)]
    assert pasted.label == "Paste 40 lines"


def test_a_table_fills_touchpoints() -> None:
    journey = gift()
    pasted = _paste(
        journey, _plain("Stage\tTitle\tChannel\tSize\nStay\tUnpack\temail\tL\nBuy\tCart\tshop\tM\n")
    )
    assert _titles(journey, "stay") == ["Unpack"]
    assert journey.touchpoint("cart").channel == "shop"  # type: ignore[union-attr]
    assert pasted.select == ("unpack", "cart")
    assert pasted.remarks == ("The column “Size” says nothing that a touchpoint has, so it was left out.",)


def test_a_table_in_html_comes_before_its_text() -> None:
    journey = gift()
    data = _plain("Unpack email")
    data.setHtml("<table><tr><td>Unpack</td><td>Email</td></tr></table>")
    _paste(journey, data, "stay")
    assert [(it.title, it.channel) for it in journey.touchpoints_of("stay")] == [("Unpack", "Email")]


def test_html_without_a_table_is_read_as_its_text() -> None:
    journey = gift()
    data = _plain("Unpack\nUse")
    data.setHtml("<p>Unpack</p><p>Use</p>")
    _paste(journey, data, "stay")
    assert _titles(journey, "stay") == ["Unpack", "Use"]


# Nonsense -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b'{"format": "journey-map", "version": 1}',
        b'{"format": "journey-map", "version": 1, "title": ""}',
        b'{"format": "other"}',
        b"[" * 100_000,
        b" " * 50_000_001,
    ],
)
def test_broken_parts_of_maps_give_one_sentence(raw: bytes) -> None:
    data = QMimeData()
    data.setData(clipboard.MAP, raw)
    journey = gift()
    pasted = _paste(journey, data, "cart")
    assert pasted.edit is None
    (sentence,) = pasted.remarks
    assert sentence.startswith("This cannot be pasted: ")
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_damaged_part_of_a_map_is_repaired_as_a_file_would_be() -> None:
    data = QMimeData()
    raw = b'{"format": "journey-map", "version": 1, "title": "x", "stages": [{"id": "a\\u0000"}]}'
    data.setData(clipboard.MAP, raw)
    journey = gift()
    pasted = _paste(journey, data, "cart")
    assert [journey.stage(id_) is not None for id_ in pasted.select] == [True]


@pytest.mark.parametrize(
    "said", [b"", b"x", b"[]", b"{}", b'{"ids": 3}', b'{"ids": [1, null]}', b"[" * 100_000, b"\xff"]
)
def test_a_broken_choice_beside_a_part_does_no_harm(said: bytes) -> None:
    journey = gift()
    data = _packed(journey, "cart")
    data.setData(clipboard.CHOSEN, said)
    _paste(journey, data, "ad")


def test_the_mark_of_another_map_is_not_believed() -> None:
    journey = gift()
    data = _packed(gift(), "ad")
    chosen = json.loads(bytes(data.data(clipboard.CHOSEN).data()))
    assert chosen["ids"] == ["ad"]
    _paste(journey, data, "cart")
    assert len(journey.personas) == 2


def test_files_pictures_and_nothing_are_refused_in_a_sentence() -> None:
    journey = gift()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/x.journey.json")])
    for data in (files, QMimeData(), _plain(" \n\t ")):
        pasted = _paste(journey, data)
        assert pasted.edit is None
        assert len(pasted.remarks) == 1


def test_too_much_is_refused() -> None:
    for said in ("x" * 50_000_001, "a\n" * 100_001, "a\tb\n" * 100_001):
        pasted = clipboard.plan(gift(), _plain(said), Place())
        assert pasted.edit is None
        assert len(pasted.remarks) == 1


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_can_be_pasted_without_harm(plain: str, html: str) -> None:
    data = _plain(plain)
    data.setHtml(html)
    _paste(gift(), data, "cart")
