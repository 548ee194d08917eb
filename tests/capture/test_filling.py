"""Tables onto a map: columns by name and by sense, touchpoints new and known, and what is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from journey_editor.capture import cursor
from journey_editor.capture.filling import Filled, filled
from journey_editor.capture.grids import Rows, from_html, from_tabs, to_html
from journey_editor.capture.headings import LANGUAGES, heading, meaning
from journey_editor.capture.listing import rows
from journey_editor.model.edits import apply, update
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import Touchpoint
from journey_editor.paths import samples
from journey_editor.storage.document import text
from journey_editor.storage.files import load
from tests.editing.desk import gift
from tests.strategies import maps

_CATALOGUE = frozenset(("website", "email"))


def _fill(journey: JourneyMap, table: str | Rows, at: str | None = None) -> Filled:
    cells = from_tabs(table) if isinstance(table, str) else table
    assert cells is not None
    before = text(journey)
    result = filled(journey, cells, cursor.at(journey, at), lambda name: name.lower() in _CATALOGUE)
    assert text(journey) == before
    if result.edit is not None:
        apply(journey, result.edit)
    return result


def _cards(journey: JourneyMap, stage: str) -> list[str]:
    return [card.title for card in journey.touchpoints_of(stage)]


def _card(journey: JourneyMap, id_: str) -> Touchpoint:
    found = journey.touchpoint(id_)
    assert found is not None
    return found


def test_columns_are_known_by_their_names() -> None:
    journey = gift()
    result = _fill(
        journey,
        "Stage\tTouchpoint\tChannel\tDescription\tOwner\tTags\tMaya\tPain points\tMoment of truth\tEvidence\n"
        "Buy\tPay\tWebsite\tCard or invoice\tShop\tpayment, card\t-2\tToo slow\tyes\tobserved\n"
        "Stay\tThanks\t@email\t\t~CRM\t#mail\t1,5\t\tno\t\n",
    )
    assert result.remarks == ()
    assert result.edit is not None
    assert result.edit.label == "Paste 2 touchpoints"
    pay = _card(journey, "pay")
    assert (pay.stage, pay.channel, pay.description, pay.owner) == (
        "buy",
        "Website",
        "Card or invoice",
        "Shop",
    )
    assert (pay.tags, pay.moment_of_truth, pay.evidence) == (("payment", "card"), True, "observed")
    assert journey.experience("maya", "pay").emotion == -2  # type: ignore[union-attr]
    assert [note.text for note in journey.notes_about("pay")] == ["Too slow"]
    thanks = _card(journey, "thanks")
    assert (thanks.stage, thanks.channel, thanks.owner, thanks.tags) == ("stay", "email", "CRM", ("mail",))
    assert not thanks.moment_of_truth
    assert journey.experience("maya", "thanks").emotion == 1.5  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "names",
    [
        "Phase\tKontaktpunkt\tKanal\tVerantwortlich",
        "Étape\tPoint de contact\tCanal\tResponsable",
        "Etapa\tPunto de contacto\tCanal\tResponsable",
        "STAGE:\ttitle\tMedium\tteam",
    ],
)
def test_names_are_known_in_four_languages(names: str) -> None:
    journey = gift()
    assert _fill(journey, f"{names}\nBuy\tPay\twebsite\tShop").remarks == ()
    pay = _card(journey, "pay")
    assert (pay.stage, pay.channel, pay.owner) == ("buy", "website", "Shop")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_heading_means_two_things(language: str) -> None:
    fields = (
        "stage",
        "title",
        "description",
        "channel",
        "owner",
        "tags",
        "evidence_level",
        "evidence",
        "emotion",
    )
    for one in (*fields, "pain_point", "opportunity", "text", "idea", "experiment", "question"):
        assert meaning(heading(one, language)) == one  # type: ignore[arg-type]


def test_without_names_the_first_column_has_the_titles() -> None:
    journey = gift()
    result = _fill(journey, "Pay\temail\tBy card\t-1\tand more\nWait\twebsite\tA day\t:)\tand more", "buy")
    assert _cards(journey, "buy")[-2:] == ["Pay", "Wait"]
    pay = _card(journey, "pay")
    assert (pay.channel, pay.description) == ("email", "By card")
    assert [it.emotion for it in journey.experiences_of("pay")] == [-1, -1]
    assert [it.emotion for it in journey.experiences_of("wait")] == [1, 1]
    assert result.remarks == ("The column “5” says nothing that a touchpoint has, so it was left out.",)


def test_without_names_a_first_column_of_stages_is_that() -> None:
    journey = gift()
    _fill(journey, "Find\tRead\nfind\tAsk\nBuy\tPay")
    assert _cards(journey, "find")[-2:] == ["Read", "Ask"]
    assert _cards(journey, "buy")[-1] == "Pay"


def test_a_known_touchpoint_gets_what_the_row_says_and_keeps_the_rest() -> None:
    journey = gift()
    apply(journey, update("checkout", owner="Shop", description="Old"))
    result = _fill(journey, "Stage\tTitle\tOwner\tDescription\nBuy\tcheckout\t\tNew\nBuy\tCheckout\tTwo\t")
    assert [card.title for card in journey.touchpoints_of("buy")].count("Checkout") == 2
    assert (_card(journey, "checkout").owner, _card(journey, "checkout").description) == ("Shop", "New")
    assert result.touchpoints == ("checkout", "checkout-2")


def test_an_empty_stage_means_that_of_the_row_before() -> None:
    journey = gift()
    _fill(journey, "Stage\tTouchpoint\nAfter\tUnpack\n\tUse\nBuy\tPay")
    assert _cards(journey, "after") == ["Unpack", "Use"]


def test_an_empty_map_gets_a_stage_and_somebody_who_feels() -> None:
    journey = JourneyMap()
    _fill(journey, "Title\tEmotion\nPay\t-2")
    assert [stage.title for stage in journey.stages] == ["Stage 1"]
    assert [persona.name for persona in journey.personas] == ["Customer"]
    other = JourneyMap()
    _fill(other, "Title\tEmotion: Maya\nPay\t-2")
    assert [persona.name for persona in other.personas] == ["Maya"]


def test_what_cannot_be_is_told_and_the_rest_is_done() -> None:
    journey = gift()
    result = _fill(
        journey,
        "Title\tMaya\tEvidence\tCost centre\tTitle\nPay\tgreat\thearsay\t12\tAgain\n\t2\tobserved\t\t\n",
        "buy",
    )
    assert _cards(journey, "buy")[-1] == "Pay"
    assert result.remarks == (
        "The columns “Cost centre”, “Title” say nothing that a touchpoint has, so they were left out.",
        "A row without a title was left out.",
        "Row 1: “great” is no emotion; they go from -2 to 2.",
        "Row 1: “hearsay” is not assumed, observed or measured.",
    )


def test_control_characters_and_endless_cells_do_no_harm() -> None:
    journey = gift()
    cells = [["Title", "Description", "Notes"], ["P\x00a\x07y\r", "x" * 30_000, "a\r\nb\x1b"]]
    _fill(journey, cells, "buy")
    pay = _card(journey, "pay")
    assert (pay.title, len(pay.description)) == ("Pay", 20_000)
    assert [note.text for note in journey.notes_about("pay")] == ["a", "b"]


@pytest.mark.parametrize("sample", samples(), ids=lambda path: path.name)
def test_touchpoints_of_a_sample_come_back_from_their_table(sample: object) -> None:
    journey = load(sample).journey  # type: ignore[arg-type]
    copy = JourneyMap(journey.info)
    table = from_html(to_html(rows(journey)))
    assert table is not None
    assert _fill(copy, table).remarks == ()
    assert rows(copy) == rows(journey)
    before = text(copy)
    assert _fill(copy, table).edit is None
    assert text(copy) == before


@settings(max_examples=25)
@given(maps())
def test_rows_are_all_as_wide_as_their_headings(journey: JourneyMap) -> None:
    table = rows(journey)
    assert len(table) == (len(journey.touchpoints) + 1 if journey.touchpoints else 0)
    assert len({len(row) for row in table}) <= 1
