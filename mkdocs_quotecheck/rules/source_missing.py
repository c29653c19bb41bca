"""The file of a registered source is not there.

The build goes on; quotations that need the source are counted as unchecked.

## Why it matters

A source that is gone checks nothing, and nobody would notice.

## Example

The page says what it says; it is the registry that names `sources/minutes.pdf`.

The source says nothing: there is no such file.

The warning:

    The file “sources/minutes.pdf” does not exist

## How to fix

Put the file there, or correct `path:`; it counts from the folder of the registry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, SourceState
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, RegistryProblem


def _problem(problem: RegistryProblem) -> Finding | None:
    if problem.state is not SourceState.MISSING:
        return None
    return RULE.of_problem(problem)


RULE = Rule(code="QC401", name="source-missing", level=Level.WARN, problem=_problem)
