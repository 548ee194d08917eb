"""What was repaired in a damaged file, and what was set aside in it: nothing that was in it gets lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from journey_editor.storage import door
from journey_editor.storage.exact import Json, one_line
from journey_editor.storage.reader import joined
from journey_editor.translation import later, tr

ASIDE: Final = later("it is set aside in the file")
REPLACED: Final = later("it is {value} now, and what was there is set aside in the file")
NOW: Final = later("it is {value} now")

Place = tuple[str | int, ...]
"""A path in the JSON: names of members and numbers of elements."""

# An entry's value is three levels down in the file, and two where most elements are.
_DEEPEST_KEPT: Final = door.MAX_NESTING - 4
_MOST_GUESSES: Final = 50


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing that was wrong in a file: `what` it was, and what was `done` about it.

    `path` is its path in the JSON, empty for the whole file; `place` its line and column where they are
    known; `target` the id of the thing on the map that it is about, empty for the map itself.
    """

    path: str
    what: str
    done: str
    target: str = ""
    place: str = ""

    @property
    def where(self) -> str:
        """The path and the place, as far as there are any."""
        return f"{self.path} ({self.place})" if self.path and self.place else self.path or self.place

    @property
    def sentence(self) -> str:
        """What was wrong, and what was done about it."""
        if self.what.endswith("?"):
            return f"{self.what} {self.done[:1].upper()}{self.done[1:]}"
        return f"{self.what}; {self.done}"


class Report:
    """Collects repairs, and what is set aside. `target` is the id of the thing that is being looked at."""

    def __init__(self) -> None:
        self.target = ""
        self.aside: list[Json] = []
        self._less: dict[Place, str] = {}
        self._latest: dict[Place, str] = {}
        self._guesses = 0
        self._repairs: dict[tuple[Place, str], Repair] = {}

    def __len__(self) -> int:
        return len(self._repairs)

    def tell(self, at: Place, what: str, done: str, *, place: str = "", unless_more: bool = False) -> None:
        """Note a repair; `unless_more`: only as long as there is nothing else to say of this path."""
        self._repairs.pop((at, self._less.pop(at, "")), None)
        if unless_more:
            self._less[at] = what
        self._latest[at] = what
        self._repairs[at, what] = Repair(path_of(at), what, done, self.target, place)

    def retell(self, at: Place, done: str, value: str) -> None:
        """Say what stands now in the place of what was just set aside or left out there."""
        key = (at, self._latest[at])
        self._repairs[key] = replace(self._repairs[key], done=tr(done, value=value))

    def may_guess(self) -> bool:
        """Whether there is still time to look for what was meant: nobody reads thousands of guesses."""
        self._guesses += 1
        return self._guesses <= _MOST_GUESSES

    def set_aside(self, at: Place, what: str, value: Json, done: str = "") -> None:
        """Keep a value that the map cannot have there, and note that."""
        self.keep(at, what, value)
        self.tell(at, what, done or tr(ASIDE))

    def keep(self, at: Place, why: str, value: Json) -> None:
        """Keep a value that the map cannot have there."""
        entry: dict[str, Json] = {"path": path_of(at)}
        if self.target:
            entry["of"] = self.target
        if why:
            entry["why"] = why
        entry["value"] = one_line(value) if door.is_deep(value, _DEEPEST_KEPT) else value
        self.aside.append(entry)

    def wanted(self) -> set[Place]:
        """The paths whose lines and columns are worth knowing: where something is missing, what lacks it."""
        return {path for at, _ in self._repairs for path in (at, at[:-1]) if path}

    def repairs(self, places: Mapping[Place, str]) -> Iterator[Repair]:
        """All of them, with their lines and columns where these are known, here or of what they are in."""
        for (at, _), repair in self._repairs.items():
            known = next((places[at[:end]] for end in range(len(at), 0, -1) if at[:end] in places), "")
            yield replace(repair, place=repair.place or known)


def path_of(at: Place) -> str:
    """A path as messages show it, such as `touchpoints[3].stage`."""
    path = ""
    for part in at:
        path = joined(path, part) if isinstance(part, str) else f"{path}[{part}]"
    return path
