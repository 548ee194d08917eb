"""One line on its way to a statement: its text, its place, and what there is to complain of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from journey_editor.capture.statements import Complaint, Nothing


@dataclass(slots=True)
class Source:
    """A line without its bullet; `column` is where its text begins in the line as typed."""

    number: int
    column: int
    text: str
    complaints: list[Complaint] = field(default_factory=list)

    def complain(self, column: int, message: str, *, lost: bool = False) -> None:
        """Remember what could not be understood at a column."""
        self.complaints.append(Complaint(self.number, column, message, lost))

    def behind(self, command: re.Match[str]) -> tuple[str, int]:
        """What stands behind a command, without blanks around it, and its column."""
        rest = self.text[command.end() :]
        return rest.strip(), self.column + len(self.text) - len(rest.lstrip())

    def nothing(self, message: str = "") -> Nothing:
        """A line that makes nothing, with the reason when it should have made something."""
        if message:
            self.complain(self.column, message, lost=True)
        return Nothing(number=self.number, column=self.column, text=self.text)
