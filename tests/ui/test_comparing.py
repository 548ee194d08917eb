"""Comparing two personas, and this map with another: what is drawn, what is said, how it ends."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from journey_editor.canvas import interim, layer, sheet_view
from journey_editor.editing import large
from journey_editor.errors import Cancelled
from journey_editor.formats import reading, registry
from journey_editor.formats.settings import Settings
from journey_editor.insight import overlay
from journey_editor.model import highlights, plans
from journey_editor.model.edits import apply, update, update_map
from journey_editor.model.journey import JourneyMap
from journey_editor.storage import document, files
from journey_editor.ui import comparing
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import GIFT, answer, choose_file, settle


def keys(window: MainWindow, kind: str) -> set[str]:
    return {placed.key for placed in window.view.drawing.figures if placed.kind == kind}


def to_be(tmp_path: Path, title: str = "Gift, as it will be") -> Path:
    """A file with the gift map as it is to be: checkout is a joy."""
    journey = files.load(GIFT).journey
    apply(journey, update_map(title=title, state="to-be"))
    apply(journey, plans.set_emotion(journey, "maya", "checkout", 2))
    path = tmp_path / "to-be.journey.json"
    files.save(journey, path)
    return path


def third(window: MainWindow) -> str:
    """A third persona, who loves the cart."""
    session = window.session
    session.do(plans.add_persona(session.journey, "Noor"), "Add")
    id_ = session.journey.personas[-1].id
    session.do(plans.set_emotion(session.journey, id_, "cart", 2), "Feel")
    return id_


def test_two_personas_are_compared_and_all_shown_again(window: MainWindow) -> None:
    noor = third(window)
    assert not window.commands["show_all_personas"].isEnabled()
    window.commands["compare_personas"].trigger()
    assert window.view.personas_shown == ("maya", "jonas")
    assert window.status.message.text() == "Largest gap: Product page, Jonas +0.4, Maya +1"
    assert not window.palette_panel.personas.rows[noor].box.isChecked()
    assert "highlight:gap" in keys(window, "highlight")
    window.commands["show_all_personas"].trigger()
    assert window.view.personas_shown is None
    assert window.session.is_clean is False


def test_the_selected_two_are_compared(window: MainWindow) -> None:
    noor = third(window)
    window.session.select(["jonas", noor])
    window.commands["compare_personas"].trigger()
    assert window.view.personas_shown == ("jonas", noor)
    assert window.status.message.text() == "Largest gap: Cart, Jonas −1, Noor +2"
    gap = window.view.drawing.by_key["highlight:gap"]
    assert gap.id == "cart"
    assert window.view.visible.contains(*gap.area.middle)


def test_the_menu_has_every_pair(window: MainWindow) -> None:
    third(window)
    menu = QMenu()
    window.comparing.fill_pairs(menu)
    assert [action.text() for action in menu.actions()] == [
        "Maya and Jonas",
        "Maya and Noor",
        "Jonas and Noor",
    ]
    menu.actions()[1].trigger()
    assert window.view.personas_shown is not None
    assert "jonas" not in window.view.personas_shown


def test_one_persona_cannot_be_compared(empty: MainWindow) -> None:
    assert not empty.commands["compare_personas"].isEnabled()
    empty.comparing.compare_personas()
    assert empty.status.message.text() == "To compare, the map needs two personas."
    empty.session.do(plans.add_persona(empty.session.journey, "Maya"), "Add")
    assert not empty.commands["compare_personas"].isEnabled()
    empty.session.do(plans.add_persona(empty.session.journey, "Jonas"), "Add")
    assert empty.commands["compare_personas"].isEnabled()
    empty.comparing.compare_personas()
    assert empty.status.message.text() == "Maya and Jonas feel nothing differently."


def test_another_map_lies_beside_and_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    before = document.text(window.session.journey)
    choose_file(to_be(tmp_path))
    window.commands["compare_map"].trigger()
    assert "beside-point:maya:checkout" in keys(window, "beside")
    assert window.status.message.text() == "Largest gap: Checkout, Maya −2 as-is, +2 to-be"
    assert window.view.drawing.by_key["highlight:gap"].id == "checkout"
    assert document.text(window.session.journey) == before
    assert window.session.undo_stack.count() == 0
    window.commands["stop_comparing"].trigger()
    assert keys(window, "beside") == set()
    assert window.comparing.other is None
    assert not window.commands["stop_comparing"].isEnabled()


def test_an_export_leaves_the_other_map_out(window: MainWindow, tmp_path: Path) -> None:
    window.comparing.compare_with(to_be(tmp_path, "Not to be exported"))
    registry.export(window.session.journey, tmp_path / "map.svg", Settings())
    assert "Not to be exported" not in (tmp_path / "map.svg").read_text(encoding="utf-8")


def test_the_other_map_follows_what_is_edited_here(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    session = window.session
    session.do(plans.remove(session.journey, ["checkout"]), "Delete")  # type: ignore[arg-type]
    window.comparing.compare_with(to_be(tmp_path))
    assert "beside-point:maya:checkout" not in keys(window, "beside")
    assert "1 touchpoint left out, as it is not on this map" in window.status.message.text()
    session.undo()
    qtbot.waitUntil(lambda: "beside-point:maya:checkout" in keys(window, "beside"), timeout=3000)


def test_only_what_an_edit_touches_is_matched_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_PAUSE", 1)
    monkeypatch.setattr(comparing, "_TURN", 0.0)
    monkeypatch.setattr(overlay, "_TURN", 2)
    session, path = window.session, to_be(tmp_path)
    window.comparing.compare_with(path)
    before = window.view.beside
    assert before is not None
    session.do(plans.set_emotion(session.journey, "maya", "cart", -2), "Feel")
    session.do(update("checkout", title="Paying"), "Rename")
    qtbot.wait(30)
    assert window.view.beside is before
    session.do(plans.remove(session.journey, ["checkout"]), "Delete")  # type: ignore[arg-type]
    session.do(update("cart", title="Basket"), "Rename")
    qtbot.waitUntil(lambda: window.view.beside is not before)
    there = window.comparing.other
    assert there is not None
    assert window.view.beside is not None
    assert window.view.beside.lived == overlay.overlay(session.journey, there).lived
    # Another title of the map is shown beside its curves.
    session.do(update_map(title="Gift, as it is"), "Rename")
    qtbot.waitUntil(lambda: "Gift, as it is" in window.view.beside.own[1])  # type: ignore[union-attr]
    # Another persona's curves are all drawn anew.
    session.do(plans.remove(session.journey, ["jonas"]), "Delete")  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: not any("jonas" in key for key in keys(window, "beside")))


def test_ending_it_can_be_stopped(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.comparing.compare_with(to_be(tmp_path))
    shown = keys(window, "beside")

    def stopped(*_: object) -> None:
        raise Cancelled("It was stopped.")

    with monkeypatch.context() as patched:
        patched.setattr(sheet_view, "drawn_aside", stopped)
        window.commands["stop_comparing"].trigger()
    assert window.status.message.text() == "It was stopped."
    assert window.comparing.other is not None
    assert keys(window, "beside") == shown
    window.commands["stop_comparing"].trigger()
    assert keys(window, "beside") == set()


def test_loading_another_map_ends_it(window: MainWindow, tmp_path: Path) -> None:
    window.comparing.compare_with(to_be(tmp_path))
    window.session.load(JourneyMap(), None)
    assert window.comparing.other is None
    assert window.view.beside is None


def test_notes_can_be_compared_with(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "will-be.notes"
    path.write_text("& Maya\n# Buy\nCheckout = maya 1\nPay by face = maya 2\n", encoding="utf-8")
    assert window.comparing.compare_with(path)
    assert {"beside-point:maya:checkout"} <= keys(window, "beside")
    assert window.status.message.text().endswith("1 touchpoint left out, as it is not on this map")


def test_many_lines_of_notes_are_read_in_a_thread(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "many.notes"
    path.write_text("Checkout = 1\n" * (comparing.BIG_NOTES // 12), encoding="utf-8")
    load, in_main = reading.load, []

    def watched(path: Path) -> object:
        in_main.append(threading.current_thread() is threading.main_thread())
        return load(path)

    monkeypatch.setattr(reading, "load", watched)
    assert window.comparing.compare_with(path)
    assert in_main == [False]


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", None])
def test_a_file_that_cannot_be_read_is_one_sentence(
    window: MainWindow, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "broken.journey.json"
    if content is not None:
        path.write_bytes(content)
    seen: list[str] = []
    answer("OK", seen)
    assert not window.comparing.compare_with(path)
    assert seen[0] == "“broken.journey.json” could not be opened."
    assert seen[1]
    assert window.comparing.other is None
    assert keys(window, "beside") == set()


def test_the_widest_gap_of_a_large_map_is_looked_for_in_a_thread(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    found = highlights.largest_gap

    def seen(journey: JourneyMap, personas: tuple[str, str]) -> object:
        threads.append(threading.get_ident())
        return found(journey, personas)

    monkeypatch.setattr(large, "BIG", 0)
    monkeypatch.setattr(comparing, "largest_gap", seen)
    window.commands["compare_personas"].trigger()
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    assert window.status.message.text().startswith("Largest gap: ")


def test_the_widest_gap_comes_into_sight_in_turns(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.view
    view.set_zoom(2.0)
    view.scroll_to_start()
    settle()
    monkeypatch.setattr(layer, "_LARGE", 0)
    monkeypatch.setattr(layer, "_FEW", 0)
    monkeypatch.setattr(interim, "_TURN", 0.0)
    gap = view.drawing.by_key["point:maya:product-page"].area
    assert not gap.meets(view.visible)
    # There are only two personas, so that nothing is drawn anew: what is seen is another part of the sheet.
    window.commands["compare_personas"].trigger()
    assert gap.meets(view.visible)
    view.viewport().repaint()
    assert not view.is_painted
    qtbot.waitUntil(lambda: view.is_painted)


def test_nobody_is_hidden_when_looking_for_the_gap_is_stopped(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(*_: object) -> None:
        while True:
            sum(range(100))

    monkeypatch.setattr(large, "BIG", 0)
    monkeypatch.setattr(comparing, "largest_gap", endless)
    QTimer.singleShot(100, window, window.status.busy.stop.click)
    window.commands["compare_personas"].trigger()
    assert window.view.personas_shown is None
    assert window.status.message.text() == "It was stopped."
