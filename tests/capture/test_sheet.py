"""The table of the capture language that people read says what the grammar does."""

from __future__ import annotations

import pytest

from journey_editor.capture.grammar import parse
from journey_editor.capture.sheet import PARTS, Entry
from journey_editor.capture.statements import Line
from tests.capture.test_grammar import brief

ENTRIES = [entry for part in PARTS for entry in part.entries]
SAYS = {
    "# Buy": "stage|Buy|",
    "# Buy: Orders and pays": "stage|Buy|Orders and pays",
    "Checkout": "touchpoint|Checkout",
    "Checkout @website": "touchpoint|Checkout|@website",
    'Order @"call centre"': "touchpoint|Order|@call centre",
    "Checkout #payment": "touchpoint|Checkout|#payment",
    "Checkout ~Shop": "touchpoint|Checkout|~Shop",
    "Checkout *": "touchpoint|Checkout|*",
    "\\# 1 in the charts": "touchpoint|# 1 in the charts",
    "Checkout = -2": "touchpoint|Checkout|all -2",
    "= -1": "current|all -1",
    "= maya -2, jonas 1": "current|maya -2|jonas 1",
    ":D": "current|all 2",
    ":)": "current|all 1",
    ":|": "current|all 0",
    ":(": "current|all -1",
    ":'(": "current|all -2",
    "! Shipping cost shown last": "pain_point 1|Shipping cost shown last",
    "!! Slow": "pain_point 2|Slow",
    "!!! Broken": "pain_point 3|Broken",
    "+ Guest checkout": "opportunity|Guest checkout",
    '" I need it by Friday': "quote|I need it by Friday",
    '" I closed the page -- Interview 4': "quote|I closed the page|Interview 4",
    "( Is it safe?": "thought|Is it safe?",
    "/ Looks for a voucher": "action|Looks for a voucher",
    "< The carrier works out the cost": "backstage|The carrier works out the cost",
    ". Closed on Sundays": "text|Closed on Sundays",
    "idea: One page": "idea|One page",
    "evidence: 51 % leave": "evidence|51 % leave",
    "experiment: Show it first": "experiment|Show it first",
    "? Who owns the email?": "question|Who owns the email?",
    "& Maya": "persona|Maya||",
    "& Maya, Gift giver: I need it by Friday": "persona|Maya|Gift giver|I need it by Friday",
    "-> Delivery": "next|Delivery",
    "-> Reminder 60%": "next|Reminder|0.6",
    "=> Reminder email": "triggers|Reminder email",
    "~> Order by phone": "alternative|Order by phone",
    "% conversion 29%": "metric|conversion|29|%",
    "% nps 38": "metric|nps|38|",
    "Title: Buying a gift online": "title|Buying a gift online",
    "Scenario: From ad to second order": "scenario|From ad to second order",
    "// not yet": "nothing",
}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.makes)
def test_each_line_is_read_as_what_it_says(entry: Entry) -> None:
    assert entry.lines
    for text in entry.lines:
        (line,) = parse(text)
        assert type(line) is entry.statement
        assert brief(line) == SAYS[text]
        assert not line.complaints


def test_the_sheet_tells_of_every_kind_of_line() -> None:
    # By name, as a class with slots leaves another one behind.
    kinds = {kind.__name__ for kind in Line.__subclasses__()}
    assert {entry.statement.__name__ for entry in ENTRIES} == kinds
    signs = {
        "#",
        "!",
        "!!",
        "!!!",
        "+",
        '"',
        "?",
        "&",
        "->",
        "=>",
        "~>",
        "%",
        ".",
        "<",
        "(",
        "/",
        "//",
        "\\#",
    }
    assert signs <= {text.split()[0] for entry in ENTRIES for text in entry.lines}


def test_nothing_is_said_twice() -> None:
    texts = [text for entry in ENTRIES for text in entry.lines]
    assert len(texts) == len(set(texts)) == len(SAYS)
