"""Which touchpoint a link means by its title, in whichever stage it is."""

from __future__ import annotations

from collections.abc import Callable

from journey_editor.capture.draft import Draft
from journey_editor.capture.names import Names
from journey_editor.capture.statements import Name


def find(draft: Draft, name: Name, here: str | None, source: str | None) -> list[str]:
    """The ids of the touchpoints that may be meant, the best first; one alone when that is clear.

    Just this title comes before one that differs in case. The current stage comes first and alone
    decides; then the stages behind it, then those before. The source itself is meant only when
    nothing else is.
    """
    stages = draft.stages
    start = stages.index(here) if here in stages else 0
    around = [draft.touchpoint_names(stage) for stage in (*stages[start:], *stages[:start])]
    itself = False
    ways: tuple[Callable[[Names], list[str]], ...] = (
        lambda names: names.exactly(name.text),
        lambda names: names.alike(name.text),
    )
    for way in ways[:1] if name.exact else ways:
        for index, names in enumerate(around):
            found = [id_ for id_ in way(names) if id_ != source]
            itself = itself or len(found) < len(way(names))
            if not found:
                continue
            if index == 0 and here is not None:
                return found
            return [*found, *(id_ for more in around[index + 1 :] for id_ in way(more) if id_ != source)]
    return [source] if itself and source is not None else []
