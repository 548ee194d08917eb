"""Which links are drawn: all that say more than the order of the cards does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from journey_editor.layout.style import Memo
from journey_editor.model.queries import tells_more
from journey_editor.model.records import Link


@dataclass(frozen=True, slots=True, eq=False)
class _Leaving:
    """The links by the card that they leave; compared by identity."""

    links: dict[str, tuple[Link, ...]]


def telling(
    memo: Memo, links: tuple[Link, ...], stages: Sequence[tuple[str, tuple[str, ...]]]
) -> tuple[tuple[Link, ...], ...]:
    """The links that leave each of these stages and are drawn; `stages` are ids with those of their cards."""
    leaving = memo.kept("leaving", (links,), _leaving)
    inputs: list[tuple[object, ...]] = []
    after = ""
    for _, ids in reversed(stages):
        inputs.append((leaving, ids, after))
        after = ids[0] if ids else after
    return tuple(memo.row("telling", [stage for stage, _ in stages], inputs[::-1], _telling))


def _leaving(links: tuple[Link, ...]) -> _Leaving:
    found: defaultdict[str, tuple[Link, ...]] = defaultdict(tuple)
    for link in links:
        found[link.source] += (link,)
    return _Leaving(dict(found))


def _telling(leaving: _Leaving, ids: tuple[str, ...], after: str) -> tuple[Link, ...]:
    """Those of one stage; `after` is the first card of the stages behind it."""
    links = leaving.links.get
    return tuple(
        [
            link
            for id_, follower in zip(ids, (*ids[1:], after), strict=False)
            for link in links(id_, ())
            if tells_more(link, follower)
        ]
    )
