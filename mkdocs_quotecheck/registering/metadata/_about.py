"""What is known of a document, in the forms of the registry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from mkdocs_quotecheck.text.identifiers import read_doi, read_isbn

_DAY = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?")
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


def made(  # noqa: PLR0913  (what may be known of a document)
    *,
    title: str = "",
    people: tuple[str, ...] = (),
    date: str = "",
    language: str = "",
    url: str = "",
    doi: str = "",
    isbn: str = "",
) -> About:
    """Puts what was found into the forms of the registry; what has no such form is left out."""
    names = tuple(dict.fromkeys(name for each in people if (name := person_name(each))))
    code = language.strip().replace("_", "-")
    return About(
        title=flat(title),
        people=names[:20],
        date=day(date),
        language=code if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", code) else "",
        url=url.strip() if re.fullmatch(r"https?://\S{3,1000}", url.strip()) else "",
        doi=read_doi(doi) or "",
        isbn=read_isbn(isbn) or "",
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


def person_name(written: str) -> str:
    """A name as pages write it: `Hale, Ada` becomes *Ada Hale*; addresses and empty names are none."""
    name = flat(
        re.sub(r"<[^<>]*@[^<>]*>|^(?:by|von|par|por)\s", "", written.strip(), flags=re.IGNORECASE)
    ).strip("\"' ")
    if not name or "://" in name or "@" in name:
        return ""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma and "," not in first and len(first.split()) <= 3 else name
