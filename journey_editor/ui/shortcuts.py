"""The keys of actions: those of the table, and what the person has changed, for all windows alike."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from journey_editor.translation import tr
from journey_editor.ui import settings
from journey_editor.ui.action_table import ACTIONS, Key, Spec

SETTING: Final = "shortcuts"
_PORTABLE: Final = QKeySequence.SequenceFormat.PortableText
_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_FIRST_NAMED_KEY: Final = 0x01000000
"""Keys below this number type a character."""
_TAKEN: Final = frozenset(
    (
        *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace),
    )
)
"""Keys with which one moves, types and leaves; alone (or with Shift) they stay what they are."""


def specs() -> Iterator[Spec]:
    """The actions, in the order of the menus."""
    return (entry for entry in ACTIONS if isinstance(entry, Spec))


def sequences(keys: Sequence[Key]) -> list[QKeySequence]:
    """The platform's key sequences for keys, each once.

    A key that the table names itself stays its own: X11 deletes with Ctrl+D as well, which here
    duplicates, and Qt would answer neither of two actions with one key.
    """
    found: list[QKeySequence] = []
    for key in keys:
        if isinstance(key, str):
            bound = [QKeySequence(key)]
        else:
            named = _named().difference(keys)
            bound = [one for one in platform_keys(key) if one.toString(_PORTABLE) not in named]
        found += [sequence for sequence in bound if sequence not in found]
    return found


def platform_keys(key: QKeySequence.StandardKey) -> list[QKeySequence]:
    """What this platform presses for a standard key."""
    return QKeySequence.keyBindings(key)


@cache
def _named() -> frozenset[str]:
    """The keys that the table names itself."""
    return frozenset(key for spec in specs() for key in spec.keys if isinstance(key, str))


def own() -> dict[str, list[QKeySequence]]:
    """What the person has changed: the keys of these actions, an empty list for none."""
    found = settings.stored(SETTING)
    if not isinstance(found, dict):
        return {}
    return {id_: _read(texts) for id_, texts in found.items() if isinstance(texts, list)}


def _read(texts: list[object]) -> list[QKeySequence]:
    read = [QKeySequence.fromString(text, _PORTABLE) for text in texts if isinstance(text, str)]
    return [sequence for sequence in read if _is_whole(sequence)]


def _is_whole(sequence: QKeySequence) -> bool:
    return sequence.count() > 0 and _first(sequence).key() not in (Qt.Key.Key_unknown, Qt.Key(0))


def _first(sequence: QKeySequence) -> QKeyCombination:
    """The first of the up to four keys that are pressed one after the other."""
    found: QKeyCombination = sequence[0]  # type: ignore[index]  # which the stubs do not know
    return found


def keys(spec: Spec, changed: dict[str, list[QKeySequence]] | None = None) -> list[QKeySequence]:
    """The keys of an action now; the first is the one that is shown.

    `changed` is what `own` gives, for asking about many.
    """
    found = (own() if changed is None else changed).get(spec.id)
    return sequences(spec.keys) if found is None else found


def native(sequence: QKeySequence) -> str:
    """A key as people of this platform write it."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def holder(sequence: QKeySequence, besides: str) -> Spec | None:
    """The other action that has this key."""
    changed = own()
    return next((spec for spec in specs() if spec.id != besides and sequence in keys(spec, changed)), None)


def types(sequence: QKeySequence) -> bool:
    """Whether a key types a character in a field, so that it can only act where nobody types."""
    pressed = _first(sequence)
    return not pressed.keyboardModifiers() & _HELD and pressed.key() < _FIRST_NAMED_KEY


def refusal(spec: Spec, sequence: QKeySequence) -> str:
    """Why an action cannot have a key, in a sentence; empty when it can."""
    if not _is_whole(sequence):
        return tr("Press a key.")
    pressed = _first(sequence)
    if pressed.keyboardModifiers() & _HELD:
        return ""
    if pressed.key() in _TAKEN:
        return tr(
            "{key} is needed for moving around and typing. Hold Ctrl or Alt with it.", key=native(sequence)
        )
    if spec.scope != "canvas" and types(sequence):
        return tr(
            "{key} alone is for typing, and this works in the whole window. Hold Ctrl or Alt with it.",
            key=native(sequence),
        )
    return ""


def change(spec: Spec, sequence: QKeySequence) -> None:
    """Give an action another key in place of the one that is shown; whoever has it loses it.

    Its further keys stay.
    """
    changed = own()
    for other in specs():
        if other.id != spec.id and sequence in (held := keys(other, changed)):
            changed[other.id] = [key for key in held if key != sequence]
    changed[spec.id] = [sequence, *(key for key in keys(spec, changed)[1:] if key != sequence)]
    _keep(changed)


def clear(spec: Spec) -> None:
    """Take all keys from an action."""
    _keep(own() | {spec.id: []})


def reset(spec: Spec) -> None:
    """Give an action the keys of the table again, and take these from whoever has them."""
    changed = own()
    changed.pop(spec.id, None)
    wanted = sequences(spec.keys)
    for other in specs():
        held = keys(other, changed)
        if other.id != spec.id and any(key in wanted for key in held):
            changed[other.id] = [key for key in held if key not in wanted]
            # Who took the key for its own may be free to have that back.
            if all(_is_free(key, other, changed) for key in sequences(other.keys)):
                del changed[other.id]
    _keep(changed)


def _is_free(sequence: QKeySequence, wants: Spec, changed: dict[str, list[QKeySequence]]) -> bool:
    return not any(sequence in keys(spec, changed) for spec in specs() if spec.id != wants.id)


def reset_all() -> None:
    """Give every action the keys of the table."""
    _keep({})


def _keep(changed: dict[str, list[QKeySequence]]) -> None:
    table = {spec.id: sequences(spec.keys) for spec in specs()}
    kept = {
        id_: [key.toString(_PORTABLE) for key in found]
        for id_, found in changed.items()
        # Those of actions that this version does not know are kept for the one that does.
        if found != table.get(id_)
    }
    settings.remember(SETTING, json.dumps(kept) if kept else None)
