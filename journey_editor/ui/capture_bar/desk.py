"""What the capture bar does to the map of a session: where lines go, and how they are corrected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal

from journey_editor.capture import completion, corrections, grammar, preview, writing
from journey_editor.capture import cursor as cursors
from journey_editor.capture.completion import Completion
from journey_editor.capture.cursor import Cursor
from journey_editor.capture.preview import Preview
from journey_editor.capture.statements import Complaint
from journey_editor.capture.writing import Result
from journey_editor.editing.session import Session
from journey_editor.layout import icons
from journey_editor.model import queries
from journey_editor.model.edits import Batch
from journey_editor.model.journey import JourneyMap
from journey_editor.translation import later, tr
from journey_editor.ui.capture_bar.history import Entry, History

READ_ONLY: Final = later("This map is read-only; save it under another name to change it.")


@dataclass(frozen=True, slots=True)
class Kept:
    """A line with words that are not on the map, and where it belongs; perhaps one among others."""

    text: str
    before: Cursor
    complaint: Complaint
    among_others: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of lines that were added.

    `ids` are the things that were made or met, in the order of the lines; `kept` are lines to be
    corrected. Not `done` means that nothing was changed, as the map could not be.
    """

    ids: tuple[str, ...] = ()
    sentence: str = ""
    remarks: tuple[Complaint, ...] = ()
    kept: tuple[Kept, ...] = ()
    done: bool = True


class Desk(QObject):
    """Where captured lines go. Invariant: `place` names only what is on the map."""

    planned = Signal(object, tuple)
    """An `Answer`, and the titles of where the next line goes: told before the map is changed."""
    place_changed = Signal()
    retraced = Signal(str)
    """A captured line was taken back or done again; the sentence says which."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.history = History()
        self.is_open = False
        self._place: Cursor | None = None
        self._chosen: tuple[str, ...] = ()
        self._busy = self._has_moved = False
        stack = session.undo_stack
        self._index, self._last = stack.index(), stack.last
        session.changed.connect(self._on_changed)
        session.replaced.connect(self._on_replaced)
        session.selection_changed.connect(self._on_selection_changed)
        stack.indexChanged.connect(self._on_step)

    # The place ------------------------------------------------------------------------------------

    @property
    def journey(self) -> JourneyMap:
        """The map."""
        return self._session.journey

    @property
    def read_only(self) -> bool:
        """Whether nothing can be captured."""
        return self._session.read_only

    @property
    def place(self) -> Cursor:
        """Where the next line goes."""
        if self._place is None:
            return cursors.at(self.journey, None)
        return cursors.live(self.journey, self._place)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the stage and the touchpoint where the next line goes."""
        return cursors.titles(self.journey, self.place)

    def go(self, place: Cursor) -> None:
        """Let the next line go there."""
        self._place = place
        self.place_changed.emit()

    def step(self, step: int) -> str | None:
        """Go so many stages further; the id of the stage, None when there is none."""
        self._has_moved = True
        self.go(cursors.beside(self.journey, self.place, step))
        return self.place.stage

    def open(self) -> None:
        """Begin where the selection is, or go on where it was left."""
        self.is_open = True
        self._has_moved = False
        if self._session.selection != self._chosen or self._place is None:
            self._follow_selection()
        self.place_changed.emit()

    def close(self) -> None:
        """Leave the place selected, so that the keys of the canvas go on there."""
        self.is_open = False
        here = self.place
        found = here.record or here.touchpoint or here.stage
        if self._has_moved and found is not None:
            self._session.select((found,))
        self._chosen = self._session.selection

    # Lines ----------------------------------------------------------------------------------------

    def preview(self, line: str) -> Preview:
        """What adding this line would do."""
        entry = self.history.current
        if entry is None:
            return preview.preview(self.journey, line, self.place)
        unmet = corrections.added(entry.edits) if entry.is_done else ()
        return preview.preview(self.journey, line, entry.before, unmet)

    def completions(self, line: str, position: int) -> tuple[Completion, ...]:
        """What may be meant by what stands before a position of the line."""
        language = self.journey.info.language
        catalogue = [channel.name(language) for channel in icons.catalogue()]
        found = completion.complete(self.journey, line, position, self.place, catalogue)
        channels = {icons.channel(one.name) for one in found if one.kind == "channel"}
        if len(channels) == len(found):
            return found
        return tuple(one for at, one in enumerate(found) if _is_first(found, at))

    def write(self, text: str, at: Cursor | None = None) -> Answer:
        """Add lines as one step, or correct the line that was brought back."""
        if self.read_only:
            return Answer(sentence=tr(READ_ONLY), done=False)
        entry = self.history.current
        if entry is None:
            return self._add(text, at)
        if entry.text == text and entry.step is not None and entry.is_done:
            self.history.leave()
            return Answer(ids=_ids(entry.after))
        if entry.step is not None and entry.alone and entry.step is self._session.undo_stack.last:
            return self._revise(entry, text)
        return self._correct(entry, text)

    def keep(self, text: str) -> None:
        """Remember a line that could not be added, so that it can be brought back."""
        self.history.add([Entry(text, self.place, self.place)])

    def _add(self, text: str, at: Cursor | None) -> Answer:
        result = writing.edits(self.journey, grammar.parse(text), at or self.place)
        answer = _answer(result, text)
        self.planned.emit(answer, result.place)
        if result.edit is not None and not self._do(result.edit):
            return Answer(done=False)
        self._remember(result, text)
        return answer

    def _remember(self, result: Result, text: str) -> None:
        raw = text.splitlines()
        step = None if result.edit is None else self._session.undo_stack.last
        lines = [line for line in result.written if raw[line.number - 1].strip()]
        self.history.add(
            Entry(
                raw[line.number - 1],
                line.before,
                line.after,
                line.edits,
                step if line.edits else None,
                alone=len(lines) == 1,
            )
            for line in lines
        )
        self._has_moved = True
        self.go(result.cursor)

    def _do(self, edit: Batch) -> bool:
        self._busy = True
        done = self._session.do(edit, edit.label)
        self._busy = False
        return done

    # Corrections ----------------------------------------------------------------------------------

    def _revise(self, entry: Entry, text: str) -> Answer:
        """Put another line in place of the one that was the last step."""
        answers: list[tuple[Result, Answer]] = []

        def plan(journey: JourneyMap) -> Batch | None:
            result = writing.edits(journey, grammar.parse(text), entry.before)
            answers.append((result, _answer(result, text)))
            self.planned.emit(answers[-1][1], result.place)
            return result.edit

        self._busy = True
        edit = self._session.revise(plan, tr("Correct line"))
        result, answer = answers[0]
        if edit is None and result.edit is None and not answer.kept:
            # The corrected line makes nothing, so what the wrong one made has to go.
            self._session.undo()
            answer = _with(answer, tr("Taken back: {line}", line=entry.text))
        elif edit is None:
            self._busy = False
            return answer if answer.kept else Answer(done=False)
        self._busy = False
        self.history.entries.remove(entry)
        self._remember(result, text)
        return answer

    def _correct(self, entry: Entry, text: str) -> Answer:
        """Make of what an earlier line made what it should be; else add the line, and say so."""
        unmet = corrections.added(entry.edits)
        result = writing.edits(self.journey, grammar.parse(text), entry.before, unmet)
        made = corrections.corrected(self.journey, entry.edits, result.edit.edits if result.edit else ())
        if made is None or not entry.is_done:
            earlier = entry.is_done and bool(entry.edits)
            self.history.leave()
            answer = self._add(text, cursors.live(self.journey, entry.before))
            remark = tr("The earlier line stays too, as other steps came after it.")
            return _with(answer, f"{answer.sentence}. {remark}") if earlier and answer.done else answer
        answer, here = _answer(result, text), self.place
        self.planned.emit(answer, cursors.titles(self.journey, here))
        step = entry.step
        if made.edits:
            if not self._do(Batch(made.edits, tr("Correct line"))):
                return Answer(done=False)
            step = self._session.undo_stack.last
        new = Entry(text, entry.before, entry.after, made.made, step, alone=False, earlier=entry)
        self.history.replace(entry, new)
        self.go(here)
        ids = tuple(made.names.get(id_, id_) for id_ in answer.ids)
        return Answer(ids, answer.sentence, answer.remarks, answer.kept)

    # What the session tells -----------------------------------------------------------------------

    def _follow_selection(self) -> None:
        selection = self._session.selection
        found = next(
            (id_ for id_ in reversed(selection) if queries.stage_of(self.journey, id_) is not None), None
        )
        if found is not None:
            self.go(cursors.at(self.journey, found))

    def _on_selection_changed(self) -> None:
        if self.is_open and not self._busy:
            self._follow_selection()

    def _on_changed(self, _: object) -> None:
        place = self._place
        if place is None or self._busy:
            return
        if cursors.live(self.journey, place).stage is None and place.stage is not None:
            self._place = self.history.place_before(self.journey)
        self.place_changed.emit()

    def _on_replaced(self) -> None:
        self.history.clear()
        self._place, self._chosen = None, ()
        if self.is_open:
            self._follow_selection()
        self.place_changed.emit()

    def _on_step(self, index: int) -> None:
        """Go back with an undo to where the line went that was taken back; forth with a redo."""
        undone, before = self._last, self._index
        self._index, self._last = index, self._session.undo_stack.last
        if self._busy:
            return
        if index < before and undone is not None and (taken := self.history.of(undone)):
            self.go(taken[0].before)
            self.retraced.emit(tr("Taken back: {line}", line=_named(taken, undone.label)))
        elif index > before and self._last is not None and (again := self.history.of(self._last)):
            self.go(again[-1].after)
            self.retraced.emit(tr("Done again: {line}", line=_named(again, self._last.label)))


