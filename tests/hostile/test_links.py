"""Links of a map: only http, https and mailto, and only after the person has seen where they lead."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from journey_editor.model.addresses import address_in
from journey_editor.model.edits import update
from journey_editor.model.records import Metric
from journey_editor.ui.inspector.sources import SourceEditor
from journey_editor.ui.main_window import MainWindow
from tests.ui.driving import answer, field, press, when_asked

REFUSED = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "\\\\server\\share",
    "//server/share",
    "smb://server/share",
    "vscode://file/etc/passwd",
    "ms-msdt:/id PCWDiagnostic",
    "ms-word:ofe|u|https://example.org/a.docx".replace("https", "ftp"),
    "search-ms:query=x&crumb=location:\\\\server",
    "tel:+123",
    "ssh://-oProxyCommand=calc/x",
    "view-source:x",
    "example.org",
    "www.example.org",
    "/etc/passwd",
    "C:\\windows\\system32\\calc.exe",
    "http:",
    "http://",
    "https:///path",
    "https://?",
    "http:example.org",
    "https://example.org\\@other.example/",
    "https://bank.example@other.example/",
    "https://user:password@example.org/",
    "https://exa\u202emple.org/",
    "https://example.org/\u200b",
    "https://example.org/a\x07b",
    "https://example.org:port/",
    "https://example.org:99999/",
    "https://[::1",
    "https://%65xample.org/",
    "https://exa mple.org".replace(" ", "\u00ad"),
    "https://-/",
    f"https://example.org/{'a' * 3000}",
    "mailto:",
    "mailto:?subject=x",
    "mailto:a@b@c",
    "mailto:a%0abcc:d@example.org",
    "mailto:-oQ/tmp@",
    "notmailto:a@example.org",
    "xhttps://example.org/",
    "x+https://example.org/",
)
TAKEN = {
    "https://example.org/a?b=c#d": ("https://example.org/a?b=c#d", "example.org"),
    "HTTP://EXAMPLE.org:8080/A": ("http://example.org:8080/A", "example.org"),
    "Survey of 2026 (https://example.org/a_(b)), page 3": ("https://example.org/a_(b)", "example.org"),
    "https://example.org/ä b": ("https://example.org/%C3%A4", "example.org"),
    "https://bücher.example/": ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
    "https://\u0430pple.com/": ("https://xn--pple-43d.com/", "xn--pple-43d.com"),
    "https://example.org\u2024evil.example/": (
        "https://example.org.evil.example/",
        "example.org.evil.example",
    ),
    "http://[::1]:80/a": ("http://[::1]:80/a", "::1"),
    "http://192.0.2.1/a": ("http://192.0.2.1/a", "192.0.2.1"),
    "mailto:maya@example.org": ("mailto:maya@example.org", "example.org"),
    "MAILTO:maya@example.org?attach=/etc/passwd&body=x": ("mailto:maya@example.org", "example.org"),
    "javascript:x https://example.org/a": ("https://example.org/a", "example.org"),
}


@pytest.mark.parametrize("text", REFUSED, ids=lambda text: ascii(text[:30]))
def test_what_may_not_be_opened_is_no_address(text: str) -> None:
    assert address_in(text) is None


@pytest.mark.parametrize("text", TAKEN, ids=lambda text: ascii(text[:30]))
def test_an_address_is_shown_as_machines_read_it(text: str) -> None:
    address = address_in(text)
    assert address is not None
    assert (address.target, address.host) == TAKEN[text]
    assert address.target.isascii()
    assert address.target.isprintable()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(bytes(url.toEncoded().data()).decode()) is None
    )
    return found


def _source(window: MainWindow, text: str) -> SourceEditor:
    """The field of a note's source, with this text in it."""
    session = window.session
    note = next(one for one in session.journey.notes if one.kind == "quote")
    session.do(update(note.id, source=text), "Source")
    session.select([note.id])
    editor = field(window, "source").editor
    assert isinstance(editor, SourceEditor)
    return editor


@pytest.mark.parametrize(("word", "opens"), [("Open", True), ("Copy", False), ("Cancel", False)])
def test_a_link_is_shown_before_it_is_opened(
    window: MainWindow, opened: list[str], qtbot: QtBot, word: str, opens: bool
) -> None:
    QGuiApplication.clipboard().setText("before")
    editor = _source(window, "Survey, https://b\u00fccher.example/a?b=c, page 3")
    assert editor.open_link.isVisible()
    assert opened == []
    said: list[str] = []
    answer(word, said)
    press(editor.open_link)
    target = "https://xn--bcher-kva.example/a?b=c"
    assert "xn--bcher-kva.example" in said[0]
    assert said[1].replace("\n", "") == target
    assert opened == ([target] if opens else [])
    assert QGuiApplication.clipboard().text() == (target if word == "Copy" else "before")


def test_all_of_a_long_address_is_seen_and_nothing_of_it_is_markup(
    window: MainWindow, opened: list[str]
) -> None:
    target = "https://example.org/" + "a/%3Cb%3E" * 90 + "last"
    seen: list[str] = []

    def look(box: QMessageBox) -> None:
        seen.extend(one.text() for one in box.findChildren(QLabel))
        seen.append(box.defaultButton().text())
        box.reject()

    editor = _source(window, target)
    when_asked(QMessageBox, look)
    press(editor.open_link)
    assert any(one.replace("\n", "") == target for one in seen)
    assert seen[-1].replace("&", "") == "Cancel"
    assert opened == []


def test_others_are_not_offered(window: MainWindow) -> None:
    for text in ("https://example.org/", "", "a survey", *REFUSED[:8], REFUSED[24]):
        assert _source(window, text).open_link.isVisible() == (text == "https://example.org/"), text


def test_a_metric_has_a_link_too(window: MainWindow) -> None:
    window.session.do(
        update("checkout", metrics=(Metric(name="nps", source="https://example.org/"),)),
        "Metric",
    )
    window.session.select(["checkout"])
    section = field(window, "metrics").editor
    section.open(0)
    editor = section.form.box("source").editor
    assert isinstance(editor, SourceEditor)
    assert editor.open_link.isVisibleTo(section)


def test_typing_offers_and_takes_away(window: MainWindow) -> None:
    editor = _source(window, "")
    editor.line.setText("https://example.org/")
    assert editor.open_link.isVisible()
    editor.line.setText("https://example.org\\@other.example/")
    assert not editor.open_link.isVisible()
