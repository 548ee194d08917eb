"""Tables of other programs: what is read as one, and what is written for them."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_editor.capture.grids import from_html, from_tabs, to_html


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Cart\twebsite\nCheckout\temail\n", [["Cart", "website"], ["Checkout", "email"]]),
        ("Cart\twebsite\r\nCheckout\t\r\n", [["Cart", "website"], ["Checkout", ""]]),
        ('"two\nlines"\t"said ""no"""\nb\tc', [["two\nlines", 'said "no"'], ["b", "c"]]),
        ("Cart\twebsite", [["Cart", "website"]]),
        ("", None),
        ("Cart\nCheckout", None),
        ("# Buy\n\tCart\n\tCheckout", None),
        ("\tCart\n\tCheckout", None),
        ("Cart\twebsite\nCheckout", None),
        ('" I need it\tnow\nCart\twebsite', None),
        ("\t".join("x" * 2000), None),
    ],
)
def test_tabs_make_a_table_when_all_rows_have_as_many(text: str, rows: object) -> None:
    assert from_tabs(text) == rows


def _table(*rows: str) -> str:
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


@pytest.mark.parametrize(
    ("source", "rows"),
    [
        (_table("<td>a</td><td>b</td>", "<td>c</td><td>d</td>"), [["a", "b"], ["c", "d"]]),
        (_table("<TH scope=row>a<td> b \n c "), [["a", "b c"]]),
        (_table("<td>a &amp; &lt;b&gt;&nbsp;c</td><td>x<br>y</td>"), [["a & <b> c", "x\ny"]]),
        (_table("<td><p>x</p><p>y</p></td><td>z</td>"), [["x\ny", "z"]]),
        (_table("<td colspan=2>a</td><td>b</td>", "<td>c</td><td>d</td><td>e</td>"),
         [["a", "", "b"], ["c", "d", "e"]]),
        (_table('<td rowspan="2">a</td><td>b</td>', "<td>c</td>"), [["a", "b"], ["", "c"]]),
        (_table("<td>a</td><td>b</td>", "<td></td><td></td>", "<td>c</td>"), [["a", "b"], ["c", ""]]),
        ("<style>td { x: y }</style><!-- <td>no</td> -->" + _table("<td>a</td><td>b</td>"), [["a", "b"]]),
        (_table("<td>a</td><td><table><tr><td>b</td></tr></table></td>"), [["a", "b"]]),
        (_table("<td>a</td>", "<td>b</td>"), None),
        ("<p>A long story around a small table</p>" + _table("<td>a</td><td>b</td>"), None),
        ("<p>no table</p>", None),
        ("", None),
    ],
)  # fmt: skip
def test_the_table_of_html_is_read(source: str, rows: object) -> None:
    assert from_html(source) == rows


@pytest.mark.parametrize(
    "hostile",
    [
        "<!--" * 300_000,
        "<table><tr><td " * 100_000,
        "<" * 1_000_000,
        "<table>" * 100_000 + "x",
        "<table><tr>" + "<td>a" * 200_000,
        "<table><tr><td colspan=9999 rowspan=9999>a<td>b" + "<tr><td>c" * 20_000,
        "<table>" + "</td></tr></table>" * 50_000,
        "<script>" * 100_000,
    ],
)
def test_hostile_html_is_read_at_once_and_never_raises(hostile: str) -> None:
    rows = from_html(hostile)
    assert rows is None or all(len(row) <= 1_000 for row in rows)


_CELLS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")), min_size=1, max_size=8)


@given(st.lists(st.lists(_CELLS, min_size=3, max_size=3), min_size=1, max_size=4))
def test_a_table_that_is_written_reads_the_same(rows: list[list[str]]) -> None:
    assert from_html(to_html(rows)) == rows


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_markup_in_texts_stays_text_for_other_programs() -> None:
    reader = _Tags()
    reader.feed(to_html([["Touchpoint"], ["<img src=x onerror=alert(1)>&amp;"]]))
    assert reader.seen == {"html", "head", "meta", "body", "table", "tr", "td", "th"}
    assert "<img src=x onerror=alert(1)>&amp;" in reader.text
