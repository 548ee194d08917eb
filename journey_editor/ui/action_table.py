"""Every action of the window, as data; menus, header, command palette and shortcuts are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtGui import QAction, QKeySequence

from journey_editor.editing.additions import Addable

Scope = Literal["window", "canvas"]
Key = QKeySequence.StandardKey | str
_Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Spec:
    """One action.

    `does` names what is called, with the `argument` if there is one: a path of attributes from the
    window, such as `view.zoom_in`. An action with the scope `canvas` answers its keys only while the
    canvas has the focus, so that letters stay letters in the fields. Actions of one `group` are choices
    of which one is taken.
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
    ("file", "&File"),
    ("edit", "&Edit"),
    ("insert", "&Insert"),
    ("view", "&View"),
    ("present", "&Present"),
    ("help", "&Help"),
)
_FILE: Final[tuple[Entry, ...]] = (
    Spec("new", "file", "&New", "documents.new", (_Standard.New,), "file-plus"),
    Submenu("file", "New from &template", "documents.fill_templates", "layout-dashboard"),
    Spec("open", "file", "&Open…", "documents.ask_and_open", (_Standard.Open,), "folder-open"),
    Submenu("file", "Open &recent", "documents.fill_recent", "history"),
    Submenu("file", "Open sa&mple", "documents.fill_samples", "book-open"),
    Line("file"),
    Spec("save", "file", "&Save", "documents.save", (_Standard.Save,), "save"),
    Spec("save_as", "file", "Save &as…", "documents.save_as", (_Standard.SaveAs, "Ctrl+Shift+S")),
    Line("file"),
    Spec("export", "file", "&Export…", "documents.export", ("Ctrl+E",), "download"),
    Spec("export_again", "file", "Export a&gain", "documents.export_again", ("Ctrl+Shift+E",)),
    Line("file"),
    Spec("close", "file", "&Close", "close", (_Standard.Close, "Ctrl+W")),
    Spec(
        "quit", "file", "&Quit", "quit", (_Standard.Quit, "Ctrl+Q"), "log-out",
        role=QAction.MenuRole.QuitRole,
    ),
)  # fmt: skip
_EDIT: Final[tuple[Entry, ...]] = (
    Spec("undo", "edit", "&Undo", "undo", (_Standard.Undo,), "undo-2"),
    Spec("redo", "edit", "&Redo", "redo", (_Standard.Redo, "Ctrl+Shift+Z"), "redo-2"),
    Line("edit"),
    Spec("edit_text", "edit", "Edit te&xt", "view.edit_text", ("F2",), "pencil", "canvas"),
    Spec("delete", "edit", "&Delete", "view.delete_selection", (_Standard.Delete,), "trash-2", "canvas"),
    Spec("select_all", "edit", "Select &all", "view.select_all", (_Standard.SelectAll,), scope="canvas"),
    Line("edit"),
    Spec("tool_select", "edit", "&Select tool", "view.set_tool", icon="mouse-pointer-2", group="tool",
         tip="Select, move and edit", argument="select"),
    Spec("tool_connect", "edit", "&Connect tool", "view.set_tool", icon="spline", group="tool",
         tip="Drag from one touchpoint to another to link them", argument="connect"),
    Spec("tool_hand", "edit", "&Hand tool", "view.set_tool", icon="hand", group="tool",
         tip="Drag to move around", argument="hand"),
)  # fmt: skip
ADDABLE: Final[tuple[tuple[Addable, str, str], ...]] = (
    ("stage", "Stage", "S"),
    ("touchpoint", "Touchpoint", "T"),
    ("persona", "Persona", "P"),
    ("pain_point", "Pain point", "X"),
    ("opportunity", "Opportunity", "O"),
    ("quote", "Quote", "Q"),
    ("metric", "Metric", "M"),
    ("note", "Note", "N"),
)
"""What can be added: its kind, its name, and its key."""
_CAPTURE: Final[tuple[Entry, ...]] = (
    Spec("capture", "insert", "&Capture", "capture_bar.open", ("Ctrl+Return", "Ctrl+Enter"),
         "text-cursor-input", tip="Type what people say, line by line"),
    Line("insert"),
)  # fmt: skip
_INSERT: Final[tuple[Entry, ...]] = tuple(
    Spec(f"insert_{kind}", "insert", name, "view.insert", (key,), scope="canvas", argument=kind)
    for kind, name, key in ADDABLE
)
_VIEW: Final[tuple[Entry, ...]] = (
    Spec("zoom_in", "view", "Zoom &in", "view.zoom_in", (_Standard.ZoomIn, "Ctrl+="), "plus"),
    Spec("zoom_out", "view", "Zoom &out", "view.zoom_out", (_Standard.ZoomOut,), "minus"),
    Spec("zoom_100", "view", "&100 %", "view.set_zoom", ("Ctrl+1",), argument=1.0),
    Spec("fit", "view", "&Fit map", "view.fit_map", ("Ctrl+0",), "maximize"),
    Spec("fit_selection", "view", "Fit s&election", "view.fit_selection", ("Shift+1",), scope="canvas"),
    Line("view"),
    Spec("stacked", "view", "&Stacked", "arranging.arrange", icon="kanban", group="arrangement",
         argument="stacked"),
    Spec("timeline", "view", "&Timeline", "arranging.arrange", icon="columns-3", group="arrangement",
         argument="timeline"),
    Line("view"),
    Submenu("view", "&Lanes", "arranging.fill_lanes", "rows-3"),
    Spec("palette", "view", "&Palette", "show_palette", icon="panel-left", checkable=True),
    Spec("inspector", "view", "I&nspector", "show_inspector", icon="panel-right", checkable=True),
    Spec("outline", "view", "&Outline", "panes.toggle", ("Ctrl+Shift+O",), "list", checkable=True,
         argument="outline"),
    Spec("table", "view", "Ta&ble", "panes.toggle", ("Ctrl+Shift+T",), "table", checkable=True,
         argument="table"),
    Spec("parking", "view", "Parkin&g lot", "panes.toggle", ("Ctrl+Shift+P",), "sticky-note",
         checkable=True, argument="parking"),
    Spec("personas", "view", "Pe&rsonas", "panes.toggle", ("Ctrl+Shift+R",), "users-round",
         checkable=True, argument="personas"),
    Line("view"),
    Spec("theme_system", "view", "Theme like the s&ystem", "theme_actions.choose", group="theme",
         argument="system"),
    Spec("theme_light", "view", "L&ight theme", "theme_actions.choose", icon="sun", group="theme",
         argument="light"),
    Spec("theme_dark", "view", "&Dark theme", "theme_actions.choose", icon="moon", group="theme",
         argument="dark"),
    Line("view"),
    Spec("next_pane", "view", "Ne&xt part of the window", "next_pane", ("F6",)),
    Spec("previous_pane", "view", "P&revious part of the window", "previous_pane", ("Shift+F6",)),
)  # fmt: skip
_PRESENT: Final[tuple[Entry, ...]] = (
    Spec("present", "present", "&Present", "present", ("F5",), "presentation"),
    Spec("present_here", "present", "Present from &here", "present_here", ("Shift+F5",)),
    Spec("audience", "present", "&Audience window", "presenting.toggle_audience", ("Ctrl+F5",),
         "monitor", tip="A second window for the projector, while the editor stays here"),
    Spec("next_step", "present", "&Next step", "presenting.next", ("Alt+PgDown",)),
    Spec("previous_step", "present", "Pre&vious step", "presenting.previous", ("Alt+PgUp",)),
    Line("present"),
    Spec("timer", "present", "Start or pause &timer", "presenting.timer.toggle", ("Ctrl+F6",), "timer"),
    Spec("timer_more", "present", "One &minute more", "presenting.timer.add_minute"),
    Spec("timer_reset", "present", "&Reset timer", "presenting.timer.reset"),
    Line("present"),
    Spec("voting", "present", "&Dot voting…", "presenting.open_voting", icon="check"),
)  # fmt: skip
_HELP: Final[tuple[Entry, ...]] = (
    Spec("command_palette", "help", "&Command palette…", "dialogs.commands", ("Ctrl+K",), "command",
         tip="Find and run any action by name, or go to anything on the map"),
    Spec("keys", "help", "&Keys and capture language", "dialogs.keys", (_Standard.HelpContents, "F1"),
         "keyboard"),
    Spec(
        "about", "help", "&About Journey Editor", "dialogs.about", icon="info", role=QAction.MenuRole.AboutRole
    ),
)
ACTIONS: Final[tuple[Entry, ...]] = (*_FILE, *_EDIT, *_CAPTURE, *_INSERT, *_VIEW, *_PRESENT, *_HELP)
