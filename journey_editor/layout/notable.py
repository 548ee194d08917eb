"""What stands out in an emotions lane, worked out stage by stage so that an edit asks one stage again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Literal, NamedTuple

from journey_editor.layout.style import Look
from journey_editor.model.highlights import (
    Felt,
    Gap,
    Shift,
    farthest,
    gap_at,
    peaks_of,
    shift_at,
    widest,
)
from journey_editor.model.records import Experience

Lived = tuple[tuple[Experience, ...], ...]
"""What is lived at each touchpoint of a stage."""


class InStage(NamedTuple):
    """Of each persona its highest, lowest and last moment in one stage; and the largest gap and shift."""

    moments: Mapping[str, tuple[Felt, ...]]
    gap: Gap | None
    shift: Shift | None


class Peak(NamedTuple):
    """The best or worst moment of a persona, and the number of the stage it is in."""

    role: Literal["highest", "lowest"]
    stage: int
    persona: str
    felt: Felt


class Notable(NamedTuple):
    """All that stands out: peaks, by stage the (touchpoint, persona) of ends, and the gap with its stage."""

    peaks: tuple[Peak, ...]
    ends: dict[int, frozenset[tuple[str, str]]]
    gap: tuple[int, Gap | Shift] | None


def in_stage(ids: tuple[str, ...], experiences: Lived, beside: Lived | None, look: Look) -> InStage:
    """What stands out within a stage; with what is lived `beside` it on another map, shifts to that."""
    felt: dict[str, list[tuple[str, float]]] = {persona.id: [] for persona in look.personas}
    widest_here: tuple[float, str, tuple[Experience, ...]] = 0.0, "", ()
    for touchpoint, lived in zip(ids, experiences, strict=True):
        here = []
        for one in lived:
            emotion = one.emotion
            if emotion is not None and (own := felt.get(one.persona)) is not None:
                own.append((touchpoint, emotion))
                here.append(emotion)
        if len(here) > 1 and (size := max(here) - min(here)) > widest_here[0]:
            widest_here = size, touchpoint, lived
    moments = {persona: _extremes(own) for persona, own in felt.items()}
    if beside is not None:
        rows = zip(ids, experiences, beside, strict=True)
        return InStage(moments, None, farthest(shift_at(id_, own, other, felt) for id_, own, other in rows))
    size, touchpoint, lived = widest_here
    return InStage(moments, gap_at(touchpoint, lived, felt) if size else None, None)


def _extremes(felt: list[tuple[str, float]]) -> tuple[Felt, ...]:
    if not felt:
        return ()
    emotion = itemgetter(1)
    return Felt(*max(felt, key=emotion)), Felt(*min(felt, key=emotion)), Felt(*felt[-1])


def notable(look: Look, stages: tuple[InStage, ...]) -> Notable:
    """What stands out on the whole map."""
    found: list[Peak] = []
    ends: dict[int, set[tuple[str, str]]] = {}
    for persona in look.personas:
        moments = [stage.moments.get(persona.id, ()) for stage in stages]
        own = [(number, moment) for number, there in enumerate(moments) for moment in there]
        peaks = peaks_of(felt for _, felt in own)
        if peaks is not None:
            found.append(Peak("highest", _stage(own, peaks.highest), persona.id, peaks.highest))
            found.append(Peak("lowest", _stage(own, peaks.lowest), persona.id, peaks.lowest))
        if own:
            number, last = own[-1]
            ends.setdefault(number, set()).add((last.touchpoint, persona.id))
    gap = widest(stage.gap for stage in stages) or farthest(stage.shift for stage in stages)
    where = next((n for n, stage in enumerate(stages) if gap in (stage.gap, stage.shift)), 0)
    return Notable(
        tuple(found), {n: frozenset(those) for n, those in ends.items()}, (where, gap) if gap else None
    )


def _stage(own: Sequence[tuple[int, Felt]], felt: Felt) -> int:
    return next(number for number, one in own if one == felt)


def around(found: Notable, stages: int) -> list[list[int]]:
    """The numbers of the stages in which something stands out, and of those beside them, in runs."""
    there = {peak.stage for peak in found.peaks} | ({found.gap[0]} if found.gap else set())
    inside = there.union(*[(at - 1, at + 1) for at in there]).intersection(range(stages))
    runs: list[list[int]] = []
    for at in sorted(inside):
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs
