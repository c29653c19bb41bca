"""Inputs of `snapshot.py` → cases: a name, and all that the public interface says about one page, text or quotation.

The inside of the package is not used, so that the same script runs on the commits before and after a change of it.
"""

from __future__ import annotations

import base64
import enum
import functools
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import markdown
import yaml
from placed_pdf import make_pdf

from mkdocs_quotecheck import (
    Person,
    Quotation,
    Registry,
    Role,
    check_page,
    check_quote,
    find_quotations,
    load_registry,
    prepare_source,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mkdocs_quotecheck import Evidence, SourceText

    Row = dict[str, Any]
    Case = dict[str, Any]

EXTENSIONS: Final = ("footnotes", "attr_list", "md_in_html", "tables")
"""Of the pages in the tests' case files."""
FAULT_EXTENSIONS: Final = ("attr_list", "footnotes", "admonition", "tables", "md_in_html", "def_list")
"""Of the pages in fault files."""
PRONOUNS: Final = {"M": "he", "F": "she"}
DECIMALS: Final = 6
"""Of fractions; the last digits of a float depend on the order of a sum."""


def cases_of(path: Path, limit: int | None = None) -> Iterator[tuple[str, Case]]:
    """The cases of one input by name; only those of the first `limit` rows if that is given.

    Raises:
        ValueError: It is none of the known inputs.
    """
    if path.is_dir():
        rows: Iterator[tuple[str, Case]] = _site(path)
    elif path.suffix == ".jsonl":
        rows = _json_lines(path, limit)
    elif path.suffix in {".yml", ".yaml"}:
        rows = _case_file(path, limit)
    elif path.suffix in {".html", ".htm", ".md"}:
        text = path.read_text(encoding="utf-8")
        rows = iter([("", _read(_html_of(text) if path.suffix == ".md" else text, "text/html"))])
    else:
        raise ValueError(f"{path}: neither a folder with mkdocs.yml nor .jsonl, .yml, .html or .md")
    for name, case in rows:
        yield f"{path.name}/{name}".rstrip("/"), case


# ------------------------------------------------------------------------------------------------- files


def _json_lines(path: Path, limit: int | None) -> Iterator[tuple[str, Case]]:
    """Rows of pairs, faults, annotated texts or pages; each row shows by its keys which it is."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if limit is not None and number > limit:
                return
            row = json.loads(line)
            yield str(row.get("id", number)), _told(_case_of_row, row, path.parent)


def _case_of_row(row: Row, folder: Path) -> Case:
    if "source_text_path" in row:
        source = _prepared(folder / row["source_text_path"])
        quote = html.unescape(row["quote"]) if row.get("type") == "html_entities" else row["quote"]
        return _quote(quote, source, row.get("language", "en"))
    if "source" in row and "quote" in row:
        source = prepare_source(row["source"], media_type=row.get("media_type", "text/plain"))
        return _quote(row["quote"], source, row.get("language", "en"))
    if "registry" in row and isinstance(row["registry"], str):
        return _fault_page(row)
    people = [_person(each) for each in row.get("people", row.get("registry", ()))]
    media_type = "text/plain" if "text" in row else "text/html"
    language = row.get("language", row.get("lang", "en"))
    return _read(row["text"] if "text" in row else row["html"], media_type, people, language)


def _person(given: str | Row) -> Person:
    if isinstance(given, str):
        return Person(id=given, name=given)
    pronouns = given.get("pronouns") or PRONOUNS.get(given.get("gender", ""))
    return Person(str(given["id"]), given["name"], tuple(given.get("aliases", ())), pronouns)


def _fault_page(row: Row) -> Case:
    """A page with a registry of its own, whose files are written to a temporary folder."""
    language = row.get("language", row.get("options", {}).get("language", "en"))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        for name, given in row.get("files", {}).items():
            (root / name).write_bytes(_content(given))
        file = root / "sources.yml"
        file.write_text(row["registry"], encoding="utf-8")
        registry = load_registry(file, language=language)
        written = row.get("markdown")
        shown = row["html"] if written is None else _html_of(written, FAULT_EXTENSIONS)
        case = _page(shown, registry, written, language)
        return _without(case, f"{root}{os.sep}")


def _content(given: str | Row) -> bytes:
    if isinstance(given, str):
        return given.encode()
    if "base64" in given:
        return base64.b64decode(given["base64"])
    return make_pdf(given["pages"], given.get("lead", 14))


def _case_file(path: Path, limit: int | None) -> Iterator[tuple[str, Case]]:
    """The rows of a casebook (a registry and its pages), or of a case file, whose registry lies beside it."""
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    if isinstance(loaded, dict) and "cases" not in loaded:
        return  # the registry of other files
    book = loaded if isinstance(loaded, dict) else {"cases": loaded}
    with tempfile.TemporaryDirectory() as folder:
        file = path.with_name("town.yml" if path.name.startswith("traps_") else "registry.yml")
        if "registry" in book:
            file = Path(folder).resolve() / "sources.yml"
            file.write_text(
                yaml.safe_dump(book["registry"], allow_unicode=True, sort_keys=False), encoding="utf-8"
            )
        registry = load_registry(file)
        for row in book["cases"][:limit]:
            name = str(row.get("title", row.get("text")))
            yield name, _told(_case_of_page, row, registry, row.get("language", book.get("language", "en")))


def _case_of_page(row: Row, registry: Registry, language: str) -> Case:
    if "page" in row:
        return _page(_html_of(row["page"]), registry, row["page"], language)
    return _read(row["text"], "text/plain", (), language)


def _site(folder: Path) -> Iterator[tuple[str, Case]]:
    """A site that MkDocs builds with the plugin, and what the command says of the built pages."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    python = [sys.executable, "-W", "ignore", "-m"]
    with tempfile.TemporaryDirectory() as made:
        # On a copy: addresses of built pages count from the folder of the configuration, else they are those of this machine.
        root = Path(made).resolve() / "site"
        shutil.copytree(folder, root)
        built, config = str(root / "built"), ["--config", str(root / "mkdocs.yml")]
        build = ["mkdocs", "build", "--quiet", "--config-file", config[1], "--site-dir", built]
        subprocess.run([*python, *build], check=True, capture_output=True, env=environment)
        check = ["mkdocs_quotecheck", "check", built, *config, "--no-cache", "--format", "json"]
        done = subprocess.run([*python, *check], check=False, capture_output=True, text=True, env=environment)
    if not done.stdout:
        raise ValueError(f"{folder}: {done.stderr}")
    yield "", _without(json.loads(done.stdout), f"{root}{os.sep}")


# --------------------------------------------------------------------------------------------- the product


def _page(shown: str, registry: Registry, written: str | None, language: str) -> Case:
    report = check_page(shown, registry, markdown=written, language=language)
    checked = [each for each in report.evidence if each.quotation is not None]
    places = {(each.quotation.start, each.quotation.end) for each in checked if each.quotation is not None}
    # What is checked carries its citations; mentions are told by reading alone.
    read = find_quotations(shown, people=registry.people, language=language)
    others = [each for each in read if (each.start, each.end) not in places]
    quotations = [*(_with_evidence(each.quotation, each) for each in checked), *map(_plain, others)]
    return {
        "quotations": sorted(quotations, key=lambda each: (each.get("start", 0), each.get("end", 0))),
        "findings": [_plain(finding) for finding in report.findings],
        "locations": [_plain(entry.location) for entry in report.ledger],
        "counts": {"by_comment": report.suppressed_by_comment, "by_level": report.suppressed_by_level},
    }


def _read(text: str, media_type: str, people: Iterable[Person] = (), language: str = "en") -> Case:
    found = find_quotations(text, media_type=media_type, people=people, language=language)
    return {"quotations": [_plain(each) for each in found]}


def _quote(quote: str, source: SourceText, language: str) -> Case:
    evidence = check_quote(quote, source, language=language)
    return {"quotations": [{"text": quote, "role": Role.QUOTATION.value, "evidence": _evidence(evidence)}]}


def _with_evidence(quotation: Quotation | None, evidence: Evidence) -> Case:
    return {**_plain(quotation), "evidence": _evidence(evidence)}


def _evidence(evidence: Evidence) -> Case:
    told = _plain(evidence)
    return {key: value for key, value in told.items() if key not in ("quote", "quotation")}


def _told(make: Any, *arguments: Any) -> Case:
    """The case, or the error in its place: that an input fails is a result that may change too."""
    try:
        case: Case = make(*arguments)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return case


@functools.cache
def _prepared(path: Path) -> SourceText:
    return prepare_source(path.read_text(encoding="utf-8"))


def _html_of(written: str, extensions: Iterable[str] = EXTENSIONS) -> str:
    return markdown.markdown(written, extensions=list(extensions))


# ------------------------------------------------------------------------------------------ canonical values


def _plain(value: Any) -> Any:
    """A value as JSON has it. What is empty or no is left out, so that a field added later is no difference."""
    if is_dataclass(value):
        told = {field.name: _plain(getattr(value, field.name)) for field in fields(value) if field.repr}
        if isinstance(value, Quotation):
            told["role"] = value.role.value
        return {
            key: each for key, each in told.items() if each not in (None, "", [], {}) and each is not False
        }
    if isinstance(value, frozenset | set):
        return sorted(map(_plain, value))
    if isinstance(value, list | tuple):
        return [*map(_plain, value)]
    return _single(value)


def _single(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return round(value, DECIMALS) if isinstance(value, float) else value


def _without(case: Case, folder: str) -> Case:
    """A case that does not name the folder in which it was made."""
    encoded = json.dumps(folder, ensure_ascii=False)[1:-1]
    told: Case = json.loads(json.dumps(case, ensure_ascii=False).replace(encoded, ""))
    return told
