"""The capture bar under the canvas: a place, a line, and in words what the line will make."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journey_editor.canvas.announcing import announce
from journey_editor.capture.completion import Completion
from journey_editor.editing.session import Session
from journey_editor.layout.theme import Theme
from journey_editor.translation import later, tr, tr_n
from journey_editor.ui.capture_bar.desk import READ_ONLY, Answer, Desk, Kept
from journey_editor.ui.capture_bar.line import CaptureLine
from journey_editor.ui.capture_bar.offers import Offers
from journey_editor.ui.capture_bar.signs import PlaceChip, Words, as_sentence, icon_of
from journey_editor.ui.controls.labels import label

_HINT_FROM: Final = 860
"""Width in pixels from which on there is room for the keys."""


class Bar(QFrame):
    """What is typed, and what comes of it. The field is empty again as soon as a line is added."""

    made = Signal(tuple)
    """The ids of the things that lines have made or met."""
    reached = Signal(str)
    """The id of a stage that Tab has led to."""
    left = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._kept: Kept | None = None
        self._waiting: list[Kept] = []
        self._refusal = ""
        self.desk = Desk(session, self)
        self.chip = PlaceChip(theme)
        self.line = CaptureLine(theme)
        self.pace = self.line.pace
        self.words = Words(theme)
        self.offers: Offers | None = None
        self._keys = label(tr("Enter adds · Tab next stage · ↑ last line · Esc closes"), "plain")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.setObjectName("CaptureBar")
        self.setAccessibleName(tr("Capture bar"))
        self._keys.setObjectName("CaptureKeys")
        self._field = QFrame()
        self._field.setObjectName("CaptureField")
        row = QHBoxLayout(self._field)
        row.setContentsMargins(9, 5, 12, 5)
        row.setSpacing(12)
        row.addWidget(self.chip)
        row.addWidget(self.line, 1)
        below = QHBoxLayout()
        below.setContentsMargins(10, 0, 4, 0)
        below.setSpacing(16)
        below.addWidget(self.words, 1)
        below.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 8)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addLayout(below)

    def _connect(self) -> None:
        line = self.line
        line.textEdited.connect(self._on_edited)
        line.textChanged.connect(self._show_keys)
        line.cursorPositionChanged.connect(self._on_cursor_moved)
        line.entered.connect(self._on_entered)
        line.stepped.connect(self._on_stepped)
        line.older.connect(self._on_older)
        line.newer.connect(self._on_newer)
        line.left.connect(self._on_left)
        line.taken.connect(self._on_taken)
        line.focused.connect(self._on_focused)
        self.pace.due.connect(self._on_due)
        self.desk.planned.connect(self._on_planned)
        self.desk.place_changed.connect(self._on_place_changed)
        self.desk.retraced.connect(self._on_retraced)
        self._session.refused.connect(self._on_refused)

    # From outside ---------------------------------------------------------------------------------

    def begin(self) -> None:
        """Be ready for a line; what was typed before is still there."""
        self.desk.open()
        self.line.setReadOnly(self.desk.read_only)
        # Not the reason of a shortcut, which selects all: the next key would take the place of the line.
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._preview()

    def end(self) -> None:
        """Put the bar to rest; what is typed stays for the next time."""
        self.pace.give()
        self._offer(())
        self.desk.close()

    # Keys -----------------------------------------------------------------------------------------

    def _on_entered(self) -> None:
        offered = self.offers.highlighted if self.offers is not None else None
        if offered is not None:
            self._take(offered)
            return
        text, is_new = self.line.text(), self.desk.history.current is None
        if is_new and self._kept is None and self.pace.is_quick and not self.desk.read_only:
            self._clear()
            if text.strip():
                self.pace.keep(text)
        elif text.strip() or not is_new:
            self.pace.give()
            self._add(text)

    def _on_edited(self, text: str) -> None:
        if self._kept is not None and self.line.is_typed_over:
            self._kept = None
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) > 1:
            self.pace.give()
            self._add(text)
            return
        if len(text.splitlines()) > 1 or text.splitlines(keepends=True) != text.splitlines():
            self.line.setText("".join(lines))
        self._follow()

    def _on_cursor_moved(self, _: int, new: int) -> None:
        if new != len(self.line.text()):
            self._offer(())

    def _on_stepped(self, step: int) -> None:
        stage = self.desk.step(step)
        self._preview()
        if stage is not None:
            self.reached.emit(stage)
            announce(self.line, self.chip.text)

    def _on_older(self) -> None:
        if self.offers is not None and self.offers.highlighted is not None:
            self.offers.move_by(-1)
            return
        found = self.desk.history.older(self.line.text())
        if found is not None:
            self._put(found)

    def _on_newer(self) -> None:
        if self.offers is not None and self.offers.offered:
            self.offers.move_by(1)
            return
        found = self.desk.history.newer()
        if found is not None:
            self._put(found)

    def _on_left(self) -> None:
        if self.offers is not None and self.offers.offered:
            self._offer(())
        elif self.desk.history.current is not None:
            self._put(self.desk.history.leave())
        else:
            self.left.emit()

    def _on_taken(self) -> None:
        offered = self.offers.offered if self.offers is not None else ()
        if offered:
            self._take(offered[0])

    def _take(self, completion: Completion) -> None:
        text = self.line.text()
        self.line.setText(text[: completion.start] + completion.text + text[completion.end :])
        self.line.setCursorPosition(completion.start + len(completion.text))
        self._offer(())
        self._preview()

    def _put(self, text: str) -> None:
        self._kept = None
        self.line.setText(text)
        self._offer(())
        self._preview()

    # Adding ---------------------------------------------------------------------------------------

    def _on_due(self, text: str) -> None:
        """Add a line that has waited, beside what is typed by now."""
        typed, position = self.line.text(), self.line.cursorPosition()
        self._add(text)
        if not typed:
            return
        if self.line.text():  # the line came back, as it can be typed over
            if self._kept is None:
                self.desk.keep(text)
            self._kept = None
        self.line.setText(typed)
        self.line.setCursorPosition(position)
        self._follow()

    def _add(self, text: str) -> None:
        """Add what is typed or was pasted; what could not be understood stays in the field."""
        kept, here = self._kept, self.desk.place
        self._refusal = ""
        with self.pace.adding():
            answer = self.desk.write(text, None if kept is None else kept.before)
        if not answer.done:
            self.line.setText(text)
            self._show_place()
            self.words.say(self._refusal or answer.sentence, "lock", "wrong")
            return
        if kept is not None and kept.among_others:
            self.desk.go(here)
        self._kept = None
        self._waiting[:0] = answer.kept
        self._show_place()
        self._tell(answer)
        self.made.emit(answer.ids)

    def _tell(self, answer: Answer) -> None:
        """Say what was made; bring the first line back that could not be understood."""
        if not self._waiting:
            self._say_done(answer)
            return
        self._kept = self._waiting.pop(0)
        self.line.setText(self._kept.text)
        self.line.selectAll()
        self.line.is_typed_over = False
        self.line.mark(self._kept.complaint.column)
        parts = [as_sentence(self._kept.complaint.message)]
        if self._waiting:
            waits = tr_n(
                len(self._waiting),
                later("One more line waits to be corrected."),
                later("{n} more lines wait to be corrected."),
            )
            parts.append(waits)
        self.words.say(" ".join(parts), "triangle-alert", "wrong")
        announce(self.line, self.words.text)

    def _say_done(self, answer: Answer) -> None:
        remarks = [as_sentence(remark.message) for remark in answer.remarks[:1]]
        said = " — ".join([answer.sentence, *remarks] if answer.sentence else remarks)
        if not said:
            self._preview()
            return
        self.words.say(said, "info" if remarks else "check", "doubt" if remarks else "done")
        announce(self.line, said)

    def _on_planned(self, _: Answer, titles: tuple[str, ...]) -> None:
        """Answer before the map is drawn, which takes longer when the map is large."""
        self._clear()
        self._show_place(titles)
        if self.isVisible():
            self.repaint()

    def _clear(self) -> None:
        self.line.clear()
        self.line.mark(None)
        self._offer(())

    def _on_refused(self, sentence: str) -> None:
        self._refusal = sentence

    # Showing --------------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Answer what is typed; not while lines wait, as it would not know of them."""
        if not self.pace.waits:
            self._preview()
            self._complete()

    def _preview(self) -> None:
        """Say what the line will make, and where."""
        self._show_place()
        self.line.mark(None)
        if self.desk.read_only:
            self.words.say(tr(READ_ONLY), "lock", "wrong")
            return
        text = self.line.text()
        if not text.strip():
            self._invite()
            return
        found = self.desk.preview(text)
        said = found.sentence
        if self.desk.history.current is not None and said:
            said = tr("Instead: {what}", what=said)
        if found.complaints:
            first = found.complaints[0]
            self.line.mark(first.column)
            remark = as_sentence(first.message)
            said = f"{said} — {remark}" if said else remark
        lost = found.complaints and found.kind == "nothing"
        icon = "triangle-alert" if lost else icon_of(found.kind)
        self.words.say(said, icon, "doubt" if found.complaints else "quiet")

    def _invite(self) -> None:
        if self.desk.history.current is not None:
            said = tr("Enter takes this line back")
        elif not self.desk.journey.stages:
            said = tr("Type a stage such as “# Buy”, or a touchpoint such as “Checkout @website”")
        else:
            said = tr("Type a touchpoint, “# stage”, “! pain point”, “+ opportunity”, “= -2”; F1 has all")
        self.words.say(said, icon_of("nothing"), "quiet")

    def _complete(self) -> None:
        at_end = self.line.cursorPosition() == len(self.line.text())
        if not at_end or self.desk.history.current is not None:
            self._offer(())
            return
        self._offer(self.desk.completions(self.line.text(), self.line.cursorPosition()))

    def _offer(self, found: tuple[Completion, ...]) -> None:
        if not found:
            self.line.suggest("")
            if self.offers is not None and not self.offers.isHidden():
                self.offers.offer(())
            return
        offers = self._made_offers()
        offers.offer(found)
        best, text = found[0], self.line.text()
        self.line.suggest(_rest(best, text[best.start : best.end]))
        x = round(self.line.x_of(best.start))
        above = self._field.mapTo(self.window(), QPoint(0, 0)).y()
        left = self.line.mapTo(self.window(), QPoint(max(0, x - 8), 0)).x()
        offers.put_above(QPoint(left, above))

    def _made_offers(self) -> Offers:
        """The list of completions, in the window, as it stands above the canvas."""
        if self.offers is None:
            self.offers = Offers(self._theme, self.window())
            self.offers.chosen.connect(self._take)
        return self.offers

    def _show_place(self, titles: tuple[str, ...] | None = None) -> None:
        place = self.desk.place
        stages = self.desk.journey.stages
        shown = self.desk.titles if titles is None else titles
        at = next((at for at, stage in enumerate(stages) if stage.id == place.stage), None)
        if titles is not None:
            at = next((at for at, stage in enumerate(stages) if shown[:1] == (stage.title,)), len(stages))
        color = None
        if shown and at is not None:
            own = stages[at].color if at < len(stages) else None
            color = own or self._theme.stage(at)
        self.chip.show_place(shown, color)

    def _on_place_changed(self) -> None:
        if self.isVisible():
            self._show_place()
            if self.line.text() and self._kept is None:
                self._preview()

    def _on_retraced(self, sentence: str) -> None:
        if not self.line.text():
            self.words.say(sentence, "undo-2", "doubt")
            announce(self.line, sentence)

    def _on_focused(self, focused: bool) -> None:
        self._field.setProperty("active", focused)
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)
        if not focused:
            self.pace.give()
            self._offer(())

    def resizeEvent(self, event: object) -> None:
        """Stand above the line wherever it is now."""
        self._show_keys()
        self._offer(())

    def _show_keys(self, *_: str) -> None:
        """Leave the keys out where they would take room from the sentence."""
        self._keys.setVisible(self.width() >= _HINT_FROM and not self.line.text())

    def show_theme(self) -> None:
        """Take the colours that the theme has now."""
        self._show_place()


def _rest(best: Completion, typed: str) -> str:
    """What is missing of a completion; quotation marks and signs that it gets are not counted."""
    begun = typed.lstrip('@#~"“„« ')
    begins = bool(begun) and best.name.casefold().startswith(begun.casefold())
    return best.name[len(begun) :] if begins else ""


def made(session: Session, theme: Theme, room: QWidget) -> Bar:
    """A bar at the bottom of a column of the window."""
    bar = Bar(session, theme)
    layout = room.layout()
    assert layout is not None, "the canvas stands in a column"
    layout.addWidget(bar)
    return bar
