"""A screen reader hears the whole editor: a process of its own, read over the accessibility bus."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.driving import GIFT

if sys.platform != "linux":
    pytest.skip("AT-SPI is what screen readers use on Linux", allow_module_level=True)

from tests.ui import at_spi  # its library is installed on Linux only

pytestmark = pytest.mark.screen
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
"""Where Debian has, and had, the program of at-spi2-core that the bus starts."""


class Reader:
    """The listener, the editor, its map, and hands on the keyboard."""

    def __init__(self, listener: at_spi.Listener, editor: at_spi.Thing, xdotool: str) -> None:
        self.listener = listener
        self.editor = editor
        self.map = self._opened()
        self._xdotool = xdotool

    def _opened(self) -> at_spi.Thing:
        """The map, which is there some time after the window."""
        until = time.monotonic() + 30
        while time.monotonic() < until:
            # What is asked about may be gone by then, as the window is still being furnished.
            with contextlib.suppress(at_spi.GoneError):
                for one in self.editor.all:
                    if one.role == "list" and one.name == "Buying a gift online":
                        return one
            time.sleep(0.1)
        raise AssertionError("the map has not been opened")

    def key(self, *names: str) -> None:
        subprocess.run([self._xdotool, "key", "--delay", "60", *names], check=True, timeout=30)

    def hear(self) -> str:
        """The next announcement."""
        return str(self.listener.wait_for("Announcement")[2][3][1])

    def hear_focus(self, name: str) -> None:
        """Wait until it is told that the keys are on a thing whose name begins so."""
        told = ""
        while not told.startswith(name):
            _, path, _ = self.listener.wait_for("StateChanged", "'focused', 1")
            # What had the keys for a moment may be gone by now.
            with contextlib.suppress(at_spi.GoneError):
                told = at_spi.Thing(self.listener, self.editor.bus, path).name


@pytest.fixture
def reader(program: Callable[[str], str], tmp_path: Path) -> Iterator[Reader]:
    program(next((path for path in _LAUNCHERS if shutil.which(path)), "at-spi-bus-launcher"))
    daemon, xdotool = program("dbus-daemon"), program("xdotool")
    path = tmp_path / "gift.journey.json"
    shutil.copy(GIFT, path)
    with at_spi.listening(daemon, path) as (listener, editor):
        yield Reader(listener, editor, xdotool)


def test_the_map_is_a_list_of_stages_with_their_touchpoints_and_notes(reader: Reader) -> None:
    assert reader.map.description == "Journey map: 5 stages, 13 touchpoints, 2 personas, 3 parked notes"
    stages = [one for one in reader.map.children if ", stage " in one.name]
    assert [one.name for one in stages] == [
        "Discover, stage 1 of 5, 2 touchpoints",
        "Consider, stage 2 of 5, 3 touchpoints",
        "Buy, stage 3 of 5, 3 touchpoints",
        "Receive, stage 4 of 5, 3 touchpoints",
        "Stay, stage 5 of 5, 2 touchpoints",
    ]
    buy = stages[2]
    assert (buy.role, buy.parent, buy.count) == ("list item", reader.map, len(buy.children))
    card = buy.children[1]
    assert card.name == "Checkout, Website, moment of truth, Maya very bad, Jonas very bad, 2 of 3"
    assert (card.parent, card.place) == (buy, 1)
    assert {"focusable", "selectable"} <= card.states
    assert [one.name for one in card.children][:3] == [
        "Maya very bad",
        "Jonas very bad",
        "Pain point, severity 3: Shipping cost shown last",
    ]
    maya = card.children[0]
    assert maya.ask("CurrentValue", "Value") == -2.0
    x, y, w, h = card.extents
    left, top, wide, high = reader.map.extents
    assert left < x < x + w < left + wide
    assert top < y < y + h < top + high
    assert reader.map.at(x + 3, y + h // 2) == card


def test_focus_and_changes_are_told(reader: Reader) -> None:
    card = reader.map.find("Cart,")
    assert card.actions == ["Press", "SetFocus", "edit"]
    card.act("Press")
    reader.hear_focus("Cart, Website")
    assert {"focused", "selected"} <= card.states
    reader.key("Down")
    reader.hear_focus("Checkout, Website")
    reader.key("alt+Down")
    assert reader.hear() == "Checkout moved to Buy, 3 of 3"
    reader.key("3")
    assert reader.hear() == "Emotion of Maya at Checkout: neutral"
    assert reader.map.find("Checkout,").name.startswith("Checkout, Website, moment of truth, Maya neutral")
    reader.key("Delete")
    assert reader.hear().startswith("Checkout deleted")
    buy = reader.map.find("Buy,")
    assert buy.name == "Buy, stage 3 of 5, 2 touchpoints"
    reader.key("ctrl+z")
    assert reader.hear().startswith("Undone: delete. ")
    assert buy.name == "Buy, stage 3 of 5, 3 touchpoints"
    assert buy.children[2].name.startswith("Checkout,")


def test_a_reader_sets_a_feeling_and_opens_a_title(reader: Reader) -> None:
    maya = reader.map.find("Checkout,").children[0]
    maya.act("Increase")
    assert reader.hear() == "Emotion of Maya at Checkout: bad"
    assert maya.name == "Maya bad"
    reader.map.find("Cart,").act("edit")
    reader.key("B", "a", "g", "Return")
    assert reader.hear() == "Cart is now Bag"
    assert reader.map.find("Bag,").name.startswith("Bag, Website")
