"""The capture language as a table for people: what to type, and what it makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from journey_editor.capture import statements
from journey_editor.translation import later


@dataclass(frozen=True, slots=True)
class Entry:
    """Lines to type and what they make; `statement` is what the grammar reads each of them as."""

    lines: tuple[str, ...]
    makes: str
    statement: type[statements.Line]


@dataclass(frozen=True, slots=True)
class Part:
    """Entries about one thing."""

    title: str
    entries: tuple[Entry, ...]


PARTS: Final = (
    Part(
        later("Stages and touchpoints"),
        (
            Entry(("# Buy",), later("a stage, or back to it"), statements.StageLine),
            Entry(("# Buy: Orders and pays",), later("a stage with its goal"), statements.StageLine),
            Entry(("Checkout",), later("a touchpoint, or back to it"), statements.TouchpointLine),
            Entry(
                ("Checkout @website", 'Order @"call centre"'),
                later("with its channel"),
                statements.TouchpointLine,
            ),
            Entry(("Checkout #payment",), later("with a tag"), statements.TouchpointLine),
            Entry(("Checkout ~Shop",), later("with its owner"), statements.TouchpointLine),
            Entry(("Checkout *",), later("a moment of truth"), statements.TouchpointLine),
            Entry(
                ("\\# 1 in the charts",),
                later("just a title, whatever it begins with"),
                statements.TouchpointLine,
            ),
        ),
    ),
    Part(
        later("Emotions"),
        (
            Entry(
                ("Checkout = -2",), later("a touchpoint, and how all feel there"), statements.TouchpointLine
            ),
            Entry(("= -1",), later("how all feel at this touchpoint"), statements.EmotionLine),
            Entry(("= maya -2, jonas 1",), later("how each persona feels"), statements.EmotionLine),
            Entry((":D", ":)", ":|", ":(", ":'("), later("+2, +1, 0, -1 and -2"), statements.EmotionLine),
        ),
    ),
    Part(
        later("Notes"),
        (
            Entry(("! Shipping cost shown last",), later("a pain point"), statements.NoteLine),
            Entry(("!! Slow", "!!! Broken"), later("of severity 2 and 3"), statements.NoteLine),
            Entry(("+ Guest checkout",), later("an opportunity"), statements.NoteLine),
            Entry(('" I need it by Friday',), later("a quote"), statements.NoteLine),
            Entry(
                ('" I closed the page -- Interview 4',), later("a quote with its source"), statements.NoteLine
            ),
            Entry(("( Is it safe?",), later("a thought"), statements.NoteLine),
            Entry(("/ Looks for a voucher",), later("an action"), statements.NoteLine),
            Entry(("< The carrier works out the cost",), later("backstage"), statements.NoteLine),
            Entry((". Closed on Sundays",), later("a plain note"), statements.NoteLine),
            Entry(
                ("idea: One page", "evidence: 51 % leave", "experiment: Show it first"),
                later("an idea, evidence, an experiment"),
                statements.NoteLine,
            ),
            Entry(("? Who owns the email?",), later("a question for the parking lot"), statements.NoteLine),
        ),
    ),
    Part(
        later("People, links, numbers"),
        (
            Entry(("& Maya",), later("a persona"), statements.PersonaLine),
            Entry(
                ("& Maya, Gift giver: I need it by Friday",),
                later("with role and quote"),
                statements.PersonaLine,
            ),
            Entry(
                ("-> Delivery", "-> Reminder 60%"),
                later("the next touchpoint, with its share"),
                statements.LinkLine,
            ),
            Entry(("=> Reminder email",), later("what this one triggers"), statements.LinkLine),
            Entry(("~> Order by phone",), later("an alternative"), statements.LinkLine),
            Entry(("% conversion 29%", "% nps 38"), later("a metric"), statements.MetricLine),
        ),
    ),
    Part(
        later("The map itself"),
        (
            Entry(("Title: Buying a gift online",), later("the title of the map"), statements.FieldLine),
            Entry(("Scenario: From ad to second order",), later("what it is about"), statements.FieldLine),
            Entry(("// not yet",), later("nothing: a remark for yourself"), statements.Nothing),
        ),
    ),
)
"""Notes go to the touchpoint that was typed last, or to the stage when none was typed in it."""
