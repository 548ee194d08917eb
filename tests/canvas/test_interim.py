"""A zoom of a large map: what was seen before stands in until all is painted, which goes on in turns."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_editor.canvas import interim, layer
from journey_editor.canvas.layer import to_qt
from journey_editor.canvas.painting import FigurePainter
from journey_editor.canvas.view import MapView
from journey_editor.editing.session import Session
from journey_editor.layout.drawing import Figure
from journey_editor.layout.geometry import Rect
from journey_editor.layout.theme import theme
from journey_editor.model.edits import apply, update, update_map
from journey_editor.model.filters import Filter
from tests.benchmarks.generate import generate

_NEARLY = 2
"""By so much a colour may differ where the shadow of the sheet is blended twice."""
_FRAMES = 2_000


@pytest.fixture(params=["ltr", "rtl"])
def view(request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MapView]:
    """A view on a map that counts as large, and in which each step of painting is a turn."""
    monkeypatch.setattr(layer, "_LARGE", 3)
    monkeypatch.setattr(layer, "_FEW", 0)
    monkeypatch.setattr(interim, "_TURN", 0.0)
    journey = generate(60)
    apply(journey, update_map(direction=request.param))
    made = MapView(Session(journey), theme())
    qtbot.addWidget(made)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.set_zoom(1.0)
    _finish(made)
    yield made
    made.typing.cancel()


def _finish(view: MapView) -> int:
    """Let everything be painted; in how many turns."""
    for turns in range(_FRAMES):
        QApplication.processEvents()
        if view.is_painted:
            QApplication.processEvents()
            return turns
    raise AssertionError("it never is painted")


def _shown(view: MapView) -> QImage:
    """What the screen shows at this time."""
    viewport = view.viewport()
    device = viewport.backingStore().paintDevice()
    assert isinstance(device, QImage)
    return device.copy(QRect(viewport.mapTo(view.window(), QPoint(0, 0)), viewport.size()))


def _differ(one: QImage, other: QImage) -> int:
    """By how much two pictures differ where they differ most."""
    assert one.size() == other.size()
    return max(abs(a - b) for a, b in zip(_values(one), _values(other), strict=True))


def _values(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return bytes(plain.constBits())


def _is_crisp(view: MapView) -> bool:
    return _differ(_shown(view), view.viewport().grab().toImage()) <= _NEARLY


def _zoom(view: MapView, value: float) -> None:
    view.zoom_at(value, QPoint(300, 200))
    QApplication.processEvents()


@pytest.mark.parametrize("value", [0.85, 0.45, 0.3, 1.3])
def test_in_the_end_all_is_painted_as_at_once(view: MapView, value: float) -> None:
    _zoom(view, value)
    assert not view.is_painted
    assert not _is_crisp(view)
    assert _finish(view) > 5
    assert _is_crisp(view)


def _zoom_out(view: MapView) -> None:
    view.set_zoom(0.6)


def _go_far(view: MapView) -> None:
    """Go to the curves, of which nothing is in sight."""
    view.scroll_by(0, -2_000)
    _finish(view)
    point = next(one.area for one in view.drawing.figures if one.kind == "point")
    assert not point.meets(view.visible)
    view.go_to(point, 40)
    assert point.meets(view.visible)


def _go_nowhere(view: MapView) -> None:
    before = view.viewportTransform()
    view.go_to(Rect(*view.visible.middle, 1.0, 1.0), 40)
    assert view.viewportTransform() == before


@pytest.mark.parametrize(("change", "least"), [(_zoom_out, 30), (_go_far, 30), (_go_nowhere, 15)])
def test_no_turn_paints_more_than_it_has_time_for(
    view: MapView, monkeypatch: pytest.MonkeyPatch, change: Callable[[MapView], None], least: int
) -> None:
    painted: list[Figure] = []
    paint = FigurePainter.paint

    def counted(self: FigurePainter, painter: QPainter, figure: Figure, scale: float) -> None:
        painted.append(figure)
        paint(self, painter, figure, scale)

    monkeypatch.setattr(FigurePainter, "paint", counted)
    change(view)
    painted.clear()
    most = 0
    for _ in range(_FRAMES):
        before = len(painted)
        QApplication.processEvents()
        most = max(most, len(painted) - before)
        if painted and view.is_painted:
            break
    assert len(painted) > least
    assert most <= 2
    QApplication.processEvents()
    assert _is_crisp(view)


@pytest.mark.parametrize("values", [(2.0,), (1.2, 1.5, 2.0)])
def test_meanwhile_is_seen_what_was_seen_before(view: MapView, values: tuple[float, ...]) -> None:
    before, there = _shown(view), view.viewportTransform()
    for value in values[:-1]:
        view.zoom_at(value, QPoint(300, 200))
    _zoom(view, values[-1])
    assert not view.is_painted
    here = view.viewportTransform().inverted()[0] * there
    part = before.copy(here.mapRect(QRectF(before.rect())).toRect())
    small = before.size() / 4
    larger, meanwhile = part.scaled(small), _shown(view).scaled(small)
    assert _mean(meanwhile, larger) < _mean(before.scaled(small), larger) / 3


def _mean(one: QImage, other: QImage) -> float:
    return sum(abs(a - b) for a, b in zip(_values(one), _values(other), strict=True)) / one.sizeInBytes()


def test_a_picture_taken_meanwhile_has_all(view: MapView) -> None:
    _zoom(view, 0.6)
    taken = view.viewport().grab().toImage()
    assert not view.is_painted
    _finish(view)
    assert _differ(taken, _shown(view)) <= _NEARLY


def _rename(view: MapView) -> None:
    card = view.session.journey.touchpoints[0]
    view.session.do(update(card.id, title="Otherwise"), "Rename")


def _scroll(view: MapView) -> None:
    assert view.scroll_by(0, 40) or view.scroll_by(0, -40)


def _resize(view: MapView) -> None:
    view.resize(760, 540)


def _sift(view: MapView) -> None:
    view.set_filter(Filter(text="a"))


@pytest.mark.parametrize("change", [_rename, _scroll, _resize, _sift])
def test_what_happens_meanwhile_is_seen(view: MapView, change: Callable[[MapView], None]) -> None:
    _zoom(view, 0.6)
    assert not view.is_painted
    change(view)
    _finish(view)
    QApplication.processEvents()
    assert _is_crisp(view)


def test_zooming_on_meanwhile_ends_well(view: MapView) -> None:
    for value in (0.9, 0.7, 0.5, 0.15, 0.3, 0.6):
        view.zoom_at(value, QPoint(300, 200))
    _zoom(view, 0.8)
    _zoom(view, 0.62)
    assert not view.is_painted
    _finish(view)
    assert _is_crisp(view)


def test_a_few_figures_are_painted_at_once(view: MapView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layer, "_FEW", 1_000)
    _zoom(view, 2.0)
    assert view.is_painted
    assert _is_crisp(view)


def test_a_small_map_is_painted_at_once(view: MapView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layer, "_LARGE", 10_000)
    _zoom(view, 0.6)
    assert view.is_painted
    assert _is_crisp(view)


def test_other_personas_come_in_turns(view: MapView, monkeypatch: pytest.MonkeyPatch) -> None:
    view.ensureVisible(next(to_qt(one.area) for one in view.drawing.figures if one.kind == "curve"))
    _finish(view)
    before, painted = _shown(view), 0
    paint = FigurePainter.paint

    def counting(self: FigurePainter, painter: QPainter, figure: Figure, scale: float) -> None:
        nonlocal painted
        painted += 1
        paint(self, painter, figure, scale)

    first = view.session.journey.personas[0].id
    monkeypatch.setattr(FigurePainter, "paint", counting)
    view.set_personas_shown((first,))
    view.viewport().repaint()
    assert painted == 0
    assert _differ(_shown(view), before) <= _NEARLY
    assert _finish(view) > 3
    assert painted > 3
    assert _is_crisp(view)
    assert _differ(_shown(view), before) > _NEARLY
