"""What the window remembers may have been written by anybody: nonsense in it is as if it were not there."""

from __future__ import annotations

import pytest

from journey_editor.ui import autosave, language, looks, recent, scaling, settings, shortcuts
from journey_editor.ui.command_palette import last_used
from journey_editor.ui.export import remembered
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.table.panel import TablePanel
from journey_editor.ui.windows import Windows

KEYS = (
    *("recent", "commands/last", "shortcuts", "export", "table/columns", "language", "look/size"),
    *("look/theme", "window/panes", "window/geometry", "window/docks", "window/split", "window/palette"),
    *("folder", "export_folder", "export_maps", "export_presets", "autosave/minutes"),
)
NONSENSE = (
    "[" * 5_000,
    '{"a":' * 2_000,
    "{",
    "null",
    "[1, null, {}]",
    '{"widths": [], "hidden": {"a": 1}, "order": 5, "suffix": 5, "paper": [], "margin": "x"}',
    '{"suffix": ".pdf", "paper": "zzz", "margin": 1e999, "scale": NaN, "orientation": [], "arrangement": {}}',
    '{"save": ["Ctrl+Ctrl+Ctrl", "\\u0000", 5], "undo": "x", "no-such": ["A"]}',
    "\0\x07",
    "9" * 5_000,
    '["' + "x" * 5_000 + '"]',
    '["' + "x" * 300 + '", "a\\u0000b"]',
    "../../../etc",
)


@pytest.mark.parametrize("nonsense", NONSENSE, ids=range(len(NONSENSE)))
def test_the_window_opens_whatever_is_remembered(windows: Windows, nonsense: str) -> None:
    for key in KEYS:
        settings.settings().setValue(key, nonsense)
    try:
        window = windows.new()
        assert isinstance(window, MainWindow)
        assert recent.paths() == []
        assert all(isinstance(id_, str) for id_ in last_used.ids())
        assert isinstance(shortcuts.own(), dict)
        assert (looks.mode(), language.chosen(), autosave.minutes()) == ("system", "", 0)
        assert 80 <= scaling.size() <= 200
        assert isinstance(window.panes.show("table"), TablePanel)
        assert remembered.last().settings.orientation == "auto"
        assert remembered.of_map("a") is None or remembered.of_map("a") == remembered.Choices()
        assert isinstance(remembered.presets(), dict)
        dialog = ExportDialog(window, window.exporting.proposed()[0])
        dialog.done(0)
        dialog.deleteLater()
    finally:
        for key in KEYS:
            settings.remember(key, None)
