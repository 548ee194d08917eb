"""A listener on the accessibility bus, as a screen reader is one, for an editor in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

import journey_editor

PATIENCE: Final = 60.0
_ROOT: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_CHECKOUT: Final = Path(journey_editor.__file__).parents[1]
_ATSPI: Final = "org.a11y.atspi"
STATES: Final = {"focusable": 11, "focused": 12, "selectable": 22, "selected": 23}
"""The bits of some states, from atspi-constants.h."""


@dataclass(frozen=True)
class Thing:
    """One accessible object of the editor."""

    listener: Listener
    bus: str
    path: str

    def call(self, interface: str, method: str, signature: str = "", *values: object) -> tuple:
        address = DBusAddress(self.path, self.bus, f"{_ATSPI}.{interface}")
        call = new_method_call(address, method, signature or None, values)
        return self.listener.ask(call)

    def ask(self, name: str, interface: str = "Accessible") -> object:
        address = DBusAddress(self.path, self.bus, f"{_ATSPI}.{interface}")
        return self.listener.ask(Properties(address).get(name))[0][1]

    @property
    def name(self) -> str:
        return str(self.ask("Name"))

    @property
    def description(self) -> str:
        return str(self.ask("Description"))

    @property
    def role(self) -> str:
        return str(self.call("Accessible", "GetRoleName")[0])

    @property
    def count(self) -> int:
        found = self.ask("ChildCount")
        assert isinstance(found, int)
        return found

    @property
    def children(self) -> list[Thing]:
        return [Thing(self.listener, *one) for one in self.call("Accessible", "GetChildren")[0]]

    @property
    def parent(self) -> Thing:
        return Thing(self.listener, *self.ask("Parent"))  # type: ignore[misc]

    @property
    def place(self) -> int:
        """Its number among its siblings, from 0."""
        return int(self.call("Accessible", "GetIndexInParent")[0])

    @property
    def states(self) -> set[str]:
        low, high = self.call("Accessible", "GetState")[0]
        bits = low | high << 32
        return {name for name, bit in STATES.items() if bits >> bit & 1}

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """x, y, width and height on the screen."""
        return self.call("Component", "GetExtents", "u", 0)[0]

    @property
    def actions(self) -> list[str]:
        count = self.ask("NActions", "Action")
        assert isinstance(count, int)
        return [str(self.call("Action", "GetName", "i", number)[0]) for number in range(count)]

    def act(self, name: str) -> None:
        self.call("Action", "DoAction", "i", self.actions.index(name))

    def at(self, x: int, y: int) -> Thing:
        """The deepest of its descendants at a place on the screen."""
        return Thing(self.listener, *self.call("Component", "GetAccessibleAtPoint", "iiu", x, y, 0)[0])

    def find(self, name: str) -> Thing:
        """The one below this whose name begins so, however deep it is."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                found = next((one for one in self.all if one.name.startswith(name)), None)
                assert found is not None, f"nothing is called {name}: {[one.name for one in self.all]}"
            except GoneError:  # something was put anew while all were asked
                assert time.monotonic() < end
            else:
                return found

    @property
    def all(self) -> Iterator[Thing]:
        """This and all below it."""
        yield self
        for child in self.children:
            yield from child.all


class GoneError(AssertionError):
    """What was asked about is not there, or not there any more."""


class Listener:
    """A connection to the accessibility bus that keeps what it hears while it waits for answers."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self.heard: list[tuple[str, str, tuple]] = []
        """The events so far: name, path and values."""
        for name in ("Object", "Focus"):
            interface = f"{_ATSPI}.Event.{name}"
            self.ask(message_bus.AddMatch(MatchRule(type="signal", interface=interface)))
            address = DBusAddress("/org/a11y/atspi/registry", _ROOT[0], f"{_ATSPI}.Registry")
            self.ask(new_method_call(address, "RegisterEvent", "s", (name,)))

    def ask(self, call: Message) -> tuple:
        serial = next(self._connection.outgoing_serial)
        self._connection.send(call, serial=serial)
        while True:
            message = self._connection.receive(timeout=PATIENCE)
            fields = message.header.fields
            if fields.get(HeaderFields.reply_serial) == serial:
                if message.header.message_type != MessageType.method_return:
                    raise GoneError(call.header, message.body)
                return message.body
            self._keep(message)

    def wait_for(self, name: str, containing: str = "") -> tuple[str, str, tuple]:
        """The next event of a name in which some words are; it and those before it are forgotten."""
        end = time.monotonic() + PATIENCE
        while True:
            for number, event in enumerate(self.heard):
                if event[0] == name and containing in str(event[2]):
                    del self.heard[: number + 1]
                    return event
            assert time.monotonic() < end, f"no {name} with {containing!r}"
            try:
                self._keep(self._connection.receive(timeout=1.0))
            except TimeoutError:
                continue

    def editor(self, process: subprocess.Popen[bytes]) -> Thing:
        """The editor, once its window is there with what is in it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            assert process.poll() is None, "the editor has ended"
            for one in Thing(self, *_ROOT).children:
                if one.name == "journey-editor" and one.count:
                    return one
            time.sleep(0.2)
        raise AssertionError("the editor is not on the accessibility bus")

    def _keep(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type == MessageType.signal:
            self.heard.append(
                (str(fields[HeaderFields.member]), str(fields[HeaderFields.path]), message.body)
            )


@contextmanager
def listening(dbus_daemon: str, path: Path) -> Iterator[tuple[Listener, Thing]]:
    """A listener, and an editor that it can hear, with the map of this file."""
    with ExitStack() as stack:
        session = subprocess.Popen(
            [dbus_daemon, "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        stack.enter_context(session)
        stack.callback(session.terminate)
        assert session.stdout is not None
        address = session.stdout.readline().decode().strip()
        with open_dbus_connection(bus=address) as connection:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                connection.send_and_get_reply(status.set(name, "b", True), timeout=PATIENCE)
            place = connection.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=PATIENCE).body[
                0
            ]
        listener = Listener(stack.enter_context(open_dbus_connection(bus=place)))
        environment = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        command = [sys.executable, "-m", "journey_editor", str(path)]
        editor = subprocess.Popen(command, env=environment, cwd=_CHECKOUT)
        stack.enter_context(editor)
        stack.callback(editor.terminate)
        yield listener, listener.editor(editor)
