"""What a document says of itself: title, people, date, language, address, DOI, ISBN."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from mkdocs_quotecheck.registering.metadata._about import About
from mkdocs_quotecheck.registering.metadata.markup import of_html, of_xml
from mkdocs_quotecheck.registering.metadata.packed import of_mail, of_pdf, of_zip

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["About", "about"]


def about(data: bytes) -> About:
    """What a document says of itself; what it does not say, or is damaged, is left empty."""
    with contextlib.suppress(
        Exception
    ):  # a damaged document is told of where it is read; here it only says nothing
        return _reader(data)(data)
    return About()


def _reader(data: bytes) -> Callable[[bytes], About]:
    """By the beginning of a document, what reads its head."""
    start = data[:1000].lstrip().lower()
    head = b"\n" + data[:20_000].replace(b"\r\n", b"\n").split(b"\n\n")[0].lower()
    is_xml = start.startswith((b"<article", b"<rfc", b"<tei", b"<act")) or (
        start.startswith(b"<?xml") and b"<html" not in start
    )
    kinds = (
        (start.startswith(b"%pdf-"), of_pdf),
        (start.startswith(b"pk\x03\x04"), of_zip),
        (is_xml, of_xml),
        (
            any(sign in start for sign in (b"<html", b"<!doctype html", b"<head", b"<meta", b"<title")),
            of_html,
        ),
        (b"\nfrom:" in head and b"\nsubject:" in head, of_mail),
    )
    return next((reader for fits, reader in kinds if fits), _nothing)


def _nothing(_data: bytes) -> About:
    return About()
