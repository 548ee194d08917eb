"""The members of one damaged object: each as it was, as it was meant, or set aside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from journey_editor.model import rules
from journey_editor.model.records import Lane, MapInfo, Metric, Note, Review, View
from journey_editor.storage import salvage_values
from journey_editor.storage.exact import Json, one_line
from journey_editor.storage.members import LISTS, MEMBERS, Member
from journey_editor.storage.reader import LISTED, NESTED, Object, missing, problem_with, require_few
from journey_editor.storage.salvage_report import ASIDE, NOW, REPLACED, Place, Report, path_of
from journey_editor.translation import later, tr

_REFERENCES: Final = frozenset(("id", "stage", "at", "persona", "from", "to", "experiences"))
_OF_THE_MAP: Final = frozenset(("id", "format", "version", *LISTS))
"""Members that are looked at together with what they refer to; a note has a list of `personas`, too."""
_KEYS: Final = {"experiences": "persona", "metrics": "name", "views": "name"}
"""What tells the elements of a list apart; in all other lists it is the id."""
_DONE: Final[dict[tuple[type, str], str]] = {(Note, "kind"): later("it is a plain text now")}


class Objects:
    """Repairs objects by what the one table of members says of them."""

    def __init__(self, report: Report) -> None:
        self.report = report

    def listed(self, owner: Object, name: str, at: Place) -> Iterator[tuple[Place, Object]]:
        """The objects in a list with their paths; anything else that is in it is set aside."""
        written = owner.get(name, [])
        place = (*at, name)
        if isinstance(written, dict) and written:
            if all(isinstance(item, dict) for item in written.values()):
                yield from self._keyed(written, _KEYS.get(name, "id"), place)
                return
            self.report.tell(place, _no_list(written), tr("it is a list of one element now"))
            written = [written]
        if not isinstance(written, list):
            self._put_away(place, _no_list(written), written)
            return
        require_few(written, path_of(place))
        for index, item in enumerate(written):
            if isinstance(item, dict):
                yield (*place, index), item
            else:
                self.report.set_aside((*place, index), _no_object(item), item)

    def _keyed(self, written: Object, key: str, place: Place) -> Iterator[tuple[Place, Object]]:
        """The elements of a list that was written as an object with a name for each of them."""
        self.report.tell(place, _no_list(written), tr("it is a list of what is in it now"))
        require_few(list(written), path_of(place))
        for name, item in written.items():
            if isinstance(item, dict):
                if item.get(key, name) != name:
                    self.report.keep((*place, name), "", name)
                yield (*place, name), {key: name, **item}

    def record(self, record_type: type, item: Object, at: Place) -> Object:
        """The object with members that are all right; ids and references are left as they are."""
        members = {member.name: member for member in MEMBERS[record_type]}
        elsewhere = _OF_THE_MAP if record_type is MapInfo else _REFERENCES
        mended: Object = {}
        for name, written in item.items():
            if name in elsewhere or name not in members:
                mended[name] = written
            elif name in NESTED and written is not None:
                mended |= self._nested(name, item, (*at, name))
            else:
                mended |= self._member(record_type, members[name], written, (*at, name))
        return mended

    def _member(self, record_type: type, member: Member, written: Json, at: Place) -> Object:
        """The member as it should be; empty when it is to be left out."""

        def problem(value: Json) -> str:
            return problem_with(record_type, member, _plain(member, value))

        wrong = problem(written)
        if not wrong or _is_over_limit(member, written):
            return {member.name: written}
        found = salvage_values.meant(member, written, lambda value: not problem(value))
        if found is None:
            if self.report.may_guess():
                wrong = salvage_values.did_you_mean(wrong, salvage_values.guess(member, written))
            self._put_away(at, wrong, written, _DONE.get((record_type, member.name), ASIDE))
            return {}
        value = one_line(found.value) if not isinstance(found.value, str) else rules.shown(found.value)
        if found.is_whole:
            self.report.tell(at, wrong, tr(NOW, value=value))
        else:
            self.report.set_aside(at, wrong, written, tr(REPLACED, value=value))
        return {member.name: found.value}

    def _nested(self, name: str, item: Object, at: Place) -> Object:
        if name == "review":
            review = item[name]
            if isinstance(review, dict):
                return {name: self.record(Review, review, at)}
            self.report.set_aside(at, _no_object(review), review)
            return {}
        if not isinstance(item[name], list | dict):
            self._put_away(at, _no_list(item[name]), item[name])
            return {}
        kind = LISTED[name]
        objects = list(self.listed(item, name, at[:-1]))
        return {name: [done for place, inner in objects if (done := self._listed(kind, inner, place))]}

    def _listed(self, kind: type[Metric | Lane | View], inner: Object, at: Place) -> Object | None:
        """One element of a nested list; None when it lacks what it cannot be without."""
        needed = "kind" if kind is Lane else "name"
        before = len(self.report.aside)
        mended = self.record(kind, inner, at)
        if needed in mended:
            return mended
        # Set aside whole, its member need not be there a second time.
        del self.report.aside[before:]
        if needed not in inner:
            self.report.set_aside((*at, needed), missing(kind), inner)
        else:
            self.report.keep(at, "", inner)
        return None

    def _put_away(self, at: Place, wrong: str, written: Json, done: str = ASIDE) -> None:
        """Set a value aside, or say that it is gone when there is nothing in it."""
        if written is None:
            self.report.tell(at, wrong, tr("it is left out"))
        else:
            self.report.set_aside(at, wrong, written, tr(done))

    def titled(
        self, record_type: type, item: Object, mended: Object, name: str, instead: str, at: Place
    ) -> None:
        """Give a member that has to be there a text when it is missing."""
        if name not in mended:
            if name not in item:
                self.report.tell((*at, name), missing(record_type), tr(NOW, value=rules.shown(instead)))
            else:
                self.report.retell((*at, name), NOW if item[name] is None else REPLACED, rules.shown(instead))
            mended[name] = instead


def _plain(member: Member, value: Json) -> object:
    """The value as a record would hold it."""
    if isinstance(value, list):
        return tuple(_plain(member, one) for one in value)
    if isinstance(value, float):
        return int(value) if value.is_integer() and member.hint in (int, int | None) else float(value)
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def _is_over_limit(member: Member, written: Json) -> bool:
    """Whether a text is too long, which refuses the whole file: a limit is a limit."""
    if member.hint is str:
        return isinstance(written, str) and len(written) > rules.MAX_TEXT
    if member.hint == tuple[str, ...] and isinstance(written, list):
        return any(isinstance(one, str) and len(one) > rules.MAX_TEXT for one in written)
    return False


def _no_list(written: Json) -> str:
    return tr("{value} is not a list", value=rules.shown(written))


def _no_object(written: Json) -> str:
    return tr("{value} is not an object", value=rules.shown(written))
