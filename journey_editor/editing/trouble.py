"""Hearing what goes wrong in the listeners of a signal, which Qt keeps from the one who emits it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType


@contextmanager
def heard() -> Iterator[list[BaseException]]:
    """The exceptions that come up meanwhile, in listeners too; nobody else is told of them."""
    found: list[BaseException] = []
    before, here = sys.excepthook, threading.get_ident()

    def hear(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if threading.get_ident() == here:
            found.append(error)
        else:
            before(kind, error, trace)

    sys.excepthook = hear
    try:
        yield found
    except Exception as error:
        found.append(error)
    finally:
        sys.excepthook = before


def tell(error: BaseException, sentence: str) -> None:
    """Tell of an exception as of one that nobody has caught, with a sentence that stands in its report."""
    if sentence:
        error.add_note(sentence)
    sys.excepthook(type(error), error, error.__traceback__)
