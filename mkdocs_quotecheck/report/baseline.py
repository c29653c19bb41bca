"""Known findings of an old site, suppressed: what a baseline is, and its file's text.

A finding is known again by its rule, its page, the quoted words and the source, not by its line: pages move. How many
places have the same mistake is counted, so that one made once more is not hidden by the one that is known; a snippet's
mistake has one place, however many pages include it. The shells read and write the file.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mkdocs_quotecheck.errors import QuotecheckError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from mkdocs_quotecheck.model import Finding, Location, Span

VERSION = 1
_REWRITE = "Write it anew with `mkdocs-quotecheck baseline`."
_FIELDS = ("rule", "page", "quoted", "source")
_TIMES = "times"


@dataclass(frozen=True, slots=True, order=True)
class BaselineEntry:
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


def known(finding: Finding) -> BaselineEntry | None:
    """What a finding is known again by; None for findings that are about no words of a page and never suppressed."""
    if not finding.quoted:
        return None
    return BaselineEntry(
        finding.location.path, finding.code, " ".join(finding.quoted.split()), finding.source or ""
    )


def suppressed(findings: Sequence[Finding], baseline: Mapping[BaselineEntry, int]) -> frozenset[int]:
    """The numbers of the findings that are suppressed: of the same mistake as many places as are known, the first ones."""
    known_places = {
        (entry, place)
        for entry, places in _places(findings).items()
        for place in sorted(places)[: baseline.get(entry, 0)]
    }
    return frozenset(
        number
        for number, finding in enumerate(findings)
        if (entry := known(finding)) is not None and (entry, _Place.of(finding)) in known_places
    )


def gone(findings: Iterable[Finding], baseline: Mapping[BaselineEntry, int]) -> tuple[str, ...]:
    """The known findings that no longer occur, one line each; in how many places, if they were in several."""
    places = _places(findings)
    left = {entry: times - len(places.get(entry, ())) for entry, times in baseline.items()}
    return tuple(
        f"{entry} ({left[entry]} of {times})" if (times := baseline[entry]) > 1 else str(entry)
        for entry in sorted(baseline)
        if left[entry] > 0
    )


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """Where one mistake stands; sorts by file, line and column, and by the page's text where these are not known."""

    path: str
    line: int
    column: int
    start: int

    @classmethod
    def of(cls, finding: Finding) -> _Place:
        where: Location = finding.location
        span: Span | None = finding.span if where.line is None else None
        return cls(where.path, where.line or 0, where.column or 0, span.start if span else -1)


def _places(findings: Iterable[Finding]) -> dict[BaselineEntry, set[_Place]]:
    places: dict[BaselineEntry, set[_Place]] = {}
    for finding in findings:
        entry = known(finding)
        if entry is not None:
            places.setdefault(entry, set()).add(_Place.of(finding))
    return places


def write(findings: Iterable[Finding]) -> str:
    """The text of a baseline file: JSON, one finding a line, sorted, so that changes of it can be read.

    `findings` are those of the single pages: where a report tells repeated ones once, their places are no longer known.
    """
    lines = [_line(entry, len(places)) for entry, places in sorted(_places(findings).items())]
    listed = ",".join(f"\n    {line}" for line in lines) + ("\n  " if lines else "")
    return f'{{\n  "quotecheck-baseline": {VERSION},\n  "findings": [{listed}]\n}}\n'


def _line(entry: BaselineEntry, times: int) -> str:
    values: dict[str, str | int] = {name: getattr(entry, name) for name in _FIELDS}
    if times > 1:
        values[_TIMES] = times
    return json.dumps(values, ensure_ascii=False)


def read(text: str, path: str) -> Mapping[BaselineEntry, int]:
    """The findings of a baseline file with the number of their places; `path` is named in what goes wrong.

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
    counted: Counter[BaselineEntry] = Counter()
    for number, entry in enumerate(findings):
        counted[_entry(number, entry, text, path)] += _times(entry)
    return counted


def _times(entry: object) -> int:
    """How many places an entry speaks for; anything but a number from 2 is one."""
    times: object = entry.get(_TIMES) if isinstance(entry, dict) else None
    return times if isinstance(times, int) and times > 1 else 1


def _entry(number: int, entry: object, text: str, path: str) -> BaselineEntry:
    if isinstance(entry, dict):
        values = [entry.get(name) for name in _FIELDS]
        if all(isinstance(value, str) for value in values):
            return BaselineEntry(**{name: entry[name] for name in _FIELDS})
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
