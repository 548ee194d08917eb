"""A damaged map made whole: what is wrong in it is repaired or set aside, and the rest stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from journey_editor.model import rules
from journey_editor.model.queries import USUAL_LANES
from journey_editor.model.records import Experience, Link, MapInfo, Note, Persona, Stage, Touchpoint
from journey_editor.model.rules import UNTITLED
from journey_editor.storage.exact import Json
from journey_editor.storage.members import LISTS, NODES, SET_ASIDE
from journey_editor.storage.reader import Object, missing, not_an_id
from journey_editor.storage.salvage_ids import Ids, Items
from journey_editor.storage.salvage_objects import Objects
from journey_editor.storage.salvage_report import NOW, REPLACED, Place, Report
from journey_editor.storage.salvage_values import did_you_mean, like
from journey_editor.translation import later, tr

_TITLES: Final[dict[type, str]] = {Stage: "title", Touchpoint: "title", Persona: "name", Note: "text"}
_RECOVERED: Final = later("Recovered")
_NO_STAGE: Final = later("there is no stage “{id}”")
_NO_PERSONA: Final = later("there is no persona “{id}”")
_NO_TOUCHPOINT: Final = later("there is no touchpoint “{id}”")
_NOWHERE: Final = later("there is no touchpoint or stage “{id}”")
_PARKED: Final = later("it is in the parking lot now")


class Salvage:
    """One salvage of one map."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._objects = Objects(report)
        self._ids = Ids(report)
        self._known: dict[str, set[str]] = {}
        self._names: dict[str, dict[str, str]] = {}
        """By what people call the things of each list, ids included: their ids."""
        self._recovered = ""
        self._made_text = False

    def mended(self, root: Object) -> Object:
        """The map with nothing wrong in it, except perhaps that it is beyond a limit."""
        read = {name: list(self._objects.listed(root, name, ())) for name in (*NODES, "links")}
        self._ids.give(read)
        self._known = {name: {self._ids.of[at] for at, _ in read[name]} for name in NODES}
        self._names = {name: self._named(name, read[name]) for name in NODES}
        self._report.target = ""
        mended = self._objects.record(MapInfo, root, ())
        self._mend_info(root, mended)
        lists: dict[str, list[Json]] = {
            name: [self._node(NODES[name], item, at) for at, item in items]
            for name, items in read.items()
            if name != "links"
        }
        lists["links"] = list(self._links(read["links"]))
        self._report.target = ""
        if self._recovered:
            lists["stages"].append({"id": self._recovered, "title": tr(_RECOVERED)})
        self._show_texts(mended, lists["notes"])
        mended |= {name: lists[name] for name in LISTS if name in root or lists[name]}
        return mended | self._aside(root)

    def _aside(self, root: Object) -> Object:
        """The member that keeps what has no place, behind what an earlier salvage has kept there."""
        if not self._report.aside:
            return {}
        before = root.get(SET_ASIDE, [])
        return {SET_ASIDE: [*(before if isinstance(before, list) else [before]), *self._report.aside]}

    # The map itself -------------------------------------------------------------------------------

    def _mend_info(self, root: Object, info: Object) -> None:
        self._objects.titled(MapInfo, root, info, "title", tr(UNTITLED), ())
        if info.get("id", "") != "":
            self._mend_own_id(info, ("id",))
        self._make_unique(info.get("lanes"), "lanes", "id")
        self._make_unique(info.get("views"), "views", "name")

    def _mend_own_id(self, item: Object, at: Place) -> None:
        """An id that is unique in nothing: a map's or a lane's."""
        legal = self._ids.meant(item["id"])
        if item["id"] == legal:
            return
        if legal:
            self._report.tell(at, not_an_id(item["id"]), tr(NOW, value=rules.shown(legal)))
            item["id"] = legal
        else:
            self._report.set_aside(at, not_an_id(item["id"]), item.pop("id"))

    def _make_unique(self, items: Json, name: str, key: str) -> None:
        """Let no two lanes have one id, and no two views one name."""
        numbers: dict[str, int] = {}
        for index, item in enumerate(items if isinstance(items, list) else ()):
            if not isinstance(item, dict):
                continue
            at: Place = (name, index, key)
            if key == "id" and item.get(key, "") != "":
                self._mend_own_id(item, at)
            written = item.get(key)
            if not isinstance(written, str) or not written:
                continue
            new = written
            while new in numbers:
                numbers[written] += 1
                new = f"{written[:50]}-{numbers[written]}"
            numbers[new] = 1
            if new != written:
                what = tr("{value} is there twice", value=rules.shown(written))
                item[key] = new
                self._report.set_aside(at, what, written, tr(REPLACED, value=rules.shown(new)))

    def _show_texts(self, info: Object, notes: list[Json]) -> None:
        """Have a lane for notes that have become plain text, or they would be out of sight."""
        is_text = (isinstance(note, dict) and note["kind"] == "text" and note.get("at") for note in notes)
        lanes = info.get("lanes")
        if not self._made_text or not any(is_text):
            return
        if lanes is None:
            lanes = [{"id": kind.replace("_", "-"), "kind": kind} for kind in USUAL_LANES]
        assert isinstance(lanes, list)
        if not any(isinstance(lane, dict) and lane["kind"] == "text" for lane in lanes):
            taken = [lane.get("id") for lane in lanes if isinstance(lane, dict)]
            own = {} if "recovered" in taken else {"id": "recovered"}
            info["lanes"] = [*lanes, {**own, "kind": "text", "title": tr(_RECOVERED)}]

    # Nodes ----------------------------------------------------------------------------------------

    def _node(self, record_type: type, item: Object, at: Place) -> Object:
        id_ = self._ids.of[at]
        self._report.target = id_
        mended: Object = {"id": id_, **self._objects.record(record_type, item, at)}
        mended["id"] = id_
        if record_type is Note:
            self._mend_note(mended, item, at)
        title = "" if record_type is Note else id_
        self._objects.titled(record_type, item, mended, _TITLES[record_type], title, at)
        if record_type is Touchpoint:
            self._mend_stage(mended, at)
            if "experiences" in item:
                mended["experiences"] = list(self._experiences(item, at))
        return mended

    def _mend_stage(self, touchpoint: Object, at: Place) -> None:
        written = touchpoint.get("stage")
        stage = self._ids.meant(written)
        if stage in self._known["stages"]:
            touchpoint["stage"] = stage
            return
        self._recovered = self._recovered or self._ids.free("recovered")
        touchpoint["stage"] = self._recovered
        done = tr("it is in the stage “{title}” now", title=tr(_RECOVERED))
        if written is None:
            self._report.tell((*at, "stage"), missing(Touchpoint), done)
        else:
            what = self._unknown(_NO_STAGE, written, "stages")
            self._report.set_aside((*at, "stage"), what, written, done)

    def _mend_note(self, note: Object, item: Object, at: Place) -> None:
        if "kind" not in note:
            note["kind"] = "text"
            self._made_text = True
            if "kind" not in item:
                self._report.tell((*at, "kind"), missing(Note), tr(NOW, value="“text”"))
        written = note.get("at")
        if written is None:
            return
        target = self._ids.meant(written)
        places = self._known["stages"] | self._known["touchpoints"] if target else set()
        if target in places:
            note["at"] = target
            return
        note["at"] = None
        what = self._unknown(_NOWHERE, written, "stages", "touchpoints")
        self._report.set_aside((*at, "at"), what, written, tr(_PARKED))

    def _experiences(self, touchpoint: Object, at: Place) -> Iterator[Json]:
        seen: set[str] = set()
        for place, inner in self._objects.listed(touchpoint, "experiences", at):
            persona = self._ids.meant(inner.get("persona"))
            if "persona" not in inner:
                self._report.set_aside((*place, "persona"), missing(Experience), inner)
            elif persona not in self._known["personas"]:
                what = self._unknown(_NO_PERSONA, inner["persona"], "personas")
                self._report.set_aside((*place, "persona"), what, inner)
            elif persona in seen:
                what = tr("“{id}” has an experience here already", id=persona)
                self._report.set_aside((*place, "persona"), what, inner)
            else:
                seen.add(persona)
                mended = self._objects.record(Experience, inner, place)
                mended["persona"] = persona
                yield mended

    # Links ----------------------------------------------------------------------------------------

    def _links(self, items: Items) -> Iterator[Json]:
        for at, item in items:
            ends = {name: self._ids.meant(item.get(name)) for name in ("from", "to")}
            there = [id_ for id_ in ends.values() if id_ in self._known["touchpoints"]]
            lost = next((name for name, id_ in ends.items() if id_ not in self._known["touchpoints"]), "")
            self._report.target = "".join(there[:1]) if lost else self._ids.of.get(at, "")
            if lost and lost not in item:
                self._report.set_aside((*at, lost), missing(Link), item)
            elif lost:
                what = self._unknown(_NO_TOUCHPOINT, item[lost], "touchpoints")
                self._report.set_aside((*at, lost), what, item)
            else:
                mended = self._objects.record(Link, item, at)
                if at in self._ids.of:
                    mended["id"] = self._ids.of[at]
                for name, id_ in ends.items():
                    mended[name] = id_
                yield mended

    # References -----------------------------------------------------------------------------------

    def _unknown(self, sentence: str, written: Json, *lists: str) -> str:
        if not isinstance(written, str):
            return not_an_id(written)
        wrong = tr(sentence, id=rules.shown(written)[1:-1])
        if not self._report.may_guess():
            return wrong
        names = {name: id_ for of in lists for name, id_ in self._names[of].items()}
        return did_you_mean(wrong, names.get(like(written, names), ""))

    def _named(self, name: str, items: Items) -> dict[str, str]:
        """The ids by themselves, and by the titles that are no ids."""
        found = {id_: id_ for id_ in (self._ids.of[at] for at, _ in items)}
        for at, item in items:
            title = item.get(_TITLES[NODES[name]])
            if isinstance(title, str) and title:
                found.setdefault(title, self._ids.of[at])
        return found
