"""What is known of a document, in the forms of the registry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from mkdocs_quotecheck.languages import BYLINES
from mkdocs_quotecheck.languages import language as language_data
from mkdocs_quotecheck.sources.registry.fields import LANGUAGE
from mkdocs_quotecheck.text.identifiers import read_doi, read_isbn

_DAY = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?")
# An address, and the word before a byline; `von` before a comma is part of the name: `von Hale, Ada`.
_NO_NAME = re.compile(
    rf"<[^<>]*@[^<>]*>|^(?:{'|'.join(sorted(BYLINES))})(?<!von)\s|^von(?![^,]*,)\s", re.IGNORECASE
)
LONGEST = 300
"""Characters of a title or name; what is longer is none."""


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself; empty where it says nothing."""

    title: str = ""
    people: tuple[str, ...] = ()
    date: str = ""
    language: str = ""
    url: str = ""
    doi: str = ""
    isbn: str = ""
    file_date: str = ""
    """When the file was made, which may be long after the document: a scan, a new print of an old letter."""


def made(  # noqa: PLR0913  (what may be known of a document)
    *,
    title: str = "",
    people: tuple[str, ...] = (),
    date: str = "",
    language: str = "",
    url: str = "",
    doi: str = "",
    isbn: str = "",
    file_date: str = "",
) -> About:
    """Puts what was found into the forms of the registry; what has no such form is left out."""
    names = tuple(dict.fromkeys(name for each in people if (name := person_name(each))))
    code = language.strip().replace("_", "-")
    return About(
        title=flat(title),
        people=names[:20],
        date=day(date),
        language=code if LANGUAGE.fullmatch(code) else "",
        url=url.strip() if re.fullmatch(r"https?://\S{3,1000}", url.strip()) else "",
        doi=read_doi(doi) or "",
        isbn=read_isbn(isbn) or "",
        file_date=day(file_date),
    )


def flat(text: str) -> str:
    """A text on one line; empty if it is too long to be a title or a name."""
    even = " ".join(text.split())
    return even if len(even) <= LONGEST else ""


def day(written: str) -> str:
    """A day as the registry has it, from ISO 8601, a PDF's or a mail's date."""
    text = written.strip().removeprefix("D:")
    found = _DAY.match(text)
    if found:
        parts = [part for part in found.groups() if part]
        if len(parts) > 1 and not 1 <= int(parts[1]) <= 12:
            parts = parts[:1]
        if len(parts) > 2 and not 1 <= int(parts[2]) <= 31:
            parts = parts[:2]
        return "-".join(parts)
    try:
        return parsedate_to_datetime(text).strftime("%Y-%m-%d")
    except (ValueError, TypeError):
        return ""


def month_number(written: str) -> str:
    """`03` for `March`, `mar` and `3`, as BibTeX and RFC XML write months; empty for what is none."""
    word = written.strip().lower()
    months = language_data("en").numbers.months
    number = int(word) if word.isdecimal() else months.get(word[:3], 0)
    return f"{number:02}" if number else ""


def person_name(written: str) -> str:
    """A name as pages write it: `Hale, Ada` becomes *Ada Hale*; addresses and empty names are none."""
    name = flat(_NO_NAME.sub("", written.strip())).strip("\"' ")
    if not name or "://" in name or "@" in name:
        return ""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and len(first.split()) <= 3 else name
