"""Something is wrong in the registry itself: an unknown key, a duplicate id, a bad date, an unknown person, no registry at all.

All mistakes are told at once, each with line and column. Entries that are fine are used.

## Why it matters

A mistake in the registry silently turns checks off.

## Example

The page says what it says; it is the registry that has `exerpt: true`.

The source says nothing to that.

The warning:

    “exerpt” is not a key of a source

## How to fix

The warning says what to write; here: *Did you mean “excerpt”?*
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding, RegistryProblem


def _problem(problem: RegistryProblem) -> Finding | None:
    if problem.state is not None or problem.partial:
        return None
    return RULE.of_problem(problem)


RULE = Rule(code="QC404", name="registry-problem", level=Level.WARN, problem=_problem)
