"""What a filter asks for, as ids; apart from the filters, as each drawing knows of it and few have one."""

from __future__ import annotations


class Asked(frozenset[str]):
    """The ids that a filter asks for, and the personas whom it leaves out wherever they are."""

    unasked: frozenset[str] = frozenset()


def with_unasked(ids: frozenset[str], unasked: frozenset[str]) -> Asked:
    """These ids, with the personas that are left out."""
    found = Asked(ids)
    found.unasked = unasked
    return found


def unasked_of(ids: frozenset[str] | None) -> frozenset[str]:
    """The personas whom a filter leaves out; none without a filter."""
    return ids.unasked if isinstance(ids, Asked) else frozenset()
