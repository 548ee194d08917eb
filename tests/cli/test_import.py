"""`import`: notes in the capture language become a map, and a map becomes notes."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

NOTES = """Title: Buying a gift online
& Maya, Gift giver: I need it by Friday
# Buy: Orders and pays
- Cart @website
- Checkout @website * = maya -2
!!! Shipping cost shown last
-> Abandoned-cart email 38%
"""


def test_notes_become_a_map(run: Run, here: Path) -> None:
    (here / "gift.notes").write_text(NOTES, encoding="utf-8")
    done = run("import", "gift.notes", "-o", "gift.journey.json", hidden=("PySide6",))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    made = json.loads((here / "gift.journey.json").read_text(encoding="utf-8"))
    assert made["title"] == "Buying a gift online"
    assert [card["title"] for card in made["touchpoints"]] == ["Cart", "Checkout", "Abandoned-cart email"]
    assert made["touchpoints"][1]["moment_of_truth"] is True
    assert made["touchpoints"][1]["experiences"] == [{"persona": "maya", "emotion": -2}]
    assert made["notes"][0]["severity"] == 3
    assert made["links"][0]["share"] == 0.38


def test_a_map_written_as_notes_reads_back(run: Run, here: Path, sample: Path) -> None:
    first = run("export", sample, "-o", "gift.notes")
    assert first.returncode == 1
    assert "notes cannot say" in first.stderr
    assert run("import", "gift.notes", "-o", "again.journey.json").returncode == 0
    old = json.loads(sample.read_text(encoding="utf-8"))
    new = json.loads((here / "again.journey.json").read_text(encoding="utf-8"))
    assert [stage["title"] for stage in new["stages"]] == [stage["title"] for stage in old["stages"]]
    titles = sorted(card["title"] for card in old["touchpoints"])
    assert sorted(card["title"] for card in new["touchpoints"]) == titles
    assert sorted(note["text"] for note in new["notes"]) == sorted(note["text"] for note in old["notes"])


def test_notes_from_standard_input_are_drawn_without_a_detour(run: Run, here: Path) -> None:
    (here / "gift.notes").write_text(NOTES, encoding="utf-8")
    assert run("export", "gift.notes", "-o", "gift.pdf").returncode == 0
    assert (here / "gift.pdf").read_bytes().startswith(b"%PDF-")
    piped = run("import", "-", "-o", "-", input=NOTES)
    assert piped.returncode == 0
    assert json.loads(piped.stdout)["stages"][0]["goal"] == "Orders and pays"


def test_a_line_that_is_not_understood_is_told_with_its_place(run: Run, here: Path) -> None:
    (here / "odd.notes").write_text("# Buy\nCheckout\n= maya -7\n", encoding="utf-8")
    done = run("import", "odd.notes", "-o", "odd.journey.json")
    assert done.returncode == 1
    assert done.stderr.startswith("odd.notes: line 3, column ")
    assert (here / "odd.journey.json").is_file()


def test_a_file_that_is_there_is_not_touched(run: Run, here: Path) -> None:
    (here / "gift.notes").write_text(NOTES, encoding="utf-8")
    (here / "gift.journey.json").write_text("mine", encoding="utf-8")
    done = run("import", "gift.notes", "-o", "gift.journey.json")
    assert done.returncode == 2
    assert "has not been touched" in done.stderr
    assert (here / "gift.journey.json").read_text(encoding="utf-8") == "mine"


def test_what_is_no_text_is_refused_in_one_sentence(run: Run, here: Path) -> None:
    (here / "photo.txt").write_bytes(b"\xff\xd8\xff\xe0 no text")
    done = run("import", "photo.txt", "-o", "photo.journey.json")
    assert done.returncode == 2
    assert "not text in UTF-8" in done.stderr
    assert not (here / "photo.journey.json").exists()
