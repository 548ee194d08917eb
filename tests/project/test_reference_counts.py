"""PySide6 keeps the reference count of None: release 6.12.0 did not, and the process died of it."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

CALLS = 50_000
NOISE = 100

# In a process of its own: with a faulty release the interpreter aborts long before the last call.
SCRIPT = textwrap.dedent("""
    import sys
    from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

    class Source(QObject):
        changed = Signal(int)

    application = QCoreApplication([])
    source, timer, received = Source(), QTimer(), []
    source.changed.connect(received.append)
    calls = int(sys.argv[2])
    steps = {
        "call": lambda: (source.setObjectName("stage"), timer.setInterval(5)),
        "emission": lambda: source.changed.emit(1),
    }
    step = steps[sys.argv[1]]
    step()
    before = sys.getrefcount(None)
    for _ in range(calls):
        step()
    print(before - sys.getrefcount(None), len(received))
""")


# From Python 3.12 on None is immortal and what an extension counts on it is without a consequence.
@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted from Python 3.12 on")
@pytest.mark.parametrize("what", ["call", "emission"])
def test_none_keeps_its_references(what: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, what, str(CALLS)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"PySide6 ends the process: {done.stderr[-500:]}"
    lost, received = map(int, done.stdout.split())
    assert lost < NOISE, f"{lost} references to None were dropped in {CALLS} {what}s"
    assert received == (CALLS + 1 if what == "emission" else 0)
