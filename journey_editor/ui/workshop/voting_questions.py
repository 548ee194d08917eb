"""What the window of a vote asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from journey_editor.editing.voting import Keeping
from journey_editor.translation import tr


def ask_how(parent: QWidget) -> Keeping | None:
    """Ask whether the votes take the place of earlier ones or are added; None when neither."""
    box = _box(parent)
    box.setText(tr("The map has votes from an earlier round."))
    box.setInformativeText(
        tr(
            "Adding counts both rounds together. Replacing keeps only this round for what was voted on; "
            "other votes stay. Undo brings the earlier ones back."
        )
    )
    add = box.addButton(tr("Add"), QMessageBox.ButtonRole.AcceptRole)
    over = box.addButton(tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(add)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return "add" if chosen is add else "replace" if chosen is over else None


def may_discard(parent: QWidget) -> bool:
    """Ask whether a result that was not kept may go; it is on no undo stack."""
    box = _box(parent)
    box.setText(tr("This result is not kept in the map."))
    box.setInformativeText(tr("A new round forgets it for good."))
    stay = box.addButton(tr("Go back"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    away = box.addButton(tr("Forget it"), QMessageBox.ButtonRole.DestructiveRole)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return chosen is away


def _box(parent: QWidget) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Dot voting"))
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box
