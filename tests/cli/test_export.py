"""`export`: files of every format from the command line, with every choice, and its exit codes."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys

import pytest
from PIL import Image
from pypdf import PdfReader

from journey_editor.formats.pages import MM

try:
    import pty
except ImportError:
    pty = None


def _text(data):
    return PdfReader(io.BytesIO(data)).pages[0].extract_text()


def _image(path):
    return Image.open(io.BytesIO(path.read_bytes()))


def _on_a_terminal(command, sample, folder):
    """A process whose standard error is a terminal, and the other end of that terminal."""
    terminal, end = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(sample.parents[1])}
    process = subprocess.Popen(
        [sys.executable, "-m", "journey_editor", *command], env=environment, cwd=folder, stderr=end
    )
    os.close(end)
    return process, terminal


def _read_until(terminal, words=None):
    """What a terminal shows up to some words, or to its end."""
    shown = ""
    while words is None or words not in shown:
        try:
            shown += os.read(terminal, 4096).decode()
        except OSError:  # the process has ended
            break
    return shown


def test_several_formats_at_once_and_silence(run, here, sample):
    done = run("export", sample, "-o", "a.pdf", "-o", "b.svg", "-o", "c.png", "-o", "d.journey.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "Abandoned-cart email" in _text((here / "a.pdf").read_bytes())
    assert "Abandoned-cart email" in (here / "b.svg").read_text(encoding="utf-8")
    assert _image(here / "c.png").width > 2000
    assert (here / "d.journey.json").read_bytes() == sample.read_bytes()


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--paper", "A3"], (420, 297)),
        (["--paper", "A3", "--orientation", "portrait"], (297, 420)),
        (["--paper", "letter", "--margin", "20"], (279.4, 215.9)),
        (["--paper", "600x300mm"], (600, 300)),
    ],
)
def test_paper(run, here, sample, options, size):
    assert run("export", sample, "-o", "a.pdf", *options).returncode == 0
    box = PdfReader(here / "a.pdf").pages[0].mediabox
    assert (float(box.width) / MM, float(box.height) / MM) == pytest.approx(size, abs=0.1)


def test_choosing_what_is_shown(run, here, sample):
    done = run("export", sample, "-o", "a.pdf", "--persona", "Maya", "--lane", "touchpoints", "Pain points")
    assert done.returncode == 0, done.stderr
    text = _text((here / "a.pdf").read_bytes())
    assert "Maya" in text
    assert "Jonas" not in text
    assert "Pain points" in text
    assert "Opportunities" not in text


def test_arrangement(run, here, sample):
    for arrangement in ("stacked", "timeline"):
        assert run("export", sample, "-o", f"{arrangement}.pdf", "--arrangement", arrangement).returncode == 0
    widths = [PdfReader(here / f"{name}.pdf").pages[0].mediabox.width for name in ("stacked", "timeline")]
    assert widths[1] > widths[0]


@pytest.mark.parametrize(
    ("options", "pages"),
    [
        (["--paper", "A4", "--split", "stages"], 3),
        (["--paper", "A4", "--split", "poster"], 5),
        (["--paper", "A4", "--split", "poster", "--poster", "A2"], 7),
        (["--paper", "A4", "--cover", "--appendix", "--bleed", "3"], 5),
    ],
)
def test_many_pages(run, here, sample, options, pages):
    done = run("export", sample, "-o", "a.pdf", *options)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(PdfReader(here / "a.pdf").pages) == pages


def test_type_below_the_floor_is_said_and_written_only_by_force(run, here, sample):
    floor = ("export", sample, "-o", "a.pdf", "--paper", "A4", "--min-type", "6")
    done = run(*floor)
    assert done.returncode == 1
    assert "a.pdf: the smallest type would be 5.3 pt, below 6 pt" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert list(here.iterdir()) == []
    forced = run(*floor, "--force")
    assert forced.returncode == 1
    assert forced.stderr == done.stderr
    assert (here / "a.pdf").exists()
    assert "choose a larger paper, --split lanes or fewer lanes" in done.stderr
    larger = run(*floor, "--split", "stages")
    assert (larger.returncode, larger.stderr) == (0, "")
    other = run(*floor[:-1], "20", "--split", "stages")
    assert "choose a larger paper, --split lanes or fewer lanes" in other.stderr
    lanes = run(*floor[:-1], "20", "--split", "lanes")
    assert "choose a larger paper, --split poster or fewer lanes" in lanes.stderr


def test_a_stage_drawn_smaller_is_a_finding(run, here, sample):
    narrow = ("--paper", "100x300mm", "--arrangement", "timeline")
    done = run("export", sample, "-o", "a.pdf", "--split", "stages", *narrow)
    assert done.returncode == 1
    assert "The stage “Buy” is too wide for a page of this paper" in done.stderr


def test_a_disk_that_is_full_leaves_no_file(tmp_path, sample):
    script = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000)); "
        "from journey_editor.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    pytest.importorskip("resource")
    environment = {**os.environ, "PYTHONPATH": str(sample.parents[1]), "PYTHONDONTWRITEBYTECODE": "1"}
    (tmp_path / "a.pdf").write_bytes(b"old")
    command = [sys.executable, "-c", script, "export", str(sample), "-o", "a.pdf", "--cover"]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "nothing has been changed" in done.stderr
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.pdf", b"old")]


def test_scale_of_a_picture(run, here, sample):
    assert run("export", sample, "-o", "1.png", "-o", "again.png", "--scale", "1").returncode == 0
    assert run("export", sample, "-o", "2.png").returncode == 0
    one, two = _image(here / "1.png"), _image(here / "2.png")
    assert two.width == pytest.approx(2 * one.width, abs=1)
    assert (here / "1.png").read_bytes() == (here / "again.png").read_bytes()


@pytest.mark.parametrize(
    ("options", "begins"),
    [
        ([], b"%PDF-"),
        (["--to", "png"], b"\x89PNG"),
        (["--to", ".svg"], b"<?xml"),
        (["--to", "journey.json"], b'{\n  "format": "journey-map"'),
    ],
)
def test_standard_input_and_output(run, here, sample, options, begins):
    done = run("export", "-", "-o", "-", *options, input=sample.read_bytes(), text=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(begins)
    assert list(here.iterdir()) == []


def test_findings_are_told_and_the_file_is_written(run, here):
    journey = {
        "format": "journey-map",
        "version": 1,
        "title": "\U0010fffd",
        "mood": "sunny",
        "personas": [{"id": "maya", "name": "Maya", "image": "https://example.org/maya.png"}],
        "stages": [{"id": "buy", "title": "Buy"}],
    }
    (here / "map.journey.json").write_text(json.dumps(journey), encoding="utf-8")
    done = run("export", "map.journey.json", "-o", "a.pdf", "-o", "a.svg")
    assert done.returncode == 1
    assert done.stdout == ""
    told = done.stderr.splitlines()
    assert len(told) == len(set(told)) == 3, "the same finding once, though two files were made"
    assert all(line.startswith("map.journey.json: ") for line in told)
    assert "map.journey.json: mood: this version does not know this member; it is kept" in told
    assert any("U+10FFFD" in line for line in told)
    assert any("nothing is read or fetched" in line for line in told)
    assert (here / "a.pdf").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["-o", "a.docx"], "a.docx: the name must end in .pdf"),
        (["-o", "a.pdf", "-o", "noformat"], "noformat: the name must end in"),
        (["-o", "-", "--to", "docx"], "no format 'docx'"),
        (["-o", "a.pdf", "--paper", "A9"], "no paper 'A9'"),
        (["-o", "a.pdf", "--paper", "A4", "--margin", "200"], "leaves no room"),
        (["-o", "a.pdf", "--persona", "Nobody"], "it has Maya, Jonas"),
        (["-o", "a.pdf", "--lane", "weather"], "no lane 'weather'"),
        (["-o", "a.pdf", "--view", "Web"], "no view 'Web'; the map has none"),
        (["-o", "a.json", "--view", "Web"], "--view and --arrangement are for drawings"),
        (["-o", "a.pdf", "--theme", "neon"], "no theme 'neon' yet"),
        (["-o", "a.png", "--scale", "900"], "million pixels"),
        (["-o", "a.png", "--scale", "0"], "cannot be"),
        (["-o", "a.json", "--persona", "Maya"], "holds the whole map"),
        (["-o", "a.svg", "--split", "stages"], "are for PDF"),
        (["-o", "a.png", "--cover"], "are for PDF"),
        (["-o", "a.pdf", "--poster", "A0"], "--split poster"),
        (["-o", "a.pdf", "--split", "poster"], "choose one such as A4"),
        (["-o", "a.pdf", "--bleed", "-1"], "bleed of -1 mm"),
        (["-o", "a.pdf", "--min-type", "nan"], "size in points"),
        (["-o", "a.pdf", "--redact", "names,faces"], "--redact knows names, quotes and owners, not 'faces'"),
        (["-o", "no-folder/a.pdf"], "no-folder/a.pdf: there is no such folder"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_cannot_be_done_is_said_and_nothing_written(run, refused, here, sample, options, words):
    assert words in refused(run("export", sample, *options))
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"{]", "line 1"),
        (b"PK\x03\x04\xff\xfe", "map.json"),
        (b'{"format": "something-else"}', "not a journey map"),
        (b'{"format": "journey-map", "version": 1, "title": "' + b"x" * 20_001 + b'"}', "title"),
    ],
)
def test_what_is_no_map_is_refused_with_its_place(run, refused, here, content, words):
    (here / "map.json").write_bytes(content)
    sentence = refused(run("export", "map.json", "-o", "a.pdf"))
    assert "map.json" in sentence
    assert words in sentence
    assert not (here / "a.pdf").exists()


def test_newer_file_is_drawn_but_not_rewritten(run, refused, here):
    newer = '{"format": "journey-map", "version": 99, "title": "From the future"}'
    (here / "new.json").write_text(newer, encoding="utf-8")
    drawn = run("export", "new.json", "-o", "a.pdf")
    assert drawn.returncode == 1
    assert "newer" in drawn.stderr
    assert "newer version" in refused(run("export", "new.json", "-o", "b.json"))
    assert not (here / "b.json").exists()


def test_pictures_are_looked_for_beside_the_map(run, here):
    journey = {
        "format": "journey-map",
        "version": 1,
        "title": "Photo",
        "personas": [{"id": "maya", "name": "Maya", "image": "maya.png"}],
    }
    (here / "maps").mkdir()
    (here / "maps" / "a.journey.json").write_text(json.dumps(journey), encoding="utf-8")
    Image.new("RGB", (30, 30), (200, 0, 0)).save(here / "maps" / "maya.png")
    done = run("export", "maps/a.journey.json", "-o", "a.png")
    assert (done.returncode, done.stderr) == (0, "")
    assert (200, 0, 0) in {color for _, color in _image(here / "a.png").getcolors(1 << 24)}


@pytest.mark.skipif(pty is None, reason="there are no such terminals on Windows")
def test_progress_is_for_terminals(sample, tmp_path):
    process, terminal = _on_a_terminal(["export", str(sample), "-o", "a.pdf"], sample, tmp_path)
    shown = _read_until(terminal)
    os.close(terminal)
    assert process.wait(timeout=60) == 0
    assert "   0%" in shown
    assert "  98%" in shown
    assert "smallest type 10.0 pt" in shown.splitlines()[-1]


@pytest.mark.skipif(pty is None, reason="no interrupt can be sent on Windows")
def test_ctrl_c_leaves_nothing_behind(tmp_path, sample):
    touchpoints = [{"id": f"t{i}", "stage": "s", "title": f"Touchpoint {i}"} for i in range(20_000)]
    journey = {"format": "journey-map", "version": 1, "title": "Large", "stages": [{"id": "s", "title": "S"}]}
    (tmp_path / "large.json").write_text(json.dumps({**journey, "touchpoints": touchpoints}))
    process, terminal = _on_a_terminal(["export", "large.json", "-o", "a.svg"], sample, tmp_path)
    _read_until(terminal, "%")
    process.send_signal(signal.SIGINT)
    shown = _read_until(terminal)
    os.close(terminal)
    assert process.wait(timeout=60) == 2
    assert shown.splitlines()[-1].endswith(
        "journey-editor: stopped; what was not finished has not been written"
    )
    assert "Traceback" not in shown
    assert [file.name for file in tmp_path.iterdir()] == ["large.json"]


def test_ctrl_c_while_python_makes_a_class_is_like_any_other(tmp_path, sample):
    script = """
