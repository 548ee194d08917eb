"""Mermaid's `journey` as a PDF: a page that Chromium loads, renders and prints, as people do it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from time import perf_counter
from typing import Final

from journey_editor.model.journey import JourneyMap
from tests.benchmarks.measuring import NotDoneError

_PATIENCE: Final = 300
_BUDGET: Final = 250_000
"""Milliseconds of the page's own clock before it is printed; it stands still while the page works."""
_BEGINS: Final = 60
_ENOUGH: Final = 0.95
_PAGE: Final = """<!doctype html>
<html><head><meta charset="utf-8"><title>waiting</title></head>
<body><pre id="journey"></pre>
<script src="{library}"></script>
<script>
const text = {text};
mermaid.initialize({{startOnLoad: false, maxTextSize: {most}}});
mermaid.render("drawn", text).then(
  (made) => {{ document.body.innerHTML = made.svg; }},
  (error) => {{ document.body.textContent = "FAILED " + error; }});
</script></body></html>
"""


def source(journey: JourneyMap) -> str:
    """The stages and touchpoints of a map in Mermaid's language, with one emotion each as a score."""
    persona = journey.personas[0]
    out = ["journey", f"  title {journey.info.title}"]
    for stage in journey.stages:
        out.append(f"  section {stage.title}")
        for card in journey.touchpoints_of(stage.id):
            felt = [it.emotion for it in journey.experiences_of(card.id) if it.persona == persona.id]
            score = 3 + round(felt[0]) if felt and felt[0] is not None else 3
            out.append(f"    {card.title}: {score}: {persona.name}")
    return "\n".join(out)


class Mermaid:
    """One map that is printed again and again; `most` is the length of text that Mermaid shall accept."""

    def __init__(self, chromium: str, library: Path, journey: JourneyMap, folder: Path, most: int) -> None:
        self._titles = [card.title for card in journey.touchpoints]
        self._page = folder / "page.html"
        self._pdf = folder / "page.pdf"
        self._profile = folder / "chromium"
        self._chromium = chromium
        text = json.dumps(source(journey), ensure_ascii=False)
        page = _PAGE.format(library=library.resolve().as_uri(), text=text, most=most)
        self._page.write_text(page, encoding="utf-8")

    def __call__(self) -> float:
        """Seconds until the PDF is there; raises `NotDoneError` when no card is in it."""
        self._pdf.unlink(missing_ok=True)
        shutil.rmtree(self._profile, ignore_errors=True)
        start = perf_counter()
        try:
            done = subprocess.run(self._command(), capture_output=True, timeout=_PATIENCE, check=False)
        except subprocess.TimeoutExpired:
            raise NotDoneError(f"no PDF after {_PATIENCE} s") from None
        took = perf_counter() - start
        if not self._pdf.exists():
            said = done.stderr.decode(errors="replace").splitlines()
            raise NotDoneError(f"no PDF: {said[-1] if said else done.returncode}")
        return took

    def seen(self) -> str:
        """That the words of nearly all titles are in the PDF; Mermaid cuts off what its boxes do not hold."""
        # On paper of one size, a large map is drawn so small that fewer dots lose letters.
        command = ["pdftotext", "-raw", "-r", "72000", str(self._pdf), "-"]
        text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        printed = "".join(text.split())
        found = sum(all(word in printed for word in title.split()) for title in self._titles)
        if found < _ENOUGH * len(self._titles):
            begins = " ".join(text.split())[:_BEGINS] or "nothing"
            raise NotDoneError(f"{found:,} of {len(self._titles):,} titles in its PDF; it says “{begins}”")
        return f"{found:,} of {len(self._titles):,} titles whole in its PDF"

    def _command(self) -> list[str]:
        return [
            self._chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-extensions",
            "--disable-background-networking",
            f"--user-data-dir={self._profile}",
            f"--virtual-time-budget={_BUDGET}",
            "--no-pdf-header-footer",
            f"--print-to-pdf={self._pdf}",
            self._page.as_uri(),
        ]
