"""What each persona lives at a touchpoint: five faces, the exact value, and a thought."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from journey_editor.model import plans
from journey_editor.model.edits import SetExperience
from journey_editor.model.records import EMOTION_MAX, EMOTION_MIN, Experience, Persona, Record, Touchpoint
from journey_editor.translation import tr
from journey_editor.ui import icons
from journey_editor.ui.controls.avatars import avatar_of
from journey_editor.ui.controls.faces import FaceRow
from journey_editor.ui.controls.labels import plain
from journey_editor.ui.controls.lines import Line
from journey_editor.ui.inspector.editors import Context, Section
from journey_editor.ui.inspector.values import NotUnderstoodError, number


class ExperienceRow(QWidget):
    """One persona's emotion and thought at one touchpoint."""

    def __init__(self, persona: Persona, section: ExperiencesSection) -> None:
        super().__init__()
        self._persona = persona.id
        self._section = section
        self._shown: Experience | None = None
        self._touchpoint = ""
        theme = section.context.theme
        self._avatar = QLabel()
        self._avatar.setFixedSize(22, 22)
        self.faces = FaceRow(theme)
        self.value = Line(tr("{name}: emotion from -2 to +2", name=persona.name), "–")
        self.value.setFixedWidth(50)
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.value.setToolTip(tr("From -2 to +2"))
        self.remove = QToolButton()
        self.remove.setProperty("icononly", True)
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.remove.setIcon(icons.icon("x", theme))
        self.remove.setIconSize(QSize(14, 14))
        self.thought = Line(
            tr("{name}: thought", name=persona.name), tr("What {name} thinks here", name=persona.name)
        )
        self._arrange()
        self.faces.chosen.connect(self._on_face)
        self.value.committed.connect(self._on_value)
        self.thought.committed.connect(self._on_thought)
        self.remove.clicked.connect(self._on_remove)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._avatar)
        row.addStretch()
        row.addWidget(self.faces)
        row.addStretch()
        row.addWidget(self.value)
        row.addWidget(self.remove)
        column.addLayout(row)
        column.addWidget(self.thought)

    def put(self, touchpoint: str, persona: Persona) -> None:
        """Show what this persona lives at a touchpoint."""
        context = self._section.context
        journey = context.session.journey
        experience = journey.experience(persona.id, touchpoint)
        other = touchpoint != self._touchpoint
        self._avatar.setPixmap(avatar_of(context.session, persona, context.theme, 22).pixmap(22, 22))
        self._avatar.setToolTip(plain(persona.name))
        self.faces.setAccessibleName(tr("{name}: emotion", name=persona.name))
        self.remove.setAccessibleName(tr("Take {name} off this touchpoint", name=persona.name))
        self.remove.setToolTip(plain(self.remove.accessibleName()))
        self.remove.setEnabled(experience is not None)
        emotion = experience.emotion if experience else None
        thought = experience.thought if experience else ""
        before = self._shown
        self.faces.set_level(emotion)
        if other or emotion != (before.emotion if before else None):
            self.value.put(signed(emotion))
        if other or thought != (before.thought if before else ""):
            self.thought.put(thought)
        self._touchpoint, self._shown = touchpoint, experience

    def flush(self) -> None:
        """Commit what is being typed."""
        self.value.flush()
        self.thought.flush()

    def _on_face(self, emotion: int | None) -> None:
        self._set_emotion(emotion)

    def _on_value(self, text: str) -> None:
        try:
            emotion = number(text) if text.strip() else None
        except NotUnderstoodError as error:
            self._section.misread.emit(str(error))
            return
        if emotion is not None and not EMOTION_MIN <= emotion <= EMOTION_MAX:
            self._section.misread.emit(
                tr("“{typed}” is no emotion; type a number from -2 to +2", typed=text.strip())
            )
            return
        self._set_emotion(emotion)

    def _set_emotion(self, emotion: float | None) -> None:
        session = self._section.context.session
        edit = plans.set_emotion(session.journey, self._persona, self._touchpoint, emotion)
        self._do(edit, tr("Set emotion"))

    def _on_thought(self, text: str) -> None:
        old = self._shown or Experience(persona=self._persona)
        edit = SetExperience(self._persona, self._touchpoint, replace(old, thought=text.strip()))
        self._do(edit, tr("Edit thought"))

    def _on_remove(self) -> None:
        self._do(SetExperience(self._persona, self._touchpoint, None), tr("Remove experience"))

    def _do(self, edit: SetExperience, label: str) -> None:
        self._section.misread.emit("")
        session = self._section.context.session
        if edit.experience != session.journey.experience(edit.persona, edit.touchpoint):
            session.do(edit, label)
        # Whatever was typed, show what the map has now.
        self._touchpoint = ""
        persona = session.journey.persona(self._persona)
        if persona is not None:
            self.put(edit.touchpoint, persona)


def signed(emotion: float | None) -> str:
    """An emotion with its sign; empty for none."""
    return (
        "" if emotion is None else "0" if emotion == 0 else f"{emotion:+.10g}".replace("-", "\N{MINUS SIGN}")
    )


class ExperiencesSection(Section):
    """A row for each persona of the map."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.rows: dict[str, ExperienceRow] = {}
        self._none = QLabel(tr("Add a persona to say how it feels."))
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._none.setProperty("faint", True)
        self.column.addWidget(self._none)

    def put_record(self, record: Record) -> None:
        """Show the experiences at a touchpoint."""
        assert isinstance(record, Touchpoint)
        personas = self.context.session.journey.personas
        if [persona.id for persona in personas] != list(self.rows):
            for row in self.rows.values():
                self.column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = {persona.id: ExperienceRow(persona, self) for persona in personas}
            for row in self.rows.values():
                self.column.addWidget(row)
        self._none.setVisible(not personas)
        for persona in personas:
            self.rows[persona.id].put(record.id, persona)

    def flush(self) -> None:
        """Commit what is being typed."""
        for row in self.rows.values():
            row.flush()
