"""Running the command line as people do: in a process of its own, with or without PySide6."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "samples"

HIDE = """
    import sys

    class Hidden:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in {hidden!r}:
                raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

    sys.meta_path.insert(0, Hidden())
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs `journey-editor` in an empty folder.

    `hidden` are packages that are then not installed, `without` are variables of the environment to
    leave out, `environment` those to set; other keywords are the process's own.
    """
    folder = tmp_path / "here"
    folder.mkdir()

    def run_command(*arguments: str | Path, hidden: tuple[str, ...] = (), **more):
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        paths = [str(ROOT)]
        if hidden:
            site = tmp_path / f"without-{'-'.join(hidden)}"
            site.mkdir(exist_ok=True)
            script = textwrap.dedent(HIDE.format(hidden=set(hidden)))
            (site / "sitecustomize.py").write_text(script, encoding="utf-8")
            paths.insert(0, str(site))
        for name in more.pop("without", ()):
            environment.pop(name, None)
        environment |= {"PYTHONPATH": os.pathsep.join(paths), **more.pop("environment", {})}
        text = more.pop("text", True)
        return subprocess.run(
            [sys.executable, "-m", "journey_editor", *map(str, arguments)],
            cwd=more.pop("cwd", folder),
            env=environment,
            capture_output=True,
            text=text,
            encoding="utf-8" if text else None,
            check=False,
            timeout=120,
            **more,
        )

    return run_command


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """The folder that `run` runs in."""
    return tmp_path / "here"


@pytest.fixture
def sample() -> Path:
    """A complete sample map."""
    return SAMPLES / "gift-online.journey.json"


@pytest.fixture
def refused() -> Callable[..., str]:
    """Return a function that makes sure a command could not, and gives back its one sentence."""

    def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
        assert done.returncode == 2, done.stdout + done.stderr
        assert done.stdout == ""
        lines = done.stderr.splitlines()
        assert len(lines) == 1, done.stderr
        assert lines[0].startswith("journey-editor: ")
        return lines[0]

    return one_sentence
