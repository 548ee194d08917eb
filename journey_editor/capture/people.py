"""Which persona a name in a line means: by name or id, in full or by its unique beginning."""

from __future__ import annotations

from journey_editor.capture.draft import Draft
from journey_editor.capture.names import folded
from journey_editor.capture.statements import Name


def meant(draft: Draft, name: Name) -> list[str]:
    """The ids of the personas that the name may mean; the first way that finds any decides.

    In this order: just this name, this id, the name without regard to case, the id likewise, a
    name or id that begins so, a name with a word that begins so.
    """
    names = draft.persona_names
    exact = names.exactly(name.text)
    if exact or name.exact:
        return exact[:1]
    people = [(id_, folded(draft.persona_name(id_))) for id_ in draft.personas]
    typed = folded(name.text)
    ways = (
        [id_ for id_, _ in people if id_ == name.text],
        [id_ for id_, own in people if own == typed],
        [id_ for id_, _ in people if id_.casefold() == typed],
        [id_ for id_, own in people if own.startswith(typed) or id_.casefold().startswith(typed)],
        [id_ for id_, own in people if any(word.startswith(typed) for word in own.split())],
    )
    return next((found for found in ways if found), [])
