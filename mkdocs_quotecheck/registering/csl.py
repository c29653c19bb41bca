"""References of a CSL-JSON file."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from mkdocs_quotecheck.errors import QuotecheckError
from mkdocs_quotecheck.registering.metadata._about import made
from mkdocs_quotecheck.registering.references import Reference, files_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def of_csl(text: str, path: Path) -> tuple[Reference, ...]:
    """The references of a CSL-JSON file.

    Raises:
        QuotecheckError: It is none.
    """
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
    files = tuple(files_of(text("file"))) + tuple(str(each) for each in attached if each)
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
