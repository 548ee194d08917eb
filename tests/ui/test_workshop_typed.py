"""Scripts of workshops: typed with the keys of the window system and imported, they make the same map."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.cli import console
from journey_editor.storage import files, writer
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import settle

RETURNS = """// Returns team, without a title
Scenario: From unpacking to money back
& Maya, Gift giver: I need it by Friday
# Notice: Sees that it does not fit
% reach 100%
. checked with the shop on Monday
- Opens the parcel @parcel * = maya -1
" It looked so different online -- Interview 4, 12 May
- Looks for the label @parcel ~"Logistics team"
!! Label is missing
? Who pays for the label?
& Jonas, Bargain hunter
-> Prints the label 60%
=> Reminder email @email
Prints the label @website #returns = :(
( why do I need a printer?
/ asks a neighbour
< service sends it again by hand
% nps 38
= maya -2, jonas 1
# Send
Drop-off @shop = :)
~> Looks for the label 8%
-> Refund 92%
# Refund
Refund @email = 2
idea: pay at the counter
evidence: 51 % call the hotline
# notice
opens the parcel
-> Drop-off 40%
-> Opens the parcel
\\# not a stage
= jonas -1
"""
MESSY = """Arrive
1. # Discover: Sees, hears: and waits
  - Instagram ad @social-media = 1
* ! scrolls past

3) Cart @website
- - really a dash
-> Checkout
-> Checkout 40%
---
Checkout = maya -2, jonas 1
= 7
! a bad feeling
= nobody -9
#
+ after an empty stage
\\Title: not the map's
%
@website
*
:(
!!!! too loud
" unclosed --
?
"""


@pytest.mark.screen
@pytest.mark.parametrize("script", [RETURNS, MESSY], ids=["returns", "messy"])
@pytest.mark.parametrize("delay", [0, 6])
def test_typed_and_imported_are_equal(
    empty: MainWindow, program: Callable[[str], str], qtbot: QtBot, tmp_path: Path, script: str, delay: int
) -> None:
    """From the first key on: nobody has clicked, and there is no window manager."""
    xdotool = program("xdotool")
    empty.setGeometry(0, 0, 1400, 880)
    qtbot.waitUntil(empty.isActiveWindow)
    keys = subprocess.Popen(
        # The last line stands for itself: it tells that all keys have come.
        [xdotool, "key", "ctrl+Return", "type", "--delay", str(delay), script + ". the end\n"]
    )
    qtbot.waitUntil(lambda: keys.poll() is not None, timeout=60_000)
    assert keys.returncode == 0
    journey = empty.session.journey
    qtbot.waitUntil(lambda: any(note.text == "the end" for note in journey.notes), timeout=20_000)
    path = tmp_path / "workshop.txt"
    path.write_text(script + ". the end\n", encoding="utf-8")
    imported = console.load(str(path)).journey
    assert writer.text(journey) == writer.text(imported)
    assert journey.info.title == "Untitled journey"
    files.save(journey, tmp_path / "typed.journey.json")
    files.save(imported, tmp_path / "imported.journey.json")
    assert (tmp_path / "typed.journey.json").read_bytes() == (tmp_path / "imported.journey.json").read_bytes()


@pytest.mark.screen
def test_a_line_feed_ends_the_title_that_is_typed_on_the_map(
    empty: MainWindow, program: Callable[[str], str], qtbot: QtBot
) -> None:
    qtbot.waitUntil(empty.isActiveWindow)
    keys = subprocess.Popen([program("xdotool"), "key", "s", "type", "--delay", "8", "Buy\n"])
    qtbot.waitUntil(lambda: keys.poll() is not None, timeout=30_000)
    qtbot.waitUntil(lambda: [stage.title for stage in empty.session.journey.stages] == ["Buy"])
    settle()
    assert not empty.view.is_typing
    assert empty.session.undo_stack.count() == 1


def test_a_new_map_and_imported_lines_are_called_the_same(empty: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text("# Buy\n", encoding="utf-8")
    assert console.load(str(path)).journey.info == empty.session.journey.info


@pytest.mark.screen
def test_the_keys_come_back_when_a_sheet_closes(
    empty: MainWindow, program: Callable[[str], str], qtbot: QtBot
) -> None:
    """The sheet of keys is left with Esc; the capture bar gets the first key that comes after it."""
    qtbot.waitUntil(empty.isActiveWindow)
    leaving = ["key", "F1", "sleep", "0.6", "key", "Escape", "sleep", "0.6"]
    typing = ["key", "ctrl+Return", "type", "--delay", "8", "# Buy\n"]
    keys = subprocess.Popen([program("xdotool"), *leaving, *typing])
    qtbot.waitUntil(lambda: keys.poll() is not None, timeout=30_000)
    qtbot.waitUntil(lambda: [stage.title for stage in empty.session.journey.stages] == ["Buy"])
