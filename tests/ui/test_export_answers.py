"""What is kept of a preview, so that the next choice is answered at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from journey_editor.formats import registry
from journey_editor.formats.redacting import left
from journey_editor.formats.registry import format_named
from journey_editor.formats.settings import Settings
from journey_editor.model.redaction import REDACTIONS
from journey_editor.ui.export import composing
from journey_editor.ui.export.composing import Composer, Proof
from journey_editor.ui.main_window import MainWindow

PDF = format_named("pdf")
A3 = Settings(paper="A3")


@pytest.fixture
def composer(window: MainWindow) -> Composer:
    made = Composer(window.session.journey, window)
    yield made
    made.stop()


def proof(composer: Composer, qtbot: QtBot, settings: Settings) -> Proof:
    """The pages of some settings, when nothing is at work any more."""
    with qtbot.waitSignal(composer.shown, timeout=20_000) as shown:
        composer.ask(settings, PDF)
    qtbot.waitUntil(lambda: not composer.is_busy, timeout=20_000)
    return shown.args[0]


def figures(made: Proof) -> dict[str, object]:
    return {one.key: one.figure for page in made.book.pages for layer in page.layers for one in layer.figures}


@pytest.mark.parametrize(
    "changed",
    [
        replace(A3, arrangement="timeline"),
        replace(A3, personas=("maya",)),
        replace(A3, lanes=("touchpoints",)),
        replace(A3, redact=("names",)),
        replace(A3, redact=("quotes", "owners"), arrangement="timeline"),
    ],
    ids=["arrangement", "personas", "lanes", "names", "timeline without quotes and owners"],
)
def test_going_back_and_forth_gives_the_pages_that_are_written(
    composer: Composer, qtbot: QtBot, window: MainWindow, changed: Settings
) -> None:
    first, second, third = (proof(composer, qtbot, one) for one in (A3, changed, A3))
    assert figures(third) == figures(first), "they are not drawn again"
    journey = window.session.journey
    for made, settings in ((third, A3), (second, changed)):
        drawing = registry.drawn(journey, settings)
        expected = registry.laid_out(journey, drawing, settings).pages
        for page, other in zip(made.book.pages, expected, strict=True):
            assert (page.width, page.height, page.title) == (other.width, other.height, other.title)
            for layer, same in zip(page.layers, other.layers, strict=True):
                ours = [(one.key, one.x, one.y, one.figure.marks) for one in layer.figures]
                assert ours == [(one.key, one.x, one.y, one.figure.marks) for one in same.figures]


def test_the_other_arrangement_is_ready_before_it_is_asked_for(
    composer: Composer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof(composer, qtbot, A3)
    asked: list[Settings] = []
    drawn = registry.drawn

    def watched(journey, settings, memo=None):
        asked.append(settings)
        return drawn(journey, settings, memo)

    monkeypatch.setattr(registry, "drawn", watched)
    proof(composer, qtbot, replace(A3, arrangement="timeline"))
    proof(composer, qtbot, replace(A3, arrangement="stacked"))
    proof(composer, qtbot, replace(A3, paper="A2"))
    assert asked == []
    proof(composer, qtbot, replace(A3, personas=("maya",)))
    assert len(asked) == 1


def test_what_is_left_out_is_ready_before_it_is_asked_for(
    composer: Composer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof(composer, qtbot, A3)
    asked: list[object] = []
    drawn = registry.drawn
    monkeypatch.setattr(registry, "drawn", lambda *given: asked.append(given) or drawn(*given))
    monkeypatch.setattr(composing, "left", lambda *given: asked.append(given) or left(*given))
    for one in REDACTIONS:
        proof(composer, qtbot, replace(A3, redact=(one,)))
    assert asked == []


def test_the_window_paints_before_anything_else_is_worked_out(window: MainWindow, qtbot: QtBot) -> None:
    painted = False
    composer = Composer(window.session.journey, window, painted=lambda: painted)
    remedied: list[object] = []
    composer.remedied.connect(remedied.append)
    with qtbot.waitSignal(composer.shown, timeout=20_000):
        composer.ask(replace(A3, paper="A4", min_type=9.0), PDF)
    qtbot.wait(60)
    assert composer.is_busy
    assert remedied == []
    painted = True
    qtbot.waitUntil(lambda: len(remedied) == 1, timeout=20_000)
    composer.ask(A3, PDF)
    composer.stop()
    assert not composer.is_busy
