"""Nothing in the window can have the focus without a name; what shows a value by its looks says it, too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from journey_editor.layout.theme import theme
from journey_editor.ui.controls.levels import LevelDots
from journey_editor.ui.export.dialog import ExportDialog
from journey_editor.ui.export.remembered import Choices
from journey_editor.ui.help import About, KeySheet
from journey_editor.ui.main_window import MainWindow
from journey_editor.ui.preferences.dialog import Preferences
from tests.ui.driving import Bench, settle


def below(one: QAccessibleInterface, path: str = "") -> Iterator[tuple[QAccessibleInterface, str]]:
    """A thing and all that it shows, with the way there."""
    name = one.text(QAccessible.Text.Name)
    thing = one.object()
    path = f"{path} > {type(thing).__name__ if thing is not None else one.role().name} {name!r}"
    yield one, path
    for place in range(one.childCount()):
        child = one.child(place)
        if child is not None and not child.state().invisible:
            yield from below(child, path)


def nameless(widget: QWidget) -> list[str]:
    """What can have the focus and has no name, each with the way there."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    found = []
    for one, path in below(root):
        thing = one.object()
        if isinstance(thing, QWidget) and thing.focusProxy() is not None:
            continue  # what has the focus in its stead is looked at itself
        if one.state().focusable and not one.text(QAccessible.Text.Name).strip():
            found.append(" > ".join(path.split(" > ")[-4:]))
    return found


def test_everything_in_the_window(window: MainWindow) -> None:
    for pane in ("outline", "table", "parking", "personas"):
        window.panes.toggle(pane)
    window.capture_bar.open()
    settle()
    assert nameless(window) == []


def test_the_first_page(empty: MainWindow) -> None:
    settle()
    assert empty.start_card.isVisible()
    assert nameless(empty) == []


def test_the_inspector_of_everything(bench: Bench) -> None:
    journey = bench.session.journey
    chosen = [(), *((one.id,) for one in (*journey.stages[:1], *journey.touchpoints[:1]))]
    chosen += [(one.id,) for one in (*journey.personas[:1], *journey.notes, *journey.links[:1])]
    chosen += [tuple(one.id for one in journey.touchpoints[:3]), (journey.stages[0].id, journey.notes[0].id)]
    for ids in chosen:
        bench.session.select(ids)
        settle()
        assert nameless(bench.inspector) == [], ids


def test_the_command_palette(window: MainWindow) -> None:
    window.commands["command_palette"].trigger()
    settle()
    palette = QApplication.focusWidget()
    assert palette is not None
    assert nameless(window) == []


@pytest.mark.parametrize("page", ["general", "appearance", "shortcuts"])
def test_the_preferences(qapp: QApplication, qtbot: QtBot, page: str) -> None:
    dialog = Preferences(None, theme())
    qtbot.addWidget(dialog)
    dialog.show_page(page)  # type: ignore[arg-type]
    dialog.show()
    settle()
    assert nameless(dialog) == []


def test_dialogs(window: MainWindow) -> None:
    made: list[QDialog] = [ExportDialog(window, Choices()), KeySheet(window), About(window)]
    for dialog in made:
        dialog.show()
        settle()
        assert nameless(dialog) == []
        dialog.close()
        dialog.deleteLater()


def test_the_presentation_and_what_belongs_to_it(window: MainWindow) -> None:
    window.presenting.open_audience()
    window.presenting.open_voting()
    window.presenting.from_start()
    settle()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    assert len(shown) >= 3
    assert [path for one in shown for path in nameless(one)] == []
    window.presenting.stop()
    window.presenting.close()
    settle()


def test_painted_controls_say_what_they_are_and_their_values(bench: Bench) -> None:
    note = next(one for one in bench.session.journey.notes if one.severity == 3)
    bench.session.select((note.id,))
    settle()
    (dots,) = [
        one
        for one in bench.inspector.findChildren(LevelDots)
        if one.accessibleName() == "Severity" and one.isVisible()
    ]
    told = QAccessible.queryAccessibleInterface(dots)
    assert (told.role(), told.text(QAccessible.Text.Value)) == (QAccessible.Role.Slider, "3 of 3")
    value = told.valueInterface()
    assert (value.minimumValue(), value.currentValue(), value.maximumValue()) == (0, 3, 3)
    value.setCurrentValue(1)
    assert bench.session.journey.note(note.id).severity == 1  # type: ignore[union-attr]
    assert value.currentValue() == 1
    assert told.actionInterface() is None


def test_nothing_that_has_the_focus_is_only_a_widget(window: MainWindow) -> None:
    for pane in ("outline", "table", "parking", "personas"):
        window.panes.toggle(pane)
    settle()
    root = QAccessible.queryAccessibleInterface(window)
    plain = []
    for one, path in below(root):
        thing = one.object()
        if not isinstance(thing, QWidget) or thing.focusProxy() is not None:
            continue
        if one.state().focusable and one.role() == QAccessible.Role.Client:
            plain.append(path)
    assert plain == []
