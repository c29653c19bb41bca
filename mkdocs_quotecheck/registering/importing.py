"""A bibliography or the library of a reference manager becomes entries of the registry, whose ids are the citation keys.

Run again, it adds what is new and fills in what is missing. What stands in the registry is never overwritten: a person may have
mended it.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs_quotecheck.errors import MissingExtraError, QuotecheckError
from mkdocs_quotecheck.registering.adding import register_people
from mkdocs_quotecheck.registering.metadata._about import About, made, month_number
from mkdocs_quotecheck.registering.naming import as_id
from mkdocs_quotecheck.registering.registry_file import changed, write_schema
from mkdocs_quotecheck.sources.files import read_bytes
from mkdocs_quotecheck.sources.formats import format_of_suffix
from mkdocs_quotecheck.storage.regular import is_file
from mkdocs_quotecheck.text.normal_forms import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mkdocs_quotecheck.registering.registry_file import RegistryFile, Value

_MOST_BYTES = 50_000_000
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


@dataclass(frozen=True, slots=True)
class Reference:
    """An entry of a library."""

    key: str
    about: About
    files: tuple[str, ...] = ()
    """Paths of attached files, as the library writes them."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or would do: ids."""

    added: tuple[str, ...]
    updated: tuple[str, ...]
    same: tuple[str, ...]
    without_file: tuple[str, ...]
    """References with no document: they are not added, since nothing can be checked against them."""


def import_library(library: Path, registry: Path, site: Path, *, dry_run: bool = False) -> Imported:
    """Takes a BibTeX, BibLaTeX or CSL-JSON file into a registry.

    Raises:
        QuotecheckError: It cannot be read or written.
    """
    references = read_library(library)
    done: dict[str, list[str]] = {"added": [], "updated": [], "same": [], "without_file": []}

    def change(file: RegistryFile) -> None:
        for reference in references:
            done[_taken_in(reference, file, library, registry, site)].append(as_id(reference.key))

    changed(registry, change, dry_run=dry_run)
    if not dry_run:
        write_schema(registry.parent)
    return Imported(**{kind: tuple(ids) for kind, ids in done.items()})


def read_library(path: Path) -> tuple[Reference, ...]:
    """The references of a library, by the file's content.

    Raises:
        QuotecheckError: It cannot be read, or is no library.
    """
    try:
        text = read_bytes(path, _MOST_BYTES).decode("utf-8-sig")
    except FileNotFoundError:
        raise QuotecheckError(
            "There is no such file.", "Name a .bib or CSL-JSON file.", path=str(path)
        ) from None
    except UnicodeDecodeError:
        raise QuotecheckError(
            "The file is not encoded in UTF-8.", "Save it as UTF-8.", path=str(path)
        ) from None
    except QuotecheckError as error:
        raise QuotecheckError(error.cause, error.remedy, path=str(path)) from error
    found = _of_csl(text, path) if text.lstrip()[:1] in ("[", "{") else _of_bibtex(text)
    if not found:
        raise QuotecheckError(
            "The file has no references.", "Export the library as BibTeX or CSL-JSON.", path=str(path)
        )
    return found


def _taken_in(reference: Reference, file: RegistryFile, library: Path, registry: Path, site: Path) -> str:
    identifier = as_id(reference.key)
    attached = _attached(reference.files, library, registry, site)
    entry = file.find("sources", identifier)
    if entry is None and not attached:
        return "without_file"
    values = _values(reference.about, attached)
    if entry is None:
        people, _ = register_people(reference.about.people, file, {*file.ids(), identifier})
        file.add("sources", {"id": identifier, **values, "people": people})
        return "added"
    missing = {
        key: value
        for key, value in values.items()
        if key not in entry and not (key == "path" and "text" in entry)
    }
    for key, value in missing.items():
        file.set_value(entry, key, value)
    if "people" not in entry and reference.about.people:
        file.set_value(entry, "people", register_people(reference.about.people, file, file.ids())[0])
        return "updated"
    return "updated" if missing else "same"


def _values(about: About, attached: str) -> Mapping[str, Value]:
    values = {
        "title": about.title or "untitled",
        "path": attached,
        "date": about.date,
        "url": about.url,
        "doi": about.doi,
        "isbn": about.isbn,
        "language": about.language,
    }
    return {key: value for key, value in values.items() if value}