def _answer(result: Result, text: str) -> Answer:
    raw = text.splitlines()
    kept = tuple(
        Kept(
            raw[line.number - 1],
            line.before,
            next(it for it in line.complaints if it.lost),
            among_others=len(result.written) > 1,
        )
        for line in result.written
        if line.lost
    )
    ids = tuple(dict.fromkeys(made.id for made in result.made))
    return Answer(ids or _ids(result.cursor), _said(result), result.complaints, kept)


def _said(result: Result) -> str:
    """What was made in one sentence; of many things only how many."""
    if len(result.written) <= 1:
        return "; ".join(made.sentence for made in result.made)
    made = len({made.id for made in result.made})
    return tr("{made} things from {lines} lines, one step to undo", made=made, lines=len(result.written))


def _named(entries: list[Entry], label: str) -> str:
    """What a step of captured lines is called."""
    return entries[0].text if len(entries) == 1 else label


def _with(answer: Answer, sentence: str) -> Answer:
    return Answer(answer.ids, sentence, answer.remarks, answer.kept, answer.done)


def _ids(place: Cursor) -> tuple[str, ...]:
    found = place.record or place.touchpoint or place.stage
    return () if found is None else (found,)


def _is_first(found: tuple[Completion, ...], at: int) -> bool:
    """Whether no completion before it means the same channel."""
    own = icons.channel(found[at].name)
    return own is None or all(icons.channel(one.name) is not own for one in found[:at])
