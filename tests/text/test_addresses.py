"""Addresses: which lead to one document, and whose they are."""

from __future__ import annotations

import pytest

from mkdocs_quotecheck.text.addresses import (
    AddressIndex,
    different,
    host_of,
    in_every_link,
    read_address,
    same_document,
)

INDEX = AddressIndex([
    ("https://harbour.org/people#hale", "hale"),
    ("https://harbour.org/people#lind", "lind"),
    ("https://harbour.org/report", "report"),
    ("https://harbour.org/*", "any"),
    ("https://harbour.org/minutes/*", "minutes"),
    ("mailto:clerk@harbour.org", "nobody"),
])  # fmt: skip


@pytest.mark.parametrize(
    ("written", "ids", "fitting"),
    [
        ("https://harbour.org/people#hale", ("hale",), ("any",)),
        ("https://harbour.org/people", (), ("any",)),
        ("http://www.harbour.org/report/?utm_source=x#page-2", ("report",), ("any",)),
        ("https://harbour.org/report#comment-7", (), ("any",)),
        ("https://harbour.org/minutes/2026", (), ("minutes",)),
        ("https://mill.org/report", (), ()),
    ],
)
def test_an_address_is_that_of_the_nearest_entry(
    written: str, ids: tuple[str, ...], fitting: tuple[str, ...]
) -> None:
    address = read_address(written)
    assert address is not None
    assert (INDEX.ids(address), INDEX.fitting(address)) == (ids, fitting)


def test_an_index_without_addresses_of_the_web_is_empty() -> None:
    assert not AddressIndex([("mailto:clerk@harbour.org", "clerk")])


def test_of_addresses_of_one_document_the_shortest_is_kept() -> None:
    long, short = "https://harbour.org/report?utm_source=mail", "https://harbour.org/report"
    assert different([long, short, "https://harbour.org/report#2"]) == (short, "https://harbour.org/report#2")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.rfc-editor.org/rfc/rfc9110.html", "https://datatracker.ietf.org/doc/html/rfc9110"),
        ("https://doi.org/10.1000/182", "http://dx.doi.org/10.1000/182"),
        ("https://harbour.org/report/index.html", "http://harbour.org/report"),
    ],
)
def test_two_addresses_of_one_document_have_something_in_common(one: str, other: str) -> None:
    assert same_document(one) == same_document(other)


@pytest.mark.parametrize(
    ("written", "host"),
    [("https://me@WWW.Harbour.org:80/x", "harbour.org:80"), ("report.html", ""), ("https://[x", "")],
)
def test_the_host_of_an_address(written: str, host: str) -> None:
    assert host_of(written) == host


def test_every_link_has_the_part_behind_scheme_and_before_parameters() -> None:
    assert in_every_link("https://www.harbour.org/report/?a=1#b") == "harbour.org/report"
