"""The command palette: finds by some letters, runs, goes to things, and gives the keys back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_editor.model.edits import AddNode
from journey_editor.model.journey import JourneyMap
from journey_editor.model.records import MapInfo, Note, Stage, Touchpoint
from journey_editor.translation import tr
from journey_editor.ui import language, shortcuts
from journey_editor.ui.actions import bare
from journey_editor.ui.command_palette import last_used, things
from journey_editor.ui.command_palette.choosing import Chooser
from journey_editor.ui.command_palette.entries import ITSELF, Command, of_action
from journey_editor.ui.command_palette.matching import folded, match, words
from journey_editor.ui.command_palette.panel import CommandPalette
from journey_editor.ui.command_palette.things import MOST, Things
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import settle


def fits(typed: str, *names: str) -> list[str]:
    """The names that match, the best first."""
    found = [(hit.score, name) for name in names if (hit := match(words(typed), folded(name))) is not None]
    return [name for _, name in sorted(found, key=lambda it: -it[0])]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("sa", ["Save", "Save as", "Open sample: A year"]),
        ("export again", ["Export again"]),
        ("exag", ["Export again"]),
        ("tmpl", ["New from template: Subscription"]),
        ("as save", ["Save as"]),
        ("EMOT", ["Lanes: Emotions"]),
        ("vorw", ["Vorwärts"]),
        ("vorwä", ["Vorwärts"]),
        ("xyz", []),
        ("sevo", []),
    ],
)
def test_names_are_found_by_some_of_their_letters(typed: str, names: list[str]) -> None:
    everything = (
        *("Open sample: A year", "Save", "Save as", "Export", "Export again", "Lanes: Emotions"),
        *("New from template: Subscription", "Vorwärts"),
    )
    found = fits(typed, *everything)
    assert found[: len(names)] == names if names else found == []


def test_the_places_of_a_match_are_those_of_the_text_as_it_is_shown() -> None:
    name = "Straße über Größe ﬁn"
    assert len(folded(name)) == len(name)
    hit = match(words("grosse"), folded("Grosse"))
    assert hit is not None
    assert hit.places == frozenset(range(6))
    hit = match(words("uber"), folded(name))
    assert hit is not None
    assert {name[place] for place in hit.places} == set("über")


def test_other_words_find_it_too_but_only_from_their_beginning() -> None:
    assert match(words("prefs"), "preferences", "settings options") is not None
    hit = match(words("opt"), "preferences", "settings options")
    assert hit is not None
    assert not hit.places
    assert match(words("ptions"), "preferences", "settings options") is None


def test_things_are_found_by_every_word_and_by_two_letters_at_least() -> None:
    journey = JourneyMap(MapInfo())
    for record in (
        Stage(id="s", title="Buy", order="a"),
        Touchpoint(id="t1", stage="s", title="Pay at the checkout", order="a"),
        Touchpoint(id="t2", stage="s", title="Checkout", order="b"),
        Touchpoint(id="t3", stage="s", title="Checkout of the hotel", order="c"),
        Note(id="n", kind="text", at="t2", text="Checkout", order="a"),
    ):
        journey.put_node(record)
    found = Things(journey)
    assert [hit.id for hit in found.find(words("checkout"))] == ["t2", "n", "t3", "t1"]
    assert [hit.id for hit in found.find(words("hotel CHECK"))] == ["t3"]
    assert found.find(words("c")) == []
    assert found.find(words("checkout car")) == []


def test_names_are_read_in_turns_and_the_rest_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(things, "_AT_ONCE", 10)
    journey = JourneyMap(MapInfo())
    journey.put_node(Stage(id="s", title="Buy", order="a"))
    for number in range(50):
        journey.put_node(Touchpoint(id=f"t{number}", stage="s", title=f"Call {number}", order=f"{number:02}"))
    some = Things(journey)
    assert some.read_some()
    assert len(some._names) == 10
    assert some.read_some()
    assert [hit.id for hit in some.find(words("call 49"))] == ["t49"]
    assert len(some._names) == 51
    assert not some.read_some()
    whole = Things(journey)
    turns = 1
    while whole.read_some():
        turns += 1
    assert turns == 6
    assert whole._names == some._names


def test_the_palette_goes_on_reading_while_it_is_open(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[int] = []
    read = Things.read_some

    def counting(some: Things) -> bool:
        goes_on = read(some)
        turns.append(len(some._names))
        return goes_on

    monkeypatch.setattr(things, "_AT_ONCE", 10)
    monkeypatch.setattr(Things, "read_some", counting)
    window.commands["command_palette"].trigger()
    for _ in range(30):
        settle()
    journey = window.session.journey
    count = len(journey) - len(journey.links)
    assert count > 20
    assert turns == [*range(10, count + 1, 10), count]


def test_only_the_best_of_many_things_are_shown() -> None:
    journey = JourneyMap(MapInfo())
    journey.put_node(Stage(id="s", title="Buy", order="a"))
    for number in range(50):
        journey.put_node(Touchpoint(id=f"t{number}", stage="s", title=f"Call {number}", order=f"{number:02}"))
    hits = Things(journey).find(words("call"))
    assert len(hits) == MOST
    assert hits[0].places == frozenset(range(4))


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    window.activateWindow()
    window.view.setFocus()
    window.commands[ITSELF].trigger()
    found = window.dialogs.palette
    assert found is not None
    return found


def titles(palette: CommandPalette) -> list[str]:
    return [row.title for row in palette.rows if not row.is_caption]


def test_every_action_of_the_menus_is_there(palette: CommandPalette) -> None:
    found = {row.value.id for row in palette.rows if isinstance(row.value, Command)}
    assert {spec.id for spec in shortcuts.specs()} - found == {ITSELF}
    named = titles(palette)
    assert "Open sample: Buying a gift online" in named
    assert "New from template: Service blueprint" in named
    assert "Lanes: Emotions" in named
    assert len(named) == len(set(named))
    assert not any("&" in name for name in named)


def test_english_names_are_found_in_every_language(qapp: QApplication, empty: MainWindow) -> None:
    language.speak(qapp, "de")
    try:
        commands = [
            of_action(spec, QAction(tr(spec.text)), "") for spec in shortcuts.specs() if spec.id != ITSELF
        ]
        session, theme = empty.session, empty.theme
        rows = Chooser(commands, (), session, theme).rows
        for command in commands:
            spec = next(spec for spec in shortcuts.specs() if spec.id == command.id)
            for name in (bare(spec.text), command.title):
                found = [row.value.id for row in rows(name) if isinstance(row.value, Command)]
                assert command.id in found[:4], (name, found)
        assert rows("undo")[0].title == tr("&Undo").replace("&", "")
    finally:
        language.speak(qapp, language.ENGLISH)


def test_enter_runs_and_escape_gives_the_keys_back(window: MainWindow, palette: CommandPalette) -> None:
    assert palette.field.hasFocus()
    QTest.keyClicks(palette.field, "timelin")
    assert palette.current is not None
    assert palette.current.title == "Timeline"
    assert palette.current.is_checked is False
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.session.journey.info.arrangement == "timeline"
    assert window.view.hasFocus()
    assert window.dialogs.palette is None
    window.inspector.focus_field("title")
    before = window.focusWidget()
    window.commands[ITSELF].trigger()
    again = window.dialogs.palette
    assert again is not None
    row = again.current
    assert row is not None
    assert (row.title, row.is_checked) == ("Timeline", True)
    QTest.keyClick(again.field, Qt.Key.Key_Escape)
    assert window.focusWidget() is before


def test_an_action_of_the_map_acts_on_the_map(window: MainWindow) -> None:
    window.activateWindow()
    window.session.select(["checkout"])
    window.inspector.focus_field("title")
    window.commands[ITSELF].trigger()
    palette = window.dialogs.palette
    assert palette is not None
    QTest.keyClicks(palette.field, "touchp")
    assert palette.current is not None
    assert isinstance(palette.current.value, Command)
    assert palette.current.value.id == "insert_touchpoint"
    count = len(window.session.journey.touchpoints)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.view.is_typing
    window.view.leave_text(take=True)
    assert len(window.session.journey.touchpoints) == count + 1


def test_what_cannot_be_used_is_not_run(window: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "undo")
    row = palette.current
    assert row is not None
    assert not row.is_usable
    assert "cannot be used now" in row.spoken
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.dialogs.palette is palette
    assert palette.hint.text() == "“Undo” cannot be used now."
    assert last_used.ids() == []


def test_a_thing_of_the_map_is_selected_and_shown(window: MainWindow, palette: CommandPalette) -> None:
    window.view.set_zoom(4.0)
    QTest.keyClicks(palette.field, "checkout")
    row = palette.current
    assert row is not None
    assert (row.value, row.path) == ("checkout", "Buy")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.session.selection == ("checkout",)
    assert window.view.hasFocus()
    area = next(it.area for it in window.view.figures_of("checkout") if it.kind == "touchpoint")
    assert window.view.visible.contains(*area.middle)


def test_names_of_a_file_are_plain_text(window: MainWindow) -> None:
    window.session.do(
        AddNode(Touchpoint(id="odd", stage="buy", title="<b>Bold</b> & <img src=x>", order="zz")), "Add"
    )
    window.commands[ITSELF].trigger()
    palette = window.dialogs.palette
    assert palette is not None
    QTest.keyClicks(palette.field, "<b>bo")
    assert [row.title for row in palette.rows if row.value == "odd"] == ["<b>Bold</b> & <img src=x>"]


def test_the_arrows_go_round_over_captions(window: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "carrier")
    assert palette.rows[0].is_caption
    palette.field.setText("second")
    assert sum(row.is_caption for row in palette.rows) == 2
    rows = palette.rows
    seen = []
    for _ in rows:
        assert palette.current is not None
        assert not palette.current.is_caption
        seen.append(palette.current)
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert set(seen) == {row for row in rows if not row.is_caption}
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()


def test_last_used_comes_first(window: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "hand tool")
    palette.take()
    window.commands[ITSELF].trigger()
    again = window.dialogs.palette
    assert again is not None
    assert titles(again)[0] == "Hand tool"
    assert titles(again).count("Hand tool") == 1
    for number in range(last_used.MOST + 3):
        last_used.add(f"one-{number}")
    assert len(last_used.ids()) == last_used.MOST


def test_a_sample_opens_from_here(window: MainWindow) -> None:
    window.session.mark_saved(None)
    window.commands[ITSELF].trigger()
    palette = window.dialogs.palette
    assert palette is not None
    QTest.keyClicks(palette.field, "sample cart that")
    palette.take()
    opened = window.neighbours.open_windows[-1]  # type: ignore[attr-defined]
    assert opened.session.journey.info.title == "The cart that waits"


def test_a_click_beside_it_and_the_same_keys_close_it(window: MainWindow, palette: CommandPalette) -> None:
    settle()
    window.commands[ITSELF].trigger()
    assert window.dialogs.palette is None
    assert window.view.hasFocus()
    window.commands[ITSELF].trigger()
    again = window.dialogs.palette
    assert again is not None
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(again, left, none, QPoint(5, again.height() - 5))
    assert window.dialogs.palette is None


def test_keys_that_go_elsewhere_close_it(window: MainWindow, palette: CommandPalette) -> None:
    window.inspector.focus_field("title")
    assert window.dialogs.palette is None
    assert window.focusWidget() is not window.view


def test_it_opens_while_a_title_is_typed_on_the_map(window: MainWindow) -> None:
    window.activateWindow()
    window.view.setFocus()
    window.view.edit_text("checkout")
    editor = window.focusWidget()
    assert editor is not None
    assert editor is not window.view
    QTest.keyClicks(editor, "Kasse")
    QTest.keyClick(editor, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.dialogs.palette
    assert palette is not None
    card = window.session.journey.touchpoint("checkout")
    assert card is not None
    assert card.title == "Kasse"
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.view.hasFocus()


def test_saving_works_while_a_title_is_typed_on_the_map(saved: MainWindow) -> None:
    saved.activateWindow()
    saved.view.setFocus()
    saved.view.edit_text("checkout")
    editor = saved.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "sx")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved.view.is_typing
    QTest.keyClicks(editor, "Kasse")
    QTest.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.session.is_clean
    path = saved.session.path
    assert path is not None
    assert "Kasse" in path.read_text(encoding="utf-8")