def _attached(files: Iterable[str], library: Path, registry: Path, site: Path) -> str:
    """The first attached file that is there, lies below the site and can be read, from the registry's folder."""
    for written in files:
        for base in (library.parent, registry.parent, registry.parent / "sources"):
            path = base / written
            real = path.resolve()
            if is_file(real) and real.is_relative_to(site.resolve()) and format_of_suffix(real.suffix):
                return Path(os.path.relpath(real, registry.parent.resolve())).as_posix()
    return ""


# ---------------------------------------------------------------------------------------------- BibTeX


def _of_bibtex(text: str) -> tuple[Reference, ...]:
    try:
        from bibtexparser.entrypoint import parse_string
    except ImportError:
        raise MissingExtraError("Reading BibTeX", "bibtexparser", extra="registry") from None
    parsed = parse_string(text)
    found = []
    for entry in parsed.entries:
        fields = {field.key.lower(): str(field.value) for field in entry.fields}
        found.append(Reference(entry.key, _of_fields(fields), tuple(_files(fields.get("file", "")))))
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
        language=_LANGUAGES.get(plain("langid", "language").lower(), plain("langid", "language")),
        url=fields.get("url", "").replace("\\", ""),
        doi=fields.get("doi", "").replace("\\", ""),
        isbn=plain("isbn"),
    )


_LANGUAGES = {
    "english": "en", "american": "en-US", "british": "en-GB", "german": "de", "ngerman": "de", "french": "fr",
    "spanish": "es", "italian": "it", "portuguese": "pt", "dutch": "nl", "chinese": "zh", "japanese": "ja",
}  # fmt: skip


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


def _files(written: str) -> Iterator[str]:
    """The paths of a `file` field: Zotero and Better BibTeX `a.pdf;b.html`, JabRef and Mendeley `title:path:type`."""
    for part in re.split(r"(?<!\\);", written):
        pieces = re.split(r"(?<!\\):", part)
        path = pieces[1] if len(pieces) == 3 else (":".join(pieces) if pieces else "")
        path = re.sub(r"\\([\\:;{}_])", r"\1", path).strip().strip("{}")
        if path:
            yield path


# ---------------------------------------------------------------------------------------------- CSL-JSON


def _of_csl(text: str, path: Path) -> tuple[Reference, ...]:
    try:
        loaded: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise QuotecheckError(
            f"The file is not valid JSON: {str(error)[:120]}.",
            "Export the library as CSL-JSON again.",
            path=str(path),
        ) from error
    items = loaded.get("items", loaded.get("references", [loaded])) if isinstance(loaded, dict) else loaded
    entries = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    return tuple(_csl_reference(item) for item in entries if item.get("id") or item.get("citation-key"))


def _csl_reference(item: Mapping[str, Any]) -> Reference:
    def text(*names: str) -> str:
        return next((str(item[name]) for name in names if isinstance(item.get(name), str | int)), "")

    people = tuple(_csl_name(each) for each in _dicts(item.get("author") or item.get("editor")))
    attached = [each.get("path") or each.get("localPath") for each in _dicts(item.get("attachments"))]
    files = tuple(_files(text("file"))) + tuple(str(each) for each in attached if each)
    key = text("citation-key", "id").rpartition("/")[2] or text("id")
    about = made(
        title=re.sub(r"</?(?:i|b|sup|sub|span)\b[^>]*>", "", text("title")),
        people=people,
        date=_csl_date(item.get("issued")),
        language=text("language"),
        url=text("URL"),
        doi=text("DOI"),
        isbn=text("ISBN").split(" ")[0],
    )
    return Reference(key, about, files)


def _csl_name(name: Mapping[str, Any]) -> str:
    if name.get("literal"):
        return str(name["literal"]).replace(",", "")
    particle = name.get("non-dropping-particle") or name.get("dropping-particle")
    return " ".join(str(part) for part in (name.get("given"), particle, name.get("family")) if part)


def _csl_date(issued: object) -> str:
    if not isinstance(issued, dict):
        return ""
    parts = issued.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return "-".join(str(part).zfill(2) for part in parts[0][:3])
    return str(issued.get("raw") or issued.get("literal") or "")


def _dicts(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
