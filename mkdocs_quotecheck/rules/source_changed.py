"""The file of a source is not the one that was pinned: its SHA-256 differs from `sha256:` in the registry.

The file is used all the same.

## Why it matters

A pin says *this very text was checked by hand*. When the file changes, quotations may have been right for the old one.

## Example

The page says what it says; it is the registry that has `sha256: 9f2c…`.

The source says something else than when the pin was set, perhaps only by a byte.

The warning:

    The text of “minutes” is not the pinned one: its SHA-256 is 6258…

## How to fix

Look at what changed in the file, then write the new digest, which the warning shows, into the registry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, SourceState
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, RegistryProblem


def _problem(problem: RegistryProblem) -> Finding | None:
    if problem.state is not SourceState.CHANGED:
        return None
    return RULE.of_problem(problem)


RULE = Rule(code="QC403", name="source-changed", level=Level.WARN, problem=_problem)
