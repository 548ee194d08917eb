"""The few dialogs that ask or tell; text from files is never read as markup in them."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from journey_editor.disguises import one_line
from journey_editor.translation import tr
from journey_editor.ui import icons, looks
from journey_editor.ui.controls.labels import plain

Answer = Literal["save", "discard", "cancel"]
Opening = Literal["copy", "read", "over", "not"]
Choice = Literal["mine", "theirs", "elsewhere", "later"]


def unsaved(parent: QWidget, title: str) -> Answer:
    """Ask what to do with changes that are not saved."""
    box = _box(parent, "circle-help")
    box.setText(tr("Save the changes to “{title}”?", title=_short(title)))
    box.setInformativeText(tr("Without saving, what you did since the last save is lost."))
    save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is save:
        return "save"
    return "discard" if pressed is discard else "cancel"


def sorry(parent: QWidget | None, what: str, why: str, details: str = "") -> None:
    """Tell that something could not be done."""
    box = _box(parent, "triangle-alert")
    box.setText(what)
    # Qt decides by itself whether this text is markup, whatever the box says.
    box.setInformativeText(plain(why))
    box.setDetailedText(details)
    box.addButton(tr("OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()


def not_saved(parent: QWidget, why: str, what: str = "") -> bool:
    """Tell that the map could not be saved; whether to save it under another name."""
    box = _box(parent, "triangle-alert")
    box.setText(what or tr("The map could not be saved; it is still open here."))
    box.setInformativeText(plain(why))
    other = box.addButton(tr("Save as …"), QMessageBox.ButtonRole.AcceptRole)
    box.setEscapeButton(box.addButton(tr("OK"), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(other)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is other


def held(parent: QWidget, name: str, who: str, silent: str = "") -> Opening:
    """Tell who has a map open, and ask how to open it all the same.

    `silent` says that the holder may have ended, and what it means to take the map over.
    """
    box = _box(parent, "circle-help")
    box.setText(tr("“{name}” is open already.", name=_short(name)))
    box.setInformativeText(plain(f"{who} {silent}".rstrip()))
    roles = QMessageBox.ButtonRole
    buttons: dict[QAbstractButton, Opening] = {
        (copy := box.addButton(tr("Open a copy"), roles.AcceptRole)): "copy",
        box.addButton(tr("Open read-only"), roles.ActionRole): "read",
    }
    if silent:
        buttons[box.addButton(tr("Take over"), roles.DestructiveRole)] = "over"
    cancel = box.addButton(tr("Cancel"), roles.RejectRole)
    box.setDefaultButton(copy)
    box.setEscapeButton(cancel)
    box.exec()
    box.deleteLater()
    return buttons.get(box.clickedButton(), "not")


def changed_outside(parent: QWidget, name: str) -> Choice:
    """Ask what to do when another program has changed the file of a map that has unsaved changes."""
    box = _box(parent, "circle-help")
    box.setText(tr("Another program has changed “{name}”, and you have changed the map here.", name=name))
    box.setInformativeText(tr("What is in the file now is kept beside it, with a ~ at the end of its name."))
    roles = QMessageBox.ButtonRole
    buttons: dict[QAbstractButton, Choice] = {
        box.addButton(tr("Keep mine"), roles.AcceptRole): "mine",
        box.addButton(tr("Take theirs"), roles.DestructiveRole): "theirs",
        box.addButton(tr("Save as …"), roles.ActionRole): "elsewhere",
    }
    cancel = box.addButton(tr("Cancel"), roles.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    box.deleteLater()
    return buttons.get(box.clickedButton(), "later")


def mistake(parent: QWidget | None, report: str, is_kept: bool = True) -> None:
    """Tell of a mistake in the program, and offer to copy the report."""
    box = _box(parent, "triangle-alert")
    box.setText(tr("Something went wrong inside Journey Editor."))
    if is_kept:
        now = tr(
            "Your map is still open, and what is not saved has been kept. Save it under another name, then "
            "start the program again. The report helps to repair the mistake."
        )
    else:
        now = tr(
            "Your map is still open, but what is not saved could not be kept for the next start. Save it "
            "under another name now, then start the program again. The report helps to repair the mistake."
        )
    box.setInformativeText(now)
    box.setDetailedText(report)
    copy = box.addButton(tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(tr("OK"), QMessageBox.ButtonRole.AcceptRole))
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(report)
    box.deleteLater()


def _box(parent: QWidget | None, icon: str) -> QMessageBox:
    box = QMessageBox(parent)
    color = looks.screen().accent if icon == "circle-help" else looks.screen().danger
    box.setIconPixmap(icons.colored(icon, color).pixmap(34, 34))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Journey Editor"))
    box.setWindowModality(Qt.WindowModality.WindowModal)
    return box


def _short(title: str) -> str:
    plain = one_line(title) or tr("Untitled map")
    return plain if len(plain) <= 60 else f"{plain[:59]}…"


def replaces(parent: QWidget, name: str) -> bool:
    """Ask whether a file that is there may be replaced."""
    box = _box(parent, "circle-help")
    box.setText(tr("There is a file “{name}” already.", name=_short(name)))
    box.setInformativeText(tr("Replacing it cannot be undone."))
    replace = box.addButton(tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    agreed = box.clickedButton() is replace
    box.deleteLater()
    return agreed
