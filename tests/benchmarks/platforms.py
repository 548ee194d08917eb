"""The platforms of Qt that a run measures on, each in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

PLATFORMS: Final = ("offscreen", "xcb")
BOTH: Final = "both"
ALONE: Final = "JOURNEY_EDITOR_BENCHMARK"
"""Set to the platform in the process that measures on it."""
_ROOT: Final = Path(__file__).resolve().parents[2]
_ON_VIRTUAL_SCREEN: Final = (str(_ROOT / ".ci" / "on-virtual-screen"),)
_UNSET: Final = (
    "QT_SCALE_FACTOR",
    "QT_FONT_DPI",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
    # With it each process would compile what was edited last anew, which takes a fifth of opening a map.
    "PYTHONDONTWRITEBYTECODE",
)
_OWN_FOLDERS: Final = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def wanted(name: str) -> tuple[str, ...]:
    """The platforms that a name stands for; a virtual screen only where there can be one."""
    chosen = PLATFORMS if name == BOTH else (name,)
    if "xcb" in chosen and not (shutil.which("xvfb-run") and shutil.which("xauth")):
        print("no virtual screen: xvfb-run or xauth is missing", file=sys.stderr)
        return tuple(it for it in chosen if it != "xcb")
    return chosen


def measured_on(platform: str, arguments: Sequence[str]) -> tuple[list[str], bool]:
    """Run the benchmark on a platform; its lines as JSON, and whether it got to its end."""
    with tempfile.TemporaryDirectory(prefix="journey-editor-") as folder:
        lines = Path(folder) / "lines.jsonl"
        around = _ON_VIRTUAL_SCREEN if platform == "xcb" else ()
        command = [*around, sys.executable, "-m", "tests.benchmarks", *arguments, "--json", str(lines)]
        env = {**os.environ, **own_folders(Path(folder)), ALONE: platform, "QT_QPA_PLATFORM": platform}
        for name in _UNSET:
            env.pop(name, None)
        done = subprocess.run(command, cwd=_ROOT, env=env, stdout=subprocess.DEVNULL, check=False)
        is_whole = done.returncode in (0, 1)
        if not is_whole:
            print(f"the run on {platform} broke off with {done.returncode}", file=sys.stderr)
        return lines.read_text(encoding="utf-8").splitlines() if lines.exists() else [], is_whole


def own_folders(home: Path) -> dict[str, str]:
    """The variables that keep a program away from the person's own settings, with folders made."""
    folders = {name: home / name.lower() for name in _OWN_FOLDERS}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}
