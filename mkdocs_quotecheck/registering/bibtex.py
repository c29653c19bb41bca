"""References of a BibTeX file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import MissingExtraError
from mkdocs_quotecheck.languages import LANGUAGE_NAMES
from mkdocs_quotecheck.registering.metadata._about import About, made, month_number
from mkdocs_quotecheck.registering.references import Reference, files_of
from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


_ACCENTS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
            "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a"}  # fmt: skip
_LETTERS = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "aa": "å",
    "AA": "Å",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "i": "i",
}


def of_bibtex(text: str) -> tuple[Reference, ...]:
    """The references of a BibTeX file.

    Raises:
        QuotecheckError: The package that reads it is missing.
    """
    try:
        from bibtexparser.entrypoint import parse_string
    except ImportError:
        raise MissingExtraError("Reading BibTeX", "bibtexparser", extra="registry") from None
    parsed = parse_string(text)
    found = []
    for entry in parsed.entries:
        fields = {field.key.lower(): str(field.value) for field in entry.fields}
        found.append(Reference(entry.key, _of_fields(fields), tuple(files_of(fields.get("file", "")))))
    return tuple(found)


def _of_fields(fields: Mapping[str, str]) -> About:
    def plain(*names: str) -> str:
        return next((without_tex(fields[name]) for name in names if fields.get(name)), "")

    people = fields.get("author") or fields.get("editor") or fields.get("institution") or ""
    date = plain("date") or plain("year")
    month = month_number(plain("month"))
    if month and re.fullmatch(r"\d{4}", date):
        date = f"{date}-{month}"
    return made(
        title=": ".join(part for part in (plain("title"), plain("subtitle")) if part),
        people=tuple(_bibtex_name(each) for each in _split_names(people)),
        date=date.partition("/")[0],
        language=LANGUAGE_NAMES.get(plain("langid", "language").lower(), plain("langid", "language")),
        url=fields.get("url", "").replace("\\", ""),
        doi=fields.get("doi", "").replace("\\", ""),
        isbn=plain("isbn"),
    )


def _split_names(written: str) -> Iterator[str]:
    """Names parted by *and*, outside braces."""
    depth, piece = 0, ""
    for part in re.split(r"([{}]|\s+and\s+)", written):
        depth += (part == "{") - (part == "}")
        if depth == 0 and part.strip() == "and":
            yield piece
            piece = ""
        else:
            piece += part
    yield piece


def _bibtex_name(written: str) -> str:
    name = without_tex(written)
    if name.lower() == "others":
        return ""
    if written.strip().startswith("{"):
        return name.replace(",", "")
    parts = [part.strip() for part in name.split(",")]
    # `Last, Jr, First`
    return f"{parts[2]} {parts[0]}, {parts[1]}" if len(parts) == 3 else name


def without_tex(text: str) -> str:
    """A BibTeX value as people read it: accents set, braces and commands gone."""
    plain = re.sub(
        r"\\([`'^~\"=.uvHckr])\s*\{?\\?([A-Za-z])\}?",
        lambda found: normal_form("NFC", found[2] + _ACCENTS[found[1]]),
        text,
    )
    plain = re.sub(r"\\([A-Za-z]{1,2})(?![A-Za-z])\s?", lambda found: _LETTERS.get(found[1], ""), plain)
    plain = re.sub(r"\\[A-Za-z]+\s?", "", plain)
    plain = re.sub(r"\\([&%$#_{}])", r"\1", plain).replace("{", "").replace("}", "")
    plain = (
        plain.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replace("~", " ")
    )
    return " ".join(plain.split())
