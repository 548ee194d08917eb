"""Less motion: as the system asks for it, or the person does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.ui.preferences.appearance import AppearancePage
from journey_editor.ui.present import motion
from tests.ui.driving import button_of, press

_ASK = """
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from journey_editor.ui.present import system_motion
print(system_motion.of_desktop())
"""
_APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
_GNOME = ("org.gnome.desktop.interface", "enable-animations")


@pytest.fixture
def bus(program: Callable[[str], str]) -> Iterator[str]:
    command = [program("dbus-daemon"), "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().decode().strip()
        daemon.terminate()


@pytest.mark.skipif(sys.platform != "linux", reason="desktops of Linux have a settings portal")
@pytest.mark.parametrize(
    ("settings", "less"),
    [
        ({_APPEARANCE: ("u", 1)}, True),
        ({_APPEARANCE: ("u", 0)}, False),
        ({_GNOME: ("b", False)}, True),
        ({_GNOME: ("b", True)}, False),
        ({}, False),
    ],
)
def test_the_desktop_says_what_it_wants(
    bus: str, settings: dict[tuple[str, str], tuple[str, object]], less: bool
) -> None:
    from jeepney import HeaderFields, MessageType, new_error, new_method_return
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus}
    with open_dbus_connection(bus=bus) as portal:
        portal.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        command = [sys.executable, "-c", _ASK]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as asking:
            while asking.poll() is None:
                try:
                    call = portal.receive(timeout=0.1)
                except TimeoutError:
                    continue
                if call.header.message_type != MessageType.method_call:
                    continue
                known = call.header.fields[HeaderFields.member] == "Read"
                value = settings.get(tuple(call.body)) if known else None
                # The portal answers with a value inside a value.
                no = new_error(call, "org.freedesktop.portal.Error.NotFound")
                portal.send(no if value is None else new_method_return(call, "v", (("v", value),)))
            assert asking.stdout is not None
            assert asking.stdout.read().strip() == str(less)


def test_without_a_desktop_nothing_is_asked_for() -> None:
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
    done = subprocess.run(
        [sys.executable, "-c", _ASK], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_person_chooses_less_motion_in_the_preferences(qtbot: QtBot) -> None:
    page = AppearancePage(theme())
    qtbot.addWidget(page)
    page.show()
    press(button_of(page.motion, "Always"))
    assert motion.is_reduced()
    assert (motion.duration(1.0), motion.card_fade()) == (0, 0)
    again = AppearancePage(theme())
    qtbot.addWidget(again)
    assert again.motion.value == "less"
    press(button_of(page.motion, "Like the system"))
    assert not motion.is_less_wanted()
