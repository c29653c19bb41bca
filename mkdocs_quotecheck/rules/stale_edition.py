"""Quoted words stand in an earlier edition of the source only: the current one says something else.

The registry knows editions by `replaces`. Where the current edition has a passage of the kind, it is shown. A warning
where the page names the current edition; information where it names none, since it may be about the past.

## Why it matters

Of 37 comments in program code that misquote an RFC, 35 are verbatim in an earlier draft of it. Such quotations were right
once, and are now rules that no longer hold.

## Example

The page says “A gauge MUST take a reading at least every **fifteen** minutes.”

The source says “A gauge MUST take a reading at least every **six** minutes.”

The warning:

    these words stand only in edition 2; edition 3, which replaces it, says something else

## How to fix

Quote the current edition, or cite the earlier one and say that it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.model import Level, Verdict
from mkdocs_quotecheck.rules._rule import Rule

if TYPE_CHECKING:
    from mkdocs_quotecheck.model import Finding
    from mkdocs_quotecheck.rules._case import Case


def _judge(case: Case) -> Finding | None:
    best = case.best
    if case.newer is None or best is None:
        return None
    names_one = case.evidence.verdict is Verdict.ELSEWHERE
    if not names_one and not (case.attributed or case.proven):
        return None
    ending = "says something else" if case.current is not None else "does not have them"
    return RULE.about(
        case,
        f"these words stand only in {case.title(best.source)}; {_newer(case, case.newer)} {ending}",
        help="Quote the current edition, or cite the earlier one and say that it is.",
        sure=names_one and (case.firm or case.proven),
    )


def _newer(case: Case, current: str) -> str:
    edition = case.library.sources[current].edition
    return (
        f"edition {edition}, which replaces it," if edition else f"{case.title(current)}, which replaces it,"
    )


RULE = Rule(code="QC303", name="stale-edition", level=Level.WARN, quotation=_judge, shows_current=True)
