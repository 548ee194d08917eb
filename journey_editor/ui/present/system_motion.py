"""What the system says about motion, where Qt does not pass it on."""

from __future__ import annotations

import sys
from functools import cache
from typing import Final

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_ASKED: Final = (
    # Namespace, key, and the value that asks for less motion.
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
_PATIENCE: Final = 500
"""Milliseconds to wait for an answer."""


@cache
def wants_less() -> bool:
    """Whether the person has asked the system for less motion. Asked once, as asking takes a while."""
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform == "darwin":
        return _of_macos()
    return of_desktop()


def of_desktop() -> bool:
    """What the desktop's settings portal says, on Linux and its like; False where there is none."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    bus = QDBusConnection.sessionBus()
    services = bus.interface() if bus.isConnected() else None
    if services is None or not services.isServiceRegistered(_PORTAL).value():
        return False
    for namespace, key, wanted in _ASKED:
        call = QDBusMessage.createMethodCall(_PORTAL, _PATH, "org.freedesktop.portal.Settings", "Read")
        call.setArguments([namespace, key])
        answer = bus.call(call, QDBus.CallMode.Block, _PATIENCE)
        value = (answer.arguments() or [None])[0]
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if value is not None and answer.type() == QDBusMessage.MessageType.ReplyMessage and value == wanted:
            return True
    return False


def _of_windows() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    get_client_area_animation = 0x1042
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        get_client_area_animation, 0, ctypes.byref(shown), 0
    )
    return not shown.value


def _of_macos() -> bool:
    import subprocess

    asked = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, timeout=1, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.stdout.strip() == "1"
