"""Known findings of an old site, kept quiet: what a baseline is, and its file's text.

A finding is known again by its rule, its page, the quoted words and the source, not by its line: pages move. The shells
read and write the file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Finding

VERSION = 1
_REWRITE = "Write it anew with `mkdocs-quotecheck baseline`."
_FIELDS = ("rule", "page", "quoted", "source")


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """What a finding is known again by."""

    page: str
    rule: str
    """Its code."""
    quoted: str
    """White space made even."""
    source: str = ""
    """Id of the source; empty where none is concerned."""

    def __str__(self) -> str:
        return f"{self.page}: {self.rule}: “{self.quoted}”"


def known(finding: Finding) -> Known | None:
    """What a finding is known again by; None for findings that are about no words of a page and never kept quiet."""
    if not finding.quoted:
        return None
    return Known(finding.location.path, finding.code, " ".join(finding.quoted.split()), finding.source or "")


def write(findings: Iterable[Finding]) -> str:
    """The text of a baseline file: JSON, one finding a line, sorted, so that changes of it can be read."""
    entries = sorted({entry for finding in findings for entry in _every_place(finding)})
    lines = [
        json.dumps({name: getattr(entry, name) for name in _FIELDS}, ensure_ascii=False) for entry in entries
    ]
    listed = "".join(f"\n    {line}{',' if line is not lines[-1] else ''}" for line in lines)
    return f'{{\n  "quotecheck-baseline": {VERSION},\n  "findings": [{listed}{chr(10) + "  " if lines else ""}]\n}}\n'


def _every_place(finding: Finding) -> Iterable[Known]:
    first = known(finding)
    if first is None:
        return
    yield first
    for place in finding.also:
        yield Known(place.path, first.rule, first.quoted, first.source)


def read(text: str, path: str) -> frozenset[Known]:
    """The findings of a baseline file; `path` is named in what goes wrong.

    Raises:
        QuotecheckError: The text is not a baseline.
    """
    try:
        document: object = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        cause = f"The baseline is not valid JSON: {error.msg}."
        raise QuotecheckError(cause, _REWRITE, path=path, line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise QuotecheckError("The baseline is nested too deeply.", _REWRITE, path=path) from error
    if not isinstance(document, dict) or "quotecheck-baseline" not in document:
        raise QuotecheckError(
            "This file is not a baseline of mkdocs-quotecheck.", _REWRITE, path=path, line=1
        )
    if document["quotecheck-baseline"] != VERSION:
        cause = f"The baseline has version {document['quotecheck-baseline']}; this program reads {VERSION}."
        raise QuotecheckError(cause, _REWRITE, path=path, line=1)
    findings = document.get("findings")
    if not isinstance(findings, list):
        raise QuotecheckError("The baseline has no list of findings.", _REWRITE, path=path, line=1)
    return frozenset(_entry(number, entry, text, path) for number, entry in enumerate(findings))


def _entry(number: int, entry: object, text: str, path: str) -> Known:
    if isinstance(entry, dict):
        values = [entry.get(name) for name in _FIELDS]
        if all(isinstance(value, str) for value in values):
            return Known(**{name: entry[name] for name in _FIELDS})
    cause = f"Entry {number + 1} of the baseline needs the texts {', '.join(_FIELDS)}."
    raise QuotecheckError(cause, _REWRITE, path=path, line=_line_of(number, text))


def _line_of(number: int, text: str) -> int:
    """The line of an entry in a file as `write` makes it; 0 in a file laid out otherwise."""
    lines = text.splitlines()
    first = next((i for i, line in enumerate(lines) if '"findings"' in line), None)
    line = 0 if first is None else first + 2 + number
    return (
        line if 0 < line <= len(lines) and lines[line - 1].lstrip()[:1] in tuple('{["tfn0123456789-') else 0
    )
