"""What each member of the file means, in words for those who write scripts against it."""

from __future__ import annotations

from typing import Final

from journey_editor.model.records import (
    Experience,
    Lane,
    Link,
    MapInfo,
    Metric,
    Note,
    Persona,
    Review,
    Stage,
    Touchpoint,
    View,
)

SET_ASIDE: Final = (
    "What the map could not take when a damaged file was repaired, so that nothing of it is lost. "
    "Whoever has put it where it belongs deletes it here."
)
ASIDE: Final = {
    "path": "Where it was in the damaged file, such as touchpoints[3].stage.",
    "of": "The id of the thing that it belonged to; absent for the map itself.",
    "why": "What was wrong with it.",
    "value": "What was written there, as it was.",
}
"""The members of an entry of what was set aside."""

OBJECTS: Final[dict[type, str]] = {
    MapInfo: "What a customer goes through to reach a goal, drawn over time: stages by lanes.",
    Review: "Looking whether the map is still true.",
    Lane: "A horizontal band of the map that shows one kind of content. The order is that in the list.",
    View: "A filter that is kept with the map: what matches it is shown, the rest is dimmed.",
    Persona: "An archetype of a customer, grounded in data or assumed. The order is that in the list.",
    Stage: "A high-level phase of the journey: a column. The order is that in the list.",
    Touchpoint: "Any interaction of the customer with the organisation: a card. The order within a stage is "
    "that in the list.",
    Experience: "What one persona lives at this touchpoint. A persona has at most one experience here.",
    Metric: "One measured value; several of one name with different dates are a series.",
    Note: "A card below the touchpoints: a pain point, an opportunity, a quote and so on.",
    Link: "A way from one touchpoint to another. Without any link of the kind next, the order of the "
    "touchpoints is the path.",
}

MEMBERS: Final[dict[type, dict[str, str]]] = {
    MapInfo: {
        "format": "Says that this is a journey map; comes first.",
        "version": "The version of this format; comes second.",
        "id": "The id of the map itself.",
        "title": "The title of the map.",
        "scenario": "The situation and the goal that the map covers.",
        "author": "Who made the map; a person or a team.",
        "language": "The language that the map is written in, as a BCP 47 tag such as en or pt-BR.",
        "state": "The journey as it was observed, or as it is intended to become.",
        "review": "When the map was last looked at, and when it should be again.",
        "arrangement": "Cards stacked in their stage, or each touchpoint in a column of its own.",
        "direction": "Where the journey runs: from left to right, or from right to left as Arabic and "
        "Hebrew are read.",
        "lanes": "The lanes from top to bottom. Without them, touchpoints, emotions, pain points, "
        "opportunities, quotes and metrics are shown where there are any.",
        "views": "Filters that are kept with the map, by their names.",
        "personas": "The personas, in their order.",
        "stages": "The stages, in their order.",
        "touchpoints": "The touchpoints, in their order.",
        "notes": "The notes, in their order.",
        "links": "The links between touchpoints.",
    },
    Review: {
        "last": "The day of the last review.",
        "every_months": "After how many months the next review is due.",
        "owner": "Who sees to it.",
    },
    Lane: {
        "id": "By which notes of the kind text name their lane; no two lanes share one.",
        "kind": "What the lane shows.",
        "title": "The lane's own title, in place of that of its kind.",
        "hidden": "Whether the lane is switched off.",
    },
    View: {
        "name": "The name of the view; no two views share one.",
        "personas": "The ids of personas; what one of them lives or what concerns one of them matches.",
        "segments": "Segments; what belongs to one of them matches.",
        "channels": "Channels; what runs on one of them matches.",
        "owners": "Owners; what one of them is responsible for matches.",
        "tags": "Tags; what has one of them matches.",
        "evidence": "Evidence levels; what rests on one of them matches.",
        "text": "Words that the texts of what matches have in them.",
    },
    Persona: {
        "id": "The id by which experiences and notes name the persona.",
        "name": "The persona's name.",
        "role": "What the persona is in this journey, such as gift giver.",
        "segment": "The group of customers with shared traits that the persona stands for.",
        "age": "The age, or a range of ages.",
        "color": "The colour of the persona's curve and marks.",
        "quote": "What the persona would say, in the customer's own words.",
        "background": "The persona's life and circumstances.",
        "goals": "What the persona wants to reach.",
        "motivations": "What drives the persona.",
        "expectations": "What the persona takes for granted.",
        "frustrations": "What annoys the persona.",
        "behaviours": "What the persona does, typically.",
        "channels": "The channels that the persona uses.",
        "evidence": "What the persona rests on.",
        "image": "A photo: a data URI, or a path inside the map's own folder. Nothing is fetched.",
    },
    Stage: {
        "id": "The id by which touchpoints and notes name the stage.",
        "title": "The title of the stage.",
        "goal": "What the customer wants to get done in this stage.",
        "description": "What happens in this stage.",
        "color": "The colour of the stage's header.",
        "owner": "Who is responsible for the stage.",
        "metrics": "What was measured for the stage as a whole.",
    },
    Touchpoint: {
        "id": "The id by which notes and links name the touchpoint.",
        "stage": "The id of the stage that the touchpoint belongs to.",
        "title": "The title of the card.",
        "description": "What happens here.",
        "channel": "The medium the touchpoint runs on: website, email, shop, phone and so on.",
        "moment_of_truth": "Whether the touchpoint has an outsize effect on the customer's opinion.",
        "owner": "Who is responsible for the touchpoint.",
        "tools": "The tools and systems that are used here.",
        "segments": "The segments of customers that come by here.",
        "tags": "Free words to filter by.",
        "evidence": "What the card rests on.",
        "experiences": "What the personas live here.",
        "metrics": "What was measured here.",
    },
    Experience: {
        "persona": "The id of the persona.",
        "emotion": "How it feels, from -2 very bad to +2 very good. Without it, the curve has a gap here.",
        "thought": "What the persona thinks here.",
    },
    Metric: {
        "name": "What is measured: conversion, visitors, NPS, CSAT, CES, CLV, time, or one's own.",
        "value": "The value.",
        "unit": "The unit of the value, such as % or EUR.",
        "date": "The day that the value is of.",
        "source": "Where the value comes from.",
        "method": "How it was measured and computed.",
        "sample": "How many people or cases it rests on.",
    },
    Note: {
        "id": "The id of the note.",
        "kind": "What the note is.",
        "at": "The id of the touchpoint or stage that the note is about. Without it, the note is in the "
        "parking lot.",
        "lane": "The id of the lane that a note of the kind text stands in.",
        "text": "The text of the note.",
        "severity": "How bad a pain point is when it happens, from 1 to 3.",
        "frequency": "How often a pain point happens, from 1 to 3.",
        "impact": "How much an opportunity would help, from 1 to 3.",
        "effort": "How much work an opportunity would take, from 1 to 3.",
        "status": "How far an opportunity has come.",
        "owner": "Who sees to it.",
        "due": "The day by which it should be done.",
        "source": "Where it was heard, read or seen.",
        "personas": "The ids of the personas that it concerns; none stands for all.",
        "votes": "How many votes it got.",
        "evidence": "What the note rests on.",
        "tags": "Free words to filter by.",
    },
    Link: {
        "id": "The id of the link; links that nothing names need none.",
        "from": "The id of the touchpoint that the link leaves.",
        "to": "The id of the touchpoint that the link arrives at.",
        "kind": "Whether people go on there, or it is set off there, or it is another way.",
        "share": "The part of those at the start who take this link, from 0 to 1.",
        "label": "What stands beside the link.",
    },
}
