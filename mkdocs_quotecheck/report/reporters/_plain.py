"""A finding in plain words, for the services that show one text for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from mkdocs_quotecheck.escaping import one_line

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.report.unchecked import UncheckedRow

PROGRAM: Final = "mkdocs-quotecheck"
HOME: Final = "https://pypi.org/project/mkdocs-quotecheck/"
LONGEST: Final = 300
"""Characters of a wording: services cut longer texts off, each elsewhere."""

WORDS_SHOWN: Final = 60
"""Characters of a quotation in a row that names it."""


def details(finding: Finding) -> list[str]:
    """Both wordings, where the source has them, and what to do; one line each."""
    where = ", ".join(part for part in (finding.source_title, finding.place) if part)
    lines = (
        ("page", shortened(finding.quoted) if finding.original else ""),
        ("source", shortened(finding.original)),
        ("in", where),
        ("fix", finding.help),
    )
    return [f"{label}: {one_line(text)}" for label, text in lines if text]


def row_text(row: UncheckedRow) -> str:
    """What was not checked and why, one line: `unchecked: no registered source is named: “…”`."""
    words = one_line(shortened(row.text, WORDS_SHOWN))
    return f"unchecked: {one_line(row.because)}" + (f": “{words}”" if words else "")


def full_text(finding: Finding) -> str:
    """The message and the details, one line each."""
    return "\n".join([one_line(finding.message), *details(finding)])


def shortened(text: str, limit: int = LONGEST) -> str:
    """Words on one line, the end left out where they are longer."""
    even = " ".join(text.split())
    return even if len(even) <= limit else even[: limit - 1].rstrip() + "…"
