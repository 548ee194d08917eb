"""Every action of the window, as data; menus, header, command palette and shortcuts are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtGui import QAction, QKeySequence

from journey_editor.editing.additions import Addable
from journey_editor.translation import later

Scope = Literal["window", "canvas"]
Key = QKeySequence.StandardKey | str
_Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Spec:
    """One action.

    `does` names what is called, with the `argument` if there is one: a path of attributes from the
    window, such as `view.zoom_in`. An action with the scope `canvas` answers its keys only while the
    canvas has the focus, so that letters stay letters in the fields. Actions of one `group` are choices
    of which one is taken. Those with the same `below` stand together in a menu of that name in the menu.
    """

    id: str
    menu: str
    text: str
    does: str
    keys: tuple[Key, ...] = ()
    icon: str = ""
    scope: Scope = "window"
    checkable: bool = False
    group: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    tip: str = ""
    argument: str | float | None = None
    below: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line between groups of a menu."""

    menu: str


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu in a menu, filled by the window (`fills`) each time it opens."""

    menu: str
    text: str
    fills: str
    icon: str = ""


Entry = Spec | Line | Submenu

MENUS: Final = (
    ("file", later("&File")),
    ("edit", later("&Edit")),
    ("insert", later("&Insert")),
    ("view", later("&View")),
    ("present", later("&Present")),
    ("help", later("&Help")),
)
_FILE: Final[tuple[Entry, ...]] = (
    Spec("new", "file", later("&New"), "documents.new", (_Standard.New,), "file-plus"),
    Submenu("file", later("New from &template"), "documents.fill_templates", "layout-dashboard"),
    Spec("open", "file", later("&Open…"), "documents.ask_and_open", (_Standard.Open,), "folder-open"),
    Submenu("file", later("Open &recent"), "documents.fill_recent", "history"),
    Submenu("file", later("Open sa&mple"), "documents.fill_samples", "book-open"),
    Line("file"),
    Spec("save", "file", later("&Save"), "documents.save", (_Standard.Save,), "save"),
    Spec("save_as", "file", later("Save &as…"), "documents.save_as", (_Standard.SaveAs, "Ctrl+Shift+S")),
    Line("file"),
    Spec("export", "file", later("&Export…"), "documents.export", ("Ctrl+E",), "download"),
    Spec("export_again", "file", later("Export a&gain"), "documents.export_again", ("Ctrl+Shift+E",)),
    Spec("print", "file", later("&Print…"), "exporting.print", (_Standard.Print,), "printer"),
    Line("file"),
    Spec("close", "file", later("&Close"), "close", ("Ctrl+W", _Standard.Close)),
    Spec(
        "quit", "file", later("&Quit"), "quit", (_Standard.Quit, "Ctrl+Q"), "log-out",
        role=QAction.MenuRole.QuitRole,
    ),
)  # fmt: skip
_GO, _MOVE, _FEEL = later("&Go to"), later("&Move"), later("&Emotion")
_COMPARE: Final = later("&Compare")
_FIND: Final = later("&Find and replace")
_WAYS: Final = (
    ("left", later("Go &left"), "Left", later("Move &left"), "arrow-left"),
    ("right", later("Go &right"), "Right", later("Move &right"), "arrow-right"),
    ("up", later("Go &up"), "Up", later("Move &up"), "arrow-up"),
    ("down", later("Go &down"), "Down", later("Move &down"), "arrow-down"),
)
_EMOTIONS: Final = (
    (-2, later("Feels &very bad: \u22122"), "1"),
    (-1, later("Feels &bad: \u22121"), "2"),
    (0, later("Feels &neutral: 0"), "3"),
    (1, later("Feels &good: +1"), "4"),
    (2, later("Feels v&ery good: +2"), "5"),
)
_AT_FOCUS: Final[tuple[Entry, ...]] = (
    *(Spec(f"go_{way}", "edit", go, "view.keys.go", (key,), icon, "canvas", argument=way, below=_GO)
      for way, go, key, _, icon in _WAYS),
    Spec("go_home", "edit", later("Beginning of the ro&w"), "view.keys.go", ("Home",), scope="canvas",
         argument="home", below=_GO),
    Spec("go_end", "edit", later("&End of the row"), "view.keys.go", ("End",), scope="canvas",
         argument="end", below=_GO),
    Spec("go_first", "edit", later("&Beginning of the map"), "view.keys.go", ("Ctrl+Home",), scope="canvas",
         argument="first", below=_GO),
    Spec("go_last", "edit", later("E&nd of the map"), "view.keys.go", ("Ctrl+End",), scope="canvas",
         argument="last", below=_GO),
    *(Spec(f"move_{way}", "edit", move, "view.at_focus.move", (f"Alt+{key}",), icon, "canvas",
           argument=way, below=_MOVE)
      for way, _, key, move, icon in _WAYS),
    Spec("move_up_a_little", "edit", later("Raise a point a l&ittle"), "view.at_focus.move_a_little",
         ("Alt+Shift+Up",), scope="canvas", argument="up", below=_MOVE),
    Spec("move_down_a_little", "edit", later("L&ower a point a little"), "view.at_focus.move_a_little",
         ("Alt+Shift+Down",), scope="canvas", argument="down", below=_MOVE),
    Spec("park", "edit", later("To the &parking lot"), "view.at_focus.park", icon="sticky-note",
         scope="canvas", below=_MOVE),
    *(Spec(f"feel_{number}", "edit", name, "view.at_focus.feel", (number,), scope="canvas",
           argument=emotion, below=_FEEL)
      for emotion, name, number in _EMOTIONS),
    Spec("feel_nothing", "edit", later("N&o emotion"), "view.at_focus.feel_nothing", ("0",), scope="canvas",
         below=_FEEL),
)  # fmt: skip
_EDIT: Final[tuple[Entry, ...]] = (
    Spec("undo", "edit", later("&Undo"), "undo", (_Standard.Undo,), "undo-2"),
    Spec("redo", "edit", later("&Redo"), "redo", (_Standard.Redo, "Ctrl+Shift+Z"), "redo-2"),
    Line("edit"),
    Spec("cut", "edit", later("Cu&t"), "clipboard.cut", (_Standard.Cut,), "scissors",
         tip=later("Copy what is selected, and delete it")),
    Spec("copy", "edit", later("&Copy"), "clipboard.copy", (_Standard.Copy,), "copy",
         tip=later("Copy what is selected: for other windows, as notes, and as a table")),
    Spec("paste", "edit", later("&Paste"), "clipboard.paste", (_Standard.Paste,), "clipboard-paste",
         tip=later("Paste parts of a map, notes, or a table of touchpoints")),
    Spec("duplicate", "edit", later("Dupl&icate"), "clipboard.duplicate", ("Ctrl+D",), "copy-plus",
         tip=later("A copy right behind what is selected")),
    Line("edit"),
    Spec("find", "edit", later("&Find…"), "finding.find", (_Standard.Find,), "search", below=_FIND,
         tip=later("Find words in all texts of the map")),
    Spec("find_next", "edit", later("Find &next"), "finding.next", (_Standard.FindNext, "F3"), below=_FIND),
    Spec("find_previous", "edit", later("Find &previous"), "finding.previous",
         (_Standard.FindPrevious, "Shift+F3"), below=_FIND),
    Spec("replace", "edit", later("&Replace…"), "finding.replace", (_Standard.Replace, "Ctrl+H"),
         below=_FIND, tip=later("Find words and put others instead")),
    Line("edit"),
    Spec("edit_text", "edit", later("Edit te&xt"), "view.edit_text", ("F2", "Return", "Enter"), "pencil",
         "canvas"),
    Spec("delete", "edit", later("&Delete"), "view.delete_selection", (_Standard.Delete,), "trash-2",
         "canvas"),
    Spec("menu_here", "edit", later("Menu of what has the keys"), "dialogs.menu_here", ("Shift+F10",),
         tip=later("All that can be done with it; the same as the Menu key")),
    Spec("select_all", "edit", later("Select &all"), "view.select_all", (_Standard.SelectAll,),
         scope="canvas"),
    Spec("cancel", "edit", later("&Leave"), "view.cancel", ("Esc",), scope="canvas",
         tip=later("Leave a text, a gesture, a tool or the selection")),
    Line("edit"),
    *_AT_FOCUS,
    Line("edit"),
    Spec("tool_select", "edit", later("&Select tool"), "view.set_tool", icon="mouse-pointer-2", group="tool",
         tip=later("Select, move and edit"), argument="select"),
    Spec("tool_connect", "edit", later("C&onnect tool"), "view.set_tool", icon="spline", group="tool",
         tip=later("Drag from one touchpoint to another to link them"), argument="connect"),
    Spec("tool_hand", "edit", later("&Hand tool"), "view.set_tool", icon="hand", group="tool",
         tip=later("Drag to move around"), argument="hand"),
    Line("edit"),
    Spec("preferences", "edit", later("Prefere&nces…"), "dialogs.preferences",
         (_Standard.Preferences, "Ctrl+,"), "settings", role=QAction.MenuRole.PreferencesRole),
)  # fmt: skip
ADDABLE: Final[tuple[tuple[Addable, str, str], ...]] = (
    ("stage", later("Stage"), "S"),
    ("touchpoint", later("Touchpoint"), "T"),
    ("persona", later("Persona"), "P"),
    ("pain_point", later("Pain point"), "X"),
    ("opportunity", later("Opportunity"), "O"),
    ("quote", later("Quote"), "Q"),
    ("metric", later("Metric"), "M"),
    ("note", later("Note"), "N"),
)
"""What can be added: its kind, its name, and its key."""
_CAPTURE: Final[tuple[Entry, ...]] = (
    Spec("capture", "insert", later("&Capture"), "capture_bar.open", ("Ctrl+Enter", "Ctrl+Return"),
         "text-cursor-input", tip=later("Type what people say, line by line")),
    Line("insert"),
)  # fmt: skip
_INSERT: Final[tuple[Entry, ...]] = tuple(
    Spec(f"insert_{kind}", "insert", name, "view.insert", (key,), scope="canvas", argument=kind)
    for kind, name, key in ADDABLE
)
_LINK: Final[tuple[Entry, ...]] = (
    Line("insert"),
    Spec("link_to", "insert", later("&Link to…"), "view.linking.begin", icon="link", scope="canvas",
         tip=later("Choose another touchpoint with the arrows or by typing its title")),
)  # fmt: skip
_VIEW: Final[tuple[Entry, ...]] = (
    Spec("zoom_in", "view", later("Zoom &in"), "view.zoom_in", (_Standard.ZoomIn, "Ctrl+="), "plus"),
    Spec("zoom_out", "view", later("Zoom &out"), "view.zoom_out", (_Standard.ZoomOut,), "minus"),
    Spec("zoom_100", "view", "&100 %", "view.set_zoom", ("Ctrl+1",), argument=1.0),
    Spec("fit", "view", later("&Fit map"), "view.fit_map", ("Ctrl+0",), "maximize"),
    Spec("fit_selection", "view", later("Fit s&election"), "view.fit_selection", ("Shift+1",),
         scope="canvas"),
    Line("view"),
    Spec("stacked", "view", later("&Stacked"), "arranging.arrange", icon="kanban", group="arrangement",
         argument="stacked"),
    Spec("timeline", "view", later("&Timeline"), "arranging.arrange", icon="columns-3", group="arrangement",
         argument="timeline"),
    Line("view"),
    Submenu("view", later("&Lanes"), "arranging.fill_lanes", "rows-3"),
    Spec("palette", "view", later("&Palette"), "rooms.show_panel", icon="panel-left", checkable=True,
         argument="palette"),
    Spec("inspector", "view", later("I&nspector"), "rooms.show_panel", icon="panel-right", checkable=True,
         argument="inspector"),
    Spec("outline", "view", later("O&utline"), "panes.toggle", ("Ctrl+Shift+O",), "list", checkable=True,
         argument="outline"),
    Spec("table", "view", later("Ta&ble"), "panes.toggle", ("Ctrl+Shift+T",), "table", checkable=True,
         argument="table"),
    Spec("parking", "view", later("Parkin&g lot"), "panes.toggle", ("Ctrl+Shift+P",), "sticky-note",
         checkable=True, argument="parking"),
    Spec("personas", "view", later("Pe&rsonas"), "panes.toggle", ("Ctrl+Shift+R",), "users-round",
         checkable=True, argument="personas"),
    Spec("repairs", "view", later("What was repaired"), "panes.toggle", icon="wrench", checkable=True,
         argument="repairs", tip=later("Show what was repaired when the map was opened")),
    Line("view"),
    Spec("compare_personas", "view", later("Compare &personas"), "comparing.compare_personas", below=_COMPARE,
         icon="users-round", tip=later("Show two personas only, and where they differ most")),
    Spec("show_all_personas", "view", later("Show &all personas"), "comparing.show_all", below=_COMPARE),
    Spec("compare_map", "view", later("Compare with another &map…"), "comparing.ask", below=_COMPARE,
         icon="layers", tip=later("Lay the curves of another map beside this one's")),
    Spec("stop_comparing", "view", later("&Stop comparing"), "comparing.stop", below=_COMPARE),
    Submenu("view", later("Co&mpare two personas"), "comparing.fill_pairs"),
    Spec("filter", "view", later("Filter and vie&ws…"), "filtering.open", ("Ctrl+Shift+F",), "funnel",
         tip=later("Dim what is not about a persona, a channel, an owner, a word …")),
    Line("view"),
    Spec("theme_system", "view", later("Theme like the s&ystem"), "theme_actions.choose", group="theme",
         argument="system"),
    Spec("theme_light", "view", later("Lig&ht theme"), "theme_actions.choose", icon="sun", group="theme",
         argument="light"),
    Spec("theme_dark", "view", later("&Dark theme"), "theme_actions.choose", icon="moon", group="theme",
         argument="dark"),
    Line("view"),
    Spec("next_pane", "view", later("Ne&xt part of the window"), "next_pane", ("F6",)),
    Spec("previous_pane", "view", later("Pre&vious part of the window"), "previous_pane", ("Shift+F6",)),
)  # fmt: skip
_PRESENT: Final[tuple[Entry, ...]] = (
    Spec("present", "present", later("&Present"), "present", ("F5",), "presentation"),
    Spec("present_here", "present", later("Present from &here"), "present_here", ("Shift+F5",)),
    Spec("audience", "present", later("&Audience window"), "presenting.toggle_audience", ("Ctrl+F5",),
         "monitor", tip=later("A second window for the projector, while the editor stays here")),
    Spec("next_step", "present", later("&Next step"), "presenting.next", ("Alt+PgDown",)),
    Spec("previous_step", "present", later("Pre&vious step"), "presenting.previous", ("Alt+PgUp",)),
    Line("present"),
    Spec("timer", "present", later("Start or pause &timer"), "presenting.timer.toggle", ("Ctrl+F6",),
         "timer"),
    Spec("timer_set", "present", later("Timer len&gth…"), "presenting.set_timer",
         tip=later("A timer for the room; an audience window shows it large")),
    Spec("timer_more", "present", later("One &minute more"), "presenting.timer.add_minute"),
    Spec("timer_reset", "present", later("&Reset timer"), "presenting.timer.reset"),
    Line("present"),
    Spec("voting", "present", later("&Dot voting…"), "presenting.open_voting", icon="check"),
)  # fmt: skip
_HELP: Final[tuple[Entry, ...]] = (
    Spec(
        "command_palette",
        "help",
        later("&Command palette…"),
        "dialogs.commands",
        ("Ctrl+K",),
        "command",
        tip=later("Find and run any action by name, or go to anything on the map"),
    ),
    Spec(
        "keys",
        "help",
        later("&Keys and capture language"),
        "dialogs.keys",
        (_Standard.HelpContents, "F1"),
        "keyboard",
    ),
    Spec(
        "about",
        "help",
        later("&About Journey Editor"),
        "dialogs.about",
        icon="info",
        role=QAction.MenuRole.AboutRole,
    ),
)
ACTIONS: Final[tuple[Entry, ...]] = (*_FILE, *_EDIT, *_CAPTURE, *_INSERT, *_LINK, *_VIEW, *_PRESENT, *_HELP)
