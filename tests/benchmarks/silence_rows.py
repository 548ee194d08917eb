"""Rows about how long the window does not answer while something long goes on, and about editing in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import cycle
from typing import Final

from journey_editor.storage import files
from tests.benchmarks.driven_window import DrivenWindow
from tests.benchmarks.maps import Subjects
from tests.benchmarks.measuring import Case, NotDoneError
from tests.benchmarks.rows import BASE, MORE, Row

_FEW: Final = 3
"""Samples of what takes seconds."""
_WORDS: Final = ("a", "o")
"""Looked for in turn; a single letter, as one types it, is what most is found of."""

Sample = Callable[[], float]
Act = Callable[[DrivenWindow, Subjects], tuple[Sample, Callable[[], str]]]


def _silent(act: Act, pairs: int | None = None) -> Callable[[Subjects, int], AbstractContextManager[Case]]:
    """A row's set-up: the same done in a window with a small map and in one with a large map."""

    @contextmanager
    def make(subjects: Subjects, size: int) -> Iterator[Case]:
        real, seen = act(_window(subjects, size, "large"), subjects)
        yield Case(act(_window(subjects, BASE, "small"), subjects)[0], real, seen, pairs=pairs)

    return make


def _window(subjects: Subjects, size: int, folder: str) -> DrivenWindow:
    """A window with a map of this size; the same one for all rows."""
    return subjects.shared(folder, lambda: DrivenWindow(subjects.of(size), subjects.folder / folder))


def _open(driven: DrivenWindow, _: Subjects) -> tuple[Sample, Callable[[], str]]:
    def seen() -> str:
        there = len(driven.window.session.journey.touchpoints)
        if driven.cards() != there:
            raise NotDoneError(f"{driven.cards():,} of {there:,} touchpoints are drawn")
        return f"{there:,} touchpoints open and drawn"

    return driven.reopen, seen


def _save(driven: DrivenWindow, _: Subjects) -> tuple[Sample, Callable[[], str]]:
    def seen() -> str:
        here = driven.window.session.journey
        there = files.load(driven.path).journey
        if there.touchpoints != here.touchpoints or there.touchpoints[0].title not in {"X", "Y"}:
            raise NotDoneError("the saved file is not the map")
        return f"{len(there.touchpoints):,} touchpoints saved, as they are in the window"

    return driven.save, seen


def _export(driven: DrivenWindow, subjects: Subjects) -> tuple[Sample, Callable[[], str]]:
    target = subjects.folder / f"{driven.path.stem}.pdf"

    def seen() -> str:
        data = target.read_bytes() if target.exists() else b""
        if not data.startswith(b"%PDF-") or b"%%EOF" not in data[-16:]:
            raise NotDoneError("there is no whole PDF")
        return f"{len(data) / 1e6:.2f} MB of PDF"

    return lambda: driven.export(target), seen


def _search(driven: DrivenWindow, _: Subjects) -> tuple[Sample, Callable[[], str]]:
    words = cycle(_WORDS)

    def seen() -> str:
        texts = [card.title for card in driven.window.session.journey.touchpoints]
        if driven.hits < sum(any(word in text.casefold() for word in _WORDS[:1]) for text in texts) // 2:
            raise NotDoneError(f"only {driven.hits} hits")
        return f"{driven.hits:,} hits"

    return lambda: driven.search(next(words)), seen


_SIZES: Final = (5_000, *MORE)
ROWS = (
    Row("gap-open", "longest silence: open", f"the same of {BASE}", _silent(_open), _SIZES, paints=True),
    Row("gap-save", "longest silence: save", f"the same of {BASE}", _silent(_save), _SIZES),
    Row("gap-export", "longest silence: export a PDF", f"the same of {BASE}", _silent(_export, _FEW), _SIZES),
    Row("gap-search", "longest silence: search", f"the same of {BASE}", _silent(_search), _SIZES),
)
