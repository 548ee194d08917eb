"""Which links are drawn: all that say more than the order of the cards does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress, count
from operator import is_not
from typing import Final

from journey_editor.layout.style import Memo
from journey_editor.model.ordered import place
from journey_editor.model.queries import tells_more
from journey_editor.model.records import Link

_MOST: Final = 20
"""So many changes are looked for one by one."""
_NEAR: Final = 40
"""So many links that follow each other may come or go together."""
_Own = tuple[tuple[Link, ...] | None, ...]
"""The links that leave each of some cards."""


@dataclass(frozen=True, slots=True, eq=False)
class _Leaving:
    """All links, and those by the card that they leave; compared by identity."""

    all: tuple[Link, ...] = ()
    links: dict[str, tuple[Link, ...]] = field(default_factory=dict)


class _Last:
    """The links by the card that they leave, remembered from composing to composing."""

    __slots__ = ("_leaving",)

    def __init__(self) -> None:
        self._leaving = _Leaving()

    def leaving(self, links: tuple[Link, ...]) -> _Leaving:
        """These links, the same object as last time when they are the same."""
        # One object, as another thread may be composing meanwhile.
        last = self._leaving
        if links is not last.all:
            last = self._leaving = _followed(last, links)
        return last


def telling(
    memo: Memo, links: tuple[Link, ...], stages: Sequence[tuple[str, tuple[str, ...]]]
) -> tuple[tuple[Link, ...], ...]:
    """The links that leave each of these stages and are drawn; `stages` are ids with those of their cards."""
    leaving = memo.kept("last", (), _Last).leaving(links)
    names = [stage for stage, _ in stages]
    own = memo.row("own", names, [(leaving, ids) for _, ids in stages], _own)
    inputs: list[tuple[object, ...]] = []
    after = ""
    for (_, ids), there in zip(reversed(stages), reversed(own), strict=True):
        inputs.append((there, ids, after))
        after = ids[0] if ids else after
    return tuple(memo.row("telling", names, inputs[::-1], _telling))


def _followed(before: _Leaving, links: tuple[Link, ...]) -> _Leaving:
    """Links in their order, when those before are known, most of which are mostly the same."""
    if not before.all:
        return _Leaving(links, _by_source(links))
    gone, come = _changes(before.all, links)
    lost = set(map(id, gone))
    new: defaultdict[str, list[Link]] = defaultdict(list)
    for link in come:
        new[link.source].append(link)
    known = before.links.copy()
    for source in {link.source for link in gone}.union(new):
        left = [link for link in known.get(source, ()) if id(link) not in lost]
        known[source] = tuple(sorted([*left, *new[source]], key=place) if left else new[source])
    return _Leaving(links, known)


def _by_source(links: tuple[Link, ...]) -> dict[str, tuple[Link, ...]]:
    """Links by the card that they leave, in their order; most cards have one."""
    found: dict[str, tuple[Link, ...]] = {}
    for link in links:
        source = link.source
        found[source] = (*found[source], link) if source in found else (link,)
    return found


def _changes(old: Sequence[Link], new: Sequence[Link]) -> tuple[list[Link], list[Link]]:
    """What has gone and what has come; of many changes all links behind the first of them."""
    gone: list[Link] = []
    come: list[Link] = []
    for _ in range(_MOST):
        alike = next(compress(count(), map(is_not, old, new)), min(len(old), len(new)))
        old, new = old[alike:], new[alike:]
        left, here = _until(old, new), _until(new, old)
        if left == here == 0:
            left = here = 1
        gone += old[:left]
        come += new[:here]
        old, new = old[left:], new[here:]
    return [*gone, *old], [*come, *new]


def _until(links: Sequence[Link], others: Sequence[Link]) -> int:
    """How many links stand in front of the first of the others; 0 when that is not near."""
    return next((at for at, link in enumerate(links[:_NEAR]) if others and link is others[0]), 0)


def _own(leaving: _Leaving, ids: tuple[str, ...]) -> _Own:
    return tuple(map(leaving.links.get, ids))


def _telling(there: _Own, ids: tuple[str, ...], after: str) -> tuple[Link, ...]:
    """Those of one stage; `after` is the first card of the stages behind it."""
    return tuple(
        [
            link
            for own, follower in zip(there, (*ids[1:], after), strict=False)
            for link in own or ()
            if tells_more(link, follower)
        ]
    )
