"""The addresses of the web and of mail that a text names, of those that may be opened: one rule for all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import quote, urlsplit

_ADDRESS: Final = re.compile(r"(?<![A-Za-z0-9+.-])(?:https?://|mailto:)[^\s<>\"“”„«»‹›]+", re.IGNORECASE)
_MAIL: Final = re.compile(r"mailto:([A-Za-z0-9._+-]+)@([^@?&/%,;:]+)(?:\?.*)?\Z", re.IGNORECASE)
_HOST: Final = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?\Z|[0-9a-f:.]+\Z")
_AFTER: Final = ".,;:!?…'’*_"
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_KEPT: Final = "!#$%&'()*+,/:;=?@[]~"
_LONGEST: Final = 2000
"""Characters; longer than what browsers take it is no address but noise."""


class Address(NamedTuple):
    """Where a link leads: the whole `target` in ASCII, and the `host` in it as machines read it.

    A host in other letters is in Punycode, so that it looks like no other one.
    """

    target: str
    host: str


class Mention(NamedTuple):
    """An address, and from which character of a text to which it is written there."""

    start: int
    end: int
    address: Address


def address_in(text: str) -> Address | None:
    """The first address in a text."""
    return next((found.address for found in mentions_in(text)), None)


def mentions_in(text: str) -> Iterator[Mention]:
    """The addresses in a text: http, https or mailto, and nothing that is read in two ways.

    What a sentence puts behind an address is not of it.
    """
    for found in _ADDRESS.finditer(text):
        written = _trimmed(found[0])
        address = _address(written)
        if address is not None:
            yield Mention(found.start(), found.start() + len(written), address)


def _address(written: str) -> Address | None:
    # Browsers take a backslash for a slash, and show no characters that nobody sees.
    if len(written) > _LONGEST or "\\" in written or not written.isprintable():
        return None
    return _mail(written) if written[:7].lower() == "mailto:" else _web(written)


def _web(written: str) -> Address | None:
    try:
        parts = urlsplit(written)
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        return None
    # A name before the host is made to be taken for it: https://bank.example@other.example
    if not host or "@" in parts.netloc:
        return None
    place = f"[{host}]" if ":" in host else host
    rest = written.partition("://")[2][len(parts.netloc) :]
    where = f"{parts.scheme}://{place}{'' if port is None else f':{port}'}"
    return Address(where + quote(rest, safe=_KEPT), host)


def _mail(written: str) -> Address | None:
    """The address alone: what else a link can say to a mail program, such as what to attach, is left out."""
    found = _MAIL.match(written)
    host = _host(found[2].lower()) if found else ""
    return Address(f"mailto:{found[1]}@{host}", host) if found and host else None


def _host(name: str) -> str:
    """A host in ASCII; empty when it is none."""
    try:
        plain = name.encode("idna").decode("ascii").lower() if not name.isascii() else name
    except UnicodeError:
        return ""
    return plain if _HOST.match(plain) else ""


def _trimmed(written: str) -> str:
    """Without what ends a sentence, and without a bracket that was opened before the address."""
    while written:
        last = written[-1]
        opened = _PAIRS.get(last)
        if last in _AFTER or (opened and written.count(last) > written.count(opened)):
            written = written[:-1]
        else:
            break
    return written
