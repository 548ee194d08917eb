"""Which font draws a cluster: the bundled ones first, then an optional package, then those of the system."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from journey_editor.layout.marks import Face
from journey_editor.layout.shaping.scripts import INVISIBLE
from journey_editor.paths import resource

if TYPE_CHECKING:
    import uharfbuzz as hb

BUNDLED: Final[dict[Face, str]] = {
    "regular": "NotoSans-Regular.ttf",
    "semibold": "NotoSans-SemiBold.ttf",
    "bold": "NotoSans-Bold.ttf",
    "italic": "NotoSans-Italic.ttf",
    "symbols": "NotoSansSymbols-Regular.ttf",
    "symbols2": "NotoSansSymbols2-Regular.ttf",
    "math": "NotoSansMath-Regular.ttf",
    "emoji": "NotoEmoji-Regular.ttf",
}
FALLBACKS: Final[tuple[Face, ...]] = ("regular", "math", "symbols", "symbols2", "emoji")
SCRIPTS: Final = ("NotoSansArabic", "NotoSansHebrew", "NotoSansThai")
"""Families for scripts that Noto Sans itself lacks, each with a regular and a bold file."""
_EXTRA: Final = "cvttf_NotoSansCJK_Regular"
"""The package of the extra `cjk`: Noto Sans CJK as an OpenType file."""
_SUFFIXES: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_PREFERRED: Final = (
    "notosanscjk",
    "sourcehansans",
    "notosans",
    "pingfang",
    "hiragino",
    "applesdgothic",
    "msyh",
    "yugoth",
    "meiryo",
    "malgun",
    "wqy",
    "droidsansfallback",
    "arialunicode",
    "nirmala",
    "leelaw",
    "segoeui",
)
"""Beginnings of file names of sans-serif fonts with many scripts, the best first."""
_UNFIT: Final = ("lastresort", "notocoloremoji", "applecoloremoji", "seguiemj", "bitmap", "mono")
_MOST_FILES: Final = 4000
_EMOJI_SIGNS: Final = frozenset("\u200d\ufe0f\u20e3")
_EMOJI_CODES: Final = (range(0x1F1E6, 0x1F200), range(0x1F3FB, 0x1F400), range(0xE0020, 0xE0080))


class FontFile(NamedTuple):
    """A font: a file, and which of its faces when it is a collection."""

    path: str
    face: int = 0


@cache
def bundled(name: str) -> FontFile:
    """A font of `resources/fonts`."""
    return FontFile(str(resource("fonts", name)))


@cache
def opened(file: FontFile) -> hb.Font:
    """The font for HarfBuzz, read when it is used; one unit of its coordinates is one of its em square."""
    import uharfbuzz as hb

    return hb.Font(hb.Face(hb.Blob.from_file_path(file.path), file.face))


@cache
def _coverage(file: FontFile) -> frozenset[int]:
    return frozenset(opened(file).face.unicodes)


def covers(file: FontFile, text: str) -> bool:
    """Whether the font has a glyph for each character that is drawn."""
    coverage = _coverage(file)
    return all(ord(character) in coverage or character in INVISIBLE for character in text)


@lru_cache(16384)
def font_for(cluster: str, face: Face) -> FontFile | None:
    """The first font that has the whole cluster, else its first character; None when none has it."""
    order = [face, *FALLBACKS]
    if _is_emoji(cluster):
        order.insert(0, "emoji")
    weight = "Bold" if face in ("bold", "semibold") else "Regular"
    own = [bundled(BUNDLED[it]) for it in order] + [bundled(f"{name}-{weight}.ttf") for name in SCRIPTS]
    for wanted in (cluster, cluster[0]):
        found = next((file for file in own if covers(file, wanted)), None) or _further(wanted)
        if found is not None:
            return found
    return None


def _is_emoji(cluster: str) -> bool:
    return not cluster[0].isspace() and any(
        character in _EMOJI_SIGNS or any(ord(character) in codes for codes in _EMOJI_CODES)
        for character in cluster
    )


@lru_cache(4096)
def _further(text: str) -> FontFile | None:
    """A font that is not bundled and has all of the text; broken files are passed over."""
    known = [file for file in _found if covers(file, text)]
    if known:
        return known[0]
    for file in _others():
        try:
            fits = covers(file, text)
        except Exception:
            _broken.add(file)
            continue
        if fits and opened(file).face.upem > 0:
            _found.append(file)
            return file
    return None


_found: list[FontFile] = []
_broken: set[FontFile] = set()


def _others() -> Iterator[FontFile]:
    found = extra()
    if found is not None:
        yield found
    yield from (file for file in _of_system() if file not in _broken)


@cache
def extra() -> FontFile | None:
    """The font of the package that `journey-editor[cjk]` brings."""
    found = importlib.util.find_spec(_EXTRA)
    for folder in (found.submodule_search_locations or ()) if found else ():
        for path in sorted(Path(folder).glob("*.otf")):
            return FontFile(str(path))
    return None


@cache
def _of_system() -> tuple[FontFile, ...]:
    """The fonts of the system, the most useful first, then by name; the same order every time."""
    paths: dict[str, Path] = {}
    for folder in folders():
        for root, _, names in os.walk(folder):
            for name in names:
                plain = name.casefold()
                fits = plain[-4:] in _SUFFIXES and not any(part in plain for part in _UNFIT)
                if fits and len(paths) < _MOST_FILES:
                    paths.setdefault(plain, Path(root, name))
    return tuple(FontFile(str(paths[name])) for name in sorted(paths, key=_rank))


def _rank(name: str) -> tuple[int, int, str]:
    plain = name.replace("-", "").replace(" ", "")
    place = next((rank for rank, begin in enumerate(_PREFERRED) if plain.startswith(begin)), len(_PREFERRED))
    return place, 0 if "regular" in plain else 1, name


def folders() -> list[Path]:
    """Where this kind of system keeps its fonts."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"))
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return [windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library" / "Fonts"]
    data = os.environ.get("XDG_DATA_HOME", "")
    own = Path(data) if data else home / ".local" / "share"
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), own / "fonts", home / ".fonts"]
