"""What a finding is known by to services that follow findings from one run to the next: no line is part of it, since text moves."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.report.unchecked import UncheckedRow

LENGTH = 32
"""Hexadecimal digits: 128 bits collide in no report."""


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """One for each finding, in their order; the same finding made again in one file has another one."""
    return _numbered(
        (
            each.code,
            each.location.path,
            " ".join((each.quoted or each.message).split()),
            each.source or "",
        )
        for each in findings
    )


def row_fingerprints(rows: Iterable[UncheckedRow]) -> list[str]:
    """The same for what was not checked."""
    return _numbered(
        ("unchecked", row.location.path, " ".join(row.text.split()) or row.because) for row in rows
    )


def _numbered(keys: Iterable[tuple[str, ...]]) -> list[str]:
    times: Counter[tuple[str, ...]] = Counter()
    made = []
    for key in keys:
        numbered = (*key, str(times[key]))
        times[key] += 1
        made.append(hashlib.sha256("\0".join(numbered).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH])
    return made