import sys
from journey_editor import cli

def interrupted(_):
    exec("raise KeyboardInterrupt")  # as dataclasses and named tuples run what they make

cli._run = interrupted
sys.exit(cli.main([]))
"""
    (tmp_path / "interrupted.py").write_text(script)
    command = [sys.executable, "-m", "interrupted"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(sample.parents[1])])}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "journey-editor: stopped; what was not finished has not been written\n"


def test_names_quotes_and_owners_are_left_out_of_every_format(run, here, sample):
    wanted = ("--redact", "names,Quotes", "owners")
    done = run("export", sample, "-o", "a.pdf", "-o", "a.svg", "-o", "a.json", "--persona", "Maya", *wanted)
    assert (done.returncode, done.stderr) == (0, "")
    said = [
        _text((here / "a.pdf").read_bytes()),
        *((here / name).read_text() for name in ("a.svg", "a.json")),
    ]
    for text in said:
        assert "Persona 1" in text
        assert not any(word in text for word in ("Maya", "Jonas", "CX team", "need it by Friday"))


def test_the_whole_map_is_never_replaced_by_one_that_leaves_something_out(run, refused, here, sample):
    whole = sample.read_bytes()
    (here / "map.json").write_bytes(whole)
    assert "is the map itself" in refused(
        run("export", "map.json", "-o", "a.pdf", "-o", here / "map.json", "--redact", "names")
    )
    assert [(file.name, file.read_bytes()) for file in here.iterdir()] == [("map.json", whole)]
