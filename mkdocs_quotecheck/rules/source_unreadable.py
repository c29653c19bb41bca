"""The file of a registered source is there, but no text can be taken out of it.

It may be something else than its suffix says, empty, a scan without text, too large, or outside the site's folder. The
build goes on; quotations that need the source are counted as unchecked.

## Why it matters

As with a missing file: what is not read is not checked.

## Example

The page says what it says; it is the registry that names `sources/scan.txt`.

The source says nothing: the file is empty.

The warning:

    The file has no text in it

## How to fix

The warning says what is wrong with the file and what to do about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, SourceState
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, RegistryProblem


def _problem(problem: RegistryProblem) -> Finding | None:
    if problem.state is not SourceState.UNREADABLE:
        return None
    return RULE.of_problem(problem)


RULE = Rule(code="QC402", name="source-unreadable", level=Level.WARN, problem=_problem)
