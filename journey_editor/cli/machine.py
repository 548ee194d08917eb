"""What this machine has to run the window: PySide6, the system's libraries, and a display.

All of it is found out without Qt, which ends the process when a library or the display is missing.
"""

from __future__ import annotations

import ctypes
import importlib.util
import mmap
import os
import struct
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

BAD_PYSIDE: Final = "6.12.0"
"""It drops a reference to None on every call that returns nothing, until the process aborts."""
NO_SCREEN: Final = frozenset(
    {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"}
)
"""Platforms of Qt that need no display of the desktop."""
PACKAGES: Final = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Libraries that Qt needs of the system, and the packages of Debian and Ubuntu that have them."""
_X_SOCKETS: Final = "/tmp/.X11-unix"
_ELF: Final = b"\x7fELF\x02\x01"
_DYNAMIC, _STRINGS, _NEEDED, _LOAD = 2, 5, 1, 1


def on_linux() -> bool:
    """Whether this is Linux; elsewhere PySide6 brings all it needs, and there always is a display."""
    return sys.platform == "linux"


def pyside_folder() -> Path | None:
    """The folder of the PySide6 package; None when it is not installed."""
    with suppress(ImportError, ValueError):
        spec = importlib.util.find_spec("PySide6")
        if spec is not None and spec.submodule_search_locations:
            return Path(next(iter(spec.submodule_search_locations)))
    return None


def missing_libraries(platform: str) -> tuple[str, ...]:
    """The system libraries that PySide6 needs for a platform (xcb or wayland) and cannot load, sorted."""
    folder = pyside_folder()
    if not on_linux() or folder is None:
        return ()
    own = folder / "Qt" / "lib"
    begin = [*folder.glob("QtWidgets*.so"), folder / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"]
    seen: set[str] = set()
    lacking = set()
    while begin:
        for name in _needed(begin.pop()):
            if name in seen:
                continue
            seen.add(name)
            if (own / name).exists():
                begin.append(own / name)
            elif "pyside6" not in name and "shiboken6" not in name and not _loads(name):
                lacking.add(name)
    return tuple(sorted(lacking))


def loads(platform: str) -> bool:
    """Whether Qt's plugin for a platform finds all it needs; to be asked when Qt itself is loaded."""
    folder = pyside_folder()
    plugin = folder and folder / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
    return not plugin or not plugin.exists() or _loads(str(plugin))


def packages(libraries: tuple[str, ...]) -> str:
    """The packages of Debian and Ubuntu that have these libraries, as one list."""
    return " ".join(dict.fromkeys(PACKAGES.get(name, name) for name in libraries))


@cache
def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _needed(file: Path) -> tuple[str, ...]:
    """The libraries that an ELF file of 64 bits asks for (its DT_NEEDED entries)."""
    with (
        suppress(OSError, ValueError, ArithmeticError, struct.error, StopIteration),
        file.open("rb") as opened,
        mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data,
    ):
        return tuple(_entries(data)) if data[: len(_ELF)] == _ELF else ()
    return ()


def _entries(data: mmap.mmap) -> Iterator[str]:
    """The names in the dynamic section; see the System V ABI, chapters 4 and 5."""
    (headers,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    segments = [struct.unpack_from("<IIQQQQ", data, headers + size * index) for index in range(count)]
    loads = [(address, offset, length) for kind, _, offset, address, _, length in segments if kind == _LOAD]
    tags: list[tuple[int, int]] = []
    for kind, _, offset, _, _, length in segments:
        if kind == _DYNAMIC:
            tags += struct.iter_unpack("<QQ", data[offset : offset + length])
    address = dict(tags).get(_STRINGS, 0)
    strings = next(offset + address - at for at, offset, length in loads if at <= address < at + length)
    for tag, value in tags:
        if tag == _NEEDED:
            start = strings + value
            yield data[start : data.find(b"\0", start)].decode("ascii")


def platforms(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The platforms that Qt can use here, the first best; none when there is no display.

    What is named in the environment is not trusted: the display is asked whether it is there.
    """
    asked = [name.split(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if not on_linux():
        return ("native",)
    answers = {
        "wayland": lambda: _wayland_answers(environment),
        "xcb": lambda: _x_answers(environment.get("DISPLAY", "")),
    }
    return tuple(
        name for name in asked or answers if name in NO_SCREEN or (name in answers and answers[name]())
    )


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(environment.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x_answers(display: str) -> bool:
    """Whether the X server lets us in; without libxcb, whether its socket is there."""
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        number = display.rpartition(":")[2].split(".")[0]
        return not display.startswith(":") or Path(_X_SOCKETS, f"X{number}").is_socket()
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
