"""What people install: the wheel, in a fresh environment far away from the checkout, exports a sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
ENTRY_POINTS = "Scripts" if sys.platform == "win32" else "bin"


def _run(*command: str | Path, cwd: Path) -> str:
    """Return what `command` prints; the checkout is not on the path of a Python started by it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source distribution, and the wheel that was made from it."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a fresh environment that holds the wheel."""
    folder = tmp_path_factory.mktemp("somewhere else")
    _run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    commands = folder / "venv" / ENTRY_POINTS
    wheel = next(built.glob("*.whl"))
    _run(
        *(sys.executable, "-m", "pip", "--python", commands / "python", "install"),
        *("--quiet", "--no-index", "--no-deps", wheel),
        cwd=folder,
    )
    # The packages it depends on are borrowed from here, as this test must not need a network. A .pth file
    # inside a borrowed folder is not read, so the checkout itself, installed as editable, stays out.
    ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(_run(commands / "python", "-c", ask, cwd=folder).strip())
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "borrowed.pth").write_text("\n".join(sorted(borrowed)) + "\n", encoding="utf-8")
    return commands


def test_wheel_brings_its_data(built: Path) -> None:
    names = set(zipfile.ZipFile(next(built.glob("*.whl"))).namelist())
    for folder in ("resources", "samples"):
        expected = {
            f"journey_editor/_data/{path.relative_to(ROOT).as_posix()}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file()
        }
        assert expected
        assert expected <= names
    assert not [name for name in names if name.startswith(("tests/", "resources/", "samples/"))]


def test_source_distribution_has_what_a_developer_needs(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"Makefile", "README.md", "LICENSE", ".ci/setup", "pyproject.toml", "tests/conftest.py"} <= names
    assert {path.relative_to(ROOT).as_posix() for path in (ROOT / "samples").iterdir()} <= names
    assert not [name for name in names if name.startswith((".venv", ".git/", "build/"))]


def test_installed_command_exports_a_sample(installed: Path, tmp_path: Path) -> None:
    ask = "from journey_editor import paths; import sys; print(paths.samples()[0], *sys.path, sep='\\n')"
    sample, *searched = _run(installed / "python", "-c", ask, cwd=tmp_path).splitlines()
    assert Path(sample).is_relative_to(installed.parent)
    assert str(ROOT) not in searched

    _run(installed / "journey-editor", "export", sample, "-o", "out.pdf", cwd=tmp_path)

    reader = PdfReader(tmp_path / "out.pdf")
    title = json.loads(Path(sample).read_text(encoding="utf-8"))["title"]
    assert reader.metadata is not None
    assert reader.metadata.title == title
    text = " ".join("".join(page.extract_text() for page in reader.pages).split())
    assert title in text


def test_installed_command_finds_its_templates(installed: Path, tmp_path: Path) -> None:
    templates = {path.name.partition(".")[0] for path in (ROOT / "resources" / "templates").iterdir()}
    assert templates <= set(_run(installed / "journey-editor", "templates", cwd=tmp_path).split())
    assert (installed / "journey-editor-window").exists()
