"""The virtual screen of the tests stays as it is, whoever comes and goes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / ".ci" / "on-virtual-screen"
# Each command is a client of its own. A server that starts over has its pointer in the middle again.
TWO_VISITS = "xdotool mousemove 7 5; sleep 0.2; xdotool getmouselocation"


def test_the_screen_does_not_start_over_when_its_last_client_leaves(program: Callable[[str], str]) -> None:
    """While it starts over it refuses who comes, and Qt aborts the process of whom it cannot show."""
    program("xdotool")
    program("xvfb-run")
    done = subprocess.run(
        [SCRIPT, "sh", "-c", TWO_VISITS],
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("x:7 y:5 "), "the screen started over"
