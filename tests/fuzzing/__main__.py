"""Fuzzing that is led by what the code does: `python -m tests.fuzzing [TARGET …]`, see `make fuzz`.

Each target runs in a process of its own for its part of FUZZ_SECONDS (default 600), begins with the seeds and
goes on with what earlier runs found in build/fuzzing. What hurts a reader is kept there, too, and shown.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path("build/fuzzing")
_ALONE = "--alone"


def main(arguments: list[str]) -> int:
    """Fuzz these targets, or all; 1 when one was hurt."""
    if arguments and arguments[0] == _ALONE:
        _fuzz(arguments[1], arguments[2:])
    if importlib.util.find_spec("atheris") is None:
        sys.stderr.write(
            "there is no atheris for this Python and system; the tests in tests/fuzzing need none\n"
        )
        return 2
    from tests.fuzzing.targets import TARGETS

    names = arguments or list(TARGETS)
    seconds = max(1, int(os.environ.get("FUZZ_SECONDS", "600")) // len(names))
    hurt = [name for name in names if not _is_unhurt(name, seconds)]
    if hurt:
        sys.stderr.write(f"hurt: {', '.join(hurt)}; the inputs are in {FOLDER}\n")
    return 1 if hurt else 0


def _is_unhurt(name: str, seconds: int) -> bool:
    corpus = FOLDER / name
    corpus.mkdir(parents=True, exist_ok=True)
    limits = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=2000", "-max_len=8000"]
    place = f"-artifact_prefix={FOLDER}/{name}-"
    sys.stderr.write(f"== {name}, {seconds} s\n")
    command = [
        sys.executable,
        "-m",
        "tests.fuzzing",
        _ALONE,
        name,
        *limits,
        place,
        "-verbosity=0",
        str(corpus),
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(FOLDER.resolve())}
    return subprocess.run(command, env=environment, check=False).returncode == 0


def _fuzz(name: str, arguments: list[str]) -> None:
    """Fuzz one target until the time is over, which ends the process."""
    import atheris

    with atheris.instrument_imports(include=["journey_editor"]):
        from tests.fuzzing import seeds, targets
    corpus = Path(arguments[-1])
    for number, data in enumerate(seeds.of(name)):
        (corpus / f"seed-{number}").write_bytes(data)
    atheris.Setup([sys.argv[0], *arguments], targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
