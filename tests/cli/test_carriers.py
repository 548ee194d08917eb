"""Maps inside PDF, SVG and PNG on the command line: checked, exported again and taken out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from journey_editor.cli import main
from tests.cli.conftest import Run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample inside a file of each kind."""
    from tests.cli.conftest import SAMPLES

    folder = tmp_path_factory.mktemp("carriers")
    sample = SAMPLES / "gift-online.journey.json"
    outs = [part for kind in ("pdf", "svg", "png") for part in ("-o", str(folder / f"gift.{kind}"))]
    assert main(["export", str(sample), "--scale", "0.5", *outs]) == 0
    return folder


@pytest.mark.parametrize("kind", ["pdf", "svg", "png"])
def test_a_map_is_checked_and_taken_out(folder: Path, kind: str, sample: Path, tmp_path: Path) -> None:
    carrier, out = folder / f"gift.{kind}", tmp_path / "out.journey.json"
    assert main(["check", str(carrier)]) == 0
    assert main(["import", str(carrier), "-o", str(out)]) == 0
    assert out.read_bytes() == sample.read_bytes()
    assert main(["import", str(carrier), "--from", kind, "-o", str(tmp_path / "2.json")]) == 0


def test_exported_again_it_is_the_same(folder: Path, sample: Path, tmp_path: Path) -> None:
    outs = (tmp_path / "gift.pdf", tmp_path / "gift.journey.json")
    assert main(["export", str(folder / "gift.png"), "-o", str(outs[0]), "-o", str(outs[1])]) == 0
    assert outs[0].read_bytes() == (folder / "gift.pdf").read_bytes()
    assert outs[1].read_bytes() == sample.read_bytes()


def test_without_the_map_there_is_one_sentence(
    run: Run, here: Path, sample: Path, refused: Callable[..., str]
) -> None:
    assert run("export", sample, "-o", "gift.pdf", "--no-map", hidden=("PySide6",)).returncode == 0
    said = refused(run("import", "gift.pdf", "-o", "gift.journey.json"))
    assert said == (
        "journey-editor: gift.pdf: there is no map inside this PDF; ask for the file of the map itself"
    )
    assert not (here / "gift.journey.json").exists()
    assert "--no-map is for PDF" in refused(run("export", sample, "-o", "a.notes", "--no-map"))


def test_a_carrier_comes_through_standard_input(run: Run, folder: Path, sample: Path) -> None:
    done = run(
        "import", "-", "--from", "pdf", "-o", "-", text=False, input=(folder / "gift.pdf").read_bytes()
    )
    assert (done.returncode, done.stdout) == (0, sample.read_bytes())
    done = run("check", "-", text=False, input=(folder / "gift.svg").read_bytes())
    assert (done.returncode, done.stdout) == (0, b"-: nothing to find fault with\n")


def test_another_kind_than_was_said_is_refused(folder: Path, refused: Callable[..., str], run: Run) -> None:
    said = refused(run("import", folder / "gift.png", "--from", "pdf", "-o", "a.journey.json"))
    assert "this is no PDF" in said
    said = refused(run("import", folder / "gift.pdf", "--from", "json", "-o", "a.journey.json"))
    assert "this is not JSON but a PDF" in said


def test_what_a_newer_version_wrote_is_not_carried(tmp_path: Path, sample: Path) -> None:
    """Written by this version, it would lose what this version does not know."""
    told = json.loads(sample.read_text(encoding="utf-8")) | {"version": 9}
    newer, out = tmp_path / "newer.journey.json", tmp_path / "out.svg"
    newer.write_text(json.dumps(told), encoding="utf-8")
    assert main(["export", str(newer), "-o", str(out)]) == 1
    assert b"journey-editor:map" not in out.read_bytes()
