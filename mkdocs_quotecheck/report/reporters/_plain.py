"""A finding in plain words, for the services that show one text for it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import one_line

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding

PROGRAM: Final = "mkdocs-quotecheck"
HOME: Final = "https://pypi.org/project/mkdocs-quotecheck/"
LONGEST: Final = 300
"""Characters of a wording: services cut longer texts off, each elsewhere."""


def details(finding: Finding) -> list[str]:
    """Both wordings, where the source has them, and what to do; one line each."""
    where = ", ".join(part for part in (finding.source_title, finding.place) if part)
    lines = (
        ("page", _shortened(finding.quoted) if finding.original else ""),
        ("source", _shortened(finding.original)),
        ("in", where),
        ("fix", finding.help),
    )
    return [f"{label}: {one_line(text)}" for label, text in lines if text]


def full_text(finding: Finding) -> str:
    """The message and the details, one line each."""
    return "\n".join([one_line(finding.message), *details(finding)])


@functools.cache
def manuals() -> dict[str, str]:
    """The manual page of each rule, by code."""
    from mkdocs_quotecheck import rules

    return {rule.code: rule.manual for rule in rules.catalogue()}


def _shortened(text: str) -> str:
    even = " ".join(text.split())
    return even if len(even) <= LONGEST else even[: LONGEST - 1].rstrip() + "…"
