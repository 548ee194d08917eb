"""Addresses in texts: found, trimmed, made safe, and where they stand after lines were broken."""

from __future__ import annotations

from itertools import pairwise

import pytest

from journey_editor.layout.typography import paragraph


def _found(text, limit=400.0):
    marks = paragraph(text, "regular", 11, limit).marks(0, 0, "#000000")
    return [(mark.text, mark.link) for mark in marks if mark.link]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://example.org/a.", "https://example.org/a"),
        ("(http://example.org/wiki/Map_(graph))", "http://example.org/wiki/Map_(graph)"),
        ("Write to mailto:ann@example.org, please", "mailto:ann@example.org"),
        ("HTTPS://EXAMPLE.org!", "https://example.org"),
        ("mailto:ann@example.org?attach=/etc/passwd", "mailto:ann@example.org"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("“https://example.org/ü”", "https://example.org/%C3%BC"),
        ("https://example.org/%20a?b=c&d=e#f", "https://example.org/%20a?b=c&d=e#f"),
    ],
)
def test_addresses_are_found(text, address):
    assert [link for _, link in _found(text)] == [address]


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org",
        "xhttps://example.org",
        "http://",
        "mailto:",
        "data:text/html;base64,AAAA",
        "https://" + "a" * 3000,
        "example.org",
        "https://bank.example@other.example/",
        "https://bank.example\\@other.example/",
        "https://bank.example/\u202egpj.exe",
    ],
)
def test_nothing_else_leads_anywhere(text):
    assert _found(text) == []


def test_every_address_of_a_text_leads_where_the_inspector_would():
    from journey_editor.model.addresses import address_in

    texts = ("https://a.example/ü", "HTTP://B.example:80/", "mailto:c@d.example")
    assert [link for _, link in _found(", ".join(texts), 2_000.0)] == [
        address_in(one).target for one in texts
    ]


def test_an_address_that_is_broken_is_one():
    address = "https://example.org/a-long/path-of/many/parts"
    found = _found(f"See {address} and go on", 90.0)
    assert len(found) > 2
    assert "".join(text for text, _ in found) == address
    assert {link for _, link in found} == {address}


def test_texts_with_an_address_stand_where_they_did():
    text = "Before https://example.org/a after"
    split = paragraph(text, "regular", 11, 400).marks(3, 0, "#000000")
    assert "".join(mark.text for mark in split) == text
    for one, other in pairwise(split):
        assert one.x + one.width == pytest.approx(other.x)
