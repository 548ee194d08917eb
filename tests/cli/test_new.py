"""`new`, `templates` and `schema`: what a map begins from."""

from __future__ import annotations

import json

import jsonschema
import pytest

from journey_editor.paths import templates


def test_new_map_is_blank_by_default(run, here):
    done = run("new", "-o", "mine.journey.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (here / "mine.journey.json").read_bytes() == templates()["blank"].read_bytes()


@pytest.mark.parametrize("name", sorted(templates()))
def test_new_map_from_each_template(run, here, name):
    assert run("new", "--template", name, "-o", "mine.journey.json").returncode == 0
    made = json.loads((here / "mine.journey.json").read_text(encoding="utf-8"))
    assert made == json.loads(templates()[name].read_text(encoding="utf-8"))
    assert run("check", "mine.journey.json").returncode == 0


def test_new_map_on_standard_output_can_be_exported(run, here):
    made = run("new", "--template", "subscription", "-o", "-").stdout
    assert run("export", "-", "-o", "a.pdf", input=made).returncode == 0
    assert (here / "a.pdf").read_bytes().startswith(b"%PDF")


def test_new_map_never_replaces_a_file(run, refused, here):
    (here / "mine.journey.json").write_text("precious")
    assert "is there already" in refused(run("new", "-o", "mine.journey.json"))
    assert (here / "mine.journey.json").read_text() == "precious"
    (here / "link.json").symlink_to("nowhere")
    assert "is there already" in refused(run("new", "-o", "link.json"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--template", "nonsense", "-o", "a.json"], "there are blank, ecommerce-purchase"),
        (["-o", "a.pdf"], "ends in .journey.json"),
        (["-o", "no-folder/a.json"], "there is no such folder"),
    ],
)
def test_what_cannot_be_made_is_said(run, refused, here, arguments, words):
    assert words in refused(run("new", *arguments))
    assert list(here.iterdir()) == []


def test_templates_are_listed_with_their_titles(run):
    lines = run("templates").stdout.splitlines()
    assert [line.split()[0] for line in lines] == sorted(templates())
    assert all(len(line.split(maxsplit=1)) == 2 for line in lines)


def test_schema_is_one_and_fits_the_samples(run, sample):
    done = run("schema", text=False)
    assert (done.returncode, done.stderr) == (0, b"")
    schema = json.loads(done.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(json.loads(sample.read_text(encoding="utf-8")))
    assert not validator.is_valid({"format": "journey-map", "version": 1})
