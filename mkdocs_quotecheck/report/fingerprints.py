"""What a finding is known by to services that follow findings from one run to the next: no line is part of it, since text moves."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs_quotecheck.model import Finding

LENGTH = 32
"""Hexadecimal digits: 128 bits collide in no report."""


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """One for each finding, in their order; the same finding made again in one file has another one."""
    times: Counter[tuple[str, ...]] = Counter()
    made = []
    for finding in findings:
        words = " ".join((finding.quoted or finding.message).split())
        key = (finding.code, finding.location.path, words, finding.source or "")
        numbered = (*key, str(times[key]))
        times[key] += 1
        made.append(hashlib.sha256("\0".join(numbered).encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH])
    return made
