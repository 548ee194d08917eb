"""Running the window: the application around all windows, its signals and its last resort."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

import journey_editor
from journey_editor.ui import language, scaling, settings
from journey_editor.ui.opening import Opening
from journey_editor.ui.windows import Windows

_STYLE: Final = "Fusion"


def run(paths: list[Path]) -> int:
    """Open a window for each file, or one for a new map; returns when all are closed."""
    app = _bare()
    windows = Windows(parent=app)
    opening = Opening(windows, paths, partial(_dress, app), app)
    opening.start()
    code = app.exec()
    opening.end()
    return code


def application() -> QApplication:
    """The application, named and dressed."""
    app = _bare()
    _dress(app)
    from journey_editor.ui import icons

    app.setWindowIcon(icons.application())
    return app


def _bare() -> QApplication:
    """The application with its name and its language: all that a window needs to be there."""
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        scaling.scale()
        # The style by its name: what `setStyle` gives back has Python learn all that a style can be asked.
        app = QApplication([*(sys.argv[:1] or [""]), "-style", _STYLE])
    else:
        app = found
        app.setStyle(_STYLE)
    app.setApplicationName("journey-editor")
    app.setApplicationVersion(journey_editor.__version__)
    app.setOrganizationName(settings.ORGANISATION)
    app.setDesktopFileName("journey-editor")
    language.apply(app)
    return app


def _dress(app: QApplication) -> None:
    """Give the application its look."""
    from journey_editor.ui import looks

    looks.begin(app)
