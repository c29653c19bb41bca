"""Of a registered source not all could be read; the rest is used.

Pages of a PDF that are pictures of text, a saved e-mail that is cut off, a comment that is never closed. Information: the
quotations that are found are right all the same, and those that are not found in the rest count as unchecked.

## Why it matters

Words that stand in the part that nobody could read must not be called absent, and nobody should think that all was searched.

## Example

The page says what it says; it is the registry that names `sources/minutes.pdf`, in which two pages were scanned.

The source says nothing on these pages.

The warning:

    Not all of “minutes” could be read: …

## How to fix

Run a text recognition such as `ocrmypdf --skip-text` on a PDF; fetch a file that is cut off again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, RegistryProblem


def _problem(problem: RegistryProblem) -> Finding | None:
    return RULE.of_problem(problem) if problem.partial else None


RULE = Rule(code="QC414", name="source-partly-read", level=Level.INFO, problem=_problem)
