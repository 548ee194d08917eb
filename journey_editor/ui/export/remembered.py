"""What was chosen for the last export: of each of the last maps, and on this machine; own presets."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, get_args

from journey_editor.formats import choosing, registry
from journey_editor.formats.settings import READABLE, Orientation, Settings, Split
from journey_editor.model import rules
from journey_editor.model.records import Arrangement
from journey_editor.model.redaction import REDACTIONS
from journey_editor.ui import settings
from journey_editor.ui.export.order import Order

FLOOR: Final = READABLE
"""Type smaller than this many points is warned of, until something else is chosen."""
MOST_MAPS: Final = 40
MOST_PRESETS: Final = 20
_LAST: Final = "export"
_MAPS: Final = "export_maps"
_PRESETS: Final = "export_presets"
_NUMBERS: Final = ("margin", "scale", "bleed", "min_type")
_FLAGS: Final = ("cover", "appendix", "with_map")
_TEXTS: Final = ("paper", "poster", "theme")
_CHOICES: Final[dict[str, tuple[object, ...]]] = {
    "orientation": get_args(Orientation),
    "arrangement": get_args(Arrangement),
    "split": get_args(Split),
}
_KEPT: Final = (*_NUMBERS, *_FLAGS, *_TEXTS, *_CHOICES)
_OF_PRESET: Final = (*_KEPT, "redact")
_OF_MAP: Final = (*_OF_PRESET, "view", "personas", "lanes")
_LISTS: Final = ("personas", "lanes", "redact")
_LONGEST: Final = 200
_MOST_NAMES: Final = 300


@dataclass(frozen=True, slots=True)
class Choices:
    """Formats by their suffixes, and settings; `stem` is the file without a suffix, None when not known."""

    suffixes: tuple[str, ...] = (".pdf",)
    settings: Settings = field(default_factory=lambda: Settings(min_type=FLOOR))
    stem: Path | None = None


def last() -> Choices:
    """What was chosen for the last export on this machine."""
    kept = settings.stored(_LAST)
    return _read(kept, _KEPT) if isinstance(kept, dict) else Choices()


def of_map(key: str) -> Choices | None:
    """What was chosen for the last export of a map; None when that is not known any more."""
    kept = _maps().get(key) if key else None
    return _read(kept, _OF_MAP) if isinstance(kept, dict) else None


def remember(key: str, choices: Choices) -> None:
    """Keep what was chosen for the next export of a map, and of maps that have none yet."""
    values: dict[str, object] = {_LAST: json.dumps(_written(choices, _KEPT))}
    if key and len(key) <= _LONGEST:
        maps = _maps()
        maps.pop(key, None)
        kept = [(key, _written(choices, _OF_MAP)), *maps.items()]
        values[_MAPS] = json.dumps(dict(kept[:MOST_MAPS]))
    settings.remember_all(values)


def presets() -> dict[str, Choices]:
    """The person's own presets by their names."""
    kept = settings.stored(_PRESETS)
    if not isinstance(kept, dict):
        return {}
    found = {name: _read(one, _OF_PRESET) for name, one in kept.items() if isinstance(one, dict)}
    return {name: found[name] for name in [*found][:MOST_PRESETS] if 0 < len(name) <= _LONGEST}


def keep_preset(name: str, choices: Choices) -> None:
    """Keep choices under a name, the latest first."""
    _write_presets([(name, choices), *((old, one) for old, one in presets().items() if old != name)])


def forget_preset(name: str) -> None:
    """Forget what is kept under a name."""
    _write_presets((old, one) for old, one in presets().items() if old != name)


def _write_presets(found: Iterable[tuple[str, Choices]]) -> None:
    kept = {name[:_LONGEST]: _written(one, _OF_PRESET) for name, one in [*found][:MOST_PRESETS]}
    settings.remember(_PRESETS, json.dumps(kept) if kept else None)


def _maps() -> dict[str, object]:
    kept = settings.stored(_MAPS)
    return kept if isinstance(kept, dict) else {}


def _written(choices: Choices, names: Iterable[str]) -> dict[str, object]:
    kept: dict[str, object] = {name: getattr(choices.settings, name) for name in names}
    for name in ("personas", "lanes"):
        if len(kept.get(name) or ()) > _MOST_NAMES:  # type: ignore[arg-type]
            kept[name] = None
    kept["suffixes"] = choices.suffixes
    kept["stem"] = None if choices.stem is None else str(choices.stem)
    return kept


def _read(kept: dict[str, Any], names: Iterable[str]) -> Choices:
    """What was kept, as far as it can be meant; anybody may have written it."""
    fitting: dict[str, Any] = {name: kept[name] for name in names if _fits(name, kept.get(name))}
    for name in _LISTS:
        if name in fitting:
            fitting[name] = tuple(fitting[name])
    if fitting.get("theme") not in choosing.themes():
        fitting.pop("theme", None)
    wanted = kept.get("suffixes")
    known = [one.suffix for one in registry.FORMATS]
    suffixes = tuple(one for one in known if one in wanted) if isinstance(wanted, list) else ()
    stem = kept.get("stem")
    is_path = isinstance(stem, str) and 0 < len(stem) < 4096 and "\0" not in stem
    usual = Choices()
    return Choices(
        suffixes or usual.suffixes, replace(usual.settings, **fitting), Path(str(stem)) if is_path else None
    )


def _fits(name: str, value: object) -> bool:
    """Whether what was kept can be a setting of this name."""
    if name in _NUMBERS:
        return rules.is_number(value)
    if name in _FLAGS:
        return isinstance(value, bool)
    if name in _CHOICES:
        return value in _CHOICES[name] if isinstance(value, str) else False
    if name == "redact":
        return isinstance(value, list) and all(one in REDACTIONS for one in value)
    if name in _LISTS:
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    return isinstance(value, str) and len(value) <= _LONGEST


def choices_of(order: Order) -> Choices:
    """What was chosen for an export."""
    first = order.targets[0]
    suffixes = tuple(format_.suffix for format_ in order.formats)
    return Choices(suffixes, order.settings, first.with_name(first.name[: -len(suffixes[0])]))
