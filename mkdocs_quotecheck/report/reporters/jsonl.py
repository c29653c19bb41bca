"""JSON Lines: the findings, then the quotations, then the counts; one object a line, each with its `type`."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING

from mkdocs_quotecheck.escaping import JSON_ERRORS, json_safe
from mkdocs_quotecheck.report.fingerprints import fingerprints
from mkdocs_quotecheck.report.reporters import jsondoc
from mkdocs_quotecheck.report.reporters._reporter import Reporter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs_quotecheck.model import Report


def render(report: Report) -> str:
    """A whole report; every object has the keys that it has in the JSON report."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """The same, line by line."""
    named = zip(jsondoc.findings(report), fingerprints(report.findings), strict=True)
    # One after the other: all quotations of a large site would take ten times the memory of their text.
    lines: Iterator[dict[str, object]] = chain(
        ({"type": "finding", **each, "fingerprint": fingerprint} for each, fingerprint in named),
        ({"type": "quotation", **each} for each in jsondoc.quotations(report)),
        iter([{"type": "report", **jsondoc.totals(report)}]),
    )
    return (f"{json_safe(json.dumps(line, ensure_ascii=False))}\n" for line in lines)


REPORTER = Reporter("jsonl", render, absolute_places=True, errors=JSON_ERRORS, pieces=pieces)
