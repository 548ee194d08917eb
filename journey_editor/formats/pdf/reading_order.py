"""Where each part of each figure is in the reading order: the element of the structure that it belongs to.

A map is read stage by stage and touchpoint by touchpoint, not lane by lane as it is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from journey_editor.formats.page import PageRole
from journey_editor.formats.pdf.stretches import Part, goes_on, has_words, is_item
from journey_editor.formats.pdf.structure import GROUP, Element
from journey_editor.formats.spoken import LONGEST, Spoken, clipped
from journey_editor.layout.drawing import FigureKind, Placed

_SECTIONS: Final[dict[PageRole, int]] = {"cover": 0, "plan": 1, "map": 2, "part": 2, "tile": 2, "appendix": 3}
_TITLE, _SCENARIO, _PERSONAS, _LANES, _EMOTIONS, _STAGES, _OTHERS = range(7)
_HEAD, _FACTS, _SIGNS, _CHANNELS, _METRICS, _SERIES, _NOTES, _LINKS, _CARDS = range(9)


class ReadingOrder:
    """Finds the elements below a root; what it cannot place without `spoken` words comes as it is painted."""

    def __init__(self, root: Element, spoken: Spoken | None) -> None:
        self._root = root
        self._spoken = spoken
        self._map = Element("Sect")
        self._section = self._map
        self._stages: set[str] = set()
        self._places: dict[str, tuple[int, ...]] = {}
        for number, (stage, cards) in enumerate(spoken.stages if spoken else ()):
            self._places[stage] = (number,)
            self._places |= {card: (number, place) for place, card in enumerate(cards)}
        self._homes: dict[str, Element] = {}
        self._links: dict[str, Element] = {}
        self._latest: tuple[Placed | None, Element] = None, self._map
        self._owned: tuple[Placed | None, Element] = None, self._map
        self._of: dict[FigureKind, Callable[[Placed, Part], Element | None]] = {
            "title": self._of_title,
            "persona": self._of_persona,
            "stage": self._of_stage,
            "lane": self._of_lane,
            "touchpoint": self._of_card,
            "note": self._of_note,
            "thought": self._of_note,
            "metrics": self._of_metrics,
            "channels": self._of_channels,
            "link": self._of_link,
            "heading": self._of_heading,
            "passage": self._of_passage,
        }

    def begin_page(self, role: PageRole) -> None:
        """Go on with a page of this role."""
        key = (_SECTIONS[role],)
        self._section = self._root.parts.get(key) or self._root.put(
            key, self._map if key == (2,) else Element("Sect")
        )

    def element(self, placed: Placed, part: Part) -> Element | None:
        """The element that one part of a figure is in; None when that part only decorates."""
        return self._of.get(placed.kind, self._of_emotions)(placed, part)

    def _home(self, placed: Placed) -> Element:
        """The element of the stage or touchpoint that a figure says something about."""
        if placed is self._owned[0]:
            return self._owned[1]
        element = self._home_of(self._spoken.owner(placed) if self._spoken else placed.id, placed)
        self._owned = placed, element
        return element

    def _home_of(self, owner: str, placed: Placed) -> Element:
        found = self._homes.get(owner)
        if found is None:
            place = self._places.get(owner)
            if place is None and placed.kind == "stage":
                place = (len(self._homes),)
            if place is None:
                found = self._map.part((_OTHERS, len(self._homes)), GROUP)
            else:
                found = self._map.part((_STAGES, place[0]), "Sect")
                if len(place) > 1:
                    found = found.part((_CARDS, place[1]), GROUP)
            self._homes[owner] = found
        return found

    # The map --------------------------------------------------------------------------------------

    def _of_title(self, placed: Placed, part: Part) -> Element | None:
        if part == "text":
            return self._map.part((_TITLE,), "H1") if has_words(placed.figure.marks) else None
        return self._map.part((_SCENARIO,), "P")

    def _of_persona(self, placed: Placed, part: Part) -> Element | None:
        body = self._body(placed, self._map.part((_PERSONAS,), "L"))
        if part == "picture":
            return body.next("Figure", self._persona(placed))
        return body

    def _persona(self, placed: Placed) -> str:
        id_ = placed.id or placed.key.partition(":")[2]
        return (self._spoken.persona(id_) if self._spoken else "") or clipped(placed.figure.name)

    def _of_lane(self, placed: Placed, _: Part) -> Element | None:
        return self._body(placed, self._map.part((_LANES,), "L"))

    def _body(self, placed: Placed, items: Element) -> Element:
        """The text of a figure's own item of a list."""
        if self._latest[0] is not placed:
            self._latest = placed, items.next("LI")
        return self._latest[1].part((1,), "LBody")

    def _of_emotions(self, placed: Placed, _: Part) -> Element | None:
        """Curves, points and what stands out in them are one picture."""
        figure = self._map.parts.get((_EMOTIONS,))
        if figure is None:
            told = self._spoken.curves() if self._spoken else ""
            figure = self._map.part(
                (_EMOTIONS,), "Figure", told or clipped(placed.figure.name) or placed.kind
            )
        name = placed.figure.name if placed.kind == "highlight" else ""
        if name not in figure.spoken and len(figure.spoken) < LONGEST:
            figure.spoken += f". {clipped(name)}"
        return figure

    # Stages and touchpoints -----------------------------------------------------------------------

    def _of_stage(self, placed: Placed, part: Part) -> Element | None:
        if part == "small":
            return self._home(placed).part((_FACTS,), "P")
        return self._home(placed).part((_HEAD,), "H2", said=self._named(placed))

    def _of_card(self, placed: Placed, part: Part) -> Element | None:
        home = self._home(placed)
        if part == "text":
            return home.part((_HEAD,), "H3", said=self._named(placed))
        if part == "small":
            return home.part((_FACTS,), "P")
        told = self._spoken.card(placed.id) if self._spoken else clipped(placed.figure.name)
        return home.part((_SIGNS,), "Figure", told or placed.kind)

    def _named(self, placed: Placed) -> str:
        """What stands for a title without letters."""
        if has_words(placed.figure.marks):
            return ""
        return self._spoken.title(placed.id) if self._spoken else placed.kind

    def _of_note(self, placed: Placed, part: Part) -> Element | None:
        body = self._body(placed, self._home(placed).part((_NOTES,), "L"))
        if part != "sign":
            return body
        told = ""
        if self._spoken:
            is_thought = placed.kind == "thought"
            told = self._spoken.thought(placed.persona) if is_thought else self._spoken.note(placed.id)
        return self._latest[1].part((0,), "Lbl", said=told) if told else None

    def _of_metrics(self, placed: Placed, part: Part) -> Element | None:
        home = self._home(placed)
        if part == "text":
            return home.part((_METRICS,), "P")
        told = self._spoken.series(placed.id) if self._spoken else ""
        return home.part((_SERIES,), "Figure", told) if told else None

    def _of_channels(self, placed: Placed, _: Part) -> Element | None:
        return self._home(placed).part((_CHANNELS,), "P")

    def _of_link(self, placed: Placed, _: Part) -> Element | None:
        """A link's line with its label; both are one picture."""
        found = self._links.get(placed.id)
        if found is None:
            told = self._spoken.link(placed.id) if self._spoken else clipped(placed.figure.name)
            key = (_LINKS, len(self._links))
            found = self._links[placed.id] = self._home(placed).part(key, "Figure", told or placed.kind)
        return found

    # Cover, plan and appendix ---------------------------------------------------------------------

    def _of_heading(self, placed: Placed, part: Part) -> Element | None:
        section = self._section
        if part == "text":
            return section.next(self._level(placed)) if has_words(placed.figure.marks) else None
        return section.next("Figure", self._persona(placed)) if part == "picture" else section.next("P")

    def _level(self, placed: Placed) -> str:
        if not self._section.parts:
            return "H1"
        is_card = placed.key.startswith("entry:") and len(self._places.get(placed.id, ())) > 1
        return "H3" if is_card else "H2"

    def _of_passage(self, placed: Placed, _: Part) -> Element | None:
        """A paragraph, or an item of the list that stands before it, or more of that item."""
        marks, section = placed.figure.marks, self._section
        last = next(reversed(section.parts.values()), None)
        items = last if last is not None and last.role == "L" else None
        if is_item(marks):
            return (items or section.next("L")).next("LI").part((1,), "LBody")
        if items is not None and goes_on(marks):
            return next(reversed(items.parts.values())).part((1,), "LBody")
        return section.next("P")
