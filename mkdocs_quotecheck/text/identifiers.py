"""DOIs and ISBNs: numbers that name one document wherever they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

# DOI handbook: a prefix of 10 and a registrant's number, a slash, any signs; in running text it ends where the sentence does.
_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>{}|\\^`“”„«»]{1,200}", re.IGNORECASE)
_DOI_BEGINS = "10."
_DOI_BEFORE = re.compile(r"^\s*(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
# What publishers put behind the DOI in addresses of one document.
_TAILS = re.compile(
    r"(?:[?#&;].*|/(?:e?pdf|epub|full|fulltext|abstract|summary|html|meta|references|pdfdirect|download)(?:[/?#].*)?|\.(?:pdf|html?|full|xml))+$",
    re.IGNORECASE,
)
_CLOSING = ".,;:!?'’”»"
_ISBN = re.compile(r"(?<![\w-])(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx](?![\w-])")
_FIGURES = re.compile(r"\d(?:[- ]?\d){8}")
# A bare run of figures is an ISBN where the text says so; any 13 figures from 978 with a fitting check digit are one anyway.
_LABELLED = re.compile(r"isbn(?:-1[03])?(?:\s?\(?[a-z. ]{0,12}\)?)?[:=/]?\s?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Identifier:
    """A DOI or ISBN and where it stands in a text."""

    start: int
    end: int
    value: str
    """`doi:10.1000/182`, `isbn:9780306406157`."""


def read_doi(written: str) -> str | None:
    """A DOI in normal form, letters small, from how people write it: with `doi:`, as an address, or bare."""
    found = _DOI.fullmatch(unquote(_DOI_BEFORE.sub("", written)).strip())
    return found[0].lower() if found else None


def read_isbn(written: str) -> str | None:
    """The 13 figures of an ISBN, from 10 or 13 with or without hyphens; None if the check digit does not fit."""
    figures = re.sub(
        r"[\s-]", "", re.sub(r"^\s*(?:urn:)?isbn(?:-1[03])?:?\s*", "", written, flags=re.IGNORECASE)
    )
    figures = figures.upper()
    if re.fullmatch(r"\d{9}[\dX]", figures):
        total = sum((10 - place) * (10 if sign == "X" else int(sign)) for place, sign in enumerate(figures))
        if total % 11:
            return None
        twelve = f"978{figures[:9]}"
        return twelve + _check_digit(twelve)
    if re.fullmatch(r"97[89]\d{10}", figures) and figures[12] == _check_digit(figures[:12]):
        return figures
    return None


def find_identifiers(text: str, start: int, end: int) -> Iterator[Identifier]:
    """The DOIs and ISBNs written in `text[start:end]`, in order of their kind and place."""
    for match in _DOI.finditer(text, start, end) if text.find(_DOI_BEGINS, start, end) >= 0 else ():
        doi = _trimmed(match[0])
        yield Identifier(match.start(), match.start() + len(doi), f"doi:{doi.lower()}")
    # Most paragraphs have no run of figures, which is looked for ten times faster than an ISBN.
    if _FIGURES.search(text, start, end) is None:
        return
    for match in _ISBN.finditer(text, start, end):
        isbn = read_isbn(match[0])
        figures = sum(map(str.isdigit, match[0]))
        labelled = figures == 13 or _LABELLED.search(text[max(start, match.start() - 24) : match.start()])
        if isbn and labelled:
            yield Identifier(*match.span(), f"isbn:{isbn}")


def of_address(address: str) -> Iterator[str]:
    """The DOIs and ISBNs that a web address holds, each in every reading that is possible: `doi:…`, `isbn:…`."""
    plain = unquote(address)
    for match in _DOI.finditer(plain):
        doi = match[0].lower()
        shorter = _TAILS.sub("", doi)
        yield f"doi:{doi}"
        if shorter != doi:
            yield f"doi:{shorter}"
    for match in re.finditer(r"(?<![\dA-Za-z])(?:97[89]-?)?\d(?:-?\d){8}-?[\dXx](?![\dA-Za-z])", plain):
        isbn = read_isbn(match[0])
        if isbn:
            yield f"isbn:{isbn}"


def _trimmed(doi: str) -> str:
    """A DOI of running text without the signs that close the sentence or the bracket around it."""
    while doi:
        last = doi[-1]
        opened = {")": "(", "]": "["}.get(last)
        if last in _CLOSING or (opened and doi.count(last) > doi.count(opened)):
            doi = doi[:-1]
        else:
            break
    return doi


def _check_digit(twelve: str) -> str:
    total = sum(int(figure) * (3 if place % 2 else 1) for place, figure in enumerate(twelve))
    return str(-total % 10)
