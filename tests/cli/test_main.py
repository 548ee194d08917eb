"""What holds for every command: help, version, mistakes in one sentence, and no PySide6."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journey_editor import __version__
from journey_editor.cli import COMMANDS


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help_and_version_are_everywhere(run, command):
    helped = run(*command, "--help")
    assert helped.returncode == 0
    assert helped.stdout.startswith("usage: " + " ".join(("journey-editor", *command)))
    assert helped.stderr == ""
    told = run(*command, "--version")
    assert (told.returncode, told.stdout) == (0, f"Journey Editor {__version__}\n")


def test_help_lists_every_command(run):
    assert set(COMMANDS) <= set(run("--help").stdout.split())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["export"], "required: FILE, -o/--output"),
        (["export", "a.json"], "required: -o/--output"),
        (["export", "a.json", "-o", "a.pdf", "--cut", "stages"], "unrecognized arguments: --cut"),
        (["export", "a.json", "-o", "a.pdf", "--orientation", "upside"], "invalid choice: 'upside'"),
        (["export", "a.json", "-o", "a.pdf", "--scale", "big"], "invalid float value: 'big'"),
        (["check"], "required: FILE"),
        (["new"], "required: -o/--output"),
        (["templates", "extra"], "unrecognized arguments: extra"),
        (["exprot", "a.json"], "exprot: there is no such file"),
        (["no-such.journey.json"], "no-such.journey.json: there is no such file"),
        (["-"], "cannot read standard input"),
    ],
    ids=" ".join,
)
def test_a_mistake_is_one_sentence(run, refused, arguments, words):
    assert words in refused(run(*arguments))


def test_options_are_not_guessed(run, refused, sample):
    assert "--pap" in refused(run("export", sample, "-o", "a.pdf", "--pap", "A4"))


def test_a_fault_of_ours_is_one_sentence_too(run, refused, sample):
    sentence = refused(run("export", sample, "-o", "a.pdf", hidden=("reportlab",)))
    assert "something went wrong inside (ModuleNotFoundError: No module named 'reportlab" in sentence
    full = run(
        "export", sample, "-o", "a.pdf", hidden=("reportlab",), environment={"JOURNEY_EDITOR_DEBUG": "1"}
    )
    assert "Traceback" in full.stderr


def _into_a_closed_pipe(sample, *command):
    """Run a command whose standard output nobody reads any more."""
    environment = {**os.environ, "PYTHONPATH": str(sample.parents[1])}
    reading, writing = os.pipe()
    os.close(reading)
    try:
        return subprocess.run(
            [sys.executable, "-m", "journey_editor", *command],
            env=environment,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)


@pytest.mark.parametrize("command", ["schema", "templates", "check", "doctor"])
def test_a_list_may_be_cut_short(sample, command):
    done = _into_a_closed_pipe(sample, command, *([str(sample)] if command == "check" else []))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("command", ["export", "new"])
def test_a_document_may_not(sample, command):
    done = _into_a_closed_pipe(sample, command, *([str(sample)] if command == "export" else []), "-o", "-")
    assert done.returncode == 2
    assert done.stderr.startswith("journey-editor: standard output: not everything could be written")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("missing", [("PySide6", "shiboken6")])
def test_everything_but_the_window_works_without_pyside(run, sample, here, missing):
    exported = run(
        *("export", sample, "-o", "a.pdf", "-o", "a.png", "-o", "a.svg", "-o", "a.journey.json"),
        hidden=missing,
    )
    assert (exported.returncode, exported.stderr) == (0, "")
    assert {file.suffix for file in here.iterdir()} == {".pdf", ".png", ".svg", ".json"}
    assert run("check", sample, hidden=missing).returncode == 0
    assert run("new", "-o", "new.journey.json", hidden=missing).returncode == 0
    assert run("templates", hidden=missing).returncode == 0
    assert run("schema", hidden=missing).returncode == 0


def test_a_program_of_the_desktop_has_no_standard_streams(sample):
    script = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None\n"
        "from journey_editor.cli import main\n"
        "sys.exit(10 * main(['no-such.json']) + main(['templates', '--nonsense']))"
    )
    environment = {**os.environ, "PYTHONPATH": str(sample.parents[1])}
    assert subprocess.run([sys.executable, "-c", script], env=environment, check=False).returncode == 22


def modules_of(*arguments: str) -> set[str]:
    """The modules that a command has loaded when it ends."""
    script = (
        "import sys\nfrom journey_editor.cli import main\n"
        f"code = main({list(arguments)!r})\nsys.stdout.flush()\nprint('\\n@@', *sys.modules)\nsys.exit(code)"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=sys.path[0] or ".")
    assert (done.returncode, done.stderr) == (0, "")
    return set(done.stdout.rpartition("@@")[2].split())


def test_help_loads_nothing_to_work_with() -> None:
    loaded = modules_of("--help")
    assert not loaded & {"logging", "pathlib", "dataclasses", "inspect", "json.tool"}
    assert {name for name in loaded if name.startswith("journey_editor.")} == {
        "journey_editor.cli",
        "journey_editor.cli.arguments",
        "journey_editor.cli.console",
        "journey_editor.disguises",
        "journey_editor.errors",
    }


def test_checking_a_plain_map_loads_no_more_than_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "a.journey.json"
    text = """{"format": "journey-map", "version": 1, "title": "A", "stages": [{"id": "s", "title": "Buy"}],
        "touchpoints": [{"id": "t", "stage": "s", "title": "Läden – groß", "owner": "Ann"}]}"""
    path.write_text(text, encoding="utf-8")
    loaded = modules_of("check", str(path))
    assert "journey_editor.storage.quick" in loaded
    assert not loaded & {"networkx", "fontTools", "reportlab", "PIL", "PySide6", "difflib"}
    assert not loaded & {"logging", "pathlib", "shutil", "hashlib", "uharfbuzz", "journey_editor.layout"}
    assert not {name for name in loaded if name.startswith("journey_editor.storage.salvage")}
    assert not loaded & {
        f"journey_editor.storage.{name}" for name in ("writer", "proof", "replacing", "extras")
    }


def test_starting_is_light():
    heavy = "{'PySide6', 'networkx', 'reportlab', 'fontTools', 'msgspec', 'PIL', 'pypdfium2'}"
    script = f"import sys, journey_editor.cli; print({heavy} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=sys.path[0] or "."
    )
    assert done.stdout == "set()\n"
