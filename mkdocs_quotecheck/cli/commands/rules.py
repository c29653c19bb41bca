"""`rules`: all rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs_quotecheck.cli.command import Group, command
from mkdocs_quotecheck.cli.outcome import Outcome
from mkdocs_quotecheck.cli.parameters import answer_format

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mkdocs_quotecheck.rules import Rule


@command(
    "rules", Group.RULES, "List the rules.", "Each with its code, its name, how loud it is and what it finds."
)
@answer_format("rules")
def COMMAND(answer: Callable[[Iterable[Rule]], str]) -> Outcome:  # noqa: N802 - the name by which the scan finds it
    """All rules."""
    from mkdocs_quotecheck import rules

    return Outcome(answer(rules.catalogue()))
