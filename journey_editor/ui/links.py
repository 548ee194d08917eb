"""Links that a map names: shown in full first, and opened by another program when the person says so."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from journey_editor.model.addresses import Address
from journey_editor.translation import tr
from journey_editor.ui import icons, looks, questions
from journey_editor.ui.controls.labels import plain

SCHEMES: Final = frozenset({"http", "https", "mailto"})
_ROW: Final = 42
"""How many characters of an address stand in a row; all of it is shown."""


def offer(parent: QWidget, address: Address) -> None:
    """Show where a link leads, and open or copy it if that is wanted."""
    box = QMessageBox(parent)
    box.setIconPixmap(icons.colored("circle-help", looks.screen().accent).pixmap(34, 34))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Open link"))
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setText(tr("This link leads to {host}", host=address.host))
    box.setInformativeText(plain("\n".join(re.findall(f".{{1,{_ROW}}}", address.target))))
    roles = QMessageBox.ButtonRole
    open_ = box.addButton(tr("Open"), roles.AcceptRole)
    copy = box.addButton(tr("Copy"), roles.ActionRole)
    cancel = box.addButton(tr("Cancel"), roles.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is copy:
        QGuiApplication.clipboard().setText(address.target)
    elif pressed is open_ and not _opened(address):
        what = tr("The link could not be opened.")
        questions.sorry(parent, what, tr("No program took it; copy it and paste it into your browser."))


def _opened(address: Address) -> bool:
    """Hand the link to the desktop, if Qt reads the same in it as the person has read."""
    url = QUrl(address.target, QUrl.ParsingMode.StrictMode)
    host = url.path().rpartition("@")[2] if url.scheme() == "mailto" else url.host(_ASCII)
    return url.scheme() in SCHEMES and host == address.host and QDesktopServices.openUrl(url)


_ASCII: Final = QUrl.ComponentFormattingOption.EncodeUnicode
